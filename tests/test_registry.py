"""The actor registry: loading, validity, user tables."""

import pytest

from syrianews.actors.finder import ActorFinder
from syrianews.actors.registry import Alias, Registry
from syrianews.arguments import TakenName
from syrianews.components import pipeline
from syrianews.document import Document
from syrianews.schema import ACTOR_TYPES
from syrianews.text import fold


@pytest.fixture(scope="module")
def registry():
    return Registry.load()


def test_every_alias_has_an_actor_and_every_actor_an_alias(registry):
    assert {alias.actor for alias in registry.aliases} == set(registry.actors)


def test_a_registry_shows_its_size(registry):
    assert repr(registry) == f"<Registry: {len(registry.actors)} actors, {len(registry.aliases)} aliases>"


def test_types_are_those_of_the_guidelines(registry):
    assert {actor.type for actor in registry.actors.values()} == set(ACTOR_TYPES)


@pytest.mark.parametrize(
    ("date", "valid"),
    [("2024-11-30", False), ("2024-12-09", True), ("2024-12", True), ("2025", True), (None, True)],
)
def test_validity_compares_dates_of_any_precision(date, valid):
    assert Alias("الشرع", "ahmed-al-sharaa", "prominent", valid_from="2024-12").valid(date) is valid


def test_a_user_table_adds_and_overrides(tmp_path, registry):
    table = tmp_path / "mine.csv"
    table.write_text(
        "id,type,name_ar,aliases\nhts,GROUP,تحرير الشام,\nnew-body,ORG,هيئة جديدة,الهيئة الجديدة | هيئتنا\n",
        "utf-8",
    )
    mine = Registry.load(table)
    assert [a.text for a in mine.aliases if a.actor == "hts"] == ["تحرير الشام"]
    assert [a.text for a in mine.aliases if a.actor == "new-body"] == [
        "هيئة جديدة",
        "الهيئة الجديدة",
        "هيئتنا",
    ]
    assert len(mine.actors) == len(registry.actors) + 1


@pytest.mark.parametrize("name", ["حزب العدالة والتنمية", "العدالة والتنميه", "سيول", "الأخبار"])
def test_a_name_of_ones_own_is_no_other_actors(tmp_path, registry, name):
    """Whatever kind of alias the package has for it; what else the other actor is called stays his."""
    (tmp_path / "mine.csv").write_text(f"id,type,name_ar\nmine,ORG,{name}\n", "utf-8")
    others = [actor.id for actor in registry.find(name)]
    held = [alias.actor for alias in registry.aliases if fold(alias.text) == fold(name)]
    mine = Registry.load(tmp_path / "mine.csv")
    assert [actor.id for actor in mine.find(name)] == ["mine"]
    assert len(mine.aliases) == len(registry.aliases) - len(held) + 1
    assert len(mine.notes) == len(others) > 0
    for note, other in zip(mine.notes, others, strict=True):
        assert note.startswith("mine.csv, row 2: ")
        assert f"means mine here, and not the package's {other}, which keeps " in note
    with pytest.warns(TakenName, match="means mine here"):
        pipeline(tmp_path / "mine.csv")


def test_a_name_of_ones_own_is_found_in_texts(tmp_path):
    (tmp_path / "mine.csv").write_text(
        "id,type,name_ar,valid_from\nmy-party,ORG,حزب العدالة والتنمية,\nmy-floods,ORG,سيول,\nmine,GROUP,هيئة تحرير الشام,2025-08\n",
        "utf-8",
    )
    finder = ActorFinder.default(str(tmp_path / "mine.csv"))

    def found(text: str, date: str) -> list[str | None]:
        return [m.actor for m in finder(Document.from_text(text, date=date))]

    assert found("قال حزب العدالة والتنمية إنه لا يؤيد الإضراب.", "2025-11") == ["my-party"]
    assert found("قال حزب العدالة والتنمية التركي إنه لا يؤيد الإضراب.", "2025-11") == ["akp"]
    assert found("وأعلنت سيول عن نتائجها.", "2025-09") == ["my-floods"]
    assert found("قالت هيئة تحرير الشام إن الطريق آمن.", "2025-09") == ["mine"]
    assert found("قالت هيئة تحرير الشام إن الطريق آمن.", "2024-11") == ["hts"]  # before the row holds


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("id,name_ar\nx,اسم\n", "lacks the column type"),
        ("id,type,name_ar\nx,HUMAN,اسم\n", "row 2: type 'HUMAN' is not one of PERSON"),
        ("id,type,name_ar\nx,PERSON,\n", "row 2: name_ar is empty"),
        (
            "id,type,name_ar,valid_from\nx,PERSON,اسم,soon\n",
            "row 2: valid_from 'soon' is no date. Write YYYY",
        ),
    ],
)
def test_bad_user_tables_say_what_is_wrong(tmp_path, content, message):
    table = tmp_path / "bad.csv"
    table.write_text(content, "utf-8")
    with pytest.raises(ValueError, match=message):
        Registry.load(table)


def test_a_registry_answers_who_is_called_so():
    registry = Registry.load()
    assert [actor.id for actor in registry.find(" داعش ")] == ["isis"]
    assert registry.find("أحمد الشرع") == registry.find("احمد الشرع") != []
    assert registry.find("islamic State") == registry.find("isis") == registry.find("داعش")
    assert registry.find("داعشش") == registry.find("من لا يعرفه أحد") == []


def test_an_actor_is_had_by_its_id_and_a_wrong_one_leads_to_others():
    registry = Registry.load()
    assert registry["isis"] is registry.actors["isis"]
    with pytest.raises(KeyError, match=r"no actor has the id 'isiss'; perhaps \['isis'"):
        registry["isiss"]
    with pytest.raises(KeyError, match=r"perhaps \['isis'\]"):
        registry["داعشش"]
    with pytest.raises(KeyError, match=r"no actor has the id 'داعش'; perhaps \['isis'\]"):
        registry["داعش"]
    with pytest.raises(KeyError, match=r"no actor has the id 'qqqqqqqq'\."):
        registry["qqqqqqqq"]


def test_a_registry_as_a_table_has_every_actor_with_its_forms():
    registry = Registry.load()
    table = registry.table().set_index("id")
    assert len(table) == len(registry.actors)
    assert "داعش" in table.loc["isis", "aliases"].split("|")
