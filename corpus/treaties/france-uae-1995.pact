treaty france-uae-1995 "Defence co-operation agreement between France and the United Arab Emirates (1995)"
  about "French share in the defence of the Emirates; not published; replaced by the agreement of 2009."
  parties France, United-Arab-Emirates
  signed 1995-01-18
  in force unknown "date not published"
  ended 2012 (doubtful) by replacement
  source "French Senate and National Assembly, debates of 2011 on the agreement of 26 May 2009"
  basis statement "parliamentary reports of 2011: the agreement defines how France takes part in the defence of the Emirates; the text is unpublished"

  article statement
    text "According to the French parliamentary reports the agreement defines how France takes part in the defence of the Emirates."
    clause defence
      when United-Arab-Emirates is attacked by any state
      provided unspecified "content of the unpublished text"
      then France shall assist it
