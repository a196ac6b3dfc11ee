"""Which words can be the name of a place that no table lists."""

from __future__ import annotations

from dataclasses import dataclass

from ..document import Words
from ..lexicons import Row
from .gazetteer import Gazetteer
from .head_spans import NOT_A_NAME
from .indefinites import LIKELY
from .name_classes import word_class
from .name_words import ALI, DERIVED_VERBS, NameWords
from .named_sites import INDEFINITE, has_adjective, of_kunya
from .nations import nisbas
from .word_forms import SEEN_ENOUGH

STARTERS = word_class("place_starter")
_FURTHER = word_class("place_second")
NO_PLACES = word_class("no_place")
PLURALS = ("ين", "ات")
_OBJECTS = ("ها", "هم", "ته")
"""Last letters of words with a pronoun."""
_PARTICLES = word_class("particle")
_HAVING, _CHAPTER, _FROM = "ذات", "باب", "من"
_VILLAGE = "كفر"
"""What many villages are called with, written onto their names (`كفرناها`)."""
_OTHERS = "غير"
"""What begins the word behind `أم` where that means `or` (`مشفى أم غيرها`)."""
LOCATED = ("بال", "لل")
"""Prepositions with the article, which no name goes on with (`جبل راس بالمحافظة`)."""
_RATHER_FOREIGN = 0.3
_LONG, _VOWELS = 6, 3
"""How foreign, how long in letters, and with how many vowel letters an unseen word that looks like a form of another must be spelled to be a name."""
_SHORTEST, _SHORTEST_DEFINITE = 3, 5
"""The fewest letters of a place in a list, and of one with the article."""
_FREQUENT = 600
"""A definite noun seen more often than this is no name in a list."""


