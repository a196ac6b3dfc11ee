import pytest
from two_tellings import told

from syrianews.comparison.fates import done, fate, fate_of, state_told
from syrianews.comparison.quantities import quantities
from syrianews.text import fold


def of_first(read, text):
    telling = told("a", f"عنوان\n{text}")
    clause = telling.paragraphs[1].clauses[0]
    (count, *_) = quantities(telling.text(clause.span), clause.start)
    return read(telling, clause, count)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("وفقدان", "missing"),
        ("الناجين", "rescue"),
        ("بخسائر", "loss"),
        ("واعتقلت", "arrest"),
        ("وللمفقودين", "missing"),
        ("فالناجون", "rescue"),
        ("فقد", None),
        ("جثث", "kill"),
        ("البحر", None),
    ],
)
def test_the_fate_that_a_word_tells(word, expected):
    assert fate_of(fold(word)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أنقذ البحارة 12 صيادا قرب الميناء", "rescue"),
        ("لا يزال 12 صيادا في عداد المفقودين", "missing"),
        ("قدر المالك خسائر الحريق بنحو 12 مليون ليرة", "loss"),
        ("أفرج الحرس عن 12 معتقلا", "release"),
        ("وصل 12 صيادا واعتقل ثلاثة", None),
        ("قدمت الجمعية الطعام إلى 12 صيادا أفرج عنهم", "release"),
        ("أنقذ الحراس خزانة فيها خسائر 12 مليون ليرة", "loss"),
        ("تبرعت الجمعية لعلاج 12 صيادا", None),
    ],
)
def test_what_is_done_to_those_counted(text, expected):
    assert of_first(done, text) == expected


def test_the_noun_that_is_counted_may_tell_what_befell_them_before():
    assert of_first(fate, "أفرج الحرس عن 12 معتقلا") == "arrest"


def test_what_an_adjective_or_a_verb_behind_the_noun_says_of_those_counted_comes_first():
    assert of_first(state_told, "نقلت سيارة 12 عاملا أصيبوا في المنجم") == "wound"
    assert of_first(done, "نقلت سيارة 12 عاملا أصيبوا في المنجم") == "wound"
    assert of_first(state_told, "نقلت سيارة 12 عاملا إلى المنجم") is None
