"""Places and persons in datelines."""

from syrianews.zoning.places import is_full_name, is_given_name, is_place, may_be_given_name


def test_is_place():
    assert is_place("دمشق")
    assert not is_place("شبكة السنابل")


def test_is_given_name():
    assert is_given_name("احمد")
    assert not is_given_name("دمشق")
    assert not is_given_name("جميل")  # a word as well


def test_a_full_name_begins_with_a_given_name():
    assert [is_full_name(name) for name in ("محمد علي", "سعيد الحلبي", "سعيد جدا", "محمد", "دمشق الشام")] == [
        True, True, False, False, False,
    ]  # fmt: skip
    assert [may_be_given_name(name) for name in ("سعيد", "محمد", "دمشق")] == [True, True, False]
