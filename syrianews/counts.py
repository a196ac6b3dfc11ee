"""Counts and shares for comparison, each with its interval.

A count of five is not a rate: every number here comes with an exact 95 % interval, so that readers can see
what a difference between two outlets is worth. Counts are taken as Poisson (Garwood 1936), shares as
binomial (Clopper and Pearson 1934). Both treat namings as independent, which words of one text are not: read the
intervals as the minimum of the uncertainty. They hold for comparisons chosen in advance, not for extremes picked after
looking at the counts.
"""

from __future__ import annotations

import pandas as pd

from .arguments import need_columns, need_other, story_series
from .columns import OF_SHARES, empty_frame, grouping
from .intervals import poisson_interval, share_interval
from .naming import standing_alone
from .relayed import HANDS, chains, hands
from .text import fold

__all__ = [
    "FEW",
    "HANDS",
    "chains",
    "co_mentions",
    "dated",
    "extremes",
    "first_named",
    "hands",
    "labels",
    "left_out",
    "lying_apart",
    "mention_rates",
    "most",
    "once",
    "shares",
    "story_rates",
    "usual_labels",
]

FEW = 2
"""`most` is worth naming only if at most this many other groups have overlapping intervals."""
SHORTEST_REPEAT = 3
"""Fewest words of a text that counts as a repetition when it occurs twice."""
UNITS = {"day": 10, "month": 7, "year": 4}
"""Spans of time, and how many letters of an ISO date tell them."""
_RATES = ["actor", "label", "type", "count", "words", "rate", "low", "high"]


def dated(rows: pd.DataFrame, articles: pd.DataFrame, unit: str = "month") -> pd.DataFrame:
    """The rows of articles whose date is known to the day, month or year, with a column that has it, in order of time: what `mention_rates` counts `by`.

    `rows` is a table of a corpus, or `articles` itself; `articles` is `corpus.articles`. Returns `rows` with the column `day`, `month` or `year`
    (`2018-04`), as `unit` says. Raises ValueError for another unit, KeyError without the columns file and article (of `articles` date, too).

    >>> articles = pd.DataFrame({"file": ["a", "b"], "article": 0, "date": ["2018-04-09", None], "words": [300, 700]})
    >>> dated(articles, articles)[["file", "month"]].values.tolist()
    [['a', '2018-04']]
    """
    if unit not in UNITS:
        raise ValueError(f"unit is one of {', '.join(UNITS)}, and this is {unit!r}.")
    need_columns("rows", rows, "file", "article")
    need_columns("articles", articles, "file", "article", "date")
    day = articles.set_index(["file", "article"])["date"]
    found = pd.MultiIndex.from_frame(rows[["file", "article"]]).map(day.to_dict())
    known = [isinstance(date, str) and len(date) >= UNITS[unit] for date in found]
    told = [date[: UNITS[unit]] for date, is_known in zip(found, known, strict=True) if is_known]
    return (
        rows[known]
        .assign(**{unit: pd.Series(told, index=rows.index[known], dtype="str")})
        .sort_values(unit, kind="stable")
    )


def mention_rates(mentions: pd.DataFrame, articles: pd.DataFrame, by: str = "name") -> pd.DataFrame:
    """How often each actor is named per 1,000 words, per article or per outlet.

    `by` is a column that both tables have: `name` (the article), `outlet`, or a span of time that `dated` gave both. Rows with no value there are left out, which with `outlet`
    are all articles that do not say who published them.

    Returns columns `by`, actor, label (its most frequent full form here), type, count, words, rate (per 1,000 words), low, high
    (95 % interval of the rate), most frequent first, groups in the order of `articles`. Actors that a group never names have a
    row with count 0. Raises KeyError if `by` is not a column of both, or another column is missing; TypeError for what is no
    table.

    >>> articles = pd.DataFrame({"name": ["a", "b"], "words": [300, 700]})
    >>> named = [("a", "isis", "داعش", "GROUP", "full")]
    >>> mentions = pd.DataFrame(named, columns=["name", "actor", "text", "type", "form"])
    >>> mention_rates(mentions, articles)[["name", "label", "count", "high"]].round(1).values.tolist()
    [['a', 'داعش', 1, 18.6], ['b', 'داعش', 0, 5.3]]
    """
    need_columns("mentions", mentions, by, "actor", "text", "type", "form")
    need_columns("articles", articles, by, "words")
    words = articles.groupby(by, observed=True, sort=False)["words"].sum()
    types = mentions.groupby("actor")["type"].agg(lambda t: t.mode().iat[0])
    counts = mentions.groupby(["actor", by]).size().unstack(fill_value=0)
    counts = counts.reindex(columns=words.index, fill_value=0)
    table = counts.stack().rename("count").reset_index()
    table["count"] = table["count"].astype("int64")
    table["type"] = table["actor"].map(types).astype("str")
    table["label"] = table["actor"].map(usual_labels(mentions))
    table["words"] = table[by].map(words).astype("int64")
    low, high = poisson_interval(table["count"].to_numpy())
    per_thousand = 1000 / table["words"].clip(lower=1)
    table["rate"], table["low"], table["high"] = (
        table["count"] * per_thousand,
        low * per_thousand,
        high * per_thousand,
    )
    total = table.groupby("actor")["count"].transform("sum")
    order = table.assign(total=total).sort_values(["total", "actor"], ascending=[False, True]).index
    return table.loc[order, [by, *_RATES]].reset_index(drop=True)


