treaty laos-neutrality-1962 "Declaration on the Neutrality of Laos (Geneva)"
  about "The parties respect the neutrality of Laos and consult if it is violated."
  parties Cambodia, Canada, China, France, India, Myanmar, North-Vietnam, Poland, South-Vietnam, Thailand, USSR, United-Kingdom,
          United-States
  party Laos from 1962-07-23
  guaranteed state Laos
  signed 1962-07-23
  in force on signature
  source "UNTS 456, I-6564"
  language "English, French, Russian, Chinese, Lao"
  basis text
  atop 3460
  atop-differs endyr because "ATOP ends it in June 1964; no formal end is known"
  atop-differs nonagg because "the parties undertake not to use force against Laos (article 2)"
  atop-differs member because "Laos is bound by its own statement of 9 July 1962, which is a part of the declaration"

  article 2
    text "The parties recognise and respect in every way the sovereignty, independence, neutrality, unity and territorial integrity of Laos; they do not use force against it, bring in troops, or bring it into any military alliance."
    clause respect
      then each party shall respect the neutrality of Laos
      then each party shall not attack Laos

  article 4
    text "In the event of a violation or threat of violation of the sovereignty, independence, neutrality, unity or territory of Laos, they consult with Laos and among themselves on measures to be taken."
    clause consult
      when the guaranteed state is attacked or threatened by any state including a party
      then each party shall consult
