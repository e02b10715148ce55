treaty austria-italy-1901 "Austro-Italian notes on Albania"
  about "Both keep the status quo in Albania and otherwise work for its autonomy."
  parties Austria-Hungary, Italy
  signed 1900-12-20..1901-02-09
  in force 1901-02-09
  ended 1915-05-04 (doubtful) by denunciation
  secret until 1920
  source "Pribram, The Secret Treaties of Austria-Hungary I, 196-201"
  language "French and Italian"
  atop 1410
  atop-differs yrexit because "Italy denounced the alliance, of which the notes are a part, on 1915-05-04"
  basis text

  article notes
    text "The status quo is kept as long as circumstances allow; if it cannot be, changes are made in the sense of autonomy, and both seek together the means to reconcile their interests."
    clause consult
      when peace in balkans is threatened
      then each party shall consult
