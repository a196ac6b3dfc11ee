import pytest
from two_tellings import told

from syrianews.comparison.alignment import align
from syrianews.comparison.denials import answered, is_denial, mark_denials
from syrianews.comparison.likeness import SideBySide

CLAIM = "الشرع تعاون سرا مع التحالف الدولي ضد تنظيم الدولة منذ عام 2016"
DENIED = "تعاون الشرع مع التحالف الدولي ضد تنظيم الدولة منذ عام 2016"


def pair():
    claim = told(
        "claim",
        f"الشرع تعاون سرا مع التحالف\nذكرت الصحيفة أن {CLAIM}.",
        said=(("الصحيفة", "ذكرت", CLAIM, "nyt"),),
    )
    denial = told(
        "denial",
        f"الرئاسة تنفي تعاون الشرع\nنفى مكتب الرئاسة {DENIED}.",
        said=(("مكتب الرئاسة", "نفى", DENIED, "presidency"),),
    )
    return SideBySide(claim, denial)


def test_a_denial_is_tied_to_the_claim_it_answers():
    two = pair()
    aligned = list(align(two))
    mark_denials(aligned)
    assert {x.denying for x in aligned if x.relation == "denies"} == {"b"}
    assert {x.denying for x in aligned if x.relation != "denies"} <= {None}
    (tie,) = {
        (d.denier.name, d.claimer.text((d.claim.start, d.claim.end)))
        for d in answered(two, aligned)
        if d.paragraph.kind == "body"
    }
    assert tie[0] == "denial#0"
    assert "تعاون" in tie[1]


@pytest.mark.parametrize(
    ("charge", "denies"),
    [
        ("يحاكم بتهمة الإدلاء بتصريحات كاذبة", False),
        ("نشر أخبارا كاذبة", False),
        ("قال إن التصريحات كاذبة", True),
    ],
)
def test_that_somebody_lies_is_no_denial(charge, denies):
    telling = told(
        "a",
        f"عنوان\nأعلن القاضي أن الرجل {charge} عن الجسر.",
        said=(("القاضي", "أعلن", f"الرجل {charge}", None),),
    )
    assert is_denial(telling, telling.attributions[0]) is denies


def test_two_copies_of_one_denial_do_not_deny_each_other():
    two = pair()
    twins = SideBySide(two.b, two.b)
    aligned = list(align(twins))
    mark_denials(aligned)
    assert {x.relation for x in aligned} <= {"same", "partial"}


ATTACK = "وقوع هجوم كيميائي على مدينة دوما مطلع الشهر"


def relations(a: str, a_said, b: str, b_said=()) -> set[str]:
    pair = SideBySide(told("a", f"دوما\n{a}", said=a_said), told("b", f"دوما\n{b}", said=b_said))
    aligned = [x for x in align(pair) if x.a_paragraph.number == x.b_paragraph.number == 1]
    mark_denials(aligned)
    return {x.relation for x in aligned}


def test_nothing_denies_its_own_words():
    words = f"كتب مكتب الرئاسة: {DENIED} حبر على ورق."
    tellings = [
        told("a", f"بيان الرئاسة\n{words}", said=(("مكتب الرئاسة", "كتب", DENIED, "presidency"),)),
        told("b", f"بيان الرئاسة\n{words}"),
    ]
    tellings[0].attributions[0].polarity = "deny"
    aligned = list(align(SideBySide(*tellings)))
    mark_denials(aligned)
    assert aligned
    assert "denies" not in {x.relation for x in aligned}


def test_who_asserts_the_very_words_that_another_denies_is_denied():
    words = "القوات الحكومية دخلت مدينة تدمر فجر الأحد من جهة الشرق"
    one, other = (
        (f"{cue} المتحدث سالم حداد أن {words}.", (("المتحدث سالم حداد", cue, words, "salem"),))
        for cue in ("نفى", "أكد")
    )
    assert relations(*one, *other) == {"denies"}


@pytest.mark.parametrize("verb", ["سيطر مقاتلو", "سيطرت عناصر", "وسيطر مقاتلو"])
def test_a_verb_that_begins_with_s_of_its_own_is_no_future(verb):
    denied = "سيطرة التنظيم على مدينة السلمية"
    said = (("سالم حداد", "نفى", denied, "salem"),)
    assert relations(f"نفى سالم حداد {denied}.", said, f"{verb} التنظيم على مدينة السلمية.") == {"denies"}
    assert "denies" not in relations(f"نفى سالم حداد {denied}.", said, "سيسيطر التنظيم على مدينة السلمية.")


def test_a_denial_and_a_passage_that_negates_the_same_agree():
    denial = f"نفى سالم {ATTACK}.", (("سالم", "نفى", ATTACK, "salem"),)
    assert "denies" not in relations(*denial, "لم يقع أي هجوم كيميائي على مدينة دوما مطلع الشهر.")
    assert relations(*denial, "وقع هجوم كيميائي على مدينة دوما مطلع الشهر.") == {"denies"}


