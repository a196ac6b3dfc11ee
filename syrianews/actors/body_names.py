"""The naming of a body by its head and state, of the same body of further states behind it, and of another whose name goes on where that
of a listed one ends."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from ..document import Words
from ..lexicons import Row, lexicon
from ..text import fold
from .candidates import Candidate, unlisted
from .gazetteer import Gazetteer, Match
from .head_spans import INSTITUTIONAL
from .name_classes import word_class
from .nations import ALSO_WORDS, adjective_of, nisbas
from .registry import Alias
from .triggers import QUOTES


def run(words: Words, i: int, most: int = 6) -> Iterator[int]:
    """The words from `i` on that follow each other with nothing but a blank between."""
    for j in range(i, min(i + most, len(words.forms))):
        if words.gap(j - 1) != " ":
            return
        yield j


MINISTRIES = frozenset(
    fold(row["head"]).split(" ")[1] for row in lexicon("bodies") if row["head"].startswith("وزارة ")
)
"""First words of the fields of the ministries that `data/bodies.csv` lists."""
CHAMBERS = frozenset(
    fold(row["head"])
    for row in lexicon("bodies")
    if row["head"].startswith("مجلس ") and " و" not in row["head"]
)
"""Councils that `data/bodies.csv` lists, whose names do not go on over `و` (`مجلس النواب والقضاء`)."""
ROLES = frozenset(fold(row["title"]) for row in lexicon("titles"))
"""Titles, which no head is called by."""
_INSTITUTIONS = word_class("told_by_adjective")
_CENTRAL = ("المركزي", "المركزيه")
"""What the bank of a state is too (`بنك إنجلترا المركزي`)."""
_TELLS = word_class("tells_itself")
_ACTS = word_class("saying") | word_class("ministry_deed") | word_class("movement_deed")
_HEADS = frozenset(map(fold, ("حركة", "تنظيم", "جماعة", "جبهة")))
_MOSTLY_ONE = ("{nation}-civil-defense",)
"""Kinds of bodies of which a text names one."""


@lru_cache(maxsize=1)
def _known_as() -> dict[str, str]:
    """Ids of bodies that the registry has under a name of their own: the US defence ministry is a department."""
    return {row["body"]: row["actor"] for row in lexicon("body_ids")}


def under_own_name(kind: str, listed: Collection[str]) -> str:
    """The state whose body of this kind the text names by a name of its own, `listed` being the actors that it names: the White Helmets
    are the Syrian civil defence. Empty where there is none, and for bodies of which a text may well name those of several states.

    >>> under_own_name("{nation}-civil-defense", {"white-helmets"})
    'syria'
    """
    if kind not in _MOSTLY_ONE:
        return ""
    bodies = ((state, kind.format(nation=adjective)) for state, adjective in adjective_of().items())
    return next((state for state, name in bodies if _known_as().get(name) in listed), "")


def body(
    words: Words,
    match: Match[Row],
    last: int,
    row: Row,
    owner: str,
    confidence: float = 0.9,
    start: int | None = None,
) -> Candidate:
    adjective = adjective_of().get(owner, owner)
    actor = row["id"].format(nation=adjective, person=owner)
    actor = _known_as().get(actor, actor)
    return Candidate(
        match.first,
        last,
        match.start if start is None else start,
        words.ends[last - 1],
        row["type"],
        actor,
        "body",
        confidence,
    )


def of_other_states(words: Words, match: Match[Row], named: Candidate) -> list[Candidate]:
    """The same body of further states, named by their adjectives alone (`القوات التركية والأميركية`, `الجيشين الأردني والمصري`)."""
    states, row, found, i = nisbas(), match.values[0], [], named.last
    first = words.forms[i - 1]
    if row["companion"] != "nation" or first not in states:
        return []
    while i < len(words.forms) and words.gap(i - 1) == " " and words.forms[i].startswith("وال"):
        form = words.forms[i][1:]
        alike = form[-2:] == first[-2:] or form[-1] == first[-1] == "ي"
        if form not in states or form in ALSO_WORDS or not alike:
            break
        again = body(words, match, i + 1, row, states[form], 0.8, words.starts[i] + 1)
        found.append(replace(again, first=i, form="short"))
        i += 1
    return found


def longer_names(words: Words, listed: Mapping[int, Candidate], states: Mapping[str, str]) -> list[Candidate]:
    """Banks, universities and foundations whose name goes on with an adjective where that of a listed one ends, and that are others for
    it: `بنك الاتحاد الوطني`, `الجامعة اللبنانية الأميركية`. The nationality of the listed one, which `states` tells, makes no other of it.

    >>> listed = Candidate(0, 2, 0, 11, "ORG", "bank-al-etihad", "registry")
    >>> words = Words("بنك الاتحاد الوطني اعلن")
    >>> [words.text[c.start : c.end] for c in longer_names(words, {0: listed}, {})]
    ['بنك الاتحاد الوطني']
    """
    found = []
    for c in listed.values():
        i = c.last
        if c.type != "ORG" or c.form != "full" or i >= len(words.forms) or words.gap(i - 1) != " ":
            continue
        form, head = words.forms[i], words.text[c.start : words.ends[c.first]]
        if form[:2] != "ال" or not (head in _INSTITUTIONS or head[1:] in _INSTITUTIONS):
            continue
        state = nisbas().get(form) if form not in ALSO_WORDS else None
        another = form in INSTITUTIONAL and form not in _CENTRAL
        another |= state is not None and states.get(c.actor) not in (None, state)
        if another and head.endswith("ه") == form.endswith("ه"):
            found.append(unlisted(words, c.first, i + 1, c.start, "ORG", "headed", 0.7))
    return found


def branches(words: Words, listed: Mapping[int, Candidate], names: Gazetteer[Alias]) -> list[Candidate]:
    """Groups in marks with the state or town of their branch straight behind them: `نفت حركة «طالبان» باكستان`, `«حماس» غزة تنفي`.

    Behind a verb that can have the place as its object they are no branch: `اتهمت «طالبان» باكستان`. The branch is the actor that
    `names` lists so, or the group.
    """
    found = []
    for c in listed.values():
        place = listed.get(c.last)
        if c.type != "GROUP" or place is None or place.type not in ("GPE", "LOC"):
            continue
        marks, i = words.gap(c.last - 1), c.first
        if marks[1:] != " " or marks[:1] not in QUOTES or place.start != words.starts[c.last]:
            continue
        opening = words.gap(i - 1) if i else "\n"
        headed = i and words.forms[i - 1] in _HEADS
        i -= bool(headed)
        begins = not i or "\n" in words.gap(i - 1)
        known = names.longest(
            Words(f"{words.text[c.start : c.end]} {words.text[place.start : place.end]}"), 0
        )
        actor = known.values[0].actor if known and known.last > c.last - c.first else ""
        behind = words.forms[place.last] if place.last < len(words.forms) else ""
        told = i and words.forms[i - 1].removeprefix("و") in _TELLS
        if (begins and behind in _ACTS) or (actor and told):
            start = c.start - (bool(headed) and opening[-1:] in QUOTES)
            found.append(
                Candidate(c.first, place.last, start, place.end, "GROUP", actor or c.actor, "headed", 0.8)
            )
    return found
