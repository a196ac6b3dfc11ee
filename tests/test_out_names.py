"""Names of results are safe and never collide."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from syrianews.out_names import output_stems


def test_plain_files_lose_their_suffix_and_keep_their_folder():
    assert output_stems(["000_a.txt", "sub/b.html", "c.html.gz"]) == ["000_a", "sub/b", "c"]


def test_rows_stand_in_a_folder_of_their_table():
    assert output_stems(["n.jsonl:1", "n.jsonl:2"]) == ["n/1", "n/2"]
    assert output_stems(["n.jsonl:1", "n.csv:1"]) == ["n.jsonl/1", "n.csv/1"]


def test_names_that_would_be_unsafe():
    stems = output_stems(["a\nb.txt", "../x", "dataframe:../../etc/x", 'q"?.txt', "ا" * 300 + ".txt"])
    assert stems[0] == "a%0Ab"
    assert not any(part in ("", ".", "..") for stem in stems for part in stem.split("/"))
    assert all(len(part.encode()) <= 213 for stem in stems for part in stem.split("/"))


@given(st.lists(st.text(st.characters(codec="utf-8"), min_size=1, max_size=8), unique=True, max_size=6))
def test_no_two_files_share_a_name(files):
    stems = output_stems([f"{file}.txt" for file in files])
    assert len(set(stems)) == len(stems)
    assert all("\n" not in stem and "\0" not in stem for stem in stems)
