import pytest
from two_tellings import told

from syrianews.comparison.alignment import align
from syrianews.comparison.likeness import SideBySide
from syrianews.comparison.toll_conflicts import differing_tolls

EVENT = "في انهيار سد قرب مدينة تدمر وسط سوريا مساء الأحد"


def found(a, b, a_said=(), b_said=()):
    pair = SideBySide(
        told("a", f"انهيار سد تدمر\n{a}", said=a_said), told("b", f"انهيار سد قرب تدمر\n{b}", said=b_said)
    )
    return [(x.count.low, y.count.low) for x, y in differing_tolls(pair, list(align(pair)))]


def test_parts_of_a_toll_are_compared_with_parts_of_the_same_group():
    assert found(f"قتل 20 شخصا بينهم 7 مدنيين {EVENT}.", f"قتل 20 شخصا بينهم 9 مدنيين {EVENT}.") == [(7, 9)]
    assert found(f"قتل 20 شخصا بينهم 7 مدنيين {EVENT}.", f"قتل 20 شخصا بينهم 9 جنود {EVENT}.") == []


def test_a_threshold_crossed_and_an_estimate_stand_for_the_exact_numbers_beside_them():
    over = f"تخطت حصيلة القتلى عتبة 220 قتيلا {EVENT}.\nوقال مسعف إن الحصيلة بلغت 221 قتيلا {EVENT}."
    about = f"ارتفع العدد إلى نحو 250 قتيلا {EVENT}.\nوقال مسعف إن الحصيلة بلغت 246 شخصا {EVENT}."
    assert sorted(found(over, about)) == [(220, 212.5), (220, 246), (221, 212.5), (221, 246)]
    assert found(over, f"ارتفع العدد إلى نحو 230 قتيلا {EVENT}.") == []


def test_wounded_and_none_conflict():
    assert found(f"أصيب سبعة أشخاص بجروح {EVENT}.", f"نجا السكان من دون وقوع أي إصابات {EVENT}.") == [(7, 0)]


@pytest.mark.parametrize("how", ["من جهة أخرى", "مرة أخرى", "من جانب آخر"])
def test_what_leads_on_to_nobody_hurt_tells_of_nobody_else(how):
    nobody = f"{how} نجا السكان من دون وقوع أي إصابات {EVENT}."
    assert found(f"أصيب سبعة أشخاص بجروح {EVENT}.", nobody) == [(7, 0)]


@pytest.mark.parametrize("other", ["وأغرقت المياه بيتا آخر من دون وقوع أي إصابات", "ولم يصب أي عامل آخر"])
def test_that_nobody_else_was_hurt_contradicts_nobody(other):
    assert found(f"أصيب سبعة أشخاص بجروح {EVENT}.", f"{other} {EVENT}.") == []


def test_the_dead_of_one_day_are_not_all():
    assert found(f"قتل 20 شخصا في يوم واحد {EVENT}.", f"ارتفعت حصيلة القتلى إلى 40 قتيلا {EVENT}.") == []
    assert found(f"قتل 20 شخصا في حي واحد {EVENT}.", f"ارتفعت حصيلة القتلى إلى 40 قتيلا {EVENT}.") == [
        (20, 40)
    ]


def test_that_a_toll_is_the_highest_of_one_day_silences_it_not():
    other = f"قتل 30 شخصا {EVENT}."
    high = "في أعلى حصيلة في يوم واحد"
    assert found(f"قتل 40 شخصا {EVENT} {high}.", other) == [(40, 30)]
    assert found(f"قتل 40 شخصا {EVENT} في أكبر عدد من القتلى في ليلة واحدة.", other) == [(40, 30)]


def test_casualties_without_a_number_contradict_none():
    some = f"أدى الحادث إلى سقوط إصابات بين السكان {EVENT} من دون أن يعرف عددها."
    (conflict,) = found(some, f"نجا السكان من دون وقوع أي إصابات {EVENT}.")
    assert conflict == (1, 0)
    assert found(some, f"أصيب سبعة أشخاص بجروح {EVENT}.") == []


RIVALS = f"قتل 3 أشخاص {EVENT}"
HIGHER = f"قتل 23 مسلحا {EVENT}"


