treaty paris-declaration-2026 "Paris Declaration on robust security guarantees for Ukraine"
  about "Readiness to commit to binding guarantees once a ceasefire enters into force, including support in case of a future armed attack by Russia."
  parties France, United-Kingdom, Ukraine
  signed 2026-01-06
  in force never "the guarantees are to be activated once a ceasefire enters into force, under the legal and constitutional arrangements of each"
  source "Paris Declaration, 6 January 2026 (Office of the President of Ukraine)"
  language "English"
  basis statement "declaration of the Coalition of the Willing of 2026-01-06"
  note "The declaration was made by the members of the Coalition of the Willing (some 35 states); entered here are only the three states that signed the declaration of intent of the same day on the deployment of forces. Whether it has since been activated was not verified (doubtful)."

  article statement
    text "The coalition stands ready to commit to politically and legally binding guarantees, to be activated once a ceasefire enters into force: ceasefire monitoring, support for the Ukrainian forces, a multinational force, binding commitments to support Ukraine in case of a future armed attack by Russia (which may include military, logistic, diplomatic and economic measures), and long-term defence co-operation."
    clause future-attack
      when Ukraine is attacked by Russia
      provided "a ceasefire has entered into force"
      then France, United-Kingdom shall assist it militarily economically diplomatically and otherwise as it deems necessary
           in accordance with its constitutional processes
