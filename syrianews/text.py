"""Arabic orthography: folding for comparison, with the way back to the original offsets.

Writers and scrapers spell the same word in many ways: `أحمد` and `احمد`, `الى` and `إلى`, `سوريه` and `سورية`, a
Farsi `ی` for `ي`, a tatweel to stretch a headline, a stray diacritic. `fold` unifies them; `Folded`
also remembers where each folded character came from, so that whatever is found in the folded text can be
reported in the untouched one. Folding is for comparison only: no folded string is ever shown or stored.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import filterfalse

__all__ = ["Folded", "count_words", "fold", "without"]

_INVISIBLE = [0x061C, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF, 0x00AD]
_MARKS = [*range(0x0610, 0x061B), 0x0640, *range(0x064B, 0x0660), 0x0670, *range(0x06D6, 0x06DD),
          *range(0x06DF, 0x06E9), *range(0x06EA, 0x06EE)]  # fmt: skip

_LETTERS = {
    "آ": "ا", "أ": "ا", "إ": "ا", "ٱ": "ا", "ٲ": "ا", "ٳ": "ا",
    "ى": "ي", "ی": "ي", "ې": "ي", "ے": "ي", "ئ": "ي", "ؤ": "و", "ۆ": "و", "ۇ": "و",
    "ة": "ه", "ۀ": "ه", "ە": "ه", "ہ": "ه", "ھ": "ه", "ۃ": "ه",
    "ک": "ك", "ڪ": "ك", "گ": "غ", "ڭ": "غ", "پ": "ب", "چ": "ج", "ڤ": "ف", "ژ": "ج", "ڨ": "ق",
    "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u3000": " ", "\t": " ",
}  # fmt: skip
_DIGITS = {chr(base + i): str(i) for base in (0x0660, 0x06F0) for i in range(10)} | {"٪": "%"}


def _table() -> dict[int, str | None]:
    table: dict[int, str | None] = {ord(a): b for a, b in (_LETTERS | _DIGITS).items()}
    for code in (*_INVISIBLE, *_MARKS):
        table[code] = None
    for code in (*range(0xFB50, 0xFDFD), *range(0xFE70, 0xFEFD)):  # presentation forms
        plain = unicodedata.normalize("NFKC", chr(code))
        if plain != chr(code) and "\u0600" <= plain.strip()[:1] <= "\u06ff":
            table[code] = "".join(table.get(ord(c), c) or "" for c in plain)
    return table


_FOLD = _table()
_FOLDED_AS = {chr(code): folded or "" for code, folded in _FOLD.items()}


def _any_of(characters: Iterable[str]) -> re.Pattern[str]:
    return re.compile("[" + "".join(map(re.escape, characters)) + "]")


_FREQUENT = ("أ", "ة", "إ", "ى", "ئ", "آ", "ؤ")
"""The variants that nearly every text has."""
_RARE = _any_of(_FOLDED_AS.keys() - set(_FREQUENT))
_VARIANT = _any_of(_FOLDED_AS)
_EVEN = frozenset(char for char, folded in _FOLDED_AS.items() if len(folded) == 1)
_UNEVEN = _any_of(_FOLDED_AS.keys() - _EVEN)


def fold(text: str) -> str:
    """Return `text` with its spelling variants folded together.

    Variants of alef, ya, ta marbuta and hamza seats are unified, Farsi and Kurdish letters become the
    Arabic ones that news writers use for them, diacritics, tatweel and invisible marks are removed, and Arabic-Indic digits
    become ASCII.

    >>> fold("الإدارةُ الأمیرکیّة") == fold("الاداره الاميركية")
    True
    """
    return _fold(text)[0]


def _fold(text: str) -> tuple[str, set[str]]:
    """The folded text, and which of the rarer variants it had."""
    if not _VARIANT.search(text):  # most words and phrases are folded already
        return text, set()
    for variant in _FREQUENT:  # a text has few others: several times faster than str.translate
        text = text.replace(variant, _FOLDED_AS[variant])
    rare = set(_RARE.findall(text))
    for variant in rare:
        text = text.replace(variant, _FOLDED_AS[variant])
    return text, rare


def without(text: str, characters: Iterable[str]) -> str:
    """A text without some characters; for a few of them this is several times faster than `str.translate`.

    >>> without("قال: «نعم»", "«»")
    'قال: نعم'
    """
    for character in characters:
        text = text.replace(character, "")
    return text


class Folded:
    """A folded text that knows the original offset of every character.

    `text` is the folded string. `raw_span(start, end)` maps a span of it to a span of the original;
    marks inside it or directly after the last letter belong to the span.

    >>> f = Folded("زارَ الشَّرْعُ دمشقَ")
    >>> at = f.text.index("الشرع")
    >>> f.original[slice(*f.raw_span(at, at + 5))]
    'الشَّرْعُ'
    """

    __slots__ = ("_pieces", "even", "original", "text")

    even: bool
    """Whether folding took or added no character, as in most texts: then its offsets are those of the original."""
    _pieces: tuple[list[int], list[int]] | None
    """Where pieces begin that lost or gained no character: in the folded text, and in the original. None for one piece. Made
    when first asked for."""

    def __init__(self, original: str):
        self.original = original
        self.text, rare = _fold(original)
        self.even = rare <= _EVEN
        if self.even:
            self._pieces = None

    def part(self, start: int, end: int) -> Folded:
        """What stands between two offsets of the original, folded: cut out where the offsets are the same.

        >>> Folded("وصل إلى حلب").part(4, 7).text
        'الي'
        """
        if not self.even:
            return Folded(self.original[start:end])
        part = Folded.__new__(Folded)
        part.original, part.text = self.original[start:end], self.text[start:end]
        part.even, part._pieces = True, None
        return part

    def __getattr__(self, name: str) -> tuple[list[int], list[int]]:
        if name != "_pieces":
            raise AttributeError(name)
        self._pieces = _pieces(self.original)
        return self._pieces

    def raw(self, offset: int) -> int:
        """The original offset of folded character `offset`."""
        if self._pieces is None:
            return offset
        folded, original = self._pieces
        piece = bisect_right(folded, offset) - 1
        return original[piece] + offset - folded[piece]

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """The original span of the folded span."""
        if self._pieces is None:
            return start, end
        folded, original = self._pieces
        behind = bisect_right(folded, start)
        shift = original[behind - 1] - folded[behind - 1]
        if end <= start:
            return start + shift, start + shift
        if behind == len(folded) or end < folded[behind]:
            return start + shift, end + shift
        last = self.raw(end - 1) + 1
        stop = self.raw(end)
        while last < stop and _FOLDED_AS.get(self.original[last]) == "":
            last += 1
        return start + shift, last

    def raw_spans(self, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """The original spans of several folded spans: the same ones in a text that lost and gained no character, as most."""
        return spans if self._pieces is None else [self.raw_span(*span) for span in spans]

    def folded_spans(self, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """The folded spans of several original ones: the same ones in a text that lost and gained no character."""
        return (
            spans
            if self._pieces is None
            else [(self.folded(start), self.folded(end)) for start, end in spans]
        )

    def folded(self, offset: int) -> int:
        """The folded offset of the first character at or behind original `offset`."""
        if self._pieces is None:
            return offset
        folded, original = self._pieces
        behind = bisect_left(original, offset)
        if not behind:
            return 0
        at = folded[behind - 1] + offset - original[behind - 1]
        return at if behind == len(folded) else min(at, folded[behind])


def _pieces(original: str) -> tuple[list[int], list[int]]:
    """The pieces between characters that fold to none or to several; each of those several is a piece."""
    folded, starts = [0], [0]
    for match in _UNEVEN.finditer(original):
        start = match.start()
        at = folded[-1] + start - starts[-1]
        for _ in _FOLDED_AS[match.group()]:
            folded.append(at)
            starts.append(start)
            at += 1
        folded.append(at)
        starts.append(start + 1)
    return folded, starts


_WORDS = re.compile(r"[^\W_]+(?:[\u0640\u064b-\u0652\u0670]+[^\W_]*)*")


def count_words(text: str) -> int:
    """The number of words: runs of letters and digits, diacritics included.

    >>> count_words("قالَ الوزير: 25 قتيلاً.")
    4
    """
    pieces = text.split()
    marked = list(filterfalse(str.isalnum, pieces))  # those with signs; each of the others is a word
    return len(pieces) - len(marked) + len(_WORDS.findall(" ".join(marked)))


def __dir__() -> list[str]:
    return __all__
