"""When an article was published: stamps of many habits, and dates that are none of the article's."""

import pytest
from zoned_lines import LEAD, OTHERS, SECOND, THIRD, TITLE

from syrianews.schema import Scrape
from syrianews.zoning.zones import segment

MENU = ("الرئيسية", "سياسة", "اقتصاد", "رياضة")
TEXT = (LEAD, SECOND, THIRD)
CARDS = ("مقالات ذات صلة", OTHERS[0], "1 يونيو 2024", OTHERS[1], "2 يونيو 2024")


def dated(*lines: str) -> str | None:
    text = "\n".join(lines)
    (article,) = segment(Scrape("page.txt", text))[1]
    if article.date is not None:
        start, end = article.evidence["date"]
        assert text[start:end].strip()
    return article.date


@pytest.mark.parametrize(
    "stamp",
    [
        "نشر في: 12:30 - 05/07/2024",
        "نُشرت يوم الجمعة, 05 يوليو / تموز 2024; 10:12 (GMT +0400).",
        "الجمعة، ٥ يوليو ٢٠٢٤ - ٠٩:٣٠ م",
        "2024-07-05 | 09:30",
        "05 Jul 2024",
        "الجمعة 05 يوليوز 2024 - 10:12",
        "05 جويلية 2024 على الساعة 10:12",
        "الجمعة 29 ذو الحجة 1445هـ الموافق 5 يوليو 2024م",
        "محمد علي - القاهرة - 5 يوليو 2024",
        "آخر تحديث 6 يوليو 2024 09:00 | نشر 5 يوليو 2024 10:12",
        "الجمعة 05/07/24",
        "5 11:48 2024 يوليو",
        "GMT 10:12:00 2024 الجمعة 5 يوليو",
        "10:12 GMT 05.07.2024 (تم التحديث: 10:40 GMT 06.07.2024)",
        "[7/5/2024 7:58:14 PM]",
    ],
)
def test_stamps(stamp):
    assert dated(*MENU, TITLE, stamp, *TEXT, *CARDS) == "2024-07-05"


@pytest.mark.parametrize(
    "lines",
    [
        ("آخر تحديث: 8 يوليو 2024 10:12", "نشر في: 5 يوليو 2024 10:12"),
        ("تاريخ التحديث:", "8 يوليو 2024", "تاريخ النشر:", "5 يوليو 2024"),
        ("5", "يوليو", "2024"),
        ("مرفأ طرابلس في 3 مايو 2021 (رويترز)", "5 يوليو 2024"),
        ("أسواق المدينة القديمة بعد ترميمها في 3 مايو 2021", "5 يوليو 2024"),
    ],
)
def test_stamps_of_several_lines(lines):
    assert dated(*MENU, TITLE, *lines, *TEXT) == "2024-07-05"


@pytest.mark.parametrize(
    "lines",
    [
        (*MENU, TITLE, *TEXT, *CARDS),
        (*MENU, TITLE, *TEXT, "التعليقات (2)", "محمد", "6 يوليو 2024 10:20", "شكرا على هذا المقال"),
        (*MENU, TITLE, "مرفأ طرابلس في 3 مايو 2021 (رويترز)", *TEXT),
        (*MENU, TITLE, "منذ 3 ساعات", *TEXT),
        ("صحيفة السنابل", "تاريخ الطباعة: 2024-07-06 12:20:33", TITLE, *TEXT),
        (*MENU, TITLE, *TEXT, "جميع الحقوق محفوظة 5 يوليو 2024 ©"),
        (*MENU, TITLE, "أصدر المجلس القانون بتاريخ 3 مايو 2021 بشأن النقل البحري بين المرافئ.", *TEXT),
    ],
)
def test_dates_that_are_none_of_the_articles(lines):
    assert dated(*lines) is None


