"""The lines between the first and the last paragraph of an article: text, crossheads, posts, cards, links."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .boilerplate import META
from .captions import is_inner_caption, is_latin_credit
from .interviews import mark_questions
from .lines import DATE, LABEL, LATIN, MENU, NUMBER, POST, PROSE, RULE, TICKER, TITLE, Line, agreement
from .links import Label
from .looks import tells
from .news_leads import cut_leads
from .outlets import glued_card, names_site
from .running import mark_entries, mark_times

_LINKS = frozenset({"related_head", "popular_head", "related_inline"})
_POINTS = frozenset(".،,؛:)")
"""Marks that end a clause: a dump that breaks lines at links has them alone, or at the head of what follows the link."""
_CROSSHEAD_WORDS, _LABEL_WORDS = 11, 5
_STOPPING, _TELLING = 0.85, 3
"""Share of paragraphs with a full stop for the lack of one to tell, and the least paragraphs that show it."""
_LINK_RUN, _INVITING_WORDS = 4, 25
_OTHERS = re.compile(r"(?:مقالات|مواضيع|موضوعات) (?:اخري|سابقه) لل?كاتب")
_INVITES = re.compile(
    r"(?:(?:شاهد(?:وا)?|اقرا(?:وا)?|طالع(?:وا)?|تابع(?:وا)?|انظر|للمزيد|المزيد|قد يهمك|قد يعجبك)(?: ايضا)?\s?(?:\.{2,}|…|[:/|،–—-])|ايضا\s?(?:\.{2,}|…))\s?\S"
)
"""What opens a link to something else between paragraphs."""
_INVITING = frozenset("شاطتلقم")
"""The letters that such a link begins with."""
_HEADED = 0.6
"""How much of a crosshead behind a link the paragraph under it takes up."""
_LINK_WORDS, _LINK_TOPIC = 7, 0.3
"""Words of a link between paragraphs, and the most that the next paragraphs share with it."""
_PICTURED_WORDS, _PICTURED_TOPIC = 5, 0.4
"""Words of a link under a picture credit, and the most that the next paragraphs share with it."""
_DECK_WORDS, _DECK_LENGTH = 12, 1.25
"""The fewest words of the deck under the title of a card, and how many times as long it is as the title."""
_TEASED, _SITED, _LEAD_LENGTH = 0.5, 0.25, 1.5
"""How much of its title the lead of a card takes up, also where a site is named behind the title, and how many times as long it is."""
_SITE = re.compile(r"\S\s+[-|–—]\s+\S+(?: \S+){0,2}$")
_REFERS_BACK = re.compile(
    r"ف?(?:في غضون ذلك|الي ذلك|علي صعيد|في سياق|في هذا|في وقت|في الوقت|من المقرر|من المتوقع|بحسب|وفق|هذا|هذه|ذلك|تلك|كما|لكن|غير ان|الا ان|فيما|بينما|في حين|من جه\w+|من جانب\w+|بدور\w+|بالمقابل|في المقابل|يذكر|يشار|يشار الي|"
    r"ثم|ايضا|كذلك|لذلك|حيث|مع ذلك|اما|اذ|رغم ذلك|هو|هي|هم|انه|انها|الامر|جاء ذلك|جاءت|ياتي|تاتي|يقول|تقول|يضيف|تضيف|اضاف\w*|تابع\w*|اوضح\w*)(?!\w)"
)
_COMMENTS = re.compile(
    r"(?:من|في|علي|عن|حول|بشان|هناك|هل|لم|لا|لن|ليس\w*|ما|ان\w?|انها?|قد|لقد|ربما|لعل|كيف|لماذا|كل|بعض|يبدو|يمكن|يجب|نحن|انا|كان\w?)(?!\w)"
)
"""Openings of a column's or a report's paragraphs, which the lead of a news item hardly has."""
_STARRED = re.compile(r"\*{2,}\s*[\w\"“«]")
"""How agencies mark a crosshead (`** عودة المياه`); one star is a bullet."""
_INTRODUCES = re.compile(r"[:：]\s*$")
_CARD_COPY = 0.7
"""Share of its content words that make a paragraph a copy of another."""
_CARD_MEAN, _CARD_MIN, _CARD_OWN = 0.4, 0.2, 0.5
"""The most that cards share with the text, on the whole and the one that shares least; the first, with more, is still text."""
_STOPPED = 0.7
"""Share of the paragraphs before that end in a stop, for the lack of one to tell nothing against a card."""
_CARD_THEME, _CARD_MANY, _WELL_TIED = (0.6, 0.45), 4, 0.6
"""Cards on the text's own theme: the most that they share with it, the fewest cards, and the ties of the text above them."""
_CONNECTED = 0.4
"""Share of a text's paragraphs that tie themselves to the one before, for the absence of ties to tell anything."""
_CARD_REACH = 7
_CARD_LEAST = 3
_CARD_WORDS = 75


