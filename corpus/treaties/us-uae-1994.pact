treaty us-uae-1994 "Defence Co-operation Agreement between the United States and the United Arab Emirates"
  about "Access and prepositioning; the text is classified; consultation is publicly reported, a promise of defence is not."
  parties United-States, United-Arab-Emirates
  signed 1994-07-25
  in force unknown "the text is classified"
  source "Congressional Research Service reports on the United Arab Emirates, which describe the agreement"
  basis statement "descriptions in Congressional Research Service reports; the text is classified"
  note "A new agreement came into effect on 2019-05-29 according to the two governments."

  article statement
    text "According to the public reports the Emirates give access to ports and airfields; the public reports mention no promise of defence."
    clause access
      then United-Arab-Emirates shall allow the use of territory
