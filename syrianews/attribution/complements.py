"""Complements of a noun with a preposition written onto them: `المرصد السوري لحقوق الإنسان`, `المتحدث بمنطقة جازان`."""

from __future__ import annotations

from ..text import fold
from .concord import Phrase
from .cues import CueLexicon
from .names import could_be_name
from .phrase_parts import BODIES
from .reading import Reading

_PLACES = frozenset(
    map(fold, "منطقة محافظة مدينة ولاية إقليم قضاء مديرية جامعة مستشفى محكمة وزارة مجلس".split())
)
"""Places and bodies that a man serves in."""
_SERVE = frozenset(("office", "speaker"))


def complement(phrase: Phrase, reading: Reading, k: int) -> int:
    """A complement with a written-on preposition: `المرصد السوري لحقوق الإنسان`, `بيان للمكتب`."""
    phrase.definite = True
    end = reading.mention_at[k][0] if k in reading.mention_at else k + 1
    phrase.end = end
    return end


def completes_title(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether ل before a body belongs to the title (`الأمين العام للأمم المتحدة`) and is not what the verb governs."""
    if phrase.end != k or k not in reading.mention_at or not reading.words[k].startswith("ل"):
        return False
    noun = reading.noun(phrase.first)
    body = reading.mention_at[k][1].type in ("ORG", "GROUP", "MEDIA")
    return body and noun is not None and noun.type in ("office", "speaker") and not phrase.person


def heads_body(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether ل at word `k` leads from an office or a part of a body to that body: `المدير العام لشركة الكهرباء`, `المركز الإعلامي لمجلس الوزراء`."""
    head, noun = reading.noun(phrase.first), reading.noun(k)
    if head is None or not phrase.definite or phrase.person or not reading.clitic(k, "ل"):
        return False
    if head.type in BODIES:
        described = phrase.end == k == phrase.first + 2 and phrase.mention is None
        return described and noun is not None and noun.type == "institution"
    body = (noun is not None and noun.type in BODIES) or k + 1 in reading.quote_at
    return head.type in ("office", "speaker") and body


def takes_complement(reading: Reading, phrase: Phrase, k: int, lexicon: CueLexicon) -> bool:
    """Whether ل before a definite noun belongs to the phrase (`المكتب السياسي للحزب`) and is not to whom its speaker speaks: `قال وليام للحضور`, `قال الوزير للقناة`."""
    noun = reading.noun(k)
    medium = noun is not None and noun.type in ("media", "agency")
    medium = medium or (k in reading.mention_at and reading.mention_at[k][1].type == "MEDIA")
    lone = k == phrase.first + 1 and could_be_name(reading, phrase.first, lexicon) and not phrase.definite
    lone = lone and not reading.original(phrase.first).endswith("ة")
    return not (phrase.name_end == k or medium or lone)


def leads_to_place(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether ب at word `k` leads from an office to the place or body it is held in: `المتحدث الرسمي للدفاع المدني بمنطقة جازان`."""
    head = reading.noun(phrase.first)
    held = head is not None and head.type in _SERVE and head.number == "sg" and not phrase.person
    return held and phrase.definite and reading.words[k][0] == "ب" and reading.words[k][1:] in _PLACES
