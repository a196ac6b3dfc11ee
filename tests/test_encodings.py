"""Every encoding that is read comes back as the text it was, by its mark, its declaration or its look."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syrianews.loading.encodings import NotText, decode, mended

PROSE = "قال الوزير إن الأمر انتهى في دمشق، وأضاف أن الحكومة ستعمل على ذلك خلال الأيام القادمة.\n" * 3


@pytest.mark.parametrize(
    ("codec", "name"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("utf-32", "utf-32"),
        ("cp1256", "windows-1256"),
        ("iso8859_6", "iso-8859-6"),
    ],
)
def test_encodings_are_told_apart(codec, name):
    decoded = decode(PROSE.encode(codec))
    assert (decoded.encoding, decoded.text) == (name, PROSE)


@pytest.mark.parametrize("codec", ["cp1256", "iso8859_6"])
@pytest.mark.parametrize("word", ["دمشق", "قال الوزير", "سوريا"])
def test_one_word_is_enough_for_an_arabic_reading(codec, word):
    assert any("\u0621" <= c <= "\u064a" for c in decode(word.encode(codec)).text)


def test_a_declaration_that_the_bytes_bear_out_is_believed():
    page = f'<meta charset="windows-1256"><p>{PROSE}</p>'
    assert decode(page.encode("cp1256")).text == page


def test_a_declaration_that_the_bytes_contradict_is_not():
    page = f'<meta charset="iso-8859-1"><p>{PROSE}</p>'
    assert decode(page.encode("utf-8")).text == page
    page = f'<meta charset="utf-8"><p>{PROSE}</p>'
    assert decode(page.encode("cp1256")).encoding == "windows-1256"


def test_a_header_from_outside_counts():
    assert decode("قطر".encode("cp1256"), declared="windows-1256").text == "قطر"


def test_truncated_utf8_keeps_what_is_there_and_says_so():
    data = PROSE.encode()[: len("قال الوزي".encode()) - 1]
    decoded = decode(data)
    assert decoded.text == "قال الوز\ufffd"
    assert "cut off" in decoded.notes[0]


def test_damage_inside_utf8_is_counted():
    decoded = decode("قال".encode() + b"\xff" + PROSE.encode())
    assert decoded.encoding == "utf-8"
    assert decoded.text.count("\ufffd") == 1
    assert "1 places are not valid utf-8" in decoded.notes[0]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"%PDF-1.7 ...", "PDF"),
        (b"PK\x03\x04....", "zip archive"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "PNG"),
        (bytes(range(256)) * 20, "not text"),
        (b"\0" * 1000, "binary"),
    ],
)
def test_binary_data_are_refused_by_name(data, words):
    with pytest.raises(NotText, match=words):
        decode(data)


def test_nuls_are_kept_and_noted():
    decoded = decode(PROSE.replace(" ", "\0", 1).encode())
    assert decoded.text == PROSE.replace(" ", "\0", 1)
    assert "1 NUL" in decoded.notes[0]


def test_line_ends_keep_their_offsets():
    assert decode(b"a\r\nb\r\n").text == "a\r\nb\r\n"
    assert decode(b"a\rb\rc").text == "a\nb\nc"


@given(st.text(st.characters(codec=None)))
def test_mending_changes_no_length_and_leaves_what_any_file_can_hold(text):
    result, _ = mended(text)
    assert len(result) == len(text)
    result.encode("utf-8")


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1))
def test_utf8_comes_back_as_it_was(text):
    assert decode(text.encode("utf-8-sig")).text == text


@given(st.binary(max_size=300))
def test_any_bytes_give_a_text_that_can_be_written_or_a_reason(data):
    with contextlib.suppress(NotText):
        decode(data).text.encode("utf-8")
