"""Of what type a source is whose head no table of source nouns knows: a name, people, a body, or what only seems to speak."""

from __future__ import annotations

import re

from ..actors.nations import nisbas
from ..actors.vocabulary import Vocabulary
from ..text import fold
from .cited import is_one_of
from .concord import Phrase, is_given_name
from .names import is_surname, takes_name
from .quoted_names import OF_NAMES
from .reading import Reading
from .shapes import EVENTS, is_definite, is_possessed, without_pronoun
from .subjects import SHARES
from .things import is_mute
from .verb_shapes import MASDAR, is_verb_shape
from .wordlists import DEMONSTRATIVES, ONE_OF, PEOPLE, bare, number_words, surnames, weak_source_nouns

OF_MENTION = {"PERSON": "named_person", "MEDIA": "media", "ORG": "institution", "GROUP": "institution",
               "GPE": "institution", "LOC": "institution"}  # fmt: skip
OF_NOUN = {"institution": "institution", "media": "media", "document": "document", "reports": "reports"}
_BOTH = frozenset(map(fold, "كلاهما كليهما كلتاهما كلتيهما كلهم جميعهم بعضهم أغلبهم معظمهم أحدهم".split()))
"""Quantifiers whose pronoun is who speaks."""
_INTERVIEWS = frozenset(map(fold, "حوار مقابلة حديث".split()))
"""Conversations that are quoted as texts: `بحسب ما جاء في حوار أجرته معه المجلة`."""
_SIDES = frozenset(map(fold, "الشمال الجنوب الشرق الغرب".split()))
"""Directions that stand for states: `أعلن الشمال أن`."""
_CONSTRUCT = re.compile(r"\w{3,}و$")
"""A sound plural before its genitive: `محبو الفريق`."""
_ITS_PEOPLE = re.compile(r"(?:\w+(?:اوه|اوها|اوهم|وه|وها|وهم)|م(?:وكل|\wت\w\w)(?:ه|ها|هم))$")
"""People with a pronoun: `أعضاؤه`, `لاعبوها`, `موكله`, `مبتكرها`."""
_OUR_PEOPLE = re.compile(r"\w{2,}اونا$")
"""People with the pronoun of those who speak: `زملاؤنا`."""
_PUBLIC = fold("الرأي العام").split()
_OF_COMPANIES = frozenset(
    map(
        fold,
        "أيرلاينز إيرلاينز إيرويز أيرويز آيرويز موتورز غروب جروب هولدنغ هولدينغ كوربوريشن كوربوريشين إنترناشونال إنترناشيونال تكنولوجيز تكنولوجي إنرجي إنيرجي بتروليوم فارما كابيتال سيستمز إندستريز فاونديشن".split(),
    )
)
"""Foreign words in the names of companies, airlines and banks: `سبرنغ أيرلاينز`."""
_LONGEST_COMPANY = 3
"""The longest of those names, in words."""
_RED = [fold(name).split() for name in ("الهلال الأحمر", "الصليب الأحمر")]
"""Bodies that are called by their sign."""
_OURS = re.compile(r"\w{3,}تنا$")
"""Things with the pronoun of those who speak: `تقديراتنا`, `عزيمتنا`."""
_COMMON, _RARE = 300, 20
"""A word seen more often than this in the counted news is no name of its own, and one seen less often than that is hardly anything else."""


def type_of_unlisted(reading: Reading, phrase: Phrase, k: int) -> str:
    """The type of a source whose head no table knows: by its ending, its article and its mentions."""
    word = reading.words[k]
    if word in _INTERVIEWS:
        return "document"
    if is_one_of(reading, phrase) and phrase.mention is None:
        return "named_person" if is_named_one(reading, phrase) else "unnamed_person"
    if is_possessed(reading, k) and without_pronoun(word) in ONE_OF | SHARES:
        return "unnamed_person"  # `أحدهم`, `نصفهم`
    if word in _BOTH or _OUR_PEOPLE.match(word) or reading.words[k : k + 2] == _PUBLIC:
        return "unnamed_person"
    if (word in _SIDES and phrase.mention is None) or reading.words[k : k + 2] in _RED:
        return "institution"
    titled = _is_titled(reading, phrase, k)
    if phrase.mention is not None and phrase.mention.type == "MEDIA" and not titled:
        return "media"
    weak = weak_source_nouns().get(bare(word))
    if weak is not None:
        return OF_NOUN.get(weak.type, "unnamed_person")
    if word.endswith(("ون", "ين")) and word[:-2] in nisbas():
        return "unnamed_person"  # `أردنيون`
    bare_plural = word.endswith("ون") and not is_definite(word) and phrase.end == k + 1
    if bare_plural and k not in reading.named and not is_surname(word):
        return "unnamed_person"  # `مصلون`
    many = "determiner" in reading.tags(k) or "determiner" in reading.classes(bare(word))
    if word in ("الذين", "من", "لمن", "البعض") or many or is_sound_plural(reading, phrase, k):
        return "unnamed_person"
    if titled:
        return "named_person"
    if phrase.mention is not None:
        return OF_MENTION.get(phrase.mention.type, "institution")
    if phrase.end == k + 1 and (is_surname(word) if word.startswith("ال") else word in surnames()):
        return "named_person"
    if phrase.end == k + 1 and is_given_name(word):
        return "named_person"  # `نادية`
    before = set(reading.words[phrase.first : k]) - DEMONSTRATIVES
    if any(map(str.isalnum, before)) or word[0].isdigit() or word in number_words():
        return "unnamed_person"  # `48% منهم`, `عدد من رواد المقهى`
    written = reading.original(k)
    if written.endswith("ة") or (written.endswith("ات") and word.startswith("ال")):
        return "institution"
    return _type_of_word(reading, phrase, k)


