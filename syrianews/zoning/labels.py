"""Naming every line of a page from its shape and from where it stands to the articles' text.

Around a block there are four regions: what stands above the headline (menus, tickers, the section's name), between
headline and text (stamp, byline, caption, share bar), inside the text (`syrianews.zoning.inside`) and below it
(`syrianews.zoning.below`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from .below import KEYWORDS, label_below
from .blocks import Block
from .boilerplate import HEADS, META
from .datelines import is_dateline
from .dates import is_month
from .decks import LEAD_WORDS, is_deck, is_lead
from .inside import label_inside
from .lines import DATE, LABEL, LATIN, MENU, NUMBER, RULE, TICKER, TITLE, Line
from .links import BOILERPLATE, RELATED, Label, is_link, is_masthead, is_slogan, label_link
from .looks import is_named_path, is_section_path
from .page_days import is_of_another_day, is_pages_day
from .places import is_full_name, is_place
from .section_names import is_section_name
from .site_speech import is_site_speech
from .site_titles import bears
from .title_copies import is_copy, is_title_of, tells_headline

_SECTION_LINES = 3
"""Lines that a section's name and stamp take over a headline."""
_BROKEN_INTO = 3
"""The most lines under the first of a broken headline."""
_MENU_REACH = 120
_BREAKING = frozenset({"عاجل", "خبر عاجل"})
_STOCK_PICTURE = frozenset({"ارشيف", "ارشيفيه"})
"""Captions of one word, which are items of menus elsewhere."""
_FURNITURE = frozenset({"nav", "share", "subscribe", "app", "comment", "masthead"})
_ITEMS = 4
"""The fewest few-word lines in a row between two copies of a title that are a menu."""
_PATH_WORDS = 7
_SENTENCE = 6
_ADDRESS = re.compile(r"https?://\S+$")


def label_lines(lines: Sequence[Line], blocks: Sequence[Block], names: frozenset[str]) -> list[Label]:
    """One label (kind, article number) per line of a page whose site has those names."""
    labels: list[Label] = [BOILERPLATE] * len(lines)
    for number, block in enumerate(blocks):
        top = block.top
        bottom = blocks[number + 1].top if number + 1 < len(blocks) else len(lines)
        if number == 0:
            labels[:top] = _above(lines, top, top if block.message else block.first, names)
            if block.message is not None:
                labels[:top] = [BOILERPLATE if kind == "meta" else (kind, of) for kind, of in labels[:top]]
        elif block.headline is not None and (
            _is_lone_label(lines, top - 1) or _is_own_stamp(lines, blocks, number)
        ):
            labels[top - 1] = ("meta", number)
        if block.message is not None:
            labels[top : block.first] = [
                BOILERPLATE if line.category == "nav" else ("meta", number)
                for line in lines[top : block.first]
            ]
        if block.headline is not None:
            labels[block.headline] = ("headline", number)
        if block.headline is not None and block.message is None:
            labels[top + 1 : block.first] = _between(lines, top, block.first, number)
            for index in _headline_goes_on(lines, block):
                labels[index] = ("headline", number)
        labels[block.first : block.last + 1] = label_inside(lines[block.first : block.last + 1], number)
        ends = [*(copy.top for copy in block.copies), bottom]
        labels[block.last + 1 : ends[0]] = label_below(lines, block, ends[0], number, names)
        _repeat_headline(lines, labels, block, number, ends[0])
        for copy, end in zip(block.copies, ends[1:], strict=True):
            _label_copy(lines, labels, copy, number, end, names)
    return labels


def _headline_goes_on(lines: Sequence[Line], block: Block) -> list[int]:
    """The lines under the first of a headline that is broken as the text under it is: close, neither date nor credit nor a name."""
    found: list[int] = []
    if block.headline is None or not lines[block.first].wrapped:
        return found
    for index in range(block.headline + 1, min(block.headline + 1 + _BROKEN_INTO, block.first)):
        line, above = lines[index], lines[index - 1]
        if line.shape not in (TITLE, LABEL) or line.category is not None or line.number != above.number + 1:
            break
        if is_dateline(line) or is_full_name(line.key) or is_place(line.key) or line.names_outlet:
            break
        found.append(index)
    return found


