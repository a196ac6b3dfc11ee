"""Texts named by who issued them (`بيان صدر السبت عن المجلس`, `دراسة أجراها البنك`), and what stands in them (`بيانا جاء فيه: …`, `رسالة مفادها أن`)."""

from __future__ import annotations

from ..text import fold
from .adverbials import skip_adverbs
from .clause import Clause
from .concord import Phrase
from .cues import CueForm
from .frames import Found, find_frame
from .heads import GAVE
from .phrases import noun_phrase
from .reading import Reading
from .shapes import is_definite, is_possessed, without_pronoun
from .traits import cues_that
from .wordlists import TEXTS, bare, weak_source_nouns

TEXT_SAYS = "text and what it says"
"""The rule of `بيانا جاء فيه`."""
_COME_OUT = frozenset(
    map(fold, "صدر صدرت سيصدر ستصدر صادر صادرة نشر نشرت سينشر ستنشر أعلن أعلنت أذيع أذيعت".split())
)
_FROM = frozenset(map(fold, "عن من في على".split()))
"""Prepositions before by whom or where a text came out."""
_WITH_HIM = frozenset(map(fold, "معه معها معهم لاحقا مؤخرا".split()))
STANDS_IN = cues_that("stands_in")
"""Verbs whose source is the text that the words stand in (`جاء في البيان أن`)."""
_IN = frozenset(("في", "وفي"))
_IN_IT = (["فيه"], ["فيها"])
_REACH = 12
"""The farthest, in words, that a text stands before what is said to be in it."""
_NEAR = 5
"""The farthest, in words, that a text stands before the verb which says when it came out."""
_REST_OF_NAME = 3
"""The most words of a name that no registry knows, behind which its bearer's publisher is told of."""


def issued_end(reading: Reading, phrase: Phrase, stop: int) -> int:
    """The word behind the clause that says who issued the text that `phrase` names; its end where there is none."""
    noun = reading.noun(phrase.first)
    text = (noun is not None and noun.type in TEXTS) or "occasion" in reading.tags(phrase.first)
    if not text or phrase.end >= stop:
        return phrase.end
    if any(_issues(reading, j) and j not in reading.named for j in range(phrase.first + 1, phrase.end - 1)):
        return _behind_publisher(reading, phrase.end, stop) or phrase.end
    if phrase.mention is not None:
        return phrase.end
    k = phrase.end
    if k - 1 > phrase.first and _issues(reading, k - 1):
        k -= 1
    elif "relative" in reading.tags(k):
        k += 1
    if k >= stop or not _issues(reading, k):
        return phrase.end
    came_out = reading.words[k] in _COME_OUT
    k = skip_adverbs(reading, k + 1, stop)
    if k < stop and reading.words[k] in _WITH_HIM:
        k = skip_adverbs(reading, k + 1, stop)
    if came_out:
        if k >= stop or reading.words[k] not in _FROM:
            return phrase.end if phrase.definite else came_out_end(reading, phrase.end, stop) or phrase.end
        k += 1
    end = noun_phrase(reading, k, stop).end
    return _behind_publisher(reading, max(end, k), stop) or (end if end > k else phrase.end)


def came_out_end(reading: Reading, k: int, stop: int) -> int:
    """The word behind the verb at word `k` that says on what day a text came out, and that day, where the clause ends or goes on there; else 0.

    `نتائج رسمية أعلنت الأربعاء، فوز الحزب`, `بيانات نشرت أمس أن`
    """
    if k + 1 >= stop or reading.words[k] not in _COME_OUT or "day" not in reading.tags(k + 1):
        return 0
    end = k + 2
    closed = end >= stop or reading.words[end] in "،,." or "that" in reading.tags(end)
    return end if closed else 0


def only_came_out(reading: Reading, i: int) -> bool:
    """Whether the verb at word `i` only says on what day the indefinite text before it came out: `وفق نتائج رسمية أعلنت الأربعاء.`"""
    if reading.words[i] not in _COME_OUT:
        return False
    lo, stop = reading.sentence_of(i)
    end = came_out_end(reading, i, stop)
    if not end or (end < stop and "that" in reading.tags(end)):
        return False
    for k in range(i - 1, max(lo, i - _NEAR) - 1, -1):
        noun = reading.noun(k)
        if noun is not None and noun.type in TEXTS:
            return not is_definite(reading.words[k])
    return False


