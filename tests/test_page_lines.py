"""Lines of pages whose place or make tells what they are: interviews, credits below a report, heads of lost lists, cards over a title."""

import pytest
from zoned_lines import LEAD, OTHERS, SECOND, THIRD, TITLE, kinds

from syrianews.schema import Scrape
from syrianews.zoning.lines import read_lines
from syrianews.zoning.zones import segment

MENU = ["الرئيسية", "سياسة", "اقتصاد", "رياضة", "ثقافة"]
FOOTER = ["اتصل بنا", "من نحن", "سياسة الخصوصية", "© السنابل برس 2024"]
STAMP = "25 يوليو 2024"
QUESTIONS = ["كيف ترى نتائج الحملة حتى اليوم؟", "وما ردكم على الانتقادات؟", "هل تتوقعون توقيفات أخرى؟"]


def kind_of(line: str, *page: str) -> tuple[str, int | None]:
    return kinds(*page)[page.index(line)]


def test_questions_of_an_interview_are_text():
    page = [
        *MENU,
        TITLE,
        STAMP,
        LEAD,
        QUESTIONS[0],
        SECOND,
        QUESTIONS[1],
        THIRD,
        QUESTIONS[2],
        SECOND + " وزاد.",
        *FOOTER,
    ]
    assert {kind_of(question, *page) for question in QUESTIONS} == {("body", 0)}


def test_a_question_over_part_of_a_report_is_a_crosshead():
    page = [*MENU, TITLE, STAMP, LEAD, SECOND, "ماذا حدث في حلب؟", THIRD, *FOOTER]
    assert kind_of("ماذا حدث في حلب؟", *page) == ("subhead", 0)


@pytest.mark.parametrize(
    ("line", "category"),
    [
        ("(إعداد سامر الحلبي للنشرة العربية - تحرير نور الشامي)", "credit"),
        ("(قال الوزير إن تحرير القرية قريب)", None),
        ("الرجاء إدخال اسم المستخدم", "nav"),
        ("رقم: 25617", "share"),
        ("ترخيص وزارة الثقافة والإعلام", "footer"),
        ("تواصل مع السنابل", "footer"),
        ("تواصل القصف", None),
        ("ملاحظة: هذا الخبر نشر أولا على موقع السنابل ولا نتحمل مسؤولية مضمونه.", "disclaimer"),
        ("يمكنكم قراءة الخبر كاملا من المصدر", "disclaimer"),
        ("عدد المقيمين 4 وإجمالي التقييمات 15", None),
    ],
)
def test_what_the_make_of_a_line_tells(line, category):
    assert read_lines(line)[0].category == category


def test_ratings_are_counters():
    assert read_lines("عدد المقيمين 4 وإجمالي التقييمات 15")[0].shape == "number"


def test_who_edited_a_report_is_no_part_of_its_text():
    credit = "(إعداد سامر الحلبي للنشرة العربية - تحرير نور الشامي)"
    assert kind_of(credit, TITLE, LEAD, SECOND, credit) == ("meta", 0)


@pytest.mark.parametrize("head", ["آخر الأخبار", "عاجل"])
def test_a_head_without_its_list_over_the_title_is_no_section(head):
    assert kind_of(head, *MENU, head, TITLE, STAMP, LEAD, SECOND, THIRD, *FOOTER) == ("boilerplate", None)
    assert kind_of("محليات", "السنابل", "محليات", TITLE, STAMP, LEAD, SECOND, THIRD, *FOOTER) == ("meta", 0)


def test_the_age_of_the_card_above_is_not_the_articles():
    page = [
        "المقال السابق",
        OTHERS[0],
        "المقال التالي",
        OTHERS[1],
        "منذ 9 ساعات",
        TITLE,
        LEAD,
        SECOND,
        THIRD,
        *FOOTER,
    ]
    assert kind_of("منذ 9 ساعات", *page) == ("related", None)


def test_the_text_of_a_card_over_the_title_is_no_article():
    card = "شرعت البلدية اليوم في ترميم السوق القديمة بعد سنوات من الإهمال، وتستمر الأشغال حتى نهاية العام."
    page = [
        "الأكثر مشاهدة",
        "منذ 19 ساعة",
        card,
        *MENU,
        *MENU,
        "على المباشر",
        "محليات",
        TITLE,
        STAMP,
        LEAD,
        SECOND,
        THIRD,
        *FOOTER,
    ]
    _, articles = segment(Scrape("page.txt", "\n".join(page)))
    assert [article.title for article in articles] == [TITLE]
    assert kind_of(card, *page)[1] is None


