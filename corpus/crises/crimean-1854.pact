# The Crimean War: from the Principalities to the accession of Sardinia.

scenario crimean-1854 "The Crimean War, 1853-1855"
  about "In July 1853 Russia occupied the Danubian Principalities, Ottoman lands under its protection, and broke its own promise of 1833 to Austria to maintain the Ottoman Empire. No treaty then bound anybody to fight for the Sultan: Britain and France entered the war in March 1854 while they were making the treaties that bound them to it."
  about "Austria promised the Porte to bring the Russians out of the Principalities, by force if its demand was refused. Russia withdrew, and the case did not arise. Prussia guaranteed Austria's lands, which nobody attacked. So the two German powers stayed out within the letter of all they had signed."
  source "British and Foreign State Papers 44; Sarkees and Wayman, Resort to War (2010)"
  uses munchengratz-1833, anglo-french-ottoman-1854, anglo-french-1854, austro-prussian-1854, austria-ottoman-1854, vienna-1854
  war eastern-war "The war in the East"

  event c1 1853-07-02 Russia occupies Ottoman-Empire
    place danubian-principalities
    object territory
    text "Russian troops cross the Pruth into Moldavia and Wallachia."
    source "British and Foreign State Papers 44" (doubtful)
  event c2 1853-10-04 Ottoman-Empire sends an ultimatum to Russia
    text "The Porte demands the evacuation of the Principalities within fifteen days."
    source "British and Foreign State Papers 44" (doubtful)
  event c3 1853-10-23 Ottoman-Empire attacks Russia
    place danubian-principalities
    object forces
    text "Ottoman guns open fire on Russian ships on the Danube."
    source "Sarkees and Wayman, Resort to War (2010)"
  event c4 1853-11-30 Russia attacks by sea Ottoman-Empire
    place Ottoman-Empire
    object ship
    text "A Russian squadron destroys the Ottoman ships at Sinope."
    source "Sarkees and Wayman, Resort to War (2010)"
  event c5 1854-03-12 Great-Britain, France, Ottoman-Empire sign anglo-french-ottoman-1854
    text "At Constantinople Britain and France promise to defend Ottoman territory against Russia."
    source "British and Foreign State Papers 44, p. 5" (doubtful)
  event c6 1854-03-27 France declares war on Russia in defence of Ottoman-Empire
    text "France declares war."
    source "British and Foreign State Papers 44" (doubtful)
  event c7 1854-03-28 Great-Britain declares war on Russia in defence of Ottoman-Empire
    text "Britain declares war."
    source "British and Foreign State Papers 44" (doubtful)
  event c8 1854-06-03 Austrian-Empire demands "evacuation of the Danubian Principalities" of Russia
    text "Austria asks Russia to leave the Principalities."
    source "British and Foreign State Papers 44" (doubtful)
  event c9 1854-06-14 Austrian-Empire, Ottoman-Empire sign austria-ottoman-1854
    text "Austria promises the Porte to have the Principalities evacuated, by its own troops if need be."
    source "British and Foreign State Papers 44, p. 90" (doubtful)
  event c10 1854-08-07 Russia withdraws from Ottoman-Empire
    place danubian-principalities
    text "Russia has begun to leave the Principalities, and Austrian troops move in behind it. The demand was not refused."
    source "Schroeder, Austria, Great Britain and the Crimean War (1972)" (doubtful)
  event c11 1854-09-14 Great-Britain, France invade Russia in defence of Ottoman-Empire
    place crimea
    object territory
    text "The allies land in the Crimea."
    source "Sarkees and Wayman, Resort to War (2010)"
  event c12 1854-12-02 Great-Britain, France, Austrian-Empire sign vienna-1854
    text "Austria allies itself with the Western powers for the case of war with Russia, which does not come."
    source "British and Foreign State Papers 44, p. 95" (doubtful)
  event c13 1855-01-26 Sardinia signs anglo-french-1854
    text "Sardinia accedes; its 15,000 men land in May."
    source "British and Foreign State Papers 45" (doubtful)
  event c14 1855-03-04 Sardinia declares war on Russia in defence of Ottoman-Empire
    text "Sardinia declares war."
    source "Sarkees and Wayman, Resort to War (2010)" (doubtful)

  # Russia breaks its promise of 1833 to Austria.
  expect at c1 munchengratz-1833/1/integrity for Russia toward Ottoman-Empire: met, breached
  # Nobody is bound to the Sultan in 1853.
  expect at c1 obligations of Great-Britain toward Ottoman-Empire: none
  expect at c4 obligations of France toward Ottoman-Empire: none
  expect at c1 anglo-french-ottoman-1854/1/aid for Great-Britain: not in force
  expect cascade from c1 under strict: none
  expect cascade from c4 under broad: none
  # The treaty of March 1854 was made for the attack under way: in force in May, performed before.
  expect at c5 anglo-french-ottoman-1854/1/aid for Great-Britain: not in force, signed only
  expect at c9 anglo-french-ottoman-1854/1/aid for Great-Britain: met, fulfilled, against Russia
  expect at c9 anglo-french-ottoman-1854/1/aid for France: met, fulfilled
  expect at c9 anglo-french-1854/2/common-war for France: met, fulfilled
  # Austria: the demand was made and not refused.
  expect at c9 austria-ottoman-1854/1/evacuation for Austrian-Empire: not in force, signed only
  expect at c11 austria-ottoman-1854/1/evacuation for Austrian-Empire: not met
  # Prussia: nobody attacked Austria; the Principalities were not annexed.
  expect at c11 austro-prussian-1854/1/guarantee for Prussia: not met
  expect at c11 austro-prussian-1854/additional/offensive for Prussia: not met, failing kind
  # December 1854: allies if Austria is at war with Russia. It is not.
  expect at c13 vienna-1854/3/alliance for Great-Britain: not met
  # Sardinia: bound by its accession only.
  expect at c11 anglo-french-1854/2/common-war for Sardinia: not in force
  expect at c13 anglo-french-1854/2/common-war for Sardinia: met, due
  expect at c14 anglo-french-1854/2/common-war for Sardinia: met, fulfilled
