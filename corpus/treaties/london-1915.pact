treaty london-1915 "Agreement of London with Italy"
  about "Italy joins the war within a month with all its resources; the fleets of France and Britain help it."
  parties United-Kingdom, France, Italy
  party Russia from 1915-04-26 until 1917-12-15 (doubtful) by abrogation
  signed 1915-04-26
  in force on signature
  ended 1919-06-28 (doubtful) by fulfilment
  secret until 1917-12 (doubtful)
  source "Cmd. 671 (1920); British and Foreign State Papers 112, p. 973" (doubtful)
  language "French"
  atop 2025
  atop-differs yrexit because "the duty of no separate peace lasts until peace"
  atop-differs defense because "the agreement is for a war already begun; no clause asks who attacked"
  atop-differs consul because "the text has them agree on the terms of peace with each of the others, which is encoded as a duty to agree and not as consultation"
  basis text

  article 1
    text "A military convention fixes the least forces that Russia uses against Austria-Hungary, so that this power cannot turn all its strength against Italy."
    clause russian-minimum
      when Italy is at war with Austria-Hungary
      then Russia shall fight alongside it against Austria-Hungary

  article 2
    text "Italy uses its entire resources to wage war together with France, Great Britain and Russia against all their enemies."
    clause italy-enters
      when United-Kingdom or France or Russia is at war with Germany, Austria-Hungary, Ottoman-Empire
      then Italy shall fight alongside it with all means by 1915-05-26
    note "The closing clause: Italy takes the field as early as possible and within one month of signature."

  article 3
    text "The fleets of France and Great Britain give Italy active and permanent help until the Austro-Hungarian fleet is destroyed or peace is made."
    clause fleets
      when Italy is at war with Austria-Hungary
      then United-Kingdom, France shall assist it militarily while "the Austro-Hungarian fleet exists and peace is not made"

  article declaration
    text "The four governments make no separate peace in the present war and set no terms of peace without agreement."
    clause no-separate-peace
      when a party is at war with Germany, Austria-Hungary, Ottoman-Empire
      then each party shall not make separate peace while that war lasts
    clause terms
      when a party is at war with Germany, Austria-Hungary, Ottoman-Empire
      then each party shall agree "the terms of peace with each of the others"
