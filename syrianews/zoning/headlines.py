"""Which line over a text is its headline.

The headline shares the text's words; stamps, bylines and captions stand between the two; the page's title and a second copy of it speak for
it. Captions, names, datelines and addresses to an audience look like headlines and are none.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from .boilerplate import HEADS, phrase_category
from .captions import is_credit_of_picture, names_office
from .dates import full_days
from .lines import DATE, LABEL, LATIN, NUMBER, PROSE, RULE, STEMMED, TITLE, Line, agreement
from .looks import tells
from .outlets import names_site
from .places import is_given_name, is_place
from .site_speech import is_site_speech
from .site_titles import stands_between
from .stems import share_a_word

CREDIT_END = re.compile(r"\s\((?!(?:فيديو|صور|بالفيديو|بالصور|شاهد|خاص|تحديث|حصري)(?!\w))[^()]{2,30}\)\s*$")
"""A credit in brackets, as photo captions end."""
_COPY_REACH, _DECKS, _ITEMS = 10, 2, 3
"""How far over a headline a copy of it may stand, how many other titles between, and how many labels: more are a menu."""
_CREDIT_WORDS = 5
_SITE_SHARE = 0.6
_DECK_WORDS, _OWN_TOPIC = 5, 0.5
"""The fewest words of a title and of a deck under it, and how much of such a title the text takes up."""
_PAGE_TITLE = 0.4
"""What it counts for a headline that the page's first line, its title, has the same words."""
_TITLE_STEMS, _SAME_TITLE = 4, 0.75
_STAMP_REACH = 12
"""Characters from a line's beginning in which the date of a stamp begins."""
_NAME_WORDS, _CAPTION_REACH = 2, 6
_PAGE_TITLES = 60
"""Lines from a page's beginning among which copies of its title stand."""
_ADDRESSES = re.compile(r"(?:ايها|ايتها|السلام عليكم)(?!\w)")
"""How a speech opens."""
_CAPTION_WORDS = 6
_SUMMARY_REACH = 6
"""How far over a summary the stamp stands that parts it from the title."""
_NOTICE_REACH = 14
"""Lines from a page's beginning in which a notice of rights belongs to the record of a clipping service, and is no footer."""
_RIGHTS = re.compile(r"©|copyright|حقوق", re.IGNORECASE)
_TOPIC = re.compile(r"\s*[،,]\s+")
_TOPIC_WORDS = 3
"""The most words of each of the topics that commas string together."""
_ABOVE = 30
"""How many lines above a block its headline is looked for."""
_STAMP_LINES = 4
"""How far over a text the day stands under the title of a column."""
_OWN_WORD = 0.1
"""The share that is enough over a caption which only names somebody by office."""
_SAME_TOPIC = 0.33
"""Share of a headline's content words that its text takes up."""


@dataclass(slots=True)
class _Candidate:
    """A line that may be a headline, and what speaks for it besides the words that it shares with the text."""

    index: int
    placed: float
    copied: bool
    titled: bool
    exactly: bool
    """Whether the page's title has it word by word, with the site's name behind or before it."""
    passed: int
    """How many candidates stand between it and the text."""
    distance: int
    near: bool
    words: int

    @property
    def is_placed(self) -> bool:
        """Whether it is a headline wherever its score is above 0, whatever it shares with the text."""
        return self.placed > 0 and self.words >= 4

    def score(self, shared: float) -> float:
        """How much speaks for it, given the share of its words that the text takes up."""
        return (
            shared
            + self.placed
            + 0.1 * self.copied
            + _PAGE_TITLE * (self.titled + self.exactly)
            - 0.05 * self.passed
            - 0.01 * self.distance
            - 0.4 * (not shared)
        )


