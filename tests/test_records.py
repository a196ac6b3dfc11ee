"""Tables of every format give the same scrapes; columns are found, or the message lists them."""

from __future__ import annotations

import datetime
import json

import numpy as np
import pandas as pd
import pytest

import syrianews as sn
from syrianews.corpus import Failure
from syrianews.loading.archives import Unreadable
from syrianews.loading.column_roles import MissingColumn, Named, check_mapping, roles_of
from syrianews.loading.records import read_csv, read_frame, read_json, read_jsonl, read_parquet, scrape_of

BODY = "قال الوزير إن الأمر انتهى.\nوأضاف أن الحكومة ستعمل على ذلك."
ROWS = [
    {"id": "n/1", "title": "انتهى الأمر", "body": BODY, "outlet": "سانا", "date": "2025-01-24", "url": "http://a/1"},
    {"id": "n/2", "title": "بدأ الأمر", "body": BODY + " مرة", "outlet": "واع", "date": "2025-01-25", "url": "http://a/2"},
]  # fmt: skip


def write(path, rows):
    frame = pd.DataFrame(rows)
    if path.suffix == ".jsonl":
        path.write_text("\n".join(json.dumps(row, ensure_ascii=False) for row in rows), encoding="utf-8")
    elif path.suffix == ".json":
        path.write_text(json.dumps(rows), encoding="utf-8")
    elif path.suffix == ".csv":
        frame.to_csv(path, index=False)
    else:
        frame.to_parquet(path)
    return path


@pytest.mark.parametrize(
    ("reader", "name"),
    [(read_jsonl, "t.jsonl"), (read_json, "t.json"), (read_csv, "t.csv"), (read_parquet, "t.parquet")],
)
def test_every_format_gives_the_same_scrapes(tmp_path, reader, name):
    scrapes = list(reader(write(tmp_path / name, ROWS), name))
    assert [s.file for s in scrapes] == [f"{name}:1", f"{name}:2"]
    assert scrapes[0].text == f"انتهى الأمر\n\n{BODY}"
    assert scrapes[0].given == {k: ROWS[0][k] for k in ("title", "outlet", "date", "url", "id")}
    assert scrapes[0].marks == [(0, len("انتهى الأمر"), "headline")]


def test_a_frame_names_its_rows_by_their_labels():
    scrapes = list(read_frame(pd.DataFrame(ROWS, index=["x", "y"]), "dataframe"))
    assert [s.file for s in scrapes] == ["dataframe:x", "dataframe:y"]
    twice = pd.DataFrame(ROWS, index=["x", "x"])
    assert [s.file for s in read_frame(twice, "dataframe")] == ["dataframe:1", "dataframe:2"]


def test_a_frame_whose_index_only_counts_names_its_rows_by_their_ids():
    frame = pd.DataFrame({"id": ["n-7", "n-9"], "text": ["قال الوزير نعم.", "قال السفير لا."]}, index=[31, 4])
    assert [s.file for s in read_frame(frame, "f")] == ["f:n-7", "f:n-9"]
    assert [s.file for s in read_frame(frame.set_axis(["x", "y"]), "f")] == ["f:x", "f:y"]
    for ids in (["n-7", "n-7"], ["n-7", None], ["n-7", "n 9"], ["n-7", "9" * 32], ["n-7", "n" * 41]):
        assert next(s.file for s in read_frame(frame.assign(id=ids), "f")) == "f:31", ids


def test_columns_that_are_called_by_numbers(tmp_path):
    """As pandas names the columns of a table without a header."""
    scrape = next(read_frame(pd.DataFrame([["قال الوزير."]]), "f", {"text": 0}))
    assert scrape.text == "قال الوزير."


def test_two_columns_of_one_name_are_no_choice():
    frame = pd.DataFrame([["قال الوزير.", "غيره"]], columns=["text", "text"])
    with pytest.raises(MissingColumn, match="several columns are called 'text'"):
        next(read_frame(frame, "f"))


def test_bytes_of_a_binary_column_are_read_as_utf8():
    frame = pd.DataFrame({"text": ["قال الوزير.".encode()]})
    assert next(read_frame(frame, "f")).text == "قال الوزير."