def _label_copy(
    lines: Sequence[Line], labels: list[Label], copy: Block, number: int, bottom: int, names: frozenset[str]
) -> None:
    """Label the text of an article once more as the first time."""
    if _is_lone_label(lines, copy.top - 1):
        labels[copy.top - 1] = ("meta", number)
    labels[copy.top] = ("headline", number)
    labels[copy.top + 1 : copy.first] = _between(lines, copy.top, copy.first, number)
    labels[copy.first : copy.last + 1] = label_inside(lines[copy.first : copy.last + 1], number)
    labels[copy.last + 1 : bottom] = label_below(lines, copy, bottom, number, names)


def _is_lone_label(lines: Sequence[Line], index: int) -> bool:
    """Whether a line is a label under something else: over a further article, the name of its section."""
    label, above = lines[index], lines[index - 1]
    in_menu = above.shape == LABEL and above.category is None
    return label.shape == LABEL and label.category is None and not in_menu


def _is_own_stamp(lines: Sequence[Line], blocks: Sequence[Block], number: int) -> bool:
    """Whether the date over the headline of a further article is its own: over the article before it there is one as well."""
    heads = [block.headline for block in blocks[number - 1 : number + 1] if block.headline]
    return len(heads) == 2 and all(lines[at - 1].shape == DATE and lines[at - 1].dates for at in heads)


def _repeat_headline(
    lines: Sequence[Line], labels: list[Label], block: Block, number: int, bottom: int
) -> None:
    """Mark the copies of a headline, with or without the site's name behind it, outside of link lists."""
    if block.headline is None:
        return
    key = lines[block.headline].wording
    for index in range(block.headline + 1, block.first):
        if is_title_of(lines[block.headline], lines[index]):
            labels[index] = ("headline", number)
    _copies_inside(lines, labels, block, number)
    for index in [*range(0 if number == 0 else block.headline, block.first), *range(block.last + 1, bottom)]:
        line = lines[index]
        if line.bulleted:
            continue
        listed = index > block.last and line.wording == key and labels[index] == RELATED
        if not listed and is_copy(line, key):
            labels[index] = ("headline", number)


def _copies_inside(lines: Sequence[Line], labels: list[Label], block: Block, number: int) -> None:
    """Short lines between paragraphs that copy the headline, or a caption under it, are what their copy is."""
    top = block.first if block.headline is None else block.headline
    over = {
        lines[i].wording: labels[i] for i in range(top, block.first) if labels[i][0] in ("headline", "meta")
    }
    for index in range(block.first, block.last + 1):
        if labels[index] in (("subhead", number), ("body", number)) and lines[index].shape == TITLE:
            labels[index] = over.get(lines[index].wording, labels[index])


