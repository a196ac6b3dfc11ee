"""Who passes on whose words: citations and the attributions they vouch for, and what a medium carried."""

import pytest
from attribution_reading import attributions, listed, read


def relayed(text):
    """Source of each attribution that passes on another one, with the source of that one and whether both have the same content."""
    found = attributions(text)
    by_id = {a.id: a for a in found}

    def source(a):
        return text[slice(*a.source)] if a.source else None

    pairs = [(a, by_id[a.relays]) for a in found if a.relays is not None]
    return [(source(a), source(b), a.content == b.content) for a, b in pairs]


@pytest.mark.parametrize(
    ("text", "upper", "lower"),
    [
        # a citation at the head of the sentence
        ("وبحسب صحيفة النهار، قال وزير الزراعة إن السوق مغلقة.", "صحيفة النهار", "وزير الزراعة"),
        ("ووفق رويترز، فإن مقربين من الوزير أكدوا أن السوق مغلقة.", "رويترز", "مقربين من الوزير"),
        ("وحسبما أفادت رويترز، دعا الوزير إلى فتح السوق.", "رويترز", "الوزير"),
        ("وبحسب المرصد السوري، قال شهود عيان إن السوق مغلقة.", "المرصد السوري", "شهود عيان"),
        # a body that is cited last, or between a verb and its words
        ("قال التجار إن السوق مغلقة، وفق ما ذكرت البلدية على موقعها.", "البلدية", "التجار"),
        ('وهدد المسلحون، بحسب ما يقوله المرصد السوري، "بإغلاق السوق".', "المرصد السوري", "المسلحون"),
        # a medium that speaks, and people or a body behind it
        ("ذكرت صحيفة النهار أن السوق مغلقة، وفق تجار في المدينة.", "صحيفة النهار", "تجار في المدينة"),
        ("ذكرت رويترز أن السوق مغلقة، وفقا لوزارة الزراعة.", "رويترز", "وزارة الزراعة"),
        # quoted by whoever speaks
        ("قال الوزير نقلا عن مصادر محلية إن السوق مغلقة.", "الوزير", "مصادر محلية"),
        ("وذكر المرصد السوري نقلا عن ناشطين أن السوق مغلقة.", "المرصد السوري", "ناشطين"),
        ("وذكرت الوكالة نقلا عن وزير الزراعة قوله إن السوق مغلقة.", "الوكالة", "وزير الزراعة"),
        ("وأغلقت السوق، وفقا لما نقلته رويترز على لسان وزير الزراعة.", "رويترز", "وزير الزراعة"),
        # behind كما, where the verb still waits for its words
        ("وأكد السفير، كما نقلت عنه رويترز، أن السوق مغلقة.", "رويترز", "السفير"),
        ("بدوره، قال وزير الزراعة، كما نقلته رويترز، إن السوق مغلقة.", "رويترز", "وزير الزراعة"),
        ("وقال الوزير إن السوق مغلقة، وفقا لما نقلته على لسانه رويترز.", "رويترز", "الوزير"),
    ],
)
def test_who_passes_on(text, upper, lower):
    assert relayed(text) == [(upper, lower, True)]


@pytest.mark.parametrize(
    "text",
    [
        "يذكر أن السوق مغلقة، بحسب صحيفة النهار.",
        "قالت رويترز إن السوق مغلقة، حسبما نقلت رويترز.",
        "يرى الحزب أن السوق مغلقة، وفقا للحزب.",
        "ذكرت القناة 24 المحلية أن السوق مغلقة، وفق القناة.",
        "قالت هيئة البث المحلية إن السوق مغلقة، بحسب الهيئة.",
        "قال الوزير إن الشرطة أوقفت «المخربين»، كما يسميهم الإعلام الرسمي.",
        "وأشار الباحث إلى أنه وفق وزارة الزراعة أغلقت السوق.",
        "قالت البلدية إن السوق مغلقة، بحسب مصدر محلي.",
        "قال الوزير إن أسعار السوق تختلف وفقا للمدينة التي تباع فيها.",
        'وبحسب صحيفة النهار، فإن "التجار قالوا إن السوق مغلقة".',
    ],
)
def test_nobody_passes_on(text):
    assert relayed(text) == []


