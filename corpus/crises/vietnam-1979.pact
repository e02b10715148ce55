# China and Vietnam 1979: a treaty that promises to consult, three months old.

scenario vietnam-1979 "Cambodia and Vietnam, December 1978 to March 1979"
  about "On 3 November 1978 Vietnam and the Soviet Union signed a treaty: if either is attacked or threatened, they consult at once and"
        " take effective measures. On 25 December Vietnam invaded Cambodia. On 17 February 1979 China attacked Vietnam and withdrew"
        " a month later. The Soviet Union moved ships and sent arms, and did not fight. The text had promised no more than it did:"
        " consultation, and measures to be agreed."
  source "Security Council, 2114th to 2118th and 2129th meetings, February and March 1979"
  war indochina "Wars of Vietnam with Cambodia and China"
  record none

  event e1 1978-11-03 USSR, Vietnam sign ussr-vietnam-1978
  event e2 1978-12-25 Vietnam invades Cambodia
    place Cambodia
    object territory
    note "After two years of frontier fighting, in which Cambodian forces had raided Vietnam. Phnom Penh fell on 1979-01-07."
  event e3 1979-02-17 China invades Vietnam
    place Vietnam
    object territory
    defence no
    note "Along the whole frontier. China gave as its reason the frontier, not Cambodia, and announced a limited action, to teach a lesson."
  claim k1 1979-02-17 China says Vietnam attacks China
    denied by Vietnam
    note "Border incursions, and the invasion of Cambodia."
  event e4 1979-02-18 USSR states "that it will honour the obligations of the treaty of friendship"
  event e5 1979-02-18 USSR, Vietnam consult
    note "Soviet deliveries by air and sea followed. That they consulted is known from both governments; the day is approximate."
  event e6 1979-03-16 China withdraws from Vietnam

  # Cambodia's friendship treaty with China holds no promise of aid.
  expect at e2 china-cambodia-1960 for China: no clause of this kind
  expect at e2 obligations of China toward Cambodia: none
  expect at e2 un-charter/2/no-force for Vietnam: met, breached
  # Attacked: consult at once and agree on measures; nothing more is due.
  expect at e3 ussr-vietnam-1978/6/consult for USSR: met, due, against China
  expect at e5 ussr-vietnam-1978/6/consult for USSR: met, fulfilled, 1 days after arising
  expect at e3 obligations of USSR toward Vietnam: none
  expect at e3 ussr-vietnam-1978 for USSR: no clause of this kind
  # Laos had promised to support.
  expect at e3 vietnam-laos-1977/2/support for Laos: met
  # The treaty with the new government of Cambodia was signed the day after.
  expect at e3 vietnam-cambodia-1979/2/support for Cambodia: not in force
  # The alliance of 1950 between China and the Soviet Union still ran, against Japan and its allies only.
  expect at e3 sino-soviet-1950/1/aid for USSR toward China: not met
  expect at e3 un-charter/2/no-force for China: met, breached
