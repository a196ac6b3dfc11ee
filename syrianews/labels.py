"""Naming every line of a page from its shape and from where it stands to the articles' text.

Around a block there are four regions: what stands above the headline (menus, tickers, the section's name), between headline
and text (stamp, byline, caption, share bar), inside the text (crossheads, embedded posts, links) and below it
(source line, tags, related cards, comments, footer). Each has a function of its own; below the text, what a
line is depends on the last head that was passed (`مقالات ذات صلة`, `تعليقات`), so that region is read with a state.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeAlias

from .blocks import Block
from .inside import label_inside
from .lines import DATE, LABEL, LATIN, MENU, NUMBER, POST, PROSE, RULE, TITLE, Line
from .outlets import names_outlet
from .stems import content_stems

Label: TypeAlias = tuple[str, int | None]

BOILERPLATE: Label = ("boilerplate", None)
RELATED: Label = ("related", None)
KEYWORDS: Label = ("keywords", None)
HEADS = frozenset({"related_head", "popular_head"})
META = frozenset({"byline", "credit", "source_label", "meta_label", "caption"})
_ADDRESS = re.compile(r"^#|www\.|https?:|/")
_COMMENTS = frozenset({"comment_head", "comment"})
_OWN = frozenset({"disclaimer", "author_box"})
"""Categories that, under an embedded article, came with that article."""
_TITLE_WORDS = 5
_LONE_WORDS = 7
_CREDIT_WORDS = 10
_SOURCE_REACH = 25
"""How many lines below a text its source line may stand, behind links."""
_SECTION_LINES = 3
_MENU_REACH = 120
_SLOGAN_WORDS = 30


def label_lines(lines: Sequence[Line], blocks: Sequence[Block]) -> list[Label]:
    """One label (kind, article number) per line."""
    labels: list[Label] = [BOILERPLATE] * len(lines)
    for number, block in enumerate(blocks):
        top = block.first if block.headline is None else block.headline
        floor = blocks[number + 1] if number + 1 < len(blocks) else None
        bottom = len(lines) if floor is None else floor.first if floor.headline is None else floor.headline
        if number == 0:
            labels[:top] = _above(lines, top, block.first)
        if block.headline is not None:
            labels[top] = ("headline", number)
            labels[top + 1 : block.first] = _between(lines, top, block.first, number)
        labels[block.first : block.last + 1] = label_inside(lines[block.first : block.last + 1], number)
        labels[block.last + 1 : bottom] = _below(lines, block, bottom, number)
        _repeat_headline(lines, labels, block, number, bottom)
    return labels


def _repeat_headline(
    lines: Sequence[Line], labels: list[Label], block: Block, number: int, bottom: int
) -> None:
    """Mark the copies of a headline, with or without the site's name behind it, outside of link lists."""
    if block.headline is None:
        return
    key = lines[block.headline].key
    for index in [*range(0 if number == 0 else block.headline, block.first), *range(block.last + 1, bottom)]:
        line = lines[index]
        if line.bulleted or not line.key.startswith(key):
            continue
        suffix = line.key[len(key) :].strip()
        listed = index > block.last and not suffix and labels[index] == RELATED
        if not listed and (not suffix or (suffix[0] in "-|–—:»" and suffix.count(" ") <= 5)):
            labels[index] = ("headline", number)


def _above(lines: Sequence[Line], top: int, first: int) -> list[Label]:
    """Menus and tickers; the section, outlet or stamp directly over the headline is the article's."""
    labels: list[Label] = []
    for index in range(top):
        labels.append(_linked(lines, labels, index, top))
    stamped = any(line.shape == DATE for line in lines[top:first])
    run = top
    while run > 0 and _may_be_section(lines[run - 1], run == top, stamped):
        run -= 1
    whole = top - run <= _SECTION_LINES or (run == 0 and top <= 2 * _SECTION_LINES)
    first = run if whole else _section_start(lines, run, top)
    labels[first:top] = [("meta", 0)] * (top - first)
    return labels


def _section_start(lines: Sequence[Line], run: int, top: int) -> int:
    """Where the section's name begins that stands between a menu and the headline; `top` where there is none."""
    start = top
    for index in range(top - 1, max(run, top - 1 - _SECTION_LINES) - 1, -1):
        line = lines[index]
        if line.shape == DATE or names_outlet(line) or _in_menu(lines, index):
            start = index
    return start


def _may_be_section(line: Line, nearest: bool, stamped: bool) -> bool:
    if line.category in HEADS:
        return nearest
    if line.category not in (None, *META):
        return False
    return (
        line.shape == LABEL
        or (line.shape == DATE and not stamped)
        or (line.shape == TITLE and names_outlet(line))
    )


