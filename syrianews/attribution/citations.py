"""Citations: `وفق X`, `بحسب ما ذكرت X`, `نقلاً عن X`, `على حد قوله`, colons after a name, and what `نقلت X عن Y` passes on.

A citation has no clause of its own: it stands before, behind or in the middle of the sentence that it vouches for. `content`
works out which words those are.
"""

from __future__ import annotations

from dataclasses import replace

from ..actors.vocabulary import Vocabulary
from ..text import fold
from .adverbials import skip_adverbials
from .concord import Phrase
from .cues import CueForm, CueLexicon
from .frames import Found, find_frame, governed_prepositions
from .issued import issued_end
from .learned import LEARNS, LEARNT_FROM
from .phrases import noun_phrase
from .reading import Reading
from .shapes import begins_event, is_event, is_possessed
from .wordlists import MANNER, bare, weak_source_nouns

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
_IN = frozenset(("في",))
_ABOUT = frozenset((fold("عن"),))
_LEADS = {"ورد": _IN, "جاء": _IN, LEARNS: LEARNT_FROM}
"""What stands before the source of such verbs; before that of others عن may."""
_ENTERS = frozenset(map(fold, "فإن فإنه فإنها فإنهم".split()))
"""Openings of what a speaker cited before them said."""
_TO_HIM = frozenset(("له", "لها", "لهم", "لهما"))
_FAITHS = frozenset(map(fold, "شرع شريعة دين سنة عقيدة مذهب تقاليد عادات أعراف ضمير".split()))
_MEASURES = frozenset(
    map(
        fold,
        "قانون دستور نظام لوائح لائحة خطة بند مادة أنظمة قوانين ضوابط شروط معايير مواصفات إجراءات".split(),
    )
)
"""What things are done by: a text of that kind is a source only where it opens the sentence (`بحسب الدستور، يحق …`)."""
_LONGEST_NAME = 4
"""The longest name in quotation marks, in words."""
_LONGEST_TERM = 3
"""The longest quotation behind a noun, its marks included, that still names it, in words."""
_TELLING = frozenset(("say", "assert", "claim", "disclose", "point", "cite"))
"""Classes of the verbs that make a citation behind كما; others keep their class (`كما حذّر فلان`)."""
_SOURCE_TYPES = ("PERSON", "ORG", "GROUP", "MEDIA", "GPE")


def citing_words(lexicon: CueLexicon) -> frozenset[str]:
    """The words that a citation can begin with."""
    return frozenset(lexicon.citations)


def read_citation(reading: Reading, i: int, lexicon: CueLexicon) -> Found | None:
    """The citation that begins at word `i`, if one does; the longest phrase of the lexicon first."""
    word = reading.words[i]
    table = lexicon.citations
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
    if form.suffix and end + 1 < stop and "that" in reading.tags(end):
        return _with_clause(reading, i, end, clitic, form, stop)  # `باعتقاده أن`
    if form.suffix:
        return Found(i, end, form, clitic, "cite", rule="citation of the same speaker")
    if form.polarity == "no_comment":
        return _bare_no_comment(reading, i, end, clitic, form, lexicon)
    if "an" in form.frames:
        return _with_clause(reading, i, end, clitic, form, stop)
    return _with_source(reading, i, end, clitic, form, stop, lexicon)


def _with_clause(reading: Reading, i: int, end: int, clitic: int, form: CueForm, stop: int) -> Found | None:
    """`جدير بالذكر أن` (nobody's words), `بدعوى أن` and `باعتقاده أن` (the sentence's speaker's)."""
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
    alone = i == reading.sentence_of(i)[0] or at + 1 >= stop or reading.words[at + 1] in "."
    if alone and word in _TO_HIM and "ل" in needed:
        return Found(i, at + 1, form, clitic, "cite", order="dropped", rule="citation of the same speaker")
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
    if phrase.end <= phrase.first and at == end and not form.strict:
        phrase = _quoted_name(reading, at, stop)
    phrase = _without_words(reading, phrase)
    if _is_measure(reading, phrase):
        return None
    if phrase.end <= phrase.first or not (
        names_source(reading, phrase, form.strict) or _is_set_off_name(reading, i, phrase, stop, form)
    ):
        return None
    phrase.end = issued_end(reading, phrase, stop, lexicon)
    found = Found(i, cue_end, form, clitic, "cite", source=phrase, order="VS", rule="citation")
    found.body_letters = letters
    return found


def _without_words(reading: Reading, phrase: Phrase) -> Phrase:
    """The source without a quotation behind a definite noun, which is what was said: `بحسب الصحيفة "استكمال مشاريع"`."""
    k = phrase.first + 1
    quotation = reading.quote_at.get(k) if k < phrase.end else None
    if quotation is None or not reading.words[phrase.first].startswith(("ال", "لل")):
        return phrase
    end = reading.word_at(quotation.end)
    named = any(j in reading.mention_at for j in range(k, end))
    return phrase if named or end - k <= _LONGEST_TERM else replace(phrase, end=k)


def _is_measure(reading: Reading, phrase: Phrase) -> bool:
    """Whether what is cited is a law, a faith or a plan that something is done by, with nobody's words: `وفق الشرع`, `طبقا للقانون`, `بحسب الخطة`."""
    if phrase.end <= phrase.first or phrase.mention is not None:
        return False
    word = bare(reading.words[phrase.first])
    if word in _FAITHS:
        return True
    opens = phrase.first <= reading.sentence_of(phrase.first)[0] + 2
    return word in _MEASURES and not opens


