"""Key findings of a corpus, as sentences whose every number is computed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from ..corpus import Corpus
from ..counts import RELAYED, RETOLD, hands, in_headlines, labels, once, usual_labels
from ..coverage import sentence_states, within
from ..dateline_names import outside_datelines
from ..drawing import cut, shortened
from ..elements import END_OF_ISOLATE, FIRST_STRONG, RIGHT_TO_LEFT, has_arabic, reads_right_to_left
from ..naming import variety
from ..schema import QUOTED
from ..wording import counted, percent

if TYPE_CHECKING:
    from ..comparison.compare import Comparison

UNNAMED = ("unnamed_person", "reports")


class Finding(NamedTuple):
    """A sentence, and the number of the notebook that shows what stands behind it."""

    sentence: str
    notebook: str


def findings(corpus: Corpus, comparison: Comparison | None = None) -> list[Finding]:
    """Sentences about an annotated corpus: what it holds, which articles tell one event, whom they name, who speaks, what is denied.

    A sentence that the corpus cannot support is left out; an empty corpus gives one sentence that says so. Without a
    `comparison` (`sn.compare(corpus)`) nothing is said about stories.
    """
    if not len(corpus):
        return [Finding("No article was found in the input.", "01")]
    parts = [
        (_holdings(corpus), "01"),
        (_stories(corpus, comparison) if comparison is not None else None, "02"),
        (_own_words(corpus, comparison) if comparison is not None else None, "02"),
        (_conflicts(corpus, comparison) if comparison is not None else None, "02"),
        (_actors(corpus), "03"),
        (_labels(corpus), "03"),
        (_sources(corpus), "04"),
        (_most_unnamed(corpus), "04"),
        (_chains(corpus), "04"),
        (_denials(corpus), "05"),
    ]
    short = shortened(corpus.articles["name"])
    return [
        Finding(_with_short_names(sentence, short), notebook)
        for sentence, notebook in parts
        if sentence is not None
    ]


def _with_short_names(sentence: str, short: Mapping[str, str]) -> str:
    """The sentence with names of articles as figures have them: those of saved pages are whole headlines."""
    for name, words in short.items():
        sentence = sentence.replace(_isolate(name), _isolate(words))
    return sentence


def _holdings(corpus: Corpus) -> str:
    articles = corpus.articles
    aside = int(articles["set_aside"].sum())
    words = int(articles["words"].sum())
    outlets = articles["outlet"].nunique()
    dated = int(articles["date"].notna().sum())
    scrapes = len(corpus.records)
    return (
        f"The {counted(scrapes, 'scrape')} {'holds' if scrapes == 1 else 'hold'} {counted(len(articles), 'article')} of "
        f"{counted(outlets, 'named outlet')}, {words:,} words of text; {aside:,} words ({percent(aside, aside + words)}) are menus, "
        f"links, posts and other material set aside. {dated} of the articles can be dated."
    )


def _stories(corpus: Corpus, comparison: Comparison) -> str | None:
    told = comparison.stories[comparison.stories["size"] > 1]
    if told.empty:
        return None
    many = told["story"].nunique()
    name = corpus.articles.set_index(["file", "article"])["name"]
    largest = told["story"].value_counts().sort_index().idxmax()
    own = told[told["story"] == largest]
    tellings = [name[key] for key in zip(own["file"], own["article"], strict=True)]
    listed = ", ".join(map(_isolate, tellings[:4])) + (
        f" and {len(tellings) - 4} more" if len(tellings) > 4 else ""
    )
    if many == 1:
        return f"1 event is told by {len(tellings)} articles: {listed}."
    if len(told) == many * len(tellings):
        return f"{many:,} events are told by {len(tellings)} articles each, the first by {listed}."
    return f"{many:,} events are told by more than one article, one of them by {len(tellings)}: {listed}."


def _own_words(corpus: Corpus, comparison: Comparison) -> str | None:
    """How much of each telling of the most shared story is in no other telling."""
    shared = within(comparison.alignments)["story"].value_counts().sort_index()
    if shared.empty:
        return None
    own = comparison.stories[comparison.stories["story"] == shared.idxmax()]
    tellings = own[["file", "article"]].merge(
        corpus.articles[["file", "article", "name"]], on=["file", "article"]
    )
    states = sentence_states(comparison.alignments, corpus.sentences, tellings)
    words = states.groupby("name")["words"].sum()
    alone = (
        states[states["state"] == "only here"]
        .groupby("name")["words"]
        .sum()
        .reindex(words.index, fill_value=0)
    )
    share = (alone / words.clip(lower=1)).sort_values(kind="stable")
    low, high = share.index[0], share.index[-1]
    return (
        f"In the story with the most shared passages, {percent(int(alone[low]), int(words[low]))} of the words of {_isolate(low)} are in "
        f"sentences that no other telling has, and {percent(int(alone[high]), int(words[high]))} of those of {_isolate(high)}."
    )


_WHAT = {
    "number": "a number",
    "share": "a share",
    "duration": "a duration",
    "year": "a year",
    "date": "a date",
    "number killed": "the number of killed",
    "number wounded": "the number of wounded",
    "day": "a day",
    "hour": "an hour",
    "manner of death": "the manner of a death",
    "whether it happened": "whether something happened",
}
"""The kinds of conflict (`what` in `comparison.conflicts`), as a sentence has them."""


def _conflicts(corpus: Corpus, comparison: Comparison) -> str | None:
    """How many facts two tellings give differently, with both values of the first."""
    table = comparison.conflicts
    if table.empty:
        return None
    name = corpus.articles.set_index(["file", "article"])["name"]
    first = table.iloc[0]
    sides = [
        f"{_isolate(first[f'{side}_value'])} in {_isolate(name[first[f'{side}_file'], first[f'{side}_article']])}"
        for side in "ab"
    ]
    told = f"{_WHAT[first['what']]}, {sides[0]} but {sides[1]} (“{_isolate(cut(first['a_text'].strip(' ،.'), 90))}”)"
    if len(table) == 1:
        return f"1 fact is given differently by two tellings: {told}."
    return f"{len(table):,} facts are given differently by two tellings, the first of them {told}."


def _actors(corpus: Corpus) -> str | None:
    """Who is named most. Datelines, which say where and by whom a report was filed, are no naming here, as on the page behind it."""
    mentions = outside_datelines(corpus)
    if mentions.empty:
        return None
    top = mentions["actor"].value_counts().head(3)
    usual = usual_labels(mentions)
    named = ", ".join(f"{_isolate(usual[actor])} ({count})" for actor, count in top.items())
    actors = mentions["actor"].nunique()
    times = "once" if len(mentions) == 1 else f"{len(mentions):,} times"
    return f"{counted(actors, 'actor')} {'is' if actors == 1 else 'are'} named {times}; most often {named}."


def _labels(corpus: Corpus) -> str | None:
    """The actor of whom articles differ most in what they call it: the one that the page behind it draws."""
    mentions = outside_datelines(corpus)
    table = labels(mentions, by="name")
    most = variety(table, usual_labels(mentions)).head(1)
    if most.empty or most["differing"].iat[0] < 2:
        return None
    actor, label = most.loc[0, ["actor", "label"]]
    own = table[table["actor"] == actor].drop_duplicates("name").drop_duplicates("label").head(3)
    said = ", ".join(
        f"{_isolate(words)} in {_isolate(name)}"
        for words, name in zip(own["label"], own["name"], strict=True)
    )
    return f"The articles differ most in what they call {_isolate(label)}: {said}."


def _sources(corpus: Corpus) -> str | None:
    table = once(corpus.attributions)
    if table.empty:
        return None
    unnamed = int(table["source_type"].isin(UNNAMED).sum())
    direct = int(table["quote"].isin(QUOTED).sum())
    says = "attribution says" if len(table) == 1 else "attributions say"
    return (
        f"{len(table):,} {says} who said what; {percent(unnamed, len(table))} rest on unnamed people or "
        f"unspecified reports, {percent(direct, len(table))} quote at least some words directly."
    )


def _most_unnamed(corpus: Corpus) -> str | None:
    """The article that rests most on people without a name, among those with ten attributions or more."""
    table = once(corpus.attributions)
    totals = table.groupby("name").size()
    totals = totals[totals >= 10]
    if len(totals) < 2:
        return None
    unnamed = (
        table[table["source_type"] == "unnamed_person"]
        .groupby("name")
        .size()
        .reindex(totals.index, fill_value=0)
    )
    name = (unnamed / totals).sort_values(ascending=False, kind="stable").index[0]
    if not unnamed[name]:
        return None
    return (
        f"{_isolate(name)} relies most on unnamed people: {unnamed[name]} of its {totals[name]} attributions."
    )


def _chains(corpus: Corpus) -> str | None:
    """What reaches the reader through others, in its sentence or in an article that retells another outlet's report."""
    found = hands(once(corpus.attributions), corpus.articles).value_counts()
    relayed, retold = int(found.get(RELAYED, 0)), int(found.get(RETOLD, 0))
    if not relayed + retold:
        return None
    parts = []
    if relayed:
        reach = "statement reaches" if relayed == 1 else "statements reach"
        parts.append(f"{relayed:,} {reach} the reader through another source that the sentence names")
    if retold:
        stand = "statement stands" if retold == 1 else "statements stand"
        parts.append(f"{retold:,} {stand} in articles that retell another outlet's report")
    return f"{'; '.join(parts)}."


