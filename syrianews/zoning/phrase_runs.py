"""Stock phrases and items of menus inside a line that holds more: where they stand, and where they make furniture of it.

One such phrase proves nothing (`فريق العمل` works in many texts). Several in a row do, and one that only pages say behind the end of a
sentence; behind the last sentence of a page, nearly everything is furniture.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, chain
from typing import NamedTuple

from ..schema import Span
from ..text import Folded
from .boilerplate import FIELD, match_key, may_open_phrase, phrase_category, phrase_starts
from .dates import WEEKDAYS
from .linkers import is_linker

_PHRASE_WORDS, _FIELD_WORDS = 5, 8
_IN_A_ROW, _BEHIND = 2.5, 2.0
"""The least weight of phrases in a row to be furniture in a sentence, and behind one."""
_NEAR, _TAIL_WEIGHT, _FEW_STOPS = 8, 2.0, 1
"""How near the end of a text the first phrase behind it stands, in words, what those phrases weigh, and sentences that end there in any case."""
_WORDS_A_LINKER, _WORDS_A_STOP, _WORDS_A_PHRASE = 20, 40, 25
"""Words behind a text: the fewest for each that ties a sentence and for each sentence, and the most for the weight of one phrase."""
_IN_TAIL = 1.0
"""What phrases in a row behind the text weigh."""
_SURE = frozenset(
    {"related_head", "keywords_head", "comment_head", "footer", "app", "subscribe", "share", "source_label"}
)
"""Categories of phrases that open no sentence; one of two words and more tells enough behind the end of a sentence."""
_HEADS = frozenset({"related_head", "keywords_head"})
_CONNECTIVE = re.compile("السياق|هذا الموضوع")
_RIGHTS = re.compile("حقوق .*محفوظ|rights reserved", re.IGNORECASE)
_COUNT = re.compile(r"[(\[]\d+[)\]]")
"""How many comments there are, behind the head of their list."""
_TOKEN = re.compile(r"\S+")
_MARKS = ".:،-–—|/…»«()[]؟!"
_ENDS = tuple('.؟!»"”…')
_STOPS = tuple(".؟!")
_COMMAS = tuple("،,")


class Word(NamedTuple):
    """A word: its span in the line, and as folded."""

    start: int
    end: int
    folded: str


class Phrase(NamedTuple):
    """A phrase: indices of its first word and of the one behind its last, its category and its weight."""

    first: int
    last: int
    kind: str
    weight: float


def words_of(line: str) -> list[Word]:
    """The words of a line.

    >>> [word.folded for word in words_of("قال إنّ")]
    ['قال', 'ان']
    """
    folded = Folded(line)
    spans = [match.span() for match in _TOKEN.finditer(folded.text)]
    words = [folded.text[start:end] for start, end in spans]
    return [Word(*span, word) for span, word in zip(folded.raw_spans(spans), words, strict=True)]


def phrases_in(words: Sequence[Word], names: Sequence[Span] = ()) -> list[Phrase]:
    """All stock phrases among words, the longest at each place, but none in an outlet's name; `names` are spans in the line.

    >>> [(p.first, p.last, p.kind) for p in phrases_in(words_of("قال الوزير مواضيع ذات صلة طباعة"))]
    [(2, 5, 'related_head'), (5, 6, 'share')]
    """
    found: list[Phrase] = []
    starts, at = phrase_starts(), 0
    while at < len(words):
        word = words[at].folded
        plain = word if word.isalpha() and not word.isascii() else match_key(word).partition(" ")[0]
        phrase = None
        if plain in starts:
            following = words[at + 1].folded if at + 1 < len(words) else ""
            phrase = _phrase(words, at) if may_open_phrase(plain, following) else None
        elif word[0] == "{":
            phrase = _field(words, at)
        if phrase is None or _is_in_name(words, phrase, names):
            at += 1
        else:
            found.append(phrase)
            at = phrase.last
    return found


def _is_in_name(words: Sequence[Word], phrase: Phrase, names: Sequence[Span]) -> bool:
    """Whether a phrase touches a longer one of `names`, which stand in their order and apart."""
    start, end = words[phrase.first].start, words[phrase.last - 1].end
    at = bisect_right(names, (start, start))
    near = names[max(0, at - 1) : at + 2]
    return any(first < end and start < last and end - start < last - first for first, last in near)


def _phrase(words: Sequence[Word], at: int) -> Phrase | None:
    for length in range(min(_PHRASE_WORDS, len(words) - at), 0, -1):
        phrase = joined(words, at, at + length)
        kind = phrase_category(phrase)
        if kind is not None and any(map(str.isalpha, phrase)):
            sure = (kind in _SURE and (kind in _HEADS or length > 1)) or words[at].folded.isascii()
            return Phrase(at, at + length, kind, 1.0 if sure else 0.5)
    return None


def _field(words: Sequence[Word], at: int) -> Phrase | None:
    """A place in a template that a page was to fill in (`{{ title }}`)."""
    ends = range(at + 1, min(at + _FIELD_WORDS, len(words)) + 1)
    end = next((end for end in ends if FIELD.match(joined(words, at, end))), None)
    return Phrase(at, end, "nav", 1.0) if end else None


def joined(words: Sequence[Word], first: int, last: int) -> str:
    """Words as folded text."""
    return " ".join(word.folded for word in words[first:last])


def furniture(words: Sequence[Word], phrases: Sequence[Phrase], end: int) -> list[Phrase]:
    """Those phrases that are furniture; all that stand behind the text, which ends before word `end`."""
    return [
        phrase
        for run in _runs(phrases)
        if _tells(words, run) or (run[0].first >= end and sum(phrase.weight for phrase in run) >= _IN_TAIL)
        for phrase in run
    ]


def _runs(phrases: Sequence[Phrase]) -> Iterator[list[Phrase]]:
    """Phrases that follow each other without a word between."""
    run: list[Phrase] = []
    for phrase in phrases:
        if run and run[-1].last != phrase.first:
            yield run
            run = []
        run.append(phrase)
    if run:
        yield run


def _tells(words: Sequence[Word], run: Sequence[Phrase]) -> bool:
    first, last, *_ = run[0]
    opening = joined(words, first, last)
    if words[run[-1].last - 1].folded.endswith(_COMMAS) or _CONNECTIVE.search(opening):
        return False
    if _RIGHTS.search(opening):
        return True
    behind = first == 0 or words[first - 1].folded.endswith(_ENDS)
    weight = sum(phrase.weight for phrase in run)
    return weight >= _IN_A_ROW or (behind and (weight >= _BEHIND or _is_sure(words, run[0])))


def _is_sure(words: Sequence[Word], phrase: Phrase) -> bool:
    """Whether a phrase of two words and more, or one with a count behind it (`التعليقات (2)`), opens no sentence."""
    if phrase.kind not in _SURE or phrase.kind in ("share", "source_label"):
        return False
    if phrase.kind == "comment_head" and _COUNT.fullmatch(words[phrase.last - 1].folded):
        return True
    return sum(word.folded.strip(_MARKS).isalpha() for word in words[phrase.first : phrase.last]) > 1


def text_end(words: Sequence[Word], phrases: Sequence[Phrase]) -> int:
    """The word behind the text: behind a sentence after which phrases and hardly any word follow that ties one; the number of
    words where there is no such place."""
    weights = list(accumulate((p.weight + _is_sure(words, p) for p in phrases), initial=0.0))
    if weights[-1] < _TAIL_WEIGHT:
        return len(words)
    said = {at for phrase in phrases for at in range(phrase.first, phrase.last)}
    dated = chain((word.folded[0].isdecimal() for word in words[1:]), [False])
    ties = (at not in said and _links(*each) for at, each in enumerate(zip(words, dated, strict=True)))
    linked = list(accumulate(ties, initial=0))
    ends = [at + 1 for at in range(len(words)) if _closes(words, at)]
    at_phrase = 0
    for number, at in enumerate(ends):
        while at_phrase < len(phrases) and phrases[at_phrase].first < at:
            at_phrase += 1
        if at_phrase == len(phrases):
            break
        rest = len(words) - at
        if phrases[at_phrase].first - at > _NEAR or len(ends) - 1 - number > max(
            _FEW_STOPS, rest / _WORDS_A_STOP
        ):
            continue
        first = phrases[at_phrase]
        if linked[first.first] > linked[at] and first.weight < _IN_TAIL:
            continue  # a word of a sentence
        weight = weights[-1] - weights[at_phrase]
        loose = linked[-1] - linked[at] <= rest / _WORDS_A_LINKER
        if loose and weight >= max(_TAIL_WEIGHT, rest / _WORDS_A_PHRASE):
            return at
    return len(words)


def _links(word: Word, dated: bool) -> bool:
    """Whether a word ties a sentence, or a comma behind it does; those of a date do not (`السبت، 20 يناير، 2018`)."""
    if word.folded.endswith(_COMMAS):
        return not (dated or word.folded[0].isdecimal() or word.folded[:-1] in WEEKDAYS)
    return is_linker(word.folded)


def _closes(words: Sequence[Word], at: int) -> bool:
    """Whether a sentence ends with word `at`."""
    word = words[at].folded
    return word.rstrip('»"”)').endswith(_STOPS) and not word.endswith("..") and len(word.strip(_MARKS)) > 1


def is_rights(words: Sequence[Word], phrase: Phrase) -> bool:
    """Whether a phrase reserves rights, behind which their holder stands."""
    return _RIGHTS.search(joined(words, phrase.first, phrase.last)) is not None
