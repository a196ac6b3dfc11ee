"""Pages that were dumped as Markdown."""

import pytest
from zoned_lines import LEAD, OTHERS, SECOND, THIRD, TITLE, kinds

from syrianews.schema import Scrape
from syrianews.zoning.markdown import read_marked
from syrianews.zoning.zones import segment

PAGE = [
    "[![السنابل](/logo.png)](/)",
    "* [الرئيسية](/)",
    "* [سياسة](/politics)",
    "* [اقتصاد](/economy)",
    "* [مقالات الرأي](/opinion)",
    f"# {TITLE}",
    "[هدى سالم](/author/7) • 5 تموز 2024",
    "![عناصر من الشرطة في دمشق](/police.jpg)",
    "[Facebook](/f) [Twitter](/t) [WhatsApp](/w)",
    LEAD,
    f"**{SECOND[:18]}**{SECOND[18:]}",
    THIRD,
    "### مقالات ذات صلة",
    *(f"* [{title}](/news/{number})" for number, title in enumerate(OTHERS)),
]
KINDS = ["boilerplate"] * 5 + ["headline", "meta", "meta", "boilerplate"] + ["body"] * 3 + ["related"] * 4


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("## خطة الصيانة", "خطة الصيانة"),
        ("#ارحلوا_عنا", "#ارحلوا_عنا"),
        ("* [دمشق](/tag/12)", "دمشق"),
        ('1. [دمشق](/tag/12 "وسم")', "دمشق"),
        ("![الوفد](/a.jpg)", "الوفد"),
        ("**خاص**", "خاص"),
        ("قال [الوزير](/m) إن الأمر انتهى.", "قال [الوزير](/m) إن الأمر انتهى."),
        ("[](/a)", "[](/a)"),
        ("* [17]دمشق", "دمشق"),
        ("3. [36]خطة الصيانة", "خطة الصيانة"),
        ("[22]سياسة >", "سياسة >"),
        ("[1] سعاد", "[1] سعاد"),
        ("[سعاد]", "[سعاد]"),
        ("> قال الوزير", "قال الوزير"),
        (">", ">"),
        ("> > **خاص**", "خاص"),
        ("2 ** 3", "2 ** 3"),
        ("<![CDATA[خطة الصيانة]]>", "خطة الصيانة"),
        ('<p class="lead">قال الوزير إن الأمر انتهى.&nbsp;</p>', "قال الوزير إن الأمر انتهى."),
        ("]]>", "]]>"),
        ("<الوفد>", "<الوفد>"),
    ],
)
def test_what_a_reader_sees_of_a_line(text, shown):
    marked = read_marked(text)
    assert text[marked.start : marked.end] == shown


def test_a_page_of_marked_lines():
    assert [kind for kind, _ in kinds(*PAGE)] == KINDS


def test_the_title_has_no_marks_and_its_evidence_is_its_own():
    text = "\n".join(PAGE)
    (article,) = segment(Scrape("page.txt", text))[1]
    assert (article.title, article.date) == (TITLE, "2024-07-05")
    assert text[slice(*article.evidence["title"])] == TITLE


def test_marks_without_end_take_no_time():
    for text in (
        "[" * 50_000,
        "[a](" * 20_000,
        "**" * 50_000,
        "# " * 50_000,
        "[a](b)|" * 20_000 + "x",
        "> " * 50_000 + "x",
    ):
        assert read_marked(text).end == len(text)


def test_numbers_of_links_hide_neither_menu_nor_title():
    menu = [
        "   #[1]السنابل » الخلاصة [2]السنابل » التعليقات",
        "   [2]السنابل [3]English",
        "   * [4]الرئيسية",
        "   * [5]سياسة",
        "   * [6]اقتصاد",
        "   [7]الرئيسية >",
    ]
    share = "   [8]Facebook [9]Twitter [10]Print"
    page = [
        *menu,
        f"   {TITLE}",
        "   5 تموز 2024",
        share,
        LEAD,
        SECOND,
        f"   * [11]اقرأ أيضا: {OTHERS[0]}",
        THIRD,
    ]
    expected = ["boilerplate"] * 6 + ["headline", "meta", "boilerplate", "body", "body", "related", "body"]
    assert [kind for kind, _ in kinds(*page)] == expected
    assert read_marked(share.strip()).links
