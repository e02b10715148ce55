treaty london-1839 "Treaty of London"
  parties Austria, France, Great-Britain, Prussia, Russia, Netherlands, Belgium
  signed 1839-04-19
  in force 1839-06-08
  ended 1919 (doubtful)
  guaranteed state Belgium
  article annex-7
    clause neutrality
      then Belgium shall remain neutral
      then each other party shall respect the neutrality of Belgium
    clause guarantee
      when the guaranteed state is attacked or invaded by any state
      then Austria, France, Great-Britain, Prussia, Russia shall assist it
      open issue guarantee-several
        strict no because "collective: only all together"
        broad yes because "each alone"
