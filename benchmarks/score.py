"""Score every gold set that is at hand, layer by layer, and hold the scores against the floors.

    python benchmarks/score.py                 print all tables
    python benchmarks/score.py --raise-floors  write the floors anew where a score has risen

The gold that ships with the project is scored always; that of a folder `../shared/gold`, where there is one, as well: a
set that is left out is named first. Where a set was read twice, the agreement of the two readings stands below its scores.
A floor is never lowered by this script.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import pandas as pd

import syrianews as sn
from syrianews.agreement import agreement
from syrianews.evaluate import evaluate
from syrianews.evaluate_comparison import evaluate_comparison

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared" / "gold"
FLOORS = ROOT / "tests" / "floors.json"
SHIPPED = {
    "seeds": (ROOT / "seeds", ROOT / "seeds" / "gold"),
    "wikinews": (ROOT / "benchmarks" / "wikinews" / "texts", ROOT / "benchmarks" / "wikinews" / "gold"),
}
OUTSIDE = {
    "dev": (SHARED / "texts" / "dev", SHARED / "dev"),
    "zdev": (SHARED / "texts" / "zdev", SHARED / "zdev"),
}
"""Gold beside the project; that of `zdev` is of zones and articles alone."""
READ_TWICE = {
    "wikinews": (
        ROOT / "benchmarks" / "wikinews" / "texts",
        ROOT / "benchmarks" / "wikinews" / "first",
        ROOT / "benchmarks" / "wikinews" / "second",
    ),
}
"""Texts and two readings of them, as they were before they were compared."""
COMPARED = {
    "seeds": (
        ROOT / "seeds",
        ROOT / "seeds" / "gold" / "alignments.json",
        ROOT / "seeds" / "gold" / "stories.json",
    ),
    "dev": (SHARED / "texts" / "stories", SHARED / "alignments_dev.json", SHARED / "stories_dev.json"),
}


def table(texts: Path, gold: Path) -> pd.DataFrame:
    """The scores of the texts in one folder against the gold in another; see `syrianews.evaluate.evaluate`."""
    return evaluate(sn.annotate(sn.load(texts)), gold).table


def compared(name: str) -> pd.DataFrame:
    """The scores of stories, alignments, quotes and conflicts; empty where that gold is not at hand."""
    texts, alignments, stories = COMPARED.get(name, (None, None, None))
    if texts is None or not texts.is_dir():
        return pd.DataFrame()
    corpus = sn.annotate(sn.load(texts))
    return evaluate_comparison(corpus, sn.compare(corpus), alignments, stories)


def agreed(name: str) -> pd.DataFrame:
    """The agreement of the two readings of a set; see `syrianews.agreement.agreement`."""
    texts, first, second = READ_TWICE[name]
    return agreement(sn.load(texts), first, second).table


def floors_of(scores: pd.DataFrame) -> dict[str, float]:
    """Layer and measure to F1, cut off (not rounded) at three digits."""
    return {
        f"{row.layer}/{row.measure}": int(row.f1 * 1000) / 1000
        for row in scores.itertuples()
        if row.gold >= 5
    }


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--raise-floors", action="store_true")
    args = parser.parse_args()
    floors = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    status = 0
    if absent := [
        name for name, folders in OUTSIDE.items() if not all(folder.is_dir() for folder in folders)
    ]:
        print(f"left out: {', '.join(absent)} (their texts and gold do not ship; looked for in {SHARED})")
    for name, (texts, gold) in (SHIPPED | OUTSIDE).items():
        if name in absent:
            continue
        scores = pd.concat([table(texts, gold), compared(name)])
        if name == "zdev":
            scores = scores[scores["layer"].isin(["zones", "articles"])]
        print(f"\n{name}")
        print(scores.to_string(index=False, float_format=lambda x: f"{x:.3f}"))
        if name in READ_TWICE:
            print(f"\n{name}: agreement of two readings")
            print(agreed(name).to_string(index=False, na_rep="", float_format=lambda x: f"{x:.3f}"))
        if name not in SHIPPED:
            continue
        now, held = floors_of(scores), floors.setdefault(name, {})
        for key, floor in held.items():
            if now.get(key, 0) < floor:
                print(f"  below its floor: {key} is {now.get(key, 0):.3f}, floor {floor:.3f}")
                status = 1
        held |= {key: max(value, held.get(key, 0)) for key, value in now.items()}
    if args.raise_floors:
        FLOORS.write_text(json.dumps(floors, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return status


if __name__ == "__main__":
    sys.exit(main())
