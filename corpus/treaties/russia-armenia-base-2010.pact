treaty russia-armenia-base-2010 "Protocol no. 5 to the Treaty of 1995 on the Russian military base in Armenia"
  about "The base at Gyumri also ensures, together with the Armenian forces, the security of Armenia; term to 2044."
  parties Russia, Armenia
  signed 2010-08-20
  in force 2011-07 (doubtful)
  term 49 years
  renew 5 years
  source "Protocol of Yerevan, 20 August 2010, to the Treaty of 16 March 1995 (doubtful as to article numbers)"
  language "Russian and Armenian"
  basis text

  article 3
    text "While on Armenian territory the base, besides protecting the interests of Russia, ensures the security of Armenia together with the Armenian armed forces; Russia helps to provide modern arms for that purpose."
    clause security
      then Russia shall station forces while "the treaty on the base is in force"
      then Russia shall do "ensure the security of Armenia together with the Armenian armed forces through the base"
