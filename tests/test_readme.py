"""The README's Python blocks run, one after another, as a reader would type them."""

from __future__ import annotations

import re
from typing import Any

import pytest


def test_python_blocks_run(root, monkeypatch):
    monkeypatch.chdir(root)
    text = (root / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```python\n(.*?)```", text, flags=re.S)
    assert blocks
    scope: dict[str, Any] = {}
    for block in blocks:
        exec(compile(block, "README.md", "exec"), scope)
    shown = re.findall(r"^\| (.* \(00.*) \|$", text, flags=re.M)
    columns = ["name", "speaker", "cue", "quote", "confidence"]
    found = scope["cited"][columns].head(2).astype({"confidence": "str"})
    assert shown == [" | ".join(row) for row in found.itertuples(index=False)]


@pytest.mark.parametrize("command", ["make report", "make test"])
def test_the_two_commands_stand_at_the_top(root, command):
    top = (root / "README.md").read_text(encoding="utf-8").split("\n")[:20]
    assert any(command in line for line in top)


PAGES = [
    "README.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "seeds/README.md",
    "docs/columns.md",
    "docs/scale.md",
    "benchmarks/README.md",
    "syrianews/data/README.md",
]


def anchors(text):
    """What the headings of a Markdown page are linked by."""
    headings = re.findall(r"^#+ (.+)$", text, flags=re.M)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_somewhere(root, page):
    text = (root / page).read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^):\s]+)\)", text):
        name, _, anchor = target.partition("#")
        other = (root / page).parent / name if name else root / page
        assert other.exists(), f"{page} links to {target}"
        if anchor:
            assert anchor in anchors(other.read_text(encoding="utf-8")), f"{page} links to {target}"


def test_an_anchor_is_told_by_its_heading():
    assert anchors("# One\n\n## Unseen text, 2026-11-27\ntext #no\n") == {"one", "unseen-text-2026-11-27"}


def test_every_table_of_the_package_is_described(root):
    said = (root / "syrianews" / "data" / "README.md").read_text(encoding="utf-8")
    tables = sorted(path.name for path in (root / "syrianews" / "data").glob("*.csv"))
    assert [name for name in tables if f"`{name}`" not in said] == []
