"""Whatever is given, the good files are loaded, each bad one is named with its reason, and nothing is lost."""

from __future__ import annotations

import gzip
import json
import os
import time
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import syrianews as sn
from syrianews.arguments import MissingPath
from syrianews.cli import main
from syrianews.corpus import Failure
from syrianews.loading import archives
from syrianews.loading.loaders import divide, read
from syrianews.schema import Scrape

PROSE = "قال الوزير إن الأمر انتهى في دمشق، وأضاف أن الحكومة ستعمل على ذلك خلال الأيام القادمة.\n"

GOOD: dict[str, bytes] = {
    "plain.txt": ("عنوان من أربع كلمات\n\n" + PROSE * 3).encode(),
    "mark.txt": (PROSE * 3).encode("utf-8-sig"),
    "windows.txt": (PROSE * 3).encode("cp1256"),
    "crlf.txt": (PROSE * 3).replace("\n", "\r\n").encode(),
    "cr.txt": (PROSE * 3).replace("\n", "\r").encode(),
    "nul.txt": (PROSE * 3).replace(" ", "\0", 2).encode(),
    "cut.txt": (PROSE * 2).encode()[:-4] + b"\xd8",
    "bidi.txt": ("\u202b" + PROSE.replace("الوزير", "الو\u200cزير") * 3 + "\u202c").encode(),
    "surrogate.txt": b"\xed\xa0\xbd " + (PROSE * 5).encode(),
    "quotes.txt": (PROSE + '"' * 100_000).encode(),
    "packed.txt.gz": gzip.compress((PROSE * 3).encode()),
    "page.html": f"<html><h1>عنوان من أربع كلمات</h1><p>{PROSE}".encode(),
    "deep.html": ("<div>" * 50_000 + PROSE).encode(),
    "flood.html": ("<p>" + PROSE + "&nbsp;&amp;" * 50_000).encode(),
    "line\nbreak.txt": PROSE.encode(),
    "rows.json": json.dumps([{"text": PROSE}]).encode(),
}
BAD: dict[str, tuple[bytes, str]] = {
    "empty.txt": (b"", "empty"),
    "blank.txt": (b" \n\t\r\n \xc2\xa0", "blank"),
    "binary.txt": (bytes(range(256)) * 40, "not text"),
    "picture.txt": (b"\x89PNG\r\n\x1a\n" + bytes(50), "PNG"),
    "pdf.txt": (b"%PDF-1.7", "PDF"),
    "stops.txt.gz": (gzip.compress(PROSE.encode() * 50)[:-20], "gzip"),
    "script.html": (b"<html><script>1</script></html>", "no text on this page"),
    "columns.csv": (b"a,b\n1,2\n", "columns found are a, b"),
    "broken.json": (b'{"text": ', "not valid JSON"),
    "other.json": (b'{"n": 1}', "columns found are n"),
    "broken.parquet": (b"PAR1....", "Parquet"),
    "broken.warc": (b"nothing of the kind\n", "archive"),
    "paper.docx": (b"PK\x03\x04", "save it as text"),
}


