"""The report: every page is there, a failing notebook does not sink it, and scraped text stays text."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import nbformat
import pandas as pd
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from syrianews.pages import report as module
from syrianews.pages.report_pages import notebook_page

HOSTILE = '<script>alert("x")</script>'


def write(path: Path, *cells: nbformat.NotebookNode, takes: str = 'CORPUS = "../seeds"\nOWN = {}') -> None:
    parameters = new_code_cell(takes, metadata={"tags": ["parameters"]})
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    nbformat.write(new_notebook(cells=[*cells[:1], parameters, *cells[1:]], metadata=kernel), path)


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> tuple[module.Report, Path]:
    """A report of two small notebooks, one of which fails, on a corpus with a hostile article."""
    base = tmp_path_factory.mktemp("report")
    corpus = base / "corpus"
    corpus.mkdir()
    for seed in sorted((Path(__file__).parent.parent / "seeds").glob("00[02]*.txt")):
        shutil.copy(seed, corpus)
    (corpus / "hostile.txt").write_text(
        f'عنوان {HOSTILE}\n\nقال الوزير إن "{HOSTILE}" كلام غير صحيح على الإطلاق في رأيه.\n', encoding="utf-8"
    )
    (corpus / "empty.txt").write_bytes(b"")
    write(
        base / "00-good.ipynb",
        new_markdown_cell("# A good page\n\nMore in [01](01-bad.ipynb) and [07](07-none.ipynb)."),
        new_code_cell(
            "import syrianews as sn\nfrom syrianews.exhibit import table\n"
            'table(sn.annotate(sn.load(CORPUS)).attributions[["speaker", "content"]], rows=2, name="said")'
        ),
    )
    write(base / "01-bad.ipynb", new_markdown_cell("# A bad page"), new_code_cell("1 / 0"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "notebooks", lambda: sorted(base.glob("*.ipynb")))
        return module.report(corpus, base / "out"), base / "out"


def test_every_page_is_there(made):
    report, out = made
    assert report.index == out / "index.html"
    assert all(page.exists() for page in report.pages)
    assert (out / "exhibits" / "00-good" / "said.csv").exists()
    assert len(list((out / "reader").glob("article-*.html"))) >= 4


def test_a_failing_notebook_is_named_and_the_rest_stands(made):
    report, _ = made
    assert [name for name, _ in report.failed] == ["01-bad"]
    assert "ZeroDivisionError" in report.index.read_text(encoding="utf-8")
    page = report.pages[1].read_text(encoding="utf-8")
    assert "ZeroDivisionError" in page
    assert "Traceback" not in page


def test_a_file_that_could_not_be_read_is_named(made):
    report, _ = made
    assert [name for name, _ in report.unread] == ["empty.txt"]
    assert "empty.txt" in report.index.read_text(encoding="utf-8")


def test_the_index_lists_tables_stories_and_versions(made):
    report, _ = made
    index = report.index.read_text(encoding="utf-8")
    assert 'href="exhibits/00-good/said.csv"' in index
    assert "speaker, content" in index
    assert "syrianews 0." in index
    assert "No figures." in index


def test_links_between_notebooks_lead_to_their_pages(made):
    report, out = made
    page = report.pages[0].read_text(encoding="utf-8")
    assert '<a href="01-bad.html">01</a> and 07.' in page
    for path in [report.index, *report.pages, *(out / "reader").glob("*.html")]:
        links = re.findall(r'<a [^>]*href="([^"#]+)', path.read_text(encoding="utf-8"))
        dead = [link for link in links if not (path.parent / link).exists()]
        assert not dead, f"{path.name}: {dead}"


def test_a_table_that_goes_on_leads_to_its_file(made):
    _, out = made
    page = (out / "00-good.html").read_text(encoding="utf-8")
    assert re.search(r'more rows in <a href="exhibits/00-good/said\.csv" download>said\.csv</a>', page)
    assert (out / "exhibits/00-good/said.csv").exists()


def test_the_index_leads_to_the_whole_tables_by_which_rows_are_traced(made):
    report, out = made
    index = report.index.read_text(encoding="utf-8")
    found = re.findall(
        r'href="exhibits/data/(\w+)\.csv" download>[^<]*</a></td><td[^>]*>([\d,]+)</td>', index
    )
    assert {"articles", "mentions", "attributions", "alignments", "conflicts"} <= {name for name, _ in found}
    for name, rows in found:
        table = pd.read_csv(out / "exhibits" / "data" / f"{name}.csv")
        assert len(table) == int(rows)
        if name in ("mentions", "attributions"):
            texts = out / "exhibits" / "data" / "texts"
            text = pd.read_csv(texts / "texts.csv").set_index("file")["text_file"]
            for row in table.head(40).itertuples():
                words = (texts / text[row.file]).read_bytes().decode()
                assert words[row.start : row.end] == row.text
            assert {"file", "article", "start", "end", "text"} <= set(table)
            assert len(table)


def test_the_index_says_how_it_was_made(made):
    report, _ = made
    page = report.index.read_text(encoding="utf-8")
    assert "syrianews report corpus --out out" in page  # of whole paths no more than the name


def test_a_report_is_reproduced_where_it_was_made(one_notebook, monkeypatch):
    monkeypatch.chdir(one_notebook.parent)
    made = module.report(one_notebook.name, "build/my report")
    assert f"syrianews report {one_notebook.name} --out &#x27;build/my report&#x27;" in made.index.read_text(
        encoding="utf-8"
    )


def test_pages_lead_to_each_other(made):
    report, _ = made
    first, second = (page.read_text(encoding="utf-8") for page in report.pages)
    assert 'href="01-bad.html"' in first
    assert 'href="00-good.html"' in second


def test_code_that_shows_nothing_is_folded_with_what_follows(made):
    report, _ = made
    assert report.pages[0].read_text(encoding="utf-8").count("<summary>Code</summary>") == 1


def test_a_folder_with_spaces_and_arabic_letters_and_a_second_run(tmp_path, monkeypatch):
    corpus = tmp_path / "مقالات سوريا 2025"
    corpus.mkdir()
    (corpus / "خبر اليوم.txt").write_text("عنوان\n\nقال الوزير إن الأمر انتهى اليوم.\n", encoding="utf-8")
    write(
        tmp_path / "00-good.ipynb",
        new_markdown_cell("# A good page"),
        new_code_cell(
            'import syrianews as sn\nfrom syrianews.exhibit import table\ntable(sn.load(CORPUS).articles, name="said")'
        ),
    )
    monkeypatch.setattr(module, "notebooks", lambda: [tmp_path / "00-good.ipynb"])
    out = tmp_path / "تقرير جديد"
    for _ in range(2):
        report = module.report(corpus, out)
    assert report.failed == []
    index = report.index.read_text(encoding="utf-8")
    assert "مقالات سوريا 2025" in index
    assert index.count("said.csv</a>") == 1


def test_scraped_markup_stays_text(made):
    _, out = made
    pages = list(out.rglob("*.html"))
    assert len(pages) > 3
    for page in pages:
        assert HOSTILE not in page.read_text(encoding="utf-8"), page.name


def test_pages_ask_the_network_for_nothing(made):
    _, out = made
    pages = list(out.rglob("*.html"))
    assert len(pages) > 3
    for page in pages:
        html = page.read_text(encoding="utf-8")
        assert not re.search(r"""(?:src|href)=["']?(?:https?:)?//""", html), page.name
        assert "@import" not in html


