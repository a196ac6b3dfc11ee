from two_tellings import told

from syrianews.comparison.alignment import align
from syrianews.comparison.likeness import SideBySide
from syrianews.comparison.territories import differing_territories, territories

HERE = "السفينة أبحرت بمحاذاة الجزيرة في المياه اليونانية حين أوقفها الحرس"
THERE = "السفينة أبحرت بمحاذاة الجزيرة في المياه الإقليمية التركية حين أوقفها الحرس"
OWN = "السفينة أبحرت بمحاذاة الجزيرة في مياهها حين أوقفها الحرس"


def telling(file, *said):
    lines = [f"قالت {name} إن {content}." for name, content, _ in said]
    marks = tuple((name, "قالت", content, actor) for name, content, actor in said)
    return told(file, "\n".join(["توقيف سفينة بمحاذاة الجزيرة", *lines]), said=marks)


def found(a, b):
    pair = SideBySide(a, b)
    return [(one.state, other.state) for one, other in differing_territories(pair, list(align(pair)))]


BOTH = telling("b", ("أثينا", HERE, "athens"), ("أنقرة", THERE, "ankara"))


def test_two_sources_put_one_ship_into_two_states_waters():
    assert found(telling("a", ("أثينا", HERE, "athens")), BOTH) == [("greece", "turkey")]
    assert found(telling("a", ("أنقرة", OWN, "ankara")), BOTH) == [("turkey", "greece")]


def test_without_two_sources_of_one_telling_nothing_is_in_conflict():
    assert found(telling("a", ("أثينا", HERE, "athens")), telling("b", ("أثينا", THERE, "athens"))) == []


def test_airspace_is_known_by_all_its_names():
    text = "عنوان\nعبرت الطائرة المجال الجوي الأردني ثم دخلت الأجواء العراقية"
    assert [(x.kind, x.state) for x in territories(told("a", text))] == [("air", "jordan"), ("air", "iraq")]


def test_its_own_airspace_is_the_speakers_and_ends_before_the_next_word():
    (own,) = territories(telling("a", ("أنقرة", "الطائرة عبرت مجالها الجوي في الصباح", "ankara")))
    assert own.state == "turkey"
    assert own.source.telling.text(own.value) == "مجالها الجوي"
