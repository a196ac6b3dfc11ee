"""Noun phrases: how far the phrase that names a source (or an object) reaches.

A light chunker over closed-class words, mentions and definiteness. Arabic gives good signs: a construct chain (إضافة) is closed by
its first definite word, so that after `الرئاسة السورية` an indefinite `وجود` begins a new phrase; names close a
phrase as well, and only a title, a name or an apposition between commas goes on from there.
"""

from __future__ import annotations

from ..text import fold
from .adverbs import SEVERAL_FROM, behind_about, several_words
from .appositions import (
    THEN,
    behind_description,
    called_end,
    holder_behind,
    is_adjective_apart,
    is_named_for,
    long_description,
    named_again,
    names_another,
    takes_mention,
    unlisted_name,
)
from .complements import (
    INNER_PREPOSITIONS,
    complement,
    completes_title,
    heads_body,
    is_printed_by,
    joins_noun,
    keeps_preposition,
    leads_to_body,
    leads_to_place,
    serves_body,
    sits_for,
    takes_complement,
)
from .concord import WITH_PREPOSITION, Phrase
from .names import MOODS, further_name_end
from .phrase_parts import (
    KNOWN_AS,
    LONGEST_ASIDE,
    LONGEST_DESCRIPTION,
    OF_TURN,
    STOPS,
    WHO_IS,
    add_mention,
    adds_speaker,
    behind_dash,
    conjoins,
    ends_phrase,
    in_brackets,
    is_added,
    is_addressed,
    is_circumstance,
    is_closed,
    is_complete,
    is_governed,
    is_matter,
    is_share,
    is_told_noun,
    led_end,
    named_in_brackets,
    tags_anew,
    take,
    tells_role,
)
from .phrase_words import (
    AFFAIRS,
    CLOSED,
    COUNTING,
    INCLUDING,
    LED_BY,
    SELF,
    behind_age,
    first_noun,
    further_noun,
    is_parted,
    joined,
    set_piece,
    title_or_age,
)
from .quoted_names import name_between_commas, quoted_name
from .reading import Reading
from .shapes import ABBREVIATED, is_definite, is_inner_dot, is_possessed, on_preposition
from .valency import keeps_own, leads, leads_on, wants_genitive
from .verb_shapes import is_finite_cue, is_saying
from .wordlists import AMONG, ANY, DEMONSTRATIVES, EACH_OF, KNOWING, MANNER

_LONGEST = 40
"""The longest noun phrase, in words."""
_SEVERAL = fold("عدة")
"""Behind its noun, with no further one after it, it is an adjective: `جهات عدة`."""
_FOR_SAKE = ["من", fold("أجل")]
_INSIDE = frozenset(("داخل", "خارج", "وسط"))
"""Adverbs of place that من leads to: `نشطاء من داخل المدينة`."""
_PARTED = 5
"""The most words of a quotation, its marks included, behind a letter written apart: `التابع لـ"قسد"`."""


def noun_phrase(
    reading: Reading,
    i: int,
    stop: int,
    governed: frozenset[str] = frozenset(),
    prefixed: bool = False,
) -> Phrase:
    """The noun phrase that begins at word `i` and ends before word `stop` at the latest.

    `governed` are the prepositions (folded) that the cue governs: they end the phrase, since what follows them is content.
    `prefixed` lets the phrase begin with a preposition written onto its first word (`وفقا للكرملين`).
    """
    while i < stop and reading.words[i] == "#":
        i += 1
    phrase = Phrase(i, i)
    if i < stop and not prefixed and (on_preposition(reading, i) or is_addressed(reading, i)):
        return phrase
    stop = min(stop, i + _LONGEST)
    if i < stop and reading.words[i] == "(":
        named_in_brackets(reading, phrase, stop)
        return phrase
    k = i
    while k < stop:
        # a mention with a conjunction on it (`وسوريا`) is left to the rules of coordination
        if k in reading.mention_at and not (k in reading.behind_clitic and phrase.end > phrase.first):
            end, mention = reading.mention_at[k]
            if not takes_mention(reading, phrase, k, mention):
                break
            add_mention(phrase, end, mention)
            if is_named_for(reading, phrase, k):
                phrase.person, phrase.name_end = False, -1
            elif mention.type == "PERSON" and end < stop:
                end = phrase.end = phrase.name_end = further_name_end(reading, end, stop)
            k = end
            continue
        after = _after(reading, phrase, k, stop, frozenset() if prefixed and k == i else governed)
        if after <= k:
            break
        k = after
    return phrase


