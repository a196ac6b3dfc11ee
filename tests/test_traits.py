"""Traits of cues: every one is used, and every cue in the table is in the lexicon."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import syrianews
from syrianews.attribution.traits import cues_that
from syrianews.lexicons import lexicon, several

ROWS = lexicon("cue_traits")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["trait"])
def test_cues_are_in_the_lexicon_and_rows_are_explained(row):
    lemmas = {cue["lemma"] for cue in lexicon("cues")} | {cue["text"] for cue in lexicon("cue_phrases")}
    assert set(several(row["cues"])) <= lemmas
    assert row["meaning"]
    assert row["provenance"]


def test_every_trait_is_used_and_no_other():
    code = "".join(path.read_text("utf-8") for path in Path(syrianews.__file__).parent.rglob("*.py"))
    used = set(re.findall(r'cues_that\("(\w+)"\)', code))
    assert used == {row["trait"] for row in ROWS}


def test_an_unknown_trait_names_the_known_ones():
    with pytest.raises(ValueError, match=r"no trait 'sings' of cues.*says, asks_to_act"):
        cues_that("sings")
