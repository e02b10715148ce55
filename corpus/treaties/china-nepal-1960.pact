treaty china-nepal-1960 "Treaty of Peace and Friendship between China and Nepal"
  about "Peace, respect and peaceful settlement."
  parties China, Nepal
  signed 1960-04-28
  in force 1960-07-01 (doubtful)
  denounce on 1 year notice
  source "Peking Review 1960" (doubtful)
  language "Chinese, Nepali and English"
  basis text
  atop 3383
  atop-differs nonagg because "the text promises respect and non-interference, not in words that neither attacks the other"

  article 1
    text "The parties recognise and respect the independence, sovereignty and territorial integrity of each other."
    clause respect
      then each party shall respect the independence of the other party

  article 2
    text "There is to be peace and friendship between them; they settle all disputes by peaceful negotiation."
    clause peaceful-settlement
      then each party shall settle disputes peacefully
