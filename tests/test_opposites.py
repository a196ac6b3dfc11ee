"""What one telling negates and the other asserts, of any act."""

from __future__ import annotations

import pandas as pd
import pytest

import syrianews as sn


def compared(a, b):
    table = pd.DataFrame(
        [
            {"text": f"خبر عن الحزب والشركة\n{text}", "outlet": outlet, "date": "2025-03-01"}
            for text, outlet in ((a, "ساحل"), (b, "جبل"))
        ]
    )
    corpus = sn.prepare(table)
    return sn.compare(corpus[0], corpus[1])


RESIGNED = "قال المذيع عمر نصر إن مدرب المنتخب سامر حداد استقال من منصبه احتجاجا على تدخلات الاتحاد."
PAID = "أعلنت شركة المناجم أنها دفعت رواتب العمال في الإقليم الشرقي كاملة."
JOINS = "قال أمين الحزب كمال عودة إن الحزب سيشارك في الحكومة الجديدة."


@pytest.mark.parametrize(
    ("a", "b", "what"),
    [
        (RESIGNED, "أكد رئيس الاتحاد وليد حمزة أن مدرب المنتخب سامر حداد لم يستقل من منصبه.", "it happened"),
        (
            RESIGNED,
            "أكد رئيس الاتحاد وليد حمزة أن مدرب المنتخب سامر حداد لم يتقدم باستقالته من منصبه.",
            "it happened",
        ),
        (PAID, "قال العمال إن شركة المناجم لم تدفع رواتب العمال في الإقليم الشرقي.", "it happened"),
        (JOINS, "قال الناطق باسم الحزب إن الحزب لن يشارك في الحكومة الجديدة.", "it will happen"),
    ],
)
def test_what_is_negated_denies_what_is_asserted(a, b, what):
    for one, other, side in ((a, b, "b"), (b, a, "a")):
        comparison = compared(one, other)
        assert comparison.conflicts["what"].tolist() == [f"whether {what}"]
        assert side in comparison.alignments.query("relation == 'denies'")["denying"].tolist()
        assert comparison.quotes.empty


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (JOINS, JOINS.replace("قال", "أكد").replace("سيشارك", "سوف يشارك")),
        (
            "دعت النقابة أصحاب شركة المناجم إلى دفع رواتب العمال في الإقليم الشرقي.",
            "قال العمال إن شركة المناجم لم تدفع رواتب العمال في الإقليم الشرقي.",
        ),
        (PAID, "قال العمال إن شركة الحديد لم تدفع رواتب الموظفين في الإقليم الغربي."),  # of others
        (PAID, "قال العمال إن شركة المناجم لن تدفع رواتب العمال في الإقليم الشرقي."),  # later on
        (PAID, "قال العمال إن شركة المناجم لم تدفع رواتب العمال في الإقليم الشرقي إلا بعد الإضراب."),
        (
            "ذكرت مصادر مطلعة أن الدفاع سيطعن على حكم الإدانة.",
            "كشف مصدر قضائي أن النيابة لن تطعن على حكم البراءة.",
        ),
    ],
)
def test_other_acts_times_and_people_do_not(a, b):
    comparison = compared(a, b)
    assert comparison.conflicts.empty
    assert "denies" not in set(comparison.alignments["relation"])
