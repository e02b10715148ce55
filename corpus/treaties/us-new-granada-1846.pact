treaty us-new-granada-1846 "Bidlack-Mallarino treaty"
  about "The United States guarantee the neutrality of the Isthmus of Panama and the sovereignty of New Granada over it."
  parties United-States, Colombia
  signed 1846-12-12
  in force 1848-06-10
  ended 1922-03-01 (doubtful) by replacement "treaty of 1914-04-06 on the separation of Panama"
  source "9 Stat. 881; British and Foreign State Papers 36, p. 994" (doubtful)
  language "English and Spanish"
  basis text
  note "New Granada is today Colombia. Other articles of the treaty could be ended on notice after twenty years."

  article 35
    text "New Granada guarantees free passage over the Isthmus; in return the United States guarantee effectively the perfect neutrality of the Isthmus, so that free transit is not interrupted, and the rights of sovereignty and property that New Granada has over that territory."
    quote "the perfect neutrality of the before-mentioned isthmus"
    clause guarantee
      when Colombia is attacked by any state in isthmus-of-panama
      then United-States shall assist it
    clause transit
      when Colombia is in unrest in isthmus-of-panama
      then United-States shall do "secure free transit over the Isthmus"
