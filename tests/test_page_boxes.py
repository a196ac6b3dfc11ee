"""Boxes, decks and notices around a text, each in a line or two, as pages of many habits have them."""

import pytest
from zoned_lines import LEAD, OTHERS, SECOND, THIRD, TITLE, kinds

from syrianews.schema import Article, Scrape
from syrianews.text import fold
from syrianews.zoning.boilerplate import category
from syrianews.zoning.dates import find_dates
from syrianews.zoning.lines import DATE, NUMBER, read_lines
from syrianews.zoning.section_names import is_section_name
from syrianews.zoning.widgets import read_widgets
from syrianews.zoning.zones import segment

TEXT = [LEAD, SECOND, THIRD]
FURNITURE, META, HEADLINE, RELATED = ("boilerplate", None), ("meta", 0), ("headline", 0), ("related", None)
MENU = ["الرئيسية", "سياسة", "اقتصاد", "رياضة", "ثقافة"]
STAMP = "الجمعة 5 يناير 2024 - 10:20"


def article(*page: str) -> Article:
    return segment(Scrape("page.txt", "\n".join(page)))[1][0]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("أسعار العملات دولار 17.75 17.65 جنيه استرليني 21.74 21.47", "nav"),
        ("أسعار العملات دولار 17.75 17.65 ليرة تركية 2.74 2.47", "nav"),
        ("أسعار النفط ترتفع إلى 80 دولارا", None),
        ("مواقيت الصلاة حلب 05:19 12:06 03:01", "nav"),
        ("درجات الحرارة حلب 23/15 حمص 22/13", "nav"),
        ("حلب 13 غائم الرطوبة 0.57 الرياح 4.98", "nav"),
        ("أسعار العملات دولار 17.75 17.65 يورو 21.74 21.47.", None),
        (
            "سعر الدولار في حلب بلغ 512 ليرة للشراء و518 ليرة للمبيع، فيما بلغ سعر اليورو 601 ليرة و609 ليرات.",
            None,
        ),
        ("سعر الدولار اليوم: 512 شراء في حلب 518 مبيع في حمص 601 شراء", None),
        ("سعر الذهب اليوم: عيار 24 بـ 31000 وعيار 21 بـ 27200 ليرة", None),
        ("سعر الدولار الأحد 7-8-2022.. 19.10 بنوك", None),
        ("سعر الدولار 510 ليرات 512 شراء 514 516", None),
        ("درجات الحرارة تتراوح 23/15 حلب 22/13 حمص", None),
        ("استطلاع هل تتوقع نجاح المؤتمر؟ نعم لا", "poll"),
        ("استطلاع: تراجع التأييد للحكومة", None),
        ("استطلاع: من سيفوز في انتخابات البلديات", None),
        ("استطلاع رأي من جامعة حلب يكشف تراجع القراءة", None),
        ("هل تراجعت القراءة؟ نعم، لا شك في ذلك", None),
        ("استطلاع رأي: هل تقرأ الصحف كل يوم؟", "poll"),
        ("نال الأول 53 % 58 صوتا ونال الثاني 47 % 51 صوتا", None),
        ("جميع حقوق البث محفوظة لقناة السنابل", "footer"),
        ("وقال إن حقوق البث محفوظة لاتحاد الكرة", None),
        ("ذكر المحامي أن حقوق التأليف محفوظة للورثة", None),
        ("نشر لأول مرة في مجلة السنابل", "source_label"),
        ("نشر لأول مرة في سوريا إحصاء عن الطلاق", None),
        ("الأسرة 53 % 58 أصوات المدرسة 11 % 12 أصوات", "poll"),
        ("لإرسال خبر: news@sanabel.com | 00963", "footer"),
        ("هذا البريد الإلكتروني مسجل مسبقا", "comment"),
        ("عنوان البريد الإلكتروني هذا محمي من روبوتات السبام.", "nav"),
        ("هل تريد الاشتراك في نشرتنا الإخبارية؟", "subscribe"),
        ("هل تريد روسيا السلام؟", None),
        ("اليوم 2018/01/21", "nav"),
        ("المزيد من الاقتصاد", "related_head"),
        ("المزيد من القتلى في غارات على إدلب", None),
        ("المزيد من الأخبار السيئة لتجار القطن", None),
        ("مزيد من المياه", None),
        ("للسائقين: يرجى اختيار طرق بديلة", None),
        ("للتعليق: يرجى تسجيل الدخول", "nav"),
        ("مقالات ممكن أن تعجبك", "related_head"),
        ("مقالات تهمك > > ننصحكم > >", "related_head"),
        ("مواضيع شائعة", "nav"),
    ],
)
def test_what_a_line_says_of_its_box(line, found):
    assert read_lines(line)[0].category == found


def test_a_counter_in_words():
    assert read_lines("قرأت 156 مرة")[0].shape == NUMBER
    assert read_lines("قرأت الكتاب مرة")[0].shape != NUMBER
    assert kinds(TITLE, STAMP, "الزيارات: 3661", *TEXT)[2] == META
    assert category("عدد زيارات الموقع: 3661", 4) is None
    assert read_lines("زيارات اليوم: 3661")[0].category == "nav"


