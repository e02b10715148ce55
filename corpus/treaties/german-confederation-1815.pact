treaty german-confederation-1815 "German Confederation: Federal Act of 1815 and Vienna Final Act of 1820"
  about "Members defend all Germany and each state of the Confederation; no war among members; no separate peace in a federal war."
  parties Austrian-Empire, Prussia, Bavaria, Saxony, Hanover, Hesse-Kassel, Hesse-Darmstadt, Mecklenburg-Schwerin,
          Mecklenburg-Strelitz, Nassau, Brunswick, Oldenburg, Saxe-Weimar, Liechtenstein, Frankfurt, Hamburg, Bremen, Lubeck
  party Baden signed 1815-07-26 from 1815-07-26
  party Wurttemberg signed 1815-09-01 from 1815-09-01
  signed 1815-06-08
  in force on signature
  ended 1866-08-24 by agreement "last sitting of the Diet; Austria recognised the end in the peace of Prague of 1866-08-23"
  source "Federal Act: British and Foreign State Papers 2, p. 114; Final Act: 7, p. 399" (doubtful)
  language "German"
  atop 1020
  atop-differs phase because "the Final Act is entered as a version; the Diet did not sit from 1848-07-12 until 1850-09-01, without an end of the pact"
  atop-differs yrexit because "the data end the parties with the outbreak of the war of 1866; the Confederation was ended by the peace"
  atop-differs noothall because "article 11 forbids alliances against the safety of the Confederation or of a member"
  atop-differs concoloc because "the threat meant is one to the territory of the Confederation, which the clause names"
  atop-differs consul because "the duty to deliberate on a threat stands in the Final Act of 1820, the second version here; the Act of 1815 has aid alone"
  atop-differs defcoloc because "the aid is for the territory of the Confederation; lands that members hold outside it are covered only after a decision"
  atop-differs member because "the smaller members, which ATOP leaves out, are listed here"
  atop-differs defconpr because "articles 36 and 37 of the Final Act let the Diet examine who is in the right before a war for a member; they stand here as text, and the duty of article 11 stays without the condition"
  basis text
  note "Further members: the King of Denmark for Holstein and Lauenburg, the King of the Netherlands for Luxembourg (from 1839 also Limburg), and small states that the register does not hold."

  organ diet "Federal Diet at Frankfurt"

  region confederate-territory "Federal territory"
    territory includes Bavaria, Saxony, Hanover, Wurttemberg, Baden, Hesse-Kassel, Hesse-Darmstadt, Mecklenburg-Schwerin,
              Mecklenburg-Strelitz, Nassau, Brunswick, Oldenburg, Saxe-Weimar, Liechtenstein, Frankfurt, Hamburg, Bremen, Lubeck,
              holstein
    disputed Austrian-Empire, Prussia because "only the lands that once belonged to the Holy Roman Empire were federal territory: not Hungary, Galicia and Lombardy-Venetia, nor Posen and, save 1848-1851, East and West Prussia"

  article 11
    text "All members promise to stand together for all Germany and for each state against every attack and guarantee each other all lands in the Confederation; once federal war is declared, none negotiates alone; members keep the right of alliance but make none against the Confederation or a member; they do not make war on each other."
    clause aid
      when a party is attacked by any state in confederate-territory
      then each other party shall assist it militarily
    clause no-separate-peace
      when aid is met
      then each party shall not make separate peace while that war lasts
      then each party shall not make separate armistice while that war lasts
    clause no-blocs
      then each party shall not join an alliance against each other party
    clause non-aggression
      then each party shall not attack each other party
    clause settle
      then each party shall settle disputes peacefully

  version 2 from 1820-07-08 "Vienna Final Act, signed on 1820-05-15"
    article 36
      text "No member can be harmed by a foreign state without the injury touching the whole; each must in turn give no cause for such harm, and if the foreign complaint against a member is founded the Diet has it redressed."
    article 37
      text "If a member asks for the protection of the whole in a quarrel with a foreign state, the Diet first examines who is in the right; if the member is not, no war is waged for it."
    article 38
      text "If a member reports, or other news shows, that a member or federal territory is threatened by a hostile attack, the Diet at once decides whether the danger is real and on the measures of defence."
      clause threat
        when a party is threatened in confederate-territory
        then each party shall consult at once
    article 39
      text "If a foreign power invades federal territory, the state of war begins at once, whatever the Diet later decides, and the means of defence are set in motion without delay."
      clause invasion
        when a party is invaded by any state in confederate-territory
        then each other party shall assist it militarily at once
    article 46
      text "If a member with lands outside the Confederation begins a war as a European power, that war remains foreign to the Confederation."
    article 47
      text "If such a member is threatened or attacked in its lands outside the Confederation, the members are bound to common defence only if the Diet, by majority, finds that federal territory is in danger."
      clause outside-lands
        when Austrian-Empire or Prussia is threatened or is attacked in lands-outside-confederation
        provided diet decides by majority
        then each other party shall assist it militarily
