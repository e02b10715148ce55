treaty malaysia-singapore-1965 "Independence of Singapore Agreement, article on external defence"
  about "On separation Malaysia gives Singapore reasonable aid for external defence, Singapore contributes forces."
  parties Malaysia, Singapore
  signed 1965-08-07
  in force 1965-08-09
  ended 1971-12-01 (doubtful) by lapse "the joint defence treaty foreseen was not concluded"
  source "UNTS 563, I-8206" (doubtful)
  language "English"
  basis text
  atop 3525
  atop-differs begday because "the agreement is dated 1965-08-07 and took effect on 1965-08-09"
  atop-differs asymm because "Malaysia's right to keep bases and facilities in Singapore is not encoded"

  article 5
    text "The parties will make a treaty on external defence and mutual assistance: a joint defence council; Malaysia gives aid reasonable and adequate for Singapore's external defence, and Singapore contributes units of its forces; neither enters a treaty with a foreign country detrimental to the independence or defence of the other."
    clause aid
      when Singapore is attacked by any state
      then Malaysia shall assist it militarily with "such aid as is reasonable and adequate"
      when Malaysia is attacked by any state
      then Singapore shall assist it militarily with "such units of its forces as are reasonable and adequate"
    clause no-blocs
      then each party shall not join an alliance against the other party
