# The Levant 1839 to 1841: an alliance for one who had begun, and a concert that took its place.

scenario egypt-1840 "The Sultan and Mehemet Ali, 1839 to 1841"
  about "Mehemet Ali, governor of Egypt, held Syria since 1833. In that year Russia and the Ottoman Empire had made the treaty of Hunkar"
        " Iskelesi: Russia helps with troops when the Porte calls, and by a secret article the Porte in return only closes the"
        " Dardanelles. In April 1839 the Sultan's army crossed the Euphrates and was beaten at Nezib in June. The Porte was not"
        " attacked in this war: it had begun. Four powers put a convention of their own in place of the Russian promise; in September"
        " 1840 British and Austrian ships bombarded Beirut."
  source "Convention of London, 1840-07-15, British and Foreign State Papers 28, p. 342" (doubtful)
  source "Webster, The Foreign Policy of Palmerston 1830-1841 (1951)"
  war levant "Second war of the Sultan and Mehemet Ali"
  record none

  event e1 1839-04-21 Ottoman-Empire invades Egypt
    place ottoman-asia
    note "The Sultan's army crosses the Euphrates into the part of Syria that Mehemet Ali governs. It was the Sultan's own land; the"
         " place is therefore no one's foreign soil, and what counts is who began the fighting."
  event e2 1839-06-24 Egypt attacks forces of Ottoman-Empire
    place ottoman-asia
    object forces
    response to e1
    note "Battle of Nezib. The Sultan dies a week later, and the fleet goes over to Egypt."
  event e3 1839-07-27 Austrian-Empire, France, Great-Britain, Prussia, Russia state "that the five powers are agreed, and ask the Porte to conclude nothing without them"
    note "Collective note of Vienna, so handed over in Constantinople. Russia no longer acts on its own treaty."
  event e4 1840-07-15 Great-Britain, Austrian-Empire, Prussia, Russia, Ottoman-Empire sign london-1840
    note "Without France, which favours Mehemet Ali."
  event e5 1840-09-05 Egypt refuses the demand of Ottoman-Empire
    text "acceptance by Mehemet Ali of the terms of the Sultan"
    note "The second term of ten days runs out; the day is approximate."
  event e6 1840-09-11 Great-Britain, Austrian-Empire bombard Egypt in defence of Ottoman-Empire
    place ottoman-asia
    object forces
    note "Bombardment of Beirut, held by Egyptian troops; Acre falls on 11-03."
  event e7 1840-11-27 Egypt agrees a ceasefire with Great-Britain, Ottoman-Empire
    note "Convention of Alexandria. The Sultan grants hereditary rule over Egypt in 1841."

  # Russia's promise of 1833: for the Porte attacked, and the Porte had attacked.
  expect at e2 unkiar-skelessi-1833/3/russian-aid for Russia: not met, failing attacked
  # Austria and Russia had agreed to consult whenever the Ottoman Empire is in danger.
  expect at e2 munchengratz-1833/2/consult for Austrian-Empire: met, due
  expect at e2 munchengratz-1833/2/consult for Russia: met, due
  expect at e3 obligations of Great-Britain toward Ottoman-Empire: none
  # The defence of Constantinople: no attack came near it.
  expect at e5 london-1840/3/constantinople for Russia: not met
  expect at e6 obligations of France: none
