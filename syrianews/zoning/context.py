"""What the lines around a line tell of it, before any article is looked for.

Some lines look like running text and are none: a ticker of headlines run together, a headline of more than twenty
words, the caption that stands under `التعليق على الصورة،`, the cards between `تخطى … وواصل القراءة` and `… نهاية`.
Their neighbours give them away, so they get their shape or category here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import dropwhile, pairwise

from ..text import without
from .boilerplate import HEADS, match_key, phrase_starts
from .captions import is_credited, is_credited_sentence
from .datelines import is_dateline, pieces_of
from .dates import full_days
from .headlines import CREDIT_END
from .lines import DATE, LABEL, LATIN, LONG, MENU, NUMBER, PROSE, TICKER, TITLE, Line, agreement
from .linkers import COMMA, is_linker
from .links import is_link
from .phrase_runs import phrases_in, words_of
from .places import is_place

_ITEMS, _ITEM_WORDS, _MENU_SHARE = 4, 5, 0.75
_TOP, _PHRASES, _PHRASED = 60, 3, 0.55
"""Lines of a page's top, the fewest stock phrases in one of them that make a menu of it, and their least share of its words."""
_TOPICAL = re.compile(r"\S+ [-–—] \S+")
"""A page's first line that is an outlet's or section's name and a place (`السنابل - سوريا`)."""
_SITE_WORDS = 3
"""The most words of such a name."""
_PAGE_TITLE, _QUOTES = 3, "\"“”„«»'‘’"
"""Lines of a page's top of which one is its title, and marks that copies of a title do not share."""
_STAMP_REACH = 3
"""How far under a ticker a title stands, and under that its stamp."""
_TICKER_WORDS, _LONG_TICKER = 40, 100
_GAPS = re.compile(r"\s\s\s+")
_LEAST_GAPS = 3
_JOINT = re.compile(r"\s(?:[•●▪■◄►|*~]+|-{2,}|/{2,}|:{2,}|\.{3,})\s")
_PIECES, _PIECE_WORDS = 3, 4
"""The least pieces of a line of headlines, and words of a piece on average."""
_WORD = re.compile(r"[^\W\d_]+")
_WORDS_A_LINKER, _WORDS_A_COMMA = 40, 30
_LEAD_TOPIC = 0.5
_TITLE_LIMIT = 32
_CAPTION_LIMIT = 40
_CAPTION_LABEL = re.compile(
    r"(?:image|media|photo) caption|(?:ال)?(?:تعليق|شرح|وصف) (?:علي )?(?:ال)?صوره", re.IGNORECASE
)
"""What stands over a caption and says that it is one."""
_BRACKETED_PICTURE = re.compile(r"\((?:ال)?(?:صوره|صور|تصوير|لقطه)(?!\w)[^()]*\)\W*")
"""A caption that is all in brackets."""
_ASIDE_REACH, _CREDITS = 60, 2
_OF_ALL = re.compile(r"(?P<at>\d{1,2})\s?(?:/|من|of)\s?(?P<all>\d{1,2})")
"""Which of how many pictures is shown."""
_SKIP = re.compile(
    r"^(?:تخطي|skip)\s(?P<name>.{2,60}?)\s(?:و?واصل القراءه|and continue reading)$", re.IGNORECASE
)


def read_context(lines: Sequence[Line]) -> None:
    """Mend the shapes and categories of lines whose neighbours show what they are."""
    _mend_datelines(lines)
    _mend_page_title(lines)
    _mend_menus(lines)
    _mend_tickers(lines)
    _mend_doubled(lines)
    _mend_titles(lines)
    _mend_captions(lines)
    _mend_credits(lines)
    _mend_galleries(lines)
    _mend_mastheads(lines)
    _mend_asides(lines)