def test_one_medium_is_no_source_of_its_own():
    text = "قالت رويترز إن السوق مغلقة، حسبما نقلت رويترز عن تاجرين."
    assert relayed(text) == [("رويترز", "تاجرين", True)]


def test_a_speaker_told_of_before_is_linked_too():
    text = "قالت صحيفة النهار إن السوق احترقت. وذكرت أن الجسر مغلق، وفق ما أكده وزير الزراعة."
    assert relayed(text) == [(None, "وزير الزراعة", True)]


def test_the_verbal_noun_behind_naqlan_is_no_cue():
    found = read("وذكرت الوكالة، نقلا عن وزير الزراعة قوله، إن السوق مغلقة.")
    assert [cue for cue, _, _ in found] == ["ذكرت", "نقلا"]


@pytest.mark.parametrize(
    ("text", "upper", "lower"),
    [
        ("قال الوزير في بيان نقلته رويترز إن السوق مغلقة.", "رويترز", "الوزير"),
        ("قال الوزير إن السوق مغلقة، في تصريحات صحفية نقلتها رويترز.", "رويترز", "الوزير"),
        ('قال الوزير إن "السوق مغلقة"، في تصريحات نشرتها صحيفة النهار.', "صحيفة النهار", "الوزير"),
        ("وفي تصريحات لقناة محلية نقلتها رويترز تحدث الوزير عن أزمة السوق.", "رويترز", "الوزير"),
        ("كشفت دراسة جديدة، نشرتها صحيفة النهار، أن السوق مغلقة.", "صحيفة النهار", "دراسة جديدة"),
        ("وأضافت الدراسة التي نقلتها رويترز أن السوق مغلقة.", "رويترز", "الدراسة"),
        ('وأوضح بيان لرئاسة الوزراء نقلته رويترز أن "السوق مغلقة".', "رويترز", "بيان لرئاسة الوزراء"),
        ("قال الوزير إن السوق مغلقة، وهو ما نقلته رويترز.", "رويترز", "الوزير"),
    ],
)
def test_what_a_medium_carried(text, upper, lower):
    assert relayed(text) == [(upper, lower, True)]


def test_what_a_medium_carried_opens_the_next_statement():
    text = 'وقال الوزير إن العمل مستمر. جاء ذلك في تصريحات له، نقلتها رويترز، حيث أكد أن "السوق مغلقة".'
    assert relayed(text) == [("رويترز", None, True)]


@pytest.mark.parametrize(
    "text",
    [
        "وهو نفسه السياق الذي أوردته صحيفة النهار في تقرير لها.",
        "إن المعلومات التي نقلتها رويترز عن المكتبة تستحق التعقيب.",
        "وأكد المصدر أن السوق مغلقة، مؤكدا معلومات أوردها موقع النبع.",
        "وأغلقت السوق، بحسب نتائج أوردتها رويترز.",
        "قال الوزير في مقابلة نشرتها صحيفة النهار إن السوق مغلقة.",
    ],
)
def test_what_carries_no_words(text):
    assert not [cue for cue, _, _ in read(text) if cue.startswith(("أورد", "نقلت", "نشرت"))]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("قال مسؤول طلب عدم ذكر اسمه إن السوق مغلقة.", "مسؤول"),
        ("قال المصدر الذي طلب عدم الكشف عن هويته إن السوق مغلقة.", "المصدر"),
        ("قال مسؤول في الوزارة طلب حجب هويته إن السوق مغلقة.", "مسؤول في الوزارة"),
    ],
)
def test_the_wish_not_to_be_named_is_no_part_of_the_source(text, source):
    (found,) = attributions(text)
    assert text[slice(*found.source)] == source
    assert found.anonymity == "requested"


