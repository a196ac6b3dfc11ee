"""Findings are computed sentences, and say nothing that the corpus cannot support."""

from __future__ import annotations

import re
from types import SimpleNamespace

import pandas as pd
import pytest

import syrianews as sn
from syrianews import counts
from syrianews.comparison.count_conflicts import KINDS
from syrianews.comparison.toll_conflicts import TOLLS
from syrianews.coverage import sentence_states, without_copies
from syrianews.dateline_names import outside_datelines
from syrianews.naming import variety
from syrianews.pages import findings as findings_module
from syrianews.pages.findings import findings


def test_numbers_are_the_corpus_own(corpus):
    first = findings(corpus)[0].sentence
    numbers = {int(n.replace(",", "")) for n in re.findall(r"\d[\d,]*", first)}
    assert {len(corpus.records), len(corpus.articles), int(corpus.articles["words"].sum())} <= numbers


def test_an_empty_corpus_gives_one_sentence():
    assert [f.sentence for f in findings(sn.Corpus([]))] == ["No article was found in the input."]


def test_a_text_with_no_speech_has_no_sentence_on_speech(tmp_path):
    (tmp_path / "x.txt").write_text(
        "طقس معتدل\n\nالطقس معتدل اليوم في المدن الساحلية كلها.\n", encoding="utf-8"
    )
    said = " ".join(f.sentence for f in findings(sn.annotate(sn.load(tmp_path))))
    assert "attributions" not in said
    assert "denial" not in said


def test_one_is_not_plural(tmp_path):
    (tmp_path / "x.txt").write_text(
        "عنوان\n\nقال الوزير إن الأمر انتهى اليوم في المدينة كلها.\n", encoding="utf-8"
    )
    said = [f.sentence for f in findings(sn.annotate(sn.load(tmp_path)))]
    assert "1 scrape holds 1 article" in said[0]
    assert any("1 attribution says" in sentence for sentence in said)


def test_stories_are_spoken_of_where_articles_are_compared(corpus):
    comparison = sn.compare(corpus)
    said = {f.sentence: f.notebook for f in findings(corpus, comparison)}
    many = comparison.stories.query("size > 1")["story"].nunique()
    assert any(s.startswith(f"{many} event") and n == "02" for s, n in said.items())
    assert not any(n == "02" for n in (f.notebook for f in findings(corpus)))


@pytest.mark.parametrize(
    ("stories", "said"),
    [
        ([], None),
        (["s1", "s1"], "1 event is told by 2 articles: "),
        (["s1", "s1", "s2", "s2"], "2 events are told by 2 articles each, the first by "),
        (["s1", "s1", "s1", "s2", "s2"], "2 events are told by more than one article, one of them by 3: "),
        (
            ["s3", "s3", "s3", "s2", "s2", "s10", "s10"],
            "3 events are told by more than one article, one of them by 3: ",
        ),
    ],
)
def test_how_often_events_are_told_fits_their_number(corpus, stories, said):
    told = corpus.articles.head(len(stories)).assign(story=stories, size=2)
    sentence = findings_module._stories(corpus, SimpleNamespace(stories=told))
    if said is None:
        assert sentence is None
    else:
        assert sentence.startswith(said)


def test_of_several_stories_told_by_most_the_first_is_listed(corpus):
    articles = pd.concat([corpus.articles] * 2, ignore_index=True).head(8)
    articles = articles.assign(
        article=range(8), story=["s9", "s9", "s9", "s10", "s10", "s10", "s2", "s2"], size=3
    )
    articles = articles.assign(name=[f"n{n}" for n in range(8)], duplicate_of=None)
    sentence = findings_module._stories(SimpleNamespace(articles=articles), SimpleNamespace(stories=articles))
    said = "3 events are told by more than one article, 2 of them by 3, the first by "
    assert sentence.startswith(said)
    assert [name in sentence for name in ("n0", "n2", "n3")] == [True, True, False]


def said_by(*parts: tuple[str, int, int]) -> SimpleNamespace:
    """A corpus of which `_most_unnamed` sees, for each article, its name, how many of its statements are of unnamed people, and how many are not."""
    kinds = [
        (name, kind, n)
        for name, unnamed, named in parts
        for n, kind in enumerate(["unnamed_person"] * unnamed + ["named_person"] * named)
    ]
    rows = [
        (f"{name}.txt", 0, name, f"قال {n} إن الأمر انتهى", "قال", f"مسؤول {n}", kind)
        for name, kind, n in kinds
    ]
    columns = ["file", "article", "name", "text", "cue", "speaker", "source_type"]
    return SimpleNamespace(attributions=pd.DataFrame(rows, columns=columns))


