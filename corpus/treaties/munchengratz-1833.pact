treaty munchengratz-1833 "Convention of Muenchengraetz on the Ottoman Empire"
  about "Austria and Russia maintain the Ottoman Empire under its dynasty and act in concert if it is overturned."
  parties Austrian-Empire, Russia
  signed 1833-09-18
  in force 1833-09 (doubtful)
  ended 1853-07-02 by lapse "entry of Russian troops into the Principalities"
  source "Martens, Recueil des traites conclus par la Russie IV.1, p. 445; Parry CTS 84, p. 25" (doubtful)
  language "French"
  atop 1080
  basis text

  article 1
    text "The two courts maintain the Ottoman Empire under its present dynasty and use all means of influence and action in their power to that end."
    clause integrity
      then each party shall respect the integrity of Ottoman-Empire

  article 2
    text "They oppose in common every regency or change of dynasty, do not recognise one, and agree on measures against its dangers for their own lands."
    clause consult
      when Ottoman-Empire is threatened or is in unrest
      then each party shall consult

  article secret
    text "They prevent the Pasha of Egypt from extending his authority over the European provinces of Turkey, and act only in concert if the present order is overturned."
    secret
