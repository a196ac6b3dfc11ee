"""Which words can be part of a person's name; `name_reach` says how far one goes.

Given names come from `data/given_names.csv`; surnames are told by how often a word follows a given name in the
news (`Vocabulary.after_name`); and a word that the news hardly ever uses is a name where one may stand, unless it
is a form of a common word.
"""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

from ..document import Words
from ..lexicons import lexicon
from ..per_word import PerWord
from ..text import fold
from .name_classes import word_class
from .name_shapes import FOREIGN, NameShapes
from .nations import nisbas
from .vocabulary import Vocabulary
from .word_forms import COMMON, FREQUENT, SEEN_ENOUGH, TOO_FREQUENT, UNUSUAL, WordForms

NameWord = Literal["given", "homograph", "surname", "likely", "family", "rare", "foreign", "link", "common"]
"""What a word is to a name: `given` name; `homograph`, a given name that is also a common word; `surname`, told by
its company; `likely`, one less sure; `family`, a rare word with the article; `rare`, another rare word;
`foreign`, one that the news has, but spelled like a foreign name (`دانيلز`); `link` (بن, آل, أبو …); or none."""

UNKNOWN = ("rare", "foreign")
"""The classes of words that no table has as names."""
_UNLISTED = frozenset((*UNKNOWN, "surname", "likely"))
"""The classes of words that may be names which no table lists."""
LINKS = word_class("link")
_PROCLITIC_ARTICLES = ("بال", "وال", "فال", "كال", "لل", "است", "باست", "لاست", "واست", "كاست", "انال")
"""What no rare name begins with: a proclitic and the article, the tenth form of the verb."""
_ARTICLES = ("ال", *_PROCLITIC_ARTICLES)
_PROCLITICS = frozenset("وفبلك")
ORDINALS = word_class("ordinal")
_PEOPLE = ("ين", "ون")
_DUALS = ("ان", "ون")
"""Endings of the imperfect in the dual and the plural."""
_SURE_SURNAME = 20
_LIKELY_SURNAME = 5
"""From these shares of its occurrences, in per cent, behind given names on, a word is surely or likely a surname."""
ALI = "علي"
"""A name, where the text does not spell it as the preposition `على`, which is not read here."""
_NEVER = word_class("by-name") | word_class("mood")
_FAITHFUL = word_class("faithful")
_EXALTED = word_class("exalted")
_GODLY = word_class("godly")
_SHORT = 4
_VERBAL_NOUN = re.compile("(?:ا..ا.|ت..ي.|ا.ت.ا.|ان..ا.|است..ا.)ه?$")
"""Verbal nouns of the derived forms: `إقراض`, `تبديد`, `اجتثاث`."""
DERIVED_VERBS = ("يت", "تت", "يست", "تست")
"""First letters of the imperfect of the fifth, sixth and tenth forms."""
_FUTURE_VERBS = tuple("س" + verb for verb in DERIVED_VERBS)
_NOMINAL = ("ات", "وت", "يت")
_THEIRS = ("ه", "ها", "هم")
"""Pronouns behind a noun that و joins to a name: `ورفاقه`, `وزوجته`."""
_FUTURE, _FREQUENT_VERB = ("سي", "ست", "سن"), 50
_VOCATIVE, _THROUGH = "يا", fold("عبر")
_NATIVE = 0.2
"""How foreign the spelling of a word built like a verb may be for it to be one."""
_VERY_FOREIGN = 1.0
"""How foreign the spelling of a word must be that the news has, and of one that looks like a form of a word."""


def is_served(word: str) -> bool:
    """Whether a folded word behind `عبد` makes a given name with it: a name of God, `ربه`, `النبي`."""
    return word == "ربه" or (word.startswith("ال") and len(word) > 3)


