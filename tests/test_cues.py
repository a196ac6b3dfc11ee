"""The cue lexicon: its rows, the forms it makes of them, the homographs it tells apart, and how fast."""

import gc
import json
import time
import weakref
from pathlib import Path

import pytest

from syrianews.attribution.citations import citing_words
from syrianews.attribution.cues import CueLexicon
from syrianews.lexicons import lexicon, several
from syrianews.schema import CUE_CLASSES, POLARITIES
from syrianews.text import fold

FRAMES = {"an", "quote", "colon", "object", "addressee", "bare", "comment", "negated", "source", "verb"}
LEXICON = CueLexicon.default()


def readings(word: str):
    return LEXICON.find(fold(word), word)[1]


@pytest.mark.parametrize(
    "row", lexicon("cues") + lexicon("cue_phrases"), ids=lambda row: str(row.get("lemma"))
)
def test_rows_use_the_vocabularies(row):
    assert row["cue_class"] in CUE_CLASSES
    assert row["polarity"] in POLARITIES
    assert (row["cue_class"] == "no_comment") == (row["polarity"] == "no_comment")
    assert (row["cue_class"] == "deny") == (row["polarity"] == "deny")
    assert row["strict"] in ("", "yes")
    assert row["provenance"]
    frames = several(row["frames"]) + several(row.get("passive", ""))
    assert frames
    for frame in frames:
        assert frame.partition(":")[0] in FRAMES | {"prep", "light"}, frame


def test_no_row_stands_twice():
    keys = [(row["lemma"], row["form"], row["cue_class"], row["frames"]) for row in lexicon("cues")]
    assert len(keys) == len(set(keys))
    assert len({row["lemma"] for row in lexicon("cues")}) > 300


@pytest.mark.parametrize(
    ("word", "lemma", "pos", "person", "gender", "number", "tense", "voice", "suffix"),
    [
        ("وقالت", "قال", "verb", 3, "f", "s", "perfect", "active", False),
        ("فقالوا", "قال", "verb", 3, "m", "p", "perfect", "active", False),
        ("سيعلن", "أعلن", "verb", 3, "m", "s", "future", "active", False),
        ("نفتا", "نفى", "verb", 3, "f", "d", "perfect", "active", False),
        ("نفاها", "نفى", "verb", 3, "m", "s", "perfect", "active", True),
        ("وصفها", "وصف", "verb", 3, "m", "s", "perfect", "active", True),
        ("نقلته", "نقل", "verb", 3, "f", "s", "perfect", "active", True),
        ("قيل", "قال", "verb", 3, "m", "s", "perfect", "passive", False),
        ("مشيرةً", "أشار", "participle", 0, "f", "s", "", "active", False),
        ("قوله", "قال", "masdar", 0, "m", "s", "", "", True),
        ("تصريحات", "صرّح", "masdar", 0, "f", "p", "", "", False),
        ("اتهاماتها", "اتهم", "masdar", 0, "f", "p", "", "", True),
        ("ادعائه", "ادعى", "masdar", 0, "m", "s", "", "", True),
        ("بقولهم", "قال", "masdar", 0, "m", "s", "", "", True),
        ("بحسب", "بحسب", "prep", 0, "", "", "", "", False),
    ],
)
def test_features(word, lemma, pos, person, gender, number, tense, voice, suffix):
    form = readings(word)[0]
    assert (form.lemma, form.pos, form.person, form.gender, form.number, form.tense, form.voice, form.suffix) == (
        lemma, pos, person, gender, number, tense, voice, suffix,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("word", "frame"),
    [
        ("أشار", "prep:إلى"), ("أعرب", "prep:عن"), ("تعهد", "prep:ب"), ("دعا", "addressee"), ("أعلن", "object"),
        ("يذكر", "an"), ("لزم", "object:صمت"), ("قدمت", "light:تعهد"), ("وفقا", "source:ل"), ("حسبما", "verb"),
    ],
)  # fmt: skip
def test_frames_are_folded(word, frame):
    assert any(fold(frame) in form.frames for form in readings(word))


