"""Further cues on the way from a cue to its frame: which of them takes what follows, and which only tells how something was said."""

from __future__ import annotations

from ..text import fold
from .adverbials import skip_adverbs
from .adverbs import several_words
from .concord import AT_IT
from .cues import CueForm
from .occasions import behind_where
from .reading import Reading
from .shapes import begins_event, is_definite, is_event, is_possessed
from .speech import closes_sentence, holds_clause
from .terms import is_term
from .traits import cues_that
from .verb_shapes import JOINED_NOUNS
from .wordlists import KNOWING, MANNER

_SAYS = cues_that("says")
_DOUBLES = _SAYS | cues_that("addresses")
"""Verbs whose participle only doubles the verb before it: `أردف قائلا`."""
_LEAD = 5
"""How many words at most say how somebody speaks before a colon and a quotation."""
_MANNER = 12
"""The longest phrase, in words, that tells how something was said."""
_COMPLEMENT = 2
"""The fewest words that a participle governs before a quotation that is not its own."""
_BESIDE = [
    fold(pair).split()
    for pair in ("على غرار", "على هامش", "على خلفية", "على إثر", "على نسخة", "على المدى", "إلى جانب")
]
"""Adverbials of two words, whatever the verb governs: `شدد على هامش المؤتمر على أهمية`."""
_SOME_TIME = frozenset(map(fold, "سابق لاحق متأخر مبكر أول أكثر".split()))
"""Before من they tell when or how often: `في وقت سابق من اليوم`, `أول من أمس`."""
_PLACED = frozenset(map(fold, "على أمام".split()))
"""Behind من they tell where somebody stands who speaks: `من أمام المحكمة`."""
_WHILE = ["في", "حين"]
_WHEREAS = frozenset(map(fold, "إذ حيث".split()))
"""Particles that open a clause of cause or place behind another."""
_ARRIVES = frozenset(("ورد", "وردت"))
_IN_IT = (["في"], ["فيه"], ["فيها"])
_IN = frozenset(("في", "خلال"))
_MANNER_OF_SPEECH = cues_that("addresses")
"""Verbs whose participle only says how or where one speaks (`قال الرئيس، متحدثا خلال القمة، إن`)."""
_TO_HEAD = frozenset(("عنه", "عنها", "عنهم"))
_ALLEGES = "ادعى"
"""Its imperfect with ى is the passive of دعا: who is called so."""
_CONTINUING, _SPEEDY = fold("باستمرار"), fold("بسرعة")
_QUESTIONS = frozenset(map(fold, "هل كيف لماذا متى أين لم".split()))


def takes_over(reading: Reading, k: int, form: CueForm) -> bool:
    """Whether right behind a verb another cue takes its words: `اعتذرت وقالت إن`, `أضاف مشددا على أن`."""
    if form.pos != "verb":
        return False
    word, forms = (
        reading.words[k],
        reading.lexicon.find(reading.words[k])[1] if reading.facts[k].may_be_cue else (),
    )
    if any(f.pos == "participle" and f.lemma not in _DOUBLES for f in forms):
        known = k - 1 in reading.named or is_definite(reading.words[k - 1])  # not `مصادر مطلعة أن`
        clause = _governs_clause(reading, k) or _accuses_somebody(reading, k, reading.lexicon.find(word)[1])
        tells = word.endswith("ا") or (known and word.endswith("ه") and clause)
        return tells or form in reading.lexicon.find(reading.words[k - 1])[1]
    return word[0] in "وف"


def arrives(reading: Reading, k: int) -> bool:
    """Whether ورد at word `k` says that the text right before it came in: `بيان ورد لوكالة النهار`."""
    if k == 0 or reading.words[k] not in _ARRIVES or reading.words[k + 1 : k + 2] in _IN_IT:
        return False
    noun = reading.noun(k - 1)
    return noun is not None and noun.type == "document" and not reading.words[k - 1].startswith("ال")


def is_other_cue(reading: Reading, k: int) -> bool:
    """Whether another cue stands at word `k`: a finite verb, or a participle that governs a clause; most words may be none."""
    if not reading.facts[k].may_be_cue:
        return False
    clitic, forms = reading.lexicon.find(reading.words[k])
    if not forms or reading.words[k] in JOINED_NOUNS:
        return False
    form = forms[0]
    if form.lemma == _ALLEGES and reading.original(k).endswith("ى"):
        return False  # `امرأة تدعى سلمى`
    if (
        form.pos == "verb"
        and form.suffix
        and (reading.original(k).endswith("ة") or reading.words[k - 1] in _IN)
    ):
        return False  # `في إشارة إلى`, `في وصفه للقرار`
    if form.pos == "verb":
        noun = reading.noun(k) is not None
        return not form.strict or (bool(clitic) and not noun and _leads_on(reading, k + 1))
    if form.pos == "participle" and (form.lemma in _MANNER_OF_SPEECH or _turns_words(reading, k, forms)):
        return False
    if form.pos == "participle" and (form.lemma in _SAYS or reading.words[k].endswith("ا")):
        return True
    if form.pos == "participle" and _accuses_somebody(reading, k, forms):
        return True
    return (
        form.pos == "participle"
        and reading.words[k].endswith(("ا", "ه", "ين"))
        and (reading.words[k - 1] in "،," or _governs_clause(reading, k))
    )


