"""Zones of scrapes: what is found on pages, and what holds for any string."""

import json
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syrianews.schema import ZONE_KINDS, Scrape
from syrianews.zoning.blocks import Block
from syrianews.zoning.headlines import find_headline
from syrianews.zoning.lines import read_lines
from syrianews.zoning.zones import segment

SEEDS = Path(__file__).parent.parent / "seeds"

LEAD = "أعلنت وزارة الداخلية في دمشق، الخميس، توقيف خمسة أشخاص في حملة أمنية شملت أحياء عدة من المدينة."
SECOND = "وقال المتحدث باسم الوزارة إن الموقوفين سيحالون إلى القضاء المختص بعد انتهاء التحقيقات معهم."
THIRD = "وأضاف أن الحملة ستستمر أياماً حتى تحقيق أهدافها في جميع الأحياء."
TITLE = "توقيف خمسة أشخاص في حملة أمنية بدمشق"
OTHERS = [
    "ارتفاع أسعار النفط مع تراجع المخزونات الأميركية",
    "منتخب تونس يفوز على ضيفه بهدفين في التصفيات",
    "افتتاح معرض الكتاب في مسقط بمشاركة عربية واسعة",
]


def kinds(*lines: str) -> list[tuple[str, int | None]]:
    """The kind and article of every line of a scrape made of `lines`."""
    text = "\n".join(lines)
    zones, _ = segment(Scrape("page.txt", text))
    starts = [sum(len(line) + 1 for line in lines[:i]) for i in range(len(lines))]
    return [next((zone.kind, zone.article) for zone in zones if zone.start <= at < zone.end) for at in starts]


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


def test_menu_and_footer_of_a_page_are_boilerplate():
    page = kinds(
        "الرئيسية",
        "سياسة",
        "رياضة",
        "مجتمع",
        "ثقافة",
        "صحة",
        TITLE,
        LEAD,
        SECOND,
        THIRD,
        "من نحن",
        "اتصل بنا",
    )
    assert page[:6] == [("boilerplate", None)] * 6
    assert page[6:10] == [("headline", 0), ("body", 0), ("body", 0), ("body", 0)]
    assert page[10:] == [("boilerplate", None)] * 2


def test_section_name_under_the_menu_is_meta():
    page = kinds("الرئيسية", "سياسة", "رياضة", "مجتمع", "ثقافة", "سياسة", TITLE, LEAD, SECOND)
    assert page[4:7] == [("boilerplate", None), ("meta", 0), ("headline", 0)]


def test_stamp_byline_and_caption_between_headline_and_text_are_meta():
    page = kinds(
        TITLE, "كتب: سامر العلي", "الخميس 07 شتنبر 2018 - 14:30", "من الحملة الأمنية (سانا)", LEAD, SECOND
    )
    assert page[1:4] == [("meta", 0)] * 3


def test_related_cards_with_their_dates_and_counters_are_related():
    page = kinds(
        TITLE, LEAD, SECOND, "مقالات متعلقة", OTHERS[0], "يناير 14 2025", "3930", OTHERS[1], "قبل ساعتين"
    )
    assert page[3:] == [("related", None)] * 6


def test_credits_below_the_text_are_meta():
    assert kinds(TITLE, LEAD, SECOND, "(أ ف ب)", "الميادين نت")[3:] == [("meta", 0)] * 2


def test_tags_with_and_without_a_head_are_keywords():
    assert kinds(TITLE, LEAD, SECOND, "الوسوم", "دمشق", "أمن")[3:] == [("keywords", None)] * 3
    assert kinds(TITLE, LEAD, SECOND, "دمشق", "حملة أمنية", "مشاركة")[3:5] == [("keywords", None)] * 2


def test_head_of_a_lost_tag_list_is_keywords():
    assert kinds(TITLE, LEAD, SECOND, "الكلمات")[-1] == ("keywords", None)


def test_readers_comments_are_boilerplate_and_the_list_below_them_is_related():
    page = kinds(
        TITLE,
        LEAD,
        SECOND,
        "التعليقات",
        "زائر",
        "الله يحفظ البلد وأهله من كل سوء يا رب.",
        "اختيارات الأسبوع",
        *OTHERS,
    )
    assert page[3:6] == [("boilerplate", None)] * 3
    assert page[6:] == [("related", None)] * 4


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


