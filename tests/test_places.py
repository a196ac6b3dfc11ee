"""Places and persons in datelines."""

from syrianews.zoning.places import is_given_name, is_place


def test_is_place():
    assert is_place("دمشق")
    assert not is_place("شبكة السنابل")


def test_is_given_name():
    assert is_given_name("احمد")
    assert not is_given_name("دمشق")
    assert not is_given_name("سامر")  # a word as well
