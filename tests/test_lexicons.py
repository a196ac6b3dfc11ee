"""Reading the CSV tables of the package and of users."""

import pytest

from syrianews.lexicons import lexicon, read_csv, several


def test_lexicon_rows_carry_every_column():
    rows = lexicon("countries")
    assert {"iso", "actor", "capital", "english", "nisba", "provenance"} == set(rows[0])


def test_unknown_lexicon_names_those_there_are():
    with pytest.raises(ValueError, match=r"no lexicon 'actor'.*actors"):
        lexicon("actor")


@pytest.mark.parametrize("content", ["\ufeffa,b\n1 , 2\n\n,\n", "a;b\n1;2\n"])
def test_read_csv_takes_what_spreadsheets_write(tmp_path, content):
    path = tmp_path / "t.csv"
    path.write_text(content, "utf-8")
    assert read_csv(path) == [{"a": "1", "b": "2"}]


def test_read_csv_refuses_other_encodings(tmp_path):
    path = tmp_path / "t.csv"
    path.write_bytes("a\nسوريا\n".encode("cp1256"))
    with pytest.raises(ValueError, match="not UTF-8"):
        read_csv(path)


def test_several_splits_at_bars():
    assert several(" a | |b") == ["a", "b"]
