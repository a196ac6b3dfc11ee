"""Quotation marks: which stretch of a text stands between which marks.

News text quotes with `"…"`, `“…”`, `«…»`, `‘…’`, with marks turned the wrong way round, nested, never closed, or
opened again at each paragraph. A stack pairs them, line by line. It never refuses a text: whether a mark opens or
closes is read from the letters around it first, from its shape second, from the stack last; what stays
open ends where its line ends and says so (`closed=False`). Brackets quote too, where a colon or a verb of saying leads to them, and braces.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_DOUBLE = '"“”„‟«»❝❞＂״'
_SINGLE = "'‘’‚‹›"
MARKS = _DOUBLE + _SINGLE
_MARK = re.compile(f"[{_DOUBLE}{_SINGLE}](?:(?<=')')?")
"""One mark, or two single ones; begins with a set of characters, which is quickly looked for."""
_FIRST_MARK = re.compile(f"\\s*([{_DOUBLE}{_SINGLE}])")
_OPENING_SHAPE = frozenset("“„«❝‘‚‹")
_CLOSING_SHAPE = frozenset("”»❞’›")
_BEFORE_OPENING = frozenset("([{-—–:،,؛/ـ" + MARKS)
_BEHIND_CLOSING = frozenset(".،,؛;:!?؟)]}…-—–/" + MARKS)
_LED_TO = re.compile(r"[.،,؛](?=[^.،,؛]*(?:\s[وفب]?[أإا]نّ?(?:ه|ها|هم|هما|ني|نا)?(?:\s\w+)?|:)\s*[وفبلكـ]?$)")
"""The last stop or comma before a mark that a complementiser, with or without a subject, or a colon leads to."""
_DEEPEST = 6
_BRACKETED = re.compile(
    r"(?:(?::|\b[وف]?(?:قال|قالت|قالوا|يقول|تقول|قايلا|قايله|بقوله|قوله)(?: الله)?(?: تعالي)?) ?(?=\()|(?=\{)|(?=\(ب?ان(?:ه|ها|هم|نا)? ))"
    r"(?:\(([^()\n]{18,}|[^(){}\n]*\([^()\n]*\)[^()\n]*)\)|\{([^{}\n]{8,})\})"
)
"""Words in brackets that a colon, a verb of saying or a complementiser in them leads to, or in braces, on folded text."""
_FEWEST = 4
"""The fewest words in brackets that are somebody's and explain nothing."""
_PREFIXES = frozenset("وفبلكـ")
"""Letters that are written onto an opening mark: `و"`, `لـ"`, `بـ“`."""


@dataclass(slots=True)
class Quotation:
    """A quoted stretch: `start` and `end` include the marks, `inner_start` and `inner_end` do not."""

    start: int
    end: int
    inner_start: int
    inner_end: int
    depth: int = 0
    closed: bool = True


def _family(mark: str) -> str:
    if mark in "«»":
        return "guillemet"
    return "single" if mark in _SINGLE else "double"


def _side(text: str, start: int, end: int, lo: int, hi: int) -> str:
    """`open`, `close` or `either`, from the characters on both sides of the mark."""
    before = text[start - 1] if start > lo else " "
    after = text[end] if end < hi else " "
    left_free = before.isspace() or before in _BEFORE_OPENING
    if before in _PREFIXES:
        left_free = start - 2 < lo or not text[start - 2].isalnum()
    right_free = after.isspace() or after in _BEHIND_CLOSING
    if before.isspace() and after.isspace():
        return "either"
    if left_free and not right_free:
        return "open"
    if right_free and not left_free:
        return "close"
    return "either"


def quotations(text: str, start: int = 0, end: int | None = None) -> list[Quotation]:
    """The quotations of one line of `text`, in the order of their opening marks.

    >>> [q.inner_end - q.inner_start for q in quotations('قال: "نعم" ثم "لا')]
    [3, 2]
    """
    hi = len(text) if end is None else end
    found: list[Quotation] = []
    stack: list[tuple[Quotation, str]] = []
    for match in _MARK.finditer(text, start, hi):
        mark, at, stop = match.group(), match.start(), match.end()
        family = "double" if mark == "''" else _family(mark)
        is_open = bool(stack) and any(opened == family for _, opened in stack)
        side = _decide(text, match, start, hi, family, is_open, stack[-1][1] if stack else "")
        if side == "open":
            quotation = Quotation(at, hi, stop, hi, len(stack), False)
            found.append(quotation)
            stack.append((quotation, family))
            if len(stack) > _DEEPEST:
                forgotten, _ = stack.pop(0)
                forgotten.end = forgotten.inner_end = at
        elif side == "cross":
            _close(stack.pop()[0], at, stop)
        elif side == "close":
            while stack:
                quotation, opened = stack.pop()
                if opened == family:
                    _close(quotation, at, stop)
                    break
    _repair(text, found, stack)
    brackets = text.find("(", start, hi) >= 0 or text.find("{", start, hi) >= 0
    return _with_bracketed(text, start, hi, found) if brackets else found


