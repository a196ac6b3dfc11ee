"""Which words of a text concern which finder."""

from syrianews.actors.openers import Openers
from syrianews.document import Words


class Long:
    """Asks for words of four letters or more, and counts how often it is asked about each."""

    def __init__(self):
        self.asked = []

    def opening(self, forms):
        self.asked.extend(forms)
        return [form for form in forms if len(form) >= 4]


def test_each_finder_is_given_its_own_words():
    openers = Openers([{"قال"}, Long(), frozenset(), {"قال": 1}.keys()])
    assert openers.places(Words("قال الوزير ثم قال")) == [[0, 3], [1], [], [0, 3]]


def test_a_word_is_asked_about_once():
    long = Long()
    openers = Openers([long])
    openers.places(Words("دمشق بعد دمشق"))
    openers.places(Words("بعد بيروت"))
    assert sorted(long.asked) == sorted(["دمشق", "بعد", "بيروت"])


def test_words_are_forgotten_when_there_are_too_many():
    long = Long()
    openers = Openers([long], most=2)
    for text in ("دمشق بعد", "دمشق بعد", "دمشق"):
        assert openers.places(Words(text))[0] == [0]
    assert long.asked.count("دمشق") == 3
