"""Where the running text of a page's articles stands: blocks of lines and their headlines.

Every line is weighed (running text for its words, everything else against it), and a block is a stretch whose
running sum never drops far below its best: the X-drop extension of sequence alignment (BLAST), one linear pass.
A block that is large enough beside the page's largest, or that stands under a headline of its own, is an article.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from .inside import refers_back
from .lines import (
    DATE,
    LABEL,
    LATIN,
    MENU,
    NUMBER,
    POST,
    PROSE,
    RULE,
    TICKER,
    TITLE,
    Line,
    agreement,
)
from .links import presents_site
from .outlets import names_outlet

DROP = 60
"""How far, in words, the sum may fall below its best before a block is over."""
_WEIGHTS = {TITLE: -7, LABEL: -3, DATE: -6, NUMBER: -2, LATIN: -2, POST: 0, MENU: -25, TICKER: -25, RULE: 0}
_BREAKS = frozenset({"comment_head", "footer", "cookies", "keywords_head"})
_ARTICLE_CATEGORIES = frozenset(
    {None, "related_inline", "byline", "credit", "source_label", "meta_label", "caption", "disclaimer"}
)
"""Categories of lines that come with an article's bare text too."""
_HEADS = frozenset({"related_head", "popular_head"})
_CREDIT_END = re.compile(r"\s\((?!فيديو|صور|بالفيديو|بالصور|شاهد|خاص|تحديث|حصري)[^()]{2,25}\)\s*$")
"""A credit in brackets, as photo captions end."""
_TABLE = 40
_COPY_REACH = 10
_CREDIT_WORDS = 5
_SITE_SHARE = 0.6
_PAGE_TITLE = 0.4
"""What it counts for a headline that the page's first line, its title, has the same words."""
_TITLE_STEMS, _SAME_TITLE = 4, 0.75
_CUT_WORDS = 8
_STAMP_REACH = 12
_NAME_WORDS, _CAPTION_REACH, _DECKS = 2, 6, 2
_ADDRESSES = re.compile(r"(?:ايها|ايتها|السيد رييس|السلام عليكم)(?!\w)")
"""How a speech opens."""
_ABOVE = 30
"""How many lines above a block its headline is looked for."""
_SAME_TOPIC = 0.33
"""Share of a headline's content words that its text takes up."""


@dataclass
class Block:
    """The text of one article: indices of its first and last line, and of its headline where one was found.

    `cut` is set where a head such as `إقرأ أيضاً` parted it from its neighbour: an article, however small.
    """

    first: int
    last: int
    words: int
    headline: int | None = None
    cut: bool = False


def find_blocks(lines: Sequence[Line]) -> list[Block]:
    """The articles of a page in their order, the page's own first."""
    counts = Counter(line.wording for line in lines)
    found = [part for block in _stretches(lines) for part in _split(lines, block)]
    found = [block for block in found if not _presents_site(lines, block)] or found
    if not found:
        return []
    largest = max(block.words for block in found)
    articles: list[Block] = []
    for block in found:
        if block.headline is None:
            block.headline = find_headline(lines, block, counts)
        if articles and not _parted(lines, articles[-1].last, block.first):
            articles[-1].last = block.last
            articles[-1].words += block.words
        elif _is_article(lines, block, largest, bool(articles)):
            articles.append(block)
    for block in articles:
        block.last = _with_list(lines, block.last)
    if articles and _is_cut_off(lines, articles[-1].last + 1):
        articles[-1].last += 1
    if len(articles) == 1 and is_bare(lines):
        _widen(lines, articles[0])
    return articles


def _presents_site(lines: Sequence[Line], block: Block) -> bool:
    """Whether a stretch only says what the site is (`… صحيفة إلكترونية شاملة تصدر عن …`)."""
    return all(presents_site(line) for line in lines[block.first : block.last + 1] if line.is_text)


def is_bare(lines: Sequence[Line]) -> bool:
    """Whether a scrape is an article's text and no page: no furniture, and mostly running text."""
    if any(
        (line.category not in _ARTICLE_CATEGORIES and not line.aside) or line.shape == MENU for line in lines
    ):
        return False
    words = sum(line.words for line in lines)
    return sum(line.words for line in lines if line.is_text) >= words / 2


