treaty us-japan-1960 "Treaty of Mutual Cooperation and Security"
  parties United-States, Japan
  signed 1960-01-19
  in force 1960-06-23
  source "UNTS 373, I-5320"
  denounce on 1 year notice after 1970-06-23
  region territories-administered-by-japan "Territories under the administration of Japan"
    includes territory administered by Japan
  article 4
    clause consult
      when Japan is threatened
      or when peace in far-east is threatened
      provided at the request of either party
      then each party shall consult
  article 5
    clause common-danger
      when either party is attacked in territories-administered-by-japan      # not: the US homeland
      then each party shall act to meet the common danger in accordance with its constitutional processes
      then each party shall report to the Security Council at once