def test_a_line_that_tells_excel_the_mark_is_no_header(tmp_path):
    path = tmp_path / "export.csv"
    path.write_text("sep=;\ntitle;text\nالخبر;قال الوزير.\n", encoding="utf-8-sig")
    assert next(read_csv(path, "export.csv")).given["title"] == "الخبر"


def test_cells_of_any_type_are_read():
    frame = pd.DataFrame({"Content": [BODY, ["فقرة", "أخرى"], None, 5], "Date": [pd.Timestamp("2025-01-24"), pd.NaT, None, None]})  # fmt: skip
    first, second, third, fourth = read_frame(frame, "f")
    assert first.given["date"].startswith("2025-01-24")
    assert second.text == "فقرة\nأخرى"
    assert isinstance(third, Failure)
    assert "no text" in third.reason
    assert fourth.text == "5"


def test_columns_by_their_usual_names_and_by_a_mapping():
    assert roles_of(["العنوان", "نص الخبر"]) == {"title": "العنوان", "text": "نص الخبر"}
    assert roles_of(["Publish Date", "BODY"]) == {"date": "Publish Date", "text": "BODY"}
    assert roles_of(["a", "text"], {"text": "a"})["text"] == "a"


def test_the_message_lists_the_columns_found():
    with pytest.raises(MissingColumn, match=r"columns found are a, b; say which one it is with columns="):
        roles_of(["a", "b"])
    with pytest.raises(MissingColumn, match="no column 'x' for the text: columns found are a, b"):
        roles_of(["a", "b"], {"text": "x"})
    named = Named({"outlet": "x"})
    assert roles_of(["text"], named) == {"text": "text"}
    assert [failure.reason for failure in named.failures()] == [
        "no column 'x' for the outlet: columns found are text"
    ]
    roles_of(["text", "x"], named)
    assert named.failures() == []
    with pytest.raises(ValueError, match="'headline' is none of text, title"):
        check_mapping({"headline": "h"})


def test_a_title_that_opens_the_body_is_not_repeated():
    roles = {"text": "b", "title": "t"}
    assert scrape_of({"t": "عنوان", "b": "عنوان\nنص"}, roles, "f", "csv").text == "عنوان\nنص"


def test_html_in_a_cell_is_rendered():
    scrape = scrape_of({"b": "<p>قال <b>الوزير</b>.</p><p>انتهى.</p>"}, {"text": "b"}, "f", "csv")
    assert scrape.text == "قال الوزير.\nانتهى."


def test_a_bad_line_fails_alone(tmp_path):
    path = tmp_path / "t.jsonl"
    good = json.dumps({"text": BODY})
    path.write_text(f"{good}\n{{broken\n[1, 2]\n{good}\n\n" + '{"text": "\\ud83d نص"}', encoding="utf-8")
    first, second, third, fourth, fifth = read_jsonl(path, "t")
    assert [first.file, fourth.file, fifth.file] == ["t:1", "t:4", "t:6"]
    assert second.file == "t:2"
    assert second.reason.startswith(
        "this line is not a JSON object (Expecting property name enclosed in double quotes at character 2)"
    )
    assert "list where an object" in third.reason
    assert fifth.text == "\ufffd نص"
    assert "1 lone surrogates" in fifth.notes[0]


def test_what_is_no_jsonl_at_all_ends_soon(tmp_path):
    path = tmp_path / "t.jsonl"
    path.write_text("سطر\n" * 10_000, encoding="utf-8")
    with pytest.raises(Unreadable, match="is it JSONL"):
        list(read_jsonl(path, "t"))


def test_json_of_other_shapes(tmp_path):
    path = tmp_path / "t.json"
    path.write_text(json.dumps({"text": BODY, "title": "ع"}))
    assert [s.file for s in read_json(path, "t.json")] == ["t.json"]
    path.write_text(json.dumps({"n": 1, "articles": ROWS}))
    assert len(list(read_json(path, "t.json"))) == 2
    path.write_text("\n".join(json.dumps(row) for row in ROWS))
    assert len(list(read_json(path, "t.json"))) == 2
    path.write_text(json.dumps({"file": "a.txt", "zones": [], "mentions": []}))
    assert list(read_json(path, "t.json")) == []
    path.write_text("[" * 100_000)
    with pytest.raises(Unreadable, match="nested too deeply"):
        list(read_json(path, "t.json"))
    path.write_text('{"text": ')
    with pytest.raises(Unreadable, match="not valid JSON"):
        list(read_json(path, "t.json"))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1256"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_csv_of_any_delimiter_and_encoding(tmp_path, encoding, delimiter):
    path = tmp_path / "t.csv"
    body = BODY.replace("\n", "\r\n")
    path.write_bytes(f'title{delimiter}body\r\nعنوان{delimiter}"{body}"\r\n'.encode(encoding))
    (scrape,) = read_csv(path, "t")
    assert scrape.text == f"عنوان\n\n{body}"


