"""Which names belong to a noun phrase, as its genitive (`رئيس سوريا`) or behind a title, an origin or what somebody is to another (`الرئيس الأسد`); what says between commas who somebody is."""

from __future__ import annotations

import re
from functools import cache

from ..actors.nations import nisbas
from ..lexicons import lexicon
from ..schema import Mention
from ..text import fold
from .complements import INNER_PREPOSITIONS
from .concord import ADJECTIVES, Phrase, is_unnamed, joins_speaker
from .names import takes_name, unknown_name_end
from .phrase_parts import (
    CHIEF,
    ENVOYS,
    IS_CALLED,
    KNOWN_AS,
    LONGEST_ASIDE,
    STOPS,
    WHO_IS,
    add_mention,
    is_closed,
    take,
)
from .reading import Reading
from .shapes import is_definite, is_full_plural
from .speech import holds_clause
from .verb_shapes import is_finite_cue
from .wordlists import EACH_OF, ONE_OF, PEOPLE, SourceNoun, bare

_ALLY = re.compile(r"و?(?:حليف|جار|غريم)ت?(?:ه|ها|هم|هما)$")
"""States named by what they are to another: `سوريا وحليفتها روسيا`."""
_CAPITAL = fold("العاصمة")
THEN = frozenset(map(fold, "آنذاك حينها حينذاك آنئذ وقتها وقتئذ وقتذاك يومها سابقا حاليا".split()))
"""Between an office and a name they say when it was held: `رئيس الوزراء آنذاك سمير الحداد`."""
_PASSING = frozenset(
    map(fold, "زور قوم شارك ستعد واصل توجه جري بحث حضر صل لتقي عقد جتمع ستقبل ستضيف تابع ختتم بدأ".split())
)
"""Verbs in the imperfect, without its letter, of what somebody is just doing: `الذي يزور دمشق`, `الذي يجري محادثات`."""
_WHICH, _TO = fold("التي"), fold("إلى")
_FATHER_OF = frozenset(map(fold, "أبو أم".split()))
"""They open a name of honour: `ناشط يدعى أبو أحمد`."""
_CALLED = WHO_IS | {"هو", "هي", *(word.removeprefix("و") for word in IS_CALLED)}
_NAMED_FOR = frozenset(map(fold, "كرسي جائزة كأس دوري مدرسة جامعة كلية مستشفى مسجد مجمع ملعب مكتبة".split()))
"""What is named for people."""
_PLURALS = ("ون", "ين", "ات")
"""Endings of the sound plurals."""
_FARTHEST_NAME = 9
"""The most words between an office and the name of who holds it."""


def takes_mention(reading: Reading, phrase: Phrase, k: int, mention: Mention) -> bool:
    """Whether the mention at word `k` belongs to the phrase as genitive or name, and opens no phrase of its own: `رئيس سوريا`, `الرئيس الأسد`."""
    if phrase.end == phrase.first:
        return True
    if reading.words[k].isascii() and mention.type == "ORG" and phrase.end == k and phrase.definite:
        return True  # `وكالة الاستخبارات المركزية CIA`
    if mention.type == "GPE" and is_full_plural(reading.words[k - 1]):
        return False  # `اتهم ناشطون طهران بـ`
    if not phrase.definite:
        return _belongs_to_indefinite(reading, phrase, k, mention)
    if mention.type == "PERSON":
        return _names_the_one_titled(reading, phrase, k)
    if mention.type == "GPE" and _CAPITAL in reading.words[max(phrase.first, k - 2) : k]:
        return phrase.end == k  # `مصادر في العاصمة صنعاء`, `العاصمة السورية دمشق`
    ally = is_ally(reading.words[k - 1]) or (
        is_ally(reading.words[k - 2]) and is_definite(reading.words[k - 1])
    )
    return phrase.end == k and mention.type == "GPE" and ally


def called_end(reading: Reading, phrase: Phrase, k: int) -> int:
    """The word behind the name that `يدعى`, `هو` or `اسمه` at word `k` gives an unnamed person, who takes it in; 0 where none is.

    `أحد التجار وهو سمير الحداد`, `محام مصري يدعى سمير الحداد`, `محام آخر هو سمير الحداد`.
    """
    if reading.words[k] not in _CALLED or k + 1 >= len(reading):
        return 0
    head, noun = reading.words[phrase.first], reading.noun(phrase.first)
    some = head in ONE_OF or (not is_definite(head) and noun and noun.type in PEOPLE)
    if phrase.person or not some:
        return 0
    end, mention = reading.mention_at.get(k + 1, (k, None))
    if mention is not None and mention.type == "PERSON":
        add_mention(phrase, end, mention)
        return end
    if reading.words[k + 1] not in _FATHER_OF or k + 2 >= len(reading) or reading.tags(k + 2):
        return 0
    phrase.unknown = phrase.definite = True
    return take(phrase, k + 2)


