"""Which files of a folder are read, and under which names."""

from __future__ import annotations

import os
from pathlib import Path

from syrianews.corpus import Failure
from syrianews.loading.files import find_files


def names(*paths: Path) -> list[str]:
    return [item.name for item in find_files(paths) if not isinstance(item, Failure)]


def failures(*paths: Path) -> dict[str, str]:
    return {item.file: item.reason for item in find_files(paths) if isinstance(item, Failure)}


def fill(folder: Path, *files: str) -> Path:
    for file in files:
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).write_text("نص", encoding="utf-8")
    return folder


def test_folders_are_walked_in_the_order_of_names(tmp_path):
    fill(tmp_path, "b.txt", "a/z.html", "a/b.TXT", "c.jsonl.gz", ".hidden/x.txt", ".x.txt", "d.warc.gz")
    assert names(tmp_path) == ["a/b.TXT", "a/z.html", "b.txt", "c.jsonl.gz", "d.warc.gz"]


def test_what_a_browser_saves_beside_a_page_is_no_article(tmp_path):
    fill(tmp_path, "page.html", "page_files/saved_resource.html", "old_files/a.html")
    assert names(tmp_path) == ["old_files/a.html", "page.html"]


def test_what_lies_beside_articles_is_passed_over_and_what_may_be_one_is_named(tmp_path):
    fill(
        tmp_path,
        "a.txt",
        "README.txt",
        "LICENSE",
        "pic.png",
        "style.css",
        "paper.pdf",
        "old.doc",
        "nosuffix",
    )
    assert names(tmp_path) == ["a.txt"]
    assert sorted(failures(tmp_path)) == ["nosuffix", "old.doc", "paper.pdf"]
    assert "save it as text or HTML" in failures(tmp_path)["paper.pdf"]


def test_files_that_only_begin_like_those_about_others_are_read(tmp_path):
    fill(tmp_path, "Notice_ministry.html", "README-damascus.txt", "a.md", "readme.md", "licensed.txt")
    assert names(tmp_path) == ["Notice_ministry.html", "README-damascus.txt", "a.md", "licensed.txt"]


def test_markdown_is_read_where_it_is_in_arabic(tmp_path):
    """Addresses apart; what tells of the texts beside it quotes a few words."""
    fill(tmp_path, "a.md")
    (tmp_path / "about.md").write_text("How the texts were cut: نص is one.", encoding="utf-8")
    (tmp_path / "links.md").write_text(f"[نص طويل](https://example.com/{'a' * 99})", encoding="utf-8")
    (tmp_path / "old.md").write_bytes("نص قديم".encode("windows-1256"))
    assert names(tmp_path) == ["a.md", "links.md", "old.md"]


def test_a_file_given_by_itself_is_read_whatever_its_suffix(tmp_path):
    fill(tmp_path, "nosuffix", "x.log")
    assert names(tmp_path / "nosuffix", tmp_path / "x.log") == ["nosuffix", "x.log"]


def test_names_that_nothing_tells_apart_do_not_hold_up_the_rest(tmp_path):
    """A byte that is no UTF-8 is shown as `\\xff`, and another file may be called so in letters."""
    fill(tmp_path, "a\\xff.txt", "b.txt")
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/a\xff.txt")).write_text("نص", encoding="utf-8")
    assert names(tmp_path)[1:] == [f"{names(tmp_path)[0]}~2", "b.txt"]


def test_equal_names_from_different_folders_are_told_apart(tmp_path):
    fill(tmp_path, "one/x.txt", "one/only.txt", "two/x.txt", "deep/one/x.txt")
    found = names(tmp_path / "one", tmp_path / "two", tmp_path / "deep" / "one")
    assert len(set(found)) == len(found) == 4
    assert found[:3] == ["only.txt", f"{tmp_path.name}/one/x.txt", "two/x.txt"]


def test_a_file_given_twice_is_read_once(tmp_path):
    fill(tmp_path, "x.txt")
    assert names(tmp_path, tmp_path / "x.txt", tmp_path) == ["x.txt"]


def test_an_empty_folder_and_a_missing_path_are_named(tmp_path):
    assert "no scrapes in this folder" in failures(tmp_path)[str(tmp_path)]
    assert "no such file or folder" in failures(tmp_path / "nothing")[str(tmp_path / "nothing")]


def test_links_that_lead_in_circles_end(tmp_path):
    fill(tmp_path, "a/x.txt")
    os.symlink("..", tmp_path / "a" / "up")
    os.symlink("self.txt", tmp_path / "self.txt")
    os.symlink("gone.txt", tmp_path / "dangling.txt")
    assert names(tmp_path) == ["a/x.txt"]
    reasons = failures(tmp_path)
    assert "link to a folder above it" in reasons["a/up"]
    assert "leads back to itself" in reasons["self.txt"]
    assert "not there" in reasons["dangling.txt"]


def test_pipes_are_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    assert "neither a file nor a folder" in failures(tmp_path)["pipe.txt"]


def test_a_closed_folder_is_named(tmp_path, monkeypatch):
    """Root may read everything, so the refusal comes from a stand-in."""
    fill(tmp_path, "closed/x.txt", "open.txt")
    listdir = os.listdir

    def refuse(path):
        if Path(path).name == "closed":
            raise PermissionError(13, "Permission denied", str(path))
        return listdir(path)

    monkeypatch.setattr(os, "listdir", refuse)
    assert "cannot be read" in failures(tmp_path)["closed"]
    assert names(tmp_path) == ["open.txt"]
    assert list(failures(tmp_path / "closed")) == [str(tmp_path / "closed")]  # by its name, not as "."


def test_names_that_are_no_utf8_can_be_written_down_and_stay_apart(tmp_path):
    for name in (b"a\xff.txt", b"a\xfe.txt"):
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name)).write_text("نص", encoding="utf-8")
    assert names(tmp_path) == ["a\\xfe.txt", "a\\xff.txt"]
    missing = Path(os.fsdecode(b"b\xff.txt"))
    assert list(failures(missing)) == ["b\\xff.txt"]
