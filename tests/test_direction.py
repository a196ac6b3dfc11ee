from two_tellings import told

from syrianews.comparison.credits import credits, outlet_id, reports
from syrianews.comparison.direction import directions
from syrianews.comparison.likeness import SideBySide

LONG = " ".join(f"كلمة{n}" for n in "أ ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف".split())


def test_the_same_outlet_under_two_names():
    assert outlet_id("نيويورك تايمز") == outlet_id("صحيفة نيويورك تايمز")


def test_two_tellings_of_one_newspapers_report():
    a = told("a", "عنوان\nنص", outlet="العرب مباشر", relays=("نيويورك تايمز",))
    b = told("b", "عنوان\nنص آخر", outlet="عربي21", relays=("نيويورك تايمز",))
    assert reports(a.article) == reports(b.article) != frozenset()
    assert {d.origin for d in directions(SideBySide(a, b))} == {outlet_id("نيويورك تايمز")}
    assert all(d.origin_telling is None for d in directions(SideBySide(a, b)))


def test_a_telling_that_credits_the_other():
    a = told("a", "عنوان\nنص", outlet="عربي21", relays=("عنب بلدي",))
    b = told("b", "عنوان\nنص آخر", outlet="عنب بلدي")
    (stated,) = directions(SideBySide(a, b))
    assert stated.passing is a
    assert stated.origin_telling is b


def test_shared_words_give_a_direction_only_with_two_dates():
    a, b = told("a", f"عنوان\n{LONG}", date="2020-01-01"), told("b", f"خبر\n{LONG}", date="2020-01-02")
    (stated,) = directions(SideBySide(a, b))
    assert stated.passing is b
    assert "later" in stated.basis
    (unstated,) = directions(SideBySide(told("a", f"عنوان\n{LONG}"), b))
    assert unstated.origin == "unknown"


def test_that_copies_credit_one_agency_says_nothing_of_them():
    a, b = (told(name, f"عنوان\n{LONG}", relays=("رويترز",)) for name in "ab")
    assert {d.basis for d in directions(SideBySide(a, b))} == {"both credit رويترز (agency)"}
    b.article.duplicate_of = a.name
    assert "both" not in " ".join(d.basis for d in directions(SideBySide(a, b)))


def test_nothing_shared_states_nothing():
    assert list(directions(SideBySide(told("a", "عنوان\nنص"), told("b", "خبر\nكلام")))) == []


def test_agencies_are_named_as_such():
    (credit,) = credits(told("a", "عنوان\nنص", relays=("رويترز",)))
    assert credit.kind == "agency"
