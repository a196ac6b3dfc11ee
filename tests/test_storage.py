"""Partitions on disk: all of one or none, and what a disk says put in words."""

from __future__ import annotations

import errno
import os
import resource
import subprocess
import sys

import pyarrow as pa
import pytest
from many_articles import contents, write_jsonl

import syrianews as sn
from syrianews.cli import main
from syrianews.scale import storage

TABLE = pa.table({"a": [1, 2]})


def test_a_partition_is_there_whole(tmp_path):
    storage.write_partition(tmp_path, 0, "key", {"t": TABLE})
    assert storage.finished(tmp_path, 0, "key")["rows"] == {"t": 2}
    assert storage.finished(tmp_path, 0, "other") is None
    assert storage.finished(tmp_path, 1) is None


def test_another_key_replaces_a_partition_and_the_same_key_keeps_it(tmp_path):
    storage.write_partition(tmp_path, 0, "one", {"t": TABLE})
    first = (tmp_path / "part-00000").stat().st_ino
    storage.write_partition(tmp_path, 0, "one", {"t": TABLE})
    assert (tmp_path / "part-00000").stat().st_ino == first
    storage.write_partition(tmp_path, 0, "two", {"t": TABLE, "u": TABLE})
    assert storage.finished(tmp_path, 0, "two")
    storage.sweep(tmp_path, 1)
    assert [path.name for path in tmp_path.iterdir()] == ["part-00000"]


def test_what_killed_runs_left_is_removed(tmp_path):
    left = tmp_path / storage.ASIDE / "part-00003-abc"
    left.mkdir(parents=True)
    (left / "t.parquet").write_bytes(b"half")
    storage.write_partition(tmp_path, 7, "key", {"t": TABLE})
    storage.sweep(tmp_path, 7)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "words"),
    [(errno.ENOSPC, "make room"), (errno.EROFS, "no permission"), (errno.EACCES, "no permission")],
)
def test_a_disk_that_refuses_leaves_nothing(tmp_path, monkeypatch, number, words):
    write = storage._write_bytes

    def refuses(path, data):
        if path.name == "mentions.parquet":
            write(path, bytes(data)[:10])
            raise OSError(number, os.strerror(number), str(path))
        return write(path, data)

    monkeypatch.setattr(storage, "_write_bytes", refuses)
    source = write_jsonl(tmp_path / "a.jsonl", 3)
    with pytest.raises(OSError, match=words) as raised:
        sn.annotate_to(tmp_path / "out", source, progress=False)
    assert raised.value.filename == str((tmp_path / "out").resolve())
    assert set(contents(tmp_path / "out")) == {"manifest.json"}
    monkeypatch.undo()
    assert sn.annotate_to(tmp_path / "out", source, progress=False).finished


def test_a_full_disk_on_the_command_line(tmp_path):
    """A limit on the size of files is as near to a full disk as a test gets without being root."""
    source = write_jsonl(tmp_path / "a.jsonl", 300)
    code = "import sys; from syrianews.cli import main; sys.exit(main(sys.argv[1:]))"
    argv = ["annotate", str(source), "--format", "parquet", "--out", str(tmp_path / "out"), "-q"]
    done = subprocess.run(
        [sys.executable, "-c", code, *argv],
        capture_output=True,
        text=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (5_000, 5_000)),
    )
    assert done.returncode == 1
    assert "the disk is full" in done.stderr
    assert "Traceback" not in done.stderr
    assert set(contents(tmp_path / "out")) == {"manifest.json"}


def test_a_folder_that_cannot_be_made(tmp_path, capsys):
    source = write_jsonl(tmp_path / "a.jsonl", 1)
    argv = ["annotate", str(source), "--format", "parquet", "--out", str(source / "out"), "-q"]
    assert main(argv) == 1
    assert "choose another folder" in capsys.readouterr().err


def test_two_runs_do_not_write_to_one_folder(tmp_path):
    tables, source = tmp_path / "tables", write_jsonl(tmp_path / "a.jsonl", 1)
    with storage.locked(tables), pytest.raises(OSError, match="another run"):
        sn.annotate_to(tables, source, progress=False)


def test_scratch_of_a_killed_run_is_swept_and_that_of_one_at_work_is_not(tmp_path):
    source = write_jsonl(tmp_path / "a.jsonl", 1)
    sn.annotate_to(tmp_path / "out", source, progress=False)
    left, used = (tmp_path / "out" / f"{storage.SCRATCH}-{name}" for name in ("left", "used"))
    left.mkdir()
    (left / "rare.npy").write_bytes(b"x")
    with storage.locked(used):
        sn.annotate_to(tmp_path / "out", source, progress=False)
        assert used.is_dir()
        assert not left.exists()
    sn.annotate_to(tmp_path / "out", source, progress=False)
    assert not used.exists()


def test_without_locks_scratch_stays_and_runs_go_on(tmp_path, monkeypatch):
    monkeypatch.setattr(storage, "fcntl", None)
    (tmp_path / f"{storage.SCRATCH}-left").mkdir()
    with storage.locked(tmp_path):
        storage.sweep(tmp_path)
    assert (tmp_path / f"{storage.SCRATCH}-left").is_dir()
