"""Labels as they stand alone, who is called most differently, and what is spelled otherwise."""

from __future__ import annotations

import pandas as pd
import pytest

import syrianews as sn
from syrianews import counts
from syrianews.naming import (
    ACCEPT,
    SPELLINGS,
    VARIETY,
    article_names,
    as_described,
    one_spelling,
    one_wording,
    speak_for_others,
    spellings,
    standing_alone,
    tell_relation,
    to_accept,
    under_one_name,
    variety,
)
from syrianews.spelling import spelled_alike

NAMED = ["file", "article", "start", "text", "type", "actor", "form", "rule", "confidence"]
COLUMNS = ["actor", "text", "name", "form"]


def frame(*rows: tuple[str, str, str]) -> pd.DataFrame:
    return pd.DataFrame([(*row, "full") for row in rows], columns=COLUMNS)


def test_the_article_that_a_preposition_clips_is_given_back():
    named = frame(("x", "الغابة", "a"), ("x", "لغابة", "b"), ("y", "لغابة", "b"), ("lebanon", "لبنان", "a"))
    assert standing_alone(named).tolist() == ["الغابة", "الغابة", "لغابة", "لبنان"]
    assert standing_alone(frame(("iraq", "لعراق", "a"))).tolist() == ["العراق"]  # the registry calls it so
    assert (
        standing_alone(frame(("x", 'التحالف ضد "الجراد"', "a"), ("x", "التحالف ضد «الجراد»", "b"))).nunique()
        == 1
    )


def test_a_clipped_label_is_no_label_of_its_own():
    named = frame(("iraq", "العراق", "a"), ("iraq", "لعراق", "a"))
    assert counts.labels(named, by="name")[["label", "count"]].values.tolist() == [["العراق", 2]]
    assert counts.usual_labels(named.iloc[1:])["iraq"] == "العراق"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("دونالد ترامب", "دونالد ترمب"),
        ("سوريا", "سورية"),
        ("الولايات المتحدة الأميركية", "الولايات المتحدة الأمريكية"),
        ("هيغسيث", "هيجسيث"),
        ("كوهين", "كوهن"),
    ],
)
def test_other_letters_are_another_spelling(one, other):
    assert spelled_alike(one, other)
    assert spelled_alike(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("وزارة النفط", "وزارتي النفط"),
        ("الشرق الأوسط", "لشرق الأوسط"),
        ("شرق الأوسط", "الشرق الأوسط"),
        ("أبو محمد", "أبي محمد"),
        ("أبو محمد", "أبا محمد"),
        ("الحوثيون", "الحوثيين"),
        ("مسلحون", "مسلحين"),
        ("داعش", "داعش"),
        ('"داعش"', "داعش"),
        ("#الجيش_السوري", "الجيش السوري"),
        ("داعش", "تنظيم داعش"),
        ("العراق", "مصر"),
    ],
)
def test_grammar_and_other_words_are_none(one, other):
    assert not spelled_alike(one, other)
    assert not spelled_alike(other, one)


def test_spellings_say_where_each_stands():
    named = frame(("t", "ترامب", "a"), ("t", "ترمب", "b"), ("t", "الرئيس", "a"))
    table = spellings(counts.labels(named, by="name"), counts.usual_labels(named))
    assert list(table.columns) == SPELLINGS
    assert table.drop(columns="label").values.tolist() == [["t", "ترامب", "a", "ترمب", "b"]]


def test_the_actor_called_most_differently_has_other_labels_in_other_groups():
    """Many labels in one article are less than two articles that disagree."""
    named = frame(
        ("x", "أ", "a"), ("x", "ب", "a"), ("x", "ج", "a"), ("x", "أ", "b"), ("x", "أ", "b"), ("x", "أ", "a"),
        ("y", "د", "a"), ("y", "ه", "b"),
    )  # fmt: skip
    table = variety(counts.labels(named, by="name"), counts.usual_labels(named))
    assert table["actor"].tolist() == ["y", "x"]
    assert table.loc[0, ["differing", "labels", "groups", "namings"]].tolist() == [2, 2, 2, 2]


def test_another_spelling_is_no_other_label():
    """Two names beat three spellings of one; the commonest spelling stands for all."""
    named = frame(
        ("us", "أميركا", "a"), ("us", "أمريكا", "b"), ("us", "أمريكا", "c"), ("us", "امريكا", "d"), ("us", "أميركا", "b"), ("us", "أمريكا", "b"),
        ("isis", "داعش", "a"), ("isis", "التنظيم", "b"),
    )  # fmt: skip
    labels = counts.labels(named, by="name")
    table = variety(labels, counts.usual_labels(named)).set_index("actor")
    assert table.index.tolist() == ["isis", "us"]
    assert table.loc["us", ["differing", "labels", "groups", "namings"]].tolist() == [1, 1, 4, 6]
    assert table.loc["isis", "differing"] == 2
    assert one_spelling(labels).query("actor == 'us'")[["label", "name", "count"]].values.tolist() == [
        ["أمريكا", "b", 3], ["أمريكا", "a", 1], ["أمريكا", "c", 1], ["أمريكا", "d", 1],
    ]  # fmt: skip


