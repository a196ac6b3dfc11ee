"""Actors and attributions as marks on a text: underlines, grounds, links, and the cards beside them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from ..corpus import ScrapeRecord
from ..counts import SHORTEST_REPEAT
from ..definite import standing_words
from ..elements import END_OF_ISOLATE, FIRST_STRONG, Attributes, Markup, element, has_arabic
from ..schema import Article, Attribution, Mention, Span
from ..text import fold
from ..voices import owner, speaker
from .markup import ARABIC, Mark, arabic, arabic_head, table


def actor_marks(mentions: Sequence[Mention], told: Told) -> list[Mark]:
    """A link around each mention to its actor's row, with a card; only an actor's first one is a tab stop.

    A mention that shares characters with a cue is marked without a link, as a link cannot stand in another.
    """
    number = {actor: n for n, actor in enumerate(dict.fromkeys(m.actor for m in mentions))}
    seen: set[str] = set()
    linked = {at for a in told.attributions for at in range(*a.cue)}
    marks = []
    for mention in mentions:
        place = range(mention.start, mention.end)
        shown: Attributes = {"class": f"sn-actor sn-{mention.type}"}
        if linked.isdisjoint(place):
            linked.update(place)
            n = number[mention.actor]
            head: Attributes = {"tabindex": "-1"} if mention.actor in seen else {"id": f"{told.root}-w{n}"}
            head["aria-describedby"] = f"{told.root}-r{n} {told.root}-t{n}"
            seen.add(mention.actor)
            shown |= {"href": f"#{told.root}-r{n}", "data-card": _card(_naming(mention))}
            marks.append(Mark(mention.start, mention.end, "a", shown, head, rank=3))
        else:
            marks.append(Mark(mention.start, mention.end, "span", shown, rank=3))
    return marks


Facts = list[tuple[str, str | None]]


def _naming(mention: Mention) -> Facts:
    return [
        ("actor", mention.actor),
        ("type", mention.type),
        ("label", f"{mention.form} form"),
        ("role", mention.role),
        ("title", mention.title),
        ("evaluation", mention.evaluation),
        ("found by", mention.rule),
    ]


def _card(*groups: Facts) -> str:
    """What shows beside a mark while it is hovered or has the focus: a line for each fact.

    The style sheet draws it from an attribute, so that the text of the page stays the text of the article, also
    where styles are taken away (GitHub, a notebook not yet trusted). Values are isolated: they may be of either direction.
    """
    said = (
        [f"{name}: {FIRST_STRONG}{value}{END_OF_ISOLATE}" for name, value in facts if value]
        for facts in groups
    )
    return "\n\n".join("\n".join(lines) for lines in said)


def actor_table(mentions: Sequence[Mention], told: Told) -> Markup:
    """Every actor once: its type, its id, and the labels the article gives it."""
    by_actor: dict[str, list[Mention]] = {}
    for mention in mentions:
        by_actor.setdefault(mention.actor, []).append(mention)
    rows = []
    for i, (actor, named) in enumerate(by_actor.items()):
        labels = Counter(standing_words(told.raw, (m.start, m.end)) for m in named)
        rows.append(
            [
                element("a", {"href": f"#{told.root}-w{i}", "id": f"{told.root}-r{i}"}, actor),
                element("span", {"id": f"{told.root}-t{i}"}, named[0].type),
                str(len(named)),
                arabic("، ".join(f"{text} ({n})" for text, n in labels.items())),
            ]
        )
    return _list(told, "Actors", ["actor", "type", "mentions", arabic_head("labels in this article")], rows)


class Told:
    """The attributions of one article, with what they say about one another."""

    def __init__(
        self, record: ScrapeRecord, article: Article, attributions: Sequence[Attribution], root: str
    ):
        self.raw = record.scrape.text
        self.root = root
        self.place = f"{article.file}, article {article.article}"
        self.attributions = attributions
        self.number = {a.id: i for i, a in enumerate(attributions)}
        self._by_id = {a.id: a for a in attributions}
        self._relayed_by = {a.relays: a for a in attributions if a.relays}

    def words(self, span: Span | None) -> str | None:
        return None if span is None else self.raw[span[0] : span[1]]

    def speaker(self, a: Attribution) -> str:
        """The source in words, followed through antecedents; its type where no words name it."""
        return speaker(self.raw, a, self._by_id) or f"({owner(a, self._by_id).source_type})"

    def chain(self, a: Attribution) -> str | None:
        """Through whose hands the words came, the last to pass them on first; None for first-hand words."""
        first, seen = a, {a.id}
        while (above := self._relayed_by.get(first.id)) and above.id not in seen:
            seen.add(above.id)
            first = above
        hands, below, seen = [self.speaker(first)], first, {first.id}
        while below.relays in self._by_id and below.relays not in seen:
            below = self._by_id[below.relays]
            seen.add(below.id)
            hands.append(self.speaker(below))
        return " ← ".join(hands) if len(hands) > 1 else None

    def facts(self, a: Attribution) -> Facts:
        outer = self._by_id.get(a.within or "")
        return [
            ("cue", a.cue_class),
            ("source", a.source_type.replace("_", " ")),
            ("speaker", self.speaker(a)),
            ("actor", a.actor),
            ("polarity", a.polarity.replace("_", " ") if a.polarity != "assert" else None),
            ("quotation", a.quote),
            ("anonymity", a.anonymity),
            ("chain", self.chain(a)),
            ("within the words of", self.speaker(outer) if outer else None),
            ("medium", self.words(a.medium)),
            ("found by", a.rule or None),
        ]

    def links(self) -> Markup:
        """Style rules that light up an attribution's source and content while its cue is pointed at."""
        return Markup(
            "".join(
                f"#{self.root}:has(.sn-cue.a{i}:is(:hover,:focus-visible)) .a{i}"
                "{box-shadow:0 0 0 2px var(--sn-lit);background:var(--sn-lit)}"
                for i in range(len(self.attributions))
            )
        )


