"""Contents: where the attributed words begin and end.

Content runs from behind its frame to the end of the sentence or of the quotation, unless a further cue of the main line
ends it (`…، وأضاف`, `…، مشيراً إلى`, `…، وفق X`). A further cue ends it where it is joined by a conjunction and has a subject of its own
or agrees with the same speaker; else it is nested in the content.
"""

from __future__ import annotations

from ..text import fold
from .adverbs import turn_before
from .concord import gender_of
from .cues import STATES
from .frames import Found
from .headline_denials import LAST_DENIAL
from .leads import further_part
from .main_clauses import main_clause, main_verb, resumes
from .noun_contents import before_main_verb, before_predicate, is_topic, object_end
from .press import before_medium
from .quoted_contents import quoted_end
from .reading import Reading
from .shapes import is_definite, is_possessed
from .speech import joins_that
from .subjects import WHAT
from .traits import cues_that
from .turns import AGAINST, turn
from .verb_shapes import looks_verbal
from .wordlists import BUT, BUT_THEY, PRONOUNS

_LINKS = BUT | BUT_THEY | set(map(fold, "كما فيما حين بينما إذ حيث وكان وكانت كان كانت وقد قد ثم".split()))
_ELSEWHERE = frozenset(map(fold, "فيما حين بينما وكان وكانت".split()))
"""Words before a further speaker at the head of his clause that end the content of the one before."""
_YET = fold("ومع ذلك").split()
_AND = ("و", "ف")
_WHERE = ("في", "علي", "داخل", "قرب", "عند")
"""Behind what something is called they tell where it is."""
_COLON = ":"
"""The cue of a headline: what stands before it is no part of what it opens."""
_BY_SAYING = fold("بالقول")
"""It leads from what somebody speaks of to what he says: `تطرق إلى الأزمة بالقول إن`."""
_MANY_WORDS = 600
"""The longest content, in words: page furniture without a full stop is no sentence."""
_ACCUSES = fold("اتهم")
"""Its participle in the passive is an adjective: `كيانات متهمة بالتهريب`."""
_GOES_ON = cues_that("goes_on")
CALLS = cues_that("names")
"""Verbs with which one only gives a name: `وصفهم بـ"الأعداء" من محاولة`."""
_HIM = frozenset(map(fold, "إياه إياها إياهم".split()))
_DASHES = ("-", "–", "—")
_ITS = (*PRONOUNS, "هما")


def clause_start(reading: Reading, found: Found) -> int:
    """The first word of the clause that a cue opens, its conjunction included: where an earlier content must end."""
    k = found.first
    if found.rule == LAST_DENIAL and found.back is not None:
        return found.back[1]
    lo, _ = reading.sentence_of(k)
    if found.source is not None and found.order == "SV" and found.source.first < k:
        k = found.source.first
        verb = (
            not reading.tags(k - 1) and reading.noun(k - 1) is None and not is_definite(reading.words[k - 1])
        )
        if k - 2 > lo and verb and reading.words[k - 2] in _ELSEWHERE:
            k -= 1  # `، فيما تظاهر السكان ودعوا إلى`
    elif found.form.pos == "verb":
        k = turn_before(reading, k, lo) or k
    k -= 2 * (reading.words[max(lo, k - 2) : k] == _YET)
    while k > lo and (
        reading.words[k - 1] in _LINKS or reading.words[k - 1] == "في" or reading.words[k - 1] in "،,-–—("
    ):
        k -= 1
    return k


