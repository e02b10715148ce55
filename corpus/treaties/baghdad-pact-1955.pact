treaty baghdad-pact-1955 "Pact of Mutual Co-operation (Pact of Baghdad, Central Treaty Organization)"
  about "Co-operation for security and defence; what is done rests on special agreements."
  parties Turkey
  party Iraq from 1955-04-15 until 1959-03-24 by denunciation
  party United-Kingdom signed 1955-04-05 from 1955-04-15
  party Pakistan from 1955-09-23 until 1979-03-12 by denunciation
  party Iran from 1955-11-03 until 1979-03-13 (doubtful) by denunciation
  signed 1955-02-24
  in force 1955-04-15
  ended 1979-09-26 (doubtful) by lapse
  term 5 years
  renew 5 years unless denounced 6 months before
  source "UNTS 233, I-3264"
  language "Arabic, Turkish and English"
  basis text
  atop 3275
  atop-differs consul because "co-operation for security and defence is encoded as a duty to agree measures"
  atop-differs nonagg because "article 3 promises non-interference and peaceful settlement, not in words that none attacks another"
  atop-differs yrexit because "the organisation was dissolved on 1979-09-26; the data give 1979-10-09, and for Iran one day less"

  article 1
    text "Consistent with article 51 of the UN Charter the parties co-operate for their security and defence; the measures they agree on may be the subject of special agreements."
    quote "will co-operate for their security and defence"
    clause cooperation
      when a party is attacked or threatened by any state
      then each party shall agree "measures of co-operation for security and defence, by special agreements"

  article 3
    text "The parties refrain from interference in each other's internal affairs and settle disputes among them peacefully."
    clause peaceful-settlement
      then each party shall settle disputes peacefully

  article 4
    text "The parties enter into no international obligation incompatible with the pact."
    clause no-conflicting
      then each party shall not join an alliance against the other parties

  article 5
    text "The pact is open to any member of the Arab League, and to any other state actively concerned with security and peace in the region that both parties fully recognise."

  article 7
    text "The pact stays in force for five years, renewable for further periods of five; a party may withdraw by notice six months before the end of a period."
