"""What `check` finds in tables of actors."""

import pytest

from syrianews.actors.registry_check import check

HEADER = "id,type,name_ar,aliases,country,valid_from,valid_to,wikidata\n"


def problems(tmp_path, *rows):
    table = tmp_path / "mine.csv"
    table.write_text(HEADER + "\n".join(rows) + "\n", "utf-8")
    return check(table)


def test_the_packages_own_tables_are_clean():
    found = check()
    assert found.empty, found.to_string()


def test_a_sound_table_gives_an_empty_frame(tmp_path):
    found = problems(tmp_path, "new-body,ORG,هيئة لا يعرفها أحد,,SY,2025-01,,")
    assert list(found.columns) == ["row", "problem", "what_to_do"]
    assert found.empty


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ("New Body,ORG,هيئة جديدة تماما,,,,,", "'New Body' is no id"),
        ("new-body,BODY,هيئة جديدة تماما,,,,,", "type 'BODY' is unknown"),
        ("new-body,ORG,,,,,,", "name_ar is empty"),
        ("new-body,ORG,هيئة جديدة تماما,,Syria,,,", "country 'Syria' is unknown"),
        ("new-body,ORG,هيئة جديدة تماما,,,1.1.2025,,", "'1.1.2025' is no date"),
        ("new-body,ORG,هيئة جديدة تماما,,,2025,2024,", "valid_from 2025 is after valid_to 2024"),
        ("new-body,ORG,هيئة جديدة تماما,,,,,42", "wikidata '42' is no item"),
        ("new-body,ORG,الهيئة المؤقتة,الهيئة المؤقته,,,,", "stands twice once folded"),
        ("my-paris,GPE,باريس,,,,,", "names my-paris and paris"),
        ("new-man,PERSON,الفلاني,,,,,", "is short, and new-man has no full alias"),
    ],
)
def test_what_is_wrong_is_named_with_its_row(tmp_path, row, problem):
    found = problems(tmp_path, row)
    assert found["problem"].str.contains(problem, regex=False).any(), found.to_string()
    assert set(found["row"]) == {"mine.csv:2"}
    assert (found["what_to_do"] != "").all()


def test_an_override_does_not_collide_with_the_row_it_replaces(tmp_path):
    assert problems(tmp_path, "paris,GPE,باريس,,FR,,,").empty


def test_aliases_of_different_times_do_not_collide(tmp_path):
    rows = ["old-front,GROUP,جبهة الاختبار,,,,2016-06,", "new-front,GROUP,جبهة الاختبار,,,2016-07,,"]
    assert problems(tmp_path, *rows).empty
