"""Tables of one's own, in files and in memory."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import pytest

import syrianews as sn


def test_a_table_of_ones_own_may_be_a_frame(tmp_path):
    """Everywhere where it may be a file, with the same results and the same complaints; what a cell leaves out is empty."""
    actors = pd.DataFrame([{"id": "bridge", "type": "MEDIA", "name_ar": "منصة الجسر", "aliases": None}])
    cues = pd.DataFrame([{"text": "على ذمة", "cue_class": "claim", "pos": "prep", "frames": "source"}])
    text = "على ذمة منصة الجسر، انتهى الاجتماع مساء أمس في العاصمة."
    actors.to_csv(tmp_path / "actors.csv", index=False)
    assert sn.load_actors(actors)["bridge"] == replace(
        sn.load_actors(tmp_path / "actors.csv")["bridge"], provenance="user table DataFrame.csv"
    )
    corpus = sn.prepare(text=text, actors=actors, cues=cues)
    assert corpus.attributions[["cue", "actor"]].values.tolist() == [["على ذمة", "bridge"]]
    again = sn.annotate(sn.load(text=text), sn.pipeline(actors, cues))
    assert again.attributions["actor"].tolist() == ["bridge"]
    assert sn.annotate(sn.load(text=text), actors=actors).mentions["actor"].tolist() == ["bridge"]
    stored = sn.annotate_to(tmp_path / "tables", pd.DataFrame({"text": [text]}), actors=actors, cues=cues)
    assert stored.attributions["actor"].tolist() == ["bridge"]
    assert sn.actors.check(actors).empty
    fixed = pd.DataFrame([{"file": "text", "field": "outlet", "value": "الجسر"}])
    assert sn.prepare(text=text, corrections=fixed).articles["outlet"].tolist() == ["الجسر"]
    with pytest.raises(ValueError, match=r"DataFrame\.csv, row 2: .* is no cue class"):
        sn.pipeline(cues=cues.assign(cue_class="x"))
