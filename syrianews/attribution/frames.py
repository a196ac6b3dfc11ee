"""Frames: what stands around a cue and makes it an attribution.

A cue form is only a candidate. What decides is its frame: a complementiser, a colon, a quotation, the preposition it governs or an
object noun behind it, with the subject between cue and frame (verb–subject order), before the cue (subject–verb) or dropped. One
function per part of speech reads the frame and returns a `Found`, or None where the word is no cue here.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from ..text import fold
from .adverbials import behind_aside
from .anonymity import hides_name
from .concord import Phrase
from .cues import CueForm, CueLexicon
from .phrase_parts import OF_TURN
from .reading import Reading
from .shapes import JOINED_NOUNS, begins_event, inside_name, looks_verbal
from .speech import closes_sentence, is_name_quote, opens_speech, speaks_of_itself

_GAP = 45
"""The farthest, in words, that a frame may stand behind the subject."""
_FARTHEST = 200
"""The same behind the verb: more than adverbs, subject and `_GAP` ever take."""

LEADING = frozenset(map(fold, ("إلى", "على")))
"""Prepositions before أن behind any verb of saying: `أكد على أن`."""
SAYING = fold("القول")
"""Between such a preposition and إن it says nothing more: `شدد على القول إن`."""
_SETS = frozenset(("في", "علي", "عبر", "من", "عن"))
"""Prepositions that may also lead to the medium or occasion of speech."""
_WHAT = frozenset(("ما", "لما"))
"""They open a clause of their own, as relative pronouns do: `وفقا لما نقلته الوكالة`."""
_LONGEST_NAMED = 6
"""The longest quotation, in words, that is passed over as a name where a complementiser follows."""
_BOUND = frozenset({"that", "circumstance", "addressee", "preposition", "adverb"})
"""Classes of words that begin with a governed letter without being governed."""
_CONTINUING = "باستمرار"
"""An adverb, but governed where a genitive follows: `وعد باستمرار الدعم`."""
_ASIDE = frozenset("-–—،,")
"""Marks that may set something off."""
_NOT_CONTENT = frozenset(
    map(
        fold,
        "بعد قبل رغم الا غير بيد دون حتى منذ سوى مع لولا حيث كما الى من على عن في بين المقرر مقررا المنتظر المفترض المتوقع يمكن ينبغي شأنه شأنها".split(),
    )
)
"""Words before أن that make it another clause than the content, unless the cue governs them."""
_DOUBLES = frozenset(("قال", "تحدث", "خاطب", "علّق"))
"""Verbs whose participle only doubles the verb before it: `أردف قائلا`."""
_BEFORE_NOW = ["من", "قبل"]
"""Behind a speaker an adverb, as in `ذكر متحدث من قبل أن`."""
_ARRIVES = frozenset(("ورد", "وردت"))
_IN_IT = (["في"], ["فيه"], ["فيها"])
_WHEREAS = frozenset(map(fold, "إذ حيث".split()))
_ASKS = "تساءل"
_QUESTIONS = frozenset(map(fold, "هل كيف لماذا متى أين لم".split()))
_MANNER_OF_SPEECH = frozenset(("تحدث", "خاطب", "علّق"))
"""Verbs whose participle only says how or where one speaks (`قال الرئيس، متحدثا خلال القمة، إن`)."""
_SIDES = OF_TURN | frozenset(map(fold, "خلال جانب قبل".split()))
"""Behind `من` they open an adverbial (`من خلال`, `من جانبه`) and no content."""
_FROM_WHAT = {"مما": "من", "عما": "عن"}
"""Prepositions written together with the pronoun that opens the content: `حذر مما سماه اجتياحا`."""
_IN_WHAT = "فيما"
"""Before إذا it opens an indirect question: `شكك فيما إذا كان`."""
_WITH_WHAT = frozenset(map(fold, "بما فيما".split()))
_CONCERNS = frozenset(map(fold, "يتعلق يخص يتصل في فيها فيهم فيه".split()))
"""Behind `بما` they open an aside (`بما يتعلق بـ`, `بما في ذلك`) and no content."""


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
    back: tuple[int, int] | None = None
    """The words before the cue that it speaks of (`…، وهو ما نفته X`)."""
    rule: str = ""
    is_joined: bool = False
    """Whether و or ف is written onto it."""


def governed_prepositions(form: CueForm) -> frozenset[str]:
    """The prepositions, folded, that the cue governs."""
    return _prepositions(form.frames)


@lru_cache(maxsize=1000)
def _prepositions(frames: frozenset[str]) -> frozenset[str]:
    return frozenset(fold(frame[5:]) for frame in frames if frame.startswith("prep:"))


def may_have_frame(reading: Reading, k: int, stop: int, form: CueForm) -> bool:
    """Whether `find_frame` may find one behind word `k`: a quick look for its signs, which four verbs in ten that may be cues lack."""
    stop = min(stop, k + _FARTHEST)
    words = reading.words[k:stop]
    governed = governed_prepositions(form)
    return (
        ":" in words
        or not governed.isdisjoint(words)
        or any(len(preposition) == 1 for preposition in governed)
        or reading.has_quotation(k, stop)
        or "الا" in words
        or form.lemma == _ASKS
        or any("that" in fact.tags for fact in reading.facts[k:stop])
    )


def find_frame(
    reading: Reading, k: int, stop: int, form: CueForm, lexicon: CueLexicon
) -> tuple[str, int, int]:
    """The frame that opens the content, looked for from word `k` on: its name, the content's first word, clitic letters."""
    governed = governed_prepositions(form)
    limit = min(stop, k + _GAP)
    start = k
    late = -1
    in_relative = k < stop and looks_verbal(reading, k)
    while k < limit:
        word = reading.words[k]
        if k in reading.quote_at and "quote" in form.frames:
            quotation = reading.quote_at[k]
            about = reading.words[k - 1] == "علي" and "علي" not in governed
            if not about and not is_name_quote(reading, k):
                opens = opens_speech(reading, k, start, stop) or speaks_of_itself(reading, k, lexicon)
                if opens and not _that_follows(reading, k, limit, form, lexicon):
                    return "quote", k, 0
                if not opens and late < 0 and closes_sentence(reading, k, stop):
                    late = k
            k = reading.word_at(quotation.end)
            continue
        if word == ":":
            if "colon" in form.frames or (form.frames & {"quote", "an"} and (k == start or not form.strict)):
                body = k + 2 if k + 2 < stop and "that" in reading.tags(k + 1) else k + 1
                return ("colon", body, 0) if body < stop else ("", -1, 0)
            return "", -1, 0
        if word in "؛.!?؟…" and not inside_name(reading, k):
            break
        tags = reading.tags(k)
        aside = word[0] in _ASIDE or "relative" in tags
        behind = behind_aside(reading, k, limit, tags, governed) if aside else k
        if behind > k and not any(
            _is_subordinate(reading, j) and _is_other_cue(reading, j + 1, lexicon)
            for j in range(k, behind - 1)
        ):
            k = behind
            continue
        inside = in_relative and reading.words[k - 1] not in "،,"
        if (
            inside
            and form.lemma == "قال"
            and reading.original(k).lstrip("ف").startswith(("أ", "ب"))
            and _inna_follows(reading, k + 1, limit)
        ):
            tags -= {"that"}
        if "that" in tags and k not in reading.named and _opens_content(reading, k, start, governed, form):
            return "that", _behind_mark(reading, k + 1, stop), 0
        if word == "الا" and "an" in form.frames and reading.original(k).startswith("أ"):
            return "that", k, 0
        if form.lemma == _ASKS and _opens_question(reading, k):
            return "object", k, 0
        if word == _IN_WHAT and "في" in governed and reading.words[k + 1 : k + 2] == ["اذا"]:
            return "prep", k, 2
        if governed:
            if word == "من" and reading.words[k + 1 : k + 2] and reading.words[k + 1] in _SIDES:
                k += 2
                continue
            if (
                word in governed
                and k + 1 < stop
                and not (word in _SETS and _is_setting(reading, k + 1, limit))
            ):
                that = k + 1 + (reading.words[k + 1] == SAYING)
                if that < stop and "that" in reading.tags(that):
                    return "that", _behind_mark(reading, that + 1, stop), 0
                better = _later_that(reading, k + 1, limit, word)
                if better:
                    return "that", _behind_mark(reading, better, stop), 0
                return "prep", _behind_mark(reading, k + 1, stop), 0
            if k == start and word in _FROM_WHAT and _FROM_WHAT[word] in governed:
                return "prep", k, 1
            if word in _WITH_WHAT and reading.words[k + 1 : k + 2] and reading.words[k + 1] in _CONCERNS:
                k += 2
                continue
            bound = tags & _BOUND
            if word == _CONTINUING and k == start and k + 1 < limit and not reading.tags(k + 1):
                bound = frozenset()
            if word[0] in governed and not bound and reading.clitic(k, word[0]):
                return "prep", k, 1
        in_relative = in_relative or "relative" in tags or word in _WHAT
        at_once = k == start and (form.pos == "masdar" or _takes_over(reading, k, form, lexicon))
        if (
            (k > start or at_once)
            and _is_other_cue(reading, k, lexicon)
            and not (_points_to_head(reading, k, lexicon) and (in_relative or reading.words[k][0] != "و"))
            and not (in_relative and form.lemma == "قال")
            and not arrives(reading, k)
            and not hides_name(reading, k, limit)
        ):
            break
        k += 1
    return ("", -1, 0) if late < 0 or form.strict else ("quote", late, 0)


