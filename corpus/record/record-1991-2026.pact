# The record, 1991 to 2026. From March 2026 on: large events only, from press reports, most of them doubtful.

war slovenia-1991 "Ten-Day War" from 1991-06-27 until 1991-07-07
  source "Brioni declaration, 1991-07-07"
  theatre Slovenia
  event e1 1991-06-27 Yugoslavia attacks group "Slovenian territorial defence"
    place Slovenia
    object territory
    note "Slovenia had declared its independence on 1991-06-25."
  event e2 1991-07-07 Yugoslavia agrees a ceasefire with group "Slovenian territorial defence"

war bosnia-1992 "War of Bosnian Independence" from 1992-04-07 until 1995-12-14
  cow 215
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 215"
  source "Security Council resolutions 752 and 757 (1992); Dayton agreement, signed at Paris on 1995-12-14"
  theatre Bosnia-and-Herzegovina, Croatia
  event e1 1992-04-07..27 Yugoslavia attacks Bosnia-and-Herzegovina
    place Bosnia-and-Herzegovina
    object territory
    note "The Yugoslav army with Bosnian Serb forces; resolution 757 of 1992-05-30 named the authorities at Belgrade."
  event e2 1992-04-27..1992-05-19 Serbia-and-Montenegro attacks Bosnia-and-Herzegovina
    place Bosnia-and-Herzegovina
    object territory
  claim c1 1992-05-30 Bosnia-and-Herzegovina says Serbia-and-Montenegro sends armed bands into Bosnia-and-Herzegovina
    denied by Serbia-and-Montenegro
  event e3 1994-02-28 United-States attacks an aircraft of group "Army of Republika Srpska"
    place Bosnia-and-Herzegovina
  event e4 1995-08-30 United-States, United-Kingdom, France attack from the air group "Army of Republika Srpska" in defence of Bosnia-and-Herzegovina
    place Bosnia-and-Herzegovina
    note "NATO air operation under Security Council resolution 836."
  event e5 1995-12-14 Bosnia-and-Herzegovina, Croatia make peace with Serbia-and-Montenegro
  note "Not in IWD. COW counts Croatia and Bosnia against Yugoslavia, 1992-04-07 to 06-05."

war croatia-1991 "Croatian War of Independence" from 1991-08-24 until 1992-01-03
  source "Security Council resolution 713 (1991); Sarajevo agreement, 1992-01-02"
  theatre Croatia
  event e1 1991-08-24..1991-10-07 Yugoslavia attacks group "Croatian National Guard"
    place Croatia
    object territory
    note "Vukovar and the general offensive; fights with Croatian Serb forces from spring 1991."
  event e2 1991-10-08 Yugoslavia attacks Croatia
    place Croatia
    object territory
    note "Dubrovnik and Vukovar; independence took effect on this day."
  event e3 1992-01-02 Yugoslavia agrees a ceasefire with Croatia

war nagorno-karabakh-1992 "First Nagorno-Karabakh War" from 1992-02-01 until 1994-05-12
  cow 216
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 216"
  source "Security Council resolutions 822, 853, 874 and 884 (1993)"
  theatre nagorno-karabakh, Azerbaijan
  event e1 1992-02-26..1992-05-18 Armenia attacks Azerbaijan
    place nagorno-karabakh
    object territory
    note "Fighting of local Armenian forces from 1991; Armenia denied that its army took part. COW and IWD date the war of the two states from 1993-02-06."
  event e2 1993-04-02 Armenia occupies Azerbaijan
    place Azerbaijan
    object territory
    note "Kalbajar; the resolutions speak of local Armenian forces."
  claim c1 1993-04-02 Azerbaijan says Armenia invades Azerbaijan
    denied by Armenia
  event e3 1994-05-12 Armenia agrees a ceasefire with Azerbaijan

war iraq-strikes-1993 "Air attacks on Iraq, 1993" from 1993-01-13 until 1993-06-27
  source "Security Council document S/26003 (1993)"
  theatre Iraq
  event e1 1993-01-13 United-States, United-Kingdom, France attack from the air Iraq
    place Iraq
    object territory
  event e2 1993-01-17 United-States bombards Iraq
    place Iraq
    object territory
  event e3 1993-06-26 United-States bombards Iraq
    place Iraq
    object territory
    note "Answer, the United States said, to a plot against its former president in Kuwait; reported as self-defence."
  claim c1 1993-06-26 United-States says Iraq attacks United-States
    denied by Iraq

war cenepa-1995 "Cenepa War" from 1995-01-26 until 1995-02-28
  cow 217
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 217"
  source "Declaration of Itamaraty, 1995-02-17; Brasilia agreement, 1998-10-26"
  theatre cordillera-del-condor
  event e1 1995-01-26 Ecuador attacks forces of Peru
    place cordillera-del-condor
    object forces
    note "Who began is disputed, the line being unmarked; COW names Ecuador."
  claim c1 1995-01-26 Ecuador says Peru invades Ecuador
    denied by Peru
  event e2 1995-02-17 Ecuador agrees a ceasefire with Peru
  event e3 1998-10-26 Ecuador makes peace with Peru
  note "Not in IWD."

war hanish-1995 "Hanish Islands conflict" from 1995-12-15 until 1995-12-18
  source "Permanent Court of Arbitration, Eritrea/Yemen, award of 1998-10-09"
  theatre red-sea
  event e1 1995-12-15 Eritrea attacks Yemen
    place hanish-islands
    object territory
    note "The islands were claimed by both; the award gave them to Yemen."
  event e2 1995-12-17..18 Eritrea agrees a ceasefire with Yemen

war iraq-strikes-1996 "Desert Strike" from 1996-09-03 until 1996-09-04
  source "Security Council documents S/1996/711 and S/1996/712" (doubtful)
  theatre Iraq
  event e1 1996-09-03 United-States bombards Iraq
    place Iraq
    object territory
    note "After Iraqi troops had entered Arbil."

war first-congo-war "First Congo War" from 1996-10-24 until 1997-05-17
  source "Report of the UN mapping exercise, 2010"
  theatre DR-Congo
  event e1 1996-10-18..24 Rwanda invades DR-Congo
    place DR-Congo
    object territory
    note "With the AFDL; avowed by Rwanda in July 1997."
  event e2 1996-11..1996-12 Uganda attacks DR-Congo alongside Rwanda
    place DR-Congo
    object territory
  event e3 1997-02..1997-04 Angola attacks DR-Congo alongside Rwanda
    place DR-Congo
    object territory

war second-congo-war "Second Congo War" from 1998-08-02 until 2003-06-30
  source "International Court of Justice, Armed Activities (DRC v. Uganda), judgment of 2005-12-19; Security Council resolution 1304 (2000)"
  source "Lusaka ceasefire agreement, 1999-07-10"
  theatre DR-Congo
  event e1 1998-08-02..04 Rwanda attacks DR-Congo
    place DR-Congo
    object territory
  event e2 1998-08-07..13 Uganda attacks DR-Congo
    place DR-Congo
    object territory
  event e3 1998-08-19..23 Zimbabwe, Angola, Namibia attack forces of Rwanda, Uganda in defence of DR-Congo
    place DR-Congo
    object forces
  event e4 1999-07-10 DR-Congo, Zimbabwe, Angola, Namibia agree a ceasefire with Rwanda, Uganda
  event e5 1999-08-14 Rwanda attacks forces of Uganda
    place DR-Congo
    object forces
    note "Kisangani; again in May and June 2000. Each side accuses the other."
  event e6 2002-07-30 DR-Congo makes peace with Rwanda
  event e7 2002-09-06 DR-Congo makes peace with Uganda

