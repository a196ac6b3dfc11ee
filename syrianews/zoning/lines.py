"""The lines of a scrape and what each looks like, before anything around it is taken into account.

A page that was dumped to text keeps one block element a line: a paragraph, a title, a menu item. The shape of a line
(how long, how it ends, in which script, whether a stock phrase or a date fills it) is most of what tells
them apart; `syrianews.zoning.blocks` and `syrianews.zoning.zones` do the rest from where it stands.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ..once import once
from ..text import Folded, fold, without
from . import looks
from .boilerplate import META, category, match_key
from .dates import FoundDate, find_dates
from .furniture_looks import furniture_of
from .glued import cut, may_be_glued
from .markdown import read_marked
from .one_line import Part, cut_page, is_in_regions, is_whole_page
from .outlets import OutletName, find_names, is_name
from .sentenced import cut_sentenced
from .stamp_signs import is_glued
from .stems import content_stems

PROSE, TITLE, LABEL, DATE, NUMBER, LATIN, POST, MENU, TICKER, RULE = (
    "prose", "title", "label", "date", "number", "latin", "post", "menu", "ticker", "rule",
)  # fmt: skip
"""Shapes: running text; a headline's length; up to three words; a date stamp; digits; no Arabic;
a social-media post; menu items side by side; headlines run together; punctuation only."""

LONG = 20
"""A line of so many words is running text whatever it ends with: titles are shorter."""
_BARS_OF_MENU, _MASTHEAD_WORDS, _WORDED, _PATH_WORDS = 2, 8, 60, 7
_BUTTONS = frozenset({"nav", "share", "footer"})
_STAMP_WORDS, _STAMP_DATES = 14, 3
"""The most words of a stamp for each of its dates, and the most dates that count."""
_CARD_WORDS, _NOTICE_WORDS, _GLUED_WORDS = 30, 45, 18
_ISSUE = re.compile(r"(?<!\w)(?:ال)?عدد\W{0,3}(?:رقم\W{0,2})?\(?\d{2,6}\)?(?!\w)")
"""The number of a printed issue, which a page's head has beside the day."""
_GLUED_YEAR = re.compile(r"[^\W\d_]\d{1,2}\s.{3,24}\d{4}$")
_YEAR_GLUED = re.compile(r"\d{1,2}\s[^\d]{3,30}\d{4}[^\w\s]?[^\W\d_]")
_MARKS = "\"“”„«»'‘’"
_ARROW = re.compile(r"^[^/\\]*[»›>][^/\\]*$")
_STRUNG, _ITEM_WORDS, _SEPARATORS = 6, 3, 3
"""The fewest items that dashes string together as a menu, their words on average, and the fewest bars or strokes of another."""
STEMMED, _FEW = 2000, 40
_NAMING_WORDS, _PICTURE_WORDS = 30, 4
"""The fewest words of a picture's text that are a caption: a logo's are fewer."""
_CLOSE, _HEAD = 12, 400
"""Characters at the end of a line that may hold its full stop, and at either end of a long one marks of its kind."""

