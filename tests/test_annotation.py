"""Annotation: the same with and without spaCy around it; one bad article never sinks the rest."""

from __future__ import annotations

import gc
from dataclasses import replace

import pandas as pd
import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

import syrianews as sn
from syrianews import annotation


@pytest.mark.parametrize("table", ["mentions", "attributions"])
def test_the_pipeline_finds_what_annotate_finds(corpus, seeds, table):
    through_spacy = sn.annotate(sn.load(seeds), sn.pipeline())
    pd.testing.assert_frame_equal(getattr(through_spacy, table), getattr(corpus, table))


def test_the_given_corpus_stays_as_it_was(seeds):
    loaded = sn.load(seeds)
    sn.annotate(loaded)
    assert not loaded.annotated


def test_a_pipeline_without_the_components_is_refused(seeds):
    with pytest.raises(ValueError, match="syrianews_attributions"):
        sn.annotate(sn.load(seeds), spacy.blank("ar"))


def test_an_article_that_fails_is_named_and_the_rest_go_on(seeds, monkeypatch):
    read = annotation._finders()

    def fail_on_one(document):
        if document.file.startswith("003"):
            raise RuntimeError("poison")
        return read(document)

    monkeypatch.setattr(annotation, "_finders", lambda: fail_on_one)
    corpus = sn.annotate(sn.load(seeds))
    assert [f.file[:3] for f in corpus.failures] == ["003"]
    assert "poison" in corpus.errors["reason"].iat[0]
    assert corpus.mentions["file"].nunique() == 4


def _no_attributions(*_):
    raise RuntimeError("poison")


def test_actors_are_kept_where_only_the_attributions_fail(corpus, seeds, monkeypatch):
    annotation._finders.cache_clear()
    monkeypatch.setattr("syrianews.attribution.finder.AttributionFinder.__call__", _no_attributions)
    try:
        halved = sn.annotate(sn.load(seeds))
    finally:
        annotation._finders.cache_clear()
    assert halved.attributions.empty
    pd.testing.assert_frame_equal(halved.mentions, corpus.mentions)
    assert set(halved.errors["reason"]) == {
        "actors found, no attributions: RuntimeError: poison; please report this text"
    }


def test_actors_are_kept_where_only_the_attributions_of_a_pipeline_fail(corpus, seeds, monkeypatch):
    nlp = sn.pipeline()
    monkeypatch.setattr("syrianews.attribution.finder.AttributionFinder.__call__", _no_attributions)
    halved = sn.annotate(sn.load(seeds), nlp)
    assert halved.attributions.empty
    pd.testing.assert_frame_equal(halved.mentions, corpus.mentions)


_WORDS = "التحالف الدولي ضد داعش وفق قال الوزير إن المدينة ال عبد أبو بن نقلت عن صحيفة قوله أن وجه اتهامات بينهم نفى".split()
_MARKS = ["#", '"', "«", "»", "(", ")", ":", "،", ".", "-", "…", "_", "ـ", "\u200f", "%", "1", ""]


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(_WORDS + _MARKS), st.sampled_from([" ", " ", "", "\n"])), max_size=60)
)
def test_any_order_of_words_and_marks_can_be_annotated(parts):
    text = "".join(word + blank for word, blank in parts)
    corpus = sn.annotate(sn.load(pd.DataFrame({"text": [text + " قال."]})))
    assert corpus.errors.empty


def test_a_hashtag_glued_to_its_preposition_can_be_annotated():
    glued = pd.DataFrame({"text": ["التحالف الدولي ضد#داعش يعلن"]})
    assert sn.annotate(sn.load(glued)).errors.empty


def test_annotating_leaves_hardly_any_rings_of_objects_and_collection_goes_on_afterwards(seeds):
    loaded = sn.load(seeds)

    def renamed(record, number):
        return replace(record, scrape=replace(record.scrape, file=f"{number}-{record.scrape.file}"))

    def rings(times):
        gc.collect()
        gc.disable()
        try:
            sn.annotate(sn.Corpus([renamed(record, n) for n in range(times) for record in loaded.records]))
            return gc.collect()
        finally:
            gc.enable()

    rings(1)  # the lexicons are read
    assert rings(8) - rings(2) < 10 * 6 * len(loaded)
    sn.annotate(loaded)
    assert gc.isenabled()


def test_a_table_of_cues_goes_before_the_packages_own(tmp_path):
    table = tmp_path / "cues.csv"
    table.write_text("text,cue_class,pos,frames\nعلى ذمة,claim,prep,source\n", encoding="utf-8")
    text = "على ذمة صحيفة الجسر، انتهى الاجتماع مساء أمس."
    without, with_it = sn.pipeline()(text), sn.pipeline(cues=str(table))(text)
    assert [span.text for span in without.spans["cues"]] == []
    assert [(span.text, span.label_) for span in with_it.spans["cues"]] == [("على ذمة", "claim")]
