"""Whether the same is done to what two clauses count, and whether the words behind their nouns differ."""

import pytest
from two_tellings import told

from syrianews.comparison.countable import values
from syrianews.comparison.likeness import SideBySide
from syrianews.comparison.one_act import LONE_RATIO, adjectives_differ, done_to_the_same, far_apart


def sides(a, b):
    pair = SideBySide(told("a", f"عنوان\n{a}."), told("b", f"خبر\n{b}."))
    found = []
    for telling in (pair.a, pair.b):
        clause = telling.paragraphs[1].clauses[0]
        (value,) = values(telling, clause)
        found.append((clause, value))
    return pair, *found


@pytest.mark.parametrize(
    ("a", "b", "differ"),
    [
        ("نقلت البلدية 6 شاحنات زراعية", "نقلت البلدية 5 شاحنات عسكرية", True),
        ("نقلت البلدية 6 شاحنات للشرطة", "نقلت البلدية 5 شاحنات للبلدية", True),
        ("نقلت البلدية 6 شاحنات عسكرية", "نقلت البلدية 5 شاحنات عسكرية", False),
        ("نقلت البلدية 6 شاحنات", "نقلت البلدية 5 شاحنات عسكرية", False),
        ("نقلت البلدية 6 شاحنات وسيارات", "نقلت البلدية 5 شاحنات عسكرية", False),
    ],
)
def test_adjectives_tell_other_things(a, b, differ):
    pair, ours, theirs = sides(a, b)
    assert adjectives_differ(pair, ours, theirs) is differ
    assert done_to_the_same(pair, ours, theirs) is not differ


def test_counts_that_lie_far_apart_are_not_of_the_same_things_for_the_act_alone():
    for many, apart in ((int(5 * LONE_RATIO), False), (int(5 * LONE_RATIO) + 1, True)):
        pair, ours, theirs = sides(f"نقلت البلدية {many} شاحنة عسكرية", "نقلت البلدية 5 شاحنات عسكرية")
        assert far_apart(ours[1], theirs[1]) is apart
        assert done_to_the_same(pair, ours, theirs) is not apart
