"""The annotators as spaCy components, and the pipeline that contains them.

`syrianews_actors` writes `doc.spans["actors"]`, `syrianews_attributions` writes `doc.spans["cues"]`,
`doc.spans["sources"]` and `doc.spans["contents"]`. spaCy's Arabic tokenizer does not split off clitics (`لداعش` is one
token), so a `Span` covers whole tokens; the exact character offsets are in
`mentions_of(doc)` and `attributions_of(doc)`, which work on any doc that the components have seen. What a doc carries for
them (`doc.user_data["syrianews"]`) is plain values, so that it survives `doc.to_bytes()`, a `DocBin` with its user data, and
`nlp.pipe(texts, n_process=2)`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

import spacy
from spacy.language import Language
from spacy.scorer import Scorer
from spacy.tokens import Doc, Span
from spacy.training import Example

from .actors.finder import ActorFinder
from .actors.registry import warn_of_names
from .attribution.cues import CueLexicon
from .attribution.finder import AttributionFinder
from .document import Document, Line
from .own_tables import OwnTable, table_paths
from .schema import ACTOR_TYPES, Attribution, Mention

_KEY = "syrianews"
_LONGEST = 100_000_000
"""Characters of a text. spaCy's own limit is a million, for the sake of parsers that need memory by length; the two components do not."""

Found = TypeVar("Found", Mention, Attribution)


def pipeline(actors: OwnTable | None = None, cues: OwnTable | None = None) -> Language:
    """A `spacy.blank("ar")` with the actor and the attribution components.

    `actors` and `cues` are your own tables, as paths or DataFrames (with the columns of `actors.csv`, and of `cues.csv` or
    `cue_phrases.csv`), which take precedence over the package's (a warning, TakenName, says from
    which of its actors a name of yours is taken). Raises ValueError for a table that cannot be used.

    >>> import syrianews as sn
    >>> nlp = sn.pipeline()
    >>> nlp.pipe_names
    ['syrianews_actors', 'syrianews_attributions']
    """
    nlp = spacy.blank("ar")
    nlp.max_length = _LONGEST
    own_actors, own_cues = table_paths("sn.pipeline", actors, cues)
    warn_of_names(own_actors, stacklevel=2)
    nlp.add_pipe("syrianews_actors", config={"actors": own_actors})
    nlp.add_pipe("syrianews_attributions", config={"cues": own_cues})
    return nlp


_DOCUMENTS: WeakKeyDictionary[Doc, Document] = WeakKeyDictionary()
"""The document of each doc of this process, folded and cut once for both components."""


def make_doc(nlp: Language, document: Document) -> Doc:
    """Tokenise a document and let the doc remember its lines and their kinds."""
    doc = nlp.make_doc(document.text)
    lines = [(line.start, line.end, line.kind, line.scrape_start) for line in document.lines]
    doc.user_data[_KEY] = {
        "lines": lines,
        "file": document.file,
        "article": document.article,
        "date": document.date,
    }
    _DOCUMENTS[doc] = document
    return doc


def document_of(doc: Doc) -> Document:
    """The document that a doc was made of, also where the doc has come from another process; else its text, as an article."""
    if doc not in _DOCUMENTS:
        known = dict(doc.user_data.get(_KEY, {}))
        lines = known.pop("lines", None)
        if lines is None:
            _DOCUMENTS[doc] = Document.from_text(doc.text)
        else:
            about = {name: known[name] for name in ("file", "article", "date")}
            _DOCUMENTS[doc] = Document(doc.text, [Line(*line) for line in lines], **about)
    return _DOCUMENTS[doc]


def mentions_of(doc: Doc) -> list[Mention]:
    """The mentions with exact character offsets into `doc.text`, in text order."""
    return _kept(doc, "mentions", Mention)


def attributions_of(doc: Doc) -> list[Attribution]:
    """The attributions with exact character offsets into `doc.text`, in text order."""
    return _kept(doc, "attributions", Attribution)


def _keep(doc: Doc, name: str, found: list[Found]) -> None:
    """Let a doc carry what was found in it, as lists of plain values."""
    kept = [[getattr(one, field.name) for field in fields(one)] for one in found]
    doc.user_data.setdefault(_KEY, {})[name] = kept


def _kept(doc: Doc, name: str, kind: type[Found]) -> list[Found]:
    """What `_keep` has put into a doc; spans are tuples again, which serialising makes lists of."""
    kept = doc.user_data.get(_KEY, {}).get(name, [])
    return [
        kind(*(_with_spans(field.name, value) for field, value in zip(fields(kind), one, strict=True)))
        for one in kept
    ]


def _with_spans(name: str, value: Any) -> Any:
    if name == "content":
        return [tuple(part) for part in value]
    return tuple(value) if isinstance(value, list) else value


