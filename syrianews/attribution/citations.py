"""Citations: `وفق X`, `بحسب ما ذكرت X`, `نقلاً عن X`, `على حد قوله`, colons after a name.

A citation has no clause of its own: it stands before, behind or in the middle of the sentence that it vouches for. `content`
works out which words those are.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from ..text import fold
from .cited import (
    described_end,
    is_measure,
    is_set_off_name,
    names_report,
    names_source,
    quoted_source,
    without_words,
)
from .citing_verbs import SAME_SPEAKER, read_citing_verb
from .concord import Phrase
from .cues import CueLexicon
from .frames import Found
from .issued import issued_end
from .phrases import noun_phrase
from .reading import Reading
from .shapes import begins_event, is_possessed
from .verb_shapes import looks_verbal
from .wordlists import TEXTS

_OF_HIS_OWN = frozenset(
    map(
        fold,
        "قوله قولها قولهم قولهما تعبيره تعبيرها تعبيرهم وصفه وصفها وصفهم زعمه زعمها زعمهم تصريحاته".split(),
    )
)
_STATEMENTS = frozenset(map(fold, "تصريحات تصريح قول أقوال روايات رواية تعبير وصف زعم".split()))
_TO_HIM = frozenset(("له", "لها", "لهم", "لهما"))
_TALES = fold("روايات")
"""Statements that stay in the source (`بحسب روايات الشهود`)."""


def citing_words(lexicon: CueLexicon) -> frozenset[str]:
    """The words that a citation can begin with."""
    return frozenset(lexicon.citations)


def read_citation(reading: Reading, i: int) -> Found | None:
    """The citation that begins at word `i`, if one does; the longest phrase of the lexicon first."""
    word, clitic = reading.words[i], 0
    known = reading.lexicon.citations.get(word)
    if known is None and word[0] in "وف":
        known, clitic = reading.lexicon.citations.get(word[1:]), 1
    if known is None:
        return None
    longest, seconds, phrases = known
    following = reading.words[i + 1] if i + 1 < len(reading.words) else ""
    if following not in seconds and word[clitic:] not in phrases:
        return None
    _, stop = reading.sentence_of(i)
    for end in range(min(stop, i + longest), i, -1):
        for form in phrases.get(" ".join(reading.words[i:end])[clitic:], ()):
            found = _read_phrase(reading, Found(i, end, form, clitic, "cite"), stop)
            if found is not None:
                return found
    return None


def _read_phrase(reading: Reading, cue: Found, stop: int) -> Found | None:
    """The citation of a phrase of the lexicon, by what its frames ask for."""
    form = cue.form
    if form.suffix and cue.end + 1 < stop and "that" in reading.tags(cue.end):
        return _with_clause(reading, cue, stop)  # `باعتقاده أن`
    if form.suffix and reading.original(cue.end - 1).endswith("ة"):
        return None  # `بنظرة شاملة`
    if form.suffix:
        alone = cue.end - cue.first == 1 and "bare" not in form.frames  # `بحسبه`, but not `حسبه السجن`
        goes_on = (
            alone and cue.end < stop and reading.words[cue.end][0].isalnum() and not reading.tags(cue.end)
        )
        marked = cue.end >= stop or not reading.words[cue.end][0].isalnum()
        inside = (
            alone and not marked and cue.first > 0 and looks_verbal(reading, cue.first - 1)
        )  # `سيعمل وفقه كل مكتب`
        return None if goes_on or inside else replace(cue, rule=SAME_SPEAKER)
    if form.polarity == "no_comment":
        return _bare_no_comment(reading, cue)
    if "an" in form.frames:
        return _with_clause(reading, cue, stop)
    return _with_source(reading, cue, stop)


def _with_clause(reading: Reading, cue: Found, stop: int) -> Found | None:
    """`جدير بالذكر أن` (nobody's words), `بدعوى أن` and `باعتقاده أن` (the sentence's speaker's)."""
    end, frames = cue.end, cue.form.frames
    particle = cue.form._replace(pos="particle")
    if "object" in frames and end + 1 < stop and _begins_pretext(reading, end):
        return replace(cue, form=particle, frame="object", body=end, rule="set phrase+object")
    behind = end + ("prep:" + reading.words[end] in frames) if end < stop else end
    if behind == end and end < stop and reading.words[end] in "،,":
        behind += cue.form.pos == "particle"  # `الجدير بالذكر، أن`
    if behind + 1 >= stop or "that" not in reading.tags(behind):
        return None
    order = "none" if cue.form.pos == "particle" else "dropped"
    return replace(cue, form=particle, frame="that", body=behind + 1, order=order, rule="set phrase+that")


def _begins_pretext(reading: Reading, k: int) -> bool:
    """Whether a verbal noun or a quotation begins at word `k`, as behind `بذريعة`: `بحجة محاربة الإرهاب`, `بدعوى شموله متهمين`."""
    return k in reading.quote_at or begins_event(reading, k) or is_possessed(reading, k)


def _with_source(reading: Reading, cue: Found, stop: int) -> Found | None:
    """`وفق X`, `نقلاً عن X`, `بحسب تصريحات X`, `على حد قوله`: the source stands behind the phrase, or behind the preposition it needs."""
    form, end = cue.form, cue.end
    if end >= stop:
        return None
    needed = _prepositions(form.frames)
    if "verb" in form.frames:
        found = read_citing_verb(reading, cue, stop)
        if found is not None or not (needed or "source" in form.frames):
            return found
    if _is_his_own(reading, cue, stop, needed):
        return replace(cue, end=end + 1, order="dropped", rule=SAME_SPEAKER)
    begins = _behind_preposition(reading, end, needed)
    if needed and begins is None and "source" not in form.frames:
        return None
    at, letters = begins or (end, 0)
    cue_end = end
    if not letters and _is_statement_of(reading, at, stop):
        at = cue_end = at + 1
    phrase = noun_phrase(reading, at, stop, prefixed=letters > 0)
    if phrase.end <= phrase.first and at == end and not form.strict:
        phrase = quoted_source(reading, at, stop)
    phrase = _with_author(reading, without_words(reading, phrase), stop)
    if phrase.end <= phrase.first or is_measure(reading, cue, phrase):
        return None
    if not (
        names_source(reading, phrase, form.strict)
        or names_report(reading, cue, phrase)
        or is_set_off_name(reading, cue.first, phrase, stop, form)
    ):
        return None
    phrase.end = issued_end(reading, phrase, stop)
    phrase.end = described_end(reading, phrase, stop)
    return replace(cue, end=cue_end, source=phrase, order="VS", body_letters=letters, rule="citation")


def _with_author(reading: Reading, phrase: Phrase, stop: int) -> Phrase:
    """A text with the name behind the title of whose it is: `بحسب بيان وزير الصحة سمير الحداد`."""
    if phrase.end <= phrase.first + 1 or phrase.end >= stop or reading.words[phrase.first] in ".،,":
        return phrase
    head = reading.noun(phrase.first)
    if head is None or head.type not in TEXTS:
        return phrase
    author = noun_phrase(reading, phrase.first + 1, stop)
    return replace(phrase, end=author.end) if author.person and author.end > phrase.end else phrase


@lru_cache(maxsize=1000)
def _prepositions(frames: frozenset[str]) -> frozenset[str]:
    """The prepositions, folded, that lead from a citing phrase to its source."""
    return frozenset(frame[7:] for frame in frames if frame.startswith("source:"))


def _is_his_own(reading: Reading, cue: Found, stop: int, needed: frozenset[str]) -> bool:
    """Whether the word behind the phrase says that the source is the sentence's speaker: `على حد قوله`, `وفقا له.`"""
    word = reading.words[cue.end]
    if word in _OF_HIS_OWN:
        return True
    opens = cue.first == reading.sentence_of(cue.first)[0]
    closes = cue.end + 1 >= stop or reading.words[cue.end + 1] in "."
    return (opens or closes) and word in _TO_HIM and "ل" in needed


def _behind_preposition(reading: Reading, k: int, needed: frozenset[str]) -> tuple[int, int] | None:
    """Where the source begins behind one of the prepositions `needed`: its word, and the letters of it that are the preposition."""
    word = reading.words[k]
    if word in needed:
        return k + 1, 0
    if any(len(letter) == 1 and word.startswith(letter) for letter in needed):
        return k, 1
    return None


def _is_statement_of(reading: Reading, k: int, stop: int) -> bool:
    """Whether a statement and whose it is stand at word `k`, so that the word is part of the cue: `بحسب تصريحات الوزير`."""
    if k + 1 >= stop or reading.words[k] not in _STATEMENTS or reading.words[k] == _TALES:
        return False
    phrase = noun_phrase(reading, k + 1, stop)
    return phrase.end > phrase.first


def _bare_no_comment(reading: Reading, cue: Found) -> Found | None:
    """`واشنطن ودمشق بلا تعليق`."""
    i = cue.first
    lo, _ = reading.sentence_of(i)
    for start in range(max(lo, i - 8), i):
        phrase = noun_phrase(reading, start, i)
        if phrase.end == i and names_source(reading, phrase):
            return replace(cue, frame="no_comment", source=phrase, order="SV", rule="no comment")
    return None
