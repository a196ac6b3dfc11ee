"""Whose words an attribution gives: its own source, or that of the attribution which names the speaker whom it goes on with."""

from __future__ import annotations

from collections.abc import Mapping

from .definite import standing_words
from .schema import Attribution


def owner(attribution: Attribution, by_id: Mapping[str, Attribution]) -> Attribution:
    """The attribution whose source is the speaker of this one: itself, or the end of its chain of antecedents."""
    seen: set[str] = set()
    while attribution.source is None and attribution.id not in seen:
        seen.add(attribution.id)
        attribution = by_id.get(attribution.antecedent or "", attribution)
    return attribution


def speaker(raw: str, attribution: Attribution, by_id: Mapping[str, Attribution]) -> str | None:
    """The speaker in words as they stand alone (`المرصد` for `للمرصد`), wherever the article names him; None where it never does.

    >>> cue = Attribution("a1", (0, 4), (6, 11), [], None, "cite", "institution")
    >>> speaker("وفقا للمرصد", cue, {"a1": cue})
    'المرصد'
    """
    named = owner(attribution, by_id).source
    return None if named is None else standing_words(raw, named)
