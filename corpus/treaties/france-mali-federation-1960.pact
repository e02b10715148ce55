treaty france-mali-federation-1960 "Defence Agreement between France and the Federation of Mali"
  about "France and the federation give each other aid in defence; France may be asked for help."
  parties France
  party Mali from 1960-07-19 (doubtful) until 1960-09-22 by denunciation
  party Senegal from 1960-08-20 until 1976-09 (doubtful) by replacement
  signed 1960-06-22
  in force 1960-07-19 (doubtful)
  ended 1976-09 (doubtful) by replacement "for Senegal by france-senegal-1974; Mali declared itself free of its engagements on 1960-09-22"
  source "Journal officiel de la Republique francaise, July 1960; accords particuliers of 1960-06-22"
  language "French"
  basis coding "atop 4.01, with summaries"
  atop 3385
  atop-differs endyr because "ATOP ends it with the federation; Senegal carried it on until the agreement of 1974"
  atop-differs member because "Senegal carried the agreement on after it left the Federation in August 1960; ATOP has the Federation alone"
  atop-differs defcoloc because "the text was not at hand; the paraphrase, made after the sister agreements of 1960, names no area"
  note "Signed for the federation, which broke up on 1960-08-20; carried on by Senegal, ended for Mali on 1960-09-22."

  article 1
    text "The parties give each other aid and assistance in defence and concert permanently on problems of defence."
    note "Paraphrase from the sister agreements of 1960; the number of the article was not checked."
    clause aid
      when a party is attacked by any state
      then each other party shall assist it
    clause consult
      then each party shall consult
