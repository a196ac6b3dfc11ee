"""Reader pages in a real browser: quiet, right-to-left, by keyboard, in dark and in print, and safe."""

from __future__ import annotations

from pathlib import Path

import pytest
from browser import box, complaints, requests, style, tab_stops, violations, visit
from html_reading import PAYLOAD
from small_corpus import LINES, record_of, two_tellings

import syrianews as sn
from syrianews.corpus import Corpus, Failure
from syrianews.pages.markup import Page

pytestmark = pytest.mark.filterwarnings("ignore::ResourceWarning")


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """An article, a pair and a list of a corpus, as files."""
    corpus, comparison = two_tellings()
    made = {
        "article": sn.show(corpus["000"]),
        "pair": sn.side_by_side(corpus["000"], corpus["001"], comparison),
        "corpus": Page("Corpus", corpus._repr_html_()),
    }
    folder = tmp_path_factory.mktemp("pages")
    return {name: page.save(folder / f"{name}.html") for name, page in made.items()}


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The same pages of a corpus in which every scraped field is a payload."""
    lines = [(f"{PAYLOAD} {words}", kind, n) for words, kind, n in LINES]
    fields = dict.fromkeys(
        ("outlet", "title", "date", "date_basis", "place", "byline", "duplicate_of"), PAYLOAD
    )
    a, b = (record_of(lines, f"{i}{PAYLOAD}", agencies=[PAYLOAD], relays=[PAYLOAD], **fields) for i in (0, 1))
    for record in (a, b):
        for mention in record.mentions[0]:
            mention.actor = mention.rule = mention.title = PAYLOAD
        for attribution in record.attributions[0]:
            attribution.actor = attribution.rule = attribution.anonymity = PAYLOAD
    corpus = Corpus([a, b], [Failure(PAYLOAD, PAYLOAD)])
    _, comparison = two_tellings()
    for frame in (comparison.alignments, comparison.quotes, comparison.conflicts, comparison.denials):
        frame["a_file"], frame["b_file"] = a.scrape.file, b.scrape.file
        frame[
            [
                c
                for c in frame
                if c.endswith(("cue", "cue_class", "speaker", "difference", "what", "strength"))
            ]
        ] = PAYLOAD
    folder = tmp_path_factory.mktemp("hostile")
    return [
        sn.show(corpus[0]).save(folder / "article.html"),
        sn.side_by_side(corpus[0], corpus[2], comparison).save(folder / "pair.html"),
        Page(PAYLOAD, corpus._repr_html_()).save(folder / "corpus.html"),
    ]


@pytest.mark.parametrize("name", ["article", "pair", "corpus"])
@pytest.mark.parametrize("dark", [False, True])
def test_pages_are_quiet_and_accessible(browser, pages, name, dark):
    visit(browser, pages[name], dark=dark)
    assert complaints(browser) == []
    assert requests(browser) == []
    assert violations(browser) == []


@pytest.mark.parametrize("dark", [False, True])
def test_a_real_article_is_accessible(browser, corpus, tmp_path, dark):
    page = sn.show(corpus["004"]).save(tmp_path / "page.html")
    visit(browser, page, dark=dark)
    browser.execute_script("document.querySelectorAll('details').forEach(d => d.open = true)")
    assert violations(browser) == []


def test_text_reads_right_to_left(browser, pages):
    visit(browser, pages["article"])
    assert style(browser, ".sn-body", "direction") == "rtl"
    assert box(browser, ".sn-body .sn-cue")["left"] > box(browser, ".sn-body .sn-cue.a1")["right"]
    line, cue = box(browser, ".sn-body"), box(browser, ".sn-body .sn-cue")
    assert line["right"] - cue["right"] < cue["left"] - line["left"]


def test_the_first_telling_stands_at_the_right_and_above_when_narrow(browser, pages):
    first, second = ".sn-column:first-child", ".sn-column:last-child"
    visit(browser, pages["pair"])
    assert box(browser, first)["left"] >= box(browser, second)["right"] - 1
    assert box(browser, first)["top"] == box(browser, second)["top"]
    visit(browser, pages["pair"], width=500)
    assert box(browser, first)["bottom"] <= box(browser, second)["top"] + 1
    assert browser.execute_script("return document.documentElement.scrollWidth <= innerWidth")


def test_cues_and_actors_are_reached_by_keyboard_and_show_their_cards(browser, pages):
    visit(browser, pages["article"])
    stops = tab_stops(browser)
    assert [stop.split()[0] for stop in stops[:7]] == [
        "summary",
        "sn-cue",
        "sn-actor",
        "sn-cue",
        "sn-actor",
        "summary",
        "summary",
    ]
    visit(browser, pages["article"])
    tab_stops(browser, most=4)
    assert style(browser, ".sn-cue.a1", "outlineStyle") == "solid"
    assert "cue: \u2068deny" in style(browser, ".sn-cue.a1", "content", "::after")
    assert float(style(browser, ".sn-cue.a1", "height", "::after").removesuffix("px")) > 20
    assert style(browser, ".sn-cue.a0", "content", "::after") == "none"


def test_enter_on_a_cue_opens_its_row(browser, pages):
    visit(browser, pages["article"])
    tab_stops(browser, most=2)
    browser.switch_to.active_element.send_keys("\ue007")
    assert browser.execute_script("return document.querySelector(':target').closest('details').open")
    assert browser.execute_script("return document.querySelector(':target').getClientRects().length > 0")


def test_enter_on_a_number_brings_the_partner_into_view(browser, tmp_path):
    corpus, comparison = two_tellings(filler=60)
    visit(browser, sn.side_by_side(corpus["000"], corpus["001"], comparison).save(tmp_path / "pair.html"))
    number = browser.execute_script(
        "const n = document.querySelector('.sn-column .sn-number.sn-same'); n.focus(); return n.getAttribute('href')"
    )
    pane = box(browser, ".sn-column:last-child")
    browser.execute_script(
        "document.querySelectorAll('.sn-column').forEach(c => c.style.scrollBehavior = 'auto')"
    )
    assert box(browser, number)["top"] > pane["bottom"]
    browser.switch_to.active_element.send_keys("\ue007")
    assert pane["top"] <= box(browser, number)["top"] <= pane["bottom"]


def test_print_shows_everything(browser, pages):
    visit(browser, pages["pair"], media="print")
    assert browser.execute_script(
        "return [...document.querySelectorAll('.sn-column')].every(c => c.scrollHeight <= c.clientHeight + 1)"
    )
    assert box(browser, ".sn-list td")["height"] > 0


@pytest.mark.parametrize(
    ("light", "dark_system", "dark_page"), [("true", True, False), ("false", False, True)]
)
def test_jupyter_themes_come_before_the_system(browser, pages, tmp_path, light, dark_system, dark_page):
    corpus, _ = two_tellings()
    page = tmp_path / "lab.html"
    body = f'<body data-jp-theme-light="{light}">{sn.show(corpus["000"])._repr_html_()}'
    page.write_text(f"<!DOCTYPE html><meta charset=utf-8>{body}", encoding="utf-8")
    visit(browser, page, dark=dark_system)
    red = int(style(browser, ".sn-reader", "backgroundColor").strip("rgb()").split(",")[0])
    assert (red < 128) == dark_page


def test_payloads_stay_text(browser, hostile):
    for page in hostile:
        visit(browser, page)
        assert complaints(browser) == []
        assert requests(browser) == []
        assert browser.execute_script("return window.hit") is None
        counted = "return document.querySelectorAll('script, img, a:not([href^=\"#\"])').length"
        assert browser.execute_script(counted) == 0
        assert "window.hit=1" in browser.execute_script("return document.body.innerText")
