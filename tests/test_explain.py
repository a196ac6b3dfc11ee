"""An explanation names the cue, the rule, the source and where it was found."""

from __future__ import annotations

import pytest

import syrianews as sn

ROW = {
    "cue": "قال", "cue_class": "say", "rule": "verb+that", "source": "الوزير", "speaker": "الوزير",
    "source_type": "unnamed_person", "quote": "indirect", "polarity": "assert", "relays": None, "within": None,
    "antecedent": None, "anonymity": None, "file": "x.txt", "line": 3, "confidence": 0.9,
}  # fmt: skip


def test_names_cue_rule_source_and_place():
    text = sn.explain(ROW)
    for part in ("قال", "class say", "the verb and a that-clause", "الوزير", "x.txt, line 3", "0.90"):
        assert part in text


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"source": None, "antecedent": "a1"}, "named in the attribution with the id a1"),
        ({"source": None, "speaker": None, "source_type": "impersonal"}, "nobody in particular"),
        ({"polarity": "deny"}, "It is a denial"),
        ({"polarity": "no_comment", "rule": "no comment"}, "refusal to comment"),
        ({"relays": "a2"}, "passes on the words of another source: the attribution with the id a2"),
        ({"within": "a2"}, "inside the words of another source: the attribution with the id a2"),
        ({"anonymity": "requested"}, "asked not to be named"),
        ({"quote": "direct"}, "are quoted"),
        ({"rule": "set phrase"}, "found as the set phrase."),
    ],
)
def test_says_what_is_special(change, words):
    assert words in sn.explain(ROW | change)
    assert words not in sn.explain(ROW)


def test_a_refusal_has_no_words():
    assert "the words are" not in sn.explain(ROW | {"quote": None, "polarity": "no_comment"})


def test_every_row_of_the_seeds_has_an_explanation(corpus):
    for _, row in corpus.attributions.iterrows():
        assert row["cue"] in sn.explain(row)


def test_a_row_of_another_table_is_refused(corpus):
    with pytest.raises(KeyError, match=r"corpus\.attributions"):
        sn.explain(corpus.mentions.iloc[0])


def test_what_is_no_row_is_refused(corpus):
    for wrong in (corpus.attributions, corpus.attributions["cue"], "قال", 3):
        with pytest.raises((TypeError, KeyError), match=r"corpus\.attributions"):
            sn.explain(wrong)
