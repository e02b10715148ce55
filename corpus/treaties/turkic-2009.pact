treaty turkic-2009 "Nakhchivan Agreement establishing the Turkic Council (Organization of Turkic States)"
  about "Co-operation of Turkic states; no clause of aid or of consultation under threat."
  parties Azerbaijan, Kazakhstan, Kyrgyzstan, Turkey
  party Uzbekistan from 2019-10-15 (doubtful)
  signed 2009-10-03
  in force 2010-11-17 (doubtful)
  source "Nakhchivan Agreement on the establishment of the Cooperation Council of Turkic Speaking States, 3 October 2009"
  basis text

  article 2
    text "The purposes are mutual trust, peace and security in the region and beyond, common positions on foreign policy and co-operation in many fields; nothing is promised in case of attack."
