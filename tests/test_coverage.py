"""Aligned sentences gathered into facts: one row a fact and telling, positions inside the article."""

from __future__ import annotations

import pandas as pd
import pytest

from syrianews.coverage import (
    COLUMNS,
    DENIAL,
    DENIED,
    claims_and_denials,
    closest_two,
    coverage,
    sentence_states,
    told_alike,
    within,
    without_copies,
)

ARTICLES = pd.DataFrame(
    {
        "file": ["a", "b", "c"],
        "article": [0, 0, 0],
        "name": ["أ", "ب", "ج"],
        "start": [0, 0, 0],
        "end": [100, 200, 100],
    }
)


def pair(
    a: str, a_start: int, b: str, b_start: int, degree: str = "reworded", denying: str | None = None
) -> dict:
    """A row of a comparison's alignments; `denying` is the side that denies what the other claims."""

    def side(name: str, file: str, start: int) -> dict:
        return {
            f"{name}_file": file, f"{name}_article": 0, f"{name}_start": start, f"{name}_end": start + 20,
            f"{name}_sentence_start": start, f"{name}_text": f"{file}{start}",
        }  # fmt: skip

    return {
        "story": "s1",
        "relation": "denies" if denying else "same",
        "denying": denying,
        "degree": degree,
        **side("a", a, a_start),
        **side("b", b, b_start),
    }


def test_what_aligns_through_a_third_telling_is_one_fact():
    facts = coverage(pd.DataFrame([pair("a", 0, "b", 0), pair("b", 0, "c", 40)]), ARTICLES)
    assert facts["fact"].unique().tolist() == [1]
    assert sorted(facts["name"]) == ["أ", "ب", "ج"]
    assert (facts["tellings"] == 3).all()


def test_two_passages_of_one_telling_do_not_tie_two_facts_together():
    table = pd.DataFrame([pair("a", 0, "b", 0, "verbatim"), pair("a", 60, "b", 60), pair("a", 0, "b", 60)])
    facts = coverage(table, ARTICLES)
    assert facts.groupby("fact")["text"].apply(list).to_dict() == {1: ["a0", "b0"], 2: ["a60", "b60"]}


def test_a_further_passage_of_a_telling_joins_its_best_fact():
    table = pd.DataFrame([pair("a", 0, "b", 0, "verbatim"), pair("a", 0, "b", 30)])
    facts = coverage(table, ARTICLES)
    assert facts["fact"].unique().tolist() == [1]


def test_of_two_passages_of_a_telling_the_surer_stands_for_the_fact():
    table = pd.DataFrame([pair("a", 0, "b", 0), pair("a", 0, "b", 30)])
    facts = coverage(table.assign(score=[0.4, 0.9]), ARTICLES)
    assert facts.set_index("name").loc["ب", "text"] == "b30"


def test_facts_stand_in_the_order_they_are_told():
    facts = coverage(pd.DataFrame([pair("a", 60, "b", 150), pair("a", 0, "b", 50)]), ARTICLES)
    assert facts.groupby("fact")["text"].first().to_dict() == {1: "a0", 2: "a60"}
    assert facts.set_index(["fact", "name"]).loc[(1, "ب"), "position"] == pytest.approx(0.25)


def test_a_position_is_inside_its_article():
    facts = coverage(pd.DataFrame([pair("a", 150, "b", 100)]), ARTICLES)
    assert facts.set_index("name")["position"].to_dict() == {"أ": 1.0, "ب": 0.5}


def test_a_claim_and_its_denial_are_two_facts():
    facts = coverage(pd.DataFrame([pair("a", 0, "b", 20, denying="b")]), ARTICLES)
    assert facts[["fact", "name", "state", "answers"]].fillna("").values.tolist() == [
        [1, "أ", DENIED, ""],
        [2, "ب", DENIAL, "1"],
    ]
    assert facts["tellings"].tolist() == [1, 1]


def test_a_telling_that_denies_may_carry_the_claim():
    rows = [pair("a", 0, "b", 20, denying="b"), pair("a", 0, "b", 80), pair("c", 10, "b", 80)]
    facts = coverage(pd.DataFrame(rows), ARTICLES)
    assert facts[["fact", "name", "state", "text"]].values.tolist() == [
        [1, "أ", DENIED, "a0"],
        [1, "ب", DENIED, "b80"],
        [1, "ج", DENIED, "c10"],
        [2, "ب", DENIAL, "b20"],
    ]


