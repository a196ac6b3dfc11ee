"""The actor registry: who can be named, and by which forms of words.

`data/actors.csv` lists the actors of Middle East news, `data/aliases.csv` the Arabic forms by which texts name
them. Spelling variants that `syrianews.text.fold` unifies (`أ`/`ا`, `ة`/`ه`, `ى`/`ي`, diacritics) need no alias of their own.
The kind of an alias says how far it can be trusted:

- `full`: safe wherever it occurs (`أحمد الشرع`, `هيئة تحرير الشام`);
- `prominent`: a short form that means this actor unless the text has named another holder (`ترامب`);
- `short`: a surname or short form, accepted if the text also has a full form of the actor (`العبادي`), or a
  matching head noun next to it (`مصادر الميادين`);
- `context`: also a common word, accepted only with such a head noun (`صحيفة الحياة`, `مدينة الباب`) or, except for
  outlets, in a text that has a full form.

`valid_from` and `valid_to` (ISO, of any precision) limit the period in which an alias means its actor: `الجولاني` and
`الشرع` are one man, and `جبهة فتح الشام` is the name of the Nusra Front from July 2016.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import asdict, dataclass, field, replace
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args
from warnings import warn

from ..arguments import TakenName
from ..lexicons import Row, lexicon, numbered_rows, several
from ..schema import ACTOR_TYPES
from ..text import fold

if TYPE_CHECKING:
    import pandas as pd

AliasKind = Literal["full", "prominent", "short", "context"]
_SIMILAR = 0.7
"""How like a name must be to one that is offered in its place."""
_OWN, _LEFT = "user table", 3
"""How the provenance of a user's own actors begins, and the most names that a note says an actor still has."""
ALIAS_KINDS: tuple[str, ...] = get_args(AliasKind)


@dataclass(frozen=True, slots=True)
class Actor:
    """One person, body, group, outlet, state or place that texts name."""

    id: str
    type: str
    name_ar: str
    name_en: str = ""
    country: str = ""
    """ISO code of the state it belongs to."""
    valid_from: str = ""
    valid_to: str = ""
    wikidata: str = ""
    """Item of Wikidata, only where a public file shows item and name together."""
    provenance: str = ""


@dataclass(frozen=True, slots=True)
class Alias:
    """One form of words that names an actor."""

    text: str
    actor: str
    kind: str = "full"
    valid_from: str = ""
    valid_to: str = ""
    seen: int = 0
    """How often the form occurred in the articles against which the table was reviewed."""

    def valid(self, date: str | None) -> bool:
        """Whether the alias means its actor at `date`; without a date every alias does.

        >>> Alias("الشرع", "ahmed-al-sharaa", "prominent", valid_from="2024-12").valid("2016-05-01")
        False
        """
        if not date:
            return True
        return self.valid_from[: len(date)] <= date and (
            not self.valid_to or date[: len(self.valid_to)] <= self.valid_to
        )