def find_headline(
    lines: Sequence[Line], first: int, last: int, counts: Counter[str], floor: int = 0
) -> int | None:
    """The line above the text from line `first` to `last` that is its headline: it shares the text's words, and stamps and bylines
    follow it. `counts` says how often each wording stands on the page; none is looked for above line `floor`."""
    opening = [line for line in lines[first : last + 1] if line.is_text][:4]
    candidates: list[_Candidate] = []
    for index in range(first - 1, max(floor - 1, first - 1 - _ABOVE), -1):
        line = lines[index]
        # one word, as `خدمات`, is a section too
        ended = line.category in ("footer", "cookies") and line.words > 1
        if ended and not _is_rights(lines, index):
            break
        if line.is_text and line.words >= 25:
            break
        doubled = counts[line.wording] > 1 or _is_in_page_title(lines, index)
        if not _may_head(line, doubled and index < _PAGE_TITLES) or _names_subject(line, opening):
            continue
        if line.continues and line.shape == PROSE:
            continue
        if is_site_speech(line.folded) and not agreement(line, opening):
            continue
        placed, titled = _placement(lines, index, first), is_page_title(lines, index)
        exactly = line.words >= _TITLE_STEMS and _is_in_page_title(lines, index)
        copied = counts[line.wording] > 1 or titled
        near = placed > 0 or line.shape != LABEL or index == 0
        candidates.append(
            _Candidate(
                index, placed, copied, titled, exactly, len(candidates), first - index, near, line.words
            )
        )
    best = _best(lines, candidates, opening)
    if best is None:
        best = _told_by_page(lines, first, opening, floor)
    if best is None:
        best = _over_day(lines, first, counts, floor)
    if best is None:
        opens = first == 1 and may_open(lines[0], opening)
        return 0 if opens or (not floor and _is_sited(lines[0], opening)) else None
    best = _over_caption(lines, best, opening)
    if not any(line.shape == DATE and full_days(line.dates) for line in lines[best + 1 : first]):
        best = _over_stamp(lines, best, opening, counts)
    if counts[lines[best].wording] == 1:
        best = _over_deck(lines, best, opening)
    return _first_copy(lines, best, counts)


def _is_sited(page: Line, opening: Sequence[Line]) -> bool:
    """Whether the page's first line is a title with a listed site behind it that the text takes up, wherever that begins."""
    titled = page.shape == TITLE and page.words >= _DECK_WORDS and names_site(page.text.rstrip(" |"))
    return titled and agreement(page, opening) >= _SAME_TOPIC


def _is_rights(lines: Sequence[Line], index: int) -> bool:
    """Whether a notice of rights stands at a page's top, as in the record over a clipped text."""
    return (
        index < _NOTICE_REACH and lines[index].words > 2 and _RIGHTS.search(lines[index].folded) is not None
    )


def _best(lines: Sequence[Line], candidates: Sequence[_Candidate], opening: Sequence[Line]) -> int | None:
    """The line of the best candidate, if any is good enough.

    Most articles have one, and it stands where a headline does: it is good enough if one word that its text takes up lifts its score
    above 0, as further words do all the more. To compare all words takes longest here.
    """
    if len(candidates) == 1 and candidates[0].is_placed and opening:
        only, title = candidates[0], lines[candidates[0].index]
        taken_up = share_a_word(title.folded[:STEMMED], opening[0].folded[:STEMMED])
        if taken_up and only.score(1 / len(title.stems)) > 0:
            return only.index
    best, best_score = None, 0.0
    for candidate in candidates:
        shared = agreement(lines[candidate.index], opening)
        score = candidate.score(shared)
        told = candidate.is_placed or candidate.exactly
        if score > best_score and ((shared >= _SAME_TOPIC and candidate.near) or told):
            best, best_score = candidate.index, score
    return best


def _over_day(lines: Sequence[Line], first: int, counts: Counter[str], floor: int) -> int | None:
    """The few words directly over the full day that stands close over line `first`, as columns have their titles: no section,
    which the menu has as well, and no writer."""
    for index in range(first - 1, max(floor, first - 1 - _STAMP_LINES), -1):
        title = lines[index - 1]
        if lines[index].shape == DATE and full_days(lines[index].dates):
            short = title.shape == LABEL and title.words >= _NAME_WORDS and counts[title.wording] == 1
            return index - 1 if short and not _names(title) and _may_head(title) else None
    return None


def _names(line: Line) -> bool:
    """Whether a few words name a person, a place or a section."""
    given = is_given_name(line.key.split()[0])
    return given or is_place(line.key) or phrase_category(line.key) is not None


def _told_by_page(lines: Sequence[Line], first: int, opening: Sequence[Line], floor: int) -> int | None:
    """The last line over line `first` that the page's first line, its title, repeats, wherever it stands."""
    for index in range(first - 1, max(floor, first - 1 - _ABOVE), -1):
        line = lines[index]
        if line.words >= _DECK_WORDS and _may_head(line) and is_page_title(lines, index):
            return index if agreement(line, opening) >= _SAME_TOPIC else None
    return None