def ends_content(reading: Reading, outer: Found, inner: Found, between: list[Found]) -> bool:
    """Whether cue `inner`, which stands behind the frame of `outer`, ends the content of `outer`."""
    if outer.form.pos == "prep":
        return inner.form.pos == "prep" and inner.is_joined
    if _is_of_nobody(outer) and inner.order == "sentence" and inner.source is not None:
        return inner.source.first < outer.body  # `يذكر أن الوزير زار المدينة، مؤكدا أن`
    if inner.form.lemma == _COLON or inner.rule == LAST_DENIAL:
        return True
    if inner.form.pos == "prep":
        before = reading.words[inner.first - 1]
        return inner.clitic == 0 or before in "،,"
    if inner.form.pos == "participle":
        accused = inner.form.lemma == _ACCUSES and inner.body == inner.end and inner.body_letters > 0
        accused = accused and reading.words[inner.first - 1] not in "،,"
        return not (accused or reading.words[inner.first].startswith("ال"))  # `الرأي القائل بأن` goes on
    owned = inner.form.suffix or inner.source is not None
    if inner.form.pos == outer.form.pos == "masdar" and inner.is_joined and owned:
        return True  # `مطالبة العمال بزيادة الأجور وإعلانهم إضرابا`
    if inner.form.pos == "masdar":
        return outer.frame in ("prep", "object") and reading.words[inner.first] == _BY_SAYING
    if inner.order == "relative" or (
        inner.order in ("dropped", "none") and _is_of_clause(reading, inner.first)
    ):
        return False
    if outer.form.pos == "masdar" and inner.frame == "colon" and inner.order == "dropped":
        return True  # `وعن دعوة الوزير للهدوء قال: "…"`
    before = reading.words[inner.first - 1]
    linked = inner.is_joined or before in _LINKS or reading.words[inner.first - 2 : inner.first] == _YET
    if not linked and inner.form.pos == "verb" and inner.order in ("VS", "dropped"):
        linked = bool(turn_before(reading, inner.first, outer.body))
    if inner.order == "VS":
        return linked or (before in "،,-–—" and not _opens_main_clause(reading, outer, inner))
    if inner.order == "SV":
        start = inner.source.first if inner.source else inner.first
        word = reading.words[start - 1]
        against = word in AGAINST and _takes_floor(reading, start - 1, inner)
        joined = word in "،," and reading.words[start].startswith("و") and _is_joined_name(reading, start)
        return word in _ELSEWHERE or inner.is_joined or against or joined
    if not linked:
        return False
    if inner.order == "none":
        return not (_in_relative(reading, inner) or reading.words[inner.first - 1] in WHAT)
    if _binds_closer(reading, inner, between):
        return False
    if _goes_on_outside(reading, outer, inner):
        return True
    nearer = [f for f in between if f.source is not None and f.order in ("SV", "VS", "relative")]
    return _same_speaker(reading, outer, inner) and not any(
        _could_speak(reading, f, inner) and not _could_speak(reading, outer, inner) for f in nearer
    )


def _is_of_clause(reading: Reading, k: int) -> bool:
    """Whether a complementiser stands before the verb at word `k`, or before its auxiliary: `، وأنه كان يعتقد أن`."""
    k -= 1 + ("auxiliary" in reading.tags(k - 1))
    return k > 0 and "that" in reading.tags(k)


def _is_of_nobody(outer: Found) -> bool:
    """Whether the text only recalls something (`يذكر أن`), so that whoever speaks further on is spoken of."""
    return outer.order == "none" and outer.frame == "that" and outer.form.cue_class == "say"


def _takes_floor(reading: Reading, k: int, inner: Found) -> bool:
    """Whether a further speaker behind `لكن` at word `k` speaks for himself: he denies it, speaks of the one before (`، لكن منظمات تتهمه بـ`), or a comma leads to what he says."""
    spoken_of = inner.form.suffix and inner.form.cue_class in ("accuse", "opinion")
    told = inner.frame in ("that", "colon", "quote") and reading.words[k - 1] in "،,"
    return inner.form.polarity == "deny" or spoken_of or told


def _binds_closer(reading: Reading, inner: Found, between: list[Found]) -> bool:
    """Whether a verb that و joins without a comma goes on with what somebody in the content says: `بأن الحزب أعلن فوزه وتحدث عن حكومة`; verbs of going on are the outer speaker's."""
    if not inner.is_joined or reading.words[inner.first - 1] in "،,-–—" or inner.form.lemma in _GOES_ON:
        return False
    last = between[-1] if between else None
    nearer = last is not None and last.source is not None and last.order == "SV" and last.form.pos == "verb"
    return nearer and inner.form.pos == "verb" and last is not None and _could_speak(reading, last, inner)


def _in_relative(reading: Reading, inner: Found) -> bool:
    """Whether a relative pronoun stands before a passive, but for an auxiliary: `التي كانت تعتبر`."""
    k = inner.first - 1
    return k > 0 and "relative" in reading.tags(k - 1 if "auxiliary" in reading.tags(k) else k)


