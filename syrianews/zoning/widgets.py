"""Boxes that pages put beside and into their texts: polls, tabs of lists, players, invitations, the desk's byline.

No line of them says much alone. A question is a poll's where `نعم` and `لا` answer it, `اليوم` and `الأسبوع` are tabs where they stand under a
list's head, a title is a video's behind its length, and `هيئة التحرير` signs an article where its stamp is next to it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby, pairwise, takewhile

from ..text import fold
from .boilerplate import HEADS
from .lines import DATE, LABEL, LATIN, NUMBER, POST, PROSE, RULE, TITLE, Line
from .places import is_full_name, is_place
from .threads import mark_threads

_ANSWER = re.compile(r"\W*(?P<word>نعم|لا|كلا)\W*$")
_ANSWERS, _QUESTION_REACH, _CHOICE_WORDS = 5, 2, 4
"""How many lines under a question are its answers, how far over the first it may stand, and the most words of one."""
_QUESTION_WORDS = 30
"""The most words of such a question."""
_CHOICES = 8
"""The most lines between the question of a poll and its button."""
_ASKS = re.compile(r"\W*(?:هل|ما راي\w+|كيف [تي]\w+)(?!\w)")
"""How a question of a poll begins that lost its mark."""
_VOTES = re.compile(r"\d{1,3}(?:[.,]\d+)?\s?[%٪]")
_SHARE, _SHARED_WORDS = re.compile(r"\S\s\(?\d{1,3}(?:[.,]\d+)?\s?[%٪]\)?$"), 8
"""The share of a choice, and the most words of one with it."""
_FIELDS, _FIELD_WORDS = 2, 8
"""The fewest known fields of a form beside which unknown labels are fields, and the most words of one."""
_LETTERED = re.compile(r"(?:[ء-ي]|\d)\s?ـ?\s?-?[).]\s")
"""How a choice begins that a letter or a number counts."""
_TABS = re.compile(
    r"(?:هذا )?(?:ال)?(?:يوم|اسبوع|شهر|سنه|عام)|(?:خلال |اخر )?(?:24|48|٢٤|٤٨) ساعه|(?:اخر )?(?:7|30|٧|٣٠) (?:ايام|يوما?)|يومي\w*|اسبوعي\w*|شهري\w*"
)
_PLAYER = re.compile(
    r"(?:ل?(?:مشاهده|شاهد|تشغيل|عرض|استماع|استمع(?: الي)?) (?:ال)?(?:فيديو|مقطع|تقرير|حلقه|صوت\w*|بودكاست)\s?:?\s?(?P<length>\d{1,2}:\d{2}(?::\d{2})?)?"
    r"|(?:ال)?(?:فيديو|مده (?:ال)?فيديو|audio|video|play)\s?:?\s?(?P<noun_length>\d{1,2}:\d{2}(?::\d{2})?))\W*$",
    re.IGNORECASE,
)
"""What stands over a player, with the length of the piece."""
_PLAYED_REACH = 2
_LENGTH = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?")
_DESK = re.compile(
    r"(?:ال)?(?:هييه|اسره|فريق|قسم|غرفه|مكتب)(?: (?:ال)?(?:تحرير|اخبار|محليات)(?:يه)?)+(?: \w+)?"
)
_POSTED = re.compile(r"Posted by \W*(?P<name>.{1,90}?)\W* on \w+day,")
"""Who a post of Facebook is from, under its text."""
_SIGNATURE = re.compile(
    rf"^[—–-]{{1,2}}\s?\S.{{0,79}}\(@\w{{1,30}}\)|^{_POSTED.pattern}|^pic\.twitter\.com/\w+\s*$"
)
_POST_WORDS = 60
_HANDLE = re.compile(r"@\w{3,30}$")
_POST_FOOT = re.compile(
    r"الخصوصيه ومعلومات|twitter ads info|[\d,.٬ ]+(?:من )?(?:ال)?(?:شخص|اشخاص|people|likes?|اعجاب\w*|retweets?|replies|ردود?)(?!\w)"
    r"|(?:عرض|الاطلاع علي|see|view) (?:.{2,60} )?(?:(?:ال)?تغريدات\w*|(?:other )?tweets)|view on (?:twitter|x)|مشاهده التغريده",
    re.IGNORECASE,
)
"""What stands under an embedded post: how it was liked, whose other posts there are."""
_POST_LINES = 4
"""The most lines between the handle over a post and the stamp under it."""
_WEATHER = re.compile(r"\d\s?[°º℃]|[°º℃]\s?\d|طقس|درجات الحراره")
_LONGEST_BAR, _BUTTON_WORDS = 8, 2
"""The most unknown lines between two buttons of a share bar, and the most words of one."""


def read_widgets(lines: Sequence[Line]) -> None:
    """Give the lines of such boxes the category of what they are part of.

    >>> from syrianews.zoning.lines import read_lines
    >>> page = read_lines("هل تتوقع نجاح المحادثات؟\\nنعم\\nلا\\nإلى حد ما")
    >>> read_widgets(page)
    >>> [line.category for line in page]
    ['poll_head', 'poll', 'poll', 'poll']
    """
    _mend_bars(lines)
    _mend_forms(lines)
    mark_threads(lines)
    for index, line in enumerate(lines):
        if line.shape == PROSE:
            continue
        if line.category == "nav" and _WEATHER.search(line.folded):
            _mend_weather(lines, index)
        if line.text[0] == "@" and _HANDLE.match(line.text):
            _mend_headed_post(lines, index)
        if line.shape == POST:
            _mend_post(lines, index)
        elif line.category in HEADS:
            _mend_tabs(lines, index)
        elif line.category == "poll_head":
            _mend_asked(lines, index)
        elif line.category == "poll":
            _mend_question(lines, index)
        elif line.words <= _CHOICE_WORDS:
            _mend_clock(lines, index)
            _mend_poll(lines, index)
            _mend_desk(lines, index)
            _mend_player(lines, index)


def _mend_weather(lines: Sequence[Line], index: int) -> None:
    """The place under or over its temperature, or under the head of the weather."""
    for at in (index - 1, index + 1):
        if 0 <= at < len(lines) and lines[at].category is None and is_place(lines[at].key):
            lines[at].category = "nav"


def _mend_bars(lines: Sequence[Line]) -> None:
    """Unknown words between two buttons of a share bar are buttons as well."""
    buttons = [index for index, line in enumerate(lines) if line.category == "share"]
    for first, last in pairwise(buttons):
        between = lines[first + 1 : last]
        if len(between) <= _LONGEST_BAR and all(map(_may_be_button, between)):
            for line in between:
                line.category = "share"


def _mend_forms(lines: Sequence[Line]) -> None:
    """Labels with a colon among the fields of a form, or under what it asks for, are fields as well (`الرمز الظاهر:`)."""
    for known, group in groupby(lines, lambda line: line.category == "comment" or _may_be_field(line)):
        form = list(group) if known else []
        if sum(line.category == "comment" for line in form) >= _FIELDS:
            for line in form:
                line.category = line.category or "comment"


def _may_be_field(line: Line) -> bool:
    announces = line.text.endswith((":", "：")) and line.words <= _FIELD_WORDS
    return announces and line.category is None and line.shape in (LABEL, TITLE)


def _may_be_button(line: Line) -> bool:
    if line.category is not None or line.words > _BUTTON_WORDS or line.stops or line.names:
        return False
    if is_full_name(line.key):
        return False
    return line.shape in (LABEL, LATIN, NUMBER, RULE)


def _mend_headed_post(lines: Sequence[Line], handle: int) -> None:
    """The name over a bare handle, the text under it and its stamp are a post."""
    stamp = next(
        (i for i in range(handle + 1, min(handle + 2 + _POST_LINES, len(lines))) if lines[i].shape == DATE),
        None,
    )
    if stamp is None or handle == 0 or any(line.category for line in lines[handle - 1 : stamp]):
        return
    name = lines[handle - 1]
    named = name.shape in (LABEL, TITLE, LATIN) and (not name.stops or name.shape == LATIN)
    end = stamp + 1
    while end < len(lines) and (_POST_FOOT.match(lines[end].folded) or _is_liked(lines, end)):
        end += 1
    for line in lines[handle - named : end]:
        line.shape, line.category = POST, None


def _is_liked(lines: Sequence[Line], index: int) -> bool:
    """Whether digits alone stand over what is under a post."""
    bare = lines[index].shape == NUMBER and not any(map(str.isalpha, lines[index].text))
    return bare and index + 1 < len(lines) and _POST_FOOT.match(lines[index + 1].folded) is not None


def _mend_poll(lines: Sequence[Line], index: int) -> None:
    """A question that `نعم` and `لا` answer, with its answers."""
    if not _is_answer(lines[index]) or (index and _is_answer(lines[index - 1])):
        return
    answers = lines[index : index + _ANSWERS]
    above = range(max(0, index - _QUESTION_REACH), index)
    asked = next((i for i in reversed(above) if _is_asked(lines[i])), None)
    if asked is None or sum(map(_is_answer, answers)) < 2:
        return
    lines[asked].category = "poll_head"
    for line in answers:
        voted = line.shape == NUMBER and _VOTES.match(line.text) is not None
        short = line.shape in (LABEL, TITLE) and line.words <= _CHOICE_WORDS and line.category not in HEADS
        if not (short or voted):
            break
        line.category = "poll"


def _mend_question(lines: Sequence[Line], index: int) -> None:
    """The question over the choices of a poll that have their votes, which may be longer than a title."""
    above = lines[index - 1] if index and any(map(str.isdecimal, lines[index].text)) else None
    short = above is not None and above.words <= _QUESTION_WORDS
    if above is not None and short and above.category is None and above.text.endswith(("؟", "?")):
        above.category, above.shape = "poll_head", TITLE


def _is_asked(line: Line) -> bool:
    """Whether a line is worded as a question to which one votes."""
    return line.text.endswith(("؟", "?")) or (line.shape == TITLE and _ASKS.match(line.folded) is not None)


def _mend_asked(lines: Sequence[Line], head: int) -> None:
    """The question under the head of a poll, and the choices up to the button with which one votes."""
    asked = lines[head + 1 : head + 2]
    if not asked or asked[0].category is not None:
        return
    if not (_is_asked(asked[0]) or asked[0].text.endswith(":")):
        return
    choices = lines[head + 2 : head + 2 + _CHOICES]
    button = next((at for at, line in enumerate(choices) if line.category == "poll"), None)
    asked[0].category = "poll_head"
    lettered = sum(1 for _ in takewhile(_is_counted, choices))
    for line in choices[: lettered if button is None else button]:
        line.category = line.category or "poll"


def _is_counted(line: Line) -> bool:
    """Whether a choice has its letter or number before it, or its share behind it (`جيد 40 %`)."""
    shared = line.words <= _SHARED_WORDS and _SHARE.search(line.text) is not None
    return shared or _LETTERED.match(line.text) is not None


def _is_answer(line: Line) -> bool:
    return line.words <= 2 and _ANSWER.match(line.folded) is not None


def _mend_tabs(lines: Sequence[Line], head: int) -> None:
    """Spans of time under the head of a list are its tabs."""
    for line in lines[head + 1 : head + 1 + _ANSWERS]:
        if line.words > _CHOICE_WORDS or not _TABS.fullmatch(line.key):
            return
        line.category = lines[head].category


def _mend_player(lines: Sequence[Line], index: int) -> None:
    """The length of a video or recording, and the title under it."""
    player = _PLAYER.match(lines[index].folded)
    if player is None:
        return
    length = player["length"] or player["noun_length"]
    lines[index].category = "nav"
    for line in lines[index + 1 : index + 1 + _PLAYED_REACH] if length else ():
        if line.category is None and line.shape in (TITLE, LABEL) and not line.stops:
            line.category = "nav"
            return


def _mend_clock(lines: Sequence[Line], index: int) -> None:
    """Where a recording is and how long it is, one under the other."""
    near = lines[index : index + 2]
    if len(near) == 2 and near[0].text.startswith("0") and all(_LENGTH.fullmatch(line.text) for line in near):
        for line in near:
            line.category, line.shape = "nav", NUMBER


def _mend_desk(lines: Sequence[Line], index: int) -> None:
    """The desk's name over or under a stamp signs the article, though menus have an item of the same name."""
    line, near = lines[index], lines[max(0, index - 1) : index + 2]
    if line.category in ("footer", "nav", "masthead", None) and _DESK.fullmatch(line.key):
        titled = index > 0 and lines[index - 1].shape in (TITLE, DATE) and lines[index - 1].category is None
        if titled and any(other.shape == DATE for other in near):
            line.category = "byline"


