treaty un-charter "Charter of the United Nations"
  about "No use of force between members; a right of self-defence against armed attack until the Security Council acts; Charter obligations prevail."
  parties Argentina, Brazil, Chile, China, Cuba, Denmark, Dominican-Republic, Egypt, El-Salvador, France, Haiti, Iran, Lebanon,
          Luxembourg, New-Zealand, Nicaragua, Paraguay, Poland, Saudi-Arabia, Turkey, United-Kingdom, United-States
  party USSR until 1991-12-25 by extinction
  party Russia from 1991-12-26 succeeds USSR
  party Syria until 1958-02-21 by merger
  party Syria from 1961-10-13
  party Philippines from 1946-07-04
  party Ukraine from 1991-08-24
  party Belarus from 1991-08-25
  party Czechoslovakia until 1992-12-31 by extinction
  party Yugoslavia until 1992-04-26 (doubtful) by extinction
  party Greece from 1945-10-25
  party India from 1947-08-15
  party Peru from 1945-10-31
  party Australia from 1945-11-01
  party Costa-Rica from 1945-11-02
  party Liberia from 1945-11-02
  party Colombia from 1945-11-05
  party Mexico from 1945-11-07
  party South-Africa from 1945-11-07
  party Canada from 1945-11-09
  party Ethiopia from 1945-11-13
  party Panama from 1945-11-13
  party Bolivia from 1945-11-14
  party Venezuela from 1945-11-15
  party Guatemala from 1945-11-21
  party Norway from 1945-11-27
  party Netherlands from 1945-12-10
  party Honduras from 1945-12-17
  party Uruguay from 1945-12-18
  party Ecuador from 1945-12-21
  party Iraq from 1945-12-21
  party Belgium from 1945-12-27
  party Afghanistan from 1946-11-19
  party Iceland from 1946-11-19
  party Sweden from 1946-11-19
  party Thailand from 1946-12-16
  party Pakistan from 1947-09-30
  party North-Yemen from 1947-09-30 until 1990-05-21 by merger
  party Myanmar from 1948-04-19
  party Israel from 1949-05-11
  party Indonesia from 1950-09-28
  party Albania from 1955-12-14
  party Austria from 1955-12-14
  party Bulgaria from 1955-12-14
  party Cambodia from 1955-12-14
  party Finland from 1955-12-14
  party Hungary from 1955-12-14
  party Ireland from 1955-12-14
  party Italy from 1955-12-14
  party Jordan from 1955-12-14
  party Laos from 1955-12-14
  party Libya from 1955-12-14
  party Nepal from 1955-12-14
  party Portugal from 1955-12-14
  party Romania from 1955-12-14
  party Spain from 1955-12-14
  party Sri-Lanka from 1955-12-14
  party Morocco from 1956-11-12
  party Sudan from 1956-11-12
  party Tunisia from 1956-11-12
  party Japan from 1956-12-18
  party Ghana from 1957-03-08
  party Malaya from 1957-09-17 until 1963-09-15 by merger
  party Malaysia from 1963-09-16
  party Guinea from 1958-12-12
  party Benin from 1960-09-20
  party Burkina-Faso from 1960-09-20
  party Cameroon from 1960-09-20
  party Central-African-Republic from 1960-09-20
  party Chad from 1960-09-20
  party Congo from 1960-09-20
  party Ivory-Coast from 1960-09-20
  party Cyprus from 1960-09-20
  party Gabon from 1960-09-20
  party Madagascar from 1960-09-20
  party Niger from 1960-09-20
  party Somalia from 1960-09-20
  party Togo from 1960-09-20
  party DR-Congo from 1960-09-20
  party Mali from 1960-09-28
  party Senegal from 1960-09-28
  party Nigeria from 1960-10-07
  party Sierra-Leone from 1961-09-27
  party Mauritania from 1961-10-27
  party Mongolia from 1961-10-27
  party Tanzania from 1961-12-14
  party Burundi from 1962-09-18
  party Jamaica from 1962-09-18
  party Rwanda from 1962-09-18
  party Trinidad-and-Tobago from 1962-09-18
  party Algeria from 1962-10-08
  party Uganda from 1962-10-25
  party Kuwait from 1963-05-14
  party Kenya from 1963-12-16
  party Zanzibar from 1963-12-16 until 1964-04-25 by merger
  party Malawi from 1964-12-01
  party Malta from 1964-12-01
  party Zambia from 1964-12-01
  party Gambia from 1965-09-21
  party Maldives from 1965-09-21
  party Singapore from 1965-09-21
  party Guyana from 1966-09-20
  party Botswana from 1966-10-17
  party Lesotho from 1966-10-17
  party Barbados from 1966-12-09
  party South-Yemen from 1967-12-14 until 1990-05-21 by merger
  party Mauritius from 1968-04-24
  party Eswatini from 1968-09-24
  party Equatorial-Guinea from 1968-11-12
  party Fiji from 1970-10-13
  party Bahrain from 1971-09-21
  party Bhutan from 1971-09-21
  party Qatar from 1971-09-21
  party Oman from 1971-10-07
  party United-Arab-Emirates from 1971-12-09
  party Bahamas from 1973-09-18
  party West-Germany from 1973-09-18
  party GDR from 1973-09-18 until 1990-10-02 by merger
  party Bangladesh from 1974-09-17
  party Grenada from 1974-09-17
  party Guinea-Bissau from 1974-09-17
  party Cape-Verde from 1975-09-16
  party Mozambique from 1975-09-16
  party Sao-Tome-and-Principe from 1975-09-16
  party Papua-New-Guinea from 1975-10-10
  party Comoros from 1975-11-12
  party Suriname from 1975-12-04
  party Seychelles from 1976-09-21
  party Angola from 1976-12-01
  party Samoa from 1976-12-15
  party Djibouti from 1977-09-20
  party Vietnam from 1977-09-20
  party Solomon-Islands from 1978-09-19
  party Dominica from 1978-12-18
  party Saint-Lucia from 1979-09-18
  party Zimbabwe from 1980-08-25
  party Saint-Vincent-and-the-Grenadines from 1980-09-16
  party Vanuatu from 1981-09-15
  party Belize from 1981-09-25
  party Antigua-and-Barbuda from 1981-11-11
  party Saint-Kitts-and-Nevis from 1983-09-23
  party Brunei from 1984-09-21
  party Namibia from 1990-04-23
  party Yemen from 1990-05-22
  party Liechtenstein from 1990-09-18
  party DPRK from 1991-09-17
  party Estonia from 1991-09-17
  party Micronesia from 1991-09-17
  party Latvia from 1991-09-17
  party Lithuania from 1991-09-17
  party Marshall-Islands from 1991-09-17
  party South-Korea from 1991-09-17
  party Armenia from 1992-03-02
  party Azerbaijan from 1992-03-02
  party Kazakhstan from 1992-03-02
  party Kyrgyzstan from 1992-03-02
  party Moldova from 1992-03-02
  party San-Marino from 1992-03-02
  party Tajikistan from 1992-03-02
  party Turkmenistan from 1992-03-02
  party Uzbekistan from 1992-03-02
  party Bosnia-and-Herzegovina from 1992-05-22
  party Croatia from 1992-05-22
  party Slovenia from 1992-05-22
  party Georgia from 1992-07-31
  party Czech-Republic from 1993-01-19
  party Slovakia from 1993-01-19
  party North-Macedonia from 1993-04-08
  party Eritrea from 1993-05-28
  party Monaco from 1993-05-28
  party Andorra from 1993-07-28
  party Palau from 1994-12-15
  party Kiribati from 1999-09-14
  party Nauru from 1999-09-14
  party Tonga from 1999-09-14
  party Tuvalu from 2000-09-05
  party Serbia-and-Montenegro from 2000-11-01 until 2006-06-04 by extinction
  party Serbia from 2006-06-05 succeeds Serbia-and-Montenegro
  party Switzerland from 2002-09-10
  party East-Timor from 2002-09-27
  party Montenegro from 2006-06-28
  party South-Sudan from 2011-07-14
  signed 1945-06-26
  in force 1945-10-24 "ratification by the five permanent members and a majority of the other signatories"
  term indefinite
  source "Treaty of San Francisco, 26 June 1945; United Nations Treaty Collection; admissions: list of member states of the United Nations"
  language "Chinese, French, Russian, English and Spanish"
  basis text
  organ security-council "Security Council"
  note "China was represented by the government in Taipei until 1971-10-25. Syria was part of the United Arab Republic from 1958-02 to 1961-10; Indonesia stayed away from 1965-01 to 1966-09. Tanzania was admitted as Tanganyika. India (1945-10-30), the Philippines, Ukraine and Belarus (1945-10-24) were original members; they are bound here from the day the register lists them as states. Poland signed on 1945-10-15."

  article 2
    text "Members settle their international disputes by peaceful means (2(3)) and refrain in their international relations from the threat or use of force against the territorial integrity or political independence of any state (2(4)); they assist the United Nations in its action and do not assist a state against which it takes action (2(5))."
    quote "the threat or use of force against the territorial integrity or political independence of any state"
    clause settle
      then each party shall settle disputes peacefully
    clause no-force
      then each party shall not use force against the other parties
    clause no-threat
      then each party shall not threaten the other parties
    clause no-aid-to-target
      provided security-council decides
      then each party shall not do "assist a state against which the United Nations takes preventive or enforcement action"

  article 25
    text "Members agree to accept and carry out the decisions of the Security Council."
    clause decisions
      provided security-council decides
      then each party shall do "carry out the decisions of the Security Council"

  article 51
    text "Nothing in the Charter impairs the right of individual or collective self-defence if an armed attack occurs against a member, until the Security Council has taken the measures necessary; measures of self-defence are reported to it at once."
    quote "the inherent right of individual or collective self-defence if an armed attack occurs against a Member of the United Nations"
    clause self-defence
      when a party is attacked by any state including a party
      then each other party may assist it individually and in concert including armed force
      open issue request-needed
        strict no because "the text is silent on a request"
        practice yes from 1986-06-27 because "International Court of Justice, Nicaragua v. United States, judgment of 27 June 1986, paragraph 199"
      open issue attack-by-irregulars
        strict no because "the Court has read the article as an attack by a state (Wall opinion of 2004, paragraph 139)"
        practice yes from 2001-09-12 because "Security Council resolutions 1368 and 1373 recalled the right after the attacks of 11 September 2001"
    clause report
      when a party is attacked by any state including a party
      then it shall report to the Security Council at once

  article 103
    text "If the obligations of members under the Charter conflict with those under any other agreement, the obligations under the Charter prevail."
    quote "their obligations under the present Charter shall prevail"
    note "A rule of precedence for every treaty between members from 1945-10-24; it is no clause of its own."