def _goes_on_outside(reading: Reading, outer: Found, inner: Found) -> bool:
    """Whether the main speaker goes on at `inner` behind a verb of somebody whom he spoke of: `إن القوات تؤيد القانون، ولفت إلى أن`."""
    spoken_of = outer.order == "dropped" and outer.form.pos == "verb"
    told = inner.is_joined and inner.frame == "that" and reading.words[inner.first - 1] in "،,"
    return spoken_of and told and not _same_speaker(reading, outer, inner)


def _is_joined_name(reading: Reading, k: int) -> bool:
    """Whether و is written onto the name or noun at word `k`: a second speaker takes the floor (`…، والحركة تنفي`)."""
    return reading.clitic(k, "و") or (reading.words[k].startswith("وال") and k not in reading.mention_at)


def _opens_main_clause(reading: Reading, outer: Found, inner: Found) -> bool:
    """Whether the content opens with an adverbial and the comma before `inner` leads to its main clause: `أن بعد الهجوم، أعلنت X`."""
    k = outer.body
    if reading.words[k] in _AND and k + 1 < inner.first:
        k += 1
    opens = bool(reading.tags(k) & {"circumstance", "preposition"})
    return opens and not any(reading.words[j] in "،,؛" for j in range(k, inner.first - 1))


def _could_speak(reading: Reading, earlier: Found, later: Found) -> bool:
    if earlier.source is None:
        return _is_compatible(earlier.form.gender, later)
    return _is_compatible(gender_of(reading, earlier.source), later)


def _is_compatible(gender: str, later: Found) -> bool:
    """Whether a speaker of that gender may be the subject of a later cue; what is unknown agrees, and only verbs tell."""
    form = later.form
    return not gender or not form.gender or gender == form.gender or form.pos != "verb"


def _same_speaker(reading: Reading, outer: Found, inner: Found) -> bool:
    """Whether the subject of `outer`, or whom it relays, may be that of `inner` too."""
    if outer.relayed is not None and _is_compatible(gender_of(reading, outer.relayed), inner):
        return True
    if outer.order == "SV" or outer.source is None:
        return outer.form.gender == inner.form.gender or not outer.form.gender
    return _could_speak(reading, outer, inner)


def content_end(reading: Reading, found: Found, later: list[Found]) -> int:
    """The word behind the content of `found`; `later` are the cues that follow it in its sentence."""
    body = found.body
    if body >= len(reading):
        return body
    if (
        reading.words[body] == "ذلك"
        and found.order == "VS"
        and found.source is not None
        and body < found.source.first
    ):
        return body + 1
    whole = main_clause(reading, found, _farthest(reading, found))
    stop = _before_later_cue(reading, found, whole, later)
    charge = _behind_accused(reading, found, stop)
    if charge:
        return object_end(reading, charge, stop)
    if body in reading.quote_at:
        called = _behind_designation(reading, found, stop)
        if called is not None:
            return called
        quoted = quoted_end(reading, body, stop, "lead" if found.form.lemma == ":" else found.frame)
    else:
        quoted = None
    if quoted is not None:
        stop = quoted
    elif found.frame in ("object", "prep", "bare"):
        clause = "an" in found.form.frames or found.form.cue_class == "accuse"
        described = _told_of(reading, found, stop) if found.form.lemma in CALLS else 0
        stop = described or object_end(reading, body, stop, clause, reading.words[found.first])
        if found.frame == "object" and found.form.cue_class in STATES:
            stop = before_medium(reading, body, stop)
        if found.form.pos == "masdar" and found.order == "none":
            stop = before_predicate(reading, body, stop)
    if found.form.pos == "masdar" and found.source is not None and body < found.source.first < stop:
        stop = found.source.first - 2  # `دعوات إلى الهدوء من جانب النقابة`
    second = found.first == reading.sentence_of(body)[0] + 1
    if second and found.frame == "object" and found.form.pos == "masdar":  # `بعد رفضه المقترح، استقال`
        stop = next((k for k in range(body, stop) if reading.words[k] in "،,"), stop)
    if found.form.pos == "masdar" and is_topic(reading, found.first, found.clitic):
        stop = before_main_verb(reading, body, stop, found.frame == "that")
    clause = found.frame in ("that", "quote")
    if found.form.pos == "verb" and not clause and reading.line_of(found.first)[2] == "headline":
        stop = _before_joined_clause(reading, body, stop)
    turned = turn(reading, body, min(stop, whole - 2), later)
    return stop if turned is None else min(stop, turned)


