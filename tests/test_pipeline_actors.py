"""The actor component in spaCy pipelines."""

import spacy
from spacy.training import Example

import syrianews.components


def _spans(doc):
    return [(span.text, span.label_, span.kb_id_) for span in doc.spans["actors"]]


def test_component_works_in_any_arabic_pipeline():
    nlp = spacy.blank("ar")
    nlp.add_pipe("syrianews_actors")
    assert _spans(nlp("وصل أحمد الشرع إلى دمشق")) == [
        ("أحمد الشرع", "PERSON", "ahmed-al-sharaa"),
        ("دمشق", "GPE", "damascus"),
    ]


def test_exact_offsets_leave_the_proclitic_out():
    nlp = syrianews.components.pipeline()
    doc = nlp("هاجم تنظيم داعش الموقع ووصل لدمشق")
    last = syrianews.components.mentions_of(doc)[-1]
    assert doc.text[last.start : last.end] == "دمشق"
    assert doc.spans["actors"][-1].text == "لدمشق"


def test_an_edited_table_of_actors_is_read_again(tmp_path):
    table = tmp_path / "mine.csv"
    for actor in ("first-platform", "second-platform"):
        table.write_text(f"id,type,name_ar\n{actor},MEDIA,منصة الجسر\n", encoding="utf-8")
        nlp = syrianews.components.pipeline(actors=str(table))
        assert _spans(nlp("قالت منصة الجسر إن الأمر انتهى.")) == [("منصة الجسر", "MEDIA", actor)]


def test_entities_of_other_components_are_candidates():
    nlp = spacy.blank("ar")
    nlp.add_pipe("entity_ruler").add_patterns(
        [{"label": "PERSON", "pattern": "زيتون شمس"}, {"label": "ORG", "pattern": "الشرع"}]
    )
    nlp.add_pipe("syrianews_actors")
    found = _spans(nlp("زار زيتون شمس وأحمد الشرع دمشق"))
    assert ("زيتون شمس", "PERSON", "zitun-shms") in found
    assert [label for text, label, _ in found if "الشرع" in text] == ["PERSON"]


def test_evaluate_scores_the_spans():
    nlp = spacy.blank("ar")
    nlp.add_pipe("syrianews_actors")
    reference = nlp.make_doc("وصل أحمد الشرع إلى دمشق")
    reference.spans["actors"] = [
        reference.char_span(4, 14, label="PERSON"),
        reference.char_span(19, 23, label="LOC"),
    ]
    scores = nlp.evaluate([Example(nlp.make_doc(reference.text), reference)])
    assert scores["spans_actors_f"] == 0.5


def test_evaluate_scores_the_spans_of_attributions():
    nlp = syrianews.components.pipeline()
    reference = nlp("قال الوزير إن الطريق آمن. وأضاف السفير أن الجسر مغلق.")
    reference.spans["cues"] = list(reference.spans["cues"])[:1]
    reference.spans["contents"] = [reference[0:1]]
    scores = nlp.evaluate([Example(nlp.make_doc(reference.text), reference)])
    assert (scores["spans_cues_p"], scores["spans_cues_r"]) == (0.5, 1.0)
    assert scores["spans_sources_f"] == 1.0
    assert scores["spans_contents_f"] == 0.0
