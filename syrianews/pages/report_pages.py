"""The report's pages as HTML: a notebook that was run, and the index of everything."""

from __future__ import annotations

import html
import platform
import re
import shlex
from collections.abc import Iterator, Mapping
from importlib.metadata import version
from importlib.resources import files
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..arguments import TakenName
from ..corpus import Failure, alike, reasons
from ..drawing import shortened
from ..elements import Markup, element, join, sentence
from ..preparing import taken_names
from .findings import findings
from .markup import arabic, arabic_head, isolate, labelled, table
from .report_exhibits import NotebookPage, all_data, figure_box, figures, tables
from .sections import leave_out_empty

if TYPE_CHECKING:
    from .readers import Readers

SCORES = "07-how-well-it-works"
"""The notebook that needs gold."""
_NOTES = 20
"""Notes on scrapes that the index lists, at most."""

_PARTS = ("pandas", "spacy", "scikit-learn", "matplotlib", "trafilatura")


def title_of(notebook: Any) -> tuple[str, str]:
    """A notebook's title (its first heading) and its question (the first words in bold), as plain text."""
    texts = [cell.source for cell in notebook.cells if cell.cell_type == "markdown"]
    title = next((text.split("\n")[0][2:] for text in texts if text.startswith("# ")), "Untitled")
    bold = re.search(r"\*\*(.+?)\*\*", texts[0], re.S) if texts else None
    question = bold.group(1) if bold else ""
    return title, question[:1].upper() + question[1:]


def notebook_page(notebook: Any, error: str | None, stem: str, stems: list[str]) -> str:
    """An executed notebook as a whole page; `stems` are all pages in reading order, for the links at its top and end."""
    from nbconvert import HTMLExporter

    _leave_menus(notebook)
    _leave_warnings(notebook)
    _leave_tracebacks(notebook)
    left = leave_out_empty(notebook)
    _gather_code(notebook)
    _box_figures(notebook, stem)
    exporter = HTMLExporter(
        template_name="report", extra_template_basedirs=[str(files("syrianews") / "data")]
    )
    exporter.exclude_input_prompt = exporter.exclude_output_prompt = exporter.exclude_anchor_links = True
    body, _ = exporter.from_notebook_node(notebook)
    body = body.replace("<table>", '<table tabindex="0">')  # a wide table scrolls, by keyboard too
    body = _lead_to_tables(_lead_to_pages(body, stems), stem)
    at = stems.index(stem)
    ways = [("All pages", "index.html")]
    ways += [("← before", f"{stems[at - 1]}.html")] if at else []
    ways += [("next →", f"{stems[at + 1]}.html")] if at + 1 < len(stems) else []
    links = [element("a", {"href": href}, text) for text, href in ways]

    def way(label: str) -> Markup:
        return element("nav", {"aria-label": label}, *(part for link in links for part in (link, " ")))

    stopped = (
        element("p", {"class": "failed", "role": "alert"}, f"This notebook stopped: {error}") if error else ""
    )
    said = (
        f"Left out, because this corpus has nothing to show there: {' · '.join(left)}{'' if left[-1].endswith('?') else '.'}"
        if left
        else ""
    )
    note = element("p", None, element("small", None, said)) if left else ""
    parts = [way("Pages"), stopped, Markup(body), note, way("Pages, once more")]
    return whole_page(title_of(notebook)[0], join(parts))


_TO_NOTEBOOK = re.compile(r'<a href="([\w-]+)\.ipynb">(.*?)</a>', re.S)


def _lead_to_pages(body: str, stems: list[str]) -> str:
    """Links to notebooks made links to their pages; where the report has no such page, the words stand alone.

    >>> _lead_to_pages('<a href="07-a.ipynb">07</a>, <a href="08-b.ipynb">08</a>', ["07-a"])
    '<a href="07-a.html">07</a>, 08'
    """
    return _TO_NOTEBOOK.sub(
        lambda link: f'<a href="{link[1]}.html">{link[2]}</a>' if link[1] in stems else link[2], body
    )


_OF_TABLE = re.compile(r'<p data-file="([a-z0-9-]+)">([^<]*) in the table\.</p>')