def test_a_crosshead_and_the_paragraph_that_a_scrape_cut_off():
    head, cut = "حملة توقيفات في حمص", "وفي حمص نفذت الشرطة حملة توقيفات شملت أحياء عدة من المدينة وأدت"
    cut = cut.removeprefix("و")
    page = [TITLE, STAMP, LEAD, "تفاصيل الحملة", SECOND, THIRD, head, cut]
    assert kinds(*page)[-2:] == [("subhead", 0), ("body", 0)]


def test_between_the_pages_title_and_its_copy_stands_the_pages_head():
    page = [
        f"{TITLE} - السنابل برس",
        "بحث",
        "سجل إعجابك",
        "الأرشيف",
        "محليات",
        TITLE,
        STAMP,
        LEAD,
        SECOND,
        THIRD,
    ]
    assert kind_of("سجل إعجابك", *page) == ("boilerplate", None)
    assert kind_of("محليات", *page) == ("meta", 0)


def test_names_and_comments_in_turns_are_a_thread():
    thread = ["سعاد", "نتمنى لكم كل التوفيق دائما", "أبو عمر", "كلام صحيح ولكن من يسمع"]
    page = [*MENU, TITLE, STAMP, LEAD, SECOND, THIRD, "التعليقات (2)", *thread, *FOOTER]
    assert {kind_of(line, *page) for line in thread} == {("boilerplate", None)}


def test_columns_under_their_head_among_comments():
    columns = ["عمر العلي", "ما الذي تقوله لنا أسعار الخبز في هذا الشتاء الطويل", "أحمد سالم", "عن مدن تغيب عن الخرائط وتحضر في الذاكرة"]  # fmt: skip
    page = [*MENU, TITLE, STAMP, LEAD, SECOND, THIRD, "أضف تعليقا", "الاسم", "كتاب وآراء", *columns, *FOOTER]
    assert {kind_of(line, *page) for line in columns} == {("related", None)}


def test_a_signature_below_the_text_and_what_a_site_says_of_itself():
    page = [*MENU, TITLE, STAMP, LEAD, SECOND, THIRD, "رصد السنابل", *FOOTER]
    assert kind_of("رصد السنابل", *page) == ("meta", 0)
    about = ["عن السنابل برس", "موقع إخباري عربي مستقل يهتم بشؤون الريف."]
    page = [*MENU, TITLE, STAMP, LEAD, SECOND, THIRD, *about, *FOOTER]
    assert {kind_of(line, *page) for line in about} == {("boilerplate", None)}


def test_the_place_beside_its_temperature():
    page = ["36 °C", "أبوظبي", TITLE, STAMP, LEAD, SECOND, THIRD]
    assert kind_of("أبوظبي", *page) == ("boilerplate", None)


@pytest.mark.parametrize("name", ["الثغر", "ضفاف الثغر – دمشق"])
def test_a_name_over_a_text_that_lost_its_title_is_no_title(name):
    found, (article,) = segment(Scrape("page.txt", "\n".join([name, LEAD, SECOND, THIRD])))
    assert (found[0].kind, article.title) == ("meta", None)
    assert article.outlet == (name if " " not in name else "ضفاف الثغر")


def test_few_words_a_line_at_the_end_of_a_text_are_its_tags():
    tags = ["دمشق", "الداخلية", "حملة أمنية", "القضاء"]
    assert kinds(TITLE, LEAD, SECOND, THIRD, *tags)[-4:] == [("keywords", None)] * 4


def test_the_path_to_a_page_with_its_title_is_no_headline():
    page = [f"الرئيسية / محليات / {TITLE}", TITLE, LEAD, SECOND, THIRD, *FOOTER]
    assert kinds(*page)[:2] == [("boilerplate", None), ("headline", 0)]


def test_a_source_stays_under_its_label_and_a_label_is_no_source():
    page = [*MENU, TITLE, "المصدر:", "(دمشق - السنابل)", "التاريخ:", STAMP, LEAD, SECOND, *FOOTER]
    assert kind_of("(دمشق - السنابل)", *page)[0] == "meta"
    empty = "\n".join([*MENU, TITLE, "المصدر:", "التاريخ:", STAMP, LEAD, SECOND, "اتصل بنا", "من نحن"])
    assert [article.outlet for article in segment(Scrape("a.txt", empty))[1]] == [None]
