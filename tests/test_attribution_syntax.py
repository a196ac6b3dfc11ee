"""Constructions that decide where a source and a content begin and end; each sentence shows one."""

import pytest

from syrianews.actors.finder import ActorFinder
from syrianews.attribution.finder import AttributionFinder
from syrianews.document import Document

ACTORS, FIND = ActorFinder.default(), AttributionFinder.default()


def read(text: str, kind: str = "body") -> list[tuple[str, str | None, list[str]]]:
    """Cue, source and contents of every attribution of a text, its actors found."""
    document = Document.from_text(text, kind)
    return [
        (
            text[slice(*a.cue)],
            text[slice(*a.source)] if a.source else None,
            [text[slice(*c)] for c in a.content],
        )
        for a in FIND(document, ACTORS(document))
    ]


def types(text: str) -> list[str]:
    document = Document.from_text(text)
    return [a.source_type for a in FIND(document, ACTORS(document))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # subjects
        ("أعلنت الحكومة أنها حذرت المصارف من المضاربة.", ("حذرت", None, ["المضاربة"])),
        ("أشار الوزير إلى أن السوق مغلق، لكنه طالب التجار بالصبر.", ("طالب", None, ["الصبر"])),
        ("وأضاف الجيش الأردني أن الحدود آمنة.", ("أضاف", "الجيش الأردني", ["الحدود آمنة"])),
        ("وبعد ساعات من الهدوء أعلن الجيش الأردني بسط الأمن.", ("أعلن", "الجيش الأردني", ["بسط الأمن"])),
        ("اقترح بعضهم تأجيل الامتحان.", ("اقترح", "بعضهم", ["تأجيل الامتحان"])),
        (
            "ودعا الأمين العام للأمم المتحدة إلى ضبط النفس.",
            ("دعا", "الأمين العام للأمم المتحدة", ["ضبط النفس"]),
        ),
        ("وصف المتظاهرون الوضع في السوق بأنه سيئ.", ("وصف", "المتظاهرون", ["الوضع في السوق بأنه سيئ"])),
        (
            "قال أستاذ التاريخ، وهو عضو في اللجنة، إن الوثيقة أصلية.",
            ("قال", "أستاذ التاريخ، وهو عضو في اللجنة", ["الوثيقة أصلية"]),
        ),
        (
            "وأكدت النقابة، في رسالة إلى أعضائها، تأجيل الإضراب.",
            ("أكدت", "النقابة", ["تأجيل الإضراب"]),
        ),
        ("أفاد مصدر مطلع بوصول الشحنة.", ("أفاد", "مصدر مطلع", ["وصول الشحنة"])),
        ("قال سكان من داخل الحي إن الماء مقطوع.", ("قال", "سكان من داخل الحي", ["الماء مقطوع"])),
        ("وقال خبراء عرب وأجانب إن السد سليم.", ("قال", "خبراء عرب وأجانب", ["السد سليم"])),
        ("قال مزارعون يعملون في الوادي إن السد مغلق.", ("قال", "مزارعون يعملون في الوادي", ["السد مغلق"])),
        # objects and their ends
        ("استنكر الرئيس ما وصفه بالعبث بالأسواق.", ("وصفه", "الرئيس", ["العبث بالأسواق"])),
        ("أبدت الوزارة ارتياحها للنتائج نظرا للظروف.", ("أبدت", "الوزارة", ["ارتياحها للنتائج"])),
        ("أعرب الوزير عن أسفه للحادث دون أن يذكر الأسباب.", ("أعرب", "الوزير", ["أسفه للحادث"])),
        ("قال الطبيب إن المريض بخير، في حين غادر الزوار المستشفى.", ("قال", "الطبيب", ["المريض بخير"])),
        ("نفى الوزير ذلك أمس.", ("نفى", "الوزير", ["ذلك أمس"])),
        # citations
        ("أغلقت المدارس أبوابها، وفق ما قال للصحفيين.", ("وفق ما قال", None, ["أغلقت المدارس أبوابها"])),
        (
            "وفق إحصاءات حكومية ارتفعت الأسعار، وتراجع الطلب.",
            ("وفق", "إحصاءات حكومية", ["ارتفعت الأسعار، وتراجع الطلب"]),
        ),
        # verbs that speak of what was said before
        (
            "ارتفعت الأسعار في المدينة، وهو ما نفته البلدية.",
            ("نفته", "البلدية", ["ارتفعت الأسعار في المدينة"]),
        ),
        (
            "أنقذ الحراس الغريق. ذكر ذلك المتحدث باسم البلدية.",
            ("ذكر", "المتحدث باسم البلدية", ["أنقذ الحراس الغريق"]),
        ),
        ("وورد في الكتيب أن الدواء آمن.", ("ورد", "الكتيب", ["الدواء آمن"])),
        # participles and verbal nouns
        ("غادر الوفد القاعة نافيا حصول خلاف.", ("نافيا", "الوفد", ["حصول خلاف"])),
        ("حوكم الموظف بتهمة تزوير الأوراق.", ("تهمة", None, ["تزوير الأوراق"])),
        ("جاء القرار بعد إعلان الوزارة تأجيل الدراسة.", ("إعلان", "الوزارة", ["تأجيل الدراسة"])),
        ("ومضى النائب بالقول إن المجلس سيجتمع.", ("القول", "النائب", ["المجلس سيجتمع"])),
        # lost blanks and abbreviations
        ("وقال الطبيب إنّالعملية نجحت.", ("قال", "الطبيب", ["العملية نجحت"])),
        ("وأشار د. سمير الحداد إلى أن العملية نجحت.", ("أشار", "د. سمير الحداد", ["العملية نجحت"])),
    ],
)
def test_source_and_content(text, expected):
    assert expected in read(text)


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("رفض المدير استخدام موقع تابع لها، قائلا إن الأمر صعب.", "تابع"),
        ("بناء على قرار المحكمة، أغلقت الشركة.", "بناء"),
    ],
)
def test_no_cue(text, cue):
    assert cue not in [found[0] for found in read(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال 12 مسؤولا أوروبيا إن الاتفاق قريب.", ["unnamed_person"]),
        ("وقال متداولون سعوديون إن السوق هادئة.", ["unnamed_person"]),
        ("وقال إريكسون إن السوق هادئة.", ["named_person"]),
        ("وأظهرت استطلاعات الرأي أن الحزب متقدم.", ["reports"]),
        ("وقال سموه إن العمل مستمر.", ["named_person"]),
        ("وقالت إحدى أكبر الجامعات إن الدراسة مستمرة.", ["institution"]),
    ],
)
def test_source_type(text, expected):
    assert types(text) == expected


def test_a_headline_of_two_parts_has_a_lead_in_the_second():
    found = read("هدنة في المدينة.. أردوغان: الحرب انتهت", "headline")
    assert (":", "أردوغان", ["الحرب انتهت"]) in found


def test_words_quoted_of_oneself_stay_ones_own():
    text = 'قال الوزير إنه يرفض "أي مساس بالأسعار".'
    document = Document.from_text(text)
    assert FIND(document, [])[0].quote == "mixed"


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ('وصف الوزير القرار بأنه "مهين" للموظفين.', "mixed"),
        ('قال الوزير إن تنظيم "داعش" انتهى.', "indirect"),
        ('قال الوزير إن صحيفة "النهار" أغلقت.', "indirect"),
    ],
)
def test_marks_around_a_name_are_no_quotation(text, quote):
    document = Document.from_text(text)
    assert FIND(document, ACTORS(document))[0].quote == quote
