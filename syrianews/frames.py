"""Frames: what stands around a cue and makes it an attribution.

A cue form is only a candidate. What decides is its frame: a complementiser, a colon, a quotation, the preposition it governs or an
object noun behind it, with the subject between cue and frame (verb–subject order), before the cue (subject–verb) or dropped. One
function per part of speech reads the frame and returns a `Found`, or None where the word is no cue here.
"""

from __future__ import annotations

from dataclasses import dataclass

from .cues import CueForm, CueLexicon
from .phrases import Phrase, ends_phrase, noun_phrase
from .reading import Reading
from .text import fold

_GAP = 45
"""The farthest, in words, that a frame may stand behind the subject."""

_NOT_CONTENT = frozenset(
    map(fold, "بعد قبل رغم الا غير بيد بيد دون حتى منذ سوى مع لولا حيث كما الى من على عن في بين".split())
)
"""Words before أن that make it another clause than the content, unless the cue governs them."""


_RESTRICTIONS = frozenset(map(fold, "سوى حتى منذ".split()))
_OPENERS = frozenset(map(fold, "، , قد وقد كما فيما حين هكذا وكان كان كانت وكانت بينما لكن إذ - – —".split()))
"""Words behind which a main verb is expected."""


@dataclass(slots=True)
class Found:
    """A cue with its frame. Numbers are words; `body` is where the content begins, -1 where there is none."""

    first: int
    end: int
    form: CueForm
    clitic: int
    """Letters of conjunction written onto the first word of the cue."""
    frame: str
    body: int = -1
    body_letters: int = 0
    """Letters of a preposition written onto the first word of the content."""
    source: Phrase | None = None
    order: str = "dropped"
    """`VS`, `SV`, `relative`, `dropped` or `none` (impersonal)."""
    gap: tuple[int, int] = (0, 0)
    """The words between subject and frame: adverbials, medium, occasion."""
    relayed: Phrase | None = None
    """The phrase behind عن in `نقلت X عن Y`."""
    second: tuple[int, int] | None = None
    """A second cue of the same content (قوله in `نقلت X عن Y قوله`): its words."""
    rule: str = ""


def governed_prepositions(form: CueForm) -> frozenset[str]:
    """The prepositions, folded, that the cue governs."""
    return frozenset(fold(f[5:]) for f in form.frames if f.startswith("prep:"))


def read_verb(reading: Reading, i: int, clitic: int, form: CueForm, lexicon: CueLexicon) -> Found | None:
    """The attribution that a finite verb carries, with its subject before it, behind it or dropped."""
    lo, stop = reading.sentence_of(i)
    before = reading.words[i - 1] if i > lo and not clitic else ""
    if "preposition" in (reading.tags(i - 1) if before else ()) and before not in _RESTRICTIONS:
        return None
    governed = governed_prepositions(form)
    found = Found(i, i + 1, form, clitic, "")
    at = skip_adverbs(reading, i + 1, stop)
    plural = form.number in ("p", "d", "pl", "du")
    subject = None
    phrase = noun_phrase(reading, at, stop, lexicon, governed)
    if not plural and phrase.end > phrase.first and form.voice != "passive":
        subject = phrase
    preposed = None
    if form.voice != "passive" and (plural or not clitic):
        preposed = subject_before(reading, i, form, lexicon)
    after = subject.end if subject else at
    frame, body, letters = find_frame(reading, after, stop, form, lexicon)
    if (
        subject is not None
        and frame in ("that", "colon", "quote", "prep")
        and not _agrees(reading, subject, form)
    ):
        if preposed is None and "addressee" not in form.frames and "object" not in form.frames:
            return None
        preposed = preposed or None
    if subject is not None:
        frame, body, letters, subject = _split_object(
            reading, found, subject, preposed, frame, body, letters, stop, lexicon
        )
    elif "object" in form.frames and frame != "that":
        thing = noun_phrase(reading, skip_adverbials(reading, at, stop, lexicon), stop, lexicon, governed)
        if thing.end > thing.first:
            frame, body, letters = "object", thing.first, 0
    if (
        form.suffix
        and form.cue_class not in ("opinion", "deny", "urge", "accuse", "pledge")
        and frame != "that"
    ):
        return None
    if not frame and form.suffix and "object" in form.frames and form.cue_class == "opinion" and after < stop:
        frame, body = "object", after
    if not frame:
        return None
    found.frame, found.body, found.body_letters = frame, body, letters
    found.gap = (subject.end if subject else at, body)
    if subject is not None:
        found.source, found.order = subject, "VS"
    elif preposed is not None:
        found.source, found.order = preposed
    elif form.voice == "passive":
        found.order = "none"
    found.rule = f"verb+{frame}"
    return found if _is_reliable(reading, found, lo, at) else None


