# Belgium 1914, from the side of each guarantor; and what would have been if all had acted together.

scenario belgium-1914 "The guarantee of Belgium, August 1914"
  about "By the treaties of London of 1839 five powers placed the articles on Belgium, its independence and its perpetual neutrality under their guarantee: Austria, France, Great Britain, Prussia and Russia. In 1914 one of them, Germany as the heir of Prussia, invaded the country; another, Austria-Hungary, was its ally."
  about "Two questions follow. Is a guarantee given by five in one sentence owed by each alone, or only by all together? And what of a guarantor that is bound by another treaty to the invader? Britain acted on the broad reading; the treaty does not say jointly and severally, as that of 1856 on Turkey does."
  source "Belgian Grey Book (1914); Cd. 7467 (1914)"
  uses london-1839, dual-1879
  war belgian-war "The invasion of Belgium"

  event b1 1914-07-30 Russia orders general mobilisation against Austria-Hungary, Germany
    defence no
    text "Russia mobilises. Read as an attack, this binds Austria-Hungary to Germany from now on."
    source "Die deutschen Dokumente zum Kriegsausbruch, no. 473" (doubtful)
  event b2 1914-08-02 Germany sends an ultimatum to Belgium
    text "Germany asks for passage within twelve hours. No guarantor owes anything for a threat."
    source "Belgian Grey Book, no. 20"
  event b3 1914-08-03 Belgium refuses the demand of Germany
    text "Belgium refuses, as its own duty of neutrality demands."
    source "Belgian Grey Book, no. 22"
  claim b3k 1914-08-02 Germany says France threatens Belgium
    denied by France
    note "The note speaks of reliable news that French forces meant to march through Belgium."
    source "Belgian Grey Book, no. 20"
  event b4 1914-08-04T07:00 Germany invades Belgium
    place Belgium
    object territory
    provoked no
    text "German troops cross the border."
    source "Belgian Grey Book, no. 30"
  event b5 1914-08-04T20:00 Belgium requests help of United-Kingdom, France, Russia
    text "Belgium appeals to Britain, France and Russia to cooperate as guarantors in the defence of its territory. It does not appeal to Austria-Hungary."
    source "Belgian Grey Book, nos. 40 and 42"
  event b6 1914-08-04T23:00 United-Kingdom declares war on Germany in defence of Belgium
    text "Britain is at war with Germany."
    source "Cd. 7467, nos. 159 and 160"
  event b7 1914-08-05 France assists militarily Belgium
    text "France, at war with Germany since 3 August, promises help; French cavalry enters Belgium on 6 August."
    source "Belgian Grey Book, no. 52" (doubtful)
  event b8 1914-08-28 Austria-Hungary declares war on Belgium alongside Germany
    text "Austria-Hungary, a guarantor, declares war on the guaranteed state."
    source "Belgian Grey Book II, no. 104" (doubtful)
  record complete for Germany, Belgium until 1914-12-31

  # A threat calls nobody up.
  expect at b2 london-1839/1/guarantee for United-Kingdom: not met, failing kind
  expect at b2 london-1839/annex-7/neutrality for Germany: not met, active
  # The invader as guarantor: it breaks its own promise to respect; nobody is bound to aid against itself.
  expect at b4 london-1839/annex-7/neutrality for Germany toward Belgium: met, breached
  expect at b4 london-1839/1/guarantee for Germany: not met
  # The other four: one question, one answer.
  expect at b4 london-1839/1/guarantee for United-Kingdom: disputed over guarantee-several, strict not met, broad due, failing guarantors
  expect at b4 london-1839/1/guarantee for France: disputed over guarantee-several, strict not met, broad due, failing guarantors
  expect at b4 london-1839/1/guarantee for Russia: disputed over guarantee-several, strict not met, broad due, failing guarantors
  expect at b4 london-1839/1/guarantee for Austria-Hungary: disputed over guarantee-several, strict not met, broad due, failing guarantors
  # The Netherlands signed, respect the neutrality, and guarantee nothing.
  expect at b4 london-1839/1/guarantee for Netherlands: not met
  expect at b4 london-1839/annex-7/neutrality for Netherlands: not met, active
  # What they did.
  expect at b6 london-1839/1/guarantee for United-Kingdom: disputed, broad fulfilled, performed, duty disputed
  expect at b6 act b6 of United-Kingdom: performed, duty disputed
  expect at b7 london-1839/1/guarantee for France: disputed, broad fulfilled, 1 days after arising
  expect at b7 london-1839/1/guarantee for Austria-Hungary: disputed, broad due
  # Bound to both sides, if both are read broadly.
  expect at b4 conflicts of Austria-Hungary: london-1839/1/guarantee, dual-1879/1/russia
  expect at b4 conflicts of United-Kingdom: none
  # And at last against the guaranteed state itself.
  expect at b8 london-1839/annex-7/neutrality for Austria-Hungary toward Belgium: met, breached

scenario belgium-1914-together "Belgium 1914, had all guarantors acted"
  about "Not what happened: the same invasion, and every other guarantor takes up arms for Belgium. Then the two readings of the guarantee come to the same, and each owes what it does."
  uses london-1839
  war belgian-war-supposed "The invasion of Belgium, with all guarantors"
  event g1 1914-08-04 Germany invades Belgium
    place Belgium
    object territory
    provoked no
    text "Germany invades Belgium."
  event g2 1914-08-04 United-Kingdom declares war on Germany in defence of Belgium
    text "Britain enters."
  event g3 1914-08-05 France, Russia declare war on Germany in defence of Belgium
    text "France and Russia enter."
  event g4 1914-08-06 Austria-Hungary declares war on Germany in defence of Belgium
    text "Austria-Hungary enters against its own ally: now all four have acted."
  expect at g3 london-1839/1/guarantee for United-Kingdom: disputed over guarantee-several, strict not met
  expect at g4 london-1839/1/guarantee for United-Kingdom: met, fulfilled
  expect at g4 london-1839/1/guarantee for Austria-Hungary: met, fulfilled, 2 days after arising

scenario belgium-1914-france "Belgium 1914, had France come first"
  about "Not what happened: France is the first to march into Belgium. Then Germany, by the signature of Prussia, is one of the guarantors, and Britain's position is the same as it was."
  uses london-1839
  war belgian-war-reversed "A French invasion of Belgium"
  suppose h1 1914-08-04 France invades Belgium
    text "France invades Belgium."
  expect at h1 london-1839/annex-7/neutrality for France toward Belgium: met, breached
  expect at h1 london-1839/1/guarantee for Germany: disputed over guarantee-several, strict not met, broad met, against France
  expect at h1 london-1839/1/guarantee for United-Kingdom: disputed over guarantee-several, against France
  expect at h1 london-1839/1/guarantee for France: not met