def test_what_is_denied_may_be_a_negation_itself():
    barred = "عدم تمكين الحجاج من السفر إلى مكة المكرمة هذا العام"
    denial = f"نفى سالم {barred}.", (("سالم", "نفى", barred, "salem"),)
    assert relations(*denial, f"انتقد حاتم {barred}.") == {"denies"}


def test_a_sentence_asserts_what_its_relative_clause_denies():
    claim = "قتل 16 مدنيا في غارة على مستشفى المدينة مساء الجمعة"
    b = f"{claim} بحسب حاتم، الأمر الذي نفى سالم صحته."
    assert "denies" not in relations(f"{claim}.", (), b, (("سالم", "نفى", claim, "salem"),))


def test_news_that_is_called_false_is_denied():
    claim = "قصف مناطق سورية من أراضي الأردن"
    denied = f"الأخبار التي تتحدث عن {claim} كاذبة ومفبركة"
    said = (("سالم", "قال", denied, "salem"),)
    assert relations(f"قال سالم إن {denied}.", said, f"ذكرت الصحيفة أنه جرى {claim}.") == {"denies"}


def test_what_a_denier_goes_on_to_negate_is_denied():
    first, then = "وجود أي اتفاق سري", "لم يتعاون مع التحالف الدولي ضد تنظيم الدولة منذ عام 2016"
    said = (("سالم", "نفى", first, "salem"), ("سالم", "مشيرا", then, "salem"))
    denial = told("a", f"التحالف\nنفى سالم {first}، مشيرا إلى أنه {then}.", said=said)
    claim = told("b", "التحالف\nتعاون سالم مع التحالف الدولي ضد تنظيم الدولة منذ عام 2016.")
    denial.attributions[1].source, denial.attributions[1].antecedent = None, denial.attributions[0].id
    aligned = list(align(SideBySide(denial, claim)))
    mark_denials(aligned)
    assert {x.denying for x in aligned if x.relation == "denies"} == {"a"}


def test_a_negation_beside_a_denial_is_not_denied_by_the_same_words():
    first, then = "وجود أي اتفاق سري", "لم يتعاون مع التحالف الدولي ضد تنظيم الدولة منذ عام 2016"
    said = (("سالم", "نفى", first, "salem"), ("سالم", "وقال", then, "salem"))
    denial = told("a", f"التحالف\nنفى سالم {first}.\nوقال إنه {then}.", said=said)
    same = told("b", f"التحالف\nوقال إنه {then}.")
    denial.attributions[1].source, denial.attributions[1].antecedent = None, denial.attributions[0].id
    aligned = list(align(SideBySide(denial, same)))
    mark_denials(aligned)
    assert "verbatim" in {x.degree for x in aligned if x.a_paragraph.number == 2}
    assert "denies" not in {x.relation for x in aligned}


def test_of_two_paragraphs_that_deny_one_thing_and_share_another_only_the_clauses_of_the_denial_deny():
    act, rest = (
        "تعاون سالم مع التحالف الدولي ضد تنظيم الدولة منذ عام 2016",
        "وزار سالم المرفأ القديم في المدينة صباح أمس",
    )
    claim = told("a", f"التحالف\n{act}، {rest}.")
    denial = told("b", f"التحالف\nنفى حاتم {act}، {rest}.", said=(("حاتم", "نفى", act, "hatem"),))
    aligned = [
        x for x in align(SideBySide(claim, denial)) if x.a_paragraph.number == x.b_paragraph.number == 1
    ]
    mark_denials(aligned)
    assert {x.relation for x in aligned} == {"denies"}
    denying = {denial.text(x.b_passage.span).split()[0]: x.denying for x in aligned}
    assert denying == {"نفى": "b", "وزار": None}


def test_who_denies_having_done_it_does_not_deny_that_another_did():
    states = {"فرنسا": ("GPE", "france"), "إيطاليا": ("GPE", "italy")}
    own = "أن تكون شنت الضربة الجوية على مطار السين العسكري"
    said = (("فرنسا", "نفت", own.removeprefix("أن "), "france"),)
    for doer, expected in (("فرنسا", {"denies"}), ("إيطاليا", {"partial"})):
        a = told("a", f"الضربة\nنفت فرنسا {own}.", said=said, mentions=states)
        a.attributions[0].polarity = "deny"
        b = told("b", f"الضربة\nشنت {doer} الضربة الجوية على مطار السين العسكري.", mentions=states)
        aligned = [x for x in align(SideBySide(a, b)) if x.a_paragraph.number == x.b_paragraph.number == 1]
        mark_denials(aligned)
        assert {x.relation for x in aligned} == expected, doer


