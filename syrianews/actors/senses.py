"""Whether a place called like a word of the language is here that word: `غارات روسية وسورية`, `تدمر المنازل`, `نجران السعودية`."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from ..document import Words
from ..lexicons import lexicon
from ..text import fold
from .clitics import DEFINITE, attached
from .gazetteer import Match
from .head_spans import HONOURS
from .name_classes import complementisers, word_class
from .nations import ALSO_WORDS, capitals, nisbas
from .triggers import QUOTES, Triggers

_PLACE_PREPOSITIONS = word_class("before_country")
_GOVERNING = frozenset(fold(word) for word in ("من", "إلى", "عن", "في", "على"))
"""Prepositions behind which و and ف are letters of a name."""
_SUNSET, _AFRICA = fold("المغرب"), fold("أفريقيا")
_PRAYER = word_class("prayer")
_TENS = word_class("tens")
_RELATIVES = frozenset(fold(word) for word in ("الذي", "التي", "الموالي", "الموالية"))
"""Words with the article behind a name that begin a clause or govern what follows, and make no other body of it."""
_SEVERAL = ("قناتي", "قناتا", "قنوات", "صحيفتي", "صحيفتا", "صحف", "وكالتي", "وكالتا", "جريدتي")
"""How nouns end that announce several outlets."""
DEMONSTRATIVES = frozenset(form for word in word_class("demonstrative") for form, _ in attached(word))
"""Words before a definite noun that point at what was said (`هذه الهيئة المالية الدولية`)."""
_TODAY, _WEEKDAYS = fold("اليوم"), word_class("weekday")
_NOT = frozenset(("لا", "الا", "والا", "ولا", "كلا", "فلا", "تلا", "خلا")) | word_class("adverb")
"""Words that end like an accusative (`طفلا سوريا`) and are none, and adverbs (`مثلا سوريا`)."""
_THEY = "وا"
"""How verbs in the plural end (`دخلوا سورية`)."""
_SAYING = word_class("saying")
_TITLES = word_class("surname_title")
_OFFICES = frozenset(
    map(fold, ("رئيس الوزراء", "رئيس الحكومة", "رئيس الجمهورية", "رئيس البرلمان", "وزير الخارجية"))
)
"""Offices behind which a surname with the article is a person (`رئيس الوزراء العبادي`)."""
_SPEECH = complementisers() | {fold(word) for word in ("على", "إلى", "خلال", "في")}
_DESCRIBING = word_class("description")
_SITES = frozenset(fold(row["noun"]) for row in lexicon("head_nouns") if row["type"] in ("GPE", "LOC"))
_OF_STATES = frozenset(fold(word) for word in ("خارجية", "سلطان", "سلطنة"))
"""What has no town behind it."""
_CABINET, _CAPITAL = fold("الوزراء"), fold("العاصمة")
_OWNERS = frozenset(("saudi-arabia", "united-arab-emirates", "qatar", "united-kingdom", "united-states"))
"""States where outlets sit, and their owners, who may be of two of them."""
_ALSO_VERBS, _SAID_OF_TOWNS, _PARTICLES = (
    word_class("also_verb"),
    word_class("of_towns"),
    word_class("particle"),
)

_FLOODS, _OF_KOREA = fold("سيول"), fold("كوري")
_TELL_FLOODS = word_class("flood_sign")
"""Words by which a text tells of floods."""
_TIMES = _WEEKDAYS | {fold(word) for word in "اليوم الليلة العام الشهر الأسبوع العاصمة".split()}
_OF_FLOODS = word_class("of_floods")
"""What stands behind floods and behind no city: `سيول جارفة`, `سيول شمال المغرب`."""


@lru_cache(maxsize=1)
def _also_words() -> frozenset[str]:
    """The names that may be adjectives, verbs or times as well: few of those that texts name."""
    adjectives = nisbas()
    return _ALSO_VERBS.union([_SUNSET, _AFRICA], adjectives, (form + "ا" for form in adjectives))


def is_adjective(words: Words, match: Match[Any], spelled: set[str]) -> bool:
    """Whether a country's name that is also a feminine adjective (`سورية`, `تركية`) or a time is here that word.

    It is the country behind a preposition or a proclitic. Elsewhere, `السعودية` is the adjective behind a
    definite noun, `سورية` behind any word but a verb or a noun that a state completes, and in a text that has `سوريا`.
    """
    name = words.text[match.start : words.ends[match.last - 1]]
    if name == _SUNSET and match.first and words.forms[match.first - 1] in _PRAYER:
        return True
    adjectival = name in nisbas() or name.removesuffix("ا") in nisbas() or name == _AFRICA
    if adjectival and match.start > words.starts[match.first] and _joined_to_adjective(words, match, name):
        return True
    if not adjectival or match.start > words.starts[match.first] or _is_masculine(name):
        return False
    if not match.first or words.gap(match.first - 1).lstrip(QUOTES) != " ":
        return False
    before = words.forms[match.first - 1]
    if before in _PLACE_PREPOSITIONS:
        return False
    if name.startswith("ال"):
        return before.startswith(DEFINITE)
    if name.endswith("ا"):
        return (
            before.isdigit()
            or before in _TENS
            or (
                before.endswith("ا")
                and not before.endswith(("ها", "نا", "ما", "ذا", "تا", "وا"))
                and before not in _NOT
            )
        )
    verb = (before.endswith("ت") and not before.endswith("ات")) or before.endswith(_THEY)
    return name[:-1] + "ا" in spelled or not verb


def _is_masculine(name: str) -> bool:
    """Whether a state's name is spelled like its masculine adjective (`جيبوتي`, `تشيلي`), which hardly any text has, and is no other word."""
    return name.endswith("ي") and not name.startswith("ال") and name not in ALSO_WORDS


