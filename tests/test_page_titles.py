"""What stands between the page's title and its second copy, what bears the site's name, and what was lost from lists."""

import pytest
from zoned_lines import LEAD, OTHERS, SECOND, THIRD, TITLE, kinds

from syrianews.schema import Scrape
from syrianews.text import fold
from syrianews.zoning.boilerplate import category
from syrianews.zoning.furniture_looks import furniture_of
from syrianews.zoning.lines import read_lines
from syrianews.zoning.section_names import is_section_name
from syrianews.zoning.site_titles import end_of_text, site_names
from syrianews.zoning.zones import segment

PAGE = f"{TITLE} | بوابة السنابل"
TEXT = [LEAD, SECOND, THIRD]
FURNITURE, META, RELATED = ("boilerplate", None), ("meta", 0), ("related", None)


def kind_of(line: str, *page: str) -> tuple[str, int | None]:
    return kinds(*page)[page.index(line)]


def date_of(*page: str) -> str | None:
    _, (article,) = segment(Scrape("page.txt", "\n".join(page)))
    return article.date


@pytest.mark.parametrize(
    ("day", "lead"),
    [
        ("الأحد، 3 مارس 2024", SECOND),
        ("الأحد 3 آذار 2024 //", SECOND),
        ("آخر تحديث 3 مارس 2024 - 10:40", SECOND),
        ("3/3/2024", LEAD.replace("الخميس", "اليوم الخميس")),
    ],
)
def test_a_day_over_the_second_copy_of_a_title_is_the_page_s(day, lead):
    page = [PAGE, day, TITLE, lead, SECOND, THIRD]
    assert kind_of(day, *page) == FURNITURE
    assert date_of(*page) is None


@pytest.mark.parametrize(
    ("stamp", "lead"),
    [
        ("الأحد، 3 مارس 2024 - 10:40", SECOND),
        ("نشر في: الأحد، 3 مارس 2024", SECOND),
        ("3/3/2024", SECOND),
        ("الخميس، 7 مارس 2024", LEAD.replace("الخميس", "اليوم الخميس")),
    ],
)
def test_a_day_with_a_time_a_label_or_the_text_s_own_weekday_is_the_article_s(stamp, lead):
    page = [PAGE, stamp, TITLE, lead, SECOND, THIRD]
    assert kind_of(stamp, *page) == META
    assert date_of(*page) is not None


def test_a_day_over_a_title_that_has_a_stamp_under_it_is_the_page_s():
    page = [PAGE, "2024-03-03", TITLE, "2024-02-11", *TEXT]
    assert kinds(*page)[1] == FURNITURE
    assert date_of(*page) == "2024-02-11"


def test_of_two_days_over_a_headline_the_last_is_the_article_s():
    page = [OTHERS[0], "4 آذار 2019", "14 آذار 2019", TITLE, *TEXT]
    assert date_of(*page) == "2019-03-14"


def test_a_day_of_publication_is_the_article_s_whichever_the_text_calls_today():
    lead = LEAD.replace("الخميس", "اليوم الثلاثاء")
    day = "الأربعاء 24 كانون الثاني 2018"
    assert kinds(f"نشر في {day}", TITLE, lead, SECOND, THIRD)[0] == META
    assert date_of(f"نشر في {day}", TITLE, lead, SECOND, THIRD) == "2018-01-24"
    assert kinds(day, TITLE, lead, SECOND, THIRD)[0] == FURNITURE
    assert date_of(day, TITLE, lead, SECOND, THIRD) is None


def test_a_day_that_the_text_does_not_call_today_is_the_page_s_though_its_title_stands_once():
    lead = LEAD.replace("الخميس", "اليوم، الثلاثاء")
    page = ["الجمعة، 26 أبريل 2024 01:27 ص", TITLE, lead, SECOND, THIRD]
    assert kinds(*page)[0] == FURNITURE
    assert date_of(*page) is None
    assert date_of("الثلاثاء، 23 أبريل 2024 01:27 ص", *page[1:]) == "2024-04-23"


@pytest.mark.parametrize("stamp", ["نُشر: 12 مارس 2023", "On مارس 12, 2023", "120 مشاهدة 12 مارس 2023"])
def test_a_stamp_with_words_of_sites_over_a_headline_is_the_article_s(stamp):
    assert date_of("الرئيسية", "سياسة", stamp, TITLE, *TEXT) == "2023-03-12"


