# A world of six states for the transcripts of the command line: one treaty for each kind of answer.
state alba "Alba"
  exists from 1800-01-01
state bern "Bern"
  exists from 1800-01-01
state cork "Cork"
  exists from 1800-01-01
state dole "Dole"
  exists from 1800-01-01
state elba "Elba"
  exists from 1800-01-01
state fano "Fano"
  exists from 1800-01-01

place isle "Isle"
  administered by Bern
region west "The West"
  includes alba, bern

issue declaration-is-attack "Is a declaration of war an attack?"
  strict yes because "war follows from it"
issue raid-is-attack "Is a raid an attack in the sense of the text?"
  strict no because "the text says attacked"
  broad yes because "the two governments said so in 1905"

treaty west-pact-1900 "Pact of the West"
  about "All help the one attacked in the West."
  parties Alba, Bern, Dole, Elba
  signed 1900-01-01
  in force 1900-02-01
  source "Treaties of the West, volume 1"
  article 5
    text "An attack on one in the West is answered by all, each as it deems necessary."
    quote "one for all"
    clause all-for-one
      when a party is attacked by any state in west
      then each other party shall assist it at once as it deems necessary

treaty war-pact-1901 "Pact of Bern and Fano"
  parties Bern, Fano
  signed 1901-01-01
  in force 1901-01-01
  article 1
    text "If an attack puts one in a state of war the other fights beside it, when asked."
    clause aid
      when either party is attacked by any state
      provided state of war results for it
      provided at the request of it
      then the other party shall fight alongside it within 30 days

treaty doubtful-1902 "Understanding of Bern and Elba"
  parties Bern, Elba
  signed 1902-01-01
  in force 1902-01-01
  article 1
    text "If one is attacked the other helps."
    clause aid
      when either party is attacked by any state
      provided reading of raid-is-attack
      then the other party shall assist it militarily

treaty peace-1903 "Friendship of Cork and Dole"
  parties Cork, Dole
  signed 1903-01-01
  in force 1903-01-01
  article 1
    text "Neither attacks the other; each helps the other against Bern."
    clause peace
      then each party shall not attack the other party
    clause against-bern
      when either party is attacked by Bern
      then the other party shall fight alongside it

treaty never-1904 "Unratified pact of Bern and Cork"
  parties Bern, Cork
  signed 1904-01-01
  in force never
  article 1
    text "If one is attacked the other helps."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it

treaty unratified-1905 "Unratified pact of Bern and Fano"
  parties Bern, Fano
  signed 1905-01-01
  in force never
  article 1
    text "If one is attacked the other helps."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it

treaty trade-1906 "Trade of Bern and Alba"
  parties Bern, Alba
  signed 1906-01-01
  in force 1906-01-01
  article 1
    text "They trade freely and talk about it."
    clause talk
      then each party shall settle disputes peacefully

coverage "wars of this small world" from 1900-01-01 until 1920-12-31
  source "made up"
