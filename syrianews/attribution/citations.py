"""Citations: `وفق X`, `بحسب ما ذكرت X`, `نقلاً عن X`, `على حد قوله`, colons after a name, and what `نقلت X عن Y` passes on.

A citation has no clause of its own: it stands before, behind or in the middle of the sentence that it vouches for. `content`
works out which words those are.
"""

from __future__ import annotations

from functools import cache

from ..actors.vocabulary import Vocabulary
from ..text import fold
from .concord import Phrase
from .cues import CueForm, CueLexicon
from .frames import Found, find_frame
from .issued import issued_end
from .phrases import noun_phrase
from .reading import Reading
from .shapes import begins_event
from .wordlists import bare, weak_source_nouns

_ABOUT_HIM = frozenset(("عنه", "عنها", "عنهم", "عنهما"))
_BRIDGES = frozenset(map(fold, "ما لما مما".split()))
_BEHIND_VERB = frozenset(map(fold, "عنه عنها عنهم فيه فيها به بها له لها عبر".split()))
_OF_HIS_OWN = frozenset(
    map(
        fold,
        "قوله قولها قولهم قولهما تعبيره تعبيرها تعبيرهم وصفه وصفها وصفهم زعمه زعمها زعمهم تصريحاته".split(),
    )
)
_STATEMENTS = frozenset(map(fold, "تصريحات تصريح قول أقوال روايات رواية تعبير وصف زعم".split()))
_RARE = 20
"""A word seen less often than this in the counted news is taken for a name where a name is expected."""
_AS = frozenset(("كما", "مثلما"))
_FOUND_IN = frozenset(("ورد", "جاء"))
"""Verbs whose source is the text behind في: `وفق ما ورد في التقرير`."""
_PASSED_FROM = {"نسب": fold("إلى")}
"""Relaying verbs that do not say عن before the speaker whose words they pass on."""
_TELLING = frozenset(("say", "assert", "claim", "disclose", "point", "cite"))
"""Classes of the verbs that make a citation behind كما; others keep their class (`كما حذّر فلان`)."""
_SOURCE_TYPES = ("PERSON", "ORG", "GROUP", "MEDIA", "GPE")


@cache
def _citations(lexicon: CueLexicon) -> dict[str, tuple[int, set[str], dict[str, list[CueForm]]]]:
    """First word of each citing phrase to the longest such phrase's number of words, the second words, and the phrases with their forms."""
    found: dict[str, tuple[int, set[str], dict[str, list[CueForm]]]] = {}
    for phrase, forms in lexicon.forms.items():
        for form in forms:
            if form.pos in ("prep", "particle"):
                first, *more = phrase.split()
                longest, seconds, phrases = found.get(first, (1, set(), {}))
                phrases.setdefault(phrase, []).append(form)
                found[first] = (max(longest, 1 + len(more)), seconds.union(more[:1]), phrases)
    return found


def citing_words(lexicon: CueLexicon) -> frozenset[str]:
    """The words that a citation can begin with."""
    return frozenset(_citations(lexicon))


def read_citation(reading: Reading, i: int, lexicon: CueLexicon) -> Found | None:
    """The citation that begins at word `i`, if one does; the longest phrase of the lexicon first."""
    word = reading.words[i]
    table = _citations(lexicon)
    clitic = 0 if word in table else 1
    if clitic and (word[0] not in "وف" or word[1:] not in table):
        return None
    longest, seconds, phrases = table[word[clitic:]]
    if word[clitic:] not in phrases and seconds.isdisjoint(reading.words[i + 1 : i + 2]):
        return None
    _, stop = reading.sentence_of(i)
    for end in range(min(stop, i + longest), i, -1):
        for form in phrases.get(" ".join(reading.words[i:end])[clitic:], ()):
            found = _read_phrase(reading, i, end, clitic, form, stop, lexicon)
            if found is not None:
                return found
    return None


def _read_phrase(
    reading: Reading, i: int, end: int, clitic: int, form: CueForm, stop: int, lexicon: CueLexicon
) -> Found | None:
    if form.suffix:
        return Found(i, end, form, clitic, "cite", rule="citation of the same speaker")
    if form.polarity == "no_comment":
        return _bare_no_comment(reading, i, end, clitic, form, lexicon)
    if "an" in form.frames:
        return _with_clause(reading, i, end, clitic, form, stop)
    return _with_source(reading, i, end, clitic, form, stop, lexicon)


def _with_clause(reading: Reading, i: int, end: int, clitic: int, form: CueForm, stop: int) -> Found | None:
    """`جدير بالذكر أن` (nobody's words) and `بدعوى أن` (the sentence's speaker's)."""
    behind = end + ("prep:" + reading.words[end] in form.frames) if end < stop else end
    if "object" in form.frames and end + 1 < stop and _begins_pretext(reading, end):
        return Found(i, end, form._replace(pos="particle"), clitic, "object", end, rule="set phrase+object")
    if behind + 1 >= stop or "that" not in reading.tags(behind):
        return None
    order = "none" if form.pos == "particle" else "dropped"
    return Found(
        i, end, form._replace(pos="particle"), clitic, "that", behind + 1, order=order, rule="set phrase+that"
    )


