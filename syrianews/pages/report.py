"""The report: the notebooks run on a corpus, as pages with every figure and table to take away.

`report(corpus, out)` writes

    out/index.html            findings in sentences, links to everything
    out/<notebook>.html       each notebook as a page
    out/exhibits/             figures (PNG, SVG, alternative text) and tables (CSV)
    out/reader/               every article, and every pair of a story side by side

A notebook that fails is named on the index page with its reason, and the others go on.
"""

from __future__ import annotations

import html
import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, field
from importlib.resources import files
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from ..corpus import Corpus

WORKERS = 2


@dataclass(slots=True)
class Report:
    """Where the report is, and what could not be made (name, reason)."""

    index: Path
    pages: list[Path] = field(default_factory=list)
    failed: list[tuple[str, str]] = field(default_factory=list)


@dataclass(slots=True, frozen=True)
class _Page:
    name: str
    title: str
    seconds: float
    error: str | None


def notebooks() -> list[Path]:
    """The notebooks that come with the package, in reading order.

    Raises FileNotFoundError where the installation lacks them.
    """
    places = [Path(str(files("syrianews"))) / "notebooks", Path(__file__).parents[2] / "notebooks"]
    found = next((sorted(p.glob("[0-9]*.ipynb")) for p in places if p.is_dir()), [])
    if not found:
        raise FileNotFoundError(f"no notebooks in {places[0]}: install syrianews again, or run from a clone.")
    return found


def report(path: str | Path, out: str | Path, *, progress: bool = False) -> Report:
    """Run every notebook on the scrapes at `path` and write the pages to the folder `out`.

    Needs the extra `syrianews[notebooks]`. Raises FileNotFoundError where `path` does not exist, ModuleNotFoundError
    (with the line that installs it) where the extra is missing.
    """
    _need_extra()
    path, out = Path(path).resolve(), Path(out)
    if not path.exists():
        raise FileNotFoundError(2, "no such file or folder", str(path))
    exhibits = out / "exhibits"
    exhibits.mkdir(parents=True, exist_ok=True)
    todo = notebooks()
    _say(progress, f"Running {len(todo)} notebooks on {path.name} ...")
    pages = {}
    with ProcessPoolExecutor(WORKERS, mp_context=get_context("spawn")) as pool:
        jobs = [pool.submit(_run, notebook, path, out.resolve()) for notebook in todo]
        for number, job in enumerate(as_completed(jobs), 1):
            page = job.result()
            pages[page.name] = page
            state = "failed: " + page.error if page.error else f"{page.seconds:.0f} s"
            _say(progress, f"[{number}/{len(todo)}] {page.name}: {state}")
    from .readers import write_readers

    _say(progress, "Writing the reader pages ...")
    corpus, links = write_readers(path, out / "reader")
    ordered = [pages[notebook.stem] for notebook in todo]
    index = out / "index.html"
    index.write_text(_index(path.name, corpus, ordered, links, exhibits), encoding="utf-8")
    failed = [(p.name, p.error) for p in ordered if p.error]
    return Report(index, [out / f"{p.name}.html" for p in ordered], failed)


def _say(progress: bool, message: str) -> None:
    if progress:
        print(message, file=sys.stderr, flush=True)


def _need_extra() -> None:
    try:
        import nbconvert  # noqa: F401
        import papermill  # noqa: F401
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(
            f"the report needs {error.name}: install it with `pip install 'syrianews[notebooks]'`."
        ) from error


def _run(notebook: Path, corpus: Path, out: Path) -> _Page:
    """Execute one notebook in a kernel of its own, next to the corpus, and write it as a page."""
    import nbformat
    import papermill

    os.environ["SYRIANEWS_EXHIBITS"] = str(out / "exhibits")
    start = time.perf_counter()
    executed = out / f"{notebook.stem}.ipynb"
    error = None
    try:
        papermill.execute_notebook(
            notebook,
            executed,
            parameters={"CORPUS": corpus.name},
            cwd=corpus.parent,
            kernel_name="python3",
            progress_bar=False,
            log_output=False,
            extra_arguments=["--log-level=ERROR"],
        )
    except papermill.PapermillExecutionError as failure:
        error = f"{failure.ename}: {failure.evalue}"
    except Exception as failure:  # a kernel that dies must not take the report with it
        error = f"{type(failure).__name__}: {failure}"
    page = nbformat.read(executed if executed.exists() else notebook, as_version=4)
    title = _title(page)
    (out / f"{notebook.stem}.html").write_text(_notebook_page(page, title, error), encoding="utf-8")
    executed.unlink(missing_ok=True)
    return _Page(notebook.stem, title, time.perf_counter() - start, error)


