"""A page leaves out what has nothing to show, with its heading and remarks, and keeps everything else."""

from __future__ import annotations

from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from syrianews.exhibit_html import NOTHING
from syrianews.pages.sections import KEEP, leave_out_empty

EMPTY = {"text/html": NOTHING, "text/plain": "<Table: 0 rows>"}
NO_FIGURE = {"text/html": NOTHING, "text/plain": "<Figure x: nothing to show>"}
FULL = {"text/html": "<table></table>", "text/plain": "<Table: 1 rows>"}


def code(source: str, *shown: dict[str, str], tags: tuple[str, ...] = ()):
    outputs = [new_output("execute_result", data=data) for data in shown]
    return new_code_cell(source, outputs=outputs, metadata={"tags": list(tags)})


def read(*cells) -> tuple[list[str], list[str], list[str]]:
    """What is left of a notebook: its words, its code, and the headings that went."""
    notebook = new_notebook(cells=list(cells))
    left = leave_out_empty(notebook)
    words = [cell.source for cell in notebook.cells if cell.cell_type == "markdown"]
    return words, [cell.source for cell in notebook.cells if cell.cell_type == "code"], left


TITLE = new_markdown_cell("# The title")


def test_a_part_of_empty_tables_goes_with_its_heading_and_its_code_stays():
    words, codes, left = read(
        TITLE, code("import x"), new_markdown_cell("## Gone\nWords."), code("a", EMPTY), code("b", NO_FIGURE),
        new_markdown_cell("## Here\nWords."), code("c", FULL),
    )  # fmt: skip
    assert words == ["# The title", "## Here\nWords."]
    assert codes == ["import x", "a", "b", "c"]
    assert left == ["Gone"]


def test_a_remark_behind_it_goes_too_though_it_stands_in_the_cell_of_the_next_heading():
    words, _, left = read(
        TITLE, new_markdown_cell("## Gone"), code("a", EMPTY), new_markdown_cell("*Limit.* Blank.\n\n## Here"),
        code("b", FULL), new_markdown_cell("*Limit.* Few."),
    )  # fmt: skip
    assert words == ["# The title", "## Here", "*Limit.* Few."]
    assert left == ["Gone"]


def test_one_table_that_is_full_keeps_the_part_and_not_the_empty_one():
    notebook = new_notebook(cells=[new_markdown_cell("## Here"), code("a", EMPTY), code("b", FULL)])
    assert leave_out_empty(notebook) == []
    assert [len(cell.get("outputs", [])) for cell in notebook.cells] == [0, 0, 1]


def test_a_heading_stays_over_a_part_that_stays():
    words, _, left = read(
        TITLE, new_markdown_cell("## Over"), code("a", EMPTY), new_markdown_cell("### Gone"), code("b", EMPTY),
        new_markdown_cell("### Here"), code("c", FULL),
    )  # fmt: skip
    assert words == ["# The title", "## Over", "### Here"]
    assert left == ["Gone"]
    words, _, left = read(
        TITLE, new_markdown_cell("## Over"), new_markdown_cell("### Gone"), code("b", EMPTY)
    )
    assert words == ["# The title"]
    assert left == ["Over", "Gone"]


def test_prose_and_answers_that_are_empty_tables_stay():
    words, _, left = read(
        TITLE, new_markdown_cell("## Errors"), code("a", EMPTY, tags=(KEEP,)), new_markdown_cell("## Last words"),
    )  # fmt: skip
    assert words == ["# The title", "## Errors", "## Last words"]
    assert left == []


def test_what_a_cell_prints_or_breaks_with_is_shown():
    printed = new_code_cell("a", outputs=[new_output("stream", text="x")])
    broken = new_code_cell("b", outputs=[new_output("error", ename="E", evalue="v", traceback=["t"])])
    words, _, left = read(TITLE, new_markdown_cell("## One"), printed, new_markdown_cell("## Two"), broken)
    assert words == ["# The title", "## One", "## Two"]
    assert left == []
