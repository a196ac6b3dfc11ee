"""Sites called after persons, and the second of two: `مستشفى كينياتا`, `شارع أبو فراس الحمداني`, `حيي الأشرفية والجميلية`."""

from __future__ import annotations

from dataclasses import replace

from ..document import Words
from .candidates import Candidate, unlisted
from .gazetteer import KUNYA
from .headspans import NOT_A_NAME
from .namewords import NameWords
from .nations import nisbas
from .wordforms import FREQUENT, SEEN_ENOUGH

_TOO_FREQUENT = 2500
_SHORTEST = 5


def called_after(names: NameWords, words: Words, i: int) -> bool:
    """Whether word `i`, behind a noun of site, is the surname of whom the site is called after, and no adjective (`جسر بري`).

    >>> called_after(NameWords.default(), Words("مستشفي كينياتا"), 1)
    True
    """
    form = words.forms[i]
    if names.kind(form) != "surname" or form in nisbas() or words.gap(i - 1) != " ":
        return False
    adjective = form.endswith("ي") and names.vocabulary.count("ال" + form) >= SEEN_ENOUGH
    return names.vocabulary.count(form) < FREQUENT and not adjective


def of_kunya(words: Words, i: int) -> bool:
    """Whether a surname of origin stands behind the kunya that begins at word `i`.

    >>> of_kunya(Words("شارع ابو فراس الحمداني"), 1)
    True
    """
    if words.forms[i] not in KUNYA or i + 2 >= len(words) or words.gap(i + 1) != " ":
        return False
    form = words.forms[i + 2]
    return form.startswith("ال") and form.endswith("ي") and form not in NOT_A_NAME


def second_site(names: NameWords, words: Words, i: int, kind: str) -> list[Candidate]:
    """The second of two sites in the dual, whose own name with the article stands behind `و` at word `i`; a list of one, or empty.

    >>> words = Words("حيي الاشرفيه والجميليه")
    >>> [words.text[c.start : c.end] for c in second_site(NameWords.default(), words, 2, "LOC")]
    ['الجميليه']
    """
    if i >= len(words) or words.gap(i - 1) != " ":
        return []
    name = words.forms[i][1:]
    named = (
        name.startswith("ال") and len(name) >= _SHORTEST and name not in NOT_A_NAME and name not in nisbas()
    )
    if words.forms[i][0] != "و" or not named or names.vocabulary.count(name) >= _TOO_FREQUENT:
        return []
    return [replace(unlisted(words, i, i + 1, words.starts[i] + 1, kind, "place", 0.6), form="short")]