def _with_bracketed(text: str, lo: int, hi: int, found: list[Quotation]) -> list[Quotation]:
    """The quotations with those in brackets that no other one holds or crosses: `قال: (لن نغادر المدينة قبل الفجر)`, `{لا عودة
    إلى الحوار}`."""
    added = []
    for match in _BRACKETED.finditer(text, lo, hi):
        group = 1 if match.group(1) is not None else 2
        first, last = match.span(group)
        if len(match.group(group).split()) < _FEWEST:
            continue
        start, end = first - 1, last + 1
        inside = [q for q in found if start < q.start and q.end <= end]
        if any(q.start < end and start < q.end for q in found if q not in inside):
            continue
        for quotation in inside:
            quotation.depth += 1
        added.append(Quotation(start, end, first, last))
    return sorted(found + added, key=lambda q: q.start) if added else found


def _decide(
    text: str, match: re.Match[str], lo: int, hi: int, family: str, is_open: bool, innermost: str
) -> str:
    """`open`, `close`, `cross` where it closes a quotation that a mark of another family opened (`"لن نغادر»`), or an empty
    string where the mark is none (an apostrophe, a stray closing mark)."""
    mark, at, stop = match.group(), match.start(), match.end()
    side = told = _side(text, at, stop, lo, hi)
    if family == "single":
        inside_word = at > lo and stop < hi and text[at - 1].isalnum() and text[stop].isalnum()
        if inside_word or (side != "open" and not is_open):
            return ""
    if side == "either":
        shape = "open" if mark in _OPENING_SHAPE else "close" if mark in _CLOSING_SHAPE else ""
        side = "close" if is_open and shape != "open" else shape or ("close" if is_open else "open")
    if side == "close" and not is_open:
        if innermost:
            return "cross" if told == "close" and "single" not in (family, innermost) else ""
        misplaced = stop < hi and (text[stop].isalnum() or _closes_next(text, stop, hi, family))
        return "open" if misplaced else ""
    return side


def _close(quotation: Quotation, at: int, stop: int) -> None:
    """End a quotation with the mark from `at` to `stop`."""
    quotation.end, quotation.inner_end, quotation.closed = stop, at, True


def goes_on(text: str, quotation: Quotation, below: int) -> bool:
    """Whether a quotation that its line leaves open goes on in the next line, from `below` on, which opens with such a mark
    again: then it ends with its line.

    >>> text = '«لن نغادر. سنبقى.\\n«هذا بيتنا»'
    >>> goes_on(text, quotations(text, 0, 17)[0], 18)
    True
    """
    again = _FIRST_MARK.match(text, below)
    family = _family(text[quotation.start])
    return not quotation.closed and again is not None and _family(again.group(1)) == family


def _closes_next(text: str, at: int, hi: int, family: str) -> bool:
    """Whether the next mark behind a blank closes, too: then the one before it is an opening one, set apart from its words
    (`وأضاف" السوق آمنة".`)."""
    following = _MARK.search(text, at + 1, hi) if text[at].isspace() else None
    if following is None or _family(following.group()) != family:
        return False
    return _side(text, following.start(), following.end(), at, hi) == "close"


def _repair(text: str, found: list[Quotation], still_open: list[tuple[Quotation, str]]) -> None:
    """Two marks that both look opening and both stayed open are one quotation, closed too late (`"كلمة "ثم`), or two that
    nothing closes, where the second is led to anew (`"كلمة، مشيرا إلى أن "ثم`)."""
    while len(still_open) >= 2:
        (inner, family), (outer, other) = still_open.pop(), still_open[-1]
        if family != other:
            continue
        still_open.pop()
        led = _LED_TO.search(text, outer.inner_start, inner.start)
        if led is not None:
            outer.end = outer.inner_end = led.start()
            inner.depth = outer.depth
        else:
            found.remove(inner)
            outer.end, outer.inner_end, outer.closed = inner.inner_start, inner.start, True
