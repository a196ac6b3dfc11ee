"""Arabic verbs: from a root, a form and a stem vowel to every inflected spelling.

A form is built as grammars build it: the radicals go into a pattern (`1a22a3a`), affixes are added, and
sound rules turn what is underlying into what is said (qawala to qāla, yaḥthuthu to yaḥuththu); spelling
then drops the short vowels, seats the hamza and folds (`syrianews.text.fold`). Inside this module a word is a
string of Arabic consonants and Latin vowels: `a i u` short, `A I U` long, `E` a final ى, `h` a ة; `W` and `Y`
are radicals that may weaken, `و` and `ي` stand firm.

>>> verb = Verb("قول", 1, "u")
>>> [form.spelling for form in verb.conjugate() if form.person == 3 and form.number == "s" and form.gender == "m"]
['قال', 'يقول', 'يقل', 'قيل', 'يقال', 'يقل']
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from ..text import fold


class VerbForm(NamedTuple):
    """One inflected form of a verb: its folded spelling and its features."""

    spelling: str
    tense: str
    """`perfect`, `imperfect` or `jussive` (the last also spells the subjunctive)."""
    voice: str
    person: int
    gender: str
    """`m`, `f`, or `` where the form does not tell."""
    number: str
    """`s`, `d` or `p`."""
    stem: str
    """The spelling before an object pronoun: قالو(ه), نفا(ه)."""


class NounForm(NamedTuple):
    """One spelling of a participle or verbal noun."""

    spelling: str
    gender: str
    number: str


# Patterns by form: perfect, imperfect (without its prefix), their passives, participle, verbal noun. Form I takes
# its vowels from the verb (`Verb._patterns`) and has no regular verbal noun.
_PATTERNS = {
    1: ("", "", "1u2i3", "12a3", "1A2i3", ""),
    2: ("1a22a3", "1a22i3", "1u22i3", "1a22a3", "mu1a22i3", "ta12I3"),
    3: ("1A2a3", "1A2i3", "1U2i3", "1A2a3", "mu1A2i3", "mu1A2a3ah"),
    4: ("ءa12a3", "12i3", "ءu12i3", "12a3", "mu12i3", "ءi12A3"),
    5: ("ta1a22a3", "ta1a22a3", "tu1u22i3", "ta1a22a3", "muta1a22i3", "ta1a22u3"),
    6: ("ta1A2a3", "ta1A2a3", "tu1U2i3", "ta1A2a3", "muta1A2i3", "ta1A2u3"),
    7: ("in1a2a3", "n1a2i3", "un1u2i3", "n1a2a3", "mun1a2i3", "in1i2A3"),
    8: ("i1ta2a3", "1ta2i3", "u1tu2i3", "1ta2a3", "mu1ta2i3", "i1ti2A3"),
    10: ("ista12a3", "sta12i3", "ustu12i3", "sta12a3", "musta12i3", "isti12A3"),
}
_QUADRILITERAL = ("1a23a4", "1a23i4", "1u23i4", "1a23a4", "mu1a23i4", "1a23a4ah")

_SOUNDS = str.maketrans({"t": "ت", "n": "ن", "s": "س", "m": "م", "y": "ي"})

# ending, person, gender, number
_PERFECT_ENDINGS = tuple(
    (ending.translate(_SOUNDS), person, gender, number)
    for ending, person, gender, number in (
        ("a", 3, "m", "s"), ("at", 3, "f", "s"), ("A", 3, "m", "d"), ("atA", 3, "f", "d"), ("U", 3, "m", "p"),
        ("na", 3, "f", "p"), ("tu", 1, "", "s"), ("nA", 1, "", "p"), ("ta", 2, "m", "s"), ("ti", 2, "f", "s"),
        ("tumA", 2, "", "d"), ("tum", 2, "m", "p"), ("tunna", 2, "f", "p"),
    )
)  # fmt: skip
# prefix, ending of the indicative, ending of the jussive, person, gender, number
_IMPERFECT_AFFIXES = tuple(
    (prefix.translate(_SOUNDS), indicative.translate(_SOUNDS), jussive.translate(_SOUNDS), person, gender, number)
    for prefix, indicative, jussive, person, gender, number in (
        ("y", "u", "", 3, "m", "s"), ("t", "u", "", 3, "f", "s"), ("y", "Ani", "A", 3, "m", "d"),
        ("t", "Ani", "A", 3, "f", "d"), ("y", "Una", "U", 3, "m", "p"), ("y", "na", "na", 3, "f", "p"),
        ("ء", "u", "", 1, "", "s"), ("n", "u", "", 1, "", "p"), ("t", "Ina", "I", 2, "f", "s"),
        ("t", "Una", "U", 2, "m", "p"), ("t", "na", "na", 2, "f", "p"),
    )
)  # fmt: skip
# gender, number and accusative ending of the participle
_PARTICIPLE_ENDINGS = tuple(
    (gender, number, ending.translate(_SOUNDS))
    for gender, number, ending in (
        ("m", "s", "A"), ("f", "s", "ah"), ("m", "d", "ayni"), ("f", "d", "atayni"), ("m", "p", "Ina"), ("f", "p", "Ati"),
    )
)  # fmt: skip

_C = "[ء-ي]"
# What becomes of a weak radical among its neighbours, the first line that fits.
_WEAK_RULES = (
    (r"a[WY]aت", "aت"), (r"aW[au]$", "A"), (r"aY[au]$", "E"), (r"a[WY][aiu]", "A"),
    (r"a[WY]U|aW(?=A)", "aو"), (r"a[WY]I|aY(?=A)", "aي"),
    (r"u[WY]i", "I"), (r"[iu][WY]U", "U"), (r"[iu][WY]I", "I"),
    (r"i[WY](?=[aA])", "iي"), (r"u[WY](?=[aA])", "uو"), (r"i[WY][iu]?", "I"), (r"u[WY]u?", "U"),
    (rf"(?<={_C})[WY]a", "A"), (rf"(?<={_C})[WY]i", "I"), (rf"(?<={_C})[WY]u", "U"), (r"A[WY]", "Aء"),
)  # fmt: skip
_WEAK = re.compile("|".join(f"({pattern})" for pattern, _ in _WEAK_RULES))
# A glide closing a syllable behind another vowel, and two hamzas in one syllable.
_GLIDE = re.compile(rf"i(و)(?=[ء-هي])|u(ي)(?=[ء-و])|ء([aiu])ء(?={_C})")
_ENDS_WEAK = re.compile(r"[aiu][WY]$")
_LONG_IN_CLOSED = re.compile(rf"[AIU](?={_C}{_C}|{_C}$)")
_TWIN_AFTER_VOWEL = re.compile(rf"(?<=[aiuAIU])({_C})[aiu]\1(?=[aiuAIU])")
_TWIN_AFTER_CONSONANT = re.compile(rf"(?<={_C})({_C})([aiu])\1(?=[aiuAIU])")
_LETTERS = str.maketrans(
    {"a": None, "i": None, "u": None, "A": "ا", "I": "ي", "U": "و", "E": "ى", "h": "ة", "W": "و", "Y": "ي"}
)
_HAMZA = re.compile("ء")
_DOUBLE = re.compile(rf"({_C})\1")


@dataclass(frozen=True)
class Verb:
    """A verb by its root, its form (1–10; a root of four letters has form 1) and, in form I, its vowels.

    `vowels` is the imperfect's stem vowel, or the perfect's and the imperfect's (`"ia"` for رضي/يرضى); the
    perfect's is `a` where it is not given. `ValueError` for a form that is not known or a root too short.
    """

    root: str
    form: int = 1
    vowels: str = "a"

    def __post_init__(self) -> None:
        if self.form not in _PATTERNS or not 3 <= len(self.root) <= 4:
            raise ValueError(
                f"no verb of root {self.root!r} in form {self.form!r}: "
                f"a root has 3 or 4 letters, a form is one of {sorted(_PATTERNS)}"
            )

    @property
    def _patterns(self) -> tuple[str, ...]:
        if len(self.root) == 4:
            return _QUADRILITERAL
        if self.root == "رءي" and self.form == 1:
            return ("1a2a3", "1a3", "1u2i3", "1a3", "1A2i3", "")
        patterns = _PATTERNS[self.form]
        if self.form == 1:
            perfect, imperfect = self.vowels[0] if len(self.vowels) == 2 else "a", self.vowels[-1]
            first = "" if self.root[0] == "و" and imperfect != "u" else "1"  # وعد, يعد
            return (f"1a2{perfect}3", f"{first}2{imperfect}3", *patterns[2:])
        return patterns

    @property
    def hollow(self) -> bool:
        """Whether the middle radical is a weak one that contracts (قال, أشار)."""
        return self.form in (1, 4, 7, 8, 10) and self.root[1] in "وي" and self.root[2] not in "وي"

    @property
    def defective(self) -> bool:
        """Whether the last radical is a weak one (نفى, دعا)."""
        return self.root[-1] in "وي"

    @property
    def doubled(self) -> bool:
        """Whether the last two radicals are one (حثّ, أصرّ)."""
        return len(self.root) == 3 and self.root[1] == self.root[2] and self.form not in (2, 5)

    def _fill(self, pattern: str, passive: bool = False) -> str:
        """The pattern with this verb's radicals, weak ones marked, and the t of form VIII assimilated."""
        radicals = list(self.root)
        if self.hollow:
            radicals[1] = "W" if radicals[1] == "و" else "Y"
        if self.defective:
            keeps_w = radicals[-1] == "و" and self.form == 1 and not passive and self.vowels == "u"
            radicals[-1] = "W" if keeps_w else "Y"
        if self.form == 8 and len(self.root) == 3:
            first = radicals[0]
            if first in "ويت":
                radicals[0] = "ت"
            elif first in "دزذ":
                pattern = pattern.replace("1t", "1د")
                radicals[0] = "د" if first == "ذ" else first
            elif first in "صضطظ":
                pattern = pattern.replace("1t", "1ط")
        for place, letter in enumerate(radicals, 1):
            pattern = pattern.replace(str(place), letter)
        return pattern.translate(_SOUNDS)

    def _say(self, underlying: str, short_vowel: str = "") -> str:
        """Apply the sound rules to one underlying word."""
        said = _weaken(underlying)
        if self.hollow:
            said = _LONG_IN_CLOSED.sub(lambda m: short_vowel or m[0].lower(), said)
        if self.doubled:
            said = _TWIN_AFTER_VOWEL.sub(r"\1\1", said)
            said = _TWIN_AFTER_CONSONANT.sub(r"\2\1\1", said)
        return said

    @property
    def sound(self) -> bool:
        """Whether no radical weakens, doubles, is a hamza or melts into an ending, so that endings just follow."""
        return not (self.doubled or set(self.root) & set("ويء") or self.root[-1] in "نت")

    def conjugate(
        self, persons: tuple[int, ...] = (3, 1, 2), voices: tuple[str, ...] = ("active", "passive")
    ) -> Iterator[VerbForm]:
        """Every finite form in these persons and voices, third person first."""
        for voice in voices:
            passive = voice == "passive"
            perfect, imperfect = self._patterns[2:4] if passive else self._patterns[:2]
            yield from self._perfect(self._fill(perfect, passive), voice, persons)
            prefix = "u" if passive or self.form in (2, 3, 4) or len(self.root) == 4 else "a"
            yield from self._imperfect(prefix + self._fill(imperfect, passive), voice, persons)

    def _perfect(self, stem: str, voice: str, persons: tuple[int, ...]) -> Iterator[VerbForm]:
        short = ("u" if self.vowels == "u" and voice == "active" else "i") if self.form == 1 else ""
        written = spellings(stem)[0] if self.sound else ""
        for ending, person, gender, number in _PERFECT_ENDINGS:
            if person not in persons:
                continue
            features = ("perfect", voice, person, gender, number)
            if written:
                yield _verb_form(written + _WRITTEN[ending], *features)
                continue
            said = self._say(stem + ending, short)
            for spelling in spellings(said):
                yield _verb_form(spelling, *features, said.endswith("E"))

    def _imperfect(self, stem: str, voice: str, persons: tuple[int, ...]) -> Iterator[VerbForm]:
        written = spellings(stem[1:])[0] if self.sound else ""
        for tense in ("imperfect", "jussive"):
            for prefix, indicative, jussive, person, gender, number in _IMPERFECT_AFFIXES:
                if person not in persons:
                    continue
                ending = indicative if tense == "imperfect" else jussive
                features = (tense, voice, person, gender, number)
                if written:
                    yield _verb_form(_WRITTEN[prefix] + written + _WRITTEN[ending], *features)
                    continue
                word = prefix + stem + ending
                if not ending:
                    word = _ENDS_WEAK.sub("", word) + ("i" if self.doubled else "")
                said = self._say(word)
                for spelling in spellings(said):
                    yield _verb_form(spelling, *features, said.endswith("E"))

    def participle(self) -> list[NounForm]:
        """The active participle as it stands in the accusative, where it introduces speech (مشيراً)."""
        stem = self._fill(self._patterns[4])
        if self.form == 1 and self.hollow:
            stem = re.sub("A[WY]", "Aء", stem)
        return [
            NounForm(spelling, gender, number)
            for gender, number, ending in _PARTICIPLE_ENDINGS
            for spelling in spellings(self._say(stem + ending))
        ]

    def verbal_noun(self) -> str:
        """The spelling of the verbal noun (masdar), folded; form I has none by rule and gives an empty string."""
        pattern = self._patterns[5]
        if self.form in (4, 10) and self.hollow:
            pattern = pattern.replace("12A3", "1A3ah")
        if self.form == 2 and (self.defective or self.root[-1] == "ء"):
            pattern = "ta12i3ah"
        if self.form in (5, 6) and self.defective:
            pattern = pattern.replace("u3", "i3")
        return spellings(_weaken(self._fill(pattern)))[0] if pattern else ""


