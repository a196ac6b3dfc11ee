"""What most tellings have and one lacks: not by an id that it lacks alone."""

import pytest
from two_tellings import told

from syrianews.comparison.alignment import align
from syrianews.comparison.likeness import SideBySide
from syrianews.comparison.omissions import omissions
from syrianews.comparison.shared_quotes import shared_quotes


def lacking(kind, tellings, quotes=()):
    """What one of some tellings lacks."""
    return {(x.what, x.lacking.record.scrape.file) for x in omissions(tellings, [], quotes) if x.kind == kind}


def visits(*names):
    """Tellings of a visit, each with a name of somebody or something that is visited: (words, type, actor)."""
    return [
        told(str(n), f"عنوان\nوصل الوفد صباحا إلى {words} قبل الظهر.", mentions={words: (kind, actor)})
        for n, (words, kind, actor) in enumerate(names)
    ]


@pytest.mark.parametrize(
    ("name", "actor", "expected"),
    [
        ("سمير نبيل حداد", "samir-nabil", set()),
        ("سمير نادر", "samir-nadir", {("samir", "2")}),
    ],
)
def test_who_is_spelled_otherwise_is_not_lacking(name, actor, expected):
    known = ("سمير حداد", "PERSON", "samir")
    assert lacking("actor", visits(known, known, (name, "PERSON", actor))) == expected


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (("أنقرة", "GPE", "ankara"), ("تركيا", "GPE", "turkey"), set()),
        (("تركيا", "GPE", "turkey"), ("أنقرة", "GPE", "ankara"), set()),
        (("تركيا", "GPE", "turkey"), ("بيروت", "GPE", "beirut"), {("turkey", "2")}),
    ],
)
def test_a_capital_and_its_state_stand_for_each_other(first, second, expected):
    assert lacking("actor", visits(first, first, second)) == expected


def test_a_capital_and_its_state_are_two_where_both_are_named():
    names = {"أنقرة": ("GPE", "ankara"), "تركيا": ("GPE", "turkey")}
    both = [
        told(file, "عنوان\nوصل الوفد صباحا إلى أنقرة عاصمة تركيا قبل الظهر.", mentions=names) for file in "01"
    ]
    one = told("2", "عنوان\nوصل الوفد صباحا إلى تركيا قبل الظهر.", mentions=names)
    assert lacking("actor", [*both, one]) == {("ankara", "2")}


def test_two_men_whom_one_telling_names_are_not_one():
    names = {"سمير نبيل حداد": ("PERSON", "samir-nabil"), "سمير حداد": ("PERSON", "samir")}
    both = [
        told(file, "عنوان\nوصل سمير حداد صباحا مع سمير نبيل حداد قبل الظهر.", mentions=names) for file in "01"
    ]
    one = told("2", "عنوان\nوصل سمير نبيل حداد صباحا قبل الظهر.", mentions=names)
    assert lacking("actor", [*both, one]) == {("samir", "2")}


def test_a_name_in_another_form_of_its_words_is_another():
    body = ("مجلس القبائل", "ORG", "tribal-council")
    rest = told("2", "عنوان\nوصل الوفد صباحا إلى مجلس القبيلة قبل الظهر.")
    assert lacking("actor", [*visits(body, body), rest]) == {("tribal-council", "2")}
    men = ("اتحاد العاملين", "ORG", "labour-union")
    rest = told("2", "عنوان\nوصل الوفد صباحا إلى اتحاد العاملات قبل الظهر.")
    assert lacking("actor", [*visits(men, men), rest]) == {("labour-union", "2")}


def test_a_name_of_several_words_is_there_with_what_is_joined_to_it():
    body = ("الدفاع المدني", "ORG", "civil-defence")
    rest = told("2", "عنوان\nوصل الوفد صباحا إلى مركز للدفاع المدني قبل الظهر.")
    assert lacking("actor", [*visits(body, body), rest]) == set()


SAID = "الجسر القديم سيفتح غدا أمام الشاحنات الكبيرة بعد ترميمه"


def says(file, who, actor, denied=""):
    """A telling in which a body says something, and perhaps denies something else."""
    lines = [f"قالت {who} إن {SAID}."] + [f"ونفى {who} أن {denied}."] * bool(denied)
    said = [(who, "قالت", SAID, actor)] + [(who, "نفى", denied, actor)] * bool(denied)
    made = told(file, "\n".join(["عنوان", *lines]), said=tuple(said))
    for attribution in made.attributions:
        attribution.source_type = "institution"
    return made


def shared(tellings):
    pairs = [SideBySide(one, tellings[-1]) for one in tellings[:-1]]
    return [quote for pair in pairs for quote in shared_quotes(pair, list(align(pair)))]