def test_links_of_the_index_lead_somewhere(made):
    report, out = made
    links = re.findall(r'(?:href|src)="([^"#]+)"', report.index.read_text(encoding="utf-8"))
    assert links
    assert [link for link in links if not (out / link).exists()] == []


def test_the_packages_notebooks_are_found():
    assert next(p.stem for p in module.notebooks()).startswith("00")


SAID = new_code_cell(
    'import syrianews as sn\nfrom syrianews.exhibit import table\ntable(sn.prepare(CORPUS, **OWN).articles, name="said")'
)


@pytest.fixture
def one_notebook(tmp_path, monkeypatch) -> Path:
    """A folder `pages` with one article, and a report of one notebook that shows the articles."""
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "page.txt").write_text(
        "عنوان\n\nقال الوزير إن الأمر انتهى اليوم.\n", encoding="utf-8"
    )
    write(
        tmp_path / "00-good.ipynb",
        new_markdown_cell("# A good page"),
        SAID,
    )
    monkeypatch.setattr(module, "notebooks", lambda: [tmp_path / "00-good.ipynb"])
    return tmp_path


def test_what_lies_beside_the_pages_is_no_module(one_notebook):
    """A clone of the project, or a script with the name of a module."""
    (one_notebook / "syrianews").mkdir()
    (one_notebook / "pandas.py").write_text("raise ImportError('not this one')", encoding="utf-8")
    assert module.report(one_notebook / "pages", one_notebook / "out").failed == []


