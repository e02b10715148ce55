treaty turkey-guarantee-1856 "Tripartite treaty of 15 April 1856"
  about "Austria, France and Britain guarantee jointly and severally the independence and integrity of the Ottoman Empire."
  parties Austrian-Empire, France, Great-Britain
  signed 1856-04-15
  in force 1856-04-29
  ended 1878-07-13 (doubtful) by lapse
  guaranteed state Ottoman-Empire
  source "British and Foreign State Papers 46, p. 25; Parry CTS 114, p. 497" (doubtful)
  language "French"
  atop 1195
  atop-differs yrexit because "no act ended the treaty in January 1877; it was still spoken of in 1877-78 and is taken to lapse with the treaty of Berlin"
  atop-differs defense because "the duty arises by an attack on the guaranteed state, which is no party"
  basis text
  note "Article 1 says jointly and severally, so the question of a merely collective guarantee does not arise."

  article 1
    text "The parties guarantee, jointly and severally, the independence and integrity of the Ottoman Empire recorded in the treaty of Paris."
    quote "guarantee, jointly and severally"
  article 2
    text "Any infraction of the treaty of Paris is held by each as a case of war; they agree with the Porte on the measures needed, and among themselves, without delay, on the use of their military and naval forces."
    quote "casus belli"
    clause guarantee
      when the guaranteed state is attacked by any state including a party
      then Austrian-Empire, France, Great-Britain shall fight alongside it
      then each party shall consult at once
