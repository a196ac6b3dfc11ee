"""The lines below an article's text: source line and tags, related cards, comments, footer.

What a line is there depends on the last head that was passed (`مقالات ذات صلة`, `تعليقات`), so the lines are read
in their order with a state: `tail` while they may still be the article's, then `keywords`, `related`, `comments` or
`furniture`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from itertools import takewhile

from .among_comments import counts_comments, heads_ranks, is_thread
from .blocks import Block
from .boilerplate import HEADS, META
from .captions import is_credit_of_picture
from .closing import may_be_note, says_who_wrote, signs_text
from .columns import columnists, heads_columns
from .composed import addresses_reader
from .dated_rows import is_in_dated_row
from .datelines import is_dateline, tells_how_made
from .fields import record_below
from .lines import DATE, LABEL, LATIN, MENU, NUMBER, POST, PROSE, RULE, TITLE, Line
from .links import (
    BOILERPLATE,
    MORE,
    RELATED,
    Label,
    heads_list,
    heads_long_list,
    heads_short_list,
    heads_table,
    is_link,
    is_slogan,
    label_link,
    presents,
)
from .places import may_be_given_name
from .self_naming import self_namings
from .site_speech import is_site_speech
from .site_titles import bears, says_what_it_is, speaks_for_site
from .stamp_signs import says_published
from .tags import TAG_RUN, TAG_WORDS, lists_tags, lost_tags, strings_tags, tags_under_text

KEYWORDS: Label = ("keywords", None)
_COMMENTS = frozenset({"comment_head", "comment"})
_OWN = frozenset({"disclaimer", "author_box"})
"""Categories that, under an embedded article, came with that article."""
_CREDIT_WORDS, _LINK_WORDS, _NAME_WORDS, _SHORT_TITLE = 10, 25, 2, 3
"""Words: the most of a credit and of running text that is a link, the fewest of a writer's name, and those of the shortest title."""
_TOPICS, _CARDS, _SIGNATURES, _CARD_TOP = 12, 3, 4, 3
"""Lines: the most of a list of topics, the fewest cards that have a short line each, the most of who signs, and of a card over its title."""
_SECTIONS, _AUTHOR_LINES = 3, 2
"""Lines over a headline that name its section, and lines under `عن الكاتب`: the name and what they do."""
_SOURCE_REACH = 25
"""How many lines below a text its source line may stand, behind links."""
_STAMP_REACH = 8
"""Lines around a stamp in a list of links that have no such label."""
_INITIALS = re.compile(
    r"(?:[^\W\d_]{1,2}\s){0,2}[^\W\d_]{1,2}\s?/\s?(?:[^\W\d_]{1,2}\s?){0,3}\d{0,5}|انتهي\W{0,2}\d{0,3}\W{0,2}(?:[^\W\d_]{1,2}\W?){0,4}\d{0,3}"
)
"""Who edited a text, and its number, as agencies sign (`ر ش/أ ك`, `س ح / 1532`, `انتهى29/ط43`)."""
_YEAR = re.compile(r"(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?")
_ADDRESS = re.compile(r"^#|www\.|https?:|/")


def label_below(
    lines: Sequence[Line], block: Block, end: int, number: int, names: frozenset[str]
) -> list[Label]:
    """One label for every line from the end of a block to line `end`."""
    reader = _Reader(lines, block, end, number, names)
    for index in range(block.last + 1, end):
        reader.labels.append(reader.label(index))
    return reader.labels


