# 1913: Bulgaria against its allies of the year before.

scenario balkan-1913 "The Second Balkan War, 1913"
  about "In the night to 30 June 1913 Bulgarian troops attacked the Serbs and Greeks with whom Bulgaria had beaten Turkey the year before. Serbia and Greece had made an alliance on 1 June for this case, and each was bound to the other at once. The treaties of 1912 with Bulgaria promised help against any attacker, but an attacker is not an outsider, and they ended with the attack."
  about "Montenegro, Romania and Turkey joined without any clause that obliged them. Romania declared war of its own choice; whether Russia would then have owed Bulgaria help depends on a convention of 1902 of which no one knows for certain that it was ever in force."
  source "Carnegie Endowment, Report on the Causes and Conduct of the Balkan Wars (1914); Treaty of Bucharest, 1913-08-10"
  uses serbia-greece-1913, serbia-bulgaria-1912, greece-bulgaria-1912, serbia-montenegro-1912, romania-1883, russo-bulgarian-1902
  war balkan-war-1913 "The war among the allies"

  event d1 1913-06-01 Greece, Serbia sign serbia-greece-1913
    text "Serbia and Greece ally themselves against Bulgaria."
    source "American Journal of International Law 12 (1918), supplement, 86" (doubtful)
  event d2 1913-06-30 Bulgaria attacks Serbia, Greece
    place ottoman-europe
    object forces
    provoked no
    text "On an order of the Bulgarian high command its troops attack along the whole line in Macedonia."
    source "Carnegie Endowment, Report on the Causes and Conduct of the Balkan Wars (1914)"
  claim d2k 1913-07-01 Bulgaria says Serbia attacks Bulgaria
    denied by Serbia
    note "The government at Sofia disowned the order and spoke of answers to Serbian attacks."
    source "Carnegie Endowment, Report on the Causes and Conduct of the Balkan Wars (1914)" (doubtful)
  event d3 1913-07-02 Greece attacks Bulgaria in defence of Serbia
    place ottoman-europe
    object forces
    text "The Greek army attacks at Kilkis."
    source "Carnegie Endowment, Report on the Causes and Conduct of the Balkan Wars (1914)" (doubtful)
  event d4 1913-07-03 Serbia attacks Bulgaria in defence of Greece
    place ottoman-europe
    object forces
    text "The Serbs strike back on the Bregalnica."
    source "Carnegie Endowment, Report on the Causes and Conduct of the Balkan Wars (1914)" (doubtful)
  event d5 1913-07-05..11 Montenegro declares war on Bulgaria in defence of Serbia
    text "Montenegro joins."
    source "Sarkees and Wayman, Resort to War (2010)" (doubtful)
  event d6 1913-07-10 Romania declares war on Bulgaria
    defence no
    text "Romania declares war for the Dobruja; on the next day its army crosses the Danube."
    source "Sarkees and Wayman, Resort to War (2010)"
  event d7 1913-07-12..15 Ottoman-Empire attacks Bulgaria
    place eastern-thrace
    object territory
    defence no
    text "Turkey moves to take back Adrianople."
    source "Sarkees and Wayman, Resort to War (2010)"

  # Serbia and Greece: bound under every article, and every reading.
  expect at d2 serbia-greece-1913/1/aid for Greece toward Serbia: met, due, against Bulgaria
  expect at d2 serbia-greece-1913/1/aid for Serbia toward Greece: met, due, against Bulgaria
  expect at d2 serbia-greece-1913/5/bulgaria for Greece toward Serbia: met, due
  expect at d2 serbia-greece-1913/convention-1/common-war for Greece toward Serbia: met, due
  expect at d3 serbia-greece-1913/1/aid for Greece toward Serbia: met, fulfilled, 2 days after arising
  expect at d4 serbia-greece-1913/1/aid for Serbia toward Greece: met, fulfilled, 3 days after arising
  expect at d3 act d3 of Greece: performed
  # The treaties of 1912: the attacker is itself a party.
  expect at d2 serbia-bulgaria-1912/1/aid for Bulgaria toward Serbia: not met
  expect at d2 obligations of Bulgaria: none
  # Montenegro was bound against the Ottoman Empire only.
  expect at d2 serbia-montenegro-1912/political/war-on-turkey for Montenegro: not met, failing adversary
  expect at d5 act d5 of Montenegro: voluntary
  # Romania and Turkey came of their own choice.
  expect at d6 act d6 of Romania: voluntary
  expect at d7 act d7 of Ottoman-Empire: voluntary
  expect at d6 romania-1883/2/aid for Austria-Hungary: not met
  # What Romania did would have called up Russia, if the convention of 1902 was in force.
  expect at d6 russo-bulgarian-1902/4/aid for Russia: undetermined, missing "russo-bulgarian-1902 is in force for Russia"
  # The alliance of Serbia with Bulgaria had ended before Romania attacked.
  expect at d6 serbia-bulgaria-1912/convention-2/serbian-help for Serbia: not in force, ended
  # Both were at war already; nobody else is drawn in.
  expect cascade from d2 under strict: none
