"""The last paragraphs of a text behind links."""

from zoned_lines import LEAD, OTHERS, SECOND, THIRD, TITLE, kinds

STAMP = "5 تموز 2024"
LATER = "وأكد المتحدث أن أحياء دمشق ستشهد حملة أمنية جديدة يشارك فيها عناصر وزارة الداخلية."
LIST = ["اقرأ أيضا", "list of 2 items", "list 1 of 2", OTHERS[0], "list 2 of 2", OTHERS[1], "end of list"]


def test_a_text_goes_on_behind_a_long_list():
    found = kinds(TITLE, STAMP, LEAD, SECOND, *LIST, THIRD, LATER)
    assert found[-2:] == [("body", 0)] * 2
    assert {kind for kind, _ in found[4:11]} == {"related"}


def test_a_last_paragraph_of_the_texts_own_words_is_of_the_text():
    last = "توقيف خمسة أشخاص في دمشق جاء في حملة أمنية أعلنت عنها الوزارة الخميس."
    assert kinds(TITLE, STAMP, LEAD, SECOND, THIRD, f"اقرأ أيضا: {OTHERS[0]}", last)[-1] == ("body", 0)


def test_the_lead_of_a_card_is_none():
    lead = "فاز منتخب تونس على ضيفه بهدفين في التصفيات المؤهلة أمس الجمعة."
    found = kinds(TITLE, STAMP, LEAD, SECOND, THIRD, "مقالات ذات صلة", OTHERS[1], lead, OTHERS[0])
    assert [kind for kind, _ in found[5:]] == ["related"] * 4


def test_entries_of_a_running_report():
    report = [
        "21:40", "توقيف مشتبه به سادس", SECOND,
        "20:15", "إغلاق طرق في المدينة", THIRD,
        f"شاهد أيضا: {OTHERS[0]}",
        "18:02", "حي الميدان: عودة الحركة", "عادت الحركة إلى حي الميدان بعد انتهاء التفتيش فيه مساء.",
    ]  # fmt: skip
    found = [kind for kind, _ in kinds(TITLE, STAMP, LEAD, *report)]
    assert found[3:] == ["meta", "subhead", "body"] * 2 + ["related", "meta", "subhead", "body"]


def test_readers_do_not_go_on_with_a_text():
    comment = "وأين كانت هذه الحملة قبل سنة من الآن يا جماعة الخير."
    assert kinds(TITLE, STAMP, LEAD, SECOND, THIRD, "التعليقات", "أبو علي", comment)[-1][0] == "boilerplate"
