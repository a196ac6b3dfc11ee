"""How contents quote: direct, mixed or indirect, and spans without the marks and separators around them."""

from __future__ import annotations

from ..quotes import Quotation
from ..schema import Span
from .reading import Reading
from .speech import joins_that
from .terms import is_term

_AND = "و"
_SEPARATORS = "،,؛;:.-–—*•\\"


def trimmed(reading: Reading, start: int, end: int) -> Span | None:
    """Folded offsets without outer blanks, separators and outer quotation marks; None where nothing is left."""
    text = reading.text
    while start < end and (text[start].isspace() or text[start] in _SEPARATORS):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in _SEPARATORS):
        end -= 1
    return (start, end) if end > start else None


def quote_kind(
    reading: Reading, spans: list[Span], calls: bool = False, voices: bool = False
) -> tuple[str, list[Span]]:
    """`direct`, `mixed` or `indirect`, and the spans without the outer marks of a direct quotation.

    `calls` says that the cue tells what something is called: then a quotation at the end is that wording, be it a name (`وصفه بكلمة "وحش"`).
    `voices` says that it voices a feeling: then a quotation at the beginning is that wording (`عبّر عن "الأسف" لما جرى`).
    """
    if not spans:
        return "", spans
    if len(spans) == 1:
        spans = _joined_by_that(reading, spans[0])
    if len(spans) > 1 and all(_wholly(reading, s) for s in spans):
        return _direct([_inside(reading, q, q.inner_end) for s in spans if (q := _wholly(reading, s))])
    if len(spans) == 1:
        _start, end = spans[0]
        quotation = _wholly(reading, spans[0])
        if quotation is not None:
            return _direct([_inside(reading, quotation, end)])
    quoted = [q for s in spans for q in reading.quotations_in(s)]
    worded = [q for q in quoted if (calls and q.end >= spans[-1][1]) or (voices and q.start <= spans[0][0])]
    if worded or any(not is_term(reading, q) for q in quoted):
        return "mixed", spans
    return "indirect", spans


def _direct(spans: list[Span]) -> tuple[str, list[Span]]:
    """A direct quotation of these spans; nothing where no words stand between the marks, as at the end of a text that was cut."""
    spans = [(start, end) for start, end in spans if start < end]
    return ("direct", spans) if spans else ("", [])


def _inside(reading: Reading, quotation: Quotation, end: int) -> Span:
    """What stands between the marks of a quotation, up to `end` at most, without blanks at its edges."""
    start, end = quotation.inner_start, min(end, quotation.inner_end)
    inner = reading.text[start:end].rstrip("\\")
    end = start + len(inner)
    left = len(inner) - len(inner.lstrip())
    return start + left, max(start + left, end - (len(inner) - len(inner.rstrip())))


def quotes_of_own(reading: Reading, span: Span, nested: list[Span]) -> bool:
    """Whether a content quotes its speaker: some wording in it that is no term and no quotation of a nested speaker."""
    return any(
        not is_term(reading, q)
        for q in reading.quotations_in(span)
        if not any(
            start <= first and last <= end
            for first, last in [_inside(reading, q, q.inner_end)]
            for start, end in nested
        )
    )


def _wholly(reading: Reading, span: Span) -> Quotation | None:
    start, end = span
    quotation = reading.quote_at.get(reading.word_at(start))
    whole = quotation is not None and quotation.start == start and quotation.end >= end
    return quotation if whole else None


def _joined_by_that(reading: Reading, span: Span) -> list[Span]:
    """The quotations of a content that is nothing but quotations joined by و or complementisers (`"الاتفاق قريب"، وأنه "لا تراجع"`), else the content."""
    spans: list[Span] = []
    k = reading.word_at(span[0])
    if k >= len(reading) or reading.starts[k] != span[0]:
        return [span]
    while (quotation := reading.quote_at.get(k)) is not None:
        spans.append((quotation.start, min(quotation.end, span[1])))
        k = reading.word_at(quotation.end)
        if quotation.end >= span[1]:
            return spans
        k += reading.words[k] in "،,"
        if k >= len(reading) or not (
            k in reading.quote_at or reading.words[k] == _AND or joins_that(reading, k)
        ):
            break
        k += k not in reading.quote_at
    return [span]


def bare_span(reading: Reading, start: int, end: int) -> Span:
    """The span without the marks of the quotation that it is, and the blanks inside them."""
    quotation = reading.quote_at.get(reading.word_at(start))
    if quotation is not None and quotation.start == start and quotation.end == end:
        inner = reading.text[quotation.inner_start : quotation.inner_end]
        left = len(inner) - len(inner.lstrip())
        return quotation.inner_start + left, quotation.inner_start + len(inner.rstrip())
    return start, end
