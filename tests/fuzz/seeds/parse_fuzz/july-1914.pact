# A part of the July crisis: material for tests, not a source.

coverage "Wars between states" from 1816-01-01 until 2020-12-31
  kinds "armed attack, declaration of war"
  source "Correlates of War"

war first-world-war "First World War" from 1914-07-28 until 1918-11-11
  cow 106
  theatre europe, middle-east
  event e05 1914-07-28 Austria-Hungary declares war on Serbia
    source "a telegram"
  event e05b 1914-07-29 Austria-Hungary bombards Serbia
    place belgrade
    object territory
  event e09c 1914-08-01T19:00 Germany declares war on Russia
    response to e05
  claim e11k 1914-08-03 Germany says France attacks Germany in alsace
    denied by France
    source "declaration of war"
  event e12 1914-08-04 Germany invades Belgium
    defence no
    provoked no
    self-defence no
  event e20 1914-10-29 Ottoman-Empire attacks Russia by sea
  record complete for Germany, Belgium until 1914-08-04

scenario july-1914 "July 1914"
  about "Who was bound to fight, and when?"
  record corpus
  uses dual-1879, triple-1882, franco-russian-1894, london-1839
  war w "The crisis"
  event e01 1914-06-28
    group "Black Hand" kills Austria-Hungary in sarajevo
  event e03 1914-07-23 Austria-Hungary issues an ultimatum to Serbia
  event e04 1914-07-25 Austria-Hungary partially mobilises against Serbia
  event e07 1914-07-30..31 Russia mobilises generally
  event e14 1914-08-07 United-Kingdom requests help of Japan in east-asia against Germany
  event e18 1914-09-05 France, Russia, United-Kingdom decides "no separate peace"
  suppose q1 1914-09-06 Germany attacks Netherlands
  fact "provocation unknown" from 1914-08-01
  expect at e05 dual-1879/1/russia for Germany: not met, failing adversary and attacked
  expect at e07 dual-1879/1/russia for Germany: disputed over mobilisation-is-attack, strict not met, broad met
  expect at e12 triple-1882/3/two-great-powers for Italy toward Germany: not met,
    failing attacked and provocation, "number true"
  expect at e05 obligations of Russia toward Serbia: none
  expect at e12 conflicts of Austria-Hungary: conflict with dual-1879/1/russia
  expect at e14 act e17 of Japan: voluntary
  expect at e20 german-ottoman-1914/2/casus-foederis for Ottoman-Empire: performed late, 88 days late, duty disputed
  expect at 1914-08-04 branches: "Germany chooses Belgium"
  expect cascade from e07 under broad opening mobilisation-is-attack in dual-1879 record complete:
    Germany, Austria-Hungary, Ottoman-Empire; then France; stops
  expect cascade from e05: none
