import numpy as np
import pytest
from two_tellings import told

from syrianews.comparison.likeness import SideBySide
from syrianews.comparison.surroundings import SURROUNDINGS, surroundings

FIRE = "اندلع حريق كبير في مصفاة بانياس على الساحل فجر السبت"
WHEAT = "ارتفعت أسعار القمح في بورصة شيكاغو وسط مخاوف من الجفاف"
MATCH = "فاز المنتخب على نظيره في مباراة ودية أقيمت مساء أمس"


@pytest.fixture
def pair():
    return SideBySide(told("a", f"{FIRE}\n{WHEAT}\n{FIRE} الماضي."), told("b", f"{FIRE}\n{MATCH}"))


def test_one_row_of_evidence_for_every_two_paragraphs(pair):
    found = surroundings(pair, np.full((3, 2), 0.5))
    assert found.shape == (3, 2, len(SURROUNDINGS))
    assert np.isfinite(found).all()
    assert found[..., 0] == pytest.approx(0.0)


def test_sure_answers_keep_finite_odds(pair):
    found = surroundings(pair, np.array([[1.0, 0.0]] * 3))
    assert np.isfinite(found).all()
    assert found[0, 0, 0] > 0 > found[0, 1, 0]


def test_a_neighbour_that_aligns_counts_and_the_pair_itself_does_not(pair):
    probability = np.zeros((3, 2))
    probability[0, 0] = 0.9
    beside = surroundings(pair, probability)[..., SURROUNDINGS.index("beside")]
    assert beside[1, 0] == beside[0, 1] == pytest.approx(0.9)
    assert beside[0, 0] == beside[2, 1] == 0


def test_a_paragraph_speaks_for_the_one_that_repeats_it():
    text = f"{FIRE}\n{WHEAT}\n{FIRE} الماضي."
    pair = SideBySide(told("a", text), told("b", text))
    probability = np.zeros((3, 3))
    probability[0, 0] = 0.9
    through = surroundings(pair, probability)[..., SURROUNDINGS.index("through")]
    assert through[2, 2] > 0.2 > through[1, 1]
