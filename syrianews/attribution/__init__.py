"""Attribution: who says what, under which cue, named or not, first-hand or relayed, asserted or denied."""
