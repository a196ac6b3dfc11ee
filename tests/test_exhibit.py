"""Exhibits: escaped, directed by their own text, and written with their data where a report is made."""

from __future__ import annotations

import base64
import json
import sys

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


def test_what_is_no_table_or_lacks_a_column_is_refused():
    with pytest.raises(
        TypeError, match=r"frame is a table, as in corpus\.mentions, and this is the number \d+"
    ):
        exhibit.table(3)
    with pytest.raises(KeyError, match="no column 'outlet'; it has name"):
        exhibit.table(pd.DataFrame({"name": ["a"]}), columns=["outlet"])


def test_headers_are_escaped():
    assert "<b>" not in exhibit.table(pd.DataFrame({"<b>x</b>": [1]}))._repr_html_()


def test_missing_values_are_blank():
    html = exhibit.table(FRAME)._repr_html_()
    assert "nan" not in html.lower()
    assert "None" not in html


def test_rows_left_out_are_counted():
    assert "1 more row, not shown" in exhibit.table(FRAME, rows=1)._repr_html_()
    assert "The table is empty" in exhibit.table(FRAME.head(0))._repr_html_()


def test_a_figure_leaves_picture_data_and_sentence(folder):
    exhibit.figure("zones", ZONES, plot.zone_strips, alt="One strip.")
    names = ["exhibits.jsonl", "zones.csv", "zones.png", "zones.svg", "zones.txt"]
    assert sorted(p.name for p in folder.iterdir()) == names
    pd.testing.assert_frame_equal(pd.read_csv(folder / "zones.csv"), ZONES)


def test_an_svg_needs_no_font_and_says_what_it_shows(folder):
    frame = ZONES.assign(file="ملف.txt")
    exhibit.figure("zones", frame, plot.zone_strips, alt="One strip.", title="Zones")
    written = (folder / "zones.svg").read_text(encoding="utf-8")
    assert "<text" not in written
    assert "One strip." in written
    assert "<title>Zones</title>" in written or "<dc:title>Zones</dc:title>" in written


def test_a_spreadsheet_reads_the_arabic_of_a_table(folder):
    exhibit.table(pd.DataFrame({"actor": ["داعش"]}), name="actors")
    exhibit.figure("zones", ZONES, plot.zone_strips, alt="One strip.")
    for name in ("actors", "zones"):
        assert (folder / f"{name}.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_a_table_leaves_all_its_rows(folder):
    exhibit.table(FRAME, rows=1, name="labels")
    assert len(pd.read_csv(folder / "labels.csv")) == 2


def test_the_list_of_exhibits_has_them_in_order(folder):
    exhibit.table(FRAME, name="labels")
    exhibit.figure("zones", ZONES, plot.zone_strips, title="Zones", alt="One strip.")
    entries = [json.loads(line) for line in (folder / exhibit.LIST).read_text(encoding="utf-8").splitlines()]
    assert [(e["name"], e["kind"], e["rows"]) for e in entries] == [
        ("labels", "table", 2),
        ("zones", "figure", 1),
    ]
    assert entries[1]["alt"] == "One strip."


def test_a_picture_is_shown_at_twice_its_size(monkeypatch):
    shown = []
    monkeypatch.setattr("IPython.display.display", lambda data, **more: shown.append((data, more)))
    exhibit.figure("zones", ZONES, plot.zone_strips, alt="One strip.")
    data, more = shown[0]
    width = int.from_bytes(base64.b64decode(data["image/png"])[16:20], "big")
    assert more["metadata"]["image/png"]["width"] == width // 2 > 400
    assert more["metadata"]["image/png"]["alt"] == "One strip."


def test_menus_show_what_is_chosen(monkeypatch):
    ipywidgets = pytest.importorskip("ipywidgets")
    shown = []
    monkeypatch.setattr("IPython.display.display", shown.append)
    exhibit.choose(lambda label: exhibit.table(FRAME[FRAME["label"] == label]), label=list(FRAME["label"]))
    menu, place = shown[0].children
    assert isinstance(menu, ipywidgets.Dropdown)
    assert "داعش" in place.value
    menu.value = FRAME["label"].iat[1]
    assert "&lt;script&gt;" in place.value
    assert "داعش" not in place.value


def test_nothing_to_choose_from_is_said(monkeypatch):
    said = []
    monkeypatch.setattr("IPython.display.display", lambda shown: said.append(shown.data))
    exhibit.choose(lambda label: None, label=[])
    assert "nothing to choose" in said[0]


def test_nothing_is_written_outside_a_report(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    exhibit.table(FRAME, name="labels")
    exhibit.figure("zones", ZONES, plot.zone_strips, alt="One strip.")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["../x", "A b", "", "x/y", "<i>"])
def test_a_name_that_is_no_file_name_is_refused(name):
    with pytest.raises(ValueError, match="actor-rates"):
        exhibit.table(FRAME, name=name)


def test_without_ipython_the_message_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "IPython.display", None)
    with pytest.raises(ModuleNotFoundError, match=r"syrianews\[notebooks\]"):
        exhibit.say("A sentence.")


