"""Main text of Arabic news pages: syrianews beside the extractors that are installed, on the same pages, in one run.

    python benchmarks/html_extraction.py                       print the table
    python benchmarks/html_extraction.py --pages               with a row for every page
    python benchmarks/html_extraction.py --newspaper PYTHON    with newspaper4k, which PYTHON has installed
    python benchmarks/html_extraction.py --save                write html_extraction.csv beside this file, with today's date

newspaper4k needs an environment of its own: `python -m venv np`, then `np/bin/pip install newspaper4k nltk`, then `--newspaper np/bin/python`.

The pages and their gold are those of `tests/data/pages` (see its README: ten habits of sites around texts of Wikinews).
They were made for this project and seen while it was written, so they show what each extractor does with these habits,
not how often the habits occur, nor how syrianews does on pages it has not seen. The scoring is that of
`syrianews.evaluate_html`; the speed is added here.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import platform
import subprocess
import sys
from pathlib import Path

import pandas as pd

from syrianews.evaluate_html import score_pages, summarise, word_f1
from syrianews.loading.encodings import decode

PAGES = Path(__file__).resolve().parent.parent / "tests" / "data" / "pages"
RESULTS = Path(__file__).with_name("html_extraction.csv")


def score_newspaper(python: str) -> pd.DataFrame:
    """Rows of `score_pages` for the newspaper4k that another interpreter has."""
    gold = json.loads(PAGES.with_name(f"{PAGES.name}.json").read_text(encoding="utf-8"))
    pages = {name: decode((PAGES / name).read_bytes()).text for name in gold}
    command = [python, str(Path(__file__).with_name("newspaper_texts.py"))]
    done = subprocess.run(command, input=json.dumps(pages), capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{python} cannot run newspaper4k: {done.stderr.strip().splitlines()[-1]}")
    found = json.loads(done.stdout)
    rows = [
        ("newspaper4k", found["version"], name, word_f1(found["texts"][name].split("\n"), gold[name]["body"]),
         found["seconds"][name])
        for name in gold
    ]  # fmt: skip
    return pd.DataFrame(rows, columns=["extractor", "version", "page", "f1", "seconds"])


def main() -> int:
    parser = argparse.ArgumentParser(description="Main text of HTML pages, extractor by extractor.")
    parser.add_argument("--pages", action="store_true", help="a row for every page")
    parser.add_argument("--newspaper", metavar="PYTHON", help="an interpreter that has newspaper4k installed")
    parser.add_argument("--save", action="store_true", help=f"write the table to {RESULTS.name}")
    args = parser.parse_args()
    scores = score_pages(PAGES)
    if args.newspaper:
        scores = pd.concat([scores, score_newspaper(args.newspaper)], ignore_index=True)
    if args.pages:
        print(scores.pivot(index="page", columns="extractor", values="f1").round(3).to_string(), "\n")
    seconds = scores.groupby("extractor")["seconds"].mean()
    table = summarise(scores).round({"f1": 3, "worst": 3})
    table["pages_per_second"] = (1 / table["extractor"].map(seconds)).round()
    table["pages"] = scores["page"].nunique()
    table["python"] = platform.python_version()
    table.insert(0, "date", dt.date.today().isoformat())
    print(table.to_string(index=False, na_rep=""))
    if args.save:
        table.to_csv(RESULTS, index=False, lineterminator="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
