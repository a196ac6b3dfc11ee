"""What texts call an actor: labels as they stand alone, which actor is called most differently, what is only spelled otherwise.

`للعراق` is written without the alef of its article, so that a mention of it is `لعراق`; here it counts as `العراق`. A dual or a
case ending (`وزارتي` beside `وزارة`) is grammar, not another spelling.
"""

from __future__ import annotations

import re
from collections.abc import Container
from functools import cache

import pandas as pd

from .actors.nations import nisbas
from .arguments import need_columns, need_series
from .columns import OF_LABELS, empty_frame, grouping
from .definite import standing_words
from .lexicons import lexicon
from .spelling import SIGNS, spelled_alike
from .text import fold
from .zoning.brands import outlet_called
from .zoning.places import is_given_name

__all__ = [
    "ACCEPT",
    "SPELLINGS",
    "VARIETY",
    "article_names",
    "as_described",
    "one_spelling",
    "one_wording",
    "sources_called",
    "speak_for_others",
    "spellings",
    "standing_alone",
    "tell_relation",
    "to_accept",
    "under_one_name",
    "variety",
]

SPELLINGS = ["actor", "label", "spelling", "in", "other_spelling", "other_in"]
ACCEPT = ["name_ar", "type", "rule", "confidence", "count", "example", "id"]
VARIETY = ["actor", "label", "differing", "labels", "groups", "namings"]

_CERTAIN = 0.8
_QUOTE = re.compile('["“”«»]')
_SPOKEN_FOR = r"^((?:ال|لل)?(?:متحدث|ناطق)(?:ه|و|ي|ون|ين|ان|ات|تان|تين)?)(?!\w)"
"""A spokesman, or several, in folded letters."""
_PLURAL = re.compile("(?<=\\w{3})ين$")
"""The ending of a sound plural behind a preposition, by which it is another form of one noun."""
_USUAL = "syrianews.counts.usual_labels(corpus.mentions)"


def article_names(table: pd.DataFrame, articles: pd.DataFrame, side: str = "") -> pd.Series:
    """The article's name for each row of a table that has its file and number, `articles` being `corpus.articles`.

    Tables of a comparison have two articles in a row: `side` is `"a_"` or `"b_"`.
    Raises KeyError for a row whose article is not in `articles` and for missing columns, TypeError for what is no table.

    >>> articles = pd.DataFrame({"file": ["1.txt"], "article": [0], "name": ["عربي21 (1)"]})
    >>> article_names(pd.DataFrame({"a_file": ["1.txt"], "a_article": [0]}), articles, "a_").tolist()
    ['عربي21 (1)']
    """
    need_columns("table", table, f"{side}file", f"{side}article")
    need_columns("articles", articles, "file", "article", "name")
    name = articles.set_index(["file", "article"])["name"]
    keys = zip(table[f"{side}file"], table[f"{side}article"], strict=True)
    return pd.Series([name[key] for key in keys], index=table.index, name="name", dtype="str")


def sources_called(attributions: pd.DataFrame, usual: pd.Series) -> pd.Series:
    """What the source of each attribution is called: a known actor's usual name, or its own words.

    People without a name keep their words, whatever actor they belong to: `مسؤول سوري` is not Syria. `usual` is
    `syrianews.counts.usual_labels(corpus.mentions)`. Returns a Series named `source`, on the index of `attributions`, missing where
    neither is known. Raises KeyError without the columns speaker, actor and source_type, TypeError if `usual` is no Series.

    >>> said = pd.DataFrame({"speaker": ["دمشق", "مسؤول سوري"], "actor": ["syria"] * 2, "source_type": ["institution", "unnamed_person"]})
    >>> sources_called(said, pd.Series({"syria": "سوريا"})).tolist()
    ['سوريا', 'مسؤول سوري']
    """
    need_columns("attributions", attributions, "speaker", "actor", "source_type")
    need_series("usual", usual, _USUAL)
    known = attributions["actor"].map(usual).astype("object")
    known = known.where(attributions["source_type"].ne("unnamed_person"))
    return known.fillna(attributions["speaker"]).rename("source")