@pytest.mark.parametrize(("second", "expected"), [("wasim-shami", [(3, 23)]), ("salwa-murad", [])])
def test_two_sources_that_one_telling_sets_against_each_other(second, expected):
    b = f"قالت سلوى مراد: {RIVALS}.\nوقال وسيم شامي: {HIGHER}."
    said = (("سلوى مراد", "قالت", RIVALS, "salwa-murad"), ("وسيم شامي", "قال", HIGHER, second))
    assert found(f"{RIVALS}.", b, b_said=said) == expected


def test_a_toll_that_has_risen_has_no_rival():
    b = f"قالت سلوى مراد: {RIVALS}.\nوقال وسيم شامي: ارتفعت حصيلة القتلى لاحقا إلى 23 قتيلا {EVENT}."
    risen = f"ارتفعت حصيلة القتلى لاحقا إلى 23 قتيلا {EVENT}"
    said = (("سلوى مراد", "قالت", RIVALS, "salwa-murad"), ("وسيم شامي", "قال", risen, "wasim-shami"))
    assert found(f"{RIVALS}.", b, b_said=said) == []
    first = f"قتل 23 شخصا {EVENT}"
    again = f"{first}.\nقالت سلوى مراد: {RIVALS}.\nوارتفعت حصيلة القتلى لاحقا إلى 23 قتيلا."
    said = (("وسيم شامي", "قتل", first, "wasim-shami"), ("سلوى مراد", "قالت", RIVALS, "salwa-murad"))
    assert found(f"{RIVALS}.", again, b_said=said) == []


@pytest.mark.parametrize(
    ("against", "expected"),
    [
        ("في المقابل", [(3, 23)]),
        ("في حين", [(3, 23)]),
        ("بينما", [(3, 23)]),
        ("وقبل ذلك", []),
        ("حين عادت", []),
    ],
)
def test_a_toll_that_has_risen_and_one_set_against_it_are_rivals(against, expected):
    risen = f"ارتفعت حصيلة القتلى لاحقا إلى 23 قتيلا {EVENT}"
    said = (("وسيم شامي", "قال", risen, "wasim-shami"), ("سلوى مراد", "قالت", RIVALS, "salwa-murad"))
    b = f"قال وسيم شامي: {risen}.\n{against} قالت سلوى مراد: {RIVALS}."
    assert found(f"{RIVALS}.", b, b_said=said) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("في هجوم", "في هجمات", []),
        ("في انفجار", "في انفجارين", []),
        ("في هجوم", "في اعتداء", [(20, 23)]),
        ("في هجمات", "في تفجيرات", [(20, 23)]),
        ("في انفجار", "في حادثتين", []),
        ("في انفجار", "في انفجار وسط تتابع عمليات البحث", [(20, 23)]),
        ("في انفجار", "في انفجار تبعته هجمات", [(20, 23)]),
    ],
)
def test_the_toll_of_several_events_is_not_that_of_one(one, other, expected):
    place = "قرب مدينة تدمر وسط سوريا مساء الأحد"
    assert found(f"قتل 20 شخصا {one} {place}.", f"قتل 23 شخصا {other} {place}.") == expected


@pytest.mark.parametrize(
    ("whole", "parts", "expected"),
    [
        ("قتل 13 شخصا", "قتل 10 جنود وقتل ثلاثة عمال", []),
        ("أصيب أربعة أشخاص", "توفي شخص وأصيب ثلاثة أشخاص", []),
        ("قتل 23 شخصا", "قتل 20 شخصا وأصيب ثلاثة أشخاص", [(23, 20)]),
        ("قتل شخص وأصيب أربعة أشخاص", "قتل شخص وأصيب ثلاثة أشخاص", [(4, 3)]),
        ("قتل شخصان وأصيب خمسة أشخاص", "قتل شخصان وأصيب ثلاثة أشخاص", [(5, 3)]),
        ("قتل 13 شخصا", "قتل 10 أشخاص بينهم 3 أطفال", [(13, 10)]),
    ],
)
def test_a_toll_that_is_the_sum_of_two_says_nothing_against_either(whole, parts, expected):
    assert found(f"{whole} {EVENT}.", f"{parts} {EVENT}.") == expected


