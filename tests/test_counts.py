"""Counts carry exact intervals, and nothing is counted twice."""

from __future__ import annotations

import pandas as pd
import pytest

import syrianews as sn
from syrianews import counts
from syrianews.intervals import poisson_interval
from syrianews.silences import in_headlines

ARTICLES = pd.DataFrame({"name": ["أ (1)", "ب (2)"], "outlet": ["أ", "ب"], "words": [500, 2000]})
MENTIONS = pd.DataFrame(
    [
        ("1.txt", 0, "أ (1)", "أ", 1, 0, "داعش", "GROUP", "isis", "full"),
        ("1.txt", 0, "أ (1)", "أ", 1, 9, "سوريا", "GPE", "syria", "full"),
        ("1.txt", 0, "أ (1)", "أ", 3, 20, "التنظيم", "GROUP", "isis", "short"),
        ("2.txt", 0, "ب (2)", "ب", 1, 0, "تنظيم الدولة", "GROUP", "isis", "full"),
        ("2.txt", 0, "ب (2)", "ب", 1, 9, "العراق", "GPE", "iraq", "full"),
    ],
    columns=["file", "article", "name", "outlet", "line", "start", "text", "type", "actor", "form"],
)


def test_rates_are_per_thousand_words():
    rates = counts.mention_rates(MENTIONS, ARTICLES, by="outlet").set_index(["outlet", "actor"])
    assert rates.loc[("أ", "isis"), "rate"] == pytest.approx(4.0)
    assert rates.loc[("ب", "isis"), "rate"] == pytest.approx(0.5)
    assert rates["count"].sum() == len(MENTIONS)


def test_an_actor_never_named_has_a_row_and_an_upper_bound():
    row = (
        counts.mention_rates(MENTIONS, ARTICLES, by="outlet")
        .set_index(["outlet", "actor"])
        .loc[("ب", "syria")]
    )
    assert row["count"] == 0
    assert row["low"] == 0
    assert row["high"] == pytest.approx(3.689 / 2, abs=0.001)


STORY = pd.Series({"أ (1)": "s1", "ب (2)": "s1"})


def test_a_storys_rates_count_all_its_tellings_together():
    rates = counts.story_rates(MENTIONS, ARTICLES, STORY).set_index(["story", "actor"])
    isis = rates.loc[("s1", "isis")]
    assert (isis["count"], isis["words"]) == (3, 2500)
    low, high = poisson_interval(3)
    assert isis[["low", "rate", "high"]].tolist() == pytest.approx([low / 2.5, 1.2, high / 2.5])


def test_a_storys_rates_by_outlet_keep_the_words_of_each():
    rates = counts.story_rates(MENTIONS, ARTICLES, STORY, by="outlet").set_index(["story", "outlet", "actor"])
    assert rates.loc[("s1", "أ", "isis"), "rate"] == pytest.approx(4.0)
    assert rates.loc[("s1", "ب", "syria"), ["count", "low"]].tolist() == [0, 0]
    assert len(rates) == 2 * MENTIONS["actor"].nunique()


def test_a_storys_rates_leave_out_articles_of_no_story():
    rates = counts.story_rates(MENTIONS, ARTICLES, STORY.drop("ب (2)"))
    assert set(rates["actor"]) == {"isis", "syria"}
    assert set(rates["words"]) == {500}
    assert counts.story_rates(MENTIONS, ARTICLES, pd.Series(dtype=object)).empty


@pytest.mark.parametrize("by", [None, "outlet"])
def test_a_storys_rates_name_a_column_they_lack(by):
    columns = counts.story_rates(MENTIONS, ARTICLES, STORY, by=by).columns
    assert list(columns[: 1 + (by is not None)]) == ["story", by][: 1 + (by is not None)]
    with pytest.raises(KeyError):
        counts.story_rates(MENTIONS, ARTICLES, STORY, by="paper")


def test_labels_keep_the_texts_own_words():
    table = counts.labels(MENTIONS, by="outlet")
    own = table[(table["actor"] == "isis") & (table["outlet"] == "أ")].set_index("label")
    assert own["count"].to_dict() == {"داعش": 1, "التنظيم": 1}
    assert own["share"].sum() == pytest.approx(1)


def test_usual_label_prefers_full_forms():
    assert counts.usual_labels(MENTIONS)["isis"] in {"داعش", "تنظيم الدولة"}


def test_co_mentions_need_one_paragraph():
    pairs = counts.co_mentions(MENTIONS)
    assert set(zip(pairs["a"], pairs["b"], strict=True)) == {("isis", "syria"), ("iraq", "isis")}
    assert (pairs["paragraphs"] == 1).all()