def as_described(attributions: pd.DataFrame) -> pd.Series:
    """The speakers, and in place of one who is told by a definite noun alone how the article called him before: `المصدر`, the
    `مصدر مقرب من الوزير`.

    Rows are in text order, as in `corpus.attributions`. Returns a Series of str, on the index of `attributions`.
    Raises KeyError without the columns file, article and speaker.

    >>> said = [("1", 0, "مصدر مقرب من الوزير"), ("1", 0, "المصدر"), ("2", 0, "المصدر")]
    >>> as_described(pd.DataFrame(said, columns=["file", "article", "speaker"])).tolist()
    ['مصدر مقرب من الوزير', 'مصدر مقرب من الوزير', 'المصدر']
    """
    need_columns("attributions", attributions, "file", "article", "speaker")
    known: dict[tuple[str, int, str], str] = {}
    found = []
    for file, article, speaker in attributions[["file", "article", "speaker"]].itertuples(index=False):
        first, *further = fold(speaker).split() if isinstance(speaker, str) else [""]
        key = (file, article, _PLURAL.sub("ون", first.removeprefix("ال")))
        if further:
            known[key] = speaker
        found.append(known.get(key, speaker) if first.startswith("ال") and not further else speaker)
    return pd.Series(found, index=attributions.index, dtype="str", name="speaker")


def one_wording(attributions: pd.DataFrame) -> pd.Series:
    """The speakers, with one wording for those of an article that differ by an article or a case ending alone: `المسؤولون الأميركيون`, `مسؤولين أميركيين`.

    The most frequent wording stands for all; where several are, the first. Returns a Series of str, on the index of `attributions`.
    Raises KeyError without the columns file, article and speaker.

    >>> said = [("1", 0, "مسؤولون أميركيون"), ("1", 0, "المسؤولين الأميركيين"), ("2", 0, "المسؤولون الأميركيون")]
    >>> one_wording(pd.DataFrame(said, columns=["file", "article", "speaker"])).tolist()
    ['مسؤولون أميركيون', 'مسؤولون أميركيون', 'المسؤولون الأميركيون']
    """
    need_columns("attributions", attributions, "file", "article", "speaker")
    told = attributions[["file", "article", "speaker"]].assign(
        key=attributions["speaker"].map(_without_endings, na_action="ignore")
    )
    named = told.dropna(subset=["key"])
    usual = named.groupby(["file", "article", "key"])["speaker"].transform(
        lambda same: same.value_counts(sort=False).idxmax()
    )
    return usual.reindex(told.index).astype("str").rename("speaker")


def _without_endings(words: str) -> str:
    return " ".join(_PLURAL.sub("ون", word.removeprefix("ال")) for word in fold(words).split())


def speak_for_others(attributions: pd.DataFrame) -> pd.Series:
    """Whether each attribution is a spokesman's or spokeswoman's whom the text does not name.

    They count as people without a name, but speak in public for a body that is named: that is no anonymity. Returns a Series of
    bool, on the index of `attributions`. Raises KeyError without the columns speaker and source_type.

    >>> said = pd.DataFrame({"speaker": ["المتحدث باسم الوزارة", "مسؤول"], "source_type": "unnamed_person"})
    >>> speak_for_others(said).tolist()
    [True, False]
    """
    need_columns("attributions", attributions, "speaker", "source_type")
    first = (
        attributions["speaker"].astype("object").fillna("").map(fold).str.extract(_SPOKEN_FOR, expand=False)
    )
    return (attributions["source_type"].eq("unnamed_person") & first.notna()).rename("speaks_for_others")


@cache
def _relations() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(fold(row["title"]).split()) for row in lexicon("titles") if row["kind"] == "kin")


def tell_relation(mentions: pd.DataFrame) -> pd.Series:
    """Whether the title of each mention says whose relative, colleague or rival somebody is, and no office: `نظيره الأمريكي`, `ابنه`.

    Returns a Series of bool, on the index of `mentions`. Raises KeyError without the column title.

    >>> tell_relation(pd.DataFrame({"title": ["نظيره الأمريكي", "ابن عمه", "الرئيس", None]})).tolist()
    [True, True, False, False]
    """
    need_columns("mentions", mentions, "title")
    words = mentions["title"].astype("object").fillna("").map(fold).str.split()
    found = words.map(lambda said: any(tuple(said[:n]) in _relations() for n in (1, 2)))
    return found.astype(bool).rename("tells_relation")


