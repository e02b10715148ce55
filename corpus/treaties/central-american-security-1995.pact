treaty central-american-security-1995 "Framework Treaty on Democratic Security in Central America"
  about "Armed aggression by a state outside the region is met, at the request of the state attacked, by joint diplomatic defence of its position; no force among members."
  parties El-Salvador, Guatemala, Honduras, Nicaragua
  signed 1995-12-15
  in force 1997-12-26
  source "Treaty of San Pedro Sula, 15 December 1995 (OAS, Committee on Hemispheric Security) (doubtful as to article numbers)"
  language "Spanish"
  basis text
  note "Costa Rica and Panama signed with reservations; no ratification by them was verified, and they are not entered. Belize took part later."

  article 42
    text "In case of armed aggression, or its threat, by a state outside the region against the territorial integrity, sovereignty or independence of a Central American state, the parties, at the request of the state attacked, act jointly and in solidarity to ensure in international bodies the defence of its position by diplomatic means."
    clause solidarity
      when a party is attacked by a non-party
      or when a party is threatened by a non-party
      provided at the request of that party
      then each other party shall support it diplomatically

  article 27
    text "The parties refrain from the threat or use of force against one another and from letting their territory be used against another party, and settle disputes by peaceful means."
    clause non-aggression
      then each party shall not use force against each other party
    clause peaceful-means
      then each party shall settle disputes peacefully
    note "The number of the article was not verified."