def test_only_tellings_that_deny_report_a_denial():
    rows = [pair("a", 0, "b", 20, denying="b"), pair("b", 20, "c", 0), pair("a", 0, "c", 0, denying="c")]
    facts = coverage(pd.DataFrame(rows), ARTICLES)
    assert facts.groupby("fact")["name"].apply(list).tolist() == [["أ"], ["ب", "ج"]]
    assert set(facts.loc[facts["fact"] == 2, "state"]) == {DENIAL}
    facts = coverage(pd.DataFrame(rows[:2]), ARTICLES)
    assert facts[["name", "state"]].values.tolist() == [["أ", DENIED], ["ب", DENIAL]]


def test_passages_of_paragraphs_that_deny_something_else_are_no_denials():
    rows = [pair("a", 0, "b", 0, denying="b"), pair("a", 60, "b", 60) | {"relation": "denies"}]
    facts = coverage(pd.DataFrame(rows), ARTICLES)
    assert facts[["fact", "name", "state"]].values.tolist() == [
        [1, "أ", DENIED],
        [2, "ب", DENIAL],
        [3, "أ", "reworded"],
        [3, "ب", "reworded"],
    ]


def test_a_denial_told_twice_in_one_telling_is_one_and_stands_behind_what_it_answers():
    rows = [pair("a", 50, "b", 0, denying="b"), pair("a", 50, "b", 40, denying="b"), pair("a", 90, "c", 90)]
    facts = coverage(pd.DataFrame(rows), ARTICLES)
    assert facts[["fact", "name", "text"]].values.tolist() == [
        [1, "أ", "a50"],
        [2, "ب", "b0"],
        [3, "أ", "a90"],
        [3, "ج", "c90"],
    ]


def test_another_story_stays_out():
    assert coverage(pd.DataFrame([pair("a", 0, "b", 0)]), ARTICLES, "s2").empty


def test_passages_that_two_related_stories_share_cover_neither():
    rows = pd.DataFrame([pair("a", 0, "b", 0)]).assign(b_story="s9")
    assert coverage(rows, ARTICLES).empty
    assert set(sentence_states(rows, SENTENCES, ARTICLES)["state"]) == {"only here"}
    assert not coverage(rows.assign(b_story=rows["story"]), ARTICLES).empty


def test_nothing_aligned_keeps_the_columns():
    assert coverage(pd.DataFrame([pair("a", 0, "b", 0)]).head(0), ARTICLES).columns.tolist() == COLUMNS


SENTENCES = pd.DataFrame(
    {
        "file": ["a", "a", "b"], "article": [0, 0, 0], "sentence": [0, 1, 0],
        "start": [0, 30, 0], "end": [25, 60, 20], "words": [5, 6, 4],
        "text": ["وصل الوفد إلى قصره، ثم غد", "ثم غادر الوفد بعد ساعات الضحى ", "وصل الوفد الى القصر."],
    }
)  # fmt: skip


def test_each_sentence_is_shared_or_only_here_and_divided_where_a_passage_ends():
    states = sentence_states(pd.DataFrame([pair("a", 0, "b", 0, "verbatim")]), SENTENCES, ARTICLES.head(2))
    assert states[["name", "sentence", "words", "state"]].values.tolist() == [
        ["أ", 0, 4, "verbatim"],
        ["أ", 0, 2, "only here"],
        ["أ", 1, 6, "only here"],
        ["ب", 0, 4, "verbatim"],
    ]


def test_stretches_are_what_stands_at_their_offsets_and_their_words_are_all_words(corpus):
    import syrianews as sn

    alignments = sn.compare(corpus).alignments
    states = sentence_states(alignments, corpus.sentences, corpus.articles)
    text = {record.scrape.file: record.scrape.text for record in corpus.records}
    assert all(text[r.file][r.start : r.end] == r.text for r in states.itertuples())
    assert states["words"].sum() == corpus.articles["words"].sum()
    verbatim = alignments[alignments["degree"] == "verbatim"]
    passages = {
        (row[f"{side}_file"], row[f"{side}_start"], row[f"{side}_end"])
        for _, row in verbatim.iterrows()
        for side in "ab"
    }
    alike = states[states["state"] == "verbatim"]
    assert len(alike) > 1
    for row in alike.itertuples():
        start = row.end - len(row.text.lstrip())  # the blank before it belongs to it
        assert any(row.file == file and first <= start and row.end <= end for file, first, end in passages)


