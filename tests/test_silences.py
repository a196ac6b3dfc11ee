"""Refusals to comment are told from comments that were not made, and a headline from the text that it sums up."""

from __future__ import annotations

import pandas as pd
import pytest

import syrianews as sn
from syrianews.silences import SILENCES, silences


def found(tmp_path, text: str) -> pd.DataFrame:
    (tmp_path / "x.txt").write_text(text, encoding="utf-8")
    corpus = sn.annotate(sn.load(tmp_path))
    return silences(corpus.attributions, corpus.sentences)


@pytest.mark.parametrize(
    ("sentence", "silence"),
    [
        ("رفض المدير التعليق على التقرير المنشور.", "refused"),
        ("امتنعت الوزارة عن التعليق على التقرير المنشور.", "refused"),
        ("لم يصدر تعليق رسمي من الوزارة على التقرير المنشور.", "none made"),
        ("لم تعلق الوزارة على التقرير المنشور حتى الآن.", "none made"),
        ("لم تؤكد الوزارة النبأ المنشور حتى الآن.", "left open"),
        ("ولم ينف المدير صحة الخبر ولم يؤكدها.", "left open"),
    ],
)
def test_what_was_refused_and_what_was_not_made(tmp_path, sentence, silence):
    assert found(tmp_path, f"عنوان\n\n{sentence}\n")["silence"].tolist() == [silence]


def test_a_headline_that_sums_up_the_text_is_left_out(tmp_path):
    head = "دمشق بلا تعليق على تقرير الصحيفة"
    text = f"{head}\n\nنشرت الصحيفة تقريرا عن الاجتماع الذي عقد في العاصمة.\n\n"
    assert found(tmp_path, text)["cue"].tolist() == ["بلا تعليق"]
    both = found(tmp_path, f"{text}رفض المدير التعليق على التقرير المنشور.\n")
    assert both["silence"].tolist() == ["refused"]


def test_nobody_who_says_nothing():
    none = pd.DataFrame(columns=["file", "article", "polarity", "lemma", "cue_start"])
    lines = pd.DataFrame(columns=["file", "article", "start", "end", "kind"])
    assert silences(none, lines).empty
    assert SILENCES == ("refused", "none made", "left open")


@pytest.mark.parametrize(
    "sentence",
    [
        "وأفضل الأمور هو تجنب الاتصال بالمواد الضارة.",
        "رفض الوزير الطلب.",
        "رفض مجلس الأمن البيان.",
        "تجنبت الشركة الرسائل.",
    ],
)
def test_what_comes_from_another_is_no_comment_refused(tmp_path, sentence):
    assert found(tmp_path, f"عنوان\n\n{sentence}\n").empty


def test_who_does_not_answer_at_once_says_nothing(tmp_path):
    text = "اتهمت تركيا الحزب بشن هجمات، ولم ترد دمشق على الفور."
    assert found(tmp_path, f"عنوان\n\n{text}\n")["silence"].tolist() == ["none made"]
