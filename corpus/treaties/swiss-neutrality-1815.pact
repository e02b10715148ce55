treaty swiss-neutrality-1815 "Act on the neutrality of Switzerland"
  about "The powers recognise the perpetual neutrality of Switzerland and guarantee the integrity of its territory."
  parties Austrian-Empire, France, Great-Britain, Portugal, Prussia, Russia
  signed 1815-11-20
  in force on signature
  term indefinite
  guaranteed state Switzerland
  source "British and Foreign State Papers 3, p. 359; Parry CTS 65, p. 299" (doubtful)
  language "French"
  basis text
  note "Article 435 of the treaty of Versailles took note of these guarantees. Sweden and Spain adhered to the declaration of 20 March 1815, which went before; they are not listed."

  article act
    text "The powers formally and authentically recognise the perpetual neutrality of Switzerland and guarantee it the integrity and inviolability of its territory in its new bounds."
    clause respect
      then Austrian-Empire, France, Great-Britain, Portugal, Prussia, Russia shall respect the neutrality of Switzerland
      then Austrian-Empire, France, Great-Britain, Portugal, Prussia, Russia shall respect the integrity of Switzerland
