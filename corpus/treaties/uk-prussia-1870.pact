treaty uk-prussia-1870 "Treaty of Britain and Prussia on Belgium"
  about "If France violates the neutrality of Belgium, Britain joins Prussia in its defence, within Belgium."
  parties United-Kingdom, Prussia
  signed 1870-08-09
  in force 1870-08-26 (doubtful)
  ended 1872-05-20 by expiry "twelve months after the ratification of the peace of Frankfurt"
  term until "twelve months after the ratification of peace between France and Prussia"
  source "British and Foreign State Papers 60, p. 13; Parry CTS 141, p. 437" (doubtful)
  language "English and German"
  atop 1295
  atop-differs yrexit because "twelve months run from the exchange of ratifications on 1871-05-20; the data count from the signature on 05-10"
  atop-differs neutral because "the text says only that Britain is not bound to join the war outside Belgium"
  atop-differs offcodem because "a breach of the neutrality of Belgium is the trigger; the text foresees no demand"
  basis text

  article 1
    text "Prussia respects the neutrality of Belgium as long as France does; if French forces violate it, Britain cooperates with Prussia to defend it with its naval and military forces, without taking part in the war outside Belgium."
    clause defend-belgium
      when Belgium is attacked or is invaded by France
      then United-Kingdom, Prussia shall act to meet the common danger against France with "naval and military forces, within the limits of Belgium"
    clause respect
      then Prussia shall respect the neutrality of Belgium
  article 2
    text "In that case Prussia cooperates with Britain and concerts with it the measures to secure the neutrality and independence of Belgium."
    clause concert
      when Belgium is attacked or is invaded by France
      then each party shall agree "the measures to secure the neutrality and independence of Belgium"
  article 3
    text "The treaty binds during the war and twelve months after the ratification of peace; then the treaty of 1839 alone applies again."
