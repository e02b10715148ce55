treaty greece-cyprus-1993 "Joint defence doctrine of Greece and Cyprus"
  about "Greece declared that an attack on Cyprus would be a cause of war; no text of a treaty."
  parties Greece, Cyprus
  signed 1993-11-16
  in force on signature
  source "Announcement of the prime minister of Greece and the president of Cyprus, Athens, 16 November 1993"
  basis statement "announcement of 1993-11-16"
  note "Joint exercises under the doctrine were set aside after 2001 (doubtful); it has not been formally revoked as far as known."

  article statement
    text "The two leaders announced a joint defence space: Greece would regard an attack on Cyprus, or a further advance there, as a cause of war."
    clause defence
      when Cyprus is attacked by any state
      then Greece shall assist it militarily
