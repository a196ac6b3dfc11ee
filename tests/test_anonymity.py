"""Anonymity clauses: their strength, span and reason, and what is none."""

import pytest
from attribution_reading import attributions

from syrianews import palette
from syrianews.attribution.anonymity import find_anonymity
from syrianews.lexicons import lexicon
from syrianews.text import fold

CASES = [
    ("تحدثوا بشرط عدم الكشف عن هويتهم، إن", "on_condition", "بشرط عدم الكشف عن هويتهم", None),
    ("قال مسؤول اشترط حجب هويته بسبب حساسية الأمر إن", "on_condition", "اشترط حجب هويته", "بسبب حساسية الأمر"),
    ("مصدر طلب عدم ذكر اسمه", "requested", "طلب عدم ذكر اسمه", None),
    ("وطلب القائدان عدم نشر اسميهما لأنه غير مسموح لهما", "requested", "وطلب القائدان عدم نشر اسميهما", "لأنه غير مسموح لهما"),
    ("مسؤول أمني رفض الكشف عن هويته", "requested", "رفض الكشف عن هويته", None),
    ("مسؤولان طلبا عدم الإفصاح عن هويتيهما لأسباب أمنية أن", "requested", "طلبا عدم الإفصاح عن هويتيهما", "لأسباب أمنية"),
    ("دبلوماسيون طلبوا عدم كشف أسمائهم", "requested", "طلبوا عدم كشف أسمائهم", None),
    ("مسؤول غير مخوّل بالحديث إلى الصحافة", "not_authorised", "غير مخوّل بالحديث", None),
    ("مصدر غير مصرح له بالتصريح", "not_authorised", "غير مصرح له بالتصريح", None),
    ("نقلا عن مسؤول لم تسمه", "unnamed", "لم تسمه", None),
    ("عن مصدر لم تكشف عن هويته قوله", "unnamed", "لم تكشف عن هويته", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "strength", "span", "reason"), CASES)
def test_clauses(text, strength, span, reason):
    folded = fold(text)
    clause = find_anonymity(folded)
    assert clause is not None
    assert clause.strength == strength
    assert folded[slice(*clause.span)] == fold(span)
    assert (folded[slice(*clause.reason)] if clause.reason else None) == (fold(reason) if reason else None)
    assert clause.requested == (strength in ("on_condition", "requested"))


@pytest.mark.parametrize(
    "text",
    [
        "طلب كتابة اسمه على البطاقة",
        "رفض أن يتنازل عن هويته العربية",
        "الوصول إلى الجناة وكشف هوياتهم",
        "دخول غير مصرح به إلى الموقع",
        "قال المسؤول إن الأمر انتهى",
    ],
)
def test_what_is_no_clause(text):
    assert find_anonymity(fold(text)) is None


def test_the_search_keeps_to_its_bounds():
    text = fold("قال مسؤول إن الأمر انتهى. طلب عدم ذكر اسمه")
    assert find_anonymity(text, 0, text.index(".")) is None
    assert find_anonymity(text, text.index(".")) is not None


def test_rows_use_the_vocabulary():
    parts = {"request", "refusal", "negation", "disclosure", "withholding", "identity", "naming", "authority", "speech", "reason"}  # fmt: skip
    for row in lexicon("anonymity"):
        assert row["part"] in parts
        assert row["strength"] in ("", *palette.ANONYMITY)  # what a figure can draw
        assert row["provenance"]


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        (
            "وقال سكان إن الطريق مغلق، بينما قال ضابط طلب عدم ذكر اسمه إن الطريق مفتوح.",
            [("سكان", None), ("ضابط", "requested")],
        ),
        ("قال ضابط رفض الكشف عن هويته إن الطريق مفتوح.", [("ضابط", "requested")]),
        ("قال مصدر مطلع رفض الكشف عن هويته إن الطريق مفتوح.", [("مصدر مطلع", "requested")]),
        ("وقال ضابط إن الطريق مفتوح، طالبا عدم ذكر اسمه.", [("ضابط", "requested")]),
    ],
)
def test_the_clause_is_of_the_source_nearest_before_it(text, sources):
    found = attributions(text)
    assert [(text[slice(*a.source)], a.anonymity) for a in found if a.source] == sources
    assert text[slice(*found[-1].content[-1])] == "الطريق مفتوح"
