"""Quotation marks of every kind are paired, and no text is refused."""

import pytest

from syrianews.quotes import quotations


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ('قال: "نعم".', ["نعم"]),
        ("قال: «نعم»، ثم «لا».", ["نعم", "لا"]),
        ("قال: “نعم”.", ["نعم"]),
        ("قال: ”نعم“.", ["نعم"]),
        ("قال: ''نعم''.", ["نعم"]),
        ('شبكة"سي إن إن"و"بي بي سي" أيضا', ["سي إن إن", "بي بي سي"]),
        ("قال: «سمعت “نعم” منه».", ["سمعت “نعم” منه", "نعم"]),
        ('قال " نعم " أمس', [" نعم "]),
        ('قال إن "الأمر "انتهى اليوم', ["الأمر "]),
        ('قال إن "الأمر صعب، مشيرا إلى أن الوزير "لن يعود', ["الأمر صعب", "لن يعود"]),
        ('قال "الأمر صعب. وأضاف أن "الباب مغلق', ["الأمر صعب", "الباب مغلق"]),
        ("It's John's song", []),
    ],
)
def test_pairs(text, inner):
    assert [text[q.inner_start : q.inner_end] for q in quotations(text)] == inner


def test_an_open_quotation_runs_to_the_end_of_its_line():
    (found,) = quotations("قال: «لن نعود")
    assert not found.closed
    assert found.end == len("قال: «لن نعود")


def test_a_stray_closing_mark_is_left_alone():
    assert quotations("انتهى الأمر”.") == []


@pytest.mark.parametrize("text", ['"', '""', "«»”“\"'", '"' * 5000, "«" * 5000])
def test_no_text_is_refused(text):
    assert all(0 <= q.start <= q.end <= len(text) for q in quotations(text))


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("وقال العمدة: (لن نغلق السد قبل الصيف).", ["لن نغلق السد قبل الصيف"]),
        ("مثل شعبي يقول (لا تقطع الغصن الذي تجلس عليه).", ["لا تقطع الغصن الذي تجلس عليه"]),
        ("وأوضح أن {السد سيغلق قبل الصيف}.", ["السد سيغلق قبل الصيف"]),
        ("وقال العمدة (52 عاما) إن السد مغلق.", []),
        ("وأغلق السد (في قرية بعيدة من الجبال) أمس.", []),
    ],
)
def test_brackets(text, inner):
    assert [text[q.inner_start : q.inner_end] for q in quotations(text)] == inner


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ('قال إن "السد مغلق منذ أمس». وأضاف إنه «ليس فارغا».', ["السد مغلق منذ أمس", "ليس فارغا"]),
        ("قال: «السد مغلق منذ أمس”. ثم غادر.", ["السد مغلق منذ أمس"]),
        ('قال: "سألته «نعم أم لا» ولم يجب".', ["سألته «نعم أم لا» ولم يجب", "نعم أم لا"]),
        ('قال: "بيت Ali\'s كبير".', ["بيت Ali's كبير"]),
    ],
)
def test_a_closing_mark_of_another_family_closes(text, inner):
    assert [text[q.inner_start : q.inner_end] for q in quotations(text)] == inner
