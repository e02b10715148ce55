treaty warsaw-pact-1955 "Treaty of Friendship, Co-operation and Mutual Assistance (Warsaw Treaty)"
  about "If a party is attacked in Europe, each assists it at once by all means it considers necessary."
  parties Bulgaria, Czechoslovakia, Hungary, Poland, Romania, USSR
  party Albania from 1955-06-04 (doubtful) until 1968-09-13 by denunciation
  party GDR from 1955-06-04 (doubtful) until 1990-09-24 (doubtful) by agreement
  signed 1955-05-14
  in force 1955-06-04 (doubtful) "deposit of the last ratification; other lists say 5 or 6 June"
  ended 1991-07-01 by agreement "protocol signed in Prague on this day; it was subject to ratification"
  term 20 years
  renew 10 years unless denounced 1 year before
  source "UNTS 219, I-2962"
  language "Russian, Polish, Czech and German"
  basis text
  atop 3285
  atop-differs yrexit because "the German Democratic Republic left by the protocol of 1990-09-24, and Albania by its law of 1968-09-13"
  note "Prolonged by the protocol of 1985-04-26 for twenty years."

  article 1
    text "The parties undertake to refrain from the threat or use of force in international relations and to settle disputes peacefully."
    clause non-aggression
      then each party shall not attack a party
    clause peaceful-settlement
      then each party shall settle disputes peacefully

  article 3
    text "The parties consult at once whenever, in the opinion of any of them, a threat of armed attack on one or more of them has arisen."
    clause consult
      when a party is threatened by any state
      then each party shall consult at once

  article 4
    text "In the event of an armed attack in Europe on one or more parties by any state or group of states, each party, under article 51 of the UN Charter, affords at once, individually and in agreement with the others, aid by all means it considers necessary, including armed force; they consult at once on joint measures and tell the Security Council."
    quote "by all the means it considers necessary, including the use of armed force"
    clause aid
      when a party is attacked by any state in europe
      then each other party shall assist it at once as it deems necessary including armed force individually and in concert
           subject to un-charter/51
      then each party shall consult at once
    clause report
      when aid is met
      then each party shall report to the Security Council at once

  article 5
    text "The parties set up a unified command of the armed forces that they assign to it by agreement, and take other agreed measures to strengthen their defence."

  article 6
    text "A Political Consultative Committee, on which each party is represented, holds the consultations and considers questions of the treaty."

  article 7
    text "The parties undertake not to join coalitions or alliances, nor to conclude agreements, with aims contrary to this treaty."
    clause no-blocs
      then each party shall not join an alliance against the other parties

  article 8
    text "The parties observe mutual respect for independence and sovereignty and non-interference in internal affairs."
    clause non-interference
      then each party shall respect the independence of the other parties

  article 9
    text "The treaty is open to other states, whatever their social and political systems, that declare their readiness to help the efforts of peace-loving states; accession takes effect with the agreement of the parties."

  article 10
    text "The treaty is ratified and comes into force on the day when the last instrument is deposited with Poland."

  article 11
    text "The treaty stays in force for twenty years, and for a further ten for parties that do not give Poland notice one year before; it ceases when a general European treaty of collective security comes into force."
