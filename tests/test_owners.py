"""Whose a body is that its sentence names without a state."""

from __future__ import annotations

import pytest

from syrianews.actors.finder import ActorFinder
from syrianews.actors.owners import possible_states
from syrianews.document import Document

FINDER = ActorFinder.default()


def actors(text: str) -> dict[str, str]:
    """The actors of a text by the words that name them, the last naming of each."""
    return {text[m.start : m.end]: m.actor for m in FINDER(Document.from_text(text))}


@pytest.mark.parametrize(
    ("text", "name", "actor"),
    [
        (
            "عبرت الشحنة من العراق.\nوقالت وزارة الداخلية في الكويت إنها أوقفت السائق",
            "وزارة الداخلية",
            "kuwaiti-ministry-of-interior",
        ),
        (
            "غادر الوزير مصر.\nوأعلنت وزارة الصحة بالسودان حصيلة جديدة",
            "وزارة الصحة",
            "sudanese-ministry-of-health",
        ),
        (
            "أغلقت إسرائيل المعبر، وقالت وزارة المالية في رام الله إن الرواتب تأخرت",
            "وزارة المالية",
            "palestinian-ministry-of-finance",
        ),
        (
            "رد البرلمان الصيني على القرار. وقالت المتحدثة باسم وزارة الخارجية ماريا زاخاروفا ذلك",
            "وزارة الخارجية",
            "russian-ministry-of-foreign-affairs",
        ),
        (
            "اتهمت فرنسا إيران. ونفت وزارة المالية التونسية ذلك، ثم قالت وزارة المالية إن الملف أغلق",
            "وزارة المالية",
            "tunisian-ministry-of-finance",
        ),
        (
            "أقر البرلمان الأردني القانون، وسافر الوزراء إلى فرنسا. وتنفذ وزارة العمل القرار",
            "وزارة العمل",
            "jordanian-ministry-of-labour",
        ),
        ("مطر في بريدة والرياض. وحذرت وزارة النقل السائقين", "وزارة النقل", "saudi-ministry-of-transport"),
        ("أغلقت وزارة النقل الطريق", "وزارة النقل", "unknown-ministry-of-transport"),
    ],
)
def test_the_state_is_the_one_that_the_text_shows(text, name, actor):
    assert actors(text)[name] == actor


def test_the_bodies_of_a_delegation_are_of_its_state():
    text = (
        "استقبلت الحكومة السورية وفدا عراقيا في دمشق.\n"
        "ويضم الوفد مسؤولين في وزارة الزراعة، ووزارتي النقل والتجارة، وصحافيين"
    )
    found = actors(text)
    assert found["وزارة الزراعة"] == "iraqi-ministry-of-agriculture"
    assert found["وزارتي النقل"] == "iraqi-ministry-of-transport"
    assert found["التجارة"] == "iraqi-ministry-of-trade"


def test_a_delegation_that_a_ministry_receives_does_not_own_it():
    text = "الحكومة الليبية رحبت. وزار الوفد العراقي مقر وزارة الزراعة"
    assert actors(text)["وزارة الزراعة"] == "libyan-ministry-of-agriculture"


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("نفت وزارتا الدفاع والداخلية في ليبيا الخبر", "libyan"),
        ("نفت وزارتا الدفاع والداخلية المغربيتان الخبر", "moroccan"),
    ],
)
def test_several_ministries_have_one_state(text, pair):
    found = actors(text)
    assert found["وزارتا الدفاع"] == f"{pair}-ministry-of-defense"
    assert found["الداخلية"] == f"{pair}-ministry-of-interior"


def test_a_field_without_a_row_has_an_id_in_latin_letters():
    assert actors("زار وزارتي العدل والسعادة في مصر")["السعادة"] == "egyptian-ministry-of-saadh"


def test_only_kingdoms_have_royal_courts():
    text = "وصل الرئيس التركي إلى الرياض واستقبله رئيس الديوان الملكي"
    assert actors(text)["الديوان الملكي"] == "saudi-royal-court"
    assert "turkey" not in possible_states()["{nation}-royal-court"]


@pytest.mark.parametrize(
    ("text", "name", "actor"),
    [
        (
            "ضبطت السلطات في الكويت شحنة ذخيرة من العراق. وقالت وزارة الداخلية إن السائقين من العراق",
            "وزارة الداخلية",
            "kuwaiti-ministry-of-interior",
        ),
        (
            "أعلنت عمان تفكيك شبكة على صلة بإيران، وقالت إن إيران مولتها. وأوضحت وزارة الداخلية التفاصيل",
            "وزارة الداخلية",
            "jordanian-ministry-of-interior",
        ),
        (
            "قال الرئيس الفرنسي إن بلاده لن تترك العراق وأهل العراق. وأكدت وزارة الدفاع أن الجنود باقون",
            "وزارة الدفاع",
            "french-ministry-of-defense",
        ),
        (
            "قصفت تركيا قاعدة في العراق. وقالت وزارة الدفاع إنها ردت",
            "وزارة الدفاع",
            "unknown-ministry-of-defense",
        ),
        (
            "نقلت وكالات الأنباء الصينية عن وزارة الدفاع أن إيران تسلمت السفن من إيران",
            "وزارة الدفاع",
            "chinese-ministry-of-defense",
        ),
        (
            "نقل التلفزيون العراقي عن مصدر في وزارة الخارجية أن تركيا وافقت، وأن تركيا ستحضر",
            "وزارة الخارجية",
            "iraqi-ministry-of-foreign-affairs",
        ),
        (
            "نقلت وكالة الصحافة الفرنسية عن وزارة الصحة أن تونس شفيت من الوباء في تونس",
            "وزارة الصحة",
            "tunisian-ministry-of-health",
        ),
        (
            "زار الوزير كندا. وقال الناطق باسم وزارة الخارجية التونسي سامي القابسي إن كندا موافقة",
            "وزارة الخارجية",
            "tunisian-ministry-of-foreign-affairs",
        ),
        (
            "أعلنت وزارة الخارجية في جمهورية #صربيا موقفها من تركيا ومن أنقرة",
            "وزارة الخارجية",
            "serbian-ministry-of-foreign-affairs",
        ),
        (
            "ردت باريس أمس. واستدعت وزارة الخارجية السفير الجزائري والقنصل الجزائري",
            "وزارة الخارجية",
            "french-ministry-of-foreign-affairs",
        ),
        (
            "أبلغت السفارة الهولندية أهل مدريد بالموعد في مدريد. وحضرت وزارة الخارجية",
            "وزارة الخارجية",
            "spanish-ministry-of-foreign-affairs",
        ),
        (
            "أعلن البرلمان المصري الموعد. وقالت وزارة الصحة في السودان إن اللقاح وصل. وشكرت وزارة الصحة الأطباء",
            "وزارة الصحة",
            "sudanese-ministry-of-health",
        ),
    ],
)
def test_who_acts_or_passes_on_owns_the_ministry_and_who_is_accused_does_not(text, name, actor):
    assert actors(text)[name] == actor