@pytest.mark.parametrize(
    ("cue", "other"),
    [
        ("هنأ", "هنا"), ("عدّد", "عدد"), ("عارضه", "معارضة"),
        ("سماه", "سموه"), ("قدّره", "قدره"), ("أنهى", "أنه"), ("أجاب", "يجب"),
    ],
)  # fmt: skip
def test_homographs_are_told_by_their_spelling(cue, other):
    assert readings(cue), cue
    assert not readings(other), other


@pytest.mark.parametrize(
    "word",
    ["بينهم", "مدينة", "ابن", "يومين", "اثنين", "عددا", "دولة", "في", "و", "", "فرد", "فيلق", "بحث", "فحسب"],
)
def test_words_that_are_no_cue(word):
    assert not readings(word)


def test_conjunctions_are_told_from_roots_that_begin_with_them():
    assert [LEXICON.find(fold(word))[0] for word in ("وصف", "ووصف", "وفق", "ووفق", "وعد", "فنّد")] == [
        0,
        1,
        0,
        1,
        0,
        0,
    ]


def test_phrases_take_their_alternatives_and_pronouns():
    assert LEXICON.forms[fold("على حد قوله")][0].suffix
    assert LEXICON.forms[fold("بحسب تصريحات")][0].cue_class == "cite"
    assert LEXICON.forms[fold("بلا تعليق")][0].polarity == "no_comment"
    assert fold("أسئلة") in LEXICON.comment_words


def test_cues_of_the_seeds_are_in_the_lexicon():
    for path in sorted((Path(__file__).parent.parent / "seeds" / "gold").glob("0*.json")):
        for attribution in json.loads(path.read_text(encoding="utf-8"))["attributions"]:
            words = [word for word in attribution["cue"].split() if word not in ("لم", "لا", ":")]
            assert not words or readings(words[0]) or readings(" ".join(words[:2])), attribution["cue"]


def test_a_user_adds_cues(tmp_path):
    verbs, phrases = tmp_path / "verbs.csv", tmp_path / "phrases.csv"
    verbs.write_text("lemma,root,form,cue_class,frames\nهمهم,همهم,1,say,an|quote\n", encoding="utf-8")
    phrases.write_text("text,cue_class,pos,frames\nبلسان,cite,prep,source\n", encoding="utf-8")
    mine = CueLexicon.load(verbs, phrases)
    assert mine.find("همهمت")[1][0].polarity == "assert"
    assert mine.find("بلسان")[1][0].cue_class == "cite"
    assert mine.find("قال")[1] == LEXICON.find("قال")[1]
    verbs.write_text("lemma,root,form,cue_class,frames\nهمهم,همهم,1,mumble,an\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"verbs.csv, row 2: 'mumble' is no cue class"):
        CueLexicon.load(verbs)
    verbs.write_text("word,kind\nهمهم,say\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"verbs.csv, row 2: no column cue_class, frames"):
        CueLexicon.load(verbs)


def test_it_is_built_quickly_and_once():
    assert CueLexicon.default() is LEXICON
    seconds = []
    for _ in range(3):  # the collector of a long test run may fall into one of them
        CueLexicon.default.__func__.cache_clear()
        start = time.process_time()
        CueLexicon.default()
        seconds.append(time.process_time() - start)
    assert min(seconds) < 0.6  # about 0.12 s on an idle core


def test_a_lexicon_of_ones_own_goes_when_it_is_no_longer_used(tmp_path):
    table = tmp_path / "mine.csv"
    table.write_text("text,cue_class,pos,frames\nعلى ذمة,claim,prep,source\n", encoding="utf-8")
    own = CueLexicon.load(table)
    assert "علي" in citing_words(own)
    gone = weakref.ref(own)
    del own
    gc.collect()
    assert gone() is None
