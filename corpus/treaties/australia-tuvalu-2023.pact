treaty australia-tuvalu-2023 "Australia-Tuvalu Falepili Union Treaty"
  about "Australia helps Tuvalu on request against military aggression, disaster and pandemic; Tuvalu agrees its security arrangements with Australia."
  parties Australia, Tuvalu
  signed 2023-11-09
  in force 2024-08-28
  denounce on 12 months notice
  source "Australian Treaty Series 2024 (Falepili Union Treaty and explanatory memorandum of May 2024)"
  language "English and Tuvaluan"
  basis text

  article 4
    text "Australia, under its international law obligations and processes and its capacity, and following a request from Tuvalu, gives assistance in response to a major natural disaster, a public health emergency of international concern, or military aggression against Tuvalu; Tuvalu gives Australia access to its territory for that purpose and mutually agrees with Australia any partnership with another state on security and defence."
    clause aid
      when Tuvalu is attacked by any state
      provided at the request of that party
      then Australia shall assist Tuvalu in accordance with its laws
    clause access
      when aid is met
      then Tuvalu shall allow the use of territory
    clause agreement-needed
      then Tuvalu shall not do "enter into security and defence arrangements with other states without agreement of Australia"