def holder_behind(reading: Reading, phrase: Phrase, k: int, stop: int) -> int:
    """Where the name or the comma before it stands that belongs to the office before word `k`, behind where or when that is held; 0 for none.

    `مدير العلاقات العامة بصحة حلب | سمير الحداد`, `الملحق الثقافي بماليزيا الأستاذ الدكتور | سمير الحداد`, `رئيس الوزراء آنذاك | سمير الحداد`.
    """
    head = reading.noun(phrase.first)
    one = head is not None and head.type in PEOPLE and head.number == "sg"
    if not one or phrase.person or not phrase.definite or phrase.end != k:
        return 0
    sent = reading.words[k] == _TO and _is_sent(reading, phrase)
    led = not sent and reading.words[k] not in THEN
    noun = reading.noun(k)
    if led and (reading.tags(k) or not reading.clitic(k, "بل") or (noun and noun.type in PEOPLE)):
        return 0
    first = k + 1 - led  # of the words that are no office of another
    for j in range(k + 1, min(stop, k + _FARTHEST_NAME)):
        if j in reading.mention_at and reading.mention_at[j][1].type == "PERSON":
            title = _before_titles(reading, first, j)
            end = reading.mention_at[j][0]
            says = end < stop and (reading.words[end] == ":" or "that" in reading.tags(end))
            return j if says or title == first or _closes(reading, title - 1) else 0
        if reading.words[j] in "،,":
            end, mention = reading.mention_at.get(j + 1, (0, None))
            person = mention is not None and mention.type == "PERSON" and is_closed(reading, end, stop)
            return j if person and _closes(reading, j - 1) else 0
        if not reading.words[j][0].isalnum() or reading.tags(j) & STOPS:
            return 0
    return 0


def _is_sent(reading: Reading, phrase: Phrase) -> bool:
    """Whether an envoy or a delegation stands in the phrase, so that إلى leads to where: `مبعوث الأمم المتحدة إلى اليمن`."""
    return any(bare(reading.words[j]).startswith(ENVOYS) for j in range(phrase.first, phrase.end))


def _before_titles(reading: Reading, first: int, k: int) -> int:
    """The first of the titles with the article that stand right before the name at word `k`, not before word `first`."""
    while k > first and is_definite(reading.words[k - 1]):
        noun = reading.noun(k - 1)
        one = noun is not None and noun.type in PEOPLE and noun.number == "sg"
        if not (one or _is_titled(reading, k - 1)):
            break
        k -= 1
    return k


def _closes(reading: Reading, k: int) -> bool:
    """Whether a definite noun or a name ends at word `k`, so that no name is its genitive."""
    word, noun = reading.words[k], reading.noun(k)
    if noun is not None and noun.type in PEOPLE and noun.number == "sg":
        return False
    return k in reading.named or word in THEN or word.startswith(("ال", "لل", "بال"))


def _belongs_to_indefinite(reading: Reading, phrase: Phrase, k: int, mention: Mention) -> bool:
    """Whether the mention at word `k` is the genitive or name that an indefinite phrase still wants: `رئيس سوريا`, but not `ناشطون أميركيون سوريا`."""
    before = k - 1 - (reading.words[k - 1] == "#")
    word = reading.words[before]
    if before <= phrase.first:
        return True
    if mention.type == "GPE":
        plural = is_full_plural(word) and is_full_plural(reading.words[before - 1])
        return not plural and word not in ADJECTIVES and word not in nisbas()
    if mention.type == "PERSON":  # `نائب فرنسي معارض ديفيد كاميرون`: two people
        return bool(phrase.joints) or not is_unnamed(reading, phrase.first)
    return not (mention.type == "MEDIA" and word.endswith(("ي", "يه")))


