"""Lines that their neighbours show to be no running text: tickers, long titles, captions, skipped cards."""

import pytest
from zoned_lines import LEAD, OTHERS, SECOND, THIRD, TITLE, kinds

from syrianews.schema import Scrape
from syrianews.zoning.context import read_context
from syrianews.zoning.lines import MENU, PROSE, TICKER, read_lines
from syrianews.zoning.lines import TITLE as TITLE_SHAPE
from syrianews.zoning.zones import segment

TICKER_LINE = " ".join(
    [
        *OTHERS,
        "بلدية صور تعيد فتح الطريق الساحلي بعد إصلاحات طويلة",
        "مجلس الجامعة يقر زيادة المنح لطلاب السنة الأولى",
        "عودة حركة الطيران إلى مطار بغداد بعد عاصفة رملية",
        "وفاة رسام الكاريكاتير الأشهر في المغرب العربي",
    ]
)
LONG_TITLE = (
    "توقيف خمسة أشخاص في حملة أمنية بدمشق تشمل أحياء عدة من المدينة وريفها بعد أسابيع من شكاوى السكان ومناشدات لجان "
    "الأحياء"
)


def shapes(*lines: str) -> list[str]:
    read = read_lines("\n".join(lines))
    read_context(read)
    return [line.shape for line in read]


def test_headlines_run_together_over_the_text_are_a_ticker():
    assert shapes("الرئيسية", TICKER_LINE, TITLE, LEAD, SECOND)[1] == TICKER
    assert kinds("الرئيسية", TICKER_LINE, TITLE, LEAD, SECOND) == [
        ("boilerplate", None),
        ("related", None),
        ("headline", 0),
        ("body", 0),
        ("body", 0),
    ]


def test_a_short_ticker_needs_its_head():
    ticker = " ".join(OTHERS)
    assert shapes("شريط الأخبار", ticker, TITLE, LEAD)[1] == TICKER
    assert shapes("سياسة", ticker, TITLE, LEAD)[1] == PROSE


def test_wide_gaps_part_the_headlines_of_a_ticker():
    assert shapes("الرئيسية", "    ".join([*OTHERS, *OTHERS[:1]]), TITLE, LEAD)[1] == TICKER


@pytest.mark.parametrize(
    "paragraph",
    [
        LEAD.removesuffix(".") + " " + SECOND.removesuffix(".") + " " + THIRD.removesuffix("."),
        TICKER_LINE + ".",
    ],
)
def test_a_paragraph_of_sentences_is_no_ticker(paragraph):
    assert shapes("الرئيسية", paragraph, TITLE, LEAD)[1] == PROSE


def test_the_last_text_of_a_page_is_no_ticker():
    assert shapes("الرئيسية", TICKER_LINE)[1] == PROSE


def test_a_long_title_is_known_by_its_copy_or_its_stamp():
    assert shapes(LONG_TITLE, LONG_TITLE, LEAD)[:2] == [TITLE_SHAPE, TITLE_SHAPE]
    assert shapes(LONG_TITLE, "الجمعة 5 يناير 2024", LEAD)[0] == TITLE_SHAPE
    assert shapes(LONG_TITLE, LEAD, SECOND)[0] == PROSE


def test_a_deck_that_is_repeated_stays_text():
    assert shapes(TITLE, LONG_TITLE, SECOND, LONG_TITLE)[1] == PROSE


def test_the_line_under_a_caption_label_is_the_caption():
    page = kinds(TITLE, LEAD, "التعليق على الصورة،", "شارع في وسط المدينة صباح اليوم", SECOND)
    assert page == [("headline", 0), ("body", 0), ("meta", 0), ("meta", 0), ("body", 0)]


def test_cards_between_skip_links_are_no_part_of_the_text():
    page = kinds(
        TITLE, LEAD, "تخطى قصص مقترحة وواصل القراءة", "قصص مقترحة", *OTHERS, "قصص مقترحة نهاية", SECOND, THIRD
    )
    assert page[:2] == [("headline", 0), ("body", 0)]
    assert page[2] == page[7] == ("boilerplate", None)
    assert page[3:7] == [("related", None)] * 4
    assert page[8:] == [("body", 0)] * 2


def test_a_skip_link_without_its_end_skips_nothing():
    assert kinds(TITLE, LEAD, "تخطى قصص مقترحة وواصل القراءة", SECOND, THIRD)[3:] == [("body", 0)] * 2


