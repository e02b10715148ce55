treaty quirinal-2021 "Quirinal Treaty on Enhanced Bilateral Co-operation between France and Italy"
  about "Closer co-operation in defence in keeping with NATO article 5 and TEU article 42(7)."
  parties France, Italy
  signed 2021-11-26
  in force 2023-02-01
  source "Treaty of Rome, 26 November 2021 (Journal officiel, 2023)"
  language "French and Italian"
  basis text

  article 2
    text "In keeping with their commitments under article 5 of the North Atlantic Treaty and article 42(7) of the Treaty on European Union the parties promote co-operation and exchanges on security and defence; whether the article adds a promise of aid of its own was not verified, and none is entered."
