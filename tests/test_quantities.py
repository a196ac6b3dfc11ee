import pytest

from syrianews.comparison.quantities import quantities


@pytest.mark.parametrize(
    ("text", "kind", "low", "high"),
    [
        ("مقتل 14 شخصا", "number", 14, 14),
        ("مقتل أربعة عشر شخصا", "number", 14, 14),
        ("خمسة وعشرون جنديا", "number", 25, 25),
        ("أكثر من 200 قتيل", "number", 200, 600),
        ("ما لا يقل عن 12 قتيلا", "number", 12, 36),
        ("نحو ألفي مقاتل", "number", 1700, 2300),
        ("لم يتجاوز عددهم 40 طالبا", "number", 30, 40),
        ("لا تزيد على 40 طالبا", "number", 30, 40),
        ("تقل عن 40 طالبا", "number", 30, 40),
        ("لا تقل عن 40 طالبا", "number", 40, 120),
        ("ليس أقل من 40 طالبا", "number", 40, 120),
        ("فاقت 40 طالبا", "number", 40, 120),
        ("ألفين و300 كتاب", "number", 2300, 2300),
        ("مليونان و400 ألف كتاب", "number", 2_400_000, 2_400_000),
        ("2,000 جندي", "number", 2000, 2000),
        ("٢٤٠ ألف قتيل", "number", 239_500, 240_500),
        ("2.5 مليون لاجئ", "number", 2_400_000, 2_600_000),
        ("سبعة عشر ألفا وثمانمائة كيس", "number", 17_800, 17_800),
        ("خلال يومين", "duration", 2, 2),
        ("والجمعة وصلت القافلة", "weekday", 4, 4),
        ("(32) ألف كشاف", "number", 31_500, 32_500),
        ("45،5 مليون ريال", "number", 45_400_000, 45_600_000),
        ("5ر64 مليون يورو", "number", 64_400_000, 64_600_000),
        ("60،000 متر", "number", 60_000, 60_000),
        ("ثلاثمئة وخمسة وعشرون قتيلا", "number", 325, 325),
        ("مئة وخمسة وعشرون قتيلا", "number", 125, 125),
        ("خمسة آلاف ومئة جندي", "number", 5100, 5100),
        ("ألف ومئتا جندي", "number", 1200, 1200),
        ("وعددهم (190) مائة وتسعون موقوفا", "number", 190, 190),
        ("150 (مئة وخمسون) رجلا", "number", 150, 150),
        ("7 آلاف و500 كيس", "number", 7500, 7500),
        ("3 ملايين و200 ألف كيس", "number", 3_200_000, 3_200_000),
        ("مليون ونصف المليون نازح", "number", 1_500_000, 1_500_000),
        ("مليون ونصف نازح", "number", 1_500_000, 1_500_000),
        ("نصف مليون نازح", "number", 500_000, 500_000),
        ("مشاريع بنصف مليار ليرة", "number", 500_000_000, 500_000_000),
        ("عشرات الآلاف", "number", 20_000, 99_000),
        ("مئات القتلى", "number", 200, 999),
        ("بنسبة 90 في المئة", "percent", 90, 90),
        ("بنسبة 90%", "percent", 90, 90),
        ("بنسبة 52 بالمئة", "percent", 52, 52),
        ("إثنا عشر شخصا", "number", 12, 12),
        ("تتخطى 220 قتيلا", "number", 220, 660),
        ("خلال ثلاثة أيام", "duration", 3, 3),
        ("خلال أسبوعين", "duration", 14, 14),
        ("وعددهم أربعمئة وواحدا وثلاثين رجلا", "number", 431, 431),
        ("منذ عام 2016", "year", 2016, 2016),
        ("قتل 2016 شخصا", "number", 2016, 2016),
        ("حضر 1950 مدنيا", "number", 1950, 1950),
        ("وصول 2000 لاجئ", "number", 2000, 2000),
        ("غرامة 2000 ليرة", "number", 2000, 2000),
        ("في 2016 قوات جديدة", "year", 2016, 2016),
        ("في آذار 2016 جنود جدد", "year", 2016, 2016),
        ("كأس العالم 2018 رسميا", "year", 2018, 2018),
        ("يوم الاثنين", "weekday", 0, 0),
    ],
)
def test_value(text, kind, low, high):
    (found,) = quantities(text)
    assert (found.kind, found.low, found.high) == (kind, pytest.approx(low), pytest.approx(high))
    assert text[found.start : found.end].strip()


@pytest.mark.parametrize(
    "text",
    [
        "المرحلة الحادية عشرة من البرنامج",
        "دور الستة عشر من الكأس",
        "الأسبوع الثالث بعد المئة",
        "العقود الآجلة للقمح",
    ],
)
def test_ordinals_rounds_and_contracts_are_no_values(text):
    assert quantities(text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("قتل الجنود عشرة مدنيين", [10]),
        ("300 ألف ونصف مليون", [299_500, 500_000]),
        ("5 آلاف و3 أطفال", [4500, 3]),
        ("مليون شخص و300 ألف طفل", [1_000_000, 299_500]),
    ],
)
def test_numbers_beside_each_other_stay_apart(text, values):
    assert [q.low for q in quantities(text)] == values


def test_the_day_of_a_date_is_no_count():
    assert [q.kind for q in quantities("في 8 ديسمبر 2024")] == ["year"]


def test_weeks_and_months_without_a_number_do_not_fit_each_other():
    (weeks,), (months,) = quantities("طوال أسابيع"), quantities("لأشهر")
    assert weeks.kind == months.kind == "duration"
    assert not weeks.fits(months)


def test_hedged_numbers_fit_what_they_allow():
    (about,), (exact,) = quantities("نحو ألفي شخص"), quantities("2000 شخص")
    assert about.fits(exact)


@pytest.mark.parametrize("text", ["", "لا عدد هنا", "والوحدة", "من أجل السلام"])
def test_no_number(text):
    assert quantities(text) == []


def test_a_time_of_day_is_no_count():
    assert quantities("في تمام الساعة 00:01 بتوقيت غرينتش") == []


def test_numbers_on_both_sides_of_a_mark_do_not_add_up():
    found = quantities("بمعدل (2.34%) عشر سنوات")
    assert [(q.kind, q.low) for q in found] == [("percent", 2.34), ("duration", 3650)]


def test_ordinals_are_no_counts():
    assert quantities("في الدورة السادسة والعشرين") == []


def test_units_and_a_ten_are_two_numbers():
    assert [q.low for q in quantities("بين ثمانية وعشرة أشخاص")] == [8, 10]


def test_a_law_of_a_year_is_no_duration():
    assert [q.kind for q in quantities("القانون رقم 30 لعام 2007")] == ["number", "year"]


@pytest.mark.parametrize("behind", ["إثر", "جراء", "حين", "الذين", "لكن"])
def test_what_begins_something_else_behind_a_number_is_not_counted(behind):
    (found,) = quantities(f"أصيب 8 {behind} وقع الجدار")
    assert found.unit == ""
    (found,) = quantities(f"أصيب 8 عمال {behind} وقع الجدار")
    assert found.unit


@pytest.mark.parametrize(
    "text", ["خمسة جنود من الفرقة 30", "خمسة جنود من «اللواء 40»", "خمسة جنود بموجب القرار 2254"]
)
def test_a_number_that_names_a_unit_or_a_ruling_counts_nothing(text):
    assert [q.low for q in quantities(text)] == [5]


def test_a_unit_counts_those_it_arrests():
    assert [q.low for q in quantities("أوقفت الفرقة 7 مهربين في المدينة")] == [7]