def test_every_copy_of_the_headline_is_headline():
    assert kinds(TITLE, TITLE, LEAD, SECOND)[:2] == [("headline", 0)] * 2
    assert kinds(TITLE, LEAD, SECOND, f"{TITLE} | عنب بلدي")[-1] == ("headline", 0)


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


def test_topics_under_a_head_of_related_articles_are_keywords():
    page = kinds(
        TITLE,
        LEAD,
        SECOND,
        THIRD,
        "مواضيع ذات صلة",
        "دمشق",
        "القضاء",
        "وزارة الداخلية",
        "أخبار أخرى",
        *OTHERS,
    )
    assert page[4:8] == [("keywords", None)] * 4
    assert page[8:] == [("related", None)] * 4


def test_one_date_at_the_top_makes_no_list_of_links():
    page = kinds(
        "الموقع العربي",
        "من حق الناس أن يعرفوا",
        "الأربعاء، 07 أكتوبر 2020",
        "الرئيسية",
        "سياسة",
        TITLE,
        LEAD,
        SECOND,
    )
    assert page[0] == page[1] == ("boilerplate", None)


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


def test_a_picture_credit_goes_with_the_link_under_it():
    page = kinds(TITLE, LEAD, SECOND, "© REUTERS / SAMER", "منتخب تونس يفوز على ضيفه بهدفين", THIRD)
    assert page[3:5] == [("related", None)] * 2
    assert kinds(TITLE, LEAD, "© REUTERS / SAMER", SECOND, THIRD)[2] == ("meta", 0)


def test_a_second_menu_over_the_headline_is_no_section():
    menu = ["رئيسية", "أخبار", "اقتصاد", "رياضة", "فيديو", "تحقيقات"]
    page = kinds(*menu, *menu, TITLE, "الجمعة 5 يناير 2024", LEAD, SECOND)
    assert page[:12] == [("boilerplate", None)] * 12


def test_copies_of_a_headline_stand_around_section_stamp_and_buttons():
    page = kinds(
        "منوعات",
        "رياضة",
        TITLE,
        "أخبار البلد",
        "2026-01-08 | 12:42",
        "شارك",
        "شارك",
        "2min",
        TITLE,
        LEAD,
        SECOND,
    )
    assert page[2] == page[8] == ("headline", 0)
    assert page[3] == page[4] == ("meta", 0)


def test_a_caption_that_repeats_its_short_form_is_no_headline():
    page = kinds(TITLE, "وزيرة الداخلية", "وزيرة الداخلية في دمشق سامية الحلبي", LEAD, SECOND)
    assert page[:3] == [("headline", 0), ("meta", 0), ("meta", 0)]


def test_a_line_that_announces_the_text_is_text():
    page = kinds(TITLE, "الجمعة 5 يناير 2024", "قرأ السكان بيان الوزارة على النحو التالي:", LEAD, SECOND)
    assert page[2] == ("body", 0)


def test_stamp_over_the_headline_is_the_articles_own():
    lines = (
        "الرئيسية",
        "سياسة",
        "العالم",
        "سياسة",
        "الجمعة 31 تموز 2015",
        TITLE,
        "(أ ف ب)",
        LEAD,
        SECOND,
        THIRD,
    )
    assert kinds(*lines)[3:7] == [("meta", 0), ("meta", 0), ("headline", 0), ("meta", 0)]


def test_masthead_names_its_people():
    lines = ("الإشراف العام", "سلمى الحقل", "رئيس التحرير", "كريم السنابل", TITLE, "31/7/2015", LEAD, SECOND)
    assert kinds(*lines)[:5] == [("boilerplate", None)] * 4 + [("headline", 0)]


def test_list_of_short_titles_under_its_head():
    names = ("سلمى الحقل", "ماذا بعد الحملة؟", "كريم السنابل", "المدينة تنتظر الجواب")
    assert kinds(TITLE, LEAD, SECOND, "الأكثر قراءة", *names, "من نحن")[3:] == [
        *[("related", None)] * 5,
        ("boilerplate", None),
    ]


def test_menu_under_a_head_is_no_list():
    menu = ("سياسة", "اقتصاد", "رياضة", "ثقافة", "منوعات")
    assert kinds(TITLE, LEAD, SECOND, "الأكثر قراءة", *menu)[3:] == [("boilerplate", None)] * 6


def test_share_bar_of_platforms_in_one_line():
    assert kinds(TITLE, "تويتر واتساب فيسبوك", LEAD, SECOND)[1] == ("boilerplate", None)