def story_rates(
    mentions: pd.DataFrame,
    articles: pd.DataFrame,
    story_of: pd.DataFrame | pd.Series,
    by: str | None = None,
) -> pd.DataFrame:
    """How often each actor is named per 1,000 words of a story, or of each outlet's tellings of it.

    `story_of` is the table of `sn.stories`, or a Series that maps names of articles to stories; articles that are not in it are left
    out. `by` is a column of both tables (`outlet`, `name`) that divides each story; without it, a story is counted as a whole.

    Returns columns story, `by` if it is given, actor, label (its most frequent full form in the story), type, count,
    words, rate (per 1,000 words), low, high (exact 95 % interval of the rate): story by story, most frequent first. An
    actor of a story also has a row, with count 0, for each telling that never names it.
    Raises KeyError if `by` is not a column of both, TypeError for what is no table.

    >>> articles = pd.DataFrame({"name": ["a", "b"], "words": [300, 700]})
    >>> named = [("a", "isis", "داعش", "GROUP", "full")]
    >>> mentions = pd.DataFrame(named, columns=["name", "actor", "text", "type", "form"])
    >>> rates = story_rates(mentions, articles, pd.Series({"a": "s1", "b": "s1"}))
    >>> rates.loc[0, ["story", "words", "rate"]].to_dict()
    {'story': 's1', 'words': 1000, 'rate': 1.0}
    """
    need_columns("mentions", mentions, *filter(None, ("name", by)))
    need_columns("articles", articles, *filter(None, ("name", by)))
    story_of = story_series(story_of)
    named = mentions.assign(story=mentions["name"].map(story_of)).dropna(subset=["story"])
    told = articles.assign(story=articles["name"].map(story_of)).dropna(subset=["story"])
    parts = []
    tellings_of = dict(list(told.groupby("story")))
    for number in story_of.dropna().unique():  # not in the order of texts, where `s10` stands before `s2`
        tellings, within = tellings_of.get(number), named[named["story"] == number]
        if tellings is not None and not within.empty:
            rates = mention_rates(within, tellings, by or "story")
            parts.append(rates if by is None else rates.assign(story=number))
    columns = ["story", *([by] if by else []), *_RATES]
    return pd.concat(parts, ignore_index=True)[columns] if parts else empty_frame(columns)


def extremes(rates: pd.DataFrame) -> tuple[pd.Series, pd.Series, bool]:
    """The rows with the lowest and the highest rate, and whether their intervals lie apart.

    `rates` are rows of `mention_rates` about one actor. The two were picked out of all rows, so their intervals are widened for as
    many comparisons (Bonferroni).
    Raises IndexError for a table without rows, KeyError without the columns count, words and rate, TypeError for what is no table.

    >>> rates = pd.DataFrame({"outlet": ["a", "b"], "count": [1, 90], "words": [1000, 1000], "rate": [1.0, 90.0]})
    >>> least, most, apart = extremes(rates)
    >>> least["outlet"], most["outlet"], apart
    ('a', 'b', True)
    """
    need_columns("rates", rates, "count", "words", "rate")
    if rates.empty:
        raise IndexError(
            "rates has no rows: nobody names this actor, so no rate is the lowest or the highest."
        )
    rows = rates.sort_values("rate", kind="stable")
    low, high = poisson_interval(rows["count"].to_numpy(), level=1 - 0.05 / len(rows))
    least, most = rows.iloc[0], rows.iloc[-1]
    return least, most, bool(high[0] / max(1, least["words"]) < low[-1] / max(1, most["words"]))


