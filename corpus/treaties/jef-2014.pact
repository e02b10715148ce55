treaty jef-2014 "Joint Expeditionary Force"
  about "Pool of high-readiness forces under British lead; each nation decides on each operation; no clause of aid."
  parties Denmark, Estonia, Latvia, Lithuania, Netherlands, Norway, United-Kingdom
  party Finland from 2017-06-30 (doubtful)
  party Sweden from 2017-06-30 (doubtful)
  party Iceland from 2021-04 (doubtful)
  signed 2014-09-05
  in force on signature
  source "Letter of intent of 5 September 2014; memoranda of 2015 and 2018"
  basis statement "letter of intent of 2014-09-05"

  article statement
    text "The participants form a pool of forces that may act together; each decides for itself whether to take part, and no aid against attack is promised."