def _above(lines: Sequence[Line], top: int, text: int, names: frozenset[str]) -> list[Label]:
    """Menus and tickers; the section, outlet or stamp directly over the headline is the article's, whose text begins at line `text`."""
    labels: list[Label] = []
    key = lines[top].wording
    for index in range(top):
        copied = top < text and is_copy(lines[index], key) and not lines[index].bulleted
        copied = copied or (index == 0 and top < text and tells_headline(lines, top))
        told = lines[index].is_text and top < text and lines[index].key == lines[text].key
        label = ("headline", 0) if copied else ("body", 0) if told else label_link(lines, labels, index, top)
        labels.append(BOILERPLATE if label == RELATED and bears(lines[index], names) else label)
    stamped = any(line.shape == DATE for line in lines[top:text])
    run = top
    while run > 0 and _may_be_section(lines[run - 1], run == top, stamped):
        run -= 1
    run = next((i for i in range(run, top) if not lines[i].text.isdecimal()), top)  # a counter of a card
    told = sum(line.shape == LABEL and line.category is None for line in lines[:top]) <= _SECTION_LINES
    if top == text and top <= 2 * _SECTION_LINES and told:
        return [
            ("meta", 0) if _may_be_section(line, False, stamped) else label
            for line, label in zip(lines[:top], labels, strict=True)
        ]
    above = lines[run - 1].category if run > 0 else None
    in_menu = top - run >= (_SECTION_LINES if above == "nav" else 2) and (above == "nav" or above in HEADS)
    in_menu = in_menu or (above in HEADS and _is_item(lines, run - 1))
    whole = top - run <= _SECTION_LINES and not in_menu
    whole = whole or (run == 0 and top <= 2 * _SECTION_LINES and told)
    first = run if whole else _section_start(lines, run, top)
    if (
        first < top
        and labels[top - 2 : top - 1] == [RELATED]
        and lines[top - 1].shape == DATE
        and not lines[top - 1].dates
    ):
        top -= 1  # how long ago the card above was
        labels[top] = RELATED
        first = min(first, top)
    titled = any(kind == "headline" for kind, _ in labels)
    for index in range(first, top):
        line = lines[index]
        if line.shape == DATE and (
            is_of_another_day(line, [lines[text]])
            or (titled and is_pages_day(line, lines[top + 1 : text], lines[text], lines))
        ):
            labels[index] = BOILERPLATE
        elif labels[index][0] != "headline" and (index == 0 or not _is_unnamed(line)):
            labels[index] = ("meta", 0)
    return labels


def _is_unnamed(line: Line) -> bool:
    """Whether a few words name neither a section nor a place, an outlet or a person: over a headline, a button or the head of a lost list."""
    told = line.shape not in (LABEL, LATIN) or line.category is not None or line.names_outlet
    told = told or is_section_path(line.folded) or any(map(str.isdecimal, line.text))
    return not (told or is_section_name(line.folded) or is_full_name(line.key) or is_dateline(line))


def _is_item(lines: Sequence[Line], index: int) -> bool:
    """Whether items of a menu stand close over and under a line: then it is one of them, and no head of a list."""
    near = (lines[index - 2], lines[index - 1], lines[index + 1]) if index > 1 else ()
    return bool(near) and all(
        line.shape == LABEL and line.category in (None, "nav") and abs(line.number - lines[index].number) <= 2
        for line in near
    )


def _section_start(lines: Sequence[Line], run: int, top: int) -> int:
    """Where the section's name begins that stands between a menu and the headline; `top` where there is none."""
    start = top
    for index in range(top - 1, max(run, top - _SECTION_LINES) - 1, -1):
        line = lines[index]
        if _is_menu_copy(lines, index):
            continue
        names = line.names_outlet and not line.is_common_word
        if line.shape == DATE or names or _in_menu(lines, index):
            start = index
    return start


def _may_be_section(line: Line, nearest: bool, stamped: bool) -> bool:
    if line.key in _BREAKING:
        return False
    if line.category in HEADS:
        return (
            nearest and line.start == 0 and not line.bulleted
        )  # over anything else it heads a list that the dump lost
    if nearest and (is_section_path(line.folded) or (line.shape == NUMBER and line.text.isdecimal())):
        return True
    if line.category is None and line.shape != DATE and is_site_speech(line.folded):
        return False
    if nearest and line.shape in (LABEL, TITLE) and line.words <= _PATH_WORDS and is_named_path(line.folded):
        return True
    if line.category not in (None, *META) or line.text[0] == "#" or (line.shape == TITLE and is_slogan(line)):
        return False
    return (
        line.shape == LABEL
        or (line.shape == NUMBER and line.category in META)
        or (line.shape == DATE and not stamped and (nearest or not is_masthead(line)))
        or (line.shape == TITLE and (line.names_outlet or line.category == "meta_label"))
    )


def _is_menu_copy(lines: Sequence[Line], index: int) -> bool:
    """Whether the page has the label behind the same neighbour before: its menu stands there a second time."""
    pair = (lines[index - 1].key, lines[index].key)
    return any(
        (lines[i - 1].key, lines[i].key) == pair for i in range(max(1, index - _MENU_REACH), index - 1)
    )


