"""Relays: what `نقلت X عن Y قوله إن`, `نقلت X قول Y إن` and `نسبت X لـY القول` pass on."""

from __future__ import annotations

import re
from dataclasses import replace

from ..text import fold
from .adverbials import skip_adverbials, skip_adverbs
from .concord import Phrase
from .cues import CueForm
from .frames import Found, find_frame
from .phrases import noun_phrase
from .plural_nouns import REPORTS
from .reading import Reading
from .shapes import is_definite
from .sources import source_type
from .subjects import WHAT, is_speaker
from .texts_told import told_in
from .traits import cues_that
from .wordlists import PEOPLE

_ABOUT_HIM = frozenset(("عنه", "عنها", "عنهم", "عنهما"))
_SPOKEN = frozenset({"an", "quote", "colon"})
_TONGUE = [fold(word) for word in ("على", "لسان")]
RELAYING = cues_that("passes_on")
"""Lemmas of verbs that pass on what another said, and need no content of their own before him."""
MAY_RELAY = RELAYING | cues_that("publishes")
"""Lemmas of the verbs behind which another's words may stand."""
_SAYING = fold("القول")
_HIS_SAYING = frozenset(map(fold, "قوله قولها قولهم قولهما".split()))
_REACH = 14
"""The farthest, in words, that another's words begin behind the one who passes them on."""
_SPOKEN_TEXT = re.compile(
    r"(?:تصريح|بيان|خطاب|حديث|تعليق|حوار|مقال|تسجيل|رد)ا$|(?:تصريح|تسجيل|تعليق)ات$|(?:كلم|مقابل|رسال|تغريد|تدوين)ه$"
)
"""Folded nouns of texts as objects of a verb."""
SPEECH = re.compile(r"(?:ال)?(?:تصريح|بيان|اعلان|خطاب|تعليق|اقوال|كلم|رسال|اعتراف|افاد|شهاد)")
"""Folded nouns of what is said elsewhere than in the medium that prints it, which an interview or an article is not."""
_OF_SPEECH = frozenset(("say", "assert", "disclose", "deny", "opinion", "urge", "point"))
_PASSED_FROM = {"نسب": fold("إلى")}
"""Relaying verbs that do not say عن before the speaker whose words they pass on."""


def read_relay(reading: Reading, found: Found) -> None:
    """Complete `نقلت X عن Y [قوله] أن`: find Y, the second cue, and the content behind them."""
    form = found.form
    if _relay_of_genitive(reading, found):
        return
    if _relay_of_same_speaker(reading, found):
        return
    if found.order == "VS" and found.source is not None and reading.words[found.end] in _ABOUT_HIM:
        _relay_of_pronoun(reading, found, found.source.end, reading.sentence_of(found.first)[1])
        return
    start = found.source.end if found.source is not None and found.order == "VS" else found.end
    _, stop = reading.sentence_of(found.first)
    about = _PASSED_FROM.get(form.lemma, "عن")
    for k in range(start, min(stop, start + 14)):
        if reading.words[k] == about and reading.words[k - 1] != "نقلا":
            phrase = _people_in_quotes(reading, k + 1) or noun_phrase(reading, k + 1, stop)
            if phrase.end <= phrase.first:
                return
            _complete_relay(reading, found, phrase, stop, form)
            return
        if reading.words[k : k + 2] == _TONGUE:
            phrase = noun_phrase(reading, k + 2, stop)
            if phrase.end > phrase.first:
                _complete_relay(reading, found, phrase, stop, form)
            return
        if form.lemma in _PASSED_FROM and reading.clitic(k, "ل"):
            phrase = noun_phrase(reading, k, stop, prefixed=True)
            said = next((j for j in range(k + 1, phrase.end) if reading.words[j] == _SAYING), phrase.end)
            phrase = replace(phrase, end=said)
            if phrase.end > phrase.first:
                _complete_relay(reading, found, phrase, stop, form)
            return
        if reading.words[k] in _ABOUT_HIM and k + 2 < stop:
            _relay_of_pronoun(reading, found, k + 1, stop)
            return
        if reading.words[k] in ".:؛":
            return


def _people_in_quotes(reading: Reading, k: int) -> Phrase | None:
    """The unnamed source that another medium's words name, quotation marks and all: `نقلت عن "مصدرين في الحزب" أن`."""
    quotation = reading.quote_at.get(k)
    if quotation is None or not quotation.closed:
        return None
    noun = reading.noun(k + 1)
    if noun is None or noun.type not in PEOPLE or is_definite(reading.words[k + 1]):
        return None
    return Phrase(k, reading.word_at(quotation.end))