def _after(reading: Reading, phrase: Phrase, k: int, stop: int, governed: frozenset[str]) -> int:
    """The word number behind what is taken in at word `k`, or `k` where the phrase ends."""
    empty, word = phrase.end == phrase.first, reading.words[k]
    adverb = (word in SEVERAL_FROM and several_words(reading, k)) or word in MOODS
    if not empty and (adverb or (word[0] == "ل" and is_told_noun(reading, k))):
        return k
    if not empty and k + 1 in reading.quote_at and is_parted(reading, k):
        end = reading.word_at(reading.quote_at[k + 1].end)
        return take(phrase, end - 1) if end - k <= _PARTED else k
    if k in reading.quote_at:
        return quoted_name(reading, phrase, k, stop)
    if not empty and word[0] == "ل" and is_printed_by(reading, phrase, k):
        return take(phrase, noun_phrase(reading, k, stop, governed, prefixed=True).end - 1)
    leads = not empty and (word[0] in "بل" or word in THEN or word == "الي")
    if leads and (behind := holder_behind(reading, phrase, k, stop)):
        phrase.joints.clear()  # `مدير العلاقات والإعلام بأمانة حلب سمير الحداد`: one man
        return take(phrase, behind - 1)
    if not word[0].isalnum():
        return k if empty else _mark(reading, phrase, k, stop, governed)
    if word in WHO_IS and phrase.name_end == k:
        return max(k, behind_description(reading, phrase, k, min(stop, k + LONGEST_DESCRIPTION)))
    if empty and (about := behind_about(reading, k)):
        return take(phrase, about - 1)
    taken = None if empty else set_piece(reading, phrase, k, stop)
    if taken is None:
        taken = _closed_class(reading, phrase, k, stop, governed)
    if taken is not None:
        return taken
    if empty:
        return first_noun(reading, phrase, k)
    if word[0] == "و" and reading.clitic(k, "و"):
        return joined(reading, phrase, k) if conjoins(reading, phrase, k) else k
    taken = _with_preposition(reading, phrase, k, stop, governed) if word[0] in "بل" else None
    return further_noun(reading, phrase, k) if taken is None else taken


def _closed_class(
    reading: Reading, phrase: Phrase, k: int, stop: int, governed: frozenset[str]
) -> int | None:
    """The word behind a quantifier, preposition or adverbial at word `k` that belongs to the phrase, `k` where it ends the phrase; None for other words."""
    word, tags = reading.words[k], reading.tags(k)
    closed = tags or word in governed or word[0] in governed or word.lstrip("و") in CLOSED
    if not closed and not word[0].isdigit():
        return None  # nearly every word
    empty = phrase.end == phrase.first
    this = word in DEMONSTRATIVES and not empty and is_complete(reading, phrase, k)
    if not empty and wants_genitive(reading, phrase, k, stop):
        return take(phrase, k)  # `عائلات بعض الضحايا`
    if this or (word in COUNTING and phrase.definite) or (word in ANY and not empty):
        return k  # `وصف مغردون هذا القرار`, `نفى مصدر أمني هذه الاتهامات`
    if not empty and (named := called_end(reading, phrase, k)):
        return named
    if not empty and (some := _among(reading, phrase, k, stop, governed)):
        return some
    if "determiner" in tags and not phrase.definite:
        counts = not empty and word in COUNTING and "determiner" not in reading.tags(k - 1)
        following = reading.words[k + 1] if k + 1 < stop else "."
        several = word == _SEVERAL and (following in "،,." or is_definite(following) or reading.tags(k + 1))
        return k if counts and not several else take(phrase, k)
    if word in AFFAIRS and not empty and reading.words[k - 1].endswith("القايم"):
        return take(phrase, noun_phrase(reading, k, stop, governed, prefixed=True).end - 1)
    if word in LED_BY and not empty and k + 1 < stop:
        led = noun_phrase(reading, k + 1, stop)
        if led.person or (led.end > led.first and "ب" not in governed):
            phrase.definite = True
            return take(phrase, led.end - 1)
    before = reading.words[k - 1].removeprefix("ال")
    own = reading.words[k - 1] in WITH_PREPOSITION if word == "عن" else before in KNOWING
    own = own or keeps_preposition(reading, k) or keeps_own(reading, phrase, k, stop, governed)
    if (word in governed and (empty or not own)) or (
        is_governed(reading, k, governed, empty) and not completes_title(reading, phrase, k)
    ):
        return k
    if not empty:
        turn = title_or_age(reading, phrase, k)
        if turn is not None:
            return turn
    if word == "لدي" and not empty:
        return _prepositional(reading, phrase, k, stop, governed)
    if (word in MANNER and not empty) or (tags & STOPS and not (reading.noun(k) and empty)):
        return k
    if "preposition" in tags and not empty:
        return _prepositional(reading, phrase, k, stop, governed)
    return None


