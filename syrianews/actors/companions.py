"""How a mention names its actor: the evaluation beside the name, the role of a place.

The label itself is the text of the mention; the title before a person's name comes from the finders. Here the
finished mentions get their evaluative companions (`تنظيم داعش الإرهابي`, `ما يسمى`, quotation marks around a
state or group) and, for places, whether the text speaks of the place or of its government (`وصل إلى واشنطن`,
`واشنطن تنفي`). A seat of power that is visited rather than speaking (`زار البيت الأبيض`) is a place.
"""

from __future__ import annotations

from dataclasses import replace

from ..document import Words
from ..text import fold
from .candidates import Candidate
from .clitics import DEFINITE, attached
from .name_classes import word_class
from .nations import adjective_of, capitals

_SAYING = word_class("saying")
_EVALUATIONS = word_class("evaluation")
_DISTANCING, _CLAUSE = word_class("distancing"), word_class("distancing_clause")
_WHAT = ("ما", "بما", "لما", "مما")
_KINDS = {
    form: feminine
    for feminine in (False, True)
    for noun in word_class("feminine_kind" if feminine else "masculine_kind")
    for word in (noun, "ال" + noun)
    for form, _ in attached(word)
}
"""Running forms of nouns that say what kind of body a name is, and whether they are feminine."""
_AGAINST = word_class("against")
_OF_ANY = frozenset(fold(word) for word in ("المحتل", "المحتلة", "الطاغية"))
"""Words of judgement whose gender tells nothing: whole countries and towns are occupied, and a tyrant has the ending of a feminine."""
_FEMININE, _PLURAL = ("ه", "ات"), ("ين", "ون")
_JUDGING = {form: offset for noun in word_class("judging_noun") for form, offset in attached(noun)}
"""Running forms of nouns that judge, with the letters before the noun."""
_PLACE = frozenset(form for word in word_class("place_preposition") for form in (word, "و" + word))
_SIDE = word_class("side_preposition")
_VISITS = frozenset(form for word in word_class("visit") for form, _ in attached(word))
_SEATS = frozenset({"white-house", "kremlin", "elysee-palace", "oval-office"})
_QUOTED = ("GPE", "GROUP")
_JUDGED = ("GROUP", "ORG")
"""Types that a noun before them judges; before a state or a person it speaks of their followers (`ميليشيات إيران`)."""
_HOUTHI = fold("الحوثي")
_NAMED = frozenset(fold(word) for word in ("السيد", "الشيخ", "المدعو", "الدين", "الملك"))
"""Definite nouns before the name of a man rather than an adjective."""
_OPENING, _CLOSING = '"“«‘', '"”»’'
_COPULA = ("كانت", "ليست", "باتت", "اصبحت", "ظلت")
_BEFORE = 8
"""How many words before a seat of power tell of a visit there."""


def evaluation(words: Words, mention: Candidate) -> tuple[int, int] | None:
    """The folded span of the words, or of the quotation marks, by which the text judges or distances the name.

    >>> words = Words("تنظيم داعش الارهابي")
    >>> start, end = evaluation(words, Candidate(1, 2, 6, 10, "GROUP", "isis", "registry"))
    >>> words.text[start:end]
    'الارهابي'
    """
    last = mention.last
    judged_behind = last < len(words.forms) and words.forms[last] in _EVALUATIONS
    if judged_behind and words.gap(last - 1).strip(_CLOSING) in (" ", "") and _said_of(words, mention):
        return words.starts[last], words.ends[last]
    i = mention.first
    if i and words.forms[i - 1] in _DISTANCING:
        return words.starts[i - 1], words.ends[i - 1]
    if i > 1 and words.forms[i - 1] in _CLAUSE and words.forms[i - 2] in _WHAT:
        return words.starts[i - 2], words.ends[i - 1]
    judged = mention.type in _JUDGED and mention.start == words.starts[i]
    if i and judged and words.forms[i - 1] in _JUDGING and words.gap(i - 1) in (" ", " #"):
        return words.starts[i - 1] + _JUDGING[words.forms[i - 1]], words.ends[i - 1]
    marked = mention.start and words.text[mention.start - 1] in _OPENING and mention.type in _QUOTED
    if marked and words.text[mention.end : mention.end + 1] in tuple(_CLOSING):
        return mention.start - 1, mention.end + 1
    return None


