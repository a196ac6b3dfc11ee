"""Sites called after persons, the second of two, towns told by the region behind them: `مستشفى كينياتا`, `شارع أبو فراس
الحمداني`, `حيي الأشرفية والجميلية`, `أورورا بولاية كولورادو`."""

from __future__ import annotations

from collections.abc import Callable, Container
from dataclasses import replace

from ..document import Words
from ..lexicons import Row, lexicon, with_folded
from ..text import fold
from .candidates import Candidate, unlisted
from .clitics import attached
from .gazetteer import KUNYA, Match
from .head_spans import NOT_A_NAME
from .name_classes import word_class
from .name_reach import reach
from .name_words import NameWords
from .nations import nisbas
from .word_forms import FREQUENT, SEEN_ENOUGH, TOO_FREQUENT

_SIDES = frozenset(("شمال", "جنوب", "شرق", "غرب", "وسط"))
_SHORTEST, _LONGEST_BODY = 5, 8
"""The fewest letters of a noun with its article in the name of a site, and the most words of a body."""
INDEFINITE = word_class("indefinite_site")
"""Adjectives and nouns behind a noun of place that name nothing (`فندق فاخر`)."""
_PREPOSITIONS, _SECOND = word_class("place_preposition"), word_class("site_second")
_OF_PERSONS = {
    form: offset
    for noun in word_class("person_site")
    for form, offset in attached(noun)
    if not form.startswith("ال")
}
_SETTLEMENTS = word_class("settlement")
_TOWNS = {
    form: row["type"]
    for row in reversed(with_folded("head_nouns", "noun"))
    if row["folded"] in _SETTLEMENTS
    for form, _ in attached(row["folded"])
}
"""Running forms of the nouns of settlements, which belong to no name, and the type of what is called after a person."""
_OF_BUILDINGS = word_class("building_adjective") | {"الدولي"}
_STARTERS = word_class("place_starter")
_DEFINITE = {form: offset for noun in word_class("definite_site") for form, offset in attached(noun)}
_DEFINITE_FORMS, _SITE_KINDS = frozenset(_DEFINITE), word_class("site_kind")
_WHICH = fold("التي")
_OF_STATES = ("مستشفي", "مشفي", "متحف")
"""Sites that a nationality alone tells (`المتحف المصري`)."""
_PRONOUNS = ("ها", "هم")
_KINDS = frozenset(fold(row["noun"]) for row in lexicon("head_nouns"))
"""Nouns behind another that are no names (`مطار قاعدة …`)."""
_OF_PLACES = word_class("place_adjective")
_COLOURS = word_class("colour")
_TO, _BELONGING = "ل", ("تابع", "تابعه", "تابعين")
_WITHIN, _REGIONS = "ب", ("ولاية", "محافظة", "مقاطعة", "إقليم", "منطقة")


def called_after(names: NameWords, words: Words, i: int) -> bool:
    """Whether word `i`, behind a noun of site, is the surname of whom the site is called after, and no adjective (`جسر بري`).

    >>> called_after(NameWords.default(), Words("مستشفي كينياتا"), 1)
    True
    """
    form = words.forms[i]
    if names.kind(form) != "surname" or form in nisbas() or words.gap(i - 1) != " ":
        return False
    adjective = form.endswith("ي") and names.vocabulary.count("ال" + form) >= SEEN_ENOUGH
    return names.vocabulary.count(form) < FREQUENT and not adjective


def told_by_adjective(words: Words, head: Match[Row], adjectives: frozenset[str]) -> bool:
    """Whether the word behind a noun of site is a name because a definite adjective of the site stands behind it: a noun without
    the article is definite before one only as a name (`قاعدة بنينا الجوية`, `مطار أبها الدولي`).

    >>> words = Words("قاعده بنينا الجويه")
    >>> told_by_adjective(words, Match(0, 1, 0, ()), frozenset({"الجويه"}))
    True
    """
    i = head.last
    if i + 1 >= len(words.forms) or words.gap(i - 1) != " " or words.gap(i) != " ":
        return False
    form, adjective = words.forms[i], words.forms[i + 1]
    agrees = adjective == _WHICH or words.forms[head.last - 1].endswith("ه") == adjective.endswith("ه")
    name = (
        form.isalpha()
        and form not in _SIDES
        and not form.startswith(("ال", "لل"))
        and not form.endswith(_PRONOUNS)
        and form not in _KINDS
    )
    return adjective in adjectives and agrees and name


