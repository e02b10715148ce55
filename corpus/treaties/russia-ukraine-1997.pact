treaty russia-ukraine-1997 "Treaty on Friendship, Co-operation and Partnership between Russia and Ukraine"
  about "Respect for existing borders, no force, no alliances against the other, consultation under threat; ended in 2019."
  parties Russia, Ukraine
  signed 1997-05-31
  in force 1999-04-01
  ended 2019-03-31 by expiry "Ukraine gave notice on 2018-09-21 that it would not be renewed"
  term 10 years
  renew 10 years unless denounced 6 months before
  source "UNTS 3007, I-52240 (doubtful as to the registration); Treaty of Kyiv, 31 May 1997"
  language "Russian and Ukrainian"
  atop 4875
  basis text

  article 2
    text "The parties respect each other's territorial integrity and confirm the inviolability of the existing borders."
    clause integrity
      then each party shall respect the integrity of the other party

  article 3
    text "The parties build their relations on sovereign equality, peaceful settlement of disputes and non-use of force or its threat."
    clause non-aggression
      then each party shall not use force against the other party
    clause peaceful-means
      then each party shall settle disputes peacefully

  article 6
    text "Each refrains from taking part in or supporting any action directed against the other, concludes no treaty with third states directed against the other, and does not let its territory be used to the detriment of the other's security."
    clause no-blocs
      then each party shall not join an alliance against the other party

  article 7
    text "If a situation in the opinion of a party threatens peace or touches its national security, sovereignty or territorial integrity, it may ask for consultations, which are held without delay."
    clause consult
      when either party is threatened by any state
      provided at the request of either party
      then each party shall consult at once