_ARABIC = re.compile("[\u0620-\u064a\u066e-\u06d3]")
_DIGIT = re.compile(r"\d")
_LETTER = re.compile(r"[^\W\d_]")
_POST = re.compile(
    r"pic\.twitter\.com/|https?://t\.co/|^[—–-]{1,2}\s.{1,80}\(@\w{1,30}\)|^[^\u0600-\u06ff]{1,60}\(@\w{1,30}\)\s?:?\s*$|\(@\w{1,30}\)\s\w+ \d{1,2}, \d{4}\s*$|^Posted by .{1,90}\bon \w+day, \w+ \d{1,2}, \d{4}|View this post on Instagram|^A post shared by |^عرض هذا المنشور على |^تم(?:ت)? (?:مشاركة|نشر) منشور بواسطة "
)
_POST_SIGNS = ("/", "@", "Posted by", " post ", "منشور")
"""One of these is in each of them, and in hardly any other line: they are quickly looked for."""
_POST_OPENING = re.compile("^(?:\\?{2,}|[\U0001f000-\U0001faff\u2600-\u27bf]|RT @|@\\w)")
_FULL_STOP = re.compile(r"[.](?<![.…].)\s*[\"”»’')\]]*[\s\u200e\u200f]*$")
_SPOKEN_STOP = re.compile(r"[؟!…]\s*[\"”»’'].*$|[؟?!.…][\"”»]\s*$")
_SIGN_OFF = re.compile(r"\W(?:انتهي|النهايه)(?:\W{1,3}\w{1,3}){0,4}\W*$")
"""How agencies sign off (`… انتهى/ م/ 12`)."""
_SYLLABLE = re.compile(r"[^\W_ـ]{2}")
_STROKE = re.compile(r"^[ـ\W]+$")
_BULLET = re.compile("^\\s*(?:[•·▪►▶●■◄*◾▫❖✦\u2794-\u27be]|[»›](?=\\s))\\s*")
_WORD = re.compile(r"[^\W_]+")
_CLOCK = re.compile(r"(?<!\d)\d{1,2}:\d{2}(?!\d)")
_TIME = re.compile(
    r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?ب?توقيت \S+|\s?\((?:ب?توقيت )?[^()\d]{3,20}\))?|\(?\+?\d? ?توقيت \S+\)?|\b(?:am|pm|gmt\S*|utc\S*|updated|published|on|at)\b|(?<!\w)(?:[صم]|مساء|صباحا|ظهرا|بتوقيت \S+|الساعه|اخر تحديث|تحديث|نشر\S*|تاريخ\S*|التاريخ|النشر|العدد:? ?\d+|في|هـ|ه|الموافق|ل|منذ|قبل|اليوم|(?:اول )?(?:من )?امس|يوم|(?:ال)?(?:اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت|احد))(?!\w)",
    re.IGNORECASE,
)
_AGO = re.compile(
    r"^(?:(?:تم |وقت |تاريخ )?(?:ال)?(?:نشر\w*|اخر تحديث|تحديث)\W{0,3})?(?:منذ|قبل|updated|posted)?\s*(?:حوالي |نحو )?\d*\s*(?:ثانيه|ثواني|ثوان|دقيقه|دقايق|دقيقتين|ساعه|ساعات|ساعتين|يوم|ايام|يومين|اسبوع|اسابيع|اسبوعين|شهر|اشهر|شهرين|سنه|سنوات|عام|hours?|minutes?|mins?|days?|weeks?|months?|years?)(?:\s+واحد\w*|\s+\d+)?(?:\s+ago)?$"
)
_AGE = re.compile(r"\d{1,2} ?[سيhdw]")
"""How long ago a post was, in short (`3 س`)."""
_APART = re.compile(r" [«»‹›] ")
"""A mark between two blanks quotes nothing: it parts the site's name from a title."""
_SINCE_SIGNS, _SINCE = ("منذ", "قبل", "ago"), re.compile(r"(?<!\w)(?:منذ|قبل)\s|\sago(?!\w)")
_BARS = re.compile(r"\s*[|•·]\s*|\s[-–—]\s|\s{2,}|\t|،\s")
_DASH = re.compile(r"\s[-–—|]\s")
_WAW_WORDS = frozenset(
    fold(
        "وزير وزيره وزاره وزراء وفد وفود وفاه وفيات وكاله وكالات وكيل واشنطن وسط وسيط وساطه وسائل وسيله وقف وقفه "
        "وقت وقع وقوع وقود وقائع وثيقه وثائق وحده وحدات وحيد واحد واحده وصول وصل وصلت وصف وصفت والد والده والي ولي "
        "ولايه ولادات ولاده ولد وجه وجهه وجهت وجود وجبات وجدت وجد ورشه ورش ورقه وردت ورد وباء ودائع وداع ودي وضع "
        "وضعت وعد وعود وطن وطني وطنيه ولدت وعي وراء ورثه وسع وسعت وقعت وزع وزعت وظائف وظيفه وحش وحشيه واتساب واقع "
        "واقعه واقعي وارسو وادي والا واجه واجهت واصل واصلت وافق وافقت وحدهم ويكيليكس ويكيبيديا وود "
        "وثق وثقت وثائقي وبخ وظف وظفت واكب واكبت وعكه وكلاء ولاء ولايات وعيد"
    ).split()
)
"""Words that begin with waw of their own, not with the conjunction."""