def passes_saying(reading: Reading, found: Found) -> bool:
    """Whether a verb that relays nothing by itself passes on what another said: `أفادت الوكالة عن مصدر مطلع قوله إن`, `ذكرت الصحيفة عن مصادر أن`."""
    if found.order != "VS" or found.source is None:
        return False
    first = found.source.end
    stop = min(reading.sentence_of(found.first)[1], first + _REACH)
    words = reading.words[first:stop]
    about = words.index("عن") if "عن" in words else len(words)
    if any(
        "that" in reading.tags(k) or reading.words[k] == ":" for k in range(first, min(stop, first + about))
    ):
        return False  # `قالت إن السوق مغلقة، ونقلت عن تاجر قوله إن`
    return any(word in _HIS_SAYING for word in words[about + 2 :]) or _cites_people(
        reading, found, first + about, stop
    )


def _cites_people(reading: Reading, found: Found, k: int, stop: int) -> bool:
    """Whether a medium has what it tells from the people behind عن at word `k`: `ذكرت الصحيفة عن مصادر أن`; the verb itself wants no عن."""
    if k + 2 >= stop or reading.words[k - 1] == "نقلا" or "prep:عن" in found.form.frames:
        return False
    noun = reading.noun(k + 1)
    if noun is None or noun.type not in PEOPLE or found.source is None:
        return False
    clause = any("that" in reading.tags(j) for j in range(k + 2, stop))
    return clause and source_type(reading, found.source) == "media"


def read_bare_relay(reading: Reading, i: int, clitic: int, form: CueForm) -> Found | None:
    """A relaying verb whose content stands only behind the second cue: `نقلت الوكالة على لسان الوزير قوله`, `نسبت لأكرم القول إن`."""
    if form.person != 3 or (form.suffix and reading.words[i - 1] not in WHAT):
        return None
    _, stop = reading.sentence_of(i)
    source = noun_phrase(reading, skip_adverbs(reading, i + 1, stop), stop, frozenset("ل"))
    if source.end == source.first or not is_speaker(reading, source):
        return None
    if form.lemma not in RELAYING and source_type(reading, source) != "media":
        return None  # `نشرت الحركة تسجيلا لزعيمها يحث فيه على`
    found = Found(i, i + 1, form, clitic, "", source=source, order="VS")
    _relay_of_text(reading, found, stop)
    if not found.frame and form.lemma in RELAYING:
        read_relay(reading, found)
    return found if found.frame and found.second is not None else None


def _relay_of_text(reading: Reading, found: Found, stop: int) -> None:
    """Complete `نقلت X تصريحات لـY قال فيها`: the second cue is the verb of the clause that describes the text."""
    assert found.source is not None
    k = skip_adverbs(reading, found.source.end, stop)
    if k + 2 >= stop or not _is_text(reading, k):
        return
    if found.form.lemma not in RELAYING and not SPEECH.match(reading.words[k]):
        return  # `نشرت الصحيفة مقالا للوزير يتحدث فيه عن`
    speaker = noun_phrase(reading, k + 1, stop, prefixed=reading.words[k + 1][0] == "ل")
    if speaker.end == speaker.first or not is_speaker(reading, speaker):
        return
    at = skip_adverbials(reading, speaker.end, stop)
    who = at + 1 < stop and "relative" in reading.tags(at)  # `تصريحات الوزير الذي قال إن`
    at += who
    verb = (
        next((f for f in reading.lexicon.find(reading.words[at])[1] if f.pos == "verb"), None)
        if at < stop
        else None
    )
    if verb is None or not (who or told_in(reading, at) or verb.tense == "imperfect"):
        return
    frame, body, letters = find_frame(reading, at + 1 + told_in(reading, at), stop, verb)
    if frame and who and is_document(reading, k):
        speaker = replace(speaker, first=k)  # `بيان الوزارة الذي جاء فيه`
    if frame:
        found.relayed, found.second = speaker, (at, at + 1)
        found.frame, found.body, found.body_letters = frame, body, letters
        found.rule = "relay of a text"


def _is_text(reading: Reading, k: int) -> bool:
    """Whether word `k` is an indefinite noun for what somebody said or wrote: `تصريحات`, `بيانا`."""
    word = reading.words[k]
    return not is_definite(word) and (
        is_document(reading, k) or "occasion" in reading.tags(k) or _SPOKEN_TEXT.match(word) is not None
    )


def is_document(reading: Reading, k: int) -> bool:
    """Whether word `k` is a noun for a text: `بيان`, `تقرير`."""
    noun = reading.noun(k)
    return noun is not None and noun.type == "document"


