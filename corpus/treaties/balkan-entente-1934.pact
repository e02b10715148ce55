treaty balkan-entente-1934 "Pact of Balkan Entente"
  about "Mutual guarantee of Balkan frontiers against a Balkan aggressor; consultation; no political act toward another Balkan state without the others."
  parties Greece, Romania, Turkey, Yugoslavia
  signed 1934-02-09
  in force on signature "as the text says; ratifications exchanged later in 1934"
  ended 1940-10-28 (doubtful) by lapse "not acted on after the Italian attack on Greece; coded end"
  term 2 years
  renew 7 years unless denounced 1 year before
  source "League of Nations Treaty Series 153, p. 153"
  language "French"
  atop 2330
  atop-differs pubsecr because "the annex protocol was confidential until March 1934"
  atop-differs concoloc because "the pact is about the Balkan frontiers, and the clause names the Balkans"
  atop-differs defcoloc because "what is guaranteed are the Balkan frontiers, and the clause names the Balkans"
  atop-differs length because "the file has the first term of two years, and the five that follow as a renewal; ATOP has the seven together"
  atop-differs concoadv because "article 2 speaks of interests that may be affected and names no adversary; the Balkan aggressor is in article 1 and the annex"
  basis text
  note "Annex, article 8: two years, then five years more unless denounced, then renewable: modelled as one term of two years and a renewal."
  define balkan-aggressor = a state of balkan-states

  article 1
    text "The four parties mutually guarantee the security of all their Balkan frontiers."
    quote "mutually guarantee the security of each and all of their Balkan frontiers"
    clause guarantee
      when a party is attacked by balkan-aggressor in balkans
      then each other party shall assist it militarily and otherwise

  article 2
    text "They consult on measures if their interests under the pact may be affected, take no political action toward a Balkan state outside the pact without informing the others, and take no political obligation toward it without their consent."
    clause consult
      when a party is threatened or is attacked by any state in balkans
      then each party shall consult
    clause no-separate-politics
      then each party shall not do "act or take obligations toward another Balkan state without notice to, and consent of, the others"

  protocol "Annex Protocol of 9 February 1934" from 1934-02-09 secret until 1934-03-06
    text "Aggression is taken in the sense of the London conventions of July 1933; the pact is not directed against any power, but guarantees Balkan frontiers against a Balkan state; it applies also to a Balkan state that joins, at once or later, the aggression of a non-Balkan power on a party."
    article p3
      text "If a party is the victim of aggression by a non-Balkan power and a Balkan state joins in that aggression, at once or later, the pact applies in full against that Balkan state."
      clause joining-balkan-state
        when a party is attacked by any state in balkans
        provided it is at war with balkan-aggressor
        then each other party shall assist it militarily and otherwise against balkan-aggressor

  declaration "Turkish declaration" by Turkey from 1934-02-09
    text "Turkey is not bound to take part in acts directed against the USSR."
    note "Deposited with the protocol; a conflict with the Soviet-Turkish treaty of 1925 was to be avoided."

  declaration "Greek interpretation" by Greece from 1934-03-15 (doubtful)
    text "Greece is in no case bound by the pact to go to war with a great power."
    note "Stated in the Greek parliament and noted by the partners: it was understood that Italy was meant."
