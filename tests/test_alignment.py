import pytest
from two_tellings import told

from syrianews.comparison.alignment import align, verbatim_share
from syrianews.comparison.likeness import FEATURES, SideBySide, features

FIRST = "مقتل 14 شخصا في قصف على قاعدة التيفور\nقتل 14 شخصا في قصف صاروخي استهدف قاعدة التيفور الجوية قرب حمص فجر الاثنين.\nوارتفعت أسعار القمح في بورصة شيكاغو وسط مخاوف من الجفاف في كندا."
OTHER = "قصف يستهدف قاعدة التيفور\nاستهدف قصف صاروخي فجر الاثنين قاعدة التيفور الجوية قرب حمص ما أدى إلى مقتل 14 شخصا.\nفاز المنتخب المغربي على نظيره الجزائري في مباراة ودية أقيمت في الرباط."


@pytest.fixture
def pair():
    return SideBySide(told("a", FIRST), told("b", OTHER))


def test_the_same_report_aligns_and_other_news_does_not(pair):
    places = {(x.a_paragraph.number, x.b_paragraph.number) for x in align(pair)}
    assert (1, 1) in places
    assert not any(2 in place for place in places)


def test_headlines_of_different_news_do_not_align():
    wheat = "أسعار القمح ترتفع في بورصة شيكاغو\nوارتفعت أسعار القمح وسط مخاوف من الجفاف في كندا."
    match = "المنتخب المغربي يفوز على نظيره الجزائري\nفاز المنتخب المغربي في مباراة ودية أقيمت في الرباط."
    assert list(align(SideBySide(told("a", wheat), told("b", match)))) == []
    assert list(align(SideBySide(told("a", FIRST), told("b", match)))) == []


def test_copied_text_is_verbatim():
    copied = SideBySide(told("a", FIRST), told("b", FIRST))
    degrees = {x.degree for x in align(copied) if x.a_paragraph.number == x.b_paragraph.number}
    assert degrees == {"verbatim"}


def test_passages_lead_back_to_the_text(pair):
    for x in align(pair):
        assert x.a.text((x.a_passage.start, x.a_passage.end)) in FIRST
        assert x.b.text((x.b_passage.start, x.b_passage.end)) in OTHER
        assert x.relation in {"same", "partial"}
        assert 0 <= x.score <= 1


def test_evidence_has_a_row_for_every_pair_and_is_finite(pair):
    evidence = features(pair)
    assert evidence.shape == (3, 3, len(FEATURES))
    assert (evidence >= 0).all()
    assert (evidence < 10).all()


def test_order_counts_for_verbatim():
    one, other = (
        told("a", "ضرب زيد عمرا في السوق").paragraphs[0],
        told("b", "في السوق ضرب عمرا زيد").paragraphs[0],
    )
    assert verbatim_share(one, one) == 1 > verbatim_share(one, other)


@pytest.mark.parametrize("words", ["123", "قال", " "])
def test_a_telling_of_hardly_anything_aligns_with_nothing(words):
    one, other = told("a", words), told("b", FIRST)
    assert list(align(SideBySide(one, other))) == []
    assert list(align(SideBySide(other, one))) == []


ANNOUNCED = "المحافظ وقع مؤخرا اتفاق تعاون مائي مع الشركة المصرية لبناء السد الجديد"
AGREED = "المدير وقع اتفاق تعاون مع الشركة المصرية التي تبني السدود في بلدان أفريقية كثيرة منذ عقود طويلة"


@pytest.mark.parametrize(
    "other", [AGREED, "الطقس غدا معتدل في أكثر المدن الساحلية والجبلية وفي العاصمة أيضا"]
)
def test_where_the_best_clauses_only_say_who_speaks_what_is_said_is_looked_for(other):
    names = {"سالم مراد": ("PERSON", "salem"), "الشركة المصرية": ("ORG", "company")}
    who = "وزير الري سالم مراد"
    one = told(
        "a",
        f"اتفاق السد\nوأعلن {who} يوم الثلاثاء أن {ANNOUNCED}.",
        mentions=names,
        said=((who, "أعلن", ANNOUNCED, "salem"),),
    )
    two = told(
        "b",
        f"السد الجديد\nوأعلن {who}، في اليوم التالي، أن {other}.",
        mentions=names,
        said=((who, "أعلن", other, "salem"),),
    )
    found = [
        x for x in align(SideBySide(one, two)) if x.a_paragraph.number == x.b_paragraph.number == 1 and x.fact
    ]
    assert [two.text(x.b_passage.span) for x in found] == ([f"أن {AGREED}."] if other == AGREED else [])
