treaty australia-indonesia-2006 "Agreement on the Framework for Security Co-operation between Australia and Indonesia (Lombok Treaty)"
  about "Respect for sovereignty and integrity, no force, no support for threats to the other; no promise of aid."
  parties Australia, Indonesia
  signed 2006-11-13
  in force 2008-02-07
  source "Australian Treaty Series 2008 no. 3"
  language "English and Indonesian"
  atop 5095
  basis text

  article 2
    text "The parties refrain from the threat or use of force against each other, settle disputes peacefully, and do not support or take part in activities that threaten the stability, sovereignty or territorial integrity of the other, nor let their territory be used for them."
    clause non-aggression
      then each party shall not use force against the other party
      then each party shall not threaten the other party
    clause peaceful-means
      then each party shall settle disputes peacefully
    clause no-support
      then each party shall not do "support activities that threaten the sovereignty or territorial integrity of the other party"
