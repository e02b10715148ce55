treaty cyprus-1878 "Cyprus Convention"
  about "Britain defends the Ottoman lands in Asia by arms if Russia keeps Batum, Ardahan or Kars and attacks further; Cyprus is assigned to British administration."
  parties United-Kingdom, Ottoman-Empire
  signed 1878-06-04
  in force 1878-07-15 (doubtful) "exchange of ratifications"
  ended 1914-11-05 by abrogation "British annexation of Cyprus"
  source "British and Foreign State Papers 69, p. 744; Parry CTS 153, p. 67" (doubtful)
  language "English and Ottoman Turkish"
  atop 1330
  atop-differs yrexit because "the convention stood until the British annexation of Cyprus on 1914-11-05; the data end it in 1880"
  basis text
  note "Annex of 1878-07-01: if Russia gives back Kars and its other conquests in Armenia, Britain leaves Cyprus and the convention ends."

  article 1
    text "If Batum, Ardahan, Kars or any of them is kept by Russia, and Russia at any time tries to take more of the Sultan's lands in Asia as fixed by the definitive peace, England joins the Sultan in defending them by force of arms; the Sultan introduces reforms and assigns Cyprus to be occupied and administered by England."
    quote "by force of arms"
    clause aid
      when Ottoman-Empire is attacked by Russia in ottoman-asia
      provided "Batum, Ardahan, Kars or any of them is held by Russia"
      then United-Kingdom shall fight alongside it against Russia
