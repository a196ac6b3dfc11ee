"""What the page's title says of its site: the name behind or before the headline, by which furniture can be told.

`<title>` has the headline and the site's name, and the headline stands once more over the text. Whatever bears that name below the text
is the site's own: a masthead, what it says of itself, its terms.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..schema import Span
from ..text import fold
from .boilerplate import match_key, phrase_category
from .lines import Line
from .links import presents_site
from .looks import opens_with_verb
from .media_nouns import ONE_MEDIUM
from .places import is_place
from .section_names import is_section_name
from .site_speech import is_site_speech

_REACH = 120
"""How far below the page's title the headline may stand."""
TITLE_WORDS, _SITE_WORDS, _LETTERS = 4, 5, 3
"""The fewest words of a headline, the most of a site's name, and its fewest letters."""
_JOINT = re.compile(r"\s*[|/–—»›•·]+\s*|(?:^|\s)[:-]+(?:\s|$)")
"""What parts the site's name from the headline."""
_PARTING = frozenset("-|–—:»›•·/")
SUFFIX = re.compile(r"\s(?:[-|–—»›•·]|::)\s([^-|–—»›•·]{2,40})$")
"""The last piece of a page's title."""
_ADJECTIVES = re.compile(r"(?<!\w)(?P<article>(?:ال)?)(?!ال)\w{2,}يه?\s?[-–—]\s?(?P=article)(?!ال)\w{2,}يه?$")
_CREDIT = re.compile(
    r"(?:صوره?|صور|فيديو|بالفيديو|بالصور|photo|video|المصدر|مصدر|تصوير)(?!\w)", re.IGNORECASE
)
"""What stands beside the title of a picture or a film."""
NEWS_OF = re.compile(r"(?:ال)?اخبار (?:من|عن|حول|علي)(?!\w)")
"""What a site says that it has."""
_KIND = r"(?:اخباري|اعلامي|صحفي|صحافي|مستقل|الكتروني|سياسي|يومي|اسبوعي)ه?(?!\w)"
_MADE = rf"(?:{ONE_MEDIUM}|موسسه)(?: (?!ال)\w+){{0,2}}? {_KIND}(?![^.،]{{0,25}}(?::| ان | عن ))"
_IS_MEDIUM = re.compile(
    rf"(?:(?:هي|هو) )?{_MADE}|{ONE_MEDIUM} (?:\w+ ){{1,3}}{_MADE}|[^.:،؛]{{3,30}}(?:\.{{2,}}|[:،–-])\s?{_MADE}"
)
"""How a paragraph begins that says what kind of paper or site this is, alone or of its name (`السنابل.. موقع إخباري مستقل`)."""
_PERFECT = re.compile(r"\w{2,}(?<!ا)ت")
"""The shape of a verb of what a site or house once did (`تعرضت`)."""
_QUALIFIES = re.compile(r"(?!ال)\w+يه?|مستقله?|عامه?|شامله?|محليه?")
"""An adjective of the noun for what a site is."""
_AROUND = frozenset({"nav", "footer", "masthead", "author_box"})
"""What stands beside a paragraph on what the site is."""
_MARKS = str.maketrans(dict.fromkeys("\"“”„«»'", " "))
_FURNISHED = 0.35
"""The most of a text's words that the site's own paragraphs at its end, or the one at its top, have."""
_OUTER = " .،؛:!؟?()[]«»\"'“”"


def end_of_name(title: str) -> int:
    """Where a title ends without the sections behind it, which may stand behind the site's name.

    >>> title = "وصول الوفد إلى دمشق - السنابل - سياسة"
    >>> title[:end_of_name(title)]
    'وصول الوفد إلى دمشق - السنابل'
    """
    end = len(title)
    while (piece := SUFFIX.search(title[:end])) and is_section_name(fold(piece[1]).strip()):
        if joins_adjectives(title[:end]):
            break
        end = piece.start()
    return end


