"""Frames: what stands around a cue and makes it an attribution.

A cue form is only a candidate. What decides is its frame: a complementiser, a colon, a quotation, the preposition it governs or an
object noun behind it, with the subject between cue and frame (verb–subject order), before the cue (subject–verb) or dropped.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from ..text import fold
from .adverbials import ANSWERING, behind_aside, is_meeting, is_setting
from .anonymity import hides, hides_name
from .complements import is_where
from .concord import Phrase
from .cues import CueForm
from .other_cues import (
    arrives,
    behind_manner,
    governs,
    is_other_cue,
    is_subordinate,
    later_that,
    leads_to_colon,
    leads_to_genitive,
    leaves_words,
    opens_question,
    points_to_head,
    says_how,
    stands_aside,
    takes_over,
    that_behind_scene,
)
from .phrase_parts import OF_TURN
from .reading import Reading
from .shapes import begins_event, inside_name
from .speech import closes_sentence, is_name_quote, opens_speech, speaks_of_itself
from .terms import TERM_HEADS, is_term
from .traits import cues_that
from .verb_shapes import looks_verbal
from .wordlists import BUT, PRESENT, PRONOUNS

Frame = tuple[str, int, int]
"""The name of a frame, the first word of the content, the letters of a preposition written onto it."""
_NO_FRAME: Frame = ("", -1, 0)
_GAP, _FARTHEST = 45, 200
"""The farthest, in words, that a frame may stand behind the subject, and behind the verb: more than adverbs, subject and `_GAP` ever take."""

LEADING = frozenset(map(fold, ("إلى", "على")))
"""Prepositions before أن behind any verb of saying: `أكد على أن`."""
SAYING = fold("القول")
"""Between such a preposition and إن it says nothing more: `شدد على القول إن`."""
_SETS = frozenset(("في", "علي", "عبر", "من", "عن"))
"""Prepositions that may also lead to the medium or occasion of speech."""
_WHAT = frozenset(("ما", "لما"))
"""They open a clause of their own, as relative pronouns do: `وفقا لما نقلته الوكالة`."""
_LONGEST_NAMED = 6  # of a quotation, in words, that is passed over as a name where a complementiser follows
_BOUND = frozenset({"that", "circumstance", "determiner", "addressee", "preposition", "adverb"})
"""Classes of words that begin with a governed letter without being governed."""
_BESIDES = PRESENT | {fold("بالإضافة")}
"""They add to what was named, and no verb governs them."""
_FOR, _TOWARDS, _ASIDE = "ل", "الي", frozenset("-–—،,")  # to whom one speaks, of what; marks that set off
_NOT_CONTENT = frozenset(
    map(
        fold,
        "بعد قبل رغم الا غير بيد دون حتى منذ سوى مع لولا حيث كما الى من على عن في بين المقرر مقررا المنتظر المفترض المتوقع يمكن ينبغي شأنه شأنها سيما".split(),
    )
)
"""Words before أن that make it another clause than the content, unless the cue governs them."""
_BEFORE_NOW = ["من", "قبل"]
"""Behind a speaker an adverb, as in `ذكر متحدث من قبل أن`."""
_ASKS = cues_that("asks_question")
_SAYS = cues_that("says")
_GOES_ON = cues_that("goes_on") - {"ختم", "اختتم"}
"""Verbs that a participle with an object may stand beside: `استطرد موضحا الأسباب: "…"`; what one closes with is the participle's (`ختم مطالبا بـ"…"`)."""
_REQUESTS = "طلب"  # what is quoted behind the one asked is asked for: `طلب من الوزارة "التعاون"`
CHANTS = frozenset(("ردّد", "هتف"))
"""Verbs that what is shouted follows, whatever it is called: `رددوا شعارات "لا للحرب"`."""
_NEGATIONS = frozenset(("لم", "لا", "لن"))
_SIDES = OF_TURN | frozenset(map(fold, "خلال جانب قبل".split()))
"""Behind `من` they open an adverbial (`من خلال`, `من جانبه`) and no content."""
_FROM_WHAT = {"مما": "من", "عما": "عن"}
"""Prepositions written together with the pronoun that opens the content: `حذر مما سماه اجتياحا`."""
_IN_WHAT = "فيما"  # before إذا it opens an indirect question: `شكك فيما إذا كان`
_WITH_WHAT = frozenset(("بما", _IN_WHAT))
_LEADS_ASIDE = _WITH_WHAT | {"من"}
_OPENERS = frozenset(("الا", _IN_WHAT))
"""Words that may open a clause as complementisers do."""
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
        or form.lemma in _ASKS
        or any("that" in fact.tags for fact in reading.facts[k:stop])
    )