def label_inside(lines: Sequence[Line], number: int) -> list[Label]:
    """One label per line of a block, whose first and last lines are text."""
    labels: list[Label] = []
    for index, line in enumerate(lines):
        labels.append(_label(lines, labels, index, line, number))
    titled = any(
        line.shape == TITLE and label[0] == "body" for line, label in zip(lines, labels, strict=True)
    )
    if titled and _share_stopping(lines, labels) >= _STOPPING:
        _mark_teasers(lines, labels, number)
        _mark_links(lines, labels, number)
        _mark_long_crossheads(lines, labels, number)
    mark_questions(lines, labels, number)
    _mark_site_cards(lines, labels, number)
    _mark_pictures(lines, labels)
    mark_times(lines, labels, number)
    _mark_introductions(lines, labels, number)
    mark_entries(lines, labels, number)
    _mark_dated_cards(lines, labels)
    for index in cut_leads(lines, [index for index, label in enumerate(labels) if label[0] == "body"]):
        labels[index] = ("related", None)
    _mark_cards(lines, labels, number)
    return labels


def _label(lines: Sequence[Line], labels: Sequence[Label], index: int, line: Line, number: int) -> Label:
    before = labels[-1] if labels else ("body", number)
    if line.category in _LINKS or _invites(line):
        return "related", None
    if line.category in META and line.shape != PROSE:
        return "meta", number
    if line.category == "keywords_head":
        return "keywords", None
    if line.shape == TICKER or (line.link and line.item and line.shape in (TITLE, PROSE)):
        return "related", None
    if before[0] == "embed" and line.text == ">":
        return before  # the blank line of a quotation in Markdown
    if line.text in _POINTS and before[0] == "body":
        return before  # a point behind a link in a line of its own
    if line.category not in (None, "poll") or line.shape in (MENU, RULE):
        return "boilerplate", None
    if line.shape == POST or (line.shape == LATIN and line.words >= 4 and not is_latin_credit(line)):
        return "embed", number
    if before[0] == "embed" and line.text.lstrip("ـ ").startswith("#"):
        return "embed", number
    if line.shape in (DATE, NUMBER, LATIN):
        return ("related", None) if before[0] == "related" else ("meta", number)
    if line.shape == PROSE and glued_card(line.text):
        return "teaser", number
    if line.shape == PROSE:
        return "body", number
    if is_inner_caption(lines, index):
        return "meta", number
    listed = before[0] == "related" and not line.continues
    if listed and (_is_dated_card(lines, index) or (line.shape == TITLE and _lists_on(lines, index))):
        return "related", None
    return _short_line(lines, index, line, number, before)


def _is_dated_card(lines: Sequence[Line], index: int) -> bool:
    """Whether a title stands between two stamps or ages (`منذ يوم`), as the cards of a list do."""
    return lines[index - 1].shape == DATE and index + 1 < len(lines) and lines[index + 1].shape == DATE


def _lists_on(lines: Sequence[Line], index: int) -> bool:
    """Whether a title goes on with the links before it: a short one behind a link is a crosshead, and so is one that the
    paragraph under it takes up."""
    line, before, after = lines[index], lines[index - 1], lines[index + 1 : index + 2]
    if line.words <= _LABEL_WORDS and before.category != "related_head":
        return tells(line.folded) and before.shape == TITLE
    taken_up = bool(after) and after[0].is_text and before.category != "related_head"
    return not (taken_up and agreement(line, after) >= _HEADED)


def _invites(line: Line) -> bool:
    """Whether a line asks to read or watch something else (`شاهد.. …`), or lists the writer's other pieces."""
    if line.folded[:1] not in _INVITING:
        return False
    if _OTHERS.match(line.folded):
        return True
    return line.words <= _INVITING_WORDS and _INVITES.match(line.folded) is not None and not line.stops


def _share_stopping(lines: Sequence[Line], labels: Sequence[Label]) -> float:
    """The share of a text's paragraphs that end with a full stop; 0 for a text too short to tell."""
    texts = [
        line for line, label in zip(lines, labels, strict=True) if label[0] == "body" and line.shape == PROSE
    ]
    return sum(line.stops for line in texts) / len(texts) if len(texts) >= _TELLING else 0.0


