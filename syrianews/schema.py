"""The shapes of the data: one class for each thing the package deals with.

Every span is a pair of 0-based character offsets, end exclusive. Spans of a `Zone`, and of all rows of
the public tables, point into `Scrape.text`; spans of a `Mention` or an `Attribution` that an annotator has
just made point into the text of its document (see `syrianews.document`) until they become part of a `Corpus`.

The closed vocabularies are those of the annotation guidelines (PARC3 and PolNeAR's source, cue and
content, adapted to Arabic news); `seeds/gold/GUIDELINES.md` explains each value.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias, get_args

Span: TypeAlias = tuple[int, int]
Mark: TypeAlias = tuple[int, int, str]
"""What markup or a column says of a span of a scrape: a zone kind, or `main` for the article's own text."""

ZoneKind = Literal[
    "headline", "subhead", "meta", "body", "embed", "teaser", "keywords", "related", "boilerplate"
]
ActorType = Literal["PERSON", "ORG", "GROUP", "MEDIA", "GPE", "LOC"]
CueClass = Literal[
    "say", "assert", "claim", "deny", "disclose", "point",
    "opinion", "urge", "pledge", "accuse", "cite", "no_comment",
]  # fmt: skip
SourceType = Literal[
    "named_person", "unnamed_person", "institution", "media", "document", "reports", "impersonal"
]
QuoteKind = Literal["direct", "mixed", "indirect"]
Polarity = Literal["assert", "deny", "no_comment"]

ZONE_KINDS: tuple[str, ...] = get_args(ZoneKind)
ACTOR_TYPES: tuple[str, ...] = get_args(ActorType)
CUE_CLASSES: tuple[str, ...] = get_args(CueClass)
SOURCE_TYPES: tuple[str, ...] = get_args(SourceType)
QUOTE_KINDS: tuple[str, ...] = get_args(QuoteKind)
POLARITIES: tuple[str, ...] = get_args(Polarity)

QUOTED = frozenset({"direct", "mixed"})
"""The kinds of quotation in which some words at least are a source's own."""

TEXT_KINDS = frozenset({"headline", "subhead", "body"})
"""The zone kinds in which mentions and attributions are marked."""


@dataclass(slots=True)
class Scrape:
    """One raw file (or record of a file) and how its bytes were read. Its text is the file as saved where that is text, else what was read
    out of the page or the row; all spans are offsets into it."""

    file: str
    text: str = field(repr=False)
    encoding: str = "utf-8"
    format: str = "text"
    given: dict[str, Any] = field(default_factory=dict)
    """Metadata that came beside the text (columns of a table, `<meta>` tags): title, outlet, date, url."""
    notes: list[str] = field(default_factory=list)
    """What reading had to mend or leave, in sentences for a person."""
    marks: list[Mark] = field(default_factory=list, repr=False)


@dataclass(slots=True)
class Zone:
    """A run of lines of a scrape with one function."""

    start: int
    end: int
    kind: str
    article: int | None = None


@dataclass(slots=True)
class Article:
    """One news text in a scrape, with what the scrape says about it and where it says so."""

    file: str
    article: int
    title: str | None = None
    outlet: str | None = None
    date: str | None = None
    """ISO `YYYY-MM-DD` or `YYYY-MM`; None where the text cannot support one."""
    date_precision: str | None = None
    date_basis: str | None = None
    place: str | None = None
    byline: str | None = None
    agencies: list[str] = field(default_factory=list)
    relays: list[str] = field(default_factory=list)
    """Outlets on whose report this article as a whole rests, in the order of first mention."""
    evidence: dict[str, Span] = field(default_factory=dict)
    """Field name to the span of the scrape that shows its value."""
    duplicate_of: str | None = None


@dataclass(slots=True)
class Mention:
    """One naming of an actor."""

    start: int
    end: int
    type: str
    actor: str
    form: str = "full"
    """`full`, `short` (resolved in the document) or `ambiguous`."""
    role: str | None = None
    """For a GPE: `place` or `government`."""
    title: str | None = None
    """The title or role that stands before the name (`الرئيس`), where one does."""
    evaluation: str | None = None
    """An evaluative companion (`الإرهابي`, `المزعوم`, scare quotes), where there is one."""
    rule: str = "registry"
    confidence: float = 1.0


@dataclass(slots=True)
class Attribution:
    """Words, thoughts or information that a text presents as coming from a source."""

    id: str
    cue: Span
    source: Span | None
    content: list[Span]
    quote: str | None
    """None where nothing is attributed (a refusal to comment)."""
    cue_class: str
    source_type: str
    lemma: str = ""
    anonymity: str | None = None
    polarity: str = "assert"
    relays: str | None = None
    antecedent: str | None = None
    within: str | None = None
    actor: str | None = None
    medium: Span | None = None
    occasion: Span | None = None
    anonymity_clause: Span | None = None
    anonymity_strength: str | None = None
    """For an unnamed person: `on_condition`, `requested`, `not_authorised` or `unnamed`; also for one who hides a part of the name."""
    anonymity_reason: Span | None = None
    negation: Span | None = None
    """What negates a verb of opinion or of denial (`لم يستبعد`, `لم ينف`): its source does not."""
    rule: str = ""
    confidence: float = 1.0