def test_a_capital_and_its_state_are_one_speaker():
    tellings = [
        says("0", "أنقرة", "ankara"),
        says("1", "تركيا", "turkey"),
        says("2", "سمير حداد", "samir-haddad"),
    ]
    assert lacking("speaker", tellings) == {("turkey", "2")}


def test_who_is_heard_under_another_name_is_not_lacking_as_speaker():
    tellings = [
        *(says(file, "بلدية حلب الكبرى", "aleppo-council") for file in "01"),
        says("2", "بلدية حلب", "aleppo-city"),
    ]
    assert lacking("speaker", tellings) == {("aleppo-council", "2")}
    assert lacking("speaker", tellings, shared(tellings)) == set()


def test_a_denial_is_lacking_where_its_words_are_asserted():
    def telling(file, who, actor, cue, polarity):
        text = f"عنوان\n{cue} {who} أن {SAID}."
        made = told(file, text, said=((who, cue, SAID, actor),))
        made.attributions[0].source_type = "institution"
        assert made.attributions[0].polarity == polarity
        return made

    tellings = [
        *(telling(file, "بلدية حلب الكبرى", "aleppo-council", "نفى", "deny") for file in "01"),
        telling("2", "بلدية حلب", "aleppo-city", "أكد", "assert"),
    ]
    assert shared(tellings)
    assert lacking("denial", tellings, shared(tellings)) == {("aleppo-council", "2")}


def test_a_denial_is_lacking_where_other_words_of_the_speaker_are_heard():
    denied = "الجسر القديم انهار فوق السيارات العابرة"
    tellings = [
        *(says(file, "بلدية حلب الكبرى", "aleppo-council", denied) for file in "01"),
        says("2", "بلدية حلب", "aleppo-city"),
    ]
    assert lacking("denial", tellings, shared(tellings)) == {("aleppo-council", "2")}


@pytest.mark.parametrize(
    ("name", "words", "expected"),
    [
        (("سوريا", "GPE", "syria"), "الرئيس السوري", set()),
        (("دمشق", "GPE", "damascus"), "الرئيس السوري", set()),
        (("سوريا", "GPE", "syria"), "الرئيس التركي", {("syria", "2")}),
        (("الجيش السوري", "ORG", "syrian-army"), "قوات النظام", set()),
        (("الجيش السوري", "ORG", "syrian-army"), "القوات الحكومية", set()),
        (("الجيش السوري", "ORG", "syrian-army"), "القوات التركية", {("syrian-army", "2")}),
        (("مجموعة دريمبل", "ORG", "drimbel"), "مجموعة دريمبيل", set()),
        (("مجموعة دريمبل", "ORG", "drimbel"), "شركة دريمبيل", {("drimbel", "2")}),
    ],
)
def test_who_is_there_under_another_name_is_not_lacking(name, words, expected):
    rest = told("2", f"عنوان\nوصل الوفد صباحا إلى {words} قبل الظهر.")
    assert lacking("actor", [*visits(name, name), rest]) == expected


def test_a_claim_of_which_a_telling_has_a_part_is_not_lacking():
    fear = "وتخشى السلطات أن يثير الحريق خوفا أكبر لدى زوار المرفأ القديم ولدى الشركات العاملة فيه"
    texts = (fear, fear, "ويخشى المسؤولون خوف زوار المرفأ القديم من الحريق", "ووصل الوفد صباحا إلى المطار")
    tellings = [told(str(n), f"{n}\n{text}.") for n, text in enumerate((*texts[:2], fear, *texts[2:]))]
    aligned = [x for n, a in enumerate(tellings) for b in tellings[n + 1 :] for x in align(SideBySide(a, b))]
    assert any(x.relation == "partial" and x.b is tellings[3] for x in aligned)
    found = {(x.kind, x.lacking.record.scrape.file) for x in omissions(tellings, aligned)}
    assert found == {("claim", "4")}


@pytest.mark.parametrize(("said", "expected"), [("نفى", set()), ("أكد", {("aleppo-council", "2")})])
def test_a_denial_is_there_where_another_denies_the_same(said, expected):
    act = "الجسر القديم انهار فوق السيارات العابرة مساء الأحد"

    def telling(file, who, actor, cue):
        made = told(file, f"عنوان {file}\n{cue} {who} أن {act}.", said=((who, cue, act, actor),))
        made.attributions[0].source_type = "institution"
        return made

    tellings = [
        *(telling(file, "بلدية حلب الكبرى", "aleppo-council", "نفى") for file in "01"),
        telling("2", "سمير حداد", "samir-haddad", said),
    ]
    aligned = [x for n, a in enumerate(tellings) for b in tellings[n + 1 :] for x in align(SideBySide(a, b))]
    found = {
        (x.what, x.lacking.record.scrape.file) for x in omissions(tellings, aligned) if x.kind == "denial"
    }
    assert found == expected
