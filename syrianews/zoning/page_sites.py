"""The site's name in the page's title: beside the headline, which the page has without it, or by the noun for what it is.

`<title> | سياسة | السنابل | Sanabel`: what is a section or a stock phrase is passed over, and Arabic letters go before Latin ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..schema import Span
from ..text import fold
from .boilerplate import match_key, phrase_category
from .brands import is_arabic, outlet_called, plain
from .credits import Credit, credit_of, spelled
from .lines import Line
from .media_nouns import MEDIA_NOUNS
from .outlets import site_behind
from .places import is_place
from .section_names import is_section_name
from .self_naming import names_no_site, names_nobody
from .signed import may_sign
from .site_titles import NEWS_OF, SUFFIX, TITLE_WORDS, end_of_name, joins_adjectives, pieces_beside, stands_in

_ARABIC = re.compile("[ء-ي]")
BY_NOUN = re.compile(rf"\s[-|–—]\s(?P<name>(?:{'|'.join(MEDIA_NOUNS)})\s[^-|–—\d]{{3,30}})$")

_PAGE, _LATIN = 5.5, 2.5
"""The weights of the name in the page's title, which goes before whoever the page has the text from, and of one in Latin letters."""
_LATIN_SITE = re.compile(r"(?!(?:HD|4K|PDF|Video|Live|Photos?)$)[A-Z][\w.]*(?: [A-Za-z][\w.]*){0,3}")
_PREFIX = re.compile(r"([^\W\d_][^-|–—:/»›•·]{1,30}?)\s(?:[-|–—»›•·]|::)\s")
_PICTURE = re.compile(r"[-|–—]\s?(?:source|المصدر|صور|تصوير|الصور|photo|credit)|@", re.IGNORECASE)
"""A credit of the picture behind its caption."""


def names_no_outlet(folded: str) -> bool:
    """Whether a folded string is a stock phrase, an item of menus or a clause, and no name of an outlet that the catalogue lacks."""
    return names_no_site(folded) or phrase_category(folded) is not None


def site_beside(headlines: Sequence[Line]) -> tuple[Line, Span] | None:
    """The line and the span of the site's name beside a headline that stands alone as well.

    >>> from .lines import read_lines
    >>> page = read_lines("وصول الوفد إلى دمشق | سياسة | بوابة السنابل\\nوصول الوفد إلى دمشق")
    >>> line, span = site_beside(page)
    >>> line.text[slice(*span)]
    'بوابة السنابل'
    """
    for line in headlines:
        for title in headlines:
            if stands_in(title, line):
                found = _named([*pieces_beside(line.text, title.wording)], line.text)
                return (line, found) if found else None
    return None


def _named(spans: Sequence[Span], text: str) -> Span | None:
    """Which of the pieces beside a title is the site's name: one that could be no section's, else the last of several words in Arabic letters, else one in Latin letters."""
    arabic = [span for span in spans if _ARABIC.search(text, *span)]
    plain = [span for span in arabic if not is_section_name(fold(text[slice(*span)]))]
    latin = [span for span in spans if span not in arabic]
    return next(iter([*plain, *(span for span in arabic[::-1] if " " in text[slice(*span)]), *latin]), None)


def site_by_noun(title: str) -> Span | None:
    """The span of a name behind a title that says what it names (`… - صحيفة السنابل`).

    >>> site_by_noun("وصول الوفد إلى دمشق - صحيفة السنابل"), site_by_noun("وصول الوفد إلى دمشق - حلب")
    ((22, 35), None)
    """
    match = BY_NOUN.search(title)
    return match.span("name") if match else None


def beside_title(headlines: Sequence[Line]) -> Iterator[Credit]:
    """The site that the page's title names beside the headline; the page says it of itself, and of its source that it has the text from there."""
    found = site_beside(headlines)
    if found is not None:
        line, (start, end) = found
        name = line.text[start:end]
        weight = _PAGE if is_arabic(name) else _LATIN
        known = [each for each in line.names if each.start >= start and each.end <= end]
        whole = [each for each in known if each.end - each.start == end - start]
        yield (
            credit_of(line, whole[0], weight)
            if whole
            else Credit(
                name,
                (line.text_start + start, line.text_start + end),
                weight,
                outlet_called(name),
                not is_arabic(name),
            )
        )


def behind_title(line: Line, headlines: Sequence[Line]) -> Iterator[Credit]:
    """The site that stands behind a title, for an outlet the catalogue lacks: the page has the title without it, a
    bar parts them, or it is one word with the article at the end of the page's first line."""
    site = None if _PICTURE.search(line.text) else site_behind(line.text) or site_by_noun(line.text)
    if site and names_nobody(plain(line.text[slice(*site)])):
        site = None  # a motto, as in `… - السنابل | أخبار سوريا`
    span = site or next(
        (
            match.span(1)
            for match in [SUFFIX.search(line.text[: end_of_name(line.text)])]
            if match
            and not (_PICTURE.search(line.text) or NEWS_OF.match(fold(match[1])))
            and (
                _is_copied(line, match, headlines)
                or _LATIN_SITE.fullmatch(match[1])
                or (line.start == 0 and is_bare_name(match[1], line.text[: match.start()]))
            )
        ),
        None,
    )
    if span is not None:
        name = line.text[slice(*span)]
        yield Credit(
            name, (line.text_start + span[0], line.text_start + span[1]), 3, None, not is_arabic(name)
        )


def is_bare_name(piece: str, title: str) -> bool:
    """Whether a word behind the dash of a page's title may be its site's name: with the article, behind a title of some length, and no
    place, person or second of two adjectives. Several words go on with a headline as well (`… - نتائج أولية`), and so does one without the article (`2 - صفر`)."""
    name = fold(piece).strip()
    single = " " not in name and name.startswith("ال") and title.count(" ") + 1 >= TITLE_WORDS
    return single and may_sign(name) and not (is_place(name) or joins_adjectives(f"{title} - {piece}"))


def before_title(line: Line, headlines: Sequence[Line]) -> Iterator[Credit]:
    """The site that stands before a title (`السنابل | …`) or its beginning, where the page has the title without it."""
    site = _PREFIX.match(line.text)
    title = match_key(fold(line.text[site.end() :])) if site else None
    cut = f"{title} " if title and title.count(" ") + 1 >= TITLE_WORDS else "|"
    copied = any(other.key == title or other.key.startswith(cut) for other in headlines if other is not line)
    if site is None or not copied or phrase_category(fold(site[1])) or is_place(fold(site[1])):
        return
    names = [
        credit_of(line, name, 3)
        for name in line.names[:1]
        if name.end <= site.end(1) and not (name.common and name.end - name.start < len(site[1].strip()))
    ]
    yield from names or spelled(line, fold(site[1]), 3)


def _is_copied(line: Line, suffix: re.Match[str], headlines: Sequence[Line]) -> bool:
    title = match_key(fold(line.text[: suffix.start()]))
    return any(other.key == title for other in headlines if other is not line)
