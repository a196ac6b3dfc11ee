"""An explanation names the cue, the rule, the source and where it was found."""

from __future__ import annotations

import pytest

import syrianews as sn

ROW = {
    "cue": "قال", "cue_class": "say", "rule": "verb+that", "source": "الوزير", "speaker": "الوزير",
    "source_type": "unnamed_person", "quote": "indirect", "content": "الطريق آمن", "polarity": "assert", "relays": None, "within": None,
    "antecedent": None, "anonymity": None, "file": "x.txt", "line": 3, "confidence": 0.9,
}  # fmt: skip


def test_names_speaker_cue_words_rule_and_place():
    text = sn.explain(ROW)
    for part in (
        "\u2068الوزير\u2069, somebody without a name, is taken as the speaker of \u2068قال\u2069.",
        "The verb \u2068قال\u2069 is a cue of the class “say”.",
        "What is said is the clause behind أن or إن, \u2068الطريق آمن\u2069, reported in the writer's words.",
        "x.txt, line 3, by the rule “verb+that”; confidence 0.90: in the articles that the rules were written with",
    ):
        assert part in text


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"source": None, "antecedent": "a1"}, "from another statement, the attribution with the id a1"),
        ({"source": None, "speaker": None, "source_type": "impersonal"}, "Nobody is named as the speaker."),
        (
            {"source": None, "speaker": None, "source_type": "reports"},
            "The speaker is reports that nobody stands behind.",
        ),
        ({"polarity": "deny"}, "It is a denial"),
        ({"polarity": "no_comment", "rule": "no comment; VS"}, "says that there is no comment"),
        ({"rule": "verb+object; VS"}, "as the subject behind"),
        ({"rule": "verb+object; SV"}, "as the subject before"),
        ({"rule": "noun+prep; sentence"}, "has none of its own"),
        ({"rule": "noun+that; VS"}, "is said to be of this source"),
        ({"rule": "verb+that; relative"}, "in a relative clause about this source"),
        ({"rule": "citation; VS"}, "as the one whom \u2068قال\u2069 cites"),
        ({"rule": "relay"}, "whose words are passed on"),
        ({"rule": "name and colon; SV"}, "as the name before the colon"),
        ({"relays": "a2"}, "passes on the words of another source, the attribution with the id a2"),
        ({"within": "a2"}, "inside the words of another source, the attribution with the id a2"),
        ({"anonymity": "requested"}, "asked not to be named"),
        ({"quote": "direct"}, "\u2069, quoted."),
        ({"rule": "set phrase"}, "The set phrase"),
        ({"content": None}, "The text does not give what was said."),
        ({"content": "كلمة " * 40, "rule": "verb of what was said; VS"}, "كلمة …\u2069, reported"),
    ],
)
def test_says_what_is_special(change, words):
    assert words in sn.explain(ROW | change)
    assert words not in sn.explain(ROW)


def test_another_attribution_is_told_in_words_where_its_table_is_given():
    text = 'وقالت وزيرة النقل ليلى حداد إن الجسر آمن. وأضافت أن المهندسين يؤكدون أن "البناء متين".'
    table = sn.prepare(text=text).attributions
    first, second, inner = (row for _, row in table.iterrows())
    assert "ليلى حداد" in sn.explain(second, table)
    assert "from another statement, \u2068قالت\u2069 in line 1, because" in sn.explain(second, table)
    assert f"inside the words of \u2068{first['speaker']}\u2069, \u2068أضافت\u2069 in line 1." in sn.explain(
        inner, table
    )
    assert "id a" not in sn.explain(second, table) + sn.explain(inner, table)
    with pytest.raises(KeyError, match="among"):
        sn.explain(second, table[["cue"]])


def test_a_refusal_has_no_words():
    refusal = {"quote": None, "content": None, "polarity": "no_comment", "rule": "no comment; VS"}
    assert "said is" not in sn.explain(ROW | refusal)
    assert "what was said" not in sn.explain(ROW | refusal)


def test_every_row_of_the_seeds_has_an_explanation(corpus):
    for _, row in corpus.attributions.iterrows():
        assert row["cue"] in sn.explain(row)


NAMING = {
    "text": "الشرع", "type": "PERSON", "actor": "ahmed-al-sharaa", "form": "short", "role": None, "title": None,
    "evaluation": None, "rule": "short", "confidence": 0.9, "file": "x.txt", "line": 3,
}  # fmt: skip


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"rule": "title", "title": "الرئيس"}, "a title or a description of a person stands before it"),
        ({"title": "الرئيس"}, "The title \u2068الرئيس\u2069 stands before it."),
        ({"type": "GPE", "role": "government"}, "stands for the government"),
        ({"form": "ambiguous"}, "Several actors are called so."),
        ({"evaluation": "المزعوم"}, "\u2068المزعوم\u2069 beside it evaluates."),
        ({"rule": "my own"}, "the rule “my own” found it"),
    ],
)
def test_a_naming_is_explained(change, words):
    assert sn.explain(NAMING).startswith(
        "\u2068الشرع\u2069 is taken as a name of a person, because it is short for a name"
    )
    assert words in sn.explain(NAMING | change)
    assert words not in sn.explain(NAMING)


def test_every_naming_of_the_seeds_has_a_reason(corpus):
    for _, row in corpus.mentions.iterrows():
        said = sn.explain(row)
        assert row["text"] in said
        assert "the rule “" not in said


def test_a_conflict_is_explained_with_both_values(corpus):
    row = sn.compare(corpus).conflicts.iloc[0]
    said = sn.explain(row)
    assert said.startswith("Two passages that tell the same differ in the year: ")
    for side in "ab":
        assert (
            f"{row[f'{side}_file']}#{row[f'{side}_article']} has \u2068{row[f'{side}_value']}\u2069" in said
        )


@pytest.mark.parametrize(
    ("table", "words"),
    [
        ("stories", "its mean likeness to"),
        ("alignments", "are aligned: the second denies what the first asserts, in other words. Both have"),
        ("quotes", "are taken as one utterance, in other words: "),
        ("denials", "the second asserts what it denies"),
        ("omissions", "tellings of s1 have it"),
        ("passages", "is paragraph 0 of 002"),
    ],
)
def test_a_row_of_a_comparison_is_explained(corpus, table, words):
    rows = getattr(sn.compare(corpus), table)
    assert words in sn.explain(rows.iloc[0])
    for row in rows.to_dict("records"):
        said = sn.explain(row)
        assert said.count("\u2068") == said.count("\u2069")
        assert "nan" not in said.replace("\u2068", " ").split()


def test_a_row_of_another_table_is_refused(corpus):
    with pytest.raises(KeyError, match=r"corpus\.attributions, corpus\.mentions or the stories"):
        sn.explain(corpus.articles.iloc[0])


def test_what_is_no_row_is_refused(corpus):
    for wrong in (corpus.attributions, corpus.attributions["cue"], "قال", 3):
        with pytest.raises((TypeError, KeyError), match=r"corpus\.attributions"):
            sn.explain(wrong)


def test_a_quotation_that_only_one_telling_has_is_no_attribution():
    comparison = sn.compare(sn.annotate(sn.load("seeds")))
    with pytest.raises(KeyError, match="takes a row of"):
        sn.explain(comparison.single_quotes.iloc[0])
