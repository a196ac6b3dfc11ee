"""Leads of other stories below a text: told by being cut off, and by nothing else where the text shows no ties."""

import pytest
from zoned_lines import LEAD, kinds

from syrianews.zoning.lines import read_lines
from syrianews.zoning.news_leads import cut_leads

CUT = [
    "أعلن رئيس النادي أن المباراة التي كانت مقررة غدا لن تقام بسبب الأمطار وأن...",
    "حذر أطباء الأطفال من موجة زكام قوية بين تلاميذ المدارس الابتدائية في...",
]
UNCUT = "طالبت بلديات الوادي بإنهاء ترميم السد القديم قبل موسم الأمطار"
BODY = ("body", 0)


@pytest.mark.parametrize(
    "paragraphs",
    [
        [
            "قال سكان في البلدة إن عشرين غارة أصابت أطرافها مساء أمس الخميس.",
            "ذكرت وكالة محلية أن ثلاثة مبان في السوق القديم دمرت بالكامل.",
            "أعلنت لجان الإغاثة فتح مدرستين لإيواء العائلات النازحة من الأحياء.",
            "بدأ فريق هندسي إزالة الأنقاض من الطريق العام بعد توقف القصف.",
        ],
        [
            "انفجرت سيارة مفخخة في سوق شعبي بمدينة العمارة صباح الأحد وقتل عشرة.",
            "المستشفى الحكومي استقبل ثلاثين جريحا معظمهم من الباعة.",
            "أدانت السعودية الهجوم وقدمت التعازي لأسر الضحايا وللحكومة.",
            "أعلن الأردن وقوفه إلى جانب بغداد في وجه ما يهدد استقرارها.",
            "وصف الرئيس الفرنسي التفجير بأنه عمل جبان لا يبرره شيء.",
            "دعا الأمين العام للأمم المتحدة إلى ملاحقة من خططوا له.",
        ],
        [
            "القراءة في المقاهي عادة قديمة لا تشبه القراءة في البيوت.",
            "المقهى مدرسة من لا مدرسة له والكرسي فيه مقعد دراسة.",
            "قال لي صديقي الرسام إنه تعلم الألوان من وجوه الزبائن.",
            "علق أحد القراء على مقالي السابق بأن المقاهي صارت نادرة.",
            "وصف شاعر من حمص ركنه المفضل بأنه وطن صغير بلا حدود.",
        ],
    ],
)
def test_paragraphs_that_open_with_who_says_what_are_text(paragraphs):
    assert kinds("إدانات عربية ودولية لتفجير العمارة", *paragraphs)[1:] == [BODY] * len(paragraphs)


def test_leads_below_a_head_are_cards_where_all_but_one_are_cut_off():
    head = "مقالات ذات صلة"
    for below, found in (
        ([*CUT], 2),
        ([*CUT, UNCUT], 3),
        ([*CUT, f"{UNCUT}."], 0),  # a paragraph
        ([*CUT, UNCUT, UNCUT], 0),
        ([CUT[0], UNCUT], 0),
    ):
        lines = read_lines("\n".join([LEAD, head, *below]))
        texts = [0, *range(2, len(lines))]
        assert cut_leads(lines, texts) == (texts[1:] if found else []), below
