"""Commas that lead to what somebody says, as a colon would: `وقال المتحدث، لن نغادر`, `وأضاف، كل شيء جاهز`."""

from __future__ import annotations

from ..text import fold
from .concord import Phrase
from .first_person import is_of_us
from .reading import Reading
from .subjects import is_speaker
from .traits import cues_that
from .wordlists import DEMONSTRATIVES

_GOES_ON = cues_that("goes_on") - {"ختم", "اختتم", "زاد", "واصل", "أكمل"}
"""Verbs with which a speaker goes on; they have other objects as well (`أضاف اللاعب، البالغ 20 عاما، هدفا`)."""
BEFORE_COMMA = cues_that("says") | _GOES_ON
"""Verbs behind which a comma may take the place of a frame."""
_ASIDES = frozenset({"relative", "preposition", "circumstance", "clause", "that", "adverb", "day"})
"""Classes of the words that a comma behind the speaker may lead to without opening what he says."""
_IF = frozenset(map(fold, "إذا لو لولا".split()))
"""They open a condition, which is the speaker's: `قالت الطبيبة، إذا ارتفعت الحرارة`."""
_WORDS_BEGIN = frozenset(map(fold, "لا لن لقد ليس ليست لسنا نحن أنا إننا إنني لدينا".split()))
"""Words that no phrase goes on with behind a speaker."""
_CLAUSE_HEADS = frozenset(map(fold, "هناك ثمة لدينا عندنا نحن أنا إننا إنني ليس ليست يجب ينبغي".split()))
"""Words that only a clause begins with."""


def behind_comma(reading: Reading, i: int, lemma: str, subject: Phrase | None) -> int:
    """The word at which what is said begins where nothing but a comma leads to it; 0 where none does.

    The verb at word `i` opens its sentence: `وقال المتحدث، لن نغادر`. Verbs of going on have other objects as well: behind one
    and its subject only a clause is what he says (`وأضاف المتحدث، لن نغادر`), behind one alone anything (`وأضاف، كل شيء جاهز`).
    """
    if lemma not in BEFORE_COMMA or i != reading.sentence_of(i)[0]:
        return 0
    stop = reading.sentence_of(i)[1]
    if subject is not None and subject.definite and opens_words(reading, subject.end, stop):
        return subject.end  # `وقال سمير الحداد لن نغادر`
    alone = lemma in _GOES_ON and reading.words[i + 1 : i + 2] in (["،"], [","])
    if not alone and (subject is None or not is_speaker(reading, subject)):
        return 0
    behind = i + 2 if alone or subject is None else subject.end + 1
    if behind >= reading.sentence_of(i)[1] or reading.words[behind - 1] not in "،,":
        return 0
    aside = bool(reading.tags(behind) & _ASIDES) or reading.has_tanwin(behind)
    aside = aside and reading.words[behind] not in _IF  # `وقال الوزير، معلقا على الأنباء، …`
    if lemma in _GOES_ON and not alone:
        return behind if _begins_clause(reading, behind) else 0
    return 0 if aside else behind


def opens_words(reading: Reading, k: int, stop: int) -> bool:
    """Whether words that only a main clause begins with stand at word `k`, where nothing leads to them: a negation, `لقد`, `نحن`, a verb of the speaker's own."""
    if k + 2 >= stop or reading.tags(k) & {"preposition", "relative"}:
        return False
    return reading.words[k] in _WORDS_BEGIN or (reading.words[k][0] == "س" and is_of_us(reading, k))


def _begins_clause(reading: Reading, k: int) -> bool:
    """Whether word `k` can only begin a clause: a negation, `هناك`, `لدينا`, a demonstrative, a verb of the speaker's own."""
    word = reading.words[k]
    told = word in DEMONSTRATIVES or word in _CLAUSE_HEADS or "negation" in reading.tags(k)
    return told or is_of_us(reading, k)
