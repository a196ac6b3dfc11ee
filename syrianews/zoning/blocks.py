"""Where the running text of a page's articles stands: blocks of lines and their headlines.

Every line is weighed (running text for its words, everything else against it), and a block is a stretch whose
running sum never drops far below its best: the X-drop extension of sequence alignment (BLAST), one linear pass.
A block that is large enough beside the page's largest, or that stands under a headline of its own, is an article.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from .boilerplate import HEADS
from .composed import addresses_reader
from .headlines import find_headline, is_stamp, may_open
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
from .links import gives_address, presents_site
from .messages import Message, find_messages
from .repeats import below_copy
from .rests import with_rest
from .scroll import dividers, opens_article
from .site_titles import end_of_text, start_of_text
from .tags import strings_tags, tags_at_end

DROP = 60
"""How far, in words, the sum may fall below its best before a block is over."""
_WEIGHTS = {TITLE: -7, LABEL: -3, DATE: -6, NUMBER: -2, LATIN: -2, POST: 0, MENU: -25, TICKER: -25, RULE: 0}
_BREAKS = frozenset({"comment_head", "footer", "cookies", "keywords_head"})
_ARTICLE_CATEGORIES = frozenset(
    {None, "related_inline", "byline", "credit", "source_label", "meta_label", "caption", "disclaimer"}
)
"""Categories of lines that come with an article's bare text too."""
_DECK_REACH, _FOREIGN = 2, 4
"""How far under its headline a deck begins, and the fewest short lines below a text without a word of it that are none of it."""
_BETWEEN_PARTS = frozenset(
    {None, "related_head", "related_inline", "caption", "nav", "meta_label", "subscribe", "app"}
)
"""Categories of the lines that stand between parts of one text."""
_TABLE, _REPEATED, _FULL = 40, 40, 35
"""The most lines of a table, the most words of a line whose copies are counted, and the fewest of a text for another to be loaded below it."""
_RUN_ON_WORDS, _CUT_WORDS, _CUT_REACH = 5, 8, 3
"""The fewest words of a last paragraph that begins with a word for `and`, of one that the scrape cut off, and how far below that may be."""
_HEADED_CUT = 0.4
"""How much of a crosshead such a paragraph under it takes up."""
_LINKS, _LINK_WORDS, _LINK_TOPIC = 4, 7, 0.15
"""The fewest titles over a text that make a list, their words on average, and the most that they share with it."""


@dataclass
class Block:
    """The text of one article: indices of its first and last line, and of its headline where one was found.

    `cut` is set where a head such as `إقرأ أيضاً` parted it from its neighbour: an article, however small. A `message` has a sender, and rarely a
    headline.
    """

    first: int
    last: int
    words: int
    headline: int | None = None
    cut: bool = False
    message: Message | None = None
    copies: list[Block] = field(default_factory=list)
    """The same text once more, further down the page."""

    @property
    def top(self) -> int:
        """Where the article begins: at its headline, or what stands over a message."""
        if self.message is not None:
            return self.message.head
        return self.first if self.headline is None else self.headline


def find_blocks(lines: Sequence[Line], names: frozenset[str]) -> list[Block]:
    """The articles of a page in their order, the page's own first."""
    counts = Counter(line.wording for line in lines if line.words <= _REPEATED)
    found = [part for block in _stretches(lines) for part in _split(lines, block)]
    if len(found) > 1:
        found = [block for block in found if not _presents_site(lines, block)] or found
    if not found:
        return []
    largest = max(block.words for block in found)
    articles: list[Block] = []
    deck: Block | None = None
    for block in found:
        floor = articles[-1].last + 1 if articles else 0
        if block.headline is None and block.message is None:
            block.headline = find_headline(lines, block.first, block.last, counts, floor)
        if (
            articles
            and block.message is None
            and (
                not _parted(lines, articles[-1].last, block.first)
                or _is_deck(lines, articles[-1], block)
                or _goes_on(lines, articles[-1].last, block.first)
            )
        ):
            articles[-1].last = block.last
            articles[-1].words += block.words
        elif articles and _is_copy(lines, articles[-1], block):
            articles[-1].copies.append(block)
        elif _is_article(lines, block, largest, bool(articles)):
            if deck is not None and not articles and _is_deck(lines, deck, block):
                block.first, block.headline = deck.first, deck.headline
            articles.append(block)
        deck = block if not articles else None
    for number, block in enumerate(articles):
        block.last = _with_run_on(lines, _with_list(lines, block.last))
        behind = [*block.copies, *articles[number + 1 : number + 2]]
        floor = behind[0].top if behind else len(lines)
        block.last = with_rest(lines, block.first, block.last, floor)
    for block in articles:
        block.last = end_of_text(lines, block.first, block.last, names)
    for block in articles[:1] if articles and articles[0].message is None else ():
        block.first = start_of_text(lines, block.first, block.last, names)
        if block.headline is not None:
            block.first = below_copy(lines, block.headline, block.first, block.last)
    if articles and not articles[-1].copies:
        articles[-1].last = _with_cut_end(lines, articles[-1].first, articles[-1].last)
    if len(articles) > 1 and articles[1].headline is not None and _is_under_head(lines, articles[0]):
        del articles[0]
    if len(articles) == 1 and is_bare(lines):
        _widen(lines, articles[0], names)
    return articles


