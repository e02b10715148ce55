treaty uk-iraq-1948 "Treaty of Alliance between the United Kingdom and Iraq (Portsmouth)"
  about "Never in force: aid if either is engaged in war."
  parties Iraq, United-Kingdom
  signed 1948-01-15
  in force never "disavowed by the Regent of Iraq on 1948-01-21"
  source "Cmd 7309 (1948)"
  language "English and Arabic"
  basis text

  article aid
    text "If either party is engaged in war, the other at once comes to its aid as a measure of collective defence."
    note "The number of the article was not checked."
    clause aid
      when either party is at war with any state
      then the other party shall assist it militarily at once
