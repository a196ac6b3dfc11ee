"""Whatever is given, the good files are loaded, each bad one is named with its reason, and nothing is lost."""

from __future__ import annotations

import pytest

import syrianews as sn


def test_the_seeds_and_nothing_beside_them(seeds):
    corpus = sn.load(seeds)
    assert [r.scrape.file for r in corpus.records] == sorted(p.name for p in seeds.glob("*.txt"))
    assert corpus.failures == []
    for record in corpus.records:
        assert record.scrape.text == (seeds / record.scrape.file).read_text(encoding="utf-8")


def test_an_unknown_role_is_refused_at_once(tmp_path):
    with pytest.raises(ValueError, match="'body' is none of text, title"):
        sn.load(tmp_path, columns={"body": "text"})
