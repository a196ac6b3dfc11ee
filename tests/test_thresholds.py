"""Thresholds of the comparison decide: each has a case on either side of it, and moved past one of them it answers otherwise."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from two_tellings import told

from syrianews.comparison import (
    alignment,
    count_conflicts,
    denials,
    direction,
    near_values,
    omissions,
    one_act,
    shared_quotes,
    speakers,
    story_likeness,
    toll_conflicts,
)
from syrianews.comparison.alignment import align
from syrianews.comparison.countable import values
from syrianews.comparison.likeness import SideBySide
from syrianews.comparison.quantities import quantities
from syrianews.comparison.utterances import utterances

DAM = "في انهيار سد قرب مدينة تدمر وسط سوريا مساء الأحد"
PORT = "في مستودعات المرفأ جنوب بانياس مساء الأحد"


def quotes_of_other_numbers() -> list[int]:
    """Utterances that count otherwise, with two thirds of their words and with half of them in common."""
    said = "البلدية وزعت {} خيمة {} القرية {}"
    first = said.format(20, "على سكان", "قرب النهر")
    pairs = [
        (said.format(20, "على سكان", "ليلا"), said.format(30, "على سكان", "ليلا")),
        (first, said.format(30, "إلى أهالي", "قرب الجبل")),
    ]
    found = []
    for words in pairs:
        a, b = (
            told(
                title,
                f"{title}\nقالت سلوى مراد إن {x}.",
                said=(("سلوى مراد", "قالت", x, "salwa-murad"),),
            )
            for title, x in zip(("عنوان", "خبر"), words, strict=True)
        )
        found.append(len(shared_quotes.shared_quotes(SideBySide(a, b))))
    return found


def quotes_of_doubtful_speakers() -> list[int]:
    """Words that two unnamed people may both have said, nearly a half of which meet, and well over a half."""
    said = "البلدية وزعت الخيام على سكان القرية قرب النهر"
    found = []
    for words in ("البلدية وزعت الخيام في بلدة مجاورة", "البلدية وزعت خياما كبيرة في القرية"):
        a = told("a", f"عنوان\nقال شاهد إن {said}.", said=(("شاهد", "قال", said, None),))
        b = told("b", f"خبر\nقال مسعف إن {words}.", said=(("مسعف", "قال", words, None),))
        found.append(len(shared_quotes.shared_quotes(SideBySide(a, b))))
    return found


def clauses_named() -> list[int]:
    """Of two paragraphs whose first clauses meet, how many pairs of clauses are named, as the second meet less and more."""
    visit = "وزير الري سد الوادي صباح الأحد مع"
    one = f"زار {visit} خبراء من الجامعة، وقال إن المياه ستصل إلى القرى قبل نهاية الشهر"
    found = []
    for second in (
        "وقال إن المياه ستصل إلى حقول الريف هذا الصيف",
        "وأضاف أن المياه ستصل إلى القرى هذا الصيف",
    ):
        pair = SideBySide(
            told("a", f"عنوان\n{one}"), told("b", f"خبر\nتفقد {visit} مهندسين من النقابة، {second}")
        )
        named = (x.a_paragraph.number == x.b_paragraph.number == 1 for x in align(pair))
        found.append(sum(named))
    return found


def relations() -> list[str]:
    """Paragraphs of which a little less and more than six tenths meet."""
    flood = "انهار سد الوادي فجر الأحد"
    found = []
    for words in (flood, f"{flood} بعد أمطار غزيرة"):
        one = f"{flood} بعد أمطار غزيرة جنوب المدينة، وأعلنت البلدية إخلاء ثلاث قرى"
        pair = SideBySide(told("a", f"عنوان\n{one}"), told("b", f"خبر\n{words}"))
        found += [x.relation for x in align(pair) if x.a_paragraph.number == x.b_paragraph.number == 1]
    return found


def likeliest_facts() -> list[int]:
    """Clauses that have a little and a third in common, and report one kind of event."""
    found = []
    for broken in ("جدار", "سد"):
        pair = SideBySide(
            told("a", "عنوان\nانهار سد الوادي فجر الأحد بعد أمطار غزيرة"),
            told("b", f"خبر\nتسببت العاصفة في انهيار {broken} صغير قرب القرى المجاورة للمدينة"),
        )
        found.append(len(alignment._likeliest_fact(pair, pair.a.paragraphs[1], pair.b.paragraphs[1])))
    return found


def bounds_and_numbers() -> list[bool]:
    """A bound that was passed, a little and by far."""
    (bound,) = quantities("221 قتيلا على الأقل")
    others = (quantities(f"{n} قتيلا")[0] for n in (225, 240))
    return [shared_quotes._one_number(bound, other) for other in others]


def rivals(paragraphs: int) -> int:
    """Whether tolls of two sources compete that stand so many paragraphs apart."""
    three, many = f"قتل 3 أشخاص {DAM}", f"قتل 23 مسلحا {DAM}"
    between = "وطالبت النقابة بصيانة المضخات.\n" * (paragraphs - 1)
    b = told(
        "b",
        f"انهيار سد قرب تدمر\nقالت سلوى مراد: {three}.\n{between}وقال وسيم شامي: {many}.",
        said=(("سلوى مراد", "قالت", three, "salwa-murad"), ("وسيم شامي", "قال", many, "wasim-shami")),
    )
    pair = SideBySide(told("a", f"انهيار سد تدمر\n{three}."), b)
    return len(list(toll_conflicts.differing_tolls(pair, list(align(pair)))))


def tolls_of_another_event() -> list[int]:
    """A third of the better covered clause meets, and nearly a half."""
    first = f"قتل 20 شخصا وأصيب 50 شخصا {DAM}.\nوفي حادث آخر أصيب"
    mine = "7 أشخاص عندما انفجر لغم بحافلة عمال على طريق السخنة ظهر الجمعة"
    found = []
    for yours in ("في حقل زيتون صباح أمس قرب القرية", "على طريق الحقول صباح الجمعة"):
        pair = SideBySide(
            told("a", f"انهيار سد تدمر\n{first} {mine}."),
            told("b", f"انهيار سد قرب تدمر\n{first} 9 أشخاص بانفجار لغم {yours}."),
        )
        found.append(len(list(toll_conflicts.differing_tolls(pair, list(align(pair))))))
    return found


def acts() -> list[bool]:
    """What is done to those counted: to aim at them and to shell them are one act, to arrest and to release are two."""
    found = []
    for a, b in (
        ("استهدف 6 شاحنات", "قصف 5 شاحنات"),
        ("اعتقل 6 طلاب", "أفرج عن 5 طلاب"),
    ):
        pair = SideBySide(told("a", f"عنوان\n{a}."), told("b", f"خبر\n{b}."))
        clauses = [telling.paragraphs[1].clauses[0] for telling in (pair.a, pair.b)]
        counts = [
            values(telling, clause)[0] for telling, clause in zip((pair.a, pair.b), clauses, strict=True)
        ]
        found.append(one_act.done_to_the_same(pair, *zip(clauses, counts, strict=True)))
    return found


def rounded() -> list[bool]:
    """Measures four and ten thousandths apart."""
    numbers = [[quantities(f"{n} طنا")[0] for n in pair] for pair in (("1091.9", "1096"), ("1091.9", "1103"))]
    return [near_values.rounded(*pair) for pair in numbers]


def lone_counts() -> list[int]:
    """Two clauses about families that are counted once, with less and with more than a third in common."""
    found = []
    for place in ("مدارس القرية", "مدارس القرية القديمة"):
        pair = SideBySide(
            told("a", f"حريق\nشبت النار {PORT}.\nووصلت 187 عائلة إلى {place} ليلا."),
            told("b", f"خبر\nشبت النار {PORT}.\nولم تجد 177 عائلة سوى {place} مأوى ليلا."),
        )
        found.append(len(list(count_conflicts._of_lone_counts(pair))))
    return found


def answers(claim: str, denied: str) -> int:
    """How many passages a denial answers, as it says little or much of what was claimed."""
    a = told(
        "a",
        f"الشرع تعاون سرا مع التحالف\nذكرت الصحيفة أن {claim}.",
        said=(("الصحيفة", "ذكرت", claim, "times"),),
    )
    b = told(
        "b",
        f"الرئاسة تنفي تعاون الشرع\nنفى مكتب الرئاسة {denied}.",
        said=(("مكتب الرئاسة", "نفى", denied, "presidency"),),
    )
    pair = SideBySide(a, b)
    aligned = list(align(pair))
    denials.mark_denials(aligned)
    return len(list(denials.answered(pair, aligned)))


def claims_answered() -> list[int]:
    claim = "الشرع تعاون سرا مع التحالف الدولي ضد تنظيم الدولة منذ عام 2016"
    return [
        answers(claim, "تعاون الشرع مع التحالف الدولي ضد تنظيم الدولة منذ عام 2016"),
        answers(
            claim, "تعاون الشرع مع التحالف أو تلقيه أموالا من حكومات ومنظمات أجنبية خلال السنوات الأخيرة"
        ),
    ]


def short_denials() -> list[int]:
    """Denials of two words and of three."""
    return [
        answers("الشرع تعاون مع التحالف", "تعاونه سرا"),
        answers("الشرع تعاون سرا مع التحالف", "تعاون الشرع سرا"),
    ]


def likeness(one: list[str], other: list[str], days: list[int]) -> float:
    none: list[frozenset[str]] = [frozenset(), frozenset()]
    made, _ = story_likeness.Likeness.of_words([one, other], days, none, [None, None], [one[:3], other[:3]])
    return float(made.of(np.array([0]), np.array([1]))[0])


SHARED = "قياد غار حلب تحالف طائر مسير فجر مدين نفذ".split()


def apart_in_days() -> list[float]:
    """What one day and two days apart take off the likeness of one text."""
    same = likeness(SHARED, SHARED, [0, 0])
    return [round(same - likeness(SHARED, SHARED, [0, day]), 2) for day in (1, 2)]


def shared_below_the_lead() -> float:
    """What is left of the cosine of two texts that share nothing in their leads."""
    own = ([f"{word}{n}" for n in range(story_likeness.LEAD_WORDS)] for word in ("كلام", "لفظ"))
    one, other = (lead + SHARED * 3 for lead in own)
    found = likeness(one, other, [0, 0])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(story_likeness, "UNTOLD", 1.0)
        return round(found / likeness(one, other, [0, 0]), 2)


def copied(run: int, own: int) -> int:
    """Whether tellings that share a run of so many words, beside so many of their own, are said to share their text."""
    words = [f"كلمة{a}{b}" for a in "ابتثجحخد" for b in "رزسشصضطظ"]
    sides = (" ".join([*words[:run], *(f"{word}{name}" for word in words[:own])]) for name in ("عع", "غغ"))
    a, b = (
        told(name, f"عنوان\n{text}", date=f"2020-01-0{day}")
        for day, (name, text) in enumerate(zip("ab", sides, strict=True), 1)
    )
    return len(list(direction.directions(SideBySide(a, b))))


def lacking(tellings: int, have: int) -> int:
    """How many tellings lack an actor that so many have."""
    some = [
        told(
            f"t{n}",
            f"عنوان\nزار {'وسيم شامي' if n < have else 'الوفد'} القرية.",
            mentions={"وسيم شامي": ("PERSON", "wasim-shami")},
        )
        for n in range(tellings)
    ]
    return len({x.lacking.name for x in omissions.omissions(some, []) if x.kind == "actor"})


def named_alike() -> list[bool]:
    """Speakers of whose names more and less than a half is the same."""
    pairs = (
        ("عضو المجلس المحلي في تدمر", "مدير المجلس المحلي الجديد"),
        ("رئيس بلدية تدمر", "رئيس بلدية حمص"),
    )
    found = []
    for pair in pairs:
        sides = [
            told("a", f"عنوان\nقال {who} إن الطريق آمن جدا.", said=((who, "قال", "الطريق آمن جدا", None),))
            for who in pair
        ]
        one, other = (utterances(telling)[0] for telling in sides)
        found.append(speakers.alike(one, other))
    return found


CASES: list[tuple[object, str, float, float, Callable[[], object], object]] = [
    (shared_quotes, "OTHER_NUMBERS", 0.0, 0.4, quotes_of_other_numbers, [1, 0]),
    (shared_quotes, "DOUBT", 0.0, 0.5, quotes_of_doubtful_speakers, [0, 1]),
    (alignment, "CLAUSE", 0.4, 0.48, clauses_named, [1, 2]),
    (alignment, "SAME", 0.55, 0.75, relations, ["partial", "same"]),
    (alignment, "REPORTED", 0.2, 0.4, likeliest_facts, [0, 1]),
    (shared_quotes, "ROUND", 0.01, 0.1, bounds_and_numbers, [True, False]),
    (toll_conflicts, "BESIDE", 2, 4, lambda: [rivals(3), rivals(4)], [1, 0]),
    (toll_conflicts, "PLACE", 0.3, 0.5, tolls_of_another_event, [0, 1]),
    (one_act, "ONE_ACT", 0.4, 0.8, acts, [True, False]),
    (near_values, "ROUNDING", 0.003, 0.02, rounded, [True, False]),
    (count_conflicts, "LONE", 0.3, 0.4, lone_counts, [0, 1]),
    (denials, "CLAIM_SHARE", 0.1, 0.5, claims_answered, [1, 0]),
    (denials, "CONTENT_WORDS", 2, 4, short_denials, [0, 1]),
    (story_likeness, "DAY", 0.0, 0.5, apart_in_days, [0.25, 0.5]),
    (story_likeness, "UNTOLD", 0.4, 1.0, shared_below_the_lead, 0.6),
    (direction, "RUN_WORDS", 11, 13, lambda: [copied(11, 0), copied(12, 0)], [0, 1]),
    (direction, "COMMON_STOCK", 0.28, 0.32, lambda: [copied(12, 28), copied(12, 29)], [1, 0]),
    (omissions, "MOST", 0.4, 0.7, lambda: [lacking(4, 2), lacking(3, 2)], [0, 1]),
    (speakers, "NAME_SHARE", 0.4, 0.6, named_alike, [True, False]),
]


@pytest.mark.parametrize(
    ("module", "name", "less", "more", "observed", "expected"), CASES, ids=[case[1] for case in CASES]
)
def test_a_threshold_lies_between_two_cases(monkeypatch, module, name, less, more, observed, expected):
    assert less < getattr(module, name) < more
    assert observed() == expected
    for moved in (less, more):
        monkeypatch.setattr(module, name, moved)
        assert observed() != expected


def test_a_story_needs_three_tellings_for_one_to_lack_what_most_have():
    assert (lacking(2, 1), lacking(3, 2), lacking(5, 3), lacking(5, 5)) == (0, 1, 2, 0)
