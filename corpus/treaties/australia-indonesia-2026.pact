treaty australia-indonesia-2026 "Australia-Indonesia Treaty on Common Security (Treaty of Jakarta 2026)"
  about "Regular consultation of leaders and ministers, and consultation in case of adverse challenges with consideration of individual or joint measures."
  parties Australia, Indonesia
  signed 2026-02-06
  in force unknown "entry into force not verified"
  source "Joint announcement of 12 November 2025 (Australian foreign minister); Prime Minister of Australia, Jakarta, 6 February 2026"
  language "English and Indonesian"
  basis statement "announcements of 2025-11-12 and 2026-02-06; the article numbers were not verified"

  article regular
    text "The parties consult at leader and ministerial level on a regular basis about matters affecting their common security."
    clause regular
      then each party shall consult

  article challenges
    text "The parties consult each other in case of adverse challenges to either or to their common security interests and, if appropriate, consider measures to be taken individually or jointly under the processes of each."
    clause challenges
      when either party is threatened by any state or group
      or when either party is attacked by any state or group
      then each party shall consult