def _is_reliable(reading: Reading, found: Found, lo: int, at: int) -> bool:
    """Whether a homograph (`strict`) stands in a frame that only the verb can have."""
    form, i = found.form, found.first
    tags = reading.tags(i)
    if tags & {"adverb", "determiner"} and not found.clitic:
        return False
    doubtful = form.strict or bool(tags & {"circumstance", "preposition"})
    before = reading.words[i - 1] if i > lo else ""
    opens = bool(found.clitic) or i == lo or before in _OPENERS or found.order in ("SV", "relative")
    subject_end = found.source.end if found.source is not None and found.order == "VS" else at
    distance = found.body - subject_end
    if found.frame == "object" and found.source is None and not opens and form.voice != "passive":
        return False
    if not doubtful:
        return True
    named = found.source is not None and can_be_source(reading, found.source)
    if found.frame == "that":
        return distance <= 1 + 11 * (named or opens) and (found.source is None or named)
    if found.frame in ("colon", "quote"):
        return opens and distance <= 14
    if found.frame == "prep":
        return opens and (named or distance <= 1)
    return opens and named and (found.order != "relative" or not form.strict)


def _split_object(
    reading: Reading,
    found: Found,
    subject: Phrase,
    preposed: tuple[Phrase, str] | None,
    frame: str,
    body: int,
    letters: int,
    stop: int,
    lexicon: CueLexicon,
) -> tuple[str, int, int, Phrase | None]:
    """Tell the subject from the object among the noun phrases behind the verb; returns frame, body and subject."""
    form = found.form
    governed = governed_prepositions(form)
    second = noun_phrase(
        reading, skip_adverbials(reading, subject.end, stop, lexicon), stop, lexicon, governed
    )
    has_second = second.end > second.first
    close = has_second and frame in ("that", "colon", "quote") and body - second.end <= 2
    if "addressee" in form.frames:
        if frame == "prep" or frame == "that":
            if has_second and second.end <= body:
                start = second.first if form.cue_class == "accuse" else body
                return frame, start, 0 if form.cue_class == "accuse" else letters, subject
            if form.cue_class == "accuse" or preposed is not None or not _agrees(reading, subject, form):
                start = subject.first if form.cue_class in ("accuse",) else body
                return frame, start, 0 if start != body else letters, None
        return frame, body, letters, subject
    if "object" in form.frames:
        if preposed is not None and frame not in ("that",):
            return "object", subject.first, 0, None
        if has_second and not close and can_be_source(reading, subject) and _agrees(reading, subject, form):
            return "object", second.first, 0, subject
        if (
            frame in ("that", "colon", "quote", "prep")
            and can_be_source(reading, subject, weak=True)
            and (_agrees(reading, subject, form) and preposed is None)
        ):
            if close:
                subject.end = second.end
                subject.person = subject.person or second.person
            return frame, body, letters, subject
        if (
            preposed is not None
            and frame == "that"
            and body - subject.end <= 2
            and _agrees(reading, subject, form)
        ):
            return frame, body, letters, subject
        if frame in ("colon", "quote") and body - subject.end <= 2:
            return frame, body, letters, subject
        return "object", subject.first, 0, None
    if not frame:
        return "", -1, 0, subject
    if close:
        subject.end = second.end
        subject.person = subject.person or second.person
    return frame, body, letters, subject


def can_be_source(reading: Reading, phrase: Phrase, weak: bool = False) -> bool:
    """Whether a noun phrase can name a speaker; `weak` lets any definite noun do."""
    k = phrase.first
    if k in reading.mention_at or reading.noun(k) is not None or "determiner" in reading.tags(k):
        return True
    return weak or reading.words[k].startswith("ال") or k in reading.quote_at


def gender_of(reading: Reading, phrase: Phrase) -> str:
    """`m`, `f` or, where the words do not tell, an empty string."""
    k = phrase.first
    while k < phrase.end - 1 and (k in reading.quote_at or "determiner" in reading.tags(k)):
        k += 1
    if k in reading.mention_at:
        mention = reading.mention_at[k][1]
        if mention.type == "PERSON":
            return ""
        if mention.type == "GPE":
            return (
                ""
                if reading.words[k].lstrip("و") in ("العراق", "لبنان", "الاردن", "المغرب", "السودان", "اليمن")
                else "f"
            )
    noun = reading.noun(k)
    if noun is not None:
        return noun.gender if noun.number != "pl" or noun.type in ("person", "speaker", "office") else "f"
    word = reading.original(k)
    if word.endswith(("ة", "ات", "اء")):
        return "f"
    return "m" if word.startswith("ال") else ""