def _turns_words(reading: Reading, k: int, forms: tuple[CueForm, ...]) -> bool:
    """Whether the participle at word `k` of a verb that needs a noun only says at whom somebody aims his words: `موجها كلامه إلى الحضور`."""
    light = any(frame.startswith("light:") for f in forms for frame in f.frames)
    return light and k + 1 < len(reading) and is_possessed(reading, k + 1)


def _accuses_somebody(reading: Reading, k: int, forms: tuple[CueForm, ...]) -> bool:
    """Whether a feminine participle behind a definite noun, which it is no attribute of, has somebody for its object: `ردت الوزارة متهمة موسكو بـ`."""
    addresses = all(f.pos == "participle" and "addressee" in f.frames for f in forms)
    known = k > 0 and (k - 1 in reading.named or is_definite(reading.words[k - 1]))
    if not (addresses and known and reading.words[k].endswith("ه") and k + 1 < len(reading)):
        return False
    day = skip_adverbs(reading, k + 1, len(reading)) > k + 1  # `قالت المنظمة محذرة الأربعاء إن`
    return k + 1 in reading.mention_at or (is_definite(reading.words[k + 1]) and not day)


def _leads_on(reading: Reading, k: int) -> bool:
    """Whether what a verb can govern stands at word `k`, and no unknown name (`مراولي ودان تشورياك`)."""
    if k >= len(reading):
        return False
    known = k in reading.mention_at or reading.noun(k) is not None or bool(reading.tags(k))
    return (
        known
        or reading.words[k] in AT_IT
        or reading.words[k].startswith("ال")
        or not reading.words[k][0].isalpha()
        or begins_event(reading, k)
    )


def says_how(reading: Reading, k: int, limit: int) -> bool:
    """Whether a participle at word `k` only says how somebody speaks whose words a colon opens (`قال سمير معبرا عن ألمه: "…"`), or that it cannot lead to.

    With what it governs behind it, a quoted clause at the end of the sentence is the main verb's as well: `قال سمير ساخرا من الاقتراح "لن نغادر"`.
    """
    forms = reading.lexicon.find(reading.words[k])[1]
    told = [form for form in forms if form.pos == "participle" and form.lemma not in _SAYS]
    if not told:
        return False
    if k + 1 < limit and _cannot_lead(reading, k + 1, told):
        return True
    for j in range(k + 1, limit - 1):
        if j in reading.quote_at:
            complete = j > k + _COMPLEMENT and not reading.tags(j - 1)
            return complete and closes_sentence(reading, j, limit) and holds_clause(reading, j)
        if reading.words[j] in "،,.؛" or "that" in reading.tags(j):
            return False
        if reading.words[j] == ":":
            return j + 1 in reading.quote_at
    return False


def leaves_words(reading: Reading, k: int, limit: int, form: CueForm) -> bool:
    """Whether the participle at word `k` has a complement and then إن follows, which only the main verb of saying wants: `قال النائب منتقدا الوزير إن`."""
    if form.lemma not in _SAYS or all(
        f.pos != "participle" for f in reading.lexicon.find(reading.words[k])[1]
    ):
        return False
    for j in range(k + 1, limit):
        if reading.words[j] in "،,.؛:" or j in reading.quote_at:
            return False
        if "that" in reading.tags(j):
            return j > k + 1 and reading.original(j).startswith("إ")
    return False


def governs(reading: Reading, k: int, limit: int) -> bool:
    """Whether something else than words of somebody follows the participle at word `k`: `منتقدا الحكومة: "…"`, but not `منتقدا: "…"`."""
    told = k + 1 in reading.quote_at or "that" in reading.tags(min(k + 1, len(reading) - 1))
    return k + 1 < limit and reading.words[k + 1] != ":" and not told


def is_subordinate(reading: Reading, k: int) -> bool:
    """Whether word `k` opens a clause with a verb of its own: `بعدما أعلن`, `إذ قال`, `في حين قال`."""
    word = reading.words[k]
    while_ = reading.words[k - 1 : k + 1] == _WHILE
    return while_ or word in _WHEREAS or (word.endswith("ما") and "circumstance" in reading.tags(k))


def leads_to_colon(reading: Reading, k: int, limit: int) -> bool:
    """Whether the preposition at word `k` opens a few words that only say how somebody speaks whose words a colon opens: `أجاب اللاعبون بصوت واحد: "…"`."""
    for j in range(k, min(limit - 1, k + _LEAD)):
        if reading.words[j] == ":":
            return j + 1 in reading.quote_at and not is_term(reading, reading.quote_at[j + 1])
        if not reading.words[j][0].isalnum() or reading.facts[j].may_be_cue:
            break
    return False