def find_frame(reading: Reading, k: int, stop: int, form: CueForm) -> Frame:
    """The frame that opens the content, looked for from word `k` on: its name, the content's first word, clitic letters."""
    return _Search(reading, k, stop, form).run()


class _Search:
    """The way from a cue to its frame, word by word, over asides and names in quotation marks; a further cue ends it."""

    __slots__ = ("form", "governed", "in_relative", "late", "limit", "reading", "start", "stop")

    def __init__(self, reading: Reading, start: int, stop: int, form: CueForm):
        self.reading, self.start, self.stop, self.form = reading, start, stop, form
        self.governed = governed_prepositions(form)
        self.limit = min(stop, start + _GAP)
        self.in_relative = start < stop and looks_verbal(reading, start)
        self.late = -1
        """A quotation that closes the sentence and that nothing leads to: speech, where no other frame is found."""

    def run(self) -> Frame:
        reading, k, asks = self.reading, self.start, self.form.lemma in _ASKS
        while k < self.limit:
            word, tags = reading.words[k], reading.tags(k)
            if k in reading.quote_at and "quote" in self.form.frames:
                if self._quotation(k):
                    return "prep" if self._governs_inside(k) else "quote", k, 0
                k = reading.word_at(reading.quote_at[k].end)
                continue
            if word == ":":
                return self._colon(k)
            turns = word in BUT and reading.words[k - 1] in "،,"
            if turns or (word in "؛.!?؟…" and not inside_name(reading, k)):
                break
            if word[0] in _ASIDE or "relative" in tags or word in _LEADS_ASIDE:  # no other word does
                behind = self._behind_aside(k)
                if behind > k:
                    k = behind
                    continue
            opens = asks or "that" in tags or word in _OPENERS  # no other word opens a clause
            frame = (self._clause(k) if opens else None) or (self._preposition(k) if self.governed else None)
            if frame is not None:
                return frame
            self.in_relative = self.in_relative or "relative" in tags or word in _WHAT
            if reading.facts[k].may_be_cue and self._is_taken_over(k):
                break
            k += 1
        return _NO_FRAME if self.late < 0 or self.form.strict else ("quote", self.late, 0)

    def _quotation(self, k: int) -> bool:
        """Whether the quotation at word `k` is what the cue reports; one that only may be is remembered."""
        reading = self.reading
        before = reading.words[k - 1]
        about = (
            before in _EQUATES
            or (before in TERM_HEADS and is_term(reading, reading.quote_at[k]))
            or (before in _UPON and before not in self.governed and k - 1 not in reading.named)
        )
        asked = (
            self.form.lemma == _REQUESTS and before.startswith("ال") and "من" in reading.words[self.start : k]
        )
        if about or (is_name_quote(reading, k) and not asked and self.form.lemma not in CHANTS):
            return False
        opens = (
            opens_speech(reading, k, self.start, self.stop)
            or speaks_of_itself(reading, k)
            or self._leads_inside(k)
        )
        if not opens and self.late < 0 and closes_sentence(reading, k, self.stop):
            self.late = k
        return opens and not _that_follows(reading, k, self.limit, self.form)

    def _governs_inside(self, k: int) -> bool:
        """Whether what the verb asks of somebody is quoted with its preposition: `طالب روسيا "بسحب قواتها"`."""
        return "addressee" in self.form.frames and self._leads_inside(k)

    def _leads_inside(self, k: int) -> bool:
        """Whether a preposition that the verb governs begins the quotation at word `k`: `تعهد، الأحد، "برد قوي" على الهجوم`."""
        first = min(k + 1, len(self.reading) - 1)
        word = self.reading.words[first]
        return word in self.governed or (word[0] in self.governed and self.reading.clitic(first, word[0]))

    def _colon(self, k: int) -> Frame:
        """What the colon at word `k` opens, if the cue takes one."""
        frames = self.form.frames
        sure = k == self.start or not self.form.strict or self._leads_to_quotation(k)
        if "colon" not in frames and not (frames & {"quote", "an"} and sure):
            return _NO_FRAME
        body = k + 2 if k + 2 < self.stop and "that" in self.reading.tags(k + 1) else k + 1
        if later := that_behind_scene(self.reading, k + 1, self.limit):
            return "that", later, 0
        return ("colon", body, 0) if body < self.stop else _NO_FRAME

    def _leads_to_quotation(self, k: int) -> bool:
        """Whether the words of a homograph are quoted behind the colon at word `k` that no `قائلا` leads to: `جاء في بيان للوزارة: "…"`."""
        reading = self.reading
        if "quote" not in self.form.frames or self.form.suffix or k + 1 not in reading.quote_at:
            return False
        return not any(form.lemma in _SAYS for form in reading.lexicon.find(reading.words[k - 1])[1])

    def _behind_aside(self, k: int) -> int:
        """The word behind what is set off at word `k` or is an adverbial of two words; `k` where neither is."""
        reading, word, tags = self.reading, self.reading.words[k], self.reading.tags(k)
        if self.governed and reading.words[k + 1 : k + 2]:
            following = reading.words[k + 1]
            if (word == "من" and following in _SIDES) or (word in _WITH_WHAT and following in _CONCERNS):
                return k + 2
        if word[0] not in _ASIDE and "relative" not in tags:
            return k
        says = word in "،," and self.form.lemma in _SAYS
        if says and (behind := behind_manner(reading, k, self.limit)):
            return behind
        behind = behind_aside(reading, k, self.limit, tags, self.governed)
        other = any(is_subordinate(reading, j) and is_other_cue(reading, j + 1) for j in range(k, behind - 1))
        return k if other else behind

    def _clause(self, k: int) -> Frame | None:
        """A clause with أن, `ألا` or a question word that opens at word `k`."""
        reading, form = self.reading, self.form
        word, tags = reading.words[k], reading.tags(k)
        relative = (
            self.in_relative
            and form.lemma in _SAYS
            and reading.words[k - 1] not in "،,"
            and reading.original(k).lstrip("ف").startswith(("أ", "ب"))
            and _inna_follows(reading, k + 1, self.limit)
        )
        opens = "that" in tags and not relative and k not in reading.named
        if opens and _opens_content(reading, k, self.start, self.governed, form):
            return "that", _behind_mark(reading, k + 1, self.stop), 0
        if word == "الا" and "an" in form.frames and reading.original(k).startswith("أ"):
            return "that", k, 0
        if form.lemma in _ASKS and opens_question(reading, k):
            return "object", k, 0
        if word == _IN_WHAT and "في" in self.governed and reading.words[k + 1 : k + 2] == ["اذا"]:
            return "prep", k, 2
        return None

    def _preposition(self, k: int) -> Frame | None:
        """A governed preposition at word `k`, or written onto it, with what it leads to."""
        reading, governed, stop, word = self.reading, self.governed, self.stop, self.reading.words[k]
        if word[0] == _FOR and _TOWARDS in governed and _TOWARDS in reading.words[k : self.limit]:
            return None  # `ألمح لصحيفة النهار إلى أن`
        leads = word in governed and k not in reading.named and k + 1 < stop
        leads = leads and not hides(reading, k)  # `، فضل عدم الكشف عن اسمه، أن`
        leads = leads and not stands_aside(reading, k, stop)
        if leads and k > self.start and k - 1 in reading.quote_at:
            return "prep", k - 1, 0  # `أعربت الوزارة "عن إدانتها"`
        leads = leads and reading.words[k - 1] not in ANSWERING
        if leads and not (word in _SETS and is_setting(reading, k + 1, self.limit)):
            that = k + 1 + (reading.words[k + 1] == SAYING)
            if that > k + 1 and that < stop and (that in reading.quote_at or reading.words[that] == ":"):
                # `شدد على القول "…"`; in `خلص إلى القول: "…"` the verbal noun tells
                told = that + (reading.words[that] == ":")
                return ("quote", told, 0) if self.form.cue_class == "assert" else _NO_FRAME
            if that < stop and "that" in reading.tags(that):
                return "that", _behind_mark(reading, that + 1, stop), 0
            later = later_that(reading, k + 1, self.limit, word)
            if later:
                return "that", _behind_mark(reading, later, stop), 0
            return "prep", _behind_mark(reading, k + 1, stop), 0
        if k == self.start and word in _FROM_WHAT and _FROM_WHAT[word] in governed:
            return "prep", k, 1
        if word[0] not in governed:
            return None
        continues = leads_to_genitive(reading, k, self.start, self.limit)
        beside = word in _BESIDES and (k > self.start or self.form.pos != "participle")
        bound = not continues and (beside or not _BOUND.isdisjoint(reading.tags(k)))
        bound = bound or word[1:] in PRONOUNS or is_where(reading, k, self.limit, governed)
        bound = bound or stands_aside(reading, k, stop)
        bound = bound or (k > self.start and is_meeting(reading, k, self.limit))
        bound = bound or (self.form.cue_class == "say" and leads_to_colon(reading, k, self.limit))
        if bound or not reading.clitic(k, word[0]):
            return None
        quoted = k > self.start and k - 1 in reading.quote_at  # `يتهمونه «بالتدخل» في شؤونهم`
        return ("prep", k - 1, 0) if quoted else ("prep", k, 1)

    def _is_taken_over(self, k: int) -> bool:
        """Whether a further cue at word `k` takes what follows."""
        reading, form = self.reading, self.form
        what = k > 1 and reading.words[k - 1] == "ما" and "preposition" not in reading.tags(k - 2)
        if what and "object" in form.frames:
            return True  # `انتقد الوزير في خطابه ما وصفه بـ"…"`
        at_once = k > self.start or form.pos == "masdar" or takes_over(reading, k, form)
        if not at_once or not is_other_cue(reading, k):
            return False
        if self.in_relative and reading.words[k - 1] in _NEGATIONS:
            return False  # `البلدان التي لم تعترف بعد`
        if points_to_head(reading, k) and (self.in_relative or reading.words[k][0] != "و"):
            return False
        speaks = form.lemma in _SAYS | _GOES_ON or (form.pos == "verb" and governs(reading, k, self.limit))
        how = speaks and says_how(reading, k, self.limit)
        how = how or leaves_words(reading, k, self.limit, form)
        told = how or (form.lemma in _SAYS and self.in_relative)
        return not (told or arrives(reading, k) or hides_name(reading, k, self.limit))