def _agrees(reading: Reading, phrase: Phrase, form: CueForm) -> bool:
    """Whether verb and following subject agree in gender; an unknown gender agrees with all."""
    gender = gender_of(reading, phrase)
    return not gender or not form.gender or gender == form.gender or form.pos != "verb"


def subject_before(reading: Reading, i: int, form: CueForm, lexicon: CueLexicon) -> tuple[Phrase, str] | None:
    """The subject that stands before the verb, with `SV` or `relative`."""
    lo, _ = reading.sentence_of(i)
    k = i - 1
    while k >= lo and (
        reading.words[k] in ("قد", "سبق", "لم", "لا", "لن", "ما")
        or reading.words[k] in ("ايضا", "بدوره", "بدورها")
    ):
        k -= 1
    if k < lo:
        return None
    relative = "relative" in reading.tags(k)
    if relative:
        k -= 1
        while k >= lo and reading.words[k] in "،,":
            k -= 1
        if k < lo or reading.words[k + 1] == "الذين" and "relative" in reading.tags(i - 1) and k < lo:
            return None
    end = k + 1
    best: Phrase | None = None
    start = end - 1
    limit = max(lo, end - 22)
    while start >= limit:
        tags = reading.tags(start)
        word = reading.words[start]
        if word in ":؛.“”" or (start + 1 < end and tags & {"that", "clause", "auxiliary"}):
            break
        if (
            not (tags & {"preposition", "circumstance", "relative", "that", "auxiliary", "clause"})
            and word[0].isalnum()
        ):
            phrase = noun_phrase(reading, start, end, lexicon)
            if phrase.end == end and _sv_agrees(reading, phrase, form, i):
                best = phrase
            elif best is not None and start not in reading.mention_at:
                if start < best.first - 3:
                    break
        start -= 1
    if best is None:
        return None if relative else _distant_subject(reading, i, form, lexicon, lo)
    if not can_be_source(reading, best):
        return None
    return best, "relative" if relative else "SV"


def _sv_agrees(reading: Reading, phrase: Phrase, form: CueForm, i: int) -> bool:
    gender = gender_of(reading, phrase)
    return not gender or not form.gender or gender == form.gender


def _distant_subject(
    reading: Reading, i: int, form: CueForm, lexicon: CueLexicon, lo: int
) -> tuple[Phrase, str] | None:
    """`وكانت وكالة X قد ذكرت في تقرير أن`, `لكن X، من جهته، قال`: the subject opens the clause, adverbials follow it."""
    k = i - 1
    limit = max(lo, i - 25)
    while k >= limit:
        if (
            reading.words[k].lstrip("و")
            in ("كان", "كانت", "لكن", "ولكن", "ان", "بان", "بيد", "فيما", "بينما")
            or k == lo
        ):
            break
        if reading.words[k] in "؛:.":
            return None
        k -= 1
    if k < limit:
        return None
    opener = reading.words[k].lstrip("و")
    first = k + 1 if opener in ("كان", "كانت", "لكن", "ولكن", "ان", "بان", "بيد", "فيما", "بينما") else k
    if first < i and "that" in reading.tags(first):
        first += 1
    phrase = noun_phrase(reading, first, i, lexicon)
    if (
        phrase.end <= phrase.first
        or not can_be_source(reading, phrase)
        or not _sv_agrees(reading, phrase, form, i)
    ):
        return None
    gap = range(phrase.end, i)
    if opener not in ("كان", "كانت") and len(gap) and reading.words[phrase.end] not in "،,(-–—":
        return None
    if any(reading.words[j] in "؛:." for j in gap):
        return None
    return phrase, "SV"


def skip_adverbs(reading: Reading, k: int, stop: int) -> int:
    """Behind the verb: adverbs, days and asides that stand before the subject."""
    while k < stop:
        tags = reading.tags(k)
        if (tags & {"adverb", "day"} and reading.noun(k) is None) or reading.words[k] in ("،", ","):
            k += 1
        elif reading.words[k] in ("-", "–", "—"):
            k += 1
        else:
            return k
    return k