@pytest.mark.parametrize(
    ("text", "upper", "lower"),
    [
        ("رويترز عن مصدر أمني: السوق مغلقة", "رويترز", "مصدر أمني"),
        ("قناة النهار نقلا عن تجار: السوق مغلقة", "قناة النهار", "تجار"),
    ],
)
def test_a_headline_that_passes_on(text, upper, lower):
    first, second = attributions(text, "headline")
    assert [text[slice(*a.source)] for a in (first, second)] == [upper, lower]
    assert first.relays == second.id
    assert first.content == second.content


def test_a_medium_in_a_headline_that_speaks_of_something():
    found = attributions("رويترز عن أزمة السوق: خسائر كبيرة للتجار", "headline")
    assert [a.relays for a in found if a.lemma == ":"] == [None]


@pytest.mark.parametrize(
    ("text", "upper", "lower"),
    [
        ("ونقلت الصحيفة تصريحات وزير الزراعة الذي أكد أن السوق مغلقة.", "الصحيفة", "وزير الزراعة"),
        ("ونشرت الصحيفة تصريحات لوزير الزراعة قال فيها إن السوق مغلقة.", "الصحيفة", "وزير الزراعة"),
        ("ونقلت رويترز بيان الوزارة الذي كشف أن السوق مغلقة.", "رويترز", "بيان الوزارة"),
    ],
)
def test_a_text_that_is_passed_on(text, upper, lower):
    assert relayed(text) == [(upper, lower, True)]


@pytest.mark.parametrize(
    "text",
    [
        "ونشرت الصحيفة مقالا لوزير الزراعة يتحدث فيه عن السوق.",
        "ونشرت الحركة تسجيلا مصورا لزعيمها يحث فيه على فتح السوق.",
    ],
)
def test_a_text_of_its_own_is_not_passed_on(text):
    assert relayed(text) == []


@pytest.mark.parametrize("verb", ["ونقل", "ناقلا"])
def test_a_further_relay_leaves_the_verb_before_it_its_words(verb):
    text = f"وقال التلفزيون إن السوق مغلقة، {verb} عن تاجر قوله إن الطريق آمن."
    first, relay, speech = read(text)
    assert first == ("قال", "التلفزيون", ["السوق مغلقة"])
    assert (relay[2], speech) == (["الطريق آمن"], ("قوله", "تاجر", ["الطريق آمن"]))


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("وأفادت الوكالة نقلا عن مصادر مطلعة أن السوق مغلقة.", "مصادر مطلعة"),
        ("وأفادت الوكالة نقلا عن ثلاثة تجار أن السوق مغلقة.", "ثلاثة تجار"),
        ("وأفادت الوكالة نقلا عن مصدر مطلع على الأمر أن السوق مغلقة.", "مصدر مطلع على الأمر"),
    ],
)
def test_the_first_source_and_what_is_said(text, source):
    assert relayed(text) == [("الوكالة", source, True)]
    assert [a.source_type for a in attributions(text)] == ["media", "unnamed_person"]


def test_whoever_passes_on_by_the_verb_is_the_upper_one():
    text = "قال الرئيس إن السوق مغلقة، بحسب ما نقل المتحدث باسم الحكومة."
    assert relayed(text) == [("المتحدث باسم الحكومة", "الرئيس", True)]


def test_a_source_that_a_medium_cites_in_passing():
    text = 'وكشف مصدر مسؤول، نقلت عنه رويترز، أن "السوق مغلقة".'
    assert relayed(text) == [("رويترز", "مصدر مسؤول", True)]


def test_a_text_whose_medium_is_part_of_its_name():
    assert relayed("وجاء في بيان نشرته صحيفة النهار أن السوق مغلقة.") == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وأغلقت السوق، وفق المصادر، مشيرة إلى أن الطريق آمن.", "المصادر"),
        ("قالت الوزارة إن السوق مغلقة، وفق المصادر، مشيرة إلى أن الطريق آمن.", "الوزارة"),
    ],
)
def test_who_goes_on_behind_a_citation(text, speaker):
    found = attributions(text)
    (further,) = [a for a in found if text[slice(*a.cue)] == "مشيرة"]
    source = next(a.source for a in found if a.id == further.antecedent)
    assert text[slice(*source)] == speaker


