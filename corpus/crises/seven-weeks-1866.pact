# 1866: the war of Prussia and Austria, with Italy, and the end of the German Confederation.

scenario seven-weeks-1866 "The Seven Weeks' War, 1866"
  about "On 8 April 1866 Prussia and Italy made an alliance for three months: if Prussia took up arms for its plan to reform the German Confederation, Italy would declare war on Austria at once. In June Prussia moved into Holstein, and when the Federal Diet voted against it, invaded Saxony, Hanover and Hesse-Kassel."
  about "All of these were members of the Confederation, whose first law was that members do not make war on each other. Its promise of help looks to attacks from outside; against a member it had the decisions of the Diet. France had sold its neutrality to Austria for Venetia, win or lose."
  source "Sarkees and Wayman, Resort to War (2010); Huber, Dokumente zur deutschen Verfassungsgeschichte 2" (doubtful)
  uses prussia-italy-1866, german-confederation-1815, austria-france-1866, north-german-1866, prussia-bavaria-1866
  war german-war "The war of 1866"
  fact "the demand \"the Prussian proposals for the reform of the German Confederation\" was refused" from 1866-06-14

  event s1 1866-04-08 Prussia, Italy sign prussia-italy-1866
    text "Prussia and Italy sign a secret alliance against Austria, for three months."
    source "Parry CTS 132, p. 215" (doubtful)
  event s2 1866-06-07 Prussia threatens Austrian-Empire
    place holstein
    text "Prussian troops enter Holstein, which Austria administers and Prussia claims to hold in common with it; the Austrian brigade leaves without a fight. No shot is fired, and neither calls it war."
    source "Sarkees and Wayman, Resort to War (2010)"
  event s3 1866-06-12 Austrian-Empire, France sign austria-france-1866
    text "France promises Austria neutrality; Austria will cede Venetia whatever the outcome."
    source "Parry CTS 132, p. 367" (doubtful)
  event s4 1866-06-14 group "Federal Diet" decides "that four federal corps be mobilised against Prussia"
    text "By nine votes to six the Diet decides on mobilisation. Prussia declares the Confederation broken and its own plan of reform refused."
    source "Huber, Dokumente zur deutschen Verfassungsgeschichte 2" (doubtful)
  event s5 1866-06-16 Prussia invades Hanover, Saxony, Hesse-Kassel
    text "Prussian troops cross into Hanover, Saxony and Hesse-Kassel, members of the Confederation."
    source "Sarkees and Wayman, Resort to War (2010)"
  event s6 1866-06-18 Prussia declares war on Austrian-Empire
    text "The King of Prussia calls his people to arms. The Emperor of Austria had told his peoples the day before that war had become unavoidable."
    source "Manifestos of 17 and 18 June 1866" (doubtful)
  event s7 1866-06-20 Italy declares war on Austrian-Empire alongside Prussia
    text "Italy declares war on Austria, two days after Prussia."
    source "Sarkees and Wayman, Resort to War (2010)"
  event s8 1866-07-04 Prussia attacks forces of Bavaria
    object forces
    text "First engagement with the Bavarians, who stand on the side of the majority of the Diet."
    source "Sarkees and Wayman, Resort to War (2010)"

  # The first law of the Confederation, broken when troops cross into its members' lands.
  expect at s2 german-confederation-1815/11/non-aggression for Prussia: not met, active
  expect at s5 german-confederation-1815/11/non-aggression for Prussia toward Saxony: met, breached
  # Its promise of help is against outsiders; Prussia is a member.
  expect at s5 german-confederation-1815/11/aid for Bavaria toward Saxony: not met, failing adversary
  expect at s5 german-confederation-1815/39/invasion for Bavaria toward Hanover: not met, failing adversary
  # An alliance for war of one's own choice, which the Confederation forbids its members to make against a member.
  expect at s1 prussia-italy-1866/2/italy-enters for Italy: not in force, signed only
  expect at s4 prussia-italy-1866/2/italy-enters for Italy: not met
  expect at s6 prussia-italy-1866/2/italy-enters for Italy toward Prussia: met, due, against Austrian-Empire
  expect at s7 prussia-italy-1866/2/italy-enters for Italy toward Prussia: met, fulfilled, 2 days after arising
  expect at s7 prussia-italy-1866/3/no-separate-peace for Prussia: met, active
  # France keeps the neutrality it promised.
  expect at s6 austria-france-1866/1/neutrality for France toward Austrian-Empire: met, active
  expect at s6 obligations of France: none
  # The alliances of August came after the war.
  expect at s6 north-german-1866/1/aid for Oldenburg: not in force
