treaty austro-prussian-1854 "Austro-Prussian alliance of 20 April 1854"
  about "Mutual guarantee of all possessions during the war in the East; Austria alone asks Russia to leave the Principalities."
  parties Austrian-Empire, Prussia
  signed 1854-04-20
  in force 1854-05 (doubtful)
  ended 1856-03-30 (doubtful) by fulfilment
  term until "the end of the war between Russia and the Western powers and the Porte"
  source "British and Foreign State Papers 44, p. 88; Parry CTS 112, p. 31" (doubtful)
  language "German"
  atop 1170
  basis text
  note "The German Diet acceded on 1854-07-24; the other German states are not listed."

  article 1
    text "The parties guarantee each other their German and non-German lands, so that an attack on the land of one, from whatever side, is held by the other as an attack on its own."
    clause guarantee
      when either party is attacked by any state on its territory
      then that attack counts as an attack on each party
      then the other party shall assist it militarily
  article 2
    text "They protect the rights and interests of Germany against every injury and help each other also if one of them, by agreement with the other, acts to protect German interests."
    clause german-interests
      when either party goes to war
      provided "the two parties have agreed on the action for the protection of German interests"
      then the other party shall assist it militarily
  article 3
    text "They hold part of their forces ready for war as agreed."
  article 4
    text "Neither makes, while the treaty lasts, a separate alliance with another power that is not in full accord with it."
    clause no-blocs
      then each party shall not join an alliance against the other party
  article additional
    text "Austria asks Russia to stop its advance on Turkish soil and to leave the Principalities; the two go over to attack only if Russia incorporates the Principalities or attacks or crosses the line of the Balkans."
    clause offensive
      when Ottoman-Empire is annexed by Russia in danubian-principalities
      then each party shall fight alongside the other party against Russia
