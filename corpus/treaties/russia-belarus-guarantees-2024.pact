treaty russia-belarus-guarantees-2024 "Treaty on Security Guarantees within the Union State"
  about "An armed attack on either is aggression against the Union State as a whole, answered with all forces and means under Article 51; Russian nuclear weapons form part of the deterrent."
  parties Belarus, Russia
  signed 2024-12-06
  in force 2025-03-13 "exchange of instruments of ratification"
  term 10 years
  renew 10 years
  source "Treaty of Minsk, 6 December 2024 (State Duma, bill of ratification of January 2025; National Legal Internet Portal of Belarus)"
  language "Russian and Belarusian"
  basis text
  note "Article numbers other than 6 were not verified; they are named here by subject."

  article support
    text "The parties support each other with all agreed means that accord with international law, and take joint measures, political, military and other, if the sovereignty, constitutional order, territorial integrity or outer border of either or of the Union State is threatened."
    clause support
      when either party is threatened by any state or group
      then each party shall assist the other party by means at its disposal

  article armed-attack
    text "An armed attack on one participant of the Union State is regarded as aggression against the Union State as a whole; the parties take appropriate measures in answer with all the forces and means at their disposal, under Article 51 and their laws, and give military, technical and other help at once."
    clause all-for-one
      when either party is attacked by any state
      then the other party shall assist it militarily and otherwise at once with all available forces
           subject to un-charter/51 in accordance with the laws of both parties

  article 6
    text "The nuclear weapons of Russia are an important factor of deterrence; Russia may use them in answer to nuclear or other weapons of mass destruction used against either party, or to conventional aggression against either that critically threatens its sovereignty or territorial integrity; their use is decided in the manner the parties lay down."
    clause nuclear-deterrence
      when either party is attacked by any state
      provided "the attack uses weapons of mass destruction or critically threatens sovereignty or territorial integrity"
      then Russia may do "use nuclear weapons in answer"

  article basing
    text "Military objects and forces of one party may be placed on the territory of the other to prevent and repel aggression."
    clause basing
      then each party may station forces
