"""Lists of columnists under a text."""

from zoned_lines import LEAD, OTHERS, SECOND, THIRD, TITLE, kinds

PAGE = ["الرئيسية", "سياسة", "اقتصاد", TITLE, "5 تموز 2024", LEAD, SECOND, THIRD, "شارك"]
COLUMNISTS = [
    "أعمدة اليوم",
    "عمر العلي",
    "خط أحمر",
    "أحمد سالم",
    "على الهامش",
    "نيوتن",
    "وجدتها",
    "محمود حسن",
    "فصل أخير",
]


def below(*lines: str) -> list[str]:
    """The kinds of lines under a text."""
    return [kind for kind, _ in kinds(*PAGE, *lines)][len(PAGE) :]


def test_writers_and_their_columns_are_links():
    assert below(*COLUMNISTS, "من نحن", "اتصل بنا") == ["related"] * 9 + ["boilerplate"] * 2


def test_a_menu_is_no_list_of_writers():
    assert (
        below("من نحن", "فريق العمل", "خط التحرير", "اتصل بنا", "خدماتنا", "وظائف", "شروط النشر")
        == ["boilerplate"] * 7
    )


def test_readers_are_no_columnists():
    thread = ["عمر", "كلام جميل", "أحمد", "الله يفرج", "محمود", "صحيح مئة بالمئة"]
    assert below("التعليقات", *thread) == ["boilerplate"] * 7


def test_two_titles_under_the_last_head_of_a_page():
    assert below("التعليقات", "أضف تعليقا", "المزيد", OTHERS[0], OTHERS[1])[-3:] == ["related"] * 3


def test_two_columns_are_a_list_under_a_head_that_says_so():
    two = COLUMNISTS[1:5]
    assert below("كتاب وآراء", *two, "من نحن", "اتصل بنا") == ["related"] * 5 + ["boilerplate"] * 2
    assert below("خدمات", *two, "من نحن", "اتصل بنا")[0] == "boilerplate"


def test_a_column_may_have_its_name_between_writer_and_title():
    rows = [
        "خالد العلي",
        "الجهات الخمس",
        "نظام المرور الجديد!",
        "عبده سالم",
        "أشواك",
        "الأكاديمي الذي لا يقرأ",
    ]
    assert below("كتاب ومقالات", *rows, "من نحن") == ["related"] * 7 + ["boilerplate"]
    assert below(*rows, "من نحن")[0] == "boilerplate"


def test_a_head_of_columns_vouches_for_writers_with_seldom_names():
    rows = ["مروان العلي", "عن المدينة التي تضحك", "همدان السالمي", "من يطفئ النار؟"]
    assert below("المقالات", *rows, "من نحن") == ["related"] * 5 + ["boilerplate"]