def _begins_pretext(reading: Reading, k: int) -> bool:
    """Whether a verbal noun or a quotation begins at word `k`, as behind `بذريعة`: `بحجة محاربة الإرهاب`."""
    return k in reading.quote_at or begins_event(reading, k)


def _with_source(
    reading: Reading, i: int, end: int, clitic: int, form: CueForm, stop: int, lexicon: CueLexicon
) -> Found | None:
    if end >= stop:
        return None
    if "verb" in form.frames:
        found = _with_verb(reading, i, end, clitic, form, stop, lexicon)
        if found is not None or not any(f.startswith("source") for f in form.frames):
            return found
    at = end
    needed = {fold(f[7:]) for f in form.frames if f.startswith("source:")}
    word = reading.words[at]
    if word in _OF_HIS_OWN:
        return Found(i, at + 1, form, clitic, "cite", order="dropped", rule="citation of the same speaker")
    letters = 0
    if needed:
        if word in needed:
            at += 1
        elif any(len(letter) == 1 and word.startswith(letter) for letter in needed):
            letters = 1
        elif "source" not in form.frames:
            return None
    cue_end = end
    if at < stop and reading.words[at] in _STATEMENTS and not letters and at + 1 < stop:
        phrase = noun_phrase(reading, at + 1, stop, lexicon)
        if phrase.end > phrase.first and reading.words[at] != fold("روايات"):
            at, cue_end = at + 1, at + 1
    phrase = noun_phrase(reading, at, stop, lexicon, prefixed=letters > 0)
    if phrase.end <= phrase.first or not (
        names_source(reading, phrase, form.strict) or _is_set_off_name(reading, i, phrase, stop, form)
    ):
        return None
    phrase.end = issued_end(reading, phrase, stop, lexicon)
    found = Found(i, cue_end, form, clitic, "cite", source=phrase, order="VS", rule="citation")
    found.body_letters = letters
    return found


def _is_set_off_name(reading: Reading, i: int, phrase: Phrase, stop: int, form: CueForm) -> bool:
    """Whether a citation set off by commas or the sentence's end cites a rare word, which then is a name: `، بحسب سكتلنديارد.`"""
    opens = i == reading.sentence_of(i)[0] or reading.words[i - 1] in "،,"
    if form.strict or not opens or phrase.end - phrase.first > (5 if phrase.first in reading.quote_at else 2):
        return False
    closed = phrase.end >= stop or reading.words[phrase.end] in "،,."
    if phrase.first in reading.quote_at:
        return closed
    word = reading.words[phrase.first]
    return closed and not word.startswith("ال") and Vocabulary.default().count(word) < _RARE


def _with_verb(
    reading: Reading, i: int, end: int, clitic: int, form: CueForm, stop: int, lexicon: CueLexicon
) -> Found | None:
    """`وفق ما أكّده X`, `حسبما ذكرت X`."""
    at = end
    if reading.words[at] in _BRIDGES:
        at += 1
    elif not form.lemma.endswith("ما"):
        return None
    while at < stop and reading.tags(at) & {"auxiliary"}:
        at += 1
    if at >= stop:
        return None
    offset, forms = lexicon.find(reading.words[at], reading.original(at))
    if not forms or offset or not any(f.pos == "verb" for f in forms):
        return None
    if form.lemma in _AS and forms[0].cue_class not in _TELLING:
        form = form._replace(cue_class=forms[0].cue_class)
    cue_end = at + 1
    at = cue_end
    while at < stop and (reading.words[at] in _BEHIND_VERB or reading.tags(at) & {"day", "adverb"}):
        at += 1
    phrase = noun_phrase(reading, at, stop, lexicon, frozenset({fold("عن")}))
    leads = fold("عن") if forms[0].lemma not in _FOUND_IN else "في"
    if phrase.end <= phrase.first and at < stop and reading.words[at] == leads:
        phrase = noun_phrase(reading, at + 1, stop, lexicon)
    governed = phrase.end > phrase.first and reading.words[phrase.first][0] in "بل"
    if governed and (reading.clitic(phrase.first, "بل") or reading.words[phrase.first] == "ب"):
        return None
    if phrase.end <= phrase.first:
        if form.strict or not _closes(reading, at, stop):
            return None
        return Found(i, cue_end, form, clitic, "cite", order="dropped", rule="citation of the same speaker")
    if form.strict:
        frame, _, _ = find_frame(reading, phrase.end, stop, forms[0], lexicon)
        behind = reading.words[phrase.end] if phrase.end < stop else "."
        described = behind.startswith("ال") and i > reading.sentence_of(i)[0]
        if frame or (form.lemma == "كما" and behind not in ".،," and not described):
            return None
    phrase.end = issued_end(reading, phrase, stop, lexicon)
    found = Found(i, cue_end, form, clitic, "cite", source=phrase, order="VS", rule="citation with a verb")
    if (
        phrase.end + 1 < stop
        and reading.words[phrase.end] == fold("عن")
        and any(f.lemma == "نقل" for f in forms)
    ):
        behind_it = noun_phrase(reading, phrase.end + 1, stop, lexicon)
        found.relayed = behind_it if names_source(reading, behind_it) else None
    return found


