treaty anglo-soviet-iranian-1942 "Treaty of Alliance between the United Kingdom, the USSR and Iran"
  about "The two Allied Powers defend Iran against all aggression and withdraw within six months after the war; Iran gives transit and keeps to internal security."
  parties United-Kingdom, USSR, Iran
  signed 1942-01-29
  in force on signature
  ended 1946-03-02 (doubtful) by fulfilment "date by which the forces were to be withdrawn"
  source "UNTS 93, p. 279; Cmd. 6335"
  language "English, Russian and Persian"
  atop 2555
  atop-differs seppeace because "the promise is about terms of a peace conference (annex), not about peace itself"
  atop-differs concoloc because "the Allied Powers consult the Shah on what concerns Iran in any sense; the clause names no area"
  atop-differs consul because "the duty to consult binds the Allied Powers towards Iran"
  basis text

  article 1
    text "The United Kingdom and the USSR jointly and severally undertake to respect the territorial integrity, sovereignty and political independence of Iran."
    quote "jointly and severally"
    clause respect
      then United-Kingdom, USSR shall respect the integrity of Iran
      then United-Kingdom, USSR shall respect the independence of Iran

  article 3
    text "The Allied Powers jointly and severally undertake to defend Iran by all means at their command from all aggression by Germany or any other power; Iran cooperates so that they can do so, its own forces being used only for internal security."
    clause defence
      when Iran is attacked by any state
      then United-Kingdom, USSR shall assist Iran militarily and otherwise by all means at its disposal
      open issue guarantee-several
        strict yes because "the text says jointly and severally"
    clause transit
      then Iran shall allow the use of territory with "the unrestricted right to use, maintain and guard all means of communication"

  article 4
    text "The Allied Powers may keep land, sea and air forces in Iran in such number as they consider necessary; this is no military occupation."
    clause presence
      then United-Kingdom, USSR may station forces

  article 5
    text "The forces of the Allied Powers are withdrawn not later than six months after all hostilities between the Allied Powers and Germany and its associates have ended by armistice, or on peace if that is earlier."
    clause withdraw
      provided "hostilities with Germany and its associates have ended"
      then United-Kingdom, USSR shall withdraw forces by 1946-03-02
      note "Six months after the Japanese surrender of 2 September 1945, the date the Allied governments accepted."

  article 6
    text "The Allied Powers adopt no attitude in their foreign relations prejudicial to Iran and consult it on matters that affect its interests directly; Iran adopts no attitude inconsistent with the alliance."
    clause consult
      then United-Kingdom, USSR shall consult
    clause no-blocs
      then each party shall not join an alliance against the other parties

  protocol "Exchange of notes of 29 January 1942" from 1942-01-29
    text "Iran need not take part with its forces in any war or military operation against another power; the Allied Powers approve nothing at a peace conference that prejudices Iran."
    article annex
      text "At a peace conference the Allied Powers approve nothing that prejudices the integrity, sovereignty or independence of Iran, and each speaks for it."
      clause peace-terms
        then United-Kingdom, USSR shall support Iran diplomatically
