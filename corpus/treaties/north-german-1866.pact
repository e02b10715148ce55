treaty north-german-1866 "August alliance of the North German states"
  about "Alliance of defence and attack for one year under Prussian command, until a federal constitution is made."
  parties Prussia, Saxe-Weimar, Oldenburg, Brunswick, Hamburg, Bremen, Lubeck
  party Mecklenburg-Schwerin signed 1866-08-21 from 1866-08-21
  party Mecklenburg-Strelitz signed 1866-08-21 from 1866-08-21
  signed 1866-08-18
  in force 1866-09-08 (doubtful) "exchange of ratifications"
  ended 1867-07-01 by replacement "constitution of the North German Confederation"
  term 1 year
  source "Huber, Dokumente zur deutschen Verfassungsgeschichte 2, no. 184" (doubtful)
  language "German"
  atop 1287
  atop-differs yrent because "the alliance is of 18 August; the data give the accession of Mecklenburg on 21 August"
  atop-differs yrexit because "the alliance was to give way to the federal constitution, in force on 1867-07-01"
  atop-differs length because "article 6 sets one year from 1866-08-18"
  atop-differs member because "the smaller members, which ATOP leaves out, are listed here"
  basis text
  note "Smaller states that the register does not hold are not listed; others joined in the peace treaties of autumn 1866."

  article 1
    text "The governments make an alliance of defence and attack to keep the independence and territory, and the inner and outer safety, of their states, and defend their possessions together at once."
    clause aid
      when a party is attacked by any state
      or when a party goes to war
      then each other party shall fight alongside it
  article 4
    text "The troops of the allies stand under the supreme command of the King of Prussia."
