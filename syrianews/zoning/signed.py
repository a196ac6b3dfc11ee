"""Outlets that the catalogue lacks, where a copy is signed: `السنابل / متابعات`, `خاص السنابل`, `السنابل - مسقط`.

The signature pairs the outlet with a word for how the text was made, with a town or with a writer, and stands alone over or under the
text, or opens it. What stands beside such a word is a person as well (`سامر الحلبي - دمشق`) or a section, which are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..text import fold
from .boilerplate import phrase_category
from .brands import plain
from .credits import Credit, spelled
from .datelines import ADDRESS, MADE, is_dateline, pieces_of
from .furniture import BUILT, CITIES, MASTHEAD, MEDIUM, NAME_WORDS, own_names
from .lines import DATE, LABEL, MENU, TITLE, Line
from .outlets import find_names
from .parts import Parts
from .places import is_full_name, is_place, may_be_given_name
from .section_names import is_section_name
from .self_naming import names_nobody
from .stamp_signs import IN_SENTENCE, LABEL_BEFORE, PUBLISHED

_IN_BRACKETS = re.compile(r"\W{0,3}([^.():–—-]{2,30}?)\s?\(([^()]{3,30})\)\s?[-–—:]")
_BRACKETED = re.compile(r"[(\[]\s?([^()\[\].:]{3,30}?)\s?[)\]]\s(?=\w)")
"""What opens a text in brackets."""
_PIECE = re.compile(r"\s*[|:/–—-]+\s*|\s{2,}")
_QUOTED = re.compile(r"[«\"“][^«»\"“”]{2,30}[»\"”]")
_DESK = re.compile(
    r"^(?:(?:فريق|محرر|قسم|مراسل|موفد|مندوب|مكتب|هييه تحرير|خاص|رصد|متابعه|متابعات|بواسطه|تحرير|by) (?=\S+ )|(?:خاص|رصد|مراسل|موفد|مندوب) (?=ال))"
)
"""Who of an outlet signs, or how it made the text, before its name."""
_VOICE = re.compile("(?:صوت|صدي|اخبار|انباء|مرصد) ")
_PUBLISHED_IN = re.compile(
    r"نشرت? (?:في|ب|علي) (?P<name>[^\d:|]{2,30}?) (?:يوم|بتاريخ|في|الموافق)\s?:?\s|(?P<issue>[^\d:|–-]{2,30}?)\s?[-–|]\s?(?:ال)?عدد\s?:?\s?\d"
)
"""`نشر في … يوم 21 أوت 2019`, as stamps in the Maghreb name the paper; `… - العدد: 1186`."""
_MARKS = ' .,،:()[]«»"“”*'
_CREDIT_WORDS, _SITE_WORDS, _DATELINE, _STAMP_WORDS = 10, 12, 60, 16
_WORDS, _NAME_WORDS, _OPENING = 8, 3, 70
_MADE_WORD = re.compile(r"(?:رصد|خاص|متابعات|متابعه|ترجمه)(?: (?:ب|ل|ل ))? ?[-–:/|]? ?(?=[^\W\d_])")
_SIGNING = MADE - {"تقرير", "تقارير", "ترجمه", "ترجمات", "صحف", "مواقع"}
"""Of the words for how a text was made those that open no headline (`تقارير: …`)."""
_CUES = frozenset(
    "نقله نقلته نقلها بقلم اعداد كتب كتبت تحرير ترجمه تصوير حوار تقرير تحقيق عدسه المصدر بواسطه نشر محرر الكاتب الكاتبه الموافق المصادف".split()
)
"""Words before a writer's name or a day, folded."""
_STROKE = " ـ "
_SAID = re.compile(r"\s?[:–—-]\s")
"""What parts a signature from the first sentence of a text."""
_REPEATED, _AGAIN, _CLOSE = 1.0, 2, 2
"""What each of the lines weighs that are nothing but the name at the page's head, how many there are at least, and how far items of a menu stand apart."""
_WITH_WORD, _WITH_OTHER = 2.5, 1.3
"""What a signature weighs whose other piece is a word for how the text was made, and one with a town or a writer."""