def test_pager_stands_over_its_neighbour():
    found = kinds(TITLE, LEAD, SECOND, "السابق", OTHERS[0], "التالي", OTHERS[1])
    assert found[3:] == [("related", None)] * 4


WORRY = "قلق بين سكان العاصمة بعد حملة واسعة"


def test_the_pages_title_tells_the_headline_from_a_byline_that_stands_nearer():
    lines = ["سكان العاصمة: قلق بعد حملة واسعة - السنابل", "سياسة", WORRY, "صدر الصورة، السنابل", "كايلا جونسون وماريا غونزاليس مع آخرين",
             "السنابل", "24 يناير/ كانون الثاني 2025", LEAD]  # fmt: skip
    read = read_lines("\n".join(lines))
    counts = Counter(line.key for line in read)
    assert find_headline(read, Block(7, 7, 16), counts) == 2


def test_a_breaking_line_over_the_stamp_is_no_headline():
    title = "حملة أمنية تقلق سكان العاصمة"
    lines = [
        "الرئيسية",
        "رياضة",
        "عاجل الليلة غير.. وجدة غير",
        "الاثنين 27 يوليو 2015 العدد 15643",
        title,
        LEAD,
        SECOND,
        THIRD,
    ]
    assert segment(Scrape("page.txt", "\n".join(lines)))[1][0].title == title


def test_the_title_over_a_caption_that_stands_twice():
    page = [TITLE, "وزارة الداخلية في دمشق", "وزارة الداخلية في دمشق", LEAD, SECOND]
    assert [kind for kind, _ in kinds(*page)] == ["headline", "meta", "meta", "body", "body"]


def test_whom_the_first_sentence_names_is_a_caption():
    assert kinds("سامر الحلبي", "أعلن الوزير سامر الحلبي في دمشق توقيف خمسة أشخاص في حملة أمنية واسعة.", SECOND) == [
        ("meta", 0), ("body", 0), ("body", 0)]  # fmt: skip


def test_a_stamp_or_an_address_to_the_audience_is_no_title():
    assert kinds("الخميس 12 آذار 2020 الساعة 04 مساء / السنابل - خاص", LEAD, SECOND)[0] == ("meta", 0)
    assert kinds("أيها الإخوة المواطنون في دمشق", LEAD, SECOND)[0][0] != "headline"


def test_copies_of_a_title_may_differ_in_their_marks():
    assert (
        kinds('الوزير: "الحملة" مستمرة في دمشق', "الوزير: “الحملة” مستمرة في دمشق", LEAD)[:2]
        == [("headline", 0)] * 2
    )


def test_a_caption_that_comes_again_between_paragraphs_is_a_caption():
    caption = "سيارات الشرطة في شارع من دمشق"
    assert kinds(TITLE, caption, LEAD, SECOND, caption, THIRD)[4] == ("meta", 0)


def test_a_lead_without_a_stop_is_text_where_the_next_paragraph_goes_on_with_it():
    lead = "أعلنت وزارة الداخلية يوم الخميس توقيف خمسة أشخاص في حملة أمنية شملت أحياء عدة"
    assert kinds(TITLE, lead, SECOND, THIRD)[1] == ("body", 0)


def test_the_last_paragraph_of_a_page_cut_off_is_text():
    assert kinds("الرئيسية", TITLE, LEAD, SECOND, "وأضاف المتحدث أن الحملة ستست")[-1] == ("body", 0)


def test_titles_over_a_text_without_a_title_are_links():
    page = [*OTHERS, "إصابة عشرين راكبا في تصادم قطارين شمال الهند", LEAD, SECOND, THIRD]
    assert [kind for kind, _ in kinds(*page)][:4] == ["related"] * 4


def test_a_name_that_signs_a_text_is_no_head_of_the_list_below():
    assert kinds(TITLE, LEAD, SECOND, "عنب بلدي", *OTHERS)[3] == ("meta", 0)


def test_a_title_may_name_a_month():
    title = "وزير الداخلية: الحملة الأمنية مستمرة حتى آذار 2026"
    page = ["الرئيسية", "محليات", "رياضة", "فيديوهات", title, LEAD, SECOND]
    assert kinds(*page)[4] == ("headline", 0)


def test_a_call_of_a_plug_in_is_furniture():
    assert kinds(TITLE, LEAD, SECOND, "[gallery-card ids=”1,2,3” label=”صور”]", THIRD)[3] == (
        "boilerplate",
        None,
    )
