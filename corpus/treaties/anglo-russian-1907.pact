treaty anglo-russian-1907 "Anglo-Russian convention"
  about "Settlement over Persia, Afghanistan and Tibet; no clause of aid in war."
  parties United-Kingdom, Russia
  signed 1907-08-31
  in force 1907-09-23
  ended 1918-01 (doubtful) by abrogation
  source "Cd. 3750; British and Foreign State Papers 100, p. 555" (doubtful)
  language "French"
  basis text
  note "The treaty has no duty to help in a war."

  article persia
    text "Each seeks no concessions in the sphere of the other in Persia; both respect the integrity and independence of Persia."
    clause persia
      then each party shall respect the independence of Persia

  article afghanistan
    text "Russia recognises Afghanistan as outside its sphere; Great Britain does not change the political status of that country."

  article tibet
    text "Both respect the territorial integrity of Tibet and deal with it only through China."
