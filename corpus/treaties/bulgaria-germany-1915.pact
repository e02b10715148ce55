treaty bulgaria-germany-1915 "Treaty of friendship and alliance of Bulgaria and Germany"
  about "Germany guarantees Bulgaria against every unprovoked attack; Bulgaria acts against a neighbour of its own that attacks Germany."
  parties Bulgaria, Germany
  signed 1915-09-06
  in force 1915-09 (doubtful) "ratifications in Sofia were due within eight days"
  ended 1918-09-30 by defeat
  term until "1920-12-31"
  renew 1 year unless denounced 6 months before
  secret
  source "Kesyakov, Prinos kam diplomaticheskata istoriya na Balgariya I; text in German: Deutsches Historisches Museum, LeMO" (doubtful)
  atop 2013
  atop-differs yrent because "signed on 1915-09-06, not in 1914"
  atop-differs length because "from September 1915 to the end of 1920 is 64 months"
  basis text

  article 1
    text "The parties promise peace and friendship, conclude no alliance or agreement directed against one of them, and support each other within the limits of their interests."
    clause no-blocs
      then each party shall not join an alliance against the other party

  article 2
    text "Germany guarantees by all means, for the life of the treaty, the independence and territory of Bulgaria against every attack not provoked by the Bulgarian government; if Germany is attacked without provocation by a state bordering Bulgaria, Bulgaria uses its troops against that state as soon as it is called on."
    clause aid-to-bulgaria
      when Bulgaria is attacked by any state without provocation
      then Germany shall assist it militarily by all means
    clause aid-to-germany
      when Germany is attacked by Serbia, Romania, Greece, Ottoman-Empire without provocation
      provided at the request of Germany
      then Bulgaria shall fight alongside it
