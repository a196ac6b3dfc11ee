"""Numbered comments of readers."""

import pytest
from zoned_lines import LEAD, OTHERS, SECOND, THIRD, TITLE, kinds

from syrianews.zoning.lines import read_lines
from syrianews.zoning.threads import mark_threads

BRACKETED = [
    "[1] سعاد من حمص   14/05/2016 10:20", "صدقت والله يا أستاذ", "[2] أبو خالد   14/05/2016 11:02", "لا أوافق على هذا الكلام",
    "[3] زائر   14/05/2016 12:40", "متى يعود التيار؟",
]  # fmt: skip
PARTED = [
    "1",
    "سعاد",
    "14/05/2016 10:20",
    "صدقت والله يا أستاذ",
    "2",
    "أبو خالد",
    "14/05/2016 11:02",
    "لا أوافق",
    "3",
    "زائر",
    "تم حذف التعليق",
]


def marked(*lines):
    page = read_lines("\n".join(lines))
    mark_threads(page)
    return [line.category for line in page]


@pytest.mark.parametrize("thread", [BRACKETED, PARTED])
def test_a_thread_ends_where_a_head_stands(thread):
    found = marked("التعليقات (3)", *thread, "مواضيع ذات صلة", *OTHERS)
    assert found == ["comment_head", *["comment"] * len(thread), "related_head", None, None, None]


def test_ranks_are_no_numbers_of_comments():
    ranked = [line for rank, title in enumerate(OTHERS, 1) for line in (str(rank), title)]
    assert "comment" not in marked("التعليقات", *ranked)
    assert "comment" not in marked("التعليقات", "24 يوليو 2024", OTHERS[0], "25 يوليو 2024", OTHERS[1])


def test_numbers_out_of_order_make_no_thread():
    assert "comment" not in marked(
        "التعليقات", "[1] سعاد 14/05/2016 10:20", OTHERS[0], "[7] زائر 15/05/2016 10:20", OTHERS[1]
    )


def test_opinions_of_readers_with_their_count_are_no_links():
    page = kinds(TITLE, LEAD, SECOND, THIRD, "آراء القراء (3)", *PARTED)
    assert page[4:] == [("boilerplate", None)] * 12
