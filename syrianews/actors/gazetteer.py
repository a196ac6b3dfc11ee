"""Look-up of names of several words in a running text, longest first.

A `Gazetteer` holds folded names as a tree of words. Its root knows every form in which a first word can
stand in a text, proclitics included, so that finding the names of a text costs one look-up per word.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, KeysView
from dataclasses import dataclass
from typing import Generic, TypeVar

from ..document import Words, word_forms
from ..text import fold
from .clitics import CONJUNCTIONS, attached
from .vocabulary import Vocabulary

Value = TypeVar("Value")

JOINTS = frozenset({" ", "  ", "-", " - ", ".", "+", " + "})
"""What may stand between two words of one name."""


_SHORT_NOUNS = ("حي", "سد")
"""Nouns of place of two letters, whose forms with a proclitic (`بحي`) are hardly ever other words."""


@dataclass(slots=True)
class Match(Generic[Value]):
    """A name found in a text: the words `first` to `last` (exclusive), the offset at which the name begins
    behind any proclitic, and everything the gazetteer holds under this name."""

    first: int
    last: int
    start: int
    values: tuple[Value, ...]


class _Node(Generic[Value]):
    __slots__ = ("next", "values")

    def __init__(self) -> None:
        self.next: dict[str, _Node[Value]] = {}
        self.values: tuple[Value, ...] = ()


class Gazetteer(Generic[Value]):
    """Names and what they stand for.

    >>> names = Gazetteer()
    >>> names.add("هيئة تحرير الشام", "hts")
    >>> words = Words(fold("ولهيئة تحرير الشام"))
    >>> names.longest(words, 0)
    Match(first=0, last=3, start=2, values=('hts',))
    """

    def __init__(self, forms: Container[str] | None = None) -> None:
        """`forms` are the running words of the one text that names are looked up in, where there is but one: other forms are left out."""
        self._forms = forms
        self._first: dict[str, tuple[tuple[int, int, _Node[Value]], ...]] = {}
        self._roots: dict[str, _Node[Value]] = {}

    def add(self, name: str, value: Value) -> None:
        """Add a name under all spellings that a text may give it."""
        article = not name.startswith(_NO_ARTICLE)
        for spelling in spellings(word_forms(fold(name))):
            node = self._root(spelling[0], article)
            for word in spelling[1:]:
                node = node.next.setdefault(word, _Node())
            if value not in node.values:
                node.values += (value,)

    def _root(self, word: str, article: bool = True) -> _Node[Value]:
        """The node of a first word, entered under every form of it.

        A form that is rather a word of its own (`ولي`) only begins names of two words or more; `وكفريا` may be
        seen more often than `كفريا` and is the name all the same.
        """
        if word not in self._roots:
            node = self._roots[word] = _Node()
            count = Vocabulary.default().count
            often = count(word)
            shared: dict[tuple[int, int], tuple[tuple[int, int, _Node[Value]], ...]] = {}
            """One object for all forms that are read alike: a lexicon has a hundred thousand forms."""
            for form, offset in attached(word, article):
                if self._forms is not None and form not in self._forms:
                    continue
                more_often = count(form) > often
                if offset == 2 and form[0] in CONJUNCTIONS:
                    more_often |= count(form[1:]) > often
                letters = len(word) < 3 and word not in _SHORT_NOUNS
                doubtful = offset and (letters or (more_often and not _joined(form, word)))
                least = 2 if doubtful else 1
                own = shared.setdefault((offset, least), ((offset, least, node),))
                others = self._first.get(form)
                self._first[form] = tuple(sorted(others + own, key=_offset)) if others else own
        return self._roots[word]

    def __contains__(self, form: str) -> bool:
        """Whether some name can begin with this running word."""
        return form in self._first

    def openers(self) -> KeysView[str]:
        """The running words with which names begin; a look-up in them costs less than one in the gazetteer."""
        return self._first.keys()

    def places(self, words: Words) -> list[int]:
        """The words at which some name can begin, in text order."""
        return words.places_of(self._first) if self._first else []

    def begun(self, words: Words, places: Iterable[int]) -> list[int]:
        """Those of the words `places` where a name may begin: one of a single word, or one whose second word follows.

        >>> names = Gazetteer()
        >>> names.add("هيئة تحرير الشام", "hts")
        >>> names.begun(Words(fold("هيئة تحرير الشام هيئة محلية")), [0, 3])
        [0]
        """
        found, forms = [], words.forms
        following = [*forms[1:], ""]
        for i in places:
            for _, _, node in self._first.get(forms[i], ()):
                if node.values or following[i] in node.next:
                    found.append(i)
                    break
        return found

    def inside(self, words: Words, i: int, offset: int) -> Match[Value] | None:
        """The longest name of two words or more that begins `offset` letters into word `i`, or None."""
        node, best, j = self._roots.get(words.forms[i][offset:]), None, i + 1
        while node is not None and j < len(words.forms) and words.gap(j - 1) in JOINTS:
            node = node.next.get(words.forms[j])
            j += 1
            if node is not None and node.values:
                best = Match(i, j, words.starts[i] + offset, node.values)
        return best

    def holds(self, first: str, second: str) -> tuple[Value, ...]:
        """Everything under a name of these two folded words."""
        node = self._roots.get(first)
        node = node.next.get(second) if node else None
        return node.values if node else ()

    def first_words(self) -> Iterable[str]:
        """The words with which names begin."""
        return self._roots.keys()

    def begins(self, word: str) -> bool:
        """Whether a name begins with this word, without a proclitic."""
        return word in self._roots

    def longest(self, words: Words, i: int, end: int | None = None, behind: int = 0) -> Match[Value] | None:
        """The longest name that begins at word `i`, at least `behind` letters into it, and ends before word `end` if one is given,
        or None."""
        forms, values, last, start = words.forms, None, i, 0
        if end is None:
            end = len(forms)
        second = forms[i + 1] if i + 1 < end else ""
        for offset, least, node in self._first.get(forms[i], ()):
            if offset < behind or not (node.values or second in node.next):
                continue  # most words that a name can begin with begin none
            j = i + 1
            while True:
                if node.values and j > last and j - i >= least:
                    values, last, start = node.values, j, words.starts[i] + offset
                following = node.next.get(forms[j]) if node.next and j < end else None
                if following is None or words.gap(j - 1) not in JOINTS:
                    break
                node = following
                j += 1
        return None if values is None else Match(i, last, start, values)


def _offset(way: tuple[int, int, object]) -> int:
    """How many letters of proclitics a way to read a running word cuts off: none comes first (`بابل` before `ب` + `آبل`)."""
    return way[0]


def _joined(form: str, word: str) -> bool:
    """Whether a form is a word of four letters or more with `و` alone before it."""
    return form == "و" + word and len(word) > 3


_NO_ARTICLE = ("أل", "إل")
"""What a name begins with that folding makes look like one with the article (`ألمانيا`)."""
_SERVANT, _AND_THE = "عبد", "وال"
KUNYA = ("ابو", "ابي", "ابا")
"""First words of the name of a father, folded, in the three cases; the nominative first."""


def spellings(words: list[str]) -> list[list[str]]:
    """The spellings of a folded name: `عبد الله` and `عبدالله`, `أبو بكر`, `أبي بكر`, `أبا بكر` and `أبوبكر`, `العدالة والتنمية` and
    `العدالة و التنمية`.

    >>> spellings(["عبد", "الله", "اوجلان"])
    [['عبد', 'الله', 'اوجلان'], ['عبدالله', 'اوجلان']]
    """
    found = [words]
    for i, word in enumerate(words[:-1]):
        if word == _SERVANT and words[i + 1].startswith("ال"):
            found += [[*s[:i], word + s[i + 1], *s[i + 2 :]] for s in found if len(s) == len(words)]
        elif word == KUNYA[0] or (word in KUNYA and i):
            found += [[*s[:i], case, *s[i + 1 :]] for s in list(found) for case in KUNYA if case != word]
            if word == KUNYA[0]:
                found.append([*words[:i], word + words[i + 1], *words[i + 2 :]])
    for i, word in enumerate(words):
        if word.startswith(_SERVANT + "ال") and len(word) > 6:
            found.append([*words[:i], _SERVANT, word[3:], *words[i + 1 :]])
        elif i and word.startswith(_AND_THE):
            found.append([*words[:i], word[0], word[1:], *words[i + 1 :]])
    return found
