treaty uk-sweden-2022 "United Kingdom-Sweden political declaration of solidarity"
  about "If either suffers a disaster or an attack, they assist each other on request in a variety of ways, which may include military means."
  parties United-Kingdom, Sweden
  signed 2022-05-11
  in force on signature
  source "Political declaration of solidarity, Harpsund, 11 May 2022"
  language "English"
  basis statement "political declaration of 2022-05-11"

  article statement
    text "Should either country suffer a disaster or an attack, the two assist each other in a variety of ways, which may include military means, on request of the country affected."
    clause solidarity
      when either party is attacked by any state or group
      provided at the request of that party
      then the other party shall assist it as it deems necessary