def test_who_relies_most_on_unnamed_people_is_counted():
    sentence = findings_module._most_unnamed(said_by(("أ (1)", 3, 27), ("ب (2)", 24, 6)))
    assert sentence.startswith(
        "\u2068ب (2)\u2069 relies most on people without a name: 24 of its 30 attributions"
    )
    assert "overlapped by no other)" in sentence


def test_no_article_is_most_where_several_intervals_overlap():
    close = [(name, 5, 9) for name in ("ب (2)", "ج (3)", "د (4)")]
    assert findings_module._most_unnamed(said_by(("أ (1)", 6, 8), *close)) is None
    assert "relies most" in findings_module._most_unnamed(said_by(("أ (1)", 6, 8), *close[1:]))


def test_one_article_is_no_most():
    one = SimpleNamespace(
        attributions=pd.DataFrame(
            [("1.txt", 0, "a", "قال مسؤول إن الأمر انتهى", "قال", "مسؤول", "unnamed_person")] * 12,
            columns=["file", "article", "name", "text", "cue", "speaker", "source_type"],
        )
    )
    assert findings_module._most_unnamed(one) is None


def test_articles_without_an_outlet_are_not_of_0_named_outlets(tmp_path):
    (tmp_path / "x.txt").write_text(
        "عنوان\n\nقال الوزير إن الأمر انتهى اليوم في المدينة.\n", encoding="utf-8"
    )
    said = findings(sn.annotate(sn.load(tmp_path)))[0].sentence
    assert said.startswith("The 1 scrape holds 1 article that names no outlet, ")


@pytest.mark.parametrize(
    ("dates", "said"),
    [
        ([1], "It has a date."),
        ([1, 2], "All have a date."),
        ([1, 0], "1 of the articles has a date."),
        ([0, 0], "0 of the articles have a date."),
    ],
)
def test_how_many_articles_have_a_date(tmp_path, dates, said):
    for number, day in enumerate(dates):
        stamp = f"2024-03-0{day}\n" if day else ""
        (tmp_path / f"{number}.txt").write_text(
            f"عنوان {number}\n{stamp}\nقال الوزير رقم {number} إن الأمر انتهى في المدينة.\n", encoding="utf-8"
        )
    assert said in findings(sn.annotate(sn.load(tmp_path)))[0].sentence


def test_a_post_in_an_article_is_said_to_bound_its_date(corpus):
    bound = corpus.articles["date_basis"].eq("embed").sum()
    assert f"have a date, {bound} of them only the earliest day it can be" in findings(corpus)[0].sentence


def test_arabic_words_stand_in_isolates(corpus):
    found = findings(corpus, sn.compare(corpus))
    assert any(re.search("[\u0621-\u064a]", finding.sentence) for finding in found)
    for finding in found:
        outside = re.sub("\u2068.*?\u2069", "", finding.sentence)
        assert not re.search("[\u0621-\u064a]", outside), finding.sentence


def test_names_of_saved_pages_are_cut_in_a_sentence(tmp_path):
    """Two articles that differ in what they call one actor, in files named by their headlines."""
    said = "قال الرئيس {} إن الأمر انتهى. وقال {} إن العمل مستمر.\n"
    for name, label in (
        ("خبر طويل عن زيارة الرئيس إلى العاصمة", "أحمد الشرع"),
        ("تقرير آخر عن زيارة الرئيس إلى العاصمة", "أبو محمد الجولاني"),
    ):
        (tmp_path / f"{name} في شهر الصيف الأول.txt").write_text(
            f"عنوان\n\n{said.format(label, label)}", encoding="utf-8"
        )
    sentences = [f.sentence for f in findings(sn.annotate(sn.load(tmp_path))) if "differ most" in f.sentence]
    assert sentences
    assert "…" in sentences[0]
    assert "الصيف" not in sentences[0]