def _widen(lines: Sequence[Line], block: Block) -> None:
    """Take the short lines at both ends of a bare text in: verses, lists, answers, paragraphs without a full stop."""
    texts = [line for line in lines[block.first : block.last + 1] if line.is_text]
    if block.headline is None and block.first > 0 and _may_open(lines[0], texts):
        block.headline = 0
    top = -1 if block.headline is None else block.headline
    above = lines[top + 1 : block.first]
    headed = top >= 0 and any(line.key == lines[top].key for line in above)
    if len(above) > 2 and not headed and not any(_is_stamp(line) or line.shape == DATE for line in above):
        block.first = top + 1
    last = block.last
    for index in range(block.last + 1, len(lines)):
        line = lines[index]
        if line.shape == RULE and line.category is None:
            continue
        if line.category is not None or line.shape not in (TITLE, LABEL, PROSE) or names_outlet(line):
            break
        if line.shape != LABEL or line.stops or index + 1 < len(lines):
            last = index
    block.last = last


def _is_article(lines: Sequence[Line], block: Block, largest: int, further: bool) -> bool:
    """Whether a block is large enough for an article; a further one needs a headline of its own."""
    texts = sum(line.is_text for line in lines[block.first : block.last + 1])
    if block.cut:
        return True
    if block.headline is None:
        return block.words == largest or (not further and block.words >= largest / 2 and texts > 3)
    return block.words >= largest / 4 or (block.words >= 80 and texts > 2)


def _parted(lines: Sequence[Line], last: int, first: int) -> bool:
    """Whether anything between two stretches ends one text and begins another, rather than being a list or a table."""
    between = lines[last + 1 : first]
    return any(line.category is not None or line.shape == DATE for line in between) or len(between) > _TABLE


def _with_list(lines: Sequence[Line], last: int) -> int:
    """The end of a text whose last paragraph announces a list (`… كما يلي:`): the list is in."""
    if not lines[last].text.endswith((":", "：")):
        return last
    for index in range(last + 1, min(last + 1 + _TABLE, len(lines))):
        if lines[index].category is not None or lines[index].shape in (DATE, MENU):
            return index - 1
        last = index
    return last


def _is_cut_off(lines: Sequence[Line], index: int) -> bool:
    """Whether line `index` is the page's last and directly behind the text: a paragraph whose end the scrape lost."""
    if index != len(lines) - 1:
        return False
    line = lines[index]
    long = line.words >= _CUT_WORDS or (line.continues and line.words > 3)
    plain = line.shape == TITLE and line.category is None and not line.bulleted
    return plain and long and not names_outlet(line)


def _weight(line: Line) -> int:
    if line.aside:
        return 0
    if line.category in _HEADS:
        return -20
    if line.category is not None:
        return -10
    return min(line.words, 120) if line.shape == PROSE else _WEIGHTS[line.shape]


def _stretches(lines: Sequence[Line]) -> list[Block]:
    """Maximal stretches of running text, commentary of readers left out."""
    blocks: list[Block] = []
    first = last = -1
    total = best = words = best_words = 0
    among_comments = False
    headline: int | None = None

    def close(before: int | None = None) -> None:
        """End the stretch; `before` is the headline of an article that begins here."""
        nonlocal first, total, best, words, best_words, headline
        if first >= 0:
            blocks.append(
                Block(first, last, best_words, headline, headline is not None or before is not None)
            )
        first, total, best, words, best_words, headline = -1, 0, 0, 0, 0, before

    for index, line in enumerate(lines):
        if line.category in _BREAKS:
            close()
            if line.category != "keywords_head":
                among_comments = bool(blocks) and (among_comments or line.category == "comment_head")
            continue
        if line.category in _HEADS:
            among_comments = False
            if first >= 0 and _ends_article(lines, last, index):
                close(before=index + 1)
        if line.is_text and not among_comments:
            if first < 0:
                first = index
            elif total < best and refers_back(line):
                total = best  # no other article opens with a word for `and`
            total, words = total + _weight(line), words + line.words
            if total >= best:
                last, best, best_words = index, total, words
        elif first >= 0:
            total += _weight(line)
            if best - total > DROP:
                close()
    close()
    return blocks


