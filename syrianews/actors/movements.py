"""Movements and fronts that no table lists: whether `حركة` names one or says that something moves, and whether it is a party or fights."""

from __future__ import annotations

from dataclasses import replace

from ..document import Words
from ..lexicons import Row
from ..text import fold
from .candidates import Candidate
from .clitics import attached
from .gazetteer import Match
from .name_classes import word_class
from .name_words import NameWords
from .nations import nisbas
from .triggers import QUOTES

FRONT = fold("جبهة")
MOVEMENTS = (fold("حركة"), FRONT)
_OF_PARTIES = dict(attached(fold("حزب")))
_MEMBERS = word_class("movement_member") | word_class("adherent")
_ACTS = word_class("saying") | word_class("ministry_deed") | word_class("movement_deed")
_POLITICS, _WAR = word_class("politics"), word_class("war")
_OF_GROUPS = word_class("movement_adjective")
_CAUSES, _FIGHTING = word_class("cause"), word_class("fighting_cause")
_MOVED, _MOVERS = word_class("moved"), word_class("movement_noun")
_BODIES = ("GROUP", "ORG")
_SEVERAL, _LONGEST = 2, 4
"""How many more words of politics than of war show a movement, and the longest name of one, in words."""
_AROUND = 40
"""How many words before and behind a movement tell whether it is a party."""
_WITHIN = frozenset(map(fold, ("في", "من", "عن", "إلى")))
"""Prepositions between a member and the movement (`قيادي في حركة …`, `نائب عن حركة …`)."""
_CLITICS = ("و", "ل", "ب", "ف")


def is_movement(names: NameWords, words: Words, head: Match[Row], listed: dict[int, Candidate]) -> bool:
    """Whether `حركة` or `جبهة` with the noun behind it is a body of people rather than the motion of a thing or a theatre of war: the noun is
    a cause; marks, a member, a leader or a body that `و` joins stand before it; it is the subject of a verb; or elections and
    parliaments are spoken of.

    >>> names = NameWords.default()
    >>> texts = map(Words, ("قال زعيم حركه الغد", "رصدت ابراج حركه السفن", "رصدت ابراج حركه الغد"))
    >>> [is_movement(names, words, Match(2, 3, words.starts[2], ()), {}) for words in texts]
    [True, False, False]
    """
    noun = words.forms[head.last]
    if not noun.startswith("ال"):
        return noun in _MOVERS
    people = noun.endswith(("ين", "ون")) and noun[:-2] in nisbas()
    if noun in _MOVED or noun.endswith("ات") or people:
        return False
    return noun in _CAUSES or acts(names, words, head, listed)


def acts(names: NameWords, words: Words, head: Match[Row], listed: dict[int, Candidate]) -> bool:
    """Whether what stands beside a head and the word behind it shows that they name a body of people.

    >>> texts = map(Words, ("زار عضو حركه دورلين", "اثارت الضحك حركه دورلين"))
    >>> [acts(NameWords.default(), words, Match(2, 3, words.starts[2], ()), {}) for words in texts]
    [True, False]
    """
    i = head.first
    if _in_marks(words, head):
        return True
    before = _before(words, i)
    if before in _WITHIN:
        before = _before(words, i - 1)
        if before.removeprefix("ال") in _MEMBERS:
            return True
    bare = before[1:] if before[:1] in _CLITICS and before not in _MEMBERS else before
    if {before, bare} & (_MEMBERS | _ACTS) or not names.roles.isdisjoint((before, bare)):
        return True
    joined = words.text[words.starts[i] : head.start] == "و"
    if joined and any(c.last == i and c.type in _BODIES for c in listed.values()):
        return True
    behind = words.forms[head.last + 1] if head.last + 1 < len(words) and words.gap(head.last) == " " else ""
    deed = behind in _ACTS and "ت" in (behind[0], behind[-1])
    return deed or behind in _OF_GROUPS or is_party(words, head)


def _before(words: Words, i: int) -> str:
    """The word before word `i`, nothing where a mark or the beginning of the text stands there."""
    return words.forms[i - 1] if i and words.gap(i - 1) == " " else ""


def _in_marks(words: Words, head: Match[Row]) -> bool:
    """Whether marks open before a head and close behind a word or a few of its name, and hold no sentence."""
    if not head.first or words.gap(head.first - 1)[-1:] not in QUOTES:
        return False
    for j in range(head.last, min(head.last + _LONGEST, len(words))):
        if words.gap(j) != " ":
            return words.gap(j)[:1] in QUOTES
    return False


def is_party(words: Words, head: Match[Row]) -> bool:
    """Whether the words around a movement or front are those of elections and parliaments, several of them, rather than those of war.

    >>> words = Words("فاز مرشح حركه الغد في الانتخابات")
    >>> is_party(words, Match(2, 3, words.starts[2], ()))
    True
    """
    if words.forms[head.last] in _FIGHTING:
        return False
    around = words.forms[max(0, head.first - _AROUND) : head.last + _AROUND]
    bare = [form.removeprefix("و") for form in around]
    politics = sum(form in _POLITICS for form in bare)
    return politics >= _SEVERAL + sum(form in _WAR for form in bare)


def as_party(words: Words, found: Candidate) -> Candidate:
    """A movement or front, with the `حزب` straight before it that says that it is a party (`حزب حركة التغيير`).

    >>> words = Words("دعا حزب حركه التغيير")
    >>> party = as_party(words, Candidate(2, 4, 8, 20, "GROUP", "al-taghyir", "headed"))
    >>> words.text[party.start : party.end], party.type
    ('حزب حركه التغيير', 'ORG')
    """
    i = found.first - 1
    whole = i >= 0 and words.gap(i) == " " and found.start == words.starts[found.first]
    if not whole or words.forms[i] not in _OF_PARTIES or words.forms[found.first] not in MOVEMENTS:
        return found
    return replace(found, first=i, start=words.starts[i] + _OF_PARTIES[words.forms[i]], type="ORG")
