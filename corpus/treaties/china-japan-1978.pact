treaty china-japan-1978 "Treaty of Peace and Friendship between China and Japan"
  about "No force between the parties; both oppose hegemony; not directed against third states."
  parties China, Japan
  signed 1978-08-12
  in force 1978-10-23
  term 10 years
  denounce on 1 year notice after 1988-10-23
  source "UNTS 1225, I-19784" (doubtful)
  language "Chinese and Japanese"
  basis text
  atop 3815

  article 1
    text "The parties settle all disputes by peaceful means and refrain from the use or threat of force."
    clause non-aggression
      then each party shall not attack the other party
    clause peaceful-settlement
      then each party shall settle disputes peacefully

  article 2
    text "Neither seeks hegemony in the Asia-Pacific region or elsewhere, and each opposes efforts by any other to establish it."