def _mark_links(lines: Sequence[Line], labels: list[Label], number: int) -> None:
    """Two to four titles in a row between paragraphs that end with full stops are links; behind a colon they are a list. Where it
    comes twice that a title has a longer one under it, they are cards with their decks."""
    runs: list[tuple[int, int]] = []
    index = 1
    while index < len(lines):
        end = index
        while end < len(lines) and labels[end][0] == "body" and _may_be_link(lines[end]):
            end += 1
        before = lines[index - 1]
        long = any(line.words > _LABEL_WORDS for line in lines[index:end])
        if long and 2 <= end - index <= _LINK_RUN and labels[index - 1][0] == "body" and before.stops:
            runs.append((index, end))
        index = end + 1
    cards = [run for run in runs if _is_decked(lines[slice(*run)])]
    for first, end in runs:
        card = len(cards) > 1 and (first, end) in cards
        labels[first:end] = [("teaser", number) if card else ("related", None)] * (end - first)


def _is_decked(run: Sequence[Line]) -> bool:
    """Whether titles in a row are one and its deck."""
    return len(run) == 2 and run[1].words >= max(_DECK_WORDS, _DECK_LENGTH * run[0].words)


def _mark_teasers(lines: Sequence[Line], labels: list[Label], number: int) -> None:
    """A title and the cut-off lead that takes it up, between paragraphs that end with full stops: the card of another article."""
    for index in range(1, len(lines) - 2):
        before, line = lines[index - 1 : index + 1]
        section = _is_section_of_card(lines, labels, index + 1)
        if index + section + 3 > len(lines):
            continue
        lead, after = lines[index + section + 1 : index + section + 3]
        if labels[index][0] not in ("body", "subhead") or not (_may_be_link(line) and before.stops):
            continue
        card = (
            labels[index + section + 1][0] == "body"
            and _is_cut_lead(lead)
            and lead.words >= _LEAD_LENGTH * line.words
        )
        if card and agreement(line, [lead]) >= _TEASED and after.is_text:
            labels[index : index + section + 2] = [("teaser", number)] * (section + 2)


def _is_section_of_card(lines: Sequence[Line], labels: Sequence[Label], index: int) -> bool:
    """Whether a few words stand between the title of a card and its cut-off lead."""
    line = lines[index]
    short = line.shape == LABEL and labels[index][0] in ("body", "subhead") and not line.stops
    return short and index + 1 < len(lines) and _is_cut_lead(lines[index + 1])


def _mark_site_cards(lines: Sequence[Line], labels: list[Label], number: int) -> None:
    """A title with a site's name behind it and the paragraph that takes it up, between paragraphs: the card of another article."""
    for index in range(1, len(lines) - 2):
        line, lead = lines[index : index + 2]
        if (
            labels[index][0] not in ("body", "subhead")
            or line.shape != TITLE
            or labels[index + 1][0] != "body"
        ):
            continue
        sited = _SITE.search(line.text) is not None and names_site(line.text)
        own_lead = lead.is_text and not refers_back(lead) and agreement(line, [lead]) >= _SITED
        if sited and own_lead:
            labels[index : index + 2] = [("teaser", number)] * 2


def _is_cut_lead(line: Line) -> bool:
    """Whether a line opens as a lead and does not end as a paragraph."""
    cut = line.text.endswith(("...", "…")) or not line.stops
    return cut and line.shape in (TITLE, PROSE) and line.words > _LABEL_WORDS and not refers_back(line)


def _may_be_link(line: Line) -> bool:
    quoted = line.text[0] in '«"“' and line.text[-1] in '»"”'
    listed = line.bulleted or line.text[0] in "-–—(" or line.text[0].isdigit() or quoted
    return line.shape == TITLE and not (listed or line.continues or line.text.endswith((":", "،", "..", "…")))


def _mark_long_crossheads(lines: Sequence[Line], labels: list[Label], number: int) -> None:
    """A title longer than crossheads are, alone between paragraphs that end with full stops, heads the next one."""
    for index in range(1, len(lines) - 1):
        line, before, after = lines[index], lines[index - 1], lines[index + 1]
        apart = labels[index - 1][0] == labels[index + 1][0] == "body" and before.stops and after.is_text
        long = line.words > _CROSSHEAD_WORDS and not line.text.endswith(("؟", "?")) and not refers_back(line)
        if labels[index][0] == "body" and apart and long and _may_be_link(line):
            labels[index] = ("subhead", number)


def _short_line(lines: Sequence[Line], index: int, line: Line, number: int, before: Label) -> Label:
    """A short line without a full stop: a crosshead or a link where a paragraph follows, else text."""
    listed = (
        (line.bulleted and not _STARRED.match(line.text)) or line.text[0] in "-–—" or line.text[0].isdigit()
    )
    if line.continues or listed or line.words > _CROSSHEAD_WORDS or line.text.endswith((":", "،")):
        return "body", number
    after = lines[index + 1] if index + 1 < len(lines) else None
    if after is not None and after.text[0] in _POINTS:
        return "body", number  # a link inside a sentence
    heads = after is not None and (after.is_text or after.shape == POST or after.text.endswith(":"))
    in_list = index > 0 and lines[index - 1].shape in (TITLE, LABEL) and lines[index - 1].category is None
    in_list = in_list and before[0] not in ("related", "meta")
    if not heads or in_list:
        return "body", number
    pictured = index > 0 and lines[index - 1].category == "caption"
    if _is_link(line, lines[index + 1 : index + 3], pictured):
        return "related", None
    return "subhead", number


