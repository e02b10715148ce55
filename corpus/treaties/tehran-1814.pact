treaty tehran-1814 "Definitive treaty of Britain and Persia"
  about "Britain sends a force from India or pays a subsidy if a European power invades Persia without Persian aggression."
  parties Great-Britain, Persia
  signed 1814-11-25
  in force on signature
  ended 1828-08-24 by agreement "articles 3 and 4, on help, annulled against a payment; other articles later"
  source "British and Foreign State Papers 1, p. 261; Aitchison, Treaties XIII" (doubtful)
  language "English and Persian"
  basis text

  article 1
    text "Persia makes no alliance with European powers hostile to Britain and lets no European army enter towards India."
    clause no-passage
      then Persia shall do "let no European army enter its territory towards India"
      then Persia shall not join an alliance against Great-Britain
  article 3
    text "The treaty is for repelling the aggression of enemies; aggressor is the state that attacks the territory of another."
    quote "in repelling the aggression of enemies"
    note "The wording of the quotation was not checked against the Persian text."
  article 4
    text "If a European nation invades Persia and Persia asks for help, the Governor-General of India sends the force required, or in its place pays a yearly subsidy of 200,000 tomans as long as the war lasts; nothing is paid if the war was brought about by Persian aggression."
    clause aid
      when Persia is invaded by a state of european-power
      provided at the request of Persia
      unless "the war was brought about by an aggression of Persia"
      then Great-Britain shall assist it militarily with "a force from India, or 200,000 tomans a year"
  article 6
    text "If a European power at peace with Britain makes war on Persia, Britain uses its efforts for peace; if these fail it sends the force or pays the subsidy."
