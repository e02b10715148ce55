# Five suppositions about the western Pacific and one about Hawaii: what each treaty's area takes in.

scenario taiwan-supposed "China attacks Taiwan, supposed for 1 July 2026"
  about "A supposition. The Mutual Defense Treaty of 1954 ended with 1979. The Taiwan Relations Act is a law of the United States and no"
        " treaty: it states a policy, provides for arms, and leaves the answer to an attack to President and Congress. Nobody is bound to"
        " defend Taiwan. Japan and the United States have promised each other to consult when peace in the Far East is threatened."
  record none

  suppose q1 2026-07-01 China attacks Taiwan

  expect at q1 taiwan-relations-act-1979 for United-States: no clause of this kind
  expect at q1 us-roc-1954/5/common-danger for United-States: not in force
  expect at q1 obligations of United-States toward Taiwan: none
  expect at q1 obligations of Japan toward Taiwan: none
  expect at q1 us-japan-1960/4/consult for Japan: met, active, waiting for "request of any party"
  expect at q1 us-philippines-1951/4/common-danger for United-States: not met
  expect cascade from q1: none

scenario taiwan-1958-supposed "China attacks Taiwan, supposed for 1 September 1958"
  about "The same supposition while the treaty of 1954 was in force: its article 6 names Taiwan and the Pescadores."
  record none

  suppose q1 1958-09-01 China attacks Taiwan in taiwan-and-pescadores

  expect at q1 us-roc-1954/5/common-danger for United-States: met, active, waiting for "decision of United-States"
  expect at q1 seato-1954/4/common-danger for United-Kingdom: not met, failing subject

scenario kinmen-1958-supposed "China attacks Kinmen, supposed for 1 September 1958"
  about "The offshore islands lie outside the territories of article 6; the resolution of Congress of 1955 left them to the President."
  record none

  suppose q1 1958-09-01 China attacks Taiwan in kinmen-and-matsu

  expect at q1 us-roc-1954/5/common-danger for United-States: not met, failing place

scenario second-thomas-shoal-supposed "China attacks a Philippine ship at Second Thomas Shoal, supposed for 1 July 2026"
  about "A supposition. The treaty of 1951 covers armed forces, public vessels and aircraft in the Pacific. Whether the South China Sea is"
        " part of it is a question that the United States has answered with yes since 2019; the text does not name the sea."
  record none

  suppose q1 2026-07-01 China attacks a ship of Philippines in second-thomas-shoal

  expect at q1 us-philippines-1951/4/common-danger for United-States: disputed over south-china-sea-is-pacific,
               failing reading
  expect at q1 us-philippines-1951/4/common-danger for United-States: strict not met, broad met, practice met
  expect at q1 japan-philippines-2024 for Japan: no clause of this kind
  # Nobody is bound in the strict reading; in that of the practice the United States is, and nobody after it.
  expect cascade from q1: none
  expect cascade from q1 under practice: United-States; stops

scenario second-thomas-shoal-2024 "Second Thomas Shoal, 17 June 2024"
  about "On 17 June 2024 boats of the Chinese coast guard rammed and boarded Philippine navy boats on their way to a grounded ship at the"
        " shoal; a sailor lost a thumb. Knives and axes were used, no gun was fired. The Philippines said that it did not see an armed"
        " attack. Whether ramming and water cannon can be one is the question."
  source "Statements of the Armed Forces of the Philippines and of the Executive Secretary, 2024-06-19 to 24"
  record none
  fact "water cannon, ramming or lasers were used against its vessels or forces"

  event e1 2024-06-17 China threatens Philippines
    place second-thomas-shoal
    object ship
    note "Ramming and boarding; entered as a threat, since whether it was an attack is the question."
  claim k1 2024-06-17 China says Philippines threatens China
    denied by Philippines
    note "Unlawful entry into waters that China claims."

  expect at e1 us-philippines-1951/4/common-danger for United-States: disputed over water-cannon-is-armed-attack
  expect at e1 us-philippines-1951/4/common-danger for United-States: strict not met, broad met, practice not met
  expect at e1 us-philippines-1951/3/consult for United-States: met, active

scenario senkaku-supposed "China attacks Japan at the Senkaku Islands, supposed for 1 July 2026"
  about "A supposition. Article 5 of the treaty of 1960 speaks of the territories under the administration of Japan. The islands have been"
        " so since 15 May 1972; China and Taiwan claim them, and claims of title do not count under the article."
  record none

  suppose q1 2026-07-01 China attacks Japan in senkaku-islands

  expect at q1 us-japan-1960/5/common-danger for United-States: met, active, waiting for "decision of United-States"
  expect at q1 us-rok-1953/3/common-danger for South-Korea: not met, failing subject

scenario senkaku-1970-supposed "The same place, supposed for 1 July 1970"
  about "Two years before the return of Okinawa the islands were administered by the United States: outside the article."
  record none

  suppose q1 1970-07-01 China attacks Japan in senkaku-islands

  expect at q1 us-japan-1960/5/common-danger for United-States: not met, failing place

scenario hawaii-supposed "The DPRK attacks Hawaii, supposed for 1 July 2026"
  about "A supposition. Hawaii is a state of the United States and lies outside North America: the North Atlantic Treaty does not cover it."
        " The treaties of the Pacific do, and the Rio treaty covers the territory of American states."
  record none

  suppose q1 2026-07-01 DPRK attacks United-States in hawaii

  expect at q1 nato-1949/5/all-for-one for United-Kingdom: not met, failing place
  expect at q1 nato-1949/5/all-for-one for Canada: not met, failing place
  expect at q1 anzus-1951/4/common-danger for Australia: met, active, waiting for "decision of Australia"
  expect at q1 anzus-1951/4/common-danger for New-Zealand: not in force, suspended
  expect at q1 us-philippines-1951/4/common-danger for Philippines: met, active
  expect at q1 us-rok-1953/3/common-danger for South-Korea: met, active
  expect at q1 us-japan-1960/5/common-danger for Japan: not met, failing place
  expect at q1 rio-1947/3/all-for-one for Brazil: met
  expect at q1 teu-42-7/42-7/aid for France: not met, failing subject
