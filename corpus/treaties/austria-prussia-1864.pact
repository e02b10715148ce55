treaty austria-prussia-1864 "Austro-Prussian convention of 16 January 1864"
  about "Joint action against Denmark in Schleswig if it does not withdraw the constitution of November 1863."
  parties Austrian-Empire, Prussia
  signed 1864-01-16
  in force on signature
  ended 1866-06-06 (doubtful) by lapse
  secret
  source "Parry CTS 128, p. 463" (doubtful)
  language "German"
  atop 1245
  atop-differs pubsecr because "the convention was not published when signed"
  atop-differs consul because "the text has them agree on the future of the duchies, which is encoded as a duty to agree and not as consultation"
  atop-differs offcoloc because "Schleswig is the object of the occupation and stands in the text, not as a condition of place"
  basis text

  article 1
    text "If Denmark does not meet the demand to withdraw the constitution of 18 November 1863, the two powers occupy Schleswig as a pledge."
    clause schleswig
      provided demand "withdrawal of the Danish constitution of 18 November 1863" was refused
      then each party shall use force against Denmark
  article 5
    text "If hostilities come, the two decide the future of the duchies only by common agreement, and take further steps after agreement."
    clause consult
      when a party is at war with Denmark
      then each party shall agree "the future of the duchies"
