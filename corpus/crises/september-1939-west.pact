# September 1939 in the west: the German invasion of Poland and the allies of Poland.

scenario september-1939-west "September 1939: the German invasion of Poland"
  about "On 1 September 1939 Germany invaded Poland. Poland had allies by text: France since 1921 and 1925, Britain since 25 August, Romania since 1921. Germany had one by the widest text of the age, the Pact of Steel, which does not ask who began."
  about "Germany said that Poland had attacked first, at Gleiwitz; this is told as a claim. The British and French declarations of 3 September came two days after the duty arose. Romania, bound against every attacker, stayed neutral, and Poland let it; Italy stayed out, and Germany let it: the texts speak of no such release."
  source "Cmd. 6106 (British Blue Book 1939); Documents on German Foreign Policy D VII and VIII"
  uses anglo-polish-1939, franco-polish-1921, franco-polish-1925, franco-polish-1939, kasprzycki-gamelin-1939, poland-romania-1921
  uses german-polish-1934, german-soviet-1939, poland-ussr-1932, pact-of-steel-1939, guarantee-poland-1939, kellogg-briand-1928
  war polish-war-west "The German invasion of Poland"

  event w01 1939-04-28 Germany denounces german-polish-1934
    text "Germany denounces the declaration of 1934 that neither would use force, five years before its text allows it."
    source "Cmd. 6106, nos. 13-14" (doubtful)
  event w02 1939-08-23 Germany, USSR sign german-soviet-1939
    text "Germany and the Soviet Union sign a treaty of non-aggression and a secret protocol on spheres of interest."
    source "Nazi-Soviet Relations 1939-1941 (1948)"
  event w03 1939-08-25 United-Kingdom, Poland sign anglo-polish-1939
    text "Britain and Poland sign their agreement. Its secret protocol says that the European power meant is Germany."
    source "League of Nations Treaty Series 199, p. 57; Cmd. 6616"
  claim w04k 1939-08-31 Germany says Poland attacks Germany
    denied by Poland
    note "The radio station at Gleiwitz; found staged by the tribunal at Nuremberg."
    source "Judgment of the International Military Tribunal, 1946-09-30"
  event w05 1939-09-01T03:45 Germany invades Poland
    place Poland
    object territory
    provoked no
    text "Before dawn Germany attacks from the sea at Danzig and across the border."
    source "Cmd. 6106, no. 105; judgment of the International Military Tribunal"
  event w06 1939-09-01T10:00 Poland states "that it counts on the fulfilment of their engagements" to United-Kingdom, France
    text "Poland invokes the agreements with Britain and France."
    source "Polish White Book, nos. 118-120" (doubtful)
  event w07 1939-09-01T15:00 Italy states "that it will take no initiative in military operations"
    text "Italy stays out; Germany has told it that it does not expect to need its military help."
    source "Documents on German Foreign Policy D VII, nos. 498 and 500" (doubtful)
  event w08 1939-09-03T10:00 United-Kingdom declares war on Germany in defence of Poland
    text "At eleven in the morning, London time, Britain is at war: two days after the duty arose."
    source "Cmd. 6106, nos. 118-120"
  event w08b 1939-09-03T12:00 Egypt allows its territory to United-Kingdom
    text "Egypt breaks with Germany and gives Britain the facilities of its treaty of 1936."
    source "Documents on British Foreign Policy" (doubtful)
  event w09 1939-09-03T16:00 France declares war on Germany in defence of Poland
    text "France follows at five in the afternoon."
    source "French Yellow Book 1939, nos. 365-367" (doubtful)
  event w10 1939-09-04 United-Kingdom attacks ships of Germany in defence of Poland
    place north-sea
    object ship
    text "British aircraft attack German warships off Wilhelmshaven."
    source "Butler, Grand Strategy II" (doubtful)
  event w11 1939-09-04 France, Poland sign franco-polish-1939
    text "France and Poland sign the political protocol that had been wanting since May."
    source "French Yellow Book 1939" (doubtful)
  event w11b 1939-09-05..06 Iraq allows its territory to United-Kingdom
    text "So does Iraq, by its treaty of 1930."
    source "Khadduri, Independent Iraq" (doubtful)
  event w12 1939-09-07 France invades Germany in defence of Poland
    place Germany
    object territory
    text "French troops cross the border in the Saar, and stop before the main line."
    source "Gamelin, Servir III" (doubtful)

  # Denounced in April; whether it could be is another question.
  expect at w05 german-polish-1934/1/non-aggression for Germany: not in force, ended
  # The pact of 1928 binds both.
  expect at w05 kellogg-briand-1928/1/renunciation for Germany toward Poland: met, breached
  # Britain: Germany is the power meant, on the face of the text and by the protocol.
  expect at w05 anglo-polish-1939/1/aggression for United-Kingdom: met, due, against Germany
  expect at w08 anglo-polish-1939/1/aggression for United-Kingdom: met, fulfilled, 2 days after arising
  expect at w08 act w08 of United-Kingdom: performed
  expect at w08 anglo-polish-1939/7/no-separate-peace for United-Kingdom: met, active
  # The assurance of March gave way to the agreement.
  expect at w05 guarantee-poland-1939/1/guarantee for United-Kingdom: not in force, ended
  # France: bound by the text of 1925; the practice of the League would have asked the Council first.
  expect at w05 franco-polish-1925/1/aid for France: met, strict due, practice active
  expect at w05 franco-polish-1921/3/defence for France: met
  expect at w05 franco-polish-1921/m1/germany for France: met, due
  expect at w09 franco-polish-1925/1/aid for France: met, fulfilled, 2 days after arising
  # The military protocol of May waited for a political one; nobody knows whether it was in force.
  expect at w05 kasprzycki-gamelin-1939/1/air for France: undetermined, missing "kasprzycki-gamelin-1939 is in force for France"
  # The protocol of 4 September, after the event.
  expect at w11 franco-polish-1939/1/aid for France: disputed over past-event-counts, strict not met, practice met
  # Romania: since 1927 against every attacker, not only in the east.
  expect at w05 poland-romania-1921/2/aid for Romania: met, due, against Germany
  # Italy: no test of who began.
  expect at w05 pact-of-steel-1939/3/alliance for Italy toward Germany: met, due, against Poland
  # The Soviet Union owed Poland to keep from helping Germany, and Germany nothing: Britain defends Poland.
  expect at w05 poland-ussr-1932/2/neutrality for USSR toward Poland: met, active
  expect at w08 german-soviet-1939/2/neutrality for USSR toward Germany: not met, failing attacked
  # The first ring. A second follows from it: Egypt and Iraq by their treaties with Britain, Portugal on call.
  expect cascade from w05 under strict: United-Kingdom, France, Romania, Italy
  expect at w05 obligations of United-States toward Poland: none
  expect at w05 obligations of USSR toward Poland: none
