"""Verbs with a pronoun for the text that they stand in: `بيانا قال فيه`, `رسالة طالبت فيها`."""

from __future__ import annotations

from .concord import Phrase
from .reading import Reading
from .wordlists import IN_IT

_ACCUSATIVE = ("ا", "ة")
"""Endings of an object without the article, and of its adjective: `تسجيلا مصورا`, `حملة`."""


def told_in(reading: Reading, i: int) -> bool:
    """Whether a pronoun behind the verb at word `i` points back to the text that it stands in: `بيانا تدين فيه`."""
    behind = reading.words[i + 1 : i + 3]
    return behind[:1] != [] and (behind[0] in IN_IT or (behind[0] == "من" and behind[-1] in IN_IT))


def holds_the_words(reading: Reading, phrase: Phrase, i: int) -> bool:
    """Whether the phrase before the verb at word `i` is what somebody says it in, a text or nothing known: `بيانا قال فيه`, `مقطعا مصورا قال فيه`."""
    if not told_in(reading, i):
        return False
    noun = reading.noun(phrase.first)
    last = reading.original(phrase.end - 1)
    accusative = phrase.end == phrase.first + 1 and not phrase.definite and last.endswith(_ACCUSATIVE)
    return accusative or noun is None or noun.type in ("document", "survey", "reports", "media")


def is_plural_of_speech(reading: Reading, k: int) -> bool:
    """Whether word `k` is a verbal noun of saying in the plural: `تحذيرات`."""
    return any(
        form.pos == "masdar" and form.number == "p" for form in reading.lexicon.find(reading.words[k])[1]
    )
