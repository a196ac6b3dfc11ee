"""Speakers named by one word that no table lists: `وقالت أكشينر إن …`.

The word stands behind a verb of saying and before what is said, and is spelled like a foreign name. A text that has the word again may
spell it less foreign, unless the verb is feminine: firms and bodies speak in the feminine.
"""

from __future__ import annotations

from ..document import Words
from ..text import fold
from .candidates import Candidate, person
from .name_shapes import FOREIGN
from .name_words import UNKNOWN, NameWords

_KINDS = (*UNKNOWN, "surname")
_THAT = frozenset(fold(word) for word in ("إن", "أن", "إنه", "إنها", "أنه", "أنها", "على"))
_AGAIN = 2
_RATHER_FOREIGN = 0.2
_SHE = "ت"


def lone_speaker(names: NameWords, words: Words, first: int) -> list[Candidate]:
    """The name at word `first`, behind a verb of saying, or nothing.

    >>> words = Words("وقالت اكشينر ان الامر صعب")
    >>> [words.text[c.start : c.end] for c in lone_speaker(NameWords.default(), words, 1)]
    ['اكشينر']
    """
    form = words.forms[first]
    if names.kind(form) not in _KINDS or names.attached(form):
        return []
    following = words.forms[first + 1] if first + 1 < len(words.forms) else ""
    says = words.gap(first).strip()[:1] in (":", "،") or (words.gap(first) == " " and following in _THAT)
    again = words.count(form) >= _AGAIN and not _feminine(words.forms[first - 1].removeprefix("و"))
    spelled = names.shapes.foreignness(form) > (_RATHER_FOREIGN if again else FOREIGN)
    return [person(words, first, first + 1, "speaker", 0.4)] if says and spelled else []


def _feminine(verb: str) -> bool:
    """Whether a verb of saying is feminine (`قالت`, `تقول`)."""
    return verb.startswith(_SHE) or verb.endswith(_SHE)