war badme-war "Eritrean-Ethiopian War" from 1998-05-06 until 2000-12-12
  cow 219
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 219"
  source "Eritrea-Ethiopia Claims Commission, partial award, jus ad bellum, 2005-12-19"
  theatre badme, Eritrea, Ethiopia
  event e1 1998-05-06..12 Eritrea attacks Ethiopia
    place badme
    object territory
    note "The Commission held Eritrea to have broken article 2(4) of the Charter from 05-12; Badme was later found to be Eritrean by the Boundary Commission."
  claim c1 1998-05-06 Eritrea says Ethiopia attacks forces of Eritrea
    denied by Ethiopia
  event e2 2000-06-18 Eritrea agrees a ceasefire with Ethiopia
  event e3 2000-12-12 Eritrea makes peace with Ethiopia

war embassy-attacks-1998 "Attacks on United States embassies, 1998" from 1998-08-07 until 1998-08-20
  source "Security Council resolution 1189 (1998) and document S/1998/780"
  theatre Kenya, Tanzania, Sudan, Afghanistan
  event e1 1998-08-07 group "Al-Qaeda" attacks United-States
    place Kenya
    object mission
    note "Nairobi and Dar es Salaam."
  event e2 1998-08-20 United-States bombards Sudan
    place Sudan
    object territory
  event e3 1998-08-20 United-States bombards Afghanistan
    place Afghanistan
    object territory

war desert-fox-1998 "Desert Fox" from 1998-12-16 until 1998-12-19
  source "Security Council document S/1998/1181"
  theatre Iraq
  event e1 1998-12-16 United-States, United-Kingdom attack from the air Iraq
    place Iraq
    object territory

war kosovo-1999 "Kosovo War" from 1999-03-24 until 1999-06-10
  cow 221
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 221"
  source "Security Council resolution 1244 (1999); Military Technical Agreement, 1999-06-09"
  theatre Serbia-and-Montenegro, kosovo
  event e1 1999-01-30 United-States, United-Kingdom, France, Germany, Italy threaten Serbia-and-Montenegro
    note "North Atlantic Council."
  event e2 1999-03-24 United-States, United-Kingdom, France, Germany, Italy, Netherlands, Canada, Spain, Denmark, Norway, Belgium, Portugal, Turkey attack from the air Serbia-and-Montenegro
    place Serbia-and-Montenegro
    object territory
    note "NATO operation; some took part later than the first night."
  event e3 1999-06-09 Serbia-and-Montenegro agrees a ceasefire with United-States, United-Kingdom, France, Germany, Italy, Netherlands, Canada, Spain, Denmark, Norway, Belgium, Portugal, Turkey
  note "IWD names the United States alone; COW also Britain, the Netherlands, France, Germany, Italy and Turkey. Yugoslavia is serbia-and-montenegro in the register."

war belgrade-embassy-1999 "Bombing of the Chinese embassy at Belgrade" from 1999-05-07 until 1999-05-07
  source "Security Council, 4000th meeting, 1999-05-08"
  theatre Serbia-and-Montenegro
  event e1 1999-05-07 United-States attacks from the air China
    place Serbia-and-Montenegro
    object mission
    note "By mistake, according to the United States."

war kargil-1999 "Kargil War" from 1999-05-03 until 1999-07-26
  cow 223
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 223"
  theatre kashmir
  event e1 1999-05-03..08 Pakistan invades India
    place kashmir
    object territory
    note "Across the line of control; Pakistan spoke of local fighters at first."
  event e2 1999-07-26 Pakistan withdraws from India

war korea-naval-1999 "First battle of Yeonpyeong" from 1999-06-15 until 1999-06-15
  source "Roehrig, Korea's Northern Limit Line (2009)" (doubtful)
  theatre yellow-sea
  event e1 1999-06-15 DPRK attacks a ship of South-Korea
    place northern-limit-line
    object ship
    note "The DPRK does not accept the line."
  claim c1 1999-06-15 DPRK says South-Korea attacks a ship of DPRK
    denied by South-Korea

war cole-2000 "Attack on USS Cole" from 2000-10-12 until 2000-10-12
  source "The 9/11 Commission Report (2004), chapter 6"
  theatre Yemen
  event e1 2000-10-12 group "Al-Qaeda" attacks a ship of United-States
    place Yemen
    object ship

war september-11 "Attacks of 11 September 2001" from 2001-09-11 until 2001-09-11
  source "Security Council resolutions 1368 and 1373 (2001); statements of the North Atlantic Council of 2001-09-12 and 10-02"
  theatre United-States
  event september-11 2001-09-11 group "Al-Qaeda" attacks United-States
    place United-States
    object territory
    note "Directed from abroad, as the Council found on 2001-10-02."

war afghanistan-2001 "War in Afghanistan" from 2001-10-07 until 2021-08-30
  cow 225
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 225"
  source "Security Council documents S/2001/946 (United States) and S/2001/947 (United Kingdom)"
  theatre Afghanistan
  claim c1 2001-10-07 United-States says Afghanistan assists group "Al-Qaeda"
    denied by Afghanistan
  event e1 2001-10-07 United-States, United-Kingdom attack Afghanistan
    place Afghanistan
    object territory
    note "Reported as self-defence after 2001-09-11."
  event e2 2001-10-07..2001-11-15 Australia, Canada, France, Germany attack Afghanistan alongside United-States
    place Afghanistan
    object territory
    note "As their forces came."
  event e3 2021-08-30 United-States withdraws from Afghanistan
  note "IWD and COW end the war of states on 2001-12-22. IWD has Canada from 2001-11-15, France from 10-21, Australia from 10-17."

war yeonpyeong-2002 "Second battle of Yeonpyeong" from 2002-06-29 until 2002-06-29
  source "Roehrig, Korea's Northern Limit Line (2009)" (doubtful)
  theatre yellow-sea
  event e1 2002-06-29 DPRK attacks a ship of South-Korea
    place northern-limit-line
    object ship

war iraq-2003 "Invasion of Iraq" from 2003-03-19 until 2003-05-02
  cow 227
  source "Sarkees and Wayman, Resort to War (2010), inter-state war 227"
  source "Security Council documents S/2003/350, S/2003/351 and S/2003/352"
  theatre Iraq
  event e1 2003-03-17 United-States sends an ultimatum to Iraq
  event e2 2003-03-19..20 United-States, United-Kingdom, Australia, Poland invade Iraq
    place Iraq
    object territory
    note "About 02:30 GMT on 03-20. The three states named resolutions 678, 687 and 1441."
  claim c1 2003-03-20 United-States says Iraq threatens United-States
    denied by Iraq
  event e3 2003-04-09 United-States, United-Kingdom occupy Iraq
    place Iraq
    object territory

