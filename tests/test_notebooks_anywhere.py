"""The notebooks on corpora that have next to nothing: every cell runs, and what cannot be shown is said."""

from __future__ import annotations

import os
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
NOTEBOOKS = sorted((ROOT / "notebooks").glob("[0-9]*.ipynb"))
WORKERS = 2

PLAIN = "صباح جديد في المدينة\n\nكان الجو باردا هذا الصباح، وفتحت المتاجر أبوابها كالمعتاد قبل الظهر بقليل.\n"
DENIAL = (
    "الوزير ينفي الخبر\n\nنفى وزير الإعلام السوري حمزة المصطفى صحة الخبر الذي نشرته الصحيفة.\n"
    'وقال المصطفى في تصريح للصحفيين إن "ما نشر غير دقيق ولا يمت إلى الحقيقة بصلة".\n'
)
RETOLD = (
    "دمشق تنفي\n\nنفى وزير الإعلام السوري حمزة المصطفى صحة الخبر الذي نشرته الصحيفة.\n"
    "وزعم مسؤول رفض الكشف عن اسمه أن الاجتماع عقد الأسبوع الماضي في العاصمة.\n"
)


def nothing(folder: Path) -> None:
    """No article at all: one file that cannot be read."""
    (folder / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)


def one_silent_article(folder: Path) -> None:
    """One article without date, outlet, actor or attribution."""
    (folder / "plain.txt").write_text(PLAIN, encoding="utf-8")


def texts_without_outlets(folder: Path) -> None:
    """Two texts that name actors and do not say who published them: what is copied by hand."""
    for number, text in enumerate((DENIAL, RETOLD)):
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")


def two_undated_of_one_outlet(folder: Path) -> None:
    """Two tellings of one outlet without dates, one silent article and a file that cannot be read."""
    one_silent_article(folder)
    nothing(folder)
    rows = "".join(f'"موقع تجريبي","{text}"\n' for text in (s.replace('"', '""') for s in (DENIAL, RETOLD)))
    (folder / "export.csv").write_text("outlet,text\n" + rows, encoding="utf-8")


def many_outlets(folder: Path) -> None:
    """Twenty outlets with two articles each: more than a figure shows one by one."""
    rows = "".join(
        f'"موقع {n}","خبر {n}","{text.replace(chr(34), chr(34) * 2)}"\n'
        for n in range(20)
        for text in (DENIAL, RETOLD)
    )
    (folder / "monitor.csv").write_text("outlet,title,text\n" + rows, encoding="utf-8")


CORPORA = (many_outlets, nothing, one_silent_article, texts_without_outlets, two_undated_of_one_outlet)


def run(notebook: Path, base: Path) -> dict[str, str]:
    """Run a notebook's cells on every corpus in `base`; for each corpus the first error or warning, or nothing.

    The cells share this process instead of a kernel of their own: what takes long there is only the start.
    """
    import nbformat
    from IPython.core.interactiveshell import InteractiveShell
    from IPython.core.pylabtools import select_figure_formats
    from IPython.utils.capture import capture_output

    cells = [c for c in nbformat.read(notebook, as_version=4).cells if c.cell_type == "code"]
    shell = InteractiveShell.instance()
    select_figure_formats(shell, {"png"})
    os.chdir(base)
    said = {}
    for make in CORPORA:
        name = make.__name__
        os.environ["SYRIANEWS_EXHIBITS"] = str(base / "exhibits" / name)
        shell.reset(new_session=False)
        said[name] = ""
        for cell in cells:
            given = "parameters" in cell.metadata.get("tags", [])
            with capture_output() as output:
                result = shell.run_cell(cell.source + (f"\nCORPUS = {name!r}" if given else ""))
            wrong = result.error_before_exec or result.error_in_exec
            if wrong or output.stderr:
                said[name] = f"{wrong!r} {output.stderr}\n{cell.source}"
                break
    return said


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the corpora."""
    base = tmp_path_factory.mktemp("anywhere")
    for make in CORPORA:
        (base / make.__name__).mkdir()
        make(base / make.__name__)
    return base


@pytest.fixture(scope="module")
def said(base: Path) -> dict[tuple[str, str], str]:
    """What went wrong with every notebook on every corpus, two notebooks at a time."""
    with ProcessPoolExecutor(WORKERS, mp_context=get_context("spawn")) as pool:
        found = pool.map(run, NOTEBOOKS, [base] * len(NOTEBOOKS))
        return {
            (notebook.stem, corpus): wrong
            for notebook, by_corpus in zip(NOTEBOOKS, found, strict=True)
            for corpus, wrong in by_corpus.items()
        }


@pytest.mark.parametrize("corpus", [make.__name__ for make in CORPORA])
@pytest.mark.parametrize("notebook", [n.stem for n in NOTEBOOKS])
def test_a_notebook_runs_on_next_to_nothing(said, notebook, corpus):
    assert said[notebook, corpus] == ""