@dataclass(slots=True)
class PlaceWords:
    """Tells words that name places; `heads` are the nouns of place."""

    heads: Gazetteer[Row]
    name_words: NameWords

    def placelike(self, form: str) -> bool:
        """Whether a word mostly follows a noun of place in the news, or is hardly there at all."""
        vocabulary = self.name_words.vocabulary
        theirs = form.endswith(_OBJECTS[0]) and not form.startswith(_VILLAGE)
        if form.removeprefix("و") in self.heads or form in NO_PLACES or theirs:
            return False
        return (vocabulary.after_place(form) >= LIKELY and not form.endswith("يه")) or self.unknown(form)

    def unknown(self, form: str) -> bool:
        """Whether the news hardly ever uses the word: a rare word that is no known name of persons."""
        foreign = self.name_words.shapes.foreignness(form)
        plural = form.endswith(PLURALS) and not form.startswith("ال") and foreign < _RATHER_FOREIGN
        if plural and (form[0] in "وفبلم" or self._known_plural(form)):
            return False
        if form.startswith(_VILLAGE) and len(form) > len(_VILLAGE) + 2:
            return self.name_words.vocabulary.count(form) < SEEN_ENOUGH
        if form.startswith(DERIVED_VERBS) or form.endswith(_OBJECTS):
            return False
        seldom = self.name_words.kind(form) in ("rare", "family", "foreign") or self._spelled_out(
            form, foreign
        )
        return seldom and self.name_words.vocabulary.after_name(form) == 0

    def _known_plural(self, form: str) -> bool:
        """Whether the news has a word that ends like a sound plural, with the article, or in the singular: `قفين`, `حندرات` are none."""
        words = (form, "ال" + form, form[:-2], form[:-2] + "ه")
        return any(map(self.name_words.vocabulary.count, words))

    def _spelled_out(self, form: str, foreign: float) -> bool:
        """Whether a word that looks like a form of another is rather foreign (`تيكاليتلان`, `بالميتاس`): unseen, long, and
        with more vowel letters than words of Arabic have."""
        vowels = sum(map(form.count, "اوي"))
        unseen = self.name_words.vocabulary.count(form) == 0 and form.isalpha() and form not in nisbas()
        return unseen and len(form) >= _LONG and foreign > _RATHER_FOREIGN and vowels >= _VOWELS

    def starts_again(self, words: Words, i: int) -> bool:
        """Whether word `i`, the second of a place name, takes a third with it (`محلة أبو علي`, `أولاد سي أحمد`).

        >>> from .places import PlaceFinder
        >>> PlaceFinder.default().place_words.starts_again(Words("محله ابو علي"), 1)
        True
        """
        if i + 1 >= len(words.forms) or words.gap(i) != " " or words.forms[i] not in _FURTHER:
            return False
        following = words.forms[i + 1]
        return following.isalpha() and (following == ALI or not self.ends_name(following))

    def town(self, words: Words, i: int) -> int:
        """The word behind a place name of two words or three that begins with such a word as `أولاد`, `عين` at `i`, or `i`."""
        form = words.forms[i]
        joined = form in STARTERS and i + 1 < len(words.forms) and words.gap(i) == " "
        following = words.forms[i + 1] if joined else ""
        if not following.isalpha() or following.startswith(LOCATED) or self.ends_name(following):
            return i
        if form == _HAVING and not following.startswith("ال"):
            return i
        return i + 2 + (of_kunya(words, i) or self.starts_again(words, i + 1))

    def ends_name(self, form: str) -> bool:
        """Whether a word cannot be the second of a place name: a particle, another noun of place, what `و` joins to a word,
        `غير` and its forms."""
        owned = form[0] == "و" and form.endswith(_OBJECTS)
        return form in _PARTICLES or form in self.heads or owned or form.startswith(_OTHERS)

    def continues(self, form: str, following: str) -> bool:
        """Whether the unknown word behind an unlisted place belongs to its name, and is no verb (`قرية عسيلة انحرفت`) and no adjective of sites
        (`فندق هيلتون الفخم`)."""
        if following.removeprefix("ال") in INDEFINITE:
            return False
        spelled = max(map(self.name_words.shapes.foreignness, (form, following)))
        joined = following[0] in "بل" and (
            self.name_words.attached(following) or following.startswith(LOCATED)
        )
        foreign = spelled > _RATHER_FOREIGN and not joined
        return self.unknown(following) and (following.startswith("ال") or foreign)

    def begins_town(self, words: Words, i: int) -> bool:
        """Whether the first word of towns at word `i` has its second, which the news does not know, behind it."""
        return (
            not (words.forms[i] == _CHAPTER and words.forms[i - 1] == _FROM)
            and i + 1 < len(words.forms)
            and words.gap(i) == " "
            and self.unknown(words.forms[i + 1])
            and not self.name_words.relational(words.forms[i + 1])
        )

    def in_list(self, words: Words, i: int, form: str) -> int:
        """The word behind the place of a list that begins at word `i`, which reads `form` without its `و`; `i` where none does."""
        following = words.forms[i + 1] if i + 1 < len(words.forms) and words.gap(i) == " " else ""
        if form in STARTERS and following.isalpha() and not self.ends_name(following):
            return i + 2
        if not self.placelike(form) or len(form) < _SHORTEST:
            return i
        goes_on = bool(following) and following[0] != "و" and self.continues(form, following)
        return i + 1 + (has_adjective(words, i + 1) or goes_on)

    def joins_unknown(self, words: Words, i: int) -> bool:
        """Whether `و` joins an unknown place to the unknown word `i` (`قرى حرجلة ومعردبسة`)."""
        if i + 1 >= len(words.forms) or words.gap(i) != " " or words.forms[i + 1][0] != "و":
            return False
        unknown = self.name_words.vocabulary.count(words.forms[i]) == 0 and self.unknown(words.forms[i])
        return unknown and self.placelike(words.forms[i + 1][1:])

    def in_list_of_sites(self, words: Words, i: int, form: str) -> int:
        """As `in_list`, with definite nouns that nothing describes (`أحياء الكلاسة والزهور`)."""
        last = self.in_list(words, i, form)
        if last > i:
            return last
        following = words.forms[i + 1] if i + 1 < len(words.forms) and words.gap(i) == " " else "و"
        named = form.startswith("ال") and len(form) >= _SHORTEST_DEFINITE and not form.endswith(PLURALS[0])
        named = named and form not in nisbas() and form not in NOT_A_NAME and form[2:] not in self.heads
        ended = following[0] == "و" or following in _PARTICLES
        return i + (named and ended and self.name_words.vocabulary.count(form) < _FREQUENT)