def signed_credits(parts: Parts) -> Iterator[Credit]:
    """The namings of unlisted outlets in the signatures of an article."""
    if parts.meta and parts.lead and not parts.headlines:
        yield from _first_word(parts.meta[0])
    for line in parts.meta:
        if (
            line.words <= _WORDS
            and line.shape in (LABEL, TITLE, MENU)
            and line.category not in ("caption", "source_label")
        ):
            yield from _signed(line, _dashed(line), alone=True)
        elif line.shape == DATE:
            yield from _before_day(line)
    for line in parts.lead:
        opening = _opening(line)
        if opening:
            yield from _signed(line, opening, alone=False)


def repeated_name(parts: Parts) -> Iterator[Credit]:
    """The few words that head the page and stand alone once more: its site's name, where they name no section, place or person and are no
    items of a menu, under others or with what the page has twice under them."""
    lines = sorted([*parts.meta, *parts.furniture], key=lambda line: line.start)
    alone = [line.key if line.words <= NAME_WORDS and not line.dates else "" for line in lines]
    heads = dict.fromkeys(
        key
        for at, (line, key) in enumerate(zip(lines, alone, strict=True))
        if line.number < MASTHEAD and not (at and _is_item(lines[at - 1 : at + 1]))
    )
    for name in filter(may_sign, heads):
        again = [at for at, key in enumerate(alone) if key == name]
        under = [alone[at + 1] for at in again if _is_close(lines[at : at + 2])]
        listed = any(key and under.count(key) > 1 for key in under)
        named = is_place(name) or is_section_name(name) or phrase_category(name) is not None
        if len(again) >= _AGAIN and not (named or listed):
            for at in again:
                yield from spelled(lines[at], name, _REPEATED)


def _is_item(pair: Sequence[Line]) -> bool:
    """Whether the second of two lines stands under other few words, as an item of a menu does under the one before it."""
    above = pair[0]
    return _is_close(pair) and above.shape == LABEL and above.key != pair[1].key


def _is_close(pair: Sequence[Line]) -> bool:
    """Whether two lines stand under each other, as items of a menu do."""
    return len(pair) > 1 and pair[1].number - pair[0].number <= _CLOSE


def _before_day(line: Line) -> Iterator[Credit]:
    """The one word with the article directly before the day of a stamp (`السنابل الأحد 12 آذار 2023`): no place or section. Without the
    article it is a verb or a time (`أضيف`, `ليلة`), and of several words it may be anything."""
    day = next((date for date in line.dates if date.precision == "day"), None)
    name = line.folding.text[: line.folding.folded(day.span[0] - line.text_start)].strip() if day else ""
    single = " " not in name and name.startswith("ال")
    told = LABEL_BEFORE.search(name) or PUBLISHED.search(name) or IN_SENTENCE.search(name)
    if single and may_sign(name) and not (told or is_place(name) or is_section_name(name)):
        yield from spelled(line, name, _WITH_OTHER)


def _dashed(line: Line) -> str:
    """A folded line in which a stroke that writers put for a dash (`السنابل ـ دمشق`) is one."""
    return fold(line.text.replace(_STROKE, " - ")) if _STROKE in line.text else line.folded


def _first_word(line: Line) -> Iterator[Credit]:
    """One word with the article over a text that lost its title, as the page's first: whose text it is."""
    alone = line.words == 1 and line.start == 0 and line.text.startswith("ال") and not line.names
    if alone and not is_place(line.key) and may_sign(line.key):
        yield from spelled(line, line.key, _WITH_OTHER)


def _opening(line: Line) -> str:
    """What stands before the last mark near a text's beginning that parts a signature from the text."""
    marks = [match.start() for match in _SAID.finditer(line.folded[:_OPENING])]
    return line.folded[: marks[1 if len(marks) > 1 else 0]] if marks else ""


