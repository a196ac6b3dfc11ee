"""Which noun phrases can name a speaker, and whether one agrees with its verb."""

from __future__ import annotations

from functools import cache

from ..actors.name_classes import word_class
from ..actors.nations import nisbas
from ..actors.vocabulary import Vocabulary
from ..text import fold
from .concord import Phrase, gender_of, gender_of_name
from .cues import CueForm
from .phrase_parts import BODIES, head_at, is_behind_that, is_share
from .reading import Reading
from .shapes import is_definite, is_full_plural
from .speech import is_name_in_marks
from .wordlists import PEOPLE, SOME, TIMES, number_words

WHAT = frozenset(map(fold, "ما لما بما مما عما فيما من لمن بمن ممن".split()))
"""Pronouns of a free relative clause: `ما سمّاه`, `لما وصفه`."""
_DEPARTMENTS = word_class("department_field")
"""What departments of a town are for whose field is no ministry's: `مرور`."""
SHARES = frozenset(map(fold, "نصف ثلث ثلثا ثلثي ربع خمس ثلثين الثلثين".split()))
"""Fractions of people: `ثلثا المستطلعين`."""
_SHORTEST = 7
"""Fewer letters has no such plural: `الديون`."""
_OF_EACH = ["من", "كل"]
BOUNDARY = frozenset({"that", "clause", "auxiliary", "circumstance"})
"""Classes of the words that open a clause."""


def can_be_source(reading: Reading, phrase: Phrase, weak: bool = False) -> bool:
    """Whether a noun phrase can name a speaker; `weak` lets any noun do."""
    k = phrase.first
    if is_object_count(reading, k):
        return False
    if k in reading.mention_at or reading.noun(k) is not None:
        return True
    if "determiner" in reading.tags(k):
        return phrase.end == k + 1 or "ال" + reading.words[k + 1] not in TIMES  # `قبل عدة أيام قال إن`
    if phrase.unknown:
        return True
    if _is_part(reading, phrase):
        return any(_are_people(reading, j) for j in range(k + 1, phrase.end))
    if any(map(str.isdigit, reading.words[k])) or reading.words[k] in number_words():
        counted = reading.noun(k + 1) if phrase.end > k + 1 else None
        return counted is not None and (counted.type in PEOPLE or counted.type in BODIES)
    if is_full_plural(reading.words[k]):
        return True
    return weak or is_definite(reading.words[k]) or k in reading.quote_at


def _is_part(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase is about a part of several: `ثلثا النواب`, `ما يقرب من نصف السكان`, `3 من كل 4 مشاركين`, `60 بالمئة منهم`."""
    words = reading.words[phrase.first : phrase.end]
    return (
        words[:1] == ["ما"]
        or not SHARES.isdisjoint(words)
        or words[1:3] == _OF_EACH
        or (len(words) > 2 and is_share(reading, phrase.first + 2))
    )


def _are_people(reading: Reading, k: int) -> bool:
    """Whether word `k` is a noun for several people, or a sound plural: `النواب`, `المستطلعين`, `مشاركين`."""
    noun, word = reading.noun(k), reading.words[k]
    return (noun is not None and noun.type in PEOPLE) or (word.endswith("ين") and len(word) > 4)


def is_speaker(reading: Reading, phrase: Phrase) -> bool:
    """Whether a noun phrase is sure to name a speaker: a mention or a source noun heads it. One without a word, at the end of a text, does not."""
    if phrase.first >= phrase.end:
        return False
    k = head_at(reading, phrase.first, phrase.end)
    return not is_object_count(reading, phrase.first) and (
        k in reading.mention_at
        or reading.noun(k) is not None
        or (is_share(reading, k - 1) and reading.words[k].endswith(("ين", "ات")))
        or are_men(reading.words[k])
        or is_name_in_marks(reading, phrase.first, phrase.end)
        or _is_department(reading, k, phrase.end)
    )


def are_men(word: str) -> bool:
    """Whether a folded word is a sound plural of men with the article, in the nominative, that news has in ين as well: `الحاضرون`, `المتضررون`, but not `القانون`."""
    if not (word.startswith("ال") and word.endswith("ون")) or len(word) < _SHORTEST:
        return False
    return Vocabulary.default().count(word[:-2] + "ين") > 0


def is_object_count(reading: Reading, k: int) -> bool:
    """Whether word `k` counts some in the accusative and stands behind no أن or لكن, so that they are an object: `احتجز عددا من الرهائن`."""
    return reading.words[k] in SOME and not (k and is_behind_that(reading, k))


_SERVICES = frozenset(map(fold, "مرور شرطة جوازات مدني فلكية".split()))
"""Services that with the name of a place stand for their office there: `مرور جدة: …`."""


def is_bare_ministry(reading: Reading, first: int, end: int) -> bool:
    """Whether the words from `first` to before `end` are a ministry called by its field alone, as in headlines: `الصحة: …`, `الصحة في غزة تؤكد أن`, or its office in a place: `صحة عسير: …`."""
    word, place = reading.words[first], reading.mention_at.get(first + 1)
    if place is not None and place[0] == end and place[1].type == "GPE" and first not in reading.named:
        return "ال" + word in _fields() or word in _SERVICES
    if word not in _fields():
        return False
    rest = range(first + 1, end)
    if not rest:
        return True
    if len(rest) == 1:
        return reading.words[first + 1].removeprefix("ال") in nisbas()
    placed = reading.words[first + 1] == "في" and first + 2 in reading.mention_at
    return placed and reading.mention_at[first + 2][0] == end


@cache
def _fields() -> frozenset[str]:
    """The folded fields by which alone ministries are called."""
    return word_class("ministry_field") | frozenset(map(fold, "الصحة الداخلية الخارجية الدفاع العدل".split()))


def _is_department(reading: Reading, k: int, end: int) -> bool:
    """Whether a department stands at word `k` that is called by its field and its place alone (`صحة درعا`, `مرور دمشق`)."""
    if k + 1 >= end or (reading.words[k] not in _DEPARTMENTS and "ال" + reading.words[k] not in _fields()):
        return False
    place = reading.mention_at.get(k + 1)
    return place is not None and place[1].type in ("GPE", "LOC") and place[0] == end


def agrees(reading: Reading, phrase: Phrase, form: CueForm) -> bool:
    """Whether verb and subject agree in gender; an unknown gender agrees with all.

    A title may stay masculine before a woman's name (`قالت مدير المستشفى أماني بلور`), where no object can be meant.
    """
    gender = gender_of(reading, phrase)
    if form.gender == "f" and phrase.person and not form.frames & {"object", "addressee"}:
        return True
    if form.gender == "f" and gender == "m" and _is_woman(reading, phrase):
        return True
    return not gender or not form.gender or gender == form.gender


def _is_woman(reading: Reading, phrase: Phrase) -> bool:
    """Whether a woman's name stands behind a title (`السيناتور سلمى خليل`), or an apposition has a woman's title: `عضو لجنة الأمن، النائبة سلمى خليل`."""
    named = (k for k in range(phrase.first + 1, phrase.end) if k in reading.mention_at)
    if any(
        reading.mention_at[k][1].type == "PERSON" and gender_of_name(reading.words[k]) == "f" for k in named
    ):
        return True
    return any(
        reading.words[k - 1] in "،," and noun.type in PEOPLE and noun.gender == "f" and noun.number == "sg"
        for k in range(phrase.first + 2, phrase.end)
        if (noun := reading.noun(k)) is not None
    )
