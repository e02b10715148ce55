issue tripartite-covers-ussr "Does article 3 of the Tripartite Pact cover an attack by the USSR?"
  strict no because "article 5 leaves the political status between each party and the USSR as it was"
  broad yes because "the USSR was a power not involved in the two wars of September 1940, and article 5 speaks of status only"

treaty tripartite-1940 "Tripartite Pact between Germany, Italy and Japan"
  about "Help with all political, economic and military means if one is attacked by a power not yet involved in the European war or the conflict in China."
  parties Germany, Japan
  party Italy until 1943-09-08 (doubtful) by defeat
  party Hungary from 1940-11-20
  party Romania from 1940-11-23 until 1944-08-23 (doubtful) by abrogation
  party Slovak-State from 1940-11-24
  party Bulgaria from 1941-03-01 until 1944-09-05 (doubtful) by abrogation
  party Yugoslavia from 1941-03-25 until 1941-04-06 (doubtful) by lapse
  party Independent-State-of-Croatia from 1941-06-15
  signed 1940-09-27
  in force on signature
  ended 1945-05-08 (doubtful) by defeat
  term 10 years
  source "League of Nations Treaty Series 204, p. 386; Avalon Project"
  language "German, Italian and Japanese"
  atop 2515
  atop-differs yrexit because "ATOP ends it with the agreement of 11 December 1941, which says that it is concluded beside the Tripartite Pact and in its sense"
  atop-differs member because "Slovakia, Croatia and, for two days in March 1941, Yugoslavia acceded; ATOP has no row for them"
  basis text
  note "The text had no denunciation; the ends of Italy, Romania and Bulgaria are the days they left the war or changed sides. Yugoslavia: the government of 27 March 1941 neither ratified nor denounced."
  define outside-power = a power other than United-Kingdom or France or Poland or Norway or Netherlands or Belgium or Luxembourg or
                         Canada or Australia or New-Zealand or South-Africa or China

  article 1
    text "Japan recognises the leadership of Germany and Italy in a new order in Europe (article 1), and Germany and Italy that of Japan in Greater East Asia (article 2)."
    note "No clause."

  article 3
    text "The parties assist one another with all political, economic and military means if one of them is attacked by a power at present not involved in the European war or in the Chinese-Japanese conflict."
    quote "at present not involved in the European War"
    clause aid
      when a party is attacked by outside-power
      unless a party is attacked by USSR and not reading of tripartite-covers-ussr
      then each other party shall assist it militarily, economically and otherwise with all means
      open issue tripartite-covers-ussr

  article 4
    text "Joint technical commissions, appointed by the governments, meet without delay to carry out the pact."
    note "Letters exchanged in Tokyo left to consultation among the parties whether a party has been attacked."

  article 5
    text "The pact in no way affects the political status that exists between each of the parties and the USSR."
    note "Read with article 3: see the issue tripartite-covers-ussr."

  protocol "Exchange of letters with Japan, Tokyo, 27 September 1940" by Germany, Japan from 1940-09-27 secret until 1946-03
    text "Whether a party has been attacked in the sense of article 3 is to be determined by consultation among the three; Germany gives Japan help if it is attacked by a power not yet in the war."
    amends 3/aid
      provided after consultation
