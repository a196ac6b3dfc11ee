"""Messages of a channel as exports and previews have them."""

from made_pages import CAMPS, GAS, WATER, lines, read

from syrianews.schema import Scrape
from syrianews.zoning.lines import read_lines
from syrianews.zoning.messages import find_messages
from syrianews.zoning.zones import segment

NAME = "عدسة السهل"


def test_each_message_is_an_article_of_the_sender_and_the_day():
    page = ["X Exported Data", "M 11 February 2020"]
    for number, (story, hour) in enumerate(((CAMPS, "09:14"), (GAS, "10:02"), (WATER, "11:47"))):
        first, *rest = story.body(0, 2, number)
        sign = "🔴 " if number == 0 else ""
        page += [f"M{number} {hour}", f"M{number} {NAME}", first.replace(" ", f" {sign}", 1), *rest]
    found = read(page)
    assert [(a.title, a.outlet, a.date) for a in found] == [(None, NAME, "2020-02-11")] * 3


def test_the_hour_may_stand_under_the_name_and_a_new_day_over_it():
    page = [f"M {NAME}", "M 09:14", *CAMPS.body(0, 2), "M1 12 February 2020", f"M1 {NAME}", "M1 08:30"]
    found = read(["M 11 February 2020", *page, *GAS.body(0, 2, 1)])
    assert [a.date for a in found] == ["2020-02-11", "2020-02-12"]


def test_one_name_with_an_hour_is_no_channel():
    page = read_lines("\n".join([CAMPS.title, "09:14", NAME, CAMPS.texts[0], "10:02", "صور", GAS.texts[0]]))
    assert find_messages(page) == []


def test_a_message_may_have_a_title_behind_the_notice_of_its_picture():
    notice = lines(
        "X", "Photo", "Not included, change data exporting settings to download.", "640×480, 41.2 KB"
    )
    page = ["M 10 August 2018", f"M {NAME}", "M 18:52", f"H {CAMPS.title}", *CAMPS.body(0, 3)]
    page += [f"M1 {NAME}", "M1 20:14", *notice, f"H1 {GAS.title}", *GAS.body(0, 3, 1)]
    page += ["M2 11 August 2018", f"M2 {NAME}", "M2 00:27", *WATER.body(0, 3, 2), "X Next messages"]
    found = read(page)
    assert [(a.title, a.outlet, a.date) for a in found] == [
        (CAMPS.title, NAME, "2018-08-10"),
        (GAS.title, NAME, "2018-08-10"),
        (None, NAME, "2018-08-11"),
    ]


def test_sender_and_moment_in_one_line():
    page = [f"M {NAME}, [03.02.20 11:04]", *CAMPS.body(0, 2), f"M1 {NAME}, [14.02.20 13:40]"]
    found = read([*page, *lines("X", "[ Photo ]"), *GAS.body(0, 2, 1)])
    assert [(a.title, a.outlet, a.date) for a in found] == [
        (None, NAME, "2020-02-03"),
        (None, NAME, "2020-02-14"),
    ]


def test_an_exported_chat_with_the_month_first():
    def message(stamp, story):
        return "\n".join([f"{stamp} - {NAME}: {story.title}", *story.texts[:3]])

    text = message("2/3/20, 11:04 AM", CAMPS) + "\n" + message("2/14/20, 1:40 PM", GAS)
    zones, articles = segment(Scrape("chat.txt", text))
    assert [(a.title, a.outlet, a.date) for a in articles] == [
        (CAMPS.title, NAME, "2020-02-03"),
        (GAS.title, NAME, "2020-02-14"),
    ]
    assert [zone.kind for zone in zones] == ["meta", "headline", "body"] * 2


def test_the_preview_of_a_channel():
    page = [*lines("X", NAME, "41.2K subscribers"), f"M {NAME}", *CAMPS.body(0, 2), "X 2.1K views 10:32"]
    page += [f"M1 {NAME}", *GAS.body(0, 2, 1), "X 1.8K viewsedited 11:05"]
    assert [(a.title, a.outlet) for a in read(page)] == [(None, NAME)] * 2


def test_posts_of_a_page_under_its_name_and_the_day():
    buttons = lines("X", "أعجبني", "تعليق", "مشاركة")
    page = [f"M {NAME}", "M 14 مارس 2022 الساعة 8:31 م ·", *CAMPS.body(0, 3), *buttons]
    page += [f"M1 {NAME}", "M1 13 مارس 2022 الساعة 2:10 م ·", *GAS.body(0, 3, 1), *buttons]
    found = read(page)
    assert [(a.outlet, a.date) for a in found] == [(NAME, "2022-03-14"), (NAME, "2022-03-13")]


def test_a_title_over_two_copies_of_its_text_is_no_sender():
    dated = "14 مارس 2022 الساعة 8:31 م ·"
    once = ["عناد الجبال", dated, *CAMPS.texts[:3]]
    other = ["عناد الجبال", dated, *GAS.texts[:3]]
    assert find_messages(read_lines("\n".join([*once, *once]))) == []
    assert len(find_messages(read_lines("\n".join([*once, *other])))) == 2


def test_a_button_with_an_hour_under_it_is_no_sender():
    page = [f"H {CAMPS.title}", "M 3/11/2023", *CAMPS.body(0, 1)]
    for hour, title, text in zip(("22:40", "22:12"), CAMPS.others, CAMPS.texts[1:3], strict=False):
        page += ["X تم نسخ الرابط", f"M {hour}", f"S {title}", f"B {text}"]
    assert len(read(page)) == 1
