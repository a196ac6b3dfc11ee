import pytest
from two_tellings import told

from syrianews.comparison.alignment import align
from syrianews.comparison.count_conflicts import differing_counts
from syrianews.comparison.likeness import SideBySide

PLACE = "في مستودعات المرفأ جنوب بانياس مساء الأحد"


def found(a, b, **marks):
    pair = SideBySide(
        told("a", f"حريق في مرفأ بانياس\n{a}", **marks), told("b", f"حريق بمرفأ بانياس\n{b}", **marks)
    )
    return sorted({(x.value.low, y.value.low) for x, y in differing_counts(pair, list(align(pair)))})


def test_hours_are_counted_from_the_first_one_on():
    hours = "عاد السكان بعد {} على الحريق {}."
    assert len(found(hours.format("3 ساعات", PLACE), hours.format("20 ساعة", PLACE))) == 1


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("احترقت 6 شاحنات {}.", "التهم الحريق 5 شاحنات {}.", [(6, 5)]),
        ("احترقت 6 شاحنات {}.", "التهم الحريق ست شاحنات {}.", []),
        ("نزح أكثر من 150 ألف نسمة {}.", "نزح أكثر من 200 ألف نسمة {}.", [(149_500, 199_500)]),
        ("عاد السكان بعد 3 أيام على الحريق {}.", "عاد السكان بعد 5 أيام على الحريق {}.", [(3, 5)]),
        ("عاد السكان بعد 3 أيام على الحريق {}.", "عاد السكان بعد أربعة أيام على الحريق {}.", []),
        ("احترقت 6 شاحنات في انفجار {}.", "احترقت 5 شاحنات في انفجارات {}.", []),
        ("احترقت 6 شاحنات في انفجار {}.", "احترقت 5 شاحنات في انفجار {}.", [(6, 5)]),
        ("أغلقت الطرق 3 أيام {}.", "أغلقت الطرق أربعة أيام {}.", [(3, 4)]),
        ("نزح أكثر من 190 ألف نسمة {}.", "نزح أكثر من 200 ألف نسمة {}.", []),
    ],
)
def test_counts_of_the_same_things_with_which_the_same_was_done(a, b, expected):
    assert found(a.format(PLACE), b.format(PLACE)) == expected


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("نقلت الفرق 6 شاحنات كبيرة إلى مخزن المدينة", "وكانت الفرق قد نقلت 5 شاحنات زراعية إلى مرأب القرية"),
        ("نقلت الفرق 6 شاحنات من طرطوس", "وكانت الفرق قد نقلت 5 شاحنات من اللاذقية"),
        ("دفع المالك 600 ليرة", "وكان المالك قد دفع 500 ليرة"),
    ],
)
def test_other_adjectives_other_names_and_sums_of_money_are_other_things(a, b):
    cities = {"طرطوس": ("GPE", "tartus"), "اللاذقية": ("GPE", "latakia")}
    shared = f"واندلع الحريق {PLACE} وأخمد بعد ساعات"
    assert found(f"{shared}، {a}.", f"{shared}، {b}.", mentions=cities) == []


def test_a_count_that_differs_differs_wherever_it_is_told_again():
    a = f"احترقت 6 شاحنات {PLACE}.\nوقال شاهد إن 6 شاحنات كانت {PLACE} حين شبت النار."
    b = f"احترقت 5 شاحنات {PLACE}.\nوقال شاهد إن 5 شاحنات كانت {PLACE} حين شبت النار."
    pair = SideBySide(told("a", f"حريق\n{a}"), told("b", f"حريق\n{b}"))
    places = {(x.paragraph, y.paragraph) for x, y in differing_counts(pair, list(align(pair)))}
    assert {(1, 1), (2, 2)} <= places


def test_a_vague_many_beside_it_does_not_give_the_other_value():
    a = f"نزح أكثر من 150 ألف نسمة {PLACE}.\nوقال مسعف إن مئات آلاف النسمات في خطر."
    assert found(a, f"نزح أكثر من 200 ألف نسمة {PLACE}.") == [(149_500, 199_500)]


