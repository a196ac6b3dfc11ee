"""Attributes that are made once."""

from syrianews.zoning.lazily import lazily


class Page:
    asked = 0

    @lazily
    def words(self) -> int:
        """How many words."""
        self.asked += 1
        return 3


def test_made_once():
    page = Page()
    assert (page.words, page.words, page.asked) == (3, 3, 1)


def test_what_was_set_stays():
    page = Page()
    page.words = 5
    assert (page.words, page.asked) == (5, 0)


def test_the_class_keeps_the_docstring():
    assert Page.words.__doc__ == "How many words."