def test_a_menu_over_a_text_that_lost_its_headline_is_none_of_its_own():
    menu = ["العالم", "اقتصاد", "كوردستان", "رياضة", "ترفيه"]
    assert kinds(*menu, *TEXT, "اتصل بنا")[:5] == [FURNITURE] * 5
    assert kinds("العالم", "دمشق", *TEXT, "اتصل بنا")[:2] == [META] * 2


def test_titles_with_a_day_glued_to_them_are_cards():
    cards = [f"2 حزيران، 2018{other}" for other in OTHERS]
    assert kinds(TITLE, *cards, "أحمد سالم", *TEXT)[:4] == [("headline", 0)] + [RELATED] * 3
    assert kinds(TITLE, f"2 حزيران، 2018 {OTHERS[0]}", *TEXT)[1] != RELATED
    lead = LEAD.removesuffix(".") + " والأسواق القريبة منها"
    assert kinds(TITLE, f"2 حزيران، 2018{lead}", SECOND, THIRD)[1] != RELATED


@pytest.mark.parametrize("label", ["استمارة الطلبات", "المذيع الآلي", "Reader corner"])
def test_words_over_a_headline_that_name_no_section_are_furniture(label):
    assert kind_of(label, PAGE, label, TITLE, *TEXT) == FURNITURE


@pytest.mark.parametrize("label", ["عربي ودولي", "أخبار المحافظات", "الشأن العراقي", "درعا", "محمد علي"])
def test_sections_places_and_writers_over_a_headline_are_the_article_s(label):
    assert kind_of(label, PAGE, label, TITLE, *TEXT) == META


@pytest.mark.parametrize(
    "name", ["مال وأعمال", "الشأن الحبشي", "شؤون خليجية", "اخبار لبنان", "عربي و دولي", "ثقافة وفنون"]
)
def test_sections_are_named_by_their_own_words_and_places(name):
    assert is_section_name(fold(name))


@pytest.mark.parametrize("name", ["استمارة البحث", "عرض الخبر", "رابط مختصر", TITLE, ""])
def test_buttons_and_titles_name_no_section(name):
    assert not is_section_name(fold(name))


def test_a_section_has_five_words_at_most():
    five = fold("أخبار عربية ودولية ورياضية واقتصادية")
    assert is_section_name(five)
    assert not is_section_name(f"{five} وثقافيه")


@pytest.mark.parametrize(
    ("first", "names"),
    [
        (f"{TITLE} - سياسة - بوابة السنابل", {"بوابه السنابل"}),
        (f"السنابل | {TITLE}", {"السنابل"}),
        (TITLE, set()),
        ("توقيف في دمشق", set()),
        (f"{TITLE} - سي - ما يكتبه قراء السنابل كل يوم عن مدينتهم", set()),
        (f"{TITLE} - مقالات ذات صلة - دمشق", set()),
    ],
)
def test_the_page_s_title_names_its_site(first, names):
    assert site_names(read_lines("\n".join([first, TITLE, LEAD]))) == names


def test_a_line_that_fills_what_stands_behind_a_title_is_the_site_s_name_too():
    assert site_names(read_lines("\n".join([PAGE, "بوابة السنابل", LEAD]))) == {"بوابه السنابل"}


def test_a_short_headline_before_a_bar_is_no_name_of_the_site():
    lines = read_lines("\n".join(["توقيف في حلب | بوابة السنابل", "توقيف في حلب", LEAD]))
    assert site_names(lines) == set()


def test_a_text_ends_over_the_site_s_name_and_over_its_notices():
    notice = "يمكنك تسجيل الدخول إلى حسابك في الموقع وإرسال ملاحظاتك عبر نموذج الاتصال."
    about = "فريق من الشباب يغطي أخبار المدينة ويوثق كل ما يجري فيها من أحداث."
    lines = read_lines("\n".join([*TEXT, SECOND, "بوابة السنابل", about]))
    assert end_of_text(lines, 0, 5, frozenset({"بوابه السنابل"})) == 3
    assert end_of_text(lines, 0, 5, frozenset()) == 5
    assert end_of_text(read_lines("\n".join([*TEXT, notice])), 0, 3, frozenset()) == 2
    assert kinds(PAGE, TITLE, *TEXT, SECOND, "بوابة السنابل", about)[6:] == [FURNITURE] * 2