def behind_manner(reading: Reading, k: int, limit: int) -> int:
    """The word behind the commas around a participle that only tells how it was said: `قالت الوزيرة، داعية إلى الهدوء، إن`; 0 for none."""
    end = next((j for j in range(k + 2, min(limit, k + _MANNER)) if reading.words[j] in "،,"), 0)
    if not end or end + 1 >= limit or not reading.original(end + 1).startswith("إ"):
        return 0
    told = any(form.pos == "participle" for form in reading.lexicon.find(reading.words[k + 1])[1])
    return end + 1 if told and "that" in reading.tags(end + 1) else 0


def that_behind_scene(reading: Reading, k: int, limit: int) -> int:
    """The word behind إن before a quotation, which a colon and an adverbial at word `k` part from its verb: `قال الوزير: خلال القمة إن "…"`; 0 where none is."""
    if k >= limit or not reading.tags(k) & {"circumstance", "preposition"}:
        return 0
    for j in range(k + 1, limit - 1):
        if "that" in reading.tags(j):
            return j + 1 if reading.original(j).startswith("إ") and j + 1 in reading.quote_at else 0
        if j in reading.quote_at or reading.words[j] in "،,.؛:":
            break
    return 0


def later_that(reading: Reading, k: int, limit: int, preposition: str) -> int:
    """The word behind `preposition + أن` a little later: `أشار المبعوث إلى سوريا … إلى أن`; 0 where there is none."""
    for j in range(k, min(limit, k + 8) - 1):
        if reading.words[j] == preposition and "that" in reading.tags(j + 1):
            return j + 2
        if reading.words[j] in "،.؛:":
            break
    return 0


def _cannot_lead(reading: Reading, k: int, forms: list[CueForm]) -> bool:
    """Whether a quotation or a clause opens at word `k` right behind a participle that takes neither: `قال نتنياهو متهكما "…"`."""
    frames = frozenset().union(*(form.frames for form in forms))
    if k in reading.quote_at:
        return not frames & {"quote", "object", "colon"}
    return "that" in reading.tags(k) and "an" not in frames


def points_to_head(reading: Reading, k: int) -> bool:
    """Whether the verb at word `k` of a relative clause has its head as object: `القانون الذي أقره البرلمان`, `النتائج التي أعلنت عنها الوزارة`."""
    if not _TO_HEAD.isdisjoint(reading.words[k + 1 : k + 2]):
        return True
    return any(form.suffix and form.pos == "verb" for form in reading.lexicon.find(reading.words[k])[1])


def _governs_clause(reading: Reading, k: int) -> bool:
    """Whether a complementiser follows word `k` and belongs to it: `ردت الوزارة على المفوضية معتبرة أنها`."""
    return k + 1 < len(reading) and "that" in reading.tags(k + 1)


def opens_question(reading: Reading, k: int) -> bool:
    """Whether an indirect question begins at word `k`: `تساءل هل`, `تساءلت ما إذا`."""
    word = reading.words[k]
    return word in _QUESTIONS or (
        word in ("ما", "عما", "ان") and reading.words[k + 1 : k + 2] in (["اذا"], ["كان"])
    )


def leads_to_genitive(reading: Reading, k: int, start: int, stop: int) -> bool:
    """Whether a genitive follows what is else an adverb at word `k`: `وعد باستمرار الدعم`, `طالب بسرعة الرد`."""
    goes_on = reading.words[k] == _CONTINUING and k == start and k + 1 < stop and not reading.tags(k + 1)
    return goes_on or asks_for_speed(reading, k, stop)


def asks_for_speed(reading: Reading, k: int, stop: int) -> bool:
    """Whether `بسرعة` at word `k` is what somebody asks for or promises, with the deed that is to be done behind it: `طالب بسرعة إصلاح الطريق`."""
    return reading.words[k] == _SPEEDY and k + 1 < stop and is_event(reading, k + 1)


def stands_aside(reading: Reading, k: int, stop: int) -> bool:
    """Whether the preposition at word `k` tells where or when somebody speaks, whatever the verb governs: `في تغريدة على تويتر`, `في وقت سابق من اليوم`, `على هامش المؤتمر`."""
    if reading.words[k : k + 2] in _BESIDE or behind_where(reading, k, stop) > k:
        return True
    if reading.words[k] in MANNER or several_words(reading, k):
        return True
    if reading.words[k] == "علي" and reading.words[k - 1].removeprefix("ال") in KNOWING:
        return True  # `أكد مصدر مطلع على الملف أن`
    word, before = reading.words[k], reading.words[k - 1]
    if word != "من":
        return word in _PLACED and before == "من"  # `من على منبر الجامعة`
    return before in _SOME_TIME or (k + 2 < stop and reading.words[k + 1] in _PLACED)
