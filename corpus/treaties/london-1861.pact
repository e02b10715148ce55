treaty london-1861 "Convention of London on Mexico"
  about "Joint expedition to obtain redress and payment from Mexico; no gain of territory or influence on its government."
  parties Great-Britain, France, Spain
  signed 1861-10-31
  in force 1861-11-15
  ended 1862-04-09 by withdrawal "conference of Orizaba"
  source "British and Foreign State Papers 51, p. 63; Parry CTS 124, p. 375" (doubtful)
  language "English, French and Spanish"
  atop 1225
  atop-differs yrexit because "the allies parted at Orizaba on 1862-04-09"
  basis text

  article 1
    text "The parties send to the coasts of Mexico combined sea and land forces, agreed on among them, sufficient to seize and hold the forts and positions on the coast."
    clause expedition
      provided demand "protection for the persons and property of their subjects, and fulfilment of the obligations of Mexico" was refused
      then each party shall use force against Mexico
  article 2
    text "They seek no territory or special advantage and use no influence to limit the right of the Mexican nation to choose its government."
    clause no-gain
      then each party shall respect the independence of Mexico
  article 4
    text "The United States are invited to accede."
