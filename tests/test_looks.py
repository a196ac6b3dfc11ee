"""What the make of a line of furniture says of it."""

import pytest

from syrianews.zoning.lines import MENU, NUMBER, read_lines


@pytest.mark.parametrize(
    ("line", "category"),
    [
        ("لا يجوز نسخ أو توزيع مقالات الصحيفة دون ترخيص من الإدارة", "disclaimer"),
        ("يمنع نقل أو اقتباس المواد المنشورة إلا بذكر المصدر", "disclaimer"),
        ("لا يجوز نقل المصابين إلى خارج المدينة قبل فحصهم", None),
        ("الخرطوم - السودان | هاتف: 183771245 249 | فاكس: 183771246 249", "footer"),
        ("مقر الصحيفة: شارع الاستقلال، عمان", "footer"),
        ("جريدة السنابل - مسقط ص ب 463", "footer"),
        ("راسلونا: desk@example.org", "footer"),
        ("طرابلس 29°", "nav"),
        ("24° C | الرطوبة 41% | رياح شمالية", "nav"),
        ("رئيس التحرير سالم الحلبي", "masthead"),
        ("رئيس التحرير يستقبل وفداً من طلاب كلية الإعلام في الجامعة", None),
        ("ف.ع", "credit"),
    ],
)
def test_category_by_the_make(line, category):
    assert read_lines(line)[0].category == category


@pytest.mark.parametrize(
    ("line", "shape"),
    [
        ("تعليقات 12 | إعجاب 5 | مشاهدات 1904", NUMBER),
        ("3   97   دقيقتان", NUMBER),
        ("أخبار   اقتصاد   عربي ودولي   رياضة   ملفات", MENU),
    ],
)
def test_shape_by_the_make(line, shape):
    assert read_lines(line)[0].shape == shape


def test_one_row_of_digits_with_dots_is_quickly_told():
    assert read_lines("1.1" * 200_000 + " ا")[0].shape != NUMBER
