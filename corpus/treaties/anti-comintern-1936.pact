treaty anti-comintern-1936 "Agreement against the Communist International (Anti-Comintern Pact)"
  about "Exchange of information and consultation against the Comintern; a secret agreement adds benevolent passivity if the USSR attacks one without provocation."
  parties Germany, Japan
  party Italy from 1937-11-06 until 1943-09-08 (doubtful) by defeat
  party Hungary from 1939-02-24
  party Manchukuo from 1939-02-24
  party Spain from 1939-03-27
  party Bulgaria from 1941-11-25 until 1944-09-05 (doubtful) by abrogation
  party Independent-State-of-Croatia from 1941-11-25
  party Denmark from 1941-11-25
  party Finland from 1941-11-25 until 1944-09-02 (doubtful) by abrogation
  party Romania from 1941-11-25 until 1944-08-23 (doubtful) by abrogation
  party Slovak-State from 1941-11-25
  signed 1936-11-25
  in force on signature
  ended 1945-05-08 (doubtful) by defeat "prolonged for five years on 1941-11-25"
  term 5 years
  source "Reichsgesetzblatt 1937 II, p. 28; Avalon Project"
  language "German and Japanese"
  atop 2395
  atop-differs yrexit because "ATOP ends it with the German-Soviet treaty of 1939; it was prolonged on 1941-11-25 by all the parties"
  atop-differs neutral because "ATOP codes every member; the secret agreement bound Germany and Japan only"
  atop-differs member because "Manchukuo joined in February 1939, the others at the renewal of November 1941; ATOP has neither"
  atop-differs yrent because "Spain signed on 1939-03-27; the data give the day when this was made public"
  atop-differs concoadv because "article 1 is about the activities of the Communist International, which is no state; the USSR is named in the secret agreement alone"
  basis text
  note "Spain signed on 27 March 1939 (published 7 April). The Nanking government of China joined in 1941 and is not listed."

  article 1
    text "The parties inform each other of the activities of the Communist International, consult on measures of defence and carry them out in close cooperation."
    clause consult
      then each party shall consult

  article 2
    text "They jointly invite third states threatened by the Comintern to take part or to take defensive measures in the spirit of the agreement."
    note "No duty of help."

  protocol "Secret Supplementary Agreement of 25 November 1936" by Germany, Japan from 1936-11-25 secret until 1946-03
    source "Documents on German Foreign Policy, series D, I, p. 734; read at Nuremberg and Tokyo (doubtful)"
    article s1
      text "If the USSR attacks one of the two without provocation, or threatens to, the other takes no measures that would ease the situation of the USSR, and the two consult at once to protect their common interests."
      clause no-relief
        when Germany or Japan is attacked by USSR without provocation
        or when Germany or Japan is threatened by USSR without provocation
        then the other party shall not do "take measures that would ease the situation of the USSR"
        then Germany, Japan shall consult at once
    article s2
      text "While the agreement lasts, neither concludes a political treaty with the USSR that is contrary to its spirit without the consent of the other."
      clause no-treaty-with-ussr
        then Germany, Japan shall not do "conclude a political treaty with the USSR without the consent of the other"
