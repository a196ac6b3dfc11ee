"""Committees, centres and offices that a plain noun names, where an officer or a deed shows that they are bodies: `رئيس لجنة المياه`,
`وافقت لجنة الموازنة`, `مديرة إدارة التراث العمراني`, while `إدارة الأزمات` alone is what somebody does."""

from __future__ import annotations

from ..document import Words
from ..lexicons import lexicon
from ..text import fold
from .body_names import ROLES
from .gazetteer import Match
from .head_spans import HONOURS, HeadSpans
from .name_classes import word_class
from .nations import nisbas

_OFFICERS = word_class("officer")
_DEEDS = word_class("saying") | word_class("ministry_deed") | word_class("committee_deed")
_FEMININE_DEEDS = frozenset(form for form in _DEEDS if form.endswith("ت") or form.startswith("ت"))
_ONE_NOUN, _OFFICES, _ALSO_DONE = (
    word_class("led_by_one_noun"),
    word_class("office_head"),
    word_class("also_done"),
)
_NOBODY = word_class("led_by_nobody")
_ALWAYS = word_class("one_noun_head")
_GENERAL, _ON, _WITH = "عام", fold("على"), "مع"
_WATCHING = frozenset(map(fold, ("الرقابة", "الإشراف", "الحفاظ", "التفتيش", "الحث")))
"""Nouns that `على` belongs to, which otherwise goes with the verb (`وافقت لجنة الموازنة على …`)."""
_HEADS = frozenset(fold(row["noun"]) for row in lexicon("head_nouns"))
"""Nouns behind an office that are bodies themselves (`إدارة النادي`)."""


def is_led(words: Words, head: Match, last: int, deeds: bool = True) -> bool:
    """Whether an officer or one of its `deeds` stands straight before a head without the article, or a deed behind its name, which ends
    before word `last`.

    >>> texts = map(Words, ("زار رييس لجنه المياه", "وافقت لجنه المياه", "ان لجنه المياه اقرت", "اين لجنه المياه"))
    >>> [is_led(words, Match(i, i + 1, words.starts[i], ()), i + 2) for words, i in zip(texts, (2, 1, 1, 1))]
    [True, True, True, False]
    """
    i, feminine = head.first, words.forms[head.last - 1].endswith("ه")
    before = words.forms[i - 1] if i and words.gap(i - 1) == " " and head.start == words.starts[i] else ""
    if before == _GENERAL and i > 1:
        before = words.forms[i - 2]
    if before and any(form in _OFFICERS or (deeds and _agrees(form, feminine)) for form in _bare(before)):
        return True
    behind = words.forms[last] if last < len(words.forms) and words.gap(last - 1) == " " else ""
    return deeds and bool(behind) and _agrees(behind, feminine)


def over_office(spans: HeadSpans, words: Words, head: Match, noun: str) -> int:
    """The word behind the field of an office with the head `noun`: of several words, or of one or of what may be done by anybody only where it
    is led; the head's own end where no such field stands behind it.

    >>> from .name_words import NameWords
    >>> spans = HeadSpans(NameWords.default())
    >>> texts = ("مديريه الشوون الصحيه", "اداره الموارد الماييه", "مدير اداره الموارد الماييه")
    >>> [over_office(spans, words, Match(i, i + 1, words.starts[i], ()), words.forms[i]) for words, i in zip(map(Words, texts), (0, 0, 1))]
    [3, 1, 4]
    """
    first = head.last
    form = words.forms[first]
    if noun not in _OFFICES or not spans.definite_noun(form) or form in nisbas():
        return first
    done = noun in _ALSO_DONE
    if done and (form in ROLES or form[2:] in _HEADS):
        return first
    last = spans.over_further(words, spans.over_article(words, first + 1, purpose=True))
    if last == first + 1:
        alone = noun in _ALWAYS and not spans.is_cut(words, last)
        return last if alone or names_led(spans, words, head, noun) else first
    return last if not done or is_led(words, head, last) else first


def names_led(spans: HeadSpans, words: Words, head: Match, noun: str) -> bool:
    """Whether one definite noun, behind which the name does not go on, is enough for a body with the head `noun`, because it is led.

    >>> from .name_words import NameWords
    >>> spans = HeadSpans(NameWords.default())
    >>> texts = map(Words, ("زار رييس لجنه المياه", "زار رييس لجنه الدفاع عن"))
    >>> [names_led(spans, words, Match(2, 3, words.starts[2], ()), words.forms[2]) for words in texts]
    [True, False]
    """
    i = head.last
    if noun not in _ONE_NOUN or words.forms[i] in _NOBODY:
        return False
    behind = words.forms[i + 1] if i + 1 < len(words.forms) else ""
    ends = behind in HONOURS or (behind == _ON and words.forms[i] not in _WATCHING)
    if behind == _WITH or (not ends and spans.is_cut(words, i + 1)):
        return False
    return is_led(words, head, i + 1, noun not in _ALSO_DONE)


def _bare(form: str) -> list[str]:
    """A word and what is left of it without a conjunction or preposition written onto it."""
    return [form, *(form[1:] for clitic in "ولبف" if form.startswith(clitic))]


def _agrees(form: str, feminine: bool) -> bool:
    return form in _DEEDS and (form in _FEMININE_DEEDS) == feminine