def _among(reading: Reading, phrase: Phrase, k: int, stop: int, governed: frozenset[str]) -> int:
    """The word behind those whom `بينهم`, `ومن بينهم` or `أبرزهم` at word `k` names of several, 0 where none are named."""
    if reading.words[k : k + 3] == INCLUDING:
        k += 2
    else:
        k += reading.words[k].lstrip("و") == "من"
        if k >= stop or reading.words[k].lstrip("و") not in AMONG:
            return 0
    part = reading.words[k - 1][0].isdigit() or "determiner" in reading.tags(k - 1)
    named = noun_phrase(reading, k + 1, stop, governed)
    if part or named.end <= named.first or not (k + 1 in reading.mention_at or reading.noun(k + 1)):
        return 0
    phrase.end, phrase.definite = named.end, True
    return named.end


def _with_preposition(
    reading: Reading, phrase: Phrase, k: int, stop: int, governed: frozenset[str]
) -> int | None:
    """The word behind a complement with ل or ب written onto it (`الأمين العام للحزب`, `المختص بالاقتصاد`), `k` where the verb governs it; None for other words."""
    word = reading.words[k]
    if (word[0] == "ل" and heads_body(reading, phrase, k)) or leads_to_place(reading, phrase, k):
        return take(phrase, noun_phrase(reading, k, stop, governed, prefixed=True).end - 1)
    if leads_on(reading, phrase, k) and reading.clitic(k, "بل"):
        if is_possessed(reading, k) and word[1:] not in DEMONSTRATIVES:  # `مذكرة صادرة بحقه`
            return complement(phrase, reading, k)
        led = noun_phrase(reading, k, stop, governed, prefixed=True)
        phrase.definite |= led.definite
        return take(phrase, led_end(reading, led) - 1)
    if word.startswith("لل") or (k in reading.mention_at and reading.clitic(k, "لب")):
        return complement(phrase, reading, k) if takes_complement(reading, phrase, k) else k
    return None


def _mark(reading: Reading, phrase: Phrase, k: int, stop: int, governed: frozenset[str]) -> int:
    """A bracket or a comma inside the phrase: a gloss, an apposition, a list."""
    word = reading.words[k]
    if word == "(":
        return in_brackets(reading, phrase, k, stop)
    abbreviates = word == "." and reading.words[k - 1] in ABBREVIATED and k + 1 < stop
    if abbreviates or (word == "%" and is_share(reading, k + 1)):
        return take(phrase, k)
    if is_inner_dot(reading, k, stop):
        return take(phrase, k + 1)
    if word in "/#_" and k + 1 < stop and reading.words[k + 1][0].isalnum():
        named = reading.mention_at.get(k + 1)
        taken = named is None or phrase.definite or takes_mention(reading, phrase, k + 1, named[1])
        return take(phrase, k + 1) if taken and not tags_anew(reading, phrase, k) else k
    if word in "،," and (behind := behind_age(reading, phrase, k, stop)):
        return take(phrase, behind - 1)
    role = word == "؛" and phrase.person and k + 1 < stop and tells_role(reading, phrase, k + 1)
    if role or (word in "،," and k + 1 < stop):
        return _apposition(reading, phrase, k, stop, governed)
    return behind_dash(reading, phrase, k, stop) if word in "-–—" and k + 1 < stop else k


