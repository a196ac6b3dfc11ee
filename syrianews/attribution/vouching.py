"""Which attribution a citation vouches for (`…، بحسب الصحيفة`), and where the sentence goes on behind one that interrupts it."""

from __future__ import annotations

from ..text import fold
from .chains import Draft
from .concord import gender_of
from .frames import Found
from .phrase_parts import WHO_IS
from .reading import Reading
from .shapes import begins_event, is_possessed
from .turns import AGAINST
from .verb_shapes import looks_verbal
from .wordlists import classes_of

HORIZON = 25
"""How many neighbouring cues of a sentence are looked at, so that no sentence is too long."""
_NAME = 4
"""The longest quotation, its marks included, that is the name of the source before it, in words."""
_MARKS = "،,-–—("
_SHORTEST = 4
"""The fewest words of a clause of the text's own before a citation."""
_FURTHER = frozenset(map(fold, "في من على إلى عن جراء إثر نتيجة بسبب".split()))
"""Prepositions that the sentence may go on with."""
_CONTRASTS = frozenset(map(fold, "بينما فيما حين لكن".split()))
_WHERE = frozenset(map(fold, "في عبر على خلال".split()))
_POINTER = 4
"""The longest opening of a clause that speaks of what was said, in words: `، الأمر الذي نفته`."""


def vouched(reading: Reading, cue: Found, drafts: list[Draft]) -> Draft | None:
    """The attribution that a following or interrupting citation vouches for."""
    best = None
    around = reading.quotation_around(cue.first)
    for draft in drafts[-HORIZON:]:
        if reading.quotation_around(draft.found.first) is not around:
            continue
        if draft.found.first < cue.first and draft.found.frame != "no_comment" and draft.content:
            beside = draft.found.order == "none" and draft.cue_class == "opinion"
            beside = beside or "relative" in reading.tags(draft.found.first - 1)
            if draft.found.order == "relative" or draft.found.form.pos == "masdar" or beside:
                continue
            reach = max(end for _, end in draft.content)
            before = reach <= reading.starts[cue.first] + 2 or draft.found.frame in ("that", "quote", "colon")
            before = before or cue.first < draft.found.body
            if (
                best is not None
                and _is_told(best)
                and (not _is_told(draft) or _holds(reading, best, draft, cue))
            ):
                continue
            nearer = best is not None and best.content[-1][1] <= draft.cue[0]
            if before and (best is None or nearer or draft.found.form.pos != "participle"):
                best = draft
    return best


def clause_since(reading: Reading, cue: Found, main: Draft) -> int:
    """The word at which the text spoke for itself behind the content of `main`, so that the citation vouches for that: `قال إن الجسر مغلق، غير أن طريقا فتح وفق الشرطة`; 0 where it did not."""
    first = reading.word_at(main.content[-1][1])
    for k in range(first, cue.first - _SHORTEST):
        if reading.words[k] in "،," and reading.words[k + 1] in AGAINST:
            return k + 2 + ("that" in reading.tags(k + 2) and reading.words[k + 2] == "ان")
        if reading.words[k] in _MARKS:
            continue
        if k > first:
            return 0
    return 0


def _holds(reading: Reading, outer: Draft, inner: Draft, cue: Found) -> bool:
    """Whether an attribution reaches up to the citation and holds the other one, which then is a part of what is vouched for."""
    start, end = outer.content[-1]
    reaches = end >= reading.ends[cue.first - 1] - 2
    return reaches and start <= inner.cue[0] < end


def _is_told(draft: Draft) -> bool:
    """Whether the content of an attribution is a clause or a quotation and no noun phrase."""
    return draft.found.frame in ("that", "quote", "colon")


def told_from(start: int, drafts: list[Draft]) -> Draft | None:
    """The first attribution of a verb behind an offset that says something."""
    return next((d for d in drafts if d.cue[0] >= start and d.content and d.found.form.pos == "verb"), None)


def told_behind(reading: Reading, citation: Draft, drafts: list[Draft]) -> Draft | None:
    """The attribution that all the words behind a citation at the head of a sentence are: `بحسب الصحيفة، قال الوزير إن`; None where they are more, or less."""
    if len(citation.content) != 1:
        return None
    start, end = citation.content[0]
    main = told_from(start, drafts)
    if main is None or main.content[-1][1] < end - 2:
        return None
    source = main.source if main.found.order == "SV" else None
    opens = main.cue[0] if source is None else source[0]
    between = reading.text[start:opens].split() if opens > start else []
    if (
        main.found.order == "relative"
        or len(between) > 1
        or (between and "auxiliary" not in classes_of(fold(between[0])))
    ):
        return None
    return main


