"""The same input gives the same digits: two fresh processes, with words hashed differently, write the same tables."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
WRITE = """
import sys
from pathlib import Path

import pandas as pd
import syrianews as sn
from syrianews import counts
from syrianews.coverage import coverage, sentence_states

out = Path(sys.argv[1])
corpus = sn.annotate(sn.load("seeds"))
comparison = sn.compare(corpus)
mentions, articles, attributions = corpus.mentions, corpus.articles, corpus.attributions
tables = {name: getattr(corpus, name) for name in ("articles", "zones", "sentences", "mentions", "attributions", "errors")}
compared = {name: getattr(comparison, name) for name in dir(comparison) if not name.startswith("_")}
tables |= {"comparison-" + name: t for name, t in compared.items() if isinstance(t, pd.DataFrame)}
tables |= {
    "figure-" + of: counts.shares(attributions, of, by="name") for of in ("cue_class", "source_type", "quote")
}
tables |= {
    "figure-rates": counts.mention_rates(mentions, articles, by="name"),
    "figure-labels": counts.labels(mentions, by="name"),
    "figure-co-mentions": counts.co_mentions(mentions),
    "figure-chains": counts.chains(attributions, counts.usual_labels(mentions)),
    "figure-coverage": coverage(comparison.alignments, articles),
    "figure-shared": sentence_states(comparison.alignments, corpus.sentences, articles),
}
for name, table in tables.items():
    table.to_csv(out / f"{name}.csv", index=False)
"""


def write(out: Path, seed: str) -> subprocess.Popen[str]:
    """Start a process that writes every table of the seeds to `out`, hashing words with `seed`."""
    out.mkdir()
    path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    return subprocess.Popen(
        [sys.executable, "-c", WRITE, str(out)],
        cwd=ROOT,
        env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": path},
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.fixture(scope="module")
def twice(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Two folders of tables, from two processes that ran side by side."""
    base = tmp_path_factory.mktemp("twice")
    outs = base / "one", base / "two"
    for process in [write(out, seed) for out, seed in zip(outs, ("1", "4242"), strict=True)]:
        _, said = process.communicate(timeout=300)
        assert process.returncode == 0, said
    return outs


def test_every_table_is_the_same_to_the_digit(twice):
    one, two = twice
    names = sorted(path.name for path in one.iterdir())
    assert names == sorted(path.name for path in two.iterdir())
    assert {"mentions.csv", "attributions.csv", "comparison-alignments.csv", "figure-rates.csv"} <= set(names)
    differing = [name for name in names if (one / name).read_bytes() != (two / name).read_bytes()]
    assert differing == []


def test_tables_are_not_trivially_equal(twice):
    one, _ = twice
    for name in ("mentions", "attributions", "comparison-alignments", "figure-coverage"):
        assert len((one / f"{name}.csv").read_text(encoding="utf-8").splitlines()) > 10, name
