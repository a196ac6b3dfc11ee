"""The press that is told, behind the one who tells it or behind what he tells."""

from ..text import fold
from .concord import Phrase
from .reading import Reading
from .shapes import is_event, is_possessed
from .wordlists import PEOPLE, bare

PRESS = frozenset(map(fold, "للصحفيين للصحافيين للإعلاميين للمراسلين للصحافة للإعلام".split()))
"""Whom statements are made to."""
_LEAGUES = frozenset(map(fold, "اتحاد نقابة رابطة نادي جمعية مجلس هيئة هيأة لجنة مركز معهد".split()))
"""Bodies of those who work for the press."""
_LONGEST_MEDIUM = 6
"""The longest name of a medium at the end of a content, in words."""
_FOR = "ل"
_GIVES = frozenset(map(fold, "منح تقديم تسليم إعطاء بيع دفع تخصيص سداد إهداء تجديد تمديد".split()))
"""Verbal nouns with what is given and ل before whom it is given to."""
_DOERS = frozenset(("ORG", "GROUP", "GPE"))
"""Types of the bodies that do something to others."""


def tells_press(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether ل at word `k` leads to the press that is told: `قال وزير الدفاع للصحفيين`, and not to whom a body is of (`الاتحاد الدولي للصحفيين`)."""
    if reading.words[k] not in PRESS:
        return False
    last = reading.words[k - 1]
    of_them = bare(last) in _LEAGUES
    if k - 2 >= phrase.first and bare(reading.words[k - 2]) in _LEAGUES:
        of_them = of_them or (last.startswith("ال") and last.endswith(("ي", "يه")))
    return not of_them


def before_medium(reading: Reading, body: int, stop: int) -> int:
    """The word before the medium that somebody spoke to, at the end of what he spoke of: `أكد ضابط صحة المعلومات لرويترز`, `… لصحيفة النهار`; `stop` where none stands there."""
    end = stop - (reading.words[stop - 1] in ".،,")
    if reading.facts[body].may_be_cue or is_possessed(reading, body):
        return stop  # `أكد رفضه لقناة النهار`, `أعلن تأييد الوزارة لصحيفة النهار`
    for k in range(max(body + 1, end - _LONGEST_MEDIUM), end):
        reaches, mention = reading.mention_at.get(k, (0, None))
        if mention is None or mention.type != "MEDIA" or reaches != end:
            continue
        headed = (noun := reading.noun(k - 1)) is not None and noun.type in ("media", "agency")
        first = k - (headed or reading.words[k - 1] == _FOR)
        if _acts_on(reading, body, first, headed):
            return stop
        if first > body and (reading.words[first] == _FOR or reading.clitic(first, _FOR)):
            return first
    return stop


def _acts_on(reading: Reading, body: int, first: int, headed: bool) -> bool:
    """Whether ل at word `first` leads to what a deed is done to, to whom something is given, or for whom somebody works: `إغلاق الشرطة لقناة النهار`, `منح الترخيص لصحيفة النهار`, `إصابة مصور لوكالة النهار`."""
    last = reading.noun(first - 1)
    if bare(reading.words[body]) in _GIVES or (last is not None and last.type in PEOPLE):
        return True
    if not headed:
        return False
    for k in range(body, first - 1):
        noun, named = reading.noun(k + 1), reading.mention_at.get(k + 1)
        doer = (noun is not None and noun.type == "institution") or (
            named is not None and named[1].type in _DOERS
        )
        if doer and is_event(reading, k):
            return True
    return False
