import numpy as np
import pytest

from syrianews.comparison.stories import group, stories, stories_json
from syrianews.corpus import Corpus, ScrapeRecord
from syrianews.schema import Article, Scrape, Zone

RAID = "مقتل قيادي في تنظيم داعش بغارة للتحالف في الرقة\nأعلن التحالف الدولي مقتل القيادي أبو حمزة البلجيكي في غارة نفذتها طائرة مسيرة قرب الرقة فجر الأحد."
RAID_AGAIN = "التحالف يعلن مقتل أبو حمزة البلجيكي\nقتل القيادي في داعش أبو حمزة البلجيكي فجر الأحد في غارة لطائرة مسيرة تابعة للتحالف الدولي قرب مدينة الرقة."
WHEAT = "ارتفاع أسعار القمح في الأسواق العالمية\nارتفعت أسعار القمح اليوم في بورصة شيكاغو وسط مخاوف من الجفاف في كندا."


def record(file, text, date=None):
    zones, at = [], 0
    for n, line in enumerate(text.split("\n")):
        zones.append(Zone(at, at + len(line), "body" if n else "headline", 0))
        at += len(line) + 1
    return ScrapeRecord(Scrape(file, text), zones, [Article(file, 0, text.split("\n")[0], date=date)])


def test_two_tellings_are_one_story_and_another_event_stays_alone():
    frame = stories(Corpus([record("a", RAID), record("b", RAID_AGAIN), record("c", WHEAT)]))
    assert frame["size"].tolist() == [2, 2, 1]
    assert frame["file"].tolist() == ["a", "b", "c"]
    assert frame["similarity"].isna().tolist() == [False, False, True]


def test_known_dates_far_apart_keep_articles_apart():
    frame = stories(Corpus([record("a", RAID, "2020-01-01"), record("b", RAID_AGAIN, "2020-02-01")]))
    assert frame["size"].tolist() == [1, 1]


def test_an_inferred_date_never_overwrites_and_gives_its_reason():
    frame = stories(Corpus([record("a", RAID, "2020-01-01"), record("b", RAID_AGAIN)])).set_index("file")
    assert frame.loc["b", "date"] is None or frame["date"].isna()["b"]
    assert frame.loc["b", "date_inferred"] == "2020-01-01"
    assert "a#0" in frame.loc["b", "date_inferred_reason"]
    assert frame["date_inferred"].isna()["a"]


def test_spans_lead_back_to_the_text():
    row = stories(Corpus([record("a", RAID)])).iloc[0]
    assert RAID[row["start"] : row["end"]] == RAID


def test_empty_corpus_and_empty_texts():
    assert stories(Corpus([])).empty
    assert group([["كلمه"], []], [None, None])[0] != []


def test_json_form():
    made = stories_json(stories(Corpus([record("a", RAID), record("b", RAID_AGAIN)])))
    assert made == {
        "stories": [{"id": "s1", "articles": [{"file": "a", "article": 0}, {"file": "b", "article": 0}]}]
    }


def test_days_apart_and_one_outlet_make_a_follow_up_likelier():
    from syrianews.comparison.story_likeness import DAY, SAME_OUTLET, Likeness

    words = "حريق كبير اندلع مصفاة بانياس ساحل فجر سبت عمال حروق اطفاء خزان وقود".split()
    nothing: list[frozenset[str]] = [frozenset()] * 4
    measure, _ = Likeness.of_words([words] * 4, [1, 1, 2, None], nothing, ["x", "y", "y", "x"])
    near, later, own, undated = measure.of(np.array([0, 0, 1, 0]), np.array([1, 2, 2, 3]))
    assert near - later == pytest.approx(DAY)
    assert later - own == pytest.approx(SAME_OUTLET)
    assert near - undated == pytest.approx(SAME_OUTLET)
