# Dated sets of states that treaties speak of. American states and the European powers of a given year are beside the
# treaties that use them, in the places-*.pact files.

set european-power "A European power or state, in the plain meaning"
  members united-kingdom, france, spain, portugal, netherlands, belgium, luxembourg, switzerland, italy, germany, austria,
          sweden, norway, denmark, finland, iceland, ireland, greece, albania, serbia, montenegro, yugoslavia, bulgaria,
          romania, hungary, poland, czechoslovakia, estonia, latvia, lithuania, russian-empire, ussr, russia
  members prussia, austrian-empire, austria-hungary, sardinia, papal-states, two-sicilies, naples-and-sicily, modena, parma,
          tuscany, lucca, hanover, bavaria, baden, wurttemberg, saxony, hesse-kassel, hesse-darmstadt, mecklenburg-schwerin
  members gdr, czech-republic, slovakia, slovenia, croatia, bosnia-and-herzegovina, serbia-and-montenegro, north-macedonia,
          kosovo, ukraine, belarus, moldova, malta, cyprus, monaco, liechtenstein, andorra, san-marino, holy-see
  members ottoman-empire from 1856-03-30
  source "Treaty of Paris, 1856-03-30, article 7 (the Ottoman Empire in the public law and concert of Europe); otherwise the plain meaning"
  note "Each is a member while it exists. Turkey after 1923 is not counted; a treaty that means it says so or lists it."

set arab-states "Members of the League of Arab States"
  members egypt, iraq, lebanon, saudi-arabia from 1945-05-10
  members syria from 1945-05-10 until 1958-02-21
  members syria from 1961-09-28
  members jordan from 1946-05-25
  members yemen-arab-republic from 1945-05-10 until 1990-05-21
  members libya from 1953-03-28
  members sudan from 1956-01-19
  members morocco, tunisia from 1958-10-01
  members kuwait from 1961-07-20
  members algeria from 1962-08-16
  members yemen-south from 1967-12-12 until 1990-05-21
  members bahrain, qatar from 1971-09-11
  members oman from 1971-09-29
  members united-arab-emirates from 1971-12-06
  members mauritania from 1973-11-26
  members somalia from 1974-02-14
  members djibouti from 1977-09-04 (doubtful)
  members palestine from 1988-11-15
  members yemen from 1990-05-22
  members comoros from 1993-11-20
  source "Pact of the League of Arab States, 1945-03-22, in force 1945-05-10; list of members of the League"
  note "Transjordan signed in 1945 before independence. Palestine was a member through the Palestine Liberation Organisation from 1976-09-09. Suspended for a time: Egypt 1979 to 1989, Libya 2011, Syria 2011 to 2023; they remained members."

set eu-members "Member states of the European Economic Community and of the European Union"
  members belgium, france, germany, italy, luxembourg, netherlands from 1958-01-01
  members denmark, ireland from 1973-01-01
  members united-kingdom from 1973-01-01 until 2020-01-31
  members greece from 1981-01-01
  members portugal, spain from 1986-01-01
  members austria, finland, sweden from 1995-01-01
  members cyprus, czech-republic, estonia, hungary, latvia, lithuania, malta, poland, slovakia, slovenia from 2004-05-01
  members bulgaria, romania from 2007-01-01
  members croatia from 2013-07-01
  source "Treaties of accession of 1972, 1979, 1985, 1994, 2003, 2005 and 2011; withdrawal agreement of 2020"

set eu-neutrals "Members of the European Union that are neutral or in no alliance"
  members ireland from 1973-01-01
  members austria from 1995-01-01
  members finland from 1995-01-01 until 2023-04-03
  members sweden from 1995-01-01 until 2024-03-06
  members malta from 2004-05-01
  source "Treaty on European Union, article 42(7); Seville declarations on Ireland of 2002-06-21; Austrian constitutional law of 1955-10-26; Malta, declaration of neutrality of 1981-05-15"
  note "Their policies have a specific character in the sense of article 42(7). Cyprus belongs to no alliance either, but is party to the treaty of guarantee of 1960."

