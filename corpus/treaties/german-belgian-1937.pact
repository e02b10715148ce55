treaty german-belgian-1937 "German Declaration on Belgium"
  about "Germany respects Belgian territory, unless Belgium takes part in military action against it, and is ready to assist Belgium if it is attacked."
  parties Germany
  guaranteed state Belgium
  signed 1937-10-13
  in force on signature
  ended 1940-05-10 by abrogation "German invasion"
  source "Documents exchanged in Berlin on 13 October 1937; Nuremberg document TC-34"
  language "German"
  basis statement "note of the German government to the Belgian minister"

  article 2
    text "Germany in no circumstances impairs the inviolability and integrity of Belgium and at all times respects its territory, except if Belgium takes part in military action against Germany in an armed conflict in which Germany is involved."
    clause respect
      unless Belgium attacks Germany
      then Germany shall not attack Belgium
      then Germany shall respect the integrity of Belgium

  article 3
    text "Germany, like the United Kingdom and France, is ready to assist Belgium if it is subjected to attack or invasion."
    clause assistance
      when Belgium is attacked or is invaded by any state
      then Germany may assist Belgium
      note "The note says prepared to assist; it is coded here as a declared readiness, not a duty."
