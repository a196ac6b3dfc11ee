"""A user's own table of cues, read and checked: a row that could never be a cue is an error, not a row without effect."""

from __future__ import annotations

from pathlib import Path

from ..lexicons import Row, lexicon, numbered_rows, several
from ..schema import CUE_CLASSES
from .morphology import Verb

FRAMES = (
    "an", "quote", "colon", "object", "light", "prep", "addressee", "bare", "comment", "negated", "source", "verb",
)  # fmt: skip
"""The kinds of frames, which the docstring of `syrianews.attribution.cues` explains; some take a word behind a colon (`prep:إلى`)."""
KINDS = ("prep", "noun", "particle", "masdar", "participle", "comment")
"""What the column `pos` says of a phrase."""


def own_cues(table: str | Path) -> list[Row]:
    """The rows of a table, each with every column of `cues.csv` and of `cue_phrases.csv`.

    Raises ValueError for a table without the columns it needs, and for a cue class, frame, kind of phrase, root or form that does not
    exist, with the row and what is allowed.
    """
    return [_complete(row, f"{Path(table).name}, row {number}") for number, row in numbered_rows(table)]


def _complete(row: Row, place: str) -> Row:
    columns = {*lexicon("cues")[0], *lexicon("cue_phrases")[0]}
    missing = [name for name in ("cue_class", "frames") if name not in row]
    if missing or not row.keys() & {"lemma", "text"}:
        raise ValueError(
            f"{place}: no column {', '.join(missing) or 'lemma or text'}. Its columns are {', '.join(row)}. "
            "A table of cues needs cue_class, frames, and lemma (for a verb) or text (for a phrase), "
            "as data/cues.csv and data/cue_phrases.csv of the package have them."
        )
    complete = dict.fromkeys(columns, "") | row
    denies = {"deny": "deny", "no_comment": "no_comment"}
    complete["polarity"] = complete["polarity"] or denies.get(complete["cue_class"], "assert")
    complete["form"] = complete["form"] or "1"
    if (problem := _problem(complete)) is not None:
        raise ValueError(f"{place}: {problem}.")
    return complete


def _problem(row: Row) -> str | None:
    """What is wrong with a row, and what is allowed; None where nothing is."""
    if row["cue_class"] not in CUE_CLASSES:
        return f"{row['cue_class']!r} is no cue class. Use one of: {', '.join(CUE_CLASSES)}"
    frames = [*several(row["frames"]), *several(row["passive"])]
    if not frames and row["pos"] != "comment":
        return f"no frames, so that it would never count. Use some of: {', '.join(FRAMES)}, parted by |"
    if unknown := [frame for frame in frames if frame.partition(":")[0] not in FRAMES]:
        return f"{unknown[0]!r} is no frame. Use some of: {', '.join(FRAMES)}, parted by |"
    if row["text"]:
        return None if row["pos"] in KINDS else f"{row['pos']!r} is no pos. Use one of: {', '.join(KINDS)}"
    if not row["form"].isdecimal():
        return f"form {row['form']!r} is no number. Write the form of the verb as 1, 2, 3 …"
    try:
        Verb(row["root"], int(row["form"]))
    except ValueError as error:
        return str(error)
    return None
