treaty franco-polish-1921 "Political Agreement between France and Poland"
  about "Consultation on foreign policy; concerted measures of defence if either is attacked without provocation; a secret military convention names Germany and Soviet Russia."
  parties France, Poland
  signed 1921-02-19
  in force 1922-06-27..1923-08-02 (doubtful) "ratifications; by its text it waited for the commercial agreements"
  ended 1939-09-27 (doubtful) by defeat "fall of Warsaw; the text set no end"
  source "League of Nations Treaty Series 18, p. 12"
  language "French"
  atop 2060
  atop-differs asymm because "article 2 of the military convention gives material help from France to Poland alone"
  basis text

  article 1
    text "The parties consult on all questions of foreign policy that concern both, in the spirit of the treaties and the Covenant."
    clause consult
      then each party shall consult

  article 3
    text "If, against their peaceful intentions, one or both are attacked without giving provocation, the governments act in concert to defend their territory and protect their legitimate interests."
    clause defence
      when one or two parties are attacked by any state without provocation
      then each party shall act to meet the common danger individually and in concert

  article 4
    text "The parties consult before concluding new agreements that affect their policy in Central and Eastern Europe."
    clause new-agreements
      then each party shall do "consult the other before concluding agreements on Central and Eastern Europe"

  protocol "Secret Military Convention of 21 February 1921" from 1922-06-27..1923-08-02 (doubtful) secret
    source "French military archives; summary in P. Wandycz, France and Her Eastern Allies (doubtful)"
    article m1
      text "If Germany attacks one of the two, they give each other effective and rapid help by agreement."
      clause germany
        when either party is attacked by Germany
        then the other party shall assist it militarily and otherwise
    article m2
      text "If Poland is threatened or attacked by Soviet Russia, France acts on land and sea to secure Poland against Germany and helps it with material, communications and technical staff, without a duty to send troops."
      clause soviet
        when Poland is attacked or is threatened by USSR
        then France shall assist Poland economically and otherwise with "war material, communications and technical personnel"
