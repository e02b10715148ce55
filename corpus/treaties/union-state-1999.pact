treaty union-state-1999 "Treaty establishing the Union State of Belarus and Russia"
  about "Joint defence policy and joint use of military infrastructure; no separate promise of aid in the treaty itself."
  parties Belarus, Russia
  signed 1999-12-08
  in force 2000-01-26
  term indefinite
  source "Treaty on the creation of the Union State, Moscow, 8 December 1999"
  language "Russian and Belarusian"
  atop 4865
  atop-differs begyr because "the coding begins with the Treaty on the Union of Belarus and Russia of 2 April 1997"
  atop-differs defense because "the treaty lists joint defence policy as a competence of the Union; aid against attack is promised in the treaty of 6 December 2024"
  atop-differs phase because "phase 1 is the Treaty on the Union of Belarus and Russia of 1997-04-02"
  atop-differs consul because "phase 1 is the Treaty on the Union of 1997-04-02, which is not encoded"
  basis text

  article 2
    text "The aims of the Union State include peaceful democratic development, a single economic space and a concerted foreign and defence policy."
    note "The military doctrine of the Union State (2001; new version 2024) holds that an attack on one participant is an attack on the Union State; it is not part of the treaty."

  article 18
    text "The competence shared by the Union State and its participants includes a common defence policy, coordination of military construction, the development of forces and the joint use of military infrastructure."
    clause common-defence
      then each party shall do "conduct a joint defence policy with the other party"
