"""Who published: promotions, notices, stamps, datelines and signatures of outlets, listed and not."""

import pytest
from made_pages import GAS, WATER, lines, texts_of

import syrianews as sn
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
        (["M المصدر: عواصم - وكالات"], None),
        (["X اتصل بنا", "X جميع الحقوق محفوظة 2022", "X تصميم وتطوير شركة المدى"], None),
        (["X المرسى", "X © جميع الحقوق محفوظة 2022"], "المرسى"),
        (["X Copyright © Makers Inc.", "X جميع الحقوق محفوظة لموقع المرسى 2022"], "المرسى"),
        (["X Copyright © All rights reserved. | FastNews by QW themes."], None),
        (["X كافة الحقوق محفوظة"], None),
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
        ("M نشر في طنجة بريس يوم 21 - 08 - 2019", "طنجة بريس"),
        ("M المنبر المدني-العدد: 2576 - 2019 / 8 / 21 - 09:27", "المنبر المدني"),
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


def test_a_paper_beside_the_pages_own_name_is_relayed_and_a_city_is_not():
    page = "X جميع الحقوق محفوظة لموقع عنب بلدي"
    stamp = "الجمعة 7 آب 2015 / عنب بلدي -"
    assert article(page, stamp=f"M {stamp} القدس العربي").relays == ["القدس العربي"]
    assert article(page, stamp=f"M {stamp} عمان").relays == []


@pytest.mark.parametrize(
    ("above", "outlet"),
    [
        (("X حقول الريف",), "حقول الريف"),
        (("X تخطى إلى المحتوى", "X حقول الريف"), "حقول الريف"),
        (("X حقول الريف نيوز – صوت الناس",), "حقول الريف نيوز"),
        (("X أخبار محلية",), None),
        (("X دمشق",), None),
        (("X السبت 12 مارس 2022",), None),
        (("X |",), None),
    ],
)
def test_what_begins_a_page_over_its_menu(above, outlet):
    assert article(above=above).outlet == outlet


@pytest.mark.parametrize(
    ("lead", "outlet"),
    [
        ("عمّان - رؤيا - ", "رؤيا"),
        ("سامر العلي- سبق- عمّان: ", "سبق"),
        ("الأخبار (عمّان) – ", "الأخبار"),
    ],
)
def test_a_dateline_of_several_pieces_names_its_outlet(lead, outlet):
    assert article(lead=lead).outlet == outlet


def test_the_spelling_of_the_dateline_is_reported():
    page = ("X حمل تطبيق السومرية على هاتفك", "X احصل على آخر الأخبار من السومرية عبر البريد")
    assert article(*page, lead="السومرية نيوز/ عمّان: ").outlet == "السومرية نيوز"


def test_whom_an_official_speaks_to_twice():
    said = 'وكشف الوزير في حديث خاص لـ"حقول الريف" أن الضخ يبدأ قريباً في جميع المحطات.'
    assert (
        article(f"B {said}", f"B {said.replace('وكشف', 'وأضاف').replace('قريباً', 'غداً')}").outlet
        == "حقول الريف"
    )
    assert article(f"B {said}").outlet is None


def test_a_further_article_from_an_agency_is_the_pages():
    further = [
        "R من الأرشيف",
        "",
        f"H1 {WATER.title}",
        "M1 12 مارس 2021",
        "M1 دمشق - العمانية",
        *WATER.body(0, 3, 1),
    ]
    page = [*MENU, f"H {GAS.title}", STAMP, *GAS.body(), *further, "X جميع الحقوق محفوظة لموقع السنابل"]
    found = segment(Scrape("a.txt", "\n".join(texts_of(page))))[1]
    assert [(each.outlet, each.relays) for each in found] == [("السنابل", []), ("السنابل", ["العمانية"])]


def test_a_station_says_what_it_is_in_arabic():
    furniture = ["X السنبلة أف أم، إذاعة جهوية خاصة تبث من صفاقس", "X © Sonbola FM 2023 - جميع الحقوق محفوظة"]
    assert article(*furniture, above=("X Sonbola FM",)).outlet == "السنبلة أف أم"


def test_nothing_is_no_outlet():
    assert article("X ** ** جميع الحقوق محفوظة 2022").outlet is None
    for line in ("\ufeff", "** **", "|", "..."):
        assert article(above=(f"X {line}",), stamp="M – متابعات").outlet is None


def test_an_address_between_writer_and_agencies_is_the_outlets():
    text = "\n".join(["ليلى منصور – souriat24.net – وكالات", *texts_of(lines("B", *GAS.texts[:3]))])
    assert segment(Scrape("a.txt", text))[1][0].outlet == "souriat24.net"


def test_a_dateline_may_stand_below_a_deck():
    deck, body = GAS.texts[0], f"أربيل (كوردستان 24)- {GAS.texts[1]}"
    found = segment(Scrape("a.txt", "\n".join([GAS.title, "", deck, "", body, *GAS.texts[2:]])))[1][0]
    assert (found.outlet, found.place) == ("كوردستان 24", "أربيل")


def test_the_site_before_the_page_s_title():
    assert article(above=(f"H صوت المرسى | {GAS.title}",)).outlet == "صوت المرسى"
    assert article(above=(f"H السياسة | {GAS.title}",)).outlet is None


def test_whose_a_picture_inside_the_text_is_publishes_nothing():
    page = [
        f"H {GAS.title}",
        STAMP,
        f"B {GAS.texts[0]}",
        "M أنابيب الغاز بعد إصلاحها (الصورة: سانا)",
        *GAS.body(1),
    ]
    assert segment(Scrape("a.txt", "\n".join(texts_of(page))))[1][0].outlet is None


@pytest.mark.parametrize(
    ("name", "above", "outlet"),
    [
        ("الوطن", "", "الوطن"),
        ("الأخبار", "", None),  # as a section is called
        ("الرياض", "", None),  # and where a report is from
        ("enabbaladi", "", "عنب بلدي"),  # the word in its address
        ("almayadeen.net", "", "الميادين نت"),
        ("warfnews", "", None),
        ("الوطن", "الرئيسية\nسياسة\nاقتصاد\nرياضة\n\n", None),
    ],
)
def test_a_common_word_between_title_and_day_is_the_paper_of_a_text_without_furniture(name, above, outlet):
    body = "وصل الوفد إلى المدينة مساء أمس، وكان في استقباله رئيس البلدية وأعضاء المجلس.\nوأضاف الرئيس أن الزيارة مهمة للبلدين."
    corpus = sn.load(text=f"{above}وصول الوفد إلى المدينة بعد غياب\n\n{name}\n2018-04-09\n\n{body}")
    assert corpus[0].article.outlet == outlet