def test_the_index_says_what_was_noted(one_notebook):
    """As a day that could not be read; what failed altogether stands above it."""
    (one_notebook / "pages" / "page.txt").unlink()
    rows = [
        {"text": f"قال الوزير رقم {n} إن الأمر انتهى.", "date": "1/3/2025" if n == 2 else "2025-03-01"}
        for n in range(4)
    ]
    lines = (json.dumps(row, ensure_ascii=False) for row in rows)
    (one_notebook / "pages" / "rows.jsonl").write_text("\n".join(lines), encoding="utf-8")
    index = module.report(one_notebook / "pages", one_notebook / "out").index.read_text(encoding="utf-8")
    assert "What could not be read" not in index
    assert (
        "rows.jsonl:3: date: &#x27;1/3/2025&#x27; beside the text is 2025-03-01 or 2025-01-03"
        in index.partition("read with a note")[2]
    )


def test_corrections_reach_the_notebooks_and_the_articles(one_notebook):
    (one_notebook / "mine.csv").write_text(
        "file;field;value\npage.txt;outlet;صحيفة الجسر\n", encoding="utf-8"
    )
    out = one_notebook / "out"
    report = module.report(one_notebook / "pages", out, corrections=one_notebook / "mine.csv")
    assert "صحيفة الجسر" in (out / "exhibits" / "00-good" / "said.csv").read_text(encoding="utf-8")
    assert "صحيفة الجسر" in (out / "reader" / "article-0.html").read_text(encoding="utf-8")
    assert "--corrections mine.csv" in report.index.read_text(encoding="utf-8")


def test_columns_reach_the_notebooks_and_the_articles(one_notebook):
    """The line that the README gives."""
    export = one_notebook / "export.csv"
    export.write_text(
        "Quelle;Datum;Volltext\nصحيفة الجسر;05/11/2025;قال الوزير إن الأمر انتهى اليوم.\nصحيفة الجسر;15/11/2025;لا شيء جديد.\n",
        encoding="utf-8",
    )
    out = one_notebook / "out"
    columns = {"text": "Volltext", "outlet": "Quelle", "date": "Datum"}
    report = module.report(export, out, columns=columns)
    assert report.failed == report.unread == []
    said = pd.read_csv(out / "exhibits" / "00-good" / "said.csv")
    assert said[["outlet", "date"]].values.tolist() == [
        ["صحيفة الجسر", "2025-11-05"],
        ["صحيفة الجسر", "2025-11-15"],
    ]
    assert "انتهى اليوم" in (out / "reader" / "article-0.html").read_text(encoding="utf-8")
    assert "--columns text=Volltext" in report.index.read_text(encoding="utf-8")