def test_terms_of_punishment_are_of_several_convicts():
    a, b = (f"أصدرت المحكمة حكما بالسجن لمدة {n} سنوات {PLACE}." for n in ("سبع", "ثماني"))
    assert found(a, b) == []
    a, b = (f"دام البحث عن الغرقى {n} سنوات {PLACE}." for n in ("سبع", "ثماني"))
    assert found(a, b) == [(2555, 2920)]


def test_a_count_that_each_telling_gives_once_is_compared_wherever_it_stands():
    a = f"شبت النار {PLACE}.\nوأظهرت وثيقة أن المجلس الجديد يضم 187 نائبا من قوائم عدة."
    b = f"شبت النار {PLACE}.\nوتبين لائحة الموقعين أن الهيئة الجديدة تضم 177 نائبا."
    assert found(a, b) == [(187, 177)]
    assert found(a, b + "\nوقالت إن 187 نائبا وقعوا.") == []


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("احترقت 6 شاحنات {}.", "احترقت ثلاث من الشاحنات {}."),
        ("احترقت 6 شاحنات {}.", "احترقت في الأعوام الماضية 5 شاحنات {}."),
        ("نزح 3271 ساكنا {}.", "نزح 3000 ساكن {}."),
        ("أنفقت 5.969.428 ليرة {}.", "أنفقت 5.969.428 مليون ليرة {}."),
        ("يعاقب بالسجن مدة لا تقل أبدا عن خمس سنوات {}.", "يعاقب بالسجن مدة لا تقل أبدا عن سبع سنوات {}."),
    ],
)
def test_parts_times_past_rounded_thousands_slips_and_penalties_are_no_conflicts(a, b):
    assert found(a.format(PLACE), b.format(PLACE)) == []


def test_months_of_one_event_conflict():
    a, b = (f"تولت المديرة منصبها {when} بعد استقالة سلفها {PLACE}." for when in ("في مارس/آذار", "في إبريل"))
    pair = SideBySide(told("a", f"حريق\n{a}"), told("b", f"حريق\n{b}"))
    kinds = {x.value.kind for x, _ in differing_counts(pair, list(align(pair)))}
    assert kinds == {"date"}


def test_days_of_one_happening_conflict():
    a = f"شبت النار {PLACE}.\nوقالت الصحيفة إن الحارسة لقيت حتفها يوم 16 مارس في الحريق."
    b = f"شبت النار {PLACE}.\nوقال زميل لها إن الحارسة قتلت في 15 آذار/مارس في الحريق الكبير."
    pair = SideBySide(told("a", f"حريق\n{a}"), told("b", f"حريق\n{b}"))
    days = {(x.value.low, y.value.low) for x, y in differing_counts(pair, list(align(pair)))}
    assert days == {(3 * 31 + 16, 3 * 31 + 15)}


def test_a_noun_is_known_again_in_its_plural():
    assert found(f"خسر المالك 16 صندوقا {PLACE}.", f"خسر المالك 9 صناديق {PLACE}.") == [(16, 9)]


def test_prices_of_two_hours_are_no_conflict():
    a, b = (f"هبط سعر البرميل إلى أدنى مستوى منذ {n} أشهر {PLACE} بعد الحريق." for n in (4, 6))
    assert found(a, b) == []
    assert found(a, b.replace("هبط سعر البرميل", "تراجعت عقود الخام")) == []
    level = "منسوب الخزان"
    assert found(a.replace("سعر البرميل", level), b.replace("سعر البرميل", level)) == [(120, 180)]


def test_counts_far_apart_are_of_other_things_whatever_was_done():
    listed = "ضمت القائمة {} عاملا من المرفأ."
    assert found(listed.format(10), listed.format(30)) == []
    assert found(listed.format(10), listed.format(12)) == [(10, 12)]


def test_an_election_has_one_date():
    a, b = (f"تجري في البلاد انتخابات {n} يونيو لاختيار أعضاء المجلس الجديد." for n in (24, 25))
    assert len(found(a, b)) == 1
    assert len(found(a.replace("انتخابات", "الدورة الثانية من الانتخابات يوم"), b)) == 1


def test_the_last_day_of_a_time_is_one_and_its_first_day_another():
    until = "يستمر معرض الكتاب السنوي في قاعة المرفأ جنوب بانياس حتى {} أغسطس المقبل."
    opened = "افتتح معرض الكتاب السنوي في قاعة المرفأ جنوب بانياس في {} أغسطس."
    eighth, first = until.format("الثامن من"), until.format("الأول من")
    assert [abs(x - y) for x, y in found(eighth, first)] == [7]
    assert found(eighth, until.format(8)) == []
    assert found(eighth, opened.format(1)) == []