def test_the_act_denied_is_the_one_at_the_head():
    denied = "وجود أي اتصال بين سالم وحاتم بشأن حريق مستودعات المرفأ"
    denial = f"نفى سالم {denied}.", (("سالم", "نفى", denied, "salem"),)
    assert "denies" not in relations(*denial, "أحرق حاتم مستودعات المرفأ في حريق كبير.")
    assert relations(*denial, "جرى اتصال بين سالم وحاتم بشأن حريق مستودعات المرفأ.") == {"denies"}


def test_another_kind_of_act_is_not_what_is_denied():
    denial = f"نفى سالم {ATTACK}.", (("سالم", "نفى", ATTACK, "salem"),)
    assert "denies" not in relations(*denial, "وقع هجوم صاروخي على مدينة دوما مطلع الشهر.")


@pytest.mark.parametrize(
    "claim",
    [
        "يجمع الخبراء عينات للتحقيق في هجوم كيميائي على مدينة دوما مطلع الشهر.",
        "بحث المجلس تقارير بشأن هجوم كيميائي على مدينة دوما مطلع الشهر.",
        "زار الخبراء موقع هجوم كيميائي مشتبه به على مدينة دوما مطلع الشهر.",
        "لا وجود لأدلة على هجوم كيميائي على مدينة دوما مطلع الشهر.",
    ],
)
def test_what_is_looked_into_or_suspected_is_not_asserted(claim):
    denial = f"نفى سالم {ATTACK}.", (("سالم", "نفى", ATTACK, "salem"),)
    assert "denies" not in relations(*denial, claim)


def test_a_headline_that_adds_who_denies_asserts_what_is_before():
    content = "مقتل العشرات في هجوم على مدينة دوما مطلع الشهر"
    a = f"{content}.. وسالم ينفي", (("وسالم", "ينفي", content, "salem"),)
    assert "denies" not in relations(*a, f"{content}.")


def test_what_is_not_the_first_of_its_kind_happened():
    first, then = "وجود أي اتفاق", "لم تكن الضربة على مطار السين فجر الأحد هي الأولى"
    said = (("سالم", "نفى", first, "salem"), ("سالم", "مشيرا", then, "salem"))
    denial = told("a", f"المطار\nنفى سالم {first}، مشيرا إلى أنه {then}.", said=said)
    denial.attributions[1].source, denial.attributions[1].antecedent = None, denial.attributions[0].id
    claim = told("b", "المطار\nنفذ حاتم الضربة على مطار السين فجر الأحد.")
    aligned = list(align(SideBySide(denial, claim)))
    mark_denials(aligned)
    assert "denies" not in {x.relation for x in aligned}


def charged(answer: str) -> list[str]:
    states = {"إيطاليا": ("GPE", "italy"), "فرنسا": ("GPE", "france")}
    charge = "إيطاليا بتدبير حريق مستودعات المرفأ القديم مطلع الشهر"
    a = told(
        "a",
        f"المرفأ\nاتهمت فرنسا {charge}.\nونفت إيطاليا الاتهامات الفرنسية.",
        said=(("فرنسا", "اتهمت", charge, "france"), ("إيطاليا", "نفت", "الاتهامات الفرنسية", "italy")),
        mentions=states,
    )
    b = told(
        "b",
        f"المرفأ\nاتهمت فرنسا {charge}.\n{answer}",
        said=(
            ("فرنسا", "اتهمت", charge, "france"),
            *((("إيطاليا", "نفت", "الاتهامات", "italy"),) if answer else ()),
        ),
        mentions=states,
    )
    for side in (a, b):
        side.attributions[0].cue_class = "accuse"
        for attribution in side.attributions[1:]:
            attribution.polarity = attribution.cue_class = "deny"
    two = SideBySide(a, b)
    aligned = list(align(two))
    mark_denials(aligned)
    return [d.denier.text(d.content) for d in answered(two, aligned) if d.paragraph.kind == "body"]


def test_a_denial_of_the_charges_answers_who_has_them_without_it():
    assert charged("") == ["الاتهامات الفرنسية"]
    assert charged("ونفت إيطاليا الاتهامات.") == []


def test_who_denies_the_use_of_arms_denies_no_word_of_arms():
    denied = "استخدام أسلحة كيميائية في حصار مدينة دوما مطلع الشهر"
    denial = f"نفى سالم {denied}.", (("سالم", "نفى", denied, None),)
    assert "denies" not in relations(*denial, "وصل مفتشو الأسلحة الكيميائية إلى مدينة دوما مطلع الشهر.")
    assert relations(*denial, "جرى استخدام أسلحة كيميائية في حصار مدينة دوما مطلع الشهر.") == {"denies"}
