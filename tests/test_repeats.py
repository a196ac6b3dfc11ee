"""Copies of paragraphs within one page."""

from __future__ import annotations

from syrianews.schema import Scrape
from syrianews.zoning.zones import segment

TITLE = "وصول وفد رسمي إلى دمشق"
ONE = "وصل وفد رسمي إلى دمشق صباح الخميس في زيارة تستمر ثلاثة أيام بدعوة من الوزارة."
TWO = "وقال المتحدث باسم الوزارة إن الوفد سيلتقي عددا من المسؤولين خلال هذه الزيارة."
THREE = "ومن المقرر أن يغادر الوفد العاصمة مساء السبت بعد اجتماع أخير مع رئيس الحكومة."


def kinds(*lines: str) -> list[str]:
    text = "\n".join(lines)
    zones = segment(Scrape("a.txt", text))[0]
    at, found = 0, []
    for line in lines:
        found.append(next(zone.kind for zone in zones if zone.start <= at < zone.end))
        at += len(line) + 1
    return found


def test_a_paragraph_that_stands_many_times_is_text_once():
    assert kinds(TITLE, *[ONE] * 5) == ["headline", "body", *["boilerplate"] * 4]


def test_a_text_that_stands_twice_is_text_once():
    assert kinds(TITLE, ONE, TWO, THREE, ONE, TWO, THREE) == ["headline", *["body"] * 3, *["boilerplate"] * 3]


def test_a_deck_that_the_text_takes_up_stays():
    assert kinds(TITLE, ONE, "اقرأ أيضا: سفر الوفد", ONE, TWO, THREE)[3:] == ["body"] * 3


def test_short_lines_may_recur():
    answer = "نعم، هذا صحيح تماما."
    assert kinds(TITLE, ONE, answer, TWO, answer, THREE, answer).count("boilerplate") == 0


def test_a_page_for_two_widths_of_screens_is_one_article():
    once = ["محليات", TITLE, "2 يونيو 2022 - 13:45", ONE, TWO, THREE]
    menu = ["مواضيع متصلة", "اجتماع الحكومة غدا", "الرئيسية", "الأخبار", "رياضة", "فيديو", "تواصل معنا"]
    found = kinds(*once, *menu, *once)
    assert found[:6] == ["meta", "headline", "meta", "body", "body", "body"]
    assert "body" not in found[6:]
    assert found[14:16] == ["headline", "meta"]
    assert len(segment(Scrape("a.txt", "\n".join([*once, *menu, *once])))[1]) == 1


def test_a_caption_with_its_credit_stands_over_the_second_copy_of_a_title():
    caption = "أعضاء الوفد الرسمي لدى وصولهم صباح الخميس إلى مطار دمشق الدولي في زيارة تستمر ثلاثة أيام بدعوة من الوزارة (سانا)"
    assert kinds(f"{TITLE} - السنابل", caption, TITLE, ONE, TWO, THREE) == [
        "headline",
        "meta",
        "headline",
        *["body"] * 3,
    ]