def _type_of_word(reading: Reading, phrase: Phrase, k: int) -> str:
    """The type of a source by its first word: named only where that may be a name, people where they are counted or its ending tells, else a text.

    `وقال السديري إن`, `قالت سان إن`; `قال 48% منهم إن`, `يأمل محبو الفريق أن`; `كرر التاريخ نفسه`, `تشير تقديراتنا إلى`.
    """
    word, vocabulary = reading.words[k], Vocabulary.default()
    if _is_construct_plural(reading, phrase, k):
        return "unnamed_person"
    if is_possessed(reading, k) or _OURS.match(word):
        return "unnamed_person" if _ITS_PEOPLE.match(word) else "document"
    if _may_be_name(reading, phrase, k, vocabulary):
        return "named_person"
    event = bool(MASDAR.match(word.removeprefix("ال"))) or word.removeprefix("ال") in EVENTS
    thing = event or word.endswith("ات") or is_mute(reading, phrase)
    return "document" if thing else "unnamed_person"


def _is_construct_plural(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether a sound plural of people or a part of them stands before its genitive: `محبو الفريق`, `ثلثا المشاركين`."""
    word, count = reading.words[k], Vocabulary.default().count
    if phrase.end == k + 1 or word in SHARES:
        return word in SHARES
    if not _CONSTRUCT.match(word):
        return False
    governs = is_definite(reading.words[k + 1]) or k + 1 in reading.named or k + 1 in reading.quote_at
    return governs and any(count(word[:-1] + ending) for ending in ("ون", "ين", "ي"))


def _may_be_name(reading: Reading, phrase: Phrase, k: int, vocabulary: Vocabulary) -> bool:
    """Whether the word may be a name by its frequency in news, by what stands behind it, or as an adjective that stands for one man (`البرتغالي`)."""
    word, count = reading.words[k], vocabulary.count
    if (
        phrase.unknown
        or phrase.first in reading.quote_at
        or word in OF_NAMES
        or is_given_name(word)
        or is_surname(word)
    ):
        return True
    alone = phrase.end == k + 1
    further = "" if alone else reading.words[k + 1]
    if is_given_name(further) or _is_named_behind_comma(reading, phrase, k):
        return True  # `العم حسين`
    if word.startswith("ال") and not reading.original(k).startswith("أل"):
        one = bool(vocabulary.is_attribute(word)) or word.endswith("ي")
        return not is_definite(further) and (one or count(word) < _RARE)
    if MASDAR.match(word) or word in EVENTS or word.endswith("ات"):
        return not count(word)
    if is_verb_shape(word) or (word.endswith("ا") and count(word[:-1]) > _COMMON):
        return False  # `باكيا في المحكمة`
    if is_definite(further) and not further.endswith("ي"):
        return count(word) < _RARE  # not `أصابع الاتهام`
    if count(word) < _COMMON:
        return True
    return (alone or count(further) < _RARE) and not is_mute(reading, phrase)


def _is_named_behind_comma(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether a given name follows a comma in the phrase: `صانع ألعاب الفريق، سمير الحداد`."""
    words = reading.words
    return any(words[j] in "،," and is_given_name(words[j + 1]) for j in range(k + 1, phrase.end - 1))


def is_company(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase is but the foreign name of a company, with an adjective behind it or without: `سبرنغ أيرلاينز الصينية`."""
    end = phrase.end - (phrase.end - 1 > phrase.first and is_definite(reading.words[phrase.end - 1]))
    return 1 < end - phrase.first <= _LONGEST_COMPANY and reading.words[end - 1] in _OF_COMPANIES


def is_named_one(reading: Reading, phrase: Phrase) -> bool:
    """Whether a name follows whom somebody is one of, and is no other man's there: `أحد سكان الحي سمير الحداد`, but `أحد مساعدي الوزير سمير الحداد`."""
    if reading.words[phrase.first] not in ONE_OF:
        return False
    for k in range(phrase.first + 2, phrase.end):
        noun = reading.noun(k)
        if (
            noun is not None and noun.type in PEOPLE and noun.number == "sg"
        ) or "preposition" in reading.tags(k):
            return False  # `أحد المقربين من سمير الحداد`
        person = k in reading.mention_at and reading.mention_at[k][1].type == "PERSON"
        given = k + 2 == phrase.end and is_given_name(reading.words[k]) and is_definite(reading.words[k - 1])
        if person or given:
            return True
    return False


def _is_titled(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether a title follows a name that no registry knows, behind a comma or not: `سلمى العابد، الموظفة في وزارة الصحة`."""
    for j in range(k + 1, phrase.end):
        if reading.words[j] in "،,":
            return j + 1 < phrase.end and takes_name(reading, j + 1)
        if takes_name(reading, j):
            return not reading.words[j].startswith("ال")
    return False


def is_sound_plural(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether a noun is a plural in ون (`المتعاملون`, `متداولون سعوديون`) and no foreign name (`إريكسون`)."""
    word = reading.words[k]
    endings = ("ون", "ين")
    if not word.endswith(endings) or len(word) < 5:
        return False
    return word.startswith("ال") or (k + 1 < phrase.end and reading.words[k + 1].endswith(endings))
