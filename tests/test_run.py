"""Runs into a folder of tables: the same as in memory, continued, and what fails is said."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from many_articles import contents, write_jsonl
from pandas.testing import assert_frame_equal

import syrianews as sn
from syrianews.actors.finder import ActorFinder
from syrianews.scale import run, work
from syrianews.scale.forms import COLUMNS


def annotate_to(out: Path, *sources: Path, **options: object) -> sn.open_corpus:
    return sn.annotate_to(out, *sources, progress=False, **options)


@pytest.mark.parametrize("size", [1, 3, 1_000])
def test_tables_are_those_of_a_corpus_in_memory(corpus, seeds, tmp_path, size):
    stored = annotate_to(tmp_path, seeds, size=size)
    for name in COLUMNS:
        assert_frame_equal(getattr(stored, name), getattr(corpus, name))


def test_every_kind_of_file_gives_what_it_gives_in_memory(tmp_path, root):
    pages = sorted((root / "tests" / "data" / "pages").glob("*.html"))[:3]
    folder = tmp_path / "in"
    folder.mkdir()
    for page in pages:
        (folder / page.name).write_bytes(page.read_bytes())
    write_jsonl(folder / "a.jsonl", 7)
    (folder / "b.csv").write_text("text,title\nقال الوزير إن الأمر انتهى.,عنوان\n,\n", encoding="utf-8")
    (folder / "c.pdf").write_bytes(b"%PDF")
    _write_warc(folder / "d.warc.gz", pages)
    memory = sn.annotate(sn.load(folder))
    stored = annotate_to(tmp_path / "out", folder, size=4)
    for name in COLUMNS:
        assert_frame_equal(
            getattr(stored, name).sort_values("file", kind="stable", ignore_index=True),
            getattr(memory, name).sort_values("file", kind="stable", ignore_index=True),
        )
    assert {"c.pdf", "b.csv:2"} == set(stored.errors["file"])


def test_the_same_call_does_nothing_again(tmp_path, monkeypatch):
    source = write_jsonl(tmp_path / "a.jsonl", 12)
    annotate_to(tmp_path / "out", source, size=5)
    before = contents(tmp_path / "out")
    monkeypatch.setattr(run, "do_partition", lambda task: pytest.fail("done again"))
    assert annotate_to(tmp_path / "out", source, size=5).finished
    assert contents(tmp_path / "out") == before


def test_an_edited_table_of_actors_counts_at_once(tmp_path):
    source, own = tmp_path / "a.txt", tmp_path / "own.csv"
    source.write_text("قالت منصة الجسر إن الأمر انتهى.", encoding="utf-8")
    for actor in ("first-platform", "second-platform"):
        own.write_text(f"id,type,name_ar\n{actor},MEDIA,منصة الجسر\n", encoding="utf-8")
        assert annotate_to(tmp_path / "out", source, actors=own).mentions["actor"].tolist() == [actor]


def test_a_stopped_run_goes_on_where_it_was(tmp_path, monkeypatch):
    source = write_jsonl(tmp_path / "a.jsonl", 30)
    annotate_to(tmp_path / "whole", source, size=5)
    done = []

    def stops(task):
        done.append(task.partition.number)
        if len(done) == 4:
            raise KeyboardInterrupt
        return work.do_partition(task)

    monkeypatch.setattr(run, "do_partition", stops)
    with pytest.raises(KeyboardInterrupt):
        annotate_to(tmp_path / "out", source, size=5)
    part = sn.open_corpus(tmp_path / "out")
    assert not part.finished
    assert len(part) == 15
    annotate_to(tmp_path / "out", source, size=5)
    assert done == [0, 1, 2, 3, 3, 4, 5]
    assert contents(tmp_path / "out") == contents(tmp_path / "whole")


def test_only_what_changed_is_done_again(tmp_path, monkeypatch):
    source = write_jsonl(tmp_path / "a.jsonl", 30)
    annotate_to(tmp_path / "out", source, size=5)
    lines = source.read_text("utf-8").splitlines()
    lines[12] = lines[12].replace("دمشق", "حمص")
    source.write_text("\n".join(lines[:23]), "utf-8")
    done = []
    monkeypatch.setattr(
        run, "do_partition", lambda task: [done.append(task.partition.number), work.do_partition(task)]
    )
    stored = annotate_to(tmp_path / "out", source, size=5)
    assert done == [2, 4]
    assert len(stored) == 23
    annotate_to(tmp_path / "fresh", source, size=5)
    assert contents(tmp_path / "out") == contents(tmp_path / "fresh")


def test_other_settings_and_damaged_partitions_are_done_again(tmp_path, root):
    source = write_jsonl(tmp_path / "a.jsonl", 6)
    out = tmp_path / "out"
    annotate_to(out, source, size=3)
    before = contents(out)
    (out / "part-00001" / "mentions.parquet").write_bytes(b"PAR1")
    assert sn.open_corpus(out).numbers == [0]
    annotate_to(out, source, size=3)
    assert contents(out) == before
    mine = tmp_path / "mine.csv"
    mine.write_text("id,name_ar,type,source\nroad,الطريق,ORG,test\n", encoding="utf-8")
    stored = annotate_to(out, source, size=3, actors=mine)
    assert "road" in set(stored.mentions["actor"])


def test_an_article_that_fails_fails_alone(tmp_path, monkeypatch):
    source = write_jsonl(tmp_path / "a.jsonl", 9)
    find = ActorFinder.__call__

    def fails(self, document, *more):
        if document.file == "a.jsonl:5":
            raise MemoryError("too many names")
        return find(self, document, *more)

    monkeypatch.setattr(ActorFinder, "__call__", fails)
    stored = annotate_to(tmp_path / "out", source, size=4)
    assert stored.errors.to_dict("records") == [
        {"file": "a.jsonl:5#0", "reason": "not annotated: MemoryError: too many names"}
    ]
    assert len(stored) == 9
    assert set(stored.attributions["file"]) == {f"a.jsonl:{n}" for n in range(1, 10) if n != 5}


def test_a_record_that_fits_no_table_fails_alone(tmp_path):
    lines = [
        json.dumps({"text": text}) for text in ("قال الوزير إن الأمر انتهى.", "قال \ud800 الوزير.", "نص")
    ]
    (tmp_path / "a.jsonl").write_text("\n".join(lines), "utf-8")
    stored = annotate_to(tmp_path / "out", tmp_path / "a.jsonl")
    assert len(stored) + len(stored.errors) == 3
    assert len(stored) >= 2


def test_output_inside_the_input_is_refused(tmp_path):
    write_jsonl(tmp_path / "a.jsonl", 1)
    with pytest.raises(ValueError, match="choose one beside it"):
        annotate_to(tmp_path / "tables", tmp_path)


def test_a_folder_of_other_files_is_refused_and_left_as_it_is(tmp_path):
    (tmp_path / "page.txt").write_text("عنوان", encoding="utf-8")
    with pytest.raises(ValueError, match=r"holds other files \(page\.txt\).*sn\.annotate_to\(out, path\)"):
        annotate_to(tmp_path, tmp_path.with_name("new"))
    assert [path.name for path in tmp_path.iterdir()] == ["page.txt"]


def test_no_input_gives_empty_tables(tmp_path):
    (tmp_path / "in").mkdir()
    stored = annotate_to(tmp_path / "out", tmp_path / "in")
    assert stored.mentions.empty
    assert "no scrapes" in stored.errors["reason"][0]


def test_the_extra_is_named(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(ModuleNotFoundError, match=r"syrianews\[parquet\]"):
        annotate_to(tmp_path / "out", tmp_path)
    with pytest.raises(ModuleNotFoundError, match=r"syrianews\[parquet\]"):
        sn.open_corpus(tmp_path)


def _write_warc(path: Path, pages: list[Path]) -> None:
    from io import BytesIO

    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=True)
        for page in pages:
            headers = StatusAndHeaders(
                "200 OK", [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.0"
            )
            record = writer.create_warc_record(
                f"http://example.org/{page.name}",
                "response",
                payload=BytesIO(page.read_bytes()),
                http_headers=headers,
            )
            writer.write_record(record)


def test_a_table_of_cues_counts_and_a_missing_one_is_named(tmp_path):
    source, own = tmp_path / "a.txt", tmp_path / "own.csv"
    source.write_text("على ذمة صحيفة محلية، انتهى الاجتماع مساء أمس.", encoding="utf-8")
    own.write_text("text,cue_class,pos,frames\nعلى ذمة,claim,prep,source\n", encoding="utf-8")
    assert annotate_to(tmp_path / "out", source).attributions.empty
    assert annotate_to(tmp_path / "out", source, cues=own).attributions["cue_class"].tolist() == ["claim"]
    with pytest.raises(FileNotFoundError, match="no such file: check the path"):
        annotate_to(tmp_path / "other", source, cues=tmp_path / "absent.csv")
    assert not (tmp_path / "other").exists()


@pytest.mark.parametrize("size", ["x", 2.5, 0])
def test_a_partition_has_a_whole_number_of_scrapes(seeds, tmp_path, size):
    with pytest.raises(ValueError, match="a partition has a whole number of scrapes, 1 or more"):
        annotate_to(tmp_path, seeds, size=size)
