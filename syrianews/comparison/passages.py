"""Passages: the paragraphs, sentences and clauses of an article, and their words as keys of comparison.

Outlets cut the same report differently: what is one paragraph here is five there. So tellings are compared at the
grain of clauses (stretches between full stops, semicolons and those commas that leave enough words
on both sides and do not set off a time inside a clause: `زار الرئيس، يوم الاثنين، البيت الأبيض`), and reported with the sentence and the paragraph around them. Where an actor is named, its id stands in for
the words of the name, so that `بوتن` and `بوتين` are one key.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from ..corpus import Corpus, ScrapeRecord
from ..schema import Article, Attribution, Mention, Span
from ..sentences import split_sentences
from ..text import Folded, fold
from ..zoning.dates import WEEKDAYS
from .words import WORD, skeleton, stem, weight

COMPARED_KINDS = frozenset({"headline", "body"})
"""Zone kinds whose passages are aligned; a crosshead repeats what stands below it."""
CLAUSE_WORDS = 5
"""A comma ends a clause only where this many words stand on both sides."""

LEAST_TOLD = 3
"""A paragraph of fewer words beside those that say who says it is weighed whole."""
TIMES = frozenset({*WEEKDAYS, *"يوم اليوم امس غدا مساء صباح فجر ظهر عصر ليل ليله".split()})
"""Words with which a time begins, folded."""
TIME_WORDS = 5
"""A time between commas has no more words than this."""

# Ends a clause also inside a quotation, which `split_sentences` leaves whole.
_STOP = re.compile(r"[.!؟?…؛]+[\"”»“)\]]*\s+")
_COMMA = re.compile(r"[،,]\s+|\s[-–—]\s")


@dataclass(slots=True, frozen=True)
class Word:
    """A word (or the name of an actor) as a key of comparison, with its span in the scrape."""

    key: str
    root: str
    start: int
    end: int
    weight: float
    actor: bool = False

    @property
    def span(self) -> Span:
        """Where it stands in the scrape."""
        return self.start, self.end


@dataclass(slots=True)
class Passage:
    """A stretch of one paragraph, with its words."""

    start: int
    end: int
    words: list[Word]
    told: list[Word] = field(default_factory=list)
    """The words that do not only say who says it, or all where too few are left or none are given; alignment weighs these."""

    def __post_init__(self) -> None:
        self.told = self.told or self.words

    @property
    def span(self) -> Span:
        """Where it stands in the scrape."""
        return self.start, self.end

    def words_outside(self, *spans: Span) -> list[Word]:
        """Its words without those of some stretches, such as its numbers."""
        return [word for word in self.words if not any(start <= word.start < end for start, end in spans)]


@dataclass(slots=True)
class Paragraph(Passage):
    """A line of the article: its place among the others, what zone it is, its sentences and clauses."""

    number: int = 0
    kind: str = "body"
    sentences: list[Span] = field(default_factory=list)
    clauses: list[Passage] = field(default_factory=list)

    def sentence_of(self, start: int, end: int) -> Span:
        """The sentences that a span of this paragraph touches, as one span."""
        touched = [s for s in self.sentences if s[0] < end and s[1] > start] or [self.span]
        return touched[0][0], touched[-1][1]


@dataclass(slots=True)
class Telling:
    """One article, prepared for comparison with others of its story."""

    record: ScrapeRecord
    article: Article
    paragraphs: list[Paragraph]
    mentions: list[Mention]
    attributions: list[Attribution]
    people: dict[str, str] = field(default_factory=dict)
    """The persons that it names, each with the longest form of the name."""

    @property
    def name(self) -> str:
        """File and article number, the way rows and messages name a telling."""
        return f"{self.record.scrape.file}#{self.article.article}"

    @property
    def original(self) -> str:
        """The name of the telling that this one is a copy of, word for word or nearly; else its own."""
        return self.article.duplicate_of or self.name

    def text(self, span: Span) -> str:
        """The words of a span, as the scrape has them."""
        return self.record.scrape.text[span[0] : span[1]]

    def forms(self, span: Span) -> list[str]:
        """The words and numbers of a span, folded."""
        return WORD.findall(fold(self.text(span)))

    def placed_forms(self, span: Span) -> list[tuple[str, int, int]]:
        """The words and numbers of a span, folded, each with where it begins and ends in the scrape."""
        folded = Folded(self.text(span))
        places = ((match.group(), folded.raw_span(*match.span())) for match in WORD.finditer(folded.text))
        return [(form, span[0] + start, span[0] + end) for form, (start, end) in places]

    def paragraph_at(self, offset: int) -> Paragraph | None:
        """The paragraph that holds a scrape offset, if one that is compared does."""
        for paragraph in self.paragraphs:
            if paragraph.start <= offset < paragraph.end:
                return paragraph
        return None


def tellings(corpus: Corpus) -> Iterator[Telling]:
    """Every article of a corpus that has text, prepared for comparison."""
    for record, article in corpus:
        prepared = telling(record, article)
        if prepared.paragraphs:
            yield prepared


def no_copies(tellings: Iterable[Telling]) -> list[Telling]:
    """Of some tellings, one of each text: the original, or else the first."""
    kept: dict[str, Telling] = {}
    for one in tellings:
        if one.original not in kept or one.original == one.name:
            kept[one.original] = one
    return list(kept.values())


def telling(record: ScrapeRecord, article: Article) -> Telling:
    """Prepare one article: fold it, cut it, look up its words."""
    document = record.document(article)
    mentions = (record.mentions or {}).get(article.article, [])
    attributions = (record.attributions or {}).get(article.article, [])
    named = sorted(mentions, key=lambda m: m.start)
    reporting = [
        span
        for a in attributions
        if a.content
        for span in (a.cue, a.source, a.anonymity_clause)
        if span is not None
    ]
    paragraphs: list[Paragraph] = []
    seen: set[str] = set()
    for line in document.lines:
        text = document.text[line.start : line.end]
        repeated_title = line.kind == "headline" and text.strip() in seen
        if line.kind not in COMPARED_KINDS or repeated_title:
            continue
        if line.kind == "headline":
            seen.add(text.strip())
        start, end = line.scrape_start, line.scrape_start + len(text)
        words = list(_words(text, start, named))
        if words:
            sentences, clauses = _cut(text, start, words)
            told = _told(words, reporting, LEAST_TOLD)
            for clause in clauses:
                clause.told = _told(clause.words, reporting, 1)
            paragraphs.append(
                Paragraph(start, end, words, told, len(paragraphs), line.kind, sentences, clauses)
            )
    people: dict[str, str] = {}
    for mention in mentions if paragraphs else ():
        if mention.type == "PERSON":
            called = record.scrape.text[mention.start : mention.end]
            people[mention.actor] = max(people.get(mention.actor, ""), called, key=len)
    return Telling(record, article, paragraphs, mentions, attributions, people)


def _told(words: list[Word], reporting: list[Span], least: int) -> list[Word]:
    """The words outside the spans that only say who says something; all of them where fewer than `least` would be left."""
    told = [word for word in words if not any(start <= word.start < end for start, end in reporting)]
    return told if len(told) >= least else words


def _words(text: str, shift: int, mentions: list[Mention]) -> Iterator[Word]:
    """The words of a line: an actor's name as one word under its id, small words and clitics folded away."""
    folded = Folded(text)
    done = -1
    starts = [m.start for m in mentions]
    for match in WORD.finditer(folded.text):
        start, end = folded.raw_span(*match.span())
        start, end = start + shift, end + shift
        if start < done:
            continue
        at = bisect_left(starts, end) - 1
        if at >= 0 and mentions[at].end > start:
            mention = mentions[at]
            done = mention.end
            key = "@" + mention.actor
            yield Word(key, key, mention.start, mention.end, 0.5, actor=True)
            continue
        key = stem(match.group())
        if len(key) > 1 or key.isdigit():
            yield Word(key, skeleton(key), start, end, weight(key))


