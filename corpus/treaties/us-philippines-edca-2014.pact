treaty us-philippines-edca-2014 "Enhanced Defence Co-operation Agreement between the Philippines and the United States"
  about "Access of United States forces to agreed locations; no clause of aid of its own, under the treaty of 1951."
  parties Philippines, United-States
  signed 2014-04-28
  in force 2014-06-25
  term 10 years
  source "TIAS 14-625"
  language "English"
  basis text
  note "Continues automatically after the first ten years unless terminated on one year's notice."

  article 3
    text "The Philippines authorises United States forces and their vehicles, vessels and aircraft to conduct agreed activities at agreed locations; the agreement deepens the treaty of 1951 and adds no promise of aid."
    clause access
      then Philippines shall allow the use of territory
