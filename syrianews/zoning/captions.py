"""Captions of pictures inside a text, which look like crossheads.

A credit closes them or stands under them, or they are no more than the office and the name of somebody whom the text calls so.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from ..lexicons import lexicon
from ..text import fold
from .lines import DATE, LABEL, LATIN, PROSE, TITLE, Line
from .looks import opens_with_verb
from .outlets import is_name

_CREDITED = re.compile(
    r"\s?(?:[-–—/|(]|\([^()|:/،]{3,30}[:/،])\s?(?:(?:ال)?(?:صوره?|تصوير|عدسه|مصدر)\W{1,3}[^()]{2,30}|(?:صوره )?(?:من )?(?:ال)?(?:ارشيف\w*|ناشطون|ناشطين|نشطاء|انترنت|تعبيريه)|مواقع التواصل(?: الاجتماعي)?"
    r"|(?:وكالات|رويترز|ا\s?\.? ?ف\s?\.? ?ب|فرانس برس|(?:وكاله )?الاناضول|اسوشيتد برس|د\s?\.? ?ب\s?\.? ?ا|ا\s?\.? ?ب(?:\s?\.? ?ا)?|غيتي\w*|جيتي\w*|getty\w*|afp|reuters|ap|epa|aa|dpa))\W*$|\.\.\s?صوره (?:ل|من ?)\S.{0,30}$",
    re.IGNORECASE,
)
"""How a caption ends that names where the picture is from."""
_AGENCY = re.compile(
    r"\W*(?:getty|afp|reuters|ap|epa|dpa|aa|anadolu|picture.alliance|photo)(?!\w)|[^/]*\w\s?/\s?(?:getty|afp|reuters|ap|epa|dpa|aa|anadolu)(?!\w)",
    re.IGNORECASE,
)
"""A picture's credit in Latin letters."""
_OPENING = re.compile(
    r"(?:صوره|صور|لقطه) (?:تم |التقط|نشر|بث|وزع|تداول|متداول|تظهر|تبين)|(?:جانب|جوانب|لقطه|لقطات|مشهد|مشاهد|صوره|صور) (?:من|ل)|(?:صوره|صور) (?:ارشيفيه|تعبيريه|توضيحيه)|(?:ال)?(?:فيديو|صوره|صور|خريطه|انفوغراف\w*|انفوجراف\w*)\s?[:|]"
)
"""How a caption begins that says what kind of picture it goes with."""
_IN_PICTURE = re.compile(
    r"(?<!\w)في (?:صوره|لقطه) (?:بتاريخ|من|ارشيفيه|غير مورخه|التقط\w*|ملتقطه|نشر\w*|وزع\w*|ماخوذه)(?!\w)"
)
"""What places somebody in a picture, and says which."""
_SEEN = re.compile(r"(?<!\w)[وف]?[يت]?(?:ظهرت?|بدا|بدت|شوهدت?|شاهد)(?: \w+){0,4} في (?:صوره|لقطه)(?!\w)")
"""What tells that somebody was seen in a picture."""
_SCENE = re.compile(r"(?<!\w)(?:خلال|اثناء|لدي|امام|عقب|لحظه|ويظهر|وتظهر|يظهر|تظهر)(?!\w)")
"""What places somebody in a picture."""
_BRACKETED = re.compile(r"\w[^()]*\s\(([^()]{2,40})\)[\s.\u200f]*$")
"""What stands in brackets at the end of a line."""
_PART = re.compile(r"\s*[-–—/،,]\s*")
_NETWORK = re.compile(
    r"(?:ال)?(?:فيس ?بوك|تويتر|انستغ?رام|انستجرام|تي?لي?غرام|تليجرام|يوتيوب|تيك توك|منصه (?:اكس|x)|مواقع التواصل)",
    re.IGNORECASE,
)
"""A network that a picture was taken from."""
_CREDIT = re.compile(r"(?:ال)?(?:صوره|تصوير|عدسه|مصدر (?:ال)?صوره?|صور)(?: من)?\s?:|©")
"""How the credit under a caption begins."""
_CREDIT_WORDS, _CAPTION_WORDS = 6, 18
_CREDIT_LINE = 8
"""The most words of a line that is nothing but a credit with its label."""
_CAPTIONED = 5
"""The fewest words of a caption with its credit."""
_NAMED = 4
"""The fewest words of an office and a name."""


@lru_cache(1)
def _offices() -> frozenset[str]:
    """The first words of titles that stand before a name, folded, without the article."""
    return frozenset(fold(row["title"]).split()[0].removeprefix("ال") for row in lexicon("titles"))


