# Kazakhstan 2022: unrest, a call, and an alliance that acts without an attack from outside.

scenario kazakhstan-2022 "Kazakhstan, January 2022"
  about "Protests over the price of gas in western Kazakhstan became riots in Almaty on 5 January 2022. The president spoke of bands trained"
        " abroad and called on the Collective Security Treaty; on 6 January its Council sent peacekeepers, who left two weeks later. It was"
        " the first use of article 4. Strictly read the article asks for an attack by a state; unrest in Kyrgyzstan in 2010 had been"
        " answered with a refusal. From 6 January 2022 the practice reads otherwise."
  source "Statement of the chairman of the Collective Security Council, 2022-01-06"
  war kazakhstan "Unrest in Kazakhstan"
  record none

  event e1 2022-01-05 Kazakhstan is in unrest
    place Kazakhstan
    note "The akimat and the airport of Almaty are taken by rioters."
  claim k1 2022-01-05 Kazakhstan says group "Bands trained abroad" attacks Kazakhstan
    note "No state was named, and no proof published."
  event e2 2022-01-05 Kazakhstan requests help of Russia, Belarus, Armenia, Kyrgyzstan, Tajikistan
  event e3 2022-01-06 group "Collective Security Council" decides "to send collective peacekeeping forces"
  event e4 2022-01-06 Russia, Belarus, Armenia, Kyrgyzstan, Tajikistan give military assistance to Kazakhstan
    note "Some 2,500 soldiers; withdrawn from 01-13 to 01-19."

  # On the day of the call the text, and the practice so far, said no.
  expect at e2 csto-1992/4/all-for-one for Russia: disputed over coup-or-unrest-counts, strict not met, broad met, practice not met
  # The next day the alliance itself said yes.
  expect at e3 csto-1992/4/all-for-one for Armenia: disputed over coup-or-unrest-counts, strict not met, practice met
  expect at e4 act e4 of Armenia: voluntary, duty disputed
  expect at e1 sco-bishkek-2007 for China: no clause of this kind
  expect at e1 obligations of China toward Kazakhstan: none
