treaty russo-bulgarian-1902 "Russo-Bulgarian military convention of 1902"
  about "Russia protects Bulgarian territory; both fight Austria-Hungary and Romania if attacked by them or by the Triple Alliance."
  parties Russia, Bulgaria
  signed 1902-05 (doubtful)
  in force unknown "only a draft of 1902 is printed; Russia denied the convention in public in 1911 and cited it as a treaty in 1913"
  ended 1913-08 (doubtful) by lapse
  secret
  source "Kesyakov, Prinos kam diplomaticheskata istoriya na Balgariya I, 20; Diplomatische Geheimakten aus russischen, montenegrinischen und sonstigen Archiven II, no. 419"
  basis text
  note "Whether the text was signed and confirmed in this form is not certain."

  article 2
    text "The agreement looks to action against Austria-Hungary and Romania only, not against Turkey or any Balkan state."
  article 3
    text "Russia works with all its forces to keep the territory of Bulgaria whole and inviolate."
  article 4
    text "If Bulgaria, Russia or both are attacked by Austria-Hungary or Romania, by both of these, or by the Triple Alliance, the parties use all their forces and means to fight the attackers."
    clause aid
      when either party is attacked by Austria-Hungary, Romania, Germany, Italy
      then the other party shall fight alongside it with all forces
  article 5
    text "If Bulgaria is threatened by Romania alone, Bulgarian forces act against Romania; in view of the help promised to Romania by Austria-Hungary, Russia supports Bulgaria."
    note "Paraphrased from an incomplete print."
