treaty kellogg-briand-1928 "General Treaty for the Renunciation of War"
  about "The parties renounce war as an instrument of national policy in their relations with one another and settle disputes only by peaceful means."
  parties Germany, United-States, Belgium, France, United-Kingdom, Canada, Australia, New-Zealand, South-Africa, Ireland,
          Italy, Japan, Poland, Czechoslovakia, Afghanistan, Albania, Austria, Bulgaria, China, Cuba, Denmark, Dominican-Republic,
          Egypt, Estonia, Ethiopia, Finland, Guatemala, Hungary, Iceland, Latvia, Liberia, Lithuania, Netherlands, Nicaragua,
          Norway, Panama, Peru, Portugal, Romania, USSR, Yugoslavia, Thailand, Spain, Sweden, Turkey
  party Iran from 1929-07-25
  party Greece from 1929-08-03
  party Honduras from 1929-08-05
  party Chile from 1929-08-12
  party Luxembourg from 1929-08-24
  party Costa-Rica from 1929-10-01
  party Venezuela from 1929-10-24
  party Mexico from 1929-11-26
  party Switzerland from 1929-12-02
  party Paraguay from 1929-12-04
  party Haiti from 1930-03-10
  party Colombia from 1931-05-28
  party Ecuador from 1932-02-24
  party Saudi-Arabia from 1932-02-24
  party Iraq from 1932-10-03
  party Brazil from 1934-05-10
  signed 1928-08-27
  in force 1929-07-24 "deposit of the ratifications of all signatories; adherences deposited by then took effect the same day"
  term indefinite
  source "League of Nations Treaty Series 94, p. 57; Avalon Project"
  language "English and French"
  basis text
  note "India signed and was an original party, not yet a state of the register; Iraq adhered on 1932-03-23, before it was one. The Free City of Danzig adhered on 1929-09-11 and is not listed. The preamble denies the benefits of the treaty to a signatory that resorts to war; the notes of 1928 keep self-defence. Party lists after 1945 are not kept here."

  article 1
    text "The parties condemn recourse to war for the solution of international disputes and renounce it as an instrument of national policy in their relations with one another."
    quote "renounce it, as an instrument of national policy in their relations with one another"
    clause renunciation
      then each party shall not attack each other party

  article 2
    text "The settlement of all disputes between the parties shall never be sought except by peaceful means."
    clause peaceful-settlement
      then each party shall settle disputes peacefully
