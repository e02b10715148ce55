treaty anglo-polish-communique-1939 "Anglo-Polish communique of 6 April 1939"
  about "Temporary reciprocal assurance of the British and Polish governments, replaced by the agreement of 25 August 1939."
  parties United-Kingdom, Poland
  signed 1939-04-06
  in force on signature
  ended 1939-08-25 by replacement
  source "Cmd. 6106, No. 18 (British Blue Book); House of Commons, 6 April 1939"
  language "English"
  atop 2440
  atop-differs consul because "the row joins it with the agreement of 25 August 1939, its phase 2"
  atop-differs seppeace because "the row joins it with the agreement of 25 August 1939, its phase 2"
  atop-differs pubsecr because "the row joins it with the agreement of 25 August 1939, its phase 2"
  atop-differs dipaid because "the row joins it with the agreement of 25 August 1939, its phase 2"
  atop-differs yrexit because "the row joins it with the agreement of 25 August 1939, its phase 2"
  basis statement "joint communique of 6 April 1939, pending a permanent agreement"

  article 1
    text "Pending the permanent agreement, Poland assures the United Kingdom of assistance on the conditions of the assurance that the United Kingdom gave Poland on 31 March: a clear threat to independence, direct or indirect, that the government concerned considers vital to resist with its armed forces."
    clause assurance
      when either party is attacked or is threatened by any state
      provided "it considers armed resistance vital and resists"
      then the other party shall assist it with all in its power at once
