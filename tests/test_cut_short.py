"""Texts that end in the middle of a sentence, as teasers and badly saved pages do: no rule looks beyond the last word."""

from __future__ import annotations

import pytest
from attribution_reading import attributions, read
from hypothesis import given, settings
from hypothesis import strategies as st


@pytest.fixture(scope="module")
def sentences(corpus):
    return corpus.sentences["text"].tolist()


def check_spans(text: str) -> None:
    """Every span of every attribution is words of the text, without blanks around them."""
    for a in attributions(text):
        for start, end in filter(None, (a.cue, a.source, a.medium, a.occasion, *a.content)):
            assert 0 <= start < end <= len(text)
            assert text[start:end] == text[start:end].strip()


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وقال سمير حداد إن الحزب «حكومة", ["الحزب «حكومة"]),
        ("وقال سمير حداد وهو", []),
        ("ويقدر الجيش السوري أن", []),
        ("وجدد الوزير التأكيد أن", []),
        ("وجهت الوزارة التي بأن", []),
        ("إبلاغهن مصدر عن ،", []),
        ("وقدم الوزير هكذا تعازيه", []),
        ("وقالت الإذاعة التي نقل عنها موقع", []),
        ("وزار المدينة موظفون للصحيفة التي نقل عنها موقع", []),
        ("وارتفعت الأسعار أمس وفق صاحب", ["ارتفعت الأسعار أمس"]),
        ('واستندت "نيويورك تايمز" في تقريرها إلى #', []),
        ("وأكد الوزير معارضته للهجوم على حلب،", ["معارضته للهجوم على حلب"]),
        ("أظهرت بيانات ما يدعم التوقعات بأن", ["ما يدعم التوقعات بأن"]),
        ("أعلن الاتحاد السوري لكرة", ["لكرة"]),
        ("عن قصده بأنه في أبها كما عبر", []),
        ("– متابعة", []),
        ("وقال سمير حداد: «", []),
        ('وأشارت الصحيفة إلى "', []),
        ("وتبع ذلك أحداث عندما رفضت هيئة", []),
        ("وعلى الرغم من اعتراف واشنطن بأنّ", []),
        ("تراقبها عشرات الشركات التي تجمع البيانات، وتقريبا فإن", []),
        ("أعلن عن تبني عمليات متزامنة في كل", ["تبني عمليات متزامنة في كل"]),
        ("بتبني متزامنة في كل", []),
    ],
)
def test_a_text_may_end_where_a_rule_would_look_on(text, content):
    assert [words for _, _, contents in read(text) for words in contents] == content


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_any_sentence_may_end_behind_any_of_its_words(sentences, data):
    words = data.draw(st.sampled_from(sentences)).split()
    kept = words[: data.draw(st.integers(1, len(words)))]
    mark = data.draw(st.sampled_from(["", "#", '"', "«", ":", "صاحب", "شبكة", "عن", "إن", "1"]))
    check_spans(" ".join([*kept, mark]).strip())


def test_a_sentence_may_end_behind_each_of_its_words():
    text = (
        'ونقلت وكالة الأنباء عن مصدر في الوزارة، وهو مدير مكتبها السابق، قوله إن «الطريق، الذي وصفه سمير حداد بأنه "شريان '
        'المدينة"، لن يفتح قريبا»، مشيرا إلى أن الحكومة قدمت، هكذا، شكرها لمن ساعدوا، على حد تعبيره، وأضاف: لا تعليق.'
    )
    words = text.split()
    for end in range(1, len(words) + 1):
        check_spans(" ".join(words[:end]))
