treaty france-djibouti-2011 "Treaty of Co-operation in Defence between France and Djibouti"
  about "Keeps a clause of security: consultation under threat, and French help, by the means France judges appropriate, for the territorial integrity of Djibouti."
  parties France, Djibouti
  signed 2011-12-21
  in force 2014-05-01
  ended 2025 (doubtful) by replacement "treaty of 24 July 2024"
  term 10 years
  renew 10 years unless denounced
  source "Treaty of Paris, 21 December 2011 (Journal officiel, 2014); French Senate, bill 491 (2024-2025), explanatory statement"
  language "French and Arabic"
  atop 6040
  atop-differs defense because "France undertakes to contribute, with the means it judges appropriate, to the defence of the territorial integrity of Djibouti"
  atop-differs concoreq because "the file has the parties consult if the territory of Djibouti is threatened or attacked, without a request; the text itself was not at hand for this point"
  basis text
  note "The renewal is taken from the coding; its article was not read."

  article 4
    text "The parties exchange information on threats and consult if the territorial integrity of Djibouti is threatened or attacked; France contributes to its defence with the means it judges appropriate and takes part in the policing of its airspace."
    clause consult
      when Djibouti is threatened by any state
      or when Djibouti is attacked by any state
      then each party shall consult
    clause defence
      when Djibouti is attacked by any state
      provided after consultation
      then France shall assist it as it deems necessary