@dataclass
class Line:
    """A non-blank line of a scrape.

    `start` and `end` are its offsets in the scrape (the whole line, blanks included) and `text_start` where its
    text begins; `folded` is the text as it is matched; `category` is what a stock phrase says of it, `shape` what it looks like; an `aside` stands in the
    text without ending it; an `item` was marked as one of a list, a `link` is nothing else, and a
    `wrapped` one is a piece of a paragraph.
    """

    number: int
    start: int
    end: int
    text_start: int
    text: str
    folding: Folded
    words: int
    aside: bool = False
    item: bool = False
    link: bool = False
    wrapped: bool = False
    folded: str = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self.folded = self.folding.text

    @once
    def stems(self) -> set[str]:
        """The stems of its content words (of the beginning, in a very long line)."""
        return content_stems(self.folded[:STEMMED])

    @once
    def names(self) -> list[OutletName]:
        """The outlets that it names, spans in offsets of `text`."""
        return find_names(self.text, self.folding)

    @once
    def names_outlet(self) -> bool:
        """Whether it is short and names an outlet: by a safe name anywhere, or by being nothing but a name."""
        if self.words > _NAMING_WORDS:
            return False
        return any(not name.common or name.end - name.start >= len(self.key) for name in self.names)

    @property
    def is_common_word(self) -> bool:
        """Whether it is one word that is an outlet's name, and a section's as well (`الأخبار`)."""
        return self.words == 1 and all(name.common for name in self.names)

    @once
    def key(self) -> str:
        """The line for comparison with others: folded, without bullets and outer punctuation."""
        return match_key(self.folded)

    @once
    def wording(self) -> str:
        """The key of a short line without quotation marks, which the copies of a title on one page do not always share."""
        if self.words > _WORDED or not any(map(self.folded.__contains__, _MARKS)):
            return self.key
        return match_key(without(_APART.sub(" | ", self.folded), _MARKS))

    @once
    def category(self) -> str | None:
        found = category(self.folded, self.words)
        if found in META and self.words > 4 and self.stops:
            return None
        if found == "meta_label" and self.words > 3 and not _DIGIT.search(self.text):
            return found if ":" in self.text else None
        if found == "footer" and looks.is_picture_credit(self.folded):
            return "caption"
        if found is not None:
            return found
        if looks.is_shortcode(self.text) or (self.text.isascii() and looks.is_code(self.text[:_HEAD])):
            return "nav"
        if self.words <= 2 * _CARD_WORDS and not self.stops and looks.is_breadcrumb(self.folded):
            return "nav"
        if self.words <= _NOTICE_WORDS and looks.is_legal(self.folded):
            return "disclaimer"
        if self.words > _CARD_WORDS:
            return None
        if self.words <= _MASTHEAD_WORDS and not self.stops and self._is_masthead():
            return "nav"
        if (
            "عدد" in self.folded
            and _ISSUE.search(self.folded)
            and any(date.day for date in self.dates)
            and not self._is_stamp()
        ):
            return "masthead"
        if found := furniture_of(self.folded, self.words, self.stops):
            return found
        return "related_inline" if self.words > 3 and self._has_glued_date() else None

    def _is_masthead(self) -> bool:
        """Whether a dash or bar parts it into an outlet's name and an item of its menu (`… - البث الحي`)."""
        pieces = _DASH.split(self.text)
        if len(pieces) != 2:
            return False
        kinds = [category(fold(piece), piece.count(" ") + 1) for piece in pieces]
        named = [is_name(piece.strip()) for piece in pieces]
        return any(kinds[i] == "nav" and named[1 - i] for i in (0, 1))

    def _has_glued_date(self) -> bool:
        """Whether a full date at its end or beginning is glued to its words (`… في الجنوب26 فبراير/ شباط 2024`), as on cards; one before a sentence or more words than a title has is that of a text."""
        ends = self.text[-1].isdecimal() and _GLUED_YEAR.search(self.text) is not None
        begins = self.words <= _GLUED_WORDS and not self.stops and _YEAR_GLUED.match(self.text)
        found = self.late_dates[-1:] if ends else self.dates[:1] if begins else []
        days = (date.span for date in found if date.precision == "day")
        return any(is_glued(self.text, start - self.text_start, end - self.text_start) for start, end in days)

    @once
    def bulleted(self) -> bool:
        return self.item or _BULLET.match(self.folded) is not None

    @once
    def stops(self) -> bool:
        """Whether it ends as running text does: with a full stop, or with a quotation that ends a sentence."""
        if _FULL_STOP.search(self.text[-_CLOSE:]) is not None:
            return True
        if "نته" in self.text[-2 * _CLOSE :] and _SIGN_OFF.search(self.folded[-2 * _CLOSE :]) is not None:
            return True
        return self.words > 15 and _SPOKEN_STOP.search(self.text[-_HEAD:]) is not None

    @once
    def continues(self) -> bool:
        """Whether it opens with the conjunction, as only a later paragraph of a text does (`وقال …`)."""
        if self.folded.startswith("و "):  # writers in Egypt and the Sudan part it from its word
            return True
        word = _WORD.match(self.folded)
        return word is not None and word[0][0] == "و" and len(word[0]) > 2 and word[0] not in _WAW_WORDS

    @once
    def dates(self) -> list[FoundDate]:
        """The dates at its beginning, spans in offsets of the scrape."""
        return self._dates(0)

    @once
    def late_dates(self) -> list[FoundDate]:
        """The dates at its end (a post's), spans in offsets of the scrape."""
        return self._dates(max(0, len(self.text) - _HEAD))

    def _dates(self, at: int) -> list[FoundDate]:
        sample = self.text[at : at + _HEAD]
        if not _DIGIT.search(sample):
            return []
        shift = self.text_start + at
        return [replace(d, span=(d.span[0] + shift, d.span[1] + shift)) for d in find_dates(sample)]

    @once
    def shape(self) -> str:
        if not _LETTER.search(self.text):
            if not _DIGIT.search(self.text):
                return RULE
            return DATE if self._is_stamp() else NUMBER
        if self.words == 2 and _AGE.fullmatch(self.key):
            return DATE
        if _STROKE.match(self.text) or (self.words > 1 and self._is_of_strokes()):
            return RULE
        if self._is_post() and self.category != "meta_label":
            return POST
        if self._is_stamp():
            return DATE
        if not _ARABIC.search(self.text):
            return LATIN
        if self.words <= LONG and looks.is_counter(self.folded):
            return NUMBER
        if self.words <= LONG and self._is_barred():
            return MENU
        if self._is_strung():
            return MENU
        if not self.stops and looks.is_gapped_menu(self.text):
            return MENU
        if self.words <= _PATH_WORDS and _ARROW.search(self.text) and looks.is_named_path(self.folded):
            return LABEL
        if self.words >= LONG or (self.words >= 4 and self.stops and not self.bulleted):
            return PROSE
        return TITLE if self.words > 3 else LABEL

    def _is_barred(self) -> bool:
        """Whether two bars part it into items, one of them a stock phrase or another script (`أضف إلى المفضلة | English`)."""
        if len(self.text) > _HEAD or self.text.count("|") < _BARS_OF_MENU or self.stops:
            return False
        pieces = [match_key(piece) for piece in self.folded.split("|")]
        return any(category(piece, piece.count(" ") + 1) in _BUTTONS for piece in pieces if piece)

    def _is_post(self) -> bool:
        """Whether it is, or begins, a post of social media."""
        longest = (4 if self.text[-4:].isdigit() else 2) * LONG  # one that ends with its day is whole
        may_be = self.words <= longest and any(map(self.text.__contains__, _POST_SIGNS))
        opens = _POST_OPENING.match(self.text) is not None and _BULLET.match(self.text) is None
        return opens or (may_be and _POST.search(self.text) is not None)

    def _is_of_strokes(self) -> bool:
        return _SYLLABLE.search(self.text) is None and not self.names_outlet

    def _is_strung(self) -> bool:
        """Whether bars or strokes part it, or dashes string six and more names of sections together (`أخبار - رياضة - فن - …`)."""
        if self.words > 2 * LONG:
            marks = max(self.text.count("|"), self.text.count(" - "))
            return marks >= _STRUNG and not self.stops and self.words <= (_ITEM_WORDS + 1) * (marks + 1)
        if self.text.count("|") + self.text.count(" / ") >= _SEPARATORS:
            return self.words > _STAMP_WORDS * _STAMP_DATES or not any(date.iso for date in self.dates)
        pieces = self.text.count(" - ") + 1
        return pieces >= _STRUNG and not self.stops and self.words <= (_ITEM_WORDS + 1) * pieces

    def _is_stamp(self) -> bool:
        """Whether a date or time is (nearly) all that it says."""
        if self.words > _STAMP_WORDS and self.stops and "الموافق" not in self.folded:
            return False
        if self.words > _STAMP_WORDS * _STAMP_DATES or self.words > _STAMP_WORDS * max(1, len(self.dates)):
            return False
        since = self.words <= _STAMP_WORDS and any(map(self.folded.__contains__, _SINCE_SIGNS))
        if _AGO.match(self.key) or (since and _SINCE.search(self.folded) and self._is_aged()):
            return True
        days = [date for date in self.dates if date.day or date.calendar == "hijri"]
        rest = self.text
        for date in reversed(self.dates):
            rest = rest[: date.span[0] - self.text_start] + " " + rest[date.span[1] - self.text_start :]
        if not days and (":" not in rest or not _CLOCK.search(rest)):
            return False
        rest = _TIME.sub(" ", fold(rest))
        words = _WORD.findall(rest)
        if self.stops:
            return bool(days) and len(words) <= 1
        return len(words) <= 3 if days else sum(map(len, words)) <= 2

    def _is_aged(self) -> bool:
        """Whether bars or gaps part it into how long ago it was and a few words of who or where (`السنابل | منذ ساعتين`)."""
        pieces = [match_key(piece) for piece in _BARS.split(self.folded) if piece.strip()]
        aged = [piece for piece in pieces if _SINCE.search(piece) and _AGO.match(piece)]
        return 0 < len(aged) < len(pieces) <= _STAMP_DATES and all(
            piece in aged or piece.count(" ") < _STAMP_DATES for piece in pieces
        )

    @property
    def is_text(self) -> bool:
        """Whether it is running text and no stock phrase."""
        return self.shape == PROSE and self.category is None


