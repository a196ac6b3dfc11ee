"""Colons behind a name at the head of a line or headline: `أردوغان: …`, `مسؤول لـCNN: …`, and a place's, where it speaks."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from ..actors.nations import capitals
from ..actors.vocabulary import Vocabulary
from ..lexicons import lexicon as table
from ..text import fold
from .cited import names_source
from .concord import Phrase
from .cues import CueForm
from .first_person import is_of_us, opens_in_first_person
from .frames import Found
from .names import RARE, could_be_name, rare_name_end
from .phrases import noun_phrase
from .reading import Reading
from .shapes import is_definite, is_event
from .subjects import can_be_source, is_bare_ministry, is_speaker
from .verb_shapes import is_verb_shape
from .wordlists import NOT_SO, PEOPLE, number_words, weak_source_nouns

_NEGATES = frozenset(map(fold, "لا لن لم ليس ليست لسنا يجب ينبغي على قد سوف نحن".split()))
"""Words that open or carry what a government says, and no event in its country."""
_WILL_NOT = "لن"
_FORESEES = frozenset(map(fold, "قد سوف يجب ينبغي".split()))
_ASKS = frozenset(
    map(fold, "من ما ماذا هل كيف لماذا متى أين أي كم ماهي هذا هذه هكذا إليك إليكم تعرف".split())
)
"""Words that open a question or a list that a headline asks about the name before its colon (`جون سميث: من هو؟`)."""
_MANY = frozenset(
    map(
        fold,
        "أكثر نحو حوالي عشرات مئات آلاف قتلى جرحى قتيل قتيلان قتيلا ضحايا إصابات مظاهرات احتجاجات اشتباكات انفجارات".split(),
    )
)
"""Openings of an event told of a place (`سوريا: أكثر من 30 قتيلا`)."""
_GATHERINGS = frozenset(
    map(fold, "قمة مؤتمر مهرجان ملتقى منتدى اجتماع لقاء مباراة بطولة كأس جوائز حملة أزمة".split())
)
"""Nouns of occasions, which speak in no headline (`قمة هلسنكي: هل …`)."""
_MANNER_SHAPE = re.compile(r"م\w{2,}ا$|ردا$|تعليقا$|تعقيبا$")
_LABELS = frozenset(map(fold, "عاجل بالفيديو فيديو بالصور شاهد خاص حصري مباشر".split()))
"""What an outlet labels a headline with: `عاجل: أردوغان: …`."""
_PARTS = frozenset(".…|")
"""Marks between the parts of a headline."""
_SHORT = 4
"""The longest addressee, and a quotation longer than a name, in words."""
_ADDRESSEE = 7
"""The longest addressee in quotation marks before the colon, in words and marks."""
_ON = frozenset(map(fold, "عن حول بشأن".split()))
_QUOTING = "نقلا"
_CLOSING = frozenset('"”»“')
_OUTLET = 2
"""The longest name of an outlet before a headline, in words."""
_COLON = CueForm(":", "say", "particle", 0, "", "", "", "", frozenset({"colon"}), "assert", False, False)
_DASHES = frozenset("-–—/")
_FAR = 30
_MOST = 14
"""The most words before the colon of a headline."""


@cache
def _states() -> frozenset[str]:
    """The ids of the states."""
    return frozenset(row["actor"] for row in table("countries"))


def read_lead(reading: Reading, first: int, end: int, kind: str) -> Found | None:
    """A line that opens with a name and a colon: `أردوغان: بوتين سيزور أنقرة قريبا`."""
    if kind == "headline" and first + 2 < end and reading.words[first + 1] == ":":
        first += 2 * (reading.words[first] in _LABELS)
    near = reading.words[first + 1 : min(end - 1, first + _FAR)]
    if ":" not in near:
        return None
    opening, colon = first, first + 1 + near.index(":")
    if kind == "headline":
        first = _part_before(reading, first, colon)
    if colon - first > _MOST or any(_is_verbal_cue(reading, k) for k in range(first, colon)):
        return None
    phrase = noun_phrase(reading, first, _before_addressee(reading, first, colon))
    if kind == "headline":
        phrase = _cut(reading, phrase)
    if kind == "headline" and (
        _is_quoted_body(reading, first, colon) or is_bare_ministry(reading, first, colon)
    ):
        phrase = Phrase(first, colon, True)
    elif (kind == "headline" and _is_bare_name(reading, first, colon)) or (
        kind == "headline" and _speaks_as_i(reading, first, colon, end)
    ):
        phrase = Phrase(first, colon, True, True, unknown=True)
    elif phrase.end <= first or not names_source(reading, phrase):
        return None
    passed = _passed_on(reading, phrase, colon) if kind == "headline" else None
    if phrase.end < colon and passed is None and not _leads_to_colon(reading, phrase, first, colon, kind):
        return None
    mention = phrase.mention
    if kind != "headline" and (
        (mention is None and not phrase.unknown) or _is_dateline(reading, first, colon)
    ):
        return None
    place = mention if mention is not None and phrase.first in reading.mention_at else None
    if (
        place is not None
        and place.type in ("GPE", "LOC")
        and not (kind == "headline" and _place_speaks(reading, place.actor, colon + 1, end))
    ):
        return None
    if _tells_event(reading, phrase):
        return None
    if reading.words[phrase.first] in _GATHERINGS or _asks_about(reading, phrase, colon + 1):
        return None
    if phrase.unknown and first > opening and reading.clitic(first, "و") and _is_joined(reading.words[first]):
        phrase.joints = [first]
    rule = "name and colon" if passed is None else "relay"
    return Found(
        colon, colon + 1, _COLON, 0, "colon", colon + 1, source=phrase, order="SV", rule=rule, relayed=passed
    )


def further_leads(reading: Reading, lead: Found, end: int) -> list[Found]:
    """The further names and colons of a headline, each behind dots: `روحاني: انتصرنا.. نتنياهو: خسرنا`."""
    found: list[Found] = []
    k = lead.first + 2
    while k + 2 < end:
        if reading.words[k] in _PARTS and reading.words[k + 1] not in _PARTS:
            further = read_lead(reading, k + 1, end, "headline")
            colon = next((j for j in range(k + 1, end) if reading.words[j] == ":"), end)
            dots = any(reading.words[j] in _PARTS for j in range(k + 1, colon))
            if further is not None and further.first == colon and not dots:
                found.append(further)
                k = colon + 1
        k += 1
    return found


def further_part(reading: Reading, k: int, end: int) -> int:
    """The mark behind word `k` at which a further name and colon of a headline begin; `end` where none do."""
    for dot in range(k + 1, end - 2):
        if reading.words[dot] not in _PARTS or reading.words[dot + 1] in _PARTS:
            continue
        noun = reading.noun(dot + 1)
        if dot + 1 not in reading.mention_at and (noun is None or noun.type not in (*PEOPLE, "institution")):
            continue  # `رسالتي للعالم: كفى`
        colon = next(
            (j for j in range(dot + 2, end) if reading.words[j] == ":" or reading.words[j] in _PARTS), end
        )
        if colon < end and reading.words[colon] == ":" and colon - dot <= _MOST:
            return dot
    return end


def _tells_event(reading: Reading, phrase: Phrase) -> bool:
    """Whether the words before the colon tell what befalls the one named in them: `فضيحة تطال حزب النبع: …`, `اتهامات لحزب النبع: …`."""
    k = phrase.first
    if k + 1 >= phrase.end or k in reading.named or k in reading.quote_at or is_definite(reading.words[k]):
        return False
    noun, word = reading.noun(k) or weak_source_nouns().get(reading.words[k]), reading.words[k + 1]
    if (
        noun is not None
        and noun.type == "reports"
        and k + 1 in reading.mention_at
        and reading.clitic(k + 1, "ل")
    ):
        return True
    if k + 1 in reading.named or reading.noun(k + 1) is not None or len(word) < _SHORT or word[0] not in "تي":
        return False
    count = Vocabulary.default().count
    return count("ي" + word[1:]) > 0 and count("ت" + word[1:]) > 0 and not count("ال" + word)


def _passed_on(reading: Reading, phrase: Phrase, colon: int) -> Phrase | None:
    """Whose words a medium before a colon passes on: `رويترز عن مصدر أمني: …`; not what it speaks of (`رويترز عن الهدنة: …`)."""
    k = phrase.end
    k += k < colon and reading.words[k] == _QUOTING
    if k + 1 >= colon or reading.words[k] != "عن" or not _is_medium(reading, phrase):
        return None
    speaker = noun_phrase(reading, k + 1, colon)
    return speaker if speaker.end == colon and is_speaker(reading, speaker) else None


def _is_medium(reading: Reading, phrase: Phrase) -> bool:
    if phrase.mention is not None:
        return phrase.mention.type == "MEDIA"
    noun = reading.noun(phrase.first)
    return noun is not None and noun.type in ("media", "agency")


def read_clause_lead(reading: Reading, first: int, end: int, found: list[Found]) -> Found | None:
    """The colon of a headline behind a clause that tells what somebody says, with his words behind it: `بيروت تحذر من الحرب: لن نقبل العدوان`."""
    colon = next((k for k in range(first + 1, end - 1) if reading.words[k] == ":"), -1)
    before = [cue for cue in found if cue.first < colon]
    if colon < 0 or not before or any(cue.first >= colon or cue.body > colon for cue in found):
        return None
    cue = before[-1]
    told = cue.form.pos == "verb" and cue.frame in ("prep", "object", "that")
    if (
        not told
        or cue.source is None
        or not can_be_source(reading, cue.source)
        or reading.words[colon + 1] in _ASKS
    ):
        return None
    return Found(colon, colon + 1, _COLON, 0, "colon", colon + 1, rule="colon behind a clause")


def _is_dateline(reading: Reading, first: int, colon: int) -> bool:
    """Whether what stands before the colon ends in a place behind a dash: a writer's name, and where he writes (`سمير الحداد - الرياض: …`)."""
    place = reading.mention_at.get(colon - 1)
    return (
        place is not None
        and place[1].type == "GPE"
        and colon - 2 > first
        and reading.words[colon - 2] in _DASHES
    )


