"""Verbal nouns as cues: `قولهم إن`, `تأكيد الوزير أن`, `اتهامات من X بأن`."""

from __future__ import annotations

from itertools import takewhile

from ..actors.vocabulary import Vocabulary
from ..text import fold
from .adverbials import skip_adverbials, skip_adverbs
from .charges import accused_behind, accusing, behind_accused, names_accused
from .concord import Phrase
from .cues import CueForm
from .demands import rally_before
from .frames import Found, find_frame, governed_prepositions
from .intentions import INTENDS, intended, is_told
from .leading_verbs import begins_matter, is_hastened, leads_to_words
from .noun_objects import (
    acts_on_any,
    behind_adjective,
    is_deed,
    is_stance,
    object_behind,
    reports_in_object,
    takes_any,
    takes_event,
)
from .noun_speakers import agent_behind, behind_nation, comes_from
from .phrases import noun_phrase
from .plural_nouns import FORESEES, REPORTS, read_reports, said_by_nobody
from .preverbal import subject_before
from .reading import Reading
from .shapes import is_definite, is_possessed
from .subjects import WHAT, is_speaker
from .traits import cues_that
from .verb_shapes import MASDAR, is_finite_cue, looks_verbal
from .wordlists import ABOUT, FROM, PRONOUNS, bare, weak_source_nouns

_NOMINAL = frozenset(("accuse", "urge", "pledge", "claim", "opinion"))
"""Classes of cues that news writes as nouns with a preposition (`اتهامات بـ`, `دعوات إلى`)."""
_CHARGE = frozenset(map(fold, "تهمة بتهمة بتهم".split()))
"""Forms of the noun that a charge stands behind as genitive."""
_BEFORE_MASDAR = frozenset(map(fold, "تم جرى مع".split()))
"""Words before a verbal noun with the article that reports: `تم التأكيد أن`, `مع الإشارة إلى أن`."""
_NOT_SAID = frozenset(
    map(
        fold,
        "هدف أجل غية غرض لغرض لأجل عدم دون حال حالة احتمال إمكانية انتظار ترقب موعد لحين قبيل أي مغبة خطر مخاطر تبعات".split(),
    )
)
"""Nouns before what is only meant, awaited or not said: no report (`بهدف اتهام الخصوم بـ`, `في حال إصرار الوزير على`, `عدم إعلان`)."""
_BEHIND_SETTING = frozenset(map(fold, "رغم برغم بعد منذ مع عقب لدى عند إثر على وسط بسبب نتيجة رغما".split()))
"""Words behind which what ل marks is the object of a verbal noun with a pronoun (`رغم انتقاده لرفع الأسعار`)."""
_MUCH = frozenset(
    map(fold, "كبير كبيرة واسع واسعة شديد شديدة دولي دولية عربي عربية حاد حادة متكررة رسمية".split())
)
"""Adjectives of a verbal noun that no genitive follows."""
_CALLS = frozenset(("دعا",))
_CRIMES = frozenset(("حرّض",))
"""Verbs whose noun, where nobody is named for it, is the name of a crime: `تهمة التحريض على العنف`."""
_ISSUING = frozenset(
    map(
        fold,
        "إصدار رفع إطلاق تقديم صياغة وضع إعداد تنفيذ تطبيق تفعيل اعتماد إقرار متابعة نشر تلبية استقبال تلقي دراسة".split(),
    )
)
"""Acts whose object plural nouns of speech are: `إصدار توصيات جديدة`, `عدم إطلاق تخمينات`."""
_DEMANDS = "طالب"
"""Its passive participle is spelled like its nouns."""
_HE = frozenset(map(fold, "هو هي وهو وهي فهو فهي".split()))
"""Pronouns of one, whose predicate `مطالب` and `مطالبة` may be."""
_BELIEVES = cues_that("believes")
"""A belief is told of without a plural and without who holds it: `ثمة اعتقاد بأن`."""
_ANNOUNCES = frozenset(("أعلن",))
"""What is announced is told of with تم and عن, too: `تم الإعلان عن إغلاق السوق`."""
_PROTESTS = frozenset(("ندّد", "احتج", "استنكر", "شجب"))
"""What people come together for, as for a demand: `تجمعوا للتنديد بالغلاء`."""
_FEARS = frozenset(("مخاوف",))
"""Moods that report only with a clause: `مخاوف من أن`, but not `مخاوف من السيول`."""
_INVITED = fold("بدعوة")
_FOR, _ALL = frozenset("ل"), ("كل", "جميع")
_WITH_EVENT = frozenset(("prep:ب",))
"""What a noun of expecting governs, and its verb does not: `توقعات بارتفاع الأسعار`."""
_ISSUED_BY = (["الصادره", "عن"], ["صادره", "عن"], ["الصادر", "عن"], ["صادر", "عن"])
"""Behind a verbal noun they lead to who speaks: `الاتهامات الصادرة عن واشنطن`."""
_WHICH_SAYS = frozenset(map(fold, "القائل القائلة القائلين".split()))
"""Participles that themselves lead from a verbal noun to what is said."""
_OF_PRESS = frozenset(map(fold, "صحفي صحافي إعلامي".split()))
"""Alone behind a verbal noun they are its adjectives: `في تصريح صحفي أن`."""


