treaty teu-42-7 "Treaty on European Union, article 42(7) (mutual assistance)"
  about "If a member state is the victim of armed aggression on its territory, the others owe it aid and assistance by all the means in their power."
  parties Austria, Belgium, Bulgaria, Cyprus, Czech-Republic, Denmark, Estonia, Finland, France, Germany, Greece, Hungary, Ireland, Italy, Latvia, Lithuania, Luxembourg, Malta, Netherlands, Poland, Portugal, Romania, Slovakia, Slovenia, Spain, Sweden
  party United-Kingdom until 2020-01-31 by withdrawal
  party Croatia from 2013-07-01
  signed 2007-12-13
  in force 2009-12-01 "Treaty of Lisbon"
  term indefinite
  denounce on 2 years notice
  source "Consolidated version of the Treaty on European Union, Official Journal of the European Union C 326, 26 October 2012, article 42(7), introduced by the Treaty of Lisbon"
  language "the official languages of the Union"
  atop 4175
  atop-differs phase because "the coding begins with the Treaty of Maastricht of 1992-02-07; mutual aid stands in the Treaty of Lisbon of 2007-12-13"
  atop-differs yrent because "the coding begins with the Treaty of Maastricht of 1992-02-07; mutual aid stands in the Treaty of Lisbon of 2007-12-13"
  atop-differs consul because "phase 1 is the Treaty of Maastricht, whose article J.2 on consultation is not encoded"
  basis text
  note "The coding (4175) follows the Union from the Treaty of Maastricht of 1992; only the clause of Lisbon promises aid. Denmark took part in decisions on defence only from 2022-07-01, but article 42(7) bound it throughout."

  article 32
    text "The member states consult one another in the European Council and the Council on any matter of foreign and security policy of general interest, and support one another."
    clause consult
      when a party is threatened by any state or group
      or when a party is attacked by any state or group
      then each party shall consult

  article 42-7
    text "If a member state is the victim of armed aggression on its territory, the others owe it aid and assistance by all the means in their power under Article 51 of the Charter; the specific character of the security and defence policy of certain member states is not prejudiced, and commitments are consistent with those under NATO, which remains the foundation of collective defence for its members."
    quote "an obligation of aid and assistance by all the means in their power"
    clause aid
      when a party is attacked by any state on its territory
      then each other party shall assist it by all means in its power
           subject to un-charter/51
           without prejudice to "the specific character of the security and defence policy of certain member states"
           without prejudice to nato-1949
      open issue attack-by-irregulars
        strict no because "armed aggression in the sense of Article 51 was understood as an act of a state"
        practice yes from 2015-11-17 because "the ministers of all member states accepted France's call under article 42(7) after the attacks of 2015-11-13"

  article 50
    text "A member state may withdraw; the treaties cease to apply to it when the withdrawal agreement enters into force, or else two years after its notice."
