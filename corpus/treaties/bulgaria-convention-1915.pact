treaty bulgaria-convention-1915 "Military convention of Germany, Austria-Hungary and Bulgaria"
  about "Common operations against Serbia: Germany and Austria-Hungary within 30 days, Bulgaria within 35."
  parties Germany, Austria-Hungary, Bulgaria
  signed 1915-09-06
  in force on signature
  ended 1918-09-30 by defeat
  secret
  source "Text in German: Deutsches Historisches Museum, LeMO; Oesterreich-Ungarns letzter Krieg III" (doubtful)
  language "German"
  atop 2030
  atop-differs defense because "the convention sets common operations in a war in progress; the help against an attack on one of the parties in article 8 is not asked for a fresh case of alliance"
  atop-differs offcocon because "the war in progress is expressed by the named adversary and the dates"
  atop-differs pubsecr because "the convention was not published when signed"
  basis text
  note "Made at Pless. The Ottoman Empire could join articles of it."

  article 1
    text "The three high commands act together against Serbia: Germany and Austria-Hungary within 30 days with at least six divisions each, Bulgaria within 35 days with at least four divisions."
    clause serbia
      when Germany or Austria-Hungary is at war with Serbia
      then Germany shall attack Serbia with "six divisions" within 30 days
      then Austria-Hungary shall attack Serbia with "six divisions" within 30 days
      then Bulgaria shall attack Serbia with "four divisions" within 35 days

  article neutrality
    text "Bulgaria keeps neutral towards Greece and Romania until the operations against Serbia end, if they promise to stay neutral, not to mobilise and not to occupy Serbian territory."
    clause neutrality
      provided "Greece and Romania give assurances to stay neutral, not to mobilise and not to occupy Serbian territory"
      then Bulgaria shall not attack Greece, Romania while "the operations against Serbia last"
