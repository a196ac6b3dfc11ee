"""What a type checker says to users of the package: mypy reads this file, and each line that it must refuse says so.

A line that it no longer refuses is an unused `type: ignore`, which mypy reports. Nothing here is run.
"""

from __future__ import annotations

import pandas as pd

import syrianews as sn
from syrianews import plot


def misspelt(corpus: sn.Corpus) -> None:
    sn.anotate(corpus)  # type: ignore[attr-defined]
    corpus.artikles  # type: ignore[attr-defined] # noqa: B018


def drawn(table: pd.DataFrame) -> None:
    plot.mention_rates(table)
    plot.mention_rates(table, None, title="Who is named", top=3, colours={})
    plot.share_dots(table, value="direct").set_xlabel("share")
    plot.mention_rates(table, topp=3)  # type: ignore[call-arg]
    plot.mention_rates(table, top="three")  # type: ignore[arg-type]
    plot.share_dots(table)  # type: ignore[call-arg]
