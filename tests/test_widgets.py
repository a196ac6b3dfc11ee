"""Boxes that pages put into and beside texts."""

import pytest
from zoned_lines import LEAD, SECOND, TITLE, kinds

from syrianews.zoning.lines import POST, read_lines
from syrianews.zoning.widgets import read_widgets


def categories(*texts):
    lines = read_lines("\n".join(texts))
    read_widgets(lines)
    return [line.category for line in lines]


def test_a_question_with_answers_is_a_poll():
    found = categories("هل تؤيد تقليص ساعات الدوام؟", "○ نعم", "○ لا", "○ ربما")
    assert found == ["poll_head", "poll", "poll", "poll"]


def test_a_poll_that_lost_its_marks_and_its_answers_in_figures():
    asked = ["استفتاء", "هل تؤيد تأجيل الامتحانات إلى الصيف المقبل"]
    assert categories(*asked, "نعم", "27 %", "لا", "73 %", "27 %") == ["poll_head"] * 2 + ["poll"] * 5
    assert categories("هل تؤيد التأجيل", "نعم", "27 كتابا", "لا")[2] is None
    assert categories("وصول الوفد إلى دمشق أمس", "نعم", "لا") == [None] * 3


def test_labels_among_the_fields_of_a_form_are_fields():
    fields = ["الاسم:", "البريد الإلكتروني:", "الرمز الظاهر أمامك:"]
    assert categories(*fields) == ["comment"] * 3
    assert categories("الاسم:", "وقال الوزير لهم:")[1] is None


@pytest.mark.parametrize(
    ("line", "category"),
    [
        ("شكرا لك سيتم نشر التعليق بعد تدقيقه.", "comment"),
        ("لقد تم إرسال رسالتك إلى صديقك بنجاح", "comment"),
        ("تم إرسال المساعدات إلى المخيمات بنجاح", None),
        ("تم تفكيك القنبلة اليدوية بنجاح", None),
        ("تم فك الاشتباك بين العشيرتين بنجاح", None),
        ("تم تحريك الشاحنات إلى المعبر بنجاح", None),
        ("شكرا لكم، سيتم إخراجكم قريبا، يقول رجل الإطفاء.", None),
        ("هذا البريد الإلكتروني مستخدم في ابتزاز مديري البنوك", None),
        ("شكرا لكل من ساهم في الحملة", None),
        ("جيد (31 %، 78 أصوات)", "poll"),
        ("جيد (31 %، 101 صوت)", "poll"),
        ("مجموع المصوتين: 1.204", "poll"),
        ("حصل المرشح على 31 % من الأصوات", None),
        ("فاز المرشح بنسبة 31 % بفارق 90 صوتا", None),
        ("فاز الطبيب سامر الحلبي بنسبة 51%، 340 صوتا", None),
        ("جيد (31 %، 78 أصوات).", None),
        ("سامر الحلبي مرشح قائمة الأطباء في نقابة حلب 51%، 340 صوتا", None),
        ("Thank you for visiting our page!", "subscribe"),
        ("Don't forget to like and share", "subscribe"),
        ("Thank you, the minister said", None),
    ],
)
def test_what_forms_polls_and_templates_say(line, category):
    assert read_lines(line)[0].category == category


def test_buttons_around_unknown_words():
    assert categories("فيسبوك", "Zzz", "طباعة") == ["share", "share", "share"]
    assert categories("فيسبوك", "قال الوزير إن الأمر انتهى الآن.", "طباعة")[1] is None


def test_answers_alone_and_a_question_alone_are_no_poll():
    assert categories("نعم", "لا") == [None, None]
    assert (
        categories("هل تؤيد تقليص ساعات الدوام؟", "نعم", "قال الوزير إن الدوام باق على حاله.") == [None] * 3
    )


def test_an_answer_does_not_take_the_head_of_a_list_into_the_poll():
    assert categories("هل تؤيد تقليص ساعات الدوام؟", "نعم", "لا", "الأكثر قراءة")[3] == "popular_head"