def before_contrast(reading: Reading, cue: Found, k: int, stop: int, drafts: list[Draft]) -> int:
    """The end of what a citation at the head of a sentence, which ends before word `k`, vouches for.

    Another speaker may take the floor behind `بينما`, or the one cited go on in a participle (`وفقا للمرصد، قصفت القوات البلدة، مضيفا أن`).
    """
    gender = gender_of(reading, cue.source) if cue.source is not None else ""
    spoken = False
    for draft in drafts:
        found = draft.found
        if found.first <= k:
            continue
        behind_comma = k < found.first - 1 < stop and reading.words[found.first - 1] in "،,"
        goes_on = found.form.pos == "participle" and gender == found.form.gender
        if goes_on and behind_comma and not spoken:
            return found.first - 1
        if draft.source is None or found.order not in ("SV", "VS"):
            continue
        spoken = True
        opener = (found.source.first if found.source and found.order == "SV" else found.first) - 1
        if k < opener < stop and reading.words[opener] in _CONTRASTS:
            return opener
    return stop


def cited_before(reading: Reading, cue: Found, drafts: list[Draft]) -> Draft | None:
    """The citation right before this one, which vouches for the same words: `وفقا للصحيفة نقلا عن مصدر، فإن`, `بحسب الوزارة، وفق ما نقلت الوكالة`."""
    for other in drafts:
        found = other.found
        if (
            found.form.pos == "prep"
            and found.source is not None
            and other.content
            and found.first < cue.first
        ):
            gap = reading.words[found.source.end : cue.first]
            if len(gap) <= 1 and all(word in "،," for word in gap):
                return other
    return None


def resumes(reading: Reading, cue: Found, end: int, stop: int, drafts: list[Draft]) -> int:
    """The word at which an interrupted sentence goes on behind a citation; 0 where it does not, or where another clause of speech begins."""
    if end + 2 >= stop:
        return 0
    if reading.words[end] not in "،,-–—":
        return end if _goes_on(reading, cue, end) else 0
    if reading.words[end + 1] in _WHERE and reading.tags(end + 2) & {"occasion", "medium"}:
        return 0
    if reading.words[end + 1] in WHO_IS:
        end = next((k for k in range(end + 1, stop) if reading.words[k] in "،,"), stop)
        return end + 1 if end + 2 < stop else 0
    joined = any(d.found.first == end + 1 and _speaks_next(d.found) for d in drafts)
    joined = joined or (
        reading.words[end + 1][0] == "و"
        and any(d.found.first == end + 2 and d.found.form.pos == "participle" for d in drafts)
    )  # `…، كما يقول الضابط، ويضيف موضحا أن`
    joined = joined or any(d.found.back is not None and 0 <= d.found.first - end <= _POINTER for d in drafts)
    return 0 if joined else end + 1


def _goes_on(reading: Reading, cue: Found, k: int) -> bool:
    """Whether the sentence goes on at word `k` right behind a definite source, with a quotation, or with its verb where none stands before: `القرار حسب الصحيفة يطالب بـ`."""
    if cue.source is None or not cue.source.definite:
        return False
    if k in reading.quote_at:
        return reading.word_at(reading.quote_at[k].end) - k > _NAME
    lo, _ = reading.sentence_of(cue.first)
    if cue.first > lo and reading.words[cue.first - 1] not in _MARKS and _goes_on_with_noun(reading, k):
        return True
    return looks_verbal(reading, k) and not any(looks_verbal(reading, j) for j in range(lo, cue.first))


def _goes_on_with_noun(reading: Reading, k: int) -> bool:
    """Whether what the verb before the citation still wants begins at word `k`, and neither where nor when somebody said it."""
    if begins_event(reading, k):
        return True
    if reading.words[k] not in _FURTHER or k + 1 >= len(reading):
        return False
    setting = reading.tags(k + 1) & {"occasion", "medium", "day", "month", "adverb", "relative"}
    named = k + 1 in reading.mention_at or reading.noun(k + 1) is not None or k + 1 in reading.quote_at
    return not (setting or named or is_possessed(reading, k + 1) or reading.words[k + 1][0].isdigit())


def _speaks_next(found: Found) -> bool:
    """Whether a cue right behind a citation has words of its own: `…، وفق الوزارة، وقال خبراء إن`, `…، مشيرة إلى أن`."""
    return found.form.pos == "participle" or (found.form.pos == "verb" and found.clitic == 1)
