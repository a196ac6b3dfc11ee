import numpy as np
import pandas as pd
import pytest

from syrianews.comparison.dating import infer_dates
from syrianews.comparison.stories import average_link, divided, stories_here, stories_json
from syrianews.comparison.story_likeness import DAY, HEADLINE, SAME_OUTLET, WINDOW, Likeness
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
    frame = stories_here(Corpus([record("a", RAID), record("b", RAID_AGAIN), record("c", WHEAT)]))
    assert frame["size"].tolist() == [2, 2, 1]
    assert frame["file"].tolist() == ["a", "b", "c"]
    assert frame["similarity"].isna().tolist() == [False, False, True]


def test_known_dates_far_apart_keep_articles_apart():
    frame = stories_here(Corpus([record("a", RAID, "2020-01-01"), record("b", RAID_AGAIN, "2020-02-01")]))
    assert frame["size"].tolist() == [1, 1]


def test_an_inferred_date_never_overwrites_and_gives_its_reason():
    frame = stories_here(Corpus([record("a", RAID, "2020-01-01"), record("b", RAID_AGAIN)])).set_index("file")
    assert frame.loc["b", "date"] is None or frame["date"].isna()["b"]
    assert frame.loc["b", "date_inferred"] == "2020-01-01"
    assert "a#0" in frame.loc["b", "date_inferred_reason"]
    assert frame["date_inferred"].isna()["a"]
    assert frame["date_inferred"].dtype == frame["date_inferred_reason"].dtype == frame["date"].dtype


@pytest.mark.parametrize(("last", "inferred"), [("2020-01-02", "2020-01-01"), ("2020-01-03", None)])
def test_a_story_spread_over_more_than_two_days_dates_no_telling(last, inferred):
    dates = ["2020-01-01", last, None]
    frame = pd.DataFrame(
        {"story": "s1", "file": ["a", "b", "c"], "article": 0, "outlet": None, "date": dates}
    )
    found = infer_dates(frame)["date_inferred"]
    assert found.isna().all() if inferred is None else found.tolist()[2] == inferred


def test_a_post_that_an_article_embeds_dates_another_only_from_that_day_on():
    frame = pd.DataFrame(
        {
            "story": "s1",
            "file": ["a", "b", "c"],
            "article": 0,
            "outlet": None,
            "date": ["2020-01-01", "2020-01-02", None],
            "date_basis": ["embed", "stamp", None],
        }
    )
    assert infer_dates(frame)["date_inferred"].tolist()[2] == "2020-01-02"
    of_posts = infer_dates(frame.assign(date_basis=["embed", "embed", None]))
    assert of_posts["date_inferred"].tolist()[2] == "2020-01-01"
    assert "by a post that it embeds" in of_posts["date_inferred_reason"].tolist()[2]
    months = frame.assign(date=["2020-01", None, None], date_basis=["text", None, None])
    assert infer_dates(months)["date_inferred"].isna().all()


def test_spans_lead_back_to_the_text():
    row = stories_here(Corpus([record("a", RAID)])).iloc[0]
    assert RAID[row["start"] : row["end"]] == RAID


def test_empty_corpus_and_empty_texts():
    assert stories_here(Corpus([])).empty
    likeness, _ = Likeness.of_words([["كلمه"], []], [None, None], [frozenset()] * 2, [None] * 2, [[], []])
    labels, means = divided(2, likeness)
    assert len(set(labels)) == 2
    assert means == [None, None]


def test_json_form():
    frame = stories_here(Corpus([record("a", RAID), record("b", RAID_AGAIN)]))
    frame["outlet"], frame["title"], frame["date"] = ["النهار", None], None, None
    articles = [{"file": "a", "article": 0, "outlet": "النهار"}, {"file": "b", "article": 0}]
    assert stories_json(frame) == {"stories": [{"id": "s1", "articles": articles}]}


WORDS = "حريق كبير اندلع مصفاة بانياس ساحل فجر سبت عمال حروق اطفاء خزان وقود".split()
OTHER = "اجتماع وزير نفط خبراء بحث خطط انتاج".split()


def likeness(texts, days, outlets, headlines=None):
    nothing: list[frozenset[str]] = [frozenset()] * len(texts)
    return Likeness.of_words(texts, days, nothing, outlets, headlines or [[]] * len(texts))[0]


def test_days_apart_and_one_outlet_make_a_follow_up_likelier():
    texts = [WORDS + OTHER[:n] for n in range(4)]
    measure = likeness(texts, [1, 1, 2, None], ["x", "y", "y", "x"])
    without = likeness(texts, [None] * 4, [None] * 4)
    pairs = np.array([0, 0, 1, 0]), np.array([1, 2, 2, 3])
    assert without.of(*pairs) - measure.of(*pairs) == pytest.approx(
        [0, DAY, DAY, 0], abs=1e-6
    )  # one outlet's texts that are alike to the word are copies


def test_one_outlets_second_article_is_a_follow_up_unless_it_is_a_copy():
    texts = [WORDS + OTHER[:3], WORDS[:3] + OTHER, WORDS + OTHER[:3]]
    ours, theirs = likeness(texts, [1] * 3, ["x"] * 3), likeness(texts, [1] * 3, ["x", "y", "z"])
    pairs = np.array([0, 0]), np.array([1, 2])
    assert theirs.of(*pairs) - ours.of(*pairs) == pytest.approx([SAME_OUTLET, 0])


def test_headlines_told_in_the_other_lead_count_and_a_lead_stands_in_for_a_missing_one():
    texts = [WORDS, WORDS]
    told, untold, missing = (
        likeness(texts, [1, 1], ["x", "y"], headlines).of(np.array([0]), np.array([1]))[0]
        for headlines in ([WORDS[:4], WORDS[2:6]], [WORDS[:4], OTHER], [[], []])
    )
    assert told - untold == pytest.approx(HEADLINE)
    assert missing == pytest.approx(told)


def test_later_than_the_window_is_nothing_alike():
    measure = likeness([WORDS, WORDS], [1, 2 + WINDOW], ["x", "y"])
    assert measure.of(np.array([0]), np.array([1]))[0] == 0


def test_articles_are_joined_by_their_mean_likeness_however_high_one_is():
    likeness = np.array(
        [[0, 2.7, 2.8], [2.7, 0, -0.9], [2.8, -0.9, 0]]
    )  # 2.8 joins two, and the third has 0.9 to them
    assert average_link(likeness) == [[0, 1, 2]]
    likeness[1, 0] = likeness[0, 1] = 2.3  # and 0.7 is too little
    assert average_link(likeness) == [[0, 2], [1]]