def _closes(reading: Reading, k: int, stop: int) -> bool:
    """Whether a citation ends at word `k`, or goes on only with where and to whom: `وفق ما قال للصحفيين`."""
    return (
        k >= stop
        or reading.words[k] in "،,."
        or bool(reading.tags(k) & {"addressee", "preposition", "circumstance"})
        or reading.words[k].startswith("لل")
    )


def names_source(reading: Reading, phrase: Phrase, strict: bool = False) -> bool:
    """Whether the phrase behind a citing preposition names a speaker, a text or a report."""
    for k in range(phrase.first, min(phrase.end, phrase.first + 4)):
        if k in reading.mention_at:
            return reading.mention_at[k][1].type in _SOURCE_TYPES
        if reading.noun(k) is not None or (not strict and bare(reading.words[k]) in weak_source_nouns()):
            return True
        if (
            not ("determiner" in reading.tags(k) or reading.words[k] == "من")
            and reading.words[k][0].isalnum()
        ):
            break
    return not strict and phrase.mention is not None and phrase.mention.type in _SOURCE_TYPES[:-1]


def _bare_no_comment(
    reading: Reading, i: int, end: int, clitic: int, form: CueForm, lexicon: CueLexicon
) -> Found | None:
    """`واشنطن ودمشق بلا تعليق`."""
    lo, _ = reading.sentence_of(i)
    found = Found(i, end, form, clitic, "no_comment", rule="no comment")
    for start in range(max(lo, i - 8), i):
        phrase = noun_phrase(reading, start, i, lexicon)
        if phrase.end == i and names_source(reading, phrase):
            found.source, found.order = phrase, "SV"
            return found
    return None


def read_relay(reading: Reading, found: Found, lexicon: CueLexicon) -> None:
    """Complete `نقلت X عن Y [قوله] أن`: find Y, the second cue, and the content behind them."""
    form = found.form
    start = found.source.end if found.source is not None and found.order == "VS" else found.end
    _, stop = reading.sentence_of(found.first)
    about = _PASSED_FROM.get(form.lemma, fold("عن"))
    for k in range(start, min(stop, start + 14)):
        if reading.words[k] == about and reading.words[k - 1] != fold("نقلا"):
            phrase = noun_phrase(reading, k + 1, stop, lexicon)
            if phrase.end <= phrase.first:
                return
            _complete_relay(reading, found, phrase, stop, form, lexicon)
            return
        if reading.words[k] in _ABOUT_HIM and k + 2 < stop:
            _relay_of_pronoun(reading, found, k + 1, stop, lexicon)
            return
        if reading.words[k] in ".:؛":
            return


def _relay_of_pronoun(reading: Reading, found: Found, k: int, stop: int, lexicon: CueLexicon) -> None:
    """Complete `نقلت X عنه قوله إن`: the second speaker is a pronoun."""
    forms = [f for f in lexicon.find(reading.words[k])[1] if f.pos == "masdar" and f.suffix]
    if not forms:
        phrase = noun_phrase(reading, k, stop, lexicon)
        if phrase.end > phrase.first and phrase.end + 1 < stop and found.order != "SV":
            found.source, found.order, k = phrase, "VS", phrase.end
            forms = [f for f in lexicon.find(reading.words[k])[1] if f.pos == "masdar" and f.suffix]
    if not forms:
        return
    frame, body, letters = find_frame(reading, k + 1, stop, forms[0], lexicon)
    if frame:
        found.second, found.frame, found.body, found.body_letters = (k, k + 1), frame, body, letters
        found.rule = "relay with a verbal noun"


def _complete_relay(
    reading: Reading, found: Found, phrase: Phrase, stop: int, form: CueForm, lexicon: CueLexicon
) -> None:
    speech = form._replace(frames=frozenset({"an", "quote", "colon"}))
    for k in range(phrase.end, min(stop, phrase.end + 25)):
        _, forms = lexicon.find(reading.words[k])
        own = next((f for f in forms if f.pos == "masdar" and f.suffix), None)
        if own is not None:
            told = speech._replace(frames=speech.frames | {f for f in own.frames if f.startswith("prep:")})
            frame, body, letters = find_frame(reading, k + 1, stop, told, lexicon)
            if frame:
                found.relayed, found.second = phrase, (k, k + 1)
                found.frame, found.body, found.body_letters = frame, body, letters
                found.rule = "relay with a verbal noun"
            return
        if "that" in reading.tags(k) or reading.words[k] == ":" or k in reading.quote_at:
            break
    frame, body, letters = find_frame(reading, phrase.end, stop, speech, lexicon)
    if frame:
        found.relayed = phrase
        found.frame, found.body, found.body_letters = frame, body, letters
        found.rule = "relay"