def test_tables_of_results_are_no_tables_of_articles(tmp_path, seeds):
    """Each is named, whatever language stands in it; who gives its column of texts reads it all the same."""
    corpus = sn.annotate(sn.load(seeds))
    corpus.to_csv(tmp_path)
    sn.compare(corpus).to_csv(tmp_path / "compared")
    again = sn.load(tmp_path)
    assert again.records == []
    written = sorted(str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*.csv"))
    written[written.index("texts/texts.csv")] = "texts"
    assert sorted(again.errors["file"]) == written
    others = again.errors.set_index("file")["reason"].drop(["errors.csv", "texts"])
    assert others.str.startswith("a table of what syrianews found").all()
    assert len(sn.load(tmp_path / "articles.csv", columns={"text": "text"})) == len(corpus)


def test_a_row_with_too_many_cells_fails_alone(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("title,body\nا,قال, نعم\nب,نص\n", encoding="utf-8")
    first, second = read_csv(path, "t")
    assert first == Failure("t:1", "3 cells under a header of 2: put quotes around the text")
    assert second.text == "ب\n\nنص"


def test_a_broken_parquet_file_is_named(tmp_path):
    path = tmp_path / "t.parquet"
    path.write_bytes(b"PAR1 and nothing more")
    with pytest.raises(Unreadable, match="not a readable Parquet"):
        list(read_parquet(path, "t"))


def test_a_large_file_is_read_a_row_at_a_time(tmp_path):
    """The reader hands out the first row before it has seen the last, which is broken."""
    path = tmp_path / "t.jsonl"
    with open(path, "w", encoding="utf-8") as out:
        for _ in range(20_000):
            out.write(json.dumps({"text": BODY}) + "\n")
    rows = read_jsonl(path, "t")
    assert next(rows).text == BODY
    path.write_bytes(b"")
    assert sum(1 for _ in rows) < 20_000


def test_dates_of_python_are_words_that_dates_are_read_from():
    row = {"text": BODY, "date": datetime.date(2025, 1, 24)}
    assert scrape_of(row, roles_of(row), "f", "x").given["date"] == "2025-01-24"


def test_arabic_column_names_of_two_words_are_found():
    assert roles_of(["العنوان", "النص", "تاريخ النشر"]) == {
        "title": "العنوان",
        "text": "النص",
        "date": "تاريخ النشر",
    }


def test_a_row_with_a_title_alone_says_so():
    corpus = sn.load(pd.DataFrame({"title": ["الجسر مغلق", "الجسر مفتوح"], "text": [None, "فُتح الجسر أمس."]}))
    assert corpus.files["notes"].fillna("").str.contains("no text beside the title").tolist() == [True, False]
    assert len(corpus.articles) == 2


def test_a_comma_at_the_end_of_a_row_is_no_cell(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text(
        'title,text\nعنوان,"قال الوزير إن الطريق آمن.",\nآخر,قال السفير لا,شيء\n', encoding="utf-8"
    )
    corpus = sn.load(path)
    assert [record.scrape.given["title"] for record in corpus.records] == ["عنوان"]
    assert "3 cells under a header of 2" in corpus.errors["reason"].iat[0]


def test_paragraphs_in_an_array_are_lines():
    parts = np.array(["قال الوزير إن الطريق آمن.", "وأضاف أن الجسر مفتوح."], dtype=object)
    corpus = sn.load(pd.DataFrame({"text": [parts], "date": [np.datetime64("2025-01-24")]}))
    assert corpus.records[0].scrape.text == "\n".join(parts)
    assert corpus.articles["date"].tolist() == ["2025-01-24"]
