"""How common a word is, and how often it stands in a name.

`data/word_counts.csv` counts the words of 23,336 Arabic news articles (20 outlets, 2012 to 2024). A rare
word after a title or a place noun is a name, a frequent one is not; and a word that mostly follows a given
name (`لافروف`, `القحطاني`) is a surname even where it is frequent.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from functools import lru_cache

from ..lexicons import lexicon

_NOUN, _ADJECTIVE = 4, 50
"""Up to this share of its occurrences behind the article, in per cent, a word is a noun, and from that on an adjective."""
_UNDECIDED = 20
"""The share of a word that nobody has counted."""
_MUTE = 8
"""Below this share of its occurrences behind verbs of saying, per mille, a word names nobody who speaks."""


class Vocabulary:
    """Word counts of Arabic news, by folded word.

    Forms with a proclitic are listed only where they are words of their own (`ولي`, not `ودمشق`).
    """

    def __init__(
        self,
        counts: dict[str, int],
        after_name: dict[str, int],
        after_place: dict[str, int],
        behind_article: dict[str, int],
        speaks: dict[str, int],
        verbal: dict[str, int] | None = None,
    ):
        self._counts = counts
        self._after_name = after_name
        self._after_place = after_place
        self._behind_article = behind_article
        self._speaks = speaks
        self._verbal = verbal or {}

    @classmethod
    @lru_cache(maxsize=1)
    def default(cls) -> Vocabulary:
        """The package's word counts, read once."""
        rows = lexicon("word_counts")
        return cls(
            {row["word"]: int(row["count"]) for row in rows},
            {row["word"]: int(row["after_name"]) for row in rows if row["after_name"]},
            {row["word"]: int(row["after_place"]) for row in rows if row["after_place"]},
            {row["word"]: int(row["behind_article"]) for row in rows if row["behind_article"]},
            {row["word"]: int(row["speaks"]) for row in rows if row["speaks"]},
            {row["word"]: int(row["verbal"]) for row in rows if row["verbal"]},
        )

    def __iter__(self) -> Iterator[str]:
        """The listed words."""
        return iter(self._counts)

    def count(self, word: str) -> int:
        """How often `word` was seen; 0 for a word that is too rare to be listed.

        >>> Vocabulary.default().count("قال") > Vocabulary.default().count("القحطاني") > 0
        True
        """
        return self._counts.get(word, 0)

    def unlisted(self, words: Set[str]) -> Set[str]:
        """Those of some words that are not listed: for all at once this takes less than one by one."""
        return set(words).difference(self._counts)

    def after_name(self, word: str) -> int:
        """Per cent of the occurrences of `word` that directly follow a person's given name.

        >>> Vocabulary.default().after_name("لافروف") > 20
        True
        """
        return self._after_name.get(word, 0)

    def after_place(self, word: str) -> int:
        """Per cent of the occurrences of `word` that directly follow a noun such as `مدينة` or `بلدة`."""
        return self._after_place.get(word, 0)

    def is_attribute(self, word: str) -> bool | None:
        """Whether a folded word with the article is an adjective, by how often another word with the article stands right before it.

        An adjective agrees with its noun in definiteness, so that it mostly follows the article; a noun hardly ever does, since the
        article closes a construct phrase. None for words that are seldom or both.

        >>> vocabulary = Vocabulary.default()
        >>> vocabulary.is_attribute("الرسميه"), vocabulary.is_attribute("الاتفاق"), vocabulary.is_attribute("الداخليه")
        (True, False, None)
        """
        share = self._behind_article.get(word, _UNDECIDED)
        return None if _NOUN < share < _ADJECTIVE else share >= _ADJECTIVE

    def is_mute(self, word: str) -> bool:
        """Whether a folded noun without the article hardly ever stands right behind a verb of saying, as what can speak does.

        >>> vocabulary = Vocabulary.default()
        >>> [vocabulary.is_mute(word) for word in ("هجوم", "قدره", "وزير", "تقرير")]
        [True, True, False, False]
        """
        return self._speaks.get(word, _MUTE) < _MUTE

    def verbal(self, word: str) -> int:
        """Per cent of the occurrences of `word` where only a noun or only a verb can stand that are a verb's (`قد ظهر`, `الذي قدم`, but `من قدم`, `القدم`); 0 below 70.

        >>> vocabulary = Vocabulary.default()
        >>> [vocabulary.verbal(word) > 70 for word in ("عاد", "غادر", "قدم", "مدير")]
        [True, True, False, False]
        """
        return self._verbal.get(word, 0)
