treaty three-emperors-1881 "League of the Three Emperors (1881)"
  about "Benevolent neutrality if one of the three is at war with a fourth great power; for a war with Turkey only after agreement."
  parties Austria-Hungary, Germany, Russia
  signed 1881-06-18
  in force 1881-06-27 (doubtful) "exchange of ratifications in Berlin"
  ended 1887-06-18 by expiry
  term 3 years
  secret until 1920
  source "Pribram, The Secret Treaties of Austria-Hungary I, 36; renewal of 1884-03-27: I, 90" (doubtful)
  language "French"
  atop 1340
  atop-differs consul because "the text has them agree on changes of territory in European Turkey, which is encoded as a duty to agree and not as consultation"
  basis text

  article 1
    text "If one of the three is at war with a fourth great power, the two others keep benevolent neutrality and try to localise the conflict; this holds for a war with Turkey too, but only if the three have agreed beforehand on its results."
    clause neutrality
      when a party is at war with a great power
      then each other party shall remain benevolently neutral while that war lasts
    clause neutrality-turkey
      when a party is at war with Ottoman-Empire
      provided "the three courts have agreed beforehand on the results of the war"
      then each other party shall remain benevolently neutral while that war lasts
  article 2
    text "Russia respects the interests that the treaty of Berlin gives Austria-Hungary; changes of territory in European Turkey are made only by agreement among the three."
    clause balkans
      when Ottoman-Empire is threatened or is in unrest in ottoman-europe
      then each party shall agree "changes of territory in European Turkey"
  article 3
    text "The three recognise the European and mutually binding character of the closure of the Straits, and see to it together that Turkey makes no exception for the warlike operations of a belligerent power; else they tell Turkey that they hold it to be in a state of war with the injured party."

  version 2 from 1884-03-27 "renewed for three years, with a change in the protocol"
