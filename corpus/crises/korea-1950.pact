# Korea 1950: a great war in which no clause of aid was met.

scenario korea-1950 "Korea, June 1950"
  about "On 25 June 1950 the forces of the DPRK crossed the 38th parallel. Within a week the United States and others fought for the Republic of Korea, and in October China for the DPRK. None of them was bound to by a treaty of aid: that of the United States with the Republic of Korea is of 1953, those of the Soviet Union and China with the DPRK are of 1961."
  about "The resolutions of the Security Council recommended help; a recommendation is no treaty. The Sino-Soviet treaty of February 1950 names Japan or a state allied with it, and neither was attacked."
  source "Security Council resolutions 82, 83 and 84 (1950)"
  uses us-rok-1953, sino-soviet-1950, sino-soviet-1945, un-charter, china-dprk-1961
  war korean-war-1950 "The war in Korea"

  event k1 1950-06-25 DPRK invades South-Korea
    place South-Korea
    object territory
    text "At four in the morning, local time, the forces of the DPRK attack along the parallel. Fights on the border by both sides had gone before."
    source "Security Council resolution 82 (1950); Sarkees and Wayman, Resort to War (2010)"
  claim k1k 1950-06-25 DPRK says South-Korea invades DPRK
    denied by South-Korea
    note "The DPRK said that it had met an attack at Haeju."
    source "United Nations documents S/1496 and following" (doubtful)
  event k2 1950-06-27 group "UN Security Council" takes measures
    text "Resolution 83 recommends that members help the Republic of Korea to repel the attack. The Soviet Union is absent."
    source "Security Council resolution 83 (1950)"
  event k3 1950-06-27 United-States attacks forces of DPRK in defence of South-Korea
    place South-Korea
    object forces
    text "American air and sea forces go into action, ground forces from 1 July."
    source "Schnabel, Policy and Direction (1972)"
  event k4 1950-06-29 United-Kingdom attacks forces of DPRK in defence of South-Korea
    object forces
    text "British ships join; other members of the United Nations follow."
    source "Farrar-Hockley, The British Part in the Korean War I" (doubtful)
  event k5 1950-10-25 China attacks forces of South-Korea in defence of DPRK
    place DPRK
    object forces
    text "Chinese forces, called volunteers, attack south of the Yalu. They had crossed from 19 October."
    source "Sarkees and Wayman, Resort to War (2010)"
  event k6 1950-11-01 China attacks forces of United-States in defence of DPRK
    place DPRK
    object forces
    text "At Unsan Chinese and American forces fight for the first time."
    source "Appleman, South to the Naktong, North to the Yalu (1961)"
  claim k6k 1950-08-28 China says United-States attacks China
    denied by United-States
    note "Attacks by aircraft on places in Manchuria, from 27 August; the United States called one of them a mistake and offered compensation."
    source "United Nations document S/1722" (doubtful)

  # Nobody is bound to either Korea.
  expect at k1 obligations of United-States toward South-Korea: none
  expect at k1 obligations of United-Kingdom toward South-Korea: none
  expect at k1 obligations of USSR toward DPRK: none
  expect at k1 obligations of China toward DPRK: none
  expect cascade from k1 under strict: none
  expect cascade from k1 under broad: none
  # The nearest misses.
  expect at k1 us-rok-1953/3/common-danger for United-States: not in force
  expect at k1 china-dprk-1961/2/aid for China: not in force
  expect at k1 sino-soviet-1950/1/aid for China: not met, failing subject and adversary
  expect at k1 sino-soviet-1945/3/aid for USSR: not in force, ended
  # So those who fought were free to.
  expect at k3 act k3 of United-States: voluntary
  expect at k4 act k4 of United-Kingdom: voluntary
  expect at k5 act k5 of China: voluntary
  # And China was not attacked: the claim k6k would not bring in Japan either.
  expect at k6 sino-soviet-1950/1/aid for USSR: not met
