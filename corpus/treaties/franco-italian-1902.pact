treaty franco-italian-1902 "Franco-Italian exchange of letters on neutrality (Prinetti-Barrere)"
  about "Each keeps strict neutrality if the other is attacked, directly or indirectly, or has to declare war after direct provocation."
  parties France, Italy
  signed 1902-06-30
  in force 1902-11-01 "letters exchanged again under the date of 1 November"
  ended 1918-11-11 (doubtful) by lapse
  secret until 1920 (doubtful)
  source "Livre jaune, Les accords franco-italiens de 1900-1902 (1920), nos. 7-8; Pribram II, 248" (doubtful)
  language "French and Italian"
  atop 1420
  basis text
  note "The interest of each in Morocco and Tripolitania was settled by letters of December 1900."

  article letters
    text "If France is the object of a direct or indirect aggression of one or more powers, Italy keeps strict neutrality; so too if France, after direct provocation, has to take the lead in declaring war for its honour or security, which it tells Italy beforehand; France owes the same to Italy."
    clause neutrality
      when either party is attacked by any state
      then the other party shall remain neutral
    clause neutrality-provoked
      when either party goes to war with any state
      provided "it was directly provoked and has to declare war for its honour or security"
      then the other party shall remain neutral
