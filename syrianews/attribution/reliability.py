"""Whether a verb that may be another word, or no report, is a cue where it stands.

Many cues are written like nouns, adverbs or other verbs (`ذكر`, `بعد`, `يعد`). They count only in a frame and at a place that
the verb of speech alone can have.
"""

from __future__ import annotations

from functools import cache

from ..actors.vocabulary import Vocabulary
from ..lexicons import lexicon
from ..text import fold
from .adverbs import turn_before
from .frames import Found, governed_prepositions
from .guards import GUARDS
from .homographs import OTHERWISE, speaks_as_i
from .reading import Reading
from .shapes import is_definite, is_event, is_possessed
from .subjects import WHAT, is_speaker
from .texts_told import told_in
from .things import ESTIMATED
from .verb_shapes import looks_verbal
from .wordlists import BUT, BUT_THEY, IN_IT, OFTEN, PEOPLE, bare

_OPENERS = (
    BUT
    | BUT_THEY
    | set(
        map(
            fold,
            "و ، , ؛ وقت قد وقد فقد كما فيما حين هكذا بل لقد ولقد وكان كان كانت وكانت بينما وهو وهي وهم لطالما طالما إذ حيث أن إن بأن بعدما عندما حينما - – —".split(),
        )
    )
)
"""Words behind which a main verb is expected."""
_THEN, _WORDS = "ثم", frozenset(("that", "quote", "colon"))
"""Behind `ثم` somebody may do what others do in the words of one who tells it; words, or a perfect, are told anew."""
_BEHIND_PLACE = frozenset(":)")
"""Marks that may end a dateline."""
_MEANWHILE = frozenset(
    tuple(map(fold, phrase.split()))
    for phrase in (
        "في الوقت نفسه", "في الوقت ذاته", "في الوقت عينه", "في نفس الوقت", "في ذات الوقت", "في الآن نفسه", "في الآن ذاته",
    )
)  # fmt: skip
"""Adverbials that may stand between the head of a clause and its verb."""
_MEANWHILE_WORDS = 3
"""How many words each of them has."""
_PARTICLES = frozenset({"circumstance", "preposition"})
_DAMMA, _SHADDA = "\u064f", "\u0651"
_LONGEST_OPENING, _LONGEST_OCCASION = 6, 12
"""The most words between the head of a sentence and its verb, and where they tell at what somebody speaks."""
_ASKED = frozenset(map(fold, "سؤال سؤاله سؤالها سؤالهم سؤالنا".split()))
"""Behind a question, however long, the answer follows: `وعند سؤالها عما إذا كان القرار نهائيا أجابت`."""
_IN_TURN = frozenset(
    map(fold, "بدوره بدورها بدورهم وبدوره وبدورها وعليه لذا ولذا لذلك ولذلك وهنا وهكذا".split())
)
"""Words of one main clause to another before its verb."""
_FAR_THAT, _FARTHEST_THAT = 12, 20
"""How far from its verb, in words, a complementiser may stand, and one behind a sure speaker whose verb opens its clause."""
_FARTHEST, _FARTHEST_COLON = 14, 30
"""The farthest, in words, that a quotation may stand behind its verb, and one that a colon leads to."""
_SPEECH_ACTS = frozenset(("أدلى", "تبنى"))
"""Verbs that name an act of speech or claim, and report no content by themselves."""
_IN_HEAD = IN_IT | {fold("بموجبه"), fold("بموجبها")}
"""Behind the verb of a relative clause they point to its head, which then is not its subject."""
_FAR_HEAD = 7
"""How many words before such a verb its head stands at most: `رسالة إلى مجلس الأمن دعا فيها إلى`."""
_BEGINS = frozenset(
    map(fold, "أخذ أخذت أخذوا راح راحت راحوا بدأ بدأت بدأوا بدؤوا ظل ظلت ظلوا عاد عادت عادوا".split())
)
"""Verbs of beginning and going on, behind which the verb of what is begun stands: `وأخذوا يهتفون`."""
_RANKS = frozenset(("اعتبر", "عدّ"))
_EXPRESSES = "عبّر"
_TRACES_TO, _FAR_CAUSE = frozenset(("عزا", "أرجع")), 12
"""Verbs that trace a thing to its cause, and how many words behind it إلى stands at most: `عزت التراجع إلى`."""


