treaty prussia-italy-1866 "Prussian-Italian alliance"
  about "Italy declares war on Austria if within three months Prussia takes up arms for its reform proposals."
  parties Prussia, Italy
  signed 1866-04-08
  in force 1866-04-20 (doubtful)
  ended 1866-07-26 by lapse "preliminaries of Nikolsburg"
  term 3 months
  secret
  source "Parry CTS 132, p. 215; Martens, Nouveau recueil general 18, p. 433" (doubtful)
  language "French"
  atop 1265
  atop-differs offense because "article 3 has both wage war with all forces once Prussia has begun; that rule hangs on Prussia's own war, which is no war of its ally"
  basis text

  article 1
    text "There is friendship and alliance between the two kings."
  article 2
    text "If negotiations on reform of the federal constitution fail and Prussia has to take up arms to make its proposals prevail, Italy, after the initiative of Prussia, at once declares war on Austria and the governments in its alliance."
    clause italy-enters
      when Prussia goes to war with Austrian-Empire
      provided demand "the Prussian proposals for the reform of the German Confederation" was refused
      then Italy shall fight alongside it against Austrian-Empire at once
  article 3
    text "From that moment both wage war with all the forces at their disposal, and neither concludes peace or armistice without the other."
    clause no-separate-peace
      when italy-enters is met
      then each party shall fight alongside the other party with all forces
      then each party shall not make separate peace while that war lasts
      then each party shall not make separate armistice while that war lasts
  article 4
    text "The consent may not be refused once Austria agrees to cede Venetia to Italy and land of equal population to Prussia."
  article 5
    text "The treaty lapses three months after signature if Prussia has not declared war on Austria."