def test_denials_are_counted_with_who_denies(tmp_path):
    """All speakers are named where they are few; a denial without one, and a fourth, are told from them."""
    text = "عنوان\n\n" + "".join(f"نفى {who} صحة الخبر المنشور أمس.\n\n" for who in ("الوزير", "المحافظ"))
    (tmp_path / "x.txt").write_text(text, encoding="utf-8")
    said = [f.sentence for f in findings(sn.annotate(sn.load(tmp_path))) if f.notebook == "05"]
    assert said == ["2 denials are reported (by \u2068الوزير\u2069, \u2068المحافظ\u2069)."]
    more = "".join(f"نفى {who} صحة الخبر المنشور أمس.\n\n" for who in ("الرئيس", "السفير"))
    (tmp_path / "x.txt").write_text(f"{text}{more}ورفض المدير التعليق.\n", encoding="utf-8")
    said = [f.sentence for f in findings(sn.annotate(sn.load(tmp_path))) if f.notebook == "05"]
    assert said[0].startswith("4 denials are reported (among others by \u2068الوزير\u2069, ")
    assert said[0].endswith("); so is 1 refusal to comment.")


def test_a_repeated_headline_counts_once_and_is_told_from_the_text(tmp_path):
    head = "دمشق بلا تعليق على تقرير الصحيفة عن الاجتماع"
    body = (
        "نشرت الصحيفة تقريرا عن الاجتماع الذي عقد في العاصمة.\n\nورفض المدير التعليق على التقرير المنشور.\n"
    )
    (tmp_path / "x.txt").write_text(f"{head}\n\n{head}\n\n{body}", encoding="utf-8")
    corpus = sn.annotate(sn.load(tmp_path))
    assert (corpus.attributions["polarity"] == "no_comment").sum() == 3  # the headline stands twice
    said = [f.sentence for f in findings(corpus) if f.notebook == "05"]
    assert said == ["No denial is reported, but 1 refusal to comment."]


def test_a_comment_that_nobody_made_is_no_refusal(tmp_path):
    (tmp_path / "x.txt").write_text(
        "عنوان\n\nلم يصدر تعليق رسمي من الوزارة على التقرير المنشور.\n", encoding="utf-8"
    )
    said = [f.sentence for f in findings(sn.annotate(sn.load(tmp_path))) if f.notebook == "05"]
    assert said == ["No denial is reported; 1 source is said to have made no comment."]


def test_what_is_left_open_is_no_comment_withheld(tmp_path):
    (tmp_path / "x.txt").write_text("عنوان\n\nلم تؤكد الوزارة النبأ المنشور حتى الآن.\n", encoding="utf-8")
    said = [f.sentence for f in findings(sn.annotate(sn.load(tmp_path))) if f.notebook == "05"]
    assert said == ["No denial is reported; 1 statement is neither confirmed nor denied."]


def test_the_actor_called_most_differently_is_the_one_of_the_page(corpus):
    mentions = outside_datelines(corpus)
    usual = counts.usual_labels(mentions)
    first = variety(counts.labels(mentions, by="name"), usual).loc[0, "label"]
    assert any(f"what they call \u2068{first}\u2069" in f.sentence for f in findings(corpus))


def conflicts_of(corpus, *files: tuple[str, str], b_story: str = "s1") -> str | None:
    """The sentence about conflicts between the first articles of some files."""
    row = {"story": "s1", "b_story": b_story, "what": "year"}
    values = {"a_value": "2013", "b_value": "2014", "a_text": "سيطر في 2013،", "b_text": "سيطر في عام 2014."}
    rows = [{**row, **values, "a_file": a, "b_file": b, "a_article": 0, "b_article": 0} for a, b in files]
    return findings_module._conflicts(corpus, SimpleNamespace(conflicts=pd.DataFrame(rows)))


def test_a_fact_given_differently_is_a_place_to_read_with_both_sides(corpus):
    files = list(corpus.articles["file"].unique())
    sentence = conflicts_of(corpus, (files[0], files[1]))
    assert sentence.startswith("1 fact that two tellings may give differently is worth reading about: a year")
    for words in ("2013", "2014", "سيطر في 2013", "سيطر في عام 2014"):
        assert f"\u2068{words}\u2069" in sentence
    assert sentence.endswith("Most such pairs prove wrong, and most differences are missed (07).")