def _behind_publisher(reading: Reading, k: int, stop: int) -> int:
    """The word behind who published a text, told of after its author and the rest of his name at word `k` (`تقرير كتبه سمير عواد ونشرته الصحيفة`); 0 where nobody is."""
    for j in range(k, min(stop - 1, k + _REST_OF_NAME + 1)):
        if reading.words[j][0] == "و" and _issues(reading, j, 1):
            publisher = noun_phrase(reading, skip_adverbs(reading, j + 1, stop), stop)
            return publisher.end if publisher.end > publisher.first else 0
        if not reading.words[j][0].isalpha() or reading.tags(j):
            break
    return 0


def _issues(reading: Reading, k: int, clitic: int = 0) -> bool:
    word = reading.words[k][clitic:]
    stem = without_pronoun(word)
    return word in _COME_OUT or (stem != word and stem in GAVE)


def text_behind(reading: Reading, clause: Clause) -> None:
    """`جاء في البيان أن`: the text that stands behind في is the source."""
    if clause.at < clause.stop and [reading.words[clause.at]] in _IN_IT:
        _text_before(reading, clause)
        return
    if clause.at >= clause.stop:
        return
    if reading.words[clause.at] != "في":
        if clause.frame in ("that", "colon", "quote"):
            _text_that_opens(reading, clause)
        return
    phrase = noun_phrase(reading, clause.at + 1, clause.stop)
    phrase.end = max(phrase.end, issued_end(reading, phrase, clause.stop))
    if phrase.end > phrase.first and not _carries_words(reading, phrase):
        clause.frame = ""
    elif phrase.end > phrase.first:
        clause.first, clause.second, clause.before = phrase, None, None
        clause.frame, clause.body, clause.letters = find_frame(
            reading, phrase.end, clause.stop, clause.verb.form
        )


def _text_that_opens(reading: Reading, clause: Clause) -> None:
    """`وفي بيان صدر عن الوزارة جاء أن`: the text that opens the sentence behind في, and leads to the verb, is the source."""
    i = clause.verb.first
    lo, _ = reading.sentence_of(i)
    if reading.words[lo] not in _IN or lo + 1 >= i:
        return
    phrase = noun_phrase(reading, lo + 1, i)
    if phrase.end == phrase.first or not _carries_words(reading, phrase):
        return
    phrase.end = min(i, max(phrase.end, issued_end(reading, phrase, i)))
    if phrase.end + (reading.words[phrase.end] in "،,") == i:
        clause.before, clause.first, clause.second = (phrase, "sentence"), None, None


def _carries_words(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase names what words stand in: a text, a medium, an occasion of speech."""
    k = phrase.first
    if k in reading.mention_at:
        return reading.mention_at[k][1].type != "GPE"
    noun = reading.noun(k) or weak_source_nouns().get(bare(reading.words[k]))
    told = noun is not None and noun.type in ("document", "survey", "reports", "media", "agency")
    return (
        told
        or bool(reading.tags(k) & {"occasion", "medium"})
        or is_possessed(reading, k)
        or k in reading.quote_at
    )


def _text_before(reading: Reading, clause: Clause) -> None:
    """`بيان جاء فيه: …`: the text that the pronoun goes back to is the source."""
    i = clause.verb.first
    lo, _ = reading.sentence_of(i)
    for k in range(i - 1, max(lo, i - _REACH) - 1, -1):
        noun = reading.noun(k)
        if noun is not None and noun.type == "document" and k not in reading.named:
            clause.before = (noun_phrase(reading, k, i), "SV")
            return


def read_text(reading: Reading, i: int, clitic: int, form: CueForm) -> Found | None:
    """What a text named before says: `أصدرت بيانا جاء فيه: …`, `رسالة مفادها أن`, `معلومات مفادها أن`."""
    lo, stop = reading.sentence_of(i)
    at = i + 1
    if form.pos == "verb":
        if form.lemma not in STANDS_IN or reading.words[at : at + 1] not in _IN_IT:
            return None
        at += 1
    if at + 1 >= stop:
        return None
    found = Found(i, i + 1, form, clitic, "", order="dropped", rule=TEXT_SAYS)
    if reading.words[at] == ":":
        found.frame, found.body = "colon", at + 1
    elif "that" in reading.tags(at):
        found.frame, found.body = "that", at + 1
    elif at in reading.quote_at:
        found.frame, found.body = "quote", at
    else:
        return None
    for k in range(i - 1, max(lo, i - _REACH) - 1, -1):
        noun = reading.noun(k)
        if noun is not None and noun.type in TEXTS and k not in reading.named:
            end = min(i, noun_phrase(reading, k, i).end)
            found.source, found.order = Phrase(k, max(k + 1, end)), "SV"
            break
    named = found.source is not None and reading.quotation_around(i) is None
    return found if named or form.pos == "verb" else None
