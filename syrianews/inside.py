"""The lines between the first and the last paragraph of an article: text, crossheads, posts, cards, links."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeAlias

from .lines import DATE, LABEL, LATIN, MENU, NUMBER, POST, PROSE, RULE, TITLE, Line
from .outlets import glued_card

Label: TypeAlias = tuple[str, int | None]

_META = frozenset({"byline", "credit", "source_label", "meta_label", "caption"})
_LINKS = frozenset({"related_head", "popular_head", "related_inline"})
_CROSSHEAD_WORDS = 11
_INTRODUCES = re.compile(r"[:：]\s*$")
_CARD_COPY = 0.8
_CARD_REACH = 12
_CARD_LEAST = 3
_CARD_WORDS = 45


def label_inside(lines: Sequence[Line], number: int) -> list[Label]:
    """One label per line of a block, whose first and last lines are text."""
    labels: list[Label] = []
    for index, line in enumerate(lines):
        labels.append(_label(lines, labels, index, line, number))
    _mark_introductions(lines, labels, number)
    _mark_cards(lines, labels, number)
    return labels


def _label(lines: Sequence[Line], labels: Sequence[Label], index: int, line: Line, number: int) -> Label:
    before = labels[-1] if labels else ("body", number)
    if line.category in _LINKS:
        return "related", None
    if line.category in _META and line.shape != PROSE:
        return "meta", number
    if line.category == "keywords_head":
        return "keywords", None
    if line.category is not None or line.shape in (MENU, RULE):
        return "boilerplate", None
    if line.shape == POST or (line.shape == LATIN and line.words >= 4):
        return "embed", number
    if line.shape in (DATE, NUMBER, LATIN):
        return ("related", None) if before[0] == "related" else ("meta", number)
    if line.shape == PROSE and glued_card(line.text):
        return "teaser", number
    if line.shape == PROSE:
        return "body", number
    if before[0] == "related" and line.shape == TITLE and not line.continues:
        return "related", None
    return _short_line(lines, index, line, number)


def _short_line(lines: Sequence[Line], index: int, line: Line, number: int) -> Label:
    """A short line without a full stop: a crosshead where a paragraph follows, else text."""
    listed = line.bulleted or line.text[0] in "-–—" or line.text[0].isdigit()
    if line.continues or listed or line.words > _CROSSHEAD_WORDS or line.text.endswith((":", "،")):
        return "body", number
    after = lines[index + 1] if index + 1 < len(lines) else None
    heads = after is not None and (after.is_text or after.shape == POST or after.text.endswith(":"))
    in_list = index > 0 and lines[index - 1].shape in (TITLE, LABEL) and lines[index - 1].category is None
    return ("subhead" if heads and not in_list else "body"), number


def _mark_introductions(lines: Sequence[Line], labels: list[Label], number: int) -> None:
    """The line that only introduces a post (`فلان:`) belongs to it."""
    for index in range(len(lines) - 1):
        line = lines[index]
        follows = labels[index + 1] == ("embed", number)
        if (
            follows
            and labels[index][0] in ("body", "subhead")
            and _INTRODUCES.search(line.text)
            and line.words <= 12
        ):
            labels[index] = ("embed", number)


def _mark_cards(lines: Sequence[Line], labels: list[Label], number: int) -> None:
    """Leads of other articles that close the text, as cards without titles: none continues it, some repeat it.

    Paragraphs that only repeat are the deck once more, and stay text.
    """
    body = [index for index, label in enumerate(labels) if label[0] == "body"]
    tail: list[int] = []
    for index in reversed(body[-_CARD_REACH:]):
        if (
            lines[index].continues
            or lines[index].bulleted
            or not lines[index].stops
            or lines[index].words > _CARD_WORDS
        ):
            break
        tail.append(index)
    if len(tail) < _CARD_LEAST:
        return
    tail.reverse()
    repeated = [_repeats(lines, index, [i for i in body[1:] if i < tail[0]]) for index in tail]
    while repeated and not repeated[0]:
        tail.pop(0)
        repeated.pop(0)
    if len(tail) >= _CARD_LEAST and not all(repeated):
        for index in tail:
            labels[index] = ("teaser", number)


def _repeats(lines: Sequence[Line], index: int, earlier: Sequence[int]) -> bool:
    words = lines[index].stems
    return any(len(words & lines[i].stems) >= _CARD_COPY * len(words) for i in earlier if words)