def two_towns(words: Words, i: int, kind: str, listed: Container[int]) -> list[Candidate]:
    """The two places behind a noun in the dual, whatever their words are (`قريتي كفرة واحرص`, `بلدتي رسم العبود وكصيص`), the first of
    which begins at word `i`: what `و` joins to the first is the second.

    >>> words = Words("قريتي كفره واحرص")
    >>> [words.text[c.start : c.end] for c in two_towns(words, 1, "GPE", {})]
    ['كفره', 'احرص']
    """
    for j in range(i + 1, min(i + 3, len(words.forms))):
        if words.gap(j - 1) != " ":
            break
        if words.forms[j][0] != "و" or len(words.forms[j]) < _SHORTEST - 1:
            continue
        found = [unlisted(words, i, j, words.starts[i], kind, "place", 0.6)]
        if j not in listed:
            last = j + 1 + (words.forms[j][1:] in _STARTERS and words.gap(j) == " ")
            found.append(unlisted(words, j, last, words.starts[j] + 1, kind, "place", 0.6))
        return found
    return []


def of_kunya(words: Words, i: int) -> bool:
    """Whether a surname of origin stands behind the kunya that begins at word `i`.

    >>> of_kunya(Words("شارع ابو فراس الحمداني"), 1)
    True
    """
    if words.forms[i] not in KUNYA or i + 2 >= len(words.forms) or words.gap(i + 1) != " ":
        return False
    form = words.forms[i + 2]
    return form.startswith("ال") and form.endswith("ي") and form not in NOT_A_NAME


def of_persons(words: Words, found: list[Candidate]) -> list[Candidate]:
    """The sites whose noun stands straight before a person's name of two words or more (`مسجد عمر مكرم`), with the adjective of
    buildings behind it (`مطار هواري بومدين الدولي`); settlements without their noun (`مدينة جابر الأحمد`)."""
    sites = []
    for c in found:
        i, last = c.first - 1, c.last
        if c.type != "PERSON" or last - c.first < 2 or i < 0 or c.start != words.starts[c.first]:
            continue
        if words.gap(i) != " ":
            continue
        if words.forms[i] in _TOWNS:
            sites.append(unlisted(words, c.first, last, c.start, _TOWNS[words.forms[i]], "place", 0.95))
        elif words.forms[i] in _OF_PERSONS:
            last += (
                last < len(words.forms) and words.gap(last - 1) == " " and words.forms[last] in _OF_BUILDINGS
            )
            start = words.starts[i] + _OF_PERSONS[words.forms[i]]
            sites.append(unlisted(words, i, last, start, "LOC", "place", 0.7))
    return sites


def definite_sites(words: Words) -> list[Candidate]:
    """Hospitals and prisons called by what kind they are or whose (`المشفى الوطني`, `السجن المركزي`, `المستشفى الأردني`).

    >>> words = Words("نقل الي المشفي الوطني")
    >>> [words.text[c.start : c.end] for c in definite_sites(words)]
    ['المشفي الوطني']
    """
    if not words.has_any(_DEFINITE_FORMS):
        return []
    sites = []
    for i, form in enumerate(words.forms[:-1]):
        if form in _DEFINITE and words.gap(i) == " ":
            kind = words.forms[i + 1]
            national = _masculine_nisba(kind)
            if kind in _SITE_KINDS or (national and form.endswith(_OF_STATES)):
                start, behind = words.starts[i] + _DEFINITE[form], words.forms[i + 2 : i + 3]
                further = bool(behind) and words.gap(i + 1) == " " and _masculine_nisba(behind[0])
                sites.append(unlisted(words, i, i + 2 + further, start, "LOC", "place", 0.7))
    return sites


def _masculine_nisba(form: str) -> bool:
    return form.startswith("ال") and form.endswith("ي") and form in nisbas()


def second_site(names: NameWords, words: Words, i: int, kind: str) -> list[Candidate]:
    """The second of two sites in the dual, whose own name with the article stands behind `و` at word `i`; a list of one, or empty.

    >>> words = Words("حيي الاشرفيه والجميليه")
    >>> [words.text[c.start : c.end] for c in second_site(NameWords.default(), words, 2, "LOC")]
    ['الجميليه']
    """
    if i >= len(words.forms) or words.gap(i - 1) != " ":
        return []
    name = words.forms[i][1:]
    named = (
        name.startswith("ال") and len(name) >= _SHORTEST and name not in NOT_A_NAME and name not in nisbas()
    )
    if words.forms[i][0] != "و" or not named or names.vocabulary.count(name) >= TOO_FREQUENT:
        return []
    return [replace(unlisted(words, i, i + 1, words.starts[i] + 1, kind, "place", 0.6), form="short")]


