treaty uk-brunei-1979 "Treaty of Friendship and Co-operation between the United Kingdom and Brunei"
  about "Friendship on independence; consultation in time of need; no duty of defence."
  parties United-Kingdom
  party Brunei signed 1979-01-07 from 1984-01-01
  signed 1979-01-07
  in force 1983-12-31 (doubtful)
  source "Cmnd 9111"
  language "English and Malay"
  basis coding "atop 4.01, with summaries"
  atop 3841
  atop-differs nonagg because "the text promises peaceful settlement, not in words that neither attacks the other"

  article 1
    text "The relations of the parties are governed by close friendship; they consult on matters of mutual concern and settle disputes peacefully."
    note "Paraphrase from summaries; the number of the article was not checked."
    clause peaceful-settlement
      then each party shall settle disputes peacefully
