treaty turkey-qatar-2014 "Military co-operation agreement between Turkey and Qatar"
  about "Deployment of forces, training and exercises; no clause of aid."
  parties Turkey, Qatar
  signed 2014-12-19
  in force 2015-06 (doubtful)
  source "Agreement on military training, defence industry and deployment of Turkish forces in Qatar, Ankara, 19 December 2014 (Resmi Gazete, 2015) (doubtful)"
  basis text

  article deployment
    text "Each may deploy forces on the other's territory for training and exercises as agreed; a protocol of implementation of 2016 governs the Turkish forces in Qatar. No duty of aid against attack is stated."
    clause deployment
      then each party may station forces
