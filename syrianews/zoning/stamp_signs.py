"""What tells a stamp from a date in running text: its label, the clock behind it, the words before it, where a sentence ends."""

from __future__ import annotations

import re

from ..text import fold

STOP = re.compile(r"[^\s.\d]{2}[.؟!](?:\s|$)")
"""The end of a sentence."""
CLOCK = re.compile(
    r"[\s،,|.–-]*(?:(?:علي )?الساعه\s?:?\s?)?\d{1,2}:\d{2}(?::\d{2})?(?:\s?(?:[صم]|am|pm|مساء|صباحا)(?!\w))?(?:\s?ب?توقيت \w+)?",
    re.IGNORECASE,
)
"""The clock of a stamp, behind its date, in folded text."""
BEFORE_DATES = "يوم في منذ حتى بتاريخ من إلى الى قبل بعد مساء صباح فجر أمس امس اليوم ل ب".split()
"""What stands before a date in a sentence, as it is written."""
IN_SENTENCE = re.compile(rf"(?<!\w)(?:{'|'.join(dict.fromkeys(map(fold, BEFORE_DATES)))})\s?$")
"""What stands before a date in a sentence, folded."""
_PUBLISHED = r"(?:ال)?(?:نشر\w*|كتب\w*)|publi\w+|posted"
_UPDATED = r"(?:ال)?(?:تحديث\w*|حدثت?|تعديل\w*|عدلت?)|updated?|modified"
PUBLISHED = re.compile(rf"(?<!\w)(?:{_PUBLISHED})(?!\w)", re.IGNORECASE)
UPDATED = re.compile(rf"(?<!\w)(?:{_UPDATED})(?!\w)", re.IGNORECASE)
"""What says that a date is that of publication, or of a later change, in folded text."""
LABEL = re.compile(
    rf"(?:(?:ال)?تاريخ|(?:تم |اخر |وقت |تاريخ )?(?:{_PUBLISHED}|{_UPDATED}))(?!\w)", re.IGNORECASE
)
"""How a stamp begins that says what its date is."""
LABEL_BEFORE = re.compile(
    rf"(?:(?<!\w)(?:تم |تاريخ |اخر )?(?:{_PUBLISHED}|{_UPDATED}|(?:ال)?مقال)(?: (?:في|بتاريخ|يوم))?|(?<!\w)بتاريخ)\s?:?\s*$",
    re.IGNORECASE,
)
"""What stands directly before the date of such a stamp."""


def says_published(folded: str) -> bool:
    """Whether a folded line begins as a stamp that says when something was published.

    >>> says_published("تاريخ النشر: 3 اذار 2024"), says_published("اخر تحديث: 3 اذار 2024")
    (True, False)
    """
    return LABEL.match(folded) is not None and UPDATED.search(folded) is None


def is_glued(text: str, start: int, end: int) -> bool:
    """Whether the date in a span of a line that it ends or begins is glued to the word beside it.

    >>> is_glued("وصول الوفد26 آذار 2024", 10, 22), is_glued("26 آذار 2024وصول الوفد", 0, 12), is_glued("26 آذار 2024 وصول", 0, 12)
    (True, True, False)
    """
    if end == len(text):
        return start > 0 and text[start - 1].isalpha()
    return text[end : end + 2].lstrip("‘“«\"'")[:1].isalpha()