war lebanon-2006 "Lebanon War of 2006" from 2006-07-12 until 2006-08-14
  source "Security Council resolution 1701 (2006); document S/2006/515"
  theatre Lebanon, Israel
  event e1 2006-07-12 group "Hezbollah" attacks Israel
    place Israel
    object forces
  event e2 2006-07-12 Israel attacks Lebanon
    place Lebanon
    object territory
  event e3 2006-08-14 Israel agrees a ceasefire with Lebanon, group "Hezbollah"

war somalia-2006 "Ethiopian entry into Somalia" from 2006-12-24 until 2009-01-25
  source "Clodfelter, Warfare and Armed Conflicts (4th ed.)" (doubtful)
  theatre Somalia
  event e1 2006-12-20..24 Ethiopia attacks group "Islamic Courts Union"
    place Somalia
    note "At the request of the transitional government."

war syria-raid-2007 "Israeli attack on Al Kibar" from 2007-09-06 until 2007-09-06
  source "IAEA, GOV/2011/30"
  theatre Syria
  event e1 2007-09-06 Israel attacks from the air Syria
    place Syria
    object territory
    note "Avowed by Israel in 2018."

war angostura-2008 "Colombian raid into Ecuador" from 2008-03-01 until 2008-03-17
  source "OAS, 25th Meeting of Consultation, resolution of 2008-03-17"
  theatre Ecuador
  event e1 2008-03-01 Colombia attacks from the air Ecuador
    place Ecuador
    object territory
    note "Camp of the FARC at Angostura."

war djibouti-eritrea-2008 "Djiboutian-Eritrean border conflict" from 2008-06-10 until 2008-06-13
  source "Security Council resolution 1862 (2009)"
  theatre Djibouti
  event e1 2008-06-10 Eritrea attacks forces of Djibouti
    place Djibouti
    object forces
    note "Ras Doumeira."

war georgia-2008 "War in Georgia" from 2008-08-07 until 2008-08-16
  source "Report of the Independent International Fact-Finding Mission on the Conflict in Georgia (Tagliavini report), 2009"
  theatre south-ossetia, abkhazia, Georgia
  event tskhinvali 2008-08-07 Georgia attacks forces of Russia
    place south-ossetia
    object forces
    note "Artillery attack on Tskhinvali, 23:35 local time, where Russian peacekeepers stood. The mission held it not justified, and the Russian answer beyond South Ossetia neither."
  claim c1 2008-08-07 Georgia says Russia invades Georgia
    denied by Russia
    note "Russian columns before the Georgian attack; not proved, according to the mission."
  event e2 2008-08-08 Russia attacks forces of Georgia
    place south-ossetia
    object forces
  event e3 2008-08-08..09 Russia attacks Georgia
    place Georgia
    object territory
  event e4 2008-08-12..16 Russia agrees a ceasefire with Georgia

war preah-vihear-2008 "Thai-Cambodian border clashes, 2008-2011" from 2008-10-03 until 2011-05-04
  source "International Court of Justice, request for interpretation (Cambodia v. Thailand), order of 2011-07-18"
  theatre preah-vihear
  event e1 2008-10-03..15 Thailand attacks forces of Cambodia
    place preah-vihear
    object forces
    note "Each side says that the other began."
  claim c1 2008-10-15 Thailand says Cambodia attacks forces of Thailand
    denied by Cambodia
  event e2 2011-02-04..07 Thailand attacks forces of Cambodia
    place preah-vihear
    object forces
    note "Each side says that the other began; again on 2011-04-22."
  event e3 2011-04-28 Thailand agrees a ceasefire with Cambodia

war abu-kamal-2008 "United States raid into Syria" from 2008-10-26 until 2008-10-26
  source "Security Council document S/2008/676" (doubtful)
  theatre Syria
  event e1 2008-10-26 United-States attacks Syria
    place Syria
    object territory

war cheonan-2010 "Cheonan and Yeonpyeong" from 2010-03-26 until 2010-11-23
  source "Security Council presidential statement S/PRST/2010/13; UN Command special investigation S/2010/648"
  theatre northern-limit-line
  claim c1 2010-03-26 South-Korea says DPRK attacks a ship of South-Korea
    denied by DPRK
    note "Sinking of the Cheonan; a joint investigation group named a torpedo of the DPRK. The Security Council named nobody."
  event yeonpyeong 2010-11-23 DPRK bombards South-Korea
    place yeonpyeong
    object territory
  claim c2 2010-11-23 DPRK says South-Korea bombards DPRK
    denied by South-Korea
    note "Firing practice into waters that the DPRK claims."

war libya-2011 "Intervention in Libya" from 2011-03-19 until 2011-10-31
  source "Security Council resolution 1973 (2011)"
  theatre Libya
  event e1 2011-03-19 France, United-Kingdom, United-States attack from the air Libya
    place Libya
    object territory
    note "To protect civilians, under resolution 1973."
  event e2 2011-03-20..31 Canada, Denmark, Norway, Italy, Belgium, Spain, Qatar, United-Arab-Emirates attack from the air Libya
    place Libya
    object territory
    note "Under NATO command from 2011-03-31; Spain, Qatar and the Emirates mainly in air patrols."

war abbottabad-2011 "United States operations in Pakistan, 2011" from 2011-05-01 until 2011-11-26
  source "Abbottabad Commission report (2013, as published by the press)"
  theatre Pakistan
  event e1 2011-05-01..02 United-States attacks Pakistan
    place Pakistan
    object territory
    note "Raid on the hiding place of the leader of Al-Qaeda."
  event e2 2011-11-25..26 United-States attacks forces of Pakistan
    place Pakistan
    object forces
    note "Salala; called a mistake."

war heglig-2012 "Heglig crisis" from 2012-03-26 until 2012-09-27
  source "Security Council presidential statement S/PRST/2012/12 and resolution 2046 (2012)"
  theatre Sudan, South-Sudan
  claim c1 2012-03-26 South-Sudan says Sudan attacks from the air South-Sudan
    denied by Sudan
  event e1 2012-03-26..2012-04-10 South-Sudan occupies Sudan
    place heglig
    object territory
  event e2 2012-04-22..23 Sudan attacks from the air South-Sudan
    place South-Sudan
    object territory
  event e3 2012-09-27 Sudan makes peace with South-Sudan

war turkey-syria-2012 "Turkish-Syrian incidents" from 2012-06-22 until 2014-03-23
  source "Statements of the North Atlantic Council, 2012-06-26 and 2012-10-03 (article 4)"
  theatre Turkey, Syria
  event e1 2012-06-22 Syria attacks an aircraft of Turkey
    place mediterranean-sea
    object aircraft
    note "Over international waters according to Turkey, over Syrian waters according to Syria."
  event e2 2012-10-03 Syria bombards Turkey
    place Turkey
    object territory
    note "Akcakale; Syria spoke of an accident."
  event e3 2012-10-03 Turkey bombards Syria
    place Syria
    object territory
  event e4 2014-03-23 Turkey attacks an aircraft of Syria
    place Turkey
    object aircraft

