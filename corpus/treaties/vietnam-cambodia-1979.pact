treaty vietnam-cambodia-1979 "Treaty of Peace, Friendship and Co-operation between Vietnam and Cambodia"
  about "Support in all forms for the defence of each, whenever one of them asks."
  parties Cambodia, Vietnam
  signed 1979-02-18
  in force 1979-02-18..1979-12
  ended 1991-10-23 (doubtful) by lapse "Paris agreements"
  term 25 years
  renew 10 years unless denounced 1 year before
  source "Joint publication of 1979-02-18; Indochina Chronology" (doubtful)
  language "Khmer and Vietnamese"
  basis text
  note "Concluded by the government set up in Phnom Penh in January 1979, which then did not hold Cambodia's seat in the United Nations."

  article 2
    text "On the principle that each people defends its own country, the parties undertake to support and help each other wholeheartedly in all fields and in all necessary forms to strengthen the capacity to defend independence and territory, and take effective measures to carry this out whenever one of them requires it."
    clause support
      when either party is attacked or threatened by any state
      provided at the request of that party
      then the other party shall assist it and otherwise
