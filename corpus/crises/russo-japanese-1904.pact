# 1904: Japan against Russia, and the two alliances that kept others out.

scenario russo-japanese-1904 "The Russo-Japanese War, 1904"
  about "Japan attacked the Russian squadron at Port Arthur on 8 February 1904. Behind each stood an ally. Britain had promised Japan in 1902 neutrality in a war with one power over China or Korea, and help if a second joined that power. France was the ally of Russia, but for a war with Germany. The two alliances so fitted that each kept the other's ally out."
  about "China had been bound to Russia against Japan since 1896; by 1904 neither treated that treaty as in force. At the Dogger Bank in October Russian ships fired on British fishing boats; it was settled by an inquiry."
  source "Sarkees and Wayman, Resort to War (2010); British Documents on the Origins of the War II"
  uses anglo-japanese-1902, franco-russian-1894, russo-chinese-1896, korea-japan-1904
  war manchurian-war "The war in Manchuria and Korea"
  fact "the war is in defence of its interests in China or Korea"
  note "That Japan fought for its interests in Korea and Manchuria is in its declaration of war and was not contested by Britain."

  event r1 1904-02-08 Japan attacks by sea Russia
    place port-arthur
    object ship
    text "In the night Japanese torpedo boats attack the Russian ships off Port Arthur, before a declaration of war."
    source "Sarkees and Wayman, Resort to War (2010)"
  claim r1k 1904-02-08 Japan says Russia attacks a ship of Japan
    denied by Russia
    note "The gunboat Korietz off Chemulpo."
    source "Sarkees and Wayman, Resort to War (2010)" (doubtful)
  event r2 1904-02-10 Japan declares war on Russia
    text "Japan declares war; so does Russia on the same day."
    source "Sarkees and Wayman, Resort to War (2010)"
  event r3 1904-02-11 United-Kingdom declares neutrality
    text "Britain keeps the neutrality it had promised."
    source "London Gazette, February 1904" (doubtful)
  event r4 1904-02-12 China declares neutrality
    text "China, on whose soil the war is fought, stays neutral."
    source "MacMurray, Treaties and Agreements with and concerning China I" (doubtful)
  event r5 1904-02-23 Japan, Korea sign korea-japan-1904
    text "Japan guarantees Korea, where its army has landed."
    source "British and Foreign State Papers 98, p. 842" (doubtful)
  event r6 1904-10-21..22 United-Kingdom suffers an incident
    place north-sea
    text "The Russian Baltic fleet, on its way to the Pacific, fires on fishing boats at the Dogger Bank; Russia pays after an inquiry."
    source "Report of the International Commission of Inquiry, 1905-02-26"

  # Britain: neutrality against one enemy, and it is kept.
  expect at r1 anglo-japanese-1902/2/neutrality for United-Kingdom toward Japan: met, active
  expect at r6 anglo-japanese-1902/2/neutrality for United-Kingdom toward Japan: met, active, performed
  expect at r2 anglo-japanese-1902/3/second-enemy for United-Kingdom toward Japan: not met, failing number
  # France: Russia was attacked, but not by Germany or an ally that Germany supports.
  expect at r1 franco-russian-1894/1/fight for France: not met, failing adversary
  expect at r1 obligations of France toward Russia: none
  # China: the promise of 1896 is over, and would have been met.
  expect at r1 russo-chinese-1896/1/aid for China: not in force, ended
  # Nobody is drawn in.
  expect cascade from r1 under strict: none
  expect cascade from r1 under broad: none

scenario russo-japanese-1904-france "1904, had France joined Russia"
  about "Not what happened: France enters for Russia, though no treaty obliges it. Now Japan has two powers against it, and Britain is bound to fight. This is the war that both alliances were made to prevent."
  uses anglo-japanese-1902, franco-russian-1894
  war manchurian-war-supposed "The war in Manchuria, with France"
  fact "the war is in defence of its interests in China or Korea"
  event t1 1904-02-08 Japan attacks by sea Russia
    place port-arthur
    object ship
    text "Japan attacks at Port Arthur."
  suppose t2 1904-06-01 France declares war on Japan
    text "France declares war on Japan."
  expect at t1 franco-russian-1894/1/fight for France: not met, failing adversary
  expect at t2 act t2 of France: voluntary
  expect at t2 anglo-japanese-1902/3/second-enemy for United-Kingdom toward Japan: met, due, against France
  # Portugal, on call for Britain since 1373, would follow at its request.
  expect cascade from t2 under strict: United-Kingdom; then Portugal; stops
