treaty lancaster-house-2010 "Treaty for Defence and Security Co-operation between France and the United Kingdom"
  about "Joint forces, equipment and nuclear research; no clause of aid."
  parties France, United-Kingdom
  signed 2010-11-02
  in force 2011-07-01
  term indefinite
  source "UK Treaty Series 36 (2011), Cm 8174 (doubtful as to the number)"
  language "English and French"
  basis text

  article 1
    text "The parties build a long-term partnership in defence and security, with joint deployment where both agree; the treaty refers to their duties under NATO and adds no promise of aid."