def _spans(doc: Doc, offsets: list[tuple[int, int]], labels: list[str], ids: list[str]) -> list[Span]:
    out = []
    for (start, end), label, kb_id in zip(offsets, labels, ids, strict=True):
        span = doc.char_span(start, end, label=label, kb_id=kb_id, alignment_mode="expand")
        if span is not None:
            out.append(span)
    return out


def _entities(doc: Doc) -> list[Mention]:
    """What other components have put into `doc.ents`, where its label is one of the package's actor types."""
    return [
        Mention(ent.start_char, ent.end_char, ent.label_, ent.kb_id_, rule="doc.ents", confidence=0.5)
        for ent in doc.ents
        if ent.label_ in ACTOR_TYPES
    ]


@Language.factory(
    "syrianews_actors",
    assigns=["doc.spans"],
    default_config={"actors": None},
    default_score_weights={"spans_actors_f": 1.0, "spans_actors_p": 0.0, "spans_actors_r": 0.0},
)
def make_actors(nlp: Language, name: str, actors: str | None) -> ActorComponent:
    """The actor component. `actors` is the path of a user-supplied table, added to the registry.

    Entities that earlier components found (`doc.ents` with labels PERSON, ORG, GROUP, MEDIA, GPE, LOC) are
    used as candidates. The actor's id is the `kb_id_` of its span in `doc.spans["actors"]`.
    """
    return ActorComponent(actors)


class ActorComponent:
    """Writes the mentions of an `ActorFinder` to `doc.spans["actors"]`; sent to another process, it is made anew there."""

    def __init__(self, actors: str | None = None):
        self.actors = actors
        self.finder = ActorFinder.default(actors)

    def __reduce__(self) -> tuple[type[ActorComponent], tuple[str | None]]:
        return ActorComponent, (self.actors,)

    def __call__(self, doc: Doc) -> Doc:
        mentions = self.finder(document_of(doc), _entities(doc))
        _keep(doc, "mentions", mentions)
        doc.spans["actors"] = _spans(
            doc, [(m.start, m.end) for m in mentions], [m.type for m in mentions], [m.actor for m in mentions]
        )
        return doc

    def score(self, examples: Iterable[Example], **_: Any) -> dict[str, Any]:
        """Precision, recall and F1 of `doc.spans["actors"]`, in all and by type (`Language.evaluate` asks for it)."""
        return _scores(examples, "actors")


@Language.factory(
    "syrianews_attributions",
    assigns=["doc.spans"],
    requires=["doc.spans"],
    default_config={"cues": None},
    default_score_weights={f"spans_{group}_f": 1 / 3 for group in ("cues", "sources", "contents")},
)
def make_attributions(nlp: Language, name: str, cues: str | None) -> AttributionComponent:
    """The attribution component. It uses the mentions that the actor component found, if there are any.

    `cues` is the path of a user-supplied table, added to the lexicon.
    """
    return AttributionComponent(cues)


class AttributionComponent:
    """Writes the attributions of an `AttributionFinder` to `doc.spans`; sent to another process, it is made anew there."""

    def __init__(self, cues: str | None = None):
        self.cues = cues
        self.finder = AttributionFinder(CueLexicon.load(cues)) if cues else AttributionFinder.default()

    def __reduce__(self) -> tuple[type[AttributionComponent], tuple[str | None]]:
        return AttributionComponent, (self.cues,)

    def __call__(self, doc: Doc) -> Doc:
        found = self.finder(document_of(doc), mentions_of(doc))
        _keep(doc, "attributions", found)
        ids = [a.id for a in found]
        doc.spans["cues"] = _spans(doc, [a.cue for a in found], [a.cue_class for a in found], ids)
        named = [(a.source, a) for a in found if a.source]
        doc.spans["sources"] = _spans(
            doc, [s for s, _ in named], [a.source_type for _, a in named], [a.id for _, a in named]
        )
        parts = [(c, a) for a in found for c in a.content]
        doc.spans["contents"] = _spans(
            doc, [c for c, _ in parts], [a.quote or "" for _, a in parts], [a.id for _, a in parts]
        )
        return doc

    def score(self, examples: Iterable[Example], **_: Any) -> dict[str, Any]:
        """Precision, recall and F1 of the cues, sources and contents in `doc.spans`, in all and by label."""
        some = list(examples)
        return {
            name: value
            for group in ("cues", "sources", "contents")
            for name, value in _scores(some, group).items()
        }


def _scores(examples: Iterable[Example], group: str) -> dict[str, Any]:
    """The scores of one group of `doc.spans`."""
    return Scorer.score_spans(
        examples,
        f"spans_{group}",
        getter=lambda doc, _: doc.spans.get(group, ()),
        has_annotation=lambda doc: group in doc.spans,
        allow_overlap=True,
    )