def test_what_bears_the_site_s_name_is_no_link_over_the_headline_either():
    promotion = "مستجدات صوت المرافئ على شبكات التواصل"
    page = [f"{TITLE} | صوت المرافئ", "الرئيسية", promotion, promotion, *OTHERS, TITLE, *TEXT]
    assert kinds(*page)[2:5] == [FURNITURE] * 2 + [RELATED]


def test_what_bears_the_site_s_name_is_no_link():
    page = [PAGE, TITLE, *TEXT, "مقالات ذات صلة", OTHERS[0], "بوابة السنابل تنقل ما يجري في المدينة"]
    assert kinds(*page)[-2:] == [RELATED, FURNITURE]


@pytest.mark.parametrize("copy", [f"{TITLE} (صور)", TITLE])
def test_a_title_is_copied_with_brackets_and_behind_several_names(copy):
    found = kinds(f"{copy} - بوابة السنابل - Sanabel News Portal", copy, *TEXT)
    assert found[:2] == [("headline", 0)] * 2
    assert kinds(f"{copy} » بوابة السنابل", copy, *TEXT)[:2] == [("headline", 0)] * 2


def test_a_title_that_stands_twice_goes_before_a_caption():
    caption = "المتحدث باسم وزارة الداخلية في دمشق خلال مؤتمر صحفي سابق عن الحملة الأمنية"
    found = kinds(TITLE, TITLE, "673 مشاهدات", "تاريخ النشر", caption, "السنابل - رويترز", *TEXT)
    assert found[:2] == [("headline", 0)] * 2
    assert found[4] == META


DATED = "نشرة أخبار الحملة الأمنية في أحياء دمشق ليوم 18 ديسمبر 2017"


@pytest.mark.parametrize(
    "page",
    [
        ["الرئيسية", "سياسة", "رياضة", DATED, "شارك", DATED],
        [f"{DATED} - بوابة السنابل", "وزارة الداخلية توقف خمسة", DATED],
    ],
)
def test_a_title_with_a_day_is_a_headline_where_the_page_has_it_twice(page):
    found = kinds(*page, *TEXT)
    assert [each for each, line in zip(found, page, strict=False) if DATED in line] == [("headline", 0)] * 2


def test_tags_whose_list_was_lost_end_with_their_head():
    page = [PAGE, TITLE, *TEXT, "الكلمات المفتاحية", "مكتبتنا", "من ذاكرة الريف", "اتصل بنا"]
    assert kinds(*page)[5:] == [("keywords", None), FURNITURE, FURNITURE, FURNITURE]
    page[6] = "وزارة الداخلية"
    assert kinds(*page)[6] == ("keywords", None)


def test_rows_of_names_and_days_are_cards_and_one_alone_is_not():
    cards = ["وجوه المدينة 20-1-2018", "نافذة على الريف 21-1-2018"]
    assert kinds(PAGE, TITLE, *TEXT, "المصدر: وكالات", *cards)[6:] == [RELATED] * 2
    assert kinds(PAGE, TITLE, *TEXT, "السنابل 20-1-2018")[5] != RELATED


def test_the_words_for_how_a_text_was_made_are_no_tag():
    lead = LEAD.replace("دمشق", "دمشق بحسب وكالات")
    assert kinds(PAGE, TITLE, lead, SECOND, THIRD, "وكالات", "مقالات ذات صلة")[5] == META


def test_a_caption_in_brackets_is_one_however_long():
    caption = "(صورة من الإنترنت لمكان الانفجار الذي أصاب أكثر من عشرة أشخاص بينهم أطفال كانوا في طريقهم إلى المدرسة صباح أمس)"
    assert kind_of(caption, PAGE, TITLE, LEAD, SECOND, caption, THIRD) == META


def test_the_mailbox_of_a_house_is_furniture_and_a_writer_s_is_not():
    assert furniture_of("editor@sanabel.net", 1, False) == "footer"
    assert furniture_of("ahmad.ali@sanabel.net", 1, False) is None
    assert furniture_of("ahmadsaleh@sanabel.net", 1, False) is None


@pytest.mark.parametrize(
    "title",
    [
        "جميع الحقوق المدنية للاجئين في الدستور",
        "حقوق الملكية الفكرية في القانون الجديد",
        "إطلاق تطبيق جديد للخدمات الإلكترونية",
    ],
)
def test_a_title_on_rights_or_services_is_no_notice(title):
    assert category(fold(title), len(title.split())) is None
    page = f"{title}\n12 مارس 2024\nدمشق - قالت الوزارة إن {title} أمر مهم، وأضافت أنها ستشرح للناس كل ما يخصه خلال الأيام القادمة.\n{SECOND}\n{THIRD}"
    assert segment(Scrape("a.txt", page, "utf-8", "text"))[1][0].title == title


