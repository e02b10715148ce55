treaty italy-malta-1980 "Exchange of Notes between Italy and Malta on the neutrality of Malta"
  about "Malta declares its neutrality; Italy recognises and guarantees it and, if asked, takes measures up to military aid."
  parties Italy, Malta
  guaranteed state Malta
  signed 1980-09-15
  in force 1981-05-08
  source "Gibler (text of the declarations)"
  language "English and Italian"
  basis text
  atop 3865
  atop-differs endyr because "ATOP ends it in 1984 with the financial protocol; the declarations on neutrality carry no term and Italy confirmed them in later agreements"
  atop-differs noothall because "Malta declares that it will join no military alliance"
  atop-differs nonagg because "Italy undertakes to respect Malta's neutrality; the words do not speak of attack"
  atop-differs concoreq because "the declaration speaks of consultation at the request of Malta"
  atop-differs consul because "the declaration has Italy consult at the request of Malta; Malta promises no consultation"
  atop-differs length because "four years is the term of the financial protocol; the declarations on neutrality carry none"

  article malta
    text "Malta declares that it is a neutral state founded on non-alignment, refuses any military alliance, and lets no foreign base or force be stationed on its territory, save at its request under self-defence or Security Council measures."
    clause neutrality
      then Malta shall remain neutral
    clause no-blocs
      then Malta shall not join an alliance against any state

  article italy
    text "Italy recognises and respects Malta's neutrality; at Malta's request it consults at once on a threat to or violation of it, and undertakes to adopt any other measure, not excluding military assistance, that it considers necessary to meet the situation."
    clause respect
      then Italy shall respect the neutrality of Malta
    clause consult
      when the guaranteed state is threatened or attacked by any state
      provided at the request of Malta
      then Italy shall consult at once
    clause guarantee
      when the guaranteed state is attacked or threatened by any state
      provided at the request of Malta and after consultation
      then Italy shall assist it as it deems necessary including armed force
