# The Chaco 1932: two members of the League at war, and neighbours without treaties.

scenario chaco-1932 "Bolivia and Paraguay, June 1932 to June 1935"
  about "Bolivia and Paraguay both claimed the Chaco. On 15 June 1932 Bolivian troops took a Paraguayan post at lake Pitiantuta; fighting"
        " spread, and on 10 May 1933 Paraguay declared war, the first declaration between members of the League. Both were bound by the"
        " Covenant. Paraguay had adhered to the Pact of Paris, Bolivia had not. No neighbour was bound to help either."
  source "Report of the Chaco Commission, League of Nations C.154.M.64.1934.VII" (doubtful)
  source "Protocol of Buenos Aires, 1935-06-12"
  war chaco "Chaco War"
  record none

  event e1 1932-06-15 Bolivia attacks Paraguay
    place chaco
    object territory
    note "The post Carlos Antonio Lopez; Paraguay takes it back a month later, and Bolivia seizes other posts in answer."
  claim k1 1932-07-18 Bolivia says Paraguay attacks Bolivia
    denied by Paraguay
    note "The counter-stroke at Pitiantuta, which Bolivia held to be the opening act."
  event e2 1933-05-10 Paraguay declares war on Bolivia
  event e3 1935-06-12 Bolivia agrees a ceasefire with Paraguay

  expect at e1 league-covenant-1919/10/respect for Bolivia: met, breached
  expect at e1 league-covenant-1919/11/concern for Chile: met, active
  expect at e1 kellogg-briand-1928/1/renunciation for Bolivia: not in force
  expect at e1 obligations of Argentina toward Paraguay: none
  expect at e1 obligations of Chile toward Bolivia: none
  # A declaration of war by the side attacked does not make it the one that began.
  expect at e2 league-covenant-1919/16/sanctions for Chile toward Bolivia: not met, failing attacked
  expect at e2 league-covenant-1919/16/sanctions for Chile toward Paraguay: undetermined
