treaty soviet-iranian-1921 "Treaty of Friendship between Persia and the RSFSR"
  about "No hostile bands or transit; a right of Soviet Russia to send troops into Persia if a third party uses it as a base against Russia."
  parties Iran
  party USSR from 1922-12-30
  signed 1921-02-26
  in force 1922-02-26 "exchange of ratifications in Tehran"
  source "League of Nations Treaty Series 9, p. 383"
  language "Russian and Persian"
  basis text
  note "Made by the RSFSR, which the register does not list; the USSR is bound from its foundation. Iran declared articles 5 and 6 void on 1979-11-05 (doubtful); the USSR did not accept this."

  article 1
    text "Soviet Russia renounces the policy of force of the former government toward Persia."
    clause respect
      then USSR shall respect the independence of Iran

  article 4
    text "Each refrains from any interference in the internal affairs of the other."
    clause no-interference
      then each party shall not intervene in the other party

  article 5
    text "Each forbids on its territory organisations or groups that aim at acts of hostility against the other, and the presence of forces of a third party that would menace it."
    clause no-hostile-bases
      then each party shall do "prevent hostile organisations and forces of third parties on its territory"

  article 6
    text "If a third party attempts armed intervention in Persia or wants to use Persian territory as a base against Russia, or threatens the frontiers of Russia or its allies, and Persia, once called on, cannot stop this, Russia may advance its troops into Persia for its defence and withdraws them as soon as the danger is removed."
    quote "Russia shall have the right to advance her troops into the Persian interior"
    clause advance
      when USSR is attacked or is threatened by a non-party in iran
      provided demand "that Persia put a stop to the menace" was refused
      then USSR may station forces
    clause withdraw
      provided "the danger has been removed"
      then USSR shall withdraw forces

  declaration "Letter of the Russian envoy of 12 December 1921" by USSR from 1922-02-26
    text "Articles 5 and 6 apply only to preparations for a considerable armed attack on Russia or its allies by partisans of the former regime or by powers that support them."
    amends 6/advance
      provided "the attack is prepared by partisans of the former regime or powers that support them"