def skip_adverbials(reading: Reading, k: int, stop: int, lexicon: CueLexicon) -> int:
    """Between subject and object: days, dates, asides, and what the source spoke in (`في بيان`)."""
    limit = min(stop, k + 20)
    while k < limit:
        tags = reading.tags(k)
        word = reading.words[k]
        if tags & {"adverb", "day", "month"} or word[0].isdigit() or word in "،,-–—/":
            k += 1
        elif (
            word in ("في", "عبر")
            and k + 1 < limit
            and reading.tags(k + 1) & {"occasion", "adverb", "month", "medium"}
        ):
            k = max(k + 2, noun_phrase(reading, k + 1, stop, lexicon).end)
        elif "addressee" in tags:
            k = max(k + 1, noun_phrase(reading, k + 1, stop, lexicon).end)
        else:
            return k
    return k


def find_frame(
    reading: Reading, k: int, stop: int, form: CueForm, lexicon: CueLexicon
) -> tuple[str, int, int]:
    """The frame that opens the content, looked for from word `k` on: its name, the content's first word, clitic letters."""
    governed = governed_prepositions(form)
    limit = min(stop, k + _GAP)
    start = k
    while k < limit:
        word = reading.words[k]
        if k in reading.quote_at and "quote" in form.frames:
            quotation = reading.quote_at[k]
            if not _is_name_quote(reading, k):
                return "quote", k, 0
            k = reading.word_at(quotation.end)
            continue
        if word == ":":
            if "colon" in form.frames or "quote" in form.frames or "an" in form.frames:
                return ("colon", k + 1, 0) if k + 1 < stop else ("", -1, 0)
            return "", -1, 0
        if word in "؛.!?؟…":
            break
        tags = reading.tags(k)
        if "that" in tags and k not in reading.named and _opens_content(reading, k, start, governed, form):
            return "that", _behind_mark(reading, k + 1, stop), 0
        if governed:
            if word in governed and k + 1 < stop:
                if "that" in reading.tags(k + 1):
                    return "that", _behind_mark(reading, k + 2, stop), 0
                better = _later_that(reading, k + 1, limit, word)
                if better:
                    return "that", _behind_mark(reading, better, stop), 0
                return "prep", _behind_mark(reading, k + 1, stop), 0
            letter = word[0]
            if (
                letter in governed
                and len(letter) == 1
                and len(word) > 2
                and "that" not in tags
                and not tags & {"circumstance", "addressee", "preposition"}
            ):
                return "prep", k, 1
            if word in governed or (len(word) == 1 and word in governed):
                return "prep", k + 1, 0
        if k > start and _is_other_cue(reading, k, lexicon):
            break
        k += 1
    return "", -1, 0


def _later_that(reading: Reading, k: int, limit: int, preposition: str) -> int:
    """The word behind `preposition + أن` a little later: `أشار المبعوث إلى سوريا … إلى أن`; 0 where there is none."""
    for j in range(k, min(limit, k + 8) - 1):
        if reading.words[j] == preposition and "that" in reading.tags(j + 1):
            return j + 2
        if reading.words[j] in "،.؛:":
            break
    return 0


def _opens_content(reading: Reading, k: int, start: int, governed: frozenset[str], form: CueForm) -> bool:
    if k > start:
        before = reading.words[k - 1]
        if before in governed:
            return True
        if before in _NOT_CONTENT or before.lstrip("وف") in _NOT_CONTENT:
            return False
    word = reading.words[k]
    if word.startswith("لان"):
        return False
    if word.startswith("ب"):
        return "an" in form.frames or "ب" in governed
    return "an" in form.frames


def _behind_mark(reading: Reading, k: int, stop: int) -> int:
    while k < stop and reading.words[k] in ("،", ",", ":"):
        k += 1
    return k


def _is_name_quote(reading: Reading, k: int) -> bool:
    """Whether the quotation that opens at word `k` is a name (`شبكة "إن بي سي"`) and not speech."""
    quotation = reading.quote_at[k]
    end = reading.word_at(quotation.end)
    inner = end - k - 2
    if inner > 5 or not quotation.closed:
        return False
    head = reading.noun(k - 1) if k else None
    attached = k > 0 and reading.words[k - 1] in ("ل", "لـ", "ب", "و")
    named = any(j in reading.mention_at for j in range(k, min(end, k + 3)))
    return (
        head is not None
        and inner <= 4
        or attached
        or (named and inner <= 3)
        or bool(k and reading.tags(k - 1) & {"medium"})
    )


def _is_other_cue(reading: Reading, k: int, lexicon: CueLexicon) -> bool:
    clitic, forms = lexicon.find(reading.words[k])
    if not forms:
        return False
    form = forms[0]
    if form.pos == "verb":
        return not form.strict or bool(clitic)
    return form.pos == "participle" and reading.words[k].endswith(("ا", "ه")) and reading.words[k - 1] in "،,"