def _weaken(word: str) -> str:
    """The word with its weak radicals and glides as they are said."""
    word = _WEAK.sub(lambda m: _WEAK_RULES[(m.lastindex or 1) - 1][1], word)
    return _GLIDE.sub(lambda m: "I" if m[1] else "U" if m[2] else "ء" + m[3].upper(), word)


def _verb_form(
    spelling: str, tense: str, voice: str, person: int, gender: str, number: str, ends_maqsura: bool = False
) -> VerbForm:
    """The form with its silent alif (قالوا) and its stem before pronouns."""
    stem = spelling[:-1] + "ا" if ends_maqsura else spelling
    silent = "ا" if number == "p" and spelling.endswith("و") and tense != "imperfect" else ""
    return VerbForm(spelling + silent, tense, voice, person, gender, number, stem)


def spellings(word: str) -> tuple[str, ...]:
    """The folded spellings of a spoken word: one, or two where writers differ on the seat of a hamza.

    >>> spellings("يutanabbaءUna".replace("t", "ت").replace("n", "ن").replace("b", "ب"))
    ('يتنبوون', 'يتنباون')
    """
    word = _DOUBLE.sub(r"\1", word)
    if word[0] in "iu":
        word = "ا" + word[1:]
    word = word.rstrip("aiu")
    variants = [word]
    if "aءU" in word:
        variants.append(word.replace("aءU", "aاU"))
    return tuple(fold(_HAMZA.sub(_seat, v).translate(_LETTERS)) for v in variants)


