"""Who speaks where an office, a surname or a title leads to the wrong one: governors, deputies, ministers of two fields, accusers and accused."""

from __future__ import annotations

import pytest
from attribution_reading import attributions, read


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("وقال والي سنار إن المياه تراجعت.", "والي سنار"),
        ("أكد والي ولاية عنابة مراد حجار أن الجسر فتح.", "والي ولاية عنابة مراد حجار"),
        ('وقال والي القضارف: "المياه تراجعت".', "والي القضارف"),
        ("وكان والي سنار مراد حجار قد أعلن إغلاق الجسر.", "والي سنار مراد حجار"),
        ("وقال نائب والي سنار إن المياه تراجعت.", "نائب والي سنار"),
        ("وقالت والية عنابة إن الجسر فتح.", "والية عنابة"),
        ("والي سنار: الجسر فتح.", "والي سنار"),
        ("وقال والدي إن الطريق طويل.", "والدي"),
    ],
)
def test_a_governor_is_no_preposition_and_a_father_no_conjunction(text, source):
    assert [found[1] for found in read(text)] == [source]


@pytest.mark.parametrize(
    "text",
    [
        "وعاد الوفد من جدة والي جانب الوزير سفيره.",
        "وذهب الي المدينة والي القرية، وقال إن الجسر فتح.",
    ],
)
def test_a_preposition_that_is_spelled_with_dots_is_no_governor(text):
    assert all("والي" not in (found[1] or "") for found in read(text))


def told(text: str) -> list[tuple[str, str | None]]:
    return [(a.source_type, a.actor) for a in attributions(text)]


@pytest.mark.parametrize(
    "second",
    [
        "وقال النائب الزهراوي إن الأرقام خاطئة.",
        "ورد النائب المعارض الزهراوي بأن الأرقام خاطئة.",
        "وقال السيناتور الزهراوي إن الأرقام خاطئة.",
        "وقالت النائبة الأمني إن الأرقام خاطئة.",
    ],
)
def test_a_title_with_a_surname_is_nobody_named_before(second):
    assert told(f"قال وزير المالية سمير الحداد إن الميزانية جاهزة. {second}")[1] == ("named_person", None)


@pytest.mark.parametrize(
    "second",
    [
        "وقال الوزير اللبناني إن الأرقام خاطئة.",
        "وقال المسؤول الحكومي إن الأرقام خاطئة.",
        "وقال الوزير إن الأرقام خاطئة.",
    ],
)
def test_a_title_with_an_adjective_takes_up_who_was_named(second):
    first, further = told(f"قال الوزير سمير الحداد إن الميزانية جاهزة. {second}")
    assert further == first


def test_a_title_with_the_surname_of_who_was_named_is_he():
    first, further = told(
        "قال النائب سمير الزهراوي إن الميزانية جاهزة. وأضاف النائب الزهراوي أن الأرقام صحيحة."
    )
    assert further == first


