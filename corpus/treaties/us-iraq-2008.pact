treaty us-iraq-2008 "Agreement between the United States and Iraq on the withdrawal of United States forces"
  about "On Iraq's request, strategic deliberations at once and appropriate measures, including military, against external or internal aggression; ended with 2011."
  parties United-States, Iraq
  signed 2008-11-17
  in force 2009-01-01
  ended 2011-12-31 by expiry
  term 3 years
  source "Agreement of Baghdad, 17 November 2008 (TIAS 09-101.2) (doubtful as to the number)"
  language "English and Arabic"
  basis text

  article 27
    text "If an external or internal threat or aggression arises against Iraq that violates its sovereignty, independence or territorial integrity, or threatens its democratic system or institutions, then on its request the parties at once begin strategic deliberations and the United States takes appropriate measures, including diplomatic, economic or military, as they may mutually agree."
    clause measures
      when Iraq is attacked by any state or group
      or when Iraq is threatened by any state or group
      provided at the request of that party and after consultation
      then United-States shall assist Iraq militarily economically diplomatically as it deems necessary
    clause no-launching
      then United-States shall not do "use Iraqi territory, waters or air to attack other states"
