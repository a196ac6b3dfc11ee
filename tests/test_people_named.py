"""Persons in whole sentences: names that no list has, names alone, and the words beside names that are none."""

import pytest
from actor_reading import mentions, named


def persons(text: str) -> list[str]:
    """The persons of a text, as it spells them."""
    return [name for name, kind in named(text) if kind == "PERSON"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("سجل عبد الرزاق العربي، المدير العام للبنك، حضوره.", "عبد الرزاق العربي"),
        ("وقال رائد بركات الجبوري إن الطريق مغلق.", "رائد بركات الجبوري"),
        ("وقال ماجد قبلي إن الطريق مغلق.", "ماجد قبلي"),
        ("قال الشاعر ربيعة بن مقروم شعرا.", "ربيعة بن مقروم"),
        ("قال رضا بالحاج إن الحكومة ستعمل.", "رضا بالحاج"),
        ("سجل دامير روندون هدف التعادل.", "دامير روندون"),
        ("التقى سامر عجاج الوزير.", "سامر عجاج"),
    ],
)
def test_a_whole_name(text, name):
    assert persons(text) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("سجل بوغبا الهدف الثاني.", "بوغبا"),
        ("قال البرازيلي ريفالدو إن الفريق جاهز.", "ريفالدو"),
        ("أهدر مهاجم فرنسا بوغبا فرصة.", "بوغبا"),
        ("رفض القاضي لانسيك الطلب.", "لانسيك"),
        ("وقال هاريدينغ في مؤتمر صحافي نعم.", "هاريدينغ"),
    ],
)
def test_a_foreign_name_alone(text, name):
    assert persons(text) == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("من الحضور سعاد حمدي، جميل صباح، وغيرهما.", ["سعاد حمدي", "جميل صباح"]),
        ("محافظ خميس مشيط سعود بن فهد افتتح المعرض.", ["سعود بن فهد"]),
        ("أدان ناصر المالكي المنضوي ضمن القائمة القرار.", ["ناصر المالكي"]),
        ("سلم الملك يصافح نديم حداد.", ["نديم حداد"]),
        ("المدرب علام أشرف على الفريق.", ["علام"]),
        ("من الغريب أن إيريكا سميث تكاتب أباها.", ["إيريكا سميث"]),
        ("وقال سامي الجبوري: ماجد سيصوم غدا.", ["سامي الجبوري"]),
    ],
)
def test_a_name_ends_before_what_is_none(text, names):
    assert persons(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "من وعد بإقراض الشركات المتعثرة.",
        "رفض الوزير الخوض في التفاصيل.",
        "سيشهد العالم كسوفا جديدا.",
        "قالت الشركة إن المدير سجل ألمانيا الأرباح.",
        "لا يزعج الموسيقى الروسية لانسيك.",
        "لم يكن سجل بزي العمال.",
    ],
)
def test_words_are_no_names(text):
    assert persons(text) == []


def test_a_given_name_behind_a_title_is_his_whom_the_text_names():
    first, again = (m for m in mentions("زار الشيخ ناصر بن حمد المعرض. وقال الشيخ ناصر إن العمل مستمر."))
    assert first.actor == again.actor


@pytest.mark.parametrize(
    "text",
    [
        "قال سالم بن راشد إن العمل مستمر. وقال ابنه سالم: نعم.",
        "قال هاري كين إن الفريق جاهز. وحضر الأمير هاري المباراة.",
    ],
)
def test_kin_and_princes_are_others(text):
    assert len({m.actor for m in mentions(text) if m.type == "PERSON"}) == 2
