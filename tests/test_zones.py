"""Zones of scrapes: what is found on pages, and what holds for any string."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from zoned_lines import LEAD, OTHERS, SECOND, THIRD, TITLE, kinds

from syrianews.schema import ZONE_KINDS, Scrape
from syrianews.zoning.zones import segment

SEEDS = Path(__file__).parent.parent / "seeds"


@pytest.mark.parametrize("path", sorted(SEEDS.glob("*.txt")), ids=lambda path: path.stem[:3])
def test_seeds_agree_with_their_gold_line_by_line(path):
    text = path.read_text("utf-8")
    gold = json.loads((SEEDS / "gold" / f"{path.stem}.json").read_text("utf-8"))
    zones, articles = segment(Scrape(path.name, text))
    wanted = {
        number: (zone["kind"], zone["article"])
        for zone in gold["zones"]
        for number in range(zone["lines"][0], zone["lines"][1] + 1)
    }
    at = 0
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            found = next(zone for zone in zones if zone.start <= at < zone.end)
            assert (found.kind, found.article) == wanted[number], f"line {number}: {line[:60]}"
        at += len(line) + 1
    for article, expected in zip(articles, gold["articles"], strict=True):
        for field in ("title", "outlet", "date", "date_precision", "date_basis"):
            assert getattr(article, field) == expected[field]
        assert sorted(article.relays) == sorted(expected["relays"])


def test_link_inside_the_text_does_not_end_it():
    page = kinds(TITLE, LEAD, f"اقرأ أيضاً: {OTHERS[0]}", SECOND, THIRD)
    assert page == [("headline", 0), ("body", 0), ("related", None), ("body", 0), ("body", 0)]


def test_crosshead_before_a_paragraph_is_subhead():
    assert kinds(TITLE, LEAD, SECOND, "حملة مستمرة", THIRD)[3] == ("subhead", 0)


def test_post_and_the_line_that_introduces_it_are_embed():
    page = kinds(
        TITLE, LEAD, "وزارة الداخلية السورية:", "????بيان هام https://t.co/abc pic.twitter.com/x", SECOND
    )
    assert page[2:4] == [("embed", 0)] * 2
    page = kinds(
        TITLE, LEAD, "Five people were arrested today", "— Interior (@interior) January 24, 2025", SECOND
    )
    assert page[2:4] == [("embed", 0)] * 2


def test_paragraphs_broken_at_a_fixed_width_are_text():
    pieces = [
        "أعلنت وزارة الداخلية في دمشق، الخميس، توقيف خمسة أشخاص في حملة أمنية",
        "شملت أحياء عدة من المدينة. وقال المتحدث باسم الوزارة إن الموقوفين",
        "سيحالون إلى القضاء المختص بعد انتهاء التحقيقات معهم. وأضاف أن الحملة",
        "ستستمر أياماً حتى تحقيق أهدافها. وأوضح المتحدث أن قوات الأمن الداخلي",
        "ضبطت أسلحة وذخائر في عدد من المواقع، ودعا السكان إلى التعاون معها.",
    ]
    page = kinds(TITLE, "7 شتنبر 2018", *pieces, "مقالات ذات صلة", *OTHERS)
    assert page[1:7] == [("meta", 0)] + [("body", 0)] * 5
    assert page[7:] == [("related", None)] * 4


def test_cards_that_lost_their_titles_are_teasers():
    cards = [
        "فاز منتخب تونس لكرة القدم على ضيفه بهدفين دون رد في التصفيات المؤهلة إلى نهائيات البطولة القارية المقبلة.",
        "ارتفعت أسعار النفط في التعاملات الآسيوية المبكرة بدعم من انخفاض مخزونات الخام التجارية في الولايات المتحدة.",
        "افتتح سلطان عمان معرض مسقط الدولي للكتاب بمشاركة مئات دور النشر العربية والأجنبية في دورته الجديدة.",
    ]
    page = kinds(TITLE, LEAD, SECOND, THIRD, *cards)
    assert page == [("headline", 0)] + [("body", 0)] * 3 + [("teaser", 0)] * 3


def test_second_article_after_a_head_has_its_own_number():
    second = [
        "منتخب تونس يفوز على ضيفه بهدفين في التصفيات",
        "14 تشرين الثاني 2025",
        "فاز منتخب تونس لكرة القدم على ضيفه بهدفين دون رد في التصفيات المؤهلة إلى نهائيات البطولة القارية المقبلة.",
        "وسجل الهدفين مهاجم الفريق في الشوط الثاني من المباراة التي أقيمت على ملعب رادس في العاصمة أمام جمهور كبير.",
        "وقال المدرب إن فريقه قدم أداء جيداً.",
    ]
    page = kinds(
        TITLE, LEAD, SECOND, THIRD, "المصدر: عنب بلدي", "كلمات دلالية: دمشق أمن", "إقرأ أيضاً:", *second
    )
    assert page[4:7] == [("meta", 0), ("keywords", None), ("related", None)]
    assert page[7:] == [("headline", 1), ("meta", 1), ("body", 1), ("body", 1), ("body", 1)]


@pytest.mark.parametrize(
    "text", ["", " \n\t\n", "\0\0", '"' * 100_000, "كلمة " * 200_000, "\ud800 نص", "\u202e\u200f", "." * 1000]
)
def test_any_string_is_segmented(text):
    zones, _ = segment(Scrape("odd.txt", text))
    assert_covered(text, zones)


def assert_covered(text, zones):
    """Zones are ordered, disjoint, known in kind, and hold every non-blank character."""
    covered = bytearray(len(text))
    for zone in zones:
        assert zone.kind in ZONE_KINDS
        assert 0 <= zone.start < zone.end <= len(text)
        assert not any(covered[zone.start : zone.end])
        covered[zone.start : zone.end] = b"x" * (zone.end - zone.start)
    assert all(mark or character.isspace() for mark, character in zip(covered, text, strict=True))


LINES = st.sampled_from(
    [TITLE, LEAD, SECOND, THIRD, *OTHERS, "", "الرئيسية", "مقالات ذات صلة", "12/12/2012", "— A (@a) May 1, 2020",
     "المصدر: سانا", "كلمات دلالية: أ ب", "اترك تعليقاً", "© 2020", "123", "سياسة | رياضة | فن | علوم"]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(
        st.text(max_size=300), st.lists(st.one_of(LINES, st.text(max_size=30)), max_size=30).map("\n".join)
    )
)
def test_zones_cover_every_character_once_and_evidence_points_at_words(text):
    zones, articles = segment(Scrape("any.txt", text))
    assert_covered(text, zones)
    assert (zones, articles) == segment(Scrape("any.txt", text))
    for article in articles:
        for start, end in article.evidence.values():
            assert 0 <= start < end <= len(text)
        if article.title is not None:
            assert text[slice(*article.evidence["title"])] == article.title


def test_behind_a_source_line_a_head_begins_an_article_whatever_its_title_says():
    page = kinds(
        LEAD,
        SECOND,
        "سامر الحلبي _ دمشق",
        "المصدر: عربي21",
        "إقرأ أيضاً:",
        "سفير غائب عن الأنظار",
        "لم تظهر المديرة العامة للمتحف منذ أسبوعين، ولا توجد أدلة موثوقة على سفرها إلى الخارج.",
        "في نهاية الشهر عادت لجنة التحقيق إلى المبنى بعد أن استعادت الوثائق.",
    )
    assert page[:4] == [("body", 0), ("body", 0), ("meta", 0), ("meta", 0)]
    assert page[4:] == [("related", None), ("headline", 1), ("body", 1), ("body", 1)]


def test_what_presents_the_site_is_no_article():
    page = kinds(
        TITLE,
        LEAD,
        SECOND,
        "جميع الحقوق محفوظة",
        "عن الموقع الإخباري",
        "صحيفة إلكترونية يومية شاملة تابعة لشركة البث تنقل الأخبار المحلية والعربية والدولية إلى قرائها على مدار الساعة وتصل إلى كل بيت.",
    )
    assert page[5] == ("boilerplate", None)


def test_a_masthead_date_in_both_calendars_dates_no_article():
    _, articles = segment(
        Scrape(
            "a.txt", f"السبت 23 نوفمبر 2024 الموافق 21 جمادى الأولى 1446\nسياسة\n{TITLE}\n{LEAD}\n{SECOND}"
        )
    )
    assert articles[0].date is None
    assert articles[0].title == TITLE


def test_a_card_with_its_date_glued_on_is_related():
    card = "افتتاح معرض الكتاب في مسقط بمشاركة عربية26 فبراير/ شباط 2024"
    assert kinds(TITLE, LEAD, card, SECOND, THIRD)[2] == ("related", None)


def test_a_day_glued_to_a_sentence_is_no_card():
    assert kinds(TITLE, "23 يناير 2017" + LEAD, SECOND, THIRD)[1] == ("body", 0)


def test_a_picture_credit_goes_with_the_link_under_it():
    page = kinds(TITLE, LEAD, SECOND, "© REUTERS / SAMER", "منتخب تونس يفوز على ضيفه بهدفين", THIRD)
    assert page[3:5] == [("related", None)] * 2
    assert kinds(TITLE, LEAD, "© REUTERS / SAMER", SECOND, THIRD)[2] == ("meta", 0)


def test_a_lead_without_a_stop_is_text_where_the_next_paragraph_goes_on_with_it():
    lead = "أعلنت وزارة الداخلية يوم الخميس توقيف خمسة أشخاص في حملة أمنية شملت أحياء عدة"
    assert kinds(TITLE, lead, SECOND, THIRD)[1] == ("body", 0)


def test_the_last_paragraph_of_a_page_cut_off_is_text():
    assert kinds("الرئيسية", TITLE, LEAD, SECOND, "وأضاف المتحدث أن الحملة ستست")[-1] == ("body", 0)


def test_titles_over_a_text_without_a_title_are_links():
    page = [*OTHERS, "إصابة عشرين راكبا في تصادم قطارين شمال الهند", LEAD, SECOND, THIRD]
    assert [kind for kind, _ in kinds(*page)][:4] == ["related"] * 4


def test_a_call_of_a_plug_in_is_furniture():
    assert kinds(TITLE, LEAD, SECOND, "[gallery-card ids=”1,2,3” label=”صور”]", THIRD)[3] == (
        "boilerplate",
        None,
    )


def test_the_pages_title_in_other_words_with_the_sites_name_is_a_headline():
    page = [
        "دمشق: مظاهرة كبيرة للطلاب في ساحة الجامعة ضد رفع الرسوم - BBC News عربي",
        "مظاهرة كبيرة للطلاب في ساحة الجامعة بدمشق ضد رفع الرسوم",
    ]
    text = [
        "شهدت ساحة الجامعة في دمشق مظاهرة كبيرة للطلاب ضد رفع الرسوم الذي أعلن الأسبوع الماضي.",
        "وقال أحد الطلاب إن الرسوم زادت مرتين خلال عام واحد من غير أن تتحسن الخدمات.",
    ]
    zones, articles = segment(
        Scrape("a.txt", "\n".join([page[0], "الرئيسية", "رياضة", "صحة", page[1], *text]))
    )
    assert [zone.kind for zone in zones if zone.kind in ("headline", "body")] == [
        "headline",
        "headline",
        "body",
    ]
    assert articles[0].title == page[1]
    assert articles[0].outlet == "BBC News عربي"


def test_a_long_post_that_ends_with_its_day_is_a_post():
    post = " ".join(["As fighting goes on and more people seek safety from the violence"] * 4)
    text = [
        "قال الوزير إن الحكومة ستعيد فتح الطريق بعد انتهاء الأعمال فيه هذا الأسبوع.",
        f"{post}…— A Ministry of Affairs (@ministry) October 26, 2025",
    ]
    assert [zone.kind for zone in segment(Scrape("a.txt", "\n".join(text)))[0]] == ["body", "embed"]
