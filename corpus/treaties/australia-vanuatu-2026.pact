treaty australia-vanuatu-2026 "Nakamal Agreement between Australia and Vanuatu"
  about "No foreign military base in Vanuatu, and consultation on engagements with third parties; no promise of aid is reported."
  parties Australia, Vanuatu
  signed 2026-06-29
  in force unknown "entry into force not verified"
  source "Statements of the two governments, Canberra, 29 June 2026 (Associated Press)"
  language "English"
  basis statement "government statements of 2026-06-29; the text was not at hand"

  article statement
    text "According to the statements Vanuatu admits no foreign military base or infrastructure, keeps its critical infrastructure free of militarisation and consults Australia on certain engagements with third parties."
    clause no-bases
      then Vanuatu shall not do "admit foreign military bases or military infrastructure"