def test_first_named_counts_each_actor_once():
    first = counts.first_named(MENTIONS)
    assert first.groupby("name")["actor"].apply(list).to_dict() == {
        "أ (1)": ["isis", "syria"],
        "ب (2)": ["isis", "iraq"],
    }


def test_first_named_reads_tables_put_together():
    again = MENTIONS.assign(file=MENTIONS["file"] + "2", name=MENTIONS["name"] + "2")
    assert len(counts.first_named(pd.concat([MENTIONS, again]))) == 2 * len(counts.first_named(MENTIONS))


def test_left_out_compares_within_a_story():
    story = pd.Series({"أ (1)": "s", "ب (2)": "s"})
    out = counts.left_out(MENTIONS, story, least=1)
    assert set(zip(out["name"], out["actor"], strict=True)) == {("ب (2)", "syria"), ("أ (1)", "iraq")}
    assert counts.left_out(MENTIONS, story, least=2).empty


def test_chains_join_a_relay_to_its_speaker():
    table = pd.DataFrame(
        {
            "file": ["f"] * 2,
            "article": [0] * 2,
            "name": ["أ (1)"] * 2,
            "id": ["a1", "a2"],
            "speaker": ["الصحيفة", "مسؤولين"],
            "actor": ["new-york-times", None],
            "source_type": ["media", "unnamed_person"],
            "relays": ["a2", None],
        }
    )
    assert counts.chains(table).to_dict("records") == [
        {"name": "أ (1)", "relay": "الصحيفة", "speaker": "مسؤولين", "count": 1}
    ]
    named = counts.chains(table, pd.Series({"new-york-times": "نيويورك تايمز"}))
    assert named["relay"].tolist() == ["نيويورك تايمز"]
    officials = table.assign(source_type="unnamed_person", speaker="مسؤولون أميركيون", actor="united-states")
    assert counts.chains(officials, pd.Series({"united-states": "أميركا"}))["relay"].tolist() == [
        "مسؤولون أميركيون"
    ]


def test_a_wrong_column_names_the_right_ones():
    with pytest.raises(
        KeyError, match=r"no column 'publisher'; it has .*outlet.*comes from corpus\.mentions"
    ):
        counts.labels(MENTIONS, by="publisher")


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda table: counts.chains(table), "attributions has no column 'id', 'speaker', 'relays'"),
        (lambda table: counts.shares(table, "cue_class"), "attributions has no column 'cue_class'"),
        (lambda table: counts.once(table), "attributions has no column"),
        (lambda table: counts.hands(table, table), "attributions has no column 'depth'"),
        (lambda table: in_headlines(table, table), "attributions has no column 'cue_start'"),
        (lambda table: counts.co_mentions(table[["actor"]]), "mentions has no column"),
        (lambda table: counts.first_named(table[["actor"]]), "mentions has no column"),
        (lambda table: counts.mention_rates(table, table), "articles has no column 'words'"),
        (lambda table: counts.usual_labels(table[["actor"]]), "mentions has no column 'text', 'form'"),
    ],
)
def test_a_table_of_another_kind_is_refused_by_the_columns_it_lacks(call, message):
    with pytest.raises(KeyError, match=message):
        call(MENTIONS)


def test_the_table_of_stories_says_which_story_an_article_tells(corpus):
    told, mentions, articles = sn.stories(corpus), corpus.mentions, corpus.articles
    assert told["name"].tolist() == [
        articles.set_index(["file", "article"])["name"][key]
        for key in zip(told["file"], told["article"], strict=True)
    ]
    of = told.set_index("name")["story"]
    for count in (counts.left_out, lambda m, s: counts.story_rates(m, articles, s, by="name")):
        pd.testing.assert_frame_equal(count(mentions, told), count(mentions, of))
        assert len(count(mentions, told))


@pytest.mark.parametrize("column", ["story", "date"])
def test_a_column_about_the_article_is_added_as_the_message_says(corpus, column):
    with pytest.raises(KeyError) as caught:
        counts.shares(corpus.attributions, "cue_class", by=column)
    said = caught.value.args[0]
    assert said.startswith(f"the table attributions has no column '{column}'. To group by it, add it: ")
    names = {"sn": sn, "corpus": corpus, "attributions": corpus.attributions}
    added = eval(said.partition("add it: ")[2].rstrip("."), names)
    assert set(counts.shares(added, "cue_class", by=column)[column]) <= set(added[column].dropna())
    assert added[column].notna().any()


def test_what_says_nothing_of_stories_is_refused():
    with pytest.raises(KeyError, match=r"story_of has no column 'story'.*comes from sn\.stories\(corpus\)"):
        counts.left_out(MENTIONS, MENTIONS)
    with pytest.raises(TypeError, match="this is None"):
        counts.story_rates(MENTIONS, ARTICLES, None)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: counts.poisson_interval(-1), "a count is 0 or more, and this is -1"),
        (lambda: counts.share_interval(3, 2), "3 out of 2 is none"),
        (lambda: counts.share_interval(1, 2, level=95), "level=95: it lies between 0 and 1"),
    ],
)
def test_intervals_refuse_what_is_no_count(call, message):
    with pytest.raises(ValueError, match=message):
        call()


