treaty bulgaria-austria-hungary-1915 "Treaty of friendship and alliance of Bulgaria and Austria-Hungary"
  about "The same terms as the treaty of Bulgaria and Germany of the same day."
  parties Bulgaria, Austria-Hungary
  signed 1915-09-06
  in force 1915-09 (doubtful)
  ended 1918-09-30 by defeat
  term until "1920-12-31"
  renew 1 year unless denounced 6 months before
  secret
  source "Gibler, International Military Alliances, 4.1222" (doubtful)
  atop 2012
  atop-differs yrent because "signed on 1915-09-06, not in 1914"
  atop-differs length because "from September 1915 to the end of 1920 is 64 months"
  basis text
  note "The terms are entered after the treaty with Germany, which it repeats."

  article 1
    text "The parties promise peace and friendship and conclude no alliance or agreement directed against one of them."
    clause no-blocs
      then each party shall not join an alliance against the other party

  article 2
    text "Austria-Hungary guarantees the independence and territory of Bulgaria against every attack not provoked by the Bulgarian government; if Austria-Hungary is attacked without provocation by a state bordering Bulgaria, Bulgaria uses its troops against that state as soon as it is called on."
    clause aid-to-bulgaria
      when Bulgaria is attacked by any state without provocation
      then Austria-Hungary shall assist it militarily by all means
    clause aid-to-austria-hungary
      when Austria-Hungary is attacked by Serbia, Romania, Greece, Ottoman-Empire without provocation
      provided at the request of Austria-Hungary
      then Bulgaria shall fight alongside it
