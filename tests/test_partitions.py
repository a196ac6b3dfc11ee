"""Where partitions end, and what makes one another."""

from __future__ import annotations

import os

import pytest

from syrianews.corpus import Failure
from syrianews.own_tables import contents
from syrianews.scale import partitions
from syrianews.scale.inputs import items
from syrianews.scale.partitions import Settings, cut
from syrianews.schema import Scrape


def scrapes(*texts: str) -> list[Scrape]:
    return [Scrape(f"{n}.txt", text) for n, text in enumerate(texts)]


def test_by_number_and_by_characters(monkeypatch):
    monkeypatch.setattr(partitions, "CHARACTERS", 10)
    found = list(cut(scrapes("a" * 4, "b" * 5, "c" * 30, "d", "e", "f", "g"), Settings(), size=3))
    assert [[item.file[0] for item in part.items] for part in found] == [
        ["0", "1"],
        ["2"],
        ["3", "4", "5"],
        ["6"],
    ]
    assert [part.number for part in found] == [0, 1, 2, 3]


def test_the_key_changes_with_what_the_result_depends_on(tmp_path, monkeypatch):
    def key(*found, settings=Settings()):  # noqa: B008
        return next(iter(cut(found, settings))).key

    one, other = scrapes("نص", "نص آخر")
    actors = tmp_path / "a.csv"
    actors.write_text("id\n")
    with_actors = key(one, settings=Settings(actors=contents(str(actors))))
    actors.write_text("id\nx\n")
    keys = [
        key(one),
        key(other),
        key(one, other),
        key(Scrape("0.txt", "نص", given={"date": "2025"})),
        key(Failure("0.txt", "empty")),
        key(one, settings=Settings(columns=(("text", "b"),))),
        with_actors,
        key(one, settings=Settings(actors=contents(str(actors)))),
        key(one, settings=Settings(cues=contents(str(actors)))),
        key(one, settings=Settings(actors=contents(str(actors)), cues=contents(str(actors)))),
    ]
    assert len(set(keys)) == len(keys)
    assert key(one) == keys[0]
    monkeypatch.setattr(partitions, "code_version", lambda: "another")
    assert key(one) != keys[0]


@pytest.mark.parametrize("change", ["content", "time"])
def test_a_changed_file_changes_the_key(tmp_path, change):
    file = tmp_path / "a.txt"
    file.write_text("نص", "utf-8")
    before = next(cut(items([tmp_path]), Settings())).key
    assert next(cut(items([tmp_path]), Settings())).key == before
    if change == "content":
        file.write_text("نص أطول", "utf-8")
    else:
        os.utime(file, ns=(1, 1))
    assert next(cut(items([tmp_path]), Settings())).key != before