def before_region(
    words: Words, head: Match[Row], listed: dict[int, Candidate], unknown: Callable[[str], bool]
) -> list[Candidate]:
    """The town of one or two `unknown` words behind a preposition and before its listed region, which `head` announces
    (`في أورورا بولاية كولورادو`); a list of one, or empty."""
    last = first = head.first
    region = listed.get(head.last)
    within = words.text[words.starts[last] : head.start] == _WITHIN and head.values[0]["noun"] in _REGIONS
    if not within or region is None or region.type != "GPE":
        return []
    while first and last - first < 2 and words.gap(first - 1) == " " and unknown(words.forms[first - 1]):
        first -= 1
    prepared = first and words.gap(first - 1) == " " and words.forms[first - 1] in _PREPOSITIONS
    if first == last or not prepared or any(i in listed for i in range(first, last)):
        return []
    return [unlisted(words, first, last, words.starts[first], "GPE", "place", 0.7)]


def behind_direction(words: Words, i: int) -> int:
    """The word behind a direction in parentheses (`(شمال)`, `(جنوب غرب)`) that begins at `i`, or `i`."""
    last = i
    while last < min(i + 2, len(words.forms)) and words.forms[last] in _SIDES:
        opened = words.gap(last - 1) == (" (" if last == i else " ")
        if not opened:
            break
        last += 1
        if words.gap(last - 1)[:1] == ")":
            return last
    return i


def regarding(words: Words, head: Match[Row]) -> bool:
    """Whether ل is written onto a noun of place and what it belongs to is not told (`لناحية دقته`, but not `تابعة لناحية ديرلوك`)."""
    owned = head.first and words.forms[head.first - 1].endswith(_BELONGING)
    return words.text[words.starts[head.first] : head.start] == _TO and not owned


def has_adjective(words: Words, j: int) -> bool:
    """Whether an adjective at word `j` belongs to the unlisted place before it (`بلدة أورم الكبرى`): of size, age or
    direction, and behind a name without the article."""
    if j >= len(words.forms) or words.gap(j - 1) != " ":
        return False
    if words.forms[j] in _COLOURS:
        return True
    return words.forms[j] in _OF_PLACES and not words.forms[j - 1].startswith("ال")


def with_town(
    words: Words, i: int, listed: dict[int, Candidate], continues: Callable[[str, str], bool]
) -> int:
    """The word behind the foreign words and the town that end the name of a site at word `i`, or `i`: nothing but a blank parts a name
    from a town only where both are one name (`فندق هيلتون بيروت`, `ملعب سبارتاك موسكو`). `continues` says whether a word goes on with that before it.

    >>> town = Candidate(2, 3, 12, 17, "GPE", "beirut", "registry")
    >>> with_town(Words("فندق هيلتون بيروت"), 2, {2: town}, lambda before, form: False)
    3
    """
    last = i
    while last < min(i + 2, len(words.forms)) and words.gap(last - 1) == " ":
        town, form = listed.get(last), words.forms[last]
        if town and town.type == "GPE" and town.start == words.starts[last]:
            return town.last
        second = form in _SECOND
        if town or form[0] == "و" or not (second or continues(words.forms[last - 1], form)):
            break
        last += 1
    return last


def honouring(names: NameWords, words: Words, head: Match[Row]) -> list[Candidate]:
    """`مدينة الملك فهد الطبية`, `مدينة الملك عبد الله للطاقة`: a site or body called by a person's name."""
    last = reach(names, words, head.last + 1, {})
    if last == head.last + 1:
        return []
    kind = "LOC"
    while last < len(words.forms) and last - head.last < _LONGEST_BODY and words.gap(last - 1) == " ":
        form = words.forms[last]
        if not form.startswith(("ال", "لل")) or form in NOT_A_NAME or len(form) < _SHORTEST:
            break
        kind = "ORG" if form.startswith("لل") else kind
        last += 1
    return [unlisted(words, head.first, last, head.start, kind, "place", 0.7)]