def test_what_somebody_answers_for_is_no_disclaimer():
    assert category(fold("وأكد الوزير أنه لا يتحمل المسؤولية عن الهجوم"), 8) is None


def test_who_edited_a_report_signs_it_without_brackets_too():
    line = "إعداد سامر علي للنشرة العربية - تحرير ليلى حداد"
    assert kind_of(line, PAGE, TITLE, *TEXT, line, "اتصل بنا") == META


@pytest.mark.parametrize("head", ["أهم الأخبار", "الأكثر شيوعا", "رائج الآن"])
def test_heads_of_what_is_latest_or_popular_head_links_only_where_some_follow(head):
    assert category(fold(head), 2) == "popular_head"
    assert kinds(PAGE, TITLE, *TEXT, head, "اتصل بنا")[5] == FURNITURE
    assert kinds(PAGE, TITLE, *TEXT, head, *OTHERS, "اتصل بنا")[5:9] == [RELATED] * 4


@pytest.mark.parametrize(
    ("first", "outlet"),
    [
        (f"{TITLE} | سياسة | بوابة السنابل", "بوابة السنابل"),
        (f"{TITLE} - صوت المرافئ - Harbours Voice", "صوت المرافئ"),
        (f"مرافئ | أخبار | {TITLE}", "مرافئ"),
        (f"{TITLE} | سياسة", None),
    ],
)
def test_the_page_s_title_names_the_outlet_before_whoever_it_has_the_text_from(first, outlet):
    page = [first, TITLE, *TEXT, "المصدر: سهول نت"]
    _, (article,) = segment(Scrape("page.txt", "\n".join(page)))
    assert article.outlet == (outlet or "سهول نت")


def outlet_of(*page: str) -> str | None:
    _, (article,) = segment(Scrape("page.txt", "\n".join(page)))
    return article.outlet


@pytest.mark.parametrize(
    "title",
    [
        'متحدث باسم "الداخلية" - توقيف خمسة في "نقطة تحول"',
        "توقيف خمسة في حملة أمنية بدمشق - تقرير Green Valley",
    ],
)
def test_the_words_of_a_title_are_no_name_beside_it(title):
    assert outlet_of(f"{title} | سياسة", title, *TEXT, "المصدر: سهول نت") == "سهول نت"


@pytest.mark.parametrize("piece", ["صور جوية من الحي", "ريف دمشق", "رويترز", "مقالات ذات صلة"])
def test_credits_places_agencies_and_stock_phrases_beside_a_title_are_no_site(piece):
    assert outlet_of(f"{TITLE} - {piece}", TITLE, *TEXT, "المصدر: سهول نت") == "سهول نت"


@pytest.mark.parametrize(
    ("behind", "name"),
    [
        (" - المرافئ", "المرافئ"),
        (" » المرافئ", "المرافئ"),
        (" | سياسة | المرافئ", "المرافئ"),
        (" - سياسة - المرافئ", "المرافئ"),
        (" - المرافئ - سياسة", "المرافئ"),
        (" - خالد العلي", None),
        (" - ريف دمشق", None),
        (" - أخبار المحافظات", None),
        (" - حملة في الجنوب", None),
        (" - حكومة تصمت", None),
        (" - نتائج أولية", None),
        (" - صفر", None),
        (" (المرافئ)", None),
    ],
)
def test_what_stands_behind_a_title_that_stands_once(behind, name):
    _, (article,) = segment(Scrape("page.txt", "\n".join([TITLE + behind, "25 يوليو 2024", *TEXT])))
    assert article.outlet == name
    assert name is None or article.title == TITLE


def test_a_long_title_with_its_section_and_site_behind_bars_is_no_ticker():
    title = "إعادة تشغيل محطة المياه في شرق المدينة بعد توقف دام أسبوعين كاملين"
    lead = f"{title}، كما قالت الوزارة في بيان لها أمس الخميس بعد زيارة إلى دمشق."
    assert kinds(f"{title} | سياسة | المرافئ", "25 يوليو 2024", lead, SECOND, THIRD)[0] == ("headline", 0)


