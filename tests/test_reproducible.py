"""The same input gives the same digits: two fresh processes, with words hashed differently, write the same tables."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

import syrianews

ROOT = Path(__file__).parent.parent
PACKAGE = Path(syrianews.__file__).parent
WRITE = """
import sys
from pathlib import Path

import pandas as pd
import syrianews as sn
from syrianews import counts
from syrianews.coverage import coverage, sentence_states

out = Path(sys.argv[1])
corpus = sn.annotate(sn.load("seeds"))
comparison = sn.compare(corpus)
mentions, articles, attributions = corpus.mentions, corpus.articles, corpus.attributions
tables = {name: getattr(corpus, name) for name in ("articles", "zones", "sentences", "mentions", "attributions", "errors")}
compared = {name: getattr(comparison, name) for name in dir(comparison) if not name.startswith("_")}
tables |= {"comparison-" + name: t for name, t in compared.items() if isinstance(t, pd.DataFrame)}
tables |= {
    "figure-" + of: counts.shares(attributions, of, by="name") for of in ("cue_class", "source_type", "quote")
}
tables |= {
    "figure-rates": counts.mention_rates(mentions, articles, by="name"),
    "figure-labels": counts.labels(mentions, by="name"),
    "figure-co-mentions": counts.co_mentions(mentions),
    "figure-chains": counts.chains(attributions, counts.usual_labels(mentions)),
    "figure-coverage": coverage(comparison.alignments, articles),
    "figure-shared": sentence_states(comparison.alignments, corpus.sentences, articles),
}
for name, table in tables.items():
    table.to_csv(out / f"{name}.csv", index=False)
"""


FEW = r"""
import sys
from pathlib import Path

from two_tellings import told
from syrianews.actors.registry_check import check
from syrianews.comparison.alignment import align
from syrianews.comparison.conflicts import conflicts
from syrianews.comparison.likeness import SideBySide

lead = "غرقت عبارة تقل صيادين قبالة ميناء طرطوس مساء الأحد بعد عاصفة قوية"
fates = "أنقذ خفر السواحل 12 صيادا وأوقفت الشرطة 7 بحارة من العبارة", "وتم إنقاذ 15 صيادا واعتقال 9 بحارة كانوا على متن العبارة"
heads = "غرق عبارة قبالة طرطوس", "عبارة تغرق قرب طرطوس"
pair = SideBySide(*(told(n, f"{head}\n{lead}.\n{fate}.") for n, head, fate in zip("ab", heads, fates)))
found = [f"{pair.a.text(x.a_value)} {pair.b.text(x.b_value)}" for x in conflicts(pair, list(align(pair)))]
table = Path(sys.argv[1]) / "actors.csv"
bodies = ["الهيئة المؤقتة", "اللجنة المؤقتة", "الإدارة المؤقتة", "القيادة المؤقتة", "الجماعة المؤقتة"]
aliases = "|".join(bodies + [name.replace("ة", "ه") for name in bodies])
table.write_text(f"id,type,name_ar,aliases\nnew-body,ORG,هيئة جديدة تماما,{aliases}\n", "utf-8")
(Path(sys.argv[1]) / "few.txt").write_text("\n".join([*found, *check(table)["problem"]]), "utf-8")
"""


def write(out: Path, seed: str, what: str = WRITE) -> subprocess.Popen[str]:
    """Start a process that writes every table of the seeds to `out`, or something else, hashing words with `seed`."""
    out.mkdir()
    path = os.pathsep.join(filter(None, [str(ROOT), str(ROOT / "tests"), os.environ.get("PYTHONPATH")]))
    return subprocess.Popen(
        [sys.executable, "-c", what, str(out)],
        cwd=ROOT,
        env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": path},
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.fixture(scope="module")
def twice(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Two folders of tables, from two processes that ran side by side."""
    base = tmp_path_factory.mktemp("twice")
    outs = base / "one", base / "two"
    for process in [write(out, seed) for out, seed in zip(outs, ("1", "4242"), strict=True)]:
        _, said = process.communicate(timeout=300)
        assert process.returncode == 0, said
    return outs


def test_every_table_is_the_same_to_the_digit(twice):
    one, two = twice
    names = sorted(path.name for path in one.iterdir())
    assert names == sorted(path.name for path in two.iterdir())
    assert {"mentions.csv", "attributions.csv", "comparison-alignments.csv", "figure-rates.csv"} <= set(names)
    differing = [name for name in names if (one / name).read_bytes() != (two / name).read_bytes()]
    assert differing == []


def test_tables_are_not_trivially_equal(twice):
    one, _ = twice
    for name in ("mentions", "attributions", "comparison-alignments", "figure-coverage"):
        assert len((one / f"{name}.csv").read_text(encoding="utf-8").splitlines()) > 10, name


def test_a_clause_with_two_fates_and_a_table_with_many_faults_do_not_depend_on_the_hash(tmp_path):
    said = []
    for seed in ("0", "4", "5"):
        out = tmp_path / seed
        process = write(out, seed, FEW)
        _, error = process.communicate(timeout=120)
        assert process.returncode == 0, error
        said.append((out / "few.txt").read_text("utf-8").splitlines())
    assert said[0][0] == "12 15"  # the first in the text
    assert sum("stands twice" in problem for problem in said[0]) == 5
    assert said[0] == said[1] == said[2]


def is_a_set(node: ast.expr) -> bool:
    """Whether an expression is a set at sight: `{…}`, `set(…)`, `a.keys() & b.keys()`."""
    match node:
        case ast.Set() | ast.SetComp():
            return True
        case ast.Call(func=ast.Name(id="set" | "frozenset")):
            return True
        case ast.Call(
            func=ast.Attribute(attr="union" | "intersection" | "difference" | "symmetric_difference")
        ):
            return True
        case ast.BinOp(left=left, op=ast.BitAnd() | ast.BitOr() | ast.Sub() | ast.BitXor(), right=right):
            return any(is_a_set(side) or is_a_view(side) for side in (left, right))
    return False


def is_a_view(node: ast.expr) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ("keys", "items")
    )


def walked_in_order(node: ast.AST) -> list[ast.expr]:
    """What a node goes through one after the other, its result keeping the order."""
    match node:
        case ast.For():
            return [node.iter]
        case ast.ListComp() | ast.DictComp():
            return [generator.iter for generator in node.generators]
        case ast.Call(func=ast.Name(id="list" | "tuple" | "next" | "iter")):
            return node.args[:1]
        case ast.Call(func=ast.Attribute(attr="join" | "fromkeys" | "extend")):
            return node.args[:1]
        case ast.YieldFrom() | ast.Starred():
            return [node.value]
    return []


def test_no_module_walks_through_a_set_in_the_order_of_its_hashes():
    places = [
        f"{path.relative_to(PACKAGE)}:{walked.lineno}: {ast.unparse(walked)}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        for walked in walked_in_order(node)
        if is_a_set(walked)
    ]
    assert places == []  # sorted(…) or dict.fromkeys(…) have an order
