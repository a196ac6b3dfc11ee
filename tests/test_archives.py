"""Compressed files open, damaged ones are named, and no bomb passes the limits."""

from __future__ import annotations

import gzip
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syrianews.loading import archives
from syrianews.loading.archives import Unreadable, open_bytes, read_lines, read_warc, read_whole


@pytest.fixture
def small_limits(monkeypatch):
    monkeypatch.setattr(archives, "WHOLE_LIMIT", 2 * 2**20)
    monkeypatch.setattr(archives, "RECORD_LIMIT", 2**20)


def test_gzip_is_known_by_its_bytes_and_not_by_its_name(tmp_path):
    packed, plain = tmp_path / "a.txt", tmp_path / "b.txt.gz"
    packed.write_bytes(gzip.compress("دمشق".encode()))
    plain.write_bytes("حلب".encode())
    assert read_whole(packed).decode() == "دمشق"
    assert read_whole(plain).decode() == "حلب"


def test_a_gzip_bomb_is_refused_before_it_fills_the_memory(tmp_path, small_limits):
    bomb = tmp_path / "bomb.gz"
    with gzip.open(bomb, "wb") as file:
        for _ in range(64):
            file.write(bytes(2**20))
    assert bomb.stat().st_size < 100_000
    with pytest.raises(Unreadable, match="more than 2 MB once decompressed"):
        read_whole(bomb)


@pytest.mark.parametrize("cut", [30, 5])
def test_a_gzip_that_stops_short_is_named(tmp_path, cut):
    path = tmp_path / "a.gz"
    path.write_bytes(gzip.compress(b"x y z" * 1000)[:-cut])
    with pytest.raises(Unreadable, match="stop before their end"):
        read_whole(path)


def test_damaged_gzip_is_named(tmp_path):
    path = tmp_path / "a.gz"
    data = bytearray(gzip.compress(bytes(range(256)) * 50))
    data[20:40] = b"\xff" * 20
    path.write_bytes(data)
    with pytest.raises(Unreadable, match="gzip"):
        read_whole(path)


def test_a_closed_file_is_named(tmp_path, monkeypatch):
    def refuse(*args):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(archives, "open", refuse, raising=False)
    with pytest.raises(Unreadable, match="no permission to read it: change its mode"):
        read_whole(tmp_path / "a.txt")


def test_a_vanished_file_and_a_folder_are_named(tmp_path):
    with pytest.raises(Unreadable, match="vanished"):
        read_whole(tmp_path / "nothing")
    with pytest.raises(Unreadable, match="folder"), open_bytes(tmp_path):
        pass


@given(st.text(st.characters(codec="utf-8")), st.integers(1, 7), st.sampled_from(["utf-8", "utf-16"]))
def test_lines_are_the_lines_whatever_the_chunks(text, size, encoding):
    data = text.encode(encoding)
    chunks = [data[i : i + size] for i in range(0, len(data), size)]
    assert "".join(read_lines(chunks, encoding)) == text
    assert [line.rstrip("\n") for line in read_lines(chunks, encoding)] == (
        text.removesuffix("\n").split("\n") if text else []
    )


def test_a_line_over_the_limit_ends_the_file_and_keeps_what_came_before(small_limits):
    lines = read_lines([b"good\n", b"x" * 2**20, b"y" * 2**20], "utf-8")
    assert next(lines) == "good\n"
    with pytest.raises(Unreadable, match="more than 1 MB"):
        next(lines)


def write_warc(path, pages):
    warcio = pytest.importorskip("warcio")
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    assert warcio
    with open(path, "wb") as out:
        writer = WARCWriter(out, gzip=True)
        for url, kind, data in pages:
            headers = StatusAndHeaders("200 OK", [("Content-Type", kind)], protocol="HTTP/1.0")
            writer.write_record(
                writer.create_warc_record(url, "response", payload=io.BytesIO(data), http_headers=headers)
            )


def test_pages_come_out_of_a_web_archive(tmp_path):
    path = tmp_path / "a.warc.gz"
    write_warc(
        path,
        [
            ("http://a.example/1", "text/html; charset=windows-1256", "<p>دمشق".encode("cp1256")),
            ("http://a.example/i.png", "image/png", b"\x89PNG"),
            ("http://a.example/2", "text/html", "<p>حلب".encode()),
        ],
    )
    pages = list(read_warc(path))
    assert [(p.number, p.url, p.charset) for p in pages] == [
        (1, "http://a.example/1", "windows-1256"),
        (3, "http://a.example/2", None),
    ]
    assert pages[1].data.decode() == "<p>حلب"


def test_a_page_over_the_limit_is_passed_with_its_reason(tmp_path, small_limits):
    path = tmp_path / "a.warc.gz"
    write_warc(path, [("http://a", "text/html", b"x" * 2**21), ("http://b", "text/html", b"<p>y")])
    first, second = read_warc(path)
    assert first == (1, "a page of more than 1 MB, not read")
    assert second.url == "http://b"


def test_a_damaged_archive_is_named(tmp_path):
    pytest.importorskip("warcio")
    path = tmp_path / "a.warc"
    path.write_bytes(b"this is no archive\n" * 20)
    with pytest.raises(Unreadable, match="web archive"):
        list(read_warc(path))
