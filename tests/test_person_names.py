import pytest
from two_tellings import told

from syrianews.comparison.likeness import SideBySide
from syrianews.comparison.person_names import one_name, same_people
from syrianews.comparison.shared_quotes import shared_quotes

WORDS = "المصنع الجديد سيفتح أبوابه في الربيع ويوظف ثلاثمئة عامل"


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("عبد الكريم الحلواني", "عبدالكريم الحلواني"),
        ("سامر الحلواني", "سامر بن فؤاد الحلواني"),
        ("أبو زاهر الدمشقي", "أبوزاهر الدمشقي"),
        ("غريغوري غالاغر", "جريجوري جالاجر"),
        ("إيفان بتروفيتش", "إيفان بيتروفتش"),
    ],
)
def test_two_spellings_of_one_name(name, other):
    assert one_name(name, other)
    assert one_name(other, name)


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("سامر الحلواني", "سمير الحلواني"),
        ("سامر الحلواني", "سامر الخباز"),
        ("سامر فؤاد الحلواني", "سامر خالد الحلواني"),
        ("الحلواني", "سامر الحلواني"),
        ("جون كيلي", "جون كيري"),
    ],
)
def test_two_names(name, other):
    assert not one_name(name, other)
    assert not one_name(other, name)


def test_a_name_that_fits_two_people_says_nothing():
    assert same_people({"a": "سامر الحلواني"}, {"b": "سامر بن فؤاد الحلواني"}) == {"b": "a"}
    two = {"b": "سامر بن فؤاد الحلواني", "c": "سامر بن خالد الحلواني"}
    assert same_people({"a": "سامر الحلواني"}, two) == {}
    assert same_people({"a": "سامر الحلواني"}, {"a": "سامر بن فؤاد الحلواني"}) == {}


def spelled(name, actor):
    text = f"عنوان\nقال المدير {name} إن {WORDS}."
    return told(actor, text, mentions={name: ("PERSON", actor)}, said=((f"المدير {name}", "قال", WORDS, actor),))  # fmt: skip


def test_a_man_whom_two_desks_spell_differently_meets_himself_and_shares_his_words():
    pair = SideBySide(spelled("غريغوري غالاغر", "one"), spelled("جريجوري جالاجر", "two"))
    assert pair.meets[pair.first.row["@one"], pair.second.row["@two"]] == 1.0
    assert [quote.tie for quote in shared_quotes(pair)] == [1.0]


def test_two_men_do_not():
    pair = SideBySide(spelled("غريغوري غالاغر", "one"), spelled("بيتر جالاجر", "two"))
    assert shared_quotes(pair) == []