def read_masdar(reading: Reading, i: int, clitic: int, form: CueForm) -> Found | None:
    """A verbal noun: `قولهم إن`, `تأكيد الوزير أن`, `وعود المسؤولين بـ`, `اتهامات من معارضيه بأنه`."""
    _, stop = reading.sentence_of(i)
    found = Found(i, i + 1, form, clitic, "")
    if i and (
        reading.words[i - 1].removeprefix("و").removeprefix("ب") in _NOT_SAID
        or "relative" in reading.tags(i - 1)
    ):
        return None
    if reading.words[i + 1 : i + 2] and reading.words[i + 1] in _WHICH_SAYS:
        return None  # `دحض الادعاء القائل بأن`
    if i and form.number == "p" and not form.suffix and _is_issued(reading, i):
        return None
    if form.lemma in REPORTS:
        return read_reports(reading, found, stop)
    if form.lemma in FORESEES and form.number == "p":
        form = found.form = form._replace(frames=form.frames | _WITH_EVENT)
    if reading.words[i] == _INVITED and reading.words[i + 1 : i + 2] == ["من"]:
        return None  # `عقد الاجتماع بدعوة من الوزير`
    if form.lemma in INTENDS and not is_told(reading, i):
        return None
    if form.suffix and form.lemma in INTENDS:
        frame, body, letters = intended(reading, found, stop)
    elif form.suffix:
        frame, body, letters = _behind_pronoun(reading, found, stop)
    else:
        frame, body, letters = _behind_noun(reading, found, stop)
    if not frame or (form.lemma in _FEARS and frame != "that"):
        return None
    found.frame, found.body, found.body_letters, found.rule = frame, body, letters, f"noun+{frame}"
    if found.order == "none":
        agent = agent_behind(reading, body, stop)
        if agent is None and form.lemma == _DEMANDS and not clitic:
            agent = rally_before(reading, i)  # `تظاهرات مطالبة بالإصلاح`
            agent = agent if agent is not None and agent.end == i else None
        if agent is not None:
            found.source, found.order = agent, "VS"
    return found


def _is_issued(reading: Reading, i: int) -> bool:
    """Whether a plural noun of speech, without the article, is but what is made, got or done in an act: `إصدار توصيات`."""
    return bare(reading.words[i - 1].removeprefix("و")) in _ISSUING and not reading.words[i - 1].removeprefix(
        "و"
    ).startswith("ال")


def _behind_pronoun(reading: Reading, found: Found, stop: int) -> tuple[str, int, int]:
    """The frame of a verbal noun whose pronoun is the speaker: `قوله إن`, `ترحيبها باتفاقية`, `رفضهم أي تفاوض`."""
    form, at = found.form, found.end
    start = behind_adjective(reading, skip_adverbs(reading, at, stop), stop)
    if form.cue_class == "accuse" and start < stop:
        return behind_accused(reading, found, start, stop)
    frame, body, letters = find_frame(reading, start, min(stop, at + 25), form)
    predicated = frame == "quote" and (
        form.number == "p" or reading.clitic(start, "ل")
    )  # `رفضها لأي حوار "جديد"`
    if frame == "that" and any(is_finite_cue(reading, k) for k in range(start, body)):
        return "", -1, 0  # `خفض توقعاته للنمو، في حين قال المصرف إن`
    if frame == "that" or (frame in ("quote", "colon") and body - at <= 3 and not predicated):
        return frame, body, letters
    governs = frame == "prep" and body < stop
    timed = governs and "adverb" in reading.classes(
        reading.words[body].removeprefix("ب")
    )  # `إقراره بنهاية العام`
    if governs and not timed and body - start <= 1 and reports_in_object(reading, form, body):
        return frame, body, letters
    if takes_event(reading, start, stop, form):
        return "object", start, 0
    settled = _is_settled(reading, found)
    if (settled or found.clitic) and takes_any(reading, start, stop, form):
        return "object", start, 0
    criticised = form.number == "p" and form.cue_class == "opinion" and form.lemma not in FORESEES
    onto = reading.words[found.first][found.clitic - 1] if found.clitic else ""
    led = (settled and not onto) or onto in ("ب", "ل") or criticised
    return object_behind(reading, start, stop, form) if led else ("", -1, 0)


