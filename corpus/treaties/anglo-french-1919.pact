treaty anglo-french-1919 "Treaty of Assistance to France (United Kingdom)"
  about "The United Kingdom would come to the assistance of France in case of unprovoked German aggression; bound to the American twin treaty and never in force."
  parties United-Kingdom, France
  signed 1919-06-28
  in force never "ratified in 1919 but conditional on the treaty of the United States with France, which the Senate did not take up"
  source "Cmd. 221; British and Foreign State Papers 112, p. 213 (doubtful)"
  language "English and French"
  basis text

  article 1
    text "If articles 42 to 44 of the Treaty of Versailles do not at first give France adequate protection, the United Kingdom agrees to come at once to its assistance in case of any unprovoked movement of aggression against it by Germany."
    quote "unprovoked movement of aggression against her being made by Germany"
    clause aid
      when France is attacked by Germany without provocation
      then United-Kingdom shall assist France at once
