"""Citations and relays: who is cited, which words that covers, and what is a measure and no source."""

import pytest
from attribution_reading import read

from syrianews.actors.finder import ActorFinder
from syrianews.attribution.finder import AttributionFinder
from syrianews.document import Document


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # inside a clause
        (
            'وستتضمن الخطة بحسب الصحيفة "استكمال مشاريع الإسكان" في المدينة.',
            ("بحسب", "الصحيفة", ["ستتضمن الخطة", '"استكمال مشاريع الإسكان" في المدينة']),
        ),
        (
            "القرار حسب الصحيفة اللبنانية يطالب بفتح السوق ثلاثين يوما.",
            ("حسب", "الصحيفة اللبنانية", ["القرار", "يطالب بفتح السوق ثلاثين يوما"]),
        ),
        (
            'واستهدف القصف، وفق ما نقلت الوكالة عن مصدر محلي، "سوق المدينة القديمة" من دون ضحايا.',
            ("وفق ما نقلت", "الوكالة", ["استهدف القصف", '"سوق المدينة القديمة" من دون ضحايا']),
        ),
        # who is cited
        ('وأغلقت السوق، وفق ما نقلت "بولد نيوز".', ("وفق ما نقلت", "بولد نيوز", ["أغلقت السوق"])),
        ("وأغلقت السوق، وفقا لعدة مصادر محلية.", ("وفقا", "عدة مصادر محلية", ["أغلقت السوق"])),
        ("وأغلقت السوق، حسب ما نقله موقع الوزارة.", ("حسب ما نقله", "موقع الوزارة", ["أغلقت السوق"])),
        ("وأغلقت السوق، بحسب ما ذكرت عبر صفحتها.", ("بحسب ما ذكرت", None, ["أغلقت السوق"])),
        ("وهي أغلى الأسواق على حد اعتباره.", ("على حد اعتباره", None, ["وهي أغلى الأسواق"])),
        ("وأغلقت السوق في المدينة القديمة بحسبهم.", ("بحسبهم", None, ["أغلقت السوق في المدينة القديمة"])),
        ("وبحسب زيف، فإن السوق مغلقة.", ("بحسب", "زيف", ["السوق مغلقة"])),
        ("ووفقا له، فإن السوق مغلقة.", ("وفقا له", None, ["السوق مغلقة"])),
        # the nearest of several statements
        (
            'ويرى الوزير أن "السوق مغلقة"، مضيفا أن "العمال في الشارع"، حسب قوله.',
            ("حسب قوله", None, ["العمال في الشارع"]),
        ),
        # no citation but a further statement
        ("إن بلاده قلقة، كما أكدت تأييد التجار للاتفاق.", ("أكدت", None, ["تأييد التجار للاتفاق"])),
        # texts and what they say
        ('وأصدرت الوزارة بيانا جاء فيه: "السوق مغلقة غدا".', ("جاء", "بيانا", ["السوق مغلقة غدا"])),
        ("وبعث الوزير برسالة إلى نظيره مفادها أن السوق مغلقة.", ("مفادها", "رسالة", ["السوق مغلقة"])),
        ("وتضمن بيان الوزارة أن السوق مغلقة.", ("تضمن", "بيان الوزارة", ["السوق مغلقة"])),
    ],
)
def test_a_citation(text, expected):
    assert expected in read(text)


@pytest.mark.parametrize(
    "text",
    [
        "ولن تفتح السوق قبل الصيف بحسب القانون.",
        "ودفن التجار موتاهم وفق الشريعة الإسلامية.",
        "وعاد العمال إلى مصانعهم وفقا للخطة.",
        "سيواصل الخبراء تدريب العمال، كما سيقدمون المساعدة في المصانع.",
    ],
)
def test_a_measure_is_no_source(text):
    assert not [cue for cue, _, _ in read(text) if cue.split()[0] in ("بحسب", "وفق", "وفقا", "كما")]


@pytest.mark.parametrize(
    ("text", "outer", "inner"),
    [
        (
            "ووفقا لصحيفة النهار نقلا عن مسؤولين محليين، فإن السوق مغلقة.",
            ("وفقا", "صحيفة النهار"),
            ("نقلا", "مسؤولين محليين"),
        ),
        (
            "وكشفت صحيفة النهار نقلا عن مصدر محلي، أن السوق مغلقة.",
            ("كشفت", "صحيفة النهار"),
            ("نقلا", "مصدر محلي"),
        ),
        (
            "وأفادت وكالة رويترز نقلا عن شهود عيان بإغلاق السوق.",
            ("أفادت", "وكالة رويترز"),
            ("نقلا", "شهود عيان"),
        ),
        (
            "ونقلت صحيفة النهار قول وزير الزراعة إن السوق مغلقة.",
            ("نقلت", "صحيفة النهار"),
            ("قول", "وزير الزراعة"),
        ),
        (
            "ونقلت صحيفة النهار عن وزير الزراعة أمس القول إن السوق مغلقة.",
            ("نقلت", "صحيفة النهار"),
            ("القول", "وزير الزراعة"),
        ),
        (
            "ونقلت صحيفة النهار على لسان الوزير قوله إن السوق مغلقة.",
            ("نقلت", "صحيفة النهار"),
            ("قوله", "الوزير"),
        ),
        (
            "ونسبت صحيفة النهار لمصدر محلي القول إن السوق مغلقة.",
            ("نسبت", "صحيفة النهار"),
            ("القول", "مصدر محلي"),
        ),
        ("ونقلت عنه صحيفة النهار قوله إن السوق مغلقة.", ("نقلت", "صحيفة النهار"), ("قوله", None)),
    ],
)
def test_a_relay(text, outer, inner):
    document = Document.from_text(text)
    found = AttributionFinder.default()(document, ActorFinder.default()(document))
    by_id = {a.id: a for a in found}
    relaying = next(a for a in found if a.relays is not None)

    def words(a):
        return text[slice(*a.cue)], text[slice(*a.source)] if a.source else None

    assert words(relaying) == outer
    assert words(by_id[relaying.relays]) == inner
    assert relaying.content == by_id[relaying.relays].content


def test_the_verbal_noun_of_a_relay_keeps_its_class():
    document = Document.from_text("ونقلت صحيفة النهار عن وزير الزراعة تأكيده أن السوق مغلقة.")
    found = AttributionFinder.default()(document, ActorFinder.default()(document))
    assert [a.cue_class for a in found] == ["cite", "assert"]