@pytest.fixture(scope="module")
def mixture(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("mixture")
    for name, data in GOOD.items():
        (folder / name).write_bytes(data)
    for name, (data, _) in BAD.items():
        (folder / name).write_bytes(data)
    (folder / "gold.json").write_text('{"file": "plain.txt", "zones": [], "articles": []}')
    (folder / "README.md").write_text("# no scrape")
    os.symlink(".", folder / "circle")
    return folder


def test_the_seeds_and_nothing_beside_them(seeds):
    corpus = sn.load(seeds)
    assert [r.scrape.file for r in corpus.records] == sorted(p.name for p in seeds.glob("*.txt"))
    assert corpus.failures == []
    for record in corpus.records:
        assert record.scrape.text == (seeds / record.scrape.file).read_text(encoding="utf-8")


def test_the_good_are_loaded_and_each_bad_one_is_named(mixture):
    corpus = sn.load(mixture)
    assert {r.scrape.file.removesuffix(":1") for r in corpus.records} == set(GOOD)
    reasons = dict(corpus.errors[["file", "reason"]].itertuples(index=False))
    assert set(reasons) == {*BAD, "circle"}
    for name, (_, words) in BAD.items():
        assert words in reasons[name], name


def test_loading_nothing_is_refused():
    with pytest.raises(TypeError, match=r"sn\.load\('my-folder/'\)"):
        sn.load()


def test_text_is_kept_as_decoded(mixture):
    texts = {s.file: s for s in read(mixture) if isinstance(s, Scrape)}
    assert texts["crlf.txt"].text == GOOD["crlf.txt"].decode()
    assert texts["windows.txt"].text == PROSE * 3
    assert texts["mark.txt"].text == PROSE * 3
    assert texts["cr.txt"].text == PROSE * 3
    assert len(texts["bidi.txt"].text) == len(GOOD["bidi.txt"].decode())
    for scrape in texts.values():
        scrape.text.encode("utf-8")
        scrape.file.encode("utf-8")


def test_loading_is_deterministic(mixture):
    first, second = sn.load(mixture), sn.load(mixture)
    assert first.failures == second.failures
    assert [(r.scrape, r.zones, r.articles) for r in first.records] == [
        (r.scrape, r.zones, r.articles) for r in second.records
    ]


def test_the_command_line_does_the_good_and_names_the_bad(mixture, tmp_path, capfd):
    assert main(["annotate", str(mixture), "--out", str(tmp_path / "out"), "-q"]) == 1
    err = capfd.readouterr().err
    assert "Traceback" not in err
    for name in BAD:
        assert f"syrianews: {name}: " in err
    written = sorted(p.relative_to(tmp_path / "out").as_posix() for p in (tmp_path / "out").rglob("*.json"))
    assert len(written) == len(GOOD)
    assert {"plain.json", "packed.json", "line%0Abreak.json", "rows/1.json"} <= set(written)


def test_a_bomb_is_refused_and_the_rest_goes_on(tmp_path, monkeypatch):
    monkeypatch.setattr(archives, "WHOLE_LIMIT", 2**20)
    (tmp_path / "bomb.txt.gz").write_bytes(gzip.compress(bytes(2**22)))
    (tmp_path / "good.txt").write_text(PROSE, encoding="utf-8")
    corpus = sn.load(tmp_path)
    assert [r.scrape.file for r in corpus.records] == ["good.txt"]
    assert "more than 1 MB once decompressed" in corpus.failures[0].reason


def test_a_file_that_vanishes_is_named(tmp_path):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(PROSE, encoding="utf-8")
    scrapes = read(tmp_path)
    assert next(scrapes).file == "a.txt"
    (tmp_path / "b.txt").unlink()
    (gone,) = scrapes
    assert gone.file == "b.txt"
    assert "vanished" in gone.reason


def test_a_missing_path_is_named(tmp_path):
    (tmp_path / "good.txt").write_text(PROSE, encoding="utf-8")
    with pytest.warns(MissingPath, match=r"no such file or folder: '.*nothing'\. Paths are taken from"):
        corpus = sn.load(tmp_path / "nothing", tmp_path)
    assert [failure.file for failure in corpus.failures] == [str(tmp_path / "nothing")]
    assert "no such file or folder" in corpus.failures[0].reason


@pytest.mark.parametrize(
    ("source", "hint"), [([], r"sn\.load\(\*paths\)"), (7, "give the path"), (None, "give the path")]
)
def test_what_is_no_source_is_refused_at_once(source, hint):
    with pytest.raises(TypeError, match=hint):
        sn.load(source)


def test_a_corpus_with_failures_says_where_they_stand(tmp_path):
    (tmp_path / "empty.txt").touch()
    (tmp_path / "good.txt").write_text(PROSE, encoding="utf-8")
    assert (
        repr(sn.load(tmp_path))
        == "<Corpus: 1 article in 1 scrape, not annotated, 1 failed: see corpus.errors>"
    )


def test_a_corpus_adds_up_and_says_that_something_was_noted():
    """A text that has no article is not counted as a scrape and as a failure; a day that was not read is told."""
    assert (
        repr(sn.load(text=[PROSE, "Hello", ""]))
        == "<Corpus: 1 article in 1 scrape, not annotated, 2 failed: see corpus.errors>"
    )
    dated = pd.DataFrame({"text": [PROSE, f"{PROSE} نعم."], "date": ["1/3/2025", "2025-03-01"]})
    corpus = sn.load(dated)
    assert (
        repr(corpus)
        == "<Corpus: 2 articles in 2 scrapes, not annotated, 1 scrape with notes: see corpus.files>"
    )
    assert "1/3/2025" in corpus.files.loc[0, "notes"]


@pytest.mark.parametrize("call", [sn.load, sn.prepare])
def test_where_nothing_can_be_read_the_reason_is_raised(tmp_path, call):
    with pytest.raises(
        ValueError, match=r"could read nothing.*\n  dataframe: no column with the text.*found are matn"
    ):
        call(pd.DataFrame({"matn": [PROSE]}))
    with pytest.raises(ValueError, match="text: no text in this row"):
        call(text="")
    with pytest.raises(ValueError, match="text:1 and 11 more: no text in this row") as caught:
        call(text=[""] * 12)
    assert len(caught.value.failures) == 12


@pytest.mark.parametrize("call", [sn.load, sn.prepare])
def test_files_of_which_none_can_be_read_make_an_empty_corpus_that_says_why(tmp_path, call):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).touch()
    corpus = call(tmp_path)
    assert len(corpus) == 0
    assert corpus.errors["reason"].str.startswith("an empty file").tolist() == [True, True]
    assert "2 failed: see corpus.errors" in repr(corpus)