def read_lines(text: str) -> list[Line]:
    """The non-blank lines of a scrape; one that runs furniture and text together gives a line for each.

    >>> [(line.number, line.shape) for line in read_lines("الرئيسية\\n\\nقال الوزير إن الأمر انتهى الآن.")]
    [(0, 'label'), (2, 'prose')]
    """
    lines: list[Line] = []
    at, glued, rows, page = 0, may_be_glued(text), text.split("\n"), Folded(text)
    few = [raw for raw in rows[:_FEW] if raw and not raw.isspace()]
    filled = len(few) + len(rows[_FEW:])
    filled = 1 if filled == len(few) and is_in_regions(few) else filled
    cuts = iter(cut_sentenced(rows))
    for number, raw in enumerate(rows):
        if raw and not raw.isspace():
            parts: list[Part] = cut(raw) if glued else [(0, len(raw), None)]
            if len(sentenced := next(cuts, [])) > 1:
                parts = sentenced
            elif is_whole_page(filled, raw):
                parts = [piece for part in parts for piece in _of_page(raw, part)]
            lines += [_part(number, at, raw, part, page) for part in parts]
        at += len(raw) + 1
    return lines


def _of_page(raw: str, part: Part) -> list[Part]:
    start, end, kind = part
    if kind is not None:
        return [part]
    return [(start + first, start + last, found) for first, last, found in cut_page(raw[start:end])]


def _line(number: int, at: int, raw: str, page: Folded) -> Line:
    stripped = raw.strip()
    marked = read_marked(stripped)
    text = stripped[marked.start : marked.end]
    start = at + len(raw) - len(raw.lstrip()) + marked.start
    folding = page.part(start, start + len(text))
    line = Line(number, at, at + len(raw), start, text, folding, text.count(" ") + 1)
    line.item, line.link = marked.item, marked.link
    if marked.links:
        line.shape = MENU
    elif marked.picture:
        line.category = "caption" if line.words >= _PICTURE_WORDS else "nav"
    return line


def _part(number: int, at: int, raw: str, part: Part, page: Folded) -> Line:
    """The line that a part of a raw line of a page is."""
    start, end, kind = part
    line = _line(number, at + start, raw[start:end], page)
    if kind is not None:
        line.category, line.aside = kind, True
    return line


def agreement(title: Line, texts: Sequence[Line]) -> float:
    """The share of a title's content words that `texts` take up."""
    words = title.stems
    if not words:
        return 0.0
    found = set().union(*(line.stems for line in texts))
    return len(words & found) / len(words)
