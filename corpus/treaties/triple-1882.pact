set balkan-lands-1887 "States and empires with land in the Balkans, as meant by article 7 of the Triple Alliance"
  members Serbia, Montenegro, Romania, Greece, Ottoman-Empire from 1887-02-20 until 1918-12-01
  members Bulgaria from 1908-10-05
  members Albania from 1912-11-28

issue invasion-is-occupation "Is an invasion already an occupation in the sense of article 7?"
  strict no because "the text speaks of a temporary or permanent occupation, which an army sets up only after it has taken hold of the land"
  broad yes because "Italy held in July and August 1914 that the advance of an army into Serbian territory is at least a temporary occupation"

treaty triple-1882 "Triple Alliance"
  about "Germany and Austria-Hungary help Italy against France, Italy helps Germany against France; all fight if one or two are attacked by two or more great powers."
  parties Germany, Austria-Hungary
  party Italy from 1882-05-30 until 1915-05-04 by denunciation
  signed 1882-05-20
  in force 1882-05-30 "exchange of ratifications in Vienna"
  ended 1918-11-03 by defeat
  term 5 years
  renew 6 years unless denounced 1 year before
  secret until 1920
  source "Pribram, The Secret Treaties of Austria-Hungary I, 64 (1882), 104 (1887), 150 (1891), 220 (1902), 244 (1912)" (doubtful)
  language "French"
  atop 1350
  atop-differs yrexit because "Italy denounced the treaty on 1915-05-04; its declaration of war followed on 1915-05-23"
  atop-differs phase because "the fourth phase of the data is the naval convention of 1913; the texts were renewed on 1887-02-20, 1891-05-06, 1902-06-28 and 1912-12-05"
  atop-differs length because "the term of five years is that of 1882 and 1887; the later texts ran for six"
  atop-differs neucoadv because "article 4 speaks of any great power that is no party; it names none"
  atop-differs proren because "the texts of 1882 and 1887 had no renewal; the line holds for those of 1891 to 1912"
  basis text
  note "The renewal by six years holds for the texts of 1891 to 1912; the texts of 1882 and 1887 ran for five years each."

  article 1
    text "The parties promise each other peace and friendship, enter no alliance against one of their states, and exchange views on general political and economic questions that arise."
    clause no-blocs
      then each party shall not join an alliance against each other party
    clause exchange-of-ideas
      provided unspecified "a political or economic question of a general nature has arisen"
      then each party shall consult

  article 2
    text "If Italy, without direct provocation, is attacked by France, the two others help it with all their forces; Italy owes the same to Germany if France attacks Germany without direct provocation."
    quote "without direct provocation on her part"
    clause france
      when Italy is attacked by France without direct provocation
      then Germany, Austria-Hungary shall assist it militarily with all forces
      when Germany is attacked by France without direct provocation
      then Italy shall assist it militarily with all forces

  article 3
    text "If one or two parties, without direct provocation, are attacked and find themselves at war with two or more great powers that are not parties, the case of alliance arises for all at once."
    clause two-great-powers
      when one or two parties are attacked by two or more great powers not party without direct provocation
      then each other party shall fight alongside it

  article 4
    text "If a great power that is not a party threatens the security of one party, and that party is forced on this account to make war on it, the others keep benevolent neutrality and may join the war."
    clause menace
      when a party is forced to make war by a great power
      then each other party shall remain benevolently neutral while that war lasts
      then each other party may fight alongside it

  article 5
    text "If the peace of a party is threatened under the preceding articles, the parties consult in time on military measures; in a common war they make neither armistice, peace nor treaty except by common agreement."
    clause consult
      when a party is threatened
      then each party shall consult
    clause no-separate-peace
      when 2/france is met
      or when 3/two-great-powers is met
      then each party shall not make separate peace while that war lasts

  declaration "Mancini declaration of the Italian government" by Italy from 1882-05-22 secret until 1920
    text "The treaty cannot in any case be regarded as directed against England."
    source "Pribram I, 68"
    note "Not renewed with the treaty of 1887; a wish of Italy to renew it in 1896 was not met."

  declaration "Declarations of Austria-Hungary and Germany on England" by Austria-Hungary, Germany from 1882-05-28 secret until 1920
    text "The treaty cannot in any case be regarded as directed against England."
    source "Pribram I, 68-71" (doubtful)

  version 2 from 1887-02-20 "renewal, with separate treaties between Italy and each of the two others"
    article 7
      text "Austria-Hungary and Italy seek to preserve the status quo in the East; if it cannot be kept and one of the two comes to occupy, for a time or for good, land in the Balkans or on the Ottoman coasts and islands of the Adriatic and the Aegean, this happens only after an agreement with the other on reciprocal compensation."
      note "In 1887 article 1 of the separate treaty of Austria-Hungary and Italy; article 7 of the treaty since 1891."
      clause balkan-compensation
        when Austria-Hungary or Italy occupies territory in balkans or ottoman-adriatic-aegean
        then it shall agree "reciprocal compensation between Austria-Hungary and Italy" before "the occupation"
        when a state of balkan-lands-1887 is invaded by Austria-Hungary
        provided reading of invasion-is-occupation
        then Austria-Hungary shall agree "reciprocal compensation with Italy" before "the occupation"
        when a state of balkan-lands-1887 is invaded by Italy
        provided reading of invasion-is-occupation
        then Italy shall agree "reciprocal compensation with Austria-Hungary" before "the occupation"
        open issue invasion-is-occupation
    article 10
      text "If France moves to extend its occupation, protectorate or sovereignty in North Africa, in Tripoli or Morocco, and Italy for its position in the Mediterranean acts there or against French territory in Europe, the war that follows between Italy and France is, at the demand of Italy, a case of alliance for Germany."
      note "In 1887 article 3 of the separate treaty of Germany and Italy; article 10 of the treaty since 1891."
      clause north-africa
        when Italy goes to war with France
        provided France occupies territory in tripolitania or morocco
        provided at the request of Italy
        then Germany shall fight alongside it against France with all forces

  version 3 from 1891-05-06 "one treaty in place of the three of 1887; articles 6 to 11 on the East and North Africa; six years, renewed for six"
    article 6
      text "Germany and Italy use their influence to prevent a change of territory harmful to one of them on the Ottoman coasts and islands of the Adriatic and the Aegean, and tell each other their own plans and those of others."
      clause inform
        provided unspecified "a change of territory on the Ottoman coasts and islands of the Adriatic and the Aegean is intended"
        then Germany, Italy shall consult

    article 9
      text "Germany and Italy work for the status quo in North Africa on the Mediterranean (Cyrenaica, Tripolitania, Tunisia); if both find that it cannot be kept, Germany, after a formal agreement, supports Italy in an occupation or other taking of guarantees there."
      clause north-african-status-quo
        when peace in tripolitania is threatened
        then Germany, Italy shall consult

  version 4 from 1902-06-28 "renewal with the text unchanged; Austria-Hungary declares that it leaves Italy a free hand in Tripolitania"

  version 5 from 1912-12-05 "renewal with the text unchanged, and protocols on the sovereignty over Libya, Albania and Novi Pazar"
