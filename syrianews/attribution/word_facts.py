"""What the attribution rules ask of a word by itself: its closed classes, whether a blank is lost in it, whether it may be a cue.

It is told once for each word, and for the new words of a text together: nearly all have nothing to tell, which is quickly seen.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from typing import NamedTuple

from ..actors.vocabulary import Vocabulary
from ..per_word import MOST, unknown
from ..text import fold
from .cues import CLITICS, CueLexicon
from .wordlists import NOTHING, classes_of, function_words

RUN_ON = re.compile(r"[وفب]?ان(?=ال\w{4}|\d)")
"""A complementiser with the blank lost behind it (`إنّالحكومة`)."""
_TOLD = tuple(
    map(
        fold,
        "قال أكد أعلن أضاف أشار أفاد ذكر نقل كان كشف أوضح اعتبر دعا حذر شدد رأ لفت اتهم طالب نفى تحدث نشر توقع أبلغ أورد أعرب عبر هدد كتب رفض".split(),
    )
)
_TELLS = re.compile(rf"[وف]?(?:{'|'.join(_TOLD)})ت?(?=\w{{4}})")
"""A perfect of saying with letters behind it, which may be the next word with the blank lost."""
_BEGINNINGS = frozenset({"ان", *(verb[:2] for verb in _TOLD)})
"""The first two letters of what a blank may be lost behind, without a conjunction: quickly looked up."""
_SHORTEST = 6
"""The fewest letters of two words without a blank (`رأ`, and four more)."""
_SEEN = 50
"""From this count on in news, what stands behind such a verb is a word of its own."""


class WordFacts(NamedTuple):
    """The facts of one word."""

    tags: frozenset[str] = NOTHING
    """Its closed classes."""
    lost: int = 0
    """How many letters of it stand before a lost blank."""
    may_cite: bool = False
    """Whether a citing phrase of one or several words may begin with it (`وفق`, `على حد قول`)."""
    may_be_cue: bool = False
    """Whether it may be a cue by itself."""


PLAIN = WordFacts()
"""The facts of a word that has nothing to tell."""


class FactsOfWords:
    """The facts of words for one lexicon of cues; all are forgotten when they become too many.

    >>> facts = FactsOfWords(CueLexicon.default())
    >>> [fact.may_be_cue for fact in facts.of(["قال", "الوزير"])]
    [True, False]
    """

    def __init__(self, lexicon: CueLexicon, openers: Set[str] = frozenset(), most: int = MOST):
        """`openers` are the words that cues of several words begin with."""
        self.lexicon = lexicon
        self._openers = openers
        self._telling = frozenset({*lexicon.spellings, *openers, *function_words()})
        self._known: dict[str, WordFacts] = {}
        self._most = most

    def of(self, words: Sequence[str]) -> list[WordFacts]:
        """The facts of each of some folded words."""
        known = self._known
        if len(known) >= self._most:
            known.clear()
        new = unknown(words, known)
        known.update(dict.fromkeys(new, PLAIN))
        known.update({word: self._work_out(word) for word in self._with_facts(new)})
        return list(map(known.__getitem__, words))

    def _with_facts(self, words: Set[str]) -> list[str]:
        """Those of some words that may have facts: something known is left when up to two letters are taken off, or a blank is lost."""
        telling = self._telling
        return [
            word
            for word in words
            if word in telling
            or (
                word[0] in CLITICS
                and (
                    word[1:] in telling
                    or (word[0] in "وف" and word[2:] in telling)
                    or ("لل" in word[:3] and "ا" + word[word.index("ل") + 1 :] in telling)
                )
            )
            or ((word[:2] in _BEGINNINGS or word[1:3] in _BEGINNINGS) and lost_blank(word))
        ]

    def _work_out(self, word: str) -> WordFacts:
        cites = word in self._openers or (word[0] in "وف" and word[1:] in self._openers)
        return WordFacts(classes_of(word), lost_blank(word), cites, self.lexicon.may_be_cue(word))


def lost_blank(word: str) -> int:
    """How many letters of a folded word stand before a lost blank: behind a complementiser, or a verb of saying; 0 for none.

    >>> lost_blank(fold("أكدتوزارة")), lost_blank(fold("أكدت"))
    (4, 0)
    """
    if len(word) < _SHORTEST and word.isalpha():
        return 0
    if word[:2] not in _BEGINNINGS and word[1:3] not in _BEGINNINGS:
        return 0
    run_on = RUN_ON.match(word)
    if run_on is not None:
        return run_on.end()
    tells = _TELLS.match(word)
    if tells is None:
        return 0
    end = stop = tells.end()
    while stop < len(word) and word[stop].isalpha():
        stop += 1
    count = Vocabulary.default().count
    if count(word[:stop]):
        return 0
    cuts = (end, end - 1) if word[end - 1] == "ت" else (end,)
    return next((cut for cut in cuts if count(word[cut:stop]) >= _SEEN), 0)