def test_spans_of_time_are_tabs_only_under_the_head_of_a_list():
    assert categories("الأكثر قراءة", "اليوم", "الأسبوع", "آخر 24 ساعة", "سوريا") == ["popular_head"] * 4 + [
        None
    ]
    assert categories("سوريا", "اليوم", "الأسبوع") == [None] * 3


@pytest.mark.parametrize("player", ["شاهد الفيديو 02:31", "فيديو 02:31", "مشاهدة الفيديو: 12:05"])
def test_a_player_takes_its_title(player):
    assert categories(player, "جولة في أسواق المدينة القديمة", "سوق الحميدية") == ["nav", "nav", None]


def test_the_item_of_a_menu_is_no_player():
    assert categories("فيديو", "تحقيقات") == [None, None]


@pytest.mark.parametrize("desk", ["هيئة التحرير", "فريق التحرير", "قسم الأخبار"])
def test_the_desk_signs_next_to_the_stamp(desk):
    page = ["وصول الوفد إلى دمشق أمس", desk, "12 مارس 2022"]
    assert categories(*page)[1] == "byline"
    assert categories("سياسة", desk, "اتصل بنا")[1] != "byline"


def test_the_text_over_the_signature_of_a_post():
    lines = read_lines("افتتاح المعبر غدا صباحا أمام الشاحنات\n— إدارة المعابر (@crossings) May 3, 2018")
    read_widgets(lines)
    assert [line.shape for line in lines] == [POST, POST]


def test_a_paragraph_that_goes_on_is_no_post():
    lines = read_lines("وقال الوزير إن المعبر يفتح غدا.\n— إدارة المعابر (@crossings) May 3, 2018")
    read_widgets(lines)
    assert lines[0].shape != POST


def test_the_question_under_the_head_of_a_poll_and_its_choices():
    found = categories("استطلاع رأي", "كيف تتابع الأخبار هذه الأيام؟", "التلفزيون", "الإنترنت", "صوّت")
    assert found == ["poll_head", "poll_head", "poll", "poll", "poll"]
    assert categories("استطلاع رأي", "تراجع شعبية الحكومة في استطلاع جديد")[1] is None


def test_the_clock_of_a_player():
    lines = read_lines("استماع\n00:00\n01:44\nقال الوزير إن الأمر انتهى الآن.")
    read_widgets(lines)
    assert [line.category for line in lines] == ["share", "nav", "nav", None]
    assert categories("12:04", "11:51") == [None, None]


def test_what_stands_under_a_post_and_over_its_name():
    lines = read_lines(
        "Lina H.\n@lina_h\nReplying to @sami\nThe bridge is open again since noon\n31\n10:05 AM - Jul 5, 2024\n"
        "Twitter Ads info and privacy\n17 من الأشخاص يتحدثون عن ذلك\nقال الوزير إن الأمر انتهى الآن."
    )
    read_widgets(lines)
    assert [line.shape == POST for line in lines] == [True] * 8 + [False]


def test_the_text_of_a_post_over_its_hashtags_and_signature():
    post = (
        "#الطرق | تقرر فتح الطريق الساحلي أمام الشاحنات والحافلات طوال أيام الأسبوع حتى إشعار آخر من الوزارة"
    )
    lines = read_lines(
        f"وكتبت الوزارة على حسابها:\n{post}\n#Roads pic.twitter.com/a1b2c3\n— وزارة النقل (@roads) May 3, 2018"
    )
    read_widgets(lines)
    assert [line.shape for line in lines[1:]] == [POST] * 3


def test_a_writer_between_two_buttons_is_no_button():
    page = kinds(TITLE, "استمع للمقال", "محمد أمين", "شارك", "5 مايو 2023", LEAD, SECOND)
    assert page[2] == ("meta", 0)


def test_a_picture_s_address_under_the_first_paragraph_makes_no_post_of_it():
    page = read_lines(
        "توقيف خمسة في دمشق\nأعلنت وزارة الداخلية توقيف خمسة أشخاص في حملة أمنية بدمشق.\npic.twitter.com/abC123xyz"
    )
    read_widgets(page)
    assert page[1].shape == "prose"
