treaty india-bhutan-2007 "India-Bhutan Friendship Treaty"
  about "Close co-operation on national interests, and no use of territory against the other's security; no promise of aid. It replaced the treaty of 1949."
  parties India, Bhutan
  signed 2007-02-08
  in force 2007-03-02
  source "Treaty of New Delhi, 8 February 2007 (Ministry of External Affairs of India)"
  language "English, Hindi and Dzongkha"
  basis text

  article 2
    text "The two governments co-operate closely on issues relating to their national interests; neither lets its territory be used for activities harmful to the national security and interest of the other."
    clause no-harbouring
      then each party shall not do "let its territory be used for activities harmful to the national security of the other party"
