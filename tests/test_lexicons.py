"""Reading the CSV tables of the package and of users."""

import csv
import re

import pytest

from syrianews.lexicons import DATA, lexicon, numbered_rows, read_csv, several


def test_lexicon_rows_carry_every_column():
    rows = lexicon("countries")
    assert {"iso", "actor", "capital", "english", "nisba", "provenance"} == set(rows[0])


def test_unknown_lexicon_names_those_there_are():
    with pytest.raises(ValueError, match=r"no lexicon 'actor'.*actors"):
        lexicon("actor")


@pytest.mark.parametrize(
    "content", ["\ufeffa,b\n1 , 2\n\n,\n", "a;b\n1;2\n", "a\tb\n1\t2\n", "a,b,\r\n1,2,,\r\n"]
)
def test_read_csv_takes_what_spreadsheets_write(tmp_path, content):
    path = tmp_path / "t.csv"
    path.write_text(content, "utf-8")
    assert read_csv(path) == [{"a": "1", "b": "2"}]


def test_every_table_of_the_package_is_read():
    assert all(lexicon(path.stem) for path in DATA.glob("*.csv"))


def test_a_cell_in_marks_may_hold_lines_and_rows_keep_their_numbers(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text('a,b\n"one\ntwo",2\n,\nthree\u2028four,4\n', "utf-8")
    assert numbered_rows(path) == [(2, {"a": "one\ntwo", "b": "2"}), (4, {"a": "three\u2028four", "b": "4"})]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("file,field,value\na,outlet,b\nc,outlet,Foo, Inc\n", r"t\.csv, row 3: 'Inc' stands under no column"),
        ("a,,b\n1,2,3\n", r"row 2: '2' stands under no column"),
        ("a,b,a\n1,2,3\n", r"several columns 'a'"),
        ("\na\n1\n", "no header row"),
        ("a,b\n1\0,2\n", r"t\.csv is no table of text"),
    ],
)
def test_a_table_that_would_be_misread_is_refused(tmp_path, content, message):
    path = tmp_path / "t.csv"
    path.write_text(content, "utf-8")
    with pytest.raises(ValueError, match=message):
        read_csv(path)


def test_a_mark_left_open_is_refused(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text('a\n"' + "x" * 2000 + "\n", "utf-8")
    before = csv.field_size_limit(1000)  # of the whole process: loading tables of articles raises it
    try:
        with pytest.raises(ValueError, match="not valid CSV"):
            read_csv(path)
    finally:
        csv.field_size_limit(before)


def test_read_csv_refuses_other_encodings(tmp_path):
    path = tmp_path / "t.csv"
    path.write_bytes("a\nسوريا\n".encode("cp1256"))
    with pytest.raises(ValueError, match="not UTF-8"):
        read_csv(path)


def test_several_splits_at_bars():
    assert several(" a | |b") == ["a", "b"]


DESCRIBED = {"function_words", "source_nouns"}
"""Tables whose provenance says what a word is."""


@pytest.mark.parametrize("name", sorted({path.stem for path in DATA.glob("*.csv")} - DESCRIBED))
def test_every_provenance_is_explained(name):
    _, _, told = (DATA / "README.md").read_text("utf-8").partition("## What `provenance` says")
    cells = re.findall(r"^\| (`.*?`) \| ", told, flags=re.M)
    values = re.findall(r"`([^`]+)`", " ".join(cells))
    known = tuple(re.sub(r" ?(…|: X|of X|N)$", "", value) for value in values)
    for row in lexicon(name):
        for value in re.split(r"[,;|] ?", row.get("provenance", "counted")):
            assert value.startswith(known), value
