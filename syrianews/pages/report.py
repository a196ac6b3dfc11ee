"""The report: the notebooks run on a corpus, as pages with every figure and table ready to download.

`report(corpus, out)` writes

    out/index.html                   findings in sentences, links to everything
    out/<notebook>.html              each notebook as a page
    out/exhibits/<notebook>/         its figures (PNG, SVG, alternative text) and tables (CSV)
    out/exhibits/data/               all tables of the corpus and of its comparison, whole (CSV)
    out/reader/                      every article, and every pair of a story side by side

A notebook that fails is named on the index page with the reason, and the others still run. Notebooks run in an empty folder of
their own, so that nothing next to the corpus, not even a clone of this project, is mistaken for a Python module.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, field
from errno import ENOENT
from importlib.resources import files
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from ..corpus import Corpus, alike, reasons
from ..exhibit import save_to
from ..loading.files import holds_results
from ..loading.loaders import SHOWN, load
from ..preparing import prepare, refuse_tables
from .report_exhibits import DATA, NotebookPage, write_data
from .report_pages import SCORES, index_page, notebook_page, title_of

WORKERS = 2
"""Notebooks that run at once."""
TABLES = ("actors", "cues", "corrections")
"""Tables of the user's own that a report takes."""


@dataclass(slots=True)
class Report:
    """Where the report is, which notebooks did not run to their end, and what could not be read (which, reason)."""

    index: Path
    pages: list[Path] = field(default_factory=list)
    failed: list[tuple[str, str]] = field(default_factory=list)
    unread: list[tuple[str, str]] = field(default_factory=list)


def notebooks() -> list[Path]:
    """The notebooks that come with the package, in reading order.

    Raises FileNotFoundError if the installation lacks them.
    """
    places = [Path(str(files("syrianews"))) / "notebooks", Path(__file__).parents[2] / "notebooks"]
    found = next((sorted(p.glob("[0-9]*.ipynb")) for p in places if p.is_dir()), [])
    if not found:
        raise FileNotFoundError(f"no notebooks in {places[0]}: install syrianews again, or run from a clone.")
    return found


def report(
    path: str | Path,
    out: str | Path,
    *,
    columns: Mapping[str, str] | None = None,
    actors: str | Path | None = None,
    cues: str | Path | None = None,
    corrections: str | Path | None = None,
    stories: str | Path | None = None,
    progress: bool = False,
) -> Report:
    """Run every notebook on the scrapes at `path` and write the pages to the folder `out`.

    `columns`, `actors`, `cues` and `corrections` are as for `sn.prepare`, `stories` as for `sn.compare`. The notebook of scores is left out if there is no gold
    for it, next to the corpus or in the clone.

    Needs the extra `syrianews[notebooks]`. Raises FileNotFoundError if `path` or a table does not exist, ValueError if
    `path` has no article, a table cannot be used, `out` is the folder of the corpus or lies in it, or `out` holds an `index.html` or a
    folder `reader` that is not of an earlier report, and ModuleNotFoundError (with the line that installs it) if the extra is missing.
    """
    _need_extra()
    command = str(path), str(out)
    path, out = Path(path).resolve(), Path(out)
    if not path.exists():
        raise FileNotFoundError(ENOENT, "no such file or folder: check the path", str(path))
    refuse_tables(path)
    check_apart(path, out.resolve())
    own = _own_tables(columns, actors, cues, corrections)
    _say(progress, f"Reading {path.name} ...")
    corpus = prepare(
        _loaded(path, columns, command[0]), **{name: own[name] for name in TABLES if name in own}
    )
    todo = [notebook for notebook in notebooks() if _has_gold(path) or notebook.stem != SCORES]
    (out / "exhibits").mkdir(parents=True, exist_ok=True)
    for made in [*(out / "exhibits" / name for name in (*(n.stem for n in todo), DATA)), out / "reader"]:
        shutil.rmtree(made, ignore_errors=True)  # of an earlier report in the same folder
    from .readers import write_readers

    _say(progress, f"Running {len(todo)} notebooks on {path.name}, and writing the reader pages ...")
    parameters = {"CORPUS": str(path)} | ({"OWN": own} if own else {})
    if stories is not None:
        parameters["STORIES"] = str(Path(stories).resolve())
    pages = {}
    with ProcessPoolExecutor(WORKERS, mp_context=get_context("spawn")) as pool:
        stems = [notebook.stem for notebook in todo]
        # the first notebooks are the shortest: begun last, they leave no worker idle for long
        jobs = [pool.submit(_run, notebook, parameters, out.resolve(), stems) for notebook in reversed(todo)]
        readers = write_readers(corpus, out / "reader", stories)
        write_data(readers, out / "exhibits")
        for number, job in enumerate(as_completed(jobs), 1):
            page = job.result()
            pages[page.name] = page
            state = "failed: " + page.error if page.error else f"{page.seconds:.0f} s"
            _say(progress, f"[{number}/{len(todo)}] {page.name}: {state}")
    ordered = [pages[notebook.stem] for notebook in todo]
    index = out / "index.html"
    written = index_page(path.name, readers, ordered, out / "exhibits", own, command)
    index.write_text(written, encoding="utf-8")
    failed = [(p.name, p.error) for p in ordered if p.error]
    return Report(index, [out / f"{p.name}.html" for p in ordered], failed, alike(corpus.failures))


