treaty us-japan-1951 "Security Treaty between the United States and Japan"
  about "Japan lets the United States station forces, which may be used for its security; no duty of defence."
  parties United-States, Japan
  signed 1951-09-08
  in force 1952-04-28
  ended 1960-06-22 by replacement "us-japan-1960, in force on 1960-06-23"
  term until "both governments consider that UN or other collective arrangements provide for the security of the Japan area (article 4)"
  source "UNTS 136, I-1835"
  language "English and Japanese"
  basis text
  atop 3220
  atop-differs defense because "article 1 says that the forces may be used; it binds nobody to defend"
  atop-differs endyr because "ATOP ends it when its successor was signed; it ended when that came into force"
  atop-differs consul because "consultation is promised in the administrative agreement of 1952-02-28, not in the treaty"

  article 1
    text "Japan grants and the United States accepts the right to station forces in and about Japan; they may be used for peace and security in the Far East and for the security of Japan against attack from without, and, at Japan's express request, against large internal riots caused by an outside power."
    quote "may be utilized to contribute to the maintenance of international peace and security in the Far East"
    clause stationing
      then United-States may station forces
    clause may-defend
      when Japan is attacked by any state
      then United-States may assist it militarily
    clause may-quell
      when Japan is in unrest
      provided at the request of Japan
      then United-States may assist it militarily

  article 2
    text "While that right lasts, Japan grants no bases or passage of forces to a third power without the consent of the United States."
    clause no-other-bases
      then Japan shall do "grant no bases, garrison or transit to a third power without the consent of the United States"
