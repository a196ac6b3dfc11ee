"""Who published: promotions, notices, stamps, datelines and signatures of outlets, listed and not."""

import pytest
from made_pages import GAS, lines, texts_of

from syrianews.schema import Article, Scrape
from syrianews.zoning.zones import segment

MENU = lines("X", "الرئيسية", "سياسة", "اقتصاد", "رياضة", "منوعات", "ثقافة", "صحة")
STAMP = "M السبت 12 مارس 2022"


def article(*rest: str, above: tuple[str, ...] = (), stamp: str = STAMP, lead: str = "") -> Article:
    page = [*above, *MENU, f"H {GAS.title}", stamp, f"B {lead}{GAS.texts[0]}", *GAS.body(1), *rest]
    return segment(Scrape("a.txt", "\n".join(texts_of(page))))[1][0]


@pytest.mark.parametrize(
    ("below", "outlet"),
    [
        (['X نزّل تطبيق "النشرة" على جهازك وتابع كل جديد'], "النشرة"),
        (["X حقوق النشر محفوظة لمؤسسة الأهرام", "X بوابة الأهرام © 2022"], "بوابة الأهرام"),
        (["X أخبار الخليج - تصدر عن دار أخبار الخليج للطباعة والنشر"], "أخبار الخليج"),
        (["X جريدة السفير 2015", "X السفير"], "السفير"),
        (["X محتوى موقع «المرسى» متوفر تحت رخصة المشاع الإبداعي"], "المرسى"),
        (
            [
                "X انضموا لقناة المرسى الإخبارية على التلغرام",
                "X للانضمام إلى مجموعة المرسى الإخبارية على الواتساب",
            ],
            "المرسى الإخبارية",
        ),
        (["X راسلونا: desk@okaz.com.sa"], "عكاظ"),
        (["M المصدر: وكالة المرسى للأنباء"], "وكالة المرسى للأنباء"),
        (["X اتصل بنا", "X جميع الحقوق محفوظة 2022", "X تصميم وتطوير شركة المدى"], None),
    ],
)
def test_what_stands_below_the_text(below, outlet):
    assert article(*below).outlet == outlet


@pytest.mark.parametrize(
    ("stamp", "outlet"),
    [
        ("M نشر في باب نات يوم 21 أوت 2019 (17 س و 05 دق)", "باب نات"),
        ("M نشر في المرسى نيوز يوم 21 أوت 2019", "المرسى نيوز"),
        ("M نشر في سياسة يوم 21 أوت 2019", None),
    ],
)
def test_a_stamp_may_name_the_paper(stamp, outlet):
    found = article(stamp=stamp)
    assert (found.outlet, found.date) == (outlet, "2019-08-21")


@pytest.mark.parametrize(
    ("lead", "outlet", "relays"),
    [
        ("عمّان (المرسى نيوز) – ", "المرسى نيوز", []),
        ("عمّان - (أ ف ب): ", None, ["أ ف ب"]),
        ("عمّان (رويترز) - ", None, ["رويترز"]),
        ("عمّان - رويترز: ", None, ["رويترز"]),
        ("عمّان - وكالات: ", None, []),
    ],
)
def test_who_a_dateline_names(lead, outlet, relays):
    found = article(lead=lead)
    assert (found.outlet, found.relays) == (outlet, relays)


def test_a_paper_that_signs_another_pages_text_is_relayed():
    found = article(
        "M صحيفة القبس", "X اتصل بنا", "X جميع الحقوق محفوظة لصحيفة النورس", above=("X صحيفة النورس",)
    )
    assert (found.outlet, found.relays) == ("النورس", ["القبس"])
    alone = article("M القبس")
    assert (alone.outlet, alone.relays) == ("القبس", [])
