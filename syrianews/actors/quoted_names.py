"""Names in quotation marks behind a head noun: `صحيفة "الوطن"`, `مركز "صوفان" للدراسات`, `شركة السيارات "مازدا"`."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..document import Words, word_forms
from ..lexicons import Row
from ..text import fold
from .candidates import Candidate, unlisted
from .clitics import DEFINITE, PREPOSITIONS
from .gazetteer import Gazetteer, Match
from .governments import REGIME
from .head_spans import HeadSpans
from .name_classes import word_class
from .name_shapes import FOREIGN
from .name_words import NameWords
from .nations import nisbas
from .registry import Alias
from .triggers import QUOTES

_LONGEST, _SEVERAL = 6, 3
"""The most words of a name in quotation marks, and the fewest of a body that has a short name."""
_NO_SHORT_NAMES = ("ال", "ي", "ست", "سي", "لل", "بال", "وال")
"""First letters of words in marks that call no body by a short name: definite adjectives, verbs, words behind a preposition; verbal nouns
in quotation marks are what a body does (`أعلن … «إرجاء» الرحلة`)."""
_NEWS, _OUTLETS = word_class("news_purpose"), word_class("outlet_adjective")
_PARTICLES = word_class("particle")
_SITES, _PURPOSES = word_class("site"), word_class("purpose")
_WHAT, _WAR = fold("ما"), word_class("war")
_PARTIES = word_class("party_head")
_APPLICATION = fold("تطبيق")
"""An app, or what is done with a programme or law (`تطبيق "حماية الأسعار"`), which has a noun with the article behind it."""
_WITH_KIND = word_class("kind_between")
_JUDGEMENTS = frozenset(word.removeprefix("ال") for word in word_class("evaluation"))
_SITE, STATION, _COMPANY = fold("موقع"), fold("محطة"), fold("شركة")
_JOURNALISTS, _BROADCASTING = word_class("journalist"), word_class("broadcasting")
_SAID, _TO = word_class("saying") | word_class("statement"), "ل"
SENDERS = frozenset((fold("وكالة"), fold("شبكة")))
"""Nouns that with a mere name are outlets, unless the registry says otherwise."""
_HOUTHI = fold("للحوثي")
"""An owner rather than a purpose, whom no table has in this form."""
_NEAR = 8
"""How many words before and behind a site may show it to be a military one."""
_COMMON, _SELDOM = 300, 50
"""How often the news has a noun with which a description begins, and a word that is hardly anything but a short name."""
_JOINED = ("بال", "لل", "وال", "و")
_BETWEEN = 2
"""How many words may stand between the head and the marks."""
OPENING, CLOSING = frozenset('"“«‘„‹({'), frozenset('"”»’›)}')
"""Marks and brackets around a name."""
_ADJECTIVAL = ("يه", "يا", "ين")
"""Endings of indefinite adjectives, which name nobody though marks stand around them (`خلية "داعشية"`)."""


@dataclass(slots=True)
class QuotedNames:
    """Finds names in marks behind head nouns."""

    spans: HeadSpans

    def behind(self, words: Words, head: Match[Row], listed: dict[int, Candidate]) -> Candidate | None:
        """The name in marks straight behind `head`, with the head where a purpose follows (`مركز "صوفان" للدراسات`); `listed` holds the
        listed names by their first word."""
        gap = words.gap(head.last - 1)
        row = head.values[0]
        if gap[-1:] not in OPENING or gap.strip(QUOTES + "( ") or "none" in row["takes"]:
            return None
        if words.forms[head.last] == REGIME:
            return None  # `قوات "نظام الأسد"`
        if row["takes"] == "number" and row["type"] != "MEDIA":
            return None
        last = self.closed(words, head.last)
        known = listed.get(head.last)
        firm = known is not None and known.type in ("GPE", "LOC") and row["folded"] == _COMPANY
        whole = known is not None and known.last == last and not firm
        if not last:
            return None
        owner = listed.get(last)
        free = (owner is None or owner.type in ("GPE", "LOC")) and words.forms[last : last + 1] != [_HOUTHI]
        return self._until(words, head, last, row, whole, free)

    def behind_kind(self, words: Words, head: Match[Row]) -> Candidate | None:
        """The name in marks behind the head and definite words that say what kind it is (`شركة السيارات "مازدا"`)."""
        row, first = head.values[0], head.last
        if (
            row["folded"] not in _WITH_KIND
            or words.text[head.start : words.ends[first - 1]] not in _WITH_KIND
        ):
            return None
        while (
            first < min(len(words.forms) - 1, head.last + _BETWEEN)
            and words.gap(first - 1) == " "
            and self.spans.definite_noun(words.forms[first])
        ):
            first += 1
        gap = words.gap(first - 1)
        if first == head.last or gap[-1:] not in OPENING or gap.strip(QUOTES + "( "):
            return None
        last = self.closed(words, first)
        if not last or not self._begins_a_name(words.forms[first]):
            return None
        return unlisted(words, first, last, words.starts[first], _type(row), "quoted", 0.7)

    def _begins_a_name(self, form: str) -> bool:
        """Whether a word in marks is no judgement, no frequent word and no word with a proclitic, as what somebody said has."""
        frequent = self.spans.name_words.vocabulary.count(form) >= _COMMON
        return not (frequent or form.isdigit() or form in _JUDGEMENTS or form.startswith(_JOINED))

    def closed(self, words: Words, first: int) -> int:
        """The word behind the marks that open before word `first`, 0 where they do not close soon."""
        for last in range(first + 1, min(first + _LONGEST, len(words.forms)) + 1):
            after = words.gap(last - 1)
            if after[:1] in CLOSING:
                return last
            if after not in (" ", "-", "."):
                return 0
        return 0

    def _until(
        self, words: Words, head: Match[Row], last: int, row: Row, known: bool, free: bool
    ) -> Candidate | None:
        """The name in marks that end before word `last`, with the purpose that stands there if it is no owner (`free`)."""
        first, after = head.last, words.gap(last - 1)
        purpose = free and last < len(words.forms) and after[1:] == " "
        works = not known and "phrase" in row["takes"]
        end = self._over_purpose(words, last, works) if row["span"] == "in" and purpose else last
        if end > last:
            kind = "MEDIA" if words.forms[last] in _NEWS else row["type"]
            inner = words.text[words.starts[first] : words.ends[last - 1]]
            return unlisted(words, head.first, end, head.start, kind, "quoted", 0.95, inner)
        if row["folded"] in SENDERS and purpose and words.forms[last] in _OUTLETS:
            return unlisted(words, first, last, words.starts[first], "MEDIA", "quoted", 0.95)
        form = words.forms[first]
        if form == _WHAT:
            return None
        firm = row["folded"] in _WITH_KIND and self.spans.foreign(form) and not form.isdigit()
        if (
            row["type"] == "ORG"
            and "phrase" not in row["takes"]
            and not firm
            and row["folded"] not in _PARTIES
        ):
            return None
        if last == first + 1 and self._common(words.forms[first], row):
            return None
        if row["folded"] == STATION and not broadcasts(words, head, last):
            return None
        if last > first + 1 and row["folded"] == _SITE and self._described(words, first):
            return None
        if last > first + 1 and row["folded"] == _APPLICATION and words.forms[last - 1].startswith("ال"):
            return None
        kind = "LOC" if row["folded"] == _SITE and _military(words, head) else _type(row)
        return unlisted(words, first, last, words.starts[first], kind, "quoted", 0.95)

    def _over_purpose(self, words: Words, i: int, works: bool) -> int:
        """The word behind what a body in marks is for, from word `i` on (`للدراسات الأمنية`, or what it `works` for: `لحقوق الإنسان`); `i`
        where it is not told."""
        form = words.forms[i]
        if self.spans.is_purpose(form):
            return self.spans.over_article(words, i + 1)
        completed = (
            works
            and form[0] == "ل"
            and form[1:] in _PURPOSES
            and i + 1 < len(words.forms)
            and words.gap(i) == " "
        )
        if not completed or not self.spans.definite_noun(words.forms[i + 1]):
            return i
        return self.spans.over_article(words, i + 2, purpose=True)

    def _described(self, words: Words, i: int) -> bool:
        """Whether a frequent noun with the article and an adjective begin at word `i` (`موقع "الهجوم الكيميائي"`)."""
        form, following = words.forms[i], words.forms[i + 1]
        both = form.startswith("ال") and following.startswith("ال")
        return both and self.spans.name_words.vocabulary.count(form) >= _COMMON

    def _common(self, form: str, row: Row) -> bool:
        """Whether a single word in marks is a judgement (`منظمة "إرهابية"`) or a number rather than a name."""
        if row["type"] == "MEDIA" and row["folded"] not in _SITES:
            return form.isdigit()
        if form.isdigit() or form.removeprefix("ال").removesuffix("ا") in _JUDGEMENTS:
            return True
        if form.startswith("ال"):
            return False
        adjective = form.endswith(_ADJECTIVAL) and not self.spans.foreign(form)
        party = row["folded"] in _PARTIES
        frequent = self.spans.name_words.vocabulary.count(form) >= _COMMON and not party
        return adjective or frequent


def called_short(names: NameWords, words: Words, found: list[Candidate]) -> list[Candidate]:
    """The short names in marks behind bodies that their purpose names, and the same words in marks elsewhere in the text
    (`الهيئة الوطنية لمكافحة الفساد «نزاهة»`); names in Latin letters and spelled like foreign ones behind any body of several words."""
    short: dict[str, Candidate] = {}
    for c in found:
        i = c.last
        if c.type != "ORG" or i - c.first < _SEVERAL or i >= len(words.forms):
            continue
        if not _in_marks(words, i):
            continue
        form = words.forms[i]
        foreign = (form.isascii() and form.isalpha()) or names.shapes.foreignness(form) > FOREIGN
        purpose = any(word[0] == "ل" for word in words.forms[c.first + 1 : i])
        word = form.isalpha() and len(form) > 2 and not form.startswith(_NO_SHORT_NAMES)
        if not (foreign or (purpose and word)) or form in nisbas() or form in names.never:
            continue
        if foreign or _is_short_name(names, words, c):
            short.setdefault(form, c)
    return [
        replace(c, first=i, last=i + 1, start=words.starts[i], end=words.ends[i], form="short", rule="quoted", confidence=0.7)
        for i in (words.places_of(short) if short else ())
        if _in_marks(words, i)
        for c in (short[words.forms[i]],)
    ]  # fmt: skip


def _is_short_name(names: NameWords, words: Words, body: Candidate) -> bool:
    """Whether the Arabic word in marks behind a body is its short name rather than what the body speaks of (`أعلنت الهيئة … «مبادرة»`):
    it is a seldom word, stands in brackets or in marks again, is one of the body's own words, or what stands before
    the body governs it, so that no verb can have the word for its object (`لهيئة … «نزاهة»`)."""
    i = body.last
    form = words.forms[i]
    often = max(map(names.vocabulary.count, (form, "ال" + form)))
    if often < _SELDOM or words.gap(i)[:1] == ")":
        return True
    if form[0] == form[-2] == "ا":  # A verbal noun: `«إرجاء» الرحلة`.
        return False
    own = {
        word.removeprefix("و").removeprefix(article)
        for word in words.forms[body.first : i]
        for article in DEFINITE
    }
    if form in own or sum(_in_marks(words, j) for j in words.places_of((form,))) > 1:
        return True
    clitic = words.text[words.starts[body.first] : body.start]
    before = words.forms[body.first - 1] if body.first and words.gap(body.first - 1) == " " else ""
    return clitic.endswith(PREPOSITIONS) or before.removeprefix("و") in names.roles | _PARTICLES


def _in_marks(words: Words, i: int) -> bool:
    """Whether word `i` stands alone in quotation marks or brackets."""
    return words.gap(i - 1)[-1:] in OPENING and words.gap(i)[:1] in CLOSING


def listed_in_marks(names: Gazetteer[Alias], words: Words, named: Candidate) -> str:
    """The listed actor who is called like a name in marks, with the head before them (`سد "النهضة"`) or without it; empty where
    none is."""
    name = " ".join(word_forms(words.text[named.start : named.end]))
    marked = named.first and words.gap(named.first - 1)[-1:] in QUOTES
    for text in (f"{words.forms[named.first - 1]} {name}", name) if marked else (name,):
        whole = Words(text)
        match = names.longest(whole, 0)
        if match and match.last == len(whole) and match.values[0].kind == "full":
            return match.values[0].actor
    return ""


def _type(row: Row) -> str:
    """The type of what a head noun with a mere name makes: an agency or a network is an outlet."""
    return "MEDIA" if row["folded"] in SENDERS else row["type"]


def _military(words: Words, head: Match[Row]) -> bool:
    """Whether words of war stand close to `موقع`: a site on the ground, none on the web, which Latin letters name and for which
    journalists write (`محلل الشؤون العسكرية في موقع "…"`)."""
    if words.forms[head.last].isascii():
        return False
    before = words.forms[max(0, head.first - _NEAR) : head.first]
    if not _JOURNALISTS.isdisjoint(form.removeprefix("و") for form in before):
        return False
    return not _WAR.isdisjoint((*before, *words.forms[head.first : head.last + _NEAR]))


def broadcasts(words: Words, head: Match[Row], last: int) -> bool:
    """Whether a word beside `محطة` and the name that ends before word `last` shows that it broadcasts: the name of a port, a plant or a
    stop may stand in marks too.

    >>> broadcasts(Words("مقابله مع محطه سكاي"), Match(2, 3, 11, ()), 4), broadcasts(Words("زار محطه سكاي"), Match(1, 2, 4, ()), 3)
    (True, False)
    """
    i, behind = head.first, words.forms[last : last + 2]
    before = words.forms[i - 1] if i and words.gap(i - 1) == " " else ""
    if before in _BROADCASTING or before.removeprefix("و") in _SAID:
        return True
    told = words.text[words.starts[i] : head.start].endswith(_TO)
    if told and not _SAID.isdisjoint(form.removeprefix("و") for form in words.forms[max(0, i - _NEAR) : i]):
        return True
    behind = behind[1:] if behind and behind[0] in nisbas() else behind[:1]
    return bool(behind) and behind[0] in _BROADCASTING