set german-confederation-members "Members of the German Confederation that the register holds"
  members austrian-empire, prussia, bavaria, saxony, hanover, wurttemberg, baden, hesse-kassel, hesse-darmstadt, denmark,
          luxembourg, brunswick, mecklenburg-schwerin, mecklenburg-strelitz, nassau, saxe-weimar, oldenburg, hamburg, bremen,
          lubeck, frankfurt from 1815-06-08 until 1866-08-23
  members liechtenstein from 1815-06-08 until 1866-08-23
  source "German Federal Act, 1815-06-08; treaty of Prague, 1866-08-23, article 4"
  note "Denmark for Holstein and Lauenburg (to 1864), Luxembourg for the Grand Duchy, Austria and Prussia with part of their lands. The smaller principalities are not in the register."

set south-german-states "South German states between 1866 and 1871"
  members bavaria, wurttemberg, baden, hesse-darmstadt from 1866-08-23 until 1871-01-17
  source "Treaty of Prague, 1866-08-23, article 4"

set italian-states "States of Italy before the unification"
  members sardinia, papal-states, two-sicilies, naples-and-sicily, modena, parma, tuscany, lucca until 1861-03-16
  source "Final Act of Vienna, 1815-06-09, articles 85 to 104"

set dominions "Dominions of the British Commonwealth"
  members canada from 1867-07-01 until 1949-04-27
  members australia from 1901-01-01 until 1949-04-27
  members new-zealand from 1907-09-26 until 1949-04-27
  members south-africa from 1910-05-31 until 1949-04-27
  members ireland from 1922-12-06 until 1949-04-17
  members india from 1947-08-15 until 1949-04-27
  members pakistan from 1947-08-14 until 1949-04-27
  members sri-lanka from 1948-02-04 until 1949-04-27
  source "Imperial Conference of 1926; Statute of Westminster, 1931-12-11; London declaration of 1949-04-28"

set central-american-states "States of Central America"
  members guatemala, honduras, el-salvador, nicaragua, costa-rica
  source "General treaty of peace and amity, Washington, 1907-12-20, and 1923-02-07"

set baltic-states "Baltic states"
  members estonia, latvia, lithuania
  source "Treaty of Baltic understanding and cooperation, Geneva, 1934-09-12"

set nordic-states "Nordic states"
  members denmark, norway, sweden, finland, iceland
  source "Treaty of Helsinki, 1962-03-23"

set permanent-members "Permanent members of the United Nations Security Council"
  members france, united-kingdom, united-states from 1945-10-24
  members ussr from 1945-10-24 until 1991-12-25
  members russia from 1991-12-26
  members china from 1945-10-24 until 1949-12-07
  members taiwan from 1949-12-08 until 1971-10-24
  members china from 1971-10-25
  source "UN Charter, article 23; General Assembly resolution 2758 (XXVI) of 1971-10-25"

set nuclear-weapon-states "Nuclear-weapon states in the sense of the Non-Proliferation Treaty"
  members united-states from 1945-07-16
  members ussr from 1949-08-29 until 1991-12-25
  members russia from 1991-12-26
  members united-kingdom from 1952-10-03
  members france from 1960-02-13
  members china from 1964-10-16
  source "Treaty on the Non-Proliferation of Nuclear Weapons, 1968-07-01, article IX, paragraph 3 (explosion before 1967-01-01)"

set permanently-neutral-states "States neutral by treaty or by a declaration that others have recognised"
  members switzerland from 1815-11-20
  members belgium from 1839-04-19 until 1914-08-03
  members luxembourg from 1867-05-11 until 1914-08-01
  members austria from 1955-10-26
  members laos from 1962-07-23 until 1975-12-01
  members turkmenistan from 1995-12-12
  source "Declaration of Paris, 1815-11-20; treaties of London, 1839-04-19 and 1867-05-11; Austrian law of 1955-10-26; Geneva declaration of 1962-07-23; General Assembly resolution 50/80 A"
  note "Belgium and Luxembourg until the German invasion; their neutrality was ended formally by the treaty of Versailles, articles 31 and 40."

set gulf-cooperation-council "Members of the Gulf Cooperation Council"
  members bahrain, kuwait, oman, qatar, saudi-arabia, united-arab-emirates from 1981-05-25
  source "Charter of the Cooperation Council for the Arab States of the Gulf, 1981-05-25"

set asean-members "Members of the Association of South-East Asian Nations"
  members indonesia, malaysia, philippines, singapore, thailand from 1967-08-08
  members brunei from 1984-01-07
  members vietnam from 1995-07-28
  members laos, myanmar from 1997-07-23
  members cambodia from 1999-04-30
  members east-timor from 2025-10-26 (doubtful)
  source "Bangkok declaration, 1967-08-08; declarations of admission"
