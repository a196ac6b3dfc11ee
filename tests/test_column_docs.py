"""docs/columns.md names every column of a corpus's tables and every value of a closed set, and no other."""

from __future__ import annotations

import re

import pytest

import syrianews as sn
from syrianews import corpus, schema, tables
from syrianews.comparison import compare


@pytest.fixture(scope="module")
def said(root):
    return (root / "docs" / "columns.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def parts(said):
    head, *parts = re.split(r"^## ", said, flags=re.M)
    return {part.partition("\n")[0].lower(): head + part for part in parts}


@pytest.mark.parametrize("table", corpus.TABLES)
def test_every_column_is_described_where_its_table_is(parts, table):
    (part,) = [text for title, text in parts.items() if table in title]
    named = set(re.findall(r"`([a-z_]+)`", part))
    assert set(getattr(tables, table.upper())) <= named


@pytest.fixture(scope="module")
def of_comparison(request):
    """The columns of each table of a comparison, those of two sides without their prefix as well."""
    compared = sn.compare(request.getfixturevalue("corpus"))
    return {name: set(getattr(compared, name).columns) for name in compare.TABLES}


@pytest.mark.parametrize("table", compare.TABLES)
def test_every_column_of_a_comparison_is_described(parts, of_comparison, table):
    head, *sections = re.split(r"^### ", parts["the tables of a comparison"], flags=re.M)
    (section,) = [
        each for each in sections if each.startswith(f"`comparison.{table}`: {compare.TABLES[table]}\n")
    ]
    named = set(re.findall(r"`([a-z_]+)`", head + section))
    assert {
        column for column in of_comparison[table] if column not in named and column[2:] not in named
    } == set()


def test_no_column_is_described_that_no_table_has(said, of_comparison):
    described = {
        name
        for cell in re.findall(r"^\| (`.*?`) \| ", said, flags=re.M)
        for name in re.findall(r"`(\w+)`", cell)
    }
    known = {column for table in corpus.TABLES for column in getattr(tables, table.upper())}
    known |= {column for columns in of_comparison.values() for column in columns}
    assert described - known <= {*schema.CUE_CLASSES, *schema.SOURCE_TYPES}


@pytest.mark.parametrize(
    "values",
    [
        schema.ZONE_KINDS,
        schema.ACTOR_TYPES,
        schema.CUE_CLASSES,
        schema.SOURCE_TYPES,
        schema.QUOTE_KINDS,
        schema.POLARITIES,
    ],
)
def test_every_value_of_a_closed_set_is_explained(said, values):
    assert set(values) <= set(re.findall(r"`(\w+)`", said))


def test_every_value_of_the_seeds_is_explained(said, request):
    seeds = request.getfixturevalue("corpus")
    explained = set(re.findall(r"`(\w+)`", said))
    for table, columns in (
        (seeds.mentions, ["form", "role", "type"]),
        (
            seeds.attributions,
            ["quote", "polarity", "anonymity", "anonymity_strength", "cue_class", "source_type"],
        ),
        (seeds.articles, ["date_precision", "date_basis"]),
        (seeds.files, ["format"]),
    ):
        for column in columns:
            assert set(table[column].dropna()) <= explained, column
