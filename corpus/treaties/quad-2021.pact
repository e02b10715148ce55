treaty quad-2021 "The Quad (Australia, India, Japan, United States)"
  about "Political consultation among four states; no clause of aid."
  parties Australia, India, Japan, United-States
  signed 2021-03-12
  in force on signature
  source "Quad leaders' joint statement: The Spirit of the Quad, 12 March 2021"
  basis statement "joint statement of the leaders of 2021-03-12"

  article statement
    text "The four governments affirm shared aims for the Indo-Pacific and meet regularly; the statement promises neither aid against attack nor consultation under threat."
