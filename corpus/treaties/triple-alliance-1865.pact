treaty triple-alliance-1865 "Treaty of the Triple Alliance against Paraguay"
  about "Argentina, Brazil and Uruguay wage war together until the government of Paraguay is overthrown; no separate peace."
  parties Argentina, Brazil, Uruguay
  signed 1865-05-01
  in force 1865-06 (doubtful)
  ended 1876-02-03 (doubtful) by fulfilment "Argentine-Paraguayan treaty of peace"
  secret until 1866-03 (doubtful)
  source "British and Foreign State Papers 55, p. 83; Parry CTS 131, p. 119" (doubtful)
  language "Portuguese and Spanish"
  atop 1255
  atop-differs yrexit because "the last treaty of peace with the allies is of 1876; the data end in 1882"
  atop-differs defcocon because "the war in progress is expressed by the named adversary and the dates"
  atop-differs defense because "article 1 is for a war in progress and does not ask who attacked"
  basis text

  article 1
    text "The three unite in an alliance of attack and defence in the war provoked by the government of Paraguay."
    clause common-war
      when a party is at war with Paraguay
      then each other party shall fight alongside it against Paraguay
  article 2
    text "They work with all the means of war they have, on land and rivers, as necessary."
  article 6
    text "They lay down arms only by common accord, and not before the overthrow of the present government of Paraguay; none treats separately or signs peace, truce or armistice without the full accord of all."
    clause no-separate-peace
      when a party is at war with Paraguay
      then each party shall not make separate peace while that war lasts
      then each party shall not make separate armistice while that war lasts
  article 7
    text "The war is not against the people of Paraguay but against its government."
  article 8
    text "The allies respect the independence, sovereignty and territory of Paraguay, and guarantee them together for five years (article 9)."
    clause respect
      then each party shall respect the independence of Paraguay
  article 10
    text "Claims and arrangements that arise are settled by consultation."
    note "Consultation is foreseen in several articles."
    clause consult
      when a party is at war with Paraguay
      then each party shall consult
