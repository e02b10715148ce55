treaty japan-philippines-2024 "Reciprocal Access Agreement between Japan and the Philippines"
  about "Rules for visiting forces; no clause of aid."
  parties Japan, Philippines
  signed 2024-07-08
  in force 2025-09-11
  source "Agreement of Manila, 8 July 2024 (Ministry of Foreign Affairs of Japan)"
  language "English and Japanese"
  basis text

  article 1
    text "The agreement sets the conditions under which forces of one party visit the other for co-operative activities; it promises no aid against attack."