def check_apart(path: Path, out: Path) -> None:
    """Refuse a folder that a later run would read as part of the corpus, or that holds anything but an older report."""
    if path.is_dir() and out.is_relative_to(path):
        raise ValueError(
            f"the report would lie in the folder of the pages, {path}, and the next one would read it as pages: "
            f"give --out a folder outside, such as {path.parent / (path.name + '-report')}"
        )
    made = [out / name for name in ("index.html", "reader", "exhibits")]
    if out == path or any(path.is_relative_to(place) for place in made):
        raise ValueError(
            f"{out} holds the pages themselves: give --out another folder, the report would write over them"
        )
    if not (out / "exhibits").is_dir() and (theirs := next((p for p in made if p.exists()), None)):
        raise ValueError(
            f"the report would write over {theirs}, which no earlier report wrote: give --out another folder, such as {out / 'report'}"
        )
    if out.is_dir() and not (out / "exhibits").is_dir() and holds_results(out):
        raise ValueError(
            f"{out} holds tables that another command wrote: give --out a folder of its own, such as {out.with_name(out.name + '-report')}"
        )


def _own_tables(columns: Mapping[str, str] | None, *tables: str | Path | None) -> dict[str, Any]:
    """What the notebooks are given besides the corpus, with paths that are valid in any folder."""
    own: dict[str, Any] = {"columns": dict(columns)} if columns else {}
    return own | {n: str(Path(t).resolve()) for n, t in zip(TABLES, tables, strict=True) if t is not None}


def _loaded(path: Path, columns: Mapping[str, str] | None, called: str) -> Corpus:
    """The corpus; `called` is its path as the user gave it. Raises ValueError, with what is wrong, where it holds no article."""
    corpus = load(path, columns=columns)
    if len(corpus):
        return corpus
    lines = reasons(corpus.failures)
    said = "".join(f"\n  {line}" for line in lines[:SHOWN])
    said += f"\n  … and {len(lines) - SHOWN:,} more" if len(lines) > SHOWN else ""
    found = "no article in it" if corpus.records else "no page, text or table that could be read"
    raise ValueError(
        f"nothing to report on: {called} has {found}. Put saved pages (.html), texts (.txt) or the export of a media monitor "
        f"(.csv, .jsonl, .json, .parquet) there.{said}"
    )


def _has_gold(path: Path) -> bool:
    """Whether the notebook of scores has anything to score: gold of the corpus, or what ships in a clone."""
    return (path / "gold").is_dir() or (Path(__file__).parents[2] / "benchmarks" / "wikinews").is_dir()


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


def _run(notebook: Path, parameters: dict[str, Any], out: Path, stems: list[str]) -> NotebookPage:
    """Execute one notebook in a kernel of its own, in an empty folder, and write it as a page."""
    import nbformat
    import papermill

    save_to(out / "exhibits" / notebook.stem)
    start = time.perf_counter()
    executed = out / f"{notebook.stem}.ipynb"
    error = None
    try:
        taken = papermill.inspect_notebook(notebook)  # papermill warns of parameters that a notebook lacks
        with tempfile.TemporaryDirectory() as desk:
            papermill.execute_notebook(
                notebook,
                executed,
                parameters={name: value for name, value in parameters.items() if name in taken},
                cwd=desk,
                kernel_name="python3",
                progress_bar=False,
                log_output=False,
                extra_arguments=["--log-level=CRITICAL"],
            )
    except papermill.PapermillExecutionError as failure:
        error = f"{failure.ename}: {failure.evalue}"
    except Exception as failure:  # a kernel that dies must not take the report with it
        error = f"{type(failure).__name__}: {failure}"
    page = nbformat.read(executed if executed.exists() else notebook, as_version=4)
    (out / f"{notebook.stem}.html").write_text(
        notebook_page(page, error, notebook.stem, stems), encoding="utf-8"
    )
    executed.unlink(missing_ok=True)
    title, question = title_of(page)
    return NotebookPage(notebook.stem, title, question, time.perf_counter() - start, error)
