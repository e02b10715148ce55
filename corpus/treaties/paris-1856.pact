treaty paris-1856 "Peace of Paris"
  about "The Porte joins the public law of Europe; the powers respect its independence and integrity and guarantee in common that this is observed."
  parties Austrian-Empire, France, Great-Britain, Prussia, Russia, Sardinia, Ottoman-Empire
  signed 1856-03-30
  in force 1856-04-27
  ended 1914-11-05 (doubtful) by lapse
  guaranteed state Ottoman-Empire
  source "British and Foreign State Papers 46, p. 8; Parry CTS 114, p. 409" (doubtful)
  language "French"
  basis text
  note "Changed by the treaties of London 1871 (Black Sea) and Berlin 1878; article 7 was left standing."

  article 7
    text "The Porte shares in the advantages of the public law of Europe; the parties each respect the independence and territory of the Ottoman Empire, guarantee in common the strict observance of this, and hold every act against it as a question of general interest."
    quote "guarantee in common the strict observance of that engagement"
    clause respect
      then Austrian-Empire, France, Great-Britain, Prussia, Russia, Sardinia shall respect the integrity of Ottoman-Empire
      then Austrian-Empire, France, Great-Britain, Prussia, Russia, Sardinia shall respect the independence of Ottoman-Empire
    clause guarantee
      when the guaranteed state is attacked or is invaded by any state including a party
      then Austrian-Empire, France, Great-Britain, Prussia, Russia, Sardinia shall consult
      open issue guarantee-several
        strict no because "the text says in common; the treaty of 15 April 1856 was made because this was not several"
        broad no
  article 8
    text "If a dispute that threatens their relations arises between the Porte and a signatory, both give the other parties the chance to mediate before force is used."
    clause mediation
      when Ottoman-Empire is threatened by a party
      then each party shall settle disputes peacefully