def _presents_site(lines: Sequence[Line], block: Block) -> bool:
    """Whether a stretch only says what the site is (`… صحيفة إلكترونية شاملة تصدر عن …`), or speaks to its reader."""
    lines = lines[block.first : block.last + 1]
    return all(presents_site(line) or addresses_reader(line.folded) for line in lines if line.is_text)


def is_bare(lines: Sequence[Line]) -> bool:
    """Whether a scrape is an article's text and no page: no furniture, and mostly running text."""
    if any(
        (line.category not in _ARTICLE_CATEGORIES and not line.aside) or line.shape == MENU for line in lines
    ):
        return False
    return sum(line.words for line in lines if line.is_text) >= sum(line.words for line in lines) / 2


def _widen(lines: Sequence[Line], block: Block, names: frozenset[str]) -> None:
    """Take the short lines at both ends of a bare text in: verses, lists, answers."""
    texts = [line for line in lines[block.first : block.last + 1] if line.is_text]
    listed = block.headline is None and _are_links(lines[: block.first], texts)
    if block.headline is None and block.first > 0 and not listed and may_open(lines[0], texts):
        block.headline = 0
    top = -1 if block.headline is None else block.headline
    above = lines[top + 1 : block.first]
    headed = top >= 0 and any(line.key == lines[top].key for line in above)
    stamped = any(is_stamp(line) or line.shape == DATE for line in above)
    if len(above) > 2 and not (headed or stamped or listed):
        block.first = top + 1
    last = block.last
    if len(lines) - last > _FOREIGN and not any(agreement(line, texts) for line in lines[last + 1 :]):
        return  # a form, or what the site asks
    for index in range(block.last + 1, len(lines) - tags_at_end(lines)):
        line = lines[index]
        if line.shape == RULE and line.category is None:
            continue
        own = line.shape in (TITLE, LABEL, PROSE) and line.category is None
        if not own or line.names_outlet or line.key in names:
            break
        if index + 1 == len(lines) and strings_tags(line, set().union(*(text.stems for text in texts))):
            break
        if line.shape != LABEL or line.stops or index + 1 < len(lines):
            last = index
    block.last = last


def _are_links(above: Sequence[Line], texts: Sequence[Line]) -> bool:
    """Whether the lines over a text are titles of other articles: of a title's length, and hardly of its matter."""
    if len(above) < _LINKS or any(line.shape != TITLE or refers_back(line) for line in above):
        return False
    words = sum(line.words for line in above) / len(above)
    return words >= _LINK_WORDS and sum(agreement(line, texts) for line in above) / len(above) <= _LINK_TOPIC


def _is_article(lines: Sequence[Line], block: Block, largest: int, further: bool) -> bool:
    """Whether a block is large enough for an article; a further one needs a headline of its own."""
    texts = sum(line.is_text for line in lines[block.first : block.last + 1])
    if block.cut:
        return True
    if block.headline is None:
        return block.words == largest or (not further and block.words >= largest / 2 and texts > 3)
    return block.words >= largest / 4 or (block.words >= 80 and texts > 2)


def _is_copy(lines: Sequence[Line], article: Block, block: Block) -> bool:
    """Whether a stretch is the text of the article before it once more, under the same title: pages are made for two widths of screens."""
    if block.headline is None or article.headline is None:
        return False
    same_title = lines[article.headline].wording == lines[block.headline].wording
    return same_title and lines[article.first].key == lines[block.first].key


def _parted(lines: Sequence[Line], last: int, first: int) -> bool:
    """Whether anything between two stretches ends one text and begins another, rather than being a list or a table."""
    between = lines[last + 1 : first]
    return any(line.category is not None or line.shape == DATE for line in between) or len(between) > _TABLE