def lying_apart(rates: pd.DataFrame) -> pd.DataFrame:
    """For each actor, whether the intervals of some two groups lie apart: as they are, and widened for all actors and groups.

    `rates` are rows of `mention_rates`. Where many actors are compared, some intervals lie apart by chance; those of `apart_in_all`
    hold at 95 % for all rows together (Bonferroni). Returns columns actor, label, apart, apart_in_all (bool), in the order of
    `rates`. Raises KeyError without the columns actor, label, count and words.

    >>> rates = pd.DataFrame({"actor": "x", "label": "داعش", "outlet": ["a", "b"], "count": [0, 9], "words": [1000, 1000]})
    >>> lying_apart(rates)[["apart", "apart_in_all"]].values.tolist()
    [[True, False]]
    """
    need_columns("rates", rates, "actor", "label", "count", "words")
    found = {}
    for name, one in (("apart", 0.95), ("apart_in_all", 1 - 0.05 / max(1, len(rates)))):
        low, high = poisson_interval(rates["count"].to_numpy(), level=one)
        words = rates["words"].clip(lower=1).to_numpy()
        ends = pd.DataFrame({"actor": rates["actor"], "low": low / words, "high": high / words})
        own = ends.groupby("actor", sort=False)
        found[name] = own["low"].max() > own["high"].min()
    table = rates[["actor", "label"]].drop_duplicates("actor").reset_index(drop=True)
    return table.assign(**{name: table["actor"].map(apart).astype(bool) for name, apart in found.items()})


def usual_labels(mentions: pd.DataFrame) -> pd.Series:
    """The form of words used most often for each actor: full forms before short ones.

    Returns a Series of labels (str), indexed by actor id. Raises KeyError without the columns actor, text and form.

    >>> named = [("isis", "التنظيم", "short"), ("isis", "التنظيم", "short"), ("isis", "داعش", "full")]
    >>> usual_labels(pd.DataFrame(named, columns=["actor", "text", "form"]))["isis"]
    'داعش'
    """
    need_columns("mentions", mentions, "actor", "text", "form")
    named = mentions[["actor", "form"]].assign(text=standing_alone(mentions))
    counts = named.groupby(["actor", "form", "text"]).size().rename("count").reset_index()
    counts["short"] = counts["form"] != "full"
    order = counts.sort_values(["actor", "short", "count", "text"], ascending=[True, True, False, True])
    return order.drop_duplicates("actor").set_index("actor")["text"]


def labels(mentions: pd.DataFrame, by: str = "name") -> pd.DataFrame:
    """Which form of words each article, or each group of `by`, uses for each actor, as it stands alone (`العراق` for the
    `لعراق` of `للعراق`).

    Returns columns actor, label, `by`, count, share (of the actor's namings in that group), low, high (95 % interval of the
    share), actor by actor, most frequent first.
    Raises KeyError if there is no column `by`, ValueError if it is one of the others.

    >>> named = [("isis", "داعش", "a"), ("isis", "داعش", "a"), ("isis", "التنظيم", "a")]
    >>> labels(pd.DataFrame(named, columns=["actor", "text", "name"]))[["label", "count", "share"]].round(2).values.tolist()
    [['داعش', 2, 0.67], ['التنظيم', 1, 0.33]]
    """
    need_columns("mentions", mentions, by, "actor", "text")
    need_other(by, "actor", "label")
    named = mentions[["actor", by]].assign(label=standing_alone(mentions))
    table = named.groupby(["actor", "label", by]).size().rename("count").reset_index()
    total = table.groupby(["actor", by])["count"].transform("sum")
    table["share"] = table["count"] / total
    table["low"], table["high"] = share_interval(table["count"].to_numpy(), total.to_numpy())
    return table.sort_values(
        ["actor", "count", "label", by], ascending=[True, False, True, True]
    ).reset_index(drop=True)


