treaty uk-france-1870 "Treaty of Britain and France on Belgium"
  about "If Prussia violates the neutrality of Belgium, Britain joins France in its defence, within Belgium."
  parties United-Kingdom, France
  signed 1870-08-11
  in force 1870-08-26 (doubtful)
  ended 1872-05-20 by expiry "twelve months after the ratification of the peace of Frankfurt"
  term until "twelve months after the ratification of peace between France and the North German Confederation"
  source "British and Foreign State Papers 60, p. 10; Parry CTS 141, p. 441" (doubtful)
  language "English and French"
  atop 1300
  atop-differs yrexit because "twelve months run from the exchange of ratifications on 1871-05-20; the data count from the signature on 05-10"
  atop-differs neutral because "the text says only that Britain is not bound to join the war outside Belgium"
  atop-differs offcodem because "a breach of the neutrality of Belgium is the trigger; the text foresees no demand"
  basis text

  article 1
    text "France respects the neutrality of Belgium as long as the North German Confederation and its allies do; if Prussian forces violate it, Britain cooperates with France to defend it with its naval and military forces, without taking part in the war outside Belgium."
    clause defend-belgium
      when Belgium is attacked or is invaded by Prussia
      then United-Kingdom, France shall act to meet the common danger against Prussia with "naval and military forces, within the limits of Belgium"
    clause respect
      then France shall respect the neutrality of Belgium
  article 2
    text "In that case France cooperates with Britain with its naval and military forces and concerts with it the measures to take."
    clause concert
      when Belgium is attacked or is invaded by Prussia
      then each party shall agree "the measures to secure the neutrality and independence of Belgium"
  article 3
    text "The treaty binds during the war and twelve months after the ratification of peace; then the treaty of 1839 alone applies again."
