treaty german-polish-1934 "German-Polish Declaration of Non-Aggression"
  about "Direct settlement of all questions; in no circumstances resort to force to decide a dispute."
  parties Germany, Poland
  signed 1934-01-26
  in force 1934-02-24 "exchange of ratifications in Warsaw"
  ended 1939-04-28 by denunciation "German memorandum; the declaration allowed none before 1944"
  term 10 years
  denounce on 6 months notice after 1943-08-24
  source "British and Foreign State Papers 137, p. 495; Polish White Book, No. 37 (doubtful)"
  language "German and Polish"
  atop 2325
  basis text

  article 1
    text "Disputes that are not settled by direct negotiation are resolved by other peaceful means by agreement; in no circumstances do the two proceed to use force to decide them."
    quote "In no circumstances, however, will they proceed to the application of force"
    clause non-aggression
      then each party shall not use force against the other party
    clause settle
      then each party shall settle disputes peacefully
