"""Leads of several stories in a row share nothing with each other, and some open with who says what."""

import pytest
from zoned_lines import kinds

from syrianews.zoning.lines import read_lines
from syrianews.zoning.news_leads import leads_from

DAM = "أعلنت وزارة الري بدء ترميم السد القديم قبل موسم الأمطار."
CLUB = "قال نادي الفرات إنه باع حارس مرماه الشاب إلى فريق من الخارج."
FLU = "حذر أطباء الأطفال من موجة زكام قوية بين تلاميذ المدارس."
SHIP = "غرقت سفينة شحن محملة بالقمح أمام ساحل اللاذقية فجر اليوم."
DAM_AGAIN = "سيكلف ترميم السد القديم وزارة الري نصف مليون قبل موسم الأمطار."
DAM_ONCE_MORE = "طالبت بلديات الوادي وزارة الري بإنهاء ترميم السد القديم قبل الأمطار."


@pytest.mark.parametrize(
    ("paragraphs", "first"),
    [
        ((DAM, CLUB, FLU), 0),
        ((SHIP, DAM, CLUB, FLU), 1),  # the first may be of the text above
        ((DAM, SHIP, FLU, CLUB), 0),
        ((DAM, CLUB), None),
        ((SHIP, DAM, CLUB), None),
        ((DAM, SHIP, SHIP), None),  # one of them alone says something
        ((DAM, DAM_AGAIN, DAM_ONCE_MORE), None),
    ],
)
def test_leads_of_several_stories(paragraphs, first):
    assert leads_from(read_lines("\n".join(paragraphs))) == first


def test_a_story_of_one_lead_goes_on_for_three_paragraphs():
    text = [
        "قال سكان في البلدة إن عشرين غارة أصابت أطرافها مساء أمس الخميس.",
        "ذكرت وكالة محلية أن ثلاثة مبان في السوق القديم دمرت بالكامل.",
        "أعلنت لجان الإغاثة فتح مدرستين لإيواء العائلات النازحة من الأحياء.",
        "بدأ فريق هندسي إزالة الأنقاض من الطريق العام بعد توقف القصف.",
    ]
    assert kinds("غارات ليلية على أطراف البلدة", *text)[1:] == [("body", 0)] * 4
