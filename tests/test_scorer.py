"""The trained second opinion on links and furniture."""

import pytest

from syrianews.lexicons import lexicon
from syrianews.schema import Scrape
from syrianews.zoning import scorer
from syrianews.zoning.scorer import KINDS, Fact, correct, fact, renamed, signs_of
from syrianews.zoning.zones import prepared, segment

PAGE = """السنابل
الرئيسية
سياسة
اقتصاد
رياضة
افتتاح جسر جديد فوق نهر الخابور
الأحد 3 مارس 2019
افتتحت وزارة النقل أمس السبت جسرا جديدا فوق نهر الخابور بعد عامين من أعمال البناء.
وقال الوزير إن الجسر يخدم أكثر من عشرين قرية في المنطقة.
مقالات ذات صلة
مزارعو القمح يشكون من تأخر صرف المستحقات
ارتفاع أسعار الإيجارات في العاصمة خلال الصيف
اتصل بنا
من نحن
سياسة الخصوصية
"""


def a_fact(text: str, shape: str = "title", kind: str = "boilerplate", category: str | None = None) -> Fact:
    return Fact(0, text, text, shape, category, len(text.split()), False, False, False, False, kind)


def labels_of(text: str) -> list[tuple[str, int | None]]:
    lines = prepared(text)
    spans = segment(Scrape("a.txt", text))[0]
    return [next((z.kind, z.article) for z in spans if z.start <= line.text_start < z.end) for line in lines]


def test_the_table_has_a_number_for_every_kind_and_each_sign_once():
    rows = lexicon("zone_weights")
    assert len({row["sign"] for row in rows}) == len(rows) > 500
    assert all(list(row) == ["sign", *KINDS] for row in rows)
    assert all(abs(int(row[kind])) < 1000 for row in rows for kind in KINDS)


def test_the_signs_of_a_page_are_signs_of_the_table():
    facts = [fact(line, kind) for line, (kind, _) in zip(prepared(PAGE), labels_of(PAGE), strict=True)]
    known = {row["sign"] for row in lexicon("zone_weights")}
    shares = [sum(sign in known for sign in signs) / len(signs) for signs in signs_of(facts)]
    assert min(shares) > 0.3  # a sign that were renamed in the code alone would be in no table


def test_a_line_takes_the_kind_that_outweighs_its_own_by_the_margin():
    facts = [a_fact("ارتفاع أسعار الإيجارات في العاصمة")]
    enough = {"shape=title": (0.0, scorer.MARGINS["boilerplate"], 0.0, 0.0)}
    assert [each.kind for each in renamed(facts, enough)] == ["related"]
    short = {"shape=title": (0.0, scorer.MARGINS["boilerplate"] - 0.1, 0.0, 0.0)}
    assert renamed(facts, short) == facts


@pytest.mark.parametrize("kind", ["body", "headline", "subhead", "embed", "teaser", "keywords"])
def test_text_and_headlines_are_never_renamed(kind):
    facts = [a_fact("ارتفاع أسعار الإيجارات في العاصمة", kind=kind)]
    assert renamed(facts, {"bias": (9.0, 8.0, 7.0, 0.0)}) == facts


def test_what_the_model_does_not_decide_about_outweighs_a_change():
    facts = [a_fact("ارتفاع أسعار الإيجارات في العاصمة")]
    assert renamed(facts, {"bias": (0.0, 5.0, 0.0, 6.0)}) == facts


def test_a_second_round_sees_what_the_first_renamed():
    facts = [a_fact("أولى"), a_fact("ثانية", shape="label")]
    weights = {"shape=title": (0.0, 2.0, 0.0, 0.0), "over1:kind=related": (0.0, 3.0, 0.0, 0.0)}
    assert [each.kind for each in renamed(facts, weights)] == ["related", "related"]


def test_the_bare_text_of_an_article_is_left_alone(monkeypatch):
    monkeypatch.setattr(scorer, "_weights", lambda: {"bias": (9.0, 0.0, 0.0, 0.0)})
    text = "افتتاح جسر جديد\n\nافتتحت وزارة النقل جسرا جديدا فوق نهر الخابور أمس السبت.\n\nتصوير: وكالات"
    lines, labels = prepared(text), labels_of(text)
    before = list(labels)
    correct(lines, labels)
    assert labels == before


def test_a_renamed_line_belongs_to_no_article(monkeypatch):
    page = PAGE.replace("الأحد 3 مارس 2019", "أعضاء الوفد على الجسر")
    lines, labels = prepared(page), labels_of(page)
    assert ("meta", 0) in labels
    monkeypatch.setattr(scorer, "_weights", lambda: {"kind=meta": (9.0, 0.0, 0.0, 0.0)})
    correct(lines, labels)
    assert ("meta", 0) not in labels
    assert len(labels) == len(lines)


@pytest.mark.parametrize(
    ("kind", "shape", "category", "is_kept"),
    [
        ("meta", "date", None, True),
        ("meta", "label", "byline", True),
        ("meta", "label", None, False),
        ("boilerplate", "label", "share", True),
        ("boilerplate", "label", None, False),
    ],
)
def test_what_a_phrase_or_date_says_stays(kind, shape, category, is_kept):
    weights = {"bias": (0.0, 9.0, 0.0, 0.0), "kind=meta": (18.0, 0.0, 0.0, 0.0)}
    (found,) = renamed([a_fact("كلمة", shape, kind, category)], weights)
    assert (found.kind == kind) == is_kept


def test_a_page_in_plain_order_keeps_its_zones():
    kinds = [kind for kind, _ in labels_of(PAGE)]
    assert (
        kinds
        == ["boilerplate"] * 5 + ["headline", "meta", "body", "body"] + ["related"] * 3 + ["boilerplate"] * 3
    )


def test_a_stamp_is_a_links_only_under_a_link():
    weights = {"shape=date": (0.0, 5.0, 0.0, 0.0)}
    stamp = a_fact("2024/07/05", shape="date")
    assert [each.kind for each in renamed([a_fact("أولى"), stamp], weights)] == ["boilerplate", "boilerplate"]
    assert [each.kind for each in renamed([a_fact("أولى", kind="related"), stamp], weights)] == [
        "related"
    ] * 2


def test_what_a_label_over_it_asks_for_is_never_renamed(monkeypatch):
    page = PAGE.replace("الأحد 3 مارس 2019\n", "المصدر:\nمصلحة السدود\n")
    lines = prepared(page)
    at = next(n for n, line in enumerate(lines) if line.text == "مصلحة السدود")
    before = [("meta", 0) if n in (at - 1, at) else ("boilerplate", None) for n in range(len(lines))]
    monkeypatch.setattr(scorer, "_weights", lambda: {"kind=meta": (9.0, 0.0, 0.0, 0.0)})
    labels = list(before)
    correct(lines, labels)
    assert labels == before
    renamed_too = list(before)
    renamed_too[at - 1] = "boilerplate", None
    correct(lines, renamed_too)
    assert renamed_too[at] == ("boilerplate", None)