def test_a_passage_without_a_fact_is_shared_with_nobody():
    rows = pd.DataFrame([pair("a", 0, "b", 0)]).assign(fact=False)
    assert coverage(rows, ARTICLES).empty
    assert set(sentence_states(rows, SENTENCES, ARTICLES)["state"]) == {"only here"}
    assert not coverage(rows.assign(fact=True), ARTICLES).empty


def test_copies_are_left_out_of_any_table():
    articles = ARTICLES.assign(duplicate_of=[None, "a#0", None])
    alignments = pd.DataFrame([pair("a", 0, "b", 0), pair("b", 0, "c", 0), pair("a", 0, "c", 0)])
    assert without_copies(alignments, articles)[["a_file", "b_file"]].values.tolist() == [["a", "c"]]
    assert without_copies(SENTENCES, articles)["file"].tolist() == ["a", "a"]
    follows = pd.DataFrame(
        {
            "file": ["a", "c", "c"],
            "article": 0,
            "origin_file": ["b", "a", None],
            "origin_article": [0, 0, None],
        }
    )
    assert without_copies(follows, articles)["origin_file"].fillna("").tolist() == ["a", ""]
    with pytest.raises(KeyError, match="file"):
        without_copies(pd.DataFrame({"story": ["s1"]}), articles)


def test_what_only_an_absent_telling_shares_is_only_here():
    states = sentence_states(pd.DataFrame([pair("a", 0, "c", 0)]), SENTENCES, ARTICLES.head(2))
    assert set(states["state"]) == {"only here"}


def test_real_facts_of_the_seeds_have_their_words(corpus):
    import syrianews as sn

    comparison = sn.compare(corpus)
    facts = coverage(comparison.alignments, corpus.articles)
    whole = corpus.articles.set_index("name")["text"]
    assert len(facts)
    assert facts["position"].between(0, 1).all()
    assert all(text in whole[name] for text, name in zip(facts["text"], facts["name"], strict=True))


def test_a_table_without_rows_has_the_types_of_one_with_rows():
    full = pd.DataFrame([pair("a", 0, "b", 50)]).assign(story="s1")
    tables = [coverage(rows, ARTICLES) for rows in (full, full[:0])]
    assert tables[0].dtypes.to_dict() == tables[1].dtypes.to_dict()
    assert [len(table) for table in tables] == [2, 0]


def test_words_that_claim_and_words_that_deny_are_told_apart():
    rows = pd.DataFrame([pair("a", 0, "b", 0, denying="b")])
    states = sentence_states(rows, SENTENCES, ARTICLES.head(2))
    told = states[states["state"] != "only here"].groupby("name")["state"].unique().map(list).to_dict()
    assert told == {"أ": [DENIED], "ب": [DENIAL]}


def test_an_article_that_denies_may_carry_the_claim_too():
    rows = [pair("a", 0, "b", 0, denying="b"), pair("a", 0, "b", 60), pair("c", 9, "b", 90)]
    table = claims_and_denials(coverage(pd.DataFrame(rows), ARTICLES), ARTICLES)
    assert table.values.tolist() == [["أ", 1, 0], ["ب", 1, 1]]


def test_without_a_denial_no_article_claims_what_is_denied():
    facts = coverage(pd.DataFrame([pair("b", 0, "a", 0)]), ARTICLES)
    assert len(facts)
    assert claims_and_denials(facts, ARTICLES).empty


def test_tellings_without_a_common_fact_are_not_close():
    apart = pd.DataFrame({"fact": [1, 2], "name": ["a", "b"]})
    assert closest_two(apart).empty
    assert closest_two(apart.assign(fact=1))["name"].tolist() == ["a", "b"]


def test_a_table_that_lacks_a_column_is_named():
    with pytest.raises(KeyError, match="'fact'"):
        closest_two(pd.DataFrame({"name": ["a"]}))
    with pytest.raises(TypeError, match="facts is a table"):
        claims_and_denials(None, ARTICLES)


@pytest.mark.parametrize("function", [within, told_alike])
def test_what_is_no_table_of_alignments(function):
    for wrong in ("x", 5):
        with pytest.raises(TypeError, match="alignments is a table"):
            function(wrong)


def test_of_what_is_not_known_nothing_is_told_alike():
    table = pd.DataFrame({"story": "s1", "b_story": "s1", "fact": [True, None, False]})
    assert len(told_alike(table)) == 1
