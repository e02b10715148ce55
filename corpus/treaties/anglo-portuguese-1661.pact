treaty anglo-portuguese-1661 "Treaty of marriage and alliance of England and Portugal"
  about "England defends Portugal and, by a secret article, all its conquests and colonies."
  parties England, Portugal
  signed 1661-06-23
  in force 1661 (doubtful)
  term indefinite
  source "British and Foreign State Papers 1, p. 494; Parry CTS 6, p. 327" (doubtful)
  language "English and Portuguese"
  basis text
  note "Earlier treaties, those since 1641 by name, are confirmed. Bombay and Tangier were ceded in return."

  article 1
    text "All treaties made since 1641 between the two crowns are confirmed."

  article 15
    text "England takes the interest of Portugal and all its dominions to heart and defends it with its utmost power by sea and land, even as England itself."
    note "Number of the article given after the usual count; not checked."
    clause aid
      when Portugal is attacked by any state
      provided at the request of Portugal
      then England shall assist it militarily with all in its power

  article secret
    text "England is bound to defend and protect all conquests and colonies of Portugal against all its enemies, future as well as present."
    quote "to defend and protect all conquests or colonies belonging to the Crown of Portugal"
    secret
    clause colonies
      when Portugal is attacked by any state in portuguese-colonies
      provided at the request of Portugal
      then England shall assist it militarily
