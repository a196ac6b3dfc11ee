"""The catalogue of outlets and finding its names."""

from syrianews.zoning.brands import host
from syrianews.zoning.lines import read_lines
from syrianews.zoning.outlets import find_names, glued_card, outlets


def test_fuller_name_wins():
    assert [name.name for name in find_names("صحيفة القدس العربي")] == ["القدس العربي"]
    assert [name.name for name in find_names("في موقع CNN بالعربية")] == ["CNN بالعربية"]


def test_names_are_words_not_parts_of_words():
    assert find_names("عنب بلديات") == []
    assert [name.name for name in find_names("لرويترز ولعكاظ")] == ["رويترز"]


def test_line_that_names_an_outlet():
    assert read_lines("سكاي نيوز عربية - أبوظبي")[0].names_outlet
    assert read_lines("البيان")[0].names_outlet
    assert not read_lines("وجاء في البيان")[0].names_outlet


def test_title_run_into_a_text_is_a_card():
    assert glued_card("سوريا تعلن إحباط هجوم - موقع 24كشف مصدر أمني")
    assert not glued_card("سوريا تعلن إحباط هجوم - موقع 24 كشف مصدر أمني")


def test_table_is_sound():
    owners: dict[str, str] = {}
    sites: dict[str, str] = {}
    for outlet in outlets().values():
        assert outlet.names or outlet.common_names
        assert outlet.ownership in ("", "state", "public", "private", "agency", "party")
        for domain in outlet.domains:
            assert host(domain) == domain
            assert sites.setdefault(domain, outlet.id) == outlet.id, f"{domain} belongs to two outlets"
        assert all(len(house.split()) > 1 for house in outlet.houses)
        assert not outlet.country or (len(outlet.country) == 2 and outlet.country.isupper())
        assert not outlet.wikidata or outlet.wikidata.startswith("Q")
        for name in outlet.names:
            assert owners.setdefault(name, outlet.id) == outlet.id, f"{name} belongs to two outlets"