def test_a_table_that_shows_some_columns_leaves_all(folder):
    table = exhibit.table(FRAME, name="part", columns=[FRAME.columns[0]])
    assert list(table.frame.columns) == [FRAME.columns[0]]
    assert list(pd.read_csv(folder / "part.csv").columns) == list(FRAME.columns)


def test_data_without_a_row_are_no_figure(folder, monkeypatch):
    shown = []
    monkeypatch.setattr("IPython.display.display", lambda data, **_: shown.append(data))
    exhibit.figure("none", ZONES.head(0), plot.zone_strips, alt="Nothing.", title="A title")
    assert shown == [{"text/html": exhibit.NOTHING, "text/plain": "<Figure none: nothing to show>"}]
    assert not list(folder.glob("none.*"))


def test_a_title_is_cut_into_lines_that_a_telephone_shows_and_keeps_its_own(folder, monkeypatch):
    made = []
    monkeypatch.setattr("matplotlib.pyplot.close", made.append)
    title = "A title of so many words that no telephone shows it whole\nالعنوان"
    exhibit.figure("titled", ZONES, plot.zone_strips, alt="One strip.", title=title)
    suptitle = made[0]._suptitle
    lines = suptitle.get_text().split("\n")
    assert len(lines) == 3
    assert lines[-1].strip("\u200e\u200f") == "العنوان"
    assert max(map(len, lines)) <= 42
    box = suptitle.get_window_extent()
    chart = made[0].axes[0].get_window_extent()
    assert box.x1 > chart.x1  # over the labels, at the right edge
    assert box.y0 > chart.y1
    assert box.width < 360 * made[0].dpi / 110 * 1.1


def test_each_line_of_a_title_runs_as_its_own_words_do(folder, monkeypatch):
    from syrianews.rtl import display

    made = []
    monkeypatch.setattr("matplotlib.pyplot.close", made.append)
    exhibit.figure("titled", ZONES, plot.zone_strips, alt="One strip.", title="Zones of سانا\nالعنوان… (s1)")
    drawn = made[0]._suptitle.get_text().split("\n")
    assert drawn == [display("Zones of سانا", rtl=False), display("العنوان… (s1)", rtl=True)]


def test_the_title_of_a_chart_read_from_the_left_stands_at_the_left():
    from syrianews import plot
    from syrianews.drawing import from_the_right

    score = {"set": "a", "layer": "l", "measure": "m", "gold": 1, "f1": 1.0, "low": 0.5, "high": 1.0}
    assert not from_the_right(plot.score_dots(pd.DataFrame([score])))
    dots = pd.DataFrame({"label": ["a"], "files": [9], "articles": [4]})
    assert from_the_right(plot.paired_dots(dots))
    chain = pd.DataFrame({"name": ["a"], "relay": ["b"], "speaker": ["c"], "count": [1]})
    assert from_the_right(plot.chains(chain))


def test_numbers_stand_under_each_other():
    shown = exhibit.Table(pd.DataFrame({"actor": ["داعش"], "count": [7]}))._repr_html_()
    assert shown.count("text-align:end") == 2  # the head and the cell of the column of numbers
