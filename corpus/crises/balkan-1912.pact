# 1912: the Balkan League against the Ottoman Empire.

scenario balkan-1912 "The First Balkan War, 1912"
  about "In 1912 Serbia, Bulgaria, Greece and Montenegro were bound to each other by a net of secret treaties. Some clauses are true defensive promises, as that of Greece and Bulgaria against an attack by Turkey without provocation; others speak of a common war, whoever begins. In October Montenegro began, and the net drew the rest in; Turkey, pressed by an ultimatum, declared war on Serbia and Bulgaria first."
  about "So the same week is a case of alliance under one text, an open question under another, and no case at all under a third. Sources differ on the order of the declarations of 17 and 18 October; the answers follow the order told here. The great powers were bound to nobody."
  source "Gueshoff, The Balkan League (1915); Sarkees and Wayman, Resort to War (2010)"
  uses serbia-bulgaria-1912, greece-bulgaria-1912, serbia-montenegro-1912, russo-bulgarian-1902, triple-1882, franco-russian-1894
  war balkan-war-1912 "The war of the Balkan League"

  event b1 1912-09-30 Bulgaria, Serbia, Greece, Montenegro order general mobilisation against Ottoman-Empire
    text "The four allies mobilise; so does Turkey on the next day."
    source "Gueshoff, The Balkan League"
  event b2 1912-10-08 Montenegro declares war on Ottoman-Empire
    text "Montenegro declares war."
    source "Sarkees and Wayman, Resort to War (2010)"
  event b3 1912-10-13 Bulgaria, Serbia, Greece send an ultimatum to Ottoman-Empire
    text "The three others demand reforms in Macedonia under their own control."
    source "Gueshoff, The Balkan League"
  event b4 1912-10-17 Ottoman-Empire declares war on Bulgaria, Serbia
    text "Turkey answers with a declaration of war on Bulgaria and Serbia; it still hopes for Greece to stay out."
    source "Sarkees and Wayman, Resort to War (2010)"
  event b5 1912-10-18 Bulgaria, Serbia, Greece declare war on Ottoman-Empire alongside Montenegro
    text "The three declare war. Greece begins, for its part."
    source "Sarkees and Wayman, Resort to War (2010)"
  event b6 1912-12-03 Bulgaria, Serbia, Montenegro conclude an armistice with Ottoman-Empire
    text "An armistice at Chatalja; Greece does not sign."
    source "Sarkees and Wayman, Resort to War (2010)"

  # Montenegro begins: under a treaty of common war that binds Serbia, and it comes ten days later.
  expect at b2 serbia-montenegro-1912/political/war-on-turkey for Serbia: met, due, against Ottoman-Empire
  expect at b5 serbia-montenegro-1912/political/war-on-turkey for Serbia: met, fulfilled, 10 days after arising
  # Bulgaria and Greece owe Montenegro nothing.
  expect at b2 obligations of Bulgaria: none
  expect at b2 obligations of Greece: none
  # Turkey declared war first on both: Serbia and Bulgaria owe each other help, and give it.
  expect at b4 serbia-bulgaria-1912/1/aid for Bulgaria toward Serbia: met, due, against Ottoman-Empire
  expect at b4 serbia-bulgaria-1912/1/aid for Serbia toward Bulgaria: met, due, against Ottoman-Empire
  expect at b5 serbia-bulgaria-1912/1/aid for Serbia toward Bulgaria: met, fulfilled, 1 days after arising
  expect at b4 serbia-bulgaria-1912/convention-2/serbian-help for Serbia: met
  # Greece: only without provocation; had the ultimatum provoked Turkey? No act of war had, but nobody closes the record.
  expect at b4 greece-bulgaria-1912/1/aid for Greece: undetermined, missing "Bulgaria provoked Ottoman-Empire"
  # The military convention of October leaves provocation out.
  expect at b4 greece-bulgaria-1912/convention-2/contingents for Greece toward Bulgaria: met
  # And Greece, which began for its part, was not attacked.
  expect at b5 obligations of Bulgaria toward Greece: none
  # The great powers.
  expect at b5 obligations of Russia: none
  expect at b5 obligations of Austria-Hungary: none
  expect at b5 russo-bulgarian-1902/4/aid for Russia: not met, failing adversary
  expect at b5 triple-1882/7/balkan-compensation for Austria-Hungary: not met
