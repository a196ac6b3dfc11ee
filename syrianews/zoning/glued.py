"""Share bars, tag lists, source links, stamps and posts that a dump runs together with a paragraph.

Some dumps put the share bar before the first sentence into its line, or the tags and the link to the source behind the
last. Such a line is cut, so that its parts get zones of their own: zones cover characters, not lines.
"""

from __future__ import annotations

import re

from .chats import inline_head, may_be_chat
from .stamp_signs import BEFORE_DATES

_PLATFORM = r"(?:تويتر|فيسبوك|فيس بوك|جوجل بلس|قوقل بلس|غوغل بلس|واتساب|واتس ?[اآ]ب|لينكد ?[اإ]ن|تل[يغج]\w+|[اإ]نست[غقج]رام|بنترست|[اإ]يميل|البريد)"
_LEAD = re.compile(
    rf"\s*شارك(?:ها)?\s(?:من خلال|عبر|على)(?:\s{_PLATFORM}){{2,}}(?:\s(?:[اأ]كتب ر[اأ]يك|[اأ]ضف تعليقا?|شارك بر[اأ]يك))?\s+(?=\S+\s\S+\s\S+\s\S)"
)
_LINK = re.compile(r"\s(?=رابط (?:الخبر|المقال|الموضوع) (?:ب|على |من )[^:\n]{3,30}:)")
_TAGS = re.compile(
    r"(?<=[.؟!»\"”])\s+(?=(?:سمات|الوسوم|كلمات دلالية|الكلمات الدلالية|كلمات مفتاحية)[\s:][^.؟!:]{3,300}$)"
)
_PUBLISHED = re.compile(r"\s(?=(?:[-–] ?)?(?:تاريخ النشر|نشر بتاريخ) ?:? ?[^.؟!]{0,24}\d{4}[^.؟!]{0,14}$)")
_INLINE = re.compile(
    r"(?<=[.؟!»\"”])\s+(?=(?:[اأإ]قر[أاؤ]|طالع|شاهد|تابع|انظر)(?:وا|ي)? (?:[اأ]يض(?:ا[ًٌ]?|ًا)|المزيد)\s?:)[^:]{4,20}:[^.؟!:]{12,140}?"
    r"(?:\s*$|(?=\s(?:و(?:قال|[أا]ضاف|[أا]كد|[أا]وضح|[أا]شار|ذكر|تابع|لفت|كان|ي[أا]تي)ت?|من (?:جهته|جانبه)ا?|يذكر [أا]ن|[إا]ل[ىي] ذلك)\s))"
)
"""A link inside a paragraph, up to its end or to how the text goes on."""
_MONTHED = r"\d{1,2} [ء-ي]{3,12}(?:\s?/\s?[ء-ي]{3,12})? (?:19|20)\d\d"
_HEAD_STAMP = re.compile(
    rf"(?P<title>[^.؟!\n]{{20,180}}?[ء-ي\"»])(?P<stamp>\s?(?:السبت|ال[أا]حد|ال[إا]ثنين|الثلاثاء|ال[أا]ربعاء|الخميس|الجمعة)?[\s،,-]{{0,3}}"
    rf"(?:\d{{1,2}}[/-]\d{{1,2}}[/-](?:19|20)\d\d|(?:19|20)\d\d[/-]\d{{1,2}}[/-]\d{{1,2}}|{_MONTHED})(?:[\s,،|–-]*\d{{1,2}}:\d\d(?:\s?[صم](?![ء-ي]))?)?)(?=[ء-ي]{{3}})"
)
"""A title, its stamp and the first word of the text without anything between."""
_GLUE = re.compile(r"\d[صم]?[ء-ي]{3}")
"""What is in every line that has such a stamp."""
_IN_SENTENCE = re.compile(rf"(?:^|\s)(?:{'|'.join(BEFORE_DATES)})\s?$")
_HEAD = 400
"""Characters of a page in which its title and stamp are."""
_SIGNS = (
    "يضا:",
    "يضاً:",
    "يضًا:",
    "المزيد:",
    "شارك",
    "رابط ال",
    "(@",
    "تاريخ النشر",
    "نشر بتاريخ",
    "سمات ",
    "الوسوم",
    "كلمات د",
    "كلمات م",
    "الكلمات ال",
)
"""One of these is in a text whose lines are cut for another reason than a stamp or a head of a chat."""
_TAILS = (
    (("رابط ",), _LINK, "source_label"),
    (("سمات", "الوسوم", "كلمات"), _TAGS, "keywords_head"),
    (("تاريخ النشر", "نشر بتاريخ"), _PUBLISHED, "meta_label"),
)
"""What is cut off the end of a line, behind the words of which one is in it."""
_POST_END = re.compile(r"\(@\w{1,30}\)\s\w+ \d{1,2}, \d{4}(?=[ء-ي])")
"""The end of an embedded post with the next paragraph at its date."""
_STAMP = re.compile(
    r"\s*(?:date|published|updated):? (?:19|20)\d\d-\d\d(?:-\d\d(?:T[\d:.+Z-]*)?)?\s+(?=\S+\s\S)"
)
"""A machine's date before the first words of a page."""
_TAIL = 400
_LEAST = 40
"""Characters of a line from its beginning that are never a tail."""


def may_be_glued(text: str) -> bool:
    """Whether a text holds any of the words by which furniture in a line is known."""
    if any(map(text.__contains__, _SIGNS)) or _STAMP.match(text) is not None or may_be_chat(text):
        return True
    return _head_stamp(text) is not None


def _head_stamp(line: str) -> re.Match[str] | None:
    """The title and stamp that a text runs on from, unless the date is of a sentence."""
    found = _HEAD_STAMP.match(line[:_HEAD]) if _GLUE.search(line, 0, _HEAD) else None
    return None if found is None or _IN_SENTENCE.search(found["title"]) else found


def cut(line: str) -> list[tuple[int, int, str | None]]:
    """The parts of a line: start, end and, where a part is no running text, its category.

    >>> [kind for _, _, kind in cut("شارك من خلال تويتر فيسبوك اكتب رأيك قال الوزير إن الأمر انتهى.")]
    ['share', None]
    >>> cut("قال الوزير إن الأمر انتهى.")
    [(0, 26, None)]
    """
    parts: list[tuple[int, int, str | None]] = []
    if head := inline_head(line):
        return [(0, head, "meta_label"), *([(head, len(line), None)] if line[head:].strip() else [])]
    post = (_POST_END.search(line) if "(@" in line else None) or _STAMP.match(line)
    if post:
        return [(0, post.end(), None), (post.end(), len(line), None)]
    if run := _head_stamp(line):
        title, stamp = run.end("title"), run.end("stamp")
        return [(0, title, None), (title, stamp, None), (stamp, len(line), None)]
    if link := _INLINE.search(line):
        rest = [(link.end() + start, link.end() + end, kind) for start, end, kind in cut(line[link.end() :])]
        return [
            (0, link.start(), None),
            (*link.span(), "related_inline"),
            *(rest if line[link.end() :].strip() else []),
        ]
    lead = _LEAD.match(line)
    start = lead.end() if lead else 0
    if lead:
        parts.append((0, start, "share"))
    tail = max(start + _LEAST, len(line) - _TAIL)
    for signs, expression, kind in _TAILS:
        found = expression.search(line, tail) if any(map(line.__contains__, signs)) else None
        if found:
            return [*parts, (start, found.end(), None), (found.end(), len(line), kind)]
    return [*parts, (start, len(line), None)]
