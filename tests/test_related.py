import pytest
from two_tellings import record

import syrianews as sn
from syrianews.comparison.related import related
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


def test_a_follow_up_is_compared_but_stays_a_story_of_its_own(corpus, monkeypatch):
    monkeypatch.setattr("syrianews.comparison.related.RELATED", 0.2)
    monkeypatch.setattr("syrianews.comparison.stories.BLOCK_SHARED", 1)
    monkeypatch.setattr("syrianews.comparison.stories.THRESHOLD", 1.9)
    grouped = sn.stories(corpus)
    story = dict(zip(grouped["file"], grouped["story"], strict=True))
    compared_as = related(corpus, grouped)
    assert story["0.txt"] != story["1.txt"]
    assert compared_as[story["0.txt"]] == compared_as[story["1.txt"]] != compared_as[story["2.txt"]]


def test_stories_with_nothing_in_common_keep_their_names(corpus):
    grouped = sn.stories(corpus).query("file != '1.txt'")
    kept = Corpus([r for r in corpus.records if r.scrape.file != "1.txt"])
    assert related(kept, grouped) == {name: name for name in grouped["story"]}


def test_an_empty_corpus_has_no_stories():
    empty = Corpus([])
    assert related(empty, sn.stories(empty)) == {}
