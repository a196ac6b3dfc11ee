"""Speakers joined by و: each that is another actor or of another kind speaks for itself."""

from __future__ import annotations

import itertools
from dataclasses import replace

from ..schema import Mention
from ..text import fold
from .appositions import is_ally
from .concord import Phrase
from .phrase_parts import is_added
from .reading import Reading
from .shapes import is_definite
from .sources import source_type
from .unlisted import OF_NOUN
from .wordlists import EACH_OF, PEOPLE

_MINISTER = fold("وزير")
_WHERE = ("وبال", "ولل")
"""A preposition behind و, which joins what stands behind another one and no further speaker."""
_NAMED_ALONE = ("PERSON", "MEDIA")
_NAMED_AFTER = (*_NAMED_ALONE, "ORG", "GROUP")
"""Types of the names that may stand one by one behind a noun for several, and of those behind one for bodies: `شركتا فيسبوك وتويتر`."""


def speakers(reading: Reading, phrase: Phrase) -> list[Phrase]:
    """The phrase, or its members where it joins different named actors or source types: each speaks for itself.

    Those whom `إضافة إلى` adds are set apart by commas, and always do. `بريطانيا وفرنسا`, `الجيش الإسرائيلي ومصدر أمني`, `الرئيسان الفرنسي ماكرون والأميركي ترمب`; but `وزيرا خارجية فرنسا وألمانيا` speak as one.
    """
    added = next((k for k in phrase.joints if is_added(reading, k)), 0)
    if added:
        before = replace(phrase, end=added - 3, joints=[k for k in phrase.joints if k < added])
        behind = Phrase(
            added, phrase.end, True, phrase.person, joints=[k for k in phrase.joints if k > added]
        )
        return [*speakers(reading, before), *speakers(reading, behind)]
    joints = [k for k in phrase.joints if not _shares_genitive(reading, k)]
    if not joints:
        return [phrase]
    head = reading.noun(phrase.first)
    opening = range(phrase.first, joints[0])
    governs = any(k in reading.mention_at or is_definite(reading.words[k]) for k in opening)
    dual = head is not None and head.number == "sg" and reading.words[phrase.first].endswith("ا")
    several = head is not None and (head.number != "sg" or dual) and governs
    if any(reading.words[k].startswith(_WHERE) for k in joints):
        return [phrase]  # `مصادر بالشرطة وبالمستشفيات`
    bounds = [phrase.first, *joints, phrase.end]
    parts, actors, kinds = [], set(), set()
    for first, end in itertools.pairwise(bounds):
        while end > first + 1 and reading.words[end - 1] in "،,":
            end -= 1
        mention = _head_mention(reading, first, end)
        own = _NAMED_AFTER if head is not None and head.type in OF_NOUN else _NAMED_ALONE
        named = mention is not None and (not several or mention.type in own)
        part = Phrase(first, end, True, mention is not None and mention.type == "PERSON", mention)
        if not named and not _is_unnamed_member(reading, part, last=end == phrase.end):
            return [phrase]
        actors.add(mention.actor if mention is not None else first)
        kind = source_type(reading, part)
        kinds.add("person" if mention is None and kind.endswith("person") else kind)
        parts.append(part)
    if reading.words[phrase.first : phrase.first + 2] == EACH_OF:
        parts[0].first += 2  # `كل من الجزائر ومصر`
    apart = all(part.mention is not None for part in parts) and len(actors) == len(parts)
    return parts if apart or len(kinds) == len(parts) else [phrase]


def _shares_genitive(reading: Reading, k: int) -> bool:
    """Whether the noun that و joins at word `k` is a second title of one man, since only one genitive follows both: `مؤسس ورئيس الشركة`; but `رئيس ووزير خارجية فرنسا`."""
    titles = (reading.noun(k - 1), reading.noun(k))
    one = all(noun is not None and noun.type in PEOPLE and noun.number == "sg" for noun in titles)
    first, second = reading.words[k - 1], reading.words[k].removeprefix("و")
    bare = not is_definite(first) and not is_definite(second) and k - 1 not in reading.named
    genitive = k + 1 < len(reading) and (k + 1 in reading.named or is_definite(reading.words[k + 1]))
    return one and bare and genitive and _MINISTER not in (first, second)


def _is_unnamed_member(reading: Reading, part: Phrase, last: bool) -> bool:
    """Whether a member of a list is an indefinite source (`مصدر أمني`, `بعض السكان`), before the last one without what a genitive could join: `ناشطون`."""
    words = reading.words[part.first : part.end]
    if not words:
        return False
    head = words[0].removeprefix("و")
    known = reading.noun(part.first) is not None or "determiner" in reading.classes(head)
    return known and not is_definite(head) and (last or not any(map(is_definite, words)))


def _head_mention(reading: Reading, first: int, end: int) -> Mention | None:
    """The mention that a member of a list is, a title before a person's name or what a state is to another left aside."""
    k = first
    if is_ally(reading.words[first]):
        k = next((j for j in (first + 1, first + 2) if j < end and j in reading.mention_at), first)
    while (
        k < end - 1
        and ("determiner" in reading.tags(k) or reading.words[k] == "من")
        and reading.noun(k) is None
    ):
        k += 1
    if k in reading.mention_at:
        return reading.mention_at[k][1]
    noun = reading.noun(k)
    if noun is None:
        return None
    named = [reading.mention_at[j][1] for j in range(k, end) if j in reading.mention_at]
    kind = "MEDIA" if noun.type in ("media", "agency") else "PERSON"
    if noun.type in OF_NOUN and named and k + 1 in reading.mention_at and named[0].type in _NAMED_AFTER:
        return named[0]  # `حركتا حماس وفتح`
    return next((m for m in named if m.type == kind), None)
