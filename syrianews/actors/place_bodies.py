"""Bodies called by what they are for or of whom, and by their place: `غرفة تجارة دبي`, `مديرية تربية درعا`, `رابطة معتقلي صيدنايا`,
`مجلس وجهاء درعا`."""

from __future__ import annotations

from ..document import Words
from ..text import fold
from .candidates import Candidate, unlisted
from .clitics import attached
from .head_spans import INSTITUTIONAL, OBJECTS, HeadSpans
from .name_classes import word_class
from .name_shapes import FOREIGN
from .name_words import NameWords
from .nations import nisbas
from .sports import on_sport
from .word_forms import SEEN_ENOUGH

_CHAMBER, _TRADES = fold("غرفة"), word_class("chamber")
CLUB, _COMPANY, _SUPPLIES = fold("نادي"), fold("شركة"), word_class("supply")
_COURTS, _COURT_KINDS = (fold("محكمة"), fold("نيابة")), word_class("court_kind")
_DEPARTMENTS, _FIELDS = word_class("department"), word_class("ministry_field")
_FURTHER = word_class("department_field")
_UNIONS, _MEMBERS = word_class("union_head"), word_class("members")
_COUNCIL, _ELDERS = fold("مجلس"), word_class("council_member")
_PLURAL, _SHORTEST = "ي", 4
"""How a plural ends that lost its `ن`, and its fewest letters."""
_PARTICLES = word_class("particle")
_NO_CLUBS = word_class("no_club")
_TEAM = frozenset(form for form, _ in attached(fold("فريق")))
_ADJECTIVES = ("ي", "يه", "ين", "ون", "ات")


def of_place(names: NameWords, words: Words, i: int, noun: str, listed: dict[int, Candidate]) -> int:
    """The word behind the place of a body with the head `noun`, whose field or members begin at word `i`; 0 where there is no place.

    >>> place = Candidate(2, 3, 13, 17, "GPE", "daraa", "registry")
    >>> names = NameWords.default()
    >>> [of_place(names, Words(t), 1, t.split()[0], {2: place}) for t in ("مديريه تربيه درعا", "مديريه زارت درعا")]
    [3, 0]
    """
    last = i
    if noun == _CHAMBER:
        while (
            last < len(words.forms)
            and words.gap(last - 1) == " "
            and words.forms[last].removeprefix("و") in _TRADES
        ):
            last += 1
    elif noun == CLUB:
        last += words.forms[i].isalpha() and not words.forms[i].startswith("ال")
    elif noun in _DEPARTMENTS:
        last += "ال" + words.forms[i] in _FIELDS or words.forms[i] in _FURTHER
    elif noun == _COMPANY:
        last += words.forms[i] in _SUPPLIES
    elif noun in _COURTS:
        while last < len(words.forms) - 1 and words.forms[last] in _COURT_KINDS and words.gap(last) == " ":
            last += 1
    elif noun == _COUNCIL:
        while (
            last < min(len(words.forms) - 1, i + 2)
            and words.forms[last] in _ELDERS
            and words.gap(last) == " "
        ):
            last += 1
    elif noun in _UNIONS:
        last += _of_members(names, words.forms[i])
    place = listed.get(last)
    if last == i or place is None or words.gap(last - 1) != " " or place.start != words.starts[last]:
        return 0
    if noun in _COURTS and place.type == "GPE":
        behind = words.forms[place.last] if place.last < len(words.forms) else ""
        told = behind.startswith("ال") and behind.endswith("يه") and behind not in nisbas()
        return place.last + (told and words.gap(place.last - 1) == " ")
    return place.last if noun == CLUB or place.type in ("GPE", "LOC") else 0


def called_club(names: NameWords, words: Words, i: int, foreign: bool = False) -> int:
    """The word behind the name of a club that stands behind `نادي` at word `i`: one definite noun, or a word spelled like a foreign name,
    however often the news has it, with the next like it (`نادي الأنوار`, `نادي ليون`), only such a word if `foreign`; `i` where none does.

    >>> names = NameWords.default()
    >>> [called_club(names, Words(text), 1) for text in ("نادي الانوار", "نادي ليون", "نادي عريق", "نادي العاصمه")]
    [2, 2, 1, 1]
    """
    form = words.forms[i]
    owned = form.endswith(OBJECTS) and names.vocabulary.count(form) < SEEN_ENOUGH
    if not form.isalpha() or form in nisbas() or form in _NO_CLUBS or owned or words.gap(i - 1) != " ":
        return i
    if form.startswith("ال") and not foreign:
        following = words.forms[i + 1] if i + 1 < len(words.forms) and words.gap(i) == " " else ""
        described = following.startswith("ال") and not (following in nisbas() or following in INSTITUTIONAL)
        noun = len(form) > _SHORTEST and not form.endswith(_ADJECTIVES) and form not in names.never
        return i + (noun and not described)
    foreignness = names.shapes.foreignness
    following = words.forms[i + 1] if i + 1 < len(words.forms) and words.gap(i) == " " else ""
    pair = following.isalpha() and following not in _PARTICLES and not following.startswith("ال")
    if foreignness(form) < FOREIGN or names.relational(form) or len(form) < _SHORTEST - 1:
        return i
    return i + 1 + (pair and foreignness(following) > FOREIGN / 2 and not names.attached(following))


def teams(names: NameWords, words: Words, listed: dict[int, Candidate]) -> list[Candidate]:
    """What is spelled like a foreign name behind `فريق` in a text on sport, or stands there before a nationality that describes it (`فريق
    برينلاند`, `فريق سيلكر الدنماركي`); `listed` holds the listed names by their first word."""
    places = [i for i in words.places_of(_TEAM) if i + 1 < len(words.forms) and i + 1 not in listed]
    found = []
    for i in places if places and on_sport(words) else ():
        last = called_club(names, words, i + 1, foreign=True)
        if last == i + 1 or names.kind(words.forms[i + 1]) == "common":
            last = HeadSpans(names).before_nation(words, words.forms[i], i + 1)
        if last > i + 1:
            found.append(unlisted(words, i + 1, last, words.starts[i + 1], "ORG", "headed", 0.6))
    return found


def _of_members(names: NameWords, form: str) -> bool:
    """Whether a word says of whom a union is: `أهالي`, or a plural that lost its `ن` (`معتقلي`)."""
    plural = (
        len(form) >= _SHORTEST
        and form.endswith(_PLURAL)
        and names.vocabulary.count(form + "ن") > 0
        and form not in nisbas()
    )
    return form in _MEMBERS or plural