def test_menu_items_in_one_line_are_a_menu():
    items = ["سياسة", "أخبار البلد", "رياضة", "فن", "حال الطقس", "صحة وتغذية"]
    assert shapes(*items, " ".join(items), TITLE, LEAD)[6] == MENU
    assert shapes(*items, "سياسة جديدة للمصارف في البلد بعد أشهر من الجدل", LEAD)[6] == TITLE_SHAPE


def test_a_lone_line_of_headlines_with_wide_gaps_is_no_article():
    assert shapes("    ".join([*OTHERS, *OTHERS[:2]])) == [TICKER]


def test_over_a_second_copy_of_the_pages_title_the_long_line_is_a_ticker():
    assert shapes(TITLE, TICKER_LINE, "سياسة", TITLE)[1] == TICKER


def test_a_line_that_stands_twice_with_a_credit_is_a_caption():
    caption = "مشهد من حملة أمنية سابقة في دمشق (أ.ب)"
    page = [TITLE, caption, caption, "TT", TITLE, caption, caption, LEAD, SECOND]
    assert kinds(*page) == [
        *[("headline", 0), ("meta", 0), ("meta", 0), ("boilerplate", None), ("headline", 0)],
        *[("meta", 0), ("meta", 0), ("body", 0), ("body", 0)],
    ]
    assert kinds(TITLE, LEAD, caption, caption, SECOND)[2:4] == [("meta", 0), ("meta", 0)]


def test_a_long_title_behind_a_crumb_of_the_same_words_is_a_title():
    crumb = f"الرئيسية » محليات » {LONG_TITLE}"
    assert shapes(crumb, LONG_TITLE, LEAD, SECOND)[1] == TITLE_SHAPE


def test_stock_phrases_strung_together_over_the_text_are_a_menu():
    page = read_lines("\n".join(["بحث الأعداد السابقة اشترك الآن خدمات الموبايل اتصل بنا", TITLE, LEAD]))
    read_context(page)
    assert [line.shape for line in page[:2]] == [MENU, TITLE_SHAPE]


def test_headlines_run_together_over_a_stamped_title_are_a_ticker():
    ticker = f"{OTHERS[0]} {OTHERS[1]} {OTHERS[2]}"
    assert kinds("الرئيسية", ticker, TITLE, "الإثنين 08-07-2013 14:22", LEAD, SECOND)[1:3] == [
        ("related", None),
        ("headline", 0),
    ]


def test_what_stands_under_the_counters_of_a_gallery_is_caption():
    pictures = [
        "1 / 2",
        "عناصر من الشرطة في حملة أمنية بدمشق شملت أحياء عدة. أرشيفية",
        "2 / 2",
        f"مبنى وزارة الداخلية حيث أعلنت {TITLE}",
    ]
    page = kinds("الرئيسية", TITLE, "5 تموز 2024", *pictures, LEAD, SECOND, THIRD)
    assert page[1:7] == [("headline", 0), *[("meta", 0)] * 5]
    read = read_lines("\n".join(pictures))
    read_context(read)
    assert [line.category for line in read] == ["caption"] * 4
    lone = read_lines(f"1 / 2\n{OTHERS[0]}\n1 / 3\n{OTHERS[1]}")
    read_context(lone)
    assert {line.category for line in lone} == {None}


def test_a_long_title_over_a_count_and_the_text():
    title = "اشتباكات متفاوتة العنف تشهدها خطوط التماس في شمال المدينة بين فصائل عاملة في المنطقة ومسلحين منتشرين في مناطق سيطرة القوات الحكومية منذ أيام"
    text = "محافظة حلب – رصد ناشطون تجدد القتال في القطاع الشمالي من الريف مساء أمس، وقالوا إن القتال مستمر."
    zones, _ = segment(Scrape("a.txt", f"{title}\n\n36\n\n{text}"))
    assert [zone.kind for zone in zones] == ["headline", "meta", "body"]


@pytest.mark.parametrize("first", ["الثورة:", "السنابل - سوريا"])
def test_a_first_word_with_a_colon_or_a_place_is_no_title(first):
    text = "شهدت العاصمة توقيع اتفاقية بين الهيئة والشركة تهدف إلى تشغيل الميناء وتوسعته وتطويره في السنوات المقبلة."
    zones, articles = segment(Scrape("a.txt", f"{first}\n{text}"))
    assert ([zone.kind for zone in zones], articles[0].title) == (["meta", "body"], None)