@dataclass(slots=True)
class Registry:
    """The actors by id, and all their aliases; `notes` tells which names a user's table took from other actors.

    >>> registry = Registry.load()
    >>> registry["hts"].name_ar
    'هيئة تحرير الشام'
    >>> [actor.id for actor in registry.find("داعش")]
    ['isis']
    """

    actors: dict[str, Actor] = field(default_factory=dict)
    aliases: list[Alias] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def __repr__(self) -> str:
        return f"<Registry: {len(self.actors)} actors, {len(self.aliases)} aliases>"

    def __getitem__(self, actor: str) -> Actor:
        """The actor with an id. Raises KeyError, with ids of those who are called so or nearly so, where none has it."""
        if actor in self.actors:
            return self.actors[actor]
        called = self._called()
        key = fold(actor.strip()).lower()
        names = [key] if key in called else get_close_matches(key, called, 3, cutoff=_SIMILAR)
        near = list(dict.fromkeys(found.id for name in names for found in called[name]))
        raise KeyError(f"no actor has the id {actor!r}{f'; perhaps {near}' if near else ''}.")

    def find(self, name: str) -> list[Actor]:
        """The actors that a name may stand for, whatever its hamzas and diacritics: an Arabic name, an English one or an id; none where no
        actor is called so (`registry[name]` says then what similar names there are).

        >>> [actor.id for actor in Registry.load().find("Islamic State")]
        ['isis']
        """
        return list(dict.fromkeys(self._called().get(fold(name.strip()).lower(), ())))

    def _called(self) -> dict[str, list[Actor]]:
        """The actors by their folded names and ids."""
        called: dict[str, list[Actor]] = {}
        for alias in self.aliases:
            if alias.actor in self.actors:
                called.setdefault(fold(alias.text).lower(), []).append(self.actors[alias.actor])
        for actor in self.actors.values():
            for name in (actor.name_en, actor.id):
                if name:
                    called.setdefault(fold(name).lower(), []).append(actor)
        return called

    def table(self) -> pd.DataFrame:
        """The actors as a frame: one row each, with the columns of `Actor` and aliases (joined by `|`)."""
        import pandas as pd

        forms: dict[str, list[str]] = {}
        for alias in self.aliases:
            forms.setdefault(alias.actor, []).append(alias.text)
        rows = [
            asdict(actor) | {"aliases": "|".join(forms.get(actor.id, ()))} for actor in self.actors.values()
        ]
        return pd.DataFrame(rows)

    @classmethod
    def load(cls, *user_tables: str | Path) -> Registry:
        """The package's registry, extended by user-supplied tables (CSV; see `add_table`)."""
        package = _package_registry()
        registry = cls(dict(package.actors), list(package.aliases))
        for table in user_tables:
            registry.add_table(table)
        return registry

    def add_table(self, table: str | Path) -> None:
        """Add the actors of a CSV table; a row whose id is known replaces that actor and its aliases, and a name of a row is no other
        actor's of the package any more, in the time for which the row holds.

        Columns: `id`, `type`, `name_ar`; optionally `aliases` (several, separated by `|`; a single
        word counts as `short` for a person), `name_en`, `country`, `valid_from`, `valid_to`, `wikidata`.
        Raises ValueError for rows that cannot be used; `syrianews.actors.check(table)` lists everything that is wrong.
        """
        rows = numbered_rows(table)
        _require_columns(rows, Path(table).name)
        for number, row in rows:
            _require_values(row, f"{Path(table).name}, row {number}")
            if row["id"] in self.actors:
                self.aliases = [alias for alias in self.aliases if alias.actor != row["id"]]
            self.actors[row["id"]] = _actor(row, provenance=f"{_OWN} {Path(table).name}")
            own = user_aliases(row)
            self._give_way(own, f"{Path(table).name}, row {number}")
            self.aliases.extend(own)

    def _give_way(self, own: list[Alias], where: str) -> None:
        """Take the names of a user's row from the actors of the package that have them."""
        names = {fold(alias.text): alias for alias in own}
        kept: list[Alias] = []
        taken: dict[str, str] = {}
        for alias in self.aliases:
            mine = names.get(fold(alias.text))
            theirs = self.actors.get(alias.actor)
            if mine is None or theirs is None or theirs.provenance.startswith(_OWN):
                kept.append(alias)
                continue
            kept += _outside(alias, mine)
            taken[theirs.id] = alias.text
        self.aliases = kept
        for actor, name in taken.items():
            left = [alias.text for alias in kept if alias.actor == actor]
            called = f", which keeps {'، '.join(left[:_LEFT])}" if left else ""
            self.notes.append(
                f"{where}: {name} means {own[0].actor} here, and not the package's {actor}{called}"
            )


