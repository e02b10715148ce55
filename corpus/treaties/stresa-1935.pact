treaty stresa-1935 "Stresa Declaration"
  about "Consultation if the independence and integrity of Austria is threatened; opposition to unilateral repudiation of treaties."
  parties United-Kingdom, France, Italy
  signed 1935-04-14
  in force on signature
  ended 1935-10-11 (doubtful) by lapse "League vote of sanctions against Italy; coded end"
  source "Cmd. 4880; British and Foreign State Papers 139, p. 756 (doubtful)"
  language "English and French"
  atop 2355
  basis statement "joint resolution and declaration of the conference"

  article 1
    text "The three governments confirm that the independence and integrity of Austria will continue to inspire their common policy and consult together on the measures to be taken if it is threatened."
    clause austria
      when Austria is threatened or is attacked by any state
      then each party shall consult

  article 2
    text "The three powers oppose, by all practicable means, any unilateral repudiation of treaties that may endanger the peace of Europe and act in close collaboration for this purpose."
    clause repudiation
      provided "a unilateral repudiation of treaties endangers the peace of Europe"
      then each party shall consult
