"""What is wrong with a table of actors, row by row, before it is used.

`check()` examines the package's own tables, `check("mine.csv")` a table of yours and how it fits with the
package's. An empty frame means that no problems were found.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ..lexicons import Row, lexicon, numbered_rows, several
from ..own_tables import OwnTable, table_path
from ..schema import ACTOR_TYPES
from ..text import fold
from .registry import ALIAS_KINDS, DATE, Alias, Registry, user_aliases

if TYPE_CHECKING:
    import pandas as pd


class Problem(NamedTuple):
    """One thing that is wrong, and how to correct it. `row` is `table:line`, as a spreadsheet counts lines."""

    row: str
    problem: str
    what_to_do: str


def check(table: OwnTable | None = None) -> pd.DataFrame:
    """The problems of a table of actors, one per row: `row`, `problem`, `what_to_do`.

    It finds unknown types, kinds, actors and countries, malformed ids, dates and Wikidata items, aliases that folding
    makes equal to another of the same actor, short aliases without a full one to support them, and collisions: two actors
    that the same form of words would name at the same time.
    Raises FileNotFoundError if there is no such table, ValueError if it cannot be read as one.

    >>> check().empty
    True
    """
    import pandas as pd

    found = list(
        _user_problems(Path(table_path("check", table))) if table is not None else _package_problems()
    )
    return pd.DataFrame(found, columns=list(Problem._fields), dtype="str")


def _package_problems() -> Iterator[Problem]:
    for line, row in enumerate(lexicon("actors"), 2):
        yield from _row_problems(row, f"actors:{line}")
    placed = []
    known = {row["id"] for row in lexicon("actors")}
    for line, row in enumerate(lexicon("aliases"), 2):
        where = f"aliases:{line}"
        if row["actor"] not in known:
            yield Problem(
                where, f"actor {row['actor']!r} is not in actors.csv", "add the actor or drop the alias"
            )
        if row["kind"] not in ALIAS_KINDS:
            yield Problem(where, f"kind {row['kind']!r} is unknown", f"use one of {', '.join(ALIAS_KINDS)}")
        yield from _date_problems(row, where)
        placed.append(
            (where, Alias(row["alias"], row["actor"], row["kind"], row["valid_from"], row["valid_to"]))
        )
    yield from _alias_problems(placed)


def _user_problems(path: Path) -> Iterator[Problem]:
    placed = []
    for line, row in numbered_rows(path):
        where = f"{path.name}:{line}"
        yield from _row_problems(row, where)
        if row.get("id") and row.get("name_ar"):
            placed += [(where, alias) for alias in user_aliases(row)]
    mine = {alias.actor for _, alias in placed}
    package = [(_PACKAGE, alias) for alias in Registry.load().aliases if alias.actor not in mine]
    for problem in _alias_problems(package + placed):
        if problem.row != _PACKAGE:
            yield problem


_PACKAGE = "the package's"
"""Where an alias stands that no table of the user's has."""
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_ITEM = re.compile(r"Q[1-9]\d*")


def _row_problems(row: Row, where: str) -> Iterator[Problem]:
    if not _ID.fullmatch(row.get("id", "")):
        yield Problem(
            where, f"id {row.get('id', '')!r} is no id", "write a-z and 0-9, words joined by hyphens"
        )
    if row.get("type") not in ACTOR_TYPES:
        yield Problem(
            where, f"type {row.get('type', '')!r} is unknown", f"use one of {', '.join(ACTOR_TYPES)}"
        )
    if not fold(row.get("name_ar", "")).strip():
        yield Problem(where, "name_ar is empty", "write the name as news texts spell it")
    if row.get("wikidata") and not _ITEM.fullmatch(row["wikidata"]):
        yield Problem(where, f"wikidata {row['wikidata']!r} is no item", "write it as Q42, or leave it empty")
    if row.get("country") and row["country"] not in {c["iso"] for c in lexicon("countries")}:
        yield Problem(where, f"country {row['country']!r} is unknown", "write the ISO code in countries.csv")
    yield from _date_problems(row, where)
    forms = [fold(form) for form in several(row.get("aliases", ""))]
    for form in dict.fromkeys(forms):
        if forms.count(form) == 1 and form != fold(row.get("name_ar", "")):
            continue
        yield Problem(
            where, f"{form!r} stands twice once folded", "keep one spelling: folding finds the others"
        )


def _date_problems(row: Row, where: str) -> Iterator[Problem]:
    first, last = row.get("valid_from", ""), row.get("valid_to", "")
    for date in (first, last):
        if date and not DATE.fullmatch(date):
            yield Problem(where, f"{date!r} is no date", "write YYYY, YYYY-MM or YYYY-MM-DD")
    if first and last and first > last:
        yield Problem(where, f"valid_from {first} is after valid_to {last}", "swap or mend the dates")


def _alias_problems(placed: list[tuple[str, Alias]]) -> Iterator[Problem]:
    spoken_in_full = {alias.actor for _, alias in placed if alias.kind in ("full", "prominent", "context")}
    by_form: dict[str, list[tuple[str, Alias]]] = defaultdict(list)
    for where, alias in placed:
        form = " ".join(fold(alias.text).split())
        if form != fold(alias.text) or not form:
            yield Problem(
                where, f"{alias.text!r} holds stray blanks or no letters", "write words with single blanks"
            )
        if alias.kind == "short" and alias.actor not in spoken_in_full:
            yield Problem(
                where,
                f"{alias.text!r} is short, and {alias.actor} has no full alias",
                "add the full name as an alias",
            )
        by_form[form].append((where, alias))
    for form, holders in by_form.items():
        for i, (where, alias) in enumerate(holders):
            yield from _clashes(form, where, alias, holders[:i])


def _clashes(form: str, where: str, alias: Alias, earlier: list[tuple[str, Alias]]) -> Iterator[Problem]:
    for other_where, other in earlier:
        if not _overlap(alias, other):
            continue
        if alias.actor == other.actor:
            yield Problem(where, f"{form!r} is in {other_where} already, once folded", "drop one of the two")
        elif other_where == _PACKAGE:
            yield Problem(
                where,
                f"{form!r} names {alias.actor} and {other.actor} ({other_where}) at the same time",
                f"nothing, if it is {alias.actor} that your texts mean: your row goes before; else give it dates or a longer form",
            )
        elif alias.kind == other.kind and alias.kind in ("full", "prominent"):
            yield Problem(
                where,
                f"{form!r} names {alias.actor} and {other.actor} ({other_where}) at the same time",
                "give one of them dates, a longer form, or the kind short or context",
            )


def _overlap(a: Alias, b: Alias) -> bool:
    starts_late = a.valid_to and b.valid_from and a.valid_to < b.valid_from
    ends_early = b.valid_to and a.valid_from and b.valid_to < a.valid_from
    return not starts_late and not ends_early
