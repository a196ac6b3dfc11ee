"""Properties that are worked out when first asked for."""

from syrianews.lazy import lazy


class Line:
    def __init__(self, text):
        self.text = text
        self.asked = 0

    @lazy
    def words(self):
        """Its words."""
        self.asked += 1
        return self.text.split()


def test_it_is_worked_out_once_for_each_object():
    one, other = Line("قال نعم"), Line("لا")
    assert one.asked == 0
    assert [one.words, one.words, other.words] == [["قال", "نعم"], ["قال", "نعم"], ["لا"]]
    assert (one.asked, other.asked) == (1, 1)


def test_what_is_set_stands_before_and_after_it_was_worked_out():
    early, late = Line("قال نعم"), Line("قال نعم")
    early.words = []
    assert late.words
    late.words = ["لا"]
    assert (early.words, early.asked, late.words, late.asked) == ([], 0, ["لا"], 1)


def test_the_class_shows_the_property_with_its_docstring():
    assert Line.words.__doc__ == "Its words."
