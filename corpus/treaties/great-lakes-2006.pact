treaty great-lakes-2006 "Protocol on Non-Aggression and Mutual Defence in the Great Lakes Region"
  about "Renunciation of force among members, disarming of armed groups, and mutual defence under conditions."
  parties Angola, Burundi, Central-African-Republic, Congo, DR-Congo, Kenya, Rwanda, Sudan, Tanzania, Uganda, Zambia
  party South-Sudan from 2013-02-24 (doubtful)
  signed 2006-12-15
  in force 2008-06-21
  source "Protocol of 30 November 2006, part of the Pact on Security, Stability and Development, Nairobi, 15 December 2006 (International Conference on the Great Lakes Region)"
  language "English and French"
  atop 5090
  basis text
  note "The Protocol bears the date 2006-11-30; the Pact of which it forms part was signed on 2006-12-15."

  article 3
    text "The members refrain from the threat or use of force against one another and from harbouring or supporting armed groups that act against another member; this does not touch their responsibility to protect their territory and people."
    clause non-aggression
      then each party shall not use force against each other party
    clause no-harbouring
      then each party shall not do "send or support armed opposition forces against another member"

  article 5
    text "The members take common measures against armed groups in the region and disarm those that reject peace."
    clause armed-groups
      then each party shall do "take common measures to disarm armed groups that reject peace"
    note "The division between articles 5 and 8 was not verified."

  article 6
    text "The members undertake mutual defence: an armed attack on a member is met, under conditions and by decision of the member states, by help in the exercise of collective self-defence."
    clause mutual-defence
      when a party is attacked by any state
      provided unspecified "conditions and procedure of the article on mutual defence"
      then each other party shall assist it
           subject to un-charter/51
    note "The number of the article was not verified."