def _cut(text: str, shift: int, words: list[Word]) -> tuple[list[Span], list[Passage]]:
    """Sentences and clauses of a line, in scrape offsets."""
    sentences = split_sentences(text)
    ends = {end for _, end in sentences}.union(m.end() for m in _STOP.finditer(text))
    clauses: list[Passage] = []
    for start, end in _spans(text, sorted(ends), shift):
        inside = [w for w in words if start <= w.start < end]
        cuts, last = [start], 0
        commas = list(_COMMA.finditer(text, start - shift, end - shift))
        times = [_is_time(text[one.end() : other.start()]) for one, other in pairwise(commas)]
        for match, before, behind in zip(commas, [False, *times], [*times, False], strict=False):
            at = match.end() + shift
            held = sum(w.start < at for w in inside)
            enough = held - last >= CLAUSE_WORDS and len(inside) - held >= CLAUSE_WORDS
            if enough and not before and not behind:
                cuts.append(at)
                last = held
        for a, b in zip(cuts, [*cuts[1:], end], strict=True):
            own = [w for w in inside if a <= w.start < b]
            if own:
                stripped = text[a - shift : b - shift].rstrip()
                clauses.append(Passage(a, a + len(stripped), own))
    return [(start + shift, end + shift) for start, end in sentences], clauses


def _is_time(piece: str) -> bool:
    """Whether what stands between two commas is a time: `يوم الاثنين`, `مساء أمس`."""
    found = WORD.findall(fold(piece))
    return 0 < len(found) <= TIME_WORDS and found[0] in TIMES


def _spans(text: str, ends: Iterable[int], shift: int) -> Iterator[Span]:
    start = 0
    for end in [*ends, len(text)]:
        piece = text[start:end]
        if piece.strip():
            lead = len(piece) - len(piece.lstrip())
            yield start + lead + shift, start + len(piece.rstrip()) + shift
        start = end