def _mend_post(lines: Sequence[Line], index: int) -> None:
    """The text of a post stands over the name and handle that sign it, or over the address of its picture."""
    line = lines[index - 1]
    if index == 0 or not _SIGNATURE.match(lines[index].text) or line.category is not None:
        return
    if lines[index].text.startswith("pic.") and not any(each.is_text for each in lines[: index - 1]):
        return  # the text of an article may have a picture from there under its first paragraph
    if line.shape in (TITLE, PROSE) and line.words <= _POST_WORDS and not line.continues:
        line.shape = POST
        posted = _POSTED.match(lines[index].text)
        if posted and index > 1 and _heads_post(lines[index - 2], posted["name"]):
            lines[index - 2].shape = POST
    elif line.shape == POST and index > 2:
        text, over = lines[index - 2], lines[index - 3]
        announced = over.text.endswith((":", "：")) or text.text.startswith("#")
        plain = text.shape in (TITLE, PROSE) and text.category is None and not text.continues
        if announced and plain and text.words <= _POST_WORDS:
            text.shape = POST


def _heads_post(line: Line, name: str) -> bool:
    """Whether a short line over a post's text is the name of whom it is from, in full or as it is signed."""
    words, signed = set(line.key.split()), set(fold(name).split())
    return line.shape in (LABEL, TITLE) and line.category is None and not line.stops and bool(words & signed)