def categories(*texts: str) -> list[str | None]:
    lines = read_lines("\n".join(texts))
    read_widgets(lines)
    return [line.category for line in lines]


@pytest.mark.parametrize(
    "text", ["10/11/201717:59:54 تحديث على 10/11/201721:53:42", "10 تشرين 2/نوفمبر 2017"]
)
def test_days_that_templates_spell_in_their_own_way(text):
    assert find_dates(text)[0].iso == "2017-11-10"


def test_a_number_behind_a_year_is_no_clock():
    assert not find_dates("10/11/20171759")


def test_a_stamp_of_two_calendars_with_its_places():
    stamp = "الأحد 04/05/1439 ه - الموافق 21/01/2018 م، الساعة 10:40 صباحا (بغداد)."
    assert read_lines("ولد الفقيد يوم السبت 3 آذار 1984 الموافق 29 جمادى الأولى 1404.")[0].shape != DATE
    assert read_lines(stamp)[0].shape == DATE
    assert read_lines("وصل الوفد في 21/01/2018.")[0].shape != DATE


def test_the_day_of_an_earlier_year_than_the_rights_is_the_article_s():
    page = [f"{TITLE} - السنابل", "الأحد، 3 ديسمبر 2017 -", TITLE, *TEXT]
    assert article(*page, "حقوق النشر محفوظة 2017-2018").date == "2017-12-03"
    assert article(*page, "حقوق النشر محفوظة 2017").date is None


def test_a_label_is_no_headline():
    assert article("البحث عن:", STAMP, *TEXT).title is None
    assert article(f"{TITLE}:", STAMP, *TEXT).title == f"{TITLE}:"
    assert article(f"{TITLE}:", STAMP, *TEXT).title == f"{TITLE}:"


def test_decks_are_crossheads_and_captions_are_not():
    deck = "الحملة الأمنية شملت خمسة أحياء في يومين"
    assert kinds(TITLE, deck, STAMP, *TEXT)[1] == ("subhead", 0)
    assert kinds(TITLE, "الوزير السابق لشؤون الأمن سامر بن علي", STAMP, *TEXT)[1] == META
    assert kinds(TITLE, "صورة تم تداولها للحملة الأمنية في دمشق", STAMP, *TEXT)[1] == META
    announced = "صدر عن مكتب الوزير اليوم البيان الآتي:"
    assert kinds(TITLE, announced, STAMP, *TEXT)[1] == ("body", 0)


@pytest.mark.parametrize(
    "caption",
    [
        "طفل يقف أمام مدرسة في دمشق في صورة بتاريخ 27 أغسطس 2017.",
        "سعاد علي، طالبة من حلب، تدرس في ألمانيا (سامر الحلبي: رويترز).",
    ],
)
def test_a_sentence_over_the_stamp_that_says_whose_picture_it_is_of(caption):
    assert kinds(TITLE, caption, STAMP, *TEXT)[1] == META


def test_more_of_a_section_and_its_button():
    assert (
        kinds(TITLE, *TEXT, "المزيد من الاقتصاد", *OTHERS, "المزيد", "أخبار ذات صلة", *OTHERS)[4:9]
        == [RELATED] * 5
    )


def test_cards_that_are_cut_off_below_a_head():
    cards = [
        "أعلن رئيس اللجنة أن جلسة المجلس التي كانت مقررة أمس لم تعقد بسبب فقدان النصاب وأن...",
        "اعلنت شرطة الحدود أنها اكتشفت مدفعا محلي الصنع يستخدم في قذف المواد عبر السياج...",
    ]
    goes_on = "وختم المتحدث بالقول إن الحملة ستستمر في الأحياء الشرقية."
    page = kinds(TITLE, *TEXT, "إقرأ أيضا:", goes_on, "مقالات تهمك > > ننصحكم > >", *cards)
    assert page[4:] == [RELATED, ("body", 0), RELATED, RELATED, RELATED]
    assert kinds(TITLE, *TEXT, "إقرأ أيضا:", goes_on)[5] == ("body", 0)


@pytest.mark.parametrize(
    "notice",
    [
        "السنابل.. موقع إخباري سياسي يرتبط بالحدث في مجمل تنويعاته المدنية والثقافية.",
        "وكالة السنابل نت وكالة محلية مستقلة تنقل الأخبار بمهنية ولا تنتمي إلى أي حزب.",
        "مؤسسة إعلامية مستقلة تنتج المحتوى الصحفي وتنشره وفق المعايير المهنية.",
    ],
)
def test_what_the_site_is_closes_no_text(notice):
    assert kinds(*MENU, TITLE, *TEXT, notice, "اتصل بنا")[9] == FURNITURE
    assert kinds(TITLE, *TEXT, "اقرأ أيضا", *OTHERS, notice)[8] == FURNITURE


