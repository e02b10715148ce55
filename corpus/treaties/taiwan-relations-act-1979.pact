treaty taiwan-relations-act-1979 "Taiwan Relations Act (statute of the United States)"
  about "A law of the United States, no treaty: policy on Taiwan, arms of a defensive character, no duty of defence."
  parties United-States
  signed 1979-04-10
  in force 1979-04-10 "approved that day; by its section 18 effective from 1979-01-01"
  source "Public Law 96-8, 93 Stat. 14, 22 U.S.C. 3301"
  language "English"
  basis statement "domestic statute of the United States"
  note "No clause of defence. The statute follows the end of us-roc-1954."

  article 2
    text "It is the policy of the United States to consider any effort to determine the future of Taiwan by other than peaceful means a threat to the peace of the Western Pacific and of grave concern, and to keep the capacity to resist force or coercion."
    quote "of grave concern to the United States"

  article 3
    text "The United States will make available defence articles and services enabling Taiwan to keep a sufficient self-defence; the President informs Congress promptly of any threat, and President and Congress determine, by constitutional processes, what action is appropriate."
