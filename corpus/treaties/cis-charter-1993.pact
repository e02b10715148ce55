treaty cis-charter-1993 "Charter of the Commonwealth of Independent States"
  about "Consultation at once under threat, and measures that may include the use of forces under Article 51, by decision of the heads of state."
  parties Armenia, Belarus, Kazakhstan, Kyrgyzstan, Russia, Tajikistan, Uzbekistan
  party Azerbaijan signed 1993-09-24 from 1994-01-22 (doubtful)
  party Georgia signed 1993-12-09 from 1994-01-22 (doubtful) until 2009-08-17 by withdrawal
  party Moldova from 1994-06-27 (doubtful)
  signed 1993-01-22
  in force 1994-01-22
  denounce on 12 months notice
  source "UNTS 1819, I-31139, Charter adopted at Minsk on 22 January 1993"
  language "Russian"
  atop 4400
  atop-differs defense because "article 12 leaves the use of forces to a decision; it does not promise help in advance"
  atop-differs member because "Moldova ratified the charter in 1994; ATOP has no row for it"
  basis text
  note "Turkmenistan and Ukraine did not ratify the Charter. Moldova took steps to denounce it in 2026; a denunciation takes effect twelve months after notice."

  organ Council-of-Heads-of-State "Council of Heads of State of the Commonwealth"

  article 3
    text "The members build their relations on sovereign equality, inviolability of borders, territorial integrity, renunciation of force and the threat of force, and the settlement of disputes by peaceful means."
    clause non-aggression
      then each party shall not attack a party
    clause peaceful-means
      then each party shall settle disputes peacefully

  article 12
    text "If the sovereignty, security or territorial integrity of one or more members, or international peace, is threatened, the members set the machinery of mutual consultations in motion at once to agree positions and take measures against the threat, which may be peace-keeping and, where necessary, the use of forces in exercise of self-defence under Article 51; the joint use of forces is decided by the Council of Heads of State or by the members concerned, with regard to their national law."
    clause consult
      when a party is threatened by any state or group
      or when a party is attacked by any state or group
      then each party shall consult at once
    clause joint-forces
      when a party is threatened by any state or group
      or when a party is attacked by any state or group
      provided Council-of-Heads-of-State decides
      then each other party may assist it militarily
           subject to un-charter/51 in accordance with its laws

  article 9
    text "A member may leave the Commonwealth by written notice twelve months before; its obligations of that time bind it until they are fulfilled."
