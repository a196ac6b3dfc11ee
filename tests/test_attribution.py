"""Attributions end to end: sentences with the parts that a reader would mark. Each shows one construction of news Arabic."""

import time

import pytest

from syrianews.attribution.finder import AttributionFinder
from syrianews.document import Document

FIND = AttributionFinder.default()


def read(text: str, kind: str = "body") -> list[dict]:
    """The attributions of a text, spans as words."""
    found = FIND(Document.from_text(text, kind), [])
    return [
        {
            "cue": text[slice(*a.cue)],
            "source": text[slice(*a.source)] if a.source else None,
            "content": [text[slice(*c)] for c in a.content],
            "at": a,
        }
        for a in found
    ]


@pytest.mark.parametrize(
    ("text", "cue", "source", "content"),
    [
        ("قال الوزير إن الأمر انتهى.", "قال", "الوزير", ["الأمر انتهى"]),
        ("وقالت وزارة الدفاع في بيان إن الهجوم فشل.", "قالت", "وزارة الدفاع", ["الهجوم فشل"]),
        ("وقال مسؤول للصحفيين: الأمر انتهى.", "قال", "مسؤول", ["الأمر انتهى"]),
        ("لكن الوزير قال إن الأمر انتهى.", "قال", "الوزير", ["الأمر انتهى"]),
        ("وكانت وزارة الدفاع قد ذكرت أن الهجوم فشل.", "ذكرت", "وزارة الدفاع", ["الهجوم فشل"]),
        ("أكد الوزير في مقابلة مع القناة أنه لن يستقيل.", "أكد", "الوزير", ["لن يستقيل"]),
        ("نفت الرئاسة السورية وجود تعاون مع التحالف.", "نفت", "الرئاسة السورية", ["وجود تعاون مع التحالف"]),
        ("أعلنت وزارة الدفاع، اليوم الأربعاء، إحباط هجومين.", "أعلنت", "وزارة الدفاع", ["إحباط هجومين"]),
        ("أعرب المسؤولون عن تفاؤلهم بالاتفاق.", "أعرب", "المسؤولون", ["تفاؤلهم بالاتفاق"]),
        ("تعهدت الحكومة بالانخراط في الجهود الدولية.", "تعهدت", "الحكومة", ["الانخراط في الجهود الدولية"]),
        ("وتحدثت تقارير عن غارة على المدينة.", "تحدثت", "تقارير", ["غارة على المدينة"]),
        ("وفق مسؤولين حاليين، فشلت العملية.", "وفق", "مسؤولين حاليين", ["فشلت العملية"]),
        ("فشلت العملية، بحسب مصادر محلية.", "بحسب", "مصادر محلية", ["فشلت العملية"]),
        ("فشلت العملية، وفق ما أكدت وكالة الأنباء.", "وفق ما أكدت", "وكالة الأنباء", ["فشلت العملية"]),
        ("جاء في البيان أن العملية فشلت.", "جاء", "البيان", ["العملية فشلت"]),
        ("نفت مصادر أوروبية وجود جدول زمني.", "نفت", "مصادر أوروبية", ["وجود جدول زمني"]),
        ("أعلنت الحكومة المحلية عودة النازحين.", "أعلنت", "الحكومة المحلية", ["عودة النازحين"]),
        (
            "كشفت التحقيقات التي أجرتها الشرطة أن الرجل هرب.",
            "كشفت",
            "التحقيقات التي أجرتها الشرطة",
            ["الرجل هرب"],
        ),
        ("أوضح نائب الرئيس، زكريا دمدم، أن الأمر انتهى.", "أوضح", "نائب الرئيس، زكريا دمدم", ["الأمر انتهى"]),
        (
            "وأكدت العديد من المصادر الرسمية أن الأمر انتهى.",
            "أكدت",
            "العديد من المصادر الرسمية",
            ["الأمر انتهى"],
        ),
        ("أعلن الحلف أول من أمس بدء حملة واسعة.", "أعلن", "الحلف", ["بدء حملة واسعة"]),
        ("قال الوزير إن الأمر انتهى، غير أن الحرب مستمرة.", "قال", "الوزير", ["الأمر انتهى"]),
        ("حمل الوزير الحكومة مسؤولية الهجوم.", "حمل", "الوزير", ["الحكومة مسؤولية الهجوم"]),
        ("تبناه التنظيم بعد ساعات.", "تبناه", "التنظيم", []),
        ("تم التأكيد أن الأمر انتهى.", "التأكيد", None, ["الأمر انتهى"]),
        ("قال مدير عام المستشفى إن الأمر انتهى.", "قال", "مدير عام المستشفى", ["الأمر انتهى"]),
        (
            "صرح الشاب المتحدث باسم الأهالي أن الأمر انتهى.",
            "صرح",
            "الشاب المتحدث باسم الأهالي",
            ["الأمر انتهى"],
        ),
        ("أعلن الجيش حملة واسعة واستهدفت المدافع القرية.", "أعلن", "الجيش", ["حملة واسعة"]),
        (
            "الانتهاكات التي تتهم المعارضة النظام بارتكابها كثيرة.",
            "تتهم",
            "المعارضة",
            ["النظام بارتكابها كثيرة"],
        ),
    ],
)
def test_one_sentence(text, cue, source, content):
    (found,) = read(text)
    assert (found["cue"], found["source"], found["content"]) == (cue, source, content)


