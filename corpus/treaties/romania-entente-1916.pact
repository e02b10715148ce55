treaty romania-entente-1916 "Treaty of Bucharest of 1916 with its military convention"
  about "Romania attacks Austria-Hungary by 28 August 1916; the allies guarantee its territory; no separate peace."
  parties France, Italy, Romania, United-Kingdom
  party Russia from 1916-08-17 until 1917-12-15 (doubtful) by abrogation
  signed 1916-08-17 "4 August Old Style"
  in force on signature
  ended 1918-05-07 (doubtful) by abrogation "separate peace of Romania with the Central Powers; disputed by Romania, which re-entered the war on 1918-11-10"
  secret until 1917-12
  source "Cocks, The Secret Treaties and Understandings, 49; Parry CTS 221, p. 412" (doubtful)
  language "French"
  atop 2040
  atop-differs yrexit because "Romania signed peace on 1918-05-07; the data run to the armistice"
  atop-differs defcocon because "the aid for Romania's territory is not tied to one war in the words; Romania's entry is told by its adversary"
  atop-differs offense because "the other parties guarantee and supply Romania; only Russia promises to join its offensive"
  basis text

  article 1
    text "France, Great Britain, Italy and Russia guarantee the territorial integrity of Romania to the full extent of its present frontiers."
    clause integrity
      when Romania is attacked by any state on its territory
      then France, United-Kingdom, Italy, Russia shall assist it militarily

  article 2
    text "Romania declares war on and attacks Austria-Hungary as set in the military convention, and breaks off all relations and trade with the enemies of the allies."
    clause romania-enters
      when Russia or France or United-Kingdom or Italy is at war with Austria-Hungary
      then Romania shall attack Austria-Hungary with all forces by 1916-08-28

  article 5
    text "The parties make no separate or general peace but together and at the same time."
    clause no-separate-peace
      when a party is at war with Austria-Hungary, Germany
      then each party shall not make separate peace while that war lasts

  protocol "Military convention of the same day" from 1916-08-17 secret until 1917-12
    article convention
      text "Romania attacks by 28 August 1916 (New Style), eight days after the offensive from Salonica; Russia acts strongly along the Austrian front, sends two infantry divisions and one of cavalry to the Dobruja, and the allies supply arms."
      clause russian-help
        when Romania is at war with Austria-Hungary
        then Russia shall fight alongside it with "two infantry divisions and one cavalry division in the Dobruja"
      clause supplies
        when Romania is at war with Austria-Hungary
        then France, United-Kingdom, Italy, Russia shall assist it economically
