treaty anglo-french-1832 "Anglo-French convention on the Netherlands"
  about "Blockade of the Dutch coast and entry of a French corps into Belgium if the citadel of Antwerp is not given up."
  parties Great-Britain, France
  signed 1832-10-22
  in force on signature
  ended 1833-05-21 by fulfilment "convention with the Netherlands"
  source "British and Foreign State Papers 19, p. 258; Parry CTS 83, p. 51" (doubtful)
  language "French and English"
  atop 1055
  atop-differs offcoloc because "the citadel of Antwerp is told as the extent of the operation, not as a condition of place"
  basis text

  article 1
    text "The King of the Netherlands is asked to bind himself by 2 November 1832 to withdraw his troops from Belgian land by 12 November, and the King of the Belgians likewise from Dutch land."
  article 2
    text "If he refuses, an embargo is laid on Dutch ships in the ports of the two powers and their joint squadron takes station on the Dutch coast."
    clause embargo
      provided demand "withdrawal of Dutch troops from Belgian territory by 1832-11-12" was refused
      then each party shall use force against Netherlands with "an embargo and a joint squadron"
  article 3
    text "If on 15 November Dutch troops are still on Belgian territory, a French corps enters Belgium, if the King of the Belgians has asked for it, to compel them to leave, and attacks the citadel of Antwerp only."
    clause french-corps
      provided demand "withdrawal of Dutch troops from Belgian territory by 1832-11-12" was refused
      provided at the request of Belgium
      then France shall use force against Netherlands with "a corps limited to taking the citadel of Antwerp"
