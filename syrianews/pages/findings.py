"""Key findings of a corpus, as sentences whose every number is computed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from ..corpus import Corpus
from ..counts import FEW, hands, labels, most, once, shares, usual_labels
from ..coverage import one_row_a_fact, sentence_states, told_alike, within, without_copies
from ..dateline_names import outside_datelines
from ..drawing import cut, shortened
from ..naming import one_spelling, speak_for_others, under_one_name, variety
from ..relayed import CREDITED, RELAYED
from ..schema import QUOTED
from ..silences import SILENCES, silences
from ..stance import denies
from ..wording import counted, kept_whole, percent

if TYPE_CHECKING:
    from ..comparison.compare import Comparison

UNNAMED = ("unnamed_person", "reports")


class Finding(NamedTuple):
    """A sentence, and the number of the notebook that shows what stands behind it."""

    sentence: str
    notebook: str


def findings(corpus: Corpus, comparison: Comparison | None = None) -> list[Finding]:
    """Sentences about an annotated corpus: what it holds, which articles tell one event, what is denied, who speaks, who is named.

    A sentence that the corpus cannot support is left out; an empty corpus gives one sentence that says so. Copies of an article
    (`duplicate_of`) are counted by the first sentence alone. Without a `comparison` (`sn.compare(corpus)`) nothing is said about stories.
    """
    if not len(corpus):
        return [Finding("No article was found in the input.", "01")]
    originals = corpus.articles["duplicate_of"].isna()
    own = corpus if originals.all() else corpus.select(originals)
    parts = [
        (_holdings(corpus), "01"),
        (_stories(corpus, comparison) if comparison is not None else None, "02"),
        (_denials(own), "05"),
        (_sources(own), "04"),
        (_most_unnamed(own), "04"),
        (_chains(own), "04"),
        (_actors(own), "03"),
        (_labels(own), "03"),
        (_own_words(corpus, comparison) if comparison is not None else None, "02"),
        (_conflicts(corpus, comparison) if comparison is not None else None, "02"),
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
        sentence = sentence.replace(kept_whole(name), kept_whole(words))
    return sentence


def _holdings(corpus: Corpus) -> str:
    articles = corpus.articles
    aside = int(articles["set_aside"].sum())
    words = int(articles["words"].sum())
    outlets = under_one_name(articles, articles)["outlet"].nunique()
    dated = articles["date"].notna()
    bound = int((dated & articles["date_basis"].eq("embed")).sum())
    scrapes = len(corpus.records)
    of = (
        f"of {counted(outlets, 'named outlet')}"
        if outlets
        else f"that {'names' if len(articles) == 1 else 'name'} no outlet"
    )
    own = f"{int(dated.sum())} of the articles {'has' if dated.sum() == 1 else 'have'}"
    if len(dated) and dated.all():
        own = "It has" if len(articles) == 1 else "All have"
    when = f"{own} a date" + (
        f", {bound} of them only the earliest day it can be, by a post that the article shows"
        if bound
        else ""
    )
    return (
        f"The {counted(scrapes, 'scrape')} {'holds' if scrapes == 1 else 'hold'} {counted(len(articles), 'article')} "
        f"{of}, {words:,} words of text; {aside:,} words ({percent(aside, aside + words)}) are menus, "
        f"links, posts and other material set aside. {when}.{_copies(corpus)}"
    )


def _stories(corpus: Corpus, comparison: Comparison) -> str | None:
    told = without_copies(comparison.stories[comparison.stories["size"] > 1], corpus.articles)
    told = told[told["story"].map(told["story"].value_counts()) > 1]
    if told.empty:
        return None
    many = told["story"].nunique()
    sizes = told.groupby("story", sort=False).size()
    most = (sizes == sizes.max()).sum()
    name = corpus.articles.set_index(["file", "article"])["name"]
    own = told[told["story"] == sizes.idxmax()]
    tellings = [name[key] for key in zip(own["file"], own["article"], strict=True)]
    listed = ", ".join(map(kept_whole, tellings[:4])) + (
        f" and {len(tellings) - 4} more" if len(tellings) > 4 else ""
    )
    if many == 1:
        return f"1 event is told by {len(tellings)} articles: {listed}."
    if len(told) == many * len(tellings):
        return f"{many:,} events are told by {len(tellings)} articles each, the first by {listed}."
    which = "one of them by" if most == 1 else f"{most} of them by"
    first = "" if most == 1 else ", the first by"
    return (
        f"{many:,} events are told by more than one article, {which} {len(tellings)}{first or ':'} {listed}."
    )


def _copies(corpus: Corpus) -> str:
    """How many articles are copies, which nothing else counts; empty where none are."""
    copies = int(corpus.articles["duplicate_of"].notna().sum())
    are = "article is a copy of another" if copies == 1 else "articles are copies of others"
    return f" {copies:,} {are}, and nothing below counts {'it' if copies == 1 else 'them'}." if copies else ""


def _own_words(corpus: Corpus, comparison: Comparison) -> str | None:
    """How much of each telling of the story that most articles tell is in no other telling; copies aside."""
    shared = without_copies(told_alike(comparison.alignments), corpus.articles)
    if shared.empty:
        return None
    told = without_copies(comparison.stories, corpus.articles)
    told = told[told["story"].isin(shared["story"])]
    own = told[told["story"] == told["story"].value_counts().sort_index().idxmax()]
    tellings = own[["file", "article"]].merge(
        corpus.articles[["file", "article", "name"]], on=["file", "article"]
    )
    states = sentence_states(shared, corpus.sentences, tellings)
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
        f"Passages that no other telling was found to have make up, in the story with the most tellings ({len(share)}), from "
        f"{percent(int(alone[low]), int(words[low]))} of the words, in {kept_whole(low)}, to {percent(int(alone[high]), int(words[high]))}, in {kept_whole(high)}."
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
    "whether it will happen": "whether something will happen",
}
"""The kinds of conflict (`what` in `comparison.conflicts`), as a sentence has them."""


def _conflicts(corpus: Corpus, comparison: Comparison) -> str | None:
    """Where two tellings may give a fact differently, with both values of the first: places to read, for most such pairs are
    wrong (page 07)."""
    table = one_row_a_fact(within(without_copies(comparison.conflicts, corpus.articles)))
    if table.empty:
        return None
    name = corpus.articles.set_index(["file", "article"])["name"]
    first = table.iloc[0]
    sides = [
        f"{kept_whole(first[f'{side}_value'])} in {kept_whole(name[first[f'{side}_file'], first[f'{side}_article']])}"
        for side in "ab"
    ]
    passages = " and ".join(f"“{kept_whole(cut(first[f'{side}_text'].strip(' ،.'), 90))}”" for side in "ab")
    told = f"{_WHAT[first['what']]}, {sides[0]} but {sides[1]} ({passages})"
    facts = (
        "1 fact that two tellings may give differently is"
        if len(table) == 1
        else f"{len(table):,} facts that two tellings may give differently are"
    )
    return f"{facts} worth reading about{':' if len(table) == 1 else ', the first of them'} {told}. Most such pairs prove wrong, and most differences are missed (07)."


def _actors(corpus: Corpus) -> str | None:
    """Who is named most. Datelines, which say where and by whom a report was filed, are no naming here, as on the page behind it."""
    mentions = outside_datelines(corpus)
    if mentions.empty:
        return None
    top = mentions["actor"].value_counts().head(3)
    usual = usual_labels(mentions)
    named = ", ".join(f"{kept_whole(usual[actor])} ({count})" for actor, count in top.items())
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
    own = (
        one_spelling(table[table["actor"] == actor]).drop_duplicates("name").drop_duplicates("label").head(3)
    )
    said = ", ".join(
        f"{kept_whole(words)} in {kept_whole(name)}"
        for words, name in zip(own["label"], own["name"], strict=True)
    )
    return f"The articles differ most in what they call {kept_whole(label)}: {said}."


def _sources(corpus: Corpus) -> str | None:
    table = once(corpus.attributions)
    if table.empty:
        return None
    unnamed = int(table["source_type"].isin(UNNAMED).sum())
    direct = int(table["quote"].isin(QUOTED).sum())
    spoken = int(speak_for_others(table).sum())
    among = f" ({counted(spoken, 'spokesperson', 'spokespeople')} among them)" if spoken else ""
    says = "attribution says" if len(table) == 1 else "attributions say"
    return (
        f"{len(table):,} {says} who said what; {percent(unnamed, len(table))} rest on people without a name{among} or "
        f"unspecified reports, {percent(direct, len(table))} quote at least some words directly."
    )


def _most_unnamed(corpus: Corpus) -> str | None:
    """The article that rests most on people without a name, by the rule of page 00 (`syrianews.counts.most`), if one stands out."""
    table = once(corpus.attributions)
    found = most(shares(table, "source_type", by="name"), "unnamed_person")
    if found is None or found[1] > FEW:
        return None
    first, near = found
    own = table[table["name"] == first["name"]]
    spoken = int(speak_for_others(own).sum())
    others = f"those of {counted(near, 'other article')}" if near else "no other"
    return (
        f"{kept_whole(first['name'])} relies most on people without a name: {first['count']} of its {first['total']} attributions (95 % interval "
        f"{percent(first['low'])} to {percent(first['high'])}, overlapped by {others})"
        + (f"; {spoken} of the {first['count']} are spokespeople." if spoken else ".")
    )


def _chains(corpus: Corpus) -> str | None:
    """What reaches the reader through others: its sentence says so, or its article credits another outlet."""
    found = hands(once(corpus.attributions), corpus.articles).value_counts()
    relayed, retold = int(found.get(RELAYED, 0)), int(found.get(CREDITED, 0))
    if not relayed + retold:
        return None
    parts = []
    if relayed:
        reach = "statement reaches" if relayed == 1 else "statements reach"
        parts.append(f"{relayed:,} {reach} the reader through another source that the sentence names")
    if retold:
        stand = "statement stands" if retold == 1 else "statements stand"
        parts.append(f"{retold:,} {stand} in articles that credit another outlet's report")
    return f"{'; '.join(parts)}."


def _denials(corpus: Corpus) -> str | None:
    """How many deny and who, how many refuse to comment or are said to have made none, how much is left open; what a headline sums up
    is counted once."""
    table = once(corpus.attributions)
    denied = table[denies(table)]
    silent = silences(table, corpus.sentences)["silence"].value_counts()
    refused, unmade, left_open = (int(silent.get(kind, 0)) for kind in SILENCES)
    if denied.empty and silent.empty:
        return None
    speakers = list(dict.fromkeys(denied["speaker"].dropna()))[:3]
    every = denied["speaker"].notna().all() and denied["speaker"].nunique() == len(speakers)
    among = "by" if every else "among others by"
    by = f" ({among} {', '.join(map(kept_whole, speakers))})" if speakers else ""
    if denied.empty:
        said = "No denial is reported" + (
            f", but {counted(refused, 'refusal')} to comment" if refused else ""
        )
    else:
        said = f"{counted(len(denied), 'denial')} {'is' if len(denied) == 1 else 'are'} reported{by}"
        so = f"; so {'is' if refused == 1 else 'are'} {counted(refused, 'refusal')} to comment"
        said += so if refused else ""
    if unmade:
        said += f"; {counted(unmade, 'source')} {'is' if unmade == 1 else 'are'} said to have made no comment"
    if left_open:
        said += f"; {counted(left_open, 'statement')} {'is' if left_open == 1 else 'are'} neither confirmed nor denied"
    return f"{said}."
