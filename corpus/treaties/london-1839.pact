treaty london-1839 "Treaties of London on the neutrality of Belgium"
  about "Belgium is an independent and perpetually neutral state; five powers guarantee the articles."
  parties Austrian-Empire, France, Great-Britain, Prussia, Russia, Netherlands, Belgium
  signed 1839-04-19
  in force 1839-06-08 "exchange of ratifications in London"
  ended 1919 (doubtful) by replacement "the treaties of peace of 1919 provide for the abrogation of the treaties of 1839"
  guaranteed state Belgium
  source "British and Foreign State Papers 27, p. 990; Parry CTS 88, p. 411" (doubtful)
  language "French"
  basis text
  note "Three treaties of one day: the five powers with the Netherlands, the Netherlands with Belgium, the five powers with Belgium; the 24 articles are annexed to the first and the third."

  article 1
    text "The annexed articles have the same force as if they were part of the treaty, and are thus placed under the guarantee of the five powers (article 1 of the treaty with Belgium, article 2 of the treaty with the Netherlands)."
    quote "placed under the guarantee of their said Majesties"
    clause guarantee
      when the guaranteed state is attacked or is invaded by any state including a party
      then Austrian-Empire, France, Great-Britain, Prussia, Russia shall assist it
      open issue guarantee-several
        strict no because "the five powers guarantee in one sentence and together; the text does not say jointly and severally, as the treaty of 15 April 1856 does"
        broad yes because "the British government acted on it alone, in the treaties of 1870 and on 4 August 1914"

  article annex-7
    text "Belgium, within the limits set, forms an independent and perpetually neutral state, and is bound to observe that neutrality towards all other states."
    quote "an independent and perpetually neutral State"
    clause neutrality
      then Belgium shall remain neutral
      then Austrian-Empire, France, Great-Britain, Prussia, Russia, Netherlands shall respect the neutrality of Belgium
