treaty saadabad-1937 "Treaty of Saadabad"
  about "Non-aggression, inviolable frontiers, consultation in international disputes of common interest, no armed bands."
  parties Afghanistan, Iraq, Iran, Turkey
  signed 1937-07-08
  in force 1938-06-25 "deposit of ratifications"
  ended 1955-02-24 (doubtful) by lapse "the Baghdad Pact took its place; coded end, no denunciation known"
  term 5 years
  renew 5 years unless denounced 6 months before
  source "League of Nations Treaty Series 190, p. 21"
  language "French"
  atop 2410
  basis text

  article 1
    text "The parties abstain completely from interference in one another's internal affairs."
    clause no-interference
      then each party shall not intervene in each other party

  article 2
    text "The parties respect the inviolability of their common frontiers."
    clause frontiers
      then each party shall respect the integrity of each other party

  article 3
    text "The parties consult in all international conflicts that affect their common interests."
    clause consult
      when a party is threatened or is attacked by any state
      then each party shall consult

  article 4
    text "In no case does a party resort, alone or with third powers, to aggression against another; defence, action under the Covenant and help to a victim of aggression are no aggression."
    clause non-aggression
      then each party shall not attack each other party

  article 6
    text "If a party commits aggression against a third power, another party may denounce the treaty toward it without notice."
    note "A right to denounce; no clause."

  article 7
    text "Each party prevents the forming or acting of armed bands in its territory against the institutions of another."
    clause no-armed-bands
      then each party shall do "prevent armed bands and associations directed against another party"
