treaty us-finland-2023 "Defence Co-operation Agreement between Finland and the United States"
  about "Access of United States forces to agreed areas; no clause of aid."
  parties Finland, United-States
  signed 2023-12-18
  in force 2024-09-01
  source "Agreement of Washington, 18 December 2023 (Finnish Treaty Series 2024)"
  language "Finnish and English"
  basis text

  article 3
    text "Finland gives United States forces access to agreed facilities and areas for training, placing of material and other agreed activities; aid against attack rests on the North Atlantic Treaty."
    clause access
      then Finland shall allow the use of territory
