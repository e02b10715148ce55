treaty entente-1904 "Anglo-French declarations of 8 April 1904"
  about "Settlement over Egypt, Morocco, Newfoundland, Siam and other questions; no clause of aid in war."
  parties United-Kingdom, France
  signed 1904-04-08
  in force 1904-12-08 (doubtful) "exchange of ratifications of the convention on Newfoundland and West Africa"
  ended 1956 (doubtful) by lapse
  source "Cd. 2383-2385; British and Foreign State Papers 97, p. 39" (doubtful)
  language "English and French"
  basis text
  note "The secret articles were published in November 1911. The treaty has no duty to help in a war."

  article 1
    text "The British government does not alter the political status of Egypt; the French government does not obstruct its action there."

  article 2
    text "The French government does not alter the political status of Morocco; the British government leaves it to France to keep order there and help with reforms."

  article 9
    text "The two governments give each other diplomatic support to have the clauses of the declaration on Egypt and Morocco carried out."
    clause diplomatic-support
      provided "a third power opposes the carrying out of the clauses on Egypt and Morocco"
      then each party shall support the other party diplomatically
