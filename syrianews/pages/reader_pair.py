"""Two articles side by side: what they share joined by number and colour, denials and conflicts marked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from ..article_names import names
from ..comparison.words import WORD, stem
from ..corpus import Corpus, ScrapeRecord
from ..elements import Attributes, Markup, element, join, with_changes
from ..schema import Article
from ..selecting import records_of
from ..text import count_words, fold
from .markup import ARABIC, ENGLISH, Mark, Page, arabic, arabic_head, identifier, isolate, marked, table
from .reader_article import article_text, heading, legend, unstyled
from .reader_links import Group, Link, groups, joined, rows_between, spans_of
from .reader_marks import Told, actor_marks, actor_table, attribution_table, cue_marks

if TYPE_CHECKING:
    from ..comparison.compare import Comparison

_HUES = 6
PARAGRAPHS = 0.25
"""How much the likeness of two paragraphs counts beside that of two of their passages."""
_SIDES = ("a", "b")
_PARTS = {
    "same": "the same",
    "partial": "a part of the same",
    "denies": "a denial of what stands there",
    "denied": "a claim that is denied there",
}

Reading = tuple[ScrapeRecord, Article]


def pair_page(a: Reading, b: Reading, comparison: Comparison) -> Page:
    """The page of two articles, joined by the rows of `comparison` that are about both."""
    tables = {
        name: rows_between(frame, a[1], b[1])
        for name in ("alignments", "quotes", "conflicts", "denials")
        if (frame := getattr(comparison, name, None)) is not None and len(frame)
    }
    pair = _Pair(a, b, tables)
    columns = join(pair.column(side) for side in (0, 1))
    body = element(
        "section",
        {
            "class": "sn-reader sn-pair",
            "id": pair.root,
            "aria-label": f"Side by side: {pair.title}",
            **ENGLISH,
        },
        element("style", None, pair.lights()),
        unstyled(),
        pair.heading(),
        pair.summary(),
        pair.legend(),
        element("div", {"class": "sn-columns", "dir": "rtl"}, columns),
        pair.denials(),
        pair.conflicts(),
        pair.quotes(),
        element("div", {"class": "sn-lists"}, join(pair.lists(side) for side in (0, 1))),
    )
    return Page(pair.title, body)


class _Pair:
    """Two articles and what joins them."""

    def __init__(self, a: Reading, b: Reading, tables: dict[str, list[dict[str, Any]]]):
        self.readings = (a, b)
        self.root = identifier("pair", a[1].file, a[1].article, b[1].file, b[1].article)
        name = names(Corpus(records_of((a, b))))
        self.names = [name[article.file, article.article] for _, article in (a, b)]
        self.title = " | ".join(self.names)
        self.told = [
            _told(*reading, f"{self.root}-{side}") for reading, side in zip((a, b), _SIDES, strict=True)
        ]
        alignments = [row for row in tables.get("alignments", []) if row.get("fact", True)]
        self.groups = groups(
            [
                Link(
                    spans_of(r),
                    _relation(r),
                    r["degree"],
                    {"a": 0, "b": 1}.get(r.get("denying", "")),
                    self._likeness(r),
                )
                for r in alignments
            ]
        )
        self.quote_rows = [row for row in tables.get("quotes", []) if row.get("best", True)]
        self.conflict_rows = tables.get("conflicts", [])
        self.denial_rows = tables.get("denials", [])

    def _likeness(self, row: dict[str, Any]) -> float:
        """How alike the words of two passages are, and how likely their paragraphs are to tell the same."""
        one, other = (
            {stem(word) for word in WORD.findall(fold(self._raw(side)[slice(*spans_of(row)[side])]))}
            for side in (0, 1)
        )
        shared = 2 * len(one & other) / max(1, len(one) + len(other))
        return shared + PARAGRAPHS * float(row.get("score", 0))

    # The columns

    def column(self, side: int) -> Markup:
        record, article = self.readings[side]
        marks = [
            *self._passages(side),
            *self._noted(side),
            *actor_marks(self._mentions(side), self.told[side]),
        ]
        words = article_text(record, article, [*marks, *cue_marks(self.told[side])])
        pane: Attributes = {
            "class": "sn-column",
            "tabindex": "0",
            "role": "region",
            "aria-label": f"Telling {side + 1}: {self.names[side]}",
        }
        text = element("div", {"class": "sn-text", **ARABIC}, words)
        return element("div", pane, element("div", ENGLISH, heading(record, article)), text)

    def _mentions(self, side: int) -> list[Any]:
        record, article = self.readings[side]
        return (record.mentions or {}).get(article.article, [])

    def _passages(self, side: int) -> Iterable[Mark]:
        for n, group in enumerate(self.groups):
            for i, (start, end) in enumerate(group.spans(side)):
                own = group.around(side, (start, end))
                shown: Attributes = {
                    "class": f"sn-passage p{n} sn-hue{n % _HUES} sn-{own.part(side)} sn-{own.degree}"
                }
                head: Attributes = {} if i else {"id": f"{self.root}-{_SIDES[side]}{n}"}
                further = group.reached(side, (start, end), self.groups)
                numbers = join(
                    [self._number(side, n, own), *(self._also(side, m, link) for m, link in further.items())]
                )
                yield Mark(start, end, "span", shown, head, numbers, rank=-2)

    def _also(self, side: int, n: int, further: Link) -> Markup:
        """The link from a passage to another one that shares something with it besides, or denies it, and whose partner is another."""
        shares = "denies" if further.denying == side else "is denied by"
        shares = shares if further.relation == "denies" else "shares something with"
        said = f"Also {shares} passage {n + 1} of {self.names[1 - side]}"
        return self._link(side, n, f"sn-also sn-hue{n % _HUES}", said)

    def _number(self, side: int, n: int, group: Group) -> Markup:
        """The link from a passage to its partner in the other telling."""
        part = group.part(side)
        how = "" if group.relation == "denies" else f", {group.degree}"
        said = f"Passage {n + 1}, {_PARTS.get(part, part)}{how}: to {self.names[1 - side]}"
        return self._link(side, n, f"sn-number sn-hue{n % _HUES} sn-{part}", said)

    def _link(self, side: int, n: int, classes: str, said: str) -> Markup:
        """The number of passage `n`, which leads to it in the other telling; `said` is what it is for, read aloud and on hovering."""
        target = f"#{self.root}-{_SIDES[1 - side]}{n}"
        link: Attributes = {"class": classes, "href": target, "aria-label": said, "title": said}
        return element("sup", None, element("a", link, str(n + 1)))

    def _noted(self, side: int) -> Iterable[Mark]:
        """Marks of shared quotations and of values in conflict."""
        found = {
            "quote": [spans_of(row)[side] for row in self.quote_rows],
            "conflict": [spans_of(row, "value_")[side] for row in self.conflict_rows],
        }
        for kind, spans in found.items():
            for start, end in joined(spans):
                yield Mark(start, end, "span", {"class": f"sn-{kind}"}, rank=-1)

    # What stands around them

    def heading(self) -> Markup:
        names = (isolate(self.names[0]), " beside ", isolate(self.names[1]))
        return element("p", {"class": "sn-title", "role": "heading", "aria-level": "2"}, *names)

    def summary(self) -> Markup:
        """How much of each telling the other has too."""
        shares = (element("li", None, isolate(self.names[side]), f": {self._share(side)}") for side in (0, 1))
        caution = "A passage that only one has may have been cut from the other's copy: absence proves nothing about the outlet."
        return element(
            "div",
            {"class": "sn-summary"},
            element("ul", None, join(shares)),
            element("p", {"class": "sn-note"}, caution),
        )

    def _share(self, side: int) -> str:
        record, article = self.readings[side]
        whole = count_words(record.document(article).text)
        spans = joined(span for group in self.groups for span in group.spans(side))
        shared = sum(count_words(record.scrape.text[start:end]) for start, end in spans)
        return f"{shared} of {whole} words stand in passages that the other has too"

    def legend(self) -> Markup:
        whole = {group.degree for group in self.groups if group.relation == "same"}
        parts = {group.part(side) for group in self.groups for side in (0, 1)}
        marks = [
            (f"sn-same sn-{degree}", said, degree in whole)
            for degree, said in (("verbatim", "word for word"), ("reworded", "in other words"))
        ]
        marks += [
            (f"sn-{part}", said, part in parts)
            for part, said in (
                ("partial", "a part of it is in both"),
                ("denied", "a claim that the other reports to be denied"),
                ("denies", "a denial"),
            )
        ]
        entries = [
            element("span", {"class": f"sn-passage sn-plain {mark}"}, said)
            for mark, said, found in marks
            if found
        ]
        if self.groups:
            entries.append(element("span", None, "the same number and colour: passages that belong together"))
        if any(group.further for group in self.groups):
            entries.append(
                element(
                    "span",
                    None,
                    "a small number behind it: also shares something with, or denies, that passage",
                )
            )
        if self.quote_rows:
            entries.append(element("span", {"class": "sn-quote"}, "the same speaker's words in both"))
        if self.conflict_rows:
            entries.append(element("span", {"class": "sn-conflict"}, "told differently"))
        entries.append(element("span", None, "unmarked: only here, or here a second time"))
        return legend(entries)

    def quotes(self) -> Markup:
        """Each shared quotation: who, under which cues, and what the second telling cut and added."""
        rows = [
            [
                arabic(_speaker(row)),
                _cue(row, "a"),
                _cue(row, "b"),
                _wording(row),
                arabic(with_changes(str(row["difference"]))),
            ]
            for row in self.quote_rows
        ]
        last = arabic_head("from the first to the second: cut, added")
        return _titled(
            "Quotations in both", [arabic_head("speaker"), "cue, first", "cue, second", "wording", last], rows
        )

    def conflicts(self) -> Markup:
        rows = [[str(row["what"]), self._value(row, 0), self._value(row, 1)] for row in self.conflict_rows]
        return _titled("Told differently", ["fact", *map(arabic_head, self.names)], rows)

    def _value(self, row: dict[str, Any], side: int) -> Markup:
        """The passage on one side of a conflict, with the value that differs marked."""
        value = Mark(*spans_of(row, "value_")[side], "mark")
        return arabic(marked(self._raw(side), [value], *spans_of(row)[side]))

    def denials(self) -> Markup:
        """Each denial beside the passage of the other telling that it answers."""
        rows = []
        for row in self.denial_rows:
            denying = 1 if "a_claimed" in row else 0
            cells: list[str] = []
            for side in (denying, 1 - denying):
                who = row.get(f"{_SIDES[side]}_speaker")
                words = arabic(self._raw(side)[slice(*spans_of(row)[side])])
                cells += [arabic(who if isinstance(who, str) else ""), isolate(self.names[side]), words]
            rows.append(cells)
        first = [arabic_head("who denies"), "reported in", arabic_head("denial")]
        second = [arabic_head("who claims"), "in", arabic_head("what it answers")]
        return _titled("Denials", first + second, rows)

    def _raw(self, side: int) -> str:
        return self.readings[side][0].scrape.text

    def lists(self, side: int) -> Markup:
        told = self.told[side]
        found = [attribution_table(told), actor_table(self._mentions(side), told)]
        title = element("p", {"class": "sn-note"}, "In ", isolate(self.names[side]))
        return element("div", None, title, join(found)) if any(found) else Markup("")

    def lights(self) -> Markup:
        """Style rules that light up a passage in both tellings while it is pointed at in one."""
        return Markup(
            "".join(
                f"#{self.root}:has(.p{n}:is(:hover,:focus-within)) .p{n}{{background:var(--sn-lit)}}"
                for n in range(len(self.groups))
            )
        )


def _told(record: ScrapeRecord, article: Article, root: str) -> Told:
    return Told(record, article, (record.attributions or {}).get(article.article, []), root)


def _relation(row: dict[str, Any]) -> str:
    """How two passages stand to each other; two that share something in paragraphs that deny something else do not deny."""
    apart = row["relation"] == "denies" and not isinstance(row.get("denying", ""), str)
    return "partial" if apart else str(row["relation"])


def _speaker(row: dict[str, Any]) -> str:
    """The speaker in the words of the first telling that has any, and in those of the second where that may be another: an id
    says little, and a nation's stands for any of its officials."""
    said = [words for key in ("a_speaker", "b_speaker") if isinstance(words := row.get(key), str) and words]
    if row["speaker_differs"] is not False:
        return " / ".join(dict.fromkeys(said)) or str(row["speaker"])
    return said[0] if said else str(row["speaker"])


def _cue(row: dict[str, Any], side: str) -> Markup:
    """A quotation's cue and its class, marked where the other telling's is of another class."""
    cue = element("bdi", {"lang": "ar"}, str(row[f"{side}_cue"]))
    kind = str(row[f"{side}_cue_class"])
    return join([cue, " ", element("mark", None, kind) if row["cue_differs"] else kind])


def _wording(row: dict[str, Any]) -> str:
    """How the second wording stands to the first; empty cells of a table are no texts."""
    differs = {True: "another speaker", False: None}.get(row["speaker_differs"], "perhaps another speaker")
    notes = [row["wording"], row["strength"], differs]
    return ", ".join(note for note in notes if isinstance(note, str))


def _titled(title: str, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> Markup:
    if not rows:
        return Markup("")
    heading = element(
        "p", {"class": "sn-title", "role": "heading", "aria-level": "3"}, f"{title} ({len(rows)})"
    )
    return element("div", {"class": "sn-wide"}, heading, table(title, columns, rows))
