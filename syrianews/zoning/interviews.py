"""Interviews: short questions between answers are text, though they stand alone as crossheads do.

A crosshead asks as well (`ماذا حدث؟`), over several paragraphs of a report. The questions of an interview come in turns with the answers, and
speak to whom they ask (`كيف ترى …`, `ما ردكم …`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from .lines import Line
from .links import Label

_QUESTIONS, _ADDRESSED, _PARAGRAPHS = 3, 2, 1.6
"""The fewest questions of an interview, the fewest of them that speak to somebody, and the most paragraphs to a question where none does."""
_TURNS = 5
"""The fewest questions in turns with answers that are an interview whomever they speak to."""
_WORDS = 40
_YOU = re.compile(
    r"(?<!\w)(?:[وفبلك]*(?:انت|انتم|انتي|حضرتك\w*|سيادت\w+|معاليك\w*|سعادت\w+|استاذ\w*|دكتور\w*|راي(?:ك|كم)|رد(?:ك|كم)|نظر(?:ك|كم)|لد(?:يك|يكم)|عند(?:ك|كم)|ل(?:ك|كم)|عن(?:ك|كم)|من(?:ك|كم)|مع(?:ك|كم)|الي(?:ك|كم)|علي(?:ك|كم)|بين(?:ك|كم)"
    r"|هل?ا? حدثت\w*|تري|ترون|ترين|تعتقد\w*|تتوقع\w*|تنظر\w*|تقيم\w*|تصف\w*|تفسر\w*|تقول\w*|تخش\w*|ترد(?:ون)?|تشعر\w*|تحدثنا|تخبرنا|تطالبون|تعملون|تواجهون|تقصد\w*))(?!\w)"
    r"|(?<!\w)(?![وفلبا]*(?:حكم|محاكم|تراكم|تحكم|ملاكم|حاكم|كم)(?!\w))[^\W\d_]{3,}كم(?!\w)"
)
"""Words that speak to somebody."""


def mark_questions(lines: Sequence[Line], labels: list[Label], number: int) -> None:
    """Make text of crossheads that are the questions of an interview."""
    heads = [i for i, label in enumerate(labels) if label[0] == "subhead" and asks(lines[i])]
    if not heads:
        return
    asked = [
        i
        for i, label in enumerate(labels)
        if label[0] in ("subhead", "body") and asks(lines[i]) and lines[i].words <= _WORDS
    ]
    if len(asked) < _QUESTIONS:
        return
    answers = sum(
        lines[i].is_text and label[0] == "body" for i, label in enumerate(labels) if i > asked[0]
    ) - sum(lines[i].is_text for i in asked)
    turns = answers <= _PARAGRAPHS * len(asked)
    addressed = sum(_YOU.search(lines[i].folded) is not None for i in asked)
    if (turns and len(asked) >= _TURNS) or (
        addressed >= _ADDRESSED and (turns or 3 * addressed >= len(asked))
    ):
        for i in heads:
            labels[i] = ("body", number)


def asks(line: Line) -> bool:
    """Whether a line ends as a question."""
    return line.text.rstrip(' "”»').endswith(("؟", "?"))