def attribution_marks(told: Told) -> list[Mark]:
    """Marks of contents, sources and cues."""
    marks = []
    for i, a in enumerate(told.attributions):
        tone = f"sn-{a.polarity} a{i}"
        marks += [Mark(s, e, "span", {"class": f"sn-content {tone}"}, rank=0) for s, e in a.content]
        if a.source:
            marks.append(Mark(*a.source, "span", {"class": f"sn-source {tone}"}, rank=1))
    return marks + cue_marks(told)


def cue_marks(told: Told) -> list[Mark]:
    """A link around each cue to its row in the table, with a card that tells of every attribution on it."""
    return [_cue_mark(told, group) for group in _by_cue(told.attributions)]


def _by_cue(attributions: Sequence[Attribution]) -> Iterator[list[Attribution]]:
    """Attributions in groups whose cues overlap: two sources may hang on one cue."""
    group: list[Attribution] = []
    for a in sorted(attributions, key=lambda a: a.cue):
        if group and a.cue[0] >= max(b.cue[1] for b in group):
            yield group
            group = []
        group.append(a)
    if group:
        yield group


def _cue_mark(told: Told, group: Sequence[Attribution]) -> Mark:
    n = [told.number[a.id] for a in group]
    tones = " ".join(dict.fromkeys(f"sn-{a.polarity}" for a in group))
    shown: Attributes = {
        "class": f"sn-cue {tones} {' '.join(f'a{i}' for i in n)}",
        "href": f"#{told.root}-a{n[0]}",
        "data-n": ", ".join(str(i + 1) for i in n),
        "data-card": _card(*(told.facts(a) for a in group)),
    }
    told_in = " ".join(f"{told.root}-{cell}{i}" for i in n for cell in ("k", "s", "y", "p"))
    head: Attributes = {"id": f"{told.root}-q{n[0]}", "aria-describedby": told_in}
    start, end = min(a.cue[0] for a in group), max(a.cue[1] for a in group)
    return Mark(start, end, "a", shown, head, rank=2)


def attribution_table(told: Told) -> Markup:
    """Every attribution in text order, for reading without hovering, and for print."""
    rows = []
    first = {a.id: told.number[group[0].id] for group in _by_cue(told.attributions) for a in group}
    for i, a in enumerate(told.attributions):
        back: Attributes = {"href": f"#{told.root}-q{first[a.id]}", "id": f"{told.root}-a{i}"}
        speaker = told.chain(a) or told.speaker(a)
        own: Attributes = ARABIC if has_arabic(speaker) else {}
        rows.append(
            [
                element("a", back, str(i + 1)),
                element("bdi", {"lang": "ar"}, told.words(a.cue) or ""),
                element("span", {"id": f"{told.root}-k{i}"}, a.cue_class),
                element("span", {"id": f"{told.root}-s{i}", **own}, speaker),
                element("span", {"id": f"{told.root}-y{i}"}, a.source_type.replace("_", " ")),
                element("span", {"id": f"{told.root}-p{i}"}, a.polarity.replace("_", " ")),
                arabic(" … ".join(told.raw[s:e] for s, e in a.content)),
            ]
        )
    return _list(
        told,
        "Attributions",
        ["no.", "cue", "class", arabic_head("speaker"), "source type", "polarity", arabic_head("content")],
        rows,
        _said_again(told),
    )


def _said_again(told: Told) -> str:
    """How many attributions repeat another in the same words, as a headline does that stands twice: figures count them once."""
    seen: set[tuple[str | None, str, str]] = set()
    again = 0
    for a in told.attributions:
        spans = [a.cue, *a.content, *([a.source] if a.source else [])]
        text = told.raw[min(start for start, _ in spans) : max(end for _, end in spans)]
        key = told.words(a.cue), told.speaker(a), fold(text)
        again += len(text.split()) >= SHORTEST_REPEAT and key in seen
        seen.add(key)
    return f"; {again} said again in the same words, which figures count once" if again else ""


def _list(
    told: Told, title: str, columns: Sequence[str], rows: Sequence[Sequence[str]], more: str = ""
) -> Markup:
    """A table that opens under its title; nothing where it would have no rows."""
    summary = element("summary", None, f"{title} ({len(rows)}{more})")
    return (
        element("details", {"class": "sn-list"}, summary, table(f"{title}: {told.place}", columns, rows))
        if rows
        else Markup("")
    )
