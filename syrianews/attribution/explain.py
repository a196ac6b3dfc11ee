"""Why a row of `corpus.attributions` is there, in sentences for human readers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd

from ..elements import END_OF_ISOLATE, FIRST_STRONG

_CARRIERS = {
    "verb": "the verb",
    "participle": "the participle",
    "noun": "the noun",
    "citation": "the citation",
    "relay": "the word",
    "light verb": "the phrase",
    "name and colon": "the sign",
    "colon behind": "the sign",
    "no comment": "the phrase",
    "medium of": "the verb",
    "set phrase": "the set phrase",
}
"""What a cue is, by the beginning of its rule."""
_WORDS = {
    "that": "the clause behind أن or إن",
    "object": "what stands as the object of {cue}",
    "prep": "what stands behind {cue} and its preposition",
    "quote": "the quotation with it",
    "colon": "what stands behind the colon",
}
"""Where what is said stands, by the second part of a rule."""
_SUBJECTS = {
    "VS": "{who} is taken as the speaker, as the subject behind {cue}",
    "SV": "{who} is taken as the speaker, as the subject before {cue}",
    "relative": "{who} is taken as the speaker, because {cue} stands in a relative clause about this source",
    "sentence": "{who} is taken as the speaker: the subject of an earlier verb of the sentence, because {cue} has none of its own",
}
"""Where the speaker stands, by the third part of a rule."""
_SOURCES = {
    "named_person": "a named person",
    "unnamed_person": "somebody without a name",
    "institution": "an institution",
    "media": "a news outlet",
    "document": "a document",
    "reports": "reports that nobody stands behind",
}
_QUOTES = {"direct": "quoted", "mixed": "quoted in part", "indirect": "reported in the writer's words"}


def attribution_reason(row: Mapping[str, Any], among: pd.DataFrame | None = None) -> str:
    """Who is taken as the speaker and why, what is said, and how far the rule is to be trusted; of a row of `corpus.attributions`.

    `among` is the table with the other attributions of the article, so that those with which this one is linked are told in words.
    """
    rule, _, order = str(row["rule"]).partition("; ")
    kind, _, frame = rule.partition("+")
    cue = isolated(row["cue"])
    said = [f"{_speaker(row, kind, order, cue, among)}."]
    if row["polarity"] == "no_comment":
        said.append(
            f"{_carrier(kind).capitalize()} {cue} says that there is no comment, so nothing is attributed."
        )
    else:
        denial = " It is a denial." if row["polarity"] == "deny" else ""
        said.append(
            f"{_carrier(kind).capitalize()} {cue} is a cue of the class “{row['cue_class']}”.{denial}"
        )
        if present(row.get("negation")):
            said.append(f"It stands under {isolated(row['negation'])}: the source is said not to do so.")
        said.append(_content(row, kind, frame, cue))
    if present(row.get("actor")):
        said.append(f"It is counted for the actor “{row['actor']}”.")
    said += _links(row, among)
    said.append(
        f"Found in {row['file']}, line {row['line']}, by the rule “{row['rule']}”; confidence {row['confidence']:.2f}: in the articles "
        "that the rules were written with about this share of what it found was right in all its parts; elsewhere expect less."
    )
    return " ".join(said)


def _carrier(kind: str) -> str:
    return next((words for name, words in _CARRIERS.items() if kind.startswith(name)), "the word")


def _speaker(row: Mapping[str, Any], kind: str, order: str, cue: str, among: pd.DataFrame | None) -> str:
    """Who speaks, and what shows it; a clause without a full stop."""
    kind_of = _SOURCES.get(row["source_type"], "")
    if present(row["source"]):
        who = f"{isolated(row['source'])}{f', {kind_of},' if kind_of else ''}"
        if kind.startswith("name and colon"):
            return f"{who} is taken as the speaker, as the name before the colon"
        if kind.startswith("citation"):
            return f"{who} is taken as the speaker, as the one whom {cue} cites"
        if kind.startswith("relay") and order != "VS":
            return f"{who} is taken as the speaker, as the one whose words are passed on"
        if kind == "noun" and order == "VS":
            return f"{who} is taken as the speaker, because {cue} is said to be of this source"
        found = _SUBJECTS.get(order, "{who} is taken as the speaker of {cue}")
        return found.format(who=who, cue=cue)
    if present(row["speaker"]):
        who = f"{isolated(row['speaker'])}{f', {kind_of},' if kind_of else ''}"
        return f"{who} is taken as the speaker, from {_earlier(row, among)}, because no speaker is named with {cue}"
    if row["source_type"] == "impersonal":
        return "Nobody is named as the speaker"
    return f"The speaker is {kind_of or 'not named'}"


def _content(row: Mapping[str, Any], kind: str, frame: str, cue: str) -> str:
    if not present(row["content"]):
        return "The text does not give what was said."
    where = _WORDS.get(frame, "").format(cue=cue)
    if kind.startswith("citation"):
        where = "what its sentence tells"
    if kind.startswith("name and colon"):
        where = _WORDS["colon"]
    how = "" if frame == "quote" else _QUOTES.get(row["quote"], "")
    words = f"What is said is {f'{where}, ' if where else ''}{isolated(_short(row['content']))}"
    return f"{words}, {how}." if how else f"{words}."


def _short(words: str, most: int = 80) -> str:
    return words if len(words) <= most else f"{words[:most].rsplit(' ', 1)[0]} …"


def _links(row: Mapping[str, Any], among: pd.DataFrame | None) -> list[str]:
    links = []
    for column, told in (
        ("relays", "It passes on the words of"),
        ("within", "It stands inside the words of"),
    ):
        if not present(row[column]):
            continue
        other = _other(row, column, among)
        who = other["speaker"] if other is not None else None
        named = isolated(who) if present(who) else "another source"
        links.append(f"{told} {named}, {_where(row, column, other)}.")
    if present(row["anonymity"]):
        links.append("The text says that the source asked not to be named.")
    return links


def _earlier(row: Mapping[str, Any], among: pd.DataFrame | None) -> str:
    """The attribution that names the speaker of one without a source."""
    return f"another statement, {_where(row, 'antecedent', _other(row, 'antecedent', among))}"


def _other(row: Mapping[str, Any], column: str, among: pd.DataFrame | None) -> Mapping[str, Any] | None:
    """The attribution of the same article whose id stands in a column, if the table has it."""
    if among is None:
        return None
    found = among[
        among["id"].eq(row[column]) & among["file"].eq(row["file"]) & among["article"].eq(row["article"])
    ]
    return None if found.empty else found.iloc[0]


def _where(row: Mapping[str, Any], column: str, other: Mapping[str, Any] | None) -> str:
    """How to find another attribution: by its cue and line, else by its id."""
    if other is None:
        return f"the attribution with the id {row[column]} in this article"
    return f"{isolated(other['cue'])} in line {other['line']}"


def present(value: Any) -> bool:
    """Whether a cell of text holds something."""
    return isinstance(value, str) and bool(value)


def isolated(words: object) -> str:
    """Words of an article inside an English sentence, between isolates that take their direction from their first letter."""
    return f"{FIRST_STRONG}{words}{END_OF_ISOLATE}"
