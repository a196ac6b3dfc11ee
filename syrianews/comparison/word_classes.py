"""Classes of words that several rules of the comparison look for, folded."""

from __future__ import annotations

from ..text import fold

_ENDINGS = ("", "ه", "ان", "ين", "تان", "تين")


def _forms(adjectives: str) -> frozenset[str]:
    """Adjectives in both genders and in the dual."""
    return frozenset(f"{word}{ending}" for word in fold(adjectives).split() for ending in _ENDINGS)


GONE_BY = _forms("الماضي الفائت المنصرم السابق")
"""Words behind a day or a time that is looked back on: `الجمعة الماضية`, `الشهرين المنصرمين`."""
LAST = GONE_BY | _forms("الأخير")
"""The same behind a stretch of time that may reach up to now: `السنوات الأخيرة`."""
COMING = _forms("المقبل القادم")
"""Words behind a day or a time that is looked forward to."""
BOUNDS = frozenset({"منذ", "قبل", "بعد"})
"""Words before a day that begins or ends a time: others may begin earlier, or count from another day."""
SPEECH_ACTS = frozenset({"accuse", "deny", "threaten", "condemn", "welcome", "demand", "promise"})
"""Kinds of event (`data/event_words.csv`) that are done by speaking."""