def _is_deck(lines: Sequence[Line], over: Block, block: Block) -> bool:
    """Whether a single paragraph under the headline sums up a text that begins below the stamp."""
    if over.headline is None or over.first != over.last or block.headline is not None:
        return False
    between = lines[over.last + 1 : block.first]
    return (
        over.first - over.headline <= _DECK_REACH
        and len(between) <= _TABLE
        and any(map(is_stamp, between[:2]))
    )


def _goes_on(lines: Sequence[Line], last: int, first: int) -> bool:
    """Whether a stretch goes on with the text before the links over it: it opens by tying itself to a text, which is not over."""
    opening, between = lines[first], lines[last + 1 : first]
    ties = refers_back(opening) and opening.stops and opening.words >= _CUT_WORDS
    return ties and len(between) <= _TABLE and all(line.category in _BETWEEN_PARTS for line in between)


def _with_list(lines: Sequence[Line], last: int) -> int:
    """The end of a text whose last paragraph announces a list (`… كما يلي:`): the list is in."""
    if not lines[last].text.endswith((":", "：")):
        return last
    for index in range(last + 1, min(last + 1 + _TABLE, len(lines))):
        if lines[index].category is not None or lines[index].shape in (DATE, MENU):
            return index - 1
        last = index
    return last


def _with_run_on(lines: Sequence[Line], last: int) -> int:
    """The end of a text whose next line lost its full stop and goes on with it, as no title does."""
    while last + 1 < len(lines) and _runs_on(lines[last + 1]):
        last += 1
    return last


def _runs_on(line: Line) -> bool:
    return line.shape == TITLE and line.category is None and line.continues and line.words >= _RUN_ON_WORDS


def _is_under_head(lines: Sequence[Line], block: Block) -> bool:
    """Whether a stretch without a headline stands under the head of a list, with its time between: the text of a card."""
    above = next((line for line in reversed(lines[: block.first]) if line.shape not in (DATE, NUMBER)), None)
    return block.headline is None and block.message is None and above is not None and above.category in HEADS


def _with_cut_end(lines: Sequence[Line], first: int, last: int) -> int:
    """The end of a text whose last paragraph the scrape cut off: the page's last line, directly behind the text.

    One that begins with a word for `and` may stand behind a caption or two, one under a crosshead behind that, where the text has others.
    """
    line, between = lines[-1], lines[last + 1 : -1]
    if last == len(lines) - 1 or line.shape != TITLE or line.category is not None or line.bulleted:
        return last
    goes_on = line.continues and line.words > 3
    captions = len(between) < _CUT_REACH and all(
        other.shape in (TITLE, LABEL) and other.category is None and not other.bulleted for other in between
    )
    headed = len(between) == 1 and between[0].shape == TITLE and line.words > between[0].words
    if headed and agreement(between[0], [line]) >= _HEADED_CUT:
        others = zip(lines[first:last], lines[first + 1 : last + 1], strict=True)
        if any(head.shape in (TITLE, LABEL) and under.is_text for head, under in others):
            between, line.shape = [], PROSE
    cut = not between and line.words >= _CUT_WORDS and not line.names_outlet
    return len(lines) - 1 if cut or (goes_on and captions) else last


def _weight(line: Line) -> int:
    if line.aside:
        return 0
    if line.category in HEADS:
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
    messages = {each.head: each for each in find_messages(lines)}
    message: Message | None = None
    parting = dividers(lines)

    def close(before: int | None = None) -> None:
        """End the stretch; `before` is the headline of an article that begins here."""
        nonlocal first, total, best, words, best_words, headline, message
        if first >= 0:
            cut = headline is not None or before is not None or message is not None
            blocks.append(Block(first, last, best_words, headline, cut, message))
            message = None
        first, total, best, words, best_words, headline = -1, 0, 0, 0, 0, before

    for index, line in enumerate(lines):
        if index in messages:
            close()
            message = messages[index]
            headline = message.title
        below_text = words >= _FULL or among_comments or (first < 0 and any(b.words >= _FULL for b in blocks))
        if below_text and line.shape == TITLE and opens_article(lines, index, parting):
            close(before=index)
            among_comments = False
        if line.category in _BREAKS:
            close()
            if line.category != "keywords_head":
                among_comments = bool(blocks) and (among_comments or line.category == "comment_head")
            continue
        if line.category in HEADS:
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
            if best - total > DROP or (not blocks and first == last and gives_address(line)):
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
        if lines[index].category not in HEADS:
            continue
        end = next((i for i in range(index - 1, start - 1, -1) if lines[i].is_text), None)
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
    parts[0].message = block.message
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
    if after > last or not lines[after].is_text or refers_back(lines[after]):
        return False
    return stamped or closed or agreement(lines[index], lines[after : after + 1]) >= 0.6