SAID = pd.DataFrame(
    [
        ("1.txt", 0, "الوزارة ترفض التعليق", "ترفض", "الوزارة", 1),
        ("1.txt", 0, "الوِزارة ترفض التعليق", "ترفض", "الوزارة", 1),
        ("1.txt", 0, "الوزارة ترفض التعليق", "ترفض", "المحافظة", 1),
        ("1.txt", 0, "قال المدير", "قال", "المدير", 2),
        ("1.txt", 0, "قال المدير", "قال", "المدير", 1),
        ("2.txt", 0, "الوزارة ترفض التعليق", "ترفض", "الوزارة", 1),
    ],
    columns=["file", "article", "text", "cue", "speaker", "depth"],
)


def test_words_repeated_in_one_article_count_once():
    """A headline that stands over the page and over the text is one statement; another article's is its own."""
    kept = counts.once(SAID)
    assert kept[["file", "speaker"]].values.tolist() == [
        ["1.txt", "الوزارة"], ["1.txt", "المحافظة"], ["1.txt", "المدير"], ["1.txt", "المدير"], ["2.txt", "الوزارة"],
    ]  # fmt: skip
    assert counts.once(SAID.head(0)).empty


def test_an_article_that_credits_another_outlet_may_not_be_first_hand():
    told = pd.DataFrame(
        {"file": ["1.txt", "2.txt"], "article": 0, "relays": ["وكالة الأنباء", None], "agencies": None}
    )
    said = SAID.assign(source_type=["institution"] * 5 + ["media"])
    no, credited, relayed = counts.HANDS
    assert counts.hands(said, told).tolist() == [credited, credited, credited, relayed, credited, no]
    assert counts.hands(SAID.assign(source_type="media"), told).value_counts()[no] == 5  # it speaks itself
    wire = told.assign(agencies=["وكالة الأنباء", None])
    assert counts.hands(said, wire).value_counts()[no] == 5  # a credit line tells whose copy it is
    assert counts.hands(said.head(0), told).empty


def test_the_group_with_the_highest_share_is_sure_of_it():
    of_one = [("a", "direct")] + [("b", "direct")] * 8 + [("b", "indirect")] * 2 + [("c", "indirect")] * 20
    table = counts.shares(pd.DataFrame(of_one, columns=["outlet", "quote"]), "quote", by="outlet")
    row, near = counts.most(table, "direct")
    assert (row["outlet"], row["count"], near) == ("b", 8, 1)  # of `a` one would expect anything
    assert counts.most(table[table["outlet"] == "a"], "direct") is None
    assert counts.most(table.assign(count=0), "direct") is None


STORY = pd.Series({"أ (1)": "s1", "ب (2)": "s1"})


@pytest.mark.parametrize(
    "table",
    [
        lambda rows: counts.mention_rates(MENTIONS[rows], ARTICLES, by="outlet"),
        lambda rows: counts.mention_rates(MENTIONS[rows], ARTICLES[rows], by="outlet"),
        lambda rows: counts.story_rates(MENTIONS[rows], ARTICLES, STORY),
        lambda rows: counts.story_rates(MENTIONS, ARTICLES, STORY[rows], "outlet"),
        lambda rows: counts.labels(MENTIONS[rows], by="outlet"),
        lambda rows: counts.shares(MENTIONS[rows], "type", by="outlet"),
        lambda rows: counts.co_mentions(MENTIONS[rows]),
        lambda rows: counts.first_named(MENTIONS[rows]),
        lambda rows: counts.left_out(MENTIONS[rows], STORY, least=1),
        lambda rows: counts.left_out(MENTIONS, STORY[rows], least=1),
    ],
)
def test_a_table_without_rows_has_the_types_of_one_with_rows(table):
    full, empty = table(slice(None)), table(slice(0))
    assert len(full)
    assert not len(empty)
    assert empty.dtypes.to_dict() == full.dtypes.to_dict()


def test_who_is_left_out_of_many_stories():
    story = pd.Series({f"{n} ({side})": f"s{n}" for n in range(20) for side in "abc"})
    rows = [(f"{n} ({side})", "isis", "داعش") for n in range(20) for side in "ab"]
    found = counts.left_out(pd.DataFrame(rows, columns=["name", "actor", "text"]), story)
    assert found["name"].tolist() == sorted(f"{n} (c)" for n in range(20))
    assert found["story"].tolist() == [f"s{name.split()[0]}" for name in found["name"]]


