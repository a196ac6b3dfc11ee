"""The report: the notebooks run on a corpus, as pages with every figure and table to take away.

`report(corpus, out)` writes

    out/index.html                   findings in sentences, links to everything
    out/<notebook>.html              each notebook as a page
    out/exhibits/<notebook>/         its figures (PNG, SVG, alternative text) and tables (CSV)
    out/reader/                      every article, and every pair of a story side by side

A notebook that fails is named on the index page with its reason, and the others go on.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, field
from importlib.resources import files
from multiprocessing import get_context
from pathlib import Path

from .report_pages import NotebookPage, index_page, notebook_page, title_of

WORKERS = 2


@dataclass(slots=True)
class Report:
    """Where the report is, and what could not be made (name, reason)."""

    index: Path
    pages: list[Path] = field(default_factory=list)
    failed: list[tuple[str, str]] = field(default_factory=list)


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
    todo = notebooks()
    (out / "exhibits").mkdir(parents=True, exist_ok=True)
    for made in [*(out / "exhibits" / notebook.stem for notebook in todo), out / "reader"]:
        shutil.rmtree(made, ignore_errors=True)  # of an earlier report in the same folder
    from .readers import write_readers

    _say(progress, f"Running {len(todo)} notebooks on {path.name}, and writing the reader pages ...")
    pages = {}
    with ProcessPoolExecutor(WORKERS, mp_context=get_context("spawn")) as pool:
        stems = [notebook.stem for notebook in todo]
        # the first notebooks are the shortest: begun last, they leave no worker idle for long
        jobs = [pool.submit(_run, notebook, path, out.resolve(), stems) for notebook in reversed(todo)]
        readers = write_readers(path, out / "reader")
        for number, job in enumerate(as_completed(jobs), 1):
            page = job.result()
            pages[page.name] = page
            state = "failed: " + page.error if page.error else f"{page.seconds:.0f} s"
            _say(progress, f"[{number}/{len(todo)}] {page.name}: {state}")
    ordered = [pages[notebook.stem] for notebook in todo]
    index = out / "index.html"
    index.write_text(index_page(path.name, readers, ordered, out / "exhibits"), encoding="utf-8")
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


def _run(notebook: Path, corpus: Path, out: Path, stems: list[str]) -> NotebookPage:
    """Execute one notebook in a kernel of its own, next to the corpus, and write it as a page."""
    import nbformat
    import papermill

    os.environ["SYRIANEWS_EXHIBITS"] = str(out / "exhibits" / notebook.stem)
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