def under_one_name(table: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """A table with each outlet under one name: where texts spell it otherwise (`BBC`, `بي بي سي`), under the one that most articles have.

    `articles` is `corpus.articles`. What the catalogue of outlets does not know stays as it is. Counts by outlet
    (`by="outlet"`) take spellings for different outlets unless they are given such a table. Raises KeyError without the column
    outlet.

    >>> spelled = pd.DataFrame({"outlet": ["BBC", "بي بي سي", "بي بي سي", None, "السنابل"]})
    >>> under_one_name(spelled, spelled)["outlet"].fillna("").tolist()
    ['بي بي سي', 'بي بي سي', 'بي بي سي', '', 'السنابل']
    """
    need_columns("articles", articles, "outlet")
    need_columns("table", table, "outlet")
    usual: dict[str, str] = {}
    for name in articles["outlet"].value_counts().index:  # the most frequent first
        usual.setdefault(outlet_called(name) or name, name)
    return table.assign(
        outlet=table["outlet"].map(
            lambda name: usual.get(outlet_called(name) or name, name), na_action="ignore"
        )
    )


def to_accept(mentions: pd.DataFrame, sentences: pd.DataFrame, known: Container[str]) -> pd.DataFrame:
    """Names that rules found and no list has, in the form of a table of one's own actors (`sn.pipeline(actors=…)`), most certain first.

    On a list, a name is found in every text and means one actor there. So what means another one in another text is left out:
    bodies whose name does not say whose they are (`وزارة الداخلية`), groups of one word in quotation marks (`"الدولة"`), and
    whatever the rules themselves give less than four chances in five. `known` are the ids that a list has
    (`sn.load_actors().actors`), `sentences` is `corpus.sentences`.

    Returns columns name_ar, type, rule, confidence (of the most certain naming), count, example (the sentence of the first), id.
    Raises KeyError without the columns file, article, start, text, type, actor, form, rule and confidence, and file, article, start,
    end and text of the sentences.

    >>> columns = ["file", "article", "start", "text", "type", "actor", "form", "rule", "confidence"]
    >>> named = [("1", 0, 4, "وسيم نصر", "PERSON", "wsym-nsr", "full", "title", 0.9), ("1", 0, 13, "وزارة الدفاع", "ORG", "x", "full", "body", 0.9)]
    >>> lines = pd.DataFrame([("1", 0, 0, 40, "قال وسيم نصر لوزارة الدفاع")], columns=["file", "article", "start", "end", "text"])
    >>> to_accept(pd.DataFrame(named, columns=columns), lines, set())["name_ar"].tolist()
    ['وسيم نصر']
    """
    need_columns(
        "mentions",
        mentions,
        "file",
        "article",
        "start",
        "text",
        "type",
        "actor",
        "form",
        "rule",
        "confidence",
    )
    need_columns("sentences", sentences, "file", "article", "start", "end", "text")
    found = mentions[mentions["form"].eq("full") & mentions["rule"].ne("registry")]
    found = found[~found["actor"].map(known.__contains__).astype(bool)]
    words = found["text"].str.split()
    nobodys = [
        rule == "body" and not any(fold(word) in nisbas() or _QUOTE.search(word) for word in name)
        for rule, name in zip(found["rule"], words, strict=True)
    ]
    one_word = found["rule"].eq("quoted") & found["type"].eq("GROUP") & words.str.len().eq(1)
    found = found[
        ~(pd.Series(nobodys, index=found.index, dtype=bool) | one_word) & found["confidence"].ge(_CERTAIN)
    ]
    if found.empty:
        return empty_frame(ACCEPT)
    own = found.sort_values("confidence", ascending=False, kind="stable").groupby("actor", sort=False)
    table = own.first().assign(count=own.size()).reset_index()
    lines = dict(list(sentences.groupby(["file", "article"])))
    shown = []
    for file, article, at, name in table[["file", "article", "start", "text"]].itertuples(index=False):
        rows = lines.get((file, article), sentences.head(0))
        rows = rows[rows["start"].le(at) & rows["end"].gt(at)]
        example = next(iter(rows["text"]), name)
        begin = at - int(next(iter(rows["start"]), at))
        shown.append((standing_words(example, (begin, begin + len(name))), example))
    table["text"], table["example"] = zip(*shown, strict=True)
    return table.rename(columns={"text": "name_ar", "actor": "id"})[ACCEPT]


def standing_alone(mentions: pd.DataFrame) -> pd.Series:
    """The label of each mention as it stands without a preposition, quotation marks and the signs of a hashtag: what `ل` took
    of the article is given back.

    An alef is restored only where the actor is called so elsewhere in `mentions`, or in the registry: `لبنان` stays.
    Returns a Series of str, on the index of `mentions`. Raises KeyError without the columns actor and text.

    >>> named = [("iraq", "العراق"), ("iraq", "لعراق"), ("lebanon", "لبنان")]
    >>> standing_alone(pd.DataFrame(named, columns=["actor", "text"])).tolist()
    ['العراق', 'العراق', 'لبنان']
    """
    need_columns("mentions", mentions, "actor", "text")
    text = mentions["text"].str.translate(SIGNS)
    clipped = text.str.startswith("ل", na=False)
    if not clipped.any():
        return text
    here = set(zip(mentions["actor"], text.map(fold), strict=True))
    whole = {
        (actor, label): f"ا{label}"
        for actor, label in dict.fromkeys(zip(mentions.loc[clipped, "actor"], text[clipped], strict=True))
        if (key := (actor, fold(f"ا{label}"))) in here or key in _aliases()
    }
    pairs = zip(mentions["actor"], text, strict=True)
    return pd.Series([whole.get(pair, pair[1]) for pair in pairs], index=mentions.index, name="text")


@cache
def _aliases() -> frozenset[tuple[str, str]]:
    return frozenset((row["actor"], fold(row["alias"])) for row in lexicon("aliases"))


def variety(labels: pd.DataFrame, usual: pd.Series) -> pd.DataFrame:
    """Which actors are called most differently: those whose most frequent label differs most from group to group.

    Labels that are spelled differently (`أميركا`, `أمريكا`) are one label here, as `one_spelling` makes them, and so are somebody's whole name and his surname. `labels` is
    `syrianews.counts.labels(...)`, `usual` is `syrianews.counts.usual_labels(...)`.

    Returns columns actor, label (its usual one), differing (how many labels are some group's most frequent one), labels (how many
    there are in all), groups (in how many articles or outlets it is named), namings, most differing first.
    Raises KeyError for a table of another kind, TypeError if `usual` is no Series.

    >>> from syrianews import counts
    >>> named = [("isis", "داعش", "a", "full"), ("isis", "التنظيم", "b", "full"), ("iraq", "العراق", "a", "full")]
    >>> mentions = pd.DataFrame(named, columns=["actor", "text", "name", "form"])
    >>> variety(counts.labels(mentions), counts.usual_labels(mentions))[["actor", "differing", "groups"]].values.tolist()
    [['isis', 2, 2], ['iraq', 1, 1]]
    """
    need_columns("labels", labels, "actor", "label", "count")
    need_series("usual", usual, _USUAL)
    if labels.empty:
        return empty_frame(VARIETY)
    (by,) = grouping(labels, OF_LABELS)
    labels = _whole_names(one_spelling(labels))
    first = labels.sort_values("count", ascending=False, kind="stable").drop_duplicates(["actor", by])
    table = labels.groupby("actor").agg(
        labels=("label", "nunique"), groups=(by, "nunique"), namings=("count", "sum")
    )
    table = table.assign(differing=first.groupby("actor")["label"].nunique(), label=usual).reset_index()
    order = ["differing", "groups", "labels", "namings"]
    return table.sort_values(order, ascending=False, kind="stable", ignore_index=True)[VARIETY]


def _whole_names(labels: pd.DataFrame) -> pd.DataFrame:
    """Labels of one actor with the whole name in place of its last words (`سامر حداد` for `حداد`), where it begins with a given name."""
    whole: dict[tuple[str, str], str] = {}
    for actor, own in labels.groupby("actor")["label"]:
        labels_of_one = sorted(set(own), key=lambda label: (len(label), label))
        names = [name for name in labels_of_one if is_given_name(fold(name).split()[0])]
        for label in labels_of_one:
            whole[str(actor), label] = next((n for n in names[::-1] if n.endswith(f" {label}")), label)
    keys = zip(labels["actor"], labels["label"], strict=True)
    return labels.assign(label=pd.Series([whole[key] for key in keys], index=labels.index, dtype="str"))


def one_spelling(labels: pd.DataFrame) -> pd.DataFrame:
    """`syrianews.counts.labels(...)` with labels of one actor that differ in letters alone as one label, in its most frequent spelling.

    Returns columns actor, label, the group's, count, most frequent first. Raises KeyError for a table of another kind.

    >>> from syrianews import counts
    >>> named = [("us", "أميركا", "a"), ("us", "أمريكا", "b"), ("us", "أمريكا", "b"), ("us", "واشنطن", "b")]
    >>> one_spelling(counts.labels(pd.DataFrame(named, columns=["actor", "text", "name"])))[["label", "name", "count"]].values.tolist()
    [['أمريكا', 'b', 2], ['أمريكا', 'a', 1], ['واشنطن', 'b', 1]]
    """
    need_columns("labels", labels, "actor", "label", "count")
    (by,) = grouping(labels, OF_LABELS)
    often = labels.groupby(["actor", "label"])["count"].sum().sort_values(ascending=False, kind="stable")
    called: dict[tuple[str, str], str] = {}
    firsts: dict[str, list[str]] = {}
    for actor, label in often.index:
        own = firsts.setdefault(actor, [])
        called[actor, label] = next((first for first in own if spelled_alike(first, label)), label)
        if called[actor, label] == label:
            own.append(label)
    keys = zip(labels["actor"], labels["label"], strict=True)
    spelled = labels.assign(label=pd.Series([called[key] for key in keys], index=labels.index, dtype="str"))
    table = spelled.groupby(["actor", "label", by], sort=False)["count"].sum().reset_index()
    order = ["actor", "count", "label", by]
    return table.sort_values(order, ascending=[True, False, True, True], ignore_index=True)


def spellings(labels: pd.DataFrame, usual: pd.Series) -> pd.DataFrame:
    """Pairs of labels of one actor that differ in letters alone: transliterations and spellings that differ from desk to desk.

    Labels of one actor that differ by an article or by an ending of number, case or gender are no such pair. `labels` and `usual` as
    for `variety`.

    Returns columns actor, label (its usual one), spelling, in (the first group that has it), other_spelling, other_in.
    Raises KeyError for a table of another kind, TypeError if `usual` is no Series.

    >>> from syrianews import counts
    >>> named = [("t", "دونالد ترامب", "a", "full"), ("t", "دونالد ترمب", "b", "full"), ("m", "وزارة النفط", "a", "full"),
    ...          ("m", "وزارتي النفط", "b", "full")]
    >>> mentions = pd.DataFrame(named, columns=["actor", "text", "name", "form"])
    >>> spellings(counts.labels(mentions), counts.usual_labels(mentions))[["spelling", "other_spelling"]].values.tolist()
    [['دونالد ترامب', 'دونالد ترمب']]
    """
    need_columns("labels", labels, "actor", "label")
    need_series("usual", usual, _USUAL)
    if labels.empty:
        return empty_frame(SPELLINGS)
    (by,) = grouping(labels, OF_LABELS)
    own = labels[["actor", "label", by]].drop_duplicates(["actor", "label"])
    own = own.set_axis(["actor", "spelling", "in"], axis=1)
    pairs = own.merge(own.set_axis(["actor", "other_spelling", "other_in"], axis=1), on="actor")
    pairs = pairs[pairs["spelling"] < pairs["other_spelling"]]
    both = zip(pairs["spelling"], pairs["other_spelling"], strict=True)
    alike = pd.Series([spelled_alike(*pair) for pair in both], index=pairs.index, dtype="bool")
    return pairs.assign(label=pairs["actor"].map(usual)).loc[alike, SPELLINGS].reset_index(drop=True)


def __dir__() -> list[str]:
    return __all__
