treaty csto-1992 "Collective Security Treaty"
  parties Armenia, Kazakhstan, Kyrgyzstan, Russia, Tajikistan
  party Uzbekistan until 1999-04-02 by withdrawal
  party Azerbaijan signed 1993-09-24 until 1999-04-02
  party Georgia signed 1993-12-09 until 1999-04-02
  party Belarus signed 1993-12-31
  suspended Uzbekistan from 2012
  suspended Armenia from 2024 "froze its participation"
  signed 1992-05-15
  in force 1994-04-20
  source "UN reg. 32307"
  article 1
    clause no-blocs
      then each party shall not join an alliance against a party
  article 2
    clause consult
      when a party is threatened
      then each party shall consult at once
  article 4
    clause all-for-one
      when a party is attacked by any state or group
      then each other party shall assist it militarily and otherwise by means at its disposal
           subject to un-charter/51
  version 2 from 2012 (doubtful) "Protocol of 2010"
    article 4
      note "aggression is an armed attack menacing safety, stability, territorial integrity and sovereignty"
      clause all-for-one
        when a party is attacked by any state or group
        provided at the request of that party
        then each other party shall assist it militarily and otherwise by means at its disposal
             subject to un-charter/51
