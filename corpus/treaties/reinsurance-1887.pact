treaty reinsurance-1887 "Reinsurance Treaty"
  about "Benevolent neutrality if one is at war with a third great power, except when Germany attacks France or Russia attacks Austria-Hungary."
  parties Germany, Russia
  signed 1887-06-18
  in force 1887-06-18 (doubtful)
  ended 1890-06-18 by expiry
  term 3 years
  secret until 1896-10-24
  source "Pribram, The Secret Treaties of Austria-Hungary I, 274; Grosse Politik V, no. 1092" (doubtful)
  language "French"
  atop 1370
  atop-differs asymm because "article 2 and the protocol bind Germany alone to diplomatic support in Bulgaria and the Straits; article 1 binds both alike but for the named exceptions"
  atop-differs consul because "the text has them agree on any change of the status quo in the Balkans, which is encoded as a duty to agree and not as consultation"
  atop-differs neucoadv because "a war on Austria or France begun by a party is an exception to the neutrality; no adversary is named for it"
  basis text
  note "The existence of the treaty was told by the Hamburger Nachrichten on 1896-10-24; the text was published in 1918-1920."

  article 1
    text "If one party is at war with a third great power, the other keeps benevolent neutrality and tries to localise the conflict; this does not hold for a war against Austria or France that results from an attack by one party on one of these powers."
    clause neutrality
      when Germany is at war with a great power
      unless Germany attacks France, Austria-Hungary
      then Russia shall remain benevolently neutral while that war lasts
      when Russia is at war with a great power
      unless Russia attacks Austria-Hungary, France
      then Germany shall remain benevolently neutral while that war lasts
  article 2
    text "Germany recognises the rights of Russia in the Balkans, in Bulgaria and Eastern Rumelia above all; both change nothing in the Balkans without prior agreement."
    clause balkans
      when peace in balkans is threatened
      then each party shall agree "any change of the status quo in the Balkans"
  article 3
    text "The two recognise the European and mutually binding character of the closure of the Straits, and see to it together that Turkey makes no exception for the warlike operations of a belligerent power."
  article protocol
    text "Germany helps Russia to restore a regular government in Bulgaria and, if Russia has to defend the entrance of the Black Sea itself, gives benevolent neutrality and moral and diplomatic support."
    clause straits
      provided "the Emperor of Russia takes upon himself the defence of the entrance of the Black Sea"
      then Germany shall remain benevolently neutral
      then Germany shall support Russia diplomatically
