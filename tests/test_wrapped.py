"""Paragraphs broken at a fixed width."""

from syrianews.zoning.lines import LABEL, PROSE, TITLE, read_lines
from syrianews.zoning.wrapped import mend_wrapped

COLUMN = [
    "أعلنت إدارة السد صباح أمس الأربعاء أنها خفضت",
    "تصريف المياه إلى النصف، بعد أن تراجع الوارد من",
    "المنبع خلال الأسابيع الثلاثة الأخيرة تراجعا كبيرا",
    "لم يشهده الحوض منذ عشرين عاما.",
    "قلق المزارعين",
    "وقال مزارعون في القرى الواقعة على الضفتين إن",
    "محاصيلهم الصيفية مهددة بالتلف، وطالبوا بجدول",
    "معلن للضخ. وأوضح مهندس في السد أن المنسوب",
    "سيعود إلى حاله في أول الشتاء.",
]


def shapes(*lines):
    page = read_lines("\n".join(lines))
    mend_wrapped(page)
    return [line.shape for line in page]


def test_a_column_is_text_and_what_stands_over_it_is_not():
    found = shapes("خفض تصريف السد إلى النصف", "الطبقة", *COLUMN)
    assert found == [TITLE, LABEL, *[PROSE] * 4, TITLE, *[PROSE] * 4]


def test_titles_under_each_other_are_no_column():
    titles = ["وصول الوفد الأممي إلى المدينة", "مقتل جنديين في انفجار لغم شرقي الحسكة"] * 5
    assert PROSE not in shapes(*titles)


def test_a_line_wider_than_the_column_hides_it_not():
    head = "السهل - الثلاثاء 20 ربيع الآخر 1425 الموافق 8 يونيو 2004 العدد 1348 السنة الرابعة الصفحة الثالثة"
    assert shapes(head, *COLUMN, *COLUMN)[1:5] == [PROSE] * 4


def test_a_wide_title_and_its_writer_are_no_part_of_the_column_under_them():
    found = shapes("إدارة السد تخفض تصريف المياه إلى نصف المعتاد", "الرقة: خالد الأحمد", *COLUMN)
    assert found[:2] == [TITLE, LABEL]
    assert found[2:] == [*[PROSE] * 4, TITLE, *[PROSE] * 4]


def test_a_second_article_in_a_column_has_its_title_and_dateline():
    second = ["افتتاح جسر الميادين أمام شاحنات القمح", "دير الزور: محمد علي"]
    found = shapes("خفض التصريف", "الطبقة", *COLUMN, *second, *COLUMN)
    assert found[11:13] == [TITLE, TITLE]


PARAGRAPHS = [
    ["أعلنت إدارة السد صباح أمس الأربعاء أنها خفضت تصريف المياه إلى النصف بعد أن", "تراجع الوارد من المنبع."],
    [
        "وقال مزارعون في القرى الواقعة على الضفتين إن محاصيلهم الصيفية مهددة بالتلف",
        "وطالبوا بجدول معلن للضخ من الإدارة.",
    ],
    [
        "تضم البحيرة ستة مآخذ للري تغذي سهولا واسعة شرقي المدينة وتعمل اليوم بنصف ما",
        "كانت تعمل به قبل الجفاف.",
    ],
    ["ينتظر السكان جواب الوزارة على مذكرة رفعوها الأسبوع الماضي وطلبوا فيها زيادة", "حصصهم من المياه فورا."],
    ["يبلغ مخزون البحيرة نحو ثلث طاقتها في مثل هذا الوقت من السنة وفق أرقام نشرها", "مكتب الإحصاء هناك."],
]


def _parted(paragraphs):
    return [line for paragraph in paragraphs for line in (*paragraph, "")]


def test_short_paragraphs_between_blank_lines_are_text_where_they_fill_one_width():
    assert shapes("قلق المزارعين", "", *_parted(PARAGRAPHS)) == [LABEL, *[PROSE] * 10]


def test_titles_with_sentences_under_them_are_no_paragraphs_of_one_width():
    cards = [
        ["وصول الوفد الأممي إلى المدينة", "كان في استقباله المحافظ."],
        ["مقتل جنديين في انفجار لغم شرقي الحسكة فجر اليوم", "لم تتبن جهة ذلك."],
        ["افتتاح جسر الميادين أمام شاحنات القمح بعد ثلاثة أعوام من الإغلاق", "عبرته عشر شاحنات."],
        ["زيادة في سعر الخبز", "تبدأ مطلع الشهر."],
        ["توقف الدوام في مدارس الريف بسبب العاصفة", "يعود الأحد."],
    ]
    assert shapes(*_parted(cards))[::2] == [TITLE] * 5


def test_one_paragraph_shows_no_width():
    assert shapes(*_parted(PARAGRAPHS[:1])) == [TITLE, PROSE]


def test_a_line_with_an_agency_in_brackets_is_a_caption_in_the_column():
    caption = "بحيرة السد قبل أيام (رويترز)"
    page = read_lines("\n".join([*COLUMN[:4], caption, *COLUMN[5:], *COLUMN[:4]]))
    mend_wrapped(page)
    assert [line.category for line in page][4] == "caption"
    assert [line.shape for line in page][5:9] == [PROSE] * 4
    assert "caption" not in [line.category for line in page][:4]


def test_two_paragraphs_show_the_width_where_no_line_is_wider():
    page = ["الرئيسية", "سياسة", "", *_parted(PARAGRAPHS[1:3])]
    assert shapes(*page) == [LABEL, LABEL, *[PROSE] * 4]
    wide = "ينتظر السكان جواب الوزارة على مذكرة رفعوها الأسبوع الماضي وطلبوا فيها زيادة حصصهم من المياه قبل حلول الصيف"
    assert shapes(wide, "", *page)[3:] == [TITLE, PROSE, TITLE, PROSE]


def test_a_paragraph_without_its_full_stop_is_text_between_the_others():
    middle = [
        "وتابع المهندس أن الفرق الفنية بدأت إصلاح المأخذ الثالث الذي توقف منذ الشتاء",
        "وستعود المضخات إلى عملها تباعا بعد وصول القطع التي طلبت من المصنع قبل أشهر من",
        "اليوم على أن تشرف عليها لجنة",
    ]
    assert shapes(*_parted([*PARAGRAPHS[:2], middle, *PARAGRAPHS[2:]]))[4:7] == [PROSE] * 3
    assert shapes(*_parted([middle, *PARAGRAPHS]))[:3] == [TITLE] * 3