def test_the_end_of_a_title_that_is_not_the_page_s_first_line_names_no_site():
    assert outlet_of("الرئيسية", f"{TITLE} - المرافئ", "25 يوليو 2024", *TEXT) is None


@pytest.mark.parametrize("adjectives", ["السوري – التركي", "السودانية - السودانية", "الساحلي - الجبلي"])
def test_two_adjectives_with_a_dash_stay_in_a_title(adjectives):
    title = f"لجنة جديدة تبحث في دمشق الحوار {adjectives}"
    _, (alone,) = segment(Scrape("page.txt", "\n".join([title, "25 يوليو 2024", *TEXT])))
    assert (alone.title, alone.outlet) == (title, None)
    _, (named,) = segment(Scrape("page.txt", "\n".join([f"{title} | المرافئ", "25 يوليو 2024", *TEXT])))
    assert (named.title, named.outlet) == (title, "المرافئ")


def test_a_word_behind_a_short_title_names_no_site():
    assert outlet_of("نشرة المساء | المرافئ", "25 يوليو 2024", *TEXT) is None


def test_a_motto_behind_the_site_s_name_is_no_name():
    assert outlet_of(f"{TITLE} - سهول | أخبار من الريف", "25 يوليو 2024", *TEXT) is None


@pytest.mark.parametrize("line", ["المصدر | سهول نت", "المصدر - سهول نت", "مصدر الخبر: سهول نت"])
def test_a_source_behind_a_bar_or_dash(line):
    assert outlet_of(TITLE, *TEXT, line, "شارك") == "سهول نت"


def test_whom_an_official_speaks_to_in_brackets():
    said = "وقال الوزير في حديث لـ(سهول) إن الحملة انتهت."
    assert outlet_of(TITLE, LEAD, said, said.replace("انتهت", "مستمرة"), SECOND) == "سهول"


@pytest.mark.parametrize("line", ["© آخر الأخبار 2024", "تابعوا الأكثر قراءة على تويتر"])
def test_a_stock_phrase_in_the_place_of_a_name_is_no_outlet(line):
    assert outlet_of(TITLE, *TEXT, line) is None


def test_a_noun_behind_a_title_names_its_paper():
    page = [f"{TITLE} - صحيفة المرافئ الإلكترونية", *TEXT]
    _, (article,) = segment(Scrape("page.txt", "\n".join(page)))
    assert article.outlet == "المرافئ"


def test_short_lines_below_a_bare_text_that_have_no_word_of_it_are_none_of_it():
    form = ["نشكر لك وقتك", "اختر فئة", "مشاكل مع العرض", "مشاكل مع الصوت"]
    assert {kind for kind, _ in kinds(TITLE, *TEXT, *form)[4:]} == {"boilerplate"}
    verses = [
        "قال الموقوفون إنهم لا يعرفون",
        "ما الذي جرى في المدينة",
        "ومن شمل الأحياء",
        "وعما سألوا عنه في حملة أمنية",
    ]
    assert {kind for kind, _ in kinds(TITLE, *TEXT, *verses)[4:]} == {"body"}


def test_tags_in_latin_letters_under_a_text_are_tags():
    assert kind_of("law, rights, syria, damascus", PAGE, TITLE, *TEXT, "law, rights, syria, damascus") == (
        "keywords",
        None,
    )


def test_what_comes_again_under_a_text_is_no_tag():
    assert kinds(PAGE, TITLE, *TEXT, "شاركنا", "دمشق", "دمشق", "دمشق", "اتصل بنا")[6] != ("keywords", None)


def test_the_number_of_readers_over_a_headline_is_the_article_s():
    page = ["2017-09-05", "عدد المشاهدات: 2135", TITLE, *TEXT]
    assert kinds(*page)[:2] == [META] * 2
    assert date_of(*page) == "2017-09-05"


