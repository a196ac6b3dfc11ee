"""Cues whose frame, spelling or subject is of a rarer kind: participles that lead to an act, careless spellings, speakers in relative clauses, far objects."""

from __future__ import annotations

import pytest
from attribution_reading import attributions, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "غادر وزير الزراعة القاعة داعيا إلى ترك الخلافات جانبا.",
            ("داعيا", "وزير الزراعة", ["ترك الخلافات جانبا"]),
        ),
        (
            "اختتمت الوزيرة زيارتها للمدينة داعية الشركات إلى الاستثمار في القطاع.",
            ("داعية", "الوزيرة", ["الشركات إلى الاستثمار في القطاع"]),
        ),
        (
            "خرج الأمير من القاعة معلنا استقالته من منصبه.",
            ("معلنا", "الأمير", ["استقالته من منصبه"]),
        ),
        (
            "التقى رئيس البلدية السكان، واعدا بإصلاح الطريق.",
            ("واعدا", "رئيس البلدية", ["إصلاح الطريق"]),
        ),
    ],
)
def test_a_participle_without_a_mark_leads_to_an_act(text, expected):
    assert expected in read(text)


@pytest.mark.parametrize(
    "text",
    [
        "بات الفريق مطالبا بتحقيق الفوز.",
        "سيكون الفريق مطالبا بتسجيل هدفين.",
        "هذه الطيور مهددة بالانقراض.",
        "ظلت البلدة مهددة بالغرق.",
        "يملك النادي مشروعا واعدا بالمدينة.",
    ],
)
def test_a_predicate_or_an_adjective_is_no_participle_of_speech(text):
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("إعتبرت النقابة أن القرار مجحف.", ("إعتبرت", "النقابة", ["القرار مجحف"])),
        ("وإستنكرت الجمعية هدم البيت القديم.", ("إستنكرت", "الجمعية", ["هدم البيت القديم"])),
        ("وعبرت الطالبة عن فرحها، موضحه أنها ستواصل الدراسة.", ("موضحه", None, ["ستواصل الدراسة"])),
    ],
)
def test_careless_spellings_of_a_cue_are_read(text, expected):
    assert expected in read(text)


def test_a_hamza_below_is_that_of_a_noun_where_the_verb_has_it_above():
    assert not any(cue == "إدانة" and source for cue, source, _ in read("وإدانة المدير كانت متوقعة."))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قطع مدير الأمن بأن الحادث عرضي.", ("قطع", "مدير الأمن", ["الحادث عرضي"])),
        ("ذهب التقرير إلى أن الحكومة أخفت الأرقام.", ("ذهب", "التقرير", ["الحكومة أخفت الأرقام"])),
        ("وتجمع الصحف على أن السوق متجهة إلى الركود.", ("تجمع", "الصحف", ["السوق متجهة إلى الركود"])),
        ("شكا أهالي القرية انقطاع المياه.", ("شكا", "أهالي القرية", ["انقطاع المياه"])),
        ("يعتقد الباحثون بوجود مياه على الكوكب.", ("يعتقد", "الباحثون", ["وجود مياه على الكوكب"])),
        ("طمأن رئيس النادي الجماهير على حالة الحارس.", ("طمأن", "رئيس النادي", ["حالة الحارس"])),
        ("أخبرني أحد الجيران أن الحارس غائب.", ("أخبرني", "أحد الجيران", ["الحارس غائب"])),
    ],
)
def test_verbs_of_opinion_and_telling_with_rarer_complements(text, expected):
    assert expected in read(text)


@pytest.mark.parametrize(
    "text",
    [
        "ذهبت الوزيرة إلى الحفل.",
        "ذهب الجنود إلى أن وصلوا النهر.",
        "قطع التلاميذ الطريق بالحجارة.",
        "تجمع اللجنة التبرعات على مراحل.",
    ],
)
def test_going_cutting_and_gathering_report_nothing(text):
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "التقت الوزيرة بكاتبة الدولة التي عبرت عن استعداد بلادها للتعاون.",
            ("عبرت", "كاتبة الدولة", ["استعداد بلادها للتعاون"]),
        ),
        (
            "اجتمع الوزير بالنواب الذين طالبوا بخفض الضرائب.",
            ("طالبوا", "النواب", ["خفض الضرائب"]),
        ),
        (
            "وكانت تركيا التي تعتبر الحزب منظمة إرهابية قد قصفت المنطقة.",
            ("تعتبر", "تركيا", ["الحزب منظمة إرهابية قد قصفت المنطقة"]),
        ),
        (
            "الوزير الذي أعلن استقالته أمس سيغادر البلاد غدا.",
            ("أعلن", "الوزير", ["استقالته أمس"]),
        ),
    ],
)
def test_the_head_of_a_relative_clause_speaks(text, expected):
    assert expected in read(text)


