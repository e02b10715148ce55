# Munich: what the allies of Czechoslovakia owed in September 1938, what they would have owed, and March 1939.

scenario prague-1938 "The Sudeten crisis and Munich, 1938"
  about "In September 1938 Germany demanded the Sudeten districts of Czechoslovakia. Czechoslovakia had a promise of immediate aid from France, and one from the Soviet Union that waited until France helped. Both speak of an attack: for threats the parties had promised to consult."
  about "The powers at Munich settled the matter before the duty to fight arose: Czechoslovakia gave way on 30 September, and what Germany took from 1 October it took by an agreement, however that was brought about. So no clause of aid was met, and none was broken. The second scenario asks what the treaties held if Germany had marched on 28 September; the third what stood when it did march, in March 1939."
  source "Documents on British Foreign Policy, third series, II; Documents on German Foreign Policy D II"
  uses franco-czechoslovak-1924, franco-czechoslovak-1925, czechoslovak-soviet-1935, franco-soviet-1935, munich-1938
  uses czechoslovak-romanian-1921, czechoslovak-yugoslav-1920, franco-polish-1921
  war sudeten-crisis "The Sudeten crisis"

  event p1 1938-09-15 Germany threatens Czechoslovakia
    place sudetenland
    text "At Berchtesgaden Hitler tells Chamberlain that he will settle the matter at the risk of a general war."
    source "Documents on British Foreign Policy, third series, II"
  event p1b 1938-09-17 (doubtful) Czechoslovakia, USSR consult
    text "In Moscow the Czechoslovak envoy and the Foreign Commissariat confer; within days Prague asks in form whether the Soviet Union would help if France did, and is told yes."
    source "Documents and Materials relating to the Eve of the Second World War I" (doubtful)
  event p2 1938-09-19 United-Kingdom, France state "that the districts with more than half German inhabitants should go to Germany, and that Britain would join a guarantee of the new frontiers" to Czechoslovakia
    text "After Chamberlain's visit to Berchtesgaden London and Paris press Prague to give up the districts."
    source "Cmd. 5847, no. 2"
  event p3 1938-09-20 France, Czechoslovakia consult
    text "Paris and Prague confer on the proposals. The treaty of 1924 asks for no more than this against a threat."
    source "Documents diplomatiques francais, second series, XI" (doubtful)
  event p4 1938-09-23 Czechoslovakia orders general mobilisation against Germany
    text "Hitler has raised his demands at Godesberg; Czechoslovakia mobilises."
    source "Documents on British Foreign Policy, third series, II"
  event p5 1938-09-24 France orders partial mobilisation against Germany
    text "France calls up part of its reserves."
    source "Documents diplomatiques francais, second series, XI" (doubtful)
  event p6 1938-09-27 Germany sends an ultimatum to Czechoslovakia
    place sudetenland
    text "Hitler wants his terms accepted by two in the afternoon of 28 September."
    source "Documents on German Foreign Policy D II"
  event p7 1938-09-29 Germany, United-Kingdom, France, Italy sign munich-1938
    text "The four powers agree at Munich on the cession, without Czechoslovakia."
    source "Cmd. 5848"
  event p8 1938-09-30 Czechoslovakia states "that it yields to the decision taken at Munich, and protests" to Germany, United-Kingdom, France, Italy
    text "Prague gives way. What follows is an occupation by agreement."
    source "Documents on German Foreign Policy D IV" (doubtful)

  # A threat calls for consultation, and nothing more.
  expect at p1 franco-czechoslovak-1924/1/concert for France: met, due
  expect at p3 franco-czechoslovak-1924/1/concert for France: met, fulfilled, 5 days after arising
  expect at p6 franco-czechoslovak-1925/1/aid for France: not met, failing kind
  expect at p1b czechoslovak-soviet-1935/1/consult for USSR: met, fulfilled
  expect at p6 czechoslovak-soviet-1935/3/aid for USSR: not met, failing kind
  expect at p6 obligations of France toward Czechoslovakia: none
  expect at p6 obligations of United-Kingdom toward Czechoslovakia: none
  # Munich itself breaks no promise of aid, and the settlement leaves no attack behind.
  expect at p8 franco-czechoslovak-1925/1/aid for France: not met
  expect at p8 munich-1938/annex-1/guarantee for United-Kingdom: not met
  expect cascade from p6 under strict: none
  expect cascade from p6 under broad: none

scenario prague-1938-attack "Prague 1938, had Germany attacked"
  about "Not what happened: Germany rejects the last proposal and invades on 28 September 1938. France is bound at once. The Soviet Union is bound too, but its duty waits: by the protocol of signature it operates only so far as France helps. The Little Entente was made against Hungary alone; Britain has promised nothing yet."
  uses franco-czechoslovak-1925, czechoslovak-soviet-1935, czechoslovak-romanian-1921, czechoslovak-yugoslav-1920
  war sudeten-war-supposed "A war over the Sudeten districts"
  suppose q1 1938-09-28 Germany invades Czechoslovakia
    text "Germany invades Czechoslovakia."
  event q2 1938-09-30 France declares war on Germany in defence of Czechoslovakia
    text "France honours its treaty: the Soviet gate opens."
  # France: by the letter at once; by League practice through the Council.
  expect at q1 franco-czechoslovak-1925/1/aid for France: met, due, against Germany
  # The Soviet gate.
  expect at q1 czechoslovak-soviet-1935/3/aid for USSR: met, active, waiting for "act of France"
  expect at q2 czechoslovak-soviet-1935/3/aid for USSR: met, strict due
  expect at q2 franco-czechoslovak-1925/1/aid for France: met, fulfilled, 2 days after arising
  # The others.
  expect at q1 czechoslovak-romanian-1921/1/hungary for Romania: not met, failing adversary
  expect at q1 czechoslovak-yugoslav-1920/1/hungary for Yugoslavia: not met, failing adversary
  expect at q1 obligations of United-Kingdom toward Czechoslovakia: none
  # A German attack on Czechoslovakia is none on France: the French-Soviet treaty is not reached by France's own entry.
  expect at q2 franco-soviet-1935/3/aid for USSR toward France: not met

scenario prague-1939 "The occupation of Prague, March 1939"
  about "On 15 March 1939 German troops occupied Bohemia and Moravia. The president had signed under threat in the night. The French treaty of 1925 was no longer kept in force by anybody after Munich; what remained was the guarantee announced in its annex, which Britain had called morally in force in October 1938 and declared ended by the break-up of the guaranteed state."
  source "Documents on German Foreign Policy D IV; House of Commons, 15 March 1939"
  uses munich-1938, franco-czechoslovak-1925, czechoslovak-soviet-1935
  war march-on-prague "The occupation of Bohemia and Moravia"
  event r1 1939-03-15 Germany occupies Czechoslovakia
    place Czechoslovakia
    object territory
    provoked no
    text "German troops occupy Prague."
    source "Documents on German Foreign Policy D IV"
  # Was the guarantee in force before a final treaty?
  expect at r1 munich-1938/annex-1/guarantee for United-Kingdom: disputed over munich-guarantee-in-force, strict not met, broad met, practice met
  expect at r1 munich-1938/annex-1/guarantee for France: disputed over munich-guarantee-in-force, strict not met, broad met, practice met
  # The promise of 1925 ended with Munich; the Soviet one still waits for France.
  expect at r1 franco-czechoslovak-1925/1/aid for France: not in force, ended
  expect at r1 czechoslovak-soviet-1935/3/aid for USSR: met, active, waiting for "act of France"