def _inna_follows(reading: Reading, k: int, limit: int) -> bool:
    """Whether إن, which قال wants, stands later in the sentence: then an أن before it belongs to a relative clause."""
    return any("that" in reading.tags(j) and reading.original(j).startswith("إ") for j in range(k, limit))


def _takes_over(reading: Reading, k: int, form: CueForm, lexicon: CueLexicon) -> bool:
    """Whether right behind a verb another cue takes its words: `اعتذرت وقالت إن`, `أضاف مشددا على أن`."""
    if form.pos != "verb":
        return False
    word = reading.words[k]
    if any(f.pos == "participle" and f.lemma not in _DOUBLES for f in lexicon.find(word)[1]):
        return word.endswith("ا") or form in lexicon.find(reading.words[k - 1])[1]
    return word[0] in "وف"


def arrives(reading: Reading, k: int) -> bool:
    """Whether ورد at word `k` says that the text right before it came in: `بيان ورد لوكالة النهار`."""
    if k == 0 or reading.words[k] not in _ARRIVES or reading.words[k + 1 : k + 2] in _IN_IT:
        return False
    noun = reading.noun(k - 1)
    return noun is not None and noun.type == "document" and not reading.words[k - 1].startswith("ال")


def _that_follows(reading: Reading, k: int, limit: int, form: CueForm, lexicon: CueLexicon) -> bool:
    """Whether the quotation at word `k` only names something and the complementiser follows: `قال بعد حوار "صريح" مع نظيره إن`."""
    quotation = reading.quote_at[k]
    end = reading.word_at(quotation.end)
    if "an" not in form.frames or end - k - 2 > _LONGEST_NAMED or begins_event(reading, k + 1):
        return False
    while end < limit:
        if end in reading.quote_at:
            end = max(end + 1, reading.word_at(reading.quote_at[end].end))
            continue
        if reading.words[end] in ":؛.!?؟…" or _is_other_cue(reading, end, lexicon):
            return False
        if "that" in reading.tags(end):
            own = form.lemma != "قال" or reading.original(end).startswith("إ")
            leads = reading.words[end - 1] in LEADING or reading.words[end - 1] not in _NOT_CONTENT
            return own and leads and reading.words[end][0] not in "بو"
        end += 1
    return False