war israel-syria-2013 "Israeli attacks in Syria" from 2013-01-30 until 2024-12-07
  source "Security Council documents S/2013/69 and later letters of Syria" (doubtful)
  theatre Syria
  event e1 2013-01-30 Israel attacks from the air Syria
    place Syria
    object territory
    note "First of a long series."
  event e2 2018-02-10 group "Iranian forces in Syria" attacks Israel
    place Israel
    object territory
    note "Drone over Israel; Iran denied it."
  event e3 2018-02-10 Israel attacks from the air Syria
    place Syria
    object territory
  event e4 2018-02-10 Syria attacks an aircraft of Israel
    place Israel
    object aircraft
  claim c1 2018-05-10 Israel says Iran bombards Israel
    denied by Iran
    note "Rockets from Syria at the Golan Heights."
  record incomplete for Israel, Syria until 2024-12-07

war crimea-donbas-2014 "War in Crimea and the Donbas" from 2014-02-20 until 2022-02-23
  source "General Assembly resolutions 68/262 (2014) and 71/205 (2016)"
  source "European Court of Human Rights, Ukraine and the Netherlands v. Russia, decision of 2022-11-30 and judgment of 2025-07-09"
  theatre crimea, donbas
  event crimea 2014-02-27 Russia occupies Ukraine
    place crimea
    object territory
    provoked no
    note "Troops without marks, whose Russian service Russia avowed in April 2014."
  claim c1 2014-03-01 Russia says Ukraine requests assistance from Russia
    denied by Ukraine
    note "Letter of the former president, who had left the country."
  event e2 2014-03-18 Russia annexes Ukraine
    place crimea
    object territory
  event e3 2014-04-12..2014-05-11 Russia sends armed bands into Ukraine
    place donbas
    object territory
    note "Denied by Russia; the Court found effective control from 2014-05-11."
  event e4 2014-08-22..25 Russia invades Ukraine
    place donbas
    object forces
    note "Regular units about Ilovaisk; denied by Russia."
  event e5 2014-09-05 Russia agrees a ceasefire with Ukraine
    note "Minsk protocol."
  event e6 2015-02-12..15 Russia agrees a ceasefire with Ukraine
    note "Second Minsk agreement."
  event e7 2018-11-25 Russia attacks a ship of Ukraine
    place black-sea
    object ship
    note "Kerch Strait."
  record complete for Russia, Ukraine until 2014-08-22

war islamic-state-2014 "Air campaign against Islamic State in Syria" from 2014-09-22 until 2019-03-23
  source "Security Council document S/2014/695"
  theatre Syria, Iraq
  event e1 2014-09-22..23 United-States, Bahrain, Jordan, Qatar, Saudi-Arabia, United-Arab-Emirates attack from the air group "Islamic State" in defence of Iraq
    place Syria
    note "At the request of Iraq; Syria had not consented."

war yemen-2015 "Intervention in Yemen" from 2015-03-26 until 2022-04-02
  source "Security Council document S/2015/217; resolution 2216 (2015)"
  theatre Yemen, Saudi-Arabia
  event e1 2015-03-26 Saudi-Arabia, United-Arab-Emirates, Bahrain, Kuwait, Qatar, Egypt, Jordan, Morocco, Sudan attack group "Houthis" in defence of Yemen
    place Yemen
    note "At the request of the president of Yemen."
  event e2 2015-06-06 group "Houthis" attacks Saudi-Arabia
    place Saudi-Arabia
    object territory
    note "First ballistic missile."
  event e3 2016-10-09..12 group "Houthis" attacks a ship of United-States
    place red-sea
    object ship
  event e4 2016-10-13 United-States bombards group "Houthis"
    place Yemen
  event e5 2022-01-17 group "Houthis" attacks United-Arab-Emirates
    place United-Arab-Emirates
    object territory
  event e6 2022-04-02 group "Houthis" agrees a ceasefire with Saudi-Arabia

war dmz-2015 "Incidents at the Korean demilitarised zone, 2015" from 2015-08-04 until 2015-08-25
  source "UN Command Military Armistice Commission, report on the mines of 2015-08-04"
  theatre korea-dmz
  claim c1 2015-08-04 South-Korea says DPRK attacks forces of South-Korea
    denied by DPRK
    note "Land mines."
  event e1 2015-08-20 DPRK bombards South-Korea
    place South-Korea
    object territory
  event e2 2015-08-25 DPRK agrees a ceasefire with South-Korea

war paris-2015 "Attacks in Paris" from 2015-11-13 until 2015-11-13
  source "Council of the European Union, 2015-11-17 (article 42(7)); Security Council resolution 2249 (2015)"
  theatre France
  event paris 2015-11-13 group "Islamic State" attacks France
    place France
    object territory

war su-24-2015 "Shooting down of a Russian aircraft" from 2015-11-24 until 2015-11-24
  source "Security Council document S/2015/900; statement of the North Atlantic Council, 2015-11-24"
  theatre Syria, Turkey
  event e1 2015-11-24 Turkey attacks an aircraft of Russia
    place Syria
    object aircraft
    note "In Turkish airspace, according to Turkey, after warnings; over Syria, according to Russia."
  claim c1 2015-11-24 Turkey says Russia threatens Turkey
    denied by Russia

war nagorno-karabakh-2016 "Four-Day War" from 2016-04-02 until 2016-04-05
  source "Minsk Group co-chairs, statements of 2016-04-02 and 05"
  theatre nagorno-karabakh
  event e1 2016-04-01..02 Azerbaijan attacks group "Nagorno-Karabakh forces"
    place nagorno-karabakh
    note "Each side says that the other began."
  claim c1 2016-04-02 Azerbaijan says Armenia bombards Azerbaijan
    denied by Armenia
  event e2 2016-04-05 Azerbaijan agrees a ceasefire with Armenia

war turkey-syria-2016 "Turkish operations in Syria" from 2016-08-24 until 2020-03-05
  source "Security Council documents S/2016/739, S/2018/53 and S/2019/804"
  theatre Syria
  event e1 2016-08-24 Turkey attacks group "Islamic State"
    place Syria
    note "Euphrates Shield, without the consent of Syria; reported as self-defence."
  claim c1 2016-08-24 Syria says Turkey invades Syria
    denied by Turkey
  event e2 2018-01-20 Turkey attacks group "People's Protection Units"
    place Syria
    note "Afrin."
  event e3 2019-10-09 Turkey attacks group "Syrian Democratic Forces"
    place Syria
    note "North-east Syria."
  event e4 2020-02-03 Syria attacks forces of Turkey
    place idlib
    object forces
  event e5 2020-02-27 Syria attacks from the air Turkey
    place idlib
    object forces
    note "34 soldiers killed at Balyun; which air force dropped the bombs is disputed."
  claim c2 2020-02-27 Turkey says Syria attacks from the air Turkey
    note "Others named Russia, which denied it."
  event e6 2020-02-27..2020-03-01 Turkey attacks Syria
    place idlib
    object forces
  event e7 2020-03-05 Turkey agrees a ceasefire with Russia, Syria
    note "Moscow protocol of Turkey and Russia."

