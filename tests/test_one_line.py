"""Pages without line breaks."""

from itertools import pairwise

import pytest
from made_pages import CAMPS, GAS, WATER

from syrianews.schema import Scrape
from syrianews.zoning.one_line import cut_page, is_whole_page
from syrianews.zoning.zones import segment

MENU = "هبة بريس الرئيسية سياسة مجتمع اقتصاد حوادث رياضة فن وثقافة كتاب وآراء هبة تيفي"
FOOT = "اترك تعليقا لن يتم نشر عنوان بريدك الإلكتروني. التعليق الاسم البريد الإلكتروني جميع الحقوق محفوظة © هبة بريس 2022"
BAR = "شارك فيسبوك تويتر واتساب"
CRUMBED = (
    f"{MENU} الرئيسية / سياسة {CAMPS.title} السبت 12 مارس 2022 - 14:00 {' '.join(CAMPS.texts)} {BAR} {FOOT}"
)
PATH = f"{MENU} الرئيسية » دولية » {CAMPS.title} هبة بريس - الرباط السبت 12 مارس 2022 - 14:00 {' '.join(CAMPS.texts)} {BAR} {FOOT}"
TWICE = (
    f"{CAMPS.title} - هبة بريس الرئيسية سياسة اقتصاد دولي {CAMPS.title} تم نشره في: السبت 12 آذار / مارس 2022. 02:05 مـساءً "
    f"{' '.join(CAMPS.texts)} {BAR} {FOOT}"
)
DOUBLED = f"{MENU} / دولية / {CAMPS.title} {CAMPS.title} سامي الحلبي (الرباط) السبت 12 مارس 2022 14:00 {' '.join(CAMPS.texts)} {BAR} {FOOT}"
PLAIN = f"{CAMPS.title} تاريخ النشر: 12/03/2022 14:05 {' '.join(CAMPS.texts)} {BAR} مواضيع ذات صلة {' '.join(CAMPS.others)}"


def kinds(text: str) -> list[tuple[str, str]]:
    zones, _ = segment(Scrape("a.txt", text))
    return [(zone.kind, text[zone.start : zone.end].strip()) for zone in zones]


@pytest.mark.parametrize("page", [CRUMBED, PATH, TWICE, PLAIN])
def test_title_date_and_text_are_found(page):
    _, (article,) = segment(Scrape("a.txt", page))
    assert (article.title, article.date) == (CAMPS.title, "2022-03-12")
    found = kinds(page)
    assert [text for kind, text in found if kind == "body"] == [" ".join(CAMPS.texts)]
    assert ("headline", CAMPS.title) in found


def test_a_title_that_stands_twice_on_end():
    _, (article,) = segment(Scrape("a.txt", DOUBLED))
    assert (article.title, article.date) == (CAMPS.title, "2022-03-12")
    assert ("headline", f"{CAMPS.title} {CAMPS.title}") in kinds(DOUBLED)


@pytest.mark.parametrize("page", [CRUMBED, PATH])
def test_the_outlet_of_the_menu_and_the_notice(page):
    assert segment(Scrape("a.txt", page))[1][0].outlet == "هبة بريس"


def test_the_links_behind_a_head_are_related():
    assert kinds(PLAIN)[-1] == ("related", "مواضيع ذات صلة " + " ".join(CAMPS.others))


@pytest.mark.parametrize(
    "text",
    [
        " ".join(WATER.texts),
        " ".join(GAS.texts) + " وفي نفس السياق، قال الوزير إن الضخ يبدأ قريباً.",
        "قال الوزير في أول رد مباشر على السؤال إن الصوت وصل. " + " ".join(GAS.texts),
        "رفض المدير العام التعليق. " + " ".join(GAS.texts) + " بلغ العصر ذروته.",
        "أعلنت الوزارة، في بيان نشر في 5 مايو 2015، أن الأعمال انتهت في المحطة. " + " ".join(WATER.texts),
        "افتتح الوزير معرض الشركات يوم 28 نوفمبر 2013 الساعة 14:00 في قاعة المؤتمرات بحضور عدد من التجار. " + " ".join(GAS.texts),
    ],
)  # fmt: skip
def test_running_text_stays_whole(text):
    assert cut_page(text) == [(0, len(text), None)]


def test_parts_cover_the_line():
    parts = cut_page(CRUMBED)
    assert "".join(CRUMBED[start:end] for start, end, _ in parts).replace(" ", "") == CRUMBED.replace(" ", "")
    assert all(a[1] <= b[0] for a, b in pairwise(parts))


def test_only_pages_of_few_lines_are_looked_at():
    assert is_whole_page(1, "كلمة " * 30)
    assert not is_whole_page(4, "كلمة " * 30)
    assert not is_whole_page(1, "كلمة " * 100_000)


REGIONS = (
    "هبة بريس من نحن اتصل بنا English أرشيف الرئيسية سياسة اقتصاد رياضة ثقافة منوعات مقالات فيديو صحة علوم",
    f"{CAMPS.title} سياسة | 2022-03-12 18:36:03 هبة بريس - متابعات",
    " ".join(CAMPS.texts),
    f"مواد ذات صلة {' 2022-03-11 '.join(CAMPS.others)}",
    "التعليقات (2) ابن البقاع 2022-03-13 الله يفرج عن الناس يا رب، الشتاء كان قاسيا جدا عليهم هذه السنة كلها",
    "هبة بريس جميع الحقوق محفوظة شروط الاستخدام من نحن اتصل بنا خريطة الموقع أعلن معنا سياسة الخصوصية لدينا",
)


def test_a_line_for_every_region():
    zones, (article,) = segment(Scrape("a.txt", "\n".join(REGIONS)))
    assert (article.title, article.date) == (CAMPS.title, "2022-03-12")
    text = "\n".join(REGIONS)
    found = {zone.kind: text[zone.start : zone.end].strip() for zone in zones}
    assert found["body"] == " ".join(CAMPS.texts)
    assert found["related"].startswith("مواد ذات صلة")


def test_the_site_behind_a_title_that_the_page_names_itself():
    page = f"السنابل ميديا الرئيسية سياسة رياضة ثقافة فيديو {CAMPS.title} السنابل ميديا 12 مارس 2022 16:20 {' '.join(CAMPS.texts)} {FOOT}"
    assert segment(Scrape("a.txt", page))[1][0].title == CAMPS.title


def test_a_paragraph_with_a_moment_is_no_title():
    text = "وصل الوفد إلى دمشق في رحلة تابعة للأمم المتحدة - 12 مارس 2022 14:00 كما كان مقررا منذ أسابيع"
    assert len(cut_page(text + ".")) == 1
