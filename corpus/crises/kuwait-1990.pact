# Kuwait 1990: a treaty among Arab states that reaches an aggressor inside.

scenario kuwait-1990 "Kuwait, August 1990 to February 1991"
  about "On 2 August 1990 Iraq occupied Kuwait. Both were parties to the Arab League's Treaty of Joint Defence of 1950, whose article"
        " 2 makes an attack on one an attack on all and does not spare an aggressor that is a party. The Gulf states had a"
        " charter of co-operation since 1981 with no clause of defence; their joint defence agreement came ten years later. The"
        " coalition that freed Kuwait in 1991 rested on resolutions of the Security Council and on requests of Kuwait."
  source "Security Council resolutions 660, 661, 662, 678 (1990)"
  source "Resolution 195 of the Arab summit at Cairo, 1990-08-10"
  war gulf "Gulf War"
  record none

  event e1 1990-07-17 Iraq threatens Kuwait, United-Arab-Emirates
    note "Speech of Saddam Hussein on oil output and prices."
  event e2 1990-08-02 Iraq invades Kuwait
    place Kuwait
    object territory
    provoked no
    note "From about two in the morning local time; the emir leaves for Saudi Arabia."
  claim k1 1990-08-02 Iraq says Kuwait requests help of Iraq
    denied by Kuwait
    note "By a provisional government named in Baghdad."
  event e3 1990-08-02 group "UN Security Council" takes measures
    note "Resolution 660; four days later the sanctions of 661."
  event e4 1990-08-07 Saudi-Arabia requests help of United-States, Egypt, Syria, Morocco
    note "The request to the United States came first; the Arab summit of 08-10 answered one to Arab states."
  event e5 1990-08-08 Iraq annexes Kuwait
    place Kuwait
    object territory
    note "Resolution 662 holds the annexation null and void."
  event e6 1990-08-11 Egypt, Morocco, Syria give military assistance to Saudi-Arabia, Kuwait
    note "First Arab contingents after the summit of 08-10, which had decided by twelve votes to send forces. Days from 08-11 on."
  event e7 1990-08-13 Saudi-Arabia, United-Arab-Emirates, Oman, Qatar, Bahrain assist Kuwait
    note "They take in the government and people of Kuwait, call in foreign forces and give them bases. Days from 08-02 on."
  event e8 1991-01-16..17 United-States, United-Kingdom, France, Saudi-Arabia, Kuwait attack from the air Iraq in defence of Kuwait
    place Iraq
    object territory
    note "Under resolution 678."
  event e9 1991-02-24 Egypt, Syria, Qatar, Bahrain, United-Arab-Emirates, Oman attack forces of Iraq in defence of Kuwait
    place Kuwait
    object forces
  event e10 1991-02-28 United-States, United-Kingdom, France, Saudi-Arabia, Kuwait, Egypt, Syria agree a ceasefire with Iraq

  # The threat of July: consultation in the League, if anyone asks.
  expect at e1 arab-joint-defence-1950/3/consult for Saudi-Arabia: met, active
  expect at e1 arab-joint-defence-1950/2/all-for-one for Egypt: not met
  # The attack: article 2 names no outsider only.
  expect at e2 arab-joint-defence-1950/2/all-for-one for Egypt: met, due, against Iraq
  expect at e2 arab-joint-defence-1950/2/all-for-one for Syria: met, due
  expect at e2 arab-joint-defence-1950/2/all-for-one for Saudi-Arabia: met, due
  expect at e2 arab-joint-defence-1950/2/all-for-one for Jordan: met, due
  expect at e2 arab-league-1945/5/no-force for Iraq: met, breached
  expect at e2 arab-league-1945/6/call for Egypt: met
  expect at e2 un-charter/2/no-force for Iraq: met, breached
  # The Gulf states had a charter without a clause of defence.
  expect at e2 gcc-1981 for Saudi-Arabia: no clause of this kind
  expect at e2 gcc-defence-2000/2/all-for-one for Saudi-Arabia: not in force
  # No treaty bound those who led the coalition.
  expect at e2 obligations of United-States toward Kuwait: none
  expect at e2 obligations of United-Kingdom toward Kuwait: none
  # At once is taken as three days: Egypt acted on the ninth.
  expect at e6 arab-joint-defence-1950/2/all-for-one for Egypt: met, performed late, 9 days after arising
  # When the coalition strikes, Iraq had begun: no Arab state owes Iraq anything.
  expect at e8 arab-joint-defence-1950/2/all-for-one for Jordan toward Iraq: not met, failing attacked
  expect at e9 arab-joint-defence-1950/2/all-for-one for Qatar: met, performed late
