"""Heads and notices of messages in exports."""

import pytest

from syrianews.text import fold
from syrianews.zoning.chats import NOTICE, STAMPED, VIEWED, inline_head, may_be_chat


@pytest.mark.parametrize(
    ("raw", "head"),
    [
        ("12/03/2021, 9:14 - عدسة السهل: وصل الوفد", "12/03/2021, 9:14 - عدسة السهل:"),
        ("[12/03/2021, 9:14:05 AM] عدسة السهل: وصل الوفد", "[12/03/2021, 9:14:05 AM] عدسة السهل:"),
        (
            "١٢\u200f/٣\u200f/٢٠٢١، ٩:١٤ ص - عدسة السهل: وصل الوفد",
            "١٢\u200f/٣\u200f/٢٠٢١، ٩:١٤ ص - عدسة السهل:",
        ),
        ("12/03/2021, 9:14 - انضم شخص إلى المجموعة", ""),
        ("قال الوزير في 12/03/2021, 9:14 - إن الأمر: انتهى", ""),
    ],
)
def test_the_head_of_an_exported_message(raw, head):
    assert raw[: inline_head(raw)] == head
    assert may_be_chat(f"{raw}\nنص") == bool(head)


@pytest.mark.parametrize(
    ("line", "is_head"),
    [
        ("عدسة السهل, [03.02.20 11:04]", True),
        ("عدسة السهل، [3/2/2020 11:04]:", True),
        ("وصل الوفد [صور]", False),
    ],
)
def test_a_sender_and_the_moment_in_one_line(line, is_head):
    assert (STAMPED.fullmatch(line) is not None) == is_head


@pytest.mark.parametrize(
    "line",
    ["Photo", "[ Photo ]", "1280×853, 141.2 KB", "<تم استبعاد الوسائط>", "[In reply to عدسة السهل]"],
)
def test_notices_of_pictures(line):
    assert NOTICE.fullmatch(fold(line).lower())


def test_what_is_no_notice():
    assert NOTICE.fullmatch(fold("صورة للوفد أمام المبنى")) is None
    assert VIEWED.fullmatch("2.1K views") is None
    assert VIEWED.fullmatch("2.1K viewsedited  10:32")
