treaty nine-power-1922 "Nine-Power Treaty on Principles and Policies in China"
  about "The powers other than China respect its sovereignty, independence and integrity; full communication when the treaty may apply."
  parties United-States, Belgium, United-Kingdom, China, France, Italy, Japan, Netherlands, Portugal
  party Sweden from 1925-12-08 (doubtful)
  party Denmark from 1925-12-30 (doubtful)
  party Norway from 1925-11-16 (doubtful)
  party Bolivia from 1925-11-21 (doubtful)
  party Mexico from 1927-09-26 (doubtful)
  signed 1922-02-06
  in force 1925-08-05 "deposit of all ratifications in Washington"
  source "League of Nations Treaty Series 38, p. 278; Avalon Project"
  language "English and French"
  basis text

  article 1
    text "The powers other than China agree to respect the sovereignty, the independence, and the territorial and administrative integrity of China."
    quote "To respect the sovereignty, the independence, and the territorial and administrative integrity of China"
    clause respect
      then United-States, Belgium, United-Kingdom, France, Italy, Japan, Netherlands, Portugal shall respect the integrity of China
      then United-States, Belgium, United-Kingdom, France, Italy, Japan, Netherlands, Portugal shall respect the independence of China

  article 6
    text "The powers other than China respect China's rights as a neutral in a war to which China is not a party; China observes neutrality when it is neutral."
    clause neutrality
      unless China is at war
      then United-States, Belgium, United-Kingdom, France, Italy, Japan, Netherlands, Portugal shall respect the neutrality of China

  article 7
    text "Whenever a situation arises that in the opinion of any party involves the application of the treaty, there shall be full and frank communication between the parties concerned."
    clause consult
      when China is attacked or is threatened by any state including a party
      then each party shall consult