def _behind_noun(reading: Reading, found: Found, stop: int) -> tuple[str, int, int]:
    """The frame of a verbal noun without a pronoun, with the speaker as genitive or behind من, or with nobody."""
    form, at = found.form, found.end
    if at + 1 < stop and reading.words[at] in _MUCH and reading.words[at + 1] in FROM:
        at += 1  # `إشادة كبيرة من الزوار`
    issued = reading.words[at : at + 2] in _ISSUED_BY
    at += 2 * issued
    comes = issued or comes_from(reading, at, stop)
    at += comes and not issued
    if at < stop and reading.words[at] in FROM and "prep:" + reading.words[at] not in form.frames:
        at += 1
    governed = governed_prepositions(form) | (_FOR if is_stance(form) else frozenset())
    phrase = noun_phrase(reading, at, stop, governed)
    reached = phrase.end
    for k in range(phrase.first + 1, reached):
        if reading.words[k][0] == "و" and is_possessed(reading, k) and is_deed(reading.words[k][1:]):
            phrase.end, phrase.joints = (
                k,
                [j for j in phrase.joints if j < k],
            )  # `رفض المملكة وإدانتها للهجوم`
            break
    _leave_adjective(reading, phrase)
    named = (
        phrase.end > phrase.first
        and (comes or is_speaker(reading, phrase))
        and not _is_other(reading, found, phrase)
        and not reading.clitic(phrase.first, "ب")
        and not is_hastened(reading, found)
        and (comes or not reading.clitic(phrase.first, "بل") or reading.words[phrase.first].startswith("لل"))
    )
    plural = form.number == "p" and form.cue_class in _NOMINAL
    start = behind_adjective(reading, reached, stop) if named else found.end
    reach = 4
    if named:
        plain, start = start, _behind_setting(reading, start, stop, governed_prepositions(form))
        reach = 4 if plain == start else 2
    frame, body, letters = find_frame(reading, start, min(stop, start + reach), form)
    if leads_to_words(reading, found, frame, body):
        found.order = "dropped"
        return frame, body, letters
    if frame == "quote" and not plural:
        frame = ""
    foreseen = form.lemma in FORESEES
    apart = foreseen and body > 0 and reading.words[body - 1] in "،,"
    apart = apart or (foreseen and found.first > 0 and reading.words[found.first - 1] in _ALL)
    near = (named or (foreseen and not apart)) and body - start <= 1 + foreseen
    near = near and reports_in_object(reading, form, body)
    purpose = form.lemma in _PROTESTS and reading.words[found.first].startswith("لل")
    purpose = purpose or (form.lemma in _ANNOUNCES and _is_act_of_saying(reading, found.first))
    if frame == "prep" and not near and not purpose and form.cue_class not in _NOMINAL - {"opinion"}:
        frame = ""
    if not named:
        return _without_speaker(reading, found, start, stop, (frame, body, letters))
    if form.cue_class == "accuse" and form.number == "s" and frame == "prep" and at == found.end:
        return accusing(reading, found, phrase, body)
    found.source, found.order = phrase, "VS"
    accused = accused_behind(reading, phrase) if form.cue_class == "accuse" and frame == "prep" else 0
    if accused:
        phrase.end = accused
        return "prep", accused, 1  # `اتهامات واشنطن لطهران بـ`
    if frame:
        return frame, body, letters
    behind = object_behind(reading, start, stop, form)
    one = form.number != "p" and form.cue_class != "claim" and _is_settled(reading, found)
    if not behind[0] and one and acts_on_any(reading, phrase, start, stop, form):
        return "object", start, 0
    return behind if behind[0] else _about(reading, form, phrase, stop)