class _Reader:
    """The lines below a text, the labels given so far, and the state that they leave."""

    def __init__(self, lines: Sequence[Line], block: Block, end: int, number: int, names: frozenset[str]):
        self.lines, self.first, self.end, self.number = lines, block.last + 1, end, number
        self.labels: list[Label] = []
        self.state, self.short = "tail", False
        self.author: int | None = None
        self.words = self._article_words(block)
        top = block.first if block.headline is None else block.headline
        self.menu = {line.key for line in lines[:top] if line.shape == LABEL} if self.words else set()
        self.sections = {line.key for line in lines[max(0, top - _SECTIONS) : top] if line.shape == LABEL}
        self.names = names
        self.columnists = columnists(lines, range(self.first, end))
        self.record = record_below(lines, range(self.first, end))
        self.tags = tags_under_text(lines, range(self.first, end), self.words, self.menu)

    @cached_property
    def repeated(self) -> set[str]:
        """The short lines that stand at least so often below the text as the cards of a list would."""
        counts = Counter(
            line.key for line in self.lines[self.first : self.end] if line.shape in (LABEL, LATIN, DATE)
        )
        return {key for key, count in counts.items() if count >= _CARDS}

    def _article_words(self, block: Block) -> set[str]:
        """The stems of the article's words, for the tags below it."""
        if block.last + 1 >= self.end:
            return set()
        text = [line for line in self.lines[block.first : block.last + 1] if line.is_text]
        headline = [] if block.headline is None else [self.lines[block.headline]]
        return set().union(*(line.stems for line in text + headline))

    def label(self, index: int) -> Label:
        """The label of line `index`: as a head or in a comment thread, as the article's own, else as what is listed."""
        if index in self.tags:
            return self._enter("keywords", KEYWORDS)
        if index in self.record:
            return self._enter("tail", ("meta", self.number))
        if index in self.columnists and (self.state != "comments" or heads_columns(self.lines[index])):
            return self._enter("related", RELATED)
        return self._head(index) or self._own(index) or self._furniture(index) or self._listed(index)

    def _head(self, index: int) -> Label | None:
        """Heads of lists, tags and comments change the state; so does nothing else among comments."""
        line = self.lines[index]
        if line.category in HEADS:
            self.author = None
            if self._heads_topics(index):
                return self._enter("keywords", KEYWORDS)
            listed = line.category == "related_head" or heads_list(self.lines, index, self.end)
            self.short = heads_short_list(self.lines, index, self.end)
            return self._enter("related", RELATED) if listed else self._enter("furniture", BOILERPLATE)
        if line.category == "keywords_head" and not (self.state == "comments" and self._is_field(index)):
            lost = lost_tags(self.lines, range(index + 1, self.end), self.words, self.menu)
            return self._enter(
                "furniture" if lost else "keywords" if line.words <= 3 else self.state, KEYWORDS
            )
        if self.state == "comments" and self._tags_from(index):
            return None
        if self.state == "related" and counts_comments(self.lines, index):
            return RELATED
        if self.state == "comments" and (
            (heads_long_list(self.lines, index, self.end) and not is_thread(self.lines, index, self.end))
            or heads_ranks(self.lines, index, self.end)
        ):
            return self._enter("related", RELATED)
        if self.state == "comments" and line.category == "related_inline" and line.words > TAG_WORDS:
            return RELATED
        if line.category in _COMMENTS or self.state == "comments":
            return self._enter("comments", BOILERPLATE)
        return RELATED if line.category == "related_inline" else None

    def _is_field(self, index: int) -> bool:
        """Whether a line among comments is of their form, which has its other fields under it."""
        return all(other.category == "comment" for other in self.lines[index + 1 : self.end][:1])

    def _heads_topics(self, index: int) -> bool:
        """Whether a head of a list stands over the article's topics: labels of its own words instead of titles."""
        labels: list[Line] = []
        for line in self.lines[index + 1 : min(index + 1 + _TOPICS, self.end)]:
            if line.shape != LABEL or line.category is not None:
                break
            labels.append(line)
        own = sum(line.stems <= self.words for line in labels)
        after = self.lines[index + 1 + len(labels) : self.end][:1]
        closed = len(labels) >= TAG_RUN and any(line.category in HEADS for line in after)
        return 2 <= len(labels) < _TOPICS and own > (not closed) and own >= len(labels) / (3 + 2 * closed)

    def _own(self, index: int) -> Label | None:
        """Posts, source lines and credits that still belong to the article."""
        line = self.lines[index]
        if self.state == "tail" and line.shape == POST:
            return "embed", self.number
        if not self.labels and line.key == "انتهي":  # as agencies close a text
            return "body", self.number
        after = self.lines[index + 1 : self.end][:1]
        if not self.labels and line.key in self.names and not any(other.is_text for other in after):
            return "meta", self.number
        if is_in_dated_row(self.lines, index, self.first, self.end):
            return self._enter("related", RELATED)
        if self.state == "related" and self._is_labelled_stamp(index):
            return self._enter("tail", ("meta", self.number))
        if self.state == "related" and line.category in META and line.category != "source_label":
            return RELATED
        if line.category == "source_label" and len(self.labels) <= _SOURCE_REACH:
            return self._enter("tail", ("meta", self.number))
        if self.state == "tail" and (
            self._signs(index)
            or self._is_note(index)
            or (not self.labels and tells_how_made(line))
            or is_credit_of_picture(line)
        ):
            return "meta", self.number
        if self._is_lone_name(index) and not (line.stems and line.stems <= self.words):
            return "meta", self.number
        if self.state == "tail" and (lists_tags(line, self.words) or self._strings_tags(index)):
            return KEYWORDS
        if self.state in ("tail", "keywords") and self._tags_from(index):
            return None
        signs = not self.labels and signs_text(line, self.names)
        own = self.state in ("tail", "keywords") and not self._presents_author(index)
        if own and (self._is_credit(line) or (signs and not line.dates)):
            after = self.lines[index + 1 : self.end][:1]
            signs = signs or any(other.category in HEADS for other in after)
            return ("meta", self.number) if signs or not heads_list(self.lines, index, self.end) else None
        return None

    def _is_labelled_stamp(self, index: int) -> bool:
        """Whether a date in a list says that it is one of publication, as no other date of the list does (`تاريخ 14.05.2018`)."""
        line = self.lines[index]
        if line.shape != DATE or not says_published(line.folded) or not line.dates:
            return False
        near = self.lines[max(0, index - _STAMP_REACH) : index + _STAMP_REACH]
        return not any(other is not line and says_published(other.folded) for other in near)

    def _is_lone_name(self, index: int) -> bool:
        """Whether a person's name stands alone between the text and a stock phrase: the writer's."""
        line, after = self.lines[index], self.lines[index + 1 : self.end][:1]
        if self.labels or line.shape != LABEL or line.words < _NAME_WORDS or line.category is not None:
            return False
        alone = all(other.category is not None or other.shape == MENU for other in after)
        return alone and may_be_given_name(line.key.split()[0])

    def _signs(self, index: int) -> bool:
        """Whether a line is one of few short ones between the text and its source line: who wrote it, from where."""
        for line in self.lines[index : min(index + _SIGNATURES, self.end)]:
            if line.category == "source_label":
                return line is not self.lines[index]
            if line.category is not None or line.words > TAG_WORDS or line.stops or line.text.startswith("#"):
                return False
        return False

    def _is_note(self, index: int) -> bool:
        """Whether a line behind an asterisk says who wrote the text: the page's last, or one that names a profession."""
        line = self.lines[index]
        last = index + 1 == len(self.lines) or (not self.labels and says_who_wrote(line))
        return last and may_be_note(line)

    def _furniture(self, index: int) -> Label | None:
        """Share bars, menus, forms, disclaimers."""
        line = self.lines[index]
        if self.state == "related" and (line.shape == RULE or _YEAR.fullmatch(line.key)):
            return BOILERPLATE  # what parts the links of a list, and the year of its rights
        if self.state == "related" and line.key in MORE and self.labels[-1] == RELATED:
            return RELATED
        if line.category is None and line.shape != MENU:
            return None
        self.author = index if line.category == "author_box" else None
        if self.state == "related" and self.lines[index - 1].category in HEADS and line.words == 1:
            return BOILERPLATE  # the button of a box, as in `شاهد أيضاً` / `إغلاق`
        if self.state == "tail":
            own = self.number > 0 and line.category in _OWN
            return ("boilerplate", self.number) if own else BOILERPLATE
        return self._enter("furniture", BOILERPLATE)

    def _listed(self, index: int) -> Label:
        """Tags and links, and what is neither."""
        line = self.lines[index]
        if self._is_tag(index):
            return self._enter("keywords", KEYWORDS)
        if self._presents_author(index):
            return BOILERPLATE
        slogan = line.category is None and (
            is_slogan(line)
            or self._presents_site(line)
            or bears(line, self.names)
            or (line.is_text and self.lines[index - 1].key in self.names)
        )
        if heads_table(self.lines, index, self.end) or slogan:
            return self._enter("furniture", BOILERPLATE)
        if self.state == "related" and line.shape in (TITLE, PROSE) and addresses_reader(line.folded):
            return self._enter("furniture", BOILERPLATE)
        if self.state == "related" and line.category is None and line.key in self.repeated:
            return RELATED
        if line.category is None and (
            (line.shape in (TITLE, PROSE) and is_site_speech(line.folded))
            or speaks_for_site(line)
            or says_what_it_is(line)
        ):
            return self._enter("furniture" if self.state == "related" else self.state, BOILERPLATE)
        if self.state == "related" and (line.shape in (TITLE, PROSE) or self._is_short_entry(index)):
            return RELATED
        headed = index + 1 < self.end and self.lines[index + 1].category == "related_head"
        if headed and line.key in self.sections:
            return RELATED
        if self.state != "related" and line.shape == PROSE and not line.bulleted and line.words > _LINK_WORDS:
            return BOILERPLATE
        label = label_link(self.lines, self.labels, index, self.end)
        if label == RELATED:
            return self._enter("related", label)
        return self._enter("furniture" if self.state == "related" else self.state, label)

    def _presents_author(self, index: int) -> bool:
        """Whether a line stands directly under the head of a box on the author."""
        return self.author is not None and index - self.author <= _AUTHOR_LINES

    def _presents_site(self, line: Line) -> bool:
        """Whether a title says what kind of site or paper this is, by its name."""
        return line.shape == TITLE and presents(line) and any(each.sure for each in self_namings(line))

    def _is_short_entry(self, index: int) -> bool:
        """Whether a label is in a list of links: one of short ones, the section over a title, or alone at the end."""
        line = self.lines[index]
        if self.labels[-1:] == [RELATED] and line.category is None and self._is_over_date(index):
            return True
        if line.shape not in (LABEL, NUMBER) or line.category is not None:
            return False
        if any(not name.common for name in line.names):
            return False
        self.short = self.short and (line.words > 1 or line.shape == NUMBER)
        if self.short:
            return True
        after = self.lines[index + 1 : min(index + 1 + _CARD_TOP, self.end)]
        after = [*takewhile(lambda other: other.category not in HEADS, after)]
        ends = line.words == _SHORT_TITLE and (not after or after[0].category is None)
        title = next((other for other in after if other.shape not in (LABEL, NUMBER, DATE)), None)
        tops = title is not None and is_link(title) and not title.stops
        if tops and title is not after[0]:
            tops = any(other.shape == DATE for other in after)
        return (ends or tops) and self.labels[-1:] == [RELATED]

    def _is_over_date(self, index: int) -> bool:
        """Whether a few words stand over the full date of a card, as its source does."""
        line, after = self.lines[index], self.lines[index + 1 : min(index + 2, self.end)]
        return line.shape in (LABEL, LATIN) and any(each.shape == DATE and each.dates for each in after)

    def _enter(self, state: str, label: Label) -> Label:
        self.state = state
        return label

    def _is_tag(self, index: int) -> bool:
        """Whether a line is a tag: under their head, with a hash, or a label whose words are the article's.

        In a list of links the next line must be such a label too.
        """
        line = self.lines[index]
        under_head = (
            self.state == "keywords" and line.shape in (LABEL, TITLE, LATIN) and line.words <= TAG_WORDS
        )
        under_head = under_head and not (addresses_reader(line.folded) or line.text.endswith(":"))
        if line.key in self.names or line.key in self.repeated:
            return False
        if under_head and not heads_list(self.lines, index, self.end):
            return True
        if line.text.startswith("#") and line.words <= 4:
            return True
        if self.state in ("furniture", "comments"):
            return self._tags_from(index)
        near = self.lines[index : min(index + 2, self.end)] if self.state == "related" else [line]
        wanted = 2 if self.state == "related" else 1
        return len(near) == wanted and all(
            other.shape == LABEL and other.stems <= self.words for other in near
        )

    def _tags_from(self, index: int) -> bool:
        """Whether tags without a head begin behind a share bar or a comment form: labels in a row, all of the article's
        words, none of them an item of a menu."""
        row = list(takewhile(self._may_be_tag, self.lines[index : min(index + TAG_RUN, self.end)]))
        return (
            len(row) == TAG_RUN
            and any(line.words > 1 for line in row)
            and not any(line.key in self.menu for line in row)
        )

    def _may_be_tag(self, line: Line) -> bool:
        short = line.shape == LABEL or (line.shape == TITLE and line.words <= TAG_WORDS)
        return short and line.category is None and bool(line.stems) and line.stems <= self.words

    def _strings_tags(self, index: int) -> bool:
        """Whether a line directly under the text, with a stock phrase or nothing under it, is tags side by side."""
        parted = all(other.category is not None for other in self.lines[index + 1 : self.end][:1])
        return not self.labels and parted and strings_tags(self.lines[index], self.words)

    def _is_credit(self, line: Line) -> bool:
        """A line that closes an article: its source, stamp, byline, initials of agencies or editors."""
        if line.category in META or (line.shape == DATE and line.category is None):
            return True
        if line.category is not None or line.words > _CREDIT_WORDS or line.bulleted:
            return False
        if (line.stops and line.words > 4) or addresses_reader(line.folded):
            return False
        signed = (
            _INITIALS.fullmatch(line.folded) is not None
            or line.text[0] in "(/="
            or line.text.startswith("م/")
            or "@" in line.text
        )
        if line.shape == RULE:
            return (signed or "/" in line.text) and any(character.isalpha() for character in line.text)
        after_stamp = bool(self.labels) and self.labels[-1][0] == "meta"
        tag = bool(line.stems) and line.stems <= self.words
        named = after_stamp and line.words <= 3 and not tag and not _ADDRESS.search(line.text)
        return line.shape in (LABEL, TITLE, LATIN, NUMBER) and (
            signed or named or line.names_outlet or is_dateline(line)
        )