war deir-ez-zor-2016 "Air attack at Deir ez-Zor" from 2016-09-17 until 2016-09-17
  source "Security Council, 7774th meeting, 2016-09-17" (doubtful)
  theatre Syria
  event e1 2016-09-17 United-States, Australia, United-Kingdom, Denmark attack from the air Syria
    place Syria
    object forces
    note "By mistake, according to the four states."

war uri-2016 "Uri and the strikes across the line of control" from 2016-09-18 until 2016-09-29
  source "Statement of the Indian Director General of Military Operations, 2016-09-29"
  theatre kashmir
  event e1 2016-09-18 group "Jaish-e-Mohammed" attacks India
    place kashmir
    object forces
    note "Named by India; not claimed."
  event e2 2016-09-29 India attacks Pakistan
    place kashmir
    object territory
    note "Pakistan said that there had been fire over the line only."

war shayrat-2017 "United States attack on Shayrat" from 2017-04-07 until 2017-04-07
  source "OPCW-UN Joint Investigative Mechanism, seventh report, S/2017/904"
  theatre Syria
  event e1 2017-04-06..07 United-States bombards Syria
    place Syria
    object territory
    note "After the use of sarin at Khan Shaykhun, which the Mechanism put down to Syria; Syria denied it."

war syria-strikes-2018 "Attacks on Syrian chemical weapons sites" from 2018-02-07 until 2018-04-14
  source "Security Council, 8233rd meeting, 2018-04-14; OPCW S/2125/2023" (doubtful)
  theatre Syria
  event e1 2018-02-07 group "Pro-government forces with Russian contractors" attacks forces of United-States
    place Syria
    object forces
  event e2 2018-04-13..14 United-States, United-Kingdom, France attack from the air Syria
    place Syria
    object territory

war balakot-2019 "Indo-Pakistani air attacks of 2019" from 2019-02-14 until 2019-02-28
  source "Statements of the Indian foreign ministry, 2019-02-26, and the Pakistani armed forces, 2019-02-27"
  theatre kashmir, Pakistan
  event e1 2019-02-14 group "Jaish-e-Mohammed" attacks India
    place kashmir
    object forces
    note "Pulwama; claimed by the group."
  claim c1 2019-02-14 India says Pakistan sends armed bands into India
    denied by Pakistan
  event e2 2019-02-26 India attacks from the air Pakistan
    place Pakistan
    object territory
    note "Balakot."
  event e3 2019-02-27 Pakistan attacks from the air India
    place kashmir
    object territory
  event e4 2019-02-27 Pakistan attacks an aircraft of India
    place kashmir
    object aircraft

war gulf-2019 "Attacks in the Gulf region, 2019" from 2019-05-12 until 2019-09-14
  source "Report of the Panel of Experts on Yemen, S/2020/326; letters S/2019/512 (Iran) and S/2019/513" (doubtful)
  theatre persian-gulf, Saudi-Arabia
  claim c1 2019-05-12 United-States says Iran attacks ships of United-Arab-Emirates
    denied by Iran
    note "Tankers off Fujairah."
  claim c2 2019-06-13 United-States says Iran attacks ships of Japan
    denied by Iran
    note "Tankers Kokuka Courageous and Front Altair."
  event e1 2019-06-20 Iran attacks an aircraft of United-States
    place persian-gulf
    object aircraft
    note "Drone RQ-4; in Iranian airspace according to Iran, outside according to the United States."
  event aramco 2019-09-14 group "Unidentified attackers" attacks Saudi-Arabia
    place Saudi-Arabia
    object territory
    note "Abqaiq and Khurais. Claimed by the Houthis; the Panel of Experts held that it did not come from Yemen."
  claim c3 2019-09-14 Saudi-Arabia says Iran attacks Saudi-Arabia
    denied by Iran

war soleimani-2020 "United States and Iran in Iraq, 2020" from 2019-12-27 until 2020-01-08
  source "Security Council documents S/2020/20 (United States) and S/2020/19 (Iran)"
  theatre Iraq
  event e1 2019-12-27 group "Kataib Hezbollah" attacks United-States
    place Iraq
    object forces
  event e2 2019-12-29 United-States attacks from the air group "Kataib Hezbollah"
    place Iraq
  event e3 2020-01-03 United-States attacks Iran
    place Iraq
    object forces
    note "Killing of General Soleimani at Baghdad; reported as self-defence."
  event e4 2020-01-08 Iran bombards United-States
    place Iraq
    object forces
    note "Ain al-Asad; reported as self-defence."

war galwan-2020 "China-India border clashes" from 2020-05-05 until 2021-02-10
  source "Statements of the foreign ministries of China and India, 2020-06-16 to 19"
  theatre aksai-chin
  event e1 2020-06-15 China attacks forces of India
    place aksai-chin
    object forces
    note "Galwan valley, without firearms; each side says that the other began."
  claim c1 2020-06-15 China says India attacks forces of China
    denied by India

war tovuz-2020 "Armenian-Azerbaijani clashes, July 2020" from 2020-07-12 until 2020-07-16
  source "CSTO secretariat, statements of 2020-07-13 and 14"
  theatre Azerbaijan, Armenia
  event e1 2020-07-12 Azerbaijan attacks forces of Armenia
    object forces
    note "Tovuz and Tavush; each side says that the other began."
  claim c1 2020-07-12 Azerbaijan says Armenia attacks Azerbaijan
    denied by Armenia

war nagorno-karabakh-2020 "Second Nagorno-Karabakh War" from 2020-09-27 until 2020-11-10
  source "Trilateral statement of 2020-11-10 (S/2020/1104)"
  theatre nagorno-karabakh, Azerbaijan
  event karabakh 2020-09-27 Azerbaijan attacks Armenia
    place nagorno-karabakh
    object forces
    note "Armenian and local forces on land that is Azerbaijan's under Security Council resolutions of 1993."
  claim c1 2020-09-27 Azerbaijan says Armenia bombards Azerbaijan
    denied by Armenia
  event e2 2020-11-10 Armenia agrees a ceasefire with Azerbaijan

war mi-24-2020 "Russian helicopter shot down in Armenia" from 2020-11-09 until 2020-11-09
  source "Statement of the foreign ministry of Azerbaijan, 2020-11-09"
  theatre Armenia
  event e1 2020-11-09 Azerbaijan attacks an aircraft of Russia
    place Armenia
    object aircraft
    note "Azerbaijan apologised."

