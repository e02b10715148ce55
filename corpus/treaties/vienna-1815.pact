treaty vienna-1815 "Secret treaty of defensive alliance of 3 January 1815"
  about "Austria, France and Great Britain help each other with 150,000 men if attacked for their proposals on the peace of Paris."
  parties Austrian-Empire, France, Great-Britain
  party Bavaria signed 1815-01-13 from 1815-01-13
  party Hanover signed 1815-01-19 from 1815-01-19
  party Netherlands signed 1815-01-31 from 1815-01-31
  signed 1815-01-03
  in force on signature
  ended 1815-02-08 (doubtful) by fulfilment
  secret until 1815-04 (doubtful)
  source "British and Foreign State Papers 2, p. 1001; Parry CTS 64, p. 1" (doubtful)
  language "French"
  atop 1005
  atop-differs noothall because "no article known to us forbids other alliances as such"
  atop-differs pubsecr because "the treaty of 3 January 1815 was secret as a whole"
  basis text
  note "The end is that of the settlement on Saxony; the treaty names no term."

  article 1
    text "The parties act together for the aims of the treaty of Paris, each holding its state attacked if another is attacked or threatened on this account."
    clause consult
      when a party is threatened
      then each party shall consult

  article 2
    text "If, on account of proposals made by common agreement for the completion of the treaty of Paris, the lands of one are attacked, all hold themselves attacked and defend each other."
    clause aid
      when a party is attacked by any state
      provided "the attack is made on account of the proposals of the parties on the treaty of Paris"
      then that attack counts as an attack on each party
      then each other party shall assist it militarily with 150000 men within 6 weeks
    note "The force of 120,000 foot and 30,000 horse, within six weeks of the request, is in articles 3 and 4; Britain may pay for foreign troops."

  article 9
    text "If war follows, no party makes a separate peace."
    note "Number of the article not checked."
    clause no-separate-peace
      when aid is met
      then each party shall not make separate peace while that war lasts
