treaty franco-spanish-1904 "Secret Franco-Spanish convention on Morocco"
  about "Spheres in Morocco; each acts in its sphere in agreement with the other."
  parties France, Spain
  signed 1904-10-03
  in force on signature
  ended 1912-11-27 (doubtful) by replacement "convention of Madrid on Morocco"
  secret until 1911-11 (doubtful)
  source "British and Foreign State Papers 102, p. 432; Gibler, International Military Alliances, 4.1208" (doubtful)
  language "French"
  atop 1430
  atop-differs yrexit because "the convention was replaced by that of 1912-11-27; the data end it with the declarations of 1907"
  basis text

  article 2
    text "A region in the north of Morocco is the sphere of influence of Spain, which in the first fifteen years acts there only after agreement with France; France tells Spain of its action near that sphere."
    clause agreement-first
      when peace in spanish-morocco is threatened
      then each party shall consult
  article 3
    text "If the political state of Morocco can no longer last, or weakness of its government makes the status quo impossible, Spain may act freely in its sphere."
