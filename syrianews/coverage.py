"""What each telling of a story carries: aligned passages gathered into facts, and the words inside and outside of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pandas as pd

from .arguments import need_columns
from .columns import empty_frame
from .facts_told import Key, Pair, facts_told
from .text import count_words, fold

__all__ = [
    "COLUMNS",
    "DENIAL",
    "DENIED",
    "claims_and_denials",
    "closest_two",
    "coverage",
    "one_row_a_fact",
    "sentence_states",
    "told_alike",
    "within",
    "without_copies",
]

COLUMNS = ["story", "fact", "text", "name", "state", "answers", "position", "tellings"]
DENIAL = "reported denial"
"""The state of a passage by which a telling reports that something is denied: who denies it is the speaker, seldom the outlet."""
DENIED = "denied claim"
"""The state of a passage that claims what a telling of the story reports to be denied."""
_SIDES = [f"{side}_{column}" for side in "ab" for column in ("file", "article", "start", "end", "text")]
_RANK = {DENIAL: 0, DENIED: 1, "verbatim": 2, "reworded": 3}


def coverage(alignments: pd.DataFrame, articles: pd.DataFrame, story: str | None = None) -> pd.DataFrame:
    """Gather passages that align, directly or through a third telling, into facts.

    A passage is a clause. The most certain pairs are joined first, and a fact takes one passage from each telling; a further
    passage of the same telling joins the fact of its best counterpart, but does not connect two facts. A claim and a denial that answers it
    are two facts, so that a telling may carry both.

    `alignments` is `sn.compare(corpus).alignments`, `articles` is `corpus.articles`; `story` restricts the result to one story.
    Left out are passages that two related stories share (neither is covered by a telling of the other), and those that have only names, or
    who says something, in common (`fact` in the table).

    Returns one row for each fact and telling that carries it: story, fact (a number, in the order of the first telling; a
    denial stands behind what it answers), text (the passage in that telling), name (the article), state (`verbatim`,
    `reworded`; `denied claim` in all tellings of a fact that a denial answers, `reported denial` in those of the denial),
    answers (the numbers of the facts that a denial answers, as in `1, 2`; else missing), position (0 at the article's first
    character, 1 at its last), tellings (how many carry the fact). Raises KeyError for tables without these columns.

    >>> import syrianews as sn
    >>> corpus = sn.annotate(sn.load("seeds/"))
    >>> facts = coverage(sn.compare(corpus).alignments, corpus.articles)
    >>> sorted(set(facts["tellings"]))
    [1, 2, 3]
    >>> facts.loc[facts["state"] == "reported denial", ["fact", "answers"]].values.tolist()
    [[2, '1, 3']]
    """
    need_columns("alignments", alignments, "story", "relation", "denying", "degree", *_SIDES)
    need_columns("articles", articles, "file", "article", "name", "start", "end")
    alignments = told_alike(alignments)
    if story is not None:
        alignments = alignments[alignments["story"] == story]
    if alignments.empty:
        return empty_frame(COLUMNS)
    sides = _sides(alignments)
    sides = sides.merge(
        articles[["file", "article", "name", "start", "end"]].rename(
            columns={"start": "first", "end": "last"}
        ),
        on=["file", "article"],
    )
    length = (sides["last"] - sides["first"]).clip(lower=1)
    sides["position"] = ((sides["start"] - sides["first"]) / length).clip(0, 1)
    sides["rank"] = sides["state"].map(_RANK)
    sides["unsure"] = -sides["sure"]
    rows = sides.sort_values(["story", "told", "name", "rank", "unsure", "start"], kind="stable")
    rows = rows.drop_duplicates(["story", "told", "name"])
    rows = rows.assign(tellings=rows.groupby(["story", "told"])["name"].transform("nunique"))
    rows = rows[(rows["tellings"] > 1) | rows["state"].isin([DENIAL, DENIED])]
    if rows.empty:
        return empty_frame(COLUMNS)
    number = _numbers(rows)
    rows["fact"] = [number[key] for key in zip(rows["story"], rows["told"], strict=True)]
    rows["answers"] = [
        ", ".join(str(n) for n in sorted(number[story, fact] for fact in answered)) or None
        for story, answered in zip(rows["story"], rows["answered"], strict=True)
    ]
    rows = rows.sort_values(["story", "fact", "name"], kind="stable").astype({"answers": "str"})
    return rows[COLUMNS].reset_index(drop=True)


def _numbers(rows: pd.DataFrame) -> dict[tuple[str, Key], int]:
    """Each fact's number: in the order of their earliest passages, a denial behind the first fact that it answers."""
    place = dict(rows.groupby(["story", "told"])["position"].min())
    answered = dict(zip(zip(rows["story"], rows["told"], strict=True), rows["answered"], strict=True))

    def order(key: tuple[str, Key]) -> tuple[float, bool, float]:
        first = min((place[key[0], fact] for fact in answered[key]), default=place[key])
        return first, bool(answered[key]), place[key]

    last: Counter[str] = Counter()
    numbers: dict[tuple[str, Key], int] = {}
    for key in sorted(place, key=order):
        last[key[0]] += 1
        numbers[key] = last[key[0]]
    return numbers


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
    Raises TypeError for what is no table.

    >>> len(within(pd.DataFrame({"story": ["s1", "s1"], "b_story": ["s1", "s2"]})))
    1
    """
    need_columns("alignments", alignments)
    if "b_story" not in alignments:
        return alignments
    return alignments[alignments["story"] == alignments["b_story"]]


def one_row_a_fact(conflicts: pd.DataFrame) -> pd.DataFrame:
    """The first row of `comparison.conflicts` for each fact that the tellings of a story give in two ways, whichever of them do: five tellings of one toll make
    up to six rows of one difference.

    All its columns are kept; values are compared folded, in either order. Raises KeyError without the columns story, b_story, what, a_value and b_value.

    >>> same = {"story": "s1", "b_story": "s1", "what": "number killed"}
    >>> table = pd.DataFrame([{**same, "a_value": "27", "b_value": "30"}, {**same, "a_value": "30", "b_value": "27"}])
    >>> len(one_row_a_fact(table))
    1
    """
    told = ["story", "b_story", "what", "a_value", "b_value"]
    need_columns("conflicts", conflicts, *told)
    values = [(*of, *sorted((fold(a), fold(b)))) for *of, a, b in conflicts[told].itertuples(index=False)]
    return conflicts[~pd.Series(values, index=conflicts.index, dtype=object).duplicated()]


def told_alike(alignments: pd.DataFrame) -> pd.DataFrame:
    """The rows of `within` whose two passages report something in common: `fact` is False where they only name the same.

    >>> len(told_alike(pd.DataFrame({"story": ["s1", "s1"], "b_story": ["s1", "s1"], "fact": [True, False]})))
    1
    """
    alignments = within(alignments)
    return alignments[alignments["fact"].fillna(False).astype(bool)] if "fact" in alignments else alignments


def without_copies(table: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """The rows of a table in which no article is a copy of another (`duplicate_of`): what stands in copies is counted once.

    `table` is one of a comparison (with `file`, `article`, or with `a_file`, `a_article`, `origin_file` and so on) or of a
    corpus, `articles` is `corpus.articles`. Raises KeyError for a table without such columns.

    >>> articles = pd.DataFrame({"file": ["a", "b"], "article": [0, 0], "duplicate_of": [None, "a#0"]})
    >>> without_copies(articles, articles)["file"].tolist()
    ['a']
    """
    need_columns("articles", articles, "file", "article", "duplicate_of")
    copied = articles[articles["duplicate_of"].notna()]
    copies = set(zip(copied["file"], copied["article"], strict=True))
    sides = [side for side in ("a_", "b_", "origin_") if f"{side}file" in table]
    if "file" in table or not sides:
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

    Returns one row for each stretch of a sentence, in reading order: the columns name, sentence, words, state (`verbatim`, `reworded`,
    `denied claim`, `reported denial`, or `only here`), text, file, article, start, end. The words of all rows are those of the tellings.
    Raises KeyError for tables without these columns.

    >>> import syrianews as sn
    >>> corpus = sn.annotate(sn.load("seeds/"))
    >>> states = sentence_states(sn.compare(corpus).alignments, corpus.sentences, corpus.articles)
    >>> sorted(set(states["state"])), states["words"].sum() == corpus.sentences["words"].sum()
    (['denied claim', 'only here', 'reported denial', 'reworded', 'verbatim'], np.True_)
    """
    need_columns("alignments", alignments, "story", "relation", "denying", "degree", *_SIDES)
    need_columns("sentences", sentences, "file", "article", "start", "end", "text", "sentence", "words")
    need_columns("tellings", tellings, "file", "article", "name")
    own = sentences.merge(tellings[["file", "article", "name"]], on=["file", "article"])
    among = set(zip(tellings["file"], tellings["article"], strict=True))
    alignments = told_alike(alignments)
    inside = [
        set(key) <= among
        for key in zip(
            *(zip(alignments[f"{side}_file"], alignments[f"{side}_article"], strict=True) for side in "ab"),
            strict=True,
        )
    ]
    alignments = alignments[pd.Series(inside, index=alignments.index, dtype=bool)]
    found: dict[tuple[str, int], list[tuple[int, int, str]]] = {}
    columns = ["file", "article", "start", "end", "state"]
    for file, article, start, end, state in (
        _sides(alignments)[columns].itertuples(index=False) if len(alignments) else ()
    ):
        found.setdefault((file, article), []).append((start, end, state))
    rows = [
        {**row, "words": words, "state": state, "text": text, "start": start, "end": start + len(text)}
        for row in own.to_dict("records")
        for start, text, words, state in _stretches(found.get((row["file"], row["article"]), []), row)
    ]
    columns = ["name", "sentence", "words", "state", "text", "file", "article", "start", "end"]
    types = dict.fromkeys(("name", "state", "text", "file"), "str")
    whole = dict.fromkeys(("sentence", "words", "start", "end"), "int64")
    return pd.DataFrame(rows, columns=columns).astype({**types, **whole, "article": "Int64"})


