"""Whether a rare word is a form of a common one, or is a verb: what keeps words of the language from being taken for names.

There is no dictionary behind it: a word counts as a form of another if the news has that other word often enough
once a proclitic, an ending or a pronoun is taken off.
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass

from .clitics import split
from .vocabulary import Vocabulary

SEEN_ENOUGH = 15
"""A word of the counted news seen less often is rare."""
COMMON = 100
"""One seen this often is a word of the language."""
UNUSUAL, FREQUENT, TOO_FREQUENT = 150, 400, 2500
"""Bounds above which a word is less and less likely to be a name."""
SELDOM_ALONE = 600
"""A name that is also a word is one without a second name only if it is seen less often."""
_ENDINGS = (
    (("ها", "هم", "هما", "كم", "نا"), 45),
    (("ون", "ين", "ات", "تين", "تان", "وا"), 100),
    (("ته", "تها", "تهم", "تنا"), 45),
    (("ه",), 100),
    (("ي", "ا", "ت", "ان", "يه"), 400),
)
"""Endings of nouns and verbs, and how common the rest must be for the word to be its form."""
_PRONOUNS = ("ه", "ها", "هم", "هما", "نا")
"""Pronouns behind a word of the language."""
_CUT = 5
"""Letters a word must have more than for a proclitic to be cut off a word that nobody has counted."""
_NOMINAL, _SHORTEST_PAST = ("ات", "وت", "يت"), 3
"""Endings in `ت` of nouns, and as many letters as `بنت` has."""
_TENTH = "مست"
"""First letters of participles of the tenth form."""
_LONG_VOWELS = ("ا", "و", "ي")
_LIKE_ARTICLES = ("وال", "بال", "فال", "كال")
_PLURALS = ("ات", "ين", "يه")
_DUALS = ("ان", "ون", "وا")
"""Endings of the imperfect in the dual and plural."""
_VERBAL = ("سي", "ست", "لي", "ي", "ت", "ن")
_PERSONS = frozenset("يت")
"""First letters of the imperfect: a rare word that also occurs with another of them is a verb."""


@dataclass(slots=True)
class WordForms:
    """Tells forms of words by the counts of the words they are forms of."""

    vocabulary: Vocabulary
    given: Container[str]
    """Folded given names, which no proclitic makes a form of a word."""

    def inflected(self, word: str) -> bool:
        """Whether a rare word is a form of a common one: `مهندسوهم`, `وسيستمرون`."""
        count = self.vocabulary.count
        clitic, stem = split(word, self.vocabulary)
        if not clitic and word[0] in "وف":
            clitic, stem = word[0], word[1:]
        if clitic and stem not in self.given:
            if count(stem) >= (COMMON if clitic[-1] in "بلك" else SEEN_ENOUGH):
                return True
            if clitic[0] in "وف" and stem and self.inflected(stem):
                return True
        if word[0] in "بلك" and len(word) > _CUT and self._with_pronoun(word[1:]):
            return True
        if word[0] == "م" and len(word) > _CUT and word.endswith(("ين", "ون")) and count(word[:-2]):
            return True
        if self._accusative(word):
            return True
        if word[0] == "ا" and word.endswith("ت") and count(word[:-1]) >= SEEN_ENOUGH:
            return True
        if word[0] == "ك" and count(word[1:]) >= 3 * COMMON:
            return True
        bare = word[2:] if word.startswith("ال") else word
        if bare != word and count(bare) >= COMMON:
            return True
        article = "ال" if bare != word else ""
        for endings, common in _ENDINGS:
            for ending in filter(bare.endswith, endings):
                root = article + bare.removesuffix(ending)
                if (
                    len(root) > len(article) + 2
                    and max(count(root), count(root + "ه"), count("ال" + root)) >= common
                ):
                    return True
        if self.is_verb(word) or (word[0] in _PERSONS and len(word) > 5 and word.endswith(_DUALS)):
            return True
        return any(
            bare.startswith(prefix)
            and len(bare) - len(prefix) > 2
            and count(bare[len(prefix) :]) >= 3 * COMMON
            for prefix in _VERBAL
        )

    def _accusative(self, word: str) -> bool:
        """Whether a word is a participle said of the manner of an act (`منتقدا`, `مستطردا`): a known one with `ا`."""
        if word[0] != "م" or word[1:2] in _LONG_VOWELS or not word.endswith("ا") or len(word) <= _CUT:
            return False
        if word.startswith(_TENTH):
            return True
        root = word[:-1]
        return max(map(self.vocabulary.count, (root, root + "ه", root + "ين", "ال" + root))) >= SEEN_ENOUGH

    def _with_pronoun(self, word: str) -> bool:
        """Whether a word is one of the language with a pronoun (`تقديمهم`, `خلافته`)."""
        return word.endswith(_PRONOUNS) and self.inflected(word)

    def is_verb(self, word: str) -> bool:
        """Whether a word that begins like an imperfect also occurs in another person (`يناهز`, `تناهز`)."""
        count = self.vocabulary.count
        return word[0] in _PERSONS and any(count(person + word[1:]) for person in _PERSONS - {word[0]})

    def is_past(self, word: str) -> bool:
        """Whether a word is the feminine past of a verb that the news has without its ending (`قامت`)."""
        past = word.endswith("ت") and not word.endswith(_NOMINAL) and len(word) > _SHORTEST_PAST
        return past and self.vocabulary.count(word[:-1]) >= COMMON

    def begins_a_foreign_name(self, word: str) -> bool:
        """Whether `وال…`, `بال…` belongs to a foreign name (`والتون`, `بالادور`): what would be left is no word, with or
        without article."""
        rest = word[3:]
        known = map(self.vocabulary.count, (word[1:], rest, rest + "ه", rest.removesuffix("ه")))
        return (
            word.startswith(_LIKE_ARTICLES)
            and len(rest) > 1
            and max(known) < SEEN_ENOUGH
            and not rest.endswith(_PLURALS)
        )