def _is_joined(word: str) -> bool:
    """Whether a word without its و is more frequent in news than with it (`وقرقاش`, not `ويليامز`)."""
    count = Vocabulary.default().count
    return count(word[1:]) > count(word)


def _before_addressee(reading: Reading, first: int, colon: int) -> int:
    """The word before the colon, or before the medium that the source spoke to: `مسؤول لـCNN: …`, `خبير لـ«النهار»: …`."""
    for k in range(max(first + 1, colon - _ADDRESSEE), colon):
        if reading.words[k] == "ل" or "addressee" in reading.tags(k):
            return k
    for k in range(colon - 1, max(first, colon - _SHORT), -1):
        named = reading.mention_at.get(k)
        if named is None or named[0] != colon or named[1].type != "MEDIA":
            continue
        if reading.words[k][0] == "ل" and k in reading.behind_clitic:
            return k
    return colon


def _cut(reading: Reading, phrase: Phrase) -> Phrase:
    """The source without where he spoke, to whom and how: `وزير الخارجية من بروكسل`, `رئيس الفلبين لخبير`, `اليمن لأميركا`, `الأمير مغردا`."""
    for k in range(phrase.first + 1, phrase.end):
        word = reading.words[k]
        place = word == "من" and k + 1 in reading.mention_at and reading.mention_at[k + 1][1].type == "GPE"
        noun = reading.noun(k)
        told = noun is not None and noun.type == "person" and reading.clitic(k, "ل")
        medium = word == "علي" and k + 1 < phrase.end and k + 1 in reading.quote_at
        towards = k - 1 in reading.named and k in reading.mention_at and reading.clitic(k, "ل")
        if place or told or towards or medium or _is_manner(reading, k):
            return replace(phrase, end=k, joints=[j for j in phrase.joints if j < k])
    return phrase


