treaty uk-poland-2017 "Treaty on Defence and Security Co-operation between the United Kingdom and Poland"
  about "Framework of co-operation; no clause of aid."
  parties United-Kingdom, Poland
  signed 2017-12-21
  in force 2018 (doubtful)
  source "Treaty of Warsaw, 21 December 2017 (UK Treaty Series, 2018)"
  language "English and Polish"
  basis text

  article 1
    text "The parties co-operate in training, information, capability and industry; aid against attack rests on the North Atlantic Treaty."