def _seat(hamza: re.Match[str]) -> str:
    """The seat of one hamza by the sounds around it."""
    word, at = hamza.string, hamza.start()
    before, after = word[at - 1 : at] if at else "", word[at + 1 : at + 2]
    if not before:
        return "" if after == "A" else "أ"
    if not after and before not in "aiu":
        return "ء"
    if before in "iI" or after in ("i", "I"):
        return "ئ"
    if before == "u" or after in ("u", "U") or (before == "U" and after not in "aA"):
        return "ؤ"
    if before in "AU":
        return "ء"
    return "" if after == "A" else "أ"


def stems_before_pronoun(noun: str) -> tuple[str, ...]:
    """A folded noun as it is spelled before a pronoun, in each case.

    >>> stems_before_pronoun("اشاره"), stems_before_pronoun("ادعاء")
    (('اشارت',), ('ادعاء', 'ادعاي', 'ادعاو'))
    """
    if noun.endswith("ه"):
        return (noun[:-1] + "ت",)
    if noun.endswith("ء"):
        return (noun, noun[:-1] + "ي", noun[:-1] + "و")
    return (noun,)


_ENDINGS = {row[0] for row in _PERFECT_ENDINGS} | {
    e for _, indicative, jussive, *_ in _IMPERFECT_AFFIXES for e in (indicative, jussive)
}
_WRITTEN = {ending: spellings("ل" + ending)[0][1:] for ending in _ENDINGS}
_WRITTEN |= {row[0]: spellings(row[0] + "aل")[0][:-1] for row in _IMPERFECT_AFFIXES}
