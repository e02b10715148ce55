# 1870: France against Prussia, the South German alliances, and Belgium.

scenario franco-prussian-1870 "The Franco-Prussian War, 1870"
  about "On 19 July 1870 France declared war on Prussia. The South German states had made alliances with Prussia in August 1866, under which each puts its whole force at the other's disposal if either is attacked or goes to war: they were bound at once and came. France found no ally: neither Austria-Hungary nor Italy had signed anything."
  about "Belgium, guaranteed in 1839, lay beside the war. In August Britain made a treaty with each side: whichever violated the neutrality of Belgium, Britain would defend it together with the other, within Belgium and no further. Nobody did; the second scenario supposes it."
  source "Sarkees and Wayman, Resort to War (2010)"
  uses prussia-bavaria-1866, prussia-wurttemberg-1866, prussia-baden-1866, prussia-hesse-1867, uk-prussia-1870, uk-france-1870, london-1839
  war war-of-1870 "The war of 1870"

  event f1 1870-07-19 France declares war on Prussia
    text "The French declaration of war, decided on 15 July, is handed over at Berlin. France took the dispatch from Ems for a provocation."
    source "British and Foreign State Papers 60" (doubtful)
  claim f1k 1870-07-15 France says Prussia threatens France
    denied by Prussia
    note "The refusal to receive the ambassador, as told by the dispatch from Ems, and the candidacy for the Spanish throne."
    source "Declaration of the French government to the chambers, 1870-07-15" (doubtful)
  event f2 1870-07-19..20 Bavaria, Wurttemberg, Baden declare war on France in defence of Prussia
    text "The South German states join Prussia."
    source "Sarkees and Wayman, Resort to War (2010)"
  event f3 1870-08-02 France attacks Prussia
    place Prussia
    object territory
    text "French troops attack Saarbrucken."
    source "Howard, The Franco-Prussian War (1961)"
  event f4 1870-08-04 Prussia, Bavaria invade France
    place France
    object territory
    text "Prussian and Bavarian troops cross at Wissembourg."
    source "Howard, The Franco-Prussian War (1961)"
  event f5 1870-08-09 United-Kingdom, Prussia sign uk-prussia-1870
    text "Britain and Prussia sign on Belgium."
    source "British and Foreign State Papers 60, p. 13" (doubtful)
  event f6 1870-08-11 United-Kingdom, France sign uk-france-1870
    text "Britain and France sign the counterpart."
    source "British and Foreign State Papers 60, p. 10" (doubtful)
  event f7 1870-09-01 Prussia attacks forces of France
    place France
    object forces
    text "Sedan. Belgium, a few miles away, disarms all who cross its border."
    source "Howard, The Franco-Prussian War (1961)"

  # South Germany: bound, whoever had begun, and in time.
  expect at f1 prussia-bavaria-1866/1/aid for Bavaria: met, due, against France
  expect at f1 prussia-wurttemberg-1866/1/aid for Wurttemberg: met, due, against France
  expect at f1 prussia-baden-1866/1/aid for Baden: met, due, against France
  expect at f2 prussia-bavaria-1866/1/aid for Bavaria: met, fulfilled, 0 days after arising
  expect at f2 act f2 of Bavaria: performed
  expect at f1 prussia-hesse-1867/1/aid for Hesse-Darmstadt: met, due, against France
  expect cascade from f1 under strict: Bavaria, Wurttemberg, Baden, Hesse-Darmstadt; stops
  # France has no ally.
  expect at f4 obligations of Austria-Hungary toward France: none
  expect at f4 obligations of Italy toward France: none
  expect at f4 obligations of Russia toward Prussia: none
  # Belgium is untouched.
  expect at f7 london-1839/1/guarantee for United-Kingdom: not met
  expect at f7 london-1839/annex-7/neutrality for Prussia: not met, active
  expect at f7 uk-prussia-1870/1/defend-belgium for United-Kingdom: not met, failing subject
  expect at f7 uk-france-1870/1/defend-belgium for United-Kingdom: not met, failing subject

scenario franco-prussian-1870-belgium "1870, had Prussia marched through Belgium"
  about "Not what happened: in September 1870 Prussia enters Belgium. By the treaty of August Britain and France defend it together, within Belgium; no question of a collective guarantee arises here, as it still does for the other powers of 1839."
  uses uk-prussia-1870, uk-france-1870, london-1839
  war belgian-war-1870-supposed "A Prussian invasion of Belgium"
  suppose f8 1870-09-10 Prussia invades Belgium
    text "Prussia invades Belgium."
  expect at f8 uk-france-1870/1/defend-belgium for United-Kingdom: met, due, against Prussia
  expect at f8 uk-france-1870/1/defend-belgium for France: met, due, against Prussia
  expect at f8 uk-prussia-1870/1/defend-belgium for United-Kingdom: not met, failing adversary
  expect at f8 uk-prussia-1870/1/respect for Prussia toward Belgium: met, breached
  expect at f8 london-1839/1/guarantee for United-Kingdom: disputed over guarantee-several, strict not met, broad met
  expect at f8 london-1839/1/guarantee for Russia: disputed over guarantee-several, strict not met, broad met
  expect at f8 london-1839/annex-7/neutrality for Prussia toward Belgium: met, breached
