treaty arab-league-1945 "Pact of the League of Arab States"
  about "No force between members; on aggression or threat the state attacked may have the Council called, which decides the measures unanimously."
  parties Egypt, Iraq, Saudi-Arabia
  party Lebanon signed 1945-03-22 from 1945-05-10..1945-06-03 (doubtful)
  party Syria signed 1945-03-22 from 1945-05-10..1945-06-03 (doubtful)
  party Jordan signed 1945-03-22 from 1946-05-25
  party North-Yemen signed 1945-05-05 (doubtful) from 1945-05-10..1946-02-24 (doubtful) until 1990-05-21 by merger
  party Yemen from 1990-05-22
  party Libya from 1953-03-28
  party Sudan from 1956-01-19
  party Morocco from 1958-10-01
  party Tunisia from 1958-10-01
  party Kuwait from 1961-07-20
  party Algeria from 1962-08-16
  party South-Yemen from 1967-12-12 (doubtful) until 1990-05-21 by merger
  party Bahrain from 1971-09-11
  party Qatar from 1971-09-11
  party Oman from 1971-09-29
  party United-Arab-Emirates from 1971-12-06
  party Mauritania from 1973-11-26
  party Somalia from 1974-02-14
  party Djibouti from 1977-09-04 (doubtful)
  party Comoros from 1993-11-20
  suspended Egypt from 1979-03-31 until 1989-05-22 (doubtful) "decision of the Baghdad meeting"
  suspended Libya from 2011-02-22 until 2011-08-26 (doubtful) "decision of the Council"
  suspended Syria from 2011-11-16 until 2023-05-06 "decision of the Council of 2011-11-12; lifted on 2023-05-07"
  signed 1945-03-22
  in force 1945-05-10 "fifteen days after the fourth ratification"
  term indefinite
  denounce on 1 year notice
  source "UNTS 70, I-241"
  language "Arabic"
  atop 3015
  atop-differs yrexit because "ATOP lets Egypt and Syria leave; both were suspended, not expelled"
  atop-differs concoloc because "the clause asks for an attack on a party or a threat to it, and names no area"
  basis text
  organ council "Council of the League"
  note "Transjordan signed as an original member; it is bound here from its independence. The State of Palestine is a member since 1976-09-09 and is not listed."

  article 5
    text "Recourse to force to settle disputes between members is not allowed; the Council decides disputes that the parties bring to it, if independence, sovereignty or integrity are not at stake."
    clause no-force
      then each party shall not use force against each other party
    clause settle
      then each party shall settle disputes peacefully

  article 6
    text "In case of aggression or threat of aggression by any state against a member, the member may have the Council called at once; the Council decides the measures to repel it unanimously, not counting the vote of an aggressor that is a member."
    quote "by unanimous decision determine the measures necessary to repulse the aggression"
    clause call
      when a party is attacked or is threatened by any state including a party
      provided at the request of that party
      then each party shall consult at once
    clause measures
      when a party is attacked or is threatened by any state including a party
      provided council decides unanimously
      then each other party shall do "carry out the measures decided by the Council"

  article 7
    text "Unanimous decisions of the Council bind all members; majority decisions bind those that accept them, and each carries them out in accordance with its basic laws."
    note "No clause of its own."

  article 8
    text "Each member respects the systems of government of the others and takes no action to change them."
    clause respect-regimes
      then each party shall not intervene in each other party

  article 18
    text "A member that wants to withdraw tells the Council one year before; the Council may, by unanimous decision, the state concerned not counted, hold a member that does not fulfil its obligations to be separated from the League."
