treaty tajikistan-uzbekistan-2000 "Treaty of Eternal Friendship between Tajikistan and Uzbekistan"
  about "Mutual support against threats to independence and integrity, consultation, and help against aggression."
  parties Tajikistan, Uzbekistan
  signed 2000-06-15
  in force 2000-06-15..2002-12-31 (doubtful) "date not verified"
  term indefinite
  source "Treaty of Dushanbe, 15 June 2000 (CIS legislation database)"
  language "Uzbek, Tajik and Russian"
  atop 4951
  atop-differs concoloc because "the clause asks for an attack on a party or a threat to it, and names no area"
  basis text

  article 2
    text "The parties give each other all-round support, first of all in preventing threats to independence and in keeping territorial integrity; under threat they consult, and against aggression they give the necessary help."
    clause consult
      when either party is threatened by any state
      then each party shall consult
    clause aid
      when either party is attacked by any state
      provided unspecified "wording of the duty of help, which was not verified"
      then the other party shall assist it
    note "Only the opening of article 2 was seen; the rest follows the coding."

  article blocs
    text "The parties refrain from force against each other and from alliances or acts directed against the other."
    clause non-aggression
      then each party shall not attack the other party
    clause no-blocs
      then each party shall not join an alliance against the other party
    note "The number of the article was not verified."
