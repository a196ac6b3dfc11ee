"""What docs carry: plain values that survive serialising, other processes and other pipelines."""

from __future__ import annotations

import pickle

import pytest
import spacy
from spacy.tokens import Doc, DocBin

import syrianews as sn
from syrianews.components import attributions_of, document_of, make_doc, mentions_of
from syrianews.document import Document, Line

TEXTS = [
    "قال الرئيس أحمد الشرع إن دمشق ستنضم إلى التحالف.",
    "وأضاف مسؤول طلب عدم الكشف عن هويته: «الأمر انتهى»، وفق ما نقلت وكالة رويترز.",
]


@pytest.fixture(scope="module")
def nlp():
    return sn.pipeline()


def found(doc: Doc) -> tuple:
    spans = {name: [(s.text, s.label_, s.kb_id_) for s in group] for name, group in doc.spans.items()}
    return mentions_of(doc), attributions_of(doc), spans


def by_bytes(nlp, docs):
    return [Doc(nlp.vocab).from_bytes(doc.to_bytes()) for doc in docs]


def by_bin(nlp, docs):
    stored = DocBin(store_user_data=True, docs=docs).to_bytes()
    return list(DocBin().from_bytes(stored).get_docs(nlp.vocab))


@pytest.mark.parametrize("carry", [by_bytes, by_bin])
def test_what_was_found_survives_serialising(nlp, carry):
    docs = [nlp(text) for text in TEXTS]
    carried = carry(nlp, docs)
    assert [found(doc) for doc in carried] == [found(doc) for doc in docs]
    assert all(found(doc)[0] or found(doc)[1] for doc in carried)


def test_two_processes_find_what_one_finds(nlp):
    here = [found(doc) for doc in nlp.pipe(TEXTS)]
    assert [found(doc) for doc in nlp.pipe(TEXTS, n_process=2, batch_size=1)] == here


def test_components_are_sent_to_other_processes_with_their_tables(tmp_path):
    (tmp_path / "own.csv").write_text("id,type,name_ar\nbridge-platform,MEDIA,منصة الجسر\n", encoding="utf-8")
    (tmp_path / "cues.csv").write_text(
        "text,cue_class,pos,frames\nعلى ذمة,claim,prep,source\n", encoding="utf-8"
    )
    nlp = sn.pipeline(actors=tmp_path / "own.csv", cues=tmp_path / "cues.csv")
    doc = nlp.make_doc("على ذمة منصة الجسر، انتهى الاجتماع مساء أمس.")
    for _, component in nlp.pipeline:
        doc = pickle.loads(pickle.dumps(component))(doc)
    assert [m.actor for m in mentions_of(doc)] == ["bridge-platform"]
    assert [a.cue_class for a in attributions_of(doc)] == ["claim"]


def test_a_saved_pipeline_is_the_same(nlp, tmp_path):
    nlp.to_disk(tmp_path / "saved")
    assert found(spacy.load(tmp_path / "saved")(TEXTS[0])) == found(nlp(TEXTS[0]))


def test_the_lines_of_a_document_go_with_its_doc(nlp):
    text = "الشرع: الأمر انتهى\nقال الوزير إن الأمر انتهى."
    head = text.index("\n")
    lines = [Line(0, head, "headline", 10), Line(head + 1, len(text), "body", 90)]
    document = Document(text, lines, file="a.txt", article=1, date="2025-01-02")
    (carried,) = by_bytes(nlp, [make_doc(nlp, document)])
    again = document_of(carried)
    assert (again.lines, again.file, again.article, again.date) == (lines, "a.txt", 1, "2025-01-02")
    for _, component in nlp.pipeline:
        carried = component(carried)
    assert found(carried) == found(nlp(make_doc(nlp, document)))


def test_a_text_of_more_than_a_million_characters_is_taken(nlp):
    assert len(nlp.make_doc("كلمة " * 210_000)) > 200_000


def test_what_is_no_table_is_refused():
    with pytest.raises(
        TypeError,
        match=r"takes the path of a table of your own \(or a DataFrame\), and this is a list: give its path",
    ):
        sn.pipeline([{"id": "x"}])
