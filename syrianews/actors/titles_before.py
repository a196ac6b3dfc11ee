"""The title of a person whom a text names: the word before a listed or shortened name, and the noun of a title that is an adjective."""

from __future__ import annotations

from collections.abc import Mapping

from ..document import Words
from ..text import fold
from .candidates import Candidate
from .name_words import NameWords
from .nations import RELATIONAL
from .sports import on_sport
from .titled import TEAM

_ADJECTIVES = frozenset(
    map(
        fold,
        "السياسي السياسية الأكاديمي الأكاديمية الصحفي الصحفية الحقوقي الحقوقية الإعلامي الإعلامية".split(),
    )
)
"""Titles that behind a definite noun are its adjectives: `المحلل السياسي`, `الاقتصاد السياسي`."""


def title_of(
    names: NameWords, words: Words, candidate: Candidate, before: Mapping[str, int]
) -> tuple[int, int] | None:
    """The span of the title of a candidate: where the name was found by it, else one of the titles `before` a name alone, with how many
    letters are prefixed to them, but no adjective; None without one."""
    i = candidate.first - 1
    if candidate.title:
        return _with_noun(names, words, i, candidate.title)
    if candidate.type != "PERSON" or i < 0 or words.gap(i) != " ":
        return None
    form = words.forms[i]
    if candidate.start > words.starts[i + 1] or form not in before or form.endswith(RELATIONAL):
        return None
    if form[before[form] :] == TEAM and on_sport(words):
        return None
    return words.starts[i] + before[form], words.ends[i]


def _with_noun(names: NameWords, words: Words, i: int, title: tuple[int, int]) -> tuple[int, int] | None:
    """A title, or where it is but an adjective at word `i`, that with its noun (`المحلل السياسي`); None where the noun is no person's."""
    if i < 1 or words.forms[i] not in _ADJECTIVES or title[0] != words.starts[i]:
        return title
    if words.gap(i - 1) != " " or not words.forms[i - 1].startswith("ال"):
        return title
    return (words.starts[i - 1], words.ends[i]) if words.forms[i - 1] in names.roles else None
