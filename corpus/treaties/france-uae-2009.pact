treaty france-uae-2009 "Agreement on Co-operation in Defence between France and the United Arab Emirates"
  about "France takes part in the defence of the Emirates; consultation under threat; contact at once on aggression with a view to military operations to repel it."
  parties France, United-Arab-Emirates
  signed 2009-05-26
  in force 2012 (doubtful) "published by decree 2012-495 of 16 April 2012"
  term 15 years
  source "Accord d'Abou Dabi, 26 May 2009, and exchange of letters of 15 December 2010, decree 2012-495 (Journal officiel, 18 April 2012)"
  language "French and Arabic"
  basis text
  replaces france-uae-1995

  article 3
    text "The parties consult and exchange their analyses when either foresees a threat that may affect its fundamental national interests."
    clause consult
      when either party is threatened by any state or group
      then each party shall consult

  article 4
    text "France undertakes to take part in the defence of the security, sovereignty, territorial integrity and independence of the Emirates and to deploy means of deterrence; under threat the parties contact each other at once on measures they judge appropriate, and on aggression they contact each other at once with a view to military operations to repel it."
    clause defence
      when United-Arab-Emirates is attacked by any state
      then France shall assist it militarily
      then each party shall consult at once
      open issue attack-by-irregulars
        strict no because "paragraph 2 speaks of a state that tries to threaten the Emirates"
        practice yes from 2022-02-04 because "France lent air defence under the agreement after missile and drone attacks from Yemen, as its defence minister stated"
    clause threat
      when United-Arab-Emirates is threatened by any state
      then each party shall consult at once
    clause deterrence
      then France shall do "deploy the means defined in common to deter any state that threatens the Emirates"
