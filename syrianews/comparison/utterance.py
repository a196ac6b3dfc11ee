"""Words that a telling gives to a speaker, and what it says of all its speakers."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from ..definite import standing_words
from ..schema import Attribution, Span
from .passages import Telling, Word
from .said_words import Said, names_in, said_words


@dataclass(slots=True)
class Roles:
    """What a telling says of its speakers, by actor: the bodies that a person is named with, his states (ISO), and all words that name him."""

    bodies: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    states: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    naming: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))


@dataclass(slots=True)
class Utterance:
    """Words that a telling gives to a speaker. `words` are those of the content."""

    telling: Telling
    attribution: Attribution
    start: int
    end: int
    paragraph: int
    words: list[Word]
    actor: str | None
    source_type: str
    source: Span | None
    naming: frozenset[str]
    roles: Roles
    """What its telling says of all its speakers."""
    relayed_by: frozenset[str] = frozenset()
    """The actors, such as an agency, from whom its telling has the words: `نقلت سانا عن مصدر عسكري`."""

    @property
    def span(self) -> Span:
        """From the first to the last word of its content, in the scrape."""
        return self.start, self.end

    @property
    def text(self) -> str:
        """The content, as the scrape has it."""
        return self.telling.text(self.span)

    @property
    def said(self) -> Said:
        """The words of the content as wordings are compared."""
        return said_words(self.text, names_in(self.telling, *self.span))

    @property
    def pieces(self) -> list[list[Word]]:
        """The whole of the words, and each clause of three words and more: outlets quote different parts of one utterance."""
        held = {word.start for word in self.words}
        clauses = self.telling.paragraphs[self.paragraph].clauses
        parts = [[word for word in clause.words if word.start in held] for clause in clauses]
        return [self.words, *(part for part in parts if 3 <= len(part) < len(self.words))]

    @property
    def speaker(self) -> str:
        """The speaker as the telling names it, in words as they stand alone; empty where it never does."""
        return standing_words(self.telling.record.scrape.text, self.source) if self.source else ""
