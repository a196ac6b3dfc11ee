"""Which line over a text is its headline."""

from collections import Counter

from zoned_lines import LEAD, OTHERS, SECOND, THIRD, TITLE, kinds

from syrianews.schema import Scrape
from syrianews.zoning.headlines import find_headline
from syrianews.zoning.lines import read_lines
from syrianews.zoning.zones import segment


def test_every_copy_of_the_headline_is_headline():
    assert kinds(TITLE, TITLE, LEAD, SECOND)[:2] == [("headline", 0)] * 2
    assert kinds(TITLE, LEAD, SECOND, f"{TITLE} | عنب بلدي")[-1] == ("headline", 0)


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


WORRY = "قلق بين سكان العاصمة بعد حملة واسعة"


def test_the_pages_title_tells_the_headline_from_a_byline_that_stands_nearer():
    lines = ["سكان العاصمة: قلق بعد حملة واسعة - السنابل", "سياسة", WORRY, "صدر الصورة، السنابل", "كايلا جونسون وماريا غونزاليس مع آخرين",
             "السنابل", "24 يناير/ كانون الثاني 2025", LEAD]  # fmt: skip
    read = read_lines("\n".join(lines))
    counts = Counter(line.key for line in read)
    assert find_headline(read, 7, 7, counts) == 2


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


def test_a_title_may_name_a_month():
    title = "وزير الداخلية: الحملة الأمنية مستمرة حتى آذار 2026"
    page = ["الرئيسية", "محليات", "رياضة", "فيديوهات", title, LEAD, SECOND]
    assert kinds(*page)[4] == ("headline", 0)


def test_a_summary_under_the_stamp_is_no_headline():
    page = ["القائمة الرئيسية", "سياسة", TITLE, "سامر الحلبي", "الجمعة 5 يوليو 2024 16:12", "ملخص",
            "خمسة موقوفين من أحياء عدة والحملة تستمر أياماً", LEAD, SECOND, THIRD]  # fmt: skip
    assert [kind for kind, _ in kinds(*page)][2:7] == ["headline", "meta", "meta", "boilerplate", "meta"]


def test_words_over_a_pictures_credit_are_its_caption():
    page = ["أخبار", TITLE, "تاريخ النشر:", "05.07.2024 | 10:12 GMT", "آخر تحديث:", "05.07.2024 | 11:40 GMT",
            "حملة أمنية في دمشق", "Reuters", LEAD, SECOND]  # fmt: skip
    assert [kind for kind, _ in kinds(*page)][1:8] == ["headline"] + ["meta"] * 6


def test_no_paragraph_that_goes_on_with_a_text_heads_another():
    page = kinds(TITLE, LEAD, SECOND, THIRD, "في 05/07/2024 على الساعة 10:12", "الوسوم", "دمشق",
                 "نريد مساحة للنقاش والتبادل، ندعوك لمراجعة قواعد الاستخدام قبل أن تكتب، فنحن نحرص على أن يبقى الحوار هنا هادئاً ومفيداً للجميع.")  # fmt: skip
    assert page[3] == ("body", 0)
    assert page[-1] == ("boilerplate", None)


def test_what_heads_one_text_heads_no_other_below_it():
    teasers = [
        "أعلنت وزارة الصحة اليوم عن انطلاق حملة التلقيح في كامل المحافظات بداية من الأسبوع القادم.",
        "22:10 - 2024/07/04",
        "تمكنت وحدات الحرس الوطني من إحباط عملية تهريب للحبوب على الطريق الساحلي قرب المدينة.",
    ]
    page = kinds(
        "سياسة",
        TITLE,
        TITLE,
        "10:12 - 2024/07/05",
        LEAD,
        SECOND,
        THIRD,
        "تعليقات الفيسبوك",
        "في نفس السياق",
        *teasers,
    )
    assert page[1:7] == [("headline", 0)] * 2 + [("meta", 0)] + [("body", 0)] * 3
    assert page[8:] == [("related", None)] * 4


def test_a_column_has_its_short_title_over_its_day():
    menu = ("الرئيسية", "سياسة", "الرأي", "رياضة")
    page = kinds(*menu, "الرأي", "دكاكين الفضائيات", "11/08/2014", "عادل النصراوي", LEAD, SECOND, THIRD)
    assert page[4:8] == [("meta", 0), ("headline", 0), ("meta", 0), ("meta", 0)]
    for other in ("عمر العلي", "دير الزور", "فن وثقافة"):
        assert kinds(*menu, other, "11/08/2014", LEAD, SECOND, THIRD)[4] != ("headline", 0)


def test_scripts_over_a_text_do_not_hide_its_headline():
    script = "googletag.cmd.push(function() { googletag.display('div-7'); });"
    assert kinds("الرئيسية", "سياسة", script, TITLE, "11/08/2014", script, LEAD, SECOND)[2:6] == [
        ("boilerplate", None),
        ("headline", 0),
        ("meta", 0),
        ("boilerplate", None),
    ]


def test_lines_of_invisible_characters_are_no_titles():
    assert kinds("\u200b\u200f ـ", "11/08/2014", LEAD, SECOND)[-1] == ("body", 0)


def test_an_office_and_name_that_stand_twice_are_a_caption():
    title = "إلغاء رسوم العبور على الشاحنات المحملة بالخضار بداية الموسم المقبل"
    lead = "قرر وزير النقل ياسر الدوماني اليوم إلغاء ما كانت تدفعه المركبات في طريقها إلى الساحل."
    page = [title, "وزير النقل ياسر الدوماني", "وزير النقل ياسر الدوماني", "5 أيار 2019", lead]
    assert [kind for kind, _ in kinds(*page)] == ["headline", "meta", "meta", "meta", "body"]


def test_topics_strung_by_commas_are_no_title():
    page = kinds("السنابل", "دمشق, وزارة الداخلية, أحياء المدينة", TITLE, "18/3/2021 10:20", LEAD, SECOND)
    assert page[2] == ("headline", 0)
    assert page[1] != ("headline", 0)


def test_a_notice_of_rights_in_the_record_of_a_clipping_is_no_footer():
    record = (
        "محمد الكيالي",
        "409 words",
        "8 November 2016",
        "Copyright 2016. Al Sanabil Newspaper. All rights reserved.",
    )
    page = kinds(TITLE, *record, LEAD, SECOND)
    assert page[0] == ("headline", 0)


def test_a_list_of_contents_is_not_where_the_title_stands():
    contents = [TITLE, OTHERS[0], OTHERS[1]]
    page = kinds("المحتويات", *contents, TITLE, "18/3/2021", LEAD, SECOND, THIRD, *contents[1:])
    assert page[4] == ("headline", 0)
    assert page[2:4] == [("related", None)] * 2


def test_a_deck_over_the_site_s_name_is_no_title():
    deck = "وزارة الداخلية في دمشق تعلن توقيف خمسة أشخاص في أحياء عدة من المدينة"
    page = kinds("صور من الحملة", TITLE, deck, "الجزيرة نت", "دمشق - محمد علي", LEAD, SECOND)
    assert page[1] == ("headline", 0)
    assert page[2] == ("subhead", 0)


def test_the_page_s_title_behind_the_site_s_name_tells_the_headline_from_a_caption():
    caption = "خمسة أشخاص موقوفون في حملة أمنية في أحياء دمشق"
    page = kinds(
        f"جريدة السنابل | {TITLE}",
        "رئيس التحرير",
        "سامر العلي",
        TITLE,
        "زيارة مرتقبة للوزير",
        caption,
        LEAD,
        SECOND,
    )
    assert [kind for kind, _ in page[:4]].count("headline") == 2
