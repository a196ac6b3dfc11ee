"""Imports point one way: no circle of modules, folders that know only those below them, libraries kept where they belong."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

import syrianews

ROOT = Path(syrianews.__file__).parent
BELOW = {
    "zoning": set(),
    "actors": set(),
    "loading": {"zoning"},
    "attribution": {"actors"},
    "comparison": {"actors", "attribution", "zoning"},
    "scale": {"comparison", "loading"},
    "pages": {"comparison", "loading"},
}
"""The folders, from the lowest, and those that each may import from."""
UPWARD = {("corpus", "pages"), ("selecting", "zoning")}
"""What imports from above all the same: a corpus shows itself in Jupyter, and articles are chosen by any name of their outlet."""


def name_of(path: Path) -> str:
    """`loading.files` for syrianews/loading/files.py; a folder's `__init__` is the folder."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix("__init__").removesuffix(".")


MODULES = {name_of(path): path for path in ROOT.rglob("*.py")}


@cache
def imports(module: str, typed: bool = False) -> tuple[ast.stmt, ...]:
    """The imports of a module, read once, those in functions too; those that only a type checker follows, if `typed`."""
    return tuple(statements(ast.parse(MODULES[module].read_text(encoding="utf-8")), typed))


def statements(node: ast.AST, typed: bool) -> Iterator[ast.stmt]:
    for child in ast.iter_child_nodes(node):
        if not typed and isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING":
            continue
        if isinstance(child, ast.Import | ast.ImportFrom):
            yield child
        yield from statements(child, typed)


def imported(module: str, typed: bool = False) -> set[str]:
    """The modules of the package that a module imports."""
    path = MODULES[module]
    package = list(path.relative_to(ROOT).parts[:-1])
    found = set()
    for node in imports(module, typed):
        if isinstance(node, ast.ImportFrom) and node.level:
            home = ".".join(package[: len(package) + 1 - node.level] + (node.module or "").split(".")).strip(
                "."
            )
            for alias in node.names:
                inner = f"{home}.{alias.name}".strip(".")
                found.add(inner if inner in MODULES else home)
    return found - {module}


def libraries(module: str) -> set[str]:
    """The libraries that a module imports."""
    found = set()
    for node in imports(module):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif not node.level:
            found.add((node.module or "").split(".")[0])
    return found


def test_no_module_imports_itself_by_way_of_others():
    try:
        order = list(TopologicalSorter({module: imported(module) for module in MODULES}).static_order())
    except CycleError as error:
        pytest.fail(f"a circle of imports: {' <- '.join(error.args[1])}")
    assert order.index("schema") < order.index("corpus") < order.index("dispatch") < order.index("cli")


@pytest.mark.parametrize("folder", sorted(BELOW))
def test_inside_a_folder_types_point_one_way_too(folder):
    inside = [module for module in MODULES if module.startswith(f"{folder}.")]
    try:
        TopologicalSorter({module: imported(module, typed=True) & set(inside) for module in inside}).prepare()
    except CycleError as error:
        pytest.fail(f"a circle of imports: {' <- '.join(error.args[1])}")


def rows(head: str) -> list[tuple[list[str], list[str]]]:
    """The names in the first two columns of the table of CONTRIBUTING.md that begins with `head`, row by row."""
    guide = (ROOT.parent / "CONTRIBUTING.md").read_text(encoding="utf-8")
    table = guide.partition(f"| {head} |")[2].partition("\n\n")[0]
    cells = [row.split("|") for row in table.splitlines()[2:]]
    return [(_named(row[1]), _named(row[2])) for row in cells]


def _named(cell: str) -> list[str]:
    return re.findall(r"`(\w+)/?`", cell)


def layers() -> list[list[str]]:
    """The modules and folders in each row of the table in CONTRIBUTING.md, from the lowest."""
    return [names for names, _ in rows("from the lowest")]


KEPT_IN = {library: set(modules) for (library,), modules in rows("library")}
"""Libraries that are large or optional, and the modules and folders that import them, as CONTRIBUTING.md says."""


def test_imports_point_from_lower_rows_of_the_guide_to_higher_ones_alone():
    rank = {name: number for number, row in enumerate(layers()) for name in row}
    pairs = {(module.split(".")[0], other.split(".")[0]) for module in MODULES for other in imported(module)}
    pairs = {(one, other) for one, other in pairs if one in rank and other in rank}
    assert {pair for pair in pairs if rank[pair[0]] < rank[pair[1]]} == UPWARD


def test_the_guide_names_every_module_and_folder_once():
    named = [name for row in layers() for name in row]
    assert sorted(named) == sorted({module.split(".")[0] for module in MODULES} - {"", "__main__"})


@pytest.mark.parametrize("folder", BELOW)
def test_a_folder_imports_from_those_below_it_alone(folder):
    inside = [module for module in MODULES if module.split(".")[0] == folder]
    known = {other.split(".")[0] for module in inside for other in imported(module)} & set(BELOW)
    assert known - {folder} <= BELOW[folder]


def test_every_folder_has_its_place():
    assert {path.parent.name for path in ROOT.glob("*/__init__.py")} == set(BELOW)


@pytest.mark.parametrize("library", KEPT_IN)
def test_a_library_is_imported_where_it_belongs_alone(library):
    importers = {module.split(".")[0] for module in MODULES if library in libraries(module)}
    assert importers == KEPT_IN[library]


def test_the_guide_says_of_every_large_library_where_it_is_imported():
    assert set(KEPT_IN) == {"spacy", "matplotlib", "dask", "distributed", "pyarrow", "trafilatura"}