def needs_sign(reading: Reading, i: int) -> bool:
    """Whether word `i` is also a preposition or the like (`بين`): then an object by itself makes no verb of it, but behind `ما`."""
    return not (i and reading.words[i - 1] in WHAT) and bool(reading.tags(i) & _PARTICLES)


def is_reliable(reading: Reading, found: Found, lo: int, at: int, marked: bool) -> bool:
    """Whether a homograph (`strict`) stands in a frame that only the verb can have; `marked`: its spelling tells it."""
    form, i = found.form, found.first
    tags = reading.tags(i)
    if tags & {"adverb", "determiner"} and not found.clitic and not marked:
        return False
    other = OTHERWISE.get(form.lemma)
    if speaks_as_i(reading, found) or (other is not None and other(reading, found)):
        return False
    guard = GUARDS.get(form.lemma)
    if guard is not None and not guard(reading, found):
        return False
    if i > lo and reading.words[i - 1] in WHAT and _completes_what(found):
        return True
    if form.lemma in _SPEECH_ACTS and found.frame in ("prep", "object") and not _claims(reading, found):
        return False
    if tags & _PARTICLES and found.frame == "that" and _is_forestalled(reading, found):
        return False
    opens = _opens_clause(reading, found, lo) or _opens_relative(reading, found)
    sure = _takes_object(reading, found, opens) if found.frame == "object" else None
    if sure is not None:
        return sure
    if form.strict and found.order == "SV" and _is_attribute(reading, found, lo):
        return False
    written = _SHADDA in reading.original(i) and (form.lemma in _RANKS or bool(tags & _PARTICLES))
    doubtful = (form.strict or bool(tags & _PARTICLES)) and not written
    return not doubtful or _reaches(reading, found, at, opens)


def _is_forestalled(reading: Reading, found: Found) -> bool:
    """Whether another verb stands before the clause, so that the clause is its own (`لقاء بين الوزيرين يؤكد أن`, `اتفاق بين الحكومة والنقابة يقضي بأن`); one in a relative clause is none."""
    for k in range(found.end, found.body):
        if "relative" in reading.tags(k):
            return False
        if k not in reading.named and looks_verbal(reading, k):
            return True
    return False


def _completes_what(found: Found) -> bool:
    """Whether behind ما the verb says what something is called or what stands in a text: `ما وصفه بالعدوان`, `ما جاء في البيان`."""
    named = found.form.suffix and found.form.cue_class == "opinion"
    return named or (found.form.lemma in ("ورد", "جاء") and found.source is not None)


def _claims(reading: Reading, found: Found) -> bool:
    """Whether a verb that names an act of speech also says which: `تبنى التنظيم الهجوم`, and of today a group and its attack (`تنظيم الدولة يتبنى تفجير السوق`), no programme."""
    form, source = found.form, found.source
    if form.lemma != "تبنى":
        return False
    group = source is not None and source.mention is not None and source.mention.type == "GROUP"
    word = reading.words[found.body][found.body_letters :]
    return form.tense == "perfect" or (group and bare(word) in attacks())


@cache
def attacks() -> frozenset[str]:
    """The folded words for attacks, killings and explosions."""
    rows = (row for row in lexicon("event_words") if row["class"] in ("attack", "kill", "explode"))
    return frozenset(fold(word) for row in rows for word in row["words"].split())


