treaty franco-belgian-1920 "Franco-Belgian Military Accord"
  about "A defensive military understanding between the general staffs for the case of an unprovoked German attack."
  parties France, Belgium
  signed 1920-09-07
  in force 1920-09-15 (doubtful) "exchange of letters between the governments"
  ended 1936-03-06 (doubtful) by agreement "letters of March 1936 that ended the accord but kept staff contacts"
  secret
  source "Exchange of letters of 10 and 15 September 1920 (published without the accord); J. Helmreich, Belgium and Europe (doubtful)"
  language "French"
  atop 2055
  atop-differs yrexit because "ATOP ends it with the royal speech of 1936-10-14; the governments had replaced the accord by letters of 6 March 1936"
  atop-differs pubsecr because "the accord itself was secret, only the letters of approval were published"
  atop-differs defconpr because "the accord is for an attack by Germany that was not provoked"
  basis text

  article 1
    text "If Germany threatens or attacks without provocation, the two reinforce their troops in the occupied Rhineland and, if Germany mobilises, mobilise their forces and act together by the plans of the staffs; each keeps the right to judge whether the case has arisen."
    clause aid
      when either party is attacked by Germany without provocation
      then the other party shall fight alongside it against Germany
    clause mobilise
      when Germany mobilises
      then each party shall mobilise
    note "The letters published in 1920 say that the sovereignty of the two states is unimpaired as to judging whether the eventuality has come about."