def _said_of(words: Words, mention: Candidate) -> bool:
    """Whether the adjective behind a name is said of it by its gender, and not of a noun before it (`خلايا التنظيم الإرهابية`).

    A name that begins with the kind of body it is has that noun's gender, one that stands behind it may have it (`تنظيم "القاعدة"
    الإرهابي`); other bodies go with both. A person is taken for a man, a state is feminine, and a town is occupied, but not judged (`تفجير دوما الإرهابي`).
    """
    adjective, forms = words.forms[mention.last], words.forms[mention.first : mention.last]
    if adjective in _OF_ANY or adjective.endswith(_PLURAL):
        return True
    feminine = adjective.endswith("ه")
    if mention.type == "PERSON":
        return not feminine
    kind = _KINDS.get(forms[0], True if forms[0].endswith(_FEMININE) else None)
    before = _KINDS.get(words.forms[mention.first - 1]) if mention.first else None
    if mention.type in ("GPE", "LOC") and forms[0] not in _KINDS:
        return feminine and mention.actor in adjective_of()
    return (kind in (None, feminine) or before == feminine) and _AGAINST.isdisjoint(forms)


def place_role(words: Words, mention: Candidate) -> str | None:
    """`place` or `government` for a country or capital; `place` for other towns.

    >>> words = Words("نفت واشنطن ذلك")
    >>> place_role(words, Candidate(1, 2, 4, 10, "GPE", "washington", "registry"))
    'government'
    """
    if mention.type != "GPE":
        return None
    if mention.actor not in adjective_of() and mention.actor not in capitals():
        return "place"
    i = mention.first
    clitic = words.text[words.starts[i] : mention.start]
    before = words.forms[i - 1] if i and words.gap(i - 1) == " " else ""
    if clitic.endswith("ب") or before in _PLACE:
        return "place"
    after = (
        words.forms[mention.last]
        if mention.last < len(words.forms) and words.gap(mention.last - 1) == " "
        else ""
    )
    if before in _SAYING or before in _SIDE or _feminine_verb(before) or _feminine_verb(after):
        return "government"
    return "place"


def _feminine_verb(form: str) -> bool:
    """Whether a word can be a verb whose subject is a state: `نفت`, `تنفي`, `ونفت`."""
    bare = form.removeprefix("و")
    if bare in _SAYING:
        return True
    if bare in _COPULA or bare.startswith("ال") or bare.endswith("ات"):
        return False
    return len(bare) > 2 and bare.endswith("ت")


def describes(words: Words, mention: Candidate) -> bool:
    """Whether a movement's name is here the adjective of a definite noun (`الانقلاب الحوثي`), and names nobody.

    >>> words = Words("الانقلاب الحوثي")
    >>> describes(words, Candidate(1, 2, 9, 15, "GROUP", "houthis", "registry"))
    True
    """
    i = mention.first
    if mention.last != i + 1 or words.forms[i] != _HOUTHI or not i or words.gap(i - 1) != " ":
        return False
    before = words.forms[i - 1]
    return before.startswith(DEFINITE) and before.removeprefix("و") not in _NAMED


def visited(words: Words, mention: Candidate) -> Candidate:
    """The mention, as a place where a seat of power is visited rather than acting."""
    if mention.actor not in _SEATS or mention.type != "ORG":
        return mention
    first = max(0, mention.first - _BEFORE)
    if "\n" in words.text[words.starts[first] : mention.start]:
        first = mention.first - 1
    around = words.forms[first : mention.first]
    return replace(mention, type="LOC") if not _VISITS.isdisjoint(around) else mention