def _mend_datelines(lines: Sequence[Line]) -> None:
    """A line that is nothing but a dateline, over a paragraph or its stamp: no title, whatever stands over it; nor is a page's first
    word with a colon."""
    for line, after in pairwise(lines):
        if line.shape not in (TITLE, LABEL) or line.category is not None:
            continue
        opens = line is lines[0] and after.is_text
        opens &= (line.words <= 3 and line.text.endswith(":")) or _opens_at_place(line)
        if opens or ((after.is_text or after.shape == DATE) and is_dateline(line)):
            line.category = "meta_label"


def _opens_at_place(line: Line) -> bool:
    """Whether a line is an outlet's or section's name and a place (`السنابل - سوريا`)."""
    if line.words == 3 and _TOPICAL.fullmatch(line.text):
        return True
    pieces = pieces_of(line.text)
    return len(pieces) == 2 and pieces[0].count(" ") < _SITE_WORDS and is_place(pieces[1])


def _mend_page_title(lines: Sequence[Line]) -> None:
    """A title with section and site behind bars is the page's, and no menu, where the page has it once more without them."""
    for line in lines[:_PAGE_TITLE]:
        title = match_key(without(line.folded, _QUOTES).partition(" | ")[0]) if " | " in line.folded else ""
        if title.count(" ") >= _PIECE_WORDS - 1 and any(other.wording == title for other in lines):
            line.shape, line.category = TITLE, None


def _mend_menus(lines: Sequence[Line]) -> None:
    """Items of the page's menu run together in one line; over the text, stock phrases in a row."""
    for line in lines[:_TOP]:
        if line.is_text and line.stops:
            break
        may_be = line.shape in (TITLE, PROSE) and line.category is None and not line.stops
        if may_be and line.words <= _CAPTION_LIMIT and _strings_phrases(line):
            line.shape = MENU
    items = {line.key for line in lines if line.shape == LABEL}
    if len(items) < _ITEMS:
        return
    for line in lines:
        may_be = line.shape in (TITLE, PROSE) and line.category is None and not line.stops
        if may_be and line.words > _ITEMS and _share_of_items(line.key.split(), items) >= _MENU_SHARE:
            line.shape = MENU


def _strings_phrases(line: Line) -> bool:
    """Whether most words of a line are those of stock phrases side by side."""
    starts = phrase_starts()
    may_begin = (word in starts or not word.isalpha() or word.isascii() for word in line.folded.split())
    if sum(may_begin) < _PHRASES:
        return False  # which is told sooner than what phrases there are
    words = words_of(line.text)
    phrases = phrases_in(words)
    covered = sum(phrase.last - phrase.first for phrase in phrases)
    return len(phrases) >= _PHRASES and covered >= _PHRASED * len(words)


def _share_of_items(words: Sequence[str], items: set[str]) -> float:
    """The share of a line's words that menu items cover, read from its beginning, the longest item first."""
    at = covered = 0
    while at < len(words):
        length = next(
            (
                n
                for n in range(min(_ITEM_WORDS, len(words) - at), 0, -1)
                if " ".join(words[at : at + n]) in items
            ),
            0,
        )
        covered += length
        at += length or 1
    return covered / len(words)


def _mend_tickers(lines: Sequence[Line]) -> None:
    """Headlines run together in one line: with wide gaps anywhere, else over the text or under a head only."""
    texts = [i for i, line in enumerate(lines) if line.is_text]
    for index in range(texts[0] if texts else 0):
        if lines[index].category is None and _joins_headlines(lines[index]):
            lines[index].shape = TICKER
    seen_text = False
    for index in texts:
        line = lines[index]
        if not seen_text and _joins_headlines(line) and index != texts[-1]:
            line.shape = TICKER
            continue
        if line.stops:
            seen_text = True
            continue
        under_head = index > 0 and lines[index - 1].category in HEADS
        gapped = len(_GAPS.findall(line.text)) >= _LEAST_GAPS
        alone = index == texts[-1] and not (gapped or under_head or line.words >= _LONG_TICKER)
        if alone and not _is_over_title(lines, index):
            seen_text = True
            continue
        placed = gapped or under_head or (not seen_text and line.words >= _TICKER_WORDS)
        if not (placed or seen_text) and _is_over_stamped(lines, index):
            line.shape = TICKER
            continue
        if placed and _is_unlinked(line) and not _is_lead(lines, index):
            line.shape = TICKER
        else:
            seen_text = True


