"""Outlets called by common words without marks: `صحيفة المسار`, `قناة صدى الخليج`, `موقع الراصد الإخباري`.

A paper, magazine, channel or station is hardly ever followed by another definite noun than its name; a site, a platform or a network is by
many, and needs an adjective of outlets behind the name, or a report before it.
"""

from __future__ import annotations

from ..document import Words
from ..lexicons import Row
from ..text import fold
from .candidates import Candidate
from .gazetteer import Match
from .head_spans import COMPOUNDS, HeadSpans
from .name_classes import word_class
from .nations import nisbas

_CALLED, _TOLD = word_class("called_outlet"), word_class("told_outlet")
_OUTLETS = word_class("outlet_adjective") | word_class("outlet_adjective_m")
_NO_OUTLETS, _SECOND = word_class("no_outlet"), word_class("outlet_second")
_REPORTING = word_class("saying") | word_class("outlet_lead") | {"وفقا", "نقلا", "طبقا"}
_PARTICLES, _NEXT = word_class("particle"), word_class("next")
_TIDINGS = fold("أخبار")
_WHICH = frozenset(map(fold, ("الذي", "التي", "عن", "أن", "إن")))
_PEOPLE = ("ين", "ون")
_INDEFINITE = ("يه", "ا", "ات", "ين", "ون", "ها", "هم")
_SHORT, _LEAST, _TO, _RELATIONAL = 4, 3, "ل", "يه"
"""The most letters of a name in ي, the fewest of any, the preposition before the station that somebody spoke to, the ending of its adjective."""
_CHANNEL, _STATION, _TODAY = fold("قناة"), fold("إذاعة"), fold("اليوم")


def over_common(spans: HeadSpans, words: Words, head: Match[Row]) -> int:
    """The word behind the common words that name an outlet behind `head`; the word behind the head where none do.

    >>> from .name_words import NameWords
    >>> words = Words(fold("قالت صحيفة صدى الخليج إن"))
    >>> over_common(HeadSpans(NameWords.default()), words, Match(1, 2, words.starts[1], ({"folded": fold("صحيفة")},)))
    4
    """
    first, noun = head.last, head.values[0]["folded"]
    if words.gap(first - 1) != " " or noun not in _CALLED | _TOLD:
        return first
    if words.text[head.start : words.ends[first - 1]] != noun:
        return first
    last = _name(spans, words, first)
    if last == first + 1 and noun != _CHANNEL and words.forms[first].endswith(_RELATIONAL):
        return first
    if last == first or noun in _CALLED:
        return last
    behind = words.forms[last] if last < len(words) and words.gap(last - 1) == " " else ""
    before = words.forms[head.first - 1] if head.first else ""
    told = before in _REPORTING or before.removeprefix("و") in _REPORTING
    told |= noun == _STATION and words.text[words.starts[head.first] : head.start] == _TO
    return last if behind in _OUTLETS or (told and behind not in _NO_OUTLETS) else first


def second_word(words: Words, known: Candidate) -> int:
    """The word behind the second word of an outlet's name whose first names another, `known` (`الرأي العام`, `النهار الجديد`)."""
    j = known.last
    if known.type != "MEDIA" or known.form == "full" or j >= len(words) or words.gap(j - 1) != " ":
        return j
    following = words.forms[j + 1] if j + 1 < len(words) else ""
    return j + (words.forms[j] in _SECOND and following not in _NEXT)


def _name(spans: HeadSpans, words: Words, i: int) -> int:
    """The word behind the definite noun, or the noun that a definite one completes, at word `i`; `i` where neither stands there."""
    form = words.forms[i]
    if i + 1 < len(words) and words.gap(i) in (" ", "-") and COMPOUNDS.get(words.forms[i + 1]) == "MEDIA":
        return i + 2
    if _noun(spans, form):
        j = i + 1
        return j + (
            j < len(words) and words.gap(i) == " " and (words.forms[j] in _SECOND or _daily(words, j))
        )
    j = i + 1
    if j >= len(words) or words.gap(i) != " " or not _noun(spans, words.forms[j]):
        return i
    plain = (
        form.isalpha()
        and len(form) >= _LEAST
        and not form.startswith("ال")
        and not form.endswith(_INDEFINITE)
    )
    known = form in _PARTICLES or form in _NO_OUTLETS or (form in spans.name_words.never and form != _TIDINGS)
    plain &= len(form) <= _SHORT or not form.endswith("ي")
    acts = form[0] in "بلوكيت" or spans.name_words.forms.is_verb(form)
    return i if acts or known or not plain else j + 1


def _daily(words: Words, j: int) -> bool:
    """Whether `اليوم` at word `j` belongs to a name and is no time: neither a day nor a mark stands behind it (`الليرة اليوم الذي`)."""
    behind = words.forms[j + 1] if j + 1 < len(words) and words.gap(j) == " " else ""
    return words.forms[j] == _TODAY and behind in _WHICH


def _noun(spans: HeadSpans, form: str) -> bool:
    """Whether a word is a definite noun and no adjective of a nation, people or role."""
    if not spans.definite_noun(form) or form in nisbas() or form in _OUTLETS or form.endswith(_PEOPLE):
        return False
    return form not in _NO_OUTLETS and form not in spans.name_words.never
