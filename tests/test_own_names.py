"""The outlet by what its page says of itself: notices, titles, whom people speak to."""

import pytest
from zoned_lines import LEAD, OTHERS, SECOND, THIRD, TITLE

from syrianews.schema import Scrape
from syrianews.zoning.brands import plain_span
from syrianews.zoning.lines import read_lines
from syrianews.zoning.self_naming import self_namings
from syrianews.zoning.site_titles import pieces_beside
from syrianews.zoning.zones import segment

TEXT = [LEAD, SECOND, THIRD]
MENU = ["الرئيسية", "سياسة", "اقتصاد", "رياضة", "ثقافة"]


def outlet_of(*page: str) -> str | None:
    return segment(Scrape("page.txt", "\n".join(page)))[1][0].outlet


@pytest.mark.parametrize(
    ("below", "outlet"),
    [
        (["2017 عنب بلدي"], "عنب بلدي"),
        (["2017 الأخبار"], None),
        (["جميع حقوق التأليف والنشر محفوظة لقناة SNBL العربية 2017"], "قناة SNBL العربية"),
        (["جميع الحقوق محفوظة لشركة دار السنابل للنشر والتوزيع"], None),
        (["السنابل", "جميع الحقوق محفوظة لشركة السنابل للنشر والتوزيع"], "السنابل"),
        (["جميع الحقوق محفوظة لموقع السنابل الإلكترونية"], "السنابل"),
        (["عن Radio Sanabel"], "Radio Sanabel"),
        (["About sanabelpress"], "sanabelpress"),
        (["انطلقت شبكة سنابل الخير أولا من بيروت"], "شبكة سنابل الخير"),
        (["للتواصل مع الكاتب أرسل رسالة"], None),
        (["الاشتراك في الرسائل الإخبارية أدخل بريدك الإلكتروني"], None),
        (["مواضيع شائعة", *MENU], None),
    ],
)
def test_what_the_furniture_says(below, outlet):
    assert outlet_of(TITLE, *TEXT, "مقالات ذات صلة", *OTHERS, *below) == outlet


@pytest.mark.parametrize(
    ("title", "outlet"),
    [
        (f"{TITLE} | أخبار حلب", "أخبار حلب"),
        (f"{TITLE} | أخبار مصر", None),
        (f"{TITLE} | آخر الأخبار", None),
        (f"{TITLE} | سياسة", None),
        (f"{TITLE} | أخبار من دمشق", None),
        (f"{TITLE} - وكالة سنابل للأنباء", "وكالة سنابل للأنباء"),
    ],
)
def test_what_stands_beside_the_title(title, outlet):
    assert outlet_of(title, *MENU, TITLE, *TEXT) == outlet


def test_the_name_in_the_page_s_title_goes_before_a_shorter_one():
    page = [f"{TITLE} - وكالة شهاب للأنباء", *MENU, TITLE, "دمشق - شهاب", *TEXT, "وكالة شهاب © 2017"]
    assert outlet_of(*page) == "وكالة شهاب للأنباء"


def test_a_section_s_name_stands_for_the_site_only_where_nothing_else_does():
    page = "وصول الوفد إلى دمشق | أخبار مصر | السنابل"
    assert [page[slice(*span)] for span in pieces_beside(page, "وصول الوفد الي دمشق")] == ["السنابل"]


def test_a_paper_that_the_headline_cites_is_not_the_page_s():
    title = '"الأخبار": توقيف خمسة في دمشق'
    assert outlet_of(f"سنابل - {title}", *MENU, title, *TEXT) == "سنابل"


@pytest.mark.parametrize(
    ("other", "outlet"),
    [
        ("وزير النفط لـ«عكاظ»: الأسعار ستستقر قريبا", "عكاظ"),
        ("وزير النفط لـ «رويترز»: الأسعار ستستقر قريبا", None),
        ("تحقيق لـ«عكاظ» يكشف أسباب الأزمة في السوق", None),
        ("وزير النفط لـ«الحكومة»: الأسعار ستستقر قريبا", None),
    ],
)
def test_whom_somebody_speaks_to_in_the_page_s_title(other, outlet):
    assert outlet_of(other, *TEXT) == outlet


def test_whom_somebody_speaks_to_in_the_title_of_a_link():
    link = "وزير النفط لـ«عكاظ»: الأسعار ستستقر قريبا"
    below = ["اقرأ أيضا", link, *OTHERS]
    assert outlet_of(TITLE, *TEXT, *below) is None
    assert outlet_of(f"{TITLE} - عنب بلدي", *TEXT, *below, link) == "عنب بلدي"
    told = "وأكد المتحدث لـ«سبق» أن الحملة مستمرة."
    checked = "وأكد ضابط لـ«عكاظ» أن النتائج جيدة."
    assert outlet_of(TITLE, LEAD, told, checked, *below) == "عكاظ"


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ('وقد علمت "سنابلية" أن الحملة مستمرة في الأحياء الشرقية.', "سنابلية"),
        ('وعلمت "منظمة العفو" من ذوي الموقوفين أن الحملة مستمرة.', None),
        ('وسألت "منظمة العفو" الحكومة عن مصير الموقوفين في الحملة.', None),
        ("اتصلت «بأبي محمد» لأطمئن عليه بعد الحملة في الحي.", None),
        ('وحصلت "سنابلية" على الجائزة الأولى في المسابقة التي أقيمت أمس.', None),
        ('وقد علمت "إسرائيل" بالأمر قبل يومين من الإعلان عنه في العاصمة.', None),
    ],
)
def test_what_an_outlet_does_for_its_news(text, outlet):
    assert outlet_of(TITLE, LEAD, SECOND, text) == outlet


def test_a_word_in_both_scripts_is_no_outlet():
    for pair in (("كرمانجي", "Kurmanji"), ("حزب الله", "Hezbollah"), ("بنر", "Banner")):
        assert outlet_of(TITLE, *TEXT, *pair) is None


def test_a_bare_noun_of_the_trade_keeps_what_stands_behind_it():
    assert plain_span("البوابة الإلكترونية") == (0, 19)
    assert plain_span("السنابل الإلكترونية") == (0, 7)


def test_an_agency_s_own_page_has_its_name_at_the_head():
    page = [TITLE, LEAD.replace("أعلنت", "بيروت (رويترز) - أعلنت"), SECOND, THIRD, "رويترز"]
    assert outlet_of("رويترز", *page) == "رويترز"
    assert outlet_of(*page) is None


def test_the_agency_over_and_below_a_text_is_no_publisher():
    assert outlet_of(TITLE, "موسكو - رويترز", *TEXT, "المصادر", "رويترز") is None


def test_the_site_s_name_over_a_section():
    assert outlet_of("الوطن | العرب والعالم", TITLE, *TEXT, *MENU) == "الوطن"


def test_a_channel_that_is_called_like_a_word():
    (line,) = read_lines("الموقع الرسمي لقناة الجديد، عربيات")
    assert [each.folded for each in self_namings(line)] == ["الجديد"]
    (other,) = read_lines("تابع الجديد على فيسبوك")
    assert not [each for each in self_namings(other) if each.sure]
