"""Cards and a site's words on itself, in the shape of running text."""

import pytest
from zoned_lines import LEAD, OTHERS, SECOND, THIRD, TITLE, kinds

from syrianews.zoning.cards import is_card_time, mark_cards
from syrianews.zoning.lines import read_lines

CUT = [
    "حمص - وكالات - أعلنت شركة الكهرباء أمس الأربعاء إعادة التيار إلى ثلاثة أحياء في المدينة بعد صيانة المحطة. وقال مدير الشركة..",
    "درعا - وكالات - افتتحت مديرية التربية أمس مدرستين في الريف الغربي بعد ترميمهما. وذكر مدير التربية في تصريح له..",
]
ABOUT = [
    'موقع "السنابل أون لاين" هو موقع إخباري سوري مستقل يهتم بالشؤون المحلية والدولية على مدار الساعة.',
    "يحرص الموقع على التحقق من مصدر كل خبر قبل نشره وعلى تصحيح ما ينشر من أخطاء.",
    "يتيح الموقع لقرائه مشاركة الصور والتسجيلات التي توثق ما يجري حولهم.",
]


def kind(*lines: str) -> list[str]:
    return [zone for zone, _ in kinds(*lines)]


def test_paragraphs_that_break_off_under_the_head_of_a_list_are_cards():
    found = kind(TITLE, LEAD, SECOND, THIRD, "مقالات ذات صلة", *CUT)
    assert found[-2:] == ["related"] * 2


def test_one_paragraph_of_a_text_may_end_in_points():
    text = "وختم المتحدث بالقول إن الأهالي ينتظرون عودة أبنائهم منذ سنوات طويلة.."
    assert kind(TITLE, LEAD, SECOND, text, THIRD)[3] == "body"


def test_times_in_a_row_are_of_cards_that_lost_their_titles():
    found = kind(
        TITLE, LEAD, SECOND, THIRD, "قبل 17 ساعات", "قبل 20 ساعات", "قبل شهرين", "جميع الحقوق محفوظة"
    )
    assert found[4:7] == ["related"] * 3


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (["04:31", "12:05", "15:40"], False),  # times of prayer
        (["الخميس 4 تموز 2024 - 10:00", "آخر تحديث: الجمعة 5 تموز 2024 - 11:00"], False),
        ([f"{day} تموز 2024 - 10:00" for day in (4, 4, 3, 2)], True),
    ],
)
def test_dates_in_a_row(lines, found):
    page = read_lines("\n".join(lines))
    mark_cards(page)
    assert all(is_card_time(line) == found for line in page)


def test_what_a_site_says_of_itself_in_paragraphs_is_no_text():
    assert kind(TITLE, LEAD, SECOND, THIRD, *ABOUT)[4:] == ["boilerplate"] * 3


@pytest.mark.parametrize("line", ["عن Sanabel FM", "انطلقت شبكة السنابل أولا من درعا"])
def test_where_a_site_names_itself_below_the_text_is_furniture(line):
    assert kind(TITLE, LEAD, SECOND, line, "شاهد أيضا", *OTHERS[:2], THIRD)[3] == "boilerplate"
    assert kind(TITLE, LEAD, SECOND, THIRD, line)[4] == "boilerplate"
    assert kind(TITLE, LEAD, line, SECOND, THIRD)[2] != "boilerplate"


def test_a_sentence_on_what_was_founded_is_text_over_a_list():
    founded = "أنشئت شبكة الكهرباء في المدينة القديمة عام 1975."
    assert kind(TITLE, LEAD, SECOND, founded, "اقرأ أيضا", *OTHERS)[3] == "body"


def test_what_a_text_says_of_a_site_is_text():
    cited = [
        "وقال الموقع الإخباري إن الحملة الأمنية ستشمل أحياء أخرى في الأيام المقبلة.",
        "وأشار الموقع إلى أن الموقوفين سيحالون إلى القضاء المختص بعد انتهاء التحقيقات.",
        "ونقل الموقع عن مصدر في الوزارة أن الحملة ستستمر أياماً حتى تحقيق أهدافها.",
    ]
    assert kind(TITLE, LEAD, *cited, THIRD)[2:5] == ["body"] * 3


def test_what_a_site_says_of_itself_behind_its_name():
    about = "السنابل برس تهتم بشؤون السوريين في المهجر وتسعى إلى أن تكون جسراً بينهم وبين بلدهم."
    assert kind(f"{TITLE} | السنابل برس", LEAD, SECOND, THIRD, about)[4] == "boilerplate"
    told = "السنابل برس حصلت من الوزارة على قائمة بأسماء الموقوفين في الحملة الأمنية."
    assert kind(f"{TITLE} | السنابل برس", LEAD, SECOND, THIRD, told)[4] == "body"


def test_breaking_news_in_sentences_between_the_page_s_title_and_its_text():
    news = [
        "وكالة الطاقة تعلن خفض إنتاج النفط في الربع المقبل.",
        "متحدث رياضي: المنتخب يفتقد ثلاثة من لاعبيه في التصفيات.",
        "إعصار يضرب سواحل الهند ويخلف عشرات القتلى.",
        "افتتاح معرض للكتاب في مسقط بمشاركة عربية.",
        "البنك المركزي التونسي يرفع نسبة الفائدة.",
    ]
    page = kind(f"{TITLE} - السنابل", *news, LEAD, SECOND, THIRD)
    assert "body" not in page[1:6]
    assert page[6:] == ["body"] * 3
    assert kind(f"{TITLE} - السنابل", *news[:2], LEAD, SECOND)[1] != "related"


@pytest.mark.parametrize(
    "notice",
    [
        "سنرسل لك أفضل المواضيع المنشورة على موقعنا كل أسبوع.",
        "أوقفت إدارة الموقع التعليقات على المقالات مؤقتاً بسبب صعوبات تقنية طرأت هذا الأسبوع، ويمكنكم إرسال آرائكم إلى الكتاب عبر صفحتنا أو عبر البريد الإلكتروني:",
        "كل ما ينشر هنا حق للسنابل ويمنع نشره أو اقتباسه من دون إذن خطي.",
    ],
)
def test_notices_to_the_reader_below_a_text_are_none(notice):
    assert kind(TITLE, LEAD, SECOND, THIRD, "شارك الخبر", notice)[5] == "boilerplate"


def test_a_whole_text_that_speaks_of_readers_is_no_notice():
    text = f"{LEAD} {SECOND} وقالت الإدارة يوم أمس إن تعليق قراء موقعنا على المقالات متاح للجميع، وإن البريد يصلها كل يوم من جميع المحافظات. {THIRD}"
    assert kind(TITLE, text, "شارك الخبر")[1] == "body"


def test_a_writer_s_name_over_what_he_does_is_a_box():
    found = kind(TITLE, LEAD, SECOND, THIRD, "سامر العلي", "صحفي سوري من حلب يكتب في الشأن الخدمي منذ 2010.")
    assert found[4:] == ["boilerplate"] * 2