def test_a_table_without_rows_is_an_empty_corpus():
    assert repr(sn.load(pd.DataFrame({"text": []}))) == "<Corpus: 0 articles in 0 scrapes>"


def test_the_command_line_names_each_input_where_none_can_be_read(tmp_path, capfd):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).touch()
    assert main(["annotate", str(tmp_path), "--out", str(tmp_path / "out"), "-q"]) == 1
    lines = capfd.readouterr().err.splitlines()
    assert [line.partition(": an empty")[0] for line in lines] == [
        "syrianews: a.txt",
        "syrianews: b.txt",
        "syrianews: no article to annotate: nothing was written",
    ]
    assert not (tmp_path / "out").exists()


def test_one_line_of_five_megabytes(tmp_path):
    (tmp_path / "a.txt").write_text(PROSE.strip() * 30_000, encoding="utf-8")
    start = time.perf_counter()
    corpus = sn.load(tmp_path)
    assert len(corpus.records[0].scrape.text) > 2_500_000
    assert time.perf_counter() - start < 60


def test_a_frame_is_a_corpus():
    frame = pd.DataFrame({"headline": ["انتهى الأمر في دمشق"], "body": [PROSE * 2], "site": ["سانا"], "date": ["2025-01-24"]})  # fmt: skip
    corpus = sn.load(frame)
    (row,) = corpus.articles.itertuples()
    assert (row.title, row.outlet, row.date, row.date_basis) == (
        "انتهى الأمر في دمشق",
        "سانا",
        "2025-01-24",
        "given",
    )
    assert corpus.zones.kind.tolist()[0] == "headline"


def test_a_mapping_names_the_columns(tmp_path):
    pd.DataFrame({"a": [PROSE], "b": ["سانا"]}).to_csv(tmp_path / "t.csv", index=False)
    corpus = sn.load(tmp_path, columns={"text": "a", "outlet": "b"})
    assert corpus.articles.outlet.tolist() == ["سانا"]


def test_an_unknown_role_is_refused_at_once(tmp_path):
    with pytest.raises(ValueError, match="'body' is none of text, title"):
        sn.load(tmp_path, columns={"body": "text"})


