import json
from types import SimpleNamespace

import pytest
from two_tellings import record

import syrianews as sn
from syrianews.comparison.omissions import _claims
from syrianews.comparison.passages import Paragraph
from syrianews.comparison.sides import SIDE, both
from syrianews.corpus import Corpus

LINE = (
    "أعلن التحالف الدولي مقتل القيادي أبو حمزة البلجيكي في غارة نفذتها طائرة مسيرة قرب مدينة الرقة فجر الأحد."
)
QUOTE = "العملية جرت بالتنسيق مع القوات المحلية"
TABLES = [
    "alignments",
    "quotes",
    "single_quotes",
    "conflicts",
    "omissions",
    "relays",
    "direction",
    "denials",
    "passages",
]


def corpus(count=3):
    texts = [
        f"التحالف يعلن مقتل أبو حمزة البلجيكي قرب الرقة\n{LINE}\nوقال المتحدث إن {QUOTE}."
        for _ in range(count)
    ]
    made = [
        record(f"{n}.txt", text, outlet=f"صحيفة {n}", mentions={"أبو حمزة البلجيكي": ("PERSON", "abu-hamza")},
               said=(("المتحدث", "قال", QUOTE, "spokesman"),))
        for n, text in enumerate(texts)
    ]  # fmt: skip
    return Corpus(made)


@pytest.fixture(scope="module")
def comparison():
    return sn.compare(corpus())


def test_every_two_tellings_are_compared(comparison):
    same_place = comparison.alignments.query("a_paragraph == b_paragraph")
    assert set(same_place["degree"]) == {"verbatim"}
    assert comparison.alignments.groupby(["a_file", "b_file"]).ngroups == 3
    assert len(comparison.quotes) == 3
    assert set(comparison.quotes["wording"]) == {"verbatim"}


@pytest.mark.parametrize("name", ["alignments", "quotes", "conflicts"])
def test_rows_carry_both_places(comparison, name):
    assert set(both(*SIDE)) <= set(getattr(comparison, name).columns)


def test_spans_lead_back_to_the_scrapes(comparison):
    texts = {r.scrape.file: r.scrape.text for r in corpus().records}
    for row in comparison.alignments.to_dict("records"):
        assert texts[row["a_file"]][row["a_start"] : row["a_end"]] == row["a_text"]
        assert row["b_sentence_start"] <= row["b_start"] < row["b_end"] <= row["b_sentence_end"]


def test_json_has_spans_of_two_files(comparison):
    made = json.loads(json.dumps(comparison.to_json()))
    assert set(made) == {"pairs", "quotes", "conflicts"}
    assert set(made["pairs"][0]) == {"a", "b", "relation"}
    assert set(made["pairs"][0]["a"]) == {
        "file",
        "start",
        "end",
    }


def test_what_two_have_and_one_lacks():
    made = corpus().records
    made[2].attributions = {0: []}
    comparison = sn.compare(Corpus(made))
    rows = comparison.omissions
    assert rows.loc[
        rows["kind"] == "speaker", ["what", "file", "have"]
    ].drop_duplicates().values.tolist() == [["spokesman", "2.txt", 2]]
    assert rows["caution"].str.contains("proves nothing").all()


def test_coverage_counts_the_other_tellings(comparison):
    assert set(comparison.passages["told_by"]) == {2}
    assert set(comparison.passages["tellings"]) == {3}


@pytest.mark.parametrize("name", TABLES)
def test_a_corpus_of_one_article_gives_empty_tables_with_columns(name):
    table = getattr(sn.compare(corpus(1)), name)
    assert table.empty
    assert len(table.columns)


@pytest.fixture(scope="module")
def five_tellings(seeds):
    return sn.compare(sn.annotate(sn.load(seeds)))


@pytest.mark.parametrize("name", TABLES)
def test_columns_have_the_same_types_with_and_without_rows(five_tellings, name):
    table = getattr(five_tellings, name)
    assert len(table)
    assert getattr(sn.compare(corpus(1)), name).dtypes.to_dict() == table.dtypes.to_dict()


def test_a_corpus_without_annotation_is_refused():
    made = corpus()
    made.records[0].mentions = None
    with pytest.raises(ValueError, match="annotate"):
        sn.compare(made)


@pytest.mark.parametrize(("relation", "lacking"), [("partial", False), ("denies", True), ("same", False)])
def test_a_telling_that_has_part_of_a_claim_does_not_lack_it(relation, lacking):
    tellings = [SimpleNamespace(text=lambda span, n=n: f"passage {n}") for n in range(3)]
    paragraph = Paragraph(0, 9, [])

    def aligned(a: int, b: int, relation: str) -> SimpleNamespace:
        return SimpleNamespace(
            a=tellings[a], b=tellings[b], a_paragraph=paragraph, b_paragraph=paragraph, relation=relation, score=0.9
        )  # fmt: skip

    claims = _claims(tellings, [aligned(0, 1, "same"), aligned(0, 2, relation), aligned(1, 2, relation)])
    assert bool(claims) == lacking
