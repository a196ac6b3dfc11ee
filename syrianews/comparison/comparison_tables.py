"""The tables of a comparison, one function each: what a row is, its columns and their types.

`Comparison` has a property of the same name for each. All spans are 0-based character offsets into the scrape, end exclusive.
None of the functions raises an error: a comparison that found nothing gives a table with the same columns and no rows.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from ..schema import Attribution
from ..voices import speaker
from .compared import StoryComparison
from .credits import credits
from .omissions import CAUTION
from .passages import Telling
from .sides import SIDE, STORIES, both, sentence_around, side, stories_of
from .table_types import frame

if TYPE_CHECKING:
    import pandas as pd


ALIGNMENTS = [
    *STORIES, *both(*SIDE, "paragraph", "sentence_start", "sentence_end"), "relation", "denying", "degree", "score",
    "fact",
]  # fmt: skip


def alignments(compared: list[StoryComparison]) -> pd.DataFrame:
    """One row for each pair of clauses, in two tellings, that report the same thing.

    Columns: `story`, `b_story` (of either side; they differ where two related stories share a passage); of both sides `file`, `article`, `start`, `end`, `text` (the clause), `paragraph` (its number among the article's
    headline and body lines, from 0), `sentence_start`, `sentence_end`; `relation` (`same`; `partial`: the paragraphs
    share only a part; `denies`: one denies what the other asserts), `denying` (`a` or `b`: which of the two clauses is the denial; missing where
    none is, as where two paragraphs deny one thing and share another), `degree` (`verbatim` or `reworded`), `score` (float, the model's
    probability that the two paragraphs align), `fact` (bool: False if the clauses have only names, or who says something, in common, or are of
    different dates).

    >>> import syrianews as sn
    >>> found = sn.compare(sn.annotate(sn.load("seeds/"))).alignments
    >>> sorted(set(found["degree"]))
    ['reworded', 'verbatim']
    """

    def rows() -> Iterable[dict[str, Any]]:
        for story in compared:
            for x in story.alignments:
                row: dict[str, Any] = stories_of(story)
                for prefix, telling, paragraph, passage in (
                    ("a_", x.a, x.a_paragraph, x.a_passage),
                    ("b_", x.b, x.b_paragraph, x.b_passage),
                ):
                    row |= side(prefix, telling, passage.span)
                    start, end = paragraph.sentence_of(passage.start, passage.end)
                    row |= {
                        f"{prefix}paragraph": paragraph.number,
                        f"{prefix}sentence_start": start,
                        f"{prefix}sentence_end": end,
                    }
                yield row | {
                    "relation": x.relation,
                    "denying": x.denying,
                    "degree": x.degree,
                    "score": round(x.score, 3),
                    "fact": x.fact,
                }

    return frame(rows(), ALIGNMENTS)


CONFLICTS = [
    *STORIES,
    "what",
    "risen",
    *both(*SIDE, "outlet", "value", "value_start", "value_end", "sentence"),
]


def conflicts(compared: list[StoryComparison]) -> pd.DataFrame:
    """One row for each fact to which two tellings give different values.

    Columns: `story`, `b_story` (they differ where two related stories open with one event: then only what is of that event,
    such as tolls); `what` (`number`, `share`, `duration`, `year`, `date`, `number killed`, `number wounded`, `day`, `hour`,
    `manner of death`, `whether it happened`, `whether it will happen`); `risen` (of tolls: `a` or `b`, whose number is the greater and the later, so that it may only have
    risen; else missing); of both sides `file`, `article`, `start`, `end`, `text` (the passage), `outlet`,
    `value` (the words that differ), `value_start`, `value_end`, `sentence` (the sentence around them). Both values may be
    right: the tellings may have been written at different times.

    >>> import syrianews as sn
    >>> found = sn.compare(sn.annotate(sn.load("seeds/"))).conflicts
    >>> found.loc[0, ["what", "a_value", "b_value"]].tolist()
    ['year', '2013', '2014']
    """

    def rows() -> Iterable[dict[str, Any]]:
        for story in compared:
            for x in story.conflicts:
                row: dict[str, Any] = {**stories_of(story), "what": x.what, "risen": x.risen}
                for prefix, telling, span, value in (
                    ("a_", x.a, x.a_span, x.a_value),
                    ("b_", x.b, x.b_span, x.b_value),
                ):
                    row |= side(prefix, telling, span)
                    row |= {
                        f"{prefix}outlet": telling.article.outlet,
                        f"{prefix}value": telling.text(value),
                        f"{prefix}value_start": value[0],
                        f"{prefix}value_end": value[1],
                        f"{prefix}sentence": telling.text(sentence_around(telling, span)),
                    }
                yield row

    return frame(rows(), CONFLICTS)


DENIALS = [
    "story", *both(*SIDE, "outlet", "date", "speaker", "actor"), "b_claimed", "share", "order",
]  # fmt: skip


def denials(compared: list[StoryComparison]) -> pd.DataFrame:
    """One row for each denial (`a_`) and passage of another telling that asserts what it denies (`b_`).

    Columns: `story`; of both sides `file`, `article`, `start`, `end`, `text`, `outlet`, `date`, `speaker` (who denies, who
    claims, as the telling names them; missing where it does not), `actor`; `b_claimed` (bool: False if the outlet asserts it in its own voice); `share`
    (float: how much of their words they have in common); `order` (`after`: the denial's article is dated later than the
    claim's; `same day`; `before`; missing if a date is missing).

    >>> import syrianews as sn
    >>> found = sn.compare(sn.annotate(sn.load("seeds/"))).denials
    >>> found.loc[0, ["a_speaker", "a_actor"]].tolist()
    ['الرئاسة السورية', 'syrian-presidency']
    """

    def rows() -> Iterable[dict[str, Any]]:
        for story in compared:
            for x in story.denials:
                claim = x.claim_attribution
                before, after = x.claimer.article.date, x.denier.article.date
                yield {
                    "story": story.story,
                    **side("a_", x.denier, sentence_around(x.denier, x.content)),
                    "a_outlet": x.denier.article.outlet,
                    "a_date": after,
                    "a_speaker": _speaker(x.denier, x.attribution),
                    "a_actor": x.attribution.actor,
                    **side("b_", x.claimer, x.claim.span),
                    "b_outlet": x.claimer.article.outlet,
                    "b_date": before,
                    "b_speaker": _speaker(x.claimer, claim) if claim else None,
                    "b_actor": claim.actor if claim else None,
                    "b_claimed": claim is not None,
                    "share": round(x.share, 3),
                    "order": _order(before, after),
                }

    return frame(rows(), DENIALS)


def _speaker(telling: Telling, attribution: Attribution) -> str | None:
    return speaker(telling.record.scrape.text, attribution, {a.id: a for a in telling.attributions})


def _order(claimed: str | None, denied: str | None) -> str | None:
    if not claimed or not denied or len(claimed) != len(denied):
        return None
    return "after" if denied > claimed else "before" if denied < claimed else "same day"


OMISSIONS = [
    "story", "kind", "what", "file", "article", "outlet", "have", "tellings", *[f"b_{name}" for name in SIDE], "b_outlet", "caution",
    "omission",
]  # fmt: skip


def omissions(compared: list[StoryComparison]) -> pd.DataFrame:
    """One row for each thing that most tellings of a story have and one lacks, and for each telling that has it.

    Columns: `story`; `kind` (`claim`, `speaker`, `actor`, `denial`), `what` (actor id, or the words of the claim); `file`,
    `article`, `outlet` of the telling that lacks it; `have`, `tellings` (int: how many tellings have it, out of how many);
    where it is found: `b_file`, `b_article`, `b_start`, `b_end`, `b_text`, `b_outlet`; `caution` (what the row does not show);
    `omission` (int: the same in all rows of one thing that one telling lacks, so that `drop_duplicates("omission")` has each once).
    Only stories with at least three tellings have rows.

    >>> import syrianews as sn
    >>> found = sn.compare(sn.annotate(sn.load("seeds/"))).omissions
    >>> len(found), found["omission"].nunique()
    (22, 11)
    >>> found.loc[0, ["kind", "caution"]].tolist()
    ['actor', 'absent from this copy; that proves nothing about the outlet']
    """

    numbers: dict[tuple[str, str, str, str, int], int] = {}

    def rows() -> Iterable[dict[str, Any]]:
        for story in compared:
            for x in story.omissions:
                one = (story.story, x.kind, x.what, x.lacking.record.scrape.file, x.lacking.article.article)
                yield {
                    "story": story.story,
                    "kind": x.kind,
                    "what": x.what,
                    "file": x.lacking.record.scrape.file,
                    "article": x.lacking.article.article,
                    "outlet": x.lacking.article.outlet,
                    "have": x.have,
                    "tellings": x.tellings,
                    **side("b_", x.evidence, x.span),
                    "b_outlet": x.evidence.article.outlet,
                    "caution": CAUTION,
                    "omission": numbers.setdefault(one, len(numbers)),
                }

    return frame(rows(), OMISSIONS)


RELAYS = ["story", "file", "article", "outlet", "credits", "kind", "start", "end", "text"]


def relays(compared: list[StoryComparison]) -> pd.DataFrame:
    """One row for each outlet or agency that a telling credits.

    Columns: `story`, `file`, `article`, `outlet` (of the telling), `credits` (id in the catalogue of outlets, else the name),
    `kind` (`agency`: its copy is agency copy; `report`: the article rests on its report; `quoted`: it is cited for a part;
    `told`: somebody says something to it),
    `start`, `end`, `text` (the words that credit it, or the name if the credit is in the scrape's metadata; then `start` and
    `end` are missing).

    >>> import syrianews as sn
    >>> found = sn.compare(sn.annotate(sn.load("seeds/"))).relays
    >>> found.loc[0, ["outlet", "credits", "kind", "text"]].tolist()
    ['العرب مباشر', 'new-york-times', 'report', 'نيويورك تايمز']
    """

    def rows() -> Iterable[dict[str, Any]]:
        for story in compared:
            for telling in story.tellings:
                for credit in credits(telling):
                    span = credit.span
                    yield {
                        "story": story.story,
                        "file": telling.record.scrape.file,
                        "article": telling.article.article,
                        "outlet": telling.article.outlet,
                        "credits": credit.outlet,
                        "kind": credit.kind,
                        "start": span[0] if span else None,
                        "end": span[1] if span else None,
                        "text": telling.text(span) if span else credit.name,
                    }

    return frame(rows(), RELAYS, missing=("start", "end"))


DIRECTION = [
    "story", "file", "article", "outlet", "origin", "origin_file", "origin_article", "basis", "shared", "start", "end", "text",
]  # fmt: skip


def direction(compared: list[StoryComparison]) -> pd.DataFrame:
    """One row for each telling that passes on another, or that draws on an origin which both credit.

    Columns: `story`; `file`, `article`, `outlet` of the telling that passes on; `origin` (outlet id or name; `unknown` if long
    sequences of words are shared and nothing shows who had them first), `origin_file`, `origin_article` (missing if the origin
    is not a telling in the corpus); `basis` (what shows it, in words), `shared` (float: share of the telling's words in
    sequences of twelve or more that the other has too), `start`, `end`, `text` (the words in the telling that show it).

    >>> import syrianews as sn
    >>> found = sn.compare(sn.annotate(sn.load("seeds/"))).direction
    >>> found.loc[0, ["origin", "basis"]].tolist()
    ['new-york-times', 'both credit نيويورك تايمز (report)']
    """

    def rows() -> Iterable[dict[str, Any]]:
        for story in compared:
            for x in story.directions:
                origin = x.origin_telling
                yield {
                    "story": story.story,
                    "file": x.passing.record.scrape.file,
                    "article": x.passing.article.article,
                    "outlet": x.passing.article.outlet,
                    "origin": x.origin,
                    "origin_file": origin.record.scrape.file if origin else None,
                    "origin_article": origin.article.article if origin else None,
                    "basis": x.basis,
                    "shared": round(x.shared, 3),
                    "start": x.span[0] if x.span else None,
                    "end": x.span[1] if x.span else None,
                    "text": x.passing.text(x.span) if x.span else None,
                }

    return frame(rows(), DIRECTION, missing=("origin_article", "start", "end"))


PASSAGES = ["story", *SIDE, "outlet", "paragraph", "kind", "told_by", "tellings", "degree"]


def passages(compared: list[StoryComparison]) -> pd.DataFrame:
    """One row for each headline and body paragraph of a compared telling: the coverage of the story.

    Columns: `story`, `file`, `article`, `start`, `end`, `text`, `outlet`, `paragraph` (its number, from 0), `kind` (`headline`,
    `body`), `told_by` (int: how many other tellings have a passage that aligns), `tellings` (int: tellings of the story),
    `degree` (`verbatim`, `reworded`, or `new` if no other telling has it).

    >>> import syrianews as sn
    >>> found = sn.compare(sn.annotate(sn.load("seeds/"))).passages
    >>> found.loc[0, ["kind", "degree"]].tolist()
    ['headline', 'reworded']
    """

    def rows() -> Iterable[dict[str, Any]]:
        for story in compared:
            found: dict[tuple[int, int], dict[int, str]] = {}
            for x in story.alignments:
                for telling, paragraph, other in ((x.a, x.a_paragraph, x.b), (x.b, x.b_paragraph, x.a)):
                    degrees = found.setdefault((id(telling), paragraph.number), {})
                    degrees[id(other)] = (
                        "verbatim" if "verbatim" in (x.degree, degrees.get(id(other))) else "reworded"
                    )
            for telling in story.tellings:
                for paragraph in telling.paragraphs:
                    degrees = found.get((id(telling), paragraph.number), {})
                    yield side("", telling, paragraph.span) | {
                        "story": story.story,
                        "outlet": telling.article.outlet,
                        "paragraph": paragraph.number,
                        "kind": paragraph.kind,
                        "told_by": len(degrees),
                        "tellings": len(story.tellings),
                        "degree": _degree(degrees),
                    }

    return frame(rows(), PASSAGES)


def _degree(degrees: dict[int, str]) -> str:
    if not degrees:
        return "new"
    return "verbatim" if "verbatim" in degrees.values() else "reworded"