def _stretches(
    spans: list[tuple[int, int, str]], sentence: dict[str, Any]
) -> Iterator[tuple[int, str, int, str]]:
    """The stretches of a sentence of one state each: where it begins, its text, its words and the state, the strongest of the
    spans on it."""
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


def claims_and_denials(facts: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """How many claims that are denied each article carries, and how many of the denials.

    `facts` is `coverage(...)`, of all stories or of one, `articles` is `corpus.articles`. The article that reports a denial may
    well carry the claim too.

    Returns columns name, claims, denials, one row for each article with either, in the order of `articles`.
    Raises KeyError for tables without these columns, TypeError for what is no table.

    >>> import syrianews as sn
    >>> corpus = sn.annotate(sn.load("seeds/"))
    >>> facts = coverage(sn.compare(corpus).alignments, corpus.articles)
    >>> claims_and_denials(facts, corpus.articles)["claims"].min() > 0
    np.True_
    """
    need_columns("facts", facts, "name", "state")
    need_columns("articles", articles, "name")
    table = pd.DataFrame({"name": list(articles["name"])})
    for column, state in (("claims", DENIED), ("denials", DENIAL)):
        carried = facts.loc[facts["state"] == state, "name"].value_counts()
        table[column] = [int(carried.get(name, 0)) for name in table["name"]]
    return table[table[["claims", "denials"]].any(axis=1)].reset_index(drop=True)


def _keys(table: pd.DataFrame, side: str) -> list[Key]:
    """The passages on one side of a comparison's table."""
    columns = (f"{side}_file", f"{side}_article", f"{side}_start", f"{side}_end")
    return list(zip(*(table[c] for c in columns), strict=True))


def _sides(alignments: pd.DataFrame) -> pd.DataFrame:
    """Both sides of every alignment, the surest first: the passage, its state, the fact that it tells (`told`) and those that
    this answers (`answered`)."""
    denies = (alignments["relation"] == "denies") & alignments["denying"].notna()
    score = alignments["score"] if "score" in alignments else pd.Series(1.0, index=alignments.index)
    sure = score + (alignments["relation"] == "same") + (~denies & (alignments["degree"] == "verbatim"))
    alignments = alignments.assign(sure=sure, denied=denies)
    alignments = alignments.sort_values("sure", ascending=False, kind="stable")
    both: list[Pair] = list(zip(_keys(alignments, "a"), _keys(alignments, "b"), strict=True))
    agreeing, denying = [], []
    for (a, b), denied, side in zip(both, alignments["denied"], alignments["denying"], strict=True):
        if denied:
            denying.append((a, b) if side == "a" else (b, a))
        else:
            agreeing.append((a, b))
    group, answers = facts_told(agreeing, denying)
    claims = set().union(*answers.values())
    columns = ["story", "file", "article", "start", "end", "text", "degree", "sure"]
    sides = pd.concat(
        [
            alignments[
                ["story", *(f"{side}_{column}" for column in columns[1:-2]), "degree", "sure"]
            ].set_axis(columns, axis=1)
            for side in "ab"
        ],
        ignore_index=True,
    )
    told = [group[key] for pair in zip(*both, strict=True) for key in pair]
    return sides.assign(
        told=told,
        answered=[answers.get(fact, set()) for fact in told],
        state=[
            DENIAL if fact in answers else DENIED if fact in claims else degree
            for fact, degree in zip(told, sides["degree"], strict=True)
        ],
    )


def __dir__() -> list[str]:
    return __all__
