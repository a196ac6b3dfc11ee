"""Report pages in a real browser: quiet, accessible, right-to-left, by keyboard, and safe."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path
from typing import Any

import pytest
from browser import complaints, requests, tab_stops, until, violations, visit
from html_reading import PAYLOAD
from nbformat.v4 import new_code_cell, new_markdown_cell
from test_report import write

from syrianews.pages import report as module

pytestmark = pytest.mark.filterwarnings("ignore::ResourceWarning")

PAGES = ("index", "00-hostile", "01-bad", "03-named-actors")
SHOW = """
import syrianews as sn
from syrianews import counts, palette, plot
from syrianews.exhibit import Passage, Wordings, figure, say, table

corpus = sn.annotate(sn.load(CORPUS))
table(corpus.articles[["file", "name", "outlet", "title"]], rows=99, name="articles")
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A report of a hostile corpus: two small notebooks, one of which fails, and one of the package's own."""
    base = tmp_path_factory.mktemp("report")
    corpus = base / "corpus"
    corpus.mkdir()
    for seed in sorted((Path(__file__).parent.parent / "seeds").glob("00[0124]*.txt")):
        shutil.copy(seed, corpus)
    body = f'قال الوزير أحمد الشرع {PAYLOAD} إن "{PAYLOAD} كلام غير صحيح" في رأيه.\nونفت دمشق {PAYLOAD} ذلك.'
    with (corpus / "export.csv").open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["title", "outlet", "date", "url", "text"])
        rows.writerow([f"عنوان {PAYLOAD}", f"موقع {PAYLOAD}", PAYLOAD, "javascript:window.hit=4", body])
    (corpus / "a<img src=x onerror=window.hit=5>.txt").write_text(f"عنوان {PAYLOAD}\n\n{body}\n", "utf-8")
    (corpus / "<img src=x onerror=window.hit=6>.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(256) * 8)
    write(
        base / "00-hostile.ipynb",
        new_markdown_cell("# Hostile words"),
        new_code_cell(SHOW.strip()),
        new_code_cell("table(corpus.errors)"),
        new_code_cell(
            'table(corpus.attributions[["name", "speaker", "content"]].assign(**{PAYLOAD: PAYLOAD}), rows=99)'.replace(
                "PAYLOAD", repr(PAYLOAD)
            )
        ),
        new_code_cell(f"Passage({PAYLOAD!r} + corpus.attributions['text'].iloc[-1], {PAYLOAD!r})"),
        new_code_cell(
            "import pandas as pd\n"
            f"Wordings(pd.DataFrame({{'speaker': [{PAYLOAD!r}], 'difference': ['[-' + {PAYLOAD!r} + '-] الأمر']}}))"
        ),
        new_code_cell(
            f'figure("hostile", counts.shares(corpus.attributions, "cue_class", by="name"), plot.share_bars, '
            f"colours=palette.CUES, title={PAYLOAD!r}, alt={PAYLOAD!r} + ' and more words for those who do not see')"
        ),
        new_code_cell("sn.show(corpus[0])"),
    )
    write(
        base / "01-bad.ipynb",
        new_markdown_cell("# A bad page"),
        new_code_cell(f"raise ValueError({PAYLOAD!r})"),
    )
    own = next(path for path in module.notebooks() if path.stem.startswith("03"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "notebooks", lambda: [*sorted(base.glob("*.ipynb")), own])
        report = module.report(corpus, base / "out")
    assert [name for name, _ in report.failed] == ["01-bad"], report.failed
    return base / "out"


def count(browser: Any, selector: str) -> int:
    return browser.execute_script("return document.querySelectorAll(arguments[0]).length", selector)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("page", PAGES)
def test_pages_are_quiet_and_accessible(browser, made, page, dark):
    visit(browser, made / f"{page}.html", dark=dark)
    browser.execute_script("document.querySelectorAll('details').forEach(d => d.open = true)")
    assert complaints(browser) == []
    assert requests(browser) == []
    assert violations(browser) == []


@pytest.mark.parametrize("page", ["00-hostile", "03-named-actors"])
def test_arabic_reads_right_to_left(browser, made, page):
    visit(browser, made / f"{page}.html")
    directions = browser.execute_script(
        """
        const arabic = /^[^A-Za-z]*[\\u0621-\\u064a]/;
        return [...document.querySelectorAll('td, blockquote, .sn-body, [lang=ar]')]
          .filter(e => arabic.test(e.innerText))
          .map(e => [getComputedStyle(e).direction, e.innerText.slice(0, 60)])
        """
    )
    assert len(directions) > 20
    assert [words for direction, words in directions if direction != "rtl"] == []


@pytest.mark.parametrize("page", PAGES)
def test_scraped_payloads_stay_text(browser, made, page):
    visit(browser, made / f"{page}.html")
    browser.execute_script("document.querySelectorAll('details').forEach(d => d.open = true)")
    assert browser.execute_script("return window.hit") is None
    assert count(browser, "script, [onerror], [href^='javascript' i], img[src='x']") == 0
    if page != "03-named-actors":
        assert "window.hit=1" in browser.execute_script("return document.body.innerText")


def test_reader_pages_of_the_report_stay_text_too(browser, made):
    pages = sorted((made / "reader").glob("*.html"))
    assert len(pages) >= 4
    for page in pages:
        visit(browser, page)
        assert complaints(browser) == []
        assert requests(browser) == []
        assert browser.execute_script("return window.hit") is None
        assert count(browser, "script, img, [onerror], [href^='javascript' i]") == 0


@pytest.mark.parametrize("page", ["index", "03-named-actors"])
def test_the_keyboard_reaches_every_link_and_every_fold(browser, made, page):
    visit(browser, made / f"{page}.html")
    browser.execute_script("document.querySelectorAll('details').forEach(d => d.open = true)")
    wanted = count(browser, "a[href]") + count(browser, "summary")
    assert wanted > 5
    browser.execute_script(
        "window.reached = new Set(); document.addEventListener('focusin', e => window.reached.add(e.target))"
    )
    tab_stops(browser, most=wanted + 120)
    missed = browser.execute_script(
        "return [...document.querySelectorAll('a[href], summary')].filter(e => !window.reached.has(e)).map(e => e.outerHTML)"
    )
    assert missed == []


def test_enter_opens_the_code(browser, made):
    visit(browser, made / "03-named-actors.html")
    browser.execute_script("document.querySelector('details.code summary').focus()")
    browser.switch_to.active_element.send_keys("\ue007")
    assert browser.execute_script("return document.querySelector('details.code').open")


def test_nothing_is_cut_off_on_a_telephone(browser, made):
    for page in PAGES:
        visit(browser, made / f"{page}.html", width=500)
        assert browser.execute_script("return document.documentElement.scrollWidth <= innerWidth"), page


def test_a_figure_keeps_its_size_on_a_telephone_and_leads_to_its_svg(browser, made):
    visit(browser, made / "00-hostile.html", width=500)
    shown = browser.execute_script(
        "const box = document.querySelector('.sideways');"
        "return [box.querySelector('img').clientWidth, box.scrollWidth > box.clientWidth,"
        " getComputedStyle(document.querySelector('.hint')).display, box.querySelector('a').getAttribute('href')]"
    )
    assert shown[0] >= 640
    assert shown[1:3] == [True, "block"]
    assert (made / shown[3]).exists()
    visit(browser, made / "00-hostile.html")
    assert (
        browser.execute_script("return getComputedStyle(document.querySelector('.hint')).display") == "none"
    )


def test_a_printed_notebook_leaves_the_long_lists_of_an_article_closed(browser, made):
    for page, printed in (("00-hostile.html", False), ("reader/article-0.html", True)):
        visit(browser, made / page, media="print")
        shown = browser.execute_script(
            "return [...document.querySelectorAll('.sn-list td')].map(e => e.checkVisibility())"
        )
        assert shown, page
        assert set(shown) == {printed}, page


@pytest.mark.parametrize("page", ["index", "03-named-actors"])
def test_every_figure_is_there_before_anybody_scrolls(browser, made, page):
    """A page that is printed or saved at once has all its figures."""
    visit(browser, made / f"{page}.html")
    until(browser, "return document.images.length >= 8 && [...document.images].every(i => i.complete)")
    widths = browser.execute_script("return [...document.images].map(i => i.naturalWidth)")
    assert min(widths) > 0


@pytest.mark.parametrize("page", ["00-hostile", "03-named-actors", "reader/article-0"])
def test_no_sentence_of_a_table_begins_beside_a_narrow_screen(browser, made, page):
    """Each cell of a table with sentences stands under the head of its column."""
    visit(browser, made / f"{page}.html", width=500)
    browser.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": 390, "height": 900, "deviceScaleFactor": 1, "mobile": True},
    )
    try:
        browser.execute_script("document.querySelectorAll('details').forEach(d => d.open = true)")
        cells = browser.execute_script(
            """
            return [...document.querySelectorAll('td[style*="normal"], .sn-list td')].filter(cell => cell.innerText)
              .map(cell => [cell.getBoundingClientRect().left, cell.getBoundingClientRect().right, getComputedStyle(cell, '::before').content])
            """
        )
        assert len(cells) > 5
        assert all(left >= 0 and right <= 390 for left, right, _ in cells)
        assert all(len(label) > 2 for _, _, label in cells)  # in its quotation marks
    finally:
        browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