def _is_settled(reading: Reading, found: Found) -> bool:
    """Whether a verbal noun stands behind a preposition, so that what follows its subject is no object of another verb: `رغم نفي الوزارة | هذه الأنباء`, but not `أثار رفض الوزارة | غضب السكان`."""
    i = found.first
    onto = reading.words[i][found.clitic - 1] if found.clitic else ""
    return onto in tuple("بلك") or (i > 0 and reading.words[i - 1].lstrip("و") in _BEHIND_SETTING)


def _without_speaker(
    reading: Reading, found: Found, start: int, stop: int, framed: tuple[str, int, int]
) -> tuple[str, int, int]:
    """The frame of a verbal noun with nobody behind it: of what is said by nobody, or by the subject of its sentence."""
    form, (frame, body, _) = found.form, framed
    plural = form.number == "p" and form.cue_class in _NOMINAL
    if _is_invitation(reading, found) or _is_required(reading, found) or form.lemma in _CRIMES:
        return "", -1, 0
    if frame == "prep" and reading.words[body][framed[2] :] in WHAT:
        return "", -1, 0  # `رفع توصيات بما يحفظ السلامة`
    if found.clitic and reading.words[found.first].startswith("لل") and frame == "prep" and body - start <= 1:
        found.order = "dropped"
        return framed
    if is_hastened(reading, found) and begins_matter(reading, start, stop):
        found.order = "dropped"
        return "object", start, 0
    found.order = "none"
    implied = behind_nation(reading, found, start, stop)
    if implied:
        told = find_frame(reading, implied, min(stop, implied + 2), form)
        if told[0] != "prep" or told[1] - implied > 1:
            told = object_behind(reading, implied, stop, form)
        return told if told[0] and not reading.tags(told[1]) & {"clause", "circumstance"} else ("", -1, 0)
    if reading.words[found.first] in _CHARGE and start < stop:
        return ("object", start, 0) if _begins_charge(reading, start) else ("", -1, 0)
    if plural and start < stop:
        told = said_by_nobody(reading, found, start, stop)
        if told[0] and not (frame == "prep" and form.cue_class not in ("claim", "accuse")):
            return told
    claimed = form.cue_class == "claim" and body == start + 1 and reading.words[start][0] == "ب"
    if frame == "that" and (claimed or (form.lemma in _BELIEVES and body - start <= 3)):
        return framed
    if frame == "that" and body - start <= 2 and (plural or _is_act_of_saying(reading, found.first)):
        return framed
    if frame == "prep" and start == found.end < body and names_accused(reading, found, body):
        return frame, start, 0  # `اتهام الموقوفين بالسرقة`
    if frame == "prep" and body - start <= (2 if plural else 1) and not _has_verb(start, body, reading):
        before = (
            subject_before(reading, found.first, form._replace(gender=""))
            if found.clitic and not plural
            else None
        )
        if before is not None and not _is_text(reading, before[0]):
            found.source, found.order = before
        return framed
    return "", -1, 0


def _is_invitation(reading: Reading, found: Found) -> bool:
    """Whether a single `دعوة` that nobody is named for is an invitation that is got or taken up, and calls for nothing (`قبل دعوة لزيارة روما`), as none at the head of a headline does (`دعوة لحظر التدخين`)."""
    i, form = found.first, found.form
    single = form.lemma in _CALLS and form.number == "s" and not form.suffix
    opens = i == reading.line_of(i)[0] or not reading.words[i - 1][-1].isalpha()
    return single and not opens and reading.words[i][0] != "ب"


def _is_required(reading: Reading, found: Found) -> bool:
    """Whether `مطالب` or `مطالبة` only says of the subject of a nominal clause what it has to do: `الحكومة مطالبة بتوفير الدواء`, `إنه مطالب بالرحيل`, but not `تزايدت الدعوات مطالبة بـ`."""
    i, form = found.first, found.form
    if form.lemma != _DEMANDS or found.clitic or form.suffix or reading.words[i].startswith("ال"):
        return False
    lo, _ = reading.sentence_of(i)
    subject = (k in reading.named or reading.words[k].startswith("ال") for k in range(i - 1, lo - 1, -1))
    k = i - 1 - sum(takewhile(bool, subject))
    if k < lo:
        return k < i - 1
    word, tags = reading.words[k], reading.tags(k)
    if k == i - 1:
        return word in _HE or ("that" in tags and word.endswith(PRONOUNS))
    return word in "،,:" or not tags.isdisjoint(("that", "auxiliary"))