def may_open(line: Line, texts: Sequence[Line]) -> bool:
    """Whether the first line of a page may be its title though nothing else speaks for it."""
    if line.category is not None or line.shape not in (TITLE, LABEL) or _names_subject(line, texts):
        return False
    if _names_site(line) or _is_field(line) or (line.words == 1 and line.text.startswith("ال")):
        return False
    stamped = any(date.iso and date.span[0] < line.text_start + _STAMP_REACH for date in line.dates)
    return not stamped and not _ADDRESSES.match(line.folded)


def _names_subject(line: Line, texts: Sequence[Line]) -> bool:
    """Whether a line is only who or what the text's first sentence names, as captions are."""
    return line.words == _NAME_WORDS and any(f" {line.key} " in text.folded for text in texts[:1])


def _over_caption(lines: Sequence[Line], best: int, opening: Sequence[Line]) -> int:
    """The title over line `best` where that is rather the caption between title and text: shorter, and there twice or no more than whom it shows."""
    caption = lines[best]
    for index in range(best - 1, max(-1, best - 1 - _CAPTION_REACH), -1):
        line = lines[index]
        if line.wording == caption.wording or _is_furniture(line):
            continue
        doubled = sum(other.wording == caption.wording for other in lines[index : best + 3]) > 1
        longer = line.shape == TITLE and line.words > caption.words and _may_head(line)
        office = names_office(caption) and not tells(caption.folded)
        least = _OWN_WORD if names_office(caption) else _SAME_TOPIC
        return index if (doubled or office) and longer and agreement(line, opening) >= least else best
    return best


