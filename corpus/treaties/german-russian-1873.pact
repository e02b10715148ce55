treaty german-russian-1873 "German-Russian military convention"
  about "If a European power attacks either empire, the other sends 200,000 men."
  parties Germany, Russia
  signed 1873-05-06
  in force 1873-05-06 (doubtful)
  ended 1878-07-13 (doubtful) by lapse
  denounce on 2 years notice
  secret
  source "Grosse Politik der europaeischen Kabinette I, no. 127; Parry CTS 146, p. 183" (doubtful)
  language "French"
  atop 1310
  atop-differs defcoadv because "a European power is a class of states, not one that the text singles out"
  atop-differs defcoloc because "the convention speaks of an attack by a European power, which the clause renders by the place as well"
  basis text
  note "Signed by Moltke and Berg at Saint Petersburg; Bismarck held it to bind only if Austria-Hungary joined."

  article 1
    text "If one of the two empires is attacked by a European power, it is helped as soon as possible by an army of 200,000 men of good troops."
    clause aid
      when either party is attacked by any power in europe
      then the other party shall assist it militarily with 200000 men
  article 2
    text "The convention is made in a spirit that is hostile to no nation and no government."
  article 3
    text "The convention can be denounced with a notice of two years."
