"""Habits met on pages that nobody had prepared for: decks far over the text, posts over their pictures, cards with ages, credits over the text, printed issues."""

import pytest
from zoned_lines import LEAD, OTHERS, SECOND, THIRD, TITLE, kinds

from syrianews.schema import Article, Scrape
from syrianews.zoning.zones import segment

DECK = "بعد أسابيع من الشكاوى من تدهور الأمن في أحياء دمشق، وزارة الداخلية تعلن توقيف خمسة أشخاص وتقول إن الحملة مستمرة حتى تحقيق أهدافها"
BUTTONS = [
    "شارك",
    "facebook",
    "x",
    "whatsapp",
    "linkedin",
    "email",
    "copy link",
    "استمع",
    "تصغير الخط",
    "تكبير الخط",
]
MENU = ["الرئيسية", "سياسة", "اقتصاد", "رياضة", "ثقافة"]
FOOTER = ["اتصل بنا", "من نحن", "سياسة الخصوصية", "© السنابل برس 2024"]


def article(*lines: str) -> Article:
    return segment(Scrape("page.txt", "\n".join(lines)))[1][0]


def test_a_deck_between_title_and_stamp_brings_its_title_to_the_text_far_below():
    page = [*MENU, "عاجل", *OTHERS, "الصفحة الرئيسية", "/", "محليات", TITLE, DECK, "25 يوليو 2024", "15:40 مساء", *BUTTONS, LEAD, SECOND, THIRD, *FOOTER]  # fmt: skip
    found = kinds(*page)
    assert found[page.index(TITLE)] == ("headline", 0)
    assert found[page.index(DECK)] == ("subhead", 0)
    assert (article(*page).title, article(*page).date) == (TITLE, "2024-07-25")


@pytest.mark.parametrize("credit", ["حلب - رويترز", "(رويترز)", "المصدر: رويترز", "رويترز - وكالات"])
def test_the_agency_that_a_line_over_the_text_names_is_what_the_text_rests_on(credit):
    assert article(*MENU, TITLE, credit, "25 يوليو 2024", LEAD, SECOND, THIRD, *FOOTER).relays == ["رويترز"]


@pytest.mark.parametrize(
    "credit", ["الصورة: رويترز", "أعضاء الوفد لدى وصولهم إلى المطار (رويترز)", "Reuters"]
)
def test_the_agency_of_a_picture_is_not(credit):
    assert article(*MENU, TITLE, "25 يوليو 2024", credit, LEAD, SECOND, THIRD, *FOOTER).relays == []


def test_a_section_of_an_agencys_name_is_no_agency():
    found = article(*MENU, "وطنية", TITLE, "25 يوليو 2024", LEAD, SECOND, THIRD, *FOOTER)
    assert (found.agencies, found.relays) == ([], [])


def test_titles_between_ages_inside_a_text_are_cards():
    page = [*MENU, TITLE, "14 مايو 2023", LEAD, SECOND, "مقالات ذات صلة", OTHERS[0], "منذ 3 ساعات", "أسعار الخضار ترتفع", "منذ يوم واحد",
            "توقيف مهرب على الحدود", "منذ يومين", THIRD, *FOOTER]  # fmt: skip
    cards = kinds(*page)[page.index("مقالات ذات صلة") : page.index(THIRD)]
    assert cards == [("related", None)] * len(cards)
    assert kinds(*page)[page.index(THIRD)] == ("body", 0)


def test_the_text_of_a_post_stands_over_the_address_of_its_picture():
    post = "شكرا لكل من شارك اليوم في حملة تنظيف الأحياء القديمة، موعدنا القادم يوم الجمعة إن شاء الله."
    page = [TITLE, LEAD, "وكتب المتحدث عبر تويتر:", post, "pic.twitter.com/8dLmAVq2Tc", SECOND, THIRD]
    assert kinds(*page)[2:5] == [("embed", 0)] * 3
    assert kinds(TITLE, LEAD, post, SECOND, THIRD)[2] == ("body", 0)


def test_a_sentence_over_the_text_that_a_credit_ends_is_the_caption():
    caption = "أعضاء الوفد مع وزير الداخلية خلال جولتهم في دمشق (أ ف ب)."
    assert kinds(*MENU, TITLE, "شارك", caption, LEAD, SECOND, THIRD)[-4] == ("meta", 0)
    assert kinds(*MENU, TITLE, "شارك", LEAD, caption, SECOND, THIRD)[-3] == ("body", 0)


