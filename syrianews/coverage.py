"""What each telling of a story carries: aligned passages gathered into facts, and the words inside and outside of them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pandas as pd

from .arguments import need_columns
from .columns import empty_frame
from .text import count_words

COLUMNS = ["story", "fact", "text", "name", "state", "position", "tellings"]
_SIDES = [f"{side}_{column}" for side in "ab" for column in ("file", "article", "start", "end", "text")]
_RANK = {"denies": 0, "verbatim": 1, "reworded": 2, "new": 3}


def coverage(alignments: pd.DataFrame, articles: pd.DataFrame, story: str | None = None) -> pd.DataFrame:
    """Gather passages that align, directly or through a third telling, into facts.

    A passage is a clause. The most certain pairs are joined first, and a fact takes one passage from each telling; a further
    passage of the same telling joins the fact of its best counterpart, but does not connect two facts.

    `alignments` is `sn.compare(corpus).alignments`, `articles` is `corpus.articles`; `story` restricts the result to one story.
    Left out are passages that two related stories share (neither is covered by a telling of the other), and those that have only names, or
    who says something, in common (`fact` in the table).

    Returns one row for each fact and telling that carries it: story, fact (a number, in the order of the first telling),
    text (the passage in that telling), name (the article), state (`verbatim`, `reworded`, or `denies` in all tellings of a fact
    that one of them denies), position (0 at the article's first character, 1 at its last), tellings (how many carry the fact).
    Raises KeyError for tables without these columns.

    >>> import syrianews as sn
    >>> corpus = sn.annotate(sn.load("seeds/"))
    >>> facts = coverage(sn.compare(corpus).alignments, corpus.articles)
    >>> sorted(set(facts["tellings"]))
    [2, 3]
    """
    alignments = told_alike(alignments)
    need_columns("alignments", alignments, "story", "relation", "degree", *_SIDES)
    need_columns("articles", articles, "file", "article", "name", "start", "end")
    if story is not None:
        alignments = alignments[alignments["story"] == story]
    if alignments.empty:
        return empty_frame(COLUMNS)
    sides = pd.concat([_side(alignments, "a", "b"), _side(alignments, "b", "a")], ignore_index=True)
    group = _facts(sides)
    sides["fact"] = [group[key] for key in sides["key"]]
    sides = sides.merge(
        articles[["file", "article", "name", "start", "end"]].rename(
            columns={"start": "first", "end": "last"}
        ),
        on=["file", "article"],
    )
    length = (sides["last"] - sides["first"]).clip(lower=1)
    sides["position"] = ((sides["start"] - sides["first"]) / length).clip(0, 1)
    sides["rank"] = sides["state"].map(_RANK)
    rows = sides.sort_values(["story", "fact", "name", "rank", "start"], kind="stable")
    rows = rows.drop_duplicates(["story", "fact", "name"])
    facts = rows.groupby(["story", "fact"])
    denied = (rows["state"] == "denies").groupby([rows["story"], rows["fact"]]).transform("any")
    rows = rows.assign(
        tellings=facts["name"].transform("nunique"), state=rows["state"].where(~denied, "denies")
    )
    order = rows.groupby(["story", "fact"])["position"].min().sort_values(kind="stable")
    number = {key: i + 1 for i, key in enumerate(order.index)}
    rows["fact"] = [number[key] for key in zip(rows["story"], rows["fact"], strict=True)]
    return rows.sort_values(["story", "fact", "name"], kind="stable")[COLUMNS].reset_index(drop=True)


def closest_two(facts: pd.DataFrame) -> pd.DataFrame:
    """The rows of the two tellings that have most facts in common, of a story's `coverage`; no row where none have any.

    Raises KeyError without the columns fact and name, TypeError for what is no table.

    >>> rows = [(1, "a"), (1, "b"), (2, "a"), (2, "c"), (3, "b"), (3, "a")]
    >>> sorted(set(closest_two(pd.DataFrame(rows, columns=["fact", "name"]))["name"]))
    ['a', 'b']
    """
    need_columns("facts", facts, "fact", "name")
    pairs = facts.merge(facts, on="fact").query("name_x < name_y").groupby(["name_x", "name_y"]).size()
    return facts[facts["name"].isin(pairs.idxmax())] if len(pairs) else facts.head(0)


def within(alignments: pd.DataFrame) -> pd.DataFrame:
    """The rows of a comparison's table (`alignments`, `quotes`) whose two sides are tellings of one story; all its columns are kept.

    >>> len(within(pd.DataFrame({"story": ["s1", "s1"], "b_story": ["s1", "s2"]})))
    1
    """
    if "b_story" not in alignments:
        return alignments
    return alignments[alignments["story"] == alignments["b_story"]]


def told_alike(alignments: pd.DataFrame) -> pd.DataFrame:
    """The rows of `within` whose two passages report something in common: `fact` is False where they only name the same.

    >>> len(told_alike(pd.DataFrame({"story": ["s1", "s1"], "b_story": ["s1", "s1"], "fact": [True, False]})))
    1
    """
    alignments = within(alignments)
    return alignments[alignments["fact"].astype(bool)] if "fact" in alignments else alignments


def without_copies(table: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """The rows of a table in which no article is a copy of an earlier one (`duplicate_of`): what stands in copies is counted once.

    `table` is one of a comparison (with `file`, `article`, or with `a_file`, `a_article` and so on) or of a corpus, `articles` is
    `corpus.articles`. Raises KeyError for a table without such columns.

    >>> articles = pd.DataFrame({"file": ["a", "b"], "article": [0, 0], "duplicate_of": [None, "a#0"]})
    >>> without_copies(articles, articles)["file"].tolist()
    ['a']
    """
    need_columns("articles", articles, "file", "article", "duplicate_of")
    copied = articles[articles["duplicate_of"].notna()]
    copies = set(zip(copied["file"], copied["article"], strict=True))
    sides = [side for side in ("a_", "b_") if f"{side}file" in table] or [""]
    if sides == ["a_", "b_"] and "file" in table:
        sides.append("")
    for side in sides:
        need_columns("table", table, f"{side}file", f"{side}article")
        keys = zip(table[f"{side}file"], table[f"{side}article"], strict=True)
        table = table[pd.Series([key not in copies for key in keys], index=table.index, dtype=bool)]
    return table


def sentence_states(
    alignments: pd.DataFrame, sentences: pd.DataFrame, tellings: pd.DataFrame
) -> pd.DataFrame:
    """For the words of some tellings of a story, whether another of them tells that too.

    A sentence is divided where a passage that aligns begins or ends: only the words inside it are shared.
    `alignments` is `sn.compare(corpus).alignments`, `sentences` is `corpus.sentences`; `tellings` has the columns file, article and
    name of the articles to look at. Passages that have only names in common are shared with nobody (`told_alike`).

    Returns one row for each stretch of a sentence, in reading order: the columns name, sentence, words, state (`verbatim`, `reworded`, `denies`, or
    `only here`), text, file, article, start, end. The words of all rows are those of the tellings.
    Raises KeyError for tables without these columns.

    >>> import syrianews as sn
    >>> corpus = sn.annotate(sn.load("seeds/"))
    >>> states = sentence_states(sn.compare(corpus).alignments, corpus.sentences, corpus.articles)
    >>> sorted(set(states["state"])), states["words"].sum() == corpus.sentences["words"].sum()
    (['denies', 'only here', 'reworded', 'verbatim'], np.True_)
    """
    need_columns("alignments", alignments, "relation", "degree", *_SIDES)
    need_columns("sentences", sentences, "file", "article", "start", "end", "text", "sentence", "words")
    need_columns("tellings", tellings, "file", "article", "name")
    own = sentences.merge(tellings[["file", "article", "name"]], on=["file", "article"])
    among = set(zip(tellings["file"], tellings["article"], strict=True))
    found: dict[tuple[str, int], list[tuple[int, int, str]]] = {}
    for side, other in (("a", "b"), ("b", "a")):
        for row in told_alike(alignments).to_dict("records"):
            if (row[f"{other}_file"], row[f"{other}_article"]) in among:
                state = "denies" if row["relation"] == "denies" else row["degree"]
                key = (row[f"{side}_file"], row[f"{side}_article"])
                found.setdefault(key, []).append((row[f"{side}_start"], row[f"{side}_end"], state))
    rows = [
        {**row, "words": words, "state": state, "text": text, "start": start, "end": start + len(text)}
        for row in own.to_dict("records")
        for start, text, words, state in _stretches(found.get((row["file"], row["article"]), []), row)
    ]
    columns = ["name", "sentence", "words", "state", "text", "file", "article", "start", "end"]
    types = dict.fromkeys(("name", "state", "text", "file"), "str")
    whole = dict.fromkeys(("sentence", "words", "article", "start", "end"), "int64")
    return pd.DataFrame(rows, columns=columns).astype({**types, **whole})


def _stretches(
    spans: list[tuple[int, int, str]], sentence: dict[str, Any]
) -> Iterator[tuple[int, str, int, str]]:
    """The stretches of a sentence of one state each: where it begins, its text, its words and the state, the strongest of the spans on it."""
    start, end, text = sentence["start"], sentence["end"], sentence["text"]

    def words(one: int, other: int) -> int:
        return count_words(text[one - start : other - start]) if one < other else 0

    over = [(max(s, start), min(e, end), state) for s, e, state in spans if s < end and start < e]
    bounds = [start]
    for at in sorted({at for s, e, _ in over for at in (s, e)}):
        if words(bounds[-1], at) and words(at, end):
            bounds.append(at)
    if len(bounds) == 1:
        state = min(
            (state for s, e, state in over if words(s, e)), key=_RANK.__getitem__, default="only here"
        )
        yield start, text, sentence["words"], state
        return
    for one, other in pairwise([*bounds, end]):
        states = [state for s, e, state in over if words(max(s, one), min(e, other))]
        piece = text[one - start : other - start].rstrip()
        yield one, piece, words(one, other), min(states, key=_RANK.__getitem__, default="only here")


def claims_and_denials(
    denials: pd.DataFrame, alignments: pd.DataFrame, articles: pd.DataFrame
) -> pd.DataFrame:
    """How many passages of each article carry a claim that is denied somewhere, and how many carry such a denial.

    `denials` and `alignments` are those of `sn.compare(corpus)`, `articles` is `corpus.articles`. A claim is a passage that a denial
    answers, or that says the same or a part of it in another telling: the article that denies may well repeat what it denies.

    Returns columns name, claims, denials, one row for each article with either, in the order of `articles`.
    Raises KeyError for tables without the columns of a comparison, TypeError for what is no table.

    >>> import syrianews as sn
    >>> corpus = sn.annotate(sn.load("seeds/"))
    >>> found = sn.compare(corpus)
    >>> claims_and_denials(found.denials, found.alignments, corpus.articles)["claims"].min() > 0
    np.True_
    """
    need_columns("denials", denials, *_SIDES)
    need_columns("alignments", alignments, "relation", *_SIDES)
    need_columns("articles", articles, "file", "article", "name")
    denying, answered = set(_keys(denials, "a")), set(_keys(denials, "b"))
    agreeing = told_alike(alignments)
    agreeing = agreeing[agreeing["relation"] != "denies"]
    pairs = list(zip(_keys(agreeing, "a"), _keys(agreeing, "b"), strict=True))
    claiming = answered | {
        own for pair in pairs for own, other in (pair, pair[::-1]) if other in answered
    } - denying  # fmt: skip
    counts = {
        title: pd.Series([key[:2] for key in keys], dtype=object).value_counts()
        for title, keys in (("claims", claiming), ("denials", denying))
    }
    own = list(zip(articles["file"], articles["article"], strict=True))
    table = pd.DataFrame({title: [int(count.get(key, 0)) for key in own] for title, count in counts.items()})
    table.insert(0, "name", list(articles["name"]))
    return table[table[["claims", "denials"]].any(axis=1)].reset_index(drop=True)


def _keys(table: pd.DataFrame, side: str) -> list[Key]:
    """The passages on one side of a comparison's table."""
    columns = (f"{side}_file", f"{side}_article", f"{side}_start", f"{side}_end")
    return list(zip(*(table[c] for c in columns), strict=True))


Key = tuple[str, int, int, int]
"""A passage: file, article, start, end."""


def _side(alignments: pd.DataFrame, own: str, other: str) -> pd.DataFrame:
    """One side of each alignment, with the key of its own and of its partner's passage, the surest alignments first."""

    state = alignments["degree"].where(alignments["relation"] != "denies", "denies")
    score = alignments["score"] if "score" in alignments else pd.Series(1.0, index=alignments.index)
    return pd.DataFrame(
        {
            "story": alignments["story"].to_numpy(),
            "file": alignments[f"{own}_file"].to_numpy(),
            "article": alignments[f"{own}_article"].to_numpy(),
            "start": alignments[f"{own}_start"].to_numpy(),
            "text": alignments[f"{own}_text"].to_numpy(),
            "state": state.to_numpy(),
            "sure": (score + (alignments["relation"] == "same") + (state == "verbatim")).to_numpy(),
            "key": _keys(alignments, own),
            "partner": _keys(alignments, other),
        }
    ).sort_values("sure", ascending=False, kind="stable")


def _facts(sides: pd.DataFrame) -> dict[Key, Key]:
    """Each passage's key to the key that stands for its fact."""
    pairs = list(dict.fromkeys(zip(sides["key"], sides["partner"], strict=True)))
    group: dict[Key, Key] = {}
    members: dict[Key, list[Key]] = {}
    for a, _ in pairs:
        group[a], members[a] = a, [a]
    for a, b in pairs:
        one, two = group[a], group[b]
        if one != two and not {k[:2] for k in members[one]} & {k[:2] for k in members[two]}:
            for key in members.pop(two):
                group[key] = one
                members[one].append(key)
    alone = {key for key in group if len(members.get(group[key], ())) == 1}
    for a, b in pairs:
        if a in alone and b not in alone:
            group[a] = group[b]
            alone.discard(a)
    return group
