"""Why a row of a comparison's tables is there, in sentences for human readers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

import pandas as pd

from .attribution.explain import isolated, present
from .comparison.stories import THRESHOLD
from .comparison.words import WORD, stem
from .text import fold
from .wording import counted

Row: TypeAlias = Mapping[str, Any]
MOST_WORDS = 6
"""How many of the words that two passages share a sentence names."""
_LETTERS = 3
"""The fewest letters of the stem of such a word: shorter ones are mostly particles."""
_WHAT = {
    "whether it happened": "whether something happened",
    "whether it will happen": "whether something will happen",
    "manner of death": "the manner of a death",
}
_WORDING = {
    "verbatim": "word for word",
    "shortened": "with words left out in the second",
    "extended": "with words added in the second",
    "reworded": "in other words",
}
_LACKS = {
    "actor": "never names {}",
    "speaker": "has nothing that {} says",
    "denial": "reports no denial by {}",
    "claim": "has no passage that says {}",
}
_ORDER = {
    "after": " The denial's article is dated later.",
    "before": " The denial's article is dated earlier.",
    "same day": " Both articles are of one day.",
}


def conflict_reason(row: Row) -> str:
    """What two tellings give differently, and where."""
    what = _WHAT.get(row["what"], f"the {row['what']}")
    one, other = (
        f"{_article(row, f'{side}_')} has {isolated(row[f'{side}_value'])}, in {isolated(row[f'{side}_text'])}"
        for side in "ab"
    )
    return (
        f"Two passages that tell the same differ in {what}: {one}; {other}. They need not contradict each other: one may tell of "
        "another moment, of a part, or round the number; read both."
    )


def alignment_reason(row: Row) -> str:
    """Why two clauses are taken to report the same thing."""
    if row["relation"] == "denies":
        first, second = ("first", "second") if row["denying"] == "a" else ("second", "first")
        tells = f"the {first} denies what the {second} asserts"
    else:
        tells = "they report the same thing" + (", in part" if row["relation"] == "partial" else "")
    how = "word for word" if row["degree"] == "verbatim" else "in other words"
    names = (
        ""
        if row["fact"]
        else " The clauses share only names, or who says something, and count for no shared fact."
    )
    return (
        f"{_two(row)} are aligned: {tells}, {how}. {_shared(row)}The model that weighs words, names, numbers, dates, sources and the "
        f"order of what is told gives the two paragraphs a probability of {row['score']:.2f} of telling the same.{names}"
    )


def quote_reason(row: Row) -> str:
    """Why two utterances are taken as one."""
    speakers = [
        isolated(row[f"{side}_speaker"]) if present(row[f"{side}_speaker"]) else "nobody by name"
        for side in "ab"
    ]
    cues = [isolated(row[f"{side}_cue"]) for side in "ab"]
    differs = row["speaker_differs"]
    if pd.isna(differs):
        whether = " Whether these are one speaker cannot be told."
    else:
        whether = " These are two speakers." if differs else ""
    counted = "" if row["best"] else " Each side has a nearer counterpart, so this pair is not counted."
    return (
        f"{_two(row)} are taken as one utterance, {_WORDING[row['wording']]}: {row['share']:.0%} of their words meet. It is given to "
        f"{speakers[0]} under {cues[0]} in the first, to {speakers[1]} under {cues[1]} in the second.{whether}{counted}"
    )


def denial_reason(row: Row) -> str:
    """Why a denial is tied to a passage of another telling."""
    denier = isolated(row["a_speaker"]) if present(row["a_speaker"]) else "somebody"
    if not row["b_claimed"]:
        claimer = "the outlet itself"
    else:
        claimer = isolated(row["b_speaker"]) if present(row["b_speaker"]) else "a source without a name"
    order = _ORDER.get(row["order"], "") if present(row["order"]) else ""
    return (
        f"{_two(row)}: the first is a denial by {denier}, the second asserts what it denies, in the words of {claimer}; "
        f"{row['share']:.0%} of their words meet. {_shared(row)}{order}".rstrip()
    )


def omission_reason(row: Row) -> str:
    """What one telling lacks, and who has it."""
    what = isolated(row["b_text"] if row["kind"] == "actor" else row["what"])
    return (
        f"{row['have']} of the {row['tellings']} tellings of {row['story']} have it, as {_article(row, 'b_')} in {isolated(row['b_text'])}; "
        f"{_article(row)} {_LACKS[row['kind']].format(what)}: {row['caution']}."
    )


def story_reason(row: Row) -> str:
    """Why an article stands in its story."""
    title = f" ({isolated(row['title'])})" if present(row["title"]) else ""
    if row["size"] == 1:
        return f"{_article(row)}{title} is alone in {row['story']}: no other article is like enough to be of the same event."
    return (
        f"{_article(row)}{title} is in {row['story']} with {counted(row['size'] - 1, 'other')}: its mean likeness to them, by words, names, "
        f"numbers and dates, is {row['similarity']:.2f}, and {THRESHOLD} is asked of articles that tell one event."
    )


def passage_reason(row: Row) -> str:
    """How many other tellings have a paragraph."""
    said = (
        f"{isolated(row['text'])} is paragraph {row['paragraph']} of {_article(row)}, one of {counted(row['tellings'], 'telling')} of "
        f"{row['story']}: "
    )
    if not row["told_by"]:
        return f"{said}no passage of the others is aligned with it or with a part of it."
    how = "word for word" if row["degree"] == "verbatim" else "in other words"
    has = "has" if row["told_by"] == 1 else "have"
    return f"{said}{row['told_by']} of the others {has} a passage that is aligned with it or with a part of it, at best {how}."


def _two(row: Row) -> str:
    """The two passages of a row, each with its file."""
    one, other = (f"{isolated(row[f'{side}_text'])} ({_article(row, f'{side}_')})" for side in "ab")
    return f"{one} and {other}"


def _article(row: Row, side: str = "") -> str:
    """File and number of the article on one side, as `corpus[…]` takes them."""
    return f"{row[f'{side}file']}#{row[f'{side}article']}"


def _shared(row: Row) -> str:
    """The words that both passages have, in the order and spelling of the first; nothing where there are none."""
    others = {stem(word) for word in WORD.findall(fold(row["b_text"]))}
    words: dict[str, str] = {}
    for word in str(row["a_text"]).split():
        key = "".join(stem(part) for part in WORD.findall(fold(word)))
        if len(key) >= _LETTERS and key in others:
            words.setdefault(key, word.strip(' .,،؛:«»"“”()'))
    named = "، ".join(list(words.values())[:MOST_WORDS])
    more = len(words) - MOST_WORDS
    return f"Both have {isolated(named)}{f' and {more} more words' if more > 0 else ''}. " if named else ""


REASONS: dict[str, Callable[[Row], str]] = {
    "a_value": conflict_reason,
    "relation": alignment_reason,
    "wording": quote_reason,
    "b_claimed": denial_reason,
    "caution": omission_reason,
    "similarity": story_reason,
    "told_by": passage_reason,
}
"""How a row is explained, by a column that only its table has."""
