"""Names whose blank got lost: `مراسلالميادين`, `لبنانشنّت`, `الرئيسأحمد الشرع`.

Scrapers drop the blank where a page's markup joined two words. A word that the news does not know, and that is a listed
name with a word of the language before or behind it, is those two; so are the two words of one name (`الأممالمتحدة`).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Set
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

import ahocorasick

from ..document import Words
from ..lexicons import lexicon
from ..per_word import PerWord
from ..text import fold
from .candidates import Candidate
from .clitics import PROCLITICS, attached
from .listed import Listed
from .triggers import SENDERS
from .vocabulary import Vocabulary

_SHORTEST = 7
_SHORTEST_NAME = 4
"""The fewest letters of a word that is taken apart, and of a name in it."""
_FREQUENT = 300
"""How often the news must have a word for it to be what stands behind the name."""
_END = " "
_KNOWN = 150
"""How often the news must have a word for it to be one word."""
_ARTICLE, _LONGEST_PROCLITIC = "ال", 3
"""What the second word of a name written as one begins with, and the most letters before the first."""
_CLITICS = ("", *PROCLITICS)
_THAT, _TO_HIM = fold("أن"), fold("إليه")
_PARTICLES = frozenset(fold(word) for word in "في من على إلى عن إن أن قد أنه إنه أنها".split())


@dataclass(slots=True)
class RunTogetherFinder:
    """Finds listed names that are written together with the word before or behind them."""

    listed: Listed
    vocabulary: Vocabulary
    names: dict[str, str]
    """Listed names of one word to their actors: those that are safe wherever they stand, and outlets."""
    within: Any
    """Automaton that tells whether any of these names, or the first word of a longer one, is in a word."""
    before: frozenset[str]
    """Running forms of the nouns and titles that announce a name."""
    whole: frozenset[str]
    """Those names, and words so frequent in the news that they are one word, whatever is in them."""
    joined: dict[str, str]
    """Names of two words written together, as far as texts have had them, to their actors."""
    cuts: PerWord[tuple[int, int] | None]
    """Running words to the span of the name in them; a span without end is where a longer name begins."""

    @classmethod
    def of(cls, listed: Listed) -> RunTogetherFinder:
        """Collect the names of one word and the words that announce names."""
        names: dict[str, str] = {}
        for alias in listed.registry.aliases:
            actor = listed.registry.actors.get(alias.actor)
            safe = alias.kind in ("full", "prominent")
            if (
                actor
                and " " not in alias.text
                and (safe or (actor.type == "MEDIA" and alias.kind == "short"))
            ):
                names.setdefault(fold(alias.text), actor.id)
        heads = {fold(row["noun"]) for row in lexicon("head_nouns") if " " not in row["noun"]}
        heads |= {
            fold(row["title"])
            for row in lexicon("titles")
            if len(row["title"]) > 1 and " " not in row["title"]
        }
        heads |= {fold(noun) for noun in SENDERS}
        before = frozenset(form for head in heads for form, _ in attached(head)) | _PARTICLES
        within = ahocorasick.Automaton()
        for name in names:
            within.add_word(name, True)
            if name.startswith("ال"):
                within.add_word(name[1:], True)
        for word in listed.names.first_words():
            if len(word) >= _SHORTEST_NAME and word not in names:
                within.add_word(word + _END, True)
        within.make_automaton()
        vocabulary = Vocabulary.default()
        whole = frozenset([*names, *(word for word in vocabulary if vocabulary.count(word) >= _KNOWN)])
        finder = cls(listed, vocabulary, names, within, before, whole, {}, PerWord(lambda _: None))
        finder.cuts = PerWord(finder.cut)
        return finder

    def opening(self, forms: Set[str]) -> list[str]:
        """Those of some running words that are a name and another word."""
        rare = [form for form in forms if len(form) >= _SHORTEST and form not in self.whole]
        holding = self._holding(rare)
        near = (form for form in rare if form in holding or form.find(_ARTICLE, _SHORTEST_NAME) > 0)
        return [form for form in near if self.cut(form) is not None]

    def _holding(self, forms: list[str]) -> set[str]:
        """Those of some words that hold a name or the first word of one; the automaton reads all of them in one go."""
        ends = list(accumulate(len(form) + len(_END) for form in forms))
        found = self.within.iter(_END.join(forms) + _END)
        return {forms[bisect_right(ends, at)] for at, _ in found}

    def find(self, words: Words, places: list[int]) -> list[Candidate]:
        """The names that begin within the words `places`."""
        found = []
        for i in places:
            first, last = self.cuts[words.forms[i]] or (0, 0)
            if not last:
                if match := self.listed.names.inside(words, i, first):
                    actor, end = match.values[0].actor, words.ends[match.last - 1]
                    found.append(self._candidate(words, i, match.last, first, end, actor))
                continue
            name = words.forms[i][first:last]
            actor = self.joined.get(name) or self.names.get(name) or self.names["ا" + name]
            found.append(self._candidate(words, i, i + 1, first, words.starts[i] + last, actor))
        return found

    def _candidate(self, words: Words, i: int, last: int, offset: int, end: int, actor: str) -> Candidate:
        kind = self.listed.registry.actors[actor].type
        return Candidate(i, last, words.starts[i] + offset, end, kind, actor, "run together", 0.6)

    def cut(self, form: str) -> tuple[int, int] | None:
        """The span of a listed name in a word that the news does not know, or None.

        >>> from syrianews.actors.listed import load_listed
        >>> RunTogetherFinder.of(load_listed()).cut("مصادرالميادين")
        (5, 13)
        """
        if form in self.whole:
            return None
        if self.vocabulary.count(form) == 0 and (whole := self._joined(form)):
            return whole
        if not self._holding([form]):
            return None
        for at in range(2, len(form) - 1):
            left, right = form[:at], form[at:]
            if left in self.before and len(right) >= _SHORTEST_NAME + (left in _PARTICLES):
                if right in self.names:
                    return at, len(form)
                if left not in _PARTICLES and self.listed.names.begins(right):
                    return at, 0
            shortest = self._behind(right)
            if shortest and (first := self._named(left, shortest)) is not None:
                return first, at
        return None

    def _joined(self, form: str) -> tuple[int, int] | None:
        """The span of a full name of two words, the second with the article, that are written together (`الأممالمتحدة`), or None."""
        at = form.find(_ARTICLE, _SHORTEST_NAME)
        if at < 0:
            return None
        for first in range(min(at - 1, _LONGEST_PROCLITIC + 1)):
            if form[:first] not in _CLITICS:
                continue
            left = form[first:at]
            for word in (left, "ا" + left) if form[:first].endswith("ل") else (left,):
                full = [alias for alias in self.listed.names.holds(word, form[at:]) if alias.kind == "full"]
                if full:
                    self.joined[form[first:]] = full[0].actor
                    return first, len(form)
        return None

    def _behind(self, right: str) -> int:
        """How long a name must be that `right` is written onto; 0 where `right` is no word of its own.

        `ان` is an ending as well (`الشوفان`), and so are the shortest words.
        """
        if right == _THAT:
            return _SHORTEST_NAME + 2
        if right in _PARTICLES:
            return _SHORTEST_NAME
        frequent = len(right) > 3 and right != _TO_HIM and self.vocabulary.count(right) >= _FREQUENT
        return _SHORTEST_NAME + 1 if frequent else 0

    def _named(self, left: str, shortest: int) -> int | None:
        """Where a listed name begins that ends with `left`, behind a proclitic or a word that announces it."""
        for first in range(len(left) - shortest + 1):
            head, name = left[:first], left[first:]
            if name in self.names and (head in _CLITICS or head in self.before):
                return first
            if head[-1:] == "ل" and name.startswith("ل") and "ا" + name in self.names and head in _CLITICS:
                return first
        return None
