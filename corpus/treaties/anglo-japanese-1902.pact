treaty anglo-japanese-1902 "First Anglo-Japanese alliance"
  about "Neutrality if either is at war with one power over China or Korea, help if another power joins its enemy."
  parties United-Kingdom, Japan
  signed 1902-01-30
  in force on signature
  ended 1905-08-12 by replacement
  term 5 years
  denounce on 1 year notice after 1907-01-30
  source "Cd. 914; British and Foreign State Papers 95, p. 83"
  language "English"
  atop 1415
  atop-differs neucoloc because "the text asks which interests the war defends, not where it is fought"
  atop-differs defense because "articles 2 and 3 do not ask who began the war; one rule for a war with two or more powers covers defence too"
  atop-differs yrexit because "the agreement of 1902 was replaced on 1905-08-12"
  basis text
  note "Runs on until one year after denunciation; if a party is at war when the term ends, until peace."

  article 1
    text "The parties recognise the independence of China and Korea, and that each may take measures to safeguard its interests there if these are threatened by another power or by disturbances."
    clause safeguard
      then each party shall respect the independence of China, Korea

  article 2
    text "If either, in defence of those interests, becomes involved in war with another power, the other keeps strict neutrality and tries to prevent others from joining against its ally."
    clause neutrality
      when either party is at war with any state
      provided "the war is in defence of its interests in China or Korea"
      then the other party shall remain neutral

  article 3
    text "If in that event any other power or powers join in hostilities against the ally, the other party comes to its help, conducts the war in common and makes peace in agreement with it."
    clause second-enemy
      when either party is at war with two or more powers
      provided "the war is in defence of its interests in China or Korea"
      then the other party shall fight alongside it
      then each party shall not make separate peace while that war lasts

  article 4
    text "Neither party, without consulting the other, enters separate arrangements with another power to the harm of those interests."
    clause no-separate-arrangements
      then each party shall not join an alliance against the other party

  article 5
    text "Whenever, in the opinion of either, those interests are in danger, the governments communicate with each other fully and frankly."
    clause consult
      when either party is threatened in east-asia
      then each party shall consult
