treaty us-japan-1960 "Treaty of Mutual Cooperation and Security between the United States and Japan"
  about "Each acts to meet the common danger if either is attacked in the territories under the administration of Japan."
  parties United-States, Japan
  signed 1960-01-19
  in force 1960-06-23 "exchange of ratifications in Tokyo"
  term until "both parties consider that UN arrangements provide for the security of the Japan area"
  denounce on 1 year notice after 1970-06-23
  replaces us-japan-1951
  source "UNTS 373, I-5320"
  language "English and Japanese"
  basis text
  atop 3375
  atop-differs defense because "article 5 binds each party, Japan too, if either is attacked in the territories under Japan's administration"
  atop-differs defcoloc because "article 5 is for attacks in the territories under the administration of Japan, on either party"
  atop-differs length because "article 10 lets either party give a year's notice once ten years have passed, which the derivation counts as a term"
  atop-differs proren because "article 10 lets the treaty go on after ten years until a year's notice"

  region territories-administered-by-japan "The territories under the administration of Japan"
    includes territory administered by Japan
    note "Okinawa and the Senkaku Islands are under Japanese administration again from 1972-05-15; claims of other states do not count here."

  article 1
    text "The parties undertake to settle international disputes by peaceful means and to refrain from the threat or use of force in any manner inconsistent with the purposes of the United Nations."
    clause non-aggression
      then each party shall not attack the other party
    clause peaceful-settlement
      then each party shall settle disputes peacefully

  article 3
    text "The parties, individually and together, by continuous and effective self-help and mutual aid, maintain and develop their capacities to resist armed attack, subject to their constitutional provisions."

  article 4
    text "The parties consult from time to time on the treaty, and, at the request of either, whenever the security of Japan or peace and security in the Far East is threatened."
    clause consult
      when Japan is threatened
      or when peace in far-east is threatened
      provided at the request of either party
      then each party shall consult

  article 5
    text "Each party recognises that an armed attack on either in the territories under the administration of Japan would endanger its own peace and safety, and declares that it would act to meet the common danger by its constitutional provisions and processes; the attack and the measures are reported at once to the Security Council and end when it has acted."
    quote "an armed attack against either Party in the territories under the administration of Japan"
    clause common-danger
      when either party is attacked by any state in territories-administered-by-japan
      then each party shall act to meet the common danger in accordance with its constitutional processes
      then each party shall report to the Security Council at once
      open issue space-and-cyber-count
        strict no because "the text speaks of an armed attack in the territories"
        practice yes from 2019-04-19 because "the Security Consultative Committee stated on 2019-04-19 that a cyber attack could in certain circumstances be an armed attack under article 5"

  article 6
    text "For the security of Japan and peace in the Far East the United States may use facilities and areas in Japan."
    clause stationing
      then United-States may station forces

  article 7
    text "The treaty does not affect the rights and duties of the parties under the UN Charter, nor the responsibility of the United Nations for peace and security."

  article 10
    text "The treaty stays in force until both governments consider that United Nations arrangements provide for peace and security in the Japan area; after ten years either may give notice, and it ends one year later."

  protocol "Exchange of notes on article 6" from 1960-06-23
    text "Major changes in the deployment of United States forces into Japan, major changes in their equipment, and the use of facilities and areas in Japan as bases for combat operations other than those under article 5, are the subject of prior consultation with Japan."
    source "Notes of 1960-01-19, Christian A. Herter and Nobusuke Kishi"