def shares(attributions: pd.DataFrame, of: str, by: str = "name") -> pd.DataFrame:
    """The share of each value of column `of` (cue_class, source_type, quote, polarity …) in each group: in each article, or in each of
    the values of `by`; rows without one (`outlet`, where an article does not say who published it) are left out.

    Returns columns `by`, `of`, count, total, share, low, high (95 % interval), groups in the order of the table. Values that a
    group never has get a row with count 0; rows of the table without a value do not count in any total.
    Raises KeyError if there is no column `by` or `of`, ValueError if they are one.

    >>> attributions = pd.DataFrame({"name": ["a", "a", "a", "a"], "quote": ["direct", "indirect", "indirect", None]})
    >>> shares(attributions, "quote").round(2).values.tolist()
    [['a', 'direct', 1, 3, 0.33, 0.01, 0.91], ['a', 'indirect', 2, 3, 0.67, 0.09, 0.99]]
    """
    need_columns("attributions", attributions, by, of)
    need_other(by, of)
    known = attributions.dropna(subset=[by, of])
    counts = known.groupby([by, of]).size().unstack(fill_value=0)
    counts = counts.reindex(list(dict.fromkeys(known[by]))).stack().rename("count").reset_index()
    counts["count"] = counts["count"].astype("int64")  # of no rows at all pandas makes floats
    counts["total"] = counts.groupby(by)["count"].transform("sum")
    counts["share"] = counts["count"] / counts["total"].clip(lower=1)
    counts["low"], counts["high"] = share_interval(counts["count"].to_numpy(), counts["total"].to_numpy())
    return counts


def most(shares: pd.DataFrame, value: str) -> tuple[pd.Series, int] | None:
    """The group in which a value's share is highest by the lower end of its interval, and how many others' intervals reach that end.

    `shares` is a table of `shares(...)`, `value` one of the values that it counts. One quotation out of one wins nothing
    so, and no group is first beside itself: None for fewer than two groups, or if none has the value.
    Raises KeyError without the columns count, low and high.

    >>> quotes = pd.DataFrame({"name": ["a"] * 9 + ["b"], "quote": ["direct"] * 8 + ["indirect", "direct"]})
    >>> row, near = most(shares(quotes, "quote"), "direct")
    >>> row["name"], near
    ('a', 1)
    """
    need_columns("shares", shares, "count", "low", "high")
    _, of = grouping(shares, OF_SHARES, 2)
    own = shares[shares[of] == value]
    if len(own) < 2 or not own["count"].any():
        return None
    first = own.sort_values("low", ascending=False, kind="stable").iloc[0]
    return first, int((own["high"] >= first["low"]).sum()) - 1


def once(attributions: pd.DataFrame) -> pd.DataFrame:
    """The attributions, each that stands twice in one article in the same words (a headline repeated, a pull quote) once.

    Rows of fewer than three words are left alone: `قال أحمد` may well be said twice. Returns the rows that are left, with all
    their columns. Raises KeyError without the columns file, article, text, cue and speaker.

    >>> said = [("1.txt", 0, "دمشق ترفض التعليق", "ترفض", "دمشق")] * 2
    >>> len(once(pd.DataFrame(said, columns=["file", "article", "text", "cue", "speaker"])))
    1
    """
    need_columns("attributions", attributions, "file", "article", "cue", "speaker", "text")
    key = attributions[["file", "article", "cue", "speaker"]].assign(words=attributions["text"].map(fold))
    short = attributions["text"].str.split().str.len() < SHORTEST_REPEAT
    return attributions[short | ~key.duplicated()].reset_index(drop=True)


