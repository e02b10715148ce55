treaty rome-protocols-1934 "Rome Protocols between Austria, Hungary and Italy"
  about "A concordant policy and consultation whenever one of the three finds it useful."
  parties Austria, Hungary, Italy
  signed 1934-03-17
  in force 1934-07-12
  ended 1938-03-13 by extinction "annexation of Austria"
  source "League of Nations Treaty Series 154, p. 281"
  language "Italian, German and Hungarian"
  atop 2335
  atop-differs concoreq because "they consult whenever at least one of them deems it appropriate, which is encoded as its request"
  atop-differs phase because "phase 2 is the additional protocols of 1936-03-23, which are not encoded"
  basis text

  article 1
    text "The three governments confer on all problems of special concern to them and on general problems, and hold joint consultations whenever at least one of them deems it desirable (Protocol No. 1)."
    clause consult
      provided at the request of any party
      then each party shall consult

  protocol "Additional Protocols of 23 March 1936" from 1936-03-23 (doubtful)
    text "The three states form a standing body of their foreign ministers and undertake to hold no important political negotiation on the Danube question with another government without first informing the other two."
    article a2
      text "No important negotiation on the Danube question with another government without prior contact among the three."
      clause no-separate-politics
        then each party shall do "contact the other two before important negotiations on the Danube question"
