"""Lines inside a text: links, long crossheads, cards."""

from zoned_lines import LEAD, OTHERS, SECOND, THIRD, TITLE, kinds

FOURTH = "وأوضح أن لجان الأحياء ساعدت الدوريات في الوصول إلى الأماكن التي قصدتها منذ الصباح."
LONG_HEAD = "لجان الأحياء تطلب زيادة الدوريات الليلية في المدينة وريفها حتى نهاية العام الحالي"


def inside(*lines):
    return [kind for kind, _ in kinds(TITLE, LEAD, SECOND, *lines, THIRD, FOURTH)][3:-2]


def test_titles_in_a_row_between_paragraphs_are_links():
    assert inside(OTHERS[0], OTHERS[1]) == ["related", "related"]


def test_titles_behind_a_colon_are_a_list():
    assert inside("وفي ما يلي مطالب اللجان:", OTHERS[0], OTHERS[1])[1:] == ["body", "body"]


def test_invitations_are_links():
    assert inside(f"شاهد.. {OTHERS[0]}") == ["related"]
    assert inside(f"للمزيد، {OTHERS[0]}") == ["related"]


def test_long_title_alone_between_paragraphs_is_a_crosshead():
    assert inside(LONG_HEAD) == ["subhead"]
    assert inside(LONG_HEAD + "؟") == ["body"]
