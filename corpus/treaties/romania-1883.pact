treaty romania-1883 "Alliance of Austria-Hungary and Romania, with Germany and Italy acceding"
  about "Austria-Hungary and Germany help Romania if it is attacked without provocation; Romania helps Austria-Hungary if the attack falls on its parts bordering Romania."
  parties Austria-Hungary, Germany
  party Romania from 1883-11 until 1916-08-27 by abrogation
  party Italy signed 1888-05-15 from 1888-05-15 (doubtful) until 1915-05-23 by abrogation
  signed 1883-10-30
  in force 1883-11 (doubtful) "ratifications were due within three weeks"
  ended 1918-11-03 by defeat
  term 5 years
  renew 3 years unless denounced 1 year before
  secret until 1920
  source "Pribram, The Secret Treaties of Austria-Hungary I, 78; renewal of 1913-02-05: Die deutschen Dokumente zum Kriegsausbruch 1914 IV, annex 3"
  language "French"
  atop 1355
  atop-differs defcoadv because "the text of 1883 names no adversary"
  atop-differs seppeace because "the file reads the act of accession of 1888 as binding Italy to agree on its co-operation; ATOP extends article 4 to Italy"
  atop-differs noothall because "the file reads the act of accession of 1888 as binding Italy to agree on its co-operation; ATOP extends article 1 to Italy"
  basis text
  note "Renewed in 1892, 1896, 1902 and on 1913-02-05. Germany acceded by an act of the day of signature."

  article 1
    text "The parties promise peace and friendship, enter no alliance against one of their states, follow a friendly policy and support each other within the limits of their interests."
    clause no-blocs
      then Austria-Hungary, Germany shall not join an alliance against Romania
      then Romania shall not join an alliance against Austria-Hungary, Germany

  article 2
    text "If Romania is attacked without any provocation, Austria-Hungary, and by its accession Germany, give it help in time; if Austria-Hungary is attacked under the same circumstances in a part of its states bordering Romania, the case of alliance arises at once for Romania."
    clause aid
      when Romania is attacked by any state without provocation
      then Austria-Hungary, Germany shall assist it militarily
      when Austria-Hungary is attacked by any state in austria-hungary-bordering-romania without provocation
      then Romania shall fight alongside it at once

  article 3
    text "If a party is threatened by an attack of that kind, the governments agree on the measures to take for the cooperation of their armies."
    clause consult
      when Romania or Austria-Hungary is threatened
      then Romania, Austria-Hungary, Germany shall consult

  article 4
    text "If the parties are forced into a common war under these articles, they neither negotiate nor conclude peace separately."
    clause no-separate-peace
      when 2/aid is met
      then Romania, Austria-Hungary, Germany shall not make separate peace while that war lasts

  article accession-italy from 1888-05-15 until 1915-05-23
    text "Italy accedes; if the peace is threatened as foreseen, Italy agrees with the others on the form of its cooperation."
    clause consult-italy
      when Romania or Austria-Hungary is threatened
      then Italy shall consult

  article 5
    text "The treaty runs for five years from the exchange of ratifications, and for three more if it is not denounced, or its revision asked for, one year before."
