"""The cue lexicon: its rows, the forms it makes of them, and how fast."""

from syrianews.cues import CueLexicon
from syrianews.lexicons import lexicon
from syrianews.schema import CUE_CLASSES, POLARITIES


def test_rows_use_the_vocabularies():
    for name in ("cues", "cue_phrases"):
        for row in lexicon(name):
            assert row["cue_class"] in CUE_CLASSES, row
            assert row["polarity"] in POLARITIES, row
            assert row["provenance"], row
            assert row["frames"] or row["passive"], row


def test_forms_are_found_behind_a_conjunction():
    lexicon = CueLexicon.default()
    for word, lemma in (("وقال", "قال"), ("وصف", "وصف"), ("ووصف", "وصف"), ("وفق", "وفق"), ("نفاها", "نفى")):
        assert lemma in {form.lemma for form in lexicon.find(word)[1]}, word
