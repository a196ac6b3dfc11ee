"""The cue lexicon: the words that carry an attribution, in every form in which a text may spell them.

Two tables hold what an analyst may read, correct and extend: `data/cues.csv` (verbs, inflected by
`syrianews.morphology`, with their participles and verbal nouns) and `data/cue_phrases.csv` (prepositions, nouns and
particles, of one or more words). `CueLexicon.forms` maps each folded spelling to what it may be.

Frames say how content or source is attached to a cue:

| frame | the cue is followed, its source aside, by |
| --- | --- |
| `an` | a clause with أن or إن (also بأن, أنه …) |
| `quote` / `colon` | an opening quotation mark / a colon |
| `object` | a noun phrase that is (or begins) the content: أكد ضرورة، نفى وجود، أعلن مقتل |
| `object:X` | the noun X, with or without article, and then the content: حمّل … مسؤولية، لزم الصمت |
| `light:X` | the noun X, which belongs to the cue where it stands next to it: قدمت تعهداً بـ |
| `prep:X` | the preposition X and the content: أشار إلى، أعرب عن |
| `addressee` | a person or body addressed or accused, then one of the other frames: دعا X إلى، اتهم X بـ |
| `bare` | the cue counts even where none of its frames is seen |
| `comment` | one of `CueLexicon.comment_words`, as object or behind عن, على, أي: رفض التعليق |
| `negated` | only under a negation (لم, لا, لن, ما, دون أن): لم يعلق |
| `source`, `source:X` | the source, behind X if given: وفق فلان، نقلاً عن فلان |
| `verb`, `verb:X` | (X and) ما and a cue verb that belongs to the cue: وفق ما أكّده فلان |

A `strict` form is a homograph: a cue only where one of its frames is there. A passive form has the frames of the
row's `passive` column; its subject is the content, its source impersonal. Proclitics of nouns (بقوله, لتأكيده) are
the caller's to strip.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import product
from typing import NamedTuple

from .lexicons import Row, lexicon, several
from .morphology import Verb
from .text import fold


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


_OBJECTS = ("ه", "ها", "هم", "هما", "نا", "ني")
_POSSESSORS = ("ه", "ها", "هم", "هما", "هن", "ي", "نا", "ك", "كم")


class CueLexicon:
    """The spellings of every cue: `lexicon.forms["يوكد"]` is a tuple of `CueForm`, the likeliest first."""

    def __init__(self, forms: dict[str, tuple[CueForm, ...]], comment_words: frozenset[str]):
        self.forms = forms
        self.comment_words = comment_words

    @classmethod
    @cache
    def default(cls) -> CueLexicon:
        """The lexicon of the package's own tables, built once."""
        forms: dict[str, tuple[CueForm, ...]] = {}
        comment_words = set()
        entries = [entry for row in lexicon("cues") for entry in verb_cue_forms(row)]
        for row in lexicon("cue_phrases"):
            if row["pos"] == "comment":
                comment_words.add(fold(row["text"]))
            else:
                entries += phrase_cue_forms(row)
        for spelling, form in entries:
            known = forms.get(spelling, ())
            if form not in known:
                forms[spelling] = (*known, form)
        return cls(forms, frozenset(comment_words))

    def find(self, word: str) -> tuple[int, tuple[CueForm, ...]]:
        """The readings of a folded word and how many letters of conjunction (و، ف) stand before the cue.

        >>> offset, forms = CueLexicon.default().find("وقالت")
        >>> offset, forms[0].lemma, forms[0].gender
        (1, 'قال', 'f')
        """
        forms = self.forms.get(word)
        if forms:
            return 0, forms
        if word[:1] in ("و", "ف"):
            return 1, self.forms.get(word[1:], ())
        return 0, ()


def frames_of(cell: str) -> frozenset[str]:
    """The frames in a cell, folded as the text is that they are looked for in."""
    return frozenset(fold(frame) for frame in several(cell))


def phrase_cue_forms(row: Row) -> Iterator[tuple[str, CueForm]]:
    """Every spelling of one row of `cue_phrases.csv`: `/` parts alternatives of a word, `pronoun` allows one at its end."""
    form = CueForm(
        row["text"], row["cue_class"], row["pos"], 0, "", "", "", "", frames_of(row["frames"]),
        row["polarity"], False, bool(row["strict"]),
    )  # fmt: skip
    for words in product(*(fold(word).split("/") for word in row["text"].split())):
        spelling = " ".join(words)
        named = form._replace(lemma=spelling)
        yield spelling, named
        if row["pronoun"]:
            stem = spelling[:-1] + "ت" if spelling.endswith("ه") else spelling
            for pronoun in _POSSESSORS:
                yield stem + pronoun, named._replace(suffix=True, frames=frozenset({"bare"}))


def verb_cue_forms(row: Row) -> Iterator[tuple[str, CueForm]]:
    """Every spelling that one row of `cues.csv` stands for, with its reading."""
    verb = Verb(row["root"], int(row["form"]), row["vowels"] or "a")
    head = (row["lemma"], row["cue_class"])
    strict = bool(row["strict"])
    active, passive = frames_of(row["frames"]), frames_of(row["passive"])
    takes_object = bool(active & {"object", "addressee", "an"})
    seen: set[tuple[str, str]] = set()
    voices = tuple(v for v, frames in (("active", active), ("passive", passive)) if frames)
    for spelling, tense, voice, person, gender, number, stem in verb.conjugate((3, 1), voices):
        frames = passive if voice == "passive" else active
        if (spelling, voice) in seen:
            continue
        seen.add((spelling, voice))
        only = strict or voice == "passive"
        form = CueForm(
            *head, "verb", person, gender, number, tense, voice, frames, row["polarity"], False, only
        )
        yield spelling, form
        if tense == "imperfect":
            yield "س" + spelling, form._replace(tense="future")
        if voice == "active" and takes_object and tense != "jussive" and person == 3:
            attached = form._replace(suffix=True)
            for pronoun in _OBJECTS:
                yield stem + pronoun, attached
    for spelling, gender, number in verb.participle():
        yield spelling, CueForm(*head, "participle", 0, gender, number, "", "active", active, row["polarity"], False, strict)  # fmt: skip
    yield from noun_cue_forms(row, verb)


def noun_cue_forms(row: Row, verb: Verb) -> Iterator[tuple[str, CueForm]]:
    """The verbal nouns of a row: bare, with the article, and with a pronoun that stands for the source."""
    if row["nouns"] == "-":
        return
    frames = frames_of(row["frames"])
    for noun in [fold(n) for n in several(row["nouns"])] or [verb.verbal_noun()]:
        number = "p" if noun.endswith("ات") else "s"
        gender = "f" if noun.endswith(("ه", "ات")) else "m"
        form = CueForm(row["lemma"], row["cue_class"], "masdar", 0, gender, number, "", "", frames, row["polarity"], False, True)  # fmt: skip
        yield noun, form
        yield "ال" + noun, form
        stem = noun[:-1] + "ت" if noun.endswith("ه") else noun
        for pronoun in _POSSESSORS:
            yield stem + pronoun, form._replace(suffix=True)
