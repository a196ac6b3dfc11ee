"""A notebook that was stripped, run out of order, or run with errors cannot pass; nbval compares the rest."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import nbformat
import pytest

ROOT = Path(__file__).parent.parent
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
PATHS = re.compile(r"(?<![\w.])/(?:home|root|tmp|work|Users|usr|opt|var)/\w|[A-Z]:\\\\")


def read(path: Path) -> nbformat.NotebookNode:
    return nbformat.read(path, as_version=4)


def code(notebook: nbformat.NotebookNode) -> list[nbformat.NotebookNode]:
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def outputs(notebook: nbformat.NotebookNode) -> list[nbformat.NotebookNode]:
    return [output for cell in code(notebook) for output in cell.outputs]


def test_there_are_notebooks():
    assert len(NOTEBOOKS) >= 4


def test_the_test_command_compares_them():
    """nbval looks where pytest looks: the folder must be among its paths, and the flag in the command."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert "notebooks" in settings["tool"]["pytest"]["ini_options"]["testpaths"]
    assert "--nbval " in (ROOT / "Makefile").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.stem)
class TestEachNotebook:
    def test_ran_from_top_to_bottom(self, path):
        cells = code(read(path))
        assert [cell.execution_count for cell in cells] == list(range(1, len(cells) + 1))

    def test_has_outputs(self, path):
        cells = [c for c in code(read(path)) if "parameters" not in c.metadata.get("tags", [])]
        shown = [c for c in cells if c.outputs]
        assert len(shown) >= len(cells) * 0.7

    def test_shows_no_error_and_no_warning(self, path):
        for cell in code(read(path)):
            if "raises-exception" in cell.metadata.get("tags", []):
                continue
            for output in cell.outputs:
                assert output.output_type != "error"
                assert output.get("name") != "stderr", output.get("text")

    def test_names_no_place_of_one_machine(self, path):
        for output in outputs(read(path)):
            for kind, data in output.get("data", {"text/plain": output.get("text", "")}).items():
                if not kind.startswith("image/"):
                    assert not PATHS.search(str(data)), str(data)[:200]

    def test_first_code_cell_holds_the_parameters(self, path):
        first = code(read(path))[0]
        assert "parameters" in first.metadata.get("tags", [])
        assert 'CORPUS = "../seeds"' in first.source

    def test_cells_are_short(self, path):
        assert max(len(cell.source.split("\n")) for cell in code(read(path))) <= 16

    def test_every_figure_has_an_alternative_text(self, path):
        for output in outputs(read(path)):
            if "image/png" in output.get("data", {}):
                assert len(output.metadata.get("image/png", {}).get("alt", "")) > 30

    def test_begins_with_a_title_and_ends_with_its_limits(self, path):
        cells = read(path).cells
        assert cells[0].source.startswith("# ")
        assert cells[-1].cell_type == "markdown"
