"""Utterances: attributions with their speaker resolved, so that they can be compared across tellings.

`وأضاف` has no source of its own, a relay names the newspaper before the man: here each attribution gets the speaker
whose words they are, as an actor's id where there is one, else by the words that name it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ..schema import Attribution, Span
from ..text import fold
from ..voices import owner, speaker
from .event_kinds import event_forms
from .passages import Paragraph, Telling, Word
from .speakers import GENERIC_TYPES, roles
from .utterance import Utterance
from .word_classes import SPEECH_ACTS
from .words import WORD, stem

QUOTED = re.compile(r"[\"“«]([^\"“”«»]+)[\"”»]")
QUOTED_WORDS = 2
"""How many words of a headline, names aside, stand in quotation marks where it quotes."""
REPEATED = 0.5
"""Share of a headline's words, by weight, that the sentence of an utterance must have."""
REPEATED_CONTENT = 0.3
"""Share of a headline's words, by weight, that the content of an utterance must have."""
ROOT_LETTERS = 3
"""Least number of consonants by which two words are taken for one."""


def utterances(telling: Telling) -> list[Utterance]:
    """The attributions of a telling that carry content, each with its speaker.

    Where one attribution passes on another's words (`وفقا للكرملين، هنأ بوتين …`, `نقلت الوكالة عن مصدر قوله`), the words are the
    inner speaker's and the outer one is left out.
    """
    by_id = {a.id: a for a in telling.attributions}
    known = roles(telling)
    found = []
    for attribution in telling.attributions:
        if (
            not attribution.content
            or attribution.source_type in GENERIC_TYPES
            or _passes_on(attribution, telling)
        ):
            continue
        start, end = attribution.content[0][0], attribution.content[-1][1]
        paragraph = telling.paragraph_at(start)
        if paragraph is None:
            continue
        words = [w for w in paragraph.words if any(s <= w.start < e for s, e in attribution.content)]
        if words:
            named_by = owner(attribution, by_id)
            named = speaker(telling.record.scrape.text, attribution, by_id) or ""
            found.append(
                Utterance(
                    telling,
                    attribution,
                    start,
                    end,
                    paragraph.number,
                    words,
                    attribution.actor or named_by.actor,
                    attribution.source_type,
                    named_by.source,
                    frozenset(stem(word) for word in WORD.findall(fold(named))),
                    known,
                    frozenset(
                        outer.actor
                        for outer in telling.attributions
                        if outer.actor and _relays(outer, attribution)
                    ),
                )
            )
    return [*_of_headlines(telling, found), *found]


def _of_headlines(telling: Telling, found: list[Utterance]) -> Iterator[Utterance]:
    """Headlines that name no speaker, but quote words or name a speech act, and repeat an utterance of the text: it is told in them.

    Such an utterance bears the speaker and the cue of the one that it repeats.
    """
    taken = {utterance.paragraph for utterance in found}
    bodies = [u for u in found if telling.paragraphs[u.paragraph].kind == "body"]
    for headline in telling.paragraphs:
        if headline.kind != "headline" or headline.number in taken or not _speaks(telling, headline):
            continue
        repeated = [
            (share, n) for n, u in enumerate(bodies) if (share := _repeats(telling, headline, u)) >= REPEATED
        ]
        if repeated:
            best = bodies[max(repeated, key=lambda pair: (pair[0], -pair[1]))[1]]
            words = [w for w in headline.words if not _names_act(w)]
            if words:
                yield replace(
                    best, start=words[0].start, end=words[-1].end, paragraph=headline.number, words=words
                )


def _speaks(telling: Telling, headline: Paragraph) -> bool:
    quotes = QUOTED.finditer(telling.text(headline.span))
    inside = [(headline.start + m.start(1), headline.start + m.end(1)) for m in quotes]
    plain = [w for w in headline.words if not w.actor and any(s <= w.start < e for s, e in inside)]
    return len(plain) >= QUOTED_WORDS or any(_names_act(word) for word in headline.words)


def _names_act(word: Word) -> bool:
    return not word.actor and event_forms().get(word.key) in SPEECH_ACTS


def _repeats(telling: Telling, headline: Paragraph, utterance: Utterance) -> float:
    """Share of the weight of a headline's words that the sentence of an utterance has; 0 where its content has little of it."""
    paragraph = telling.paragraphs[utterance.paragraph]
    start, end = paragraph.sentence_of(utterance.start, utterance.end)
    around = [w for w in paragraph.words if start <= w.start < end]
    if _held(headline.words, utterance.words) < REPEATED_CONTENT:
        return 0.0
    return _held(headline.words, around)


def _held(words: list[Word], others: list[Word]) -> float:
    keys = {w.key for w in others} | {w.root for w in others if len(w.root) >= ROOT_LETTERS}
    return sum(w.weight for w in words if w.key in keys or w.root in keys) / max(
        1e-9, sum(w.weight for w in words)
    )


def _passes_on(outer: Attribution, telling: Telling) -> bool:
    """Whether the content of `outer` is carried by an attribution that it relays or cites."""
    return any(
        _relays(outer, inner) and (outer.relays == inner.id or inner.source_type not in GENERIC_TYPES)
        for inner in telling.attributions
        if inner.content
    )


def _relays(outer: Attribution, inner: Attribution) -> bool:
    """Whether `outer` passes on the words of `inner`, by relaying or citing them; who denies them does not carry them."""
    if inner is outer or not _touch(inner.content, outer.content):
        return False
    if inner.polarity == "deny" and outer.polarity != "deny":
        return False
    cited = outer.cue_class == "cite" and any(s <= inner.cue[0] < e for s, e in outer.content)
    return outer.relays == inner.id or cited


def _touch(ones: list[Span], others: list[Span]) -> bool:
    return any(a[0] < b[1] and b[0] < a[1] for a in ones for b in others)