def _opens_clause(reading: Reading, found: Found, lo: int) -> bool:
    """Whether the verb stands where a main verb is expected."""
    i = found.first
    if i - lo > _MEANWHILE_WORDS and tuple(reading.words[i - _MEANWHILE_WORDS : i]) in _MEANWHILE:
        i -= _MEANWHILE_WORDS  # `ولكنهم في الوقت نفسه عبروا عن`
    before = reading.words[i - 1] if i > lo else ""
    return (
        bool(found.clitic)
        or i == lo
        or before in _OPENERS
        or (before == _THEN and (found.form.tense == "perfect" or found.frame in _WORDS))
        or (before in _BEHIND_PLACE and _is_plain_perfect(reading, found))
        or (before == "ما" and reading.words[i - 2] in OFTEN)
        or (before.lstrip("وف") in _BEGINS and found.form.tense == "imperfect")
        or "that" in reading.tags(i - 1)
        or found.order in ("SV", "relative")
        or _behind_adverbial(reading, lo, i)
        or bool(turn_before(reading, i, lo))
    )


def _is_plain_perfect(reading: Reading, found: Found) -> bool:
    """Whether a homograph is a verb in the perfect, active, and no particle: so the first sentence begins behind place and agency (`جدة - واس: دعت الوزارة إلى`)."""
    form = found.form
    active = form.pos == "verb" and form.tense == "perfect" and form.voice == "active"
    return active and not reading.tags(found.first) & _PARTICLES


def _opens_relative(reading: Reading, found: Found) -> bool:
    """Whether a homograph stands between a relative pronoun, or what is without the article and has none, and one for its head, as no noun does: `المسيرة التي يطالبون فيها بـ`, `بيانا طالبت فيه بـ`."""
    i = found.first
    if i and "relative" in reading.tags(i - 1):
        return not _IN_HEAD.isdisjoint(reading.words[i + 1 : i + 2])
    if not i or not told_in(reading, i):
        return False
    before = reading.words[i - 1]
    return (before[0].isalpha() and not is_definite(before)) or any(
        "occasion" in reading.tags(k) or ((noun := reading.noun(k)) is not None and noun.type == "document")
        for k in range(max(0, i - _FAR_HEAD), i)
        if not is_definite(reading.words[k])
    )


def _takes_object(reading: Reading, found: Found, opens: bool) -> bool | None:
    """Whether the noun phrase behind the verb is what somebody says; None where that hangs on more than it, the verb and its subject."""
    form, i = found.form, found.first
    if reading.tags(i) & _PARTICLES:
        return False
    if found.order == "none" and form.lemma == ESTIMATED:
        return True
    if form.lemma in _TRACES_TO and "الي" in reading.words[found.body : found.body + _FAR_CAUSE]:
        return opens or found.source is not None
    if form.voice == "passive":
        return _DAMMA in reading.original(i)[:4]
    if form.lemma == "نشر":
        return False
    if found.order == "SV" and form.cue_class == "opinion":
        return found.source is not None and is_speaker(reading, found.source)
    told = found.source is not None or opens or form.suffix or told_in(reading, i)
    return None if told else False


def _reaches(reading: Reading, found: Found, at: int, opens: bool) -> bool:
    """Whether the frame of a homograph stands near enough to it, or somebody who can only speak between them."""
    form = found.form
    behind = found.source.end if found.source is not None and found.order == "VS" else at
    distance = _distance(reading, behind, found.body)
    named = found.source is not None and is_speaker(reading, found.source)
    if found.frame == "that":
        if found.source is not None and not named:
            governed = reading.words[found.body - 2] in governed_prepositions(form)
            return opens and distance <= (_FAR_THAT if found.source.definite or governed else 2)
        if named and opens:
            return distance <= _FARTHEST_THAT
        return distance <= (_FAR_THAT if named or opens else 1)
    pointing = found.source is None and told_in(reading, found.first)
    if found.frame in ("colon", "quote"):
        led = found.frame == "colon" and found.body in reading.quote_at
        if led and found.body == found.end + 1 and not _may_be_noun(reading, found):
            return True  # `في كل مرة يزورها أجاب: "…"`
        return opens and distance <= (_FARTHEST_COLON if led else _FARTHEST)
    if found.frame == "prep":
        if form.lemma == _EXPRESSES and distance <= 1 and _is_somebody(reading, found):
            return True  # `وخلال الاحتفال في عمان عبر الأمير عن الإعجاب`
        joined = found.clitic or pointing or (found.first > 0 and reading.words[found.first - 1] == "كما")
        return opens and (named or distance <= (6 if joined and found.source is None else 1))
    if (
        pointing
        and reading.words[found.first - 1] not in WHAT
        and "relative" not in reading.tags(found.first - 1)
    ):
        return opens  # `بيانا رفضت فيه القرار`
    joined = found.clitic or (found.first > 0 and reading.words[found.first - 1] == "كما")
    if found.source is None and joined and opens:
        judged = form.lemma in _RANKS and form.suffix and form.tense == "perfect"
        return (judged and found.clitic > 0) or _tells_deed(reading, found)
    judges = form.cue_class in ("opinion", "claim") and form.tense == "perfect"
    return opens and named and (found.order != "relative" or not form.strict or judges)


