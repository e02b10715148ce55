treaty berlin-1833 "Convention of Berlin of 15 October 1833"
  about "A sovereign may call another to its help; if a third power opposes such help by arms, the three courts hold themselves attacked."
  parties Austrian-Empire, Prussia, Russia
  signed 1833-10-15
  in force on signature
  ended 1848-03-21 (doubtful) by lapse
  secret
  source "Martens, Recueil des traites conclus par la Russie IV.1, p. 460; Parry CTS 84, p. 61" (doubtful)
  language "French"
  atop 1095
  basis text

  article 1
    text "Every independent sovereign may, in internal trouble or external danger, call another sovereign to its help, and the one called may give or refuse it; a power not called has no right to interfere."
  article 3
    text "If help has been asked of one of the three courts, and any power opposes it by arms, the three courts look on each hostile act to that end as directed against each of them."
    clause common-cause
      when a party is attacked by any state
      provided "the party was giving help that an independent sovereign had asked of it"
      then that attack counts as an attack on each party
      then each other party shall assist it militarily at once