def _is_manner(reading: Reading, k: int) -> bool:
    """Whether a participle in the accusative says how the source spoke: `مغردا`, `مخاطبا`, `رداً`."""
    return reading.original(k).rstrip("ًٌ").endswith("ا") and bool(_MANNER_SHAPE.match(reading.words[k]))


def _leads_to_colon(reading: Reading, phrase: Phrase, first: int, colon: int, kind: str) -> bool:
    """Whether the words between the source and the colon say to whom, on what, when or how he speaks: `حماس بشأن الاتفاق: …`, `المفتي للشباب: …`."""
    if phrase.end == _before_addressee(reading, first, colon):
        return True
    mention, k = phrase.mention, phrase.end
    if kind != "headline" or colon - k > 8:
        return False
    word, noun = reading.words[k], reading.noun(phrase.first)
    person = (mention is not None and mention.type == "PERSON") or (noun is not None and noun.type in PEOPLE)
    body = mention is not None and mention.type in ("ORG", "GROUP", "MEDIA")
    place = mention is not None and mention.type == "GPE"
    if not (person or body):
        told = k in reading.mention_at and reading.clitic(k, "ل")  # `اليمن لأميركا: …`
        return place and (reading.words[k] in _ON or told)
    if reading.clitic(k, "ل") or word.startswith("لل"):
        return colon - k <= _SHORT
    if _is_manner(reading, k):
        return True
    about = reading.tags(k) & {"preposition", "circumstance"}
    return bool(about) or (mention is not None and mention.type == "PERSON" and colon - k <= 6)


