"""What tells a stamp from a date in running text: the clock behind it, the words before it, where a sentence ends."""

from __future__ import annotations

import re

STOP = re.compile(r"[^\s.\d]{2}[.؟!](?:\s|$)")
"""The end of a sentence."""
CLOCK = re.compile(
    r"[\s،,|.–-]*(?:(?:علي )?الساعه\s?:?\s?)?\d{1,2}:\d{2}(?::\d{2})?(?:\s?(?:[صم]|am|pm|مساء|صباحا)(?!\w))?(?:\s?ب?توقيت \w+)?",
    re.IGNORECASE,
)
"""The clock of a stamp, behind its date, in folded text."""
IN_SENTENCE = re.compile(r"(?<!\w)(?:يوم|في|منذ|حتي|بتاريخ|من|الي|قبل|بعد|مساء|صباح|فجر|امس|اليوم|ل|ب)\s?$")
"""What stands before a date in a sentence, folded."""
