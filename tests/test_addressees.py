"""Whom a verb speaks to, where nothing parts him from the speaker."""

from __future__ import annotations

import pytest
from attribution_reading import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وسأل النائب الوزير عن مصير المخطوفين.", ("سأل", "النائب", ["مصير المخطوفين"])),
        ("وهدد مصدر أمني قوات الأمن بقطع الماء.", ("هدد", "مصدر أمني", ["قطع الماء"])),
        ("واتهم البرلمان الرئيس المنتخب بخرق الهدنة.", ("اتهم", "البرلمان", ["الرئيس المنتخب بخرق الهدنة"])),
        ("وحث مسؤول بارز نظيره الفرنسي على الحوار.", ("حث", "مسؤول بارز", ["نظيره الفرنسي على الحوار"])),
        ("وحذر المجلس الوطني السكان من العاصفة.", ("حذر", "المجلس الوطني", ["العاصفة"])),
        ("وناشد الملك الوزير وقف القصف.", ("ناشد", "الملك", ["وقف القصف"])),
        ("وحمل الحزب الوزير مسؤولية الفشل.", ("حمل", "الحزب", ["الوزير مسؤولية الفشل"])),
        ("واتهم ناشطون طهران بخرق الهدنة.", ("اتهم", "ناشطون", ["طهران بخرق الهدنة"])),
        ("وأبلغ نائب الوزير المبعوث الأممي أن الجسر مغلق.", ("أبلغ", "نائب الوزير", ["الجسر مغلق"])),
        ("وحث الملك الرئيس سمير الحداد على الحوار.", ("حث", "الملك", ["الرئيس سمير الحداد على الحوار"])),
    ],
)
def test_the_speaker_ends_before_whom_he_speaks_to(text, expected):
    assert read(text) == [expected]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("وحذر ولي العهد الأمير سمير الحداد من الفوضى.", "ولي العهد الأمير سمير الحداد"),
        ("وهدد المتحدث باسم الجيش العميد سمير الحداد بالرد.", "المتحدث باسم الجيش العميد سمير الحداد"),
        ("ودعا رئيس الحكومة الرئيس سمير الحداد إلى الهدوء.", "رئيس الحكومة الرئيس سمير الحداد"),
        ("وحذر سمير الحداد الوزير السابق من الانهيار.", "سمير الحداد الوزير السابق"),
        ("ودعا الأهالي المقيمون في الحي إلى الحذر.", "الأهالي المقيمون في الحي"),
        ("ودعا القائد العام للقوات المسلحة إلى الهدوء.", "القائد العام للقوات المسلحة"),
        ("ودعا القائد العام للقوات المسلحة للهدوء.", "القائد العام للقوات المسلحة"),
    ],
)
def test_a_title_of_his_own_stays_with_the_speaker(text, source):
    assert [found[1] for found in read(text)] == [source]


VERBS = {
    "هدد": "بالرد القاسي",
    "حذر": "من العواقب",
    "طالب": "بالانسحاب",
    "دعا": "إلى التحرك",
    "حث": "على ضبط النفس",
}


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("threatened", ["المسؤول عن الهجوم", "العالم", "المعتدي", "المجتمع الدولي"])
@pytest.mark.parametrize("name", ["لافروف", "الرئيس سلمان الحداد"])
def test_a_definite_noun_behind_a_name_is_spoken_to(name, threatened, verb):
    assert [found[1] for found in read(f"{verb} {name} {threatened} {VERBS[verb]}.")] == [name]


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("title", ["الرئيس", "الوزير الفرنسي"])
def test_a_noun_that_is_no_adjective_ends_a_title(title, verb):
    assert [found[1] for found in read(f"{verb} {title} العالم {VERBS[verb]}.")] == [title]


def test_an_adjective_goes_on_with_a_title():
    assert read("دعا الرئيس المكلف إلى التحرك.")[0][1] == "الرئيس المكلف"
    assert read("حذر لافروف السابق من العواقب.")[0][1] == "لافروف السابق"
