"""Deeds that a verb speaks of and that a quotation only completes (`أعلنت الحركة استعدادها للحوار "بلا شروط"`), and objects that two verbs share."""

from __future__ import annotations

from ..actors.vocabulary import Vocabulary
from ..actors.word_forms import COMMON
from .adverbials import skip_adverbs
from .clause import Clause
from .concord import Phrase
from .described import take_object
from .objects import headed_by_event, is_act
from .phrases import noun_phrase
from .reading import Reading
from .shapes import begins_event, is_definite, is_possessed
from .subjects import is_speaker
from .verb_shapes import is_finite_cue


def deed_before_quotation(reading: Reading, clause: Clause, subject: Phrase | None) -> Phrase | None:
    """The verbal noun behind the verb or its subject, or the noun that is but completed: `أكدت رفضها "القاطع"`, `أعلن الجيش حالة "استنفار"`; None where what is quoted is said by itself."""
    first, second = clause.first, clause.second
    if clause.frame != "quote" or clause.before is not None or first is None:
        return None
    k = first.first
    whole = first.end == k + 1 or is_possessed(reading, k) or k + 1 in reading.mention_at
    if whole and _is_deed(reading, first):
        return first  # not `كشف تحقيق أجرته المنظمة "أن السجناء"`
    if subject is None or second is None or second.end > clause.body:
        return None
    return second if _is_completed(reading, second, clause.body) or _is_deed(reading, second) else None


def _is_deed(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase is headed by a verbal noun without the article, and names nobody and no text."""
    k = phrase.first
    if reading.noun(k) is not None or k in reading.named:
        return False
    deed = headed_by_event(reading, phrase) or (begins_event(reading, k) and k + 1 in reading.mention_at)
    return deed or (is_possessed(reading, k) and is_act(reading.words[k]))


def _is_completed(reading: Reading, phrase: Phrase, body: int) -> bool:
    """Whether a phrase is one indefinite noun right before the quotation at word `body`, and neither a name nor a role."""
    k = phrase.first
    if not phrase.end == body == k + 1 or is_definite(reading.words[k]):
        return False
    plain = reading.noun(k) is None and k not in reading.named and not reading.tags(k)
    return plain and Vocabulary.default().count(reading.words[k]) >= COMMON


def shares_object(reading: Reading, clause: Clause) -> bool:
    """Take the object that two verbs share as content: `أدانت إيران واستنكرت التحذيرات`."""
    assert clause.first is not None
    k = clause.first.end
    if k + 1 >= clause.stop or reading.words[k][0] != "و" or not is_finite_cue(reading, k):
        return False
    shared = noun_phrase(reading, skip_adverbs(reading, k + 1, clause.stop), clause.stop)
    if shared.end == shared.first or is_speaker(reading, shared):
        return False
    take_object(clause, shared)
    return True
