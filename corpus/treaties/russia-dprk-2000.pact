treaty russia-dprk-2000 "Treaty of Friendship, Good-Neighbourliness and Co-operation between Russia and the DPRK"
  about "Contact at once under threat of aggression; no promise of aid."
  parties Russia, DPRK
  signed 2000-02-09
  in force 2000-10 (doubtful)
  ended 2024-12-04 by replacement
  term 10 years
  renew 5 years unless denounced 1 year before
  source "Treaty of Pyongyang, 9 February 2000 (Bulletin of International Treaties of the Russian Federation)"
  language "Russian and Korean"
  atop 4940
  basis text

  article 2
    text "If a danger of aggression against one party or a situation threatening peace and security arises, and consultation is needed, the parties contact each other at once."
    clause contact
      when either party is threatened by any state
      then each party shall consult at once

  article 1
    text "Neither concludes treaties with third states or takes part in actions directed against the sovereignty, independence or territorial integrity of the other."
    clause no-hostile-pacts
      then each party shall not join an alliance against the other party
    note "The number of the article was not verified."
