"""No score on the gold that ships with the project falls below its floor."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FLOORS = json.loads((ROOT / "tests" / "floors.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def scores() -> dict[str, dict[str, float]]:
    sys.path.insert(0, str(ROOT / "benchmarks"))
    import pandas as pd
    from score import SHIPPED, compared, floors_of, table

    return {
        name: floors_of(pd.concat([table(texts, gold), compared(name)]))
        for name, (texts, gold) in SHIPPED.items()
    }


@pytest.mark.parametrize(("name", "key"), [(name, key) for name in FLOORS for key in FLOORS[name]])
def test_score_holds_its_floor(scores, name, key):
    assert scores[name][key] >= FLOORS[name][key]


def test_there_are_floors_for_every_layer():
    for name in FLOORS:
        assert {"zones", "articles", "mentions", "attributions"} <= {
            key.split("/")[0] for key in FLOORS[name]
        }
    assert {"comparison/aligned", "stories/grouping (B-cubed)"} <= set(FLOORS["seeds"])
