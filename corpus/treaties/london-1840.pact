treaty london-1840 "Convention of London on the Levant"
  about "Four powers bring Mehemet Ali to accept the terms of the Sultan and defend Constantinople at the request of the Sultan."
  parties Great-Britain, Austrian-Empire, Prussia, Russia, Ottoman-Empire
  signed 1840-07-15
  in force on signature "a reserved protocol put it into effect before ratification"
  ended 1841-07-13 by fulfilment
  source "British and Foreign State Papers 28, p. 342; Parry CTS 90, p. 285" (doubtful)
  language "French"
  atop 1110
  atop-differs yrexit because "the work of the convention was closed by the treaties of July 1841; the data give 1840-11-27"
  atop-differs offcoadv because "Mehemet Ali is named by the demand that he refuses, which the clause has as its condition"
  atop-differs offense because "the clauses bind the four powers to act for the Sultan; none binds the Sultan to help another party"
  atop-differs defcoadv because "Mehemet Ali, a subject of the Sultan, is entered as Egypt or a group, so the attacker of article 3 is not one named state"
  basis text

  article 1
    text "The powers act in perfect accord to bring Mehemet Ali to conform to the terms that the Sultan grants him, each by the means of action it has."
    clause accord
      provided demand "acceptance by Mehemet Ali of the terms of the Sultan" was refused
      then each party shall agree "measures to carry out the arrangement"
  article 2
    text "If the Pasha refuses, the powers take, at the request of the Sultan, measures they agree on; Britain and Austria at once order their squadrons in the Mediterranean to cut the sea route between Egypt and Syria."
    clause squadrons
      provided demand "acceptance by Mehemet Ali of the terms of the Sultan" was refused
      provided at the request of Ottoman-Empire
      then Great-Britain, Austrian-Empire shall assist Ottoman-Empire militarily with "their squadrons in the Mediterranean" at once
  article 3
    text "If Mehemet Ali, having refused the terms, directs his forces against Constantinople, the powers, at the express demand of the Sultan, provide for the defence of his throne by a cooperation agreed on in common, to put the Straits and the capital out of reach of attack."
    clause constantinople
      when Ottoman-Empire is attacked by Egypt, a group in constantinople-and-straits
      provided demand "acceptance by Mehemet Ali of the terms of the Sultan" was refused
      provided at the request of Ottoman-Empire
      then Great-Britain, Austrian-Empire, Prussia, Russia shall assist it militarily
