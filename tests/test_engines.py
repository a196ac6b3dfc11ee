"""Dask: the same result, on the client that is active or a cluster of its own; an article that kills its worker fails alone."""

from __future__ import annotations

import os
import sys
import time

import pytest
from distributed import Client, LocalCluster, WorkerPlugin
from many_articles import contents, write_jsonl
from pandas.testing import assert_frame_equal

import syrianews as sn
from syrianews.cli import main
from syrianews.scale import engines
from syrianews.scale.engines import open_engine


@pytest.fixture(scope="module")
def cluster():
    import dask

    with (
        dask.config.set({"distributed.scheduler.allowed-failures": 0}),
        LocalCluster(
            n_workers=2, threads_per_worker=1, dashboard_address="127.0.0.1:0", silence_logs=50
        ) as cluster,
    ):
        yield cluster


@pytest.fixture
def client(cluster):
    with Client(cluster) as client:
        yield client


class Deadly(WorkerPlugin):
    """Lets a worker die of one article."""

    name = "deadly"

    def setup(self, worker):
        from syrianews.actors.finder import ActorFinder

        find = self.find = ActorFinder.__call__

        def dies(finder, document, *more):
            if document.file == "a.jsonl:3":
                os._exit(9)
            return find(finder, document, *more)

        ActorFinder.__call__ = dies

    def teardown(self, worker):
        from syrianews.actors.finder import ActorFinder

        ActorFinder.__call__ = self.find


def test_annotation_and_comparison_are_the_same(client, seeds, corpus):
    bare = sn.load(seeds)
    found = sn.annotate(bare, engine="dask")
    assert found.records == corpus.records
    with_pipeline = sn.annotate(bare, sn.pipeline(), engine="dask")
    assert with_pipeline.records == corpus.records
    here, there = sn.compare(corpus), sn.compare(corpus, engine="dask")
    for name in ("stories", "alignments", "quotes", "conflicts", "denials", "omissions", "direction"):
        assert_frame_equal(getattr(there, name), getattr(here, name))


OWN = {
    "actors": "id;type;name_ar\nbridge-platform;MEDIA;منصة الجسر\n",
    "cues": "text,cue_class,pos,frames\nعلى ذمة,claim,prep,source\n",
    "corrections": "file;field;value\na.csv:1;outlet;صحيفة الجسر\n",
}


@pytest.mark.parametrize(
    "options", [["actors"], ["cues"], ["corrections"], ["actors", "cues", "corrections"]]
)
def test_every_table_of_the_readers_own_reaches_the_workers(client, tmp_path, options):
    text = (
        "قالت منصة الجسر إن الأمر انتهى اليوم في العاصمة دمشق.\nعلى ذمة صحيفة محلية، انتهى الاجتماع مساء أمس."
    )
    (tmp_path / "a.csv").write_text(f'Volltext\n"{text}"\n', encoding="utf-8")
    own = {name: tmp_path / f"own-{name}.csv" for name in options}
    for name, path in own.items():
        path.write_text(OWN[name], encoding="utf-8")
    columns = {"text": "Volltext"}
    here = sn.prepare(tmp_path / "a.csv", columns=columns, **own)
    there = sn.prepare(tmp_path / "a.csv", columns=columns, **own, engine="dask")
    assert there.records == here.records
    assert here.records != sn.prepare(tmp_path / "a.csv", columns=columns).records


def test_tables_are_the_same_to_the_byte(client, cluster, tmp_path):
    source = write_jsonl(tmp_path / "a.jsonl", 60)
    sn.annotate_to(tmp_path / "here", source, size=7, progress=False)
    sn.annotate_to(tmp_path / "there", source, size=7, progress=False, engine="dask")
    assert contents(tmp_path / "there") == contents(tmp_path / "here")
    address = cluster.scheduler_address
    argv = ["annotate", str(source), "--format", "parquet", "--out", str(tmp_path / "cli"), "-q"]
    assert main([*argv, "--engine", "dask", "--scheduler", address]) == 0
    assert_frame_equal(sn.open_corpus(tmp_path / "cli").mentions, sn.open_corpus(tmp_path / "here").mentions)


def test_an_article_that_kills_its_worker_fails_alone(client, tmp_path, capsys):
    source = write_jsonl(tmp_path / "a.jsonl", 4)
    client.register_plugin(Deadly())
    argv = [
        "annotate",
        str(source),
        "--format",
        "parquet",
        "--out",
        str(tmp_path / "out"),
        "-q",
        "--engine",
        "dask",
    ]
    try:
        assert main(argv) == 1
        corpus = sn.annotate(sn.load(source), engine="dask")
    finally:
        client.unregister_worker_plugin("deadly")
    assert "a.jsonl:3: not annotated: 1 worker died over it" in capsys.readouterr().err
    stored = sn.open_corpus(tmp_path / "out")
    assert set(stored.articles["file"]) == {f"a.jsonl:{n}" for n in range(1, 5) if n != 3}
    assert stored.errors["file"].tolist() == ["a.jsonl:3"]
    assert corpus.errors["file"].tolist() == ["a.jsonl:3"]
    assert corpus.annotated
    assert set(corpus.attributions["file"]) == set(stored.attributions["file"])