def test_copies_are_marked(tmp_path):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(PROSE, encoding="utf-8")
    assert sn.load(tmp_path).articles.duplicate_of.tolist()[1] == "a.txt#0"


def test_an_odd_text_never_sinks_a_batch(monkeypatch):
    monkeypatch.setattr("syrianews.loading.loaders.segment_scrape", lambda scrape: 1 / 0)
    assert divide(Scrape("a.txt", "نص")) == Failure(
        "a.txt", "not divided into zones: ZeroDivisionError: division by zero"
    )


ODD = st.text(
    st.one_of(st.sampled_from('ابتقالو "«»:.\n\r\t\0\u200f\u202b0-12|#'), st.characters(codec="utf-8")), max_size=200
)  # fmt: skip


@given(ODD)
@settings(deadline=None)
def test_any_text_is_covered_once_and_spans_point_at_their_words(text):
    record = divide(Scrape("a.txt", text))
    assert not isinstance(record, Failure), record
    times = [0] * len(text)
    for zone in record.zones:
        assert 0 <= zone.start < zone.end <= len(text)
        for i in range(zone.start, zone.end):
            times[i] += 1
    assert all(n == 1 for n, c in zip(times, text, strict=True) if not c.isspace())
    for article in record.articles:
        document = record.document(article)
        for line in document.lines:
            start, end = document.to_scrape((line.start, line.end))
            assert text[start:end] == document.text[line.start : line.end]
        if "title" in article.evidence and article.title:
            assert text[slice(*article.evidence["title"])].strip() == article.title.strip()


def test_exports_that_name_their_columns_in_their_own_way_are_read_together(tmp_path):
    (tmp_path / "monitor.jsonl").write_text(
        json.dumps({"Quelle": "الجسر", "Volltext": "قال الوزير إن الطريق آمن."}, ensure_ascii=False),
        encoding="utf-8",
    )
    (tmp_path / "other.csv").write_text("الموقع,النص\nالنهر,وقال السفير إن الطريق مقطوع.\n", encoding="utf-8")
    corpus = sn.load(tmp_path, columns={"text": "Volltext", "outlet": "Quelle"})
    assert corpus.articles["outlet"].tolist() == ["الجسر", "النهر"]
    with pytest.raises(ValueError, match="no column 'Voltext' for the text"):
        sn.load(tmp_path / "other.csv", columns={"text": "Voltext"})


@pytest.mark.parametrize(("order", "day"), [("15/08/2025", "2025-11-05"), ("08/15/2025", "2025-05-11")])
def test_a_column_of_dates_shows_the_order_of_its_day_and_month(tmp_path, order, day):
    rows = [
        {"text": f"قال الوزير في مرة {n} إن الطريق آمن.", "date": d}
        for n, d in enumerate(("05/11/2025", order))
    ]
    frame = pd.DataFrame(rows)
    frame.to_csv(tmp_path / "t.csv", index=False)
    frame.to_json(tmp_path / "t.jsonl", orient="records", lines=True, force_ascii=False)
    frame.to_json(tmp_path / "t.json", orient="records", force_ascii=False)
    frame.to_parquet(tmp_path / "t.parquet")
    for source in (frame, *sorted(tmp_path.glob("t.*"))):
        articles = sn.load(source).articles
        assert articles["date"].iloc[0] == day, source
        assert articles["date_basis"].eq("given").all()


def test_the_encoding_of_a_table_is_told_of_its_rows(tmp_path):
    (tmp_path / "t.csv").write_bytes("النص\nقال الوزير إن الطريق آمن في المدينة كلها.\n".encode("cp1256"))
    assert sn.load(tmp_path).files["encoding"].tolist() == ["windows-1256"]


def test_a_table_without_its_text_is_one_failure(tmp_path):
    (tmp_path / "t.jsonl").write_text('{"a": "ب"}\n{"a": "ج"}\n', encoding="utf-8")
    (tmp_path / "t.txt").write_text("قال الوزير إن الطريق آمن.", encoding="utf-8")
    assert sn.load(tmp_path).errors["file"].tolist() == ["t.jsonl"]
