"""Two citations around one clause: `وفق مسؤولين، أغلق الطريق، حسب الصحيفة`.

Both vouch for the clause between them, neither for the other's words; what a medium says that cites people it passes on.
"""

from __future__ import annotations

from itertools import pairwise

from .chains import Draft, holds
from .quoting import quote_kind, trimmed
from .reading import Reading


def part_citations(reading: Reading, drafts: list[Draft]) -> None:
    """Give two citations of a sentence whose contents hold each other the clause that they share; `drafts` are those of one sentence.

    A medium behind people relays them.
    """
    for first, second in pairwise([draft for draft in drafts if _cites(draft)]):
        leads = len(first.content) == 1 and first.cue[1] <= first.content[0][0]
        if not (leads and holds(first, second) and holds(second, first)):
            continue
        span = trimmed(reading, first.content[0][0], second.cue[0])
        if span is None:
            continue
        for draft in (first, second):
            draft.quote, draft.content = quote_kind(reading, [span])
        if second.source_type == "media" and first.source_type != "media" and second.relays is None:
            second.relays = first


def _cites(draft: Draft) -> bool:
    return draft.found.form.pos == "prep" and draft.source is not None
