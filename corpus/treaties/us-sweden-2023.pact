treaty us-sweden-2023 "Defence Co-operation Agreement between Sweden and the United States"
  about "Access of United States forces to agreed areas; no clause of aid."
  parties Sweden, United-States
  signed 2023-12-05
  in force 2024-08-15
  source "Agreement of Washington, 5 December 2023 (Swedish bill 2023/24:141)"
  language "Swedish and English"
  basis text

  article 3
    text "Sweden gives United States forces access to agreed facilities and areas for training, placing of material and other agreed activities; aid against attack rests on the North Atlantic Treaty."
    clause access
      then Sweden shall allow the use of territory