@pytest.mark.parametrize(
    ("office", "who"),
    [
        ("وزير الزراعة والري سمير الحداد", "وزير الزراعة والري سمير الحداد"),
        ("وزير الخارجية والمغتربين سمير الحداد", "وزير الخارجية والمغتربين سمير الحداد"),
    ],
)
def test_a_minister_of_two_fields_goes_on_speaking_as_one(office, who):
    text = f'وأشار مراد حجار إلى أن الماء عاد.\nونفى {office} انهيار السد. وقال في بيان: "السد سليم".'
    by_id = {a.id: a for a in attributions(text)}
    last = list(by_id.values())[-1]
    source = by_id[last.antecedent].source
    assert source is not None
    assert text[slice(*source)] == who


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "واتهم مزواري وزير التشغيل سمير الحداد بتزوير الأرقام.",
            ("اتهم", "مزواري", ["وزير التشغيل سمير الحداد بتزوير الأرقام"]),
        ),
        (
            "وانتقد مزواري رئيس الحكومة سمير الحداد بسبب الأجور.",
            ("انتقد", "مزواري", ["رئيس الحكومة سمير الحداد بسبب الأجور"]),
        ),
        (
            "وانتقدت الزهراوي الوزيرة سلمى الحداد بسبب الأجور.",
            ("انتقدت", "الزهراوي", ["الوزيرة سلمى الحداد بسبب الأجور"]),
        ),
        (
            "ووصف مزواري رئيس اللجنة سمير الحداد بأنه ضعيف.",
            ("وصف", "مزواري", ["رئيس اللجنة سمير الحداد بأنه ضعيف"]),
        ),
        (
            "واتهم وزير التشغيل سمير الحداد النقابات بالكذب.",
            ("اتهم", "وزير التشغيل سمير الحداد", ["النقابات بالكذب"]),
        ),
        (
            "وقال مزواري أمين عام الاتحاد إن المشاركة كبيرة.",
            ("قال", "مزواري أمين عام الاتحاد", ["المشاركة كبيرة"]),
        ),
    ],
)
def test_the_title_behind_a_lone_surname_is_that_of_whom_the_verb_is_about(text, expected):
    assert read(text) == [expected]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "وأكد الوزير المكلف بالعلاقات مع البرلمان، الناطق باسم الحكومة، السيد سمير الحداد، أن الحوار مستمر.",
            "الوزير المكلف بالعلاقات مع البرلمان، الناطق باسم الحكومة، السيد سمير الحداد",
        ),
        (
            "وقال وزير العلاقات مع البرلمان سمير الحداد إن الحوار مستمر.",
            "وزير العلاقات مع البرلمان سمير الحداد",
        ),
        ("وقالت المسؤولة عن الشراكة مع القطاع الخاص إن الحوار مستمر.", "المسؤولة عن الشراكة مع القطاع الخاص"),
    ],
)
def test_dealings_with_somebody_belong_to_the_office(text, source):
    assert [found[1] for found in read(text)] == [source]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ولم ينف الوزير وجود مفاوضات مع الصندوق.", ("ينف", "opinion", "assert", "لم")),
        ("ولم تنف الوزارة صحة الخبر.", ("تنف", "opinion", "assert", "لم")),
        ("ولا تنكر الشركة وجود خلل في الصمام.", ("تنكر", "opinion", "assert", "لا")),
        ("لم ينف الجيش الخبر ولم يؤكده.", ("لم ينف", "no_comment", "no_comment", None)),
        ("ودائما ما تنفي الشركة وجود خلل في الصمام.", ("تنفي", "deny", "deny", None)),
    ],
)
def test_who_denies_nothing_is_not_silent(text, expected):
    (found,) = attributions(text)
    negation = None if found.negation is None else text[slice(*found.negation)]
    assert (text[slice(*found.cue)], found.cue_class, found.polarity, negation) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "كشف مصدر مطلع، فضل عدم الكشف عن اسمه، للصحيفة أن الوزارة تدرس القرار.",
            ("كشف", "مصدر مطلع", ["الوزارة تدرس القرار"]),
        ),
        (
            "كشف مسؤول، رفض الإفصاح عن هويته، عن خطة جديدة.",
            ("كشف", "مسؤول", ["خطة جديدة"]),
        ),
        ("كشفت الشرطة عن هويته.", ("كشفت", "الشرطة", ["هويته"])),
        (
            "أعلنت مصادر طبية رفضت الكشف عن أسمائها أن المشفى أغلق.",
            ("أعلنت", "مصادر طبية", ["المشفى أغلق"]),
        ),
    ],
)
def test_what_a_source_hides_is_not_what_it_says(text, expected):
    assert read(text) == [expected]


