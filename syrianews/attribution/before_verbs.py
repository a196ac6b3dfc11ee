"""What may stand between a subject and the verb behind it: auxiliaries, quotations, whom it was told, a date."""

from __future__ import annotations

from ..actors.name_classes import word_class
from ..text import fold
from .concord import Phrase, gender_of_name, is_given_name
from .cues import CueForm
from .homographs import FOR_HIM
from .names import could_be_name, is_sure_name
from .phrases import noun_phrase
from .reading import Reading
from .shapes import on_preposition
from .subjects import agrees, is_bare_ministry, is_speaker
from .verb_shapes import looks_verbal
from .wordlists import BUT, PEOPLE, TEXTS

CLAUSE_HEADS = BUT | set(
    map(fold, "كان كانت وكان وكانت أن إن بأن بيد غير فيما بينما حين إذ حيث أما وأما".split())
)
_BETWEEN = frozenset(
    map(
        fold,
        "قد كان كانت كانوا سبق لم لا لن ما أيضا بدوره بدورها لطالما طالما نادرا غالبا عادة كثيرا دائما قليلا قلما لاحقا سابقا مرارا".split(),
    )
)
_ON_ITS_PART = [
    [fold(a), fold(b)]
    for a, b in (("في", "المقابل"), ("من", "جانبه"), ("من", "جانبها"), ("من", "جهته"), ("من", "جهتها"))
]
"""Adverbials that may stand between a subject and its verb without commas: `النهار في المقابل أشارت`."""
_DATED_BY = frozenset(("في", "من", "منذ"))
"""Prepositions of dates."""
_THAT = frozenset(map(fold, "أن وأن".split()))
_ALREADY = frozenset(("سبق", "يسبق"))
_HELD_AT = frozenset(map(fold, "لدى في باسم".split()))
"""Prepositions between an office and where it is held."""
_LONGEST_MAN = 6
"""How many words somebody who is not named has at most."""
_HONOURS = frozenset(
    map(fold, "السيد السيدة الأستاذ الأستاذة الدكتور الدكتورة الشيخ الأخ الزميل الرفيق الأمير".split())
)
"""Titles that stand before another noun for the same man: `السيد الوزير`."""
_LONGEST_NAME = 3
"""How many words a name has at most that no registry knows."""
_MOTHER = fold("أم")
_OF_AGE = word_class("age_unit")
"""What ages are counted in."""
_LONGEST_FORMERLY = 10
"""How many words `سبق لفلان` has at most."""


def last_before(reading: Reading, i: int, lo: int) -> int:
    """The last word of the subject before the verb at word `i`, if one stands there: before auxiliaries, quotations and whom it was told."""
    k = _before_formerly(reading, i - 1, lo)
    while k >= lo and (reading.words[k] in _BETWEEN or k in reading.quote_at):
        k -= 1
    told = reading.mention_at.get(k)
    if told is not None and told[1].type == "MEDIA" and reading.clitic(k, "ل") and k > lo:
        k -= 1  # `مصادر للميادين تؤكد`
    if k - 2 >= lo and reading.words[k - 1 : k + 1] in _ON_ITS_PART:
        k -= 2
    return _before_date(reading, k, lo)


def _before_formerly(reading: Reading, k: int, lo: int) -> int:
    """The word before `سبق أن` or `سبق له أن`, of which أن is word `k`: `الوزير سبق أن أعلن`; `k` where there is none."""
    if reading.words[k] not in _THAT:
        return k
    first = k - 1 - (reading.words[k - 1] in FOR_HIM)
    return first - 1 if first > lo and reading.words[first] in _ALREADY else k


def _before_date(reading: Reading, k: int, lo: int) -> int:
    """The word before the date that ends with word `k`, and its preposition (`في 24 تشرين الثاني/نوفمبر`); `k` where none does."""
    first = k
    while first > lo and (
        "month" in reading.tags(first)
        or reading.words[first] == "/"
        or reading.words[first][0].isdigit()
        or "month" in reading.tags(first - 1)
    ):
        first -= 1
    dated = first < k and any("month" in reading.tags(j) for j in range(first + 1, k + 1))
    if not dated or first - 2 < lo or reading.words[first] not in _DATED_BY:
        return k
    return k if "preposition" in reading.tags(first - 2) else first - 1


def who_already_did(reading: Reading, k: int, lo: int) -> Phrase | None:
    """Who stands between سبق لـ and the أن at word `k`: `سبق للوزير أن قال`."""
    if reading.words[k] not in _THAT:
        return None
    for start in range(k - 1, max(lo, k - _LONGEST_FORMERLY) - 1, -1):
        if reading.words[start].lstrip("و") in _ALREADY and reading.words[start + 1][0] == "ل":
            phrase = noun_phrase(reading, start + 1, k, prefixed=True)
            return phrase if phrase.end == k else None
    return None


def described_behind_for(reading: Reading, i: int, lo: int, form: CueForm) -> Phrase | None:
    """Whom ل leads to and the verb at word `i` describes, as it does an indefinite noun with no relative pronoun: `صورا لسكان يقولون`, `تصريحات لرجل أعمال قال`."""
    if form.pos != "verb" or form.suffix:
        return None
    for k in range(i - 1, max(lo, i - _LONGEST_MAN) - 1, -1):
        if reading.words[k][0] != "ل" or reading.words[k].startswith("لل") or not reading.clitic(k, "ل"):
            continue
        noun, text = reading.noun(k), reading.noun(k - 1) if k > lo else None
        if noun is None or noun.type != "person" or (noun.number == "pl") != (form.number == "p"):
            return None
        if noun.gender and form.gender and noun.gender != form.gender:
            return None
        if text is not None and text.type in TEXTS and text.gender == form.gender:
            return None  # `تقرير لخبير أكد أن`
        phrase = noun_phrase(reading, k, i, prefixed=True)
        return phrase if phrase.end == i and not phrase.definite else None
    return None