@lru_cache(maxsize=1)
def _package_registry() -> Registry:
    actors = {row["id"]: _actor(row) for row in lexicon("actors")}
    aliases = [
        Alias(
            row["alias"], row["actor"], row["kind"], row["valid_from"], row["valid_to"], int(row["seen"] or 0)
        )
        for row in lexicon("aliases")
    ]
    return Registry(actors, aliases)


def _outside(alias: Alias, own: Alias) -> list[Alias]:
    """What is left of a name of the package outside the time for which a user's row has it.

    >>> [(part.valid_from, part.valid_to) for part in _outside(Alias("a", "b", valid_from="2001"), Alias("a", "c", "full", "2010", "2012-02"))]
    [('2001', '2009-12-31'), ('2012-03-01', '')]
    """
    parts = []
    if own.valid_from:
        parts.append((alias.valid_from, min(alias.valid_to or "9", _beside(own.valid_from, -1))))
    if own.valid_to:
        parts.append((max(alias.valid_from, _beside(own.valid_to, 1)), alias.valid_to))
    return [
        replace(alias, valid_from=first, valid_to=last) for first, last in parts if not last or first <= last
    ]


def _beside(date: str, step: int) -> str:
    """The day before (-1) or behind (1) a day, a month or a year.

    >>> _beside("2024-03", -1), _beside("2024", 1), _beside("2024-02-29", 1)
    ('2024-02-29', '2025-01-01', '2024-03-01')
    """
    year, month, day = (int(part) for part in (f"{date}-0-0").split("-")[:3])
    if step > 0 and not day:
        return dt.date(year + (month in (0, 12)), month % 12 + 1 if month else 1, 1).isoformat()
    return (dt.date(year, month or 1, day or 1) + dt.timedelta(step)).isoformat()


def warn_of_names(table: str | None, stacklevel: int) -> None:
    """Warn of the names that a user's table takes from actors of the package."""
    for note in Registry.load(table).notes if table else ():
        warn(note, TakenName, stacklevel=stacklevel + 1)


_ACTOR_COLUMNS = ("id", "type", "name_ar", "name_en", "country", "valid_from", "valid_to", "wikidata")
_REQUIRED = ("id", "type", "name_ar")
DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
"""How dates are written in tables of actors."""


def _actor(row: Row, provenance: str = "") -> Actor:
    values = {column: row.get(column, "") for column in _ACTOR_COLUMNS}
    return Actor(**values, provenance=row.get("provenance") or provenance)


def user_aliases(row: Row) -> list[Alias]:
    """The aliases that a row of a user's table gives its actor."""
    forms = dict.fromkeys([row["name_ar"], *several(row.get("aliases", ""))])
    return [
        Alias(
            form,
            row["id"],
            "short" if row["type"] == "PERSON" and " " not in form else "full",
            row.get("valid_from", ""),
            row.get("valid_to", ""),
        )
        for form in forms
    ]


def _require_columns(rows: list[tuple[int, Row]], name: str) -> None:
    missing = [column for column in _REQUIRED if rows and column not in rows[0][1]]
    if missing:
        raise ValueError(
            f"{name} lacks the column{'s' * (len(missing) > 1)} {', '.join(missing)}; it has "
            f"{', '.join(rows[0][1])}. A table of actors needs {', '.join(_REQUIRED)}."
        )


def _require_values(row: Row, where: str) -> None:
    if row["type"] not in ACTOR_TYPES:
        raise ValueError(f"{where}: type {row['type']!r} is not one of {', '.join(ACTOR_TYPES)}.")
    for column in _REQUIRED:
        if not row[column]:
            raise ValueError(f"{where}: {column} is empty. Every actor needs {', '.join(_REQUIRED)}.")
    for column in ("valid_from", "valid_to"):
        if row.get(column) and not DATE.fullmatch(row[column]):
            raise ValueError(
                f"{where}: {column} {row[column]!r} is no date. Write YYYY, YYYY-MM or YYYY-MM-DD."
            )