@pytest.mark.parametrize(
    "path", ["أنت هنا: الرئيسية » مجتمع", "الصفحة الرئيسية - مجتمع", "الرئيسية / مجتمع", "Home مجتمع"]
)
def test_a_path_over_a_headline_names_its_section(path):
    assert kind_of(path, *OTHERS, path, TITLE, "25 يوليو 2024", *TEXT) == META


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("تستمر فرق الدفاع المدني منذ ليلة أمس في البحث عن المفقودين تحت الأنقاض", ("body", 0)),
        ("تضمنت الخطة الجديدة الدقيق والأرز والملح والحليب والزيت وأدوات مطبخية ولوازم أخرى", ("body", 0)),
        ("تعترض لجنة التجار في المدينة القديمة على قرار المحافظة إغلاق الأسواق حتى إشعار آخر", ("body", 0)),
        ("أطلقت وزارة الصحة حملة للتلقيح ضد شلل الأطفال في المحافظات الشرقية كلها مطلع الأسبوع", ("body", 0)),
        ("زحام عند باب السوق في المدينة القديمة بعد فتح المحال وقت الظهيرة في الحي", META),
        ("تنظيم المرور في الأحياء القديمة من المدينة بعد الحملة الأمنية في اليومين الماضيين", META),
        ("الوفد يصل إلى مقر الوزارة في دمشق خلال الحملة الأمنية في المدينة القديمة", META),
    ],
)
def test_a_long_line_over_the_text_that_tells_something_is_its_lead_and_a_caption_is_none(line, kind):
    assert kind_of(line, TITLE, line, *TEXT) == kind


@pytest.mark.parametrize(("stamp", "kind"), [("نشر في 12.03.2022", META), ("آخر تحديث 12.03.2022", RELATED)])
def test_among_links_the_day_of_publication_is_the_article_s_and_that_of_an_update_is_a_card_s(stamp, kind):
    links = [OTHERS[0], "11.03.2022", OTHERS[1], "10.03.2022"]
    assert kind_of(stamp, TITLE, *TEXT, "مقالات ذات صلة", *links, stamp, "اتصل بنا") == kind


def test_counts_under_the_head_of_a_list_are_its_cards():
    page = [PAGE, TITLE, *TEXT, "الأكثر قراءة", "226", "172", "127", "اتصل بنا"]
    assert kinds(*page)[5:9] == [RELATED] * 4


def test_sections_over_the_ages_of_cards_are_theirs():
    cards = ["زوايا", "منذ 4 أيام", "مغتربون", "منذ ساعة"]
    assert kinds(PAGE, TITLE, *TEXT, "مقالات ذات صلة", *cards, "اتصل بنا")[6:10] == [RELATED] * 4


def test_a_menu_in_one_line_is_one_however_long():
    menu = " - ".join(["محليات", "أخبار المحافظات", "مال وأعمال", "ثقافة وفنون", "شؤون عربية", "طب وصحة"] * 5)
    assert kinds(PAGE, TITLE, *TEXT, "أبرز الأخبار", menu)[5:] == [FURNITURE] * 2


def test_an_agency_in_letters_is_a_credit_and_the_word_archive_a_caption():
    page = [PAGE, TITLE, "أ ف ب", "25 يوليو 2024", "أرشيف", *TEXT]
    assert kinds(*page)[2:5] == [META] * 3


def test_the_choices_of_a_poll_are_counted_by_letters():
    poll = [
        "استطلاع رأي",
        "ما الذي يجب أن تبدأ به الحكومة الجديدة في المدينة:",
        "أ) إصلاح شبكة المياه القديمة",
        "ب) بناء مدارس في الأحياء الشرقية",
    ]
    assert kinds(PAGE, TITLE, *TEXT, "اتصل بنا", *poll, "من نحن")[5:] == [FURNITURE] * 6


def test_a_long_paragraph_with_a_list_in_it_is_text():
    names = " - ".join(["محمد علي / مواطن", "أحمد سالم / مقيم", "خالد عمر / مواطن", "سعد فهد / مواطن"] * 2)
    text = f"{LEAD.rstrip('.')} وهم: {names} وقد أحيلوا جميعا إلى القضاء المختص بعد انتهاء التحقيقات التي استمرت أسابيع عدة في دمشق وريفها"
    assert kinds(TITLE, text) == [("headline", 0), ("body", 0)]


@pytest.mark.parametrize(
    "first",
    [
        f"{TITLE} » بوابة المرافئ",
        f"{TITLE} • بوابة المرافئ",
        f"{TITLE} – بوابة المرافئ",
        f"{TITLE} :: بوابة المرافئ",
        f"{TITLE} | بوابة المرافئ",
    ],
)
def test_a_title_goes_without_the_name_that_its_page_gives_itself(first):
    text = "\n".join([first, "25 يوليو 2024", *TEXT, "جميع الحقوق محفوظة لبوابة المرافئ 2024"])
    _, (article,) = segment(Scrape("page.txt", text))
    assert (article.title, article.outlet) == (TITLE, "بوابة المرافئ")
    assert text[slice(*article.evidence["title"])] == TITLE