def _is_other(reading: Reading, found: Found, phrase: Phrase) -> bool:
    """Whether what stands behind a verbal noun is no genitive, and so nobody who speaks: its attribute alone (`تأكيد آخر`, `تصريح صحفي`), or anything but a name behind the article (`التأييد القوي`)."""
    alone = phrase.end - phrase.first == 1 and (
        "determiner" in reading.tags(phrase.first) or reading.words[phrase.first] in _OF_PRESS
    )
    return alone or _has_article(reading, found, phrase)


def _has_article(reading: Reading, found: Found, phrase: Phrase) -> bool:
    """Whether a verbal noun with the article stands right before another noun, which then is no genitive: `أدى القسم سفيرا`, `التأييد القوي`."""
    word = reading.words[found.first]
    return (
        phrase.first == found.end
        and (is_definite(word[found.clitic :]) or word.startswith("لل"))
        and phrase.first not in reading.mention_at
    )


def _leave_adjective(reading: Reading, phrase: Phrase) -> None:
    """Leave an adjective behind a person's name to the verbal noun: `إعلان ترامب المفاجئ أنه`."""
    named = reading.mention_at.get(phrase.first)
    if named is None or named[1].type != "PERSON" or phrase.end != named[0] + 1:
        return
    if reading.noun(named[0]) is None and is_definite(reading.words[named[0]]):
        phrase.end = named[0]


def _has_verb(start: int, end: int, reading: Reading) -> bool:
    """Whether a word between a verbal noun and its preposition is never seen with the article: a verb (`تهديدات تحيط بالبلاد`), no adjective."""
    count = Vocabulary.default().count
    return any(
        count(w) and not count("ال" + w) and not reading.tags(k)
        for k, w in enumerate(reading.words[start:end], start)
        if k not in reading.named and not w.startswith("ال")
    )


def _is_text(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase is a text that somebody gave, got or spoke of (`تلقت بلاغا`, `انتقدت الخطة`)."""
    noun = reading.noun(phrase.first) or weak_source_nouns().get(bare(reading.words[phrase.first]))
    return noun is not None and noun.type == "document"


def _behind_setting(reading: Reading, k: int, stop: int, governed: frozenset[str]) -> int:
    """The word behind when, where and in what a named speaker spoke: `إعلان الرئيس من البيت الأبيض عن`, `قول الوزير، في 30 نيسان، إن`."""
    if k >= stop or reading.words[k] in governed:
        return k
    start = k
    k = skip_adverbials(reading, k, stop)
    if start < k < stop and "that" in reading.tags(k) and "circumstance" in reading.tags(k - 1):
        return start
    if k + 1 < stop and reading.words[k] == "من" and k + 1 in reading.mention_at:
        return skip_adverbials(reading, reading.mention_at[k + 1][0], stop)
    return k


def _begins_charge(reading: Reading, k: int) -> bool:
    """Whether the charge behind `تهمة` begins at word `k`: a quotation, a verbal noun, or behind `بتهمة` any noun (`بتهمة قتل زوجته`)."""
    word = reading.words[k]
    if k in reading.quote_at or MASDAR.match(word.removeprefix("ال")):
        return True
    noun = word.isalpha() and not reading.tags(k) and not looks_verbal(reading, k)
    return noun and reading.words[k - 1] == "بتهمه"


def _is_act_of_saying(reading: Reading, i: int) -> bool:
    lo, _ = reading.sentence_of(i)
    return i > lo and reading.words[i].startswith("ال") and reading.words[i - 1].lstrip("و") in _BEFORE_MASDAR


def _about(reading: Reading, form: CueForm, phrase: Phrase, stop: int) -> tuple[str, int, int]:
    """`تصريحات الرئيس بشأن`: statements of a named speaker about something."""
    if (
        form.cue_class in ("say", "urge", "accuse")
        and form.number == "p"
        and phrase.end + 1 < stop
        and reading.words[phrase.end] in ABOUT
    ):
        return "prep", phrase.end + 1, 0
    return "", -1, 0
