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
