"""Stories of a corpus on disk are those of the same corpus in memory, wherever partitions and chunks end."""

from __future__ import annotations

import json
import random

import pytest
from pandas.testing import assert_frame_equal

import syrianews as sn
from syrianews.comparison import story_likeness
from syrianews.comparison.related import stories_and_related
from syrianews.scale import grouping

OUTLETS = ["الجزيرة", "الجزيرة نت", "صحيفة الميناء", ""]
LETTERS = "بتثجحخدرسشصضطعغفقكلمن"


def _word(chance: random.Random) -> str:
    return "".join(chance.choice(LETTERS) for _ in range(5))


def made_tellings(chance: random.Random, events: int) -> list[dict[str, str]]:
    """Several tellings of events of which nobody has heard, in a random order."""
    everyday = [_word(chance) for _ in range(40)]
    rows, own = [], []
    for event in range(events):
        told_before = own[:6] if event % 2 else []  # what follows up an event tells some of it again
        own = [*told_before, *(_word(chance) for _ in range(14 - len(told_before)))]
        for _ in range(chance.choice([1, 1, 2, 3, 5])):
            words = chance.sample(own, 11) + chance.choices(everyday, k=8)
            chance.shuffle(words)
            day = chance.choice(["2025-03-01", "2025-03-02", ""]) if event % 3 else ""
            rows.append({"text": " ".join(words), "date": day, "outlet": chance.choice(OUTLETS)})
    chance.shuffle(rows)
    return rows


@pytest.mark.parametrize(("size", "chunk"), [(1_000, 2_000), (7, 5)])
def test_the_same_stories(tmp_path, monkeypatch, size, chunk):
    for module in (story_likeness, grouping):
        monkeypatch.setattr(module, "CHUNK", chunk)
    monkeypatch.setattr(grouping, "MERGED", 2)
    monkeypatch.setattr(grouping, "BATCH", 4)
    source = tmp_path / "a.jsonl"
    source.write_text("\n".join(map(json.dumps, made_tellings(random.Random(4), 25))), "utf-8")
    stored = sn.annotate_to(tmp_path / "out", source, size=size, progress=False)
    wanted = sn.stories(stored.load())
    assert (wanted["size"] > 2).sum() > 10
    assert_frame_equal(sn.stories(stored), wanted, rtol=0, atol=0.0011)
    near = stories_and_related(stored.load())[1]
    assert len(near) > 5
    found = grouping.stories_and_related_of(stored, engine=None, scheduler=None, workers=None)
    assert_frame_equal(found[0], wanted, rtol=0, atol=0.0011)
    assert found[1] == near


def test_a_corpus_without_text_and_an_unfinished_one(tmp_path):
    (tmp_path / "in").mkdir()
    stored = sn.annotate_to(tmp_path / "out", tmp_path / "in", progress=False)
    assert sn.stories(stored).empty
    stored.finished = False
    with pytest.raises(RuntimeError, match="finish the run first"):
        sn.stories(stored)


def test_nothing_stays_mapped_when_stories_are_told(tmp_path):
    source = tmp_path / "a.jsonl"
    source.write_text("\n".join(map(json.dumps, made_tellings(random.Random(4), 5))), "utf-8")
    stored = sn.annotate_to(tmp_path / "out", source, size=7, progress=False)
    sn.stories(stored)
    assert {kept.cache_info().currsize for kept in (grouping.mapped, grouping._block, grouping._days)} == {0}
