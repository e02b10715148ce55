treaty belgium-guarantee-1937 "Anglo-French Declaration on Belgium"
  about "Releases Belgium from its Locarno duties and keeps the British and French undertakings of assistance to it."
  parties United-Kingdom, France
  guaranteed state Belgium
  signed 1937-04-24
  in force on signature
  ended 1940-05-28 (doubtful) by fulfilment "both came to Belgium's aid on 1940-05-10; the declaration set no end"
  source "Cmd. 5437"
  language "English and French"
  basis statement "declaration to the Belgian government of 24 April 1937"

  article 1
    text "Belgium is released from all obligations toward the two governments under Locarno and the London arrangement of 19 March 1936; the two governments maintain toward Belgium the undertakings of assistance that they gave it in those instruments."
    quote "maintain, in respect of Belgium, the undertakings of assistance which they entered into towards her"
    clause assistance
      when Belgium is attacked by Germany without provocation
      then United-Kingdom, France shall assist Belgium at once