def _is_over_stamped(lines: Sequence[Line], index: int) -> bool:
    """Whether a line without an end stands over a title that has its stamp under it, and is no part of what follows."""
    for at in range(index + 1, min(index + 1 + _STAMP_REACH, len(lines) - 1)):
        title, under = lines[at], lines[at + 1]
        if title.shape == TITLE and title.category is None and under.shape == DATE and full_days(under.dates):
            return agreement(title, [lines[index]]) < _LEAD_TOPIC and not _under_title(lines, index)
    return False


def _under_title(lines: Sequence[Line], index: int) -> bool:
    return any(line.shape == TITLE and line.category is None for line in lines[max(0, index - 2) : index])


def _is_over_title(lines: Sequence[Line], index: int) -> bool:
    """Whether the page's first line, its title, stands once more below line `index`: the text is only there."""
    title = lines[0]
    return title.words > _PIECE_WORDS and any(line.wording == title.wording for line in lines[index + 1 :])


def _joins_headlines(line: Line) -> bool:
    """Whether bullets, bars or strokes part a line into three and more pieces of a headline's length."""
    if line.shape not in (TITLE, PROSE, MENU) or line.stops:
        return False
    pieces = [piece for piece in _JOINT.split(line.text) if piece.strip()]
    if len(pieces) < _PIECES or line.words < _PIECE_WORDS * len(pieces):
        return False
    return sum(len(piece.split()) >= _PIECE_WORDS for piece in pieces) > 1  # one is the page's title


def _is_lead(lines: Sequence[Line], index: int) -> bool:
    """Whether a title over the line is taken up in it, as in the lead of an article."""
    above = [
        line for line in lines[max(0, index - 2) : index] if line.shape == TITLE and line.category is None
    ]
    return any(agreement(title, [lines[index]]) >= _LEAD_TOPIC for title in above)


def _is_unlinked(line: Line) -> bool:
    """Whether a line has hardly any of the words and commas that make sentences of words."""
    linkers = sum(map(is_linker, _WORD.findall(line.folded)))
    return (
        linkers <= line.words / _WORDS_A_LINKER
        and len(COMMA.findall(line.text)) <= line.words / _WORDS_A_COMMA
    )


def _mend_titles(lines: Sequence[Line]) -> None:
    """Headlines of twenty words and more: the page repeats them, or a stamp, or over the page's text a count, follows and no text
    stands before."""
    for index, line in enumerate(lines):
        if not line.is_text:
            continue
        if line.words > _TITLE_LIMIT or line.stops or line.words < LONG:
            break
        stamped = any(near.shape == DATE for near in lines[max(0, index - 1) : index + 2])
        stamped |= index == 0 and [near.shape for near in lines[1:3]] == [NUMBER, PROSE]
        under_title = index == 1 or any(
            above.shape == TITLE and above.category is None for above in lines[max(0, index - 3) : index]
        )
        crumbed = any(
            other.category == "nav" and other.words > LONG and other.wording.endswith(line.wording)
            for other in lines[:index]
        )
        if under_title and not (stamped or crumbed):
            break
        alike = [other for other in lines if other.wording == line.wording]
        if not (stamped or crumbed) and len(alike) == 1:
            break
        for other in alike:
            other.shape = TITLE


