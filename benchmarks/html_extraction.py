"""Main text of Arabic news pages: syrianews beside the extractors that are installed, on the same pages, in one run.

    python benchmarks/html_extraction.py           print the table
    python benchmarks/html_extraction.py --pages   with a row for every page

The pages and their gold are those of `tests/data/pages` (see its README: ten habits of sites around texts of Wikinews).
They were made for this project and seen while it was written, so they show what each extractor does with these habits,
not how often the habits occur, nor how syrianews does on pages it has not seen. The scoring is that of
`syrianews.evaluate_html`; the speed is added here.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from syrianews.evaluate_html import score_pages, summarise

PAGES = Path(__file__).resolve().parent.parent / "tests" / "data" / "pages"


def main() -> int:
    parser = argparse.ArgumentParser(description="Main text of HTML pages, extractor by extractor.")
    parser.add_argument("--pages", action="store_true", help="a row for every page")
    args = parser.parse_args()
    scores = score_pages(PAGES)
    if args.pages:
        print(scores.pivot(index="page", columns="extractor", values="f1").round(3).to_string(), "\n")
    seconds = scores.groupby("extractor")["seconds"].mean()
    table = summarise(scores)
    table["pages_per_second"] = (1 / table["extractor"].map(seconds)).round()
    print(table.round({"f1": 3, "worst": 3}).to_string(index=False, na_rep=""))
    return 0


if __name__ == "__main__":
    sys.exit(main())
