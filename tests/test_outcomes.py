import pytest
from two_tellings import told

from syrianews.comparison.alignment import align
from syrianews.comparison.denials import mark_denials
from syrianews.comparison.likeness import SideBySide
from syrianews.comparison.outcomes import mark_opposed, opposed

NAMES = {"التحالف": ("ORG", "coalition"), "البوكمال": ("GPE", "albu-kamal")}
RAID = "شن التحالف غارة على موقع عسكري قرب البوكمال مساء الأحد"
NOBODY = "لم تنفذ أي غارات قرب البوكمال مساء الأحد على موقع عسكري"


def pair(a: str, b: str) -> SideBySide:
    return SideBySide(
        told("a", f"موقع عسكري قرب البوكمال\n{a}.", mentions=NAMES),
        told("b", f"موقع عسكري قرب البوكمال\n{b}.", mentions=NAMES),
    )


def found(a: str, b: str) -> list[tuple[str, str]]:
    two = pair(a, b)
    return [
        (x.act.key, y.act.key)
        for x, y in opposed(two, list(align(two)))
        if x.paragraph.number == y.paragraph.number == 1
    ]


def test_what_happened_here_and_did_not_there():
    assert len(found(RAID, NOBODY)) == len(found(NOBODY, RAID)) == 1
    assert len(found(RAID, "وليست ثمة أي غارة على موقع عسكري قرب البوكمال مساء الأحد")) == 1
    assert len(found("قصفت طائرات التحالف موقعا عسكريا قرب البوكمال مساء الأحد", NOBODY)) == 1
    assert len(found("اعتدى التحالف على موقع عسكري قرب البوكمال مساء الأحد", NOBODY)) == 1


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (RAID, RAID),
        (NOBODY, NOBODY),
        ("أحبط الجيش محاولة شن غارة على موقع عسكري قرب البوكمال مساء الأحد", NOBODY),
        ("ستقصف طائرات التحالف موقعا عسكريا قرب البوكمال مساء الأحد", NOBODY),
        ("ليست هناك أي غارات على موقع عسكري قرب البوكمال مساء الأحد", NOBODY),
        (RAID, "ليس هناك غارة أعنف من غارة البوكمال مساء الأحد على موقع عسكري"),
        (RAID, "وليست ثمة أي غارة مماثلة على موقع عسكري قرب البوكمال مساء الأحد"),
        (f"{RAID}.\nوقال متحدث إن الطيران لم ينفذ أي غارات", NOBODY),  # it tells both
        (
            "شن التحالف غارة على موقع عسكري مساء الأحد",
            "لم تنفذ أي غارات على موقع عسكري قرب البوكمال مساء الأحد",
        ),
    ],
)
def test_no_outcomes_are_opposed(a, b):
    assert found(a, b) == []


@pytest.mark.parametrize(("a", "b", "denying"), [(RAID, NOBODY, "b"), (NOBODY, RAID, "a")])
def test_a_passage_that_negates_an_outcome_denies_the_other(a, b, denying):
    two = pair(a, b)
    aligned = list(align(two))
    mark_denials(aligned)
    assert "denies" not in {x.relation for x in aligned}
    mark_opposed(aligned, opposed(two, aligned))
    told = [x for x in aligned if x.a_paragraph.number == x.b_paragraph.number == 1]
    assert {x.denying for x in told if x.relation == "denies"} == {denying}


@pytest.mark.parametrize(
    "b",
    [
        "طالب السكان التحالف بالرد ما لم تتوقف الغارات قرب البوكمال مساء الأحد على موقع عسكري",
        "ناشد السكان التحالف شن غارة على موقع عسكري قرب البوكمال مساء الأحد",
    ],
)
def test_conditions_and_pleas_are_no_outcomes(b):
    assert found(b, NOBODY if "ناشد" in b else RAID) == []


def test_an_act_that_is_opposed_is_opposed_wherever_it_is_told_again():
    far = "وتعرض موقع عسكري إلى غارة قرب البوكمال ثم ساد الهدوء"
    two = pair(f"{RAID}.\nوقال خبير إن القمح شحيح.\n{far}", NOBODY)
    places = {x.paragraph.number for x, y in opposed(two, list(align(two))) if y.paragraph.number == 1}
    assert {1, 3} <= places


def test_what_befalls_people_of_another_state_is_another_outcome():
    killed = "قتل {} في غارة على موقع عسكري قرب البوكمال مساء الأحد"
    nobody = "لم يقتل أي لبناني قرب البوكمال مساء الأحد في غارة على موقع عسكري"
    assert found(killed.format("لبناني"), nobody)
    assert found(killed.format("عراقي"), nobody) == []
