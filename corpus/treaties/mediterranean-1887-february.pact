treaty mediterranean-1887-february "First Mediterranean Agreement"
  about "Exchange of views and mutual support of policy for the status quo in the Mediterranean, the Adriatic, the Aegean and the Black Sea."
  parties United-Kingdom, Italy
  party Austria-Hungary signed 1887-03-24 from 1887-03-24
  signed 1887-02-12
  in force on signature
  ended 1897-01-20 (doubtful) by lapse
  secret until 1920
  source "Pribram, The Secret Treaties of Austria-Hungary I, 94-103"
  atop 1360
  atop-differs pubsecr because "the notes were secret until 1920"
  basis text
  note "Notes of Corti and Salisbury; the British note leaves the character of cooperation to be decided as the occasion arises."

  article notes
    text "The status quo in those seas is kept as far as possible; no change is made without prior agreement; Italy supports the British work in Egypt, Britain supports Italy in North Africa in case of encroachments of a third power."
    clause consult
      when peace in mediterranean-sea is threatened
      or when peace in black-sea is threatened
      then each party shall consult
