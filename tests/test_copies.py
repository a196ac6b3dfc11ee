"""Copies over partitions are those found in memory."""

from __future__ import annotations

import json
import random

import pytest
from many_articles import SPEAKERS

import syrianews as sn


def _long(chance: random.Random) -> list[str]:
    return [f"{chance.choice(SPEAKERS)} {chance.randrange(900)}" for _ in range(30)]


@pytest.mark.parametrize("size", [1, 7, 100])
def test_exact_and_near_copies(tmp_path, size):
    chance = random.Random(5)
    originals = [_long(chance) for _ in range(8)]
    rows = []
    for _ in range(60):
        words = list(chance.choice(originals))
        for _ in range(chance.choice([0, 0, 1, 2, 9])):
            words[chance.randrange(len(words))] = f"كلمة {chance.choice('ابتثجحخدذر')}"
        rows.append(" ".join(words))
    rows += ["خبر قصير", "خبر قصير", "خبر آخر"]
    source = tmp_path / "a.jsonl"
    source.write_text(
        "\n".join(json.dumps({"text": row, "date": f"2020-05-{chance.randrange(1, 29):02}"}) for row in rows),
        "utf-8",
    )
    wanted = sn.load(source).articles["duplicate_of"]
    found = sn.annotate_to(tmp_path / "out", source, size=size, progress=False).articles["duplicate_of"]
    assert 25 < wanted.notna().sum() < len(wanted)
    assert found.fillna("").tolist() == wanted.fillna("").tolist()
