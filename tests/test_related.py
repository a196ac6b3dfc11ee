import pytest
from two_tellings import record, told

import syrianews as sn
from syrianews.comparison.alignment import align
from syrianews.comparison.likeness import SideBySide
from syrianews.comparison.related import one_event, stories_and_related
from syrianews.corpus import Corpus

EVENT = (
    "اندلع حريق كبير في مصفاة بانياس على الساحل فجر السبت وأصيب ستة عمال بحروق\n"
    "وقال مدير المصفاة إن النيران بدأت في خزان للوقود قبل أن تمتد إلى مستودع مجاور\n"
)
FIRST = EVENT + "وأرسلت فرق الإطفاء عشرين عربة من اللاذقية وطرطوس لإخماد النيران خلال ساعات الليل"
FOLLOW_UP = (
    "شكلت وزارة النفط لجنة للتحقيق في أسباب الحريق وتعويض المتضررين من العمال وأسرهم\n"
    "وطالب نقابيون بمراجعة شروط السلامة وأجور العمل الإضافي وعقود التأمين في منشآت القطاع العام\n"
    + EVENT.split("\n")[0]
)
WHEAT = "ارتفعت أسعار القمح في بورصة شيكاغو وسط مخاوف من الجفاف في كندا\nوتوقع محللون مزيدا من الارتفاع خلال الصيف"


@pytest.fixture
def corpus():
    return Corpus([record(f"{n}.txt", text) for n, text in enumerate((FIRST, FOLLOW_UP, WHEAT))])


@pytest.fixture
def near(monkeypatch):
    """Small corpora have few rare stems; and no two of these articles are to be one story."""
    monkeypatch.setattr("syrianews.comparison.related.RELATED", 0.2)
    monkeypatch.setattr("syrianews.comparison.story_likeness.BLOCK_SHARED", 1)
    monkeypatch.setattr("syrianews.comparison.stories.THRESHOLD", 1.9)


def test_a_follow_up_is_related_but_stays_a_story_of_its_own(corpus, near):
    grouped, pairs = stories_and_related(corpus)
    story = dict(zip(grouped["file"], grouped["story"], strict=True))
    assert len(set(story.values())) == 3
    assert [set(pair) for pair in pairs] == [{story["0.txt"], story["1.txt"]}]
    assert pairs == sorted(pairs)


def test_the_stories_are_those_that_stories_gives(corpus):
    grouped, pairs = stories_and_related(corpus)
    assert grouped.equals(sn.stories(corpus))
    assert not any({"0.txt", "2.txt"} == set(pair) for pair in pairs)


def test_related_stories_share_passages_and_have_no_omissions_or_directions(corpus, near):
    comparison = sn.compare(corpus)
    rows = comparison.alignments
    assert not rows.empty
    assert (rows["story"] != rows["b_story"]).all()
    assert set(rows["a_file"]) | set(rows["b_file"]) == {"0.txt", "1.txt"}
    for name in ("passages", "omissions", "direction", "conflicts", "denials", "single_quotes", "relays"):
        assert getattr(comparison, name).empty
    assert len(comparison.to_json()["pairs"]) == len(rows)


def test_an_empty_corpus_has_no_stories():
    grouped, pairs = stories_and_related(Corpus([]))
    assert grouped.empty
    assert pairs == []


@pytest.mark.parametrize(
    ("lead", "date", "expected"),
    [
        ("أصيب عمال بحروق في حريق كبير بمصفاة بانياس على الساحل فجر السبت", "2024-05-11", True),
        ("أصيب عمال بحروق في حريق كبير بمصفاة بانياس على الساحل فجر السبت", None, True),
        ("أصيب عمال بحروق في حريق كبير بمصفاة بانياس على الساحل فجر السبت", "2024-05-14", False),
        (WHEAT.split("\n")[0], "2024-05-11", False),
    ],
)
def test_tellings_that_open_with_one_event_on_one_day_or_the_next(lead, date, expected):
    a = told("a", EVENT.strip(), date="2024-05-11")
    b = told("b", f"{lead}\nوتوقع محللون ارتفاع أسعار الوقود في الأسواق", date=date)
    assert one_event(a, b, align(SideBySide(a, b))) == expected


def test_a_toll_told_as_background_of_another_event_is_not_compared():
    from types import SimpleNamespace

    from syrianews.comparison.related import of_that_event

    telling = SimpleNamespace(paragraph_at=lambda at: SimpleNamespace(number=at))
    joined = SimpleNamespace(
        a_paragraph=SimpleNamespace(number=5), b_paragraph=SimpleNamespace(number=7), fact=True
    )

    def about(a: int, b: int) -> bool:
        return of_that_event(SimpleNamespace(a=telling, b=telling, a_span=(a, a), b_span=(b, b)), [joined])

    assert about(0, 1)
    assert about(5, 7)
    assert not about(5, 1)
