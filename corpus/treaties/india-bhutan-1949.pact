treaty india-bhutan-1949 "Treaty of Friendship between India and Bhutan"
  about "India does not interfere inside Bhutan; Bhutan is guided by India's advice in external relations; no express clause of defence."
  parties Bhutan, India
  signed 1949-08-08
  in force 1949-09-22 (doubtful)
  ended 2007-03-01 (doubtful) by replacement "treaty of 2007-02-08"
  source "Ministry of External Affairs of India, text of 1949-08-08"
  language "English and Dzongkha"
  basis text

  article 1
    text "There is to be perpetual peace and friendship between the governments."
    clause peace
      then each party shall not attack the other party

  article 2
    text "India undertakes not to interfere in the internal administration of Bhutan; Bhutan agrees to be guided by the advice of India in its external relations."
    quote "to be guided by the advice of the Government of India in regard to its external relations"
    clause non-interference
      then India shall respect the independence of Bhutan
    clause advice
      then Bhutan shall do "be guided by India's advice in its external relations"
