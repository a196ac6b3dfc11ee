"""Tables of one's own, in files and in memory."""

from __future__ import annotations

import pickle
from dataclasses import replace

import pandas as pd
import pytest

import syrianews as sn
from syrianews.own_tables import contents
from syrianews.scale.partitions import Settings
from syrianews.scale.work import read_and_annotate
from syrianews.schema import Scrape


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


def test_a_worker_on_another_machine_reads_a_table_whose_path_it_does_not_have(tmp_path):
    actors = tmp_path / "actors.csv"
    actors.write_text("id,type,name_ar\nbridge,MEDIA,منصة الجسر\n", encoding="utf-8")
    settings = pickle.dumps(Settings(actors=contents(str(actors))))
    actors.unlink()
    text = Scrape("a.txt", "قالت منصة الجسر إن الأمر انتهى.")
    corpus = read_and_annotate([text], pickle.loads(settings))
    assert corpus.attributions["actor"].tolist() == ["bridge"]