def test_the_day_of_a_printed_issue_dates_what_has_no_other_date():
    masthead = "الاثنين 30 أبريل 2012 - 9 جمادى الآخرة 1433 هـ - العدد 8841"
    page = [*MENU, masthead, "محليات", TITLE, "حلب - خالد", LEAD, SECOND, THIRD, *FOOTER]
    assert article(*page).date == "2012-04-30"
    assert article(*[line.replace(" - العدد 8841", "") for line in page]).date is None


@pytest.mark.parametrize(
    ("notice", "outlet"),
    [
        ("© Copyright 2015, كوش برس. All Rights Reserved", "كوش برس"),
        ("جميع الحقوق محفوظة لمؤسسة الشاطئ للصحافة والنشر", "الشاطئ"),
    ],
)
def test_the_holder_that_a_notice_names_is_the_outlet(notice, outlet):
    assert article("صحيفة الشاطئ" if "الشاطئ" in notice else "Menu", *MENU, TITLE, LEAD, SECOND, THIRD, notice).outlet == outlet  # fmt: skip


@pytest.mark.parametrize("line", ["شارك هذا التحديث", "تحديث تلقائي", "تكبير الخط تصغير الخط"])
def test_buttons_between_paragraphs_are_no_text(line):
    assert kinds(TITLE, LEAD, SECOND, line, THIRD)[3] == ("boilerplate", None)


@pytest.mark.parametrize("line", ["شاركت هذا العام", "شارك هذا الفريق في البطولة مرتين"])
def test_words_like_those_of_buttons_are_text(line):
    assert kinds(TITLE, LEAD, SECOND, line, THIRD)[3] != ("boilerplate", None)


@pytest.mark.parametrize("credit", ["(فيس بوك)", "(عنب بلدي)", "(تلغرام - الدفاع المدني)", "(رويترز / 2023)"])
def test_an_outlet_or_a_network_in_brackets_closes_a_caption(credit):
    caption = f"ازدحام أمام فرن حكومي في حي السكري {credit}"
    assert kinds(*MENU, TITLE, "25 يوليو 2024", caption, LEAD, SECOND, THIRD)[len(MENU) + 2] == ("meta", 0)
    assert kinds(TITLE, LEAD, caption, "خسائر في المواشي", SECOND, THIRD)[2:4] == [
        ("meta", 0),
        ("subhead", 0),
    ]


def test_stars_mark_a_crosshead_and_one_star_an_item():
    assert kinds(TITLE, LEAD, "** من غرفة إلى مطبخ", SECOND, THIRD)[2] == ("subhead", 0)
    assert kinds(TITLE, LEAD, '** "طعم البيت"', SECOND, THIRD)[2] == ("subhead", 0)
    assert kinds(TITLE, LEAD, "* من غرفة إلى مطبخ", SECOND, THIRD)[2] == ("body", 0)


def test_a_post_of_facebook_has_its_text_and_its_page():
    post = ["مديرية المياه في حلب", "تعود المياه مساء إلى الأحياء الشرقية، ونعتذر من الإخوة المواطنين.", "Posted by \u200eالمياه حلب\u200e on Sunday, December 20, 2020"]  # fmt: skip
    assert kinds(TITLE, LEAD, *post, SECOND, THIRD)[2:5] == [("embed", 0)] * 3
    assert kinds(TITLE, LEAD, SECOND, *post[1:], THIRD)[2:5] == [("body", 0), ("embed", 0), ("embed", 0)]


def test_a_section_that_is_called_as_a_footer_is_does_not_end_the_search_for_the_title():
    page = [*MENU, "خدمات", TITLE, "25 يوليو 2024", "خدمات", LEAD, SECOND, THIRD]
    assert kinds(*page)[page.index(TITLE)] == ("headline", 0)
    assert article(*page).date == "2024-07-25"


READERS = ["سلطان 2", "05/11/2012 - 21:03", "كلام صحيح والفلوس بتروح فين", "نورة", "05/11/2012 - 21:40", "الله يعوض على الورثة في كل حال"]  # fmt: skip


