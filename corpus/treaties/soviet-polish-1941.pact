treaty soviet-polish-1941 "Agreement between the USSR and Poland on the war against Germany"
  about "Aid and support of all kinds in the present war against Hitlerite Germany."
  parties USSR, Poland
  signed 1941-07-30
  in force on signature
  ended 1943-04-25 by abrogation "the USSR broke off relations"
  source "League of Nations Treaty Series (doubtful); British and Foreign State Papers 144, p. 869"
  basis text

  article 3
    text "The two governments undertake to give each other aid and support of all kinds in the present war against Hitlerite Germany."
    clause aid
      provided present conflict second-world-war
      then each party shall assist the other party militarily and otherwise against Germany