def test_no_notebook_gives_columns_beside_a_corpus_that_is_loaded():
    """`sn.prepare` refuses them: they are for reading tables."""
    for path in module.notebooks():
        code = "\n".join(
            cell.source for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "code"
        )
        assert "sn.prepare(corpus, **OWN)" not in code, path.name
        if "OWN" in code:
            assert (
                "sn.prepare(CORPUS, **OWN)" in code or 'sn.load(CORPUS, columns=OWN.get("columns"))' in code
            )


def test_rows_that_cannot_be_read_for_one_reason_are_one_line(one_notebook):
    table = one_notebook / "pages" / "rows.csv"
    table.write_text("text,title\n" + ",\n" * 4, encoding="utf-8")
    report = module.report(one_notebook / "pages", one_notebook / "out")
    assert report.unread[0][0] == "rows.csv:1 and 3 more"
    assert "rows.csv:1 and 3 more" in report.index.read_text(encoding="utf-8")


def test_a_notebook_is_given_what_it_takes(tmp_path, caplog):
    """The page of scores takes no tables of one's own; papermill would warn of them on the terminal."""
    shown = new_code_cell("print(CORPUS, 'OWN' in globals())")
    write(tmp_path / "07-scores.ipynb", new_markdown_cell("# Scores"), shown, takes='CORPUS = ""')
    (tmp_path / "out").mkdir()
    given = {"CORPUS": "my-pages", "OWN": {"actors": "a.csv"}}
    page = module._run(tmp_path / "07-scores.ipynb", given, tmp_path / "out", ["07-scores"])
    assert page.error is None
    assert "my-pages False" in (tmp_path / "out" / "07-scores.html").read_text(encoding="utf-8")
    assert "unknown parameter" not in caplog.text


def test_a_correction_that_fails_stops_the_report_before_it_begins(one_notebook):
    (one_notebook / "mine.csv").write_text("file,field,value\nother.txt,outlet,x\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"no file 'other\.txt'"):
        module.report(one_notebook / "pages", one_notebook / "out", corrections=one_notebook / "mine.csv")
    assert not (one_notebook / "out").exists()


@pytest.mark.parametrize("file", [None, "picture.txt"])
def test_a_folder_without_articles_is_refused_at_once(one_notebook, file):
    (one_notebook / "bad").mkdir()
    if file:
        (one_notebook / "bad" / file).write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)
    with pytest.raises(ValueError, match="nothing to report on") as refused:
        module.report(one_notebook / "bad", one_notebook / "out")
    assert file is None or file in str(refused.value)
    assert not (one_notebook / "out").exists()


@pytest.mark.parametrize("out", ["pages", "pages/report", "."])
def test_a_report_goes_neither_into_the_pages_nor_over_them(one_notebook, out):
    pages = one_notebook / ("reader" if out == "." else "pages")
    if out == ".":
        (one_notebook / "pages").rename(pages)
    with pytest.raises(ValueError, match="give --out"):
        module.report(pages, one_notebook / out)
    assert (pages / "page.txt").exists()


@pytest.mark.parametrize("theirs", ["index.html", "reader/notes.html"])
def test_a_report_replaces_nothing_but_an_earlier_report(one_notebook, theirs):
    out = one_notebook.parent / "site"
    (out / theirs).parent.mkdir(parents=True)
    (out / theirs).write_text("mine", encoding="utf-8")
    with pytest.raises(ValueError, match="which no earlier report wrote"):
        module.report(one_notebook, out)
    assert (out / theirs).read_text(encoding="utf-8") == "mine"


def test_scores_without_gold_are_left_out_and_that_is_said(one_notebook, monkeypatch):
    write(one_notebook / f"{module.SCORES}.ipynb", new_markdown_cell("# Scores"))
    monkeypatch.setattr(module, "notebooks", lambda: sorted(one_notebook.glob("*.ipynb")))
    monkeypatch.setattr(module, "_has_gold", lambda path: False)
    report = module.report(one_notebook / "pages", one_notebook / "out")
    assert [page.stem for page in report.pages] == ["00-good"]
    assert "there is no gold" in report.index.read_text(encoding="utf-8")


