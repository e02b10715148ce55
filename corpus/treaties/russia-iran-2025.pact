treaty russia-iran-2025 "Treaty on Comprehensive Strategic Partnership between Russia and Iran"
  about "If one is the object of aggression the other gives the aggressor no help and works for a settlement; no duty of defence."
  parties Russia, Iran
  signed 2025-01-17
  in force 2025-10-02
  term 20 years
  renew 5 years unless denounced 1 year before
  source "Text released by the Kremlin and IRNA, 17 January 2025; entry into force: Russian foreign ministry, 2 October 2025"
  language "Russian, Persian and English"
  basis text
  replaces russia-iran-2001
  note "Both governments stated that the treaty creates no military alliance and no duty of military help (Russian deputy foreign minister, 8 April 2025)."

  article 3
    text "If one party is the object of aggression, the other gives the aggressor no military or other help that would further the continued aggression, and helps to settle the dispute on the basis of the Charter; neither lets its territory be used in support of separatist movements or hostile acts against the other."
    clause no-aid-to-attacker
      when either party is attacked by any state
      then the other party shall not assist that adversary
      then the other party shall do "help to settle the dispute on the basis of the Charter"
    clause no-harbouring
      then each party shall not do "let its territory be used in support of separatist movements or hostile acts against the other party"

  article 5
    text "The parties develop military co-operation and consult and work together against common military and security threats of a bilateral and regional kind."
    clause consult
      when either party is threatened by any state
      then each party shall consult
    note "The article speaks of consultation in general; it fixes no moment."
