"""Pages whose head, forms, polls and records stand around the text: what is the article's, and what only the page's."""

import pytest
from zoned_lines import LEAD, OTHERS, SECOND, THIRD, TITLE, kinds

from syrianews.schema import Article, Scrape
from syrianews.zoning.lines import read_lines
from syrianews.zoning.title_copies import is_cut
from syrianews.zoning.zones import segment

TEXT = [LEAD, SECOND, THIRD]
FURNITURE, META, HEADLINE = ("boilerplate", None), ("meta", 0), ("headline", 0)
MENU = ["الرئيسية", "سياسة", "اقتصاد", "رياضة", "ثقافة"]


def article(*page: str) -> Article:
    return segment(Scrape("page.txt", "\n".join(page)))[1][0]


def test_section_and_site_around_the_title_in_the_page_s_own():
    page = [f"محليات - {TITLE} - السنابل نيوز", "1/21/2018 8:19:10 AM", "1/21/2018 3:19:10 AM", TITLE]
    page += ["04 ديسمبر 2017-9:32", *TEXT]
    assert kinds(*page)[:5] == [HEADLINE, FURNITURE, FURNITURE, HEADLINE, META]
    found = article(*page)
    assert (found.title, found.outlet, found.date) == (TITLE, "السنابل نيوز", "2017-12-04")


def test_the_page_s_title_may_be_the_beginning_of_the_headline():
    page = [f"السنابل - {TITLE}", "اسم المستخدم:", "كلمة المرور:", f"{TITLE} قبل الأعياد", *TEXT]
    assert kinds(*page)[:4] == [HEADLINE, FURNITURE, FURNITURE, HEADLINE]
    found = article(*page)
    assert (found.title, found.outlet) == (f"{TITLE} قبل الأعياد", "السنابل")


def test_another_title_that_begins_alike_is_no_cut_one():
    (page,) = read_lines("السنابل - وصول الوفد الرسمي الثاني")
    assert not is_cut(page, "وصول الوفد الرسمي الثالث الي دمشق")
    assert not is_cut(page, "وصول الوفد الرسمي الثاني")


def test_a_form_over_the_text_is_none_of_it():
    form = [
        "آخر تحديث: السبت 3/2/2018 الساعة 12:57",
        "لإرسال هذه الصفحة إلى صديق، الرجاء تعبئة الحقول التالية:",
        "اسم المرسل:",
        "البريد الإلكتروني للمرسل:",
        "الرسالة:",
        "الرمز الظاهر:",
        "شكرا لقد تم إرسال النموذج بنجاح.",
    ]
    assert kinds("السنابل", *form, TITLE, *TEXT)[1:9] == [FURNITURE] * 7 + [HEADLINE]
    assert article("السنابل", *form, TITLE, *TEXT).date is None


@pytest.mark.parametrize("label", ["محليات", "شؤون عربية"])
def test_section_and_counter_over_the_headline(label):
    assert kinds("السنابل", "مساحة إعلانية", label, "896", TITLE, *TEXT)[2:5] == [META, META, HEADLINE]


def test_a_counter_alone_over_the_headline_is_a_card_s():
    assert kinds("الرئيسية", OTHERS[0], "896", TITLE, *TEXT)[2] != META


def test_breaking_news_alone_is_no_section():
    assert kinds("عاجل", TITLE, *TEXT)[0] == FURNITURE
    assert kinds("محليات", TITLE, *TEXT)[0] == META


def test_a_record_below_the_comments_is_the_article_s():
    record = [
        "تاريخ الإضافة : 15/11/2016",
        "مضاف من طرف : أرشيف الصحافة",
        "صاحب المقال : سامر الحلبي",
        "المصدر : السنابل",
    ]
    page = [TITLE, *TEXT, "تعليقك", "سيظهر تعليقك بعد موافقة المشرف.", *record]
    assert kinds(*page)[6:] == [META] * 4
    found = article(*page)
    assert (found.date, found.outlet) == ("2016-11-15", "السنابل")


def test_two_fields_among_comments_are_no_record():
    assert kinds(TITLE, *TEXT, "تعليقك", "المكان : دمشق", "التاريخ : 15/11/2016")[5:] == [FURNITURE] * 2


def test_where_a_text_was_first_published():
    page = [TITLE, *TEXT, "مصدر الخبر", "نشر الخبر اول مرة على موقع :sanabel.info", "مقالات ذات صلة"]
    assert kinds(*page)[5] == META
    assert article(*page).outlet == "sanabel.info"


def test_the_address_of_a_listed_source_is_reported_by_its_name():
    assert article(TITLE, *TEXT, "المصدر: www.okaz.com.sa").outlet == "عكاظ"


def test_what_closes_a_text_and_the_writer_s_mail():
    assert kinds(TITLE, *TEXT, "/انتهى/")[4] == ("body", 0)
    page = [TITLE, *TEXT, "samer @ sanabel. com", "لا يوجد تعليقات", *MENU, "اتصل بنا", "من نحن", "بحث"]
    assert kinds(*page)[4] == META
    below = [TITLE, *TEXT, *MENU, "اتصل بنا", "info@sanabel.com", "من نحن", "بحث"]
    assert kinds(*below)[10] == FURNITURE


def test_a_poll_behind_a_list_of_links():
    poll = [
        "استطلاع الرأي",
        "ما رأيك بالموقع الجديد؟",
        "ممتاز (43 %، 108 أصوات)",
        "يمكن تطويره أكثر (10 %، 26 صوتا)",
        "اجمالي عدد المصوتين: 134",
    ]
    page = kinds(TITLE, *TEXT, "شاهد أيضا", *OTHERS, *poll, "جميع الحقوق محفوظة 2018")
    assert page[5:8] == [("related", None)] * 3
    assert page[8:13] == [FURNITURE] * 5


def test_a_title_that_the_page_s_own_has_word_by_word_needs_no_word_of_the_text():
    page = ["صمت طويل أمام القضية | The Page - السنابل", "صمت طويل أمام القضية", *MENU, *TEXT]
    assert kinds(*page)[:2] == [HEADLINE, HEADLINE]
    assert article(*page).title == "صمت طويل أمام القضية"


def test_the_page_s_title_before_a_listed_site_is_the_headline_wherever_the_text_begins():
    page = [f"{TITLE} - عنب بلدي |", "الصفحة الرئيسية", *OTHERS, *MENU, "بحث", *TEXT]
    assert article(*page).title == TITLE
    assert (
        article(f"{OTHERS[0]} - عنب بلدي |", "الصفحة الرئيسية", *OTHERS[1:], *MENU, "بحث", *TEXT).title
        is None
    )


def test_who_stands_in_a_picture_under_the_title_is_no_title():
    caption = "وزير الداخلية السابق سامر الحلبي"
    page = [TITLE, caption, LEAD.replace("أعلنت وزارة الداخلية", f"أعلن {caption}"), SECOND]
    assert kinds(*page)[:2] == [HEADLINE, META]
    assert kinds("أخبار اليوم في سطور قليلة", "وزير الداخلية يعلن توقيف خمسة أشخاص", *TEXT)[1] == HEADLINE
