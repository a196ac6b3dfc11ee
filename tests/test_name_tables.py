"""The tables behind the actor finder: every row says what it should, in the words it should."""

from collections import Counter

import pytest

from syrianews.actors.sports import SPORT
from syrianews.lexicons import lexicon, several
from syrianews.schema import ACTOR_TYPES
from syrianews.text import fold

TABLES = (
    "actors",
    "aliases",
    "countries",
    "bodies",
    "body_ids",
    "body_states",
    "head_nouns",
    "titles",
    "given_names",
    "surnames",
    "guards",
    "homonyms",
    "supporters",
    "title_holders",
)
KEYS = {
    "actors": ("id",),
    "countries": ("iso",),
    "bodies": ("head", "companion"),
    "body_ids": ("body",),
    "body_states": ("body",),
    "head_nouns": ("noun", "type"),
    "titles": ("title",),
    "given_names": ("name",),
    "surnames": ("name",),
    "guards": ("phrase",),
    "homonyms": ("actor",),
    "supporters": ("actor",),
    "title_holders": ("actor",),
}
VOCABULARIES = [
    ("bodies", "companion", {"nation", "state", "person", "possessor"}),
    ("bodies", "type", set(ACTOR_TYPES)),
    ("head_nouns", "type", set(ACTOR_TYPES)),
    ("head_nouns", "span", {"in", "out"}),
    ("titles", "use", {"before", "construct"}),
    ("titles", "kind", {"office", "military", "honorific", "profession", "kin"}),
    ("titles", "gender", {"m", "f", ""}),
    ("given_names", "gender", {"m", "f", ""}),
    ("given_names", "also_word", {"yes", ""}),
    ("surnames", "also_word", {"yes", ""}),
]


@pytest.mark.parametrize("table", TABLES)
def test_every_row_has_a_provenance(table):
    assert all(row["provenance"] for row in lexicon(table))


def test_supporters_are_actors():
    known = {row["id"] for row in lexicon("actors")}
    rows = [*lexicon("supporters"), *lexicon("homonyms")]
    named = {actor for row in rows for actor in (row["actor"], *several(row["named"]))}
    assert named - known == {SPORT}


@pytest.mark.parametrize(("table", "columns"), KEYS.items())
def test_no_row_stands_twice(table, columns):
    keys = [tuple(fold(row[column]) for column in columns) for row in lexicon(table)]
    assert [key for key, times in Counter(keys).items() if times > 1] == []


@pytest.mark.parametrize(("table", "column", "allowed"), VOCABULARIES)
def test_closed_vocabularies(table, column, allowed):
    assert {row[column] for row in lexicon(table)} <= allowed


def test_countries_and_capitals_are_actors():
    actors = {row["id"]: row["type"] for row in lexicon("actors")}
    for row in lexicon("countries"):
        assert actors[row["actor"]] == (
            "GPE" if row["actor"] != "western-sahara" else "LOC"
        )  # a region that two claim
        assert not row["capital"] or actors[row["capital"]] == "GPE"


def test_country_names_marked_cldr_are_those_of_cldr():
    from babel import Locale

    names = {code: fold(name) for code, name in Locale("ar").territories.items()}
    iso = {row["actor"]: row["iso"] for row in lexicon("countries")}
    marked = [row for row in lexicon("aliases") if row["provenance"] == "cldr"]
    assert len(marked) > 150
    assert all(fold(row["alias"]) == names[iso[row["actor"]]] for row in marked)


def test_body_states_are_states_of_bodies():
    states = {row["actor"] for row in lexicon("countries")}
    bodies = {row["id"] for row in lexicon("bodies")}
    for row in lexicon("body_states"):
        assert row["body"] in bodies
        assert set(several(row["states"])) <= states, row


def test_body_ids_lead_to_actors():
    actors = {row["id"] for row in lexicon("actors")}
    assert {row["actor"] for row in lexicon("body_ids")} <= actors


def test_nationality_adjectives_end_as_such():
    assert all(form.endswith("ي") for row in lexicon("countries") for form in several(row["nisba"]))
