"""The cue lexicon: the words that carry an attribution, in every form in which a text may spell them.

Two tables hold what an analyst may read, correct and extend: `data/cues.csv` (verbs, inflected by
`syrianews.attribution.morphology`, with their participles and verbal nouns) and `data/cue_phrases.csv` (prepositions,
nouns and particles, of one or more words). `CueLexicon.forms` maps each folded spelling to what it may be.

Frames say how content or source is attached to a cue:

| frame | the cue is followed, its source aside, by |
| --- | --- |
| `an` | a clause with أن or إن (also بأن, أنه …) |
| `quote` / `colon` | an opening quotation mark / a colon |
| `object` | a noun phrase that is (or begins) the content: أكد ضرورة، نفى وجود، أعلن مقتل |
| `object:X` | the noun X, with or without article, and the content: حمّل … مسؤولية، لزم الصمت |
| `light:X` | the noun X: with its verb the cue (قدمت تعهداً بـ), alone behind a subject (وجّه الوزير اتهامات بـ) |
| `prep:X` | the preposition X and the content: أشار إلى، أعرب عن |
| `addressee` | someone addressed or accused, then one of the other frames: دعا X إلى، اتهم X بـ |
| `bare` | the cue counts even where none of its frames is seen |
| `comment` | one of `CueLexicon.comment_words`: رفض التعليق، لم يرد على طلب للتعليق |
| `negated` | only under a negation (لم, لا, لن, ما, دون أن): لم يعلق |
| `source`, `source:X` | the source, behind X if given: وفق فلان، نقلاً عن فلان |
| `verb` | a cue verb that belongs to the cue, behind ما: وفق ما أكّده فلان |

Other columns of `cues.csv`: `vowels` is the stem vowel of form I; `passive` has the frames of the passive, whose
subject is the content and whose source is impersonal; `strict` marks homographs, cues only where one of their frames
is there; `nouns` are verbal nouns that are not the regular one, `-` for none; `except` are other words with the
spelling of a form; `per_million` is how often a form stands before one of its frames in a million words of news (of
two rows that share a spelling the more frequent comes first). In `cue_phrases.csv`, `/` parts the alternatives of
one word and `pronoun` allows a pronoun at the end, which is then the source; `own` of a verbal noun asks for one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from itertools import product
from pathlib import Path
from typing import NamedTuple

from ..actors.vocabulary import Vocabulary
from ..lexicons import Row, lexicon, several
from ..per_word import PerWord
from ..text import fold
from .morphology import Verb, VerbForm, stems_before_pronoun
from .own_cues import own_cues

STATES = frozenset(("say", "assert", "deny", "disclose", "point"))
"""Classes of the verbs that state something: what they govern is what is told, and nobody of whom is spoken."""


class CueForm(NamedTuple):
    """One reading of one spelling."""

    lemma: str
    cue_class: str
    pos: str
    """`verb`, `participle`, `masdar`, `prep`, `noun` or `particle`."""
    person: int
    """3, 2 or 1; 0 where there is none."""
    gender: str
    number: str
    tense: str
    """`perfect`, `imperfect`, `jussive`, `future` or empty."""
    voice: str
    frames: frozenset[str]
    polarity: str
    suffix: bool
    """Whether a pronoun is attached: the object of a verb (أكده), the source of a verbal noun (قوله)."""
    strict: bool


_VOWELS = re.compile("[\u0640\u064b-\u0650\u0652\u0670]")
"""Diacritics but the shadda, and the tatweel."""

_BROKEN_PLURAL = re.compile(r"م\w(?:ا)\w{2}$")
"""Verbal nouns with the plural of `مزاعم`, `مطالب`."""
_SPOKEN = frozenset({"quote", "colon", "an"})

_ANSWERED = _SPOKEN | {"addressee"}
"""With a pronoun they say to whom: `ليجيبه سمير بأن`."""
CLITICS = frozenset("وفبل")
"""The letters that may be written onto a cue as words of their own."""
_OBJECTS = ("ه", "ها", "هم", "هما", "نا", "ني")
"""Pronouns behind a verb."""
_OF_STANCE = frozenset(("urge", "opinion", "claim", "accuse", "pledge"))
_POSSESSORS = ("ه", "ها", "هم", "هما", "هن")
"""Pronouns behind a noun, of those who are spoken of."""


class CueLexicon:
    """The spellings of every cue: `lexicon.forms["يوكد"]` is a tuple of `CueForm`, the likeliest first.

    `marked` holds the spellings that folding makes one with another word (هنّأ with هنا, نفى with نفي), each with the
    spellings of that word: they are cues only where the text writes otherwise. `comment_words` are the nouns of the
    frame `comment`, folded and without article; `other_words` only look like a cue behind و, ف or ب (فرد, بحث);
    `spellings` are those of `forms` and `marked`.
    """

    def __init__(self, verbs: Iterable[Row], phrases: Iterable[Row]):
        """Build the lexicon of rows of `cues.csv` and of `cue_phrases.csv`; earlier rows come first in a reading."""
        self.forms: dict[str, tuple[CueForm, ...]] = {}
        self.marked: dict[str, tuple[frozenset[str], tuple[CueForm, ...]]] = {}
        excepted: set[str] = set()
        comment_words: set[str] = set()
        for row in verbs:
            excepted |= self._add_verb(row)
        for row in phrases:
            excepted |= {fold(word) for word in several(row["except"])}
            if row["pos"] == "comment":
                comment_words.add(fold(row["text"]))
                continue
            for spelling, form in phrase_cue_forms(row):
                self._add(spelling, form)
        self.comment_words = frozenset(comment_words)
        self.other_words = frozenset(excepted - self.forms.keys() - self.marked.keys())
        self.spellings = self.forms.keys() | self.marked.keys()
        self._plain = PerWord(self._readings)

    @classmethod
    @cache
    def default(cls) -> CueLexicon:
        """The lexicon of the package's own tables, built once."""
        return cls.load()

    @classmethod
    def load(cls, *tables: str | Path) -> CueLexicon:
        """The package's lexicon with a user's own tables before it.

        A table has the columns of `cues.csv` or, known by its column `text`, of `cue_phrases.csv`; columns that it
        lacks are taken as empty. Raises ValueError, naming the row, for one that can be no cue (`own_cues`).
        """
        own = [row for table in tables for row in own_cues(table)]
        verbs = sorted(lexicon("cues"), key=lambda row: -float(row["per_million"]))
        return cls(
            [row for row in own if not row["text"]] + verbs,
            [row for row in own if row["text"]] + list(lexicon("cue_phrases")),
        )

    def _add_verb(self, row: Row) -> set[str]:
        """Take in the forms of a row, apart from other words' spellings, which it returns."""
        others: dict[str, set[str]] = {}
        for word in several(row["except"]):
            others.setdefault(fold(word), set()).update(careless(word))
        for spelling, form in verb_cue_forms(row):
            if spelling not in others:
                self._add(spelling, form)
                continue
            words, known = self.marked.get(spelling, (frozenset(), ()))
            self.marked[spelling] = (words | others[spelling], (*known, form))
        return set(others)

    def _add(self, spelling: str, form: CueForm) -> None:
        known = self.forms.get(spelling, ())
        if form not in known:
            self.forms[spelling] = (*known, form)

    @cached_property
    def citations(self) -> dict[str, tuple[int, set[str], dict[str, list[CueForm]]]]:
        """First word of each citing phrase to the longest such phrase's number of words, the second words, and the phrases with their forms."""
        found: dict[str, tuple[int, set[str], dict[str, list[CueForm]]]] = {}
        for phrase, forms in self.forms.items():
            for form in forms:
                if form.pos in ("prep", "particle"):
                    first, *more = phrase.split()
                    longest, seconds, phrases = found.get(first, (1, set(), {}))
                    phrases.setdefault(phrase, []).append(form)
                    found[first] = (max(longest, 1 + len(more)), seconds.union(more[:1]), phrases)
        return found

    def find(self, word: str, written: str = "") -> tuple[int, tuple[CueForm, ...]]:
        """The readings of a folded word, and how many letters of و, ف, ب, ل stand before the cue.

        `written` is the word as the text has it: its hamza, shadda, ة or ى can tell a cue from another word.

        >>> lexicon = CueLexicon.default()
        >>> offset, forms = lexicon.find("وقالت")
        >>> offset, forms[0].lemma, forms[0].gender
        (1, 'قال', 'f')
        >>> lexicon.find("هنا")[1], lexicon.find("هنا", "هنأ")[1][0].lemma
        ((), 'هنّأ')
        """
        if written and self.is_marked(word):
            return self._readings(word, written)
        return self._plain[word]

    def is_marked(self, word: str) -> bool:
        """Whether the readings of a folded word depend on how the text writes it."""
        return word in self.marked or (word[:1] in ("و", "ف") and word[1:] in self.marked)

    def may_be_cue(self, word: str) -> bool:
        """Whether a folded word has any reading, whatever its spelling in the text."""
        if not self._holds_spelling(word):
            return False
        return self.is_marked(word) or bool(self._plain[word][1])

    def _holds_spelling(self, word: str) -> bool:
        """Whether a spelling is left when up to two letters are taken off, or لل stands for the article's ال: quicker told than a reading."""
        spellings = self.spellings
        if word in spellings or word[:1] not in CLITICS:
            return word in spellings
        return (
            word[1:] in spellings
            or (word[0] in "وف" and word[2:] in spellings)
            or ("لل" in word[:3] and "ا" + word[word.index("ل") + 1 :] in spellings)
        )

    def _readings(self, word: str, written: str = "") -> tuple[int, tuple[CueForm, ...]]:
        if not self._holds_spelling(word):
            return 0, ()
        for offset in (0, 1) if word[:1] in ("و", "ف") else (0,):
            rest = word[offset:]
            if rest in self.other_words:
                break
            found = self.forms.get(rest, ())
            if written and rest in self.marked and len(written) >= len(word):  # not of a ligature: `ﷺ`
                others, forms = self.marked[rest]
                if _VOWELS.sub("", written)[offset:] not in others:
                    found = (*found, *forms)
                elif written.endswith("ةً"):
                    found = (*found, *(form for form in forms if form.pos == "participle"))
            if found:
                return offset, found
            behind = self._behind_proclitic(rest)
            if behind:
                return offset + 1, behind
        return 0, ()

    def verbs_with_pronoun(self, word: str) -> tuple[CueForm, ...]:
        """The readings of a word as a verb with its object, of spellings that are mostly nouns: `ما وصفه`, `ما تسميه`."""
        return tuple(
            form for form in self.marked.get(word, ((), ()))[1] if form.pos == "verb" and form.suffix
        )

    def _behind_proclitic(self, word: str) -> tuple[CueForm, ...]:
        """The readings of a verbal noun behind ب (بقوله) or ل (لاتهامات), of speech behind ل (عاد ليقول: …)."""
        forms = self.forms.get(word[1:], ())
        if word[:1] == "ب":
            return tuple(form for form in forms if form.pos == "masdar")
        if word[:2] == "لل":
            return tuple(
                form
                for form in self.forms.get("ا" + word[1:], ())
                if form.pos == "masdar" and form.cue_class in ("urge", "opinion", "claim")
            )
        if word[:1] == "ل":
            return tuple(
                form._replace(
                    frames=form.frames & _ANSWERED if form.suffix else form.frames - {"addressee", "bare"},
                    strict=True,
                )
                for form in forms
                if form.tense == "imperfect" and form.frames & _SPOKEN
            ) + tuple(form for form in forms if _may_be_suffered(form))
        return ()