def of_a_town(words: Words, match: Match[Any]) -> bool:
    """Whether a state's name that is an adjective with the article stands straight behind a place (`نجران السعودية`)."""
    name = words.text[match.start : words.ends[match.last - 1]]
    straight = match.start == words.starts[match.first] and words.gap(match.first - 1) == " "
    return straight and name.startswith("ال") and name in nisbas()


def _joined_to_adjective(words: Words, match: Match[Any], name: str) -> bool:
    """Whether `و` joins an adjective without article to one like it (`غارات روسية وسورية`)."""
    i = match.first
    before = words.forms[i - 1] if i and words.gap(i - 1) == " " else ""
    alike = before in nisbas() and not before.startswith("ال") and before.endswith("ه")
    return alike and words.forms[i] == "و" + name and name.endswith("ه") and not name.startswith("ال")


def is_verb(words: Words, match: Match[Any]) -> bool:
    """Whether a town called like a verb is here that verb with its object behind it (`تدمر المنازل`): the word behind it is no
    preposition, no adjective of the town, and nothing that `و` joins; before it stands `و`, a particle or a definite noun."""
    name = words.text[match.start : words.ends[match.last - 1]]
    if name not in _ALSO_VERBS or match.last >= len(words.forms) or words.gap(match.last - 1) != " ":
        return False
    before = words.forms[match.first - 1] if match.first and words.gap(match.first - 1) == " " else ""
    prefix = words.text[words.starts[match.first] : match.start]
    acting = prefix == "و" or before.startswith("ال") or before in _PARTICLES
    if before in _PLACE_PREPOSITIONS or not acting:
        return False
    following = words.forms[match.last]
    told = following in _PARTICLES or following in _SAID_OF_TOWNS or following in nisbas()
    return not told and following[0] not in "وب"


def announced_together(words: Words, match: Match[Any]) -> bool:
    """Whether a dual or plural announces the outlet `match` and the next (`قناتي الجزيرة والعربية`)."""
    head = words.forms[match.first - 1] if match.first else ""
    return head.endswith(_SEVERAL)


