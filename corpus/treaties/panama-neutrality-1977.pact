treaty panama-neutrality-1977 "Treaty concerning the Permanent Neutrality and Operation of the Panama Canal"
  about "The canal is neutral in peace and war; Panama and the United States maintain its regime of neutrality."
  parties Panama, United-States
  signed 1977-09-07
  in force 1979-10-01
  term indefinite
  source "TIAS 10029"
  language "English and Spanish"
  basis text

  article 2
    text "Panama declares the neutrality of the canal, so that in peace and war it stays open to peaceful transit of all nations on equal terms."
    clause neutrality
      then Panama shall do "keep the canal open to the peaceful transit of all nations on equal terms in peace and war"

  article 4
    text "Panama and the United States agree to maintain the regime of neutrality, so that the canal stays permanently neutral."
    clause maintain
      when Panama is attacked or threatened by any state or group in panama-canal
      then each party shall act to meet the common danger as it deems necessary

  understanding "Conditions of the Senate of the United States (DeConcini and leadership)" by United-States from 1979-10-01
    text "If the canal is closed or its operation interfered with, each party independently may take the steps it deems necessary by its constitutional processes, including military force in Panama, to reopen it; this is no right of intervention in Panama's internal affairs."
    source "Instruments of ratification exchanged 1978-06-16"
