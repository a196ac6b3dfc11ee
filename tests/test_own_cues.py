"""A user's own cues: what could have no effect is an error that names the row and what is allowed."""

from __future__ import annotations

import pytest

from syrianews.attribution.own_cues import FRAMES, KINDS, own_cues
from syrianews.lexicons import lexicon, several


@pytest.fixture
def table(tmp_path):
    def write(*lines: str):
        path = tmp_path / "mine.csv"
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return path

    return write


def test_what_a_row_leaves_open_is_filled_in(table):
    verb, phrase = (
        own_cues(table("lemma,root,cue_class,frames", "كذّب,كذب,deny,an|object"))[0],
        own_cues(table("text,cue_class,pos,frames", "على ذمة,claim,prep,source:ال"))[0],
    )
    assert (verb["form"], verb["polarity"], verb["text"]) == ("1", "deny", "")
    assert (phrase["polarity"], phrase["lemma"]) == ("assert", "")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("همهم,,همهم,1,mumble,an,", "'mumble' is no cue class. Use one of: say, assert"),
        ("همهم,,همهم,1,say,,", "no frames, so that it would never count. Use some of: an, quote"),
        ("همهم,,همهم,1,say,an|that,", "'that' is no frame. Use some of: an, quote"),
        ("همهم,,همهم,IV,say,an,", "form 'IV' is no number"),
        ("همهم,,همهم,99,say,an,", "no verb of root 'همهم' in form 99"),
        ("همهم,,,1,say,an,", "a root has 3 or 4 letters"),
        (",على ذمة,,,claim,source,preposition", "'preposition' is no pos. Use one of: prep, noun"),
    ],
)
def test_a_row_that_can_be_no_cue_is_named(table, line, said):
    path = table("lemma,text,root,form,cue_class,frames,pos", "قال,,قول,1,say,an,", line)
    with pytest.raises(ValueError, match=r"mine\.csv, row 3: ") as wrong:
        own_cues(path)
    assert said in str(wrong.value)


def test_the_packages_own_rows_are_of_these_kinds():
    rows = [*lexicon("cues"), *lexicon("cue_phrases")]
    assert {frame.partition(":")[0] for row in rows for frame in several(row["frames"])} == set(FRAMES)
    assert {row["pos"] for row in lexicon("cue_phrases")} == set(KINDS)