war kyrgyz-tajik-2021 "Kyrgyz-Tajik border clashes" from 2021-04-28 until 2022-09-20
  source "Human Rights Watch, When We Moved, They Shot (2023)" (doubtful)
  theatre Kyrgyzstan, Tajikistan
  event e1 2021-04-28..29 Tajikistan attacks forces of Kyrgyzstan
    object forces
    note "Golovnoi; each side says that the other began."
  claim c1 2021-04-29 Tajikistan says Kyrgyzstan attacks forces of Tajikistan
    denied by Kyrgyzstan
  event e2 2021-05-01 Kyrgyzstan agrees a ceasefire with Tajikistan
  event e3 2022-09-14..16 Tajikistan attacks Kyrgyzstan
    place Kyrgyzstan
    object territory
    note "Batken; each side says that the other began."
  claim c2 2022-09-16 Tajikistan says Kyrgyzstan attacks Tajikistan
    denied by Kyrgyzstan
  event e4 2022-09-16..20 Kyrgyzstan agrees a ceasefire with Tajikistan

war armenia-azerbaijan-2021 "Azerbaijani entry into Armenia, 2021" from 2021-05-12 until 2021-11-16
  source "Appeal of Armenia to the CSTO, 2021-05-14"
  theatre Armenia
  event e1 2021-05-12 Azerbaijan occupies Armenia
    place Armenia
    object territory
    note "Sev Lake; Azerbaijan spoke of a border not yet drawn."
  claim c1 2021-05-14 Armenia says Azerbaijan invades Armenia
    denied by Azerbaijan
  event e2 2021-11-16 Azerbaijan attacks Armenia
    place Armenia
    object forces
  event e3 2021-11-16 Armenia agrees a ceasefire with Azerbaijan

war kazakhstan-2022 "Unrest in Kazakhstan" from 2022-01-02 until 2022-01-11
  source "CSTO Collective Security Council, decision of 2022-01-06"
  theatre Kazakhstan
  event e1 2022-01-02 Kazakhstan is in unrest
  event e2 2022-01-05 Kazakhstan requests assistance from Russia, Belarus, Armenia, Tajikistan, Kyrgyzstan
    note "Appeal to the CSTO."
  claim c1 2022-01-05 Kazakhstan says group "Terrorists trained abroad" attacks Kazakhstan
    note "No state was named."
  event e3 2022-01-06 Russia, Belarus, Armenia, Tajikistan, Kyrgyzstan give military assistance to Kazakhstan

war russia-ukraine-2022 "Russo-Ukrainian War" from 2022-02-24
  continues crimea-donbas-2014
  source "General Assembly resolution ES-11/1 of 2022-03-02"
  source "International Court of Justice, Allegations of Genocide (Ukraine v. Russia), order of 2022-03-16"
  theatre Ukraine, Russia, black-sea
  event invasion 2022-02-24 Russia invades Ukraine
    place Ukraine
    object territory
    provoked no
    note "About 03:00 GMT."
  claim c1 2022-02-24 Russia says Ukraine attacks donetsk-republic
    denied by Ukraine
    note "Letter under article 51, S/2022/154."
  event e2 2022-02-24 Belarus allows its territory to Russia
  event e3 2022-09-30 Russia annexes Ukraine
    place Ukraine
    object territory
    note "Donetsk, Luhansk, Kherson and Zaporizhzhia; held invalid by General Assembly resolution ES-11/4."
  claim c2 2022-11-15 Ukraine says Russia bombards Poland
    denied by Russia
    note "Przewodow; Poland and NATO held an Ukrainian air defence missile to be the likely cause."
  event e4 2023-05-22 group "Freedom of Russia Legion" attacks Russia
    place Russia
    object territory
  event kursk 2024-08-06 Ukraine invades Russia
    place kursk
    object territory
    note "Within the war begun by Russia; Ukraine spoke of self-defence."
  event e6 2024-10-23..2024-11-05 DPRK attacks forces of Ukraine alongside Russia
    place kursk
    object forces
    note "Avowed by both states in April 2025 as help under article 4 of their treaty, in force from 2024-12-04."
  claim c3 2025-09-10 Poland says Russia attacks Poland
    denied by Russia
    note "About 20 drones over Poland, some shot down; Russia denied any intent. Consultation under article 4 of the North Atlantic Treaty."
  record complete for Russia, Ukraine until 2022-02-24

war armenia-azerbaijan-2022 "Azerbaijani attack on Armenia, September 2022" from 2022-09-12 until 2022-09-14
  source "Letter of Armenia to the Security Council, S/2022/688; CSTO Collective Security Council, 2022-09-13"
  theatre Armenia
  event border-2022 2022-09-12..13 Azerbaijan attacks Armenia
    place Armenia
    object territory
    note "Shortly after midnight local time, 2022-09-13, at several points of Armenian territory."
  claim c1 2022-09-13 Azerbaijan says Armenia attacks forces of Azerbaijan
    denied by Armenia
  event e2 2022-09-13 Armenia requests assistance from Russia
    note "Under the treaty of 1997, and of the CSTO under article 4."
  event e3 2022-09-14 Armenia agrees a ceasefire with Azerbaijan

war m23-2022 "Rwandan operations in eastern Congo" from 2021-11-07 until 2025-12-04
  source "Security Council resolution 2773 (2025); reports of the Group of Experts, S/2022/967 and later"
  theatre DR-Congo
  event e1 2022-05..2022-12 (doubtful) Rwanda attacks DR-Congo
    place DR-Congo
    object territory
    note "Rwandan troops with the group M23, found by the UN experts; Rwanda denied it, and named attacks from Congo."
  claim c1 2022-05-23 Rwanda says DR-Congo bombards Rwanda
    denied by DR-Congo
  event e2 2025-01-27 Rwanda occupies DR-Congo
    place DR-Congo
    object territory
    note "Goma, by the M23 with Rwandan troops; resolution 2773 calls on the Rwandan forces to withdraw."
  event e3 2025-06-27 Rwanda makes peace with DR-Congo
    note "Washington; fighting went on."
  record incomplete for Rwanda, DR-Congo until 2025-12-04

war nagorno-karabakh-2023 "Azerbaijani operation in Nagorno-Karabakh" from 2023-09-19 until 2023-09-20
  source "Security Council, 9422nd meeting, 2023-09-21"
  theatre nagorno-karabakh
  event e1 2023-09-19 Azerbaijan attacks group "Nagorno-Karabakh forces"
    place nagorno-karabakh
  event e2 2023-09-20 group "Nagorno-Karabakh forces" capitulates to Azerbaijan

