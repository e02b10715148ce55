treaty aes-confederation-2024 "Treaty establishing the Confederation of Sahel States"
  about "Union of the three states of the Alliance, with common defence and security among its aims; the duty of aid stays in the Charter of 2023."
  parties Burkina-Faso, Mali, Niger
  signed 2024-07-06
  in force unknown "ratifications in 2024; date not verified"
  source "Traite portant creation de la Confederation des Etats du Sahel, Niamey, 6 July 2024 (doubtful as to details)"
  language "French"
  basis text

  article purpose
    text "The confederation pools powers in defence and security, diplomacy and development; it builds on the Liptako-Gourma Charter, whose duties of aid remain."
    note "The number of the article was not verified."