def _apposition(reading: Reading, phrase: Phrase, k: int, stop: int, governed: frozenset[str]) -> int:
    """`وزير الإعلام السوري، حمزة المصطفى،` and `مسؤولون أميركيون، حاليون وسابقون،`: noun phrases set off by commas."""
    first = k + 1
    limit = min(stop, first + LONGEST_ASIDE)
    opener = reading.words[first]
    if some := _among(reading, phrase, first, stop, governed):
        return some
    if adds_speaker(reading, first):
        return _further_member(reading, phrase, k, limit, governed)
    if opener in WHO_IS or (phrase.person and (opener in KNOWN_AS or "relative" in reading.tags(first))):
        return behind_description(reading, phrase, first, min(stop, first + LONGEST_DESCRIPTION))
    if first in reading.quote_at and (end := name_between_commas(reading, phrase, first, stop)):
        return take(phrase, end - 1)
    if phrase.person and serves_body(reading, first, governed):
        end = noun_phrase(reading, first + 1, limit, governed).end
        return take(phrase, end - 1) if is_closed(reading, end, stop) else k
    if (
        ends_phrase(reading, first)
        or ("preposition" in reading.tags(first) and first not in reading.mention_at)
        or is_finite_cue(reading, first)
    ):
        return k
    if reading.clitic(first, "و"):
        return _further_member(reading, phrase, k, limit, governed)
    if (opener[0] == "ل" and reading.clitic(first, "ل")) or is_circumstance(reading, first):
        return k
    mention = reading.mention_at.get(first)
    person = mention is not None and mention[1].type == "PERSON" and not phrase.person
    role = tells_role(reading, phrase, first)
    if again := named_again(reading, phrase, first, stop):
        return take(phrase, again - 1)
    if not (person or role or is_adjective_apart(reading, phrase, first)):
        return unlisted_name(reading, phrase, k, limit)
    aside = noun_phrase(reading, first, limit, governed)
    if phrase.person and aside.person:  # `عمر زيدان، المحامي السوري، رئيس الوزراء سمير الحداد`
        comma = next((j for j in range(first, aside.end) if reading.words[j] in "،,"), limit)
        if comma + 1 < aside.end and reading.noun(comma + 1) is not None:
            aside = noun_phrase(reading, first, comma, governed)
    if aside.end <= first or names_another(reading, phrase, aside):
        return k  # nothing, or somebody else, whom the first one speaks to
    if role and not person:
        aside.end = long_description(reading, aside.end, stop, governed)
    closed = is_closed(reading, aside.end, stop) or (aside.end < stop and is_saying(reading, aside.end))
    if not (person or aside.person or closed):
        return k
    phrase.end = aside.end
    if person:
        phrase.joints += aside.joints
    phrase.person = phrase.person or aside.person
    phrase.mention = phrase.mention or aside.mention
    phrase.definite = True
    return aside.end


def _further_member(reading: Reading, phrase: Phrase, k: int, stop: int, governed: frozenset[str]) -> int:
    """The word behind a speaker whom `، و` or `، إضافة إلى` joins to one before, where a comma or what is said follows: `أعلنت النصرة، وأحرار الشام، عن`."""
    first = k + 1 + 2 * adds_speaker(reading, k + 1)
    known = first in reading.mention_at or reading.noun(first) is not None
    if not known or (phrase.mention is None and reading.noun(phrase.first) is None):
        return k
    member = noun_phrase(reading, first, stop, governed)
    if member.end >= stop or not (reading.words[member.end] in "،," or "that" in reading.tags(member.end)):
        return k
    phrase.joints += [first, *member.joints]
    phrase.definite, phrase.person = True, member.person
    return take(phrase, member.end - 1)


def _prepositional(reading: Reading, phrase: Phrase, k: int, stop: int, governed: frozenset[str]) -> int:
    """A prepositional phrase that belongs to the noun (`مسؤول في وزارة الدفاع`) and not to the verb (`في بيان`)."""
    word = reading.words[k]
    inner = word in INNER_PREPOSITIONS or leads(reading.words[k - 1], word)
    if not (inner or (word in _INSIDE and not phrase.definite)) or k + 1 >= stop:
        return k
    nxt = k + 1
    if phrase.name_end == k:
        end = max(k, noun_phrase(reading, nxt, stop, governed).end)
        return take(phrase, end - 1) if leads_to_body(reading, k) or sits_for(reading, phrase, k) else k
    upon = word == "لدي" and is_possessed(reading, nxt) and reading.noun(nxt) is None
    if upon or reading.words[nxt] in OF_TURN or reading.words[k - 1] in SELF:
        return k
    if word == "من" and reading.words[nxt] in _INSIDE and nxt + 1 < stop:
        nxt += 1
    if reading.words[k : k + 2] == _FOR_SAKE and nxt + 1 < stop and phrase.first not in reading.mention_at:
        return take(phrase, max(k, noun_phrase(reading, nxt + 1, stop).end) - 1)
    if not joins_noun(reading, phrase, k, nxt):
        return k
    inner_phrase = noun_phrase(reading, nxt, stop, governed)
    if inner_phrase.end <= nxt:
        return take(phrase, nxt) if is_matter(reading, nxt) else k
    phrase.end = inner_phrase.end
    each = reading.words[k - 1] == EACH_OF[0]
    phrase.joints += [joint for joint in inner_phrase.joints if each or is_added(reading, joint)]
    phrase.definite = phrase.definite or inner_phrase.definite
    phrase.person = phrase.person or inner_phrase.person
    phrase.mention = phrase.mention or inner_phrase.mention
    return inner_phrase.end
