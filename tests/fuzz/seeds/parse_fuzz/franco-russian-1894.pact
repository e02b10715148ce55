treaty franco-russian-1894 "Franco-Russian Alliance"
  parties France, Russia
  signed 1892-08-18
  in force 1894-01-04 "letters of 27 December 1893 and 4 January 1894"
  ended 1917-11-08 by abrogation
  term until "the end of triple-1882; since the letters of 9 August 1899 independent of it"
  secret
  article 1
    clause fight
      when France is attacked by Germany or by Italy supported by Germany
      then Russia shall fight alongside it against Germany with all available forces
      when Russia is attacked by Germany or by Austria-Hungary supported by Germany
      then France shall fight alongside it against Germany with all available forces
  article 2
    clause mobilise
      when Germany or Austria-Hungary or Italy mobilises
      then each party shall mobilise with all forces at once
      open issue partial-mobilisation-counts
      open issue mobilisation-by-austria-or-italy-alone
        practice no because "staff talks 1911 to 1913: consult first"
  article 3
    clause numbers
      when 1/fight is met
      then France shall fight alongside Russia with 1300000 men against Germany
      then Russia shall fight alongside France with 700000..800000 men against Germany
  article 5
    clause no-separate-peace
      then each party shall not make separate peace while that war lasts
