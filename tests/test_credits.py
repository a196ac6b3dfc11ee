"""Namings joined by outlet, and the spelling that is reported."""

from __future__ import annotations

from syrianews.zoning.credits import Credit, as_spelled, by_outlet, credit_of, usual_credit
from syrianews.zoning.lines import read_lines


def credit(name: str, weight: float, outlet: str | None = None, latin: bool = False) -> Credit:
    return Credit(name, (0, len(name)), weight, outlet, latin)


def test_namings_meet_by_their_row_and_by_their_name():
    groups = by_outlet(
        [credit("عكاظ", 1, "okaz"), credit("Okaz", 1, "okaz"), credit("صحيفة عكاظ", 1), credit("السنابل", 1)]
    )
    assert sorted(len(group) for group in groups) == [1, 3]


def test_a_naming_that_joins_two_groups_makes_them_one():
    assert len(by_outlet([credit("أ", 1, "x"), credit("ب", 1, "y"), credit("ب", 1, "x")])) == 1


def test_the_noun_goes_and_the_span_with_it():
    found = usual_credit([credit("جريدة السنابل", 2)])
    assert (found.name, found.span) == ("السنابل", (6, 13))


def test_a_source_line_is_taken_at_its_word_but_for_papers():
    assert usual_credit([credit("موقع السنابل", 5), credit("السنابل", 1)]).name == "موقع السنابل"
    assert usual_credit([credit("موقع السنابل", 4), credit("السنابل", 1)]).name == "السنابل"


def test_the_arabic_name_goes_before_that_of_latin_lines():
    assert usual_credit([credit("Sanabel FM", 5, latin=True), credit("سنابل أف أم", 1)]).name == "سنابل أف أم"
    assert usual_credit([credit("Sanabel FM", 5), credit("سنابل أف أم", 1)]).name == "Sanabel FM"


def test_agencies_go_by_their_short_name_and_editions_by_their_full_one():
    both = [credit("وكالة رويترز", 3, "reuters"), credit("رويترز", 2, "reuters")]
    assert usual_credit(both).name == "رويترز"
    both = [credit("الوكالة العربية السورية للأنباء", 5.5, "sana"), credit("سانا", 2, "sana")]
    assert usual_credit(both).name == "الوكالة العربية السورية للأنباء"
    assert usual_credit([credit("CNN", 5, "cnn"), credit("CNN بالعربية", 1, "cnn")]).name == "CNN بالعربية"
    assert usual_credit([credit("العربية.نت", 5), credit("قناة العربية", 1)]).name == "العربية.نت"


def test_the_outlet_of_any_naming_is_that_of_the_reported_one():
    assert usual_credit([credit("السنابل", 5), credit("السنابل", 1, "sanabel")]).outlet == "sanabel"


def test_a_handle_is_reported_by_its_usual_name_and_a_name_as_it_is_spelled():
    line = read_lines("Ammon on App Store")[0]
    assert (as_spelled(line, 0, 5, 2).name, as_spelled(line, 0, 5, 2).outlet) == ("عمون", "ammon")
    named = read_lines("لقاء مع عكاظ")[0]
    assert credit_of(named, named.names[0], 1).span == (8, 12)
