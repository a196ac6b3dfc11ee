"""Why a row of `corpus.attributions` is there, in a sentence for human readers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..arguments import given

_CARRIERS = {
    "verb": "the verb",
    "participle": "the participle",
    "noun": "the verbal noun",
    "citation": "the citing phrase",
    "relay": "the relaying verb",
    "light verb": "the verb and its noun",
    "name and colon": "the colon behind a name",
    "no comment": "the refusal",
}
_FRAMES = {
    "that": "and a that-clause",
    "object": "and its object",
    "prep": "and the preposition it governs",
    "quote": "and a quotation",
    "colon": "and a colon",
}
_ORDERS = {
    "VS": "with the source behind it",
    "SV": "with the source before it",
    "relative": "in a relative clause",
    "sentence": "with the subject of an earlier verb of its sentence",
}
_SOURCES = {
    "named_person": "a named person",
    "unnamed_person": "somebody without a name",
    "institution": "an institution",
    "media": "a news outlet",
    "document": "a document",
    "reports": "reports that nobody stands behind",
    "impersonal": "nobody in particular",
}
_QUOTES = {"direct": "quoted", "mixed": "quoted in part", "indirect": "reported in the writer's words"}
_POLARITIES = {"deny": " It is a denial.", "no_comment": " It is a refusal to comment."}


def explain(row: Mapping[str, Any]) -> str:
    """Say in plain words what makes a row an attribution: its cue, the rule, the source and where the source was found.

    `row` is a row of `corpus.attributions` (`corpus.attributions.iloc[0]`). Arabic words are enclosed in direction isolates, so
    that the sentence reads in the right order wherever it is shown.

    Raises TypeError for anything but a single row, and KeyError for a row of another table.

    >>> import syrianews as sn
    >>> corpus = sn.annotate(sn.load("seeds/"))
    >>> "is a cue of class" in sn.explain(corpus.attributions.iloc[0])
    True
    """
    if not hasattr(row, "keys") or getattr(row, "ndim", 1) != 1:
        raise TypeError(
            f"sn.explain() takes one row of corpus.attributions, and this is {given(row)}: "
            "write sn.explain(corpus.attributions.iloc[0])."
        )
    if "cue_class" not in row:
        raise KeyError(
            "sn.explain() takes a row of corpus.attributions, and this one has no cue_class: "
            f"its columns are {', '.join(map(str, row.keys()))}."
        )
    return (
        f"{_isolated(row['cue'])} is a cue of class {row['cue_class']}, found as {_rule(str(row['rule']))}. "
        f"What it brings is attributed to {_source(row)}{_quoted(row)}."
        f"{_POLARITIES.get(row['polarity'], '')}{_links(row)} "
        f"Found in {row['file']}, line {row['line']}, with a confidence of {row['confidence']:.2f}."
    )


def _rule(rule: str) -> str:
    """`verb+that; VS` in words."""
    rule, _, order = rule.partition("; ")
    carrier, _, frame = rule.partition("+")
    known = next(
        (words for name, words in _CARRIERS.items() if carrier.startswith(name)), f"the {carrier or 'rule'}"
    )
    return " ".join(filter(None, (known, _FRAMES.get(frame, ""), _ORDERS.get(order, ""))))


def _source(row: Mapping[str, Any]) -> str:
    kind = _SOURCES[row["source_type"]]
    if _given(row["source"]):
        return f"{_isolated(row['source'])}, {kind}"
    if _given(row["speaker"]):
        return f"{_isolated(row['speaker'])}, {kind}, named in {_other(row, 'antecedent')}"
    return kind


def _quoted(row: Mapping[str, Any]) -> str:
    """How the words stand there; nothing where there are none, as in a refusal to comment."""
    return f"; the words are {_QUOTES[row['quote']]}" if _given(row["quote"]) else ""


def _links(row: Mapping[str, Any]) -> str:
    links = []
    if _given(row["relays"]):
        links.append(f" It passes on the words of another source: {_other(row, 'relays')}.")
    if _given(row["within"]):
        links.append(f" It stands inside the words of another source: {_other(row, 'within')}.")
    if _given(row["anonymity"]):
        links.append(" The text says that the source asked not to be named.")
    return "".join(links)


def _other(row: Mapping[str, Any], column: str) -> str:
    """Another attribution of the article, by its id."""
    return f"the attribution with the id {row[column]} in this article"


def _given(value: Any) -> bool:
    return isinstance(value, str) and bool(value)


def _isolated(words: str) -> str:
    """Words of an article inside an English sentence, between isolates that take their direction from their first letter."""
    return f"\u2068{words}\u2069"
