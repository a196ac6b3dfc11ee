"""Parts of a notebook that have nothing to show on a corpus, left out of its page.

A corpus in which no two articles tell one event has no tellings to compare: a page of empty tables would hide what it does have.
"""

from __future__ import annotations

import re
from typing import Any

from ..exhibit_html import NOTHING

KEEP = "keep-empty"
"""The tag of a code cell whose empty table is an answer in itself (no error, for instance)."""
_HEADING = re.compile(r"(?m)^(#{1,6}) +(.+)$")


class _Block:
    """A heading or a paragraph with the code cells behind it."""

    def __init__(self, cell: Any, text: str):
        self.cell = cell
        self.codes: list[Any] = []
        found = _HEADING.match(text)
        self.level, self.title = (len(found[1]), found[2].strip()) if found else (0, "")
        self.left_out = False

    @property
    def empty(self) -> bool:
        shown = [code for code in self.codes if code.outputs]
        return bool(shown) and all(map(_shows_nothing, shown))


def leave_out_empty(notebook: Any) -> list[str]:
    """Take the parts that show nothing but empty tables and figures out of an executed notebook; returns their headings.

    A part is a heading or paragraph with the code cells behind it. A heading goes with its part where all that stands under it goes as
    well; a remark behind a part goes with it; the title of the notebook stays, and so does all code.
    """
    blocks = _blocks(notebook)
    before = None
    for block in blocks:
        remark = not block.codes and not block.level and before is not None
        block.left_out = before.left_out if remark and before is not None else block.empty
        before = block
    _settle_headings(blocks)
    cells: list[Any] = []
    for block in blocks:
        if not block.left_out:
            cells.append(block.cell)
        for code in block.codes:
            if code.outputs and _shows_nothing(code):
                code.outputs = []
            cells.append(code)
    notebook.cells = [cell for cell in cells if cell is not None]
    return [block.title for block in blocks if block.left_out and block.level]


def _blocks(notebook: Any) -> list[_Block]:
    """The notebook in blocks; a markdown cell with a heading inside is cut before it."""
    from nbformat.v4 import new_markdown_cell

    blocks = [_Block(None, "")]
    for cell in notebook.cells:
        if cell.cell_type != "markdown":
            blocks[-1].codes.append(cell)
            continue
        starts = [0, *(m.start() for m in _HEADING.finditer(cell.source) if m.start())]
        for start, end in zip(starts, [*starts[1:], None], strict=True):
            text = cell.source[start:end].strip()
            part = new_markdown_cell(text, metadata=cell.metadata)
            if "id" not in cell:
                part.pop("id", None)
            blocks.append(_Block(part, text))
    return blocks


def _settle_headings(blocks: list[_Block]) -> None:
    """A heading stays where anything under it stays; one with no code of its own goes where all under it goes."""
    for place, block in enumerate(blocks):
        if not block.level or block.level == 1:
            block.left_out = block.left_out and not block.level
            continue
        under = []
        for other in blocks[place + 1 :]:
            if other.level and other.level <= block.level:
                break
            under.append(other)
        stays = any(not other.left_out for other in under if other.codes)
        goes = any(other.left_out for other in under)
        if block.left_out or (not block.codes and goes):
            block.left_out = not stays


def _shows_nothing(code: Any) -> bool:
    if KEEP in code.metadata.get("tags", []):
        return False
    return all(
        "data" in output
        and (
            "".join(output.data.get("text/html", "")) == NOTHING
            or _is_none(output.data.get("text/plain", ""))
        )
        for output in code.outputs
    )


def _is_none(text: str) -> bool:
    return text.startswith("<Figure ") and text.endswith(": nothing to show>")
