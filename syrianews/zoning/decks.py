"""Lines between a headline and its text that sum it up or open it: decks and leads. Captions look like both."""

from __future__ import annotations

from collections.abc import Sequence

from .captions import is_credited, names_office, shows_scene
from .headlines import CREDIT_END, is_stamp
from .lines import TITLE, Line
from .looks import tells
from .title_copies import is_title_of

LEAD_WORDS = 12
"""The fewest words of a lead."""
_DECK, _DECK_ITEM, _DECK_BULLET = 6, 6, 4
"""The fewest words of a deck that stands alone over the stamp, of one of several, and of one behind a bullet."""


def is_lead(line: Line) -> bool:
    """Whether a line without a full stop is as long as a lead and tells something, as no caption and no stamp does."""
    if line.words < LEAD_WORDS or line.category is not None or line.bulleted or line.names_outlet:
        return False
    if any(date.precision == "day" for date in line.dates):
        return False
    return tells(line.folded) and not (shows_scene(line) or is_credited(line) or CREDIT_END.search(line.text))


def is_deck(lines: Sequence[Line], index: int, headline: int, first: int) -> bool:
    """Whether a line between headline and text sums the text up: a title over the stamp, or one of several; captions are credited."""
    line = lines[index]
    if not _may_be_deck(line) or line.wording in (lines[index - 1].wording, lines[index + 1].wording):
        return False
    stamp = lines[index + 1 : min(index + 3, first)]
    if (
        index == headline + 1
        and line.words >= _DECK
        and any(is_stamp(other) or CREDIT_END.search(other.text) for other in stamp)
        and not shows_scene(line)
    ):
        return True
    page = lines[headline]
    near = [other for other in (lines[index - 1], lines[index + 1]) if _may_be_deck(other)]
    return any(
        other.bulleted == line.bulleted
        for other in near
        if other.wording != page.wording and not is_title_of(page, other)
    )


def _may_be_deck(line: Line) -> bool:
    if line.shape != TITLE or line.category is not None or line.stops or line.names_outlet or line.dates:
        return False
    listed = line.bulleted or line.text[0] in "-–—"
    least = _DECK_BULLET if listed else _DECK_ITEM
    captioned = CREDIT_END.search(line.text) or is_credited(line)
    named = names_office(line) and not (listed or tells(line.folded))
    return line.words >= least and not (captioned or named)
