# Ukraine 2022: many assurances, no promise of defence.

scenario ukraine-2022 "Ukraine, 24 February 2022"
  about "On 24 February 2022 Russia invaded Ukraine from the north, east and south, in part through Belarus. Ukraine was party to the"
        " Budapest Memorandum, which forbids the use of force against it and promises no defence. The friendship treaty of 1997"
        " had run out in 2019. The security agreements with Britain, France, Germany, the United States and others were signed in"
        " 2024. The Collective Security Treaty protects its parties, and Russia was not the one attacked. The replay names, for"
        " each nearest promise, the first thing that is missing."
  source "General Assembly resolution ES-11/1, 2022-03-02"
  source "International Court of Justice, Allegations of Genocide (Ukraine v. Russian Federation), order of 2022-03-16"
  war ukraine "Russian invasion of Ukraine"
  record none

  event e1 2022-02-21 Russia states "that it recognises the Donetsk and Luhansk republics"
  event e2 2022-02-24T03:00 Russia invades Ukraine
    place Ukraine
    object territory
    provoked no
    note "About five in the morning in Kyiv."
  claim k1 2022-02-24 Russia says Ukraine attacks donetsk-republic
    denied by Ukraine
    note "Letter under article 51 of the Charter, S/2022/154. The General Assembly deplored the aggression against Ukraine."
  event e3 2022-02-24 Belarus allows its territory to Russia
  event e4 2022-02-24 Estonia, Latvia, Lithuania, Poland, Bulgaria, Czech-Republic, Romania, Slovakia consult
    note "At the request of these eight the North Atlantic Council meets under article 4."
  event e5 2022-02-26 United-States, United-Kingdom, Poland, Germany give military assistance to Ukraine
    note "Deliveries decided in these days; Germany changed its policy on 02-26. Others are not listed."
  event e6 2022-04-01 Ukraine attacks from the air Russia
    place belgorod
    object territory
    response to e2
    note "Two helicopters strike an oil depot at Belgorod, according to Russia; Ukraine neither confirmed nor denied it then, and"
         " its officials avowed it later (doubtful)."

  expect at e2 budapest-ukraine-1994/2/no-force for Russia: met, breached
  expect at e2 budapest-ukraine-1994/1/respect for Russia: met, breached
  expect at e2 budapest-ukraine-1994 for United-Kingdom: no clause of this kind
  expect at e2 budapest-ukraine-1994/6/consult for United-States: met
  expect at e2 un-charter/2/no-force for Russia: met, breached
  # The treaty of 1997 had ended: what it would have been is said, too.
  expect at e2 russia-ukraine-1997/3/non-aggression for Russia: not in force, ended
  # Agreements of 2024 and 2025 did not exist.
  expect at e2 uk-ukraine-2025 for United-Kingdom: not in force
  expect at e2 nato-1949/5/all-for-one for Poland: not met, failing subject
  expect at e2 teu-42-7/42-7/aid for Germany: not met, failing subject
  expect at e2 csto-1992/4/all-for-one for Kazakhstan: not met, failing subject
  expect at e2 obligations of Poland toward Ukraine: none
  # Help to Ukraine was nobody's duty.
  expect at e5 act e5 of Poland: voluntary
  expect at e5 act e5 of Germany: voluntary
  # A Ukrainian strike in Russia: Russia had begun.
  expect at e6 csto-1992/4/all-for-one for Kazakhstan: not met, failing attacked
  expect at e6 csto-1992/4/all-for-one for Belarus: not met, failing attacked
  expect at e6 russia-china-2001 for China: no clause of this kind