def test_no_worker_left_is_said(seeds, monkeypatch):
    monkeypatch.setattr(engines, "PATIENCE", 0.5)
    with (
        LocalCluster(n_workers=1, threads_per_worker=1, dashboard_address="127.0.0.1:0") as own,
        Client(own) as client,
    ):
        at_work = engines.OnDask(client)
        own.scale(0)
        while client.nthreads():
            time.sleep(0.1)
        with pytest.raises(RuntimeError, match="no Dask worker is left"):
            list(at_work.map(len, ["a"]))


def test_progress_is_shown(client, seeds, capsys):
    sn.annotate(sn.load(seeds), engine="dask", progress=True)
    assert "5/5" in capsys.readouterr().err


def test_without_a_cluster_one_is_started(seeds, corpus):
    assert sn.annotate(sn.load(seeds), engine="dask", workers=1).records == corpus.records


def test_wrong_options_say_what_is_right(seeds, monkeypatch):
    bare = sn.load(seeds)
    with pytest.raises(ValueError, match="it is one of None"):
        sn.annotate(bare, engine="spark")
    with pytest.raises(ValueError, match="needs engine"):
        sn.annotate(bare, workers=2)
    for call in (sn.annotate, sn.stories, sn.compare):
        with pytest.raises(ValueError, match="workers=0: give a number of processes, 1 or more"):
            call(bare, engine="dask", workers=0)
    nlp = sn.pipeline()
    nlp.add_pipe("sentencizer")
    with pytest.raises(ValueError, match=r"this one has .*sentencizer"):
        sn.annotate(bare, nlp, engine="dask")
    with pytest.raises(OSError, match="no Dask scheduler answers"), open_engine("dask", "nowhere:x"):
        pass
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(ModuleNotFoundError, match=r"syrianews\[dask\]"):
        sn.annotate(bare, engine="dask")


def test_command_line_needs_the_engine_for_its_options(seeds):
    with pytest.raises(SystemExit) as stop:
        main(["annotate", str(seeds), "--out", "x", "--workers", "2"])
    assert stop.value.code == 2


def relate_more():
    """Let nearly all stories be related, in this process or (`client.run`) in those of the workers."""
    from syrianews.comparison import related
    from syrianews.scale import grouping

    before, related.RELATED, grouping.RELATED = related.RELATED, 0.05, 0.05
    return before


def relate_as_before(least):
    from syrianews.comparison import related
    from syrianews.scale import grouping

    related.RELATED = grouping.RELATED = least


def test_related_stories_are_compared_the_same_everywhere(client, seeds, corpus, tmp_path):
    stored = sn.annotate_to(tmp_path / "tables", seeds, progress=False, size=2)
    client.run(relate_more)
    least = relate_more()
    try:
        here = sn.compare(corpus)
        for there in (
            sn.compare(stored),
            sn.compare(stored, engine="dask"),
            sn.compare(corpus, engine="dask"),
        ):
            for name in ("stories", "alignments", "quotes", "conflicts", "denials", "passages", "omissions"):
                assert_frame_equal(getattr(there, name), getattr(here, name))
    finally:
        client.run(relate_as_before, least)
        relate_as_before(least)
    assert (here.alignments["story"] != here.alignments["b_story"]).any()
    assert sn.compare(corpus).related == []


def test_stories_and_comparison_of_a_corpus_on_disk(client, seeds, root, corpus, tmp_path):
    stored = sn.annotate_to(tmp_path / "tables", seeds, progress=False, size=2)
    for engine in (None, "dask"):
        here, there = sn.compare(corpus), sn.compare(stored, engine=engine)
        for name in ("stories", "alignments", "quotes", "conflicts", "denials", "omissions", "direction"):
            assert_frame_equal(getattr(there, name), getattr(here, name))
    assert not [path for path in (tmp_path / "tables").iterdir() if "scratch" in path.name]
    argv = [str(tmp_path / "tables"), "-q", "--engine", "dask"]
    for command in ("stories", "compare"):
        assert main([command, str(seeds), "--out", str(tmp_path / "a.json"), "-q"]) == 0
        assert main([command, *argv, "--out", str(tmp_path / "b.json")]) == 0
        assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()


@pytest.mark.parametrize("workers", ["2", 2.5, True, 0])
def test_workers_are_a_whole_number(workers):
    with pytest.raises(ValueError, match="give a number of processes, 1 or more"):
        engines.check_engine("dask", None, workers)
