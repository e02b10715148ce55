# The war of Paraguay: the alliance came after the attacks, and named its enemy.

scenario paraguay-1864 "The war of the Triple Alliance, 1864 to 1866"
  about "In November 1864 Paraguay seized a Brazilian steamer and in December invaded Mato Grosso; in April 1865 it entered Argentine"
        " Corrientes. No treaty then bound Brazil, Argentina and Uruguay to help one another. On 1 May 1865 they made one: an alliance"
        " against the government of Paraguay, with no separate peace. From its entry into force, about June, each owed the others its"
        " part in the war."
  source "Treaty of the Triple Alliance, British and Foreign State Papers 55, p. 83" (doubtful)
  source "Whigham, The Paraguayan War (2002)"
  war paraguay "War of the Triple Alliance"
  record none

  event e1 1864-11-12 Paraguay attacks a ship of Brazil
    place Paraguay
    object ship
    note "The Marques de Olinda is seized above Asuncion, after Brazilian troops had entered Uruguay against a Paraguayan warning."
  event e2 1864-12-27 Paraguay invades Brazil
    place Brazil
    object territory
    note "Fort Coimbra in Mato Grosso."
  event e3 1865-04-13 Paraguay invades Argentina
    place Argentina
    object territory
    note "Ships are seized at Corrientes and the town is taken the next day, after Argentina had refused passage. A declaration of war of"
         " 03-18 reached Buenos Aires only later."
  event e4 1865-05-01 Brazil, Argentina, Uruguay sign triple-alliance-1865
  event e5 1865-06-11 Paraguay attacks a ship of Brazil
    place Argentina
    object ship
    note "Battle of Riachuelo on the Parana."
  event e6 1865-08-17 Argentina, Brazil, Uruguay attack forces of Paraguay
    place Argentina
    object forces
    note "Battle of Yatay."
  event e7 1866-05-24 Paraguay attacks forces of Brazil, Argentina, Uruguay
    place Paraguay
    object forces
    note "First battle of Tuyuti, the largest of the war."

  expect at e1 obligations of Argentina toward Brazil: none
  expect at e2 obligations of Uruguay toward Brazil: none
  expect at e3 obligations of Brazil toward Argentina: none
  expect at e4 triple-alliance-1865/1/common-war for Argentina: not in force, signed only
  # When the ratifications were exchanged is known only to the month.
  expect at e5 triple-alliance-1865/1/common-war for Argentina: undetermined, missing "triple-alliance-1865 is in force for Argentina"
  expect at e7 triple-alliance-1865/1/common-war for Argentina: met, fulfilled, against Paraguay
  expect at e7 triple-alliance-1865/1/common-war for Uruguay: met, fulfilled