@pytest.mark.parametrize(
    "text",
    [
        "زاد عدد الزوار في المدينة هذا العام.",
        "زار الوزير مدينة حلب أمس.",
        "التقى المسؤولون بين الجلستين.",
        "وصل الوفد إلى العاصمة على متن طائرة خاصة.",
        "وكان الرجل يحمل حقيبة كبيرة.",
        "وتعتبر المدينة أكبر معقل للمسلحين في شرق البلاد.",
    ],
)
def test_what_is_no_attribution(text):
    assert read(text) == []


def test_dropped_subjects_go_back_to_the_speaker():
    first, second, third = read("قال الوزير إن الأمر انتهى. وأضاف أن الحوار مستمر، مشيراً إلى أن الباب مفتوح.")
    assert (second["source"], second["at"].antecedent) == (None, first["at"].id)
    assert third["content"] == ["الباب مفتوح"]
    assert third["at"].antecedent in (first["at"].id, second["at"].id)


def test_a_relay_has_two_ends():
    relay, speech = read("نقلت صحيفة محلية عن مسؤولين قولهم إن الهجوم فشل.")
    assert (relay["source"], speech["source"]) == ("صحيفة محلية", "مسؤولين")
    assert relay["at"].relays == speech["at"].id
    assert relay["content"] == speech["content"] == ["الهجوم فشل"]


def test_a_relay_of_a_pronoun_goes_back_to_the_speaker():
    first, relay, speech = read("قال الوزير إن الإنتاج نزل. ونقل التلفزيون عنه قوله إن السوق صعبة.")
    assert (relay["source"], speech["source"], speech["cue"]) == ("التلفزيون", None, "قوله")
    assert (relay["at"].relays, speech["at"].antecedent) == (speech["at"].id, first["at"].id)


def test_each_end_of_a_relay_has_the_lemma_of_its_own_cue():
    relay, speech = read("نقلت صحيفة محلية عن مسؤولين نفيهم سقوط الجسر.")
    assert (relay["at"].lemma, relay["at"].cue_class) == ("نقل", "cite")
    assert (speech["at"].lemma, speech["at"].cue_class) == ("نفى", "deny")


@pytest.mark.parametrize(
    ("text", "source_type", "actor"),
    [
        ("قال مسؤولون أميركيون إن الأمر انتهى.", "unnamed_person", "united-states"),
        ("قال مسؤولون أميركيون سابقون إن الأمر انتهى.", "unnamed_person", None),
        ("قال خبراء أميركيون إن الأمر انتهى.", "unnamed_person", None),
        ("قال مسؤولون سوريون وأميركيون إن الأمر انتهى.", "unnamed_person", None),
        ("قال المتحدث، زكريا دمدم، إن الأمر انتهى.", "named_person", None),
        ("أظهر استطلاع أن الأمر انتهى.", "document", None),
        ("ترى بلاده أن الأمر انتهى.", "institution", None),
    ],
)
def test_source_types_and_whom_they_speak_for(text, source_type, actor):
    (found,) = read(text)
    assert (found["at"].source_type, found["at"].actor) == (source_type, actor)


def test_a_comma_behind_an_adverbial_does_not_end_the_content():
    first, _ = read("أكد مسؤول أن بعد الهجوم، طالبت الأسر بالعدالة.")
    assert first["content"] == ["بعد الهجوم، طالبت الأسر بالعدالة"]


def test_a_title_goes_back_to_who_was_named_with_it():
    _, again, other = read(
        "قال المتحدث، زكريا دمدم، إن الأمر انتهى. وأكد المتحدث أن الحوار مستمر. ورأى أحد الخبراء أن الباب مفتوح."
    )
    assert [again["at"].source_type, other["at"].source_type] == ["named_person", "unnamed_person"]


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("قال سمير الحداد إن السوق أغلقت. وأضاف المسؤول الحكومي أنها ستفتح.", ["named_person"] * 2),
        ("قالت سلمى الحداد إن السوق أغلقت. وأضافت الفنانة التي ولدت هناك أنها ستفتح.", ["named_person"] * 2),
        ("قال سمير الحداد إن السوق أغلقت. وقال مسؤول أمني إنها ستفتح. وأضاف المسؤول أن ذلك غدا.",
         ["named_person", "unnamed_person", "unnamed_person"]),
        ("قال سمير الحداد إنه سأل موظفا. وأجاب الموظف بأن السوق مغلقة.", ["named_person", "unnamed_person"]),
        ("قال سمير الحداد إن السوق أغلقت. وقالت الأستاذة إنها ستفتح.", ["named_person", "unnamed_person"]),
        ("قال السفير الروسي سمير الحداد إن السوق أغلقت. وقال المندوب الفرنسي إنها ستفتح.",
         ["named_person", "unnamed_person"]),
        ("قال سمير الحداد إن السوق أغلقت. وقال المتحدث باسم البلدية إنها ستفتح.", ["named_person", "unnamed_person"]),
        ("قال سمير الحداد إن السوق أغلقت. ويرى البعض أنها ستفتح.", ["named_person", "unnamed_person"]),
        ("قال سمير الحداد إن السوق أغلقت. وأوضح ذات المصدر أنها ستفتح.", ["named_person"] * 2),
        ("قالت مصادر إن السوق أغلقت. وقال سمير الحداد إنها ستفتح. وأوضح المصدر أن ذلك غدا.",
         ["unnamed_person", "named_person", "unnamed_person"]),
    ],
)  # fmt: skip
def test_a_definite_noun_for_one_person_takes_up_the_named_speaker_before_it(text, types):
    assert [found["at"].source_type for found in read(text)] == types


