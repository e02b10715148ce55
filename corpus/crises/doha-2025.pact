# Doha 2025: a council that finds, an assurance that comes three weeks late.

scenario doha-2025 "Doha, September 2025"
  about "On 9 September 2025 Israel attacked from the air a house in Doha where negotiators of Hamas met. Qatar is a party to the Joint"
        " Defence Agreement of the Gulf states, of 2000, which makes an attack on one an attack on all. Its members answered through their"
        " councils: on 18 September the Joint Defence Council declared the attack to be one on all and set out measures of planning. On"
        " 29 September the President of the United States signed an order that any armed attack on Qatar is a threat to the United"
        " States; it did not exist on the day."
  source "Security Council, press statement of 2025-09-11" (doubtful)
  source "Statement of the Joint Defence Council of the Gulf Cooperation Council, 2025-09-18"
  war doha "Israeli attack on Doha"
  record none

  event e1 2025-09-09 Israel attacks from the air Qatar
    place Qatar
    object territory
    note "Six people are killed, one of them a Qatari guard. Israel said that it aimed at leaders of Hamas alone."
  claim k1 2025-09-09 Israel says group "Hamas" attacks Israel
    note "Israel named the attack of 2023-10-07 and one in Jerusalem the day before; it claimed no act of Qatar."
  event e2 2025-09-15 Saudi-Arabia, United-Arab-Emirates, Kuwait, Bahrain, Oman, Qatar consult
    note "Extraordinary summit of Arab and Islamic states at Doha, with a meeting of the Gulf states beside it."
  event e3 2025-09-15 Saudi-Arabia, United-Arab-Emirates, Kuwait, Bahrain, Oman, Egypt, Jordan, Iraq, Lebanon, Syria, Algeria, Morocco, Tunisia, Libya, Sudan, Somalia, Djibouti, Yemen, Comoros assist diplomatically Qatar
    note "The final communique of the summit stands with Qatar and with the steps it takes in answer."
  event e4 2025-09-18 group "Joint Defence Council" decides "that the attack is one on all members, and measures of joint defence"
  event e5 2025-09-29 United-States signs us-qatar-2025

  expect at e1 gcc-defence-2000/2/all-for-one for Saudi-Arabia: met, strict due, practice active
  expect at e1 gcc-defence-2000/2/all-for-one for Oman: met, practice active
  # Diplomatic help is help; three days had been the measure of at once.
  expect at e3 gcc-defence-2000/2/all-for-one for Kuwait: met, strict fulfilled, performed late, 6 days after arising
  expect at e1 arab-joint-defence-1950/2/all-for-one for Egypt: met, due
  expect at e2 gcc-defence-2000/2/consult for Oman: met, fulfilled
  expect at e1 un-charter/2/no-force for Israel: met, breached
  # Not yet signed; texts never published; texts that promise no aid.
  expect at e1 us-qatar-2025/2/assurance for United-States: not in force
  expect at e1 us-qatar-1992 for United-States: no clause of this kind
  expect at e1 turkey-qatar-2014 for Turkey: no clause of this kind
  expect at e1 france-qatar-1994/statement/defence for France: undetermined

scenario doha-2025-again "The same attack, supposed for 15 October 2025"
  about "A supposition, to show what the order of 29 September 2025 changes. It is a unilateral assurance and leaves the means open."
  record none

  suppose q1 2025-10-15 Israel attacks from the air Qatar

  expect at q1 us-qatar-2025/2/assurance for United-States: met
  expect at q1 gcc-defence-2000/2/all-for-one for Bahrain: met, strict due, practice active
