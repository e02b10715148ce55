# Places of the war record (corpus/record) that no other file defines.

place nueces-strip "Land between the Nueces and the Rio Grande"
  located in north-america
  claimed by Mexico until 1848-02-01
  claimed by United-States from 1845-12-29 until 1848-02-01
  source "Treaty of Guadalupe Hidalgo, 1848-02-02, article 5 (9 Stat. 922)"

place tonkin "Tonkin"
  located in southeast-asia
  source "Treaty of Hue, 1884-06-06"

place spanish-cuba "Cuba under Spain"
  located in caribbean
  administered by Spain until 1898-12-31
  source "Treaty of Paris, 1898-12-10 (30 Stat. 1754)"

place portuguese-mozambique "Mozambique under Portugal"
  located in southern-africa
  administered by Portugal until 1975-06-24
  source "Independence of Mozambique, 1975-06-25"

place portuguese-angola "Angola under Portugal"
  located in southern-africa
  administered by Portugal until 1975-11-10
  source "Independence of Angola, 1975-11-11"

place french-madagascar "Madagascar under France"
  located in southern-africa
  administered by France from 1896-08-06 until 1960-06-25
  source "French law of 1896-08-06; independence of Madagascar, 1960-06-26"

place french-west-africa "French West Africa"
  located in west-africa
  administered by France from 1895-06-16 until 1958-12-04 (doubtful)
  source "French decree of 1895-06-16"

place cilicia "Cilicia"
  located in middle-east
  part of Ottoman-Empire until 1923-10-28
  administered by France from 1919-11-01 until 1922-01-05 (doubtful)
  source "Agreement of Ankara, 1921-10-20 (LNTS 54, p. 177)"

place carpatho-ukraine "Carpatho-Ukraine (Subcarpathian Rus)"
  located in central-europe
  part of Czechoslovakia from 1919-09-10 until 1939-03-14
  administered by Hungary from 1939-03-18 until 1944-10-27
  source "Treaty of St Germain with Czechoslovakia, 1919-09-10, article 10"

place changkufeng "Changkufeng (Lake Khasan)"
  located in far-east
  claimed by USSR, Manchukuo from 1932-03-01 until 1945-08-18
  note "The height lies where the borders of the USSR, Manchukuo and Korea met."
  source "Resort to War (2010), inter-state war 133"

place khalkhin-gol "East bank of the Khalkhin Gol (Nomonhan)"
  located in east-asia
  claimed by Mongolia, Manchukuo from 1932-03-01 until 1945-08-18
  source "Resort to War (2010), inter-state war 136"

place mosquitia "Land between the Patuca and the Coco (Mosquitia)"
  located in central-america
  claimed by Honduras, Nicaragua until 1960-11-17
  source "International Court of Justice, Arbitral Award of the King of Spain (Honduras v. Nicaragua), judgment of 1960-11-18"

place ifni "Ifni"
  located in north-africa
  administered by Spain from 1934-04-06 until 1969-06-29
  claimed by Morocco from 1956-03-02 until 1969-06-29
  source "Treaty of Fez, 1969-01-04"

place tunb-islands "Greater and Lesser Tunb"
  located in persian-gulf
  administered by Iran from 1971-11-30
  claimed by United-Arab-Emirates from 1972-02-10 (doubtful)
  source "Security Council, 1610th meeting, 1971-12-09"

place lampedusa "Lampedusa"
  located in western-europe, mediterranean-sea
  part of Italy from 1861-03-17
  source "Territory of the Italian Republic"

place agacher "Agacher strip"
  located in west-africa
  claimed by Burkina-Faso, Mali until 1986-12-21
  source "International Court of Justice, Frontier Dispute (Burkina Faso/Mali), judgment of 1986-12-22"

place hanish-islands "Hanish Islands"
  located in red-sea
  administered by Eritrea from 1995-12-18 until 1998-10-31
  administered by Yemen from 1998-11-01
  claimed by Eritrea, Yemen until 1998-10-08
  source "Permanent Court of Arbitration, Eritrea/Yemen, award of 1998-10-09"

place preah-vihear "Preah Vihear and the other temples on the Thai-Cambodian border"
  located in southeast-asia
  administered by Cambodia from 1963-01-05 (doubtful)
  claimed by Thailand
  note "The Court gave the temple of Preah Vihear to Cambodia in 1962 and its promontory in 2013; Ta Muen Thom and other places remain disputed."
  source "International Court of Justice, Temple of Preah Vihear (Cambodia v. Thailand), judgments of 1962-06-15 and 2013-11-11"

place heglig "Heglig (Panthou)"
  located in east-africa
  administered by Sudan
  claimed by South-Sudan from 2011-07-09
  source "Security Council resolution 2046 (2012)"

place idlib "Idlib"
  located in middle-east
  part of Syria
  source "Sochi memorandum of Turkey and Russia, 2018-09-17"

group al-qaeda "Al-Qaeda"
  alias "al-Qaida", "Al Qaeda"
  source "Security Council resolution 1267 (1999) and following"

group islamic-state "Islamic State"
  alias "ISIS", "ISIL", "Daesh", "Islamic State in Iraq and the Levant"
  source "Security Council resolution 2249 (2015)"

group hamas "Hamas"
  alias "Islamic Resistance Movement"
  source "Charter of 1988-08-18"

group hezbollah "Hezbollah"
  alias "Hizballah", "Hizbullah"
  source "Open letter of 1985-02-16"

group houthis "Houthis"
  alias "Ansar Allah", "Ansarullah"
  source "Security Council resolution 2216 (2015)"