def _mend_captions(lines: Sequence[Line]) -> None:
    """The line under a bare caption label is the caption, and so is a sentence over the text that its picture's credit ends."""
    for label, line in pairwise(lines):
        bare = label.category == "caption" and label.shape == LABEL and label.text[-1] in ":،,"
        bare = bare or _CAPTION_LABEL.fullmatch(label.key) is not None
        if bare and line.category is None and line.words <= _CAPTION_LIMIT:
            line.category = "caption"
            line.shape = TITLE if line.shape == PROSE else line.shape
    for line in lines:
        if line.text[0] == "(" and line.words <= _CAPTION_LIMIT and _BRACKETED_PICTURE.fullmatch(line.folded):
            line.category = "caption"
            line.shape = TITLE if line.shape == PROSE else line.shape
    first = next((i for i, line in enumerate(lines[:-1]) if line.is_text), None)
    after = lines[first + 1 : first + 2 + _CREDITS] if first is not None else []
    after = [*dropwhile(lambda line: line.shape in (DATE, LABEL, LATIN), after)]
    if first is not None and after and after[0].is_text and is_credited_sentence(lines[first]):
        lines[first].category, lines[first].shape = "caption", TITLE


def _mend_credits(lines: Sequence[Line]) -> None:
    """A sign of rights in a line of its own and the name under it (`©`, `REUTERS / …`) are the credit of a picture, and no footer."""
    for sign, line in pairwise(lines):
        name = line.shape in (LATIN, LABEL) and line.category in (None, "caption")
        if sign.text == "©" and name and not line.text[0].isdigit():
            sign.category = line.category = "caption"


def _mend_galleries(lines: Sequence[Line]) -> None:
    """The lines under the counters of a gallery (`1 / 3`, `2 / 3`) are the captions of its pictures."""
    counters: list[tuple[int, int, int]] = []
    for index, line in enumerate(lines[:-1]):
        if line.shape in (NUMBER, DATE) and (found := _OF_ALL.fullmatch(line.text)):
            counters.append((index, int(found["at"]), int(found["all"])))
    for index, at, number in counters:
        row = any(abs(other - at) == 1 and all_ == number for _, other, all_ in counters)
        line, caption = lines[index : index + 2]
        may_be = caption.shape in (TITLE, LABEL, PROSE) and caption.category in (None, "caption")
        if row and may_be and caption.words <= _CAPTION_LIMIT:
            line.category = caption.category = "caption"
            caption.shape = TITLE if caption.shape == PROSE else caption.shape


def _mend_doubled(lines: Sequence[Line]) -> None:
    """A line that the next one repeats, with a credit in brackets at its end: the caption, as alternative text and as text."""
    for line, after in pairwise(lines):
        may_be = 2 < line.words <= _CAPTION_LIMIT and not line.stops and line.category is None
        if may_be and line.wording == after.wording and (CREDIT_END.search(line.text) or is_credited(line)):
            for other in lines:
                if other.wording == line.wording:
                    other.category = "caption"
                    other.shape = TITLE if other.shape == PROSE else other.shape


def _mend_mastheads(lines: Sequence[Line]) -> None:
    """The name under a bare office (`رئيس التحرير`) is its holder's; a pager stands over its neighbour's title."""
    holder: Line | None = None
    for label, line in pairwise(lines):
        if (
            label.category == "masthead"
            and label is not holder
            and line.category is None
            and line.shape == LABEL
        ):
            line.category, holder = "masthead", line
        elif label.category == "pager" and is_link(line) and not line.stops:
            label.category = "related_inline"


def _mend_asides(lines: Sequence[Line]) -> None:
    """Cards between a link that skips them and the line that ends them: part of no text, and no end of it."""
    for index, line in enumerate(lines):
        skip = _SKIP.match(line.key)
        if skip is None:
            continue
        ends = (f"{skip['name']} نهايه", f"end of {skip['name']}")
        end = next(
            (i for i in range(index, min(index + _ASIDE_REACH, len(lines))) if lines[i].key in ends), None
        )
        if end is None:
            continue
        cards = [i for i in range(index + 1, end) if lines[i].shape in (TITLE, PROSE, LABEL)]
        listed = sum(is_link(lines[i]) and not lines[i].stops for i in cards) > 1
        for i in range(index, end + 1):
            lines[i].aside = True
            lines[i].category = "related_inline" if listed and index < i < end else "nav"