@dataclass(slots=True)
class NameWords:
    """The classes of words in names, worked out once for each word."""

    given: dict[str, bool]
    """Folded given names; True where the name is also a common word."""
    surnames: frozenset[str]
    roles: frozenset[str]
    """Words of titles; one that is also a given name (`أمير`) begins a role behind a complete name."""
    never: frozenset[str]
    """Words of roles and bodies, which no name takes in."""
    vocabulary: Vocabulary
    forms: WordForms
    shapes: NameShapes
    doubles: frozenset[str]
    """Surnames with the article that are also words (`الكردي`, `الشريف`): names behind a sure given name."""
    foreign: frozenset[str]
    """Folded given names of other languages, sure ones only: a surname follows them rather than a word."""
    _frequent: frozenset[str] = field(init=False, repr=False)
    """Words so frequent that they are names only by a table."""
    _known: PerWord[NameWord] = field(init=False)
    _looks: PerWord[bool] = field(init=False)

    def __post_init__(self) -> None:
        count, after_name = self.vocabulary.count, self.vocabulary.after_name
        self._frequent = frozenset(
            word
            for word in self.vocabulary
            if count(word) >= COMMON and word not in self.surnames and after_name(word) < _LIKELY_SURNAME
        )
        self._known = PerWord(self._classify)
        self._looks = PerWord(self._looks_foreign)

    @classmethod
    @lru_cache(maxsize=1)
    def default(cls) -> NameWords:
        """The package's given names and word counts."""
        vocabulary = Vocabulary.default()
        given = {fold(row["name"]): bool(row["also_word"]) for row in lexicon("given_names")}
        for name, also_word in list(given.items()):
            too_frequent = also_word and vocabulary.count(name) > TOO_FREQUENT and name != ALI
            if too_frequent or (name in word_class("particle") and name != ALI):
                del given[name]
        roles = {fold(word) for row in lexicon("titles") for word in row["title"].split()}
        heads = {fold(word) for row in lexicon("head_nouns") for word in row["noun"].split()}
        never = frozenset((roles | heads | _NEVER) - given.keys() | {fold("زعيم"), fold("سيد")})
        never |= {word + "ا" for word in never if vocabulary.count(word + "ا") > SEEN_ENOUGH}
        surnames = frozenset(
            fold(row["name"])
            for row in lexicon("surnames")
            if " " not in row["name"] and not row["also_word"]
        )
        foreign = frozenset(
            fold(row["name"])
            for row in lexicon("given_names")
            if row["origin"] == "foreign" and not row["also_word"]
        )
        doubles = frozenset(
            fold(row["name"])
            for row in lexicon("surnames")
            if row["name"].startswith("ال")
            and " " not in row["name"]
            and (row["also_word"] or fold(row["name"]) in roles)
        )
        forms, shapes = WordForms(vocabulary, given), NameShapes.default()
        return cls(given, surnames, frozenset(roles), never, vocabulary, forms, shapes, doubles, foreign)

    def kind(self, word: str) -> NameWord:
        """The class of a folded word.

        >>> [NameWords.default().kind(fold(w)) for w in ("فلاديمير", "لافروف", "الشملان", "قال", "بن")]
        ['given', 'surname', 'family', 'common', 'link']
        """
        return self._known[word]

    def _classify(self, word: str) -> NameWord:
        """The class of a word: by the tables of names, then by what tells words of the language, last by how it is spelled.

        Each test holds only for words that none before it has taken: a listed given name is one however frequent it is, and a word is
        rare only if it is no form of another one.
        """
        if not word:
            return "common"
        if word in LINKS:
            return "link"
        if word in self.given:
            return "homograph" if self.given[word] else "given"
        if (
            word in self.never
            or (word[0] in "وفبلك" and word[1:] in self.never and word not in self.surnames)
            or self.through(word)
            or self._future(word)
        ):
            return "common"
        share = 0 if self.cut(word) else self.vocabulary.after_name(word)
        if word in self.surnames:
            return "surname"
        if self.vocabulary.count(word) and self.shapes.acts(word):
            return "common"
        if self._conjugated(word):
            return "common"
        if share >= _SURE_SURNAME and not self.forms.is_verb(word):
            return "surname"
        if word[0] == "و" and self._is_name(word[1:]):
            return "common"
        if (
            not word.isalpha()
            or word.isascii()
            or (word.startswith(_PROCLITIC_ARTICLES) and not self._walter(word))
            or len(word) < 2
            or word in nisbas()
        ):
            return "common"
        rare = self.vocabulary.count(word) < SEEN_ENOUGH and not self.forms.inflected(word)
        if rare and self._verb(word):
            return "common"
        if word.startswith("ال") and word.endswith(_PEOPLE):
            return "common"
        if word.startswith("ال") and self.given.get(word[2:]) is False:
            return "family"
        if rare:
            return "family" if word.startswith("ال") else "rare"
        seldom = self.vocabulary.count(word) < FREQUENT
        if seldom and share >= _LIKELY_SURNAME and not self.forms.inflected(word) and not word.endswith("هم"):
            return "likely"
        return "foreign" if self._foreign(word) else "common"

    def _future(self, word: str) -> bool:
        """Whether `س` stands before an imperfect that the news has (`سيتوجه`)."""
        if not word.startswith(_FUTURE) or len(word) <= _SHORT:
            return False
        known = word[1] == "ي" or self.vocabulary.count(word) > 0
        return known and self.vocabulary.count(word[1:]) >= _FREQUENT_VERB

    def through(self, word: str) -> bool:
        """Whether `عبر` is written onto what stands behind it (`عبرحسابه`)."""
        return (
            word.startswith(_THROUGH)
            and len(word) > 2 * len(_THROUGH)
            and (self.vocabulary.count(word[3:]) >= SEEN_ENOUGH or self.forms.inflected(word[3:]))
        )

    def cut(self, word: str) -> bool:
        """Whether a word is rather a more frequent one with a proclitic (`ورفاقه`, `بتسديدة`)."""
        if word[0] not in "وبل" or len(word) <= _SHORT:
            return False
        owned = word[0] == "و" and word.endswith(_THEIRS) and self.forms.inflected(word)
        return owned or self.vocabulary.count(word[1:]) > self.vocabulary.count(word)

    def _conjugated(self, word: str) -> bool:
        """Whether a word is a verb in the future (`سيحاكم`) or a noun with a pronoun (`عيشها`) that the news knows without it."""
        count, stem = self.vocabulary.count, word.removesuffix("ها")
        future = word.startswith(("سي", "ست")) and len(word) > _SHORT and count(word[1:]) >= SEEN_ENOUGH
        return future or (stem != word and len(stem) > 2 and count(stem) >= SEEN_ENOUGH)

    def _verb(self, word: str) -> bool:
        """Whether a rare word is built like a verb (`تتناثر`, `انحرفت`) or calls on somebody (`يارب`), and is spelled like no
        foreign name."""
        bare = word[1:] if word[0] == "و" else word
        past = word.endswith("ت") and not word.endswith(_NOMINAL) and (bare[0] in "ات" or len(bare) == _SHORT)
        past = past and not word.startswith(("ال", "م"))
        past |= word.startswith(_FUTURE[:2]) and word.endswith(_DUALS) and len(word) > _SHORT + 2
        called = word.startswith(_VOCATIVE) and self.vocabulary.count(word[2:]) >= COMMON
        return (past or called or word.startswith(DERIVED_VERBS + _FUTURE_VERBS)) and self.shapes.foreignness(
            word
        ) < _NATIVE

    def joined(self, word: str) -> bool:
        """Whether `و` joins a rare word to what stands before it (`ونويل`): without it the word is more like a name."""
        rest = word[1:]
        foreignness = self.shapes.foreignness
        if word[0] != "و" or len(rest) < 3 or self.kind(word) not in UNKNOWN:
            return False
        return foreignness(rest) > max(FOREIGN, foreignness(word))

    def _foreign(self, word: str) -> bool:
        """Whether a word is spelled like a foreign name, and no frequent one."""
        if self.vocabulary.count(word) >= COMMON or word.startswith("ال") or len(word) < 3:
            return False
        if word[0] in "بل" and len(word) > _SHORT and self.vocabulary.count(word[1:]) >= COMMON:
            return False
        return self.shapes.foreignness(word) > (_VERY_FOREIGN if self.forms.inflected(word) else FOREIGN)

    def foreign_looking(self, word: str) -> bool:
        """Whether a word that no table has as a name is spelled like a foreign one (`ماكغاري`), or is a foreign given name.

        >>> NameWords.default().foreign_looking(fold("كروكشانك")), NameWords.default().foreign_looking("مهندسوهم")
        (True, False)
        """
        return self._looks[word]

    def _looks_foreign(self, word: str) -> bool:
        if word in self.foreign:
            return True
        rare = word not in self._frequent and self._stands_free(word)
        spelled = rare and self.shapes.foreignness(word) > FOREIGN
        return spelled and self.kind(word) in _UNLISTED

    def opening(self, forms: Set[str]) -> Set[str]:
        """Those of some running words that may look foreign; the spelling, which takes longer to tell, is not looked at yet."""
        return (self.foreign & forms).union(filter(self._stands_free, forms - self._frequent))

    def foreign_pairs(self, words: Words, strange: list[int]) -> set[int]:
        """Those of the words `strange`, which `opening` tells, that look foreign before one that does.

        A word's spelling is looked at only where the next may look foreign too.
        """
        near, forms, looks = set(strange), words.forms, self.foreign_looking
        return {i for i in strange if i + 1 in near and looks(forms[i]) and looks(forms[i + 1])}

    def _stands_free(self, word: str) -> bool:
        """Whether a word of three letters or more has no article and no proclitic."""
        return len(word) > 2 and not (
            word.startswith(_ARTICLES) or (word[0] in _PROCLITICS and self.attached(word))
        )

    def _walter(self, word: str) -> bool:
        """Whether `وال…` is the beginning of a foreign name, or `بال…` in a word spelled like one (`بالادور`)."""
        spelled = word[0] == "و" or self.shapes.foreignness(word) > FOREIGN / 2
        return spelled and self.forms.begins_a_foreign_name(word)

    def _is_name(self, word: str) -> bool:
        return (
            word in self.given or word in self.surnames or self.vocabulary.after_name(word) >= _SURE_SURNAME
        )

    def attached(self, form: str) -> bool:
        """Whether a rare word behind a name is rather a proclitic and a word (`لتجويع`)."""
        return form[0] == "و" or (
            form[0] in "فبلك" and (self.vocabulary.count(form[1:]) > 0 or self.governed(form))
        )

    def governed(self, form: str) -> bool:
        """Whether a rare word is a preposition and the verbal noun of a derived form (`بإقراض`), and spelled like no foreign name."""
        return _VERBAL_NOUN.match(form, 1) is not None and self.shapes.foreignness(form) < 0

    def before_given(self, form: str) -> int:
        """How many letters of a running word stand before the given name that it is, 0 where it is one as it stands or none.

        >>> [NameWords.default().before_given(word) for word in ("لخالد", "وليد", "وسيم")]
        [1, 0, 0]
        """
        return int(form[0] in "ولب" and form[1:] in self.given and form not in self.given)

    def of_a_father(self, word: str) -> bool:
        """Whether an unknown word is a surname of the Maghreb in `بو`, which is `أبو` (`بوعيدة`), and no word behind `ب` (`بوصولهم`)."""
        if not word.startswith("بو") or len(word) < _SHORT + 1 or self.vocabulary.count(word):
            return False
        bare = word[1:]
        return not any(
            map(self.vocabulary.count, (bare, "ال" + bare, bare.removesuffix("ه"), bare + "ه"))
        ) and not (self.forms.inflected(bare))

    def possible(self, word: str) -> bool:
        """Whether a listed word, seen less than `UNUSUAL` times, is rare enough for a name behind a title."""
        bare = (
            word.isalpha()
            and not word.startswith(("ال", *_PROCLITIC_ARTICLES))
            and word not in self.never
            and word not in nisbas()
            and not (
                word[0] == "و"
                and self._is_name(word[1:])
                and (word[1:] in self.given or self.shapes.foreignness(word) < FOREIGN)
            )
        )
        return bare and self.vocabulary.count(word) < UNUSUAL and not self.forms.inflected(word)

    def described(self, words: Words, j: int) -> bool:
        """Whether word `j` is a noun in the accusative with its adjective of relation behind it, and no name: `رسما توضيحيا`."""
        if j + 1 >= len(words.forms) or words.gap(j) != " ":
            return False
        form, following = words.forms[j], words.forms[j + 1]
        noun = (
            form.endswith("ا") and self.kind(form) in ("rare", "common") and self.vocabulary.count(form[:-1])
        )
        return bool(noun) and following.endswith("يا") and self.kind(following) in ("rare", "common")

    def relational(self, word: str) -> bool:
        """Whether a word is an indefinite adjective of relation: `ـي` behind a known noun, or known with the article.

        >>> [NameWords.default().relational(fold(w)) for w in ("معدني", "لوجستي", "كراتشي")]
        [True, True, False]
        """
        if not word.endswith("ي") or word.startswith("ال") or len(word) < _SHORT + 1:
            return False
        known = map(self.vocabulary.count, ("ال" + word, noun := word[:-1], "ال" + noun, noun + "ه"))
        return max(known) >= SEEN_ENOUGH

    def compound(self, words: Words, j: int) -> bool:
        """Whether word `j` and the next are one given name: `فتح الله`, `عز الدين`."""
        if j + 1 >= len(words.forms):
            return False
        form, following = words.forms[j], words.forms[j + 1]
        served = (following == "الله" and form in _GODLY) or (following == "الدين" and form in _FAITHFUL)
        served |= following in _EXALTED and (form in _GODLY or form in _FAITHFUL)
        return served and words.gap(j) == " "
