"""Originals: which of several near copies of one text is the original, and which of the others are copies of it.

The original is of the earliest day. Where the days do not tell, it is the one that credits none of the other outlets (`المصدر: سودان تربيون` stands
below a copy), then the fullest, then the first that was read. A copy adds nothing: an article with a passage of its own is none, and stands as a telling
beside the original; of such articles the copies are sought in the same way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from ..schema import Article
from ..zoning.brands import outlet_called, plain

SEQUENCE = 3
"""Words in order that a copy has from its original."""
PASSAGE = 7
"""Words in a row, more than the original has in their place, from which on they are a passage of its own."""
NEW = 0.6
"""Share of such words that must stand nowhere in the original: words in another order tell nothing new."""


class Version(NamedTuple):
    """One of several near copies: its date (ISO), its outlet, the outlets that it credits, its headline and its text."""

    date: str | None
    outlet: str | None
    credits: tuple[str, ...] = ()
    title: str | None = None
    text: str = ""

    @property
    def day(self) -> str | None:
        """Its date, where that is one to the day."""
        return self.date if self.date is not None and len(self.date) == len("2020-05-01") else None


def copies_among(
    versions: Sequence[Version],
    words_of: Callable[[str], list[str]],
    alike: Callable[[list[str], list[str]], bool],
) -> dict[int, int]:
    """The copies among some versions of one text, each with its original, by their places.

    `words_of` are the words of a text; `alike` says whether two texts, as words, are near copies.

    >>> said = "قال الوزير إن الطريق مفتوح منذ الصباح أمام {} شاحنة {}"
    >>> texts = [said.format(20, ""), said.format(20, ""), said.format(20, ""), said.format(20, "ونفى نقيب السائقين وليد حمزة ذلك نفيا قاطعا")]
    >>> versions = [Version(f"2020-05-0{day}", None, text=text) for day, text in zip("2122", texts)]
    >>> copies_among(versions, str.split, lambda one, other: True)
    {0: 1, 2: 1}
    """
    read = [words_of(version.text) for version in versions]
    left = sorted(range(len(versions)), key=_rank(versions, read))
    found: dict[int, int] = {}
    while len(left) > 1:
        original, *others = left
        known = _Known(read[original])
        copies = {
            n
            for n in others
            if read[n] == read[original]
            or (
                alike(read[n], read[original])
                and not known.lacks_passage(read[n], _headline(words_of(versions[n].title or ""), read[n]))
            )
        }
        found |= dict.fromkeys(sorted(copies), original)
        left = [n for n in others if n not in copies]
    return found


def _headline(named: list[str], words: list[str]) -> int:
    """How many of the first words of an article's text are its headline, which every outlet words as it likes."""
    return len(named) if words[: len(named)] == named else 0


def _rank(versions: Sequence[Version], read: list[list[str]]) -> Callable[[int], tuple[object, ...]]:
    """How likely each version is the original, the likeliest first. Days decide where all are known."""
    outlets = {_key(version.outlet) for version in versions if version.outlet}
    dated = all(version.day for version in versions)

    def rank(n: int) -> tuple[object, ...]:
        version = versions[n]
        credited = {_key(name) for name in version.credits} - {_key(version.outlet or "")}
        day = version.day or "9"
        credits = bool(credited & outlets)
        return (*((day, credits) if dated else (credits, day)), -len(read[n]), n)

    return rank


@cache
def _key(outlet: str) -> str:
    return outlet_called(outlet) or plain(outlet)


class _Known:
    """What an original says: its words, and where each sequence of them begins."""

    def __init__(self, words: Sequence[str]):
        self.words = frozenset(words)
        self.places = {tuple(words[n : n + SEQUENCE]): n for n in range(len(words) - SEQUENCE, -1, -1)}

    def lacks_passage(self, words: Sequence[str], begins: int) -> bool:
        """Whether a text has a passage of its own behind its headline."""
        return any(
            end - start - max(0, there) >= PASSAGE
            and sum(word not in self.words for word in words[start:end]) >= NEW * (end - start)
            for start, end, there in self._gaps(words, begins)
        )

    def _gaps(self, words: Sequence[str], begins: int) -> Iterable[tuple[int, int, int]]:
        """The stretches of a text between what it has from the original, each with how many words this has in its place."""
        last, last_there = begins, 0
        for n in range(len(words) - SEQUENCE + 1):
            there = self.places.get(tuple(words[n : n + SEQUENCE]))
            if there is None:
                continue
            if n > last:
                yield last, n, there - last_there
            last, last_there = max(last, n + SEQUENCE), there + SEQUENCE
        if last < len(words):
            yield last, len(words), 0


def declare(article: Article, original: str | None, articles: Mapping[str, Article]) -> str | None:
    """Say that an article is a copy of another one (`file#article`), or of none; what is wrong with that, or None.

    An article that was a copy of this one is one no longer. `articles` are all, by such names.
    """
    own = f"{article.file}#{article.article}"
    if original is not None and (original == own or original not in articles):
        return f"{original!r} is no other article of the corpus; write it as file#article, as in {own}."
    if original is not None and articles[original].duplicate_of == own:
        articles[original].duplicate_of = None
    article.duplicate_of = original
    return None


def follow(articles: Mapping[str, Article]) -> Iterator[str]:
    """Let the copies of what has become a copy itself be copies of its original; what is wrong where there is none."""
    for name, article in articles.items():
        seen = {name}
        while (
            original := articles.get(article.duplicate_of or "")
        ) is not None and original.duplicate_of is not None:
            if article.duplicate_of in seen:
                yield f"{name} would be a copy of itself: leave the duplicate_of of the original empty."
                break
            seen.add(str(article.duplicate_of))
            article.duplicate_of = original.duplicate_of