def co_mentions(mentions: pd.DataFrame) -> pd.DataFrame:
    """Pairs of actors named in one paragraph (a line of the scrape).

    Returns columns a, b (actors, in alphabetical order), a_label, b_label, a_type, b_type, paragraphs (how many
    name both), articles (how many have such a paragraph), most frequent first.
    Raises KeyError without the columns file, article, line, actor, text, type and form.

    >>> named = [("1.txt", 0, 1, "isis", "داعش", "GROUP", "full"), ("1.txt", 0, 1, "syria", "سوريا", "GPE", "full")]
    >>> columns = ["file", "article", "line", "actor", "text", "type", "form"]
    >>> co_mentions(pd.DataFrame(named, columns=columns))[["a_label", "b_label", "paragraphs", "articles"]].values.tolist()
    [['داعش', 'سوريا', 1, 1]]
    """
    need_columns("mentions", mentions, "file", "article", "line", "actor", "text", "type", "form")
    rows = mentions[["file", "article", "line", "actor"]].drop_duplicates()
    pairs = rows.merge(rows, on=["file", "article", "line"], suffixes=("_a", "_b"))
    pairs = pairs[pairs["actor_a"] < pairs["actor_b"]].rename(columns={"actor_a": "a", "actor_b": "b"})
    pairs["where"] = pairs["file"] + "#" + pairs["article"].astype("str")
    table = pairs.groupby(["a", "b"]).agg(paragraphs=("line", "size"), articles=("where", "nunique"))
    table = table.reset_index()
    label = usual_labels(mentions)
    table.insert(2, "a_label", table["a"].map(label))
    table.insert(3, "b_label", table["b"].map(label))
    kind = mentions.groupby("actor")["type"].agg(lambda t: t.mode().iat[0])
    table.insert(4, "a_type", table["a"].map(kind))
    table.insert(5, "b_type", table["b"].map(kind))
    return table.sort_values(["paragraphs", "a", "b"], ascending=[False, True, True], ignore_index=True)


def first_named(mentions: pd.DataFrame, top: int = 5) -> pd.DataFrame:
    """The first `top` actors that each article names, in order.

    Returns columns name, place (1 to top), actor, text (the label), start.
    Raises KeyError without the columns file, article, name, actor, text and start.

    >>> named = [("1.txt", 0, "a", "isis", "داعش", 3), ("1.txt", 0, "a", "isis", "التنظيم", 9), ("1.txt", 0, "a", "syria", "سوريا", 20)]
    >>> first = first_named(pd.DataFrame(named, columns=["file", "article", "name", "actor", "text", "start"]))
    >>> first[["place", "text"]].values.tolist()
    [[1, 'داعش'], [2, 'سوريا']]
    """
    need_columns("mentions", mentions, "file", "article", "name", "actor", "text", "start")
    first = mentions.assign(text=standing_alone(mentions)).drop_duplicates(["file", "article", "actor"])
    first["place"] = first.groupby(["file", "article"]).cumcount() + 1
    return first.loc[first["place"] <= top, ["name", "place", "actor", "text", "start"]].reset_index(
        drop=True
    )


def left_out(mentions: pd.DataFrame, story_of: pd.DataFrame | pd.Series, least: int = 2) -> pd.DataFrame:
    """Actors that an article leaves out although at least `least` other articles of its story name them.

    `story_of` is the table of `sn.stories`, or a Series that maps names of articles to stories. Returns columns name, story, actor,
    others (how many other articles name it), example (its most frequent label in the story). That a copy does not name somebody proves
    nothing about its outlet: copies are cut. Raises KeyError without the columns name, actor and text, TypeError for what is no table.

    >>> mentions = pd.DataFrame([("a", "isis", "داعش"), ("b", "isis", "داعش")], columns=["name", "actor", "text"])
    >>> left_out(mentions, pd.Series({"a": "s1", "b": "s1", "c": "s1"})).values.tolist()
    [['c', 's1', 'isis', 2, 'داعش']]
    """
    need_columns("mentions", mentions, "name", "actor", "text")
    story_of = story_series(story_of)
    table = mentions.assign(story=mentions["name"].map(story_of), text=standing_alone(mentions))
    table = table.dropna(subset=["story"])
    members = story_of.groupby(story_of).groups
    rows = []
    for number, group in table.groupby("story"):
        for actor, found in group.groupby("actor"):
            named_in = set(found["name"])
            if len(named_in) < least:
                continue
            example = found["text"].mode().iat[0]
            rows += [
                (name, number, actor, len(named_in), example)
                for name in members[number]
                if name not in named_in
            ]
    columns = ["name", "story", "actor", "others", "example"]
    if not rows:
        return empty_frame(columns)
    return pd.DataFrame(rows, columns=columns).sort_values(
        ["others", "actor", "name"], ascending=[False, True, True], ignore_index=True
    )


def __dir__() -> list[str]:
    return __all__
