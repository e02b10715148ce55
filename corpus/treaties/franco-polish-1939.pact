treaty franco-polish-1939 "Franco-Polish Protocol of Mutual Assistance"
  about "Confirms the alliance of 1921 and 1925 and brings it to the terms of the Anglo-Polish agreement."
  parties France, Poland
  signed 1939-09-04
  in force on signature
  ended 1940-06-22 (doubtful) by lapse "French armistice; the text set no such end"
  source "Text given out by the Havas agency on 5 September 1939; French diplomatic documents 1939 (doubtful)"
  language "French"
  basis statement "protocol as given out on 5 September 1939; the text of its numbered clauses was not seen in full"
  note "The protocol declares that the treaties of 1921 and 1925 are henceforth held to contain these promises. Signed the day after France entered the war: whether an attack before signature counts is opened below."

  article 1
    text "In case of aggression by a third power against one party, the other lends it at once all aid and assistance; the mutual obligations continue to rest on the existing alliance."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it militarily and otherwise at once with all in its power
      open issue past-event-counts
        strict no because "the protocol was signed on 4 September and is not said to look back"
        practice yes because "it confirms duties that rested on the treaties of 1921 and 1925, under which France declared war on 3 September"
