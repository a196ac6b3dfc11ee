"""The annotators as spaCy components, and the pipeline that contains them.

`syrianews_actors` writes `doc.spans["actors"]`, `syrianews_attributions` writes `doc.spans["cues"]`,
`doc.spans["sources"]` and `doc.spans["contents"]`. spaCy's Arabic tokenizer does not split off clitics (`لداعش` is one
token), so a `Span` covers whole tokens; the exact character offsets are in
`mentions_of(doc)` and `attributions_of(doc)`, which work on any doc that the components have seen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import spacy
from spacy.language import Language
from spacy.scorer import Scorer
from spacy.tokens import Doc, Span
from spacy.training import Example

from .actors.finder import ActorFinder
from .attribution.cues import CueLexicon
from .attribution.finder import AttributionFinder
from .document import Document
from .schema import ACTOR_TYPES, Attribution, Mention

_KEY = "syrianews"


def pipeline(actors: str | None = None, cues: str | None = None) -> Language:
    """A `spacy.blank("ar")` with the actor and the attribution components.

    `actors` and `cues` are paths of your own tables (with the columns of `actors.csv`, and of `cues.csv` or `cue_phrases.csv`),
    which take precedence over the package's. Raises ValueError for a table that cannot be used.

    >>> import syrianews as sn
    >>> nlp = sn.pipeline()
    >>> nlp.pipe_names
    ['syrianews_actors', 'syrianews_attributions']
    """
    nlp = spacy.blank("ar")
    nlp.max_length = 100_000_000
    nlp.add_pipe("syrianews_actors", config={"actors": actors})
    nlp.add_pipe("syrianews_attributions", config={"cues": cues})
    return nlp


def make_doc(nlp: Language, document: Document) -> Doc:
    """Tokenise a document and let the doc remember its lines and their kinds."""
    doc = nlp.make_doc(document.text)
    doc.user_data[_KEY] = {"document": document}
    return doc


def _state(doc: Doc) -> dict[str, Any]:
    if _KEY not in doc.user_data:
        doc.user_data[_KEY] = {"document": Document.from_text(doc.text)}
    return doc.user_data[_KEY]


def mentions_of(doc: Doc) -> list[Mention]:
    """The mentions with exact character offsets into `doc.text`, in text order."""
    return _state(doc).get("mentions", [])


def attributions_of(doc: Doc) -> list[Attribution]:
    """The attributions with exact character offsets into `doc.text`, in text order."""
    return _state(doc).get("attributions", [])


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
    return ActorComponent(ActorFinder.default(actors))


class ActorComponent:
    """Writes the mentions of an `ActorFinder` to `doc.spans["actors"]`."""

    def __init__(self, finder: ActorFinder):
        self.finder = finder

    def __call__(self, doc: Doc) -> Doc:
        state = _state(doc)
        mentions = state["mentions"] = self.finder(state["document"], _entities(doc))
        doc.spans["actors"] = _spans(
            doc, [(m.start, m.end) for m in mentions], [m.type for m in mentions], [m.actor for m in mentions]
        )
        return doc

    def score(self, examples: Iterable[Example], **_: Any) -> dict[str, Any]:
        """Precision, recall and F1 of `doc.spans["actors"]`, in all and by type (`Language.evaluate` asks for it)."""
        return Scorer.score_spans(
            examples,
            "spans_actors",
            getter=lambda doc, _: doc.spans.get("actors", ()),
            has_annotation=lambda doc: "actors" in doc.spans,
            allow_overlap=True,
        )


@Language.factory(
    "syrianews_attributions", assigns=["doc.spans"], requires=["doc.spans"], default_config={"cues": None}
)
def make_attributions(nlp: Language, name: str, cues: str | None) -> Callable[[Doc], Doc]:
    """The attribution component. It uses the mentions that the actor component found, if there are any.

    `cues` is the path of a user-supplied table, added to the lexicon.
    """
    finder = AttributionFinder(CueLexicon.load(cues)) if cues else AttributionFinder.default()

    def find(doc: Doc) -> Doc:
        state = _state(doc)
        found = state["attributions"] = finder(state["document"], state.get("mentions", []))
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

    return find