@pytest.mark.parametrize(
    ("done", "expected"), [("اعتقلت", []), ("قتلت", [(3, 5)])], ids=["killed and arrested", "killed"]
)
def test_what_befell_those_counted_tells_them_apart(done, expected):
    assert found(f"قتلت الشرطة ثلاثة مهربين {PLACE}.", f"{done} الشرطة خمسة مهربين {PLACE}.") == expected


def test_a_count_that_differs_is_not_told_again_of_those_whom_something_else_befell():
    a = f"اعتقلت الشرطة ثلاثة مهربين {PLACE}.\nوقتلت الشرطة ثلاثة مهربين {PLACE} قبل ذلك."
    b = f"اعتقلت الشرطة خمسة مهربين {PLACE}.\nوكان اعتقال خمسة مهربين {PLACE} متوقعا."
    pair = SideBySide(told("a", f"حريق\n{a}"), told("b", f"حريق\n{b}"))
    places = {(x.paragraph, y.paragraph) for x, y in differing_counts(pair, list(align(pair)))}
    assert (1, 1) in places
    assert not {(2, 1), (2, 2)} & places


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("أصيب 13 عاملا {}.", "أصيب عشرة عمال وثلاثة حراس {}."),
        ("سجلت 4 حالات تسمم {}.", "سجلت وفاة شخص وثلاث حالات تسمم {}."),
        ("اعتقل ثلاثة حراس {}.\nثم ارتفع عدد المعتقلين إلى خمسة.", "اعتقل خمسة حراس {}."),
        ("استمر العمل أسبوعين {}.", "استمر العمل 15 يوما {}."),
        ("أصيب نحو ستة عمال {}.", "أصيب سبعة عمال {}."),
    ],
)
def test_sums_counts_given_without_their_noun_and_fortnights_do_not_differ(a, b):
    assert found(a.format(PLACE), b.format(PLACE)) == []


@pytest.mark.parametrize(
    ("beside", "expected"),
    [
        ("وجرح ثلاثة عمال", [(13, 10)]),
        ("وتلف 13 صندوقا", [(13, 10)]),
        ("منها 13 جديدة", []),
    ],
    ids=["people", "boxes", "a part"],
)
def test_only_things_of_one_kind_add_up(beside, expected):
    a, b = f"احترقت 13 شاحنة {PLACE}.", f"احترقت 10 شاحنات {beside} {PLACE}."
    assert found(a, b) == expected


def test_a_noun_adds_up_with_its_plural():
    assert found(f"خسر المالك 24 صندوقا {PLACE}.", f"خسر المالك 9 صناديق و15 صندوقا {PLACE}.") == []
    assert found(f"خسر المالك 24 صندوقا {PLACE}.", f"خسر المالك 9 أكياس و15 صندوقا {PLACE}.") == [(24, 15)]


def test_people_add_up_where_the_same_befell_them():
    a, b = f"نقل 13 عاملا إلى المشفى {PLACE}.", "نقل 10 عمال و{} 3 {} إلى المشفى {}."
    assert found(a, b.format("نقل", "حراس", PLACE)) == []
    assert found(f"أصيب 13 عاملا {PLACE}.", f"أصيب 10 عمال واعتقل 3 حراس {PLACE}.") == [(13, 10)]


def test_shares_of_one_whole_with_which_the_same_is_done():
    assert found(f"دمر الحريق 30 في المئة من الأرصفة {PLACE}.", "أدى الحريق إلى تدمير 60% من الأرصفة.") == [
        (30, 60)
    ]
    assert found(f"دمر الحريق 30 في المئة من الأرصفة {PLACE}.", "دمر الحريق 60% من القوارب.") == []


def test_a_part_beside_a_greater_number_is_the_number_of_the_other_telling():
    assert found(f"شنت الطائرات تسع غارات {PLACE}.", f"شنت الطائرات 16 غارة {PLACE} بينها تسع ليلا.") == []


