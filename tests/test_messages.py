"""Messages of a channel as exports and previews have them."""

from made_pages import CAMPS, GAS, WATER, read

from syrianews.zoning.lines import read_lines
from syrianews.zoning.messages import find_messages

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