def qualified(words: Words, match: Match[Any]) -> bool:
    """Whether an adjective behind the match makes another body of it (`التحالف الوطني`)."""
    if match.last >= len(words) or words.gap(match.last - 1) != " ":
        return False
    form = words.forms[match.last]
    return form.startswith("ال") and form.endswith(("ي", "يه", "م")) and form not in _RELATIVES


def completed(words: Words, match: Match[Any]) -> bool:
    """Whether a definite noun completes the word in marks, which then names no town (`في "معركة" الكرة الذهبية`)."""
    closing = words.gap(match.last - 1)
    behind = match.last < len(words) and closing[1:] == " "
    return behind and words.forms[match.last].startswith("ال") and words.forms[match.last] not in nisbas()


def speaks(words: Words, match: Match[Any]) -> bool:
    """Whether a name of one word stands between a verb of saying and what is said (`أكد السوداني أن …`), or with the article behind a
    title (`الشيخ الهجري`).

    >>> told, people = Words("اكد السوداني ان العراق"), Words("الشعب السوداني ان العراق")
    >>> [speaks(words, Match(1, 2, words.starts[1], ())) for words in (told, people)]
    [True, False]
    """
    i, last = match.first, match.last
    if not i or last != i + 1 or match.start > words.starts[i] or words.gap(i - 1) != " ":
        return False
    before = words.forms[i - 1].removeprefix("و")
    if before not in _SAYING:
        title = before in _TITLES or (i > 1 and " ".join(words.forms[i - 2 : i]) in _OFFICES)
        return title and words.forms[i].startswith("ال")
    following = words.forms[last] if last < len(words.forms) else ""
    return words.gap(i).strip()[:1] in (":", "،") or (words.gap(i) == " " and following in _SPEECH)


def is_nationality(words: Words, i: int, form: str) -> bool:
    """Whether the surname `form` at word `i` is rather the adjective of a state behind a definite noun (`الشعب السوداني`); behind
    `الوزراء` it may be either.

    >>> is_nationality(Words("الشعب السوداني"), 1, "السوداني"), is_nationality(Words("قال السوداني"), 1, "السوداني")
    (True, False)
    """
    if form not in nisbas() or not i or words.gap(i - 1) != " " or words.forms[i] != form:
        return False
    before = words.forms[i - 1]
    return before.startswith(DEFINITE) and before != _CABINET


def of_a_state(words: Words, match: Match[Any]) -> bool:
    """Whether a name stands behind what only a state has (`وزير خارجية عمان`).

    >>> of_a_state(Words("وزير خارجيه عمان"), Match(2, 3, 12, ()))
    True
    """
    i = match.first
    whole = bool(i) and match.start == words.starts[i] and words.gap(i - 1) == " "
    return whole and words.forms[i - 1] in _OF_STATES


def is_rather_a_word(
    words: Words, match: Match[Any], behind: str, spelled: set[str], triggers: Triggers
) -> bool:
    """Whether a listed name, straight behind one of the type `behind`, is an adjective or verb here: a town behind another or behind
    a noun that announces it (`مدينة تدمر`) is no verb."""
    if _cuts_governed(words, match) or _heads_a_site(words, match):
        return True
    name = words.text[match.start : words.ends[match.last - 1]]
    if name == _FLOODS:
        return _are_floods(words, match)
    if name not in _also_words():
        return False
    if is_adjective(words, match, spelled) or (behind == "GPE" and of_a_town(words, match)):
        return True
    return behind != "GPE" and is_verb(words, match) and not triggers.vouches(words, match, "GPE")


def _are_floods(words: Words, match: Match[Any]) -> bool:
    """Whether the city that is spelled like floods is here those: an adjective of theirs, water or a side of a place stands behind it, or
    the text tells of floods and names nothing of Korea.

    >>> [_are_floods(words := Words(text), Match(1, 2, words.starts[1], ())) for text in ("في سيول القاش جرفت", "في سيول الكوريه")]
    [True, False]
    """
    last = match.last
    following = words.forms[last] if last < len(words.forms) and words.gap(last - 1) == " " else ""
    if following in _OF_FLOODS:
        return True
    told = words.distinct()
    if any(_OF_KOREA in form for form in told):
        return False
    water = following.startswith("ال") and not following.endswith(("ي", "يه")) and following not in _TIMES
    return water or not _TELL_FLOODS.isdisjoint(told)


