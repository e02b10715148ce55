treaty ussr-malta-1981 "Exchange of Notes between the USSR and Malta on neutrality"
  about "The USSR recognises Malta's neutrality; contact at Malta's request."
  parties Malta, USSR
  guaranteed state Malta
  signed 1981-10-08
  in force on signature
  source "Exchange of notes of 1981-10-08; text from summaries"
  basis coding "summaries of the text"
  atop 3910
  atop-differs endyr because "ATOP ends it in May 1987; no end of the recognition of neutrality is known"
  atop-differs nonagg because "the text promises respect and non-interference, not in words that neither attacks the other"
  atop-differs neutral because "Malta's neutrality is its standing status, not a promise to stay out of a war of the USSR"

  article neutrality
    text "The USSR supports Malta's status of neutrality and undertakes to respect it; if a situation arises that threatens or breaks it, the parties, at Malta's request, contact each other to co-ordinate their positions."
    clause respect
      then USSR shall respect the neutrality of Malta
    clause contact
      when the guaranteed state is threatened or attacked by any state
      provided at the request of Malta
      then each party shall consult
