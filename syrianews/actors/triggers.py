"""Words that vouch for a name beside them: `صحيفة` for an outlet, `مدينة` for a town."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from functools import lru_cache

from ..document import Words
from ..lexicons import lexicon, several
from ..text import fold
from .clitics import attached
from .gazetteer import Match
from .name_classes import word_class
from .nations import nisbas
from .vocabulary import Vocabulary

QUOTES = "\"“”«»'‘’„‹›{}"
SENDERS = (
    "مصادر",
    "مصدر",
    "مراسل",
    "مراسلة",
    "مراسلو",
    "مراسلنا",
    "كاميرا",
    "مقابلة",
    "موفد",
    "موفدة",
    "شاشة",
)
"""Nouns before the bare name of an outlet (`مصادر الميادين`)."""


_ARTICLE, _TO = "ال", "ل"
_SAID = word_class("saying") | word_class("statement")
_REPORTS = frozenset(verb for verb in word_class("saying") if verb[0] == "ت" or verb[-1] == "ت") | word_class(
    "outlet_lead"
)
_HEARERS = frozenset("ل" + fold(word) for word in ("سفير", "عالم", "رأي", "شعب", "وطن", "أمة", "جمهورية"))
"""Outlets called by a word for those who are told something too, behind the ل that swallows their article."""
_APPLICATION = "تطبيق"
"""An app, but more often what is done with a policy or law (`تطبيق السياسة`): it vouches for no outlet."""
_DASHES, _COLONS, _LONGEST_PLACE = frozenset("-–—ـ"), frozenset(":\n"), 3
"""What parts and ends a byline, and how many words the place in it may have."""
_TOWN = 5
"""Per cent of its occurrences behind `مدينة` and the like that let a common word be a town behind `في`."""
_ADHERENTS = word_class("adherent")
_STARTERS = word_class("place_starter")
_PLACES, _IN_LISTS = word_class("also_place"), word_class("listed_place")
_LOCATING = frozenset(form for word in word_class("locating") for form in (word, "و" + word))
DISTRICTS = word_class("district_head")
_BODIES_OF_TOWNS = frozenset(form for noun in word_class("body_of_town") for form, _ in attached(noun))
"""Bodies called by their town, whatever else its name means (`بلدية الزرقاء`)."""


@dataclass(slots=True, frozen=True)
class Triggers:
    """Running forms of the head nouns, by the type of actor they introduce."""

    by_type: dict[str, frozenset[str]]
    of_any: frozenset[str]
    """Those of all types together."""

    @classmethod
    @lru_cache(maxsize=1)
    def default(cls) -> Triggers:
        """The head nouns of `data/head_nouns.csv` with all their proclitics."""
        forms: dict[str, set[str]] = {}
        for row in lexicon("head_nouns"):
            if row["takes"] in ("none", "number", "purpose") or row["noun"] == _APPLICATION:
                continue
            for noun in map(fold, [row["noun"], *several(row["forms"])]):
                running = (
                    form for form, at in attached(noun) if noun not in DISTRICTS or form[:at].endswith("ب")
                )
                forms.setdefault(row["type"], set()).update(running)
        for noun in SENDERS:
            forms.setdefault("MEDIA", set()).update(form for form, _ in attached(fold(noun)))
        by_type = {kind: frozenset(words) for kind, words in forms.items()}
        return cls(by_type, frozenset().union(*by_type.values()))

    def vouches(self, words: Words, match: Match, kind: str) -> bool:
        """Whether the word before `match`, or quotation marks around it, show that it names a `kind`."""
        if not match.first:
            return False
        at = match.first - 1
        before = words.gap(at)
        if words.forms[at] == _ARTICLE and at and before == " ":
            at, before = at - 1, words.gap(at - 1)
        announced = words.forms[at]
        heads = self.by_type.get(kind, ())
        written_on = kind == "GPE" and match.start > words.starts[match.first]
        if (
            not written_on
            and before.strip(QUOTES) == " "
            and (
                announced in heads
                or self._nationality(words, match.first, heads)
                or (
                    kind == "GPE"
                    and announced in _BODIES_OF_TOWNS
                    and words.forms[match.first] not in _STARTERS
                )
            )
        ):
            return True
        if kind == "MEDIA" and self._addressed(words, match):
            return True
        if kind == "GROUP" and before.strip(QUOTES) == " " and announced in _ADHERENTS:
            return True
        return kind in ("MEDIA", "GROUP") and self.quoted(words, match)

    def _addressed(self, words: Words, match: Match) -> bool:
        """Whether somebody says something to whom `match` names (`يؤكد للميادين`, `حديث للجزيرة`)."""
        if match.start == words.starts[match.first] or words.text[match.start - 1] != _TO:
            return False
        said = words.gap(match.first - 1) == " " and words.forms[match.first - 1].removeprefix("و") in _SAID
        return said and words.text[match.start : words.ends[match.last - 1]] not in _HEARERS

    def reports(self, words: Words, match: Match) -> bool:
        """Whether a feminine verb of saying, or a preposition before a source, stands before `match` (`ذكرت الأناضول`)."""
        i = match.first
        if not i or match.start > words.starts[i] or words.gap(i - 1) != " ":
            return False
        before = words.forms[i - 1].removeprefix("و")
        return before in _REPORTS or words.forms[i - 1] in _REPORTS

    def tells_outlet(self, words: Words, match: Match, short: bool) -> bool:
        """Whether what stands beside the `short` name of an outlet, or a name that is a common word, shows that it is the outlet's."""
        own = short and (self.reports(words, match) or self.bracketed(words, match))
        return own or self.signs(words, match)

    def is_head(self, words: Words, match: Match) -> bool:
        """Whether `match` is itself a head noun (`الهيئة`), which no other head noun announces."""
        if match.last > match.first + 1:
            return False
        return words.text[match.start : words.ends[match.first]] in self.of_any

    def _nationality(self, words: Words, first: int, heads: Container[str]) -> bool:
        """Whether a nationality stands between a head noun with the article and word `first` (`العاصمة البلغارية صوفيا`)."""
        if first < 2 or words.forms[first - 1] not in nisbas() or words.gap(first - 2) != " ":
            return False
        return _ARTICLE in words.forms[first - 2] and words.forms[first - 2] in heads

    def locates(self, words: Words, match: Match) -> bool:
        """Whether a preposition of place stands before `match` or is attached to it."""
        if words.text[words.starts[match.first] : match.start].endswith("ب"):
            before = words.forms[match.first - 1] if match.first and words.gap(match.first - 1) == " " else ""
            return before not in _LOCATING and before not in self.by_type["GPE"]
        return (
            bool(match.first)
            and words.gap(match.first - 1).rstrip(QUOTES) == " "
            and words.forms[match.first - 1] in _LOCATING
        )

    def quoted(self, words: Words, match: Match) -> bool:
        """Whether quotation marks stand around `match`."""
        return words.gap(match.first - 1)[-1:] in QUOTES and words.gap(match.last - 1)[:1] in QUOTES

    def bracketed(self, words: Words, match: Match) -> bool:
        """Whether parentheses stand around `match`, as behind a dateline (`عمان (بترا)`)."""
        return words.gap(match.first - 1).endswith("(") and words.gap(match.last - 1).startswith(")")

    def signs(self, words: Words, match: Match) -> bool:
        """Whether `match` stands between the dashes of a byline or behind the place of a dateline, which a colon ends (`سالم - الوطن - أبها:`,
        `أبها (الوطن):`), and no word of its own is before it."""
        if words.forms[match.first].isdigit():
            return False
        before = words.gap(match.first - 1) if match.first else "\n"
        behind = words.gap(match.last - 1)
        if before.endswith("("):
            return behind.startswith(")") and not _COLONS.isdisjoint(behind)
        dashes = not _DASHES.isdisjoint(before), not _DASHES.isdisjoint(behind)
        if not any(dashes) or not (dashes[0] or "\n" in before):
            return False
        gaps = [words.gap(i) for i in range(match.last - 1, min(match.last + _LONGEST_PLACE, len(words)))]
        ended = next((i for i, gap in enumerate(gaps) if not _COLONS.isdisjoint(gap)), len(gaps))
        return ended < len(gaps) and (dashes[1] or not ended)

    def is_town(self, words: Words, match: Match, listed: bool = False) -> bool:
        """Whether `match` is a word that the news uses of a town, or that is a place behind a preposition of place; in a list
        of places (`listed`) more words are."""
        name = words.text[match.start : words.ends[match.last - 1]].replace(" ", "-")
        if name in _PLACES or (listed and name in _IN_LISTS):
            return True
        return Vocabulary.default().after_place(name) >= _TOWN
