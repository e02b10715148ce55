set triple-alliance-powers "The powers of the Triple Alliance"
  members Germany, Austria-Hungary from 1882-05-30 until 1918-11-03
  members Italy from 1882-05-30 until 1915-05-04

issue mobilisation-by-austria-or-italy-alone "Must France and Russia first consult if Austria-Hungary or Italy alone mobilises?"
  strict no because "article 2 names any one of the powers and says without previous concert"
  practice yes from 1911-08-31 because "the chiefs of staff held in the conferences of 1911 to 1913 that a mobilisation of Austria-Hungary or Italy alone calls for previous concert"
  source "Documents diplomatiques francais, conferences of the chiefs of staff 1911-1913" (doubtful)

treaty franco-russian-1894 "Franco-Russian military convention"
  about "Each fights Germany if Germany, or an ally supported by Germany, attacks the other; both mobilise if a power of the Triple Alliance mobilises."
  parties France, Russia
  signed 1892-08-18
  in force 1894-01-04 "letters of 1893-12-27 and 1894-01-04"
  ended 1917-11-08 by abrogation
  term until "the Triple Alliance ends; since the letters of 1899-08-09 for as long as the diplomatic agreement of 1891"
  secret until 1918
  source "Ministere des affaires etrangeres, L'Alliance franco-russe (Livre jaune, 1918); Pribram II, 214" (doubtful)
  language "French"
  atop 1385
  atop-differs yrent because "the data give the Russian letter of 1893-12-27; the convention was signed by the chiefs of staff on 1892-08-18 and bound from 1894-01-04"
  atop-differs consul because "the concert of the two if Austria-Hungary or Italy alone mobilises is a reading of article 2"
  basis text
  note "The preamble speaks of a defensive war; article 1 does not ask who provoked it."

  article 1
    text "If France is attacked by Germany, or by Italy supported by Germany, Russia uses all its available forces to attack Germany; if Russia is attacked by Germany, or by Austria supported by Germany, France uses all its available forces to fight Germany."
    clause fight
      when France is attacked by Germany, Italy supported by Germany
      then Russia shall fight alongside it against Germany with all available forces with 700000..800000 men
      when Russia is attacked by Germany, Austria-Hungary supported by Germany
      then France shall fight alongside it against Germany with all available forces with 1300000 men

  article 2
    text "If the forces of the Triple Alliance, or of one of its powers, are mobilised, France and Russia at the first news, and without previous concert, mobilise all their forces at once and together and move them to their frontiers."
    clause mobilise
      when a state of triple-alliance-powers mobilises
      then each party shall mobilise with all forces at once
      open issue partial-mobilisation-counts
        strict yes because "the text says mobilised, of all or of one of the powers, and makes no difference between a part and the whole"
        broad yes
        practice no from 1911-08-31 because "the chiefs of staff held in the conferences of 1911 to 1913 that a partial mobilisation of Austria-Hungary or Italy alone calls for previous concert"
    clause concert
      when Austria-Hungary or Italy mobilises
      provided reading of mobilisation-by-austria-or-italy-alone and not Germany mobilises
      then France, Russia shall consult at once
      open issue mobilisation-by-austria-or-italy-alone
      note "The understanding of the staffs adds a duty to consult; it does not take away the duty to mobilise."

  article 3
    text "The available forces against Germany are 1,300,000 men on the side of France and 700,000 or 800,000 on the side of Russia, engaged fully and with all speed so that Germany has to fight in the east and the west at once."

  article 4
    text "The general staffs of both armies work together at all times to prepare and carry out these measures and tell each other in peace what they learn of the armies of the Triple Alliance."

  article 5
    text "France and Russia do not conclude peace separately."
    clause no-separate-peace
      when 1/fight is met
      then each party shall not make separate peace while that war lasts

  article 6
    text "The convention lasts as long as the Triple Alliance."

  article 7
    text "All these clauses are kept strictly secret."