def test_reader_pages_lead_back_to_the_index(one_notebook):
    module.report(one_notebook / "pages", one_notebook / "out")
    pages = list((one_notebook / "out" / "reader").glob("*.html"))
    assert pages
    assert all('<a href="../index.html">' in page.read_text(encoding="utf-8") for page in pages)


def test_what_only_a_running_notebook_shows_is_no_part_of_the_page():
    menu = {"tags": ["menu"]}
    notebook = new_notebook(
        cells=[
            new_markdown_cell("# A page"),
            new_markdown_cell("In a running notebook, menus:", metadata=menu),
            new_code_cell("choose(show, kind=kinds)", metadata=menu),
        ]
    )
    page = notebook_page(notebook, None, "00-a", ["00-a"])
    assert "A page" in page
    assert "running notebook" not in page
    assert "choose" not in page


def test_every_menu_of_the_notebooks_is_marked_and_so_are_the_words_that_announce_it():
    about_menus = [
        (path.name, cell)
        for path in module.notebooks()
        for cell in nbformat.read(path, as_version=4).cells
        if cell.source.startswith("choose(")
        or "\nchoose(" in cell.source
        or "running notebook, " in cell.source
    ]
    assert len(about_menus) > 2
    for name, cell in about_menus:
        assert "menu" in cell.metadata.get("tags", []), (name, cell.source)


def test_a_path_that_is_not_there_says_so(tmp_path):
    with pytest.raises(FileNotFoundError, match="no such file"):
        module.report(tmp_path / "nowhere", tmp_path / "out")


def test_a_figure_of_the_index_has_its_title_as_caption_and_leads_to_its_page(tmp_path):
    from syrianews import exhibit, plot
    from syrianews.pages.report_exhibits import _figure

    folder = tmp_path / "02-page"
    zones = pd.DataFrame({"file": ["a.txt"], "kind": ["body"], "words": [9]})
    exhibit.save_to(folder)
    try:
        exhibit.figure(
            "strip", zones, plot.zone_strips, alt="One strip.", title="Which words\nعنوان الخبر (s1)"
        )
    finally:
        exhibit.save_to(None)
    (entry,) = (json.loads(line) for line in (folder / "exhibits.jsonl").read_text("utf-8").splitlines())
    box = _figure(folder, entry)
    caption = re.search(r"<figcaption>.*</figcaption>", box).group()
    assert (
        '<strong><a href="02-page.html"><bdi>Which words</bdi> · <bdi>عنوان الخبر (s1)</bdi></a></strong>'
        in caption
    )
    assert "One strip." not in caption
    assert 'alt="One strip."' in box


def test_copies_are_set_beside_nothing(tmp_path):
    import syrianews as sn
    from syrianews.pages.readers import write_readers

    lead = "أعلنت وزارة الري إغلاق جسر المدينة القديم أمام الشاحنات الثقيلة ابتداء من صباح الأحد المقبل بسبب تشققات"
    for n, text in enumerate(
        (
            f"{lead}.",
            f"{lead}.",
            "قالت وزارة الري إن جسر المدينة القديم سيغلق أمام الشاحنات الثقيلة صباح الأحد المقبل. وأضافت أن المهندسين رصدوا تشققات في دعاماته.",
        )
    ):
        (tmp_path / f"{n}.txt").write_text(
            f"إغلاق جسر المدينة القديم أمام الشاحنات\n\n{text}\n", encoding="utf-8"
        )
    corpus = sn.annotate(sn.load(tmp_path))
    copies = corpus.articles.loc[corpus.articles["duplicate_of"].notna(), "name"]
    assert len(copies) == 1
    readers = write_readers(corpus, tmp_path / "reader")
    assert len(readers.articles) == 3
    assert len(readers.pairs) == 1
    assert copies.iat[0] not in readers.pairs[0].names