def _before_joined_clause(reading: Reading, body: int, stop: int) -> int:
    """Where a headline goes on with what somebody else does, whom و names before a verb: `ترامب يرحب بالهدنة | وطوكيو تحذر`; `stop` where it does not."""
    for k in range(body + 1, stop - 1):
        end, _ = reading.mention_at.get(k, (stop, None))
        joined = k in reading.behind_clitic and k - 1 not in reading.named and end < stop
        one = joined and reading.words[end][0] in "يت" and not reading.words[end].endswith("ان")
        if one and (looks_verbal(reading, end) or reading.facts[end].may_be_cue):
            return k
    return stop


def _told_of(reading: Reading, found: Found, stop: int) -> int:
    """Where what a verb of describing says ends that has a clause with بأن (`وصف الأمر بأنه محدود، ويعود إلى`), or but a word behind ب (`وصفها بالظالمة، مع`); 0 where neither is."""
    if found.frame == "object":
        that = any("that" in reading.tags(k) and reading.words[k][0] == "ب" for k in range(found.body, stop))
        return stop if that else 0
    lone = found.frame == "prep" and found.body + 1 < stop and reading.words[found.body + 1] in "،,"
    return found.body + 1 if lone and found.body not in reading.quote_at else 0


def _behind_accused(reading: Reading, found: Found, stop: int) -> int:
    """The word with ب behind those whom a verb accuses or asks in quotation marks between commas (`اتهم "إرهابيين"، بالوقوف`); 0 where there is none."""
    if found.body not in reading.quote_at or found.frame != "prep" or "addressee" not in found.form.frames:
        return 0
    k = reading.word_at(reading.quote_at[found.body].end)
    k += k < stop and reading.words[k] in "،,"
    return k if k < stop and reading.clitic(k, "ب") else 0


def _farthest(reading: Reading, found: Found) -> int:
    """The word behind the sentence, quotation, relative clause or aside that holds the cue and what it says."""
    _, stop = reading.sentence_of(found.first)
    _, line_stop, kind = reading.line_of(found.first)
    if found.form.lemma == ":" and kind == "headline":
        goes_on = reading.words[stop - 1] == "."
        stop = further_part(reading, found.body, line_stop if goes_on else stop)
    stop = min(stop, found.body + _MANY_WORDS)
    around = reading.quotation_around(found.first)
    if around is not None and around.inner_end > reading.starts[found.body]:
        stop = min(stop, reading.word_at(around.inner_end))
        if found.frame not in ("quote", "colon"):
            stop = next((k for k in range(found.body, stop) if _ends_sentence(reading, k)), stop)
    if _is_attribute(reading, found):
        return next((k for k in range(found.body, stop) if reading.words[k] in "،,"), stop)
    if found.order != "relative":
        return stop
    if found.first > 1 and reading.words[found.first - 2] in _DASHES:
        stop = next((k for k in range(found.body, stop) if reading.words[k] in _DASHES), stop)
    return next(
        (k for k in range(found.body, stop - 2) if resumes(reading, k) or main_verb(reading, found, k)), stop
    )


def _is_attribute(reading: Reading, found: Found) -> bool:
    """Whether a passive only describes the indefinite noun before it, as it does up to a comma: `أشخاص يشتبه بأنهم متورطون، بعدما`."""
    if found.order != "none" or found.form.pos != "verb" or found.frame != "that":
        return False
    before = found.first - 1
    lo, _ = reading.sentence_of(found.first)
    if found.clitic or before < lo or reading.tags(before) or is_definite(reading.words[before]):
        return False
    if is_possessed(reading, before):
        return False
    return reading.words[before].isalpha() and reading.words[found.body - 1].endswith(_ITS)


