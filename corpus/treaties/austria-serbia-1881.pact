treaty austria-serbia-1881 "Austro-Serbian alliance of 1881"
  about "Friendly neutrality in each other's wars; Serbia makes no political treaty without Austria-Hungary."
  parties Austria-Hungary, Serbia
  signed 1881-06-28 "16 June Old Style"
  in force 1881-07 (doubtful)
  ended 1895-01-13 by expiry
  term 10 years
  secret until 1893 (doubtful)
  source "Pribram, The Secret Treaties of Austria-Hungary I, 50; renewal of 1889: I, 134"
  language "French and Serbian"
  atop 1345
  atop-differs yrent because "the data give the Julian date, 16 June 1881"
  atop-differs yrexit because "the data give the Julian date of 1895-01-13"
  atop-differs length because "the prolongation of 1889, the second phase, ran to January 1895; the file has the ten years of 1881"
  basis text

  article 2
    text "Serbia tolerates no intrigues against Austria-Hungary, with Bosnia, Herzegovina and the Sanjak of Novi Pazar; Austria-Hungary owes the same to Serbia and its dynasty, and supports the dynasty with all its influence."
  article 4
    text "Austria-Hungary supports the interests of Serbia with other cabinets; without prior agreement with it Serbia neither negotiates nor concludes a political treaty with another government and lets no foreign armed force enter, even as volunteers."
    clause no-treaties
      then Serbia shall do "negotiate and conclude no political treaty with another government without prior agreement with Austria-Hungary"
    clause no-foreign-forces
      then Serbia shall do "admit no foreign armed force, regular or irregular"
    clause diplomatic-support
      provided unspecified "an interest of Serbia is at stake with another cabinet"
      then Austria-Hungary shall support Serbia diplomatically
  article 5
    text "If Austria-Hungary is threatened with war or at war with one or more powers, Serbia keeps friendly neutrality and gives it every facility; Austria-Hungary owes the same to Serbia."
    clause neutrality
      when either party is at war with any state
      then the other party shall remain benevolently neutral while that war lasts
  article 6
    text "Where military cooperation is held necessary, its questions are settled by a military convention."
    clause consult
      when either party is threatened
      then each party shall consult

  version 2 from 1889-02-09 "renewed until 1895-01-13, with Austro-Hungarian support for the dynasty by all means, and for gains in the south"