def test_a_sentence_inside_a_quotation_ends_its_content():
    _, pledge = read('قال الوزير: "تعهدت روسيا بوقف القصف. سنرى ما يحدث غدا".')
    assert (pledge["source"], pledge["content"]) == ("روسيا", ["وقف القصف"])


def test_a_quotation_ends_where_its_mark_closes():
    (found,) = read("وقال المتحدث: «الأمر انتهى. لن نعود»، بينما كان يغادر.")
    assert found["content"] == ["الأمر انتهى. لن نعود"]
    assert found["at"].quote == "direct"


@pytest.mark.parametrize(
    ("text", "strength"),
    [
        ("قال مسؤول تحدث شرط عدم الكشف عن هويته إن الأمر انتهى.", "on_condition"),
        ("قال مسؤول غير مخول بالحديث إلى الصحافة إن الأمر انتهى.", "not_authorised"),
        ("قال مسؤول إن الأمر انتهى.", "unnamed"),
        ("قالت وزارة الدفاع إن الأمر انتهى.", None),
    ],
)
def test_strength_of_anonymity(text, strength):
    (found,) = read(text)
    assert found["at"].anonymity_strength == strength


@pytest.mark.parametrize("preposition", ["إلى مصادر طبية", "على مصادر طبية"])
def test_every_preposition_that_a_cue_may_take_is_read(preposition):
    """Both in one process: which was read once hung on the order of a set, another one in every process."""
    found = read(f"ارتفع عدد الجرحى استنادًا {preposition}، وأغلق الطريق.")
    assert [a["cue"] for a in found] == ["استنادًا"]


@pytest.mark.parametrize(
    "text", ["كشف باحثون أن", "كشف باحثون إن ", "خبر\nوقال الوزير:", "ذكرت وكالة سانا أن\n"]
)
def test_a_text_that_ends_with_a_cue(text):
    assert all(not "".join(a["content"]) for a in read(text))


def test_no_comment_has_a_source_and_no_content():
    (found,) = read("رفض ممثلو الوزارة التعليق على الحادثة.")
    assert (found["source"], found["content"], found["at"].polarity) == ("ممثلو الوزارة", [], "no_comment")


def test_medium_and_occasion_are_no_part_of_the_source():
    text = "وقال المتحدث عبر حسابه على تويتر إن الأمر انتهى."
    (found,) = read(text)
    assert found["source"] == "المتحدث"
    assert text[slice(*found["at"].medium)] == "عبر حسابه على تويتر"


@pytest.mark.parametrize(
    "unit", ['قال "كلمة" ', 'قال "كلمة ', "قال الوزير إن الأمر انتهى، وأضاف أن الحوار مستمر، "]
)
def test_time_grows_with_length(unit):
    def seconds(times: int) -> float:
        document = Document.from_text(unit * times)
        start = time.process_time()
        FIND(document, [])
        return time.process_time() - start

    seconds(200)
    assert seconds(6000) < 3.5 * 3 * seconds(2000) + 0.5


def test_a_chain_of_three_hands():
    first, agency, statement = read(
        "دعا مجلس الشعب إلى التخلص من الخنازير، حسبما نقلت وكالة الأنباء عن بيان للمجلس."
    )
    assert (agency["source"], statement["source"]) == ("وكالة الأنباء", "بيان للمجلس")
    assert agency["at"].relays == statement["at"].id
    assert statement["at"].relays == first["at"].id


def test_joint_speakers_speak_each_for_themselves():
    from syrianews.schema import Mention

    text = "قالت فرنسا وألمانيا إن الهدنة صامدة."
    mentions = [
        Mention(text.index(name), text.index(name) + len(name), "GPE", actor)
        for name, actor in (("فرنسا", "france"), ("ألمانيا", "germany"))
    ]
    found = FIND(Document.from_text(text), mentions)
    assert [text[slice(*a.source)] for a in found] == ["فرنسا", "ألمانيا"]
    assert [a.actor for a in found] == ["france", "germany"]