@pytest.mark.parametrize("guards", ["", ".\nويمنح الحراس مهلة ستين يوما للعودة"], ids=["one", "both"])
def test_durations_that_both_tellings_give_do_not_differ(guards):
    a = f"يمنح العمال مهلة ثلاثين يوما للعودة {PLACE}{guards}."
    b = f"يمنح العمال مهلة ستين يوما للعودة {PLACE}{guards and '.'}"
    b += guards.replace("الحراس", "البحارة").replace("ستين", "ثلاثين") + "."
    assert bool(found(a, b)) is not bool(guards)


@pytest.mark.parametrize(
    ("a", "b"),
    [("لشركة الزهراء", "لشركة الفيحاء"), ("كبيرة", "زراعية")],
    ids=["other names", "other adjectives"],
)
def test_clauses_that_are_alike_may_count_other_things(a, b):
    owners = {"الزهراء": ("ORG", "zahra"), "الفيحاء": ("ORG", "faiha")}
    told_of = "وشهد المرفأ صباح الأحد {} شاحنات {} عند بوابة المستودعات جنوب بانياس"
    assert found(told_of.format(6, a), told_of.format(5, b), mentions=owners) == []
    assert found(told_of.format(6, a), told_of.format(5, a), mentions=owners) == [(6, 5)]


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("أصدرت محكمة المدينة حكما بحبس مدير المصرف سامر حداد 10 سنوات في قضية القروض", [(2555, 3650)]),
        ("قضت محكمة المدينة بسجن مدير المصرف وليد حمزة 10 سنوات في قضية القروض", []),
    ],
)
def test_two_terms_of_one_convict_differ(other, expected):
    names = {"سامر حداد": ("PERSON", "samer"), "وليد حمزة": ("PERSON", "walid")}
    one = "قضت محكمة المدينة بسجن مدير المصرف سامر حداد 7 سنوات في قضية القروض"
    assert found(one, other, mentions=names) == expected


@pytest.mark.parametrize(("other", "expected"), [("سامر حداد", True), ("وليد حمزة", False)])
def test_two_fines_of_one_convict_differ(other, expected):
    names = {"سامر حداد": ("PERSON", "samer"), "وليد حمزة": ("PERSON", "walid")}
    fined = (
        "قضت محكمة المدينة بإدانة مدير المصرف {} في قضية القروض الوهمية وتغريمه {} ملايين دينار لصالح الخزينة"
    )
    one, two = fined.format("سامر حداد", "3"), fined.format(other, "5")
    assert bool(found(one, two, mentions=names)) is expected


def test_what_goes_to_two_places_is_more_than_what_goes_to_one():
    cities = {"طرطوس": ("GPE", "tartus"), "اللاذقية": ("GPE", "latakia")}
    one = f"نقلت الشركة 96 طنا من القمح إلى طرطوس {PLACE}."
    assert found(one, f"نقلت الشركة 168 طنا من القمح إلى طرطوس {PLACE}.", mentions=cities) == [(96, 168)]
    assert found(one, f"نقلت الشركة 168 طنا من القمح إلى طرطوس واللاذقية {PLACE}.", mentions=cities) == []


def test_numbers_whose_sum_the_other_telling_gives_do_not_conflict():
    whole = f"أحرق السكان 16 شاحنة {PLACE}."
    nine = f"أحرق السكان تسع شاحنات {PLACE}."
    assert found(nine, whole) == [(9, 16)]
    assert found(f"{nine}\nواحترقت سبع شاحنات في الحي المجاور.", whole) == []


def test_a_time_that_has_gone_by_is_longer_the_next_day():
    days = "مر على اندلاع الحريق {} {}."
    assert found(days.format("10 أيام", PLACE), days.format("11 يوما", PLACE)) == []
    assert found(days.format("10 أيام", PLACE), days.format("20 يوما", PLACE)) == [(10, 20)]


def test_one_attack_and_a_series_of_them_are_not_one():
    one = f"نفذت عائلة من 5 أفراد هجوما انتحاريا {PLACE}."
    assert found(f"نفذت عائلة من 6 أفراد هجوما انتحاريا {PLACE}.", one) == [(6, 5)]
    assert found(f"نفذت عائلة من 6 أفراد سلسلة هجمات انتحارية {PLACE}.", one) == []