def test_those_who_serve_in_a_body_are_not_all():
    whole = f"قتل 13 شخصا {EVENT}."
    assert found(whole, f"قتل 12 من رجال الإطفاء {EVENT}.") == []
    assert found(f"قتل 10 من رجال الإطفاء {EVENT}.", f"قتل 12 من منسوبي الإطفاء {EVENT}.") == [(10, 12)]


def test_who_denies_a_toll_is_no_source_of_it():
    b = f"قالت سلوى مراد: {RIVALS}.\nنفى وسيم شامي: {HIGHER}."
    said = (("سلوى مراد", "قالت", RIVALS, "salwa-murad"), ("وسيم شامي", "نفى", HIGHER, "wasim-shami"))
    assert found(f"{RIVALS}.", b, b_said=said) == []


@pytest.mark.parametrize("text", ["32 جريحا ما زالوا في المستشفى", "قضى اثنان من القتلى على الفور"])
def test_some_of_those_counted_before_are_no_toll(text):
    assert found(f"قتل 9 أشخاص وأصيب 50 شخصا {EVENT}.", f"قال مسعف إن {text} {EVENT}.") == []


def test_numbers_of_another_order_and_of_two_sides_are_no_conflict():
    assert found(f"قتل 300 شخص {EVENT}.", f"قتل 20 شخصا {EVENT}.") == []
    assert found(f"قتل 20 مسلحا {EVENT}.", f"قتل 30 جنديا {EVENT}.") == []
    assert found(f"قتل 20 مسلحا {EVENT}.", f"قتل 30 عنصرا {EVENT}.") == []


def test_a_telling_that_gives_the_other_toll_as_well_agrees():
    both = f"قتل 12 شخصا {EVENT}.\nوقال مسعف إن الانهيار السابق خلف 30 قتيلا."
    assert found(both, f"قتل 30 شخصا {EVENT}.") == []
    assert found(f"قتل 12 شخصا {EVENT}.", f"قتل 30 شخصا {EVENT}.") == [(12, 30)]


def test_the_dead_of_a_time():
    since = "قتل {} شخصا منذ بدء الاحتجاجات على انهيار سد تدمر وسط سوريا"
    assert found(f"{since.format(116)}.", f"{since.format(119)}.") == [(116, 119)]
    assert found(f"{since.format(116)}.", f"{since.format(300)}.") == []  # of another time


def test_tolls_further_down_are_compared_where_their_clauses_are_alike():
    far = "انهار السد وسط سوريا.\nوبدأت السلطات التحقيق في الحادث.\n"
    a = f"{far}وقتل 20 شخصا {EVENT}."
    assert found(a, f"{far}وقتل 25 شخصا {EVENT}.") == [(20, 25)]
    assert found(a, f"{far}وقضى 25 شخصا في زلزال ضرب جزيرة بعيدة.") == []


MINE = "عندما انفجر لغم بحافلة عمال على طريق السخنة ظهر الجمعة"


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("قتل 3 أشخاص وأصيب 7 أشخاص", "قتل 3 أشخاص وأصيب 8 أشخاص", [(7, 8)]),
        ("قتل 3 أشخاص وأصيب 7 أشخاص", "قتل 5 أشخاص وأصيب 8 أشخاص", []),  # nothing says that they are the same
        ("أصيب 7 أشخاص", "أصيب 9 أشخاص", [(7, 9)]),
        ("أصيب 7 أشخاص", "أصيب 9 جنود", []),
        ("أصيب 7 أشخاص", "أصيب 50 شخصا", []),  # which the other telling gives of the first event
    ],
)
def test_tolls_of_an_event_beside_the_main_one(a, b, expected):
    first = f"قتل 20 شخصا وأصيب 50 شخصا {EVENT}."
    assert found(f"{first}\nوفي حادث آخر {a} {MINE}.", f"{first}\nوفي حادث آخر {b} {MINE}.") == expected


def test_one_person_hurt_contradicts_none():
    none = f"نجا السكان من دون وقوع أي إصابات {EVENT}."
    assert found(f"جرح شرطي {EVENT}.", none) == [(1, 0)]
    assert found(f"لم يجرح أي شرطي {EVENT}.", none) == []


