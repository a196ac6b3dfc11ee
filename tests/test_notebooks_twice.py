"""Every notebook, run again twice with words hashed differently, shows the same and draws the committed figure data."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

ROOT = Path(__file__).parent.parent
COMMITTED = ROOT / "notebooks" / "figures"
RUN = """
import json, os, sys
from pathlib import Path

import nbformat
from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output

out = Path(sys.argv[1])
os.environ["SYRIANEWS_EXHIBITS"] = str(out / "exhibits")
os.chdir("notebooks")
shell = InteractiveShell.instance()
shown = {}
for notebook in sorted(Path().glob("[0-9]*.ipynb")):
    shell.reset(new_session=False)
    for number, cell in enumerate(c for c in nbformat.read(notebook, as_version=4).cells if c.cell_type == "code"):
        with capture_output() as output:
            result = shell.run_cell(cell.source)
        result.raise_error()
        parts = [output.stdout, output.stderr]
        for rich in output.outputs:
            parts += [str(rich.data[kind]) for kind in ("text/html", "text/markdown") if kind in rich.data]
        shown[f"{notebook.stem} {number}"] = parts
(out / "shown.json").write_text(json.dumps(shown, ensure_ascii=False), encoding="utf-8")
"""


@pytest.fixture(scope="module")
def twice(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Two folders with what the notebooks showed and the exhibits they left, from two processes side by side."""
    base = tmp_path_factory.mktemp("notebooks")
    outs, processes = (base / "one", base / "two"), []
    for out, seed in zip(outs, ("1", "4242"), strict=True):
        out.mkdir()
        path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
        environment = os.environ | {
            "PYTHONHASHSEED": seed,
            "PYTHONPATH": path,
            "IPYTHONDIR": str(out / "ipython"),
        }
        processes.append(
            subprocess.Popen(
                [sys.executable, "-c", RUN, str(out)],
                cwd=ROOT,
                env=environment,
                stderr=subprocess.PIPE,
                text=True,
            )
        )
    for process in processes:
        _, said = process.communicate(timeout=600)
        assert process.returncode == 0, said
    return outs


def test_every_cell_shows_the_same_twice(twice):
    one, two = (json.loads((out / "shown.json").read_text(encoding="utf-8")) for out in twice)
    assert len(one) > 100
    assert [cell for cell in one if one[cell] != two[cell]] == []


def test_every_exhibit_is_the_same_to_the_byte(twice):
    one, two = (sorted((out / "exhibits").glob("*")) for out in twice)
    assert [p.name for p in one] == [p.name for p in two]
    assert {p.suffix for p in one} == {".csv", ".png", ".svg", ".txt", ".jsonl"}
    assert [a.name for a, b in zip(one, two, strict=True) if a.read_bytes() != b.read_bytes()] == []


def test_no_two_exhibits_share_a_name(twice):
    names = [
        json.loads(line)["name"]
        for line in (twice[0] / "exhibits" / "exhibits.jsonl").read_text("utf-8").splitlines()
    ]
    assert len(names) == len(set(names))


def test_the_data_behind_each_figure_is_what_is_committed(twice):
    """Fails where a change moved a number: run `make notebooks`, read the difference, commit it."""
    drawn = {
        path.stem: twice[0] / "exhibits" / f"{path.stem}.csv"
        for path in (twice[0] / "exhibits").glob("*.png")
    }
    assert sorted(drawn) == sorted(path.stem for path in COMMITTED.glob("*.csv"))
    for name, path in drawn.items():
        pd.testing.assert_frame_equal(
            pd.read_csv(path), pd.read_csv(COMMITTED / f"{name}.csv"), obj=name, rtol=1e-9
        )
