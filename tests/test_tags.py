"""Tags without a head."""

from zoned_lines import LEAD, OTHERS, SECOND, THIRD, TITLE, kinds

MENU = ["الرئيسية", "سياسة", "اقتصاد", "رياضة"]
PAGE = [*MENU, TITLE, "5 تموز 2024", LEAD, SECOND, THIRD]


def below(*lines: str) -> list[str]:
    """The kinds of lines under a text."""
    return [kind for kind, _ in kinds(*PAGE, *lines)][len(PAGE) :]


def test_stock_words_among_tags_are_tags():
    assert below("دمشق", "فيسبوك", "وزارة الداخلية", "حملة أمنية", "شارك") == ["keywords"] * 4 + [
        "boilerplate"
    ]


def test_a_first_tag_that_the_text_lacks():
    assert below("أخبار دمشق", "وزارة الداخلية", "القضاء", "حملة أمنية") == ["keywords"] * 4


def test_a_menu_under_a_text_is_none():
    assert "keywords" not in below("سياسة", "اقتصاد", "رياضة", "من نحن")
    assert below("تويتر", "فيسبوك", "واتساب") == ["boilerplate"] * 3


def test_marks_between_links_do_not_end_their_list():
    found = below("مقالات ذات صلة", "-", OTHERS[0], "-", OTHERS[1])
    assert found == ["related", "boilerplate", "related", "boilerplate", "related"]


def test_the_source_of_a_card_over_its_date():
    cards = [OTHERS[0], "Sanabil", "27/09/2024 09:40:12", OTHERS[1], "Sanabil", "26/09/2024 22:15:03"]
    assert below("مقالات ذات صلة", *cards) == ["related"] * 7


def test_tags_that_the_head_of_a_list_closes_need_few_of_the_texts_words():
    tags = ["حقوق وحريات", "القضاء", "دمشق", "عدالة"]
    assert below("شارك", "0", *tags, "اقرأ أيضا", OTHERS[0])[2:6] == ["keywords"] * 4
    assert "keywords" not in below("شارك", "0", "حقوق وحريات", "عدالة", "مجتمع", "اقرأ أيضا", OTHERS[0])
    assert below("مواضيع ذات صلة", *tags[:3], "اقرأ المزيد", OTHERS[0])[:4] == ["keywords"] * 4


def test_a_tag_that_the_menu_has_too_is_still_a_tag():
    assert below("سياسة", "وزارة الداخلية", "دمشق", "حملة أمنية")[1:] == ["keywords"] * 3


def test_tags_side_by_side_that_end_a_page_are_keywords():
    """No stock phrase need stand under them, on a page or in a bare text; a last line that tells something is text."""
    tags = "وزارة الداخلية الحملة الأمنية أحياء المدينة"
    assert below(tags) == ["keywords"]
    assert kinds(TITLE, LEAD, SECOND, tags)[-1] == ("keywords", None)
    assert kinds(TITLE, LEAD, SECOND, "وزارة الداخلية في الحملة الأمنية بأحياء المدينة")[-1] == ("body", 0)
