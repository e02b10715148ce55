# July 1914: from Sarajevo to November, with what each treaty said at each step.

scenario july-1914 "July 1914"
  about "On 28 June 1914 the heir to the throne of Austria-Hungary was shot at Sarajevo. Five weeks later five great powers were at war, and by November the Ottoman Empire was with them. The scenario tells who did what on which day, and asks of each treaty of the time what it demanded."
  about "Read strictly, the treaties chained nobody to the first step: Austria-Hungary began against Serbia, no treaty bound Russia to Serbia, and general mobilisation, however it was understood in the general staffs, was no attack in the words of the texts. From the German declaration of war on Russia onwards duties arise in earnest: those of France and Russia to each other, and, as one reads the guarantee, those of the guarantors of Belgium."
  about "What a government alleged and another denied is told as a claim, and decides nothing. Where sources differ on a day, the event has an interval, and no answer depends on it. Hours are given in Greenwich time."
  source "British Documents on the Origins of the War XI (1926); Cd. 7467 (1914)"
  source "Die deutschen Dokumente zum Kriegsausbruch (1919)"
  source "Carnegie Endowment, Official Communications and Declarations of War (1919)"
  uses dual-1879, triple-1882, romania-1883, franco-russian-1894, london-1839, luxembourg-1867, entente-1904, grey-cambon-1912
  uses naval-assurance-1914, anglo-japanese-1911, anglo-portuguese-1899, serbia-montenegro-1912, serbia-greece-1913
  uses german-ottoman-1914, declaration-of-london-1914
  war great-war "The war of 1914"

  event e01 1914-06-28 Austria-Hungary suffers an incident
    place habsburg-bosnia
    text "At Sarajevo Gavrilo Princip, one of a group of young Bosnians, shoots the Archduke Francis Ferdinand and his wife. The group is no state, and what officials in Serbia knew of it is the question of the next four weeks."
    source "Die deutschen Dokumente zum Kriegsausbruch, introduction; Albertini, The Origins of the War of 1914 II"
  event e02 1914-07-05..06 Germany assures Austria-Hungary "that it stands by its ally's side as alliance and old friendship require"
    text "The Emperor and the Chancellor tell the ambassador of Austria-Hungary that it may count on Germany whatever it decides towards Serbia. This is a statement and no act under a treaty: nothing has happened that the alliance of 1879 speaks of."
    source "Die deutschen Dokumente zum Kriegsausbruch, no. 15; Austro-Hungarian documents VIII" (doubtful)
  event e03 1914-07-23 Austria-Hungary sends an ultimatum to Serbia
    text "At six in the evening Austria-Hungary hands over a note of ten demands with a term of 48 hours. Among them is the part of its own officials in the inquiry on Serbian soil. Italy, its ally, has not been consulted."
    source "Austro-Hungarian Red Book, no. 7"
  claim e03k 1914-07-23 Austria-Hungary says Serbia sends armed bands into Austria-Hungary
    denied by Serbia
    note "Complicity of Serbian officials in the murder of 28 June, as alleged in the note."
    source "Austro-Hungarian Red Book, nos. 7 and 19"
  event e03b 1914-07-24 United-Kingdom, France consult
    text "Grey tells Cambon of the note and proposes that the four powers without a direct interest mediate."
    source "Cd. 7467, no. 10"
  event e04a 1914-07-25 Serbia orders general mobilisation against Austria-Hungary
    text "In the afternoon, before it answers, Serbia orders its army to mobilise."
    source "Austro-Hungarian Red Book" (doubtful)
  event e04b 1914-07-25 Serbia refuses the demand of Austria-Hungary
    text "Shortly before six Serbia answers: it accepts most of the ten demands, with reservations, and declines the inquiry by foreign officials. The envoy of Austria-Hungary breaks off relations and leaves Belgrade within the hour."
    source "Austro-Hungarian Red Book, no. 25"
  event e04c 1914-07-25 Austria-Hungary orders partial mobilisation against Serbia
    text "In the evening Austria-Hungary orders the mobilisation of the corps meant for a war in the Balkans."
    source "Austro-Hungarian Red Book; Osterreich-Ungarns letzter Krieg I" (doubtful)
  event e04d 1914-07-27 United-Kingdom, France consult
    text "In London the French charge d'affaires and the Foreign Office compare what they know."
    source "French Yellow Book, no. 63" (doubtful)
  event e05 1914-07-28 Austria-Hungary declares war on Serbia
    text "By a telegram to Nish Austria-Hungary declares war. Who began between these two is settled from here on: Austria-Hungary was not attacked, and no clause for its defence is met."
    source "Serbian Blue Book, no. 45; Austro-Hungarian Red Book, no. 37"
  event e05b 1914-07-29 Austria-Hungary bombards Serbia
    place Serbia
    object territory
    text "Guns and river monitors shell Belgrade."
    source "British Documents XI"
  event e06 1914-07-29 Russia orders partial mobilisation against Austria-Hungary
    place austria-hungary-bordering-romania
    text "Russia mobilises four districts of the south and centre. No treaty binds it to Serbia: the step is its own choice."
    source "Russian Orange Book; British Documents XI" (doubtful)
  event e06b 1914-07-29 United-Kingdom, France consult
    text "Grey tells Cambon how grave he holds the position to be, and that Britain is free from engagements."
    source "Cd. 7467, no. 87"
  event e07 1914-07-30 Russia orders general mobilisation against Austria-Hungary, Germany
    place austria-hungary-bordering-romania
    defence no
    text "In the afternoon the Tsar agrees to the general mobilisation; it is public on the next day. Everything now hangs on one question: is this an attack in the sense of the alliance of 1879? The text says attacked, not threatened."
    note "The place is that of the Kiev and Odessa districts, opposite Galicia and the Bukovina. Done on Russia's own account: no treaty bound it."
    source "Die deutschen Dokumente zum Kriegsausbruch, no. 473" (doubtful)
  event e08a 1914-07-31 Austria-Hungary orders general mobilisation against Russia
    place europe
    text "Austria-Hungary answers with general mobilisation. The French-Russian convention asks for one thing in that case: that both mobilise at once. Russia already has."
    source "British Documents XI; Osterreich-Ungarns letzter Krieg I" (doubtful)
  event e08b 1914-07-31 Germany sends an ultimatum to Russia
    place europe
    text "Germany asks Russia to stop all measures of war against Germany and Austria-Hungary within twelve hours."
    source "Die deutschen Dokumente zum Kriegsausbruch, no. 490"
  event e08c 1914-07-31 Germany sends an ultimatum to France
    place europe
    text "Germany asks France whether it will stay neutral in a war of Germany and Russia, with an answer within eighteen hours."
    source "Die deutschen Dokumente zum Kriegsausbruch, no. 491"
  event e08d 1914-07-31 United-Kingdom states "the question whether each will respect the neutrality of Belgium" to Germany, France
    text "Britain asks Paris and Berlin whether they will respect the neutrality of Belgium. France says yes the same night; Germany gives no answer."
    source "Cd. 7467, nos. 114, 122 and 125"
  event e08e 1914-07-31 United-Kingdom, France consult
    text "Grey and Cambon talk over what to do, as the letters of 1912 ask. That is all the letters ask: they say in words that they bind neither government to act."
    source "Cd. 7467, no. 119"
  event e09a 1914-08-01T15:50 France orders general mobilisation against Germany
    place europe
    text "About four in the afternoon at Paris France orders general mobilisation: one day after that of Austria-Hungary, as the convention of 1892 demands."
    source "French Yellow Book; British Documents XI" (doubtful)
  event e09b 1914-08-01T16:00 Germany orders general mobilisation against Russia, France
    place europe
    text "At five in the afternoon at Berlin Germany orders general mobilisation."
    source "Die deutschen Dokumente zum Kriegsausbruch, no. 554" (doubtful)
  event e09c 1914-08-01T17:00 Germany declares war on Russia
    text "About seven in the evening at St Petersburg the German ambassador hands over the declaration of war. Between these two Germany has begun; France is bound to fight Germany from this moment."
    source "Russian Orange Book, no. 76"
  claim e09k 1914-08-02 Germany says Russia invades Germany
    denied by Russia
    note "Crossings of the border on 1 and 2 August, reported by each side of the other."
    source "Die deutschen Dokumente zum Kriegsausbruch, no. 629" (doubtful)
  event e10a 1914-08-02 Germany occupies Luxembourg
    place Luxembourg
    object territory
    provoked no
    text "German troops occupy Luxembourg, whose neutrality stands under a collective guarantee of 1867."
    source "British Documents XI; Cd. 7467, no. 147" (doubtful)
  event e10b 1914-08-02 Germany sends an ultimatum to Belgium
    text "In the evening Germany asks Belgium for free passage and leaves twelve hours for the answer. This is a threat and no breach yet."
    source "Belgian Grey Book, no. 20"
  event e10c 1914-08-02 Germany, Ottoman-Empire sign german-ottoman-1914
    text "At Constantinople the German ambassador and the Grand Vizier sign a secret alliance. It makes a Turkish case of alliance out of the German one; but the Russian mobilisation and the German declaration of war were before the signature."
    source "Die deutschen Dokumente zum Kriegsausbruch, nos. 726 and 733"
  event e10d 1914-08-02 United-Kingdom states "that the fleet will give all the protection in its power if the German fleet comes into the Channel or through the North Sea against French coasts or shipping" to France
    text "Britain assures France of its fleet if the German fleet comes into the Channel. It does not come."
    source "Cd. 7467, no. 148"
  event e10f 1914-08-02 United-Kingdom, France consult
    text "Grey and Cambon meet on the naval assurance, and on Luxembourg and Belgium."
    source "Cd. 7467, no. 148"
  event e10e 1914-08-02..03 Italy declares neutrality
    text "Italy decides for neutrality and announces it on the next day: Germany and Austria-Hungary were not attacked, and the war of Austria-Hungary was begun without agreement with Italy."
    source "French Yellow Book, no. 124; British Documents XI" (doubtful)
  event e11a 1914-08-03 Belgium refuses the demand of Germany
    text "At seven in the morning Belgium refuses passage: it would sacrifice the honour of the nation and its duties towards Europe."
    source "Belgian Grey Book, no. 22"
  event e11b 1914-08-03 Germany declares war on France
    place France
    object territory
    text "About a quarter to seven in the evening the German ambassador hands over the declaration of war, with reports of French aircraft over Germany. Russia is bound from this moment to fight Germany with all available forces."
    source "French Yellow Book, no. 147"
  claim e11k 1914-08-03 Germany says France attacks Germany
    denied by France
    note "Crossings of the border and bombs from aircraft, alleged in the declaration of war."
    source "French Yellow Book, nos. 147 and 148"
  event e11c 1914-08-03 Romania declares neutrality
    text "The crown council at Sinaia decides against entering the war: Austria-Hungary was not attacked."
    source "British Documents XI" (doubtful)
  event e11d 1914-08-03 United-Kingdom states "the wish that Portugal does not declare neutrality" to Portugal
    text "Britain asks its oldest ally not to declare neutrality. It does not call for help yet."
    source "Portugal na primeira guerra mundial I, nos. 15-20" (doubtful)
  event e12a 1914-08-04T07:00 Germany invades Belgium
    place Belgium
    object territory
    provoked no
    text "In the morning German troops cross the Belgian border. The Chancellor calls it a breach of international law that will be made good. Germany is bound by the Prussian signature of 1839."
    source "Speech of the German Chancellor in the Reichstag, 1914-08-04; Belgian Grey Book, no. 30"
  event e12b 1914-08-04T23:00 United-Kingdom declares war on Germany in defence of Belgium
    text "The British ultimatum over Belgium ends at eleven at night, Greenwich time. Whether each guarantor owed the guarantee alone or all only together has been disputed since 1867; Britain has acted on it alone."
    source "Cd. 7467, nos. 159 and 160"
  event e13a 1914-08-05..08 Montenegro declares war on Austria-Hungary in defence of Serbia
    text "Montenegro joins Serbia. Their alliance of 1912 named the Ottoman Empire."
    source "Carnegie Endowment, Official Communications and Declarations of War" (doubtful)
  event e13b 1914-08-06 Austria-Hungary declares war on Russia alongside Germany
    text "Five days after its ally Austria-Hungary declares war on Russia. Whether it had to is the disputed question of 30 July over again."
    source "Russian Orange Book, no. 79"
  event e13c 1914-08-06 Serbia declares war on Germany
    defence no
    text "Serbia breaks with Germany, the ally of Austria-Hungary."
    source "Carnegie Endowment, Official Communications and Declarations of War" (doubtful)
  event e13d 1914-08-08 Montenegro declares war on Germany in defence of Serbia
    text "So does Montenegro; sources give days from 5 to 12 August."
    source "Carnegie Endowment, Official Communications and Declarations of War" (doubtful)
  event e14a 1914-08-07 United-Kingdom requests help of Japan
    text "Britain asks Japan for the help of its fleet against German raiders that attack British trade in Chinese waters."
    source "British Documents X.2, appendix; Lowe, Great Britain and Japan 1911-1915" (doubtful)
  event e14b 1914-08-07 France invades Germany
    place Germany
    object territory
    text "French troops cross into Alsace."
    source "Les armees francaises dans la grande guerre I.1"
  event e15a 1914-08-11..13 France declares war on Austria-Hungary in defence of Russia
    text "France and Austria-Hungary, which had no quarrel of their own, are at war."
    source "Austro-Hungarian Red Book, no. 63" (doubtful)
  event e15b 1914-08-12 United-Kingdom declares war on Austria-Hungary in defence of Russia
    text "Britain follows. Austria-Hungary is now at war with three great powers; but it began against Serbia and Russia."
    source "Austro-Hungarian Red Book, no. 64" (doubtful)
  event e15c 1914-08-12 Austria-Hungary invades Serbia
    place Serbia
    object territory
    text "The army of Austria-Hungary crosses the Drina. Italy asks whether an invasion is an occupation: article 7 of the Triple Alliance wants agreement on compensation before one."
    source "Osterreich-Ungarns letzter Krieg I"
  event e16 1914-08-17 Russia invades Germany
    place Germany
    object territory
    text "The Russian First Army crosses into East Prussia, two weeks after the German declaration of war on France. The convention counted on 700,000 to 800,000 men against Germany; how many came is not weighed here."
    source "Der Weltkrieg 1914 bis 1918 II (Reichsarchiv)"
  event e17a 1914-08-15 Japan sends an ultimatum to Germany
    text "Japan asks Germany to withdraw its ships from Chinese waters and to hand over Kiaochow, with a week for the answer."
    source "Carnegie Endowment, Official Communications and Declarations of War"
  event e17b 1914-08-23 Japan declares war on Germany alongside United-Kingdom
    defence no
    text "Japan declares war and refers to the alliance. Whether the alliance bound it is disputed: the war had begun over Belgium."
    source "Carnegie Endowment, Official Communications and Declarations of War"
  event e17c 1914-08-25..27 Austria-Hungary declares war on Japan in defence of Germany
    text "Austria-Hungary breaks with Japan, which had begun against Germany."
    source "Carnegie Endowment, Official Communications and Declarations of War"
  event e17d 1914-08-28 Austria-Hungary declares war on Belgium alongside Germany
    text "Austria-Hungary, itself a guarantor of 1839, declares war on Belgium."
    source "Belgian Grey Book II, no. 104" (doubtful)
  event e18 1914-09-05 United-Kingdom, France, Russia sign declaration-of-london-1914
    text "The three allies promise to make no separate peace in the present war."
    source "Cd. 7737"
  event e19 1914-10-10 (doubtful) United-Kingdom requests help of Portugal
    text "Britain, in the name of the alliance, asks Portugal for active help. From now on the old treaties demand it."
    source "Portugal na primeira guerra mundial I" (doubtful)
  event e20 1914-10-29 Ottoman-Empire attacks by sea Russia
    place Russia
    object territory
    text "The Ottoman fleet under a German admiral shells Odessa and Sevastopol, 88 days after the signature of the alliance with Germany."
    source "Carnegie Endowment, Official Communications and Declarations of War"
  claim e20k 1914-10-31 Ottoman-Empire says Russia attacks a ship of Ottoman-Empire
    denied by Russia
    note "The Ottoman note says that Russian ships had disturbed the exercises of the fleet."
    source "Cd. 7628" (doubtful)
  event e21a 1914-11-01..04 Russia declares war on Ottoman-Empire
    place Ottoman-Empire
    object territory
    text "Russia declares war, usually dated 2 November, and its troops cross the border of the Caucasus. Germany has promised to defend Ottoman territory."
    source "Carnegie Endowment, Official Communications and Declarations of War"
  event e21b 1914-11-05 United-Kingdom, France declare war on Ottoman-Empire in defence of Russia
    place Ottoman-Empire
    object territory
    text "Britain and France follow. The scenario ends here."
    source "Carnegie Endowment, Official Communications and Declarations of War"

  record complete for Germany, Belgium until 1914-12-31
  record complete for Germany, Luxembourg until 1914-12-31
  record complete for Germany, France until 1914-08-01
  fact "either government has grave reason to expect an unprovoked attack or a threat to the general peace" from 1914-07-24
  fact "not ships of the adversary act against its trade or possessions in East Asia" until 1914-08-06
  fact "ships of the adversary act against its trade or possessions in East Asia" from 1914-08-07

  # Row 1. Austria-Hungary attacked and was not attacked; and Serbia, whom it attacked, is no ally of Germany.
  expect at e05 dual-1879/1/russia for Germany: not met, failing subject and adversary
  # Row 2. The same: the clause needs an attack on Austria-Hungary.
  expect at e05 dual-1879/2/other-power for Germany: not met, failing subject
  expect at e05 dual-1879/2/other-power-with-russia for Germany: not met, failing subject
  # Row 3. Only the reading of mobilisation decides; menacing measures count only beside an attack by a third power.
  expect at e07 dual-1879/1/russia for Germany: disputed over mobilisation-is-attack, strict not met, broad met, practice not met
  expect at e07 dual-1879/1/russia for Germany: failing kind
  expect at e07 dual-1879/2/other-power-with-russia for Germany: not met
  # Row 4. Strict: Germany declared war first, so Russia did not attack it. Broad: the mobilisation of e07 was the attack.
  expect at e09c dual-1879/1/russia for Austria-Hungary toward Germany: disputed over mobilisation-is-attack, strict not met, broad met
  # Row 5. Performed under a disputed duty, never a breach for the days between.
  expect at e13b dual-1879/1/russia for Austria-Hungary toward Germany: disputed, strict dormant, broad fulfilled, 7 days after arising, performed
  expect at e13b act e13b of Austria-Hungary: performed, duty disputed
  # Row 6. Germany began against France; the claim e11k would change it.
  expect at e11b triple-1882/2/france for Italy: not met, failing subject
  # Row 7. The number is reached (Russia, France, Britain); attacked and unprovoked both fail, and both are said.
  expect at e12b triple-1882/3/two-great-powers for Italy toward Germany: not met, failing attacked and provocation
  # Row 8. Austria-Hungary began the war; Serbia is no great power.
  expect at e15b triple-1882/3/two-great-powers for Italy toward Austria-Hungary: not met, failing attacked
  # Row 9. Was Germany forced to make war? Unsaid; but neutrality was kept either way.
  expect at e09c triple-1882/4/menace for Italy toward Germany: undetermined, missing "Germany is forced to make war", performed
  expect at e12b triple-1882/4/menace for Italy toward Germany: undetermined, missing "Germany is forced to make war", performed
  # Row 10. No occupation yet; the complaint that Italy was not consulted rests on article 1.
  expect at e03 triple-1882/7/balkan-compensation for Austria-Hungary: not met
  # Row 11. Is an invasion an occupation? Under the broad reading there was no agreement before it.
  expect at e15c triple-1882/7/balkan-compensation for Austria-Hungary: disputed over invasion-is-occupation, strict not met, broad met, broad breached
  # Row 12. Austria-Hungary was not attacked; on 6 August it began against Russia. Where is moot.
  expect at e05 romania-1883/2/aid for Romania: not met
  expect at e13b romania-1883/2/aid for Romania: not met
  # Row 13. A partial mobilisation of one power: by the letter yes; the staffs meant to consult first.
  expect at e04c franco-russian-1894/2/mobilise for France: disputed over partial-mobilisation-counts, strict met, practice not met
  expect at e04c franco-russian-1894/2/mobilise for Russia: disputed over partial-mobilisation-counts, strict met, practice not met
  # Row 14. Russia had mobilised already (e07); France did one day later.
  expect at e08a franco-russian-1894/2/mobilise for Russia: met, fulfilled
  expect at e08a franco-russian-1894/2/mobilise for France: met, due
  expect at e09a franco-russian-1894/2/mobilise for France: met, fulfilled, 1 days after arising
  # Row 15. Article 1 does not ask who provoked the war.
  expect at e09c franco-russian-1894/1/fight for France: met, due, against Germany
  # Row 16. Fulfilled on day 14; the number of men is not weighed.
  expect at e11b franco-russian-1894/1/fight for Russia: met, due
  expect at e16 franco-russian-1894/1/fight for Russia: met, fulfilled, 14 days after arising
  # Row 17. An ultimatum is a threat; the invasion is the breach. Germany is bound by the signature of Prussia.
  expect at e10b london-1839/annex-7/neutrality for Germany: not met, active
  expect at e12a london-1839/annex-7/neutrality for Germany toward Belgium: met, breached
  # Row 18. All together or each alone? The same for every guarantor that did not attack.
  expect at e12a london-1839/1/guarantee for United-Kingdom: disputed over guarantee-several, strict not met, broad due, failing guarantors
  expect at e12b london-1839/1/guarantee for United-Kingdom: disputed over guarantee-several, broad fulfilled, performed, duty disputed
  expect at e12b london-1839/1/guarantee for France: disputed over guarantee-several, strict not met, broad met
  expect at e12b london-1839/1/guarantee for Russia: disputed over guarantee-several, strict not met, broad met
  expect at e12b london-1839/1/guarantee for Austria-Hungary: disputed over guarantee-several, strict not met, broad met
  expect at e12b act e12b of United-Kingdom: performed, duty disputed
  # Row 19. To help Belgium against Germany and to fight beside Germany cannot both be done.
  expect at e12a conflicts of Austria-Hungary: london-1839/1/guarantee, dual-1879/1/russia
  expect at e12a london-1839/1/guarantee for Austria-Hungary: conflict with dual-1879/1/russia
  # Row 20. The guarantee of Luxembourg is collective in so many words: a weaker case.
  expect at e10a luxembourg-1867/2/guarantee for United-Kingdom: disputed over guarantee-several, strict not met, broad met, failing guarantors
  # Row 21. The declarations of 1904 settle colonial questions.
  expect at e12b entente-1904 for United-Kingdom: no clause of this kind
  # Row 22. The letters of 1912 ask to consult, and nothing more.
  expect at e03b grey-cambon-1912/letters/consult for United-Kingdom: met, fulfilled, 1 days after arising
  expect at e08e grey-cambon-1912/letters/consult for United-Kingdom: met, fulfilled
  expect at e08e grey-cambon-1912/letters/consult for France: met, fulfilled
  expect at e08e grey-cambon-1912 for United-Kingdom: no clause of this kind
  # Row 23. The German fleet has not come into the Channel.
  expect at e10d naval-assurance-1914/assurance/fleet for United-Kingdom: not met, dormant
  # Row 24. Russia's mobilisation is voluntary: no clause obliges it.
  expect at e05 obligations of Russia toward Serbia: none
  expect at e07 obligations of Russia toward Serbia: none
  expect at e07 act e07 of Russia: voluntary
  # Row 25. The adversary of 1912 was the Ottoman Empire.
  expect at e05 serbia-montenegro-1912/political/war-on-turkey for Montenegro: not met, failing adversary
  # Row 26. Was Austria-Hungary provoked? Complicity in e01 is only claimed. If the treaty looked to the Balkans only, no.
  expect at e05 serbia-greece-1913/1/aid for Greece: undetermined, practice not met, missing "Serbia provoked Austria-Hungary"
  # Row 27. Britain entered over Belgium: no attack on its interests in East Asia or India.
  expect at e12b anglo-japanese-1911/2/aid for Japan: not met
  # Row 28. Are raiders in Chinese waters aggressive action in the region? Read strictly Japan's war was its choice.
  expect at e14a anglo-japanese-1911/2/aid for Japan: disputed over raiders-aggressive-action, strict not met, broad met
  expect at e17b anglo-japanese-1911/2/aid for Japan: disputed over raiders-aggressive-action, strict not met, broad fulfilled, voluntary, duty disputed
  # Row 29. On call: before the request nothing is owed, and nothing Portugal does is a breach.
  expect at e11d anglo-portuguese-1899/confirmation/on-call for Portugal: dormant
  expect at e12b anglo-portuguese-1899/confirmation/on-call for Portugal: met, active, waiting for "request of United-Kingdom"
  expect at e18 anglo-portuguese-1899/confirmation/on-call for Portugal: met, active, waiting for "request of United-Kingdom"
  expect at e19 anglo-portuguese-1899/confirmation/on-call for Portugal: met, due
  # Row 30. Inherited from row 3, and both events came before the signature. Read broadly: due, and not done until e20.
  expect at e10c german-ottoman-1914/2/casus-foederis for Ottoman-Empire: disputed over mobilisation-is-attack, over past-event-counts, strict not met, broad met, broad due
  # Row 31. From 2 August to 29 October.
  expect at e20 german-ottoman-1914/2/casus-foederis for Ottoman-Empire: disputed, broad fulfilled, 88 days after arising, performed, duty disputed
  # Row 32. Ottoman territory is threatened by Russia.
  expect at e21a german-ottoman-1914/4/ottoman-territory for Germany: met, against Russia
  # Row 33. A duty to be kept as long as the war lasts.
  expect at e18 declaration-of-london-1914/1/no-separate-peace for United-Kingdom: met, active
  expect at e18 declaration-of-london-1914/1/no-separate-peace for France: met, active
  expect at e18 declaration-of-london-1914/1/no-separate-peace for Russia: met, active
  # Row 34. Read strictly nobody is bound: the war needed at least one step that was voluntary or disputed.
  expect cascade from e05 under strict: none
  expect cascade from e07 at 1914-08-02 under strict: none
  # Row 35. Italy: France entered to defend Russia, which is no attack. Romania: Austria-Hungary was not attacked.
  expect cascade from e07 at 1914-08-02 under broad: Germany, Austria-Hungary, Ottoman-Empire; then France; stops
  expect at e09c branches: "if DEU chooses to attack BEL"
  # Row 36. What it would cost to read mobilisation as attack in every treaty.
  expect cascade from e07 at 1914-08-02 under broad opening mobilisation-is-attack everywhere record complete: Germany, Austria-Hungary, Romania, Ottoman-Empire; then France; then Italy; stops
