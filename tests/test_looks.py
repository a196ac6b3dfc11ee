"""What the make of a line of furniture says of it."""

import pytest

from syrianews.zoning.lines import MENU, NUMBER, read_lines


@pytest.mark.parametrize(
    ("line", "category"),
    [
        ("لا يجوز نشر أو توزيع أي محتوى من الموقع دون الحصول على موافقة كتابية", "disclaimer"),
        ("يمنع نقل أو اقتباس المواد المنشورة إلا بذكر المصدر", "disclaimer"),
        ("لا يجوز نقل المصابين إلى خارج المدينة قبل فحصهم", None),
        ("رام الله - فلسطين | هاتف: 2760088 2 00970 | فاكس: 2760099 2 00970", "footer"),
        ("مقر الصحيفة: شارع الاستقلال، عمان", "footer"),
        ("جريدة السنابل - مسقط ص ب 463", "footer"),
        ("راسلونا: desk@example.org", "footer"),
        ("القاهرة 36°", "nav"),
        ("30° C | الرطوبة 58% | الرياح 12 كم/س", "nav"),
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
        ("تعليقات 3 | إهداء 0 | زيارات 842", NUMBER),
        ("0   214   دقيقة واحدة", NUMBER),
        ("الصفحة الأولى   أخبار البحرين   عربية ودولية   الرياضة   PDF", MENU),
    ],
)
def test_shape_by_the_make(line, shape):
    assert read_lines(line)[0].shape == shape


def test_one_row_of_digits_with_dots_is_quickly_told():
    assert read_lines("1.1" * 200_000 + " ا")[0].shape != NUMBER
