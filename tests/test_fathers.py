"""Names told by the father behind them, in whole sentences."""

from __future__ import annotations

import pytest

from syrianews.actors.finder import ActorFinder
from syrianews.document import Document

FINDER = ActorFinder.default()


def persons(text: str) -> list[tuple[str, str | None]]:
    return [(text[m.start : m.end], m.actor) for m in FINDER(Document.from_text(text)) if m.type == "PERSON"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("افتتح سفر بن مبارك الغامدي المعرض", "سفر بن مبارك الغامدي"),
        ("كرّم الأمير الجندي بيشي بن فهد العتيبي", "بيشي بن فهد العتيبي"),
        ("شكرت الأميرة حصة بنت فيصل بن خالد الحضور", "حصة بنت فيصل بن خالد"),
        ("حضر المهندس الفضل بن محمد الحارثي الحفل", "الفضل بن محمد الحارثي"),
        ("وقع الوزير المختار ولد سالم الاتفاق", "المختار ولد سالم"),
        ("حضر الأمير تركي بن فهد بن خالد بن سعود بن فيصل الحفل", "تركي بن فهد بن خالد بن سعود بن فيصل"),
    ],
)
def test_a_word_before_a_father_is_a_name(text, name):
    assert [found for found, _ in persons(text)] == [name]


@pytest.mark.parametrize("before", ["قال", "المبعوث", "ولي العهد", "مع", "وأضاف"])
def test_verbs_titles_and_particles_are_none(before):
    assert all(
        not name.startswith(before.split()[-1])
        for name, _ in persons(f"{before} بن سالم الغامدي إن الأمر انتهى")
    )


def test_a_son_is_not_his_father():
    father, son = "الملك سلمان بن عبد العزيز", "الأمير نايف بن سلمان بن عبد العزيز"
    assert persons(f"استقبل {father} الوفد")[0][1] == "king-salman"
    assert persons(f"استقبل {son} الوفد") == [
        ("نايف بن سلمان بن عبد العزيز", "nayef-bin-salman-bin-abdalaziz")
    ]


def test_another_surname_is_another_person():
    assert persons("قال الدكتور عبدالله بن عبدالعزيز الربيعة إن المركز يعمل")[0][1] != "king-abdullah-saudi"
    assert persons("زار الملك عبدالله بن عبدالعزيز آل سعود جدة")[0][1] == "king-abdullah-saudi"
