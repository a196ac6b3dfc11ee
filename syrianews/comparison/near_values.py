"""Values that differ in their digits and may yet be one: rounded, readings of what never stands still, mistyped, or counted from another day."""

from __future__ import annotations

import re

from .likeness import SideBySide
from .passages import Passage, Telling
from .quantities import Quantity
from .word_classes import BOUNDS

ROUNDING = 0.005
"""How far two numbers may differ, as a share of the greater, to be the same rounded."""
FORTNIGHT = {14, 15}
"""Days of two weeks, as people count them."""
PASSED = frozenset({"مر", "مرت", "مرور", "مضي", "مضت"})
"""Words before a time that has gone by until its telling, folded: the next day it is longer."""
PASSED_REACH = 5
"""How many words before it one of these may stand: `مر على وقوع الهجوم عشرة أيام`."""
SINCE_REACH = 2
"""How many words before a time the preposition may stand from which it is counted."""


def rounded(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers may be one that was rounded: a measure with a fraction (`1091.90`, `1093`), or thousands (`3271`, `3000`)."""
    apart = abs(one.low - other.low)
    if one.kind == "duration" and {one.low, other.low} == FORTNIGHT:
        return True
    if one.low % 1 + other.low % 1 > 0 and apart <= ROUNDING * max(one.low, other.low):
        return True
    return any(value.low >= 2000 and value.low % 1000 == 0 and apart <= 500 for value in (one, other))


def are_readings(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers are readings of something that never stands still, such as a price: both have fractions."""
    return (
        one.kind == "number"
        and one.low == one.high
        and other.low == other.high
        and bool(one.low % 1 and other.low % 1)
    )


def same_digits(pair: SideBySide, one: Quantity, other: Quantity) -> bool:
    """Whether two values are typed with the same digits: `5.969.428` and, by mistake, `5.969.428 مليون`."""
    mine, yours = (
        re.sub(r"\D", "", telling.text(value.span)) for telling, value in ((pair.a, one), (pair.b, other))
    )
    return len(mine) > 1 and mine == yours


def counted_since(telling: Telling, clause: Passage, value: Quantity) -> bool:
    """Whether whole days are counted from or up to something (`بعد ثلاثة أيام على الهجوم`): some count the first one, others do not."""
    if value.kind != "duration" or value.low < 1 or value.low % 1:
        return False
    before = telling.forms((clause.start, value.start))
    near = any(word.removeprefix("و") in BOUNDS for word in before[-SINCE_REACH:])
    return near or not PASSED.isdisjoint(before[-PASSED_REACH:])