def _may_be_noun(reading: Reading, found: Found) -> bool:
    """Whether a verb right before a colon may be a noun, since news writes it with the article (`طالب: "…"`)."""
    return Vocabulary.default().count("ال" + reading.words[found.first][found.clitic :]) > 0


def _is_somebody(reading: Reading, found: Found) -> bool:
    """Whether a person stands behind the verb as its subject."""
    if found.source is None or found.order != "VS":
        return False
    noun = reading.noun(found.source.first)
    role = noun is not None and noun.type in PEOPLE and not is_possessed(reading, found.source.first)
    return found.source.person or role


def _tells_deed(reading: Reading, found: Found) -> bool:
    """Whether a joined homograph without a subject is the verb: a shadda tells (`وثمّن الخطة`), or a deed or something of the speaker's follows what
    opens a sentence (`وجدد دعمه`) or is no noun, since news never writes it with the article (`وأبدى ترحيبه`); behind `كما` only something of the speaker's tells."""
    word = reading.words[found.first][found.clitic :]
    heads = found.first == reading.sentence_of(found.first)[0] and found.form.tense == "perfect"
    if found.form.tense == "perfect" and _SHADDA in reading.original(found.first):
        return True
    if not heads and Vocabulary.default().count("ال" + word):
        return False
    if is_definite(reading.words[found.body]):
        return False
    own = is_possessed(reading, found.body)
    return own or (found.clitic > 0 and is_event(reading, found.body))


def _distance(reading: Reading, behind: int, body: int) -> int:
    """The words from the source to the content, what commas set off between them counted as one."""
    commas = [k for k in range(behind, body) if reading.words[k] in "،,"]
    if commas and commas[-1] == body - 2:
        return 2
    if len(commas) < 2 or commas[0] != behind:
        return body - behind
    return body - commas[-1] + 1


def _is_attribute(reading: Reading, found: Found, lo: int) -> bool:
    """Whether a homograph follows a single indefinite noun inside its sentence: an attribute of it (`موقع تابع لها`)."""
    source = found.source
    if source is None or source.definite or source.end - source.first != 1 or source.end != found.first:
        return False
    noun = reading.noun(source.first)
    bare = (
        noun is None
        or noun.type in ("media", "institution")
        or (found.frame == "object" and found.form.tense == "perfect")
    )
    return bare and source.first > lo and "that" not in reading.tags(source.first - 1)


def _behind_adverbial(reading: Reading, lo: int, i: int) -> bool:
    """Whether nothing but an adverbial stands before the verb in its sentence: `من جانبه رفض`, `وفي وقت سابق اليوم دعت`."""
    if i - lo == 1:
        return bool(reading.tags(lo) & {"day", "adverb"}) or reading.words[lo] in _IN_TURN
    speaks = lo + 1 < i and bool(reading.tags(lo + 1) & {"occasion", "medium"})
    if not _ASKED.isdisjoint(reading.words[lo + 1 : lo + 3]):
        return not any(reading.words[k] in ":؟" for k in range(lo, i))
    longest = _LONGEST_OCCASION if speaks else _LONGEST_OPENING
    if not 2 <= i - lo <= longest or not reading.tags(lo) & {"preposition", "circumstance"}:
        return False
    return not any(
        (k in reading.mention_at and reading.mention_at[k][1].type != "MEDIA")
        or reading.words[k] in "،,:"
        or looks_verbal(reading, k)
        for k in range(lo, i)
    )
