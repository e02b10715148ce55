treaty naval-assurance-1914 "British naval assurance to France"
  about "The British fleet protects French coasts and shipping if the German fleet comes into the Channel or through the North Sea."
  parties United-Kingdom, France
  signed 1914-08-02
  in force on signature
  ended 1914-09-05 (doubtful) by replacement
  source "Grey to Bertie, 2 August 1914: Cd. 7467, no. 148; read to the House of Commons on 1914-08-03"
  language "English"
  basis text
  note "Given by Britain alone, and not binding it to act until the German fleet so acts."

  organ parliament "Parliament of the United Kingdom"

  article assurance
    text "If the German fleet comes into the Channel or through the North Sea to undertake hostile operations against French coasts or shipping, the British fleet gives all the protection in its power, subject to the support of Parliament."
    quote "the British fleet will give all the protection in its power"
    clause fleet
      when France is attacked by Germany in english-channel or north-sea
      provided parliament decides
      then United-Kingdom shall assist it militarily with all in its power