def test_a_masthead_of_another_day_than_the_texts_dates_nothing():
    told = "أعلنت وزارة الداخلية، اليوم الثلاثاء، توقيف خمسة أشخاص في حملة أمنية شملت أحياء عدة."
    assert dated("2024-07-05 الساعة: 11:08:46", TITLE, told, SECOND) is None
    assert dated("2024-07-02 الساعة: 11:08:46", TITLE, told, SECOND) == "2024-07-02"


def test_a_post_under_a_bare_handle_dates_no_article_with_a_stamp():
    post = ("وزارة الداخلية", "@interior", "الحملة مستمرة حتى تحقيق أهدافها", "10:42 AM - 5 Jul 2024")
    assert dated(*MENU, "نشر في : 07/07/2024", TITLE, LEAD, SECOND, *post, THIRD) == "2024-07-07"


def test_a_page_without_a_stamp_has_its_day_in_its_address():
    address = "https://www.sanabil.example/2024/07/05/security-campaign/"
    assert dated(*MENU, TITLE, *TEXT, "شارك", address) == "2024-07-05"
    assert dated(*MENU, TITLE, "6 يوليو 2024", *TEXT, "شارك", address) == "2024-07-06"
    other = "https://www.sanabil.example/2024/07/03/weather/"
    assert dated(*MENU, TITLE, *TEXT, "شارك", address, other) is None


def test_the_path_to_a_page_may_hold_its_day():
    assert dated("الرئيسية / محليات / 5 يوليو 2024 / " + TITLE, *MENU, TITLE, *TEXT) == "2024-07-05"


def test_the_last_change_of_the_site_is_none_of_the_article():
    assert dated(*MENU, TITLE, *TEXT, "آخر تحديث للموقع: 8 يوليو 2024") is None


def test_the_opening_may_tell_the_day_in_words():
    lead = LEAD.replace("الخميس", "اليوم الخميس (الرابع من تموز 2024)")
    assert dated(*MENU, TITLE, lead, SECOND, THIRD) == "2024-07-04"


def test_times_inside_a_running_report_count_from_nothing():
    page = (*MENU, TITLE, "تاريخ النشر:05.07.2024 | 01:23 GMT", f"{TITLE} - صورة من دمشق أمس", LEAD)
    report = ("09:44", "الداخلية: الحملة مستمرة", SECOND, "08:30", "إغلاق طرق في المدينة", THIRD)
    assert dated(*page, *report) == "2024-07-05"


def test_digits_of_two_orders_go_by_the_day_of_the_page():
    today = "الأربعاء, 24 محرم 1440 هجريا, الموافق 3 أكتوبر 2018 ميلاديا"
    assert dated(today, *MENU, TITLE, "10-03-2018 09:12", *TEXT) == "2018-10-03"
    assert dated(*MENU, TITLE, "10-03-2018 09:12", *TEXT) == "2018-03-10"


def test_the_day_over_the_number_of_an_issue_is_the_article_s():
    page = ["الخميس 14 آذار 2019 - 7 رجب 1440 هـ", "العدد 2118", "محليات", TITLE, LEAD, SECOND, THIRD]
    _, (article,) = segment(Scrape("page.txt", "\n".join(page)))
    assert article.date == "2019-03-14"


def test_a_second_article_is_of_the_day_of_the_issue():
    issue = "الخميس 14 آذار 2019 م - 7 رجب 1440 هـ - العدد (2118)"
    other = "افتتاح معرض الكتاب في مسقط"
    text = "افتتح في مسقط، الأربعاء، معرض الكتاب بمشاركة ستين داراً عربية جاءت من خمسة عشر بلداً إلى المدينة."
    second = [
        other,
        "مسقط - السنابل:",
        text,
        "وقال مدير معرض الكتاب إن الافتتاح شهد حضوراً كبيراً من طلاب المدارس في مسقط.",
        *[text] * 2,
    ]
    page = [issue, TITLE, "دمشق - السنابل:", LEAD, SECOND, THIRD, "اقرأ أيضاً", *second]
    _, articles = segment(Scrape("page.txt", "\n".join(page)))
    assert [article.date for article in articles] == ["2019-03-14"] * 2
