treaty italy-spain-1926 "Treaty of Friendship, Conciliation and Judicial Settlement between Italy and Spain"
  about "Neutrality if a third power attacks the other despite its peaceful attitude."
  parties Italy, Spain
  signed 1926-08-07
  in force unknown "ratification needed by the text"
  ended 1936-07-18 (doubtful) by lapse "Spanish civil war; coded end"
  term 10 years
  renew 5 years unless denounced
  source "League of Nations Treaty Series 67, p. 345 (doubtful), No. 1558"
  language "Italian and Spanish"
  atop 2165
  basis text
  note "The renewal is taken from the coding; its article was not read."

  article 13
    text "If one is attacked by one or more powers despite its peaceful attitude, the other observes neutrality for the whole conflict."
    note "The article number is from memory (doubtful)."
    clause neutrality
      when either party is attacked by a non-party
      provided "its attitude was peaceful"
      then the other party shall remain neutral while that war lasts