def _lead_to_tables(body: str, stem: str) -> str:
    """Below a table that goes on, a link to its file.

    >>> _lead_to_tables('<p data-file="said">3 more rows in the table.</p>', "04-a")
    '<p>3 more rows in <a href="exhibits/04-a/said.csv" download>said.csv</a>.</p>'
    """
    return _OF_TABLE.sub(
        lambda note: (
            f'<p>{note[2]} in <a href="exhibits/{stem}/{note[1]}.csv" download>{note[1]}.csv</a>.</p>'
        ),
        body,
    )


def _leave_warnings(notebook: Any) -> None:
    """Take out what each notebook warns of a user's own table: the index says it once."""
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs = [o for o in cell.outputs if f"{TakenName.__name__}: " not in o.get("text", "")]


def _leave_tracebacks(notebook: Any) -> None:
    """Of an error, leave what it says: the lines of the package that led to it are no help to a reader."""
    for cell in notebook.cells:
        for output in cell.get("outputs", ()):
            if output.output_type == "error":
                output.traceback = [f"{output.ename}: {output.evalue}"]


def _gather_code(notebook: Any) -> None:
    """Put code cells that show nothing together with the code cell that follows, so that a page folds them as one."""
    gathered: list[Any] = []
    for cell in notebook.cells:
        before = gathered[-1] if gathered else None
        if (
            cell.cell_type == "code"
            and before is not None
            and before.cell_type == "code"
            and not before.outputs
        ):
            cell.source = f"{before.source}\n\n{cell.source}"
            gathered.pop()
        gathered.append(cell)
    notebook.cells = gathered


def _leave_menus(notebook: Any) -> None:
    """Take out what only a running kernel can draw: cells with the tag `menu`, and menus of other cells."""
    notebook.metadata.pop("widgets", None)
    notebook.cells = [cell for cell in notebook.cells if "menu" not in cell.metadata.get("tags", [])]
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs = [
                o for o in cell.outputs if "application/vnd.jupyter.widget-view+json" not in o.get("data", {})
            ]


_FIGURE = re.compile(r"<Figure ([a-z0-9-]+):")


def _box_figures(notebook: Any, stem: str) -> None:
    """Put each figure in a box that scrolls where a screen is too narrow to read it, and link it to its SVG and its data."""
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            data = output.get("data", {})
            named = _FIGURE.match(data.get("text/plain", ""))
            if "image/png" in data and named:
                about = output.metadata.get("image/png", {})
                picture = f"data:image/png;base64,{data['image/png'].strip()}"
                size = [str(about.get(side, "")) for side in ("width", "height")]
                base = f"exhibits/{stem}/{named[1]}"
                box = figure_box(
                    picture, f"{base}.svg", about.get("alt", ""), *size, left=about.get("from") == "left"
                )
                data_link = element("a", {"href": f"{base}.csv", "download": True}, f"{named[1]}.csv")
                output.data = {
                    "text/html": f"{box}{element('p', None, element('small', None, 'Data: ', data_link))}"
                }


def whole_page(title: str, body: Markup) -> str:
    """A page that needs nothing but itself."""
    css = (files("syrianews") / "data" / "report.css").read_text(encoding="utf-8")
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{html.escape(title)}</title>\n<style>\n{css}</style>\n</head>\n"
        f"<body>\n<main>\n{labelled(body)}\n</main>\n</body>\n</html>\n"
    )


def index_page(
    name: str,
    readers: Readers,
    pages: list[NotebookPage],
    exhibits: Path,
    own: Mapping[str, Any],
    command: tuple[str, str],
) -> str:
    """The index of a report on the corpus `name`; `own` are the columns and tables that a reader gave (`sn.prepare`), `command` the
    corpus and the folder of the report as they were given."""
    parts = [
        element("h1", None, "Report on ", element("bdi", None, name)),
        *_section("Findings", _findings(readers, pages)),
        *_section("Pages", join([_items(_page_entry(page) for page in pages), _left_out(pages)])),
        *_section("Articles to read", _articles(readers)),
        *_section("Figures", figures(pages, exhibits)),
        *_section("All data", all_data(readers)),
        *_section("Tables of the pages", tables(pages, exhibits)),
    ]
    failures = [
        join([element("bdi", None, which), ": ", element("bdi", None, reason)])
        for which, reason in alike(readers.corpus.failures)
    ]
    if failures:
        parts += _section("What could not be read", _items(failures))
    noted = [Failure(r.scrape.file, note) for r in readers.corpus.records for note in r.scrape.notes]
    noted = [each for each in noted if each not in readers.corpus.failures]
    taken = taken_names(own.get("actors"))
    if noted or taken:
        lines = taken + reasons(noted)
        more = [f"… and {len(lines) - _NOTES:,} more in the table of files"] if len(lines) > _NOTES else []
        shown = (element("bdi", None, line) for line in [*lines[:_NOTES], *more])
        parts += _section("What was read with a note", _items(shown))
    parts += _section("How this was made", _made(*command, own))
    return whole_page(f"syrianews report: {name}", join(parts))


