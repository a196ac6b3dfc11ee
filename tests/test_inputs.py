"""Items are what `sn.load` reads, in its order and under its names."""

from __future__ import annotations

import pandas as pd
from many_articles import write_jsonl

from syrianews.loading.files import Found
from syrianews.loading.loaders import read
from syrianews.scale.inputs import items, name_of, scrapes


def test_items_become_the_scrapes_of_load(tmp_path, root):
    write_jsonl(tmp_path / "b.jsonl", 3)
    (tmp_path / "a.txt").write_text("نص", "utf-8")
    (tmp_path / "empty.txt").write_bytes(b"")
    sources = [root / "tests" / "data" / "pages", tmp_path, pd.DataFrame({"text": ["نص", None]})]
    found = list(items(sources))
    assert [scrape for item in found for scrape in scrapes(item)] == list(read(*sources))
    assert [name_of(item) for item in found] == [scrape.file for scrape in read(*sources)]


def test_files_are_not_read_while_listing(tmp_path):
    (tmp_path / "a.txt").write_text("نص", "utf-8")
    assert [type(item) for item in items([tmp_path])] == [Found]