def _relay_of_genitive(reading: Reading, found: Found) -> bool:
    """Complete `نقلت X قول Y إن`: the second cue stands before its speaker."""
    source = found.source
    if source is None or found.order != "VS":
        return False
    _, stop = reading.sentence_of(found.first)
    for k in range(source.first + 1, min(source.end + 1, stop - 1)):
        offset, forms = reading.lexicon.find(reading.words[k], reading.original(k))
        told = next(
            (
                f
                for f in forms
                if f.pos == "masdar" and not f.suffix and f.cue_class in _OF_SPEECH and f.lemma not in REPORTS
            ),
            None,
        )
        if told is None or offset or k in reading.named or is_definite(reading.words[k]):
            continue
        speaker = noun_phrase(reading, k + 1, stop)
        if speaker.end == speaker.first or not is_speaker(reading, speaker):
            return False
        speech = told._replace(frames=_SPOKEN)
        frame, body, letters = find_frame(reading, speaker.end, stop, speech)
        if not frame:
            return False
        found.source, found.relayed, found.second = replace(source, end=k), speaker, (k, k + 1)
        found.frame, found.body, found.body_letters = frame, body, letters
        found.rule = "relay with a verbal noun"
        return True
    return False


def _relay_of_same_speaker(reading: Reading, found: Found) -> bool:
    """Complete `نقلت X قوله في تصريحات إن`: the words are those of whom the text cites all along."""
    source = found.source
    _, stop = reading.sentence_of(found.first)
    if source is None or found.order != "VS" or source.end + 1 >= stop:
        return False
    if "عن" in reading.words[source.first : source.end]:
        return False
    k = source.end
    told = next(
        (f for f in reading.lexicon.find(reading.words[k])[1] if f.pos == "masdar" and f.suffix), None
    )
    if told is None or told.cue_class not in _OF_SPEECH:
        return False
    frame, body, letters = find_frame(reading, k + 1, stop, told._replace(frames=_SPOKEN))
    if not frame:
        return False
    found.second, found.frame, found.body, found.body_letters = (k, k + 1), frame, body, letters
    found.rule = "relay with a verbal noun"
    return True


def _relay_of_pronoun(reading: Reading, found: Found, k: int, stop: int) -> None:
    """Complete `نقلت X عنه قوله إن`: the second speaker is a pronoun."""
    if k >= stop:
        return
    forms = [f for f in reading.lexicon.find(reading.words[k])[1] if f.pos == "masdar" and f.suffix]
    if not forms:
        phrase = noun_phrase(reading, k, stop)
        if phrase.end > phrase.first and phrase.end + 1 < stop and found.order != "SV":
            found.source, found.order, k = phrase, "VS", phrase.end
            forms = [f for f in reading.lexicon.find(reading.words[k])[1] if f.pos == "masdar" and f.suffix]
    if not forms:
        return
    frame, body, letters = find_frame(reading, k + 1, stop, forms[0])
    if frame:
        found.second, found.frame, found.body, found.body_letters = (k, k + 1), frame, body, letters
        found.rule = "relay with a verbal noun"


def _is_his_saying(reading: Reading, k: int) -> bool:
    """Whether a verbal noun of speech with a pronoun stands at word `k`: `عن مصدر مسؤول نفيه للادعاءات`."""
    return k not in reading.named and any(
        f.pos == "masdar" and f.suffix and f.cue_class in _OF_SPEECH
        for f in reading.lexicon.find(reading.words[k])[1]
    )


def _is_object(reading: Reading, k: int, stop: int, frame: str, body: int) -> bool:
    """Whether what a verbal noun says begins right behind it, and a preposition farther on belongs to that: `تأكيده حرصه على الهدوء`, not `تأكيده مجددا على`."""
    if k >= stop or reading.tags(k) or frame not in ("", "prep"):
        return False
    if frame and is_definite(reading.words[k]):
        return False  # `تأكيده الدائم على`
    return not frame or skip_adverbials(reading, k, stop) < body - 1


def _complete_relay(reading: Reading, found: Found, phrase: Phrase, stop: int, form: CueForm) -> None:
    speech = form._replace(frames=_SPOKEN)
    inside = next((k for k in range(phrase.first + 1, phrase.end) if _is_his_saying(reading, k)), 0)
    if inside:
        phrase = replace(phrase, end=inside)
    for k in range(phrase.end, min(stop, phrase.end + 25)):
        _, forms = reading.lexicon.find(reading.words[k])
        own = next(
            (f for f in forms if f.pos == "masdar" and (f.suffix or reading.words[k] == _SAYING)), None
        )
        if own is not None:
            told = speech._replace(frames=speech.frames | {f for f in own.frames if f.startswith("prep:")})
            frame, body, letters = find_frame(reading, k + 1, stop, told)
            if "object" in own.frames and _is_object(reading, k + 1, stop, frame, body):
                frame, body, letters = "object", k + 1, int(reading.clitic(k + 1, "ل"))  # `نفيه للادعاءات`
            if frame:
                found.relayed, found.second = phrase, (k, k + 1)
                found.frame, found.body, found.body_letters = frame, body, letters
                found.rule = "relay with a verbal noun"
            return
        if "that" in reading.tags(k) or reading.words[k] == ":" or k in reading.quote_at:
            break
    frame, body, letters = find_frame(reading, phrase.end, stop, speech)
    if frame:
        found.relayed = phrase
        found.frame, found.body, found.body_letters = frame, body, letters
        found.rule = "relay"