def _denials(corpus: Corpus) -> str | None:
    """How many deny and who, how many refuse to comment; words that an article repeats, as a headline, are counted once."""
    table = once(corpus.attributions)
    denied = table[table["polarity"] == "deny"]
    refusals = table[table["polarity"] == "no_comment"]
    silent, heads = len(refusals), int(in_headlines(refusals, corpus.sentences).sum())
    if denied.empty and not silent:
        return None
    speakers = list(dict.fromkeys(denied["speaker"].dropna()))[:3]
    every = denied["speaker"].notna().all() and denied["speaker"].nunique() == len(speakers)
    among = "by" if every else "among others by"
    by = f" ({among} {', '.join(map(_isolate, speakers))})" if speakers else ""
    refused = f"{counted(silent, 'refusal')} to comment" + (
        f", {heads} of them in a headline" if heads else ""
    )
    if denied.empty:
        return f"No denial is reported, and {refused}."
    refused = f", and {refused}" if silent else ""
    return f"{counted(len(denied), 'denial')} {'is' if len(denied) == 1 else 'are'} reported{by}{refused}."


def _isolate(words: object) -> str:
    """Arabic words inside an English sentence, kept to themselves (Unicode isolates), from right to left if they begin with Latin ones."""
    mixed = has_arabic(str(words)) and not reads_right_to_left(str(words))
    return f"{RIGHT_TO_LEFT if mixed else FIRST_STRONG}{words}{END_OF_ISOLATE}"
