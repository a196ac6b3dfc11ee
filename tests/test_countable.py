import pytest
from two_tellings import told

from syrianews.comparison.countable import past, values


def read(text):
    telling = told("a", f"عنوان\n{text}")
    return [telling.text((q.start, q.end)) for c in telling.paragraphs[1].clauses for q in values(telling, c)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("نقلت الفرقة 12 صندوقا إلى المخزن", ["12"]),
        ("نقلت الفرقة ما بين 12 و15 صندوقا إلى المخزن", []),
        ("نقلت الفرقة من 12 إلى 15 صندوقا", []),
        ("نقلت الفرقة 12-15 صندوقا", []),
        ("نقلت الفرقة 12 صندوقا كبيرا و15 صندوقا صغيرا", []),  # another outlet may give the sum
        ("نقلت الفرقة 12 صندوقا و15 كيسا", ["12", "15"]),
        ("نقلت الفرقة 12 صندوقا منها 3 فارغة", ["12"]),
        ("نقلت الفرقة 12 صندوقا ضمنها 3 فارغة", ["12"]),
        ("غنت الفرقة خلال الشهرين المنصرمين", []),
        ("غنت الفرقة خلال السنتين الأخيرتين", []),
        ("غنت الفرقة خلال الشهرين الصيفيين", ["الشهرين"]),
        ("بموجب القانون رقم 30 الصادر عام 2007", ["30"]),
        ("تأسست الفرقة عام 2007", ["2007"]),
        ("غنت الفرقة في مسرح المدينة عام 2007 وعام 2009", []),
        ("غنت الفرقة في آخر خمس سنوات", []),
        ("نجحت الفرقة في آخر سبع حفلات", []),
        ("نجحت الفرقة في سبع حفلات", ["سبع"]),
        ("نجحت الفرقة في حفلاتها الـ 7 الماضية", []),
        ("وصل حضور الفرقة إلى 900 الليلة الماضية", ["900"]),
        ("غنت الفرقة طوال خمس سنوات", ["خمس سنوات"]),
        ("وصلت الفرقة في 9 يناير/كانون الثاني", ["9 يناير"]),
        ("غنت الفرقة من 9 يناير إلى 12 آذار", []),
    ],
)
def test_values_that_may_be_compared(text, expected):
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ساعدت اللجنة 96 عائلة في الأعوام الماضية", True),
        ("وكانت اللجنة قد أعلنت في وقت سابق إيواء 96 عائلة", True),
        ("تساعد اللجنة 96 عائلة", False),
    ],
)
def test_clauses_that_look_back(text, expected):
    telling = told("a", f"عنوان\n{text}")
    assert past(telling, telling.paragraphs[1].clauses[0]) is expected
