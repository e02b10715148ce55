treaty soviet-czechoslovak-1941 "Agreement between the USSR and Czechoslovakia on the war against Germany"
  about "Aid and support of all kinds in the present war against Hitlerite Germany."
  parties USSR, Czechoslovakia
  signed 1941-07-18
  in force on signature
  ended 1945-05-09 by fulfilment "end of the war in Europe"
  source "British and Foreign State Papers 144 (doubtful)"
  basis text

  article 3
    text "The two governments undertake to give each other aid and support of all kinds in the present war against Hitlerite Germany."
    clause aid
      provided present conflict second-world-war
      then each party shall assist the other party militarily and otherwise against Germany
