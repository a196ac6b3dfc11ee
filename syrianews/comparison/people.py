"""People counted: who a number counts, and numbers that stand in no numeral.

`127 مدنيا` is no toll of all the dead, and `9 مقاتلين روس` and `أربعة جنود روس` are one group under two nouns. `قتيلان` and
`دون وقوع إصابات` are numbers too: two and none. The words are `data/toll_words.csv`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from ..actors.nations import nisbas
from ..attribution.wordlists import PEOPLE, source_nouns
from ..lexicons import lexicon
from ..text import fold
from .event_kinds import event_forms
from .numerals import entry
from .passages import Passage, Telling
from .quantities import Quantity
from .words import stem

GROUP_WORDS = 3
"""How many words behind a number name whom it counts."""
NATIONALITY = frozenset({"جنسيه", "جنسيات"})
"""Words behind `من` and before a nationality, folded."""
MEN = "رجال"
"""Of the nouns for those who serve, the one that may stand before anything (`رجال القرية`): they serve in a force that is listed."""
NOT = "غير"
"""The word before a group or nationality to which those counted do not belong, folded."""
OF_BODY = re.compile(r"(?: \w+){0,1} (?:من|في صفوف)(?: (?:عناصر|مقاتلي|مسلحي|افراد|تنظيم|حركه|جماعه))* ")
"""What stands between a number and the name of the body that those counted belong to, in folded text."""
NONE_REACH = 3
"""How many words behind a negation the casualties that it denies may stand: `دون وقوع أي إصابات`."""

OUTCOME_REACH = 8
"""How many words behind a negated verb of outcome the casualties may stand: `لم يسفر الهجوم عن وقوع إصابات`."""
LEADS_TO = ("عن", "الي", "في")
"""Prepositions behind a verb of outcome, folded; the last may be of the place where something happened."""
HURT = "اصيب"
"""What `لم يصب` denies, folded."""
ANYBODY, ANY = "احد", frozenset({"اي", "ايه"})
"""Words behind a negated verb by which nobody was killed or wounded: `لم يصب أحد`, and `لم يصب أي` before a word for a person, folded."""
LONE_REACH = 2
"""How many words behind a person the verb for killing or wounding may stand: `مدنيا لقي مصرعه`."""


@cache
def forms(kind: str) -> frozenset[str]:
    """The folded words of a kind in `data/toll_words.csv`."""
    return frozenset(
        fold(word) for row in lexicon("toll_words") if row["kind"] == kind for word in row["words"].split()
    )


@cache
def persons() -> frozenset[str]:
    """Stems of the words for people that are counted among the dead: those for anyone, and those for a group."""
    return frozenset(map(stem, forms("person") | _group_words().keys()))


@cache
def anyone() -> frozenset[str]:
    """Stems of nouns for those counted, whoever they are: `شخص`, `راكب`, `قتيل`."""
    return frozenset(map(stem, forms("person") | forms("dead")))


@cache
def people_nouns() -> frozenset[str]:
    """Stems of nouns for people, whatever they do: those of `persons`, and every noun for somebody who may speak (`عامل`, `صياد`)."""
    return persons() | {stem(word) for word, noun in source_nouns().items() if noun.type in PEOPLE}


@cache
def _group_words() -> dict[str, str]:
    """Folded words to the group that they name."""
    return _named("group")


@cache
def _forces_served() -> dict[str, str]:
    """Folded names of forces, to the group of those who serve in them: `رجال الشرطة`."""
    return _named("serving")


def _named(kind: str) -> dict[str, str]:
    return {
        fold(word): row["kind"].partition(":")[2]
        for row in lexicon("toll_words")
        if row["kind"].startswith(f"{kind}:")
        for word in row["words"].split()
    }


@cache
def _nationalities() -> dict[str, str]:
    return nisbas() | _named("of")


def state_named(word: str) -> str:
    """The state of a folded nationality (`روسيا` after a number is a Russian), empty for other words."""
    table = _nationalities()
    return table.get(word) or table.get(word.removesuffix("ا"), "")


def group(telling: Telling, clause: Passage, count: Quantity) -> frozenset[str]:
    """Whom a number counts: groups (`civilian`, `fighter`), states, and the body that they serve; empty where it may be anyone."""
    own = _group_words().get(_singular(fold(telling.text(count.span))))
    found = {own} if own else set()
    words = telling.forms((count.end, clause.end))
    if words[:1] == ["من"] and len(words) > 2 and words[1] in forms("servants"):
        served = _forces_served().get(words[2].removeprefix("ال"))
        if served or words[1] != MEN:
            return frozenset({served or stem(words[2])})
    other = ""
    for word in _of_nationality(words)[:GROUP_WORDS]:
        word = word.removeprefix("ال")
        named = _group_words().get(word) or state_named(word)
        if named:
            found.add(other + named)
        elif word == NOT:
            other = f"{NOT} "
        elif word not in forms("person") | forms("dead") | forms("hurt"):
            break
    return frozenset(found) or _body(telling, clause, count) or _ranks(words)


def _of_nationality(words: list[str]) -> list[str]:
    """The words behind a number without those that only lead to a nationality: `38 قتيلا من جنسيات غير سورية`."""
    start = 1 if words[:1] == ["من"] else 0
    at = next((n for n, word in enumerate(words[:GROUP_WORDS]) if word.removeprefix("ال") in NATIONALITY), -1)
    return words[start : max(start, at - 1)] + words[at + 1 :] if at >= 0 else words[start:]


def _body(telling: Telling, clause: Passage, count: Quantity) -> frozenset[str]:
    """The body or armed group to which those counted belong: `51 من داعش`, `عشرة قتلى في صفوف الفصائل`."""
    behind = next((word for word in clause.words if word.start >= count.end and word.actor), None)
    if behind is None or not OF_BODY.fullmatch(fold(telling.text((count.end, behind.start)))):
        return frozenset()
    bodies = {mention.start for mention in telling.mentions if mention.type in ("ORG", "GROUP")}
    return frozenset({behind.key} if behind.start in bodies else ())


def _ranks(words: list[str]) -> frozenset[str]:
    """Those among whom the dead are: `عشرة قتلى في صفوف الفصائل`."""
    for n, (one, other) in enumerate(pairwise(words[: GROUP_WORDS + 1])):
        if (one, other) == ("في", "صفوف") and n + 2 < len(words):
            return frozenset({stem(words[n + 2])})
    return frozenset()


def one_group(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two numbers count the same people: of the same states where either names one, else of the same groups."""
    kinds = frozenset(_group_words().values())
    return one - kinds == other - kinds if one - kinds or other - kinds else one == other


