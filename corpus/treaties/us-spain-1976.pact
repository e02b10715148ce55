treaty us-spain-1976 "Treaty of Friendship and Cooperation between the United States and Spain"
  about "Defence co-operation in an area of common interest; by its Senate's declaration no mutual defence commitment."
  parties Spain, United-States
  signed 1976-01-24
  in force 1976-09-21
  ended 1981-12-10 (doubtful) by expiry
  term 5 years
  source "TIAS 8360"
  language "English and Spanish"
  basis coding "atop 4.01, with summaries"
  atop 3750
  atop-differs defense because "the treaty sets up planning and facilities; the Senate of the United States declared that it makes no mutual defence commitment"

  article 5
    text "Recognising that their co-operation has strengthened the security of the West, the parties seek to develop plans and co-ordination between their forces in a geographic area of common interest, for use in case of attack on either in a general attack on the West."
    note "Paraphrase from summaries; the exact words were not checked."
    clause planning
      when either party is threatened
      then each party shall consult

  declaration "Declaration of the Senate of the United States" by United-States from 1976-09-21
    text "The treaty does not expand the existing commitment of the United States in the North Atlantic area or create a mutual defence commitment between the United States and Spain."
    source "Resolution of the Senate of 1976-06-21"