def _is_subordinate(reading: Reading, k: int) -> bool:
    """Whether word `k` opens a clause with a verb of its own: `بعدما أعلن`, `إذ قال`."""
    word = reading.words[k]
    return word in _WHEREAS or (word.endswith("ما") and "circumstance" in reading.tags(k))


def _is_setting(reading: Reading, k: int, limit: int) -> bool:
    """Whether a governed preposition only opens a medium or occasion before the clause: `أكد في منشور على منصة إكس أن`."""
    if not reading.tags(k) & {"medium", "occasion"}:
        return False
    return any("that" in reading.tags(j) for j in range(k + 1, min(limit, k + 14)))


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
        near = k - start <= 1 or reading.words[k - 2] in "،,"
        if before in governed or (before in LEADING and near and "an" in form.frames):
            return True
        if reading.words[k - 2 : k] == _BEFORE_NOW:
            return "an" in form.frames
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


def _is_other_cue(reading: Reading, k: int, lexicon: CueLexicon) -> bool:
    clitic, forms = lexicon.find(reading.words[k])
    if not forms or reading.words[k] in JOINED_NOUNS:
        return False
    form = forms[0]
    if form.pos == "verb" and form.suffix and reading.original(k).endswith("ة"):
        return False  # `في إشارة إلى`
    if form.pos == "verb":
        noun = reading.noun(k) is not None
        return not form.strict or (bool(clitic) and not noun and _leads_on(reading, k + 1))
    if form.lemma in _MANNER_OF_SPEECH and form.pos == "participle":
        return False
    if form.pos == "participle" and (form.lemma == "قال" or reading.words[k].endswith("ا")):
        return True
    return (
        form.pos == "participle"
        and reading.words[k].endswith(("ا", "ه", "ين"))
        and (reading.words[k - 1] in "،," or _governs_clause(reading, k))
    )


def _opens_question(reading: Reading, k: int) -> bool:
    """Whether an indirect question begins at word `k`: `تساءل هل`, `تساءلت ما إذا`."""
    word = reading.words[k]
    return word in _QUESTIONS or (
        word in ("ما", "عما", "ان") and reading.words[k + 1 : k + 2] in (["اذا"], ["كان"])
    )


def _leads_on(reading: Reading, k: int) -> bool:
    """Whether what a verb can govern stands at word `k`, and no unknown name (`مراولي ودان تشورياك`)."""
    if k >= len(reading):
        return False
    known = k in reading.mention_at or reading.noun(k) is not None or bool(reading.tags(k))
    return (
        known
        or reading.words[k].startswith("ال")
        or not reading.words[k][0].isalpha()
        or begins_event(reading, k)
    )


def _points_to_head(reading: Reading, k: int, lexicon: CueLexicon) -> bool:
    """Whether the verb at word `k` of a relative clause has its head as object: `القانون الذي أقره البرلمان`."""
    return any(form.suffix and form.pos == "verb" for form in lexicon.find(reading.words[k])[1])


def _governs_clause(reading: Reading, k: int) -> bool:
    """Whether a complementiser follows word `k` and belongs to it: `ردت الوزارة على المفوضية معتبرة أنها`."""
    return k + 1 < len(reading) and "that" in reading.tags(k + 1)