def _may_be_suffered(form: CueForm) -> bool:
    """Whether ل may stand before a verbal noun that somebody meets with: `تعرض لاتهامات`, `استجاب لمطالب`."""
    return form.pos == "masdar" and form.cue_class in _OF_STANCE and form.number == "p" and not form.suffix


def careless(word: str) -> set[str]:
    """The spellings of a word by writers who leave out hamzas, or write ه for ة and ي for ى.

    >>> sorted(careless("إضافة"))
    ['إضافة', 'إضافه', 'اضافة', 'اضافه']
    """
    spellings = {word}
    for marks, plain in (("أإآ", "ا"), ("ة", "ه"), ("ى", "ي")):
        spellings |= {re.sub(f"[{marks}]", plain, spelling) for spelling in spellings}
    return spellings


def frames_of(cell: str) -> frozenset[str]:
    """The frames in a cell, folded as the text is that they are looked for in."""
    return frozenset(fold(frame) for frame in several(cell))


def phrase_cue_forms(row: Row) -> Iterator[tuple[str, CueForm]]:
    """Every spelling of one row of `cue_phrases.csv`: `/` parts alternatives of a word, `pronoun` allows or asks for one at its end."""
    form = CueForm(
        row["text"], row["cue_class"], row["pos"], 0, "", "", "", "", frames_of(row["frames"]),
        row["polarity"], False, bool(row["strict"]),
    )  # fmt: skip
    for words in product(*(word.split("/") for word in row["text"].split())):
        named = form._replace(lemma=" ".join(words))
        spelling = fold(named.lemma)
        if row["pronoun"] == "own":
            for stem, pronoun in product(stems_before_pronoun(spelling), _POSSESSORS):
                yield stem + pronoun, named._replace(suffix=True)
            continue
        yield spelling, named
        if row["pronoun"]:
            for stem, pronoun in product(stems_before_pronoun(spelling), _POSSESSORS):
                yield stem + pronoun, named._replace(suffix=True, frames=frozenset({"bare"}))


