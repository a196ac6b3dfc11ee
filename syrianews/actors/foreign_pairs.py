"""Persons of two words that are spelled like foreign names: `القائم بالأعمال، رونين كراوسمان، …`, `ستيفين جيرارد`."""

from __future__ import annotations

from collections.abc import Set

from ..document import Words
from ..text import fold
from .candidates import Candidate, person
from .name_classes import word_class
from .name_reach import reach
from .name_words import NameWords
from .nations import nisbas
from .titled import SAYING
from .triggers import QUOTES

_BEFORE_VERBS = frozenset(fold(word) for word in ("لم", "لن", "ولم", "ولن", "قد", "سوف"))
_VERY_FOREIGN = 0.9
"""How foreign an unknown word must be spelled before a known name to be the given name of it."""
_SET_OFF = ("،", ",", ":", "-", "–")
_COPULAS = frozenset(fold(word) for word in ("كان", "يكون", "سيكون", "أصبح", "بات", "يعد", "يعتبر", "ظل"))
"""Verbs behind which a thing may be what somebody is."""
_ADJECTIVES = word_class("title_adjective") | {fold("الآخر"), fold("الأخرى")}
_THINGS = word_class("called_thing")


def foreign_pair(
    names: NameWords,
    words: Words,
    i: int,
    stop: dict[int, int],
    listed: dict[int, Candidate],
    nouns: Set[str],
) -> list[Candidate]:
    """The person whose name begins with the foreign-looking words `i` and the next, or nothing.

    Punctuation sets the name off or a word describes whom it names, and none of `nouns`, which are those of bodies and places, stands
    before it (`شركة …`). `stop` and `listed` are those of `PersonFinder`.

    >>> words = Words("قال لهم، رونين كراوسمان، ذلك")
    >>> [words.text[c.start : c.end] for c in foreign_pair(NameWords.default(), words, 2, {}, {}, set())]
    ['رونين كراوسمان']
    """
    if words.gap(i) not in (" ", "-") or i in stop or i + 1 in stop or words.forms[i] in _THINGS:
        return []
    if i and words.gap(i - 1) == " " and names.foreign_looking(words.forms[i - 1]):
        return []
    if i in listed or i + 1 in listed or (i and words.forms[i - 1] in _BEFORE_VERBS):
        return []
    before = words.gap(i - 1) if i else "\n"
    last = reach(names, words, i, stop)
    if (
        last < i + 2
        or before[-1:] in QUOTES
        or (last < len(words.forms) and words.gap(last - 1)[:1] in QUOTES)
    ):
        return []
    noun = words.forms[i - 1] if before == " " else ""
    announced = words.forms[i - 1].removeprefix("ال") if before in (" ", " (", "/") else ""
    if announced in nouns or announced in _THINGS:
        return []
    described = _known_behind(names, words, i) or noun in nisbas() or noun in names.roles or noun in SAYING
    described |= _acts(names, noun) or noun in _ADJECTIVES or noun.removeprefix("و") in nisbas()
    behind = words.gap(last - 1).strip() if last < len(words.forms) else ""
    set_off = before.strip()[-1:] in _SET_OFF and bool(behind[:1] in _SET_OFF or not noun)
    if not (described or (noun == "" and set_off) or behind[:1] in ("،", ",")):
        return []
    return [person(words, i, last, "foreign", 0.5)]


def _acts(names: NameWords, form: str) -> bool:
    """Whether a word is a masculine verb, whose subject follows it (`سجل سالومون روندون`); firms and bodies are mostly feminine."""
    verb = form.removeprefix("و")
    masculine = not (verb.endswith("ت") or verb.startswith(("ت", "ست"))) and verb not in _COPULAS
    return masculine and names.vocabulary.verbal(verb) > 0


def _known_behind(names: NameWords, words: Words, i: int) -> bool:
    """Whether a very foreign word stands before a foreign given name or a surname (`ستيفين جيرارد`)."""
    second = words.forms[i + 1]
    known = second in names.foreign or second in names.surnames
    return known and names.shapes.foreignness(words.forms[i]) > _VERY_FOREIGN