@pytest.mark.parametrize(
    ("text", "upper", "lower"),
    [
        ("ذكرت صحيفة النهار عن مصدر محلي أن السوق مغلقة.", "صحيفة النهار", "مصدر محلي"),
        ("ووفقا لما ذكرته رويترز عن تجار محليين، أغلقت السوق.", "رويترز", "تجار محليين"),
        ("وذكر تقرير لصحيفة النهار نقلا عن تجار أن السوق مغلقة.", "تقرير لصحيفة النهار", "تجار"),
    ],
)
def test_a_medium_that_tells_from_people(text, upper, lower):
    assert relayed(text) == [(upper, lower, True)]


def test_each_of_two_media_passes_on():
    text = "ونقلت وكالتا رويترز وفرانس برس عن مصدر محلي قوله إن السوق مغلقة."
    assert [upper for upper, _, _ in relayed(text)] == ["وكالتا رويترز", "فرانس برس"]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("وقال تقرير لوكالة رويترز إن السوق مغلقة.", "تقرير لوكالة رويترز"),
        ('ووفق تقرير لـ"النهار"، فإن السوق مغلقة.', 'تقرير لـ"النهار"'),
        ("وقال التاجر لصحيفة النهار إن السوق مغلقة.", "التاجر"),
    ],
)
def test_whose_text_it_is(text, source):
    assert [s for _, s, _ in read(text)] == [source]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وانتقدت حماس التصريحات الأخيرة.", ("انتقدت", "حماس", ["التصريحات الأخيرة"])),
        ("ونفى الكرملين الوجود التركي في البلاد.", ("نفى", "الكرملين", ["الوجود التركي في البلاد"])),
        (
            "وترفض موسكو الاتهامات بأنها عبثت بالأدلة.",
            [("ترفض", "موسكو", ["الاتهامات بأنها عبثت بالأدلة"]), ("الاتهامات", None, ["عبثت بالأدلة"])],
        ),
    ],
)
def test_what_a_name_alone_speaks_of(text, expected):
    assert read(text) == listed(expected)


@pytest.mark.parametrize(
    ("text", "cue", "speaker"),
    [
        ("ذكر الموقع نقلا عن وزير الزراعة أن السوق مغلقة. وأضاف أن الطريق آمن.", "أضاف", "وزير الزراعة"),
        ("نقلت الوكالة عن مصادر محلية قولها إن السوق مغلقة. وأضافت أن الطريق آمن.", "أضافت", "مصادر محلية"),
        ("ذكرت الوكالة نقلا عن تجار أن السوق مغلقة. وأضافت أن الطريق آمن.", "أضافت", "الوكالة"),
        ("قال ثلاثة تجار محليين إن السوق مغلقة. وأضافوا أن الطريق آمن.", "أضافوا", "ثلاثة تجار محليين"),
    ],
)
def test_whoever_is_passed_on_goes_on(text, cue, speaker):
    found = attributions(text)
    (further,) = [a for a in found if text[slice(*a.cue)] == cue]
    source = next(a.source for a in found if a.id == further.antecedent)
    assert text[slice(*source)] == speaker


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("ونقلت الوكالة عن الوزير تأكيده حرص بلاده على حماية السوق.", "حرص بلاده على حماية السوق"),
        ("ونقلت الوكالة عن الوزير تأكيده مجددا على حماية السوق.", "حماية السوق"),
        ("ونقلت الوكالة عن الوزير تأكيده الدائم على حماية السوق.", "حماية السوق"),
    ],
)
def test_what_he_confirms(text, content):
    assert {text[slice(*span)] for a in attributions(text) for span in a.content} == {content}
