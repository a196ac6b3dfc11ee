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