def _ends_article(lines: Sequence[Line], last: int, head: int) -> bool:
    """Whether the text up to line `last` is over at the head `head`: its source line is between, a whole text behind."""
    behind = lines[head + 2 : head + 4]
    return (
        any(line.category == "source_label" for line in lines[last:head])
        and len(behind) == 2
        and all(line.is_text for line in behind)
        and _starts_article(lines, head + 1, head + 3, closed=True)
    )


def _split(lines: Sequence[Line], block: Block) -> list[Block]:
    """Cut a block where a head such as `إقرأ أيضاً` is followed by one title and that title's own text."""
    parts, start, headline = [], block.first, block.headline
    for index in range(block.first + 1, block.last - 2):
        if lines[index].category not in _HEADS:
            continue
        end = max((i for i in range(start, index) if lines[i].is_text), default=None)
        if end is None:
            continue
        closed = any(line.category == "source_label" for line in lines[end:index])
        section = lines[index + 1].shape == LABEL and lines[index + 1].category is None
        title = index + 1 + section
        if _starts_article(lines, title, block.last, closed):
            parts.append(_block(lines, start, end, headline))
            start = next(i for i in range(title + 1, block.last + 1) if lines[i].is_text)
            headline = title
    parts.append(_block(lines, start, block.last, headline))
    for part in parts:
        part.cut = block.cut or len(parts) > 1
    return parts


def _block(lines: Sequence[Line], first: int, last: int, headline: int | None) -> Block:
    return Block(first, last, sum(line.words for line in lines[first : last + 1] if line.is_text), headline)


def _starts_article(lines: Sequence[Line], index: int, last: int, closed: bool) -> bool:
    """Whether a title at `index` heads a text of its own: a stamp between them, or a lead that takes it up.

    Behind the source line that closed the text before, any text under it is its own.
    """
    if lines[index].shape != TITLE or lines[index].category or lines[index].bulleted:
        return False
    after = index + 1
    stamped = after <= last and lines[after].shape == DATE
    after += stamped
    if after > last or not lines[after].is_text or lines[after].continues:
        return False
    return stamped or closed or agreement(lines[index], lines[after : after + 1]) >= 0.6


def find_headline(lines: Sequence[Line], block: Block, counts: Counter[str]) -> int | None:
    """The line above a block that is its headline: it shares the text's words, and stamps and bylines follow it."""
    opening = [line for line in lines[block.first : block.last + 1] if line.is_text][:4]
    best, best_score = None, 0.0
    passed = 0
    for index in range(block.first - 1, max(-1, block.first - 1 - _ABOVE), -1):
        line = lines[index]
        if line.category in ("footer", "cookies") or (line.is_text and line.words >= 25):
            break
        if not _may_head(line) or _names_subject(line, opening):
            continue
        shared = agreement(line, opening)
        placed = _placement(lines, index, block.first)
        titled = _is_page_title(lines, index)
        copied = counts[line.wording] > 1 or titled
        score = (
            shared
            + placed
            + 0.1 * copied
            + _PAGE_TITLE * titled
            - 0.05 * passed
            - 0.01 * (block.first - index)
            - 0.4 * (not shared)
        )
        near = placed > 0 or line.shape != LABEL or index == 0
        if score > best_score and ((shared >= _SAME_TOPIC and near) or (placed > 0 and line.words >= 4)):
            best, best_score = index, score
        passed += 1
    if best is None:
        return 0 if block.first == 1 and _may_open(lines[0], opening) else None
    return _first_copy(lines, _over_caption(lines, best, opening))


def _may_open(line: Line, texts: Sequence[Line]) -> bool:
    """Whether the first line of a page may be its title though nothing else speaks for it."""
    if line.category is not None or line.shape not in (TITLE, LABEL) or _names_subject(line, texts):
        return False
    stamped = any(date.iso and date.span[0] < line.text_start + _STAMP_REACH for date in line.dates)
    return not stamped and not _ADDRESSES.match(line.folded)