def verb_cue_forms(row: Row) -> Iterator[tuple[str, CueForm]]:
    """Every spelling that one row of `cues.csv` stands for, with its reading."""
    verb = Verb(row["root"], int(row["form"]), row["vowels"] or "a")
    yield from finite_cue_forms(row, verb)
    yield from nominal_cue_forms(row, verb)


def finite_cue_forms(row: Row, verb: Verb) -> Iterator[tuple[str, CueForm]]:
    """The finite forms of a row, with future س and object pronouns; of one spelling the first reading stands for all.

    A strict row, many of whose forms are other words, takes pronouns only for an object that it governs.
    """
    strict = bool(row["strict"])
    frames = {"active": frames_of(row["frames"]), "passive": frames_of(row["passive"])}
    voices = tuple(voice for voice, some in frames.items() if some)
    takes_object = bool(frames["active"] & {"object", "addressee"})
    if not strict or row["cue_class"] == "cite":
        takes_object = takes_object or "an" in frames["active"]
    seen: set[tuple[str, str]] = set()
    for verb_form in verb.conjugate((3,) if strict else (3, 1), voices):
        spelling, tense, voice, person, gender, number, stem = verb_form
        if (spelling, voice) in seen or not _is_usual(verb_form, strict):
            continue
        if voice == "passive" and (gender, number) != ("m", "s") and _through_preposition(frames[voice]):
            continue
        seen.add((spelling, voice))
        form = CueForm(
            row["lemma"], row["cue_class"], "verb", person, gender, number, tense, voice, frames[voice],
            row["polarity"], False, strict or voice == "passive",
        )  # fmt: skip
        yield spelling, form
        if tense == "imperfect":
            yield "س" + spelling, form._replace(tense="future")
        if voice == "active" and takes_object and tense != "jussive" and person == 3:
            attached = form._replace(suffix=True)
            for pronoun in _OBJECTS:
                yield stem + pronoun, attached
                if tense == "imperfect":
                    yield "س" + stem + pronoun, attached._replace(tense="future")