war gaza-2023 "Gaza war" from 2023-10-07 until 2025-10-10
  source "Independent International Commission of Inquiry, A/HRC/56/26; Security Council resolution 2803 (2025)"
  theatre Israel, gaza, Lebanon, red-sea
  event october-7 2023-10-07 group "Hamas" attacks Israel
    place Israel
    object territory
  event e2 2023-10-07..08 Israel attacks group "Hamas"
    place gaza
  event e3 2023-10-08 group "Hezbollah" bombards Israel
    place shebaa-farms
    object territory
  event e4 2023-10-08 Israel bombards Lebanon
    place Lebanon
    object territory
  event e5 2023-10-19 group "Houthis" attacks Israel
    place Israel
    object territory
  event e6 2023-11-19 group "Houthis" attacks a ship of Japan
    place red-sea
    object ship
    note "Galaxy Leader, a merchant ship under Japanese charter; other ships after it."
  event e7 2024-01-11..12 United-States, United-Kingdom attack from the air group "Houthis"
    place Yemen
    note "Security Council resolution 2722 had condemned the attacks on ships."
  event e8 2024-01-28 group "Islamic Resistance in Iraq" attacks United-States
    place Jordan
    object forces
    note "Tower 22."
  event e9 2024-02-02 United-States attacks from the air group "Islamic Resistance in Iraq"
    place Syria
  event e10 2024-09-30..2024-10-01 Israel invades Lebanon
    place Lebanon
    object territory
  event e11 2024-11-27 Israel agrees a ceasefire with Lebanon
  event e12 2025-01-19 Israel agrees a ceasefire with group "Hamas"
  event e13 2025-03-15 United-States attacks from the air group "Houthis"
    place Yemen
  event e14 2025-03-18 Israel attacks group "Hamas"
    place gaza
  event e15 2025-05-06 United-States agrees a ceasefire with group "Houthis"
  event e16 2025-10-10 Israel agrees a ceasefire with group "Hamas"

war iran-pakistan-2024 "Iranian and Pakistani attacks of January 2024" from 2024-01-15 until 2024-01-18
  source "Security Council documents S/2024/71 and S/2024/72" (doubtful)
  theatre Pakistan, Iran, Iraq
  event e1 2024-01-15 Iran bombards Iraq
    place Iraq
    object territory
    note "Arbil; Iran spoke of an Israeli spy centre, Iraq denied it."
  event e2 2024-01-16 Iran attacks from the air Pakistan
    place Pakistan
    object territory
    note "Group Jaish al-Adl, according to Iran."
  event e3 2024-01-18 Pakistan attacks from the air Iran
    place Iran
    object territory
    note "Baluch separatists, according to Pakistan."

war iran-israel-2024 "Iranian-Israeli attacks of 2024" from 2024-04-01 until 2024-10-26
  source "Security Council documents S/2024/281 and S/2024/305; 9600th meeting, 2024-04-14" (doubtful)
  theatre Iran, Israel, Syria
  event damascus 2024-04-01 Israel attacks from the air Iran
    place Syria
    object mission
    note "Consular building at Damascus; Israel did not avow it, and held the building to be military."
  event april 2024-04-13 Iran attacks from the air Israel
    place Israel
    object territory
    note "Named by Iran self-defence under article 51."
  event e3 2024-04-13..14 United-States, United-Kingdom, France, Jordan give military assistance to Israel
    note "Shooting down of drones and missiles."
  event e4 2024-04-19 Israel attacks from the air Iran
    place Iran
    object territory
    note "Not avowed."
  event e5 2024-07-31 Israel attacks Iran
    place Iran
    object territory
    note "Killing of the leader of Hamas at Tehran; avowed by the Israeli minister of defence in December 2024."
  event october 2024-10-01 Iran bombards Israel
    place Israel
    object territory
  event e7 2024-10-26 Israel attacks from the air Iran
    place Iran
    object territory

war israel-syria-2024 "Israeli entry into Syria" from 2024-12-08 until 2025-07-16
  source "Security Council, 9825th meeting (January 2025)" (doubtful)
  theatre Syria, golan
  event e1 2024-12-08 Israel occupies Syria
    place Syria
    object territory
    note "Zone of separation of the agreement of 1974, and air attacks in the whole country."
  event e2 2025-07-16 Israel attacks from the air Syria
    place Syria
    object territory
    note "Damascus."

war afghanistan-pakistan-2024 "Pakistani air attack on Paktika" from 2024-12-24 until 2024-12-28
  source "UNAMA statement, 2024-12-26"
  theatre Afghanistan, Pakistan
  event e1 2024-12-24 Pakistan attacks from the air Afghanistan
    place Afghanistan
    object territory
  event e2 2024-12-28 Afghanistan attacks forces of Pakistan
    place Pakistan
    object forces

war india-pakistan-2025 "Indo-Pakistani conflict of May 2025" from 2025-04-22 until 2025-05-10
  source "Statements of the Indian Ministry of Defence of 2025-05-07 and of Pakistan's National Security Committee of the same day"
  theatre kashmir, Pakistan, India
  event e1 2025-04-22 group "The Resistance Front" attacks India
    place kashmir
    note "Pahalgam; claimed, then disowned."
  claim c1 2025-04-23 India says Pakistan sends armed bands into India
    denied by Pakistan
  event sindoor 2025-05-06..07 India attacks from the air Pakistan
    place Pakistan
    object territory
    note "And in Pakistani-administered Kashmir; about 20:00 GMT on 05-06."
  claim c2 2025-05-08 India says Pakistan attacks from the air India
    denied by Pakistan
  event e3 2025-05-10 Pakistan attacks from the air India
    place India
    object territory
  event e4 2025-05-10 India agrees a ceasefire with Pakistan

war israel-iran-2025 "Twelve-Day War" from 2025-06-13 until 2025-06-24
  source "Security Council, 9936th meeting, 2025-06-13; letters of Iran and Israel of June 2025" (doubtful)
  theatre Iran, Israel, Qatar
  event june-13 2025-06-13 Israel attacks from the air Iran
    place Iran
    object territory
    note "Called preventive by Israel."
  event e2 2025-06-13 Iran bombards Israel
    place Israel
    object territory
  event fordow 2025-06-22 United-States attacks from the air Iran
    place Iran
    object territory
    note "Fordow, Natanz and Isfahan; reported as collective self-defence."
  event e4 2025-06-23 Iran bombards United-States
    place Qatar
    object forces
    note "Al Udeid, after notice; Qatar called it an attack on its sovereignty."
  event e5 2025-06-24 Iran agrees a ceasefire with Israel, United-States

war thailand-cambodia-2025 "Thai-Cambodian conflict of July 2025" from 2025-05-28 until 2025-07-28
  source "Joint statement of Putrajaya, 2025-07-28; Kuala Lumpur declaration, 2025-10-26"
  theatre preah-vihear, Cambodia, Thailand
  event e1 2025-05-28 Thailand attacks forces of Cambodia
    place preah-vihear
    object forces
    note "Emerald Triangle; each side says that the other began."
  event july-24 2025-07-24 Cambodia attacks forces of Thailand
    object forces
    note "Ta Muen Thom; each side says that the other began. Order within the day uncertain."
  claim c1 2025-07-24 Cambodia says Thailand attacks Cambodia
    denied by Thailand
  event e3 2025-07-24 Cambodia bombards Thailand
    place Thailand
    object territory
  event e4 2025-07-24 Thailand attacks from the air Cambodia
    place Cambodia
    object territory
  event e5 2025-07-28 Thailand agrees a ceasefire with Cambodia

war doha-2025 "Israeli attack on Doha" from 2025-09-09 until 2025-09-09
  source "Security Council, press statement SC/16165 of 2025-09-11" (doubtful)
  theatre Qatar
  event doha 2025-09-09 Israel attacks from the air Qatar
    place Qatar
    object territory
    note "At negotiators of Hamas; the press statement condemned the strikes without naming the attacker."

