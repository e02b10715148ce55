treaty aden-1981 "Treaty of Friendship and Co-operation between Ethiopia, Libya and South Yemen (Aden)"
  about "Aggression against one is aggression against the others; consultation under threat."
  parties Ethiopia, Libya, South-Yemen
  signed 1981-08-19
  in force 1981-08-19..1982-08
  ended 1986-01-19 (doubtful) by lapse
  source "Gibler, International Military Alliances, 4.1423"
  basis coding "atop 4.01, with summaries"
  atop 3903

  article mutual-aid
    text "The parties hold aggression against one to be aggression against all and undertake to resist it together; they consult on their security."
    note "Paraphrase from summaries; the number of the article was not checked."
    clause aid
      when a party is attacked by any state
      then each other party shall assist it
    clause consult
      when a party is threatened
      then each party shall consult

  article no-blocs
    text "No party joins an alliance directed against another."
    clause no-blocs
      then each party shall not join an alliance against the other parties
