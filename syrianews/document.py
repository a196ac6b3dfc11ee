"""The text of one article, cut out of its scrape, with the way back to the scrape's offsets.

Annotators read a `Document`: the lines of an article's text zones (headline, subhead, body) joined by a
newline. They see no menu, embed or neighbouring article that could mislead them, and what they find is
mapped back to the scrape with `Document.to_scrape`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Container, Iterable
from dataclasses import dataclass
from itertools import accumulate, compress, islice, repeat

from .once import once
from .schema import TEXT_KINDS, Span, Zone
from .text import Folded


@dataclass(slots=True)
class Line:
    """A non-blank line: its span in the document, its zone kind, and where it starts in the scrape."""

    start: int
    end: int
    kind: str
    scrape_start: int


_TOKEN = re.compile(r"([^\W_]+|\S)")
_TOKEN_PLAIN = re.compile(r"(\w+|\S)")
"""`_TOKEN` for texts without `_`, which is faster."""


_WORD = re.compile(r"[^\W_]+")
_BEYOND = 16
"""How many words behind the end of a text it may be asked what stands behind them."""


def word_forms(folded: str) -> list[str]:
    """The words of a short folded text, without their positions.

    >>> word_forms("هيئه تحرير الشام")
    ['هيئه', 'تحرير', 'الشام']
    """
    return _WORD.findall(folded)


class Tokens:
    """The words and signs of a folded text: three lists of equal length, with offsets into that text.

    >>> tokens = Tokens("قال: نعم")
    >>> tokens.forms, tokens.starts, tokens.ends
    (['قال', ':', 'نعم'], [0, 3, 5], [3, 4, 8])
    """

    __slots__ = ("ends", "forms", "starts", "text")

    def __init__(self, folded: str):
        self.text = folded
        pieces = (_TOKEN if "_" in folded else _TOKEN_PLAIN).split(folded)  # a blank, a token, a blank …
        offsets = list(accumulate(map(len, pieces)))
        self.forms, self.starts, self.ends = pieces[1::2], offsets[:-1:2], offsets[1::2]


class Words:
    """The words of a folded text without its signs: three lists of equal length, with offsets into that text.

    >>> words = Words("قال: نعم")
    >>> words.forms, words.starts, words.ends
    (['قال', 'نعم'], [0, 5], [3, 8])
    """

    __slots__ = ("_counts", "_distinct", "ends", "forms", "gap", "starts", "text")

    gap: Callable[[int], str]
    """What stands between word `i` and the next one: nothing before the first word (`gap(-1)`), the end of a line behind the last one.

    It is asked for more often than anything else, and is therefore the look-up of a list.
    """

    def __init__(self, folded: str, tokens: Tokens | None = None):
        """`tokens` are those of the text, where they are known already."""
        self.text = folded
        self._counts: Counter[str] | None = None
        self._distinct: frozenset[str] | None = None
        if tokens is None:
            tokens = Tokens(folded)
        is_word = list(map(str.isalnum, tokens.forms))
        self.forms = list(compress(tokens.forms, is_word))
        self.starts, self.ends = list(compress(tokens.starts, is_word)), list(compress(tokens.ends, is_word))
        gaps = [
            folded[end:start] for end, start in zip(self.ends, islice(self.starts, 1, None), strict=False)
        ]
        if "_" in folded or "#" in folded:  # a hashtag's blanks, and its sign
            gaps = [" " if gap == "_" else gap.replace("#", "") for gap in gaps]
        self.gap = [*gaps, *repeat("\n", _BEYOND), ""].__getitem__

    def __len__(self) -> int:
        return len(self.forms)

    def counts(self) -> Counter[str]:
        """How often the text has each of its words; counted once."""
        if self._counts is None:
            self._counts = Counter(self.forms)
        return self._counts

    def distinct(self) -> frozenset[str]:
        """The words that the text has; collected once."""
        if self._distinct is None:
            self._distinct = frozenset(self.forms)
        return self._distinct

    def count(self, form: str) -> int:
        """How often the text has this word."""
        return self.counts()[form]

    def places_of(self, forms: Container[str]) -> list[int]:
        """Where the text has one of these words."""
        return list(compress(range(len(self.forms)), map(forms.__contains__, self.forms)))

    def has_any(self, forms: frozenset[str]) -> bool:
        """Whether the text has any of these words."""
        return not forms.isdisjoint(self.distinct())


class Document:
    """An article's text and its lines.

    >>> doc = Document.from_text("عنوان\\nقال الوزير إن الأمر انتهى.")
    >>> [line.kind for line in doc.lines]
    ['body', 'body']
    """

    def __init__(
        self, text: str, lines: list[Line], *, file: str = "", article: int = 0, date: str | None = None
    ):
        self.text = text
        self.lines = lines
        self.file = file
        self.article = article
        self.date = date
        self._starts = [line.start for line in lines]

    @classmethod
    def from_zones(
        cls,
        scrape_text: str,
        zones: Iterable[Zone],
        *,
        file: str = "",
        article: int = 0,
        date: str | None = None,
    ) -> Document:
        """Cut article number `article` out of `scrape_text` along its text zones."""
        parts: list[str] = []
        lines: list[Line] = []
        at = 0
        for zone in zones:
            if zone.article != article or zone.kind not in TEXT_KINDS:
                continue
            start = zone.start
            for piece in scrape_text[zone.start : zone.end].split("\n"):
                if piece.strip():
                    lines.append(Line(at, at + len(piece), zone.kind, start))
                    parts.append(piece)
                    at += len(piece) + 1
                start += len(piece) + 1
        return cls("\n".join(parts), lines, file=file, article=article, date=date)

    @classmethod
    def from_text(cls, text: str, kind: str = "body", *, date: str | None = None) -> Document:
        """Take a whole string as an article: every non-blank line is of `kind`."""
        lines, at = [], 0
        for piece in text.split("\n"):
            if piece.strip():
                lines.append(Line(at, at + len(piece), kind, at))
            at += len(piece) + 1
        return cls(text, lines, date=date)

    @once
    def in_place(self) -> bool:
        """Whether its offsets are the scrape's, as where an article is all of its file."""
        return all(line.start == line.scrape_start for line in self.lines)

    @once
    def folded(self) -> Folded:
        """The text folded for matching, made once for all annotators."""
        return Folded(self.text)

    @once
    def tokens(self) -> Tokens:
        """The words and signs of the folded text, cut once for all annotators."""
        return Tokens(self.folded.text)

    @once
    def words(self) -> Words:
        """The words of the folded text."""
        return Words(self.folded.text, self.tokens)

    def line_at(self, offset: int) -> int:
        """Index of the line that holds `offset` (for an offset between two lines, the earlier one)."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def to_scrape(self, span: Span) -> Span:
        """Convert a span of the document to offsets into the scrape. A span must not cross lines."""
        line = self.lines[self.line_at(span[0])]
        shift = line.scrape_start - line.start
        return span[0] + shift, span[1] + shift
