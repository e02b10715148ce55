# What the record covers, and down to which size it is complete.

coverage "interstate wars and armed attacks" from 1816-01-01 until 2026-06-30
  kinds "Wars between states with at least 1,000 battle deaths: the first hostile act or declaration of war of each pair of belligerents, and the ends of hostilities. Complete down to that size."
  kinds "Armed attacks short of war, by states and by non-state groups: selected, not complete; those that bear on a treaty of the corpus or are often asked about."
  kinds "Ultimata, mobilisations, requests, declarations of neutrality: only for July 1914 and a few others; absent otherwise."
  source "Correlates of War Project, inter-state war list 4.0 (95 wars, 1816 to 2007)"
  source "Sarkees and Wayman, Resort to War: 1816-2007 (2010)"
  source "Reiter, Stam and Horowitz, A Revised Look at Interstate Wars, 1816-2007 (Journal of Conflict Resolution, 2016), compared war by war"
  source "The documents named in each war"
  note "Who began is the author of the first hostile act or declaration of war of a pair in that war. Charges that the other side denies are entered as claims."
  note "Contingents below the threshold of the data sets, and naval and air forces of small parties, may be missing. Wars against states outside the system, colonial wars and civil wars are left out, but for a few that treaties turn on."
  note "The blockade of Berlin (1948), airspace crossings, ramming and water cannon at sea, sanctions and cyber operations are not entered as armed attacks."
  note "From 2026-03-01 on the entries rest on press reports, and only the largest events are entered."
