treaty france-laos-1953 "Treaty of Amity and Association between France and Laos"
  about "France defends Laos within the French Union."
  parties France, Laos
  signed 1953-10-22
  in force 1953-10-22 (doubtful)
  ended 1954-07-21 (doubtful) by replacement "Geneva agreements"
  source "Treaty of 1953-10-22, French Union; text not seen"
  language "French"
  basis coding "atop 4.01"
  atop 3245

  article defence
    text "Within the French Union the states pool their means to guarantee the defence of the Union; France helps to defend Laos."
    clause defence
      when Laos is attacked by any state
      then France shall assist it militarily
