treaty gcc-1981 "Charter of the Cooperation Council for the Arab States of the Gulf"
  about "Co-operation in all fields; the charter holds no clause of defence."
  parties Bahrain, Kuwait, Oman, Qatar, Saudi-Arabia, United-Arab-Emirates
  signed 1981-05-25
  in force 1981-11-11 (doubtful)
  term indefinite
  source "UNTS 1288, I-21244" (doubtful)
  language "Arabic"
  basis text
  note "The joint defence agreement was signed on 2000-12-31."

  article 4
    text "The aims are co-ordination, integration and connection of the members in all fields."

  article 10
    text "A commission for the settlement of disputes is attached to the Supreme Council."