def _is_set_off_name(reading: Reading, i: int, phrase: Phrase, stop: int, form: CueForm) -> bool:
    """Whether a citation set off by commas or the sentence's end cites a rare word, which then is a name: `، بحسب سكتلنديارد.`"""
    opens = i == reading.sentence_of(i)[0] or reading.words[i - 1] in "،,"
    if form.strict or not opens or phrase.end - phrase.first > (5 if phrase.first in reading.quote_at else 2):
        return False
    closed = phrase.end >= stop or reading.words[phrase.end] in "،,."
    if phrase.first in reading.quote_at:
        return closed
    word = reading.words[phrase.first]
    if closed and phrase.end + 1 < stop and reading.words[phrase.end + 1] in _ENTERS:
        return not reading.tags(phrase.first) and not begins_event(reading, phrase.first)
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
    forms = forms or lexicon.verbs_with_pronoun(reading.words[at])
    if not forms or offset or not any(f.pos == "verb" for f in forms):
        return None
    if form.lemma in _AS and forms[0].cue_class not in _TELLING:
        form = form._replace(cue_class=forms[0].cue_class)
    cue_end = at + 1
    at = cue_end
    while at < stop and (reading.words[at] in _BEHIND_VERB or reading.tags(at) & {"day", "adverb"}):
        at += 1 + (reading.words[at] in MANNER)
    relays = frozenset({fold("عن")}) if forms[0].cue_class == "cite" else frozenset()
    if form.lemma in _AS:
        relays |= governed_prepositions(forms[0]) & {"ب"}
    phrase = noun_phrase(reading, at, stop, lexicon, relays)
    leads = _LEADS.get(forms[0].lemma, _ABOUT)
    of_topic = "prep:عن" in forms[0].frames and forms[0].cue_class != "cite"
    if phrase.end <= phrase.first and at < stop and reading.words[at] in leads and not of_topic:
        phrase = noun_phrase(reading, at + 1, stop, lexicon)
    if phrase.end <= phrase.first:
        phrase = _quoted_name(reading, at, stop)
    own_medium = reading.words[at - 1] == "عبر" and is_possessed(reading, phrase.first)
    if own_medium or (phrase.end > phrase.first and _is_object(reading, phrase, forms[0], form)):
        phrase = Phrase(at, at)
    governed = phrase.end > phrase.first and reading.words[phrase.first][0] in "بل"
    if governed and (reading.clitic(phrase.first, "بل") or reading.words[phrase.first] == "ب"):
        return None
    if phrase.end <= phrase.first:
        if form.strict or not (own_medium or _closes(reading, at, stop)):
            return None
        return Found(i, cue_end, form, clitic, "cite", order="dropped", rule="citation of the same speaker")
    phrase.end = issued_end(reading, phrase, stop, lexicon)
    if form.strict:
        frame, _, _ = find_frame(reading, phrase.end, stop, forms[0], lexicon)
        described = (
            phrase.end < stop and reading.words[phrase.end].startswith("ال") and i > reading.sentence_of(i)[0]
        )
        settled = described or _ends_with_setting(reading, i, phrase.end, stop, forms[0], lexicon)
        if frame or (form.lemma == "كما" and not settled):
            return None
    found = Found(i, cue_end, form, clitic, "cite", source=phrase, order="VS", rule="citation with a verb")
    if (
        phrase.end + 1 < stop
        and reading.words[phrase.end] == fold("عن")
        and any(f.lemma == "نقل" for f in forms)
    ):
        behind_it = noun_phrase(reading, phrase.end + 1, stop, lexicon)
        found.relayed = behind_it if names_source(reading, behind_it) else None
    return found


def _ends_with_setting(
    reading: Reading, i: int, k: int, stop: int, verb: CueForm, lexicon: CueLexicon
) -> bool:
    """Whether a citation with كما ends at word `k`, or behind a comma with the occasion of speech: `…، كما قال الناطق خلال مؤتمر صحفي.`"""
    if k >= stop or reading.words[k] in ".،,":
        return True
    if reading.words[i - 1] not in "،," or "object" in verb.frames:
        return False
    k = skip_adverbials(reading, k, stop, lexicon)
    return k >= stop or reading.words[k] in ".،,"


def _is_object(reading: Reading, phrase: Phrase, verb: CueForm, form: CueForm) -> bool:
    """Whether the noun behind the verb of a citation is what its speaker said and not who: `كما أكدت دعمها`, `كما سيقدمون المساعدة`."""
    if not form.strict or phrase.first in reading.mention_at or reading.noun(phrase.first) is not None:
        return False
    return verb.number == "p" or is_event(reading, phrase.first) or is_possessed(reading, phrase.first)


def _quoted_name(reading: Reading, k: int, stop: int) -> Phrase:
    """The name in quotation marks at word `k` that a citation names as its source (`وفق ما نقلت "سكاي"`); empty where none is."""
    quotation = reading.quote_at.get(k) if k < stop else None
    if quotation is None or not quotation.closed:
        return Phrase(k, k)
    end = reading.word_at(quotation.end)
    return Phrase(k, end, True, unknown=True) if end - k - 2 <= _LONGEST_NAME else Phrase(k, k)


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
        counts = "determiner" in reading.tags(k) or (k == phrase.first and _counts(reading, k))
        if not (counts or reading.words[k] == "من") and reading.words[k][0].isalnum():
            break
    return not strict and phrase.mention is not None and phrase.mention.type in _SOURCE_TYPES[:-1]


def _counts(reading: Reading, k: int) -> bool:
    """Whether word `k` is a determiner behind ل (`لعدة`, `للعديد`)."""
    word = reading.words[k]
    return word[0] == "ل" and any("determiner" in reading.classes(w) for w in (word[1:], "ا" + word[1:]))


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
