treaty gcc-defence-2000 "Joint Defence Agreement of the Gulf Cooperation Council"
  about "An attack on one member is an attack on all; each gives help at once, including force, and consults."
  parties Bahrain, Kuwait, Oman, Qatar, Saudi-Arabia, United-Arab-Emirates
  signed 2000-12-31
  in force 2001 (doubtful) "ratifications from 2001; Qatar 2001-12-29"
  source "Joint Defence Agreement, Manama, 31 December 2000; English text: Al Meezan, Qatar Legal Portal, Act 67 of 2001"
  language "Arabic"
  atop 4965
  atop-differs consul because "the file reads from the English text that a danger to one has the members consult; ATOP codes no consultation"
  atop-differs pubsecr because "ATOP codes a secret part; the agreement was read in the English text of the Qatar Legal Portal, and the file knows of no secret part"
  basis text

  article 1
    text "The members keep to the charters of the Council, the Arab League and the United Nations and settle all disputes among themselves by peaceful means."
    clause peaceful-means
      then each party shall settle disputes peacefully

  article 2
    text "The members regard an attack on any of them as an attack on all, and a danger to one as a danger to all; they undertake to help the state attacked at once by all measures, including the use of armed force, to repel the attack and restore security."
    clause all-for-one
      when a party is attacked by any state
      then each other party shall assist it at once including armed force individually and in concert
      open issue council-finding-needed
        strict no because "the article obliges the members without naming an organ that must decide"
        practice yes because "after the attack on Doha of 2025-09-09 the Joint Defence Council declared the attack an attack on all and decided the measures (2025-09-18)"
    clause consult
      when a party is threatened by any state
      then each party shall consult
    note "The division of the articles follows the English text only in substance."