def test_actors_with_one_label_each_have_no_spellings():
    named = frame(("t", "ترامب", "a"), ("x", "حلب", "b"))
    table = spellings(counts.labels(named, by="name"), counts.usual_labels(named))
    assert table.empty
    assert list(table.columns) == SPELLINGS


def test_nothing_named_gives_empty_tables():
    none = counts.labels(frame(), by="name")
    assert list(spellings(none, pd.Series(dtype=object)).columns) == SPELLINGS
    assert list(variety(none, pd.Series(dtype=object)).columns) == VARIETY


def test_rows_of_a_comparison_get_the_names_of_their_articles():
    articles = pd.DataFrame({"file": ["1", "1"], "article": [0, 1], "name": ["أ (1)", "ب (1/1)"]})
    rows = pd.DataFrame({"a_file": ["1", "1"], "a_article": [1, 0]}, index=[7, 3])
    found = article_names(rows, articles, "a_")
    assert found.to_dict() == {7: "ب (1/1)", 3: "أ (1)"}
    assert article_names(rows.iloc[:0], articles, "a_").empty
    with pytest.raises(KeyError):
        article_names(rows.assign(a_article=9), articles, "a_")


@pytest.mark.parametrize(
    ("speaker", "speaks"),
    [
        ("المتحدث باسم جيش الاحتلال", True),
        ("متحدث باسم الجماعة", True),
        ("الناطقة باسم الوزارة", True),
        ("متحدثون باسم الوزارة", True),
        ("مسؤول في وزارة الدفاع", False),
        ("المتحدثات", True),
        (None, False),
    ],
)
def test_spokespeople_are_told_from_people_without_a_name(speaker, speaks):
    said = pd.DataFrame({"speaker": [speaker], "source_type": ["unnamed_person"]})
    assert speak_for_others(said).tolist() == [speaks]
    assert speak_for_others(said.assign(source_type="named_person")).tolist() == [False]


@pytest.mark.parametrize(
    ("text", "kind", "rule", "confidence", "kept"),
    [
        ("وسيم نصر", "PERSON", "title", 0.9, True),
        ("وسيم نصر", "PERSON", "given", 0.7, False),
        ("وزارة الداخلية", "ORG", "body", 0.9, False),
        ("وزارة الدفاع السورية المؤقتة", "ORG", "body", 0.9, True),
        ("مركز “صوفان” للدراسات الأمنية", "ORG", "body", 0.95, True),
        ("الدولة", "GROUP", "quoted", 0.95, False),
        ("حركة الجسر", "GROUP", "quoted", 0.95, True),
        ("وسيم نصر", "PERSON", "registry", 1.0, False),
    ],
)
def test_names_that_mean_another_one_elsewhere_are_not_offered(text, kind, rule, confidence, kept):
    row = ("1.txt", 0, 3, text, kind, "x", "full", rule, confidence)
    sentences = pd.DataFrame(
        [("1.txt", 0, 0, 2, "قبل"), ("1.txt", 0, 3, 40, f"{text} هنا")],
        columns=["file", "article", "start", "end", "text"],
    )
    mentions = pd.DataFrame([row, row], columns=NAMED)
    table = to_accept(mentions, sentences, set())
    assert list(table.columns) == ACCEPT
    assert table[["name_ar", "count", "example"]].values.tolist() == (
        [[text, 2, f"{text} هنا"]] if kept else []
    )
    assert to_accept(mentions, sentences, {"x"}).empty


def test_an_outlet_of_two_spellings_is_counted_once():
    rows = [
        ("سكاي نيوز عربية", "نعم"),
        ("موقع سكاي نيوز عربية", "لا"),
        ("سكاي نيوز عربية", "ربما"),
        ("الجسر الأزرق", "نعم"),
    ]
    corpus = sn.load(
        pd.DataFrame(rows, columns=["outlet", "text"]).assign(text=lambda t: "قال الوزير " + t["text"] + ".")
    )
    one = under_one_name(corpus.articles, corpus.articles)["outlet"]
    assert one.tolist() == ["سكاي نيوز عربية"] * 3 + ["الجسر الأزرق"]
    assert corpus.articles["outlet"].nunique() == 3  # the table itself has what the texts say


def test_what_is_offered_stands_alone():
    corpus = sn.prepare(text="خبر عن القوات\n\nأصدر القائد بيانا للقوات البلغارية، وتحدث للملا نصر الوتار.")
    offered = to_accept(corpus.mentions, corpus.sentences, set())
    assert {"القوات البلغارية", "نصر الوتار"} <= set(offered["name_ar"])
    assert corpus.mentions["title"].dropna().tolist() == ["الملا"]