def test_conflicts_are_those_of_the_page_without_copies_and_related_stories(corpus):
    files = list(corpus.articles["file"].unique())
    copied = SimpleNamespace(articles=corpus.articles.assign(duplicate_of=None))
    copied.articles.loc[copied.articles["file"] == files[2], "duplicate_of"] = f"{files[1]}#0"
    both = [(files[0], files[1]), (files[0], files[2])]
    assert conflicts_of(copied, *both).startswith("1 fact")
    assert conflicts_of(copied, both[1]) is None
    assert conflicts_of(corpus, *both).startswith("1 fact")  # the same two years
    assert conflicts_of(corpus, *both, b_story="s2") is None


def test_shares_of_own_words_are_those_of_the_page(corpus):
    comparison = sn.compare(corpus)
    own = without_copies(comparison.alignments, corpus.articles)
    told = comparison.stories.query("story == 's1'")
    states = sentence_states(own, corpus.sentences, told)
    words = states.pivot_table(index="name", columns="state", values="words", aggfunc="sum", fill_value=0)
    share = (words["only here"] / words.sum(axis=1)).sort_values()
    sentence = findings_module._own_words(corpus, comparison)
    low, high = (
        f"{round(100 * share.iloc[at])} %{of}, in \u2068{share.index[at]}\u2069"
        for at, of in ((0, " of the words"), (-1, ""))
    )
    assert f"({len(share)}), from {low}, to {high}." in sentence


def test_neither_names_alone_nor_copies_make_shared_words(corpus):
    comparison = sn.compare(corpus)
    named = SimpleNamespace(stories=comparison.stories, alignments=comparison.alignments.assign(fact=False))
    assert findings_module._own_words(corpus, named) is None
    copied = corpus.articles.assign(duplicate_of="000#0")
    assert findings_module._own_words(SimpleNamespace(articles=copied), comparison) is None


def test_names_in_a_dateline_are_no_namings(corpus):
    said = next(f.sentence for f in findings(corpus) if "most often" in f.sentence)
    assert f" {len(outside_datelines(corpus)):,} times" in said
    assert len(outside_datelines(corpus)) < len(corpus.mentions)


def test_what_a_retold_article_says_is_not_first_hand(corpus):
    hands = counts.hands(counts.once(corpus.attributions), corpus.articles).value_counts()
    said = next(f.sentence for f in findings(corpus) if "the reader through" in f.sentence)
    assert said.startswith(f"{hands['relay named']} statements reach")
    assert f"; {hands[counts.HANDS[1]]} statements stand in articles that credit another outlet" in said


def test_every_kind_of_conflict_has_words_of_its_own():
    others = {"day", "hour", "manner of death", "whether it happened", "whether it will happen"}
    assert set(findings_module._WHAT) == {*KINDS.values(), *TOLLS.values(), *others}


def test_copies_are_no_tellings(corpus):
    copied = corpus.articles.assign(duplicate_of=None)
    copied.loc[1, "duplicate_of"] = "000#0"
    told = corpus.articles.head(3).assign(story="s1", size=3)
    sentence = findings_module._stories(SimpleNamespace(articles=copied), SimpleNamespace(stories=told))
    assert sentence.startswith("1 event is told by 2 articles: ")


def test_what_stands_in_copies_is_counted_once(tmp_path):
    body = "قال الوزير سالم مراد إن الطريق بين المدينتين آمن.\n\nونفى المحافظ صحة الخبر المنشور أمس عن انهيار الجسر الكبير.\n"
    for n in (1, 2):
        (tmp_path / f"{n}.txt").write_text(f"الطريق بين المدينتين آمن\n\n{body}", encoding="utf-8")
    corpus = sn.annotate(sn.load(tmp_path))
    assert corpus.articles["duplicate_of"].notna().sum() == 1
    said = [f.sentence for f in findings(corpus)]
    assert "hold 2 articles" in said[0]
    assert said[0].endswith("1 article is a copy of another, and nothing below counts it.")
    assert any(s.startswith("2 attributions say") for s in said)
    assert any(s.startswith("1 denial is reported") for s in said)


def test_what_the_news_tells_comes_before_how_articles_tell_it(corpus):
    said = [f.notebook for f in findings(corpus, sn.compare(corpus))]
    assert said[:3] == ["01", "02", "05"]
    assert said.index("04") < said.index("03")
