treaty straits-1841 "Straits Convention"
  about "The Sultan keeps foreign warships out of the Straits while at peace; the powers respect this."
  parties Austrian-Empire, France, Great-Britain, Prussia, Russia, Ottoman-Empire
  signed 1841-07-13
  in force 1841-07-13 (doubtful)
  ended 1856-04-27 by replacement "convention annexed to the treaty of Paris"
  source "British and Foreign State Papers 29, p. 703; Parry CTS 92, p. 7" (doubtful)
  language "French"
  basis text

  article 1
    text "The Sultan keeps to the ancient rule that foreign ships of war may not enter the Dardanelles and the Bosphorus while the Porte is at peace; the powers respect it."
    clause closure
      then Ottoman-Empire shall do "admit no foreign ship of war into the Straits while it is at peace"
      then Austrian-Empire, France, Great-Britain, Prussia, Russia shall do "respect the closure of the Straits"