def _signed(line: Line, text: str, alone: bool) -> Iterator[Credit]:
    pieces = pieces_of(text)
    if alone and len(pieces) == 1 and (match := _MADE_WORD.match(pieces[0])):
        pieces = [match[0].strip(), pieces[0][match.end() :]]
    if not 1 < len(pieces) <= 3:
        return
    listed = [fold(name.name) for name in find_names(text)]
    made = [piece for piece in pieces if _is_made(piece)]
    others = [piece for piece in pieces if is_place(piece) or is_full_name(piece)]
    names = [_DESK.sub("", piece) for piece in pieces if piece not in made and piece not in others]
    if any(piece in listed for piece in (*names, *others) if piece not in CITIES):
        return
    placed = others if alone else [piece for piece in others if is_place(piece)]
    if len(names) == 1 and (made or placed) and may_sign(names[0]):
        yield from spelled(line, names[0], _WITH_WORD if made else _WITH_OTHER)


def _is_made(piece: str) -> bool:
    return all(word in _SIGNING or word.removeprefix("و") in _SIGNING for word in piece.split())


def may_sign(name: str) -> bool:
    """Whether a folded string may be an outlet's name: no person's, no section's, no stock phrase."""
    words = name.split()
    if not 0 < len(words) <= _NAME_WORDS or not all(map(str.isalpha, words)) or words[0] in _CUES:
        return False
    return not may_be_given_name(words[0]) and not names_nobody(name)


def unlisted(parts: Parts) -> Iterator[Credit]:
    """Outlets that the catalogue lacks, in credits and in the dateline: `جفرا نيوز- …`, `صدى الشعب – …`.

    Such a name is built like an outlet's (`… نيوز`, `صحيفة …`), or the site's furniture names it so or heads the page
    with it.
    """
    if "names" not in parts.told:
        parts.told["site"] = "\n".join(line.folded for line in parts.furniture if line.words <= _SITE_WORDS)
        parts.told["names"] = own_names(parts.furniture)
    site, promoted = parts.told["site"], parts.told["names"]
    heads = [line.key for line in parts.furniture[:MASTHEAD] if line.category is None]
    heads = [head for head in heads if phrase_category(head) is None and not is_place(head)]
    logo = {f"{a} {b}" for a, b in pairwise(heads)}
    known = {*heads, *logo, *promoted}
    openings = [(line, _opening_pieces(line.folded[:_DATELINE])) for line in parts.lead]
    credits = [
        (
            line,
            pieces_of(line.folded)
            if is_dateline(line)
            else [match["name"] or match["issue"], ""]
            if (match := _PUBLISHED_IN.match(line.folded))
            else [p for p in _PIECE.split(line.folded) if p.strip()],
        )
        for line in parts.meta
        if (
            line.words <= (_STAMP_WORDS if line.shape == DATE else _CREDIT_WORDS)
            or line.category == "meta_label"
        )
        and line.category not in ("caption", "source_label")
    ]
    for line, pieces in openings + credits:
        for piece in pieces:
            name = _DESK.sub("", piece.strip(_MARKS))
            told = (len(pieces) > 1 and name in known) or name in logo
            if not told and (name in MADE or name.count(" ") >= NAME_WORDS):
                continue
            told = told or (len(pieces) > 1 and _QUOTED.fullmatch(piece.strip()) is not None)
            told = told or (len(pieces) > 1 and ADDRESS.fullmatch(name) is not None)
            published = name and _PUBLISHED_IN.match(line.folded) and not is_place(name)
            told = told or (bool(published) and phrase_category(name) is None)
            if not (told or " " in name) or any(plain(n.name) == plain(name) for n in find_names(name)):
                continue
            if told:
                yield from spelled(line, name, 3)
            elif BUILT.fullmatch(name):
                yield from spelled(line, name, 4)
            elif len(pieces) > 1 or line in parts.texts:
                named = name in site and re.search(rf"{MEDIUM} {re.escape(name)}(?!\w)", site)
                made = _VOICE.match(name) and any(other.strip(_MARKS) in MADE for other in pieces)
                if named or made:
                    yield from spelled(line, name, 3)


def _opening_pieces(opening: str) -> list[str]:
    """What a dateline may name: what marks part from the first sentence, and what stands in brackets before such a mark."""
    match = _IN_BRACKETS.match(opening) or _BRACKETED.match(opening)
    return [*match.groups(), ""] if match else _PIECE.split(opening)[:-1][:2]
