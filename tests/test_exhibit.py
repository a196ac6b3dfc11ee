"""Exhibits: escaped, directed by their own text, and written with their data where a report is made."""

from __future__ import annotations

import pandas as pd
import pytest

from syrianews import exhibit, plot

FRAME = pd.DataFrame({"label": ["داعش", "<script>alert(1)</script>"], "count": [3, 1], "share": [0.75, None]})
ZONES = pd.DataFrame({"file": ["a.txt"], "kind": ["body"], "words": [5]})


@pytest.fixture
def folder(tmp_path):
    exhibit.save_to(tmp_path / "exhibits")
    yield tmp_path / "exhibits"
    exhibit.save_to(None)


def test_cells_are_escaped_and_directed():
    html = exhibit.table(FRAME)._repr_html_()
    assert "<script>" not in html
    assert "&lt;script&gt;" in html
    assert html.count('dir="auto"') == 6


def test_headers_are_escaped():
    assert "<b>" not in exhibit.table(pd.DataFrame({"<b>x</b>": [1]}))._repr_html_()


def test_missing_values_are_blank():
    html = exhibit.table(FRAME)._repr_html_()
    assert "nan" not in html.lower()
    assert "None" not in html


def test_rows_left_out_are_counted():
    assert "1 more rows" in exhibit.table(FRAME, rows=1)._repr_html_()
    assert "The table is empty" in exhibit.table(FRAME.head(0))._repr_html_()


def test_passage_is_escaped_and_right_to_left():
    html = exhibit.Passage("قال <b>هذا</b>", "f.txt<img onerror=x>")._repr_html_()
    assert 'dir="rtl"' in html
    assert "<b>" not in html
    assert "<img" not in html


def test_a_figure_leaves_picture_data_and_sentence(folder):
    exhibit.figure("zones", ZONES, plot.zone_strips, alt="One strip.")
    assert sorted(p.name for p in folder.iterdir()) == ["zones.csv", "zones.png", "zones.svg", "zones.txt"]
    pd.testing.assert_frame_equal(pd.read_csv(folder / "zones.csv"), ZONES)


def test_an_svg_keeps_its_text(folder):
    frame = ZONES.assign(file="ملف.txt")
    exhibit.figure("zones", frame, plot.zone_strips, alt="One strip.")
    assert "ملف" in (folder / "zones.svg").read_text(encoding="utf-8")


def test_a_table_leaves_all_its_rows(folder):
    exhibit.table(FRAME, rows=1, name="labels")
    assert len(pd.read_csv(folder / "labels.csv")) == 2


def test_nothing_is_written_outside_a_report(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    exhibit.table(FRAME, name="labels")
    exhibit.figure("zones", ZONES, plot.zone_strips, alt="One strip.")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["../x", "A b", "", "x/y", "<i>"])
def test_a_name_that_is_no_file_name_is_refused(name):
    with pytest.raises(ValueError, match="actor-rates"):
        exhibit.table(FRAME, name=name)