_UPON = frozenset(map(fold, "على إلى".split()))
"""Prepositions whose object in quotation marks is a name or a term, if the verb governs another one: `أعلن التوصل إلى "اتفاق مبدئي"`."""
_EQUATES = frozenset(map(fold, "وهم وهي وهو".split()))
"""Before a quotation they say what something is: `أربع مناطق وهي "تل رفعت، ومنبج"`."""


def _inna_follows(reading: Reading, k: int, limit: int) -> bool:
    """Whether إن, which قال wants, stands later in the sentence: then an أن before it belongs to a relative clause."""
    return any("that" in reading.tags(j) and reading.original(j).startswith("إ") for j in range(k, limit))


def _that_follows(reading: Reading, k: int, limit: int, form: CueForm) -> bool:
    """Whether the quotation at word `k` only names something and the complementiser follows: `قال بعد حوار "صريح" مع نظيره إن`."""
    quotation = reading.quote_at[k]
    end = reading.word_at(quotation.end)
    if "an" not in form.frames or end - k - 2 > _LONGEST_NAMED or begins_event(reading, k + 1):
        return False
    while end < limit:
        if end in reading.quote_at:
            end = max(end + 1, reading.word_at(reading.quote_at[end].end))
            continue
        if reading.words[end] in ":؛.!?؟…" or is_other_cue(reading, end):
            return False
        if "that" in reading.tags(end):
            own = form.lemma not in _SAYS or reading.original(end).startswith("إ")
            leads = reading.words[end - 1] in LEADING or reading.words[end - 1] not in _NOT_CONTENT
            return own and leads and reading.words[end][0] not in "بو"
        end += 1
    return False


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
