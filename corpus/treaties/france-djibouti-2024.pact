treaty france-djibouti-2024 "Treaty of Co-operation in Defence between France and Djibouti (2024)"
  about "Replaces the treaty of 2011 and keeps its clause of security; help is not automatic."
  parties France, Djibouti
  signed 2024-07-24
  in force 2025 (doubtful) "ratification authorised in France in mid-2025; date of entry into force not verified"
  term 20 years
  source "Treaty of Paris, 24 July 2024; French Senate, report 619 (2024-2025) and bill 491 (2024-2025)"
  language "French and Arabic"
  basis text
  replaces france-djibouti-2011

  article 4
    text "France contributes, with the means it judges appropriate, to the defence of the territorial integrity of Djibouti, after consultation of the parties under threat or attack, and takes part in the policing of its airspace."
    clause consult
      when Djibouti is threatened by any state
      or when Djibouti is attacked by any state
      then each party shall consult
    clause defence
      when Djibouti is attacked by any state
      provided after consultation
      then France shall assist it as it deems necessary