def joins_adjectives(title: str) -> bool:
    """Whether a title ends with two adjectives that agree and a dash between them, of which the second is no section and no site.

    >>> joins_adjectives("خطوات في التقارب السوري – التركي"), joins_adjectives("خطوات في التقارب السوري – دولي")
    (True, False)
    """
    return _ADJECTIVES.search(fold(title)) is not None


def site_names(lines: Sequence[Line]) -> frozenset[str]:
    """The names, folded, that the page's first line has beside the headline, which stands once more below; sections apart. Where it does not,
    what fills another line is a name.

    >>> from .lines import read_lines
    >>> site_names(read_lines("وصول الوفد إلى دمشق | سياسة | بوابة السنابل\\nوصول الوفد إلى دمشق"))
    frozenset({'بوابه السنابل'})
    """
    if not lines or not _JOINT.search(lines[0].wording):
        return frozenset()
    page = lines[0]
    for line in lines[1:_REACH]:
        if stands_in(line, page):
            return frozenset(_names(page.text, line.wording))
    behind = {*_names(page.text, _JOINT.split(page.wording)[0])}
    return frozenset(line.key for line in lines[1:] if line.key in behind)


def _names(text: str, title: str) -> Iterator[str]:
    """What beside a title may name the site and could be no section's name, folded."""
    keys = [match_key(fold(text[slice(*span)])) for span in pieces_beside(text, title)]
    return (key for key in keys if not is_section_name(key) or (len(keys) == 1 and _may_be_called(key)))


def stands_in(title: Line, page: Line) -> bool:
    """Whether the title of a page is a headline with something before or behind it."""
    if title.words < TITLE_WORDS or len(title.wording) >= len(page.wording):
        return False
    if page.wording.startswith(title.wording) or page.wording.endswith(title.wording):
        return True
    return stands_between(page.wording, title.wording)


def stands_between(page: str, title: str) -> bool:
    """Whether a title stands in a page's between two marks, as behind its section and before the site's name.

    >>> stands_between("سياسه - وصول الوفد الي دمشق - السنابل", "وصول الوفد الي دمشق"), stands_between("سياسه - وصول الوفد", "الوفد")
    (True, False)
    """
    at = page.find(f" {title} ") + 1
    return at > 0 and page[:at].rstrip()[-1:] in _PARTING and page[at + len(title) :].lstrip()[:1] in _PARTING


def pieces_beside(text: str, title: str) -> Iterator[Span]:
    """The spans of a page's title that may name its site: between the marks that part it, beside the headline with the wording `title`. A stock
    phrase is a name only where no other piece may be one, and news of a place (`… | أخبار مصر`) never.

    >>> page = "صور | وصول الوفد إلى دمشق | دمشق - بوابة السنابل"
    >>> [page[slice(*span)] for span in pieces_beside(page, "وصول الوفد الي دمشق")]
    ['بوابة السنابل']
    """
    at = 0
    spans: list[Span] = []
    for mark in [*_JOINT.finditer(text), None]:
        piece = text[at : mark.start() if mark else None]
        start = at + len(piece) - len(piece.lstrip(_OUTER))
        end = start + len(piece.strip(_OUTER))
        if end > start and _may_name(text[start:end], title):
            spans.append((start, end))
        at = mark.end() if mark else at
    alone = len(spans) == 1
    yield from (span for span in spans if not _is_phrase(text[slice(*span)], alone))


def _may_name(piece: str, title: str) -> bool:
    """Whether a piece beside a title is no part of it and of the length of a name, and neither the credit of a picture nor a place."""
    folded = " ".join(fold(piece).lower().translate(_MARKS).split())
    if len(folded) < _LETTERS or folded.count(" ") >= _SITE_WORDS:
        return False
    if title and (folded in title or title in folded):
        return False
    return not (_CREDIT.match(folded) or NEWS_OF.match(folded) or is_place(folded))


def _is_phrase(piece: str, alone: bool) -> bool:
    """Whether a piece beside a title is a stock phrase, and not the name of several words of a site that is called like a section."""
    folded = fold(piece).lower()
    phrase = phrase_category(folded)
    sited = phrase == "source_label" or (
        phrase == "nav" and is_section_name(folded) and _may_be_called(folded)
    )
    return phrase is not None and not (alone and sited)


