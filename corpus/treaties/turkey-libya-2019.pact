treaty turkey-libya-2019 "Memorandum of Understanding on Security and Military Co-operation between Turkey and Libya"
  about "Training, advice and material support, and help on request in raising a quick reaction force; no automatic aid."
  parties Turkey, Libya
  signed 2019-11-27
  in force 2019-12-26 (doubtful) "published in the Turkish official gazette"
  term 3 years
  renew 1 year
  source "Memorandum of Istanbul, 27 November 2019; Resmi Gazete, December 2019"
  language "Arabic, English and Turkish"
  basis text
  note "Concluded with the Government of National Accord. The sending of Turkish forces followed a request of December 2019 and a mandate of the Turkish parliament of 2020-01-02."

  article 4
    text "On invitation or request the parties provide training, advice, planning and material, including support for a quick reaction force for police and military tasks in Libya, and may open a joint office for defence and security."
    clause support-on-request
      when Libya is attacked by any state or group
      provided at the request of that party
      then Turkey may assist it militarily and otherwise
    note "The text does not make aid depend on an attack, and does not make it a duty."
