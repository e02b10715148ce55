treaty libya-malta-1984 "Treaty of Friendship and Co-operation between Malta and Libya, with a protocol on security"
  about "Libya supports Malta if it is threatened, at Malta's request; Malta stays neutral and lets no base be used against Libya."
  parties Libya, Malta
  signed 1984-11-19
  in force 1984-12-07..1985-03 "ratified by Malta by Act XXII of 1984 of 1984-12-07"
  ended 1990-02-19 (doubtful) by replacement "amending agreement of 1990-02-19, which took out the military terms"
  term 5 years
  renew 5 years unless denounced 1 year before
  source "Malta, Act XXII of 1984 as amended by Act XXIII of 1990, Schedules; Gibler, under the date"
  language "English and Arabic"
  basis coding "atop 4.01, with summaries"
  atop 3963
  atop-differs endyr because "ATOP ends it in November 1989; the military terms fell by the agreement of 1990-02-19"
  atop-differs neutral because "Malta's neutrality is its standing status, not a promise to stay out of a war of Libya"
  atop-differs noothall because "the promise to join no alliance is Malta's alone"

  article neutrality
    text "Libya respects and supports Malta's neutrality; Malta does not let its territory be used for military purposes against the security of Libya and takes part in no alliance against it."
    note "Paraphrase from summaries; numbers not checked."
    clause neutrality
      then Libya shall respect the neutrality of Malta
    clause no-blocs
      then Malta shall not join an alliance against Libya

  article support
    text "If there is a threat or aggression against Malta, Libya assists it at the express request of its government."
    note "Paraphrase from summaries; numbers not checked."
    clause support
      when Malta is attacked or threatened by any state
      provided at the request of Malta
      then Libya shall assist it