def test_first_tolls_differ_where_one_telling_gives_its_own_right_behind_the_lead():
    lead = "شيع الأهالي ضحايا انهيار سد تدمر وسط سوريا ظهر الاثنين وسط حزن كبير"
    behind = "وحضر المحافظ إلى موقع السد للقاء السكان، وقتل 9 أشخاص بحسب مسعف."
    far = "\n".join(["وطالبت النقابة بصيانة المضخات."] * 4)
    met = f"قتل 5 أشخاص {EVENT}.\nوحضر المحافظ إلى موقع السد للقاء السكان ظهر الاثنين."
    assert (5, 9) in found(met, f"{lead}.\n{behind}")
    assert found(met, f"{lead}.\n{far}\n{behind}") == []


def test_numbers_of_a_statistic_by_places_do_not_compete():
    places = "الشمال الجنوب الشرق الغرب".split()
    rows = [
        f"وفي {place} قتل {number} أشخاص {EVENT}." for place, number in zip(places, (4, 5, 6, 7), strict=True)
    ]
    b = f"قالت سلوى مراد: {RIVALS}.\nوقال وسيم شامي: {HIGHER}."
    said = (("سلوى مراد", "قالت", RIVALS, "salwa-murad"), ("وسيم شامي", "قال", HIGHER, "wasim-shami"))
    assert (3, 23) in found(f"{RIVALS}.", b, b_said=said)
    assert (3, 23) not in found(f"{RIVALS}.", "\n".join([b, *rows]), b_said=said)


def test_two_least_numbers_say_nothing_against_each_other():
    told = "قتل ما لا يقل عن {} شخصا في انهيار سد تدمر وسط سوريا"
    assert found(f"{told.format(60)}.", f"{told.format(40)}.") == []
    assert found(f"{told.format(60)}.", f"{told.replace('ما لا يقل عن ', '').format(40)}.") == [(60, 40)]


def test_an_end_of_a_range_and_what_a_toll_may_reach_are_no_tolls():
    told = "قتل {} شخصا في انهيار سد تدمر وسط سوريا"
    for other in ("بين 40 و70", "عدد قد يصل إلى 180"):
        assert found(f"{told.format(14)}.", f"{told.format(other)}.") == []


def test_a_telling_that_has_both_of_two_tolls_follows_neither_source():
    b = f"قالت سلوى مراد: {RIVALS}.\nوقال وسيم شامي: {HIGHER}."
    said = (("سلوى مراد", "قالت", RIVALS, "salwa-murad"), ("وسيم شامي", "قال", HIGHER, "wasim-shami"))
    both = f"{RIVALS}.\nوذكر مسعف أن ثلاثة وعشرين مسلحا قتلوا {EVENT}."
    assert (3, 23) in found(f"{RIVALS}.", b, b_said=said)
    assert found(both, b, b_said=said) == []


def test_tolls_of_two_places_are_no_rivals():
    far = "قتل 23 مسلحا على معبر القامشلي"
    b = f"قالت سلوى مراد: {RIVALS}.\nوقال وسيم شامي: {far}."
    said = (("سلوى مراد", "قالت", RIVALS, "salwa-murad"), ("وسيم شامي", "قال", far, "wasim-shami"))
    places = {"تدمر": ("GPE", "palmyra"), "القامشلي": ("GPE", "qamishli")}
    title = "انهيار سد تدمر"
    for marks, expected in (({}, [(3, 23)]), (places, [])):
        pair = SideBySide(
            told("a", f"{title}\n{RIVALS}.", mentions=marks),
            told("b", f"{title}\n{b}", said=said, mentions=marks),
        )
        tolls = differing_tolls(pair, list(align(pair)))
        assert [(x.count.low, y.count.low) for x, y in tolls] == expected


def test_the_toll_of_one_more_event_is_not_that_of_an_event_told_alone():
    first = f"قتل 20 شخصا وأصيب 50 شخصا {EVENT}."
    separate, alone = (f"{word} أصيب {n} أشخاص {MINE}." for word, n in (("وفي حادث منفصل", 7), ("كما", 9)))
    assert found(f"{first}\n{separate}", f"{first}\n{alone}") == []
    assert found(f"{first}\n{separate.replace('منفصل', 'أليم')}", f"{first}\n{alone}") == [(7, 9)]


