"""Count how often each attribution rule is wholly right, for `syrianews/data/rule_shares.csv`.

    python benchmarks/rule_shares.py [TEXTS GOLD ...] --save

Counts in the seeds and the Wikinews articles and, where they are named, in further pairs of folders: texts and their gold.
A finding is right where its cue overlaps one of gold and source and content each share at least half of their characters with
it. `confidence` is the share of right findings with four more at the mean of all rules, so that a rule seen once is not taken
for certain.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections import Counter, defaultdict
from pathlib import Path

import syrianews as sn
from syrianews.evaluate import score_attributions
from syrianews.export import annotation_json
from syrianews.gold import jaccard, read_gold

ROOT = Path(__file__).resolve().parent.parent
TABLE = ROOT / "syrianews" / "data" / "rule_shares.csv"
SHIPPED = [
    (ROOT / "seeds", ROOT / "seeds" / "gold"),
    (ROOT / "benchmarks" / "wikinews" / "texts", ROOT / "benchmarks" / "wikinews" / "gold"),
]
PSEUDO = 4


def count(texts: Path, gold: Path) -> tuple[Counter[str], Counter[str]]:
    """Findings by rule in one folder of texts, and those of them that are right."""
    found: Counter[str] = Counter()
    right: Counter[str] = Counter()
    corpus = sn.annotate(sn.load(texts))
    for record in corpus.records:
        path = gold / f"{Path(record.scrape.file).stem}.json"
        if not path.exists() or "attributions" not in json.loads(path.read_text(encoding="utf-8")):
            continue
        wanted = read_gold(path, record.scrape.text)
        rules = {
            a.id if len(record.articles) == 1 else f"{number}.{a.id}": a.rule
            for number, attributions in (record.attributions or {}).items()
            for a in attributions
        }
        system = annotation_json(record)
        for a in system["attributions"]:
            a["cue_span"] = tuple(a["cue"])
            a["source_span"] = [tuple(a["source"])] if a["source"] else []
            a["content_span"] = [tuple(part) for part in a["content"]]
            found[rules[a["id"]]] += 1
        pairs = score_attributions(wanted, system, defaultdict(lambda: [0.0] * 4), lambda *_: None)
        for g, s in pairs:
            if min(jaccard(g[key], s[key]) for key in ("source_span", "content_span")) >= 0.5:
                right[rules[s["id"]]] += 1
    return found, right


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="*", type=Path, help="further texts and their gold, in turn")
    parser.add_argument("--save", action="store_true", help=f"write {TABLE.relative_to(ROOT)}")
    args = parser.parse_args()
    if len(args.folders) % 2:
        parser.error("name folders in pairs: texts, then their gold")
    further = list(zip(args.folders[::2], args.folders[1::2], strict=True))
    found: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for texts, gold in SHIPPED + further:
        here, good = count(texts, gold)
        found += here
        right += good
    mean = right.total() / found.total()
    where = "seeds and wikinews" + (f" and {len(further)} further sets" if further else "")
    rows = [
        {
            "rule": rule,
            "found": number,
            "right": right[rule],
            "confidence": f"{(right[rule] + PSEUDO * mean) / (number + PSEUDO):.2f}",
            "provenance": f"annotated articles of {where} with {PSEUDO} pseudo-counts at the mean",
        }
        for rule, number in sorted(found.items(), key=lambda item: (-item[1], item[0]))
    ]
    file = TABLE.open("w", encoding="utf-8", newline="") if args.save else sys.stdout
    writer = csv.DictWriter(file, fieldnames=list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return 0


if __name__ == "__main__":
    sys.exit(main())
