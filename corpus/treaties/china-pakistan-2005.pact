treaty china-pakistan-2005 "Treaty of Friendship, Co-operation and Good-Neighbourly Relations between China and Pakistan"
  about "No alliances or acts against the other, and support for its sovereignty; no promise of aid against attack."
  parties China, Pakistan
  signed 2005-04-05
  in force 2006-01 (doubtful)
  term 20 years
  renew 5 years
  source "Treaty of Islamabad, 5 April 2005 (doubtful as to article numbers)"
  language "Chinese, Urdu and English"
  atop 5060
  basis text

  article sovereignty
    text "Each supports the other's efforts to safeguard its sovereignty, independence and territorial integrity, and the parties refrain from force and settle differences by peaceful means."
    clause non-aggression
      then each party shall not use force against the other party
    clause peaceful-means
      then each party shall settle disputes peacefully

  article blocs
    text "Neither joins an alliance or bloc that infringes the sovereignty, security or territorial integrity of the other, concludes such a treaty with a third state or lets its territory be used to that end."
    clause no-blocs
      then each party shall not join an alliance against the other party
