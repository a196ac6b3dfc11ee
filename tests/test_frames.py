"""Frames: what opens a content behind a cue."""

from pathlib import Path

import pytest

from syrianews.attribution.cues import CueLexicon
from syrianews.attribution.frames import find_frame, may_have_frame
from syrianews.attribution.reading import Reading
from syrianews.attribution.word_facts import FactsOfWords
from syrianews.document import Document

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))


@pytest.fixture(scope="module")
def lexicon():
    return CueLexicon.default()


def read(text, lexicon):
    return Reading(Document.from_text(text), [], FactsOfWords(lexicon))


def verb(lexicon, word):
    return next(form for form in lexicon.find(word)[1] if form.pos == "verb")


@pytest.mark.parametrize(
    ("text", "frame", "body"),
    [
        ("قال الوزير إن الأمر انتهى", "that", "الأمر"),
        ("قال الوزير: الأمر انتهى", "colon", "الأمر"),
        ('قال الوزير "لن نقبل بهذا الأمر أبدا"', "quote", '"'),
        ("قال الوزير كلمته وغادر", "", None),
    ],
)
def test_what_opens_the_content(text, frame, body, lexicon):
    reading = read(text, lexicon)
    found, at, _ = find_frame(reading, 2, len(reading), verb(lexicon, "قال"))
    assert (found, reading.original(at) if at >= 0 else None) == (frame, body)


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_no_frame_is_found_that_the_quick_look_denies(path, lexicon):
    reading = read(path.read_text("utf-8"), lexicon)
    looked = found = 0
    for i, fact in enumerate(reading.facts):
        if not fact.may_be_cue:
            continue
        stop = reading.sentence_of(i)[1]
        for form in lexicon.find(reading.words[i])[1]:
            if form.pos == "verb" and i + 1 < stop:
                may = may_have_frame(reading, i + 1, stop, form)
                looked += not may
                if find_frame(reading, i + 1, stop, form)[0]:
                    found += 1
                    assert may, reading.original(i)
    assert found
    assert looked
