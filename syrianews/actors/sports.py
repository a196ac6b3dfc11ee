"""Clubs that are called like towns or by common words: in a text on sport `برشلونة` plays, and `الهلال` is no moon.

A text is on sport where it has several words of matches, players and trainers. There the short names of clubs count that
`data/supporters.csv` lists as supported by `SPORT`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from ..document import Words
from ..text import fold
from .clitics import attached
from .gazetteer import Match
from .name_classes import word_class
from .name_words import NameWords
from .nations import nisbas
from .triggers import QUOTES, Triggers

SPORT = "sport"
"""What `data/supporters.csv` has in place of an actor: the subject of the text."""
_FEW, _SEVERAL = 2, 3
"""How many different words of sport a text on sport has, and how many altogether."""
_FEDERATION = fold("الاتحاد")
_FEDERATIONS = frozenset(form for word in ("اتحاد", "اتحادات") for form, _ in attached(fold(word)))
_BARE = frozenset(form for form, _ in attached(_FEDERATION))
_WIDE = frozenset(
    map(fold, ("الإنجليزي", "الإنكليزي", "الدولي", "الآسيوي", "الأوروبي", "الأفريقي", "القاري", "المحلي"))
)
"""Adjectives of federations that are of no state."""
_AGREEING = frozenset(map(fold, ("الاتفاق", "التعاون")))
_RATHER_WORDS = (_FEDERATION, fold("الشباب"), fold("الخليج"), *_AGREEING)
"""Clubs, but with an adjective, or where none of the `_RIVALS` is named, a federation, the young, a region, an agreement, cooperation."""
_BY, _WITH = "ب", frozenset(map(fold, ("مع", "بين", "والتنسيق")))
"""What agreements and cooperation have before and behind them (`بالتعاون مع`)."""
_RIVALS = frozenset(
    form
    for word in "الهلال النصر الأهلي الفتح الفيصلي العروبة الرائد هجر نادي ناديه فريق جدة السعودي".split()
    for form, _ in attached(fold(word))
)
_CLUB = frozenset(form for word in word_class("club") for form, _ in attached(word))
"""Nouns behind which a team is named: `نادي`, and those of its opponents (`تغلب على ضيفه الوطني`)."""
_RELATIVES = frozenset(map(fold, ("الذي", "التي", "اليوم", "أمس")))
"""Words with the article that describe no noun without it."""
_RELATIONAL = "ي"
_FOR = "ل"
"""What is written onto an age group behind the nation of a team (`المنتخب السعودي للشباب`)."""
_NO_CLUBS = word_class("before_no_club")
"""Nouns and verbs behind which the name of a club is a word (`رعاية الشباب`, `تحقيق النصر`)."""


@lru_cache(maxsize=1)
def _words_of_sport() -> frozenset[str]:
    return frozenset(form for word in word_class("sport") for form, _ in attached(word))


def on_sport(words: Words) -> bool:
    """Whether a text is on sport: three words of it or more, two of them different.

    >>> on_sport(Words("سجل المهاجم في الشوط الثاني وفازت في المباراه")), on_sport(Words("شوط من المباراه"))
    (True, False)
    """
    told = _words_of_sport().intersection(words.forms)
    return len(told) >= _FEW and sum(map(words.count, told)) >= _SEVERAL


def announced(words: Words, i: int) -> bool:
    """Whether a noun of clubs stands before word `i` (`نادي الهلال`, `لفريق الهلال`)."""
    return i > 0 and words.gap(i - 1).strip(QUOTES) == " " and words.forms[i - 1] in _CLUB


def plays(words: Words, match: Match[Any], kind: str, town: bool) -> bool:
    """Whether the short name of a club, or of a player, if `kind` is `PERSON`, can be one in a text on sport: no word before it says otherwise
    (`لرعاية الشباب`, `سعيد الهلال`), not even a preposition of place, where a `town` has the name too, and behind it stands no adjective but
    one of its nation, which is masculine (`التعاون الكبير`, `الترسانة النووية`)."""
    triggers = Triggers.default()
    if (town and triggers.locates(words, match)) or triggers.vouches(words, match, "GPE"):
        return False
    i, last = match.first, match.last
    before = words.forms[i - 1] if i and words.gap(i - 1) == " " else ""
    others = NameWords.default().kind(before) if before else ""
    if before in _NO_CLUBS or others == "given" or (others == "homograph" and kind == "PERSON"):
        return False
    behind = words.forms[last] if last < len(words.forms) and words.gap(last - 1) == " " else ""
    proclitic = words.text[words.starts[i] : match.start]
    if proclitic == _FOR and before in nisbas():
        return False
    own = words.text[match.start : words.ends[match.last - 1]]
    if own == _FEDERATION and _speaks_of_federation(words):
        return False
    if own in _AGREEING and (proclitic.endswith(_BY) or behind in _WITH):
        return False
    described = before.startswith("ال") and before not in _RELATIVES and not proclitic
    if described and own.startswith("ال") and own.endswith(_RELATIONAL):
        return False
    if own in _RATHER_WORDS and (behind.startswith("ال") or not words.has_any(_RIVALS)):
        return behind in _RELATIVES and words.has_any(_RIVALS)
    if not behind.startswith("ال") or behind in _RELATIVES:
        return True
    return behind in nisbas() and not behind.endswith("ه")


def _speaks_of_federation(words: Words) -> bool:
    """Whether a text on sport speaks of a federation: without the article, or with it and whose it is, while no noun announces the club."""
    if words.has_any(_FEDERATIONS):
        return True
    places = list(words.places_of(_BARE))
    told = any(words.forms[i + 1 : i + 2] and _tells_whose(words.forms[i + 1]) for i in places)
    return told and not any(announced(words, i) for i in places)


def _tells_whose(form: str) -> bool:
    """Whether an adjective behind `الاتحاد` makes a federation of it."""
    return form in _WIDE or (form in nisbas() and form.startswith("ال"))


def without_nation(words: Words, match: Match[Any], called: frozenset[tuple[str, str]]) -> int:
    """The word behind the name of a club that is listed with its nation, without it: the nation tells of which state it is
    (`العين الإماراتي`). `called` are the clubs, each with what it is called."""
    last = match.last - 1
    if words.forms[last] not in nisbas() or last == match.first:
        return match.last
    alone = words.text[match.start : words.ends[last - 1]]
    alone = (
        alone if match.start == words.starts[match.first] else alone.replace("ل", "ال", alone.startswith("ل"))
    )
    return last if any((alias.actor, alone) in called for alias in match.values) else match.last