@pytest.mark.parametrize(
    "text",
    [
        "زار الوزير المدينة التي تعتبر العاصمة الاقتصادية للبلاد.",
        "التقى الوفد القائد الذي يعتبر الرجل الأقوى نفوذا في الجيش.",
        "وصل إلى المنطقة التي تعتبر معقلا للحزب.",
    ],
)
def test_what_ranks_its_head_is_no_opinion_of_it(text):
    assert read(text) == []


def test_the_noun_of_an_adverbial_before_a_plural_verb_is_no_subject():
    assert read("وخلال الحفل أعلنوا رفضهم للقرار.")[0] == ("أعلنوا", None, ["رفضهم للقرار"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "أكد المدرب خلال المؤتمر الصحفي الذي عقد أمس في الدوحة، جاهزية لاعبيه للنهائي.",
            ("أكد", "المدرب", ["جاهزية لاعبيه للنهائي"]),
        ),
        (
            "أكد وزير الخارجية خلال اللقاء الذي جمعه بنظيره أمس أهمية التعاون.",
            ("أكد", "وزير الخارجية", ["أهمية التعاون"]),
        ),
        (
            "أعلنت الوزارة في بيان مشترك إطلاق حملة للتلقيح.",
            ("أعلنت", "الوزارة", ["إطلاق حملة للتلقيح"]),
        ),
        (
            "أعلن الحزب في رسالة مفتوحة انسحابه من الحكومة.",
            ("أعلن", "الحزب", ["انسحابه من الحكومة"]),
        ),
        (
            "أكد الوزير في كلمة مسجلة دعم بلاده للسلام.",
            ("أكد", "الوزير", ["دعم بلاده للسلام"]),
        ),
    ],
)
def test_an_object_stands_behind_an_occasion_that_is_described(text, expected):
    assert expected in read(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "قالت لـ(الرياض) مديرة المتحف سعاد الحربي إن المعرض سيفتح غدا.",
            ("قالت", "مديرة المتحف سعاد الحربي", ["المعرض سيفتح غدا"]),
        ),
        (
            "كشف لـ(النهار) مدير السياحة سمير الحداد، عن افتتاح عشرة فنادق.",
            ("كشف", "مدير السياحة سمير الحداد", ["افتتاح عشرة فنادق"]),
        ),
    ],
)
def test_a_medium_in_brackets_stands_between_verb_and_speaker(text, expected):
    assert expected in read(text)


@pytest.mark.parametrize(
    ("text", "cue", "source"),
    [
        ("ولم يعلق على الفور متحدث باسم الوزارة.", "لم يعلق", "متحدث باسم الوزارة"),
        ("لم تعلق حتى الآن وزارة الدفاع على التقرير.", "لم تعلق", "وزارة الدفاع"),
        ("ولم يتسن الحصول على تعقيب من وزارة الداخلية.", "لم يتسن", "وزارة الداخلية"),
    ],
)
def test_a_comment_is_withheld_or_not_to_be_had(text, cue, source):
    found = attributions(text)
    assert [(text[slice(*a.cue)], text[slice(*a.source)], a.polarity) for a in found] == [
        (cue, source, "no_comment")
    ]


def test_what_cannot_be_checked_is_no_comment():
    assert read("ولم يتسن التأكد من صحة الخبر.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "ووفقا لقواعد هيئة المنافسة فإن على الشركات نشر نتائجها.",
            ("وفقا", "قواعد هيئة المنافسة", ["على الشركات نشر نتائجها"]),
        ),
        (
            'وحسب التفاصيل التي حصلت عليها "النهار"، رصدت الشرطة سيارة مسروقة.',
            ("حسب", "التفاصيل", ["رصدت الشرطة سيارة مسروقة"]),
        ),
        ('ووفقه "قد تتفاقم الأزمة في الشتاء".', ("وفقه", None, ["قد تتفاقم الأزمة في الشتاء"])),
        (
            "وأكد النائب أن الحل قريب، وفق تقديره.",
            ("وفق تقديره", None, ["الحل قريب"]),
        ),
        (
            "الجدير بالذكر، أن النادي تعاقد مع ثلاثة لاعبين.",
            ("الجدير بالذكر", None, ["النادي تعاقد مع ثلاثة لاعبين"]),
        ),
    ],
)
def test_citations_of_plans_details_and_estimates(text, expected):
    assert expected in read(text)


def test_a_wish_is_no_citation():
    assert read("وأضاف الأمير وفقه الله أن العمل انتهى.")[0][0] == "أضاف"
    assert len(read("وأضاف الأمير وفقه الله أن العمل انتهى.")) == 1