def _in_menu(lines: Sequence[Line], index: int) -> bool:
    """Whether a label repeats (or names more fully) an item of the menu above it: then it is the section's name."""
    words = lines[index].stems
    menu = (line.stems for line in lines[max(0, index - _MENU_REACH) : index] if line.shape == LABEL)
    return any(item and item <= words for item in menu)


def _linked(lines: Sequence[Line], labels: Sequence[Label], index: int, end: int) -> Label:
    """A line outside of the articles and without a head over it: a link to another article, or furniture."""
    line = lines[index]
    before = labels[-1] if labels else BOILERPLATE
    if line.category in HEADS:
        return RELATED if _heads_list(lines, index, end) else BOILERPLATE
    if line.category == "related_inline":
        return RELATED
    if line.category is not None or line.shape == MENU:
        return BOILERPLATE
    if line.shape in (TITLE, PROSE):
        alone = before != RELATED and not (index + 1 < end and _is_entry(lines, index + 1, end))
        return (
            RELATED
            if _is_entry(lines, index, end) and not (alone and line.words <= _LONE_WORDS)
            else BOILERPLATE
        )
    if line.shape in (DATE, NUMBER):
        near = index + 1 < end and _is_link(lines[index + 1])
        return RELATED if before == RELATED or (near and index > 0) else BOILERPLATE
    if line.shape != LABEL:
        return BOILERPLATE
    if before == RELATED and _is_entry(lines, index, end):
        return RELATED
    in_menu = index > 0 and lines[index - 1].shape == LABEL and before == BOILERPLATE
    return RELATED if not in_menu and _heads_list(lines, index, end) else BOILERPLATE


def _is_link(line: Line) -> bool:
    """Whether a line reads like the title of another article."""
    if line.category is not None or line.shape not in (TITLE, PROSE):
        return False
    return line.bulleted or (line.words >= _TITLE_WORDS and not _is_slogan(line))


def _is_entry(lines: Sequence[Line], index: int, end: int) -> bool:
    """Whether a line is an entry of a link list: a title, or anything short that is dated."""
    line = lines[index]
    dated = index + 1 < end and lines[index + 1].shape == DATE
    return _is_link(line) or (dated and line.category is None and line.shape in (LABEL, TITLE))


def _is_slogan(line: Line) -> bool:
    """Whether a title-like line presents the site itself (`… موقع إخباري مستقل`)."""
    if line.words > _SLOGAN_WORDS or not names_outlet(line):
        return False
    named = set().union(*(content_stems(line.folded[name.start : name.end]) for name in line.names))
    return len((line.stems - named) & _SELF_PRESENTING) > 1


_SELF_PRESENTING = content_stems(
    "جريده صحيفه موقع اخباري الكترونيه يوميه مستقله شامله وكاله شبكه بوابه اخباريه"
)


def _heads_list(lines: Sequence[Line], index: int, end: int) -> bool:
    """Whether a list of links follows the line: a title, and then another or its date."""
    stop = min(index + 6, end)
    entries = [i for i in range(index + 1, stop) if _is_entry(lines, i, end)]
    if not entries:
        return False
    lead = entries[0] - index - 1
    if lines[index].category in HEADS:
        return lead <= 2
    listed = entries[0] + 1 < stop and (
        entries[0] + 1 in entries or lines[entries[0] + 1].shape in (DATE, NUMBER)
    )
    between = lines[index + 1 : entries[0]]
    return (
        listed
        and lead <= 1
        and all(line.shape in (LABEL, NUMBER) and line.category is None for line in between)
    )


def _heads_long_list(lines: Sequence[Line], index: int, end: int) -> bool:
    """Whether three titles in a row follow the line: no thread of readers' comments looks like that."""
    after = [line for line in lines[index + 1 : min(index + 6, end)] if line.shape != LABEL]
    return len(after) >= 3 and all(_is_link(line) and not line.stops for line in after[:3])


def _between(lines: Sequence[Line], headline: int, first: int, number: int) -> list[Label]:
    """Stamp, byline and caption belong to the article; share bars, polls and links do not."""
    labels: list[Label] = []
    state = ""
    for index in range(headline + 1, first):
        line = lines[index]
        if line.category in META or line.shape == DATE:
            state = ""
            labels.append(("meta", number))
        elif line.category == "keywords_head":
            state = "keywords"
            labels.append(KEYWORDS)
        elif line.category in HEADS or line.category == "related_inline":
            state = "related"
            labels.append(RELATED)
        elif line.category is not None or line.shape in (MENU, RULE) or state == "poll":
            state = "poll" if line.category == "poll_head" or state == "poll" else ""
            labels.append(BOILERPLATE)
        elif state == "keywords" and line.shape == LABEL:
            labels.append(KEYWORDS)
        elif state == "related" and _is_link(line):
            labels.append(RELATED)
        else:
            labels.append(("meta", number))
    return labels