def _title(notebook: Any) -> str:
    for cell in notebook.cells:
        if cell.cell_type == "markdown" and cell.source.startswith("# "):
            return str(cell.source.split("\n")[0][2:])
    return "Untitled"


def _notebook_page(notebook: Any, title: str, error: str | None) -> str:
    from nbconvert import HTMLExporter

    templates = str(files("syrianews") / "data")
    exporter = HTMLExporter(template_name="report", extra_template_basedirs=[templates])
    exporter.exclude_input_prompt = exporter.exclude_output_prompt = exporter.exclude_anchor_links = True
    body, _ = exporter.from_notebook_node(notebook)
    body = body.replace("<table>", '<table tabindex="0">')  # a wide table scrolls, by keyboard too
    warning = (
        f'<p class="failed" role="alert">This notebook stopped: {html.escape(error)}</p>' if error else ""
    )
    return _page(title, f'<p><a href="index.html">All pages</a></p>{warning}{body}')


def _page(title: str, body: str) -> str:
    css = (files("syrianews") / "data" / "report.css").read_text(encoding="utf-8")
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{html.escape(title)}</title>\n<style>\n{css}</style>\n</head>\n"
        f"<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def _index(
    name: str, corpus: Corpus, pages: list[_Page], links: list[tuple[str, str]], exhibits: Path
) -> str:
    from .findings import findings

    def items(rows: list[str]) -> str:
        return "<ul>" + "".join(f"<li>{row}</li>" for row in rows) + "</ul>"

    notebooks_list = items(
        [
            f'<a href="{page.name}.html">{html.escape(page.title)}</a>'
            + (f' <span class="failed">stopped: {html.escape(page.error)}</span>' if page.error else "")
            for page in pages
        ]
    )
    failures = [
        f"<bdi>{html.escape(f.file)}</bdi>: <bdi>{html.escape(f.reason)}</bdi>" for f in corpus.failures
    ]
    parts = [
        f"<h1>Report on <bdi>{html.escape(name)}</bdi></h1>",
        "<h2>Findings</h2>",
        items([html.escape(sentence) for sentence in findings(corpus)]),
        "<h2>Pages</h2>",
        notebooks_list,
        "<h2>Articles to read</h2>",
        items([f'<a href="{html.escape(href)}"><bdi>{html.escape(text)}</bdi></a>' for text, href in links]),
        "<h2>Figures</h2>",
        _figures(exhibits),
        "<h2>Tables</h2>",
        items(
            [
                f'<a href="exhibits/{csv.name}" download>{csv.name}</a>'
                for csv in sorted(exhibits.glob("*.csv"))
            ]
        ),
    ]
    if failures:
        parts += ["<h2>What could not be read</h2>", items(failures)]
    return _page(f"syrianews report: {name}", "\n".join(parts))


def _figures(exhibits: Path) -> str:
    out = []
    for png in sorted(exhibits.glob("*.png")):
        alt = png.with_suffix(".txt").read_text(encoding="utf-8").strip()
        out.append(
            f'<figure><img src="exhibits/{png.name}" alt="{html.escape(alt)}" loading="lazy">'
            f"<figcaption>{html.escape(alt)} "
            f'<a href="exhibits/{png.stem}.svg">SVG</a> · <a href="exhibits/{png.name}">PNG</a> · '
            f'<a href="exhibits/{png.stem}.csv">data</a></figcaption></figure>'
        )
    return "\n".join(out) or "<p>No figures.</p>"