def _before_later_cue(reading: Reading, found: Found, stop: int, later: list[Found]) -> int:
    """The word at which the clause of the first later cue begins that ends the content; `stop` where none does."""
    between: list[Found] = []
    for other in later:
        if other.first <= found.body or other is found:
            continue
        inside = reading.quotation_around(other.first)
        if inside is not None and inside.closed and inside.start >= reading.starts[found.body]:
            continue
        least = found.body + _wants_predicate(reading, found)
        if _names_again(reading, other) and other.first - 1 > least:
            return min(stop, other.first - 1)
        if ends_content(reading, found, other, between) and not _goes_on_with_that(
            reading, found, other, stop
        ):
            start = clause_start(reading, other)
            if start > least:
                return min(stop, start)
        between.append(other)
    return stop


def _goes_on_with_that(reading: Reading, found: Found, other: Found, stop: int) -> bool:
    """Whether a further clause with أن shows that somebody behind `وكانت` is only spoken of: `إن النار اشتعلت، وكانت الرياح تنذر بالأسوأ، وأن السكان فروا`."""
    if found.frame != "that" or other.order != "SV" or other.frame == "that":
        return False
    return any(reading.words[k] in "،," and joins_that(reading, k + 1) for k in range(other.body, stop - 1))


def _wants_predicate(reading: Reading, found: Found) -> bool:
    """Whether the first word of the content is no clause yet: `إن الاشتباكات التي وصفها بأنها عنيفة تركزت`, `إنه ما كان`, but `إنه بخير`."""
    if found.frame != "that":
        return False
    return reading.words[found.body - 1].endswith("ن") or "negation" in reading.tags(found.body)


def _behind_designation(reading: Reading, found: Found, stop: int) -> int | None:
    """The word behind the quotation that is all a verb of naming says: `وصفهم بـ"الأعداء" من محاولة`; None where more belongs to it."""
    if found.form.lemma not in CALLS or found.frame not in ("prep", "quote", "object"):
        return None
    end = reading.word_at(reading.quote_at[found.body].end)
    if end >= stop:
        return stop
    goes_on = reading.words[end] == "من" or (found.form.suffix and reading.words[end] in _WHERE)
    what = found.form.suffix and reading.words[found.first - 1] in WHAT
    timed = found.frame == "prep" and "circumstance" in reading.tags(end)  # `وصفه بـ"الأخرق" بعد الاجتماع`
    ends = what or goes_on or timed or looks_verbal(reading, end) or reading.clitic(end, "و")
    return end if ends else None


def behind_him(reading: Reading, found: Found) -> tuple[int, int]:
    """Where the content begins, with the letters of a preposition on its first word: behind `إياه`, as behind a pronoun on the verb (`واصفا إياه بـ"الكاذب"`)."""
    k = found.body
    if found.form.lemma not in CALLS or reading.words[k] not in _HIM or k + 2 >= len(reading):
        return k, found.body_letters
    if reading.words[k + 1] == "ب" or "that" in reading.tags(k + 1):
        return k + 2, 0
    return k + 1, int(reading.words[k + 1][0] == "ب")


def before_name_given(reading: Reading, first: int, end: int) -> int:
    """The ب that leads a verb of describing to what it says of a deed, behind what the deed is: `وصف اتهام بلاده بالتدخل بـ"الكذب"`, `وصف … بأنه`; `end` where none is."""
    for k in range(end - 1, first, -1):
        that = "that" in reading.tags(k) and reading.words[k].startswith("بان")
        if that or (reading.words[k] == "ب" and k + 1 in reading.quote_at):
            return k
    return end


def _names_again(reading: Reading, found: Found) -> bool:
    """Whether the text adds in a relative clause what the same speaker calls a thing: `…، التي وصفها بأنها`, `والتي تعتبرها`."""
    before = reading.words[found.first - 1].removeprefix("و")
    named = found.form.suffix and found.form.cue_class == "opinion" and found.source is None
    return named and "relative" in reading.classes(before)


def _ends_sentence(reading: Reading, k: int) -> bool:
    """Whether word `k` is a full stop or the like with a blank behind it: a sentence ends there inside a quotation."""
    return reading.words[k] in ".!?؟" and not reading.text[reading.ends[k] : reading.ends[k] + 1].strip()
