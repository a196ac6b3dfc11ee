"""What is distributed: an sdist that holds the whole project, and a wheel built from it, without the seeds' passages."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
BUILD = "import sys; from setuptools import build_meta; build_meta.{}(sys.argv[1])"
NOT_PROJECT = shutil.ignore_patterns(
    ".git", ".venv*", "build", "dist", "*.egg-info", "__pycache__", ".*_cache", ".hypothesis", ".ipynb_checkpoints"
)  # fmt: skip


def build(what: str, source: Path, out: Path) -> Path:
    """Build in a process of its own, with the setuptools at hand and without a network."""
    done = subprocess.run(
        [sys.executable, "-c", BUILD.format(what), str(out)], cwd=source, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return next(out.iterdir())


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A copy of the project, and the folder of the sdist built from it."""
    base = tmp_path_factory.mktemp("packaging")
    shutil.copytree(ROOT, base / "project", ignore=NOT_PROJECT)
    copied = base / "copied"
    shutil.copytree(base / "project", copied)
    with tarfile.open(build("build_sdist", copied, base / "sdist")) as archive:
        archive.extractall(base / "unpacked", filter="data")
    return base / "project", next((base / "unpacked").iterdir())


@pytest.fixture(scope="module")
def wheel(unpacked: tuple[Path, Path]) -> zipfile.ZipFile:
    _, source = unpacked
    return zipfile.ZipFile(build("build_wheel", source, source.parent.parent / "wheel"))


def test_the_sdist_holds_the_whole_project(unpacked):
    project, source = unpacked
    files = [path.relative_to(project) for path in project.rglob("*") if path.is_file()]
    assert len(files) > 300
    assert [str(path) for path in files if not (source / path).is_file()] == []


def test_notebooks_in_the_wheel_have_their_cells_and_no_outputs(wheel):
    names = [name for name in wheel.namelist() if name.endswith(".ipynb")]
    assert len(names) == len(list((ROOT / "notebooks").glob("*.ipynb")))
    for name in names:
        cells = json.loads(wheel.read(name))["cells"]
        kept = json.loads((ROOT / "notebooks" / Path(name).name).read_text(encoding="utf-8"))["cells"]
        assert [cell["source"] for cell in cells] == [cell["source"] for cell in kept]
        assert not any(cell.get("outputs") or cell.get("execution_count") for cell in cells)


def test_the_wheel_carries_data_and_notices(wheel):
    names = wheel.namelist()
    assert {f"syrianews/data/{path.name}" for path in (ROOT / "syrianews/data").glob("*.*")} <= set(names)
    notice = next(name for name in names if name.endswith("licenses/NOTICE"))
    text = wheel.read(notice).decode("utf-8")
    assert all(word in text for word in ("UNICODE LICENSE V3", "Wikidata", "Wikinews", "seeds/"))
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert not any(name.startswith(("seeds", "tests", "benchmarks")) for name in names)


def test_no_text_in_the_wheel_holds_a_passage_of_the_seeds(wheel):
    passages = {
        seed[start : start + 60]
        for seed in (path.read_text(encoding="utf-8") for path in (ROOT / "seeds").glob("*.txt"))
        for start in range(len(seed) - 59)
    }
    assert len(passages) > 10_000
    for name in wheel.namelist():
        try:
            text = wheel.read(name).decode("utf-8")
        except UnicodeDecodeError:  # vectors
            continue
        held = next(
            (text[at : at + 60] for at in range(len(text) - 59) if text[at : at + 60] in passages), None
        )
        assert held is None, f"{name}: {held}"