def test_who_is_told_by_a_noun_alone_is_whom_the_article_described():
    said = [("مسؤولين بلغاريين",), ("دبلوماسي",), ("المسؤولون",), ("الدبلوماسيون",), (None,), ("المسؤول",)]
    table = pd.DataFrame(said, columns=["speaker"]).assign(file="1.txt", article=0)
    assert as_described(table).fillna("").tolist() == [
        "مسؤولين بلغاريين",
        "دبلوماسي",
        "مسؤولين بلغاريين",
        "الدبلوماسيون",
        "",
        "المسؤول",
    ]
    other = table.assign(article=range(6))
    assert as_described(other).iloc[2] == "المسؤولون"  # in another article nobody was described


def test_what_is_offered_can_be_handed_in(tmp_path):
    corpus = sn.prepare("seeds/")
    offered = to_accept(corpus.mentions, corpus.sentences, sn.load_actors().actors)
    assert len(offered)
    offered.to_csv(tmp_path / "names.csv", index=False, encoding="utf-8-sig")
    again = sn.annotate(sn.load("seeds/"), sn.pipeline(actors=str(tmp_path / "names.csv")))
    assert set(offered["id"]) <= set(again.mentions["actor"])
    assert "registry" in set(again.mentions.loc[again.mentions["text"] == "وسيم نصر", "rule"])


@pytest.mark.parametrize(
    ("title", "relation"),
    [
        ("زوجته الأولى", True),
        ("زعيمها", True),
        ("ابن عمه", True),
        ("ابن", False),
        ("زعيم الحزب", False),
        ("وزيرها", False),
        (None, False),
    ],
)
def test_a_title_may_tell_a_relation_and_no_office(title, relation):
    assert tell_relation(pd.DataFrame({"title": [title]})).tolist() == [relation]


def test_wordings_of_an_article_that_differ_by_an_ending_are_one():
    said = [
        "المسؤول",
        "مسؤولين كبار",
        "المسؤولون الكبار",
        "مسؤولون كبار",
        "مسؤولون كبار",
        "مسؤولون سابقون",
        None,
    ]
    table = pd.DataFrame({"file": "1", "article": 0, "speaker": said})
    assert one_wording(table).fillna("").tolist() == ["المسؤول"] + ["مسؤولون كبار"] * 4 + [
        "مسؤولون سابقون",
        "",
    ]
    apart = table.assign(file=[str(n) for n in range(len(said))])
    assert one_wording(apart).fillna("").tolist() == [words or "" for words in said]


def test_speakers_that_are_missing_stay_missing():
    """Each in its row, also where nobody is named at all."""
    said = pd.DataFrame(
        [("1", 0, None), ("1", 0, "المسؤول"), ("1", 0, None)], columns=["file", "article", "speaker"]
    )
    assert one_wording(said).fillna("").tolist() == ["", "المسؤول", ""]
    none = one_wording(said.iloc[[0, 2]])
    assert none.isna().tolist() == [True, True]
    assert none.index.tolist() == [0, 2]


def test_the_order_of_columns_does_not_matter():
    named = [
        ("t", "دونالد ترامب", "a", "full"),
        ("t", "دونالد ترمب", "b", "full"),
        ("t", "الرئيس", "b", "full"),
    ]
    mentions = pd.DataFrame(named, columns=["actor", "text", "name", "form"])
    table, usual = counts.labels(mentions), counts.usual_labels(mentions)
    turned = table[table.columns[::-1]]
    for function in (variety, spellings):
        pd.testing.assert_frame_equal(function(turned, usual), function(table, usual))
    pd.testing.assert_frame_equal(one_spelling(turned), one_spelling(table), check_like=True)


@pytest.mark.parametrize("function", [variety, spellings])
def test_empty_tables_have_the_types_of_full_ones(function):
    named = [("t", "دونالد ترامب", "a", "full"), ("t", "دونالد ترمب", "b", "full")]
    mentions = pd.DataFrame(named, columns=["actor", "text", "name", "form"])
    table, usual = counts.labels(mentions), counts.usual_labels(mentions)
    full = function(table, usual)
    assert len(full)
    assert function(table.head(0), usual).dtypes.to_dict() == full.dtypes.to_dict()


def test_a_surname_and_the_whole_name_are_no_difference_of_naming():
    named = [
        ("samer", "سامر حداد", "a"),
        ("samer", "حداد", "b"),
        ("is", "تنظيم الدولة", "a"),
        ("is", "الدولة", "b"),
    ]
    labels = counts.labels(pd.DataFrame(named, columns=["actor", "text", "name"]))
    found = variety(labels, pd.Series({"samer": "سامر حداد", "is": "تنظيم الدولة"}))
    assert found.set_index("actor")["differing"].to_dict() == {"is": 2, "samer": 1}