def test_the_extremes_of_many_need_wider_intervals_to_lie_apart():
    rates = pd.DataFrame({"count": [2, 14, 5], "words": [1000] * 3, "rate": [2.0, 14.0, 5.0]})
    least, most, apart = counts.extremes(rates)
    assert (least["rate"], most["rate"]) == (2.0, 14.0)
    assert not apart  # at 95 % each they would
    assert counts.poisson_interval(2)[1] < counts.poisson_interval(14)[0]
    assert counts.extremes(rates.assign(count=[1, 90, 5], rate=[1.0, 90.0, 5.0]))[2]


def test_no_rates_have_no_extremes():
    rates = pd.DataFrame({"count": [], "words": [], "rate": []})
    with pytest.raises(IndexError, match="rates has no rows"):
        counts.extremes(rates)


def test_groups_stand_in_the_order_of_the_tables():
    said = pd.DataFrame({"name": ["b", "a", "b"], "quote": ["direct", "direct", "mixed"]})
    assert list(dict.fromkeys(counts.shares(said, "quote", by="name")["name"])) == ["b", "a"]
    articles = pd.DataFrame({"name": ["b", "a"], "words": [10, 10]})
    named = pd.DataFrame([("a", "x", "س", "ORG", "full")], columns=["name", "actor", "text", "type", "form"])
    assert counts.mention_rates(named, articles, by="name")["name"].tolist() == ["b", "a"]


def test_of_many_actors_some_lie_apart_by_chance():
    apart = [("x", "a", 1, 1000), ("x", "b", 12, 1000), ("y", "a", 0, 1000), ("y", "b", 90, 1000)]
    rates = pd.DataFrame(apart, columns=["actor", "outlet", "count", "words"]).assign(label="س")
    assert counts.lying_apart(rates)[["actor", "apart", "apart_in_all"]].values.tolist() == [
        ["x", True, False], ["y", True, True],
    ]  # fmt: skip
    assert counts.lying_apart(rates.head(0)).empty


def test_every_article_is_counted_unless_outlets_are_asked_for(corpus):
    """Three in seven of the seeds name no outlet: by outlet they are left out, and nothing is so by default."""
    mentions, attributions, articles = corpus.mentions, corpus.attributions, corpus.articles
    assert counts.shares(attributions, "cue_class")["count"].sum() == len(attributions)
    assert counts.labels(mentions)["count"].sum() == len(mentions)
    assert counts.mention_rates(mentions, articles)["count"].sum() == len(mentions)
    assert counts.shares(attributions, "cue_class", by="outlet")["count"].sum() < len(attributions)


def test_the_order_of_columns_does_not_matter():
    quotes = pd.DataFrame({"name": ["a"] * 9 + ["b"], "quote": ["direct"] * 8 + ["indirect", "direct"]})
    table = counts.shares(quotes, "quote")
    turned = table[["high", "low", "name", "count", "quote", "total", "share"]]
    row, near = counts.most(turned, "direct")
    assert (row["name"], near) == ("a", 1)
    with pytest.raises(KeyError, match="no column to group by"):
        counts.most(table.drop(columns="quote"), "direct")


def test_a_column_is_not_grouped_by_itself():
    with pytest.raises(ValueError, match="by='quote': the table has 'quote' beside its groups"):
        counts.shares(pd.DataFrame({"name": ["a"], "quote": ["direct"]}), "quote", by="quote")
    with pytest.raises(ValueError, match="by='actor'"):
        counts.labels(MENTIONS, by="actor")


def test_an_article_has_one_story():
    twice = pd.DataFrame({"name": ["أ (1)", "أ (1)"], "story": ["s1", "s2"]})
    for story_of in (twice, twice.set_index("name")["story"]):
        with pytest.raises(ValueError, match=r"the story of 'أ \(1\)' more than once"):
            counts.left_out(MENTIONS, story_of)


def test_rates_of_no_words_lie_apart_from_none():
    rates = pd.DataFrame({"outlet": ["a", "b"], "count": [0, 0], "words": [0, 0], "rate": [0.0, 0.0]})
    *_, apart = counts.extremes(rates)
    assert apart is False


def test_stories_stand_in_their_own_order_not_in_that_of_texts():
    names = [f"a{n}" for n in range(1, 12)]
    mentions = pd.DataFrame({"name": names, "actor": "syria", "text": "سوريا", "type": "GPE", "form": "full"})
    articles = pd.DataFrame({"name": names, "words": 100})
    story_of = pd.Series([f"s{n}" for n in range(1, 12)], index=names)
    rates = counts.story_rates(mentions.iloc[::-1], articles.iloc[::-1], story_of)
    assert rates["story"].tolist() == story_of.tolist()
