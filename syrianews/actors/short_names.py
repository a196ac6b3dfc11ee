"""By which part of his name a text may go on with a person named in full: a surname, a house, a given name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from ..document import Words
from ..text import fold
from .candidates import Candidate
from .clitics import attached
from .given_names import SERVANT
from .name_classes import word_class
from .name_words import LINKS, ORDINALS, NameWords
from .syllables import FAMILIES

_BIN, _GOD, _FAITH = fold("بن"), fold("الله"), fold("الدين")
_RELATIVES = "ابنه ابنها ابنته ابنتها نجله نجلها شقيقه شقيقها شقيقته شقيقتها والده والدها والدته والدتها زوجها حفيده صهره عمه خاله جده"
_OF_OTHERS = frozenset(form for noun in (*_RELATIVES.split(), "الملك") for form, _ in attached(fold(noun)))
"""Running forms of nouns of kin with their pronoun, and of kings: whom they name is nobody whom the text names in full elsewhere."""
_ROYAL = frozenset(map(fold, ("الأمير", "الأميرة", "الملكة", "البابا", "القديس")))
_NO_SURNAMES = frozenset((_FAITH, *ORDINALS, *word_class("particle")))
_HONORIFICS = frozenset(map(fold, ("السيد", "الشيخ", "الحاج")))
"""Titles that surnames of two words begin with (`غسان السيد أحمد`)."""
_SURNAME_ENDS = word_class("surname_end")
_OF_FAMILIES = ("surname", "family", "rare", "foreign")
"""The classes of words that may be the first of a surname of two words."""
COMMON, _SELDOM = 150, 15
"""How often the vocabulary has seen a word that is too common to be a name, and one that is no seldom word."""


def surnames(name_words: NameWords, words: Words, settled: list[Candidate]) -> dict[str, list[Candidate]]:
    """The last names of the persons named in full, and who bears them."""
    found: dict[str, list[Candidate]] = defaultdict(list)
    for c in _in_full(settled):
        forms = words.forms[c.first : c.last]
        foreign = len(forms) == 2 and forms[0] == _BIN
        joined = forms[-2] in LINKS and forms[-2] != _FAITH and not foreign
        if not joined and forms[-1] not in _NO_SURNAMES:
            found[forms[-1]].append(c)
            if variant := _variant(name_words, forms[-1]):
                found[variant].append(c)
    return found


def given_names(name_words: NameWords, words: Words, settled: list[Candidate]) -> dict[str, list[Candidate]]:
    """The given names of the persons named in full that may stand alone, and who bears them."""
    found: dict[str, list[Candidate]] = defaultdict(list)
    for c in _in_full(settled):
        word = words.text[c.start : c.end].split(" ", 1)[0]
        kind, often = name_words.kind(word), name_words.vocabulary.count(word)
        seldom = kind in ("rare", "foreign", "surname") and often < COMMON
        if (
            seldom
            or kind == "given"
            or word in FAMILIES
            or (kind == "homograph" and word not in _NO_SURNAMES)
        ):
            found[word].append(c)
    return found


def is_common_word(name_words: NameWords, name: str) -> bool:
    """Whether a given name is frequent, or also a word that is not seldom: alone it counts only where a person of that name speaks
    (`قالت نادية`) or has a title."""
    least = {"homograph": _SELDOM, "given": COMMON}.get(name_words.kind(name))
    return least is not None and name_words.vocabulary.count(name) >= least


def is_another(name_words: NameWords, words: Words, i: int) -> bool:
    """Whether the given name `i` alone is that of somebody else than whom the text names in full: the kin of somebody (`ابنه محمد`), a
    king, or a foreign prince (`الأمير هاري`)."""
    before, form = words.forms[i - 1] if i else "", words.forms[i]
    royal = before.removeprefix("و") in _ROYAL and form in name_words.foreign
    return royal or (before in _OF_OTHERS and name_words.kind(form) == "given")


def needs_speech(name_words: NameWords, name: str) -> bool:
    """Whether a word that no table has as a given name may be the first of a thing's name as well; the family's that comes first in
    East Asia is none of these."""
    return name_words.kind(name) in ("foreign", "surname") and name not in FAMILIES


def house(name_words: NameWords, words: Words, c: Candidate) -> list[str]:
    """The last two words of a name that a link joins (`آل ثاني`, `عبد ربه`, `ديل نيرو`), or a surname of two words
    (`تشاوش أوغلو`, `نصر الله`): a short form of two words.

    For `بن هندي` also `ابن هندي`; nothing for any other name, a grandfather's or god's name (`بن سعد بن علي`, `عبد الله`).
    """
    forms = words.forms[c.first : c.last]
    if c.type != "PERSON" or len(forms) < 3:
        return []
    tail = " ".join(forms[-2:])
    if (forms[-1] in _SURNAME_ENDS and forms[-2] not in LINKS) or forms[-2] in _HONORIFICS:
        return [tail]
    if forms[-2] not in LINKS and forms[-3] != SERVANT and name_words.kind(forms[-2]) in _OF_FAMILIES:
        return [tail]
    if forms[-2] not in LINKS or forms[-2] == _FAITH or forms[-1] == _GOD:
        return []
    if forms[-2] != _BIN:
        return [tail]
    grandfather = forms.count(_BIN) > 1 and name_words.kind(forms[-1]) in ("given", "homograph")
    return [] if grandfather else [tail, "ا" + tail]


def _in_full(settled: list[Candidate]) -> Iterator[Candidate]:
    return (c for c in settled if c.type == "PERSON" and c.last - c.first > 1 and c.form == "full")


def _variant(name_words: NameWords, surname: str) -> str:
    """The surname with the article that it lacks, or without the one it has (`مشنوق`, `المشنوق`), where that is a
    name and no word."""
    variant = surname.removeprefix("ال") if surname.startswith("ال") else "ال" + surname
    known = len(variant) > 3 and name_words.kind(variant) in ("surname", "rare", "family")
    return variant if known else ""