def _names_subject(line: Line, texts: Sequence[Line]) -> bool:
    """Whether a line is only who or what the text's first sentence names, as captions are."""
    return line.words == _NAME_WORDS and any(f" {line.key} " in text.folded for text in texts[:1])


def _over_caption(lines: Sequence[Line], best: int, opening: Sequence[Line]) -> int:
    """The title over line `best` where that is rather the caption between title and text: shorter, and there twice."""
    caption = lines[best]
    for index in range(best - 1, max(-1, best - 1 - _CAPTION_REACH), -1):
        line = lines[index]
        if line.wording == caption.wording or _is_furniture(line):
            continue
        doubled = sum(other.wording == caption.wording for other in lines[index : best + 3]) > 1
        longer = line.shape == TITLE and line.words > caption.words and _may_head(line)
        return index if doubled and longer and agreement(line, opening) >= _SAME_TOPIC else best
    return best


def _is_page_title(lines: Sequence[Line], index: int) -> bool:
    """Whether the page's first line is line `index` with the site's name behind it, or says the same in other order."""
    line, first = lines[index], lines[0]
    if index == 0:
        return False
    if first.words > line.words and first.wording.startswith(line.wording):
        return True
    return len(line.stems) >= _TITLE_STEMS and agreement(line, [first]) >= _SAME_TITLE and not first.stops


def _first_copy(lines: Sequence[Line], headline: int) -> int:
    """The first of a headline's copies over the text, as long as no other title stands between them."""
    first, titles = headline, set[str]()
    for index in range(headline - 1, max(-1, headline - 1 - _COPY_REACH), -1):
        line = lines[index]
        if line.wording == lines[headline].wording and not line.bulleted:
            first = index
        elif line.shape == TITLE and line.category is None:
            titles.add(line.wording)
        if line.is_text or (len(titles) > _DECKS and first - index > 3):
            break
    return first


def _placement(lines: Sequence[Line], index: int, first: int) -> float:
    """How much the place of line `index` is that of the headline of the text that begins at `first`."""
    line, between = lines[index], lines[index + 1 : first]
    adjoins = sum(not _is_furniture(other) for other in between) <= 1
    stamped = any(_is_stamp(other) for other in between[:3])
    listed = index > 0 and lines[index - 1].shape == TITLE and lines[index - 1].category is None
    behind_stamp = _dates_card(lines, index)
    credited = _CREDIT_END.search(line.text) is not None
    captioned = index > 0 and lines[index - 1].key != line.key and line.key.startswith(lines[index - 1].key)
    pictured = any(other.key.startswith(line.key) for other in between[:_COPY_REACH])
    return (
        0.3 * adjoins
        + 0.4 * stamped
        + 0.3 * pictured
        - 0.3 * listed
        - 0.35 * behind_stamp
        - 0.4 * credited
        - 0.5 * captioned
        - 0.5 * (line.words < 4)
        - 0.4 * (line.category is not None)
    )


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


def _may_head(line: Line) -> bool:
    """Whether a line's own look allows a headline: no stock phrase, bullet, full date or credit."""
    if line.category not in (None, "related_inline") or line.bulleted or line.text[0] in "-–—":
        return False
    if (
        any(date.iso for date in line.dates)
        or _names_site(line)
        or (line.words <= _CREDIT_WORDS and names_outlet(line))
    ):
        return False
    return (
        line.shape == TITLE
        or (line.shape == LABEL and line.words > 1)
        or (line.shape == PROSE and line.words < 25)
    )


def _is_stamp(line: Line) -> bool:
    return line.shape == DATE or line.category in ("byline", "credit", "source_label", "meta_label")


def _is_furniture(line: Line) -> bool:
    """Whether a line may stand between a headline and its text: a stamp, a byline, a share bar, a caption."""
    return line.shape in (DATE, LABEL, NUMBER, LATIN, RULE) or line.category not in (
        None,
        *_HEADS,
        "related_inline",
    )
