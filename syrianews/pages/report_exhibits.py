"""What a report shows of its figures and tables, and the tables of the whole corpus beside its pages."""

from __future__ import annotations

import html
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..corpus import TABLES, TEXTS
from ..elements import Markup, element, join
from ..exhibit import LIST, shown_size
from .markup import isolate, table

if TYPE_CHECKING:
    from .readers import Readers

DATA = "data"
"""The folder, among the exhibits, of the tables of the whole corpus."""


@dataclass(slots=True, frozen=True)
class NotebookPage:
    """A notebook that was run: its title and question, how long it took, and why it stopped where it did."""

    name: str
    title: str
    question: str
    seconds: float
    error: str | None


def figure_box(picture: str, svg: str, alt: str, width: str, height: str, *, left: bool = False) -> Markup:
    """A picture with a link to its SVG. On a narrow screen it keeps its size and scrolls, from the side where the labels are."""
    own = f' style="--width:{width}px"' if width.isdecimal() else ""
    image = Markup(
        f'<img src="{html.escape(picture)}" alt="{html.escape(alt)}" width="{html.escape(width)}" '
        f'height="{html.escape(height)}"{own}>'
    )
    hint = "↔ Scroll sideways to see the whole figure; tap it for the SVG."
    return element(
        "div",
        {"class": "figure"},
        element(
            "div", {"class": "sideways from-left" if left else "sideways"}, element("a", {"href": svg}, image)
        ),
        element("p", {"class": "hint"}, hint),
    )


def _exhibits(folder: Path) -> list[dict[str, Any]]:
    """What a notebook left, in the order of showing; a name shown twice counts once."""
    path = folder / LIST
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return list({entry["name"]: entry for entry in map(json.loads, lines)}.values())


def figures(pages: list[NotebookPage], exhibits: Path) -> Markup:
    groups = []
    for page in pages:
        own = [e for e in _exhibits(exhibits / page.name) if e["kind"] == "figure" and e["rows"]]
        if own:
            gallery = element(
                "div", {"class": "gallery"}, join(_figure(exhibits / page.name, e) for e in own)
            )
            groups += [element("h3", None, page.title), gallery]
    return join(groups) if groups else element("p", None, "No figures.")


def _figure(folder: Path, entry: dict[str, Any]) -> Markup:
    base = f"exhibits/{folder.name}/{entry['name']}"
    width, height = map(str, shown_size((folder / f"{entry['name']}.png").read_bytes()))
    image = figure_box(f"{base}.png", f"{base}.svg", entry["alt"], width, height)
    lines = str(entry["title"] or entry["name"]).split("\n")
    signs = ["", *(" " if line.endswith(":") else " · " for line in lines)]
    said = (part for sign, line in zip(signs, lines, strict=False) for part in (sign, isolate(line)))
    title = element("strong", None, element("a", {"href": f"{folder.name}.html"}, *said))
    kinds = (("png", "PNG"), ("svg", "SVG"), ("csv", "data"))
    links = [part for kind, name in kinds for part in (" ", element("a", {"href": f"{base}.{kind}"}, name))]
    return element("figure", None, image, element("figcaption", None, title, *links))


def all_data(readers: Readers) -> Markup:
    """The tables behind everything, whole: `write_data` wrote them."""
    from ..comparison.compare import TABLES as of_comparison

    rows = [
        (
            element("a", {"href": f"exhibits/{DATA}/{name}.csv", "download": True}, f"{name}.csv"),
            f"{len(getattr(held, name)):,}",
            what,
        )
        for held, tables in ((readers.corpus, TABLES), (readers.comparison, of_comparison))
        for name, what in tables.items()
    ]
    said = (
        "Every row on what was found in a text has file, article, start, end and its text (a_… and b_… where it is about two passages). Offsets and "
        "lines are those of the text that was read out of a page or a row of a table (of a file of text, all of it): "
    )
    texts = element(
        "a", {"href": f"exhibits/{DATA}/{TEXTS}/texts.csv", "download": True}, f"{TEXTS}/texts.csv"
    )
    more = (
        f" says which file of the folder exhibits/{DATA}/{TEXTS} holds it. So every number of the pages can be traced to its words: "
        "characters are counted from 0 up to end, which is no longer part, lines from 1."
    )
    return join(
        [element("p", None, said, texts, more), table("All data", ["file", "rows", "a row is"], rows)]
    )


def write_data(readers: Readers, exhibits: Path) -> None:
    """Write the tables of the corpus and of the comparison, with all their rows and columns."""
    readers.corpus.to_csv(exhibits / DATA)
    readers.comparison.to_csv(exhibits / DATA)


def tables(pages: list[NotebookPage], exhibits: Path) -> Markup:
    groups = []
    for page in pages:
        rows = [
            (
                element(
                    "a",
                    {"href": f"exhibits/{page.name}/{entry['name']}.csv", "download": True},
                    f"{entry['name']}.csv",
                ),
                f"{entry['rows']:,}",
                ", ".join(entry["columns"]),
            )
            for entry in _exhibits(exhibits / page.name)
        ]
        if rows:
            summary = element("summary", None, f"{page.title} ({len(rows)})")
            inside = table(f"Tables of {page.title}", ["file", "rows", "columns"], rows)
            groups.append(element("details", {"class": "listed"}, summary, inside))
    return join(groups) if groups else element("p", None, "No tables.")