def _in_menu(lines: Sequence[Line], index: int) -> bool:
    """Whether a label repeats (or names more fully) an item of the menu above it: then it is the section's name."""
    words = lines[index].stems
    menu = (line.stems for line in lines[max(0, index - _MENU_REACH) : index] if line.shape == LABEL)
    return any(item and item <= words for item in menu)


def _between(lines: Sequence[Line], headline: int, first: int, number: int) -> list[Label]:
    """Stamp, byline and caption belong to the article; share bars, polls and links do not."""
    labels: list[Label] = []
    state = ""
    page = lines[headline]
    copies = (
        i
        for i in range(first - 1, headline, -1)
        if is_copy(lines[i], page.wording) or is_title_of(page, lines[i])
    )
    copy = next(copies, headline)
    over = lines[headline + 1 : copy] if headline == 0 else ()
    furnished = any(line.category in _FURNITURE for line in over)
    for index in range(headline + 1, first):
        line = lines[index]
        if (
            index < copy
            and (
                _is_menu_item(lines, index, headline, copy)
                or (furnished and _is_in_head(line, index, copy))
                or _is_unnamed(line)
            )
        ) or (
            index < copy
            and line.shape == DATE
            and is_pages_day(line, lines[copy + 1 : first], lines[first], lines)
        ):
            labels.append(BOILERPLATE)
        elif line.is_text and line.stops and index < copy:
            labels.append(("body", number))
        elif line.shape == TICKER:
            labels.append(RELATED)
        elif (line.shape == LATIN and _ADDRESS.match(line.text)) or (
            line.shape == NUMBER and line.category is None and _is_counter(lines, index)
        ):
            labels.append(BOILERPLATE)
        elif line.category in META or line.shape == DATE or line.key in _STOCK_PICTURE:
            state = ""
            labels.append(("meta", number))
        elif line.shape == RULE and line.text[0] == "(" and any(map(str.isalpha, line.text)):
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
        elif state == "related" and is_link(line):
            labels.append(RELATED)
        else:
            announces = line.words >= _SENTENCE and line.text.endswith((":", "："))
            leads = line.words >= LEAD_WORDS and lines[first].continues and not line.bulleted
            leads = leads or is_lead(line)
            text = index + 1 == first and (announces or leads)
            deck = not text and is_deck(lines, index, headline, first)
            text = text or (deck and announces)
            labels.append(("body" if text else "subhead" if deck else "meta", number))
    for at in range(1, len(labels) - 1):
        pieces = labels[at - 1][0] == "meta" and any(kind == "meta" for kind, _ in labels[at + 1 : at + 3])
        above, rule = lines[headline + at : headline + at + 2]
        lettered = any(map(str.isalpha, rule.text)) and rule.category is not None
        if rule.shape == RULE and not lettered and above.shape in (DATE, RULE) and pieces:
            labels[at] = ("meta", number)
    return labels


def _is_in_head(line: Line, index: int, copy: int) -> bool:
    """Whether a few words between the page's title and its copy are of the page's head; directly over the copy, they are its section."""
    if line.category in HEADS:
        return index + 1 < copy
    return line.shape in (LABEL, LATIN) and line.category is None and index + 1 < copy and not line.dates


def _is_menu_item(lines: Sequence[Line], index: int, headline: int, copy: int) -> bool:
    """Whether a few words between two copies of the title stand in a row of such, as in a menu, and neither sign nor date the article."""
    run = 0
    for step in (-1, 1):
        at = index
        while (
            headline < at < copy and lines[at].shape in (LABEL, LATIN) and lines[at].category in (None, "nav")
        ):
            run, at = run + 1, at + step
    return run > _ITEMS


def _is_counter(lines: Sequence[Line], index: int) -> bool:
    """Whether digits over a text count its shares and comments: a button is directly under them, or they stand in a row;
    alone they are how often it was read, and with a month a piece of the date."""
    line, near = lines[index], (lines[index - 1], lines[index + 1])
    if any(map(str.isalpha, line.text)) or any(is_month(other.key) for other in near):
        return False
    button = near[1].category == "share" and near[1].number == line.number + 1
    return button or any(other.shape == NUMBER and other.category is None for other in near)