def _through_preposition(frames: frozenset[str]) -> bool:
    """Whether a passive has but a preposition behind it, so that it agrees with nothing: `يُنظر إلى القوات`."""
    return all(frame.startswith("prep:") for frame in frames)


def _is_usual(form: VerbForm, strict: bool) -> bool:
    """Whether news use the form often enough to risk the other words that are spelled like it (عددا, ابن, نشر).

    The dual of a strict verb must not be the accusative of a noun, which news would know with the article (`شددا`, not `رفضا`).
    """
    women = (form.number, form.gender) == ("p", "f")
    if form.tense == "jussive" and (form.number == "d" or women or form.person == 1):
        return False
    if not strict:
        return True
    if (form.tense, form.number, form.gender) == ("perfect", "d", "m"):
        count = Vocabulary.default().count
        return not count(form.spelling) and not count("ال" + form.spelling.removesuffix("ا"))
    return not women


def nominal_cue_forms(row: Row, verb: Verb) -> Iterator[tuple[str, CueForm]]:
    """The participles of a row, as they introduce speech, and its verbal nouns.

    Verbal nouns stand bare, with the article, and with a pronoun, which is the source. `nouns` lists them where they
    are not the regular one; `-` is for none.
    """
    frames = frames_of(row["frames"])
    if not frames:
        return
    form = CueForm(
        row["lemma"], row["cue_class"], "participle", 0, "", "", "", "active", frames,
        row["polarity"], False, bool(row["strict"]),
    )  # fmt: skip
    for spelling, gender, number in verb.participle():
        yield spelling, form._replace(gender=gender, number=number)
    if row["nouns"] == "-":
        return
    for noun in [fold(noun) for noun in several(row["nouns"])] or [verb.verbal_noun()]:
        number = "p" if noun.endswith("ات") or _BROKEN_PLURAL.match(noun) else "s"
        gender = "f" if noun.endswith(("ه", "ات")) else "m"
        masdar = form._replace(pos="masdar", gender=gender, number=number, voice="", strict=True)
        yield noun, masdar
        yield "ال" + noun, masdar
        for stem, pronoun in product(stems_before_pronoun(noun), _POSSESSORS):
            yield stem + pronoun, masdar._replace(suffix=True)