def test_readers_who_sign_over_day_and_time_stay_readers():
    found = kinds(TITLE, LEAD, SECOND, THIRD, "التعليقات 2", *READERS, "أضف تعليق")
    assert [kind for kind, _ in found[4:]] == ["boilerplate"] * 8
    found = kinds(TITLE, LEAD, SECOND, THIRD, "التعليقات 2", "المزيد من المشاركات", *READERS)
    assert [kind for kind, _ in found[4:]] == ["boilerplate"] * 8
    found = kinds(TITLE, LEAD, SECOND, THIRD, "التعليقات (2 نشر)", "زائر 1 | 11:48 م", "ما بقى بحر", "زائر 2 | 12:30 ص", "صدقت خوي")  # fmt: skip
    assert [kind for kind, _ in found[4:]] == ["boilerplate"] * 5


def test_how_often_a_card_was_commented_on_does_not_begin_comments():
    cards = [OTHERS[0], "2014/02/17", "63 تعليق", OTHERS[1], "2014/02/16", "118 تعليق", OTHERS[2]]
    found = kinds(TITLE, LEAD, SECOND, THIRD, "مقالات ذات صلة", *cards, "التعليقات (4 نشر)", "أستاذ من حماة")
    assert [kind for kind, _ in found[4:]] == ["related"] * 8 + ["boilerplate"] * 2


def test_one_count_of_comments_heads_them():
    found = kinds(
        TITLE, LEAD, SECOND, THIRD, "مقالات ذات صلة", *OTHERS[:2], "6 تعليقات", "ود حمد", "كلام صحيح"
    )
    assert [kind for kind, _ in found[4:]] == ["related"] * 3 + ["boilerplate"] * 3
    assert kinds(TITLE, LEAD, SECOND, THIRD, "1500 حرف متبقي", "نسخ/لصق رابط المقال:")[4:] == [("boilerplate", None)] * 2  # fmt: skip


def test_what_a_text_says_in_brief_may_stand_between_two_copies_of_its_title():
    brief = [
        "- الحملة شملت أحياء عدة من دمشق",
        "- وزارة الداخلية تقول إن الحملة مستمرة",
        "- مدير السجن يستقبل الموقوفين",
    ]
    found = kinds(*MENU, TITLE, *brief, "25 يوليو 2024", TITLE, LEAD, SECOND, THIRD)
    assert [kind for kind, _ in found[5:11]] == ["headline", *["subhead"] * 3, "meta", "headline"]


def test_the_rights_of_a_picture_are_no_footer():
    credits = ["ذئب في محمية بشمال ألمانيا", "حقوق النشر AP Photo/Sam Keller", "Sam Keller/Copyright 2025 The AP. All rights reserved"]  # fmt: skip
    page = [*MENU, TITLE, *credits, "25 يوليو 2024", LEAD, SECOND, *credits[1:], THIRD, "جميع الحقوق محفوظة"]
    found = kinds(*page)
    assert found[5] == ("headline", 0)
    assert found[7:9] == found[12:14] == [("meta", 0)] * 2
    assert found[-2:] == [("body", 0), ("boilerplate", None)]


def test_who_writes_from_a_town_is_no_outlet():
    assert article("الإمارات اليوم", TITLE, "المصدر:", "محمد العلي - دبي", "التاريخ:", "2 يوليو 2012", LEAD, SECOND, THIRD).outlet == "الإمارات اليوم"  # fmt: skip
    assert article(TITLE, "المصدر:", "السنابل - دبي", "التاريخ:", "2 يوليو 2012", LEAD, SECOND, THIRD).outlet == "السنابل"  # fmt: skip


def test_topics_of_the_menu_under_a_head_at_the_end_are_no_tags():
    found = kinds(*MENU, TITLE, LEAD, SECOND, THIRD, "المواضيع", *MENU[1:4])
    assert [kind for kind, _ in found[-3:]] == ["boilerplate"] * 3


def test_a_caption_is_no_title_and_stays_the_articles_under_its_text():
    caption = "واجهة مقر شركة المياه في حلب (عنب بلدي)"
    assert article(*MENU, "سياسة", caption, LEAD, SECOND, THIRD).title is None
    assert kinds(TITLE, LEAD, SECOND, THIRD, "شارك", caption, "من نحن")[5] == ("meta", 0)
