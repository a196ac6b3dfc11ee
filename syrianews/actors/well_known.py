"""Whether a surname by which all know one man is another's here: `سام مرسي`, `كاميرون نوريس`, `موقع البغدادي`, `التفاح الجولاني`.

The short form of a well-known name means its bearer in a text that never gives his full name, unless what stands beside it shows another:

| what shows another | example |
| --- | --- |
| a given name before it, in sports also one that is a word | سجل **سام** مرسي |
| a further name behind it | تأهل كاميرون **نوريس**، قتل الأسد **سيسيل** |
| a site that is called so | قصف **موقع** البغدادي |
| a noun that an adjective of origin describes | **الرجل** الجولاني، **المشهد** الخميني |
| beasts, for the lion | أقفاص **حديقة الحيوان** والأسد |
"""

from __future__ import annotations

from ..document import Words
from ..text import fold
from .candidates import Candidate, person
from .name_classes import complementisers, word_class
from .name_reach import DER, VON, reach
from .name_words import NameWords
from .nations import nisbas
from .sports import on_sport

_SITES = word_class("called_site")
_LION, _BEASTS = fold("الأسد"), word_class("beast")
_RELATIVE = "ي"
_ALSO_FOR = fold("باسم")
"""A given name, and in a text on politics a preposition."""
_ZOO = fold("حديقة الحيوان")
_TWO, _FAITH = 2, fold("الدين")
_NO_DESCRIBED = word_class("called_man") | word_class("compound_second") | word_class("no_article")
"""What stands before a surname with the article without being described by it: who the man is, the end of a given name, a verb or particle."""


def of_others(names: NameWords, words: Words, found: list[Candidate]) -> list[Candidate]:
    """`found` without the short forms of well-known men that are other men's names here, or words; with those others' whole names."""
    known = [c for c in found if c.rule == "registry" and c.type == "PERSON"]
    short = [c for c in known if c.form == "short"]
    fathers = [c for c in known if c.form == "full" and _is_of_given_names(names, words, c)]
    if not (short or fathers):
        return found
    full = {c.actor for c in found if c.type == "PERSON" and c.form == "full"}
    gone: set[int] = set()
    whole: list[Candidate] = []
    for c in fathers:
        if _goes_on(names, words, c.last):
            gone.add(id(c))
            whole.append(person(words, c.first, c.last + 1, "given", 0.8))
    for c in short:
        if c.actor in full:
            continue
        first, last = _given_before(names, words, c), _name_behind(names, words, c)
        if first < c.first or last > c.last:
            gone.add(id(c))
            whole.append(person(words, first, last, "given", 0.7))
        elif _names_a_site(words, c) or _describes(names, words, c) or _is_beast(names, words, c):
            gone.add(id(c))
    return [c for c in found if id(c) not in gone] + whole


def _is_of_given_names(names: NameWords, words: Words, c: Candidate) -> bool:
    """Whether a listed name is made of two given names, so that it is also that of others and their fathers: `محمد عثمان`."""
    return c.last - c.first == _TWO and all(
        names.kind(form) == "given" for form in words.forms[c.first : c.last]
    )


def _goes_on(names: NameWords, words: Words, i: int) -> bool:
    """Whether word `i` is a surname behind a name, or an unlisted word there before what is said: `محمد عثمان أدروب إن`."""
    if i + 1 >= len(words.forms) or words.gap(i - 1) != " ":
        return False
    form, kind = words.forms[i], names.kind(words.forms[i])
    said = words.forms[i + 1] in complementisers() or words.gap(i)[:1] in ("،", ":")
    unlisted = kind == "rare" and not form.startswith("و") and not names.vocabulary.count(form)
    origin = form.startswith("ال") and form.endswith(_RELATIVE) and form not in nisbas()
    return form == _FAITH or kind == "surname" or (said and (unlisted or origin))


def _given_before(names: NameWords, words: Words, c: Candidate) -> int:
    """The word with which the name begins that a given name before `c` makes longer; its own first word where none does."""
    i = c.first
    if not i or words.gap(i - 1) != " " or c.start != words.starts[i]:
        return i
    kind, role = names.kind(words.forms[i - 1]), words.forms[i - 1] in names.roles
    given = (kind == "given" and not role) or (
        (kind == "homograph" or words.forms[i - 1] == _ALSO_FOR) and on_sport(words)
    )
    return i - 1 if given else i


def _name_behind(names: NameWords, words: Words, c: Candidate) -> int:
    """The word behind the name that a further name behind `c` makes longer; its own end where none does."""
    last = c.last
    if last >= len(words.forms) or words.gap(last - 1) != " " or words.forms[c.first].startswith("ال"):
        return last
    form = words.forms[last]
    if names.kind(form) == "surname":
        return last + 1
    dutch = form in VON and words.forms[last + 1 : last + 2] and words.forms[last + 1] in DER
    return reach(names, words, last + 2, {}) if dutch else last


def _names_a_site(words: Words, c: Candidate) -> bool:
    """Whether a noun of a site stands before `c`: it is called so."""
    before = words.forms[c.first - 1] if c.first and words.gap(c.first - 1) == " " else ""
    return before in _SITES and c.start == words.starts[c.first]


def _describes(names: NameWords, words: Words, c: Candidate) -> bool:
    """Whether `c` is an adjective of origin behind a definite noun that is no person of rank and no verb."""
    i = c.first
    form = words.forms[i]
    if c.last != i + 1 or not (form.startswith("ال") and form.endswith(_RELATIVE)):
        return False
    if not i or words.gap(i - 1) != " " or c.start != words.starts[i]:
        return False
    noun = words.forms[i - 1]
    if not noun.startswith("ال") or noun.endswith((_RELATIVE, "يه")):
        return False
    return noun not in names.roles and noun not in _NO_DESCRIBED


def _is_beast(names: NameWords, words: Words, c: Candidate) -> bool:
    """Whether `الأسد` is the lion: the text speaks of his like, or calls him by a foreign given name."""
    if words.text[c.start : words.ends[c.last - 1]] != _LION:
        return False
    behind = words.forms[c.last] if c.last < len(words.forms) and words.gap(c.last - 1) == " " else ""
    return behind in names.foreign or words.has_any(_BEASTS) or _ZOO in words.text