def _names_the_one_titled(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether the person at word `k` is the one whom a definite phrase calls by title, origin or office.

    Behind a name a second title is the second man's, and the phrase is cut before it: `انتقد الناطق سمير الحداد رئيس الحزب عمر زيدان`.
    """
    first = phrase.joints[-1] if phrase.joints else phrase.first
    if phrase.joints and (reading.noun(first) is None or not joins_speaker(reading, phrase, first)):
        first = phrase.first  # `الخبير الاجتماعي والبيئي`, `وزير الخارجية والمغتربين`
    head = reading.noun(first + 2 if reading.words[first : first + 2] == EACH_OF else first)
    called = _is_titled(reading, k - 1) or _is_of_origin(reading, phrase, head)
    if called and phrase.end == k and not phrase.person:
        return True
    if head is not None and head.number == "du":
        return not phrase.person and head.type in PEOPLE and _is_of_two(reading, k)
    if head is None:  # `كبير الأساقفة سمير الحداد`
        chief = reading.words[first].removeprefix("و") in CHIEF and phrase.end > first + 1
        if chief:
            return not phrase.person
    elif head.number != "sg" or is_unnamed(reading, first):
        return False
    titled = phrase.first < phrase.name_end < k == phrase.end and not phrase.joints
    if titled and "preposition" not in reading.tags(phrase.name_end):
        phrase.end = phrase.name_end
    return not phrase.person and head is not None and head.type in PEOPLE


def _is_of_two(reading: Reading, k: int) -> bool:
    """Whether the person at word `k` is the first of two: `الباحثان سمير الحداد وعمر زيدان`."""
    end = reading.mention_at[k][0]
    return (
        end in reading.mention_at and reading.mention_at[end][1].type == "PERSON" and reading.clitic(end, "و")
    )


@cache
def _honorifics() -> frozenset[str]:
    """The folded titles of respect: `الدكتور`, `الشيخ`."""
    return frozenset(fold(row["title"]) for row in lexicon("titles") if row["kind"] == "honorific")


def _is_titled(reading: Reading, k: int) -> bool:
    """Whether a title that stands right before a name ends the phrase at word `k`: `وزير الري المصري الدكتور`."""
    return reading.words[k] in _honorifics()


def _is_of_origin(reading: Reading, phrase: Phrase, head: SourceNoun | None) -> bool:
    """Whether the phrase only says where somebody comes from or what he does: `الأرجنتيني`, `السياسية القومية`."""
    words = reading.words[phrase.first : phrase.end]
    people = head is None and phrase.first not in reading.mention_at and len(words) <= 2
    return people and all(word.startswith("ال") and word.endswith(("ي", "يه")) for word in words)


def is_ally(word: str) -> bool:
    """Whether a folded word says what a state is to another: `وحليفتها روسيا`."""
    return bool(_ALLY.match(word))


def names_another(reading: Reading, phrase: Phrase, aside: Phrase) -> bool:
    """Whether what follows a named person behind a comma is somebody else, by name (not `، مستشار الرئيس جو بايدن`, `، محامي عائلة …`) or by an office before the comma and his name."""
    if not phrase.person or not aside.person:
        return phrase.person and _names_next(reading, aside.end)
    whose = reading.noun(aside.first + 1)
    if whose is not None and whose.type in PEOPLE and is_definite(reading.words[aside.first + 1]):
        return False
    inside = reading.words[aside.first : aside.end]
    return INNER_PREPOSITIONS.isdisjoint(inside) and not any(word.startswith("لل") for word in inside)


def _names_next(reading: Reading, k: int) -> bool:
    """Whether a comma at word `k` leads to a person's name, behind a title or two, so that the office before it is his: `ناشد سمير الحداد، وزير الدفاع، العميد عمر زيدان`."""
    if k + 1 >= len(reading) or reading.words[k] not in "،,":
        return False
    for j in range(k + 1, min(k + 3, len(reading))):
        if j in reading.mention_at:
            return reading.mention_at[j][1].type == "PERSON" and not reading.clitic(j, "و")
        if not is_definite(reading.words[j]):
            break
    return False


def long_description(reading: Reading, end: int, stop: int, governed: frozenset[str]) -> int:
    """The comma, colon or complementiser, or the medium that is told, that closes a description whose noun phrase ends at word `end`, where no verb of saying, occasion or time comes before it, or its relative clause."""
    if end < stop and "relative" in reading.tags(end):
        return _behind_relative_clause(reading, end, stop)
    for k in range(end, min(stop, end + LONGEST_ASIDE)):
        word = reading.words[k]
        if word in "،,:":
            return k
        if k in reading.mention_at and reading.mention_at[k][1].type == "MEDIA" and reading.clitic(k, "ل"):
            return k
        if "that" in reading.tags(k) and reading.words[k][0] not in "وب":
            return k
        adverbial = reading.tags(k) & {"circumstance", "clause", "relative", "day", "addressee"}
        settles = word in ("في", "عبر", "علي") and k + 1 < len(reading)
        setting = settles and bool(reading.tags(k + 1) & {"occasion", "medium"})
        if adverbial or setting or word in governed or not word[0].isalnum() or is_finite_cue(reading, k):
            break
    return end


def _behind_relative_clause(reading: Reading, end: int, stop: int) -> int:
    """The comma that closes the relative clause at word `end`, with no other clause, colon or quotation in it: `، مدير المرصد الذي يتخذ من لندن مقرا له،`; `end` where none does."""
    for k in range(end + 1, min(stop, end + LONGEST_ASIDE)):
        if reading.words[k] in "،,":
            return k
        if reading.words[k] in ":؛." or k in reading.quote_at or "that" in reading.tags(k):
            break
    return end


def behind_description(reading: Reading, phrase: Phrase, first: int, limit: int) -> int:
    """The word behind `وهو زعيم الحزب`, `الشهير باسم سمورة` or `الذي يرأس الحزب` between commas; that of its comma where what says of whom else it is does not lead straight to what is said."""
    noun = reading.noun(first + 1) if first + 1 < limit else None
    if "relative" in reading.tags(first):
        named = _lasts(reading, first + 1)
    else:
        named = reading.words[first] in IS_CALLED or reading.words[first] in KNOWN_AS
    if not (named or noun):
        return first - 1
    known = phrase.person or phrase.unknown
    named = named or (known and noun is not None and noun.type in PEOPLE and noun.number == "sg")
    for k in range(first + 1, limit):
        said = k in reading.quote_at and holds_clause(reading, k)
        if k > first + 1 and (said or ("that" in reading.tags(k) and reading.words[k][0] != "و")):
            return take(phrase, k - 1)
        if reading.words[k] in "،,:.":
            leads = k + 1 < limit and ("that" in reading.tags(k + 1) or k + 1 in reading.quote_at)
            leads = leads or ":" in reading.words[k : k + 2]
            return take(phrase, k - 1) if leads or named else first - 1
    return first - 1


def _lasts(reading: Reading, k: int) -> bool:
    """Whether the verb at word `k`, behind a relative pronoun, is in the imperfect and none of speech: what its head does lastingly, and so who he is (`الذي يرأس`), and nothing that happened."""
    letter = "ت" if reading.words[k - 1] == _WHICH else "ي"
    word = reading.words[k] if k < len(reading) else "."
    lasts = word[0] == letter and len(word) > 2 and word[1:] not in _PASSING
    return lasts and not reading.facts[k].may_be_cue and reading.noun(k) is None


def is_named_for(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether the person at word `k` is whom something in the phrase is named for: `المشرف على كرسي الأمير سمير لأبحاث الماء`."""
    if reading.mention_at[k][1].type != "PERSON":
        return False
    return any(reading.words[j] in _NAMED_FOR for j in (k - 1, k - 2) if j > phrase.first)


def named_again(reading: Reading, phrase: Phrase, k: int, stop: int) -> int:
    """The comma behind another name, at word `k`, of what the phrase names: `وكالة الأنباء السورية، سانا،`; 0 where none is."""
    end, mention = reading.mention_at.get(k, (stop, None))
    if mention is None or phrase.mention is None or end >= stop or reading.words[end] not in "،,":
        return 0
    return end if mention.actor is not None and mention.actor == phrase.mention.actor else 0


def is_adjective_apart(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether word `k`, behind a comma, ends in a sound plural as the phrase does: `مسؤولون أميركيون، حاليون وسابقون،`."""
    return reading.words[k].endswith(_PLURALS) and reading.words[phrase.end - 1].endswith(_PLURALS)


def unlisted_name(reading: Reading, phrase: Phrase, k: int, limit: int) -> int:
    """The word behind a name that no registry knows, set off by the comma at word `k` behind a title; `k` where none is."""
    name_end = unknown_name_end(reading, k + 1, limit)
    if name_end == k + 1 or phrase.person or not takes_name(reading, phrase.first):
        return k
    phrase.end, phrase.definite, phrase.unknown = name_end, True, True
    return name_end