@pytest.mark.parametrize(
    "text",
    [
        "مؤسسة إعلامية محلية مستقلة تعرضت لهجوم مماثل في الحي نفسه العام الماضي.",
        "مجموعة خبراء مستقلة حذرت أمس من تكرار الحملة في الأحياء الأخرى.",
        "قناة إخبارية محلية كانت أول من أعلن الخبر مساء الأربعاء.",
        "موقع إخباري محلي كشف اسم القاتل قبل يومين من الحملة.",
    ],
)
def test_what_a_site_did_is_text(text):
    assert kinds(*MENU, TITLE, *TEXT, text, "اتصل بنا")[9] == ("body", 0)
    assert kinds(*MENU, TITLE, text, *TEXT, "اتصل بنا")[6] == ("body", 0)


def test_what_a_site_is_is_furniture_only_under_its_name_or_beside_furniture():
    notice = "مؤسسة إعلامية مستقلة تنتج المحتوى الصحفي وتنشره وفق المعايير المهنية."
    assert kinds(TITLE, *TEXT, notice)[4] == ("body", 0)
    assert kinds(TITLE, notice, *TEXT)[1] == ("body", 0)


def test_a_report_of_another_site_closes_a_text():
    cited = "موقع إخباري محلي: إن الحملة ستستمر أياما في جميع أحياء المدينة."
    assert kinds(*MENU, TITLE, *TEXT, cited, "اتصل بنا")[9] == ("body", 0)
    told = "وذكر موقع إخباري مستقل أن الحملة ستستمر أياما."
    assert kinds(*MENU, TITLE, *TEXT, told, "اتصل بنا")[9] == ("body", 0)


def test_the_site_under_its_name_of_a_town_and_a_number():
    about = "مجموعة من الناشطين في داخل البلاد تغطي أخبار المحافظة وتوثق ما يجري فيها."
    page = [f"{TITLE} - حلب 24", *MENU, TITLE, *TEXT, "حلب 24", about]
    assert kinds(*page)[10:] == [FURNITURE] * 2


def test_a_stamp_directly_below_the_text_though_titles_follow():
    page = [TITLE, *TEXT, "آخر تعديل على 2 آذار 2017 17:18", OTHERS[0], "أدرج يوم: 2 آذار 2017 08:29", *MENU]
    assert kinds(*page)[4] == META


def test_who_edited_a_text_in_three_letters():
    assert kinds(TITLE, *TEXT, "انتهى 29/م ح ن", *MENU)[4] == META


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("استفتاء القراء", "poll_head"),
        ("استطلاع الأسبوع", "poll_head"),
        ("استطلاع حديث", None),
        ("0 shares", "share"),
        ("T T", "share"),
    ],
)
def test_heads_of_polls_and_buttons_in_other_words(line, found):
    assert read_lines(line)[0].category == found


def test_shares_behind_the_choices_of_a_poll():
    poll = ["استفتاء القراء", "كيف تقيم أداء البلديات؟", "جيد 40 %", "سيئ (60 %)"]
    page = kinds(TITLE, *TEXT, "اقرأ أيضا", *OTHERS, *poll, "اتصل بنا")
    assert page[8:12] == [FURNITURE] * 4


def test_a_question_over_a_poll_may_be_long_and_a_paragraph_is_none():
    asked = " ".join(["هل", *["سؤال"] * 28, "طويل؟"])
    choice = "جيد (31 %، 78 أصوات)"
    assert categories(asked, choice) == ["poll_head", "poll"]
    assert categories(f"قيل {asked}", choice) == [None, "poll"]
    assert categories("فمن يصغي إلى الأهالي بعد اليوم؟", "صوت")[0] is None


@pytest.mark.parametrize("closing", ["انتهى م/ح", "كاتب وصحفي سوري", "سامر الحلبي - السنابل", "السنابل"])
def test_who_signs_directly_below_the_text(closing):
    page = kinds(f"{TITLE} - السنابل", *MENU, TITLE, *TEXT, closing, "أخبار ذات صلة", *OTHERS)
    assert page[10] == META


@pytest.mark.parametrize("other", ["صحفي سوري يفوز بجائزة", "السنابل في سطور"])
def test_what_only_begins_like_a_signature_is_none(other):
    page = kinds(f"{TITLE} - السنابل", *MENU, TITLE, *TEXT, other, *OTHERS)
    assert page[10] != META


def test_a_link_to_the_source_names_nobody():
    assert article(TITLE, *TEXT, "رابط المصدر: https://example.com/news/1").outlet is None
    assert article(TITLE, *TEXT, "المصدر: https://www.okaz.com.sa/news/1").outlet == "عكاظ"


def test_letters_of_a_button_between_stamp_and_byline_are_no_piece_of_either():
    assert kinds(TITLE, "12 مارس 2019", "T T", "كتب: سامر الحلبي", *TEXT)[2] == FURNITURE


@pytest.mark.parametrize(
    ("words", "section"),
    [("عسكري", True), ("القانون", True), ("جرائم", True), ("معارض عسكري سوري", False), ("قانون سوري", False)],
)
def test_words_that_are_sections_only_alone(words, section):
    assert is_section_name(fold(words)) == section