war afghanistan-pakistan-2025 "Afghan-Pakistani conflict of October 2025" from 2025-10-09 until 2025-10-19
  source "Statement of the Qatari foreign ministry, 2025-10-19"
  theatre Afghanistan, Pakistan
  event e1 2025-10-09 Pakistan attacks from the air Afghanistan
    place Afghanistan
    object territory
    note "Kabul and Paktika; Pakistan did not avow it at once, and named attacks by the TTP from Afghanistan."
  claim c1 2025-10-09 Pakistan says Afghanistan sends armed bands into Pakistan
    denied by Afghanistan
  event e2 2025-10-11 Afghanistan attacks forces of Pakistan
    place Pakistan
    object forces
  event e3 2025-10-15 Afghanistan agrees a ceasefire with Pakistan
  event e4 2025-10-17 Pakistan attacks from the air Afghanistan
    place Afghanistan
    object territory
    note "Paktika."
  event e5 2025-10-19 Afghanistan agrees a ceasefire with Pakistan
    note "Doha."

war venezuela-boats-2025 "United States attacks on boats off Venezuela" from 2025-09-02 until 2026-01-02
  source "Notice of the United States President to Congress, October 2025" (doubtful)
  theatre caribbean, pacific-ocean
  event e1 2025-09-02 United-States attacks group "Persons named as drug traffickers"
    place caribbean
    note "First of a series of attacks on boats."

war thailand-cambodia-2025-12 "Thai-Cambodian conflict of December 2025" from 2025-12-07 until 2025-12-27
  source "Joint statement of the General Border Committee, 2025-12-27"
  theatre preah-vihear, Cambodia, Thailand
  event e1 2025-12-07 Cambodia attacks forces of Thailand
    object forces
    note "According to Thailand; Cambodia denied it. Who began is disputed."
  claim c1 2025-12-08 Cambodia says Thailand attacks Cambodia
    denied by Thailand
  event e2 2025-12-08 Thailand attacks from the air Cambodia
    place Cambodia
    object territory
  event e3 2025-12-27 Thailand agrees a ceasefire with Cambodia

war venezuela-2026 "United States attack on Venezuela" from 2026-01-03 until 2026-01-03
  source "Statement of the United States Joint Chiefs of Staff, 2026-01-03"
  theatre Venezuela
  event caracas 2026-01-03 United-States attacks Venezuela
    place Venezuela
    object territory
    note "About 06:00 GMT; air attacks and the seizure of President Maduro. Cuban officers were among the dead, according to Cuba."

war afghanistan-pakistan-2026 "Afghan-Pakistani war of 2026" from 2026-02-21
  source "Press reports of February to April 2026" (doubtful)
  theatre Afghanistan, Pakistan
  event e1 2026-02-21..22 (doubtful) Pakistan attacks from the air Afghanistan
    place Afghanistan
    object territory
  event e2 2026-02-26 Afghanistan attacks forces of Pakistan
    place Pakistan
    object forces
  event e3 2026-02-26..27 Pakistan attacks from the air Afghanistan
    place Afghanistan
    object territory
    note "Kabul and Kandahar; the Pakistani minister of defence spoke of open war."
  claim c1 2026-02-27 Pakistan says Afghanistan attacks Pakistan
    denied by Afghanistan
    note "Fire without cause across the border."
  event e4 2026-04-07 (doubtful) Afghanistan, Pakistan state "that they will not escalate the conflict"

war iran-war-2026 "Iran war of 2026" from 2026-02-28
  source "Press reports of February to July 2026 (doubtful); joint statement of Gulf states and the United States of 2026-03-01" (doubtful)
  theatre Iran, Israel, persian-gulf, middle-east
  event february-28 2026-02-28 United-States, Israel attack from the air Iran
    place Iran
    object territory
    note "From about 06:00 GMT. Israel called it preventive."
  claim c1 2026-02-28 United-States says Iran threatens United-States
    denied by Iran
  event e2 2026-02-28 Iran bombards Israel
    place Israel
    object territory
  event e3 2026-02-28 Iran bombards United-States
    object forces
    note "Bases in Bahrain, Kuwait, Qatar, the Emirates and Jordan."
  event e4 2026-02-28 Iran bombards Bahrain
    place Bahrain
    object territory
    note "Iran said that it aimed at the forces of the United States there; airports, ports and houses were hit."
  event e5 2026-02-28 Iran bombards Kuwait
    place Kuwait
    object territory
    note "Iran said that it aimed at the forces of the United States there; airports, ports and houses were hit."
  event e6 2026-02-28 Iran bombards Qatar
    place Qatar
    object territory
    note "Iran said that it aimed at the forces of the United States there; airports, ports and houses were hit."
  event e7 2026-02-28 Iran bombards United-Arab-Emirates
    place United-Arab-Emirates
    object territory
    note "Iran said that it aimed at the forces of the United States there; airports, ports and houses were hit."
  event e8 2026-02-28 Iran bombards Saudi-Arabia
    place Saudi-Arabia
    object territory
    note "Iran said that it aimed at the forces of the United States there; airports, ports and houses were hit."
  event e9 2026-02-28 Iran bombards Jordan
    place Jordan
    object territory
    note "Iran said that it aimed at the forces of the United States there; airports, ports and houses were hit."
  event e10 2026-03-01 (doubtful) Iran attacks Oman
    place Oman
    object territory
  event e11 2026-03-01..02 (doubtful) group "Iranian or allied drone force" attacks from the air United-Kingdom
    place akrotiri-and-dhekelia
    object forces
    note "Akrotiri; Cyprus suspected Hezbollah."
  event e12 2026-03-02 group "Hezbollah" bombards Israel
    place Israel
    object territory
  event e13 2026-03-02 Israel attacks from the air Lebanon
    place Lebanon
    object territory
  claim c2 2026-03-04 Turkey says Iran bombards Turkey
    denied by Iran
    note "A missile was shot down by NATO air defence on its way to Turkish airspace."
  claim c3 2026-03-05 Azerbaijan says Iran attacks from the air Azerbaijan
    denied by Iran
    note "Airport of Nakhchivan."
  event e14 2026-04-07..08 United-States agrees a ceasefire with Iran
    note "Two weeks, then extended; through Pakistan."
  event e15 2026-04-13 United-States blockades Iran
    place persian-gulf
    object ship
    note "Of Iranian ports, during the ceasefire."
  event e16 2026-04-16..17 (doubtful) Israel agrees a ceasefire with Lebanon
  event e17 2026-06-17 (doubtful) United-States agrees a ceasefire with Iran
    note "Memorandum of 14 points, said to end the war; text not published."
  event e18 2026-06-26 (doubtful) United-States attacks from the air Iran
    place Iran
    object territory
    note "Coast of Hormozgan, after attacks on ships; each accuses the other of breaking the memorandum."
  record incomplete for Iran, United-States until 2026-06-30
  record incomplete for Iran, Israel until 2026-06-30
  note "What followed after June 2026 is not recorded. An attack of the Emirates on Lavan island in April 2026 was reported by the press, not avowed, and is not entered."
