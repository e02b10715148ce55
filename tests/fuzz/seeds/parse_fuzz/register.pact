state germany "Germany"
  exists from 1871-01-18 until 1945-05-08
  iso DEU
  cow 255 GMY from 1871 until 1945
  gw 260
  name "Reich" until 1945
  alias "Deutschland", "FRG"
  demonym "German"
  capital "Berlin"
  great power from 1871 until 1918
  continues prussia from 1871
  located partly in europe
  differs cow because "x"
group g "G"
place p "P"
  part of germany
  administered by germany
  claimed by france, poland
region r "R"
  includes territory of the parties in europe
  forces include atlantic
  excludes everywhere
  disputed p because "x"
set s "S"
  members germany from 1900
issue i "I"
  strict no
  broad yes from 1950 because "x"