def _section(title: str, body: Markup) -> list[Markup]:
    return [element("h2", None, title), body]


def _items(rows: Any) -> Markup:
    return element("ul", None, join(element("li", None, row) for row in rows))


def _findings(readers: Readers, pages: list[NotebookPage]) -> Markup:
    """The findings, each with a link to the page that shows what stands behind it."""
    page_of = {page.name[:2]: page for page in pages}
    rows = []
    for finding in findings(readers.corpus, readers.comparison):
        page = page_of.get(finding.notebook)
        said = f"more in {page.title.split(':')[0]}" if page else ""
        link = element("a", {"href": f"{page.name}.html"}, said) if page else ""
        rows.append(join([sentence(finding.sentence), " ", link]))
    return _items(rows)


def _left_out(pages: list[NotebookPage]) -> Markup:
    if any(page.name == SCORES for page in pages):
        return Markup("")
    return element("p", None, element("small", None, "The notebook of scores was left out: there is no gold to score against. "
                   "It comes with a clone of the project."))  # fmt: skip


def _page_entry(page: NotebookPage) -> Markup:
    stopped = element("span", {"class": "failed"}, f" stopped: {page.error}") if page.error else ""
    question = join([element("br"), element("small", None, page.question)]) if page.question else ""
    return join([element("a", {"href": f"{page.name}.html"}, page.title), stopped, question])


def _articles(readers: Readers) -> Markup:
    """Every article with the link to its reader page, and the pairs of each story."""
    short = shortened((entry.name for entry in readers.articles), outlet=24, file=40)
    rows = [
        (
            element("a", {"href": entry.href}, isolate(short[entry.name])),
            arabic(entry.title or "—"),
            entry.date or "—",
            f"{entry.words:,}",
            entry.story or "—",
        )
        for entry in readers.articles
    ]
    listed = table("Articles", ["article", arabic_head("title"), "date", "words", "story"], rows)
    said = element("p", None, "Side by side, for articles about the same event:") if readers.pairs else ""
    left = (
        f"{readers.pairs_left:,} more pairs: sn.side_by_side(a, b) shows any two."
        if readers.pairs_left
        else ""
    )
    return join(
        [
            listed or element("p", None, "No article."),
            said,
            *_pairs(readers, short),
            element("p", None, left) if left else "",
        ]
    )


def _pairs(readers: Readers, short: Mapping[str, str]) -> Iterator[Markup]:
    """The links to the pairs of each story, below its first headline."""
    headlines: dict[str | None, str] = {}
    for entry in readers.articles:
        if entry.title:
            headlines.setdefault(entry.story, entry.title)
    for story, pairs in groupby(readers.pairs, key=lambda pair: pair.story):
        yield element("p", None, f"{story}: ", arabic(headlines.get(story, "—")))
        yield _items(
            element(
                "a", {"href": pair.href}, isolate(short[pair.names[0]]), " ↔ ", isolate(short[pair.names[1]])
            )
            for pair in pairs
        )


def _made(name: str, out: str, own: Mapping[str, Any]) -> Markup:
    from .. import __version__

    words = ["syrianews", "report", _as_given(name), "--out", _as_given(out)]
    for option, given in own.items():
        columns = option == "columns"
        value = (
            ",".join(f"{role}={column}" for role, column in given.items()) if columns else Path(given).name
        )
        words += [f"--{option}", value]
    command = shlex.join(words)
    parts = ", ".join(f"{part} {version(part)}" for part in _PARTS)
    return join(
        [
            element("p", None, f"syrianews {__version__}, Python {platform.python_version()}, {parts}. Nothing was fetched from the network."),
            element("p", None, "To reproduce it: ", element("code", None, command), ". To cite: the "
            "package with its version (CITATION.cff), the corpus, and any corrections and actors of your own that were used."),
        ]
    )  # fmt: skip


def _as_given(path: str) -> str:
    """A path as it was given; of one from the root on only the name, because reports are passed on."""
    return Path(path).name if Path(path).is_absolute() else path
