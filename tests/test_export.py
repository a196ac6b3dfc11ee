"""Tables written for a spreadsheet: all of them, readable, and over nothing that is not theirs."""

from __future__ import annotations

import pandas as pd
import pytest

import syrianews as sn
from syrianews.cli import main
from syrianews.comparison.compare import TABLES as OF_COMPARISON
from syrianews.corpus import TABLES
from syrianews.table_files import write_tables


def read(path) -> pd.DataFrame:
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    return pd.read_csv(path)


def test_a_corpus_writes_every_table_whole(corpus, tmp_path):
    corpus.to_csv(tmp_path / "new" / "tables")
    assert {path.stem for path in (tmp_path / "new" / "tables").iterdir()} == {*TABLES, "texts"}
    for name in TABLES:
        table, written = getattr(corpus, name), read(tmp_path / "new" / "tables" / f"{name}.csv")
        assert list(written) == list(table)
        assert len(written) == len(table)
    assert (
        read(tmp_path / "new" / "tables" / "mentions.csv")["text"].tolist()
        == corpus.mentions["text"].tolist()
    )


def test_every_row_is_traced_to_its_words_in_the_texts_beside_the_tables(tmp_path):
    """Whatever the texts were read out of: a page, a row of a table in another encoding, a file with another one's line ends."""
    pages = tmp_path / "pages"
    pages.mkdir()
    said = "<p>قال الوزير &quot;سامر العلي&quot; إن الطريق آمن في المدينة كلها.</p>"
    (pages / "page.html").write_text(
        f"<html><body><nav>أخبار</nav><h1>الطريق آمن</h1>{said * 3}</body></html>", encoding="utf-8"
    )
    rows = "العنوان;النص\r\nالطريق آمن;قال الوزير سامر العلي إن الطريق آمن في المدينة كلها.\r\n"
    (pages / "rows.csv").write_bytes(rows.encode("cp1256"))
    (pages / "text.txt").write_bytes(
        "الطريق آمن\r\n\r\nقال الوزير سامر العلي إن الطريق آمن.\r\n".encode("utf-8-sig")
    )
    corpus, out = sn.prepare(pages), tmp_path / "out"
    corpus.to_csv(out)
    files = read(out / "texts" / "texts.csv").set_index("file")
    texts = {file: (out / "texts" / name).read_bytes().decode() for file, name in files["text_file"].items()}
    assert {file: len(text) for file, text in texts.items()} == files["characters"].to_dict()
    assert set(texts) == {"page.html", "rows.csv:1", "text.txt"}
    for name in ("mentions", "attributions", "sentences", "zones"):
        table = read(out / f"{name}.csv")
        assert set(table["file"]) == set(texts)
        for row in table.itertuples():
            assert texts[row.file][row.start : row.end] == row.text
            if name == "attributions":
                assert texts[row.file].split("\n")[row.line - 1].find(row.cue) >= 0
    assert sn.load(out).records == []  # none of it is read again


def test_a_corpus_that_is_not_annotated_writes_what_it_has(seeds, tmp_path):
    sn.load(seeds).to_csv(tmp_path)
    assert not (tmp_path / "mentions.csv").exists()
    assert (tmp_path / "articles.csv").exists()


def test_a_comparison_writes_every_table(corpus, tmp_path):
    comparison = sn.compare(corpus)
    comparison.to_csv(tmp_path)
    assert {path.stem for path in tmp_path.iterdir()} == set(OF_COMPARISON)
    assert len(read(tmp_path / "alignments.csv")) == len(comparison.alignments)
    shown = {name for name, value in vars(type(comparison)).items() if isinstance(value, property)}
    assert shown | {"stories"} == set(OF_COMPARISON)


def test_tables_are_written_over_tables_and_over_nothing_else(tmp_path):
    table = pd.DataFrame({"file": ["a"], "text": ["خبر"]})
    write_tables({"articles": table}, tmp_path)
    write_tables({"articles": table.head(0)}, tmp_path)
    assert read(tmp_path / "articles.csv").empty
    (tmp_path / "articles.csv").write_text("id;text\n1;خبر\n", encoding="utf-8")
    with pytest.raises(FileExistsError, match="another file, not written over"):
        write_tables({"files": table, "articles": table}, tmp_path)
    assert not (tmp_path / "files.csv").exists()


def test_tables_with_fewer_columns_are_written_over_and_with_columns_of_ones_own_they_are_not(tmp_path):
    table = pd.DataFrame({"file": ["a"], "text": ["خبر"]})
    write_tables({"articles": table[["file"]]}, tmp_path)
    write_tables({"articles": table}, tmp_path)
    assert list(read(tmp_path / "articles.csv").columns) == ["file", "text"]
    write_tables({"notes": table.assign(checked="yes")}, tmp_path)
    write_tables({"list": table[["file"]]}, tmp_path)
    for name, more in (("notes", table), ("list", table.assign(line=1))):
        with pytest.raises(FileExistsError, match="another file, not written over"):
            write_tables({name: more}, tmp_path)


def test_a_folder_is_needed(corpus, tmp_path):
    with pytest.raises(ValueError, match=r"give a folder, or write one table"):
        corpus.to_csv(tmp_path / "all.csv")
    (tmp_path / "a.txt").touch()
    with pytest.raises(NotADirectoryError, match="a file, where a folder"):
        corpus.to_csv(tmp_path / "a.txt")
    with pytest.raises(TypeError, match="takes the path of a folder, and this is None"):
        corpus.to_csv(None)


@pytest.mark.parametrize("name", ["save", "to_parquet", "to_excel", "to_json"])
def test_other_ways_to_write_a_corpus_are_named(corpus, name):
    with pytest.raises(AttributeError, match=rf"no '{name}': corpus\.to_csv\(folder\) writes .*annotate_to"):
        getattr(corpus, name)
    with pytest.raises(AttributeError, match=r"a corpus has no 'wings'$"):
        corpus.wings  # noqa: B018


@pytest.mark.parametrize(
    ("command", "names"),
    [("annotate", [*TABLES, "texts"]), ("compare", OF_COMPARISON), ("stories", ["stories"])],
)
def test_the_command_line_writes_tables(seeds, tmp_path, capsys, command, names):
    out = tmp_path / "tables"
    assert main([command, str(seeds), "--out", str(out), "--format", "csv", "-q"]) == 0
    assert {path.stem for path in out.iterdir()} == set(names)


def test_tables_do_not_replace_what_they_are_made_from(tmp_path, capsys):
    (tmp_path / "articles.csv").write_text("text\nقال الوزير إن الطريق آمن.\n", encoding="utf-8")
    with pytest.raises(SystemExit):
        main(["annotate", str(tmp_path), "--out", str(tmp_path), "--format", "csv"])
    assert "would write over" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["stories", str(tmp_path), "--out", str(tmp_path / "articles.csv"), "--format", "csv"])
    assert "is a file: give a folder" in capsys.readouterr().err


def test_texts_are_never_written_among_other_files(tmp_path):
    source = tmp_path / "texts" / "001.txt"
    source.parent.mkdir()
    source.write_bytes("قال الوزير إن الطريق آمن.".encode("cp1256"))
    before = source.read_bytes()
    with pytest.raises(FileExistsError, match="a folder of other files"):
        sn.prepare(source.parent).to_csv(tmp_path)
    assert main(["annotate", str(source.parent), "--out", str(tmp_path), "--format", "csv"]) != 0
    assert source.read_bytes() == before
    assert [path.name for path in tmp_path.rglob("*")] == ["texts", "001.txt"]
