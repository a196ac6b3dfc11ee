"""Key findings of a corpus, as sentences whose every number is computed."""

from __future__ import annotations

from ..corpus import Corpus
from ..counts import usual_labels


def findings(corpus: Corpus) -> list[str]:
    """Sentences about an annotated corpus: what it holds, whom it names, who speaks, what is denied.

    A sentence that the corpus cannot support is left out; an empty corpus gives one sentence that says so.
    """
    if not len(corpus):
        return ["No article was found in the input."]
    return [
        sentence
        for part in (_holdings, _actors, _sources, _chains, _denials)
        if (sentence := part(corpus)) is not None
    ]


def _holdings(corpus: Corpus) -> str:
    articles = corpus.articles
    aside = int(articles["set_aside"].sum())
    words = int(articles["words"].sum())
    outlets = articles["outlet"].nunique()
    dated = int(articles["date"].notna().sum())
    return (
        f"The {_n(len(corpus.records), 'scrape')} hold {_n(len(articles), 'article')} of {_n(outlets, 'named outlet')}, "
        f"{words:,} words of text; {aside:,} words ({_percent(aside, aside + words)}) are menus, links, posts and other "
        f"matter set aside. {dated} of the articles can be dated."
    )


def _actors(corpus: Corpus) -> str | None:
    mentions = corpus.mentions
    if mentions.empty:
        return None
    top = mentions["actor"].value_counts().head(3)
    labels = usual_labels(mentions)
    named = ", ".join(f"\u2068{labels[actor]}\u2069 ({count})" for actor, count in top.items())
    return (
        f"{_n(mentions['actor'].nunique(), 'actor')} are named {len(mentions):,} times; most often {named}."
    )


def _sources(corpus: Corpus) -> str | None:
    table = corpus.attributions
    if table.empty:
        return None
    unnamed = int(table["source_type"].isin(["unnamed_person", "reports"]).sum())
    direct = int(table["quote"].isin(["direct", "mixed"]).sum())
    return (
        f"{len(table):,} attributions say who said what; {_percent(unnamed, len(table))} rest on unnamed people or "
        f"unspecified reports, {_percent(direct, len(table))} quote at least some words directly."
    )


def _chains(corpus: Corpus) -> str | None:
    relayed = int((corpus.attributions["depth"] > 1).sum())
    if not relayed:
        return None
    return f"{_n(relayed, 'statement')} reach the reader through another source's report, not first-hand."


def _denials(corpus: Corpus) -> str | None:
    denied = corpus.attributions[corpus.attributions["polarity"] == "deny"]
    silent = int((corpus.attributions["polarity"] == "no_comment").sum())
    if denied.empty and not silent:
        return None
    return f"{_n(len(denied), 'denial')} and {_n(silent, 'refusal')} to comment are reported."


def _n(number: int, noun: str) -> str:
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f} %" if whole else "0 %"
