treaty luxembourg-1867 "Treaty of London on the neutrality of Luxembourg"
  about "Luxembourg is perpetually neutral under the collective guarantee of the signatory powers except Belgium."
  parties Austrian-Empire, Belgium, France, Great-Britain, Italy, Netherlands, Prussia, Russia
  signed 1867-05-11
  in force 1867-05-31 "exchange of ratifications in London"
  ended 1919-06-28 (doubtful) by replacement "article 40 of the treaty of Versailles"
  guaranteed state Luxembourg
  source "British and Foreign State Papers 57, p. 32; Parry CTS 135, p. 1" (doubtful)
  language "French"
  basis text
  note "The King of the Netherlands signed as Grand Duke of Luxembourg. Austria signed in the year of the compromise with Hungary."

  article 2
    text "The Grand Duchy of Luxembourg forms from now on a perpetually neutral state; the parties respect this neutrality, which stands under the collective guarantee of the signatory powers except Belgium, itself a neutral state."
    quote "collective guarantee"
    clause neutrality
      then Luxembourg shall remain neutral
      then Austrian-Empire, Belgium, France, Great-Britain, Italy, Netherlands, Prussia, Russia shall respect the neutrality of Luxembourg
    clause guarantee
      when the guaranteed state is attacked or is invaded by any state including a party
      then Austrian-Empire, France, Great-Britain, Italy, Netherlands, Prussia, Russia shall assist it
      open issue guarantee-several
        strict no because "the text says collective guarantee, and Lord Derby told the House of Lords in June 1867 that no power is bound to act alone"
        broad yes because "Prussia held in 1867 that a guarantee which binds only all together is none"
