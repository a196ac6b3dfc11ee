"""`explain`: why a row of a table is there, in sentences for human readers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd

from .arguments import given, need_columns
from .attribution.explain import attribution_reason, isolated, present
from .comparison_reasons import REASONS

_TYPES = {
    "PERSON": "a person",
    "ORG": "an organisation",
    "GROUP": "an armed group or movement",
    "MEDIA": "a news outlet",
    "GPE": "a place with a government",
    "LOC": "a place",
}
_NAMED_BY = {
    "registry": "the registry of actors, or a table of your own, has it",
    "body": "it is the kind of body that every state has, and whose it is follows from the words around it",
    "short": "it is short for a name that stands in the text or in the registry",
    "repeat": "the text has the name elsewhere, where the words around it show what it is",
    "misspelling": "but for a letter it is a name of the registry or of this text",
    "given": "a known given name begins it",
    "kunya": "it is a name with أبو or أم",
    "surname": "a known surname ends it",
    "title": "a title or a description of a person stands before it",
    "office": "an office and the body or place of it stand before it",
    "apposition": "a description of a person stands beside it",
    "called": "the text says that somebody is called so",
    "speaker": "it stands where a speaker stands, behind a verb of saying",
    "foreign": "it is written as foreign names are, behind a nationality",
    "syllables": "it is written as foreign names are",
    "headed": "its first word says what it is",
    "quoted": "a word for what it is stands before it, and quotation marks around it",
    "place": "the words around it say that it is a place",
    "compound": "it is made of the names of places",
    "run together": "it is a known name that the page has run together with another word",
}
"""Why something is a name, by the rule that found it."""
_TABLES = "corpus.attributions, corpus.mentions or the stories, alignments, quotes, conflicts, denials, omissions or passages of a comparison"
_ROLES = {
    "place": " Here it stands for the place.",
    "government": " Here it stands for the government of the place.",
}


def explain(row: Mapping[str, Any], among: pd.DataFrame | None = None) -> str:
    """Say in plain words why a row is there: who is taken as the speaker, why something is a name, why two passages are paired.

    `row` is a row of `corpus.attributions` or `corpus.mentions`, as in `corpus.attributions.iloc[0]`, or of the tables `stories`, `alignments`,
    `quotes`, `conflicts`, `denials`, `omissions` and `passages` of a comparison. An attribution may go back to another one, or stand in what another source says: that one is
    told in words where `among` is the table it stands in (`corpus.attributions`), else by its id. Arabic words are enclosed in
    direction isolates, so that the sentences read in the right order wherever they are shown.

    Raises TypeError for anything but a single row, and KeyError for a row of another table and for another table `among`.

    >>> import syrianews as sn
    >>> corpus = sn.annotate(sn.load("seeds/"))
    >>> "is taken as the speaker" in sn.explain(corpus.attributions.iloc[0])
    True
    >>> "the registry of actors" in sn.explain(corpus.mentions.iloc[0])
    True
    >>> "are aligned" in sn.explain(sn.compare(corpus).alignments.iloc[0])
    True
    """
    if not hasattr(row, "keys") or getattr(row, "ndim", 1) != 1:
        raise TypeError(
            f"sn.explain() takes one row of {_TABLES}, and this is {given(row)}: "
            "write sn.explain(corpus.attributions.iloc[0])."
        )
    if "cue_class" in row and "rule" in row:
        if among is not None:
            need_columns("among", among, "id", "file", "article", "speaker", "cue", "line")
        return attribution_reason(row, among)
    if "form" in row:
        return _mention_reason(row)
    for column, reason in REASONS.items():
        if column in row:
            return reason(row)
    raise KeyError(
        f"sn.explain() takes a row of {_TABLES}, with all its columns; "
        f"the columns of this one are {', '.join(map(str, row.keys()))}."
    )


def _mention_reason(row: Mapping[str, Any]) -> str:
    """Why something is a name, and whose."""
    rule = str(row["rule"])
    why = _NAMED_BY.get(rule, f"the rule “{rule}” found it")
    said = (
        f"{isolated(row['text'])} is taken as a name of {_TYPES.get(row['type'], row['type'])}, because {why}. It is counted for the actor "
        f"“{row['actor']}”."
    )
    if row["form"] == "ambiguous":
        said += " Several actors are called so."
    said += _ROLES.get(row["role"], "")
    if present(row["title"]):
        said += f" The title {isolated(row['title'])} stands before it."
    if present(row["evaluation"]):
        said += f" {isolated(row['evaluation'])} beside it evaluates."
    return f"{said} Found in {row['file']}, line {row['line']}; confidence {row['confidence']:.2f}."
