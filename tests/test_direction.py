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


def test_shared_words_give_no_direction_whichever_is_dated_first():
    a, b = told("a", f"عنوان\n{LONG}", date="2020-01-01"), told("b", f"خبر\n{LONG}", date="2020-01-02")
    assert [d.origin for d in directions(SideBySide(a, b))] == ["unknown"]


def test_nobody_passes_on_what_is_of_a_later_day():
    a = told("a", "عنوان\nنص", outlet="عربي21", relays=("عنب بلدي",), date="2020-01-01")
    b = told("b", "عنوان\nنص آخر", outlet="عنب بلدي", date="2020-01-02")
    assert list(directions(SideBySide(a, b))) == []


def test_that_copies_credit_one_agency_says_nothing_of_them():
    a, b = (told(name, f"عنوان\n{LONG}", relays=("رويترز",)) for name in "ab")
    assert {d.basis for d in directions(SideBySide(a, b))} == {"both credit رويترز (report)"}
    b.article.duplicate_of = a.name
    assert "both" not in " ".join(d.basis for d in directions(SideBySide(a, b)))


def test_an_agency_cited_in_one_line_is_no_origin():
    line = "قالت رويترز إن القافلة وصلت"
    said = (("رويترز", "قالت", "القافلة وصلت", None),)
    a, b = (told(name, f"عنوان\n{LONG}\n{line}", said=said) for name in "ab")
    for side in (a, b):
        side.attributions[0].source_type = "media"
    assert [(c.outlet, c.kind) for c in credits(a)] == [("reuters", "quoted")]
    assert {d.origin for d in directions(SideBySide(a, b))} == {"unknown"}


def test_what_both_have_that_was_told_to_an_agency_is_the_agencys_where_the_words_are_the_same():
    line = "قال المدير لوكالة فرانس برس إن القافلة وصلت"
    said = (("المدير", "قال", "القافلة وصلت", None),)
    a, b = (told(name, f"عنوان\n{LONG}\n{line}", said=said) for name in "ab")
    assert [(c.outlet, c.kind) for c in credits(a)] == [("afp", "told")]
    assert {d.origin for d in directions(SideBySide(a, b))} == {"afp"}
    alone = told("c", f"عنوان\n{line}", said=said)
    assert list(directions(SideBySide(a, alone))) == []


def test_an_agencys_copy_that_cites_another_agency_is_not_the_others():
    a = told("a", "عنوان\nنص", relays=("سانا",))
    b = told("b", "عنوان\nنص آخر", relays=("سانا",))
    b.article.agencies.append("رويترز")
    assert list(directions(SideBySide(a, b))) == []


def test_whom_a_speaker_works_for_is_told_nothing():
    said = (("مدير عام لقناة النهار", "قال", "القافلة وصلت", None),)
    assert credits(told("a", "عنوان\nقال مدير عام لقناة النهار إن القافلة وصلت", said=said)) == []


def test_nothing_shared_states_nothing():
    assert list(directions(SideBySide(told("a", "عنوان\nنص"), told("b", "خبر\nكلام")))) == []


def test_agencies_are_named_as_such_where_a_credit_line_does():
    telling = told("a", "عنوان\nنص", relays=("رويترز",))
    assert [credit.kind for credit in credits(telling)] == ["report"]
    telling.article.agencies.append("رويترز")
    assert [credit.kind for credit in credits(telling)] == ["agency"]


def test_any_news_agency_is_no_newspaper():
    assert outlet_id("وكالة الأنباء الفرنسية") == "afp"
    assert outlet_id("وكالة الأنباء الرسمية السورية") == "sana"
    assert outlet_id("صحيفة «الأنباء»") == "al-anba"
    assert outlet_id("وكالات الأنباء المحلية") not in ("al-anba", "sana")
