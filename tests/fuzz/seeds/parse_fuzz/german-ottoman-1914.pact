treaty german-ottoman-1914 "German-Ottoman Alliance"
  parties Germany, Ottoman-Empire
  signed 1914-08-02
  in force on signature
  term until "1918-12-31"
  article 1
    clause neutrality
      then each party shall remain neutral
  article 2
    clause casus-foederis
      when Russia intervenes
      provided dual-1879/1/russia is met for Germany
      then Ottoman-Empire shall fight alongside Germany
  article 4
    clause territory
      when Ottoman-Empire is threatened on its territory
      then Germany shall use force against that adversary
