"""Lists of links among readers' comments."""

import pytest
from zoned_lines import LEAD, OTHERS

from syrianews.zoning.among_comments import heads_ranks
from syrianews.zoning.lines import read_lines


def is_head(*lines: str) -> bool:
    page = read_lines("\n".join(("المزيد من الأخبار", *lines)))
    return heads_ranks(page, 0, len(page))


@pytest.mark.parametrize("marks", [("1", "2", "3"), ("10:20", "09:40", "08:05")], ids=["ranks", "times"])
def test_titles_in_turns_with_ranks_or_times(marks):
    assert is_head(*(line for pair in zip(marks, OTHERS, strict=True) for line in pair))


def test_titles_with_bullets_and_titles_with_days_under_them():
    assert is_head(*(f"• {title}" for title in OTHERS))
    assert is_head(OTHERS[0], "02-09-2020", OTHERS[1], "01-09-2020")


def test_a_thread_is_no_list():
    assert not is_head("سعاد", LEAD, "أحمد", LEAD, "محمد", LEAD)
    assert not is_head(OTHERS[0], "02-09-2020", LEAD, "01-09-2020")
    assert not is_head(OTHERS[0], "02-09-2020")
