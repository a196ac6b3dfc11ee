"""Names whose first word is told by the father behind it: `سفر بن سويد الغامدي`, `حصة بنت سلمان`.

A word before `بن` is a given name whatever else it may mean (`سفر` is also a journey, `حصة` a share).
"""

from __future__ import annotations

import re

from ..document import Words
from ..text import fold
from .candidates import Candidate
from .name_classes import word_class
from .name_words import NameWords
from .surnames import BORN, SONS
from .transliteration import one_letter_apart
from .word_forms import FREQUENT

SAYING = word_class("saying")
_PARTICLES = word_class("particle")
_HOUSE = frozenset(fold(word) for word in ("آل", "ال", "الخليفة", "السعود", "الثاني", "الصباح"))
_SHORTEST = 3
"""The fewest letters of a name that no list has."""
_DOUBLED = re.compile(r"(.)\1")


def son_before(names: NameWords, words: Words, i: int) -> int:
    """The word before `بن` or `بنت`, which is word `i`, if a name can begin with it; 0 where none can: a title, a verb of saying,
    a particle, a word with the article and no title before it, a frequent word.

    >>> words = Words("حضر سفر بن سويد الغامدي")
    >>> son_before(NameWords.default(), words, 2)
    1
    """
    son = i - 1
    if son < 1 or words.gap(son) != " " or words.gap(i) != " ":
        return 0
    if words.forms[i] not in SONS and not (
        words.forms[i] == BORN and names.kind(words.forms[i + 1]) == "given"
    ):
        return 0
    form = words.forms[son]
    bare = form.removeprefix("و")
    known = bare in names.never or bare in names.roles or bare in SAYING or bare in _PARTICLES
    titled = words.forms[son - 1].startswith("ال") and words.forms[son - 1] in names.roles
    definite = bare.startswith("ال") and not titled
    if known or not form.isalpha() or definite or len(bare) < _SHORTEST:
        return 0
    return son if names.vocabulary.count(bare) < FREQUENT else 0


def of_another_house(words: Words, name: Candidate, longer: Candidate) -> bool:
    """Whether a listed name that ends in a father's (`عبدالله بن عبدالعزيز`) goes on with a surname: it is then somebody else's
    (`عبدالله بن عبدالعزيز الربيعة`), unless that is a ruling house's (`آل سعود`) or the grandfather's (`بن محمد`)."""
    if name.last == longer.last or not any(form in SONS for form in words.forms[name.first : name.last]):
        return False
    return words.forms[name.last].startswith("ال") and words.forms[name.last] not in _HOUSE


def of_another_name(names: NameWords, words: Words, candidate: Candidate, name: str) -> bool:
    """Whether an Arabic name is another than `name` though it has the same consonants: it begins with another given name (`حسان` is
    not `حسين`; `داوود` is `داود`) or ends in another surname, from which more than a letter parts it (`السروي`, `الأسير`)."""
    begun, (first, *_, last) = words.text[candidate.start : words.ends[candidate.first]], name.split(" ")
    if begun in names.foreign or begun not in names.given or first not in names.given:
        return False
    surname = words.forms[candidate.last - 1]
    if surname != last and not one_letter_apart(surname, last):
        return True
    return _DOUBLED.sub(r"\1", begun) != _DOUBLED.sub(r"\1", first)
