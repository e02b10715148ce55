treaty tfeu-222 "Treaty on the Functioning of the European Union, article 222 (solidarity clause)"
  about "Member states act together, and assist at the request of its authorities, a member state that is the object of a terrorist attack or the victim of a disaster."
  parties Austria, Belgium, Bulgaria, Cyprus, Czech-Republic, Denmark, Estonia, Finland, France, Germany, Greece, Hungary, Ireland, Italy, Latvia, Lithuania, Luxembourg, Malta, Netherlands, Poland, Portugal, Romania, Slovakia, Slovenia, Spain, Sweden
  party United-Kingdom until 2020-01-31 by withdrawal
  party Croatia from 2013-07-01
  signed 2007-12-13
  in force 2009-12-01 "Treaty of Lisbon"
  term indefinite
  source "Consolidated version of the Treaty on the Functioning of the European Union, Official Journal of the European Union C 326, 26 October 2012, article 222; declaration 37 annexed to the Treaty of Lisbon"
  basis text

  article 222
    text "The Union and its member states act jointly in a spirit of solidarity if a member state is the object of a terrorist attack or the victim of a natural or man-made disaster; the other member states assist it at the request of its political authorities and coordinate in the Council."
    clause solidarity
      when a party is attacked by a group on its territory
      provided at the request of that party
      then each other party shall assist it
    note "Declaration 37: each member state chooses the most appropriate means to comply."