def _below(lines: Sequence[Line], block: Block, end: int, number: int) -> list[Label]:
    """Source line and tags, then related cards, comments and footer, as their heads come by."""
    text = [line for line in lines[block.first : block.last + 1] if line.is_text]
    if block.headline is not None:
        text.append(lines[block.headline])
    tagged = any(line.shape == LABEL for line in lines[block.last + 1 : end])
    words = set().union(*(line.stems for line in text)) if tagged else set()
    labels: list[Label] = []
    state = "tail"
    for index in range(block.last + 1, end):
        state, label = _next_below(lines, labels, index, end, state, words, number)
        labels.append(label)
    return labels


def _next_below(
    lines: Sequence[Line],
    labels: Sequence[Label],
    index: int,
    end: int,
    state: str,
    words: set[str],
    number: int,
) -> tuple[str, Label]:
    """The state behind line `index` and the label of that line."""
    line = lines[index]
    if line.category in HEADS:
        listed = line.category == "related_head" or _heads_list(lines, index, end)
        return ("related", RELATED) if listed else ("furniture", BOILERPLATE)
    if (
        state == "comments"
        and line.shape == LABEL
        and line.category is None
        and _heads_long_list(lines, index, end)
    ):
        return "related", RELATED
    if line.category == "keywords_head":
        return ("keywords" if line.words <= 3 else state), KEYWORDS
    if line.category in _COMMENTS or state == "comments":
        return "comments", BOILERPLATE
    if line.category == "related_inline":
        return state, RELATED
    if state == "tail" and line.shape == POST:
        return state, ("embed", number)
    if line.category == "source_label" and len(labels) <= _SOURCE_REACH:
        return "tail", ("meta", number)
    if state in ("tail", "keywords") and _is_credit(line, labels) and not _heads_list(lines, index, end):
        return state, ("meta", number)
    if line.category is not None or line.shape == MENU:
        own = number > 0 and state == "tail" and line.category in _OWN
        return ("tail" if state == "tail" else "furniture"), ("boilerplate", number) if own else BOILERPLATE
    if (
        state == "keywords"
        and line.shape in (LABEL, TITLE, LATIN)
        and line.words <= 6
        and not _heads_list(lines, index, end)
    ):
        return state, KEYWORDS
    if _is_tag(lines, index, end, state, words):
        return "keywords", KEYWORDS
    if state == "related":
        label = RELATED if line.shape in (TITLE, PROSE) else _linked(lines, labels, index, end)
        return ("related" if label == RELATED else "furniture"), label
    if line.shape == PROSE and not line.bulleted and line.words > 25:
        return state, BOILERPLATE
    label = _linked(lines, labels, index, end)
    return ("related" if label == RELATED else state), label


def _is_tag(lines: Sequence[Line], index: int, end: int, state: str, words: set[str]) -> bool:
    """Whether a label is a tag without a head: its words are the article's; in a link list, the next one's too."""
    if lines[index].text.startswith("#") and lines[index].words <= 4:
        return True
    if state == "furniture" or lines[index].shape != LABEL or lines[index].category is not None:
        return False
    near = [index] if state != "related" else [index, index + 1]
    return all(i < end and lines[i].shape == LABEL and lines[i].stems <= words for i in near)


def _is_credit(line: Line, labels: Sequence[Label]) -> bool:
    """A line that closes an article: its source, stamp, byline, initials of agencies or editors."""
    if line.category in META or line.shape == DATE:
        return True
    if (
        line.category is not None
        or line.words > _CREDIT_WORDS
        or line.bulleted
        or (line.stops and line.words > 4)
    ):
        return False
    signed = line.text[0] in "(/=" or line.text.startswith("م/") or "@" in line.text
    behind_stamp = (
        bool(labels) and labels[-1][0] == "meta" and line.words <= 3 and not _ADDRESS.search(line.text)
    )
    if line.shape == RULE:
        return signed and any(character.isalpha() for character in line.text)
    return line.shape in (LABEL, TITLE, LATIN, NUMBER) and (signed or behind_stamp or names_outlet(line))
