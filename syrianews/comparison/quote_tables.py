"""The tables of quotations of a comparison: utterances that two tellings share, and those that only one carries.

None of the functions raises an error: a comparison that found nothing gives a table with the same columns and no rows.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from .compared import StoryComparison
from .other_speaker import another_speaker
from .passages import no_copies
from .shared_quotes import single_quotes as quotes_of_one
from .sides import SIDE, STORIES, both, side, stories_of
from .table_types import frame
from .utterance import Utterance
from .utterances import utterances
from .variants import describe, strength, wording

if TYPE_CHECKING:
    import pandas as pd


QUOTES = [
    *STORIES, "speaker", *both(*SIDE, "outlet", "speaker", "cue", "cue_class"), "wording", "difference", "strength",
    "speaker_differs", "cue_differs", "share", "best",
]  # fmt: skip


def quotes(compared: list[StoryComparison]) -> pd.DataFrame:
    """One row for each utterance of one speaker in two tellings, quoted or reported, and for each combination of places.

    Columns: `story`, `b_story`; `speaker` (actor id, else the words that name the speaker); of both sides `file`, `article`, `start`, `end`, `text` (the
    content), `outlet`, `speaker` (as this telling names it), `cue`, `cue_class`; `wording` (of `b` against `a`: `verbatim`,
    `shortened`, `extended`, `reworded`), `difference` (the words: `[-cut-]`, `{+added+}`), `strength` (`softened`, `strengthened` or
    missing), `speaker_differs` (boolean: whether they are two actors of which neither speaks for the other, or people without a name of two kinds, such as
    a father and a commander; missing where it cannot be told, as of an unnamed source here and a minister there, or of a minister and his state), `cue_differs` (bool: their cues differ in class), `share` (float: of words in common),
    `best` (bool: neither side has a nearer counterpart in the other telling; count these rows, so that what an article says twice, or divides, counts once).
    In `difference`, `…` stands for words that another utterance of the other telling carries.

    >>> import syrianews as sn
    >>> found = sn.compare(sn.annotate(sn.load("seeds/"))).quotes
    >>> found.loc[0, ["a_cue_class", "b_cue_class", "wording"]].tolist()
    ['disclose', 'say', 'reworded']
    """

    def rows() -> Iterable[dict[str, Any]]:
        for story in compared:
            for quote in story.quotes:
                steps = quote.difference
                a, b = quote.a, quote.b
                yield {
                    **stories_of(story),
                    "speaker": a.actor or b.actor or a.speaker or b.speaker,
                    **_spoken("a_", a),
                    **_spoken("b_", b),
                    "wording": wording(steps),
                    "difference": describe(steps),
                    "strength": None if _asked(a) != _asked(b) else strength(steps),
                    "speaker_differs": another_speaker(a, b),
                    "cue_differs": a.attribution.cue_class != b.attribution.cue_class,
                    "share": round(quote.share, 3),
                    "best": quote.best,
                }

    return frame(rows(), QUOTES)


SINGLE_QUOTES = ["story", "speaker", *SIDE, "outlet", "cue", "cue_class"]


def single_quotes(compared: list[StoryComparison]) -> pd.DataFrame:
    """One row for each utterance that no other telling of its story carries.

    Columns: `story`, `speaker` (actor id, else the words that name the speaker, else empty), `file`, `article`, `start`, `end`, `text`,
    `outlet`, `cue`, `cue_class`. Of copies of one text only the first has rows. That a copy lacks an utterance proves nothing about its outlet.

    >>> import syrianews as sn
    >>> found = sn.compare(sn.annotate(sn.load("seeds/"))).single_quotes
    >>> found.loc[0, ["speaker", "cue", "cue_class"]].tolist()
    ['syrian-government', 'تعهدت', 'pledge']
    """

    def rows() -> Iterable[dict[str, Any]]:
        for story in compared:
            everything = [u for telling in no_copies(story.tellings) for u in utterances(telling)]
            for alone in quotes_of_one(everything, story.quotes):
                row = _spoken("", alone)
                yield row | {"story": story.story, "speaker": alone.actor or alone.speaker}

    return frame(rows(), SINGLE_QUOTES)


def _asked(utterance: Utterance) -> bool:
    """Whether a cue itself asks for what is said: `دعا إلى الانسحاب` has the duty of `يجب الانسحاب` in its verb."""
    return utterance.attribution.cue_class == "urge"


def _spoken(prefix: str, utterance: Utterance) -> dict[str, Any]:
    attribution = utterance.attribution
    return side(prefix, utterance.telling, (utterance.start, utterance.end)) | {
        f"{prefix}outlet": utterance.telling.article.outlet,
        f"{prefix}speaker": utterance.speaker,
        f"{prefix}cue": utterance.telling.text(attribution.cue),
        f"{prefix}cue_class": attribution.cue_class,
    }
