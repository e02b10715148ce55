treaty three-emperors-1873 "Convention of Schoenbrunn (League of the Three Emperors)"
  about "The emperors consult if a third power threatens the peace of Europe; a military convention is made only if action is needed."
  parties Austria-Hungary, Russia
  party Germany signed 1873-10-22 from 1873-10-22
  signed 1873-06-06
  in force on signature (doubtful)
  ended 1878-07-13 (doubtful) by lapse
  denounce on 2 years notice
  source "Pribram, The Secret Treaties of Austria-Hungary II, 184; Grosse Politik I, no. 129" (doubtful)
  language "French"
  atop 1315
  atop-differs yrent because "signed on 1873-06-06; the data give the third"
  basis text

  article 1
    text "The emperors consult even if the interests of their states differ in special questions, so that these do not prevail over higher considerations."
  article 2
    text "If an attack of a third power threatens the peace of Europe, they first come to an understanding between themselves, without seeking or making new alliances, on the line to follow in common."
    clause consult
      when peace in europe is threatened
      or when a party is threatened or is attacked
      then each party shall consult
  article 3
    text "If military action becomes necessary, it is set by a special convention."

  article 4
    text "A party that wants to recover its freedom of action denounces the agreement two years in advance."