def few(telling: Telling, clause: Passage) -> Iterator[Quantity]:
    """Numbers of people without a numeral: duals, and none."""
    found = telling.placed_forms(clause.span)
    for n, (word, start, end) in enumerate(found):
        bare = word if word in forms("two") else word.removeprefix("و")
        if bare in forms("two"):
            yield Quantity("number", 2, 2, stem(_singular(bare)), start, end)
        elif word.removeprefix("و") in forms("none"):
            behind = found[n + 1 : n + 1 + NONE_REACH]
            if _nobody([form for form, _, _ in behind]):
                verb = HURT if behind[0][0] in forms("struck") else behind[0][0]
                yield Quantity("number", 0, 0, stem(verb), start, behind[1][2])
                continue
            if behind and behind[0][0] in forms("outcome"):
                behind = _outcome(found[n + 2 : n + 2 + OUTCOME_REACH])
            for other, _, last in behind:
                if other in forms("casualties"):
                    yield Quantity("number", 0, 0, stem(other), start, last)
                if other not in forms("occur"):
                    break


def _nobody(behind: list[str]) -> bool:
    """Whether words behind a negation are a verb and nobody whom it befell: `لم يصب أحد`, `لم يقتل أي جندي`, but not `لم يصب أي هدف`."""
    verb, whom, of_them = (*behind, "", "", "")[:3]
    if verb not in forms("struck") and event_forms().get(stem(verb)) not in ("kill", "wound"):
        return False
    return whom == ANYBODY or (whom in ANY and (of_them in forms("single") or stem(of_them) in persons()))


def _outcome(behind: list[tuple[str, int, int]]) -> list[tuple[str, int, int]]:
    """Of the words behind a verb of outcome those that tell what came of its subject, behind its preposition: `لم يؤد الحريق إلى إصابات`."""
    words = [form for form, _, _ in behind]
    at = next((words.index(leading) for leading in LEADS_TO if leading in words), len(words))
    return behind[at + 1 : at + 1 + NONE_REACH]


def some(telling: Telling, clause: Passage) -> Iterator[Quantity]:
    """Casualties that a clause tells without a number: `سقوط قتلى وجرحى`, `وقوع إصابات لم تحدد`."""
    found = telling.placed_forms(clause.span)
    for n, (word, start, end) in enumerate(found):
        before = [other.removeprefix("و") for other, _, _ in found[max(0, n - NONE_REACH) : n]]
        told = word.removeprefix("و") in forms("casualties") and not forms("occur").isdisjoint(before)
        if told and forms("none").isdisjoint(before):
            yield Quantity("number", 1, math.inf, stem(word.removeprefix("و")), start, end, hedged=True)


def lone(telling: Telling, clause: Passage) -> Iterator[tuple[Quantity, str]]:
    """Single persons that a clause tells were killed or wounded, with the kind of event: `جرح شرطي`, `مدنيا لقي مصرعه`."""
    found = telling.placed_forms(clause.span)
    for n, (word, start, end) in enumerate(found):
        if word.removeprefix("ال") not in forms("single") or (n and entry(found[n - 1][0])):
            continue
        for other, _, _ in (*found[max(0, n - 1) : n], *found[n + 1 : n + 1 + LONE_REACH]):
            event = event_forms().get(stem(other))
            if event in ("kill", "wound"):
                yield Quantity("number", 1, math.inf, stem(word), start, end, hedged=True), event
                break


def _singular(dual: str) -> str:
    bare = dual.removeprefix("و")[:-2]
    return bare[:-1] + "ه" if bare.endswith("ت") else bare
