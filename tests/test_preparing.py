"""One call from a path to a corpus, with a reader's own tables laid over it."""

from __future__ import annotations

import pandas as pd
import pytest

import syrianews as sn
from syrianews import own_tables
from syrianews.pages.report import report

TEXT = "عنوان الخبر\n\nقالت منصة الجسر إن الأمر انتهى اليوم في العاصمة دمشق.\nعلى ذمة صحيفة محلية، انتهى الاجتماع مساء أمس.\n"


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "page.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def own(tmp_path):
    tables = {
        "actors": "id;type;name_ar\nbridge-platform;MEDIA;منصة الجسر\n",
        "cues": "text,cue_class,pos,frames\nعلى ذمة,claim,prep,source\n",
        "corrections": "file;field;value\npage.txt;outlet;صحيفة الجسر\n",
    }
    for name, text in tables.items():
        (tmp_path / f"{name}.csv").write_text(text, encoding="utf-8")
    return {name: tmp_path / f"{name}.csv" for name in tables}


def test_without_tables_it_is_load_and_annotate(page):
    corpus = sn.annotate(sn.load(page))
    assert sn.prepare(page).mentions.equals(corpus.mentions)
    assert sn.prepare(sn.load(page)).attributions.equals(corpus.attributions)


def test_every_table_of_the_readers_own_has_its_effect(page, own):
    before, after = sn.prepare(page), sn.prepare(page, **own)
    assert "bridge-platform" in set(after.mentions["actor"]) - set(before.mentions["actor"])
    assert "claim" in set(after.attributions["cue_class"]) - set(before.attributions["cue_class"])
    assert after.articles["outlet"].tolist() == ["صحيفة الجسر"]


def test_columns_of_a_table(tmp_path):
    (tmp_path / "export.csv").write_text(f'Volltext\n"{TEXT}"\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"columns found are Volltext; say which one"):
        sn.prepare(tmp_path / "export.csv")
    assert len(sn.prepare(tmp_path / "export.csv", columns={"text": "Volltext"})) == 1


def test_nothing_to_prepare_is_refused():
    with pytest.raises(TypeError, match="at least one file, folder or table"):
        sn.prepare()


def test_a_table_that_is_not_there_is_named_before_anything_is_read(tmp_path):
    with pytest.raises(FileNotFoundError, match=r"nowhere\.csv"):
        sn.prepare("no such folder", corrections=tmp_path / "nowhere.csv")


def test_a_table_of_corrections_with_other_columns_is_refused_before_anything_is_read(tmp_path):
    (tmp_path / "own.csv").write_text("Seite,Wert\n1,2\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"this one has Seite, Wert"):
        sn.prepare("no such folder", corrections=tmp_path / "own.csv")


def test_a_folder_of_tables_is_no_folder_of_scrapes(page, tmp_path):
    sn.annotate_to(tmp_path / "tables", page, progress=False)
    with pytest.raises(ValueError, match=r"sn\.open_corpus"):
        sn.prepare(page, tmp_path / "tables")
    with pytest.raises(ValueError, match=r"sn\.open_corpus"):
        report(tmp_path / "tables", tmp_path / "report")


def test_columns_of_a_corpus_are_refused(corpus):
    with pytest.raises(TypeError, match=r"columns= says which column .* give it to sn\.load"):
        sn.prepare(corpus, columns={"text": "body"})


def test_corrections_in_memory_are_written_nowhere(page, monkeypatch):
    monkeypatch.setattr(own_tables, "_folder", lambda: pytest.fail("a file was written"))
    row = {"file": "page.txt", "field": "outlet", "value": "الجسر"}
    assert sn.prepare(page, corrections=pd.DataFrame([row])).articles["outlet"].tolist() == ["الجسر"]
