treaty holy-alliance-1815 "Holy Alliance"
  about "Declaration of three sovereigns to lend each other aid as Christian brethren; no case of alliance is named."
  parties Austrian-Empire, Prussia, Russia
  signed 1815-09-26
  in force on signature
  ended 1825-12-01 (doubtful) by lapse "death of Alexander I"
  source "British and Foreign State Papers 3, p. 211; Parry CTS 65, p. 199" (doubtful)
  language "French"
  basis text
  note "Most European sovereigns acceded; the Prince Regent of Great Britain, the Pope and the Sultan did not. Accessions are not listed."

  article 1
    text "The three sovereigns remain united by a true brotherhood and, as fellow countrymen, lend each other help on every occasion and in every place."
    quote "on all occasions and in all places, lend each other aid and assistance"
    note "A statement of principle: no trigger, debtor or extent can be taken from it, so no clause is entered."
