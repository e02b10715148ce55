treaty uk-bahrain-1971 "Treaty of Friendship between the United Kingdom and Bahrain"
  about "Consultation in time of need; no duty of defence."
  parties Bahrain, United-Kingdom
  signed 1971-08-15
  in force on signature
  term 10 years
  source "UN Treaty Series (number not checked)"
  language "English and Arabic"
  basis text
  atop 3677
  atop-differs nonagg because "the text promises peaceful settlement, not in words that neither attacks the other"
  atop-differs consul because "the text promises consultation on defence, though not only in a crisis"

  article 1
    text "The parties consult together on matters of mutual concern in time of need and settle all their disputes by peaceful means."
    clause consult
      when either party is threatened
      then each party shall consult
    clause peaceful-settlement
      then each party shall settle disputes peacefully