def _may_be_called(folded: str) -> bool:
    """Whether a site may have the name of a section of several words; the news of a place is a section.

    >>> _may_be_called("دنيا الوطن"), _may_be_called("اخبار مصر")
    (True, False)
    """
    head, _, place = folded.partition(" ")
    return bool(place) and not (head.removeprefix("ال") == "اخبار" and is_place(place))


def bears(line: Line, names: frozenset[str]) -> bool:
    """Whether a line has one of the names as words of its own."""
    return any(
        name in line.folded and re.search(rf"(?<!\w)[ولب]?{re.escape(name)}(?!\w)", line.folded)
        for name in names
    )


def end_of_text(lines: Sequence[Line], first: int, last: int, names: frozenset[str]) -> int:
    """The last line of a text before the site's notices and before what stands under its name alone, below the paragraphs that make
    most of it.

    >>> from .lines import read_lines
    >>> page = ["وصل الوفد الرسمي إلى دمشق أمس الخميس في زيارة رسمية تستمر ثلاثة أيام."] * 4 + ["يمكنك تسجيل الدخول إلى حسابك في الموقع وإرسال ملاحظاتك عبر نموذج الاتصال."]
    >>> end_of_text(read_lines("\\n".join(page)), 0, 4, frozenset())
    3
    """
    total = sum(line.words for line in lines[first : last + 1] if line.is_text)
    words = 0
    for at in range(last, first, -1):
        words += lines[at].words if lines[at].is_text else 0
        if words > _FURNISHED * total:
            break
        if lines[at].key in names or speaks_for_site(lines[at]) or _presents(lines, at, names):
            last = next(i for i in range(at - 1, first - 1, -1) if lines[i].is_text)
            total, words = total - words, 0
    return last


def start_of_text(lines: Sequence[Line], first: int, last: int, names: frozenset[str]) -> int:
    """The first line of a text: below the paragraph that the site says of itself under its name."""
    presented = first > 0 and _presents(lines, first, names)
    if first == 0 or not (names or presented):
        return first
    total = sum(line.words for line in lines[first : last + 1] if line.is_text)
    if lines[first].words > _FURNISHED * total or not (presented or speaks_for_site(lines[first])):
        return first
    named = presented or lines[first - 1].key in names or bears(lines[first], names)
    return next((i for i in range(first + 1, last + 1) if named and lines[i].is_text), first)


def speaks_for_site(line: Line) -> bool:
    """Whether a paragraph is a notice of the site, or opens with words for what the site itself is; what a site did is news."""
    if not line.is_text or line.continues:
        return False
    if _IS_MEDIUM.match(line.folded) and not says_what_it_is(line):
        return False
    return is_site_speech(line.folded) or presents_site(line)


def says_what_it_is(line: Line) -> bool:
    """Whether a paragraph says of a site or house what kind it is, and not what it did.

    >>> from .lines import read_lines
    >>> page = "السنابل.. موقع إخباري مستقل يتابع أحداث المنطقة.\\nموقع إخباري محلي نشر آخر صورة.\\nمؤسسة إعلامية سورية مستقلة تعرضت للهجوم."
    >>> [says_what_it_is(line) for line in read_lines(page)]
    [True, False, False]
    """
    made = _IS_MEDIUM.match(line.folded) if line.is_text and not line.continues else None
    if made is None:
        return False
    words = line.folded[made.end() :].split()
    verb = next((word for word in words if not _QUALIFIES.fullmatch(word)), "")
    told = opens_with_verb(verb) and not verb.startswith(("ي", "ت"))
    return bool(verb) and not (told or _PERFECT.fullmatch(verb))


def _presents(lines: Sequence[Line], at: int, names: frozenset[str]) -> bool:
    """Whether a paragraph says what kind of site this is: under the page's name, or beside its furniture."""
    near = [lines[i] for i in (at - 1, at + 1) if 0 <= i < len(lines)]
    placed = bears(lines[at], names) or any(line.category in _AROUND for line in near)
    return placed and says_what_it_is(lines[at])