@pytest.mark.parametrize("kind", ["منطقة منكوبة", "مدينة خالية من السلاح", "ولاية مستقلة"])
def test_a_place_declared_to_be_something_declares_nothing(kind):
    assert read(f"وتدرس الحكومة إعلان كسلا {kind}.") == []
    assert read(f"وطالبوا بإعلان كسلا {kind}.")[1:] == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("أعلن المحافظ أن عدد القتلى عشرة، وهو رقم قال سكان إنه بعيد عن الواقع.", "عدد القتلى عشرة"),
        ("وقالت الشركة إن الخسائر محدودة، وهي رواية نفتها النقابة.", "الخسائر محدودة"),
        ("وقال المدير إن النسبة بلغت الثلث، وهي نسبة اعتبرتها النقابات مضللة.", "النسبة بلغت الثلث"),
        ("وقال المدير إن العدد عشرة، وهو عدد يقول الأهالي إنه أقل من الحقيقة.", "العدد عشرة"),
        ("وقال المدير إن العامل بريء، وهو رجل مسن يعيل أسرة.", "العامل بريء، وهو رجل مسن يعيل أسرة"),
    ],
)
def test_what_others_think_of_it_is_not_what_was_said(text, content):
    assert read(text)[0][2] == [content]


def test_what_is_no_negation_behind_a_pronoun():
    found = attributions("وقال الوزير إن البلاد بخير، وهو ما رفضته المعارضة.")[1]
    assert found.negation is None


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("ووزير الري يؤكد أن السد سليم.", "وزير الري"),
        ("ورئيس اللجنة يعلن تأجيل الجلسة.", "رئيس اللجنة"),
        ("وفد الحركة يؤكد أن الاتفاق قريب.", "وفد الحركة"),
        ("وولي العهد السعودي يؤكد أن الأمر انتهى.", "ولي العهد السعودي"),
    ],
)
def test_a_conjunction_before_the_subject_is_none_of_it(text, source):
    assert read(text)[0][1] == source


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("وقالت كوادر طبية في المشفى إن الأدوية نفدت.", "unnamed_person"),
        ("وقالت الأمينة العامة للحزب سلمى الحداد إن الميزانية ظالمة.", "named_person"),
        ("وأضاف ابن خزيمة أن العاصمة أخطأت.", "named_person"),
        ("وأضاف ابن الضحية أن العاصمة أخطأت.", "unnamed_person"),
    ],
)
def test_staff_secretaries_and_sons(text, kind):
    assert [a.source_type for a in attributions(text)] == [kind]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("وقالت غرفة طوارئ الفاشر إن القصف استمر.", None),
        ("وقالت محكمة في مدريد إن المتهم بريء.", None),
        ("وأعلن مجلس علماء باكستان أن القرار باطل.", None),
        ("وقالت دولة الإمارات إنها أرسلت المعونة.", "united-arab-emirates"),
        ("وقالت حليفتها روسيا إنها أرسلت المعونة.", "russia"),
        ("وقالت السلطات في تونس إنها أرسلت المعونة.", "tunisia"),
        ("وأعلن وفد إيران أن الحوار انتهى.", "iran"),
    ],
)
def test_a_body_is_not_the_place_that_it_is_in(text, actor):
    assert [a.actor for a in attributions(text)] == [actor]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        (
            "وقالت الممرضة خديجة، التي رفضت ذكر اسم عائلتها خوفا من الفصل، إن الأدوية نفدت.",
            "رفضت ذكر اسم عائلتها",
        ),
        (
            "وقال أبو سامر الذي رفض الكشف عن كنيته إن الأدوية نفدت.",
            "رفض الكشف عن كنيته",
        ),
        ("وقالت الممرضة خديجة الحداد إن الأدوية نفدت.", None),
        ("وقالت الممرضة خديجة الحداد إن زميلة لها، طلبت عدم ذكر اسمها، رأت الحادث.", None),
    ],
)
def test_who_gives_only_a_part_of_a_name_asks_not_to_be_known(text, clause):
    found = attributions(text)[0]
    assert found.anonymity == ("requested" if clause else None)
    assert (text[slice(*found.anonymity_clause)] if found.anonymity_clause else None) == clause
