treaty japan-manchukuo-1932 "Japan-Manchukuo Protocol"
  about "A threat to the territory or peace and order of one is a threat to the other; common national security; Japanese forces stationed in Manchukuo."
  parties Japan, Manchukuo
  signed 1932-09-15
  in force on signature
  ended 1945-08-18 (doubtful) by extinction "end of Manchukuo"
  source "British and Foreign State Papers 135, p. 637 (doubtful); Foreign Relations of the United States, Japan 1931-1941, I"
  language "Japanese and Chinese"
  basis text

  article 1
    text "Manchukuo confirms and respects the rights of Japan and Japanese subjects under earlier Sino-Japanese treaties and contracts, so far as no other agreement is made."
    note "No clause."

  article 2
    text "Any threat to the territory or to the peace and order of either is at the same time a threat to the safety and existence of the other; the two cooperate in keeping their national security, and the Japanese forces necessary are stationed in Manchukuo."
    clause common-security
      when either party is attacked or is threatened by any state
      then the other party shall assist it militarily
    clause forces
      then Japan may station forces