def _is_link(line: Line, following: Sequence[Line], pictured: bool) -> bool:
    """Whether a title between paragraphs is another article's: the text goes on behind it and does not take it up."""
    least, topic = (_PICTURED_WORDS, _PICTURED_TOPIC) if pictured else (_LINK_WORDS, _LINK_TOPIC)
    if line.words < least or line.text.endswith(("؟", "?")) or not refers_back(following[0]):
        return False
    return agreement(line, following) <= topic


def _mark_pictures(lines: Sequence[Line], labels: list[Label]) -> None:
    """The picture credit over a link is the link's."""
    for index in range(len(lines) - 1):
        if lines[index].category == "caption" and labels[index + 1] == ("related", None):
            labels[index] = ("related", None)


def _mark_dated_cards(lines: Sequence[Line], labels: list[Label]) -> None:
    """A title with a moment under it, alone between two paragraphs that end with full stops, is the card of another article."""
    for index in range(1, len(lines) - 2):
        before, line, moment, after = lines[index - 1 : index + 3]
        if moment.shape != DATE or labels[index][0] not in ("body", "subhead") or not _may_be_link(line):
            continue
        apart = before.is_text and before.stops and after.is_text and line.words > _LABEL_WORDS
        if apart and agreement(line, [after]) < _TEASED:
            labels[index : index + 2] = [("related", None)] * 2


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
    """Leads of other articles that close the text, as cards that lost their titles.

    None of them continues the text (no conjunction, no `من جهته`), and together they share few words with it;
    one may repeat a paragraph. Paragraphs that only repeat are the deck once more, and stay text.
    """
    body = [index for index, label in enumerate(labels) if label[0] == "body"]
    tail: list[int] = []
    for index in reversed(body[1:][-_CARD_REACH:]):
        if not _may_be_card(lines[index]):
            break
        tail.insert(0, index)
    if len(tail) < _CARD_LEAST:
        return
    before = [lines[index] for index in body if index < tail[0]]
    for index in _cards(lines, labels, tail, before):
        labels[index] = ("teaser", number)


def _cards(
    lines: Sequence[Line], labels: Sequence[Label], tail: list[int], before: Sequence[Line]
) -> list[int]:
    """Those of the last paragraphs that are cards by how little they are tied to the text above, which ties its own to each other."""
    if sum(not lines[i].stops for i in tail) > 1 and sum(line.stops for line in before) < _STOPPED * len(
        before
    ):
        return []
    if sum(_COMMENTS.match(lines[index].folded) is not None for index in tail) > 1:
        return []
    tied = sum(map(refers_back, before)) / max(1, len(before))
    if labels[tail[0] - 1][0] != "body" or tied < _CONNECTED:
        return []
    mean, least = (_CARD_MEAN, _CARD_MIN) if tied < _WELL_TIED or len(tail) < _CARD_MANY else _CARD_THEME
    text = [line.stems for line in before]
    words = set().union(*text)
    headed = labels[tail[1] - 1][0] == "related"
    own = not _copies(lines[tail[0]], text) and _share(lines[tail[0]], words) > _CARD_OWN
    if headed or own:  # the last paragraph of the text, where the others share fewer words or have a heading
        tail = tail[1:]
    shared = [_share(lines[i], words) for i in tail if not _copies(lines[i], text)]
    few = shared and sum(shared) / len(shared) <= mean and min(shared) <= least
    return tail if len(tail) >= _CARD_LEAST and few else []


def _share(line: Line, words: set[str]) -> float:
    """The share of a line's content words that are among `words`."""
    return len(line.stems & words) / max(1, len(line.stems))


def _may_be_card(line: Line) -> bool:
    listed = line.bulleted or line.text[0] in "-–—ـ" or line.text[0].isdigit() or "**" in line.text
    return not listed and 10 <= line.words <= _CARD_WORDS and not refers_back(line)


def refers_back(line: Line) -> bool:
    """Whether a paragraph opens by tying itself to the one before."""
    return line.continues or _REFERS_BACK.match(line.folded) is not None


def _copies(line: Line, text: Sequence[set[str]]) -> bool:
    """Whether a line repeats a paragraph of the text."""
    return any(len(line.stems & words) >= _CARD_COPY * len(line.stems) for words in text)
