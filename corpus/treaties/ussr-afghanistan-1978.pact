treaty ussr-afghanistan-1978 "Treaty of Friendship, Good-Neighbourliness and Co-operation between the USSR and Afghanistan"
  about "The parties consult and take by agreement measures for the security of both."
  parties Afghanistan, USSR
  signed 1978-12-05
  in force 1979-05-27 (doubtful)
  ended 1991-12-25 (doubtful) by lapse
  term 20 years
  renew 5 years unless denounced 1 year before
  source "UN Treaty Series (number not checked)"
  language "Russian and Dari"
  basis text
  atop 3840
  atop-differs endyr because "ATOP ends it with the Soviet operation of December 1979; both governments treated it as in force after that"
  atop-differs nonagg because "the text promises respect and non-interference, not in words that neither attacks the other"

  article 4
    text "In the spirit of friendship and of the UN Charter the parties consult and by agreement take appropriate measures to ensure the security, independence and territorial integrity of both; they go on with military co-operation."
    clause measures
      when either party is threatened or attacked or in unrest
      then each party shall consult
      then each party shall agree "appropriate measures for the security, independence and territorial integrity of both"
      open issue request-needed
        strict yes because "the article speaks of measures by agreement"
        practice yes from 1979-12-27 because "the USSR stated that it acted at the request of the Afghan government under article 4; the General Assembly deplored the intervention in resolution ES-6/2"

  article 6
    text "Neither joins a military alliance, group of states or action directed against the other."
    clause no-blocs
      then each party shall not join an alliance against the other party