def _place_speaks(reading: Reading, actor: str, k: int, end: int) -> bool:
    """Whether a place before a colon stands for its government; a headline about what happened there only tells where.

    A state speaks where the words are its own (`لن نسلم`, `سيادتنا`), a demand, a forecast, a quotation, or of another
    state; a capital speaks of anything but a number or an event.
    """
    words = reading.words[k:end]
    ours = opens_in_first_person(reading, k, end) or any(is_of_us(reading, j) for j in range(k, end))
    ours = ours or any(form.person == 1 for form in reading.lexicon.find(words[0])[1])
    if ours or words[0] in _NEGATES:
        return True
    if not (actor in _states() or actor in capitals()):
        return False
    quotation = reading.quote_at.get(k)
    if quotation is not None and reading.word_at(quotation.end) - k > _SHORT:
        return True
    if words[0][0].isdigit() or words[0] in _MANY or words[0] in number_words():
        return False
    event = is_event(reading, k) and not is_definite(words[0])
    if actor in capitals():
        return not event
    other = reading.mention_at.get(k)
    of_state = other is not None and (other[1].actor in _states() or other[1].actor in capitals())
    quoted = words[-1] in _CLOSING
    foreseen = any(w in _FORESEES or (w[0] == "س" and is_verb_shape(w[1:])) for w in words[:5])
    denied = any(w in NOT_SO for w in words[:4]) or _WILL_NOT in words
    return bool(of_state or foreseen or quoted or denied) and not event


def _asks_about(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether the headline goes on with a question about the man named before its colon, or with who he is: `فلان: من هو`, `فلان: الصقر الذي`."""
    mention = phrase.mention
    man = mention is not None and mention.type == "PERSON" and phrase.first in reading.mention_at
    return man and reading.words[k] in _ASKS and "؟" in reading.words[k : k + _FAR]


def _part_before(reading: Reading, first: int, colon: int) -> int:
    """The first word of the part of a headline that a colon closes: behind dots or a bar (`… . . أردوغان: …`)."""
    k = colon - 1
    while k > first and reading.words[k] not in ".…|؟!؛" and not _ends_outlet(reading, first, k):
        k -= 1
    if k == first:
        return first
    joined = reading.words[k + 1].startswith("و") and k + 1 in reading.mention_at
    return k + 1 if k + 1 < colon or joined else first


def _ends_outlet(reading: Reading, first: int, k: int) -> bool:
    """Whether word `k` is the dash behind the outlet that some headlines open with: `النهار - وزير الزراعة: …`."""
    free = reading.words[k] in "-–—" and reading.text[reading.starts[k] - 1] == " "
    place = reading.mention_at.get(first)
    return free and k - first <= _OUTLET and (place is None or place[1].type == "MEDIA")


def _is_bare_name(reading: Reading, first: int, colon: int) -> bool:
    """Whether one to three rare words that are nothing else stand before a colon: a name that no registry knows."""
    if colon - first == 1:
        word = reading.words[first]
        rare = could_be_name(reading, first) and Vocabulary.default().count(word) < RARE
        return rare and len(word) >= _SHORT and not word.startswith(("ال", "ب"))
    return 2 <= colon - first <= 3 and rare_name_end(reading, first, colon) == colon


def _speaks_as_i(reading: Reading, first: int, colon: int, end: int) -> bool:
    """Whether up to three words that no list knows stand before words in the first person, which somebody must speak: `النمري: لن أستقيل`."""
    if colon - first > _SHORT - 1 or any(
        k in reading.mention_at or reading.tags(k) for k in range(first, colon)
    ):
        return False
    plain = all(w.isalpha() and not is_verb_shape(w) for w in reading.words[first:colon])
    return plain and opens_in_first_person(reading, colon + 1, end)


def _is_quoted_body(reading: Reading, first: int, colon: int) -> bool:
    """Whether a short definite name in quotation marks, and no place, stands alone before the colon: `«الصحة»: …`, a body by its short name."""
    quotation = reading.quote_at.get(first)
    if quotation is None or not quotation.closed or reading.word_at(quotation.end) != colon:
        return False
    if not 3 <= colon - first <= _SHORT + 1 or not is_definite(reading.words[first + 1]):
        return False
    if reading.words[colon + 1] in _ASKS:
        return False
    return not any(
        k in reading.mention_at and reading.mention_at[k][1].type in ("GPE", "LOC", "PERSON")
        for k in range(first, colon)
    )


def _is_verbal_cue(reading: Reading, k: int) -> bool:
    _, forms = reading.lexicon.find(reading.words[k])
    return any(f.pos == "verb" and f.person == 3 and not f.strict for f in forms) and k not in reading.named
