"""Importing is quick, silent and loads nothing heavy; every public name is there."""

from __future__ import annotations

import inspect
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

import syrianews as sn

HEAVY = ("spacy", "pandas", "matplotlib", "numpy", "sklearn", "trafilatura", "pyarrow", "dask", "distributed")


def run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)


def test_import_is_silent_and_light():
    done = run(f"import syrianews, sys; print([m for m in {HEAVY!r} if m in sys.modules])")
    assert done.stdout.strip() == "[]"
    assert done.stderr == ""


def test_import_takes_less_than_a_fifth_of_a_second():
    code = "import time; t = time.perf_counter(); import syrianews; print(time.perf_counter() - t)"
    assert min(float(run(code).stdout) for _ in range(3)) < 0.2


@pytest.mark.parametrize("name", sorted(set(sn.__all__) - {"__version__"}))
def test_public_names_are_documented_by_words_of_their_own(name):
    value = getattr(sn, name)
    assert inspect.ismodule(value) or value.__name__ == name
    said = vars(value)["__doc__"] if inspect.isclass(value) or inspect.ismodule(value) else value.__doc__
    assert len(said.splitlines()[0].split()) > 3
    if not inspect.ismodule(value):
        assert ">>>" in said
    if inspect.isfunction(value):
        assert "Raises" in said


def test_all_names_are_listed_where_they_live():
    assert set(sn.__all__) == {"__version__", *sn._HOME, *sn._MODULES}
    with pytest.raises(AttributeError, match=r"no attribute 'anotate'; it offers .*annotate"):
        sn.anotate  # noqa: B018


@pytest.mark.parametrize("module", sorted(sn._MODULES))
def test_a_module_offers_what_is_its_own(module):
    """And nothing that it imports; a docstring says what each function is."""
    offered = getattr(sn, module)
    assert dir(offered) == sorted(offered.__all__)
    for name in offered.__all__:
        value = getattr(offered, name)
        assert not callable(value) or value.__doc__


def test_what_notebooks_import_is_there_without_an_import():
    done = run(
        "import syrianews as sn; print(sn.naming.variety.__name__, sn.stance.acts.__name__, sn.coverage.within.__name__)"
    )
    assert done.stdout.split() == ["variety", "acts", "within"]


def test_what_notebooks_use_of_a_module_is_offered_by_it():
    used = set()
    for path in sorted(Path("notebooks").glob("*.ipynb")):
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
        code = "\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "code")
        for module, names in re.findall(r"^from syrianews\.(\w+) import (.+)$", code, re.M):
            used |= {(module, name.split(" as ")[0].strip()) for name in names.split(",")}
        imported = "".join(re.findall(r"^from syrianews import (.+)$", code, re.M))
        for module in set(re.findall(r"\w+", imported)) & sn._MODULES:
            used |= {(module, name) for name in re.findall(rf"(?<![\w.\"'=]){module}\.(\w+)", code)}
    used = {(module, name) for module, name in used if module in sn._MODULES}
    assert {("naming", "one_wording"), ("counts", "shares")} <= used
    assert {(module, name) for module, name in used if name not in getattr(sn, module).__all__} == set()


def test_functions_stay_functions_when_every_module_is_imported():
    """A submodule named like a function would replace it on the package."""
    run(
        "import pkgutil, importlib, syrianews as sn\n"
        "for m in pkgutil.iter_modules(sn.__path__):\n"
        "    if m.name != '__main__': importlib.import_module('syrianews.' + m.name)\n"
        "assert all(callable(getattr(sn, n)) for n in sn._HOME), sn._HOME"
    )


def test_a_folder_of_that_name_is_not_taken_for_the_package(tmp_path):
    """Python run in the folder that holds a clone: why the Makefile installs with `editable_mode=compat`."""
    (tmp_path / "syrianews").mkdir()
    code = "import syrianews; print(syrianews.__version__)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=tmp_path)
    assert done.stdout.strip() == sn.__version__, done.stderr


def test_unknown_name_says_what_there_is():
    with pytest.raises(AttributeError, match="it offers"):
        sn.nothing_of_the_kind  # noqa: B018


def test_spacy_finds_the_factories_by_themselves():
    done = run(
        "import spacy; nlp = spacy.blank('ar'); nlp.add_pipe('syrianews_actors');"
        "nlp.add_pipe('syrianews_attributions'); doc = nlp('قال الرئيس أحمد الشرع إن دمشق بخير.');"
        "print(sorted(doc.spans), len(doc.spans['actors']), len(doc.spans['cues']))"
    )
    assert done.stdout.strip() == "['actors', 'contents', 'cues', 'sources'] 2 1"