def _over_stamp(lines: Sequence[Line], best: int, opening: Sequence[Line], counts: Counter[str]) -> int:
    """The title over the stamp that stands over line `best`, where that is rather a summary under the stamp: titles go before stamps."""
    if counts[lines[best].wording] > 1 or is_page_title(lines, best):
        return best
    above = range(max(0, best - _SUMMARY_REACH), best)
    stamp = next((i for i in above if lines[i].shape == DATE and full_days(lines[i].dates)), None)
    if stamp is None:
        return best
    for index in range(max(0, stamp - _COPY_REACH // 2), stamp):
        line = lines[index]
        titled = line.shape == TITLE and line.words >= _DECK_WORDS and not line.continues
        if titled and _may_head(line) and agreement(line, opening) >= _OWN_TOPIC:
            return index
    return best


def _over_deck(lines: Sequence[Line], best: int, opening: Sequence[Line]) -> int:
    """The title directly over line `best` where that is rather the deck between title and stamp or site's name, or at a page's top the text:
    the text takes up both, and no list of titles is over them."""
    line, above = lines[best], lines[max(0, best - 2) : best]
    if not above or line.words < _DECK_WORDS or best + 1 >= len(lines):
        return best
    under = lines[best + 1]
    if not (is_stamp(under) or _names_site(under) or (under.is_text and best == len(above))):
        return best
    title = above[-1]
    listed = len(above) > 1 and above[0].shape == TITLE and above[0].category is None
    heads = title.shape == TITLE and title.words >= _DECK_WORDS and _may_head(title) and not listed
    return best - 1 if heads and agreement(title, opening) >= _OWN_TOPIC else best


def is_page_title(lines: Sequence[Line], index: int) -> bool:
    """Whether the page's first line is line `index` with the site's name behind or before it, or says the same in other order."""
    line, first = lines[index], lines[0]
    if index == 0:
        return False
    if _is_in_page_title(lines, index):
        return True
    return len(line.stems) >= _TITLE_STEMS and agreement(line, [first]) >= _SAME_TITLE and not first.stops


def _is_in_page_title(lines: Sequence[Line], index: int) -> bool:
    """Whether the page's first line begins or ends with line `index`, or has it between its marks, and has more."""
    line, first = lines[index], lines[0]
    if index == 0 or first.words <= line.words:
        return False
    if first.wording.startswith(line.wording) or first.wording.endswith(f" {line.wording}"):
        return True
    return line.words >= _DECK_WORDS and stands_between(first.wording, line.wording)


def _first_copy(lines: Sequence[Line], headline: int, counts: Counter[str]) -> int:
    """The first of a headline's copies over the text, as long as no other title stands between them, above all none that comes again, as
    in a list of contents."""
    first, titles, items = headline, set[str](), 0
    for index in range(headline - 1, max(-1, headline - 1 - _COPY_REACH), -1):
        line = lines[index]
        if line.wording == lines[headline].wording and not line.bulleted:
            first = index
        elif line.shape == TITLE and line.category is None:
            if line.text[0] not in "-–—":  # dashes: what the text says in brief
                titles.add(line.wording)
            if counts[line.wording] > 1:
                break
        items += line.shape == LABEL and line.category is None
        if line.is_text or items > _ITEMS or (len(titles) > _DECKS and first - index > 3):
            break
    return first


def _placement(lines: Sequence[Line], index: int, first: int) -> float:
    """How much the place of line `index` is that of the headline of the text that begins at `first`."""
    line, between = lines[index], lines[index + 1 : first]
    adjoins = sum(not _is_furniture(other) for other in between) <= 1
    stamped = any(is_stamp(other) for other in between[:3])
    above = lines[index - 1] if index > 0 else line
    listed = above.shape == TITLE and above.category is None and above.wording != line.wording
    behind_stamp = _dates_card(lines, index)
    credited = CREDIT_END.search(line.text) is not None
    captioned = index > 0 and lines[index - 1].key != line.key and line.key.startswith(lines[index - 1].key)
    pictured = any(other.key.startswith(line.key) for other in between[:_COPY_REACH])
    return (
        0.3 * adjoins
        + 0.4 * stamped
        + 0.3 * pictured
        - 0.3 * listed
        - 0.35 * behind_stamp
        - 0.4 * credited
        - 0.3 * _is_over_credit(lines, index)
        - 0.5 * captioned
        - 0.5 * (line.words < 4)
        - 0.4 * (line.category is not None)
    )


def _is_over_credit(lines: Sequence[Line], index: int) -> bool:
    """Whether a few words stand over the credit of a picture, as its caption does."""
    after = lines[index + 1]
    latin = after.shape == LATIN and after.category is None and (after.names_outlet or after.words == 1)
    return lines[index].words <= _CAPTION_WORDS and (latin or after.category == "caption")


def _dates_card(lines: Sequence[Line], index: int) -> bool:
    """Whether a date stands over line `index` as over the cards of a list: a title of a card before is over it."""
    stamp = next((i for i in (index - 1, index - 2) if i >= 0 and lines[i].shape == DATE), None)
    if stamp is None:
        return False
    before = lines[max(0, stamp - 2) : stamp]
    return any(
        line.shape in (TITLE, PROSE) and line.category is None and not _names_site(line) for line in before
    )


def _names_site(line: Line) -> bool:
    """Whether the name of an outlet is most of what a line says, as in a page's masthead."""
    return sum(name.end - name.start for name in line.names) >= _SITE_SHARE * len(line.text)


def _may_head(line: Line, copied: bool = False) -> bool:
    """Whether a line's own look allows a headline: no stock phrase, bullet, credit, or full date unless a page has it more than once."""
    if line.category not in (None, "related_inline") or line.bulleted or line.text[0] in "-–—":
        return False
    if (
        _ADDRESSES.match(line.folded)
        or _strings_topics(line)
        or _is_field(line)
        or is_credit_of_picture(line)
    ):
        return False
    if (
        (any(date.precision == "day" for date in line.dates) and (line.shape == DATE or not copied))
        or _names_site(line)
        or (line.words <= _CREDIT_WORDS and line.names_outlet)
    ):
        return False
    return (
        line.shape == TITLE
        or (line.shape == LABEL and line.words > 1)
        or (line.shape == PROSE and line.words < 25)
    )


def _is_field(line: Line) -> bool:
    """Whether a few words with a colon behind them ask for something, as a form's labels do."""
    return line.words <= _CREDIT_WORDS and line.text.endswith((":", "："))


def _strings_topics(line: Line) -> bool:
    """Whether a line is topics side by side (`العالم, روسيا, أخبار الأمم المتحدة`)."""
    pieces = _TOPIC.split(line.text)
    return len(pieces) >= _TOPIC_WORDS and all(piece.count(" ") < _TOPIC_WORDS for piece in pieces)


def is_stamp(line: Line) -> bool:
    """Whether a line says no more than when, by whom or where its article was published."""
    return line.shape == DATE or line.category in ("byline", "credit", "source_label", "meta_label")


def _is_furniture(line: Line) -> bool:
    """Whether a line may stand between a headline and its text: a stamp, a byline, a share bar, a caption."""
    return line.shape in (DATE, LABEL, NUMBER, LATIN, RULE) or line.category not in (
        None,
        *HEADS,
        "related_inline",
    )
