"""Names that are words of the language or other people's: floods that are no city, namesakes of whom the registry lists."""

from __future__ import annotations

import pytest

from syrianews.actors.finder import ActorFinder
from syrianews.document import Document

FIND = ActorFinder.default()


def found(text: str) -> list[str]:
    return [mention.actor for mention in FIND(Document.from_text(text))]


@pytest.mark.parametrize(
    "text",
    [
        "لقي عشرة مصرعهم في سيول شمال البلاد.",
        "وتفقد الوزير المتضررين في سيول جارفة.",
        "وقتل ثلاثة في سيول الوادي الكبير.",
        "وغرق طفلان في سيول أمس. وجرفت السيول جسرا.",
        "وتحولت أمطار غزيرة إلى سيول وأغرقت حقولا.",
    ],
)
def test_floods_are_no_city(text):
    assert "seoul" not in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "وصل الوزير إلى سيول قادما من طوكيو.",
        "وعقدت القمة في سيول العاصمة الكورية الجنوبية.",
        "وقتل عشرة في سيول الثلاثاء.",
        "وغرقت سفينة كورية جنوبية، وعاد وزير الدفاع إلى سيول بعد أمطار غزيرة.",
    ],
)
def test_the_city_is_no_floods(text):
    assert "seoul" in found(text)


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("وقال المتحدث محمد عثمان شنقرب إن الطريق مقطوع.", "mohammed-othman-latakia"),
        ("وقال المهندس محمد يونس الطائي إن الطريق مقطوع.", "muhammad-yunus"),
        ("وقال المهندس محمد صلاح الدين إن الطريق مقطوع.", "mohamed-salah"),
        ("وقال أبو أحمد إن البيت تهدم.", "abiy-ahmed"),
        ("قالت الخبيرة سلمى عبد الرحمن إن الماء عاد. وأضافت عبد الرحمن أنه صاف.", "rami-abdulrahman"),
        ("وقالت صحيفة الأخبار المغربية إن الإضراب مستمر.", "al-akhbar"),
        ("وفي الدار البيضاء انتقد حزب العدالة والتنمية القانون.", "akp"),
    ],
)
def test_a_namesake_is_not_whom_the_registry_lists(text, actor):
    assert actor not in found(text)


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("وقال الرئيس محمود عباس أبو مازن إن الطريق مقطوع.", "mahmoud-abbas"),
        ("وأكد الوزير سامح شكري على أهمية القرار.", "sameh-shoukry"),
        ("وقال الرئيس السابق صدام حسين وأبناؤه إن الطريق مقطوع.", "saddam-hussein"),
        ("وقال رئيس الوزراء أبي أحمد إن السد جاهز.", "abiy-ahmed"),
        ("وقال مدير المرصد رامي عبد الرحمن إن القصف مستمر.", "rami-abdulrahman"),
        ("وقالت صحيفة الأخبار اللبنانية إن الإضراب مستمر.", "al-akhbar"),
        ("وقالت صحيفة الحياة اللندنية إن الإضراب مستمر.", "al-hayat"),
        ("وفي أنقرة انتقد حزب العدالة والتنمية القانون.", "akp"),
        ("وانتقد حزب العدالة والتنمية القانون.", "akp"),
        ("وفي الدار البيضاء انتقد حزب العدالة والتنمية القانون.", "pjd-morocco"),
    ],
)
def test_who_the_registry_lists_stays_so(text, actor):
    assert actor in found(text)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("وقال المحلل السياسي سمير الحداد إن الإضراب رسالة.", "المحلل السياسي"),
        ("وقال الباحث في الاقتصاد السياسي سمير الحداد إن الإضراب رسالة.", None),
        ("وقال السياسي سمير الحداد إن الإضراب رسالة.", "السياسي"),
        ("وقال الكاتب الصحفي سمير الحداد إن الإضراب رسالة.", "الكاتب الصحفي"),
    ],
)
def test_an_adjective_is_no_title_without_its_noun(text, title):
    assert [mention.title for mention in FIND(Document.from_text(text))] == [title]


def test_what_a_verdict_is_called_is_nobody():
    mentions = FIND(Document.from_text("وقال النائب سمير الحداد إن الحكم «انتصار للعدل العام»."))
    assert [mention.title for mention in mentions] == ["النائب"]