def _cuts_governed(words: Words, match: Match[Any]) -> bool:
    """Whether a match leaves a letter of the word that a preposition governs, and that is no conjunction therefore (`من فانغلز`)."""
    i = match.first
    if match.start == words.starts[i] or not i:
        return False
    return words.forms[i][0] in "وف" and words.gap(i - 1) == " " and words.forms[i - 1] in _GOVERNING


def _heads_a_site(words: Words, match: Match[Any]) -> bool:
    """Whether a town called like a noun of place is that noun, which a definite one completes (`منطقة معسكر الكرين`).

    >>> [_heads_a_site(Words(text), Match(1, 2, 6, ())) for text in ("منطقه معسكر الكرين", "مدينه معسكر الجزايريه")]
    [True, False]
    """
    i, last = match.first, match.last
    if last != i + 1 or last >= len(words.forms) or words.text[match.start : words.ends[i]] not in _SITES:
        return False
    following = words.forms[last]
    described = following in _DESCRIBING or following.endswith(("ي", "يه"))
    return words.gap(i) == " " and following.startswith("ال") and not described


def is_of_a_nation(words: Words, match: Match[Any]) -> bool:
    """Whether a listed surname of one word is rather the adjective of a state (`الشعب السوداني`)."""
    one = match.last == match.first + 1
    return one and is_nationality(words, match.first, words.forms[match.first])


def is_pointed_at(words: Words, match: Match[Any]) -> bool:
    """Whether a demonstrative before a word with the article shows that it is no name (`خسارة هذه القاعدة`).

    >>> words = Words("هذه القاعده")
    >>> is_pointed_at(words, Match(1, 2, words.starts[1], ()))
    True
    """
    i = match.first
    alone = match.last == i + 1 and i > 0 and words.forms[i].startswith("ال")
    return alone and words.gap(i - 1) == " " and words.forms[i - 1] in DEMONSTRATIVES


def before_weekday(words: Words, match: Match[Any]) -> bool:
    """Whether `اليوم` at the end of a match belongs to the day behind it (`روسيا اليوم الثلاثاء`)."""
    last = match.last
    return (
        last - match.first > 1
        and words.forms[last - 1] == _TODAY
        and last < len(words.forms)
        and words.forms[last] in _WEEKDAYS
        and words.gap(last - 1) == " "
    )


def behind_title(words: Words, match: Match[Any], actor: str, kind: str) -> tuple[int, int]:
    """First word and offset of the name itself, where an alias of an actor of a type begins with a title (`الملك سلمان`) or ends in a
    capital (`العاصمة الليبية طرابلس`)."""
    word = words.text[match.start : words.ends[match.first]]
    if actor in capitals() and word == _CAPITAL:
        return match.last - 1, words.starts[match.last - 1]
    if kind == "PERSON" and match.last - match.first > 1 and (word in HONOURS or "ا" + word in HONOURS):
        first = match.first + 1
        while first < match.last - 1 and words.forms[first] in nisbas():
            first += 1
        return first, words.starts[first]
    return match.first, match.start


def outlet_state(words: Words, match: Match[Any], own: str) -> str:
    """The state of whose outlets an adjective behind a name tells, where that is not `own` (`صحيفة الأخبار المغربية`); empty for none.

    Outlets of the Gulf and of London are called by either their owner's state or that where they sit.

    >>> outlet_state(Words("صحيفه الاخبار المغربيه"), Match(1, 2, 6, ()), "lebanon")
    'morocco'
    """
    last = match.last
    if last >= len(words.forms) or words.gap(last - 1).lstrip(QUOTES) != " ":
        return ""
    following = words.forms[last]
    state = nisbas().get(following, "") if following.startswith("ال") else ""
    return "" if state == own or {state, own} <= _OWNERS else state
