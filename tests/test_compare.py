import json
import pickle
from types import SimpleNamespace

import pandas as pd
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
    once = rows.drop_duplicates("omission")
    assert (
        len(once) == len(rows.drop_duplicates(["kind", "what", "file"])) < len(rows)
    )  # two tellings have it


@pytest.mark.parametrize(
    ("speaker", "lacking"), [("doha", []), ("qatari-government", []), ("egypt", ["2.txt"])]
)
def test_another_body_of_the_same_state_speaks_for_it(speaker, lacking):
    made = corpus().records
    for page, actor in zip(made, ("qatar", "qatar", speaker), strict=True):
        page.attributions[0][0].actor = actor
    rows = sn.compare(Corpus(made)).omissions
    assert (
        rows.loc[(rows["kind"] == "speaker") & (rows["what"] == "qatar"), "file"].unique().tolist() == lacking
    )


def test_a_name_that_stands_in_a_longer_one_is_not_lacking():
    made = corpus().records
    made[2].mentions = {0: []}
    rows = sn.compare(Corpus(made)).omissions
    assert "actor" not in set(rows["kind"])


def test_some_stories_can_be_looked_at_alone(five_tellings):
    for story in ("s1", ["s1", "s2"]):
        chosen = five_tellings.select(story)
        wanted = {story} if isinstance(story, str) else {*story}
        assert set(chosen.stories["story"]) == wanted
        for name in TABLES:
            whole = getattr(five_tellings, name)
            both = whole["story"].isin(wanted) & whole.get("b_story", whole["story"]).isin(wanted)
            assert len(getattr(chosen, name)) == both.sum(), name
    with pytest.raises(KeyError, match=r"no story 's9' in this comparison\. Stories here: s1, s2"):
        five_tellings.select("s9")
    with pytest.raises(TypeError, match="story= takes one story or a list"):
        five_tellings.select(2.5)


def test_what_a_comparison_lacks_is_answered_with_what_it_has(comparison):
    with pytest.raises(AttributeError, match="no 'conflict': perhaps comparison"):
        comparison.conflict  # noqa: B018
    with pytest.raises(AttributeError, match="no 'cells'; its tables are stories, alignments"):
        comparison.cells  # noqa: B018
    assert pickle.loads(pickle.dumps(comparison)).stories.equals(comparison.stories)


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


def test_a_copy_is_aligned_with_its_original_and_counts_for_no_telling():
    """Two copies differ in nothing; what a third telling has, it shares with both of them."""
    made = corpus()
    second = made.records[1].articles[0]
    second.duplicate_of = "0.txt#0"
    found = sn.compare(made)

    def pairs(table):
        return set(zip(table["a_file"], table["b_file"], strict=True))

    apart = {("0.txt", "2.txt"), ("1.txt", "2.txt")}
    assert pairs(found.alignments) == apart | {("0.txt", "1.txt")}
    assert pairs(found.quotes) == apart
    assert found.quotes["best"].all()
    assert "1.txt" not in set(found.single_quotes["file"])
    assert found.omissions.empty


@pytest.fixture(scope="module")
def twice(seeds, tmp_path_factory):
    """Two scrapes of the seeds and a word-for-word copy of each, compared as if they were tellings of their own."""
    folder = tmp_path_factory.mktemp("twice")
    for n, page in enumerate(("001_57417eca538201ad.txt", "004_7a755da794561b55.txt")):
        for copy in "ab":
            (folder / f"{n}{copy}.txt").write_text((seeds / page).read_text("utf-8"), "utf-8")
    made = sn.annotate(sn.load(folder))
    for page in made.records:
        for article in page.articles:
            article.duplicate_of, article.outlet = None, page.scrape.file
    return sn.compare(made)


def alike(table):
    """The rows about two copies of one article."""
    same = table["a_file"].str[0] + table["a_article"].astype(str) == table["b_file"].str[0] + table["b_article"].astype(str)  # fmt: skip
    return table[same]


def test_two_word_for_word_tellings_quote_alike(twice):
    quotes = alike(twice.quotes)
    assert not quotes["speaker_differs"].fillna(False).any()
    counted = quotes[quotes["best"]]
    assert set(counted["wording"]) == {"verbatim"}
    assert len(quotes) < 1.2 * len(counted)
    assert not counted.duplicated(["a_file", "a_article", "a_start"]).any()
    assert (counted["a_start"] == counted["b_start"]).all()


def test_two_word_for_word_tellings_do_not_deny_each_other(twice):
    """Both carry the claim, and both the denial."""
    assert "denies" not in set(alike(twice.alignments)["relation"])
    assert "denies" in set(twice.alignments["relation"])
    assert twice.denials.empty


def test_stories_may_be_given():
    made = corpus(4)
    own = pd.DataFrame({"story": ["raid", "raid", "raid"], "file": ["3.txt", "1.txt", "0.txt"]})
    found = sn.compare(made, stories=own)
    assert found.stories[["story", "file", "size"]].values.tolist() == [
        ["raid", "0.txt", 3], ["raid", "1.txt", 3], ["raid", "3.txt", 3], ["s1", "2.txt", 1]
    ]  # fmt: skip
    assert set(found.alignments["story"]) == set(found.alignments["b_story"]) == {"raid"}
    assert "2.txt" not in set(found.alignments["a_file"]) | set(found.alignments["b_file"])
    with pytest.raises(ValueError, match=r"does not have: 9\.txt#0"):
        sn.compare(made, stories=own.assign(file=["9.txt", "1.txt", "0.txt"]))
    with pytest.raises(ValueError, match=r"two stories: 1\.txt#0"):
        sn.compare(made, stories=pd.concat([own, own.iloc[1:2].assign(story="other")]))
    with pytest.raises(KeyError, match="story"):
        sn.compare(made, stories=own.drop(columns="story"))


def test_articles_in_place_of_a_corpus_tell_one_event():
    made = corpus(3)
    found = sn.compare(made[0], made[2])
    assert found.stories[["story", "file"]].values.tolist() == [
        ["s1", made[0].article.file],
        ["s1", made[2].article.file],
    ]
    for wrong in [(made, made), (made[0], made), (made[0], "1.txt"), (made[0],)]:
        with pytest.raises(TypeError, match=r"sn.compare\(\) takes (one|a) corpus"):
            sn.compare(*wrong)
    with pytest.raises(ValueError, match="two scrapes are called"):
        sn.compare(made[0], Corpus([record("0.txt", "نص آخر")])[0])


def test_a_comparison_shows_what_it_holds(corpus):
    comparison = sn.compare(corpus)
    shown = comparison._repr_html_()
    cell = f'<code>alignments</code></td><td style="text-align:left">{len(comparison.alignments)}</td>'
    assert cell in shown
    assert "5 tellings of 2 stories" in shown
    alone = sn.compare(corpus.select(since="2025-02", until="2025-05"))
    assert repr(alone) == "<Comparison: none of 1 article tells the event of another>"
