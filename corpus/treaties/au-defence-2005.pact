treaty au-defence-2005 "African Union Non-Aggression and Common Defence Pact"
  about "Aggression against a member is deemed a threat or aggression against all; the parties respond to it, individually and collectively, by all available means."
  party Algeria signed 2006-01-21 from 2009-12-18 (doubtful)
  party Burkina-Faso signed 2005-05-11 from 2009-12-18 (doubtful)
  party Chad signed 2005-03-07 from 2009-12-18 (doubtful)
  party Congo signed 2005-03-07 from 2009-12-18 (doubtful)
  party Gabon signed 2006-01-24 from 2009-12-18 (doubtful)
  party Gambia signed 2005-07-04 from 2009-12-18 (doubtful)
  party Ghana signed 2005-03-08 from 2009-12-18 (doubtful)
  party Guinea signed 2005-03-08 from 2009-12-18 (doubtful)
  party Libya signed 2006-01-21 from 2009-12-18 (doubtful)
  party Mali signed 2007-06-05 from 2009-12-18 (doubtful)
  party Mozambique signed 2007-06-14 from 2009-12-18 (doubtful)
  party Niger signed 2007-03-21 from 2009-12-18 (doubtful)
  party Senegal signed 2005-03-07 from 2009-12-18 (doubtful)
  party Togo signed 2007-04-26 from 2009-12-18 (doubtful)
  party Sahrawi-Republic (doubtful)
  signed 2005-01-31
  in force 2009-12-18
  denounce on 1 year notice
  source "African Union Non-Aggression and Common Defence Pact, Abuja, 31 January 2005 (African Union treaties; africanlii.org)"
  language "Arabic, English, French and Portuguese"
  atop 5055
  atop-differs member because "ATOP counts all who signed; the file lists those believed to have deposited by the end of 2009, among them the Sahrawi Republic, which ATOP does not have"
  basis text
  note "Entry into force needed fifteen ratifications. The list of parties was not verified: the names are those believed to have deposited by the end of 2009; signatures as in the coding. Later parties are missing."

  article 1
    text "Aggression is the intentional use of armed force or any other hostile act by a state, a group or organisation of states, non-state actors or any foreign entity against the sovereignty, independence, territorial integrity or human security of the people of a party, incompatible with the UN Charter or the Constitutive Act."

  article 2
    text "Aggression or a threat of aggression against a member state is deemed a threat or aggression against all member states of the Union."
    clause all-for-one
      when a party is attacked by any state or group
      then that attack counts as an attack on each party

  article 3
    text "The parties settle differences by peaceful means and refrain from the use or threat of force among themselves."
    clause non-aggression
      then each party shall not use force against each other party
    clause peaceful-means
      then each party shall settle disputes peacefully

  article 4
    text "The parties give one another assistance for their common defence and security against any aggression or threat of it, and respond by all available means, individually and collectively, to aggression or threats of aggression against a member state."
    clause aid
      when a party is attacked by any state or group
      or when a party is threatened by any state or group
      then each other party shall assist it by means at its disposal individually and in concert

  article 5
    text "Each party prevents its territory and people from being used for subversion, hostility or aggression against a member state."
    clause no-harbouring
      then each party shall not do "let its territory be used for acts of subversion, hostility or aggression against a member state"

  article 17
    text "Each party declares that it enters into no international or regional engagement that contradicts the pact."
    clause no-conflicting
      then each party shall not join an alliance against the other parties
    note "The number of the article was not verified."
