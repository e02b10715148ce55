treaty german-ottoman-1914 "German-Ottoman alliance"
  about "If Russia brings about the case of alliance for Germany towards Austria-Hungary, it arises for the Ottoman Empire too; Germany defends Ottoman territory if threatened."
  parties Germany, Ottoman-Empire
  signed 1914-08-02
  in force on signature
  ended 1918-10-30 by defeat "armistice of Mudros"
  term until "1918-12-31"
  renew 5 years unless denounced 6 months before
  secret
  source "Die deutschen Dokumente zum Kriegsausbruch 1914, no. 726; German foreign office, R 1913" (doubtful)
  language "French"
  atop 2005
  atop-differs offense because "article 2 passes on the case of alliance of the treaty of 1879, which arises by an attack of Russia"
  atop-differs offcocon because "the conflict of Austria-Hungary and Serbia is named in article 1 only"
  atop-differs neutral because "article 1 promises neutrality in the conflict of Austria-Hungary and Serbia"
  atop-differs defense because "the duty arises when Germany must help Austria-Hungary under the treaty of 1879, so by an attack on the ally of the ally"
  atop-differs length because "the term runs to 1918-12-31, which is no whole number of years"
  basis text
  note "Austria-Hungary adhered by notes of 1914-08-05."

  article 1
    text "The two parties keep strict neutrality in the present conflict between Austria-Hungary and Serbia."
    clause neutrality
      when Serbia is at war with Austria-Hungary
      then each party shall remain neutral

  article 2
    text "If Russia intervenes with active military measures and so brings about for Germany the case of alliance towards Austria-Hungary, that case comes into force for Turkey as well."
    clause casus-foederis
      when dual-1879/1/russia is met for Germany
      then Ottoman-Empire shall fight alongside Germany against Russia
      open issue past-event-counts
        strict no because "the article speaks of what would happen after signature"
        broad yes because "the German government held the case to be given by the Russian mobilisation and the German declaration of war that went before the signature"

  article 3
    text "In case of war Germany leaves its military mission at the disposal of Turkey, which assures it an effective influence on the conduct of the army."

  article 4
    text "Germany undertakes to defend Ottoman territory, if need be by arms, in case it is threatened."
    clause ottoman-territory
      when Ottoman-Empire is threatened or is attacked on its territory
      then Germany shall assist it militarily

  article 5
    text "The treaty comes into force on signature and runs until 31 December 1918."

  article 6
    text "If it is not denounced six months before that day, it runs for five more years."
