"""Home pages, sections and link directories: cards of other articles, and no article among them.

A card is a title and the sentence or two that take it up; the next card speaks of something else. Where most of a stretch of text is
such cards, it is no article, however long it is. A reader would not count it as a telling; neither is it read as one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from .blocks import Block, is_bare
from .lines import DATE, LABEL, PROSE, TICKER, TITLE, Line, agreement
from .links import RELATED, Label, presents_site

NOTE = (
    "no article on this page: all its text is links and cards of other articles, as on a home page or in a section; "
    "save the pages of the articles themselves"
)
"""What the notes of such a page say."""
_CARDS = 4
"""The fewest cards that make a list."""
_BARE_CARDS = 8
"""The fewest cards that make a list in a text without any furniture: news in brief, and articles of many parts, have a few."""
_SHARE = 0.6
"""The share of a stretch's paragraphs that stand in cards."""
_AGREEING, _APART = 0.5, 0.2
"""How much of its title the text of a card takes up, and at the most, on average, of the title after it."""
_TOPIC = 0.7
"""The share of texts that an article's topic is named in."""
_STEMS = 3
_LABELS = 0.2
"""The least share of names of sections among the lines of a page of links."""
_MENU_LABELS, _MENU_SHARE = 12, 0.8
_TEASERS = frozenset({"related_inline"})
_TITLE_WORDS = 25


def is_listing(lines: Sequence[Line], block: Block) -> bool:
    """Whether a stretch of text is cards of other articles, and no article.

    >>> from syrianews.zoning.lines import read_lines
    >>> lines = read_lines("وصول الوفد إلى دمشق\\nوصل الوفد إلى دمشق أمس الخميس في زيارة رسمية.")
    >>> is_listing(lines, Block(1, 1, 9, headline=0))
    False
    """
    top = block.first if block.headline is None else block.headline
    text = [line for line in lines[top : block.last + 1] if line.category is None]
    pairs = [(a, b) for a, b in pairwise(text) if _looks_like_card(a, b)]
    if len(pairs) < _CARDS:  # nearly all articles: the stems of their words are not needed for it
        return False
    pairs = [(a, b) for a, b in pairs if len(a.stems) >= _STEMS and agreement(a, [b]) >= _AGREEING]
    if len(pairs) < _CARDS or (len(pairs) < _BARE_CARDS and is_bare(lines)):
        return False
    heads = {title.number for title, _ in pairs}
    paragraphs = sum(line.is_text and line.number not in heads for line in text)
    if len(pairs) < _SHARE * paragraphs:
        return False
    apart = [agreement(after[0], [before[1]]) for before, after in pairwise(pairs)]
    return sum(apart) / len(apart) <= _APART and not _has_topic([text for _, text in pairs])


def _has_topic(texts: Sequence[Line]) -> bool:
    """Whether one word runs through most texts, as the topic of an article in parts does."""
    counts = Counter(stem for text in texts for stem in text.stems)
    return max(counts.values()) >= _TOPIC * len(texts)


def is_menu(lines: Sequence[Line]) -> bool:
    """Whether a page without one full sentence is links: titles among the names of sections, and some of them twice."""
    titles = [line for line in lines if line.shape == TITLE]
    labels = sum(line.shape == LABEL or line.category is not None for line in lines)
    if all(
        line.shape not in (TITLE, PROSE) or line.category is not None or presents_site(line) for line in lines
    ):
        tickers = any(line.shape == TICKER for line in lines)
        teasers = sum(line.shape in (TITLE, PROSE) and line.category in _TEASERS for line in lines)
        return tickers or teasers > 1 or (labels >= _MENU_LABELS and labels >= _MENU_SHARE * len(lines))
    dated = sum(line.shape == TITLE and after.shape == DATE for line, after in pairwise(lines))
    if dated >= _CARDS and all(line.shape != PROSE or line.category is not None for line in lines):
        return True
    return (
        len(titles) >= 2 * _CARDS
        and _LABELS * len(lines) <= labels
        and len({t.key for t in titles}) < len(titles)
    )


def _looks_like_card(title: Line, text: Line) -> bool:
    """Whether two lines look like a title and its text; whether the text takes it up takes longer to tell."""
    return (
        title.shape in (TITLE, LABEL, PROSE)
        and 2 < title.words <= _TITLE_WORDS
        and title.words < text.words
        and not title.text.endswith((".", ":", "؟", "?"))
        and not (title.continues or title.bulleted)
        and text.is_text
        and not text.continues
    )


def set_cards_aside(labels: list[Label], article: int) -> None:
    """Name the lines of a listing, which were read as article `article`, links to other articles."""
    for i, (kind, number) in enumerate(labels):
        if number == article:
            labels[i] = RELATED if kind != "keywords" else (kind, None)
        elif number is not None and number > article:
            labels[i] = (kind, number - 1)