def is_inner_caption(lines: Sequence[Line], index: int) -> bool:
    """Whether the short line `index` of a text is a picture's caption.

    >>> from syrianews.zoning.lines import read_lines
    >>> is_inner_caption(read_lines("آثار الانفجار في السوق - ناشطون\\nوقال الوزير إن الأمر انتهى."), 0)
    True
    """
    line = lines[index]
    if line.shape not in (TITLE, LABEL) or line.stops or line.continues or line.words > _CAPTION_WORDS:
        return False
    if is_credited(line):
        return True
    after = lines[index + 1] if index + 1 < len(lines) else None
    if after is not None and (is_latin_credit(after) or _is_credit(after)):
        return True
    return (
        line.words >= _NAMED and names_office(line) and any(line.key in t.folded for t in lines if t.is_text)
    )


def is_credited(line: Line) -> bool:
    """Whether a short line names where a picture is from, or what kind of picture it is.

    >>> from syrianews.zoning.lines import read_lines
    >>> [is_credited(line) for line in read_lines("آثار الانفجار في السوق - ناشطون\\nآثار الانفجار في السوق (فيس بوك)\\nوصول الوفد إلى دمشق")]
    [True, True, False]
    """
    if line.words > 2 and (_CREDITED.search(line.folded) or _places_in_picture(line) or _names_source(line)):
        return True
    return _OPENING.match(line.folded) is not None


def _names_source(line: Line) -> bool:
    """Whether a line ends with an outlet or a network in brackets, alone or with what else a credit says (`(تلغرام - الوكالة)`)."""
    found = _BRACKETED.search(line.text)
    pieces = _PART.split(found[1]) if found else ()
    return any(_NETWORK.fullmatch(fold(piece).strip()) or is_name(piece.strip()) for piece in pieces)


def is_credit_of_picture(line: Line) -> bool:
    """Whether a line of more than a name ends with where a picture is from in brackets, and is no stamp (`… بعد استبدالها (الصورة: سانا)`).

    >>> from syrianews.zoning.lines import read_lines
    >>> [is_credit_of_picture(line) for line in read_lines("مضخات المحطة بعد استبدالها (الصورة: سانا)\\nدمشق - سانا")]
    [True, False]
    """
    bracketed = line.text.rstrip(" .").endswith(")")
    return bracketed and line.shape != DATE and line.words >= _CAPTIONED and is_credited(line)


def is_credited_sentence(line: Line) -> bool:
    """Whether a paragraph is short and ends with an agency in brackets, as a caption over the text does that has its full stop.

    >>> from syrianews.zoning.lines import read_lines
    >>> [is_credited_sentence(line) for line in read_lines("أعضاء الوفد لدى وصولهم إلى مطار دمشق (رويترز).\\nوصل الوفد إلى دمشق أمس.")]
    [True, False]
    """
    if line.shape != PROSE or line.words > _CAPTION_WORDS:
        return False
    if _places_in_picture(line):
        return True
    bracketed = line.text.rstrip(" .\u200f").endswith(")")
    return bracketed and _CREDITED.search(line.folded) is not None


def _places_in_picture(line: Line) -> bool:
    """Whether a line places somebody in a picture and does not tell that he was seen there."""
    return _IN_PICTURE.search(line.folded) is not None and not (
        opens_with_verb(line.folded) or _SEEN.search(line.folded)
    )


def shows_scene(line: Line) -> bool:
    """Whether a short line says when or where somebody was seen (`أعضاء الوفد خلال جولتهم`), as captions do.

    >>> from syrianews.zoning.lines import read_lines
    >>> [shows_scene(line) for line in read_lines("أعضاء الوفد خلال جولتهم\\nالوفد يصل إلى دمشق")]
    [True, False]
    """
    return _SCENE.search(line.folded) is not None


def _is_credit(line: Line) -> bool:
    """Whether a line says whose a picture is and nothing of what it shows (`صورة من: …`)."""
    return (
        line.category == "caption" and line.words <= _CREDIT_LINE and _CREDIT.match(line.folded) is not None
    )


def is_latin_credit(line: Line) -> bool:
    """Whether a line in Latin letters is the credit of a picture (`AFP / Name Name`)."""
    return line.shape == LATIN and line.words <= _CREDIT_WORDS and _AGENCY.match(line.text) is not None


def names_office(line: Line) -> bool:
    """Whether a line begins with somebody's office (`الوزير فلان`)."""
    return line.key.split()[0].removeprefix("ال") in _offices()