def head_behind_preposition(reading: Reading, end: int, lo: int, form: CueForm) -> Phrase | None:
    """The speaker behind a written-on preposition that ends before word `end`, and heads the relative clause there: `بالنواب الذين طالبوا`, `للوزير الذي قال`."""
    for first in range(end - 1, max(lo, end - _LONGEST_MAN) - 1, -1):
        if "preposition" in reading.tags(first):
            return None
        if not (reading.clitic(first, "بل") or reading.words[first].startswith(("بال", "لل"))):
            continue
        phrase = noun_phrase(reading, first, end, prefixed=True)
        place = phrase.mention is not None and phrase.mention.type in ("GPE", "LOC")
        if phrase.end == end and not place and is_speaker(reading, phrase):
            return phrase if agrees(reading, phrase, form) else None
    return None


def nearer_head(reading: Reading, phrase: Phrase, lo: int) -> Phrase:
    """The object of a verb, of two definite nouns for people that stand side by side behind it, since a relative clause belongs to it: `استقبل الرئيس السفير الذي عبر عن`."""
    first, second = phrase.first, phrase.first + 1
    if phrase.end != first + 2 or first == lo or not (first - 1 == lo or looks_verbal(reading, first - 1)):
        return phrase
    nouns = [reading.noun(k) for k in (first, second)]
    people = all(noun is not None and noun.type in PEOPLE | {"institution"} for noun in nouns)
    both = all(reading.words[k].startswith("ال") and k not in reading.mention_at for k in (first, second))
    title = reading.words[first] in _HONOURS
    return Phrase(second, phrase.end, True) if people and both and not title else phrase


def holder_before(reading: Reading, phrase: Phrase, lo: int) -> Phrase | None:
    """Who is at the body that stands right before a relative clause, and the head of that: `السفير الأمريكي لدى الأمم المتحدة الذي قال`; None where nobody is."""
    if phrase.first <= lo or reading.words[phrase.first - 1] not in _HELD_AT:
        return None
    for first in range(phrase.first - 2, max(lo, phrase.first - _LONGEST_MAN - 1) - 1, -1):
        noun = reading.noun(first)
        if noun is None or noun.type not in PEOPLE or noun.number != "sg":
            continue
        whole = noun_phrase(reading, first, phrase.end)
        return whole if whole.end == phrase.end else None
    return None


def _private_name(reading: Reading, end: int, lo: int, form: CueForm) -> Phrase | None:
    """Who is called by a given name or as a mother alone, with the age or without, from the head of a clause to the verb behind word `end`: `خالد، 34 عاما، قال`, `أما أم محمد فتقول`."""
    closed = end > lo and reading.words[end - 1] in "،,)"
    end -= closed
    name_end = end
    if end - lo > 3 and reading.words[end - 1] in _OF_AGE and reading.words[end - 2].isdigit():
        if reading.words[end - 3] not in "،,(":
            return None
        name_end = end - 3
        end += reading.words[end - 3] == "("
    elif closed:
        return None
    first = name_end - 1
    mother = first > lo and reading.words[first - 1] == _MOTHER
    gender = "f" if mother else gender_of_name(reading.words[first]) if first >= lo else ""
    first -= mother
    if form.strict or form.pos != "verb" or form.number != "s" or not gender or gender != form.gender:
        return None
    if first < lo or (first > lo and reading.words[first - 1] not in CLAUSE_HEADS):
        return None
    named = could_be_name(reading, name_end - 1) and is_given_name(reading.words[name_end - 1])
    return Phrase(first, end, True, True, unknown=True) if named else None


def unknown_name(reading: Reading, end: int, lo: int, form: CueForm) -> tuple[Phrase, str] | None:
    """A name that no registry knows, between the head of its clause and a verb of saying: `على أن كيميل قال`."""
    if form.number != "s":
        return None
    if (
        form.tense == "imperfect"
        and form.pos == "verb"
        and 0 < end - lo <= _LONGEST_NAME
        and all(could_be_name(reading, k) for k in range(lo, end))
        and is_sure_name(reading, lo, end)
    ):
        return Phrase(lo, end, True, True, unknown=True), "SV"  # `بيتروفيتش يتوعد بالرد`
    if form.strict:
        return None
    if form.gender != "m" and lo < end and is_bare_ministry(reading, lo, end):
        return Phrase(lo, end, True, unknown=True), "SV"
    if (private := _private_name(reading, end, lo, form)) is not None:
        return private, "SV"
    first = end
    while first > max(lo, end - 4) and reading.words[first - 1][0].isalpha() and not reading.tags(first - 1):
        first -= 1
    if first in (end, lo) or reading.words[first - 1] not in CLAUSE_HEADS or on_preposition(reading, first):
        return None
    if reading.words[first].startswith("ال") or reading.original(first).endswith(("ة", "ات")):
        return None
    return Phrase(first, end, True, True), "SV"