def test_what_a_telling_follows_may_stand_where_the_other_gives_it_again():
    b = f"قالت سلوى مراد: {RIVALS}.\nوقال وسيم شامي: {HIGHER}.\nوأعلن المحافظ أن 3 أشخاص قتلوا {EVENT}."
    said = (("سلوى مراد", "قالت", RIVALS, "salwa-murad"), ("وسيم شامي", "قال", HIGHER, "wasim-shami"))
    pair = SideBySide(
        told("a", f"انهيار سد تدمر\n{RIVALS}."), told("b", f"انهيار سد قرب تدمر\n{b}", said=said)
    )
    again = [x for x in align(pair) if x.b_paragraph.number == 3]
    assert [(x.count.low, y.count.low) for x, y in differing_tolls(pair, again)] == [(3, 23)]
    assert list(differing_tolls(pair, [])) == []


@pytest.mark.parametrize(
    ("whom", "expected"), [("طفلا", [(16, 15)]), ("جنديا", [])], ids=["one group", "a group of every side"]
)
def test_the_one_group_that_both_tellings_count_is_their_toll(whom, expected):
    a = f"ارتفع إلى 16 {whom} عدد القتلى في مدرسة بريف المدينة الشمالي بعد أمطار غزيرة."
    assert found(a, f"قضى أهالي البلدات ليلتهم بحثا وسجلت السلطات مقتل 15 {whom}.") == expected


def test_tolls_of_two_places_are_of_two_events():
    names = {"تدمر": ("GPE", "palmyra"), "الرقة": ("GPE", "raqqa"), "سوريا": ("GPE", "syria")}
    lead = "عقد المجلس جلسة طارئة صباح اليوم."
    a, b = "قتل 20 شخصا في قصف على مدينة {} وسط سوريا.", "قتل 15 شخصا في قصف على مدينة {} وسط سوريا."

    def told_of(one, other):
        pair = SideBySide(
            told("a", f"قصف\n{lead}\n{a.format(one)}", mentions=names),
            told("b", f"قصف\n{lead}\n{b.format(other)}", mentions=names),
        )
        return [(x.count.low, y.count.low) for x, y in differing_tolls(pair, list(align(pair)))]

    assert told_of("تدمر", "تدمر") == [(20, 15)]
    assert told_of("تدمر", "الرقة") == []


def test_deaths_are_dead_and_a_number_stands_behind_its_noun_as_well():
    deaths = f"وبلغ عدد الوفيات 23 شخصا وإن المصابين 115 يتلقون العلاج {EVENT}."
    assert found(f"قتل 32 شخصا وأصيب 115 آخرون {EVENT}.", deaths) == [(32, 23)]
    assert found(f"قتل 32 شخصا وأصيب 90 آخرون {EVENT}.", deaths) == [(32, 23), (90, 115)]
    without = f"وبلغ عدد الوفيات 23 وإن الجرحى 115 نقلوا إلى المستشفى {EVENT}."
    assert found(f"قتل 32 شخصا وأصيب 115 آخرون {EVENT}.", without) == [(32, 23)]


def test_some_among_the_dead_are_not_all():
    assert found(f"قتل 32 شخصا {EVENT}.", f"ومن بين القتلى 3 أجانب {EVENT}.") == []


def test_a_toll_of_last_month_is_of_another_event():
    other = f"قتل أربعة أشخاص {EVENT}."
    assert found(f"قتل 12 شخصا {EVENT}.", other) == [(12, 4)]
    assert found(f"وفي فبراير الماضي انهار سد آخر، ما أدى إلى مقتل 12 شخصا {EVENT}.", other) == []


def test_those_of_whom_some_were_killed_are_not_the_killed():
    other = f"قتل شخصان {EVENT}."
    assert found(f"قتل خمسة أشخاص {EVENT}.", other) == [(5, 2)]
    assert found(f"جرف السيل خمسة أشخاص قتل أحدهم {EVENT}.", other) == []


def test_more_of_those_counted_before_are_a_part():
    all_dead = f"قتل 38 شخصا {EVENT}."
    assert found(f"قتل سبعة أشخاص {EVENT}.", all_dead) == [(7, 38)]
    some = f"أحصى الدفاع المدني مقتل 17 مدنيا بينهم أربعة أطفال، بينما قتل سبعة آخرون {EVENT}."
    assert found(some, all_dead) == []
