"""Whether a surname by which all know one man is his: not beside another's given name, on a site, behind a noun, or among beasts."""

import pytest
from actor_reading import mentions

OTHERS = [
    ("عبر الرجل الجولاني عن حنينه إلى قريته.", "ahmed-al-sharaa"),
    ("بيع التفاح الجولاني في السوق.", "ahmed-al-sharaa"),
    ("استمر الجدل حول المشهد الخميني.", "ruhollah-khomeini"),
    ("قصفت المدفعية موقع البغدادي بالقذائف.", "abu-bakr-al-baghdadi"),
    ("تأهل كاميرون نوريس إلى النهائي.", "david-cameron"),
    ("فاز كاميرون فان دير بيرغ بالسباق.", "david-cameron"),
    ("مرر اللاعب سام مرسي الكرة في مباراة الدوري وسجل هدفا من ركلة جزاء.", "mohamed-morsi"),
    ("هرب الأسد من حديقة الحيوان أمس.", "bashar-al-assad"),
    ("قتل الصياد الأسد سيسيل قرب المحمية.", "bashar-al-assad"),
    ("سجل مارسيلو دا سيلفا هدفا.", "luiz-inacio-lula-da-silva"),
    ("سجل رينالدو هدفا للفريق.", "cristiano-ronaldo"),
    ("إن الدولتين اللتين تشاركان في السباق فازتا.", "vitaly-churkin"),
    ("قال عبدالله فيصل بن عبدالعزيز بن راشد إن القبيلة بخير.", "king-faisal"),
    ("قال باحثون من جامعة ساوثامبتون إن اللقاح ناجح.", "southampton-fc"),
    ("أفرج عن البغدادي المحمودي أمس.", "abu-bakr-al-baghdadi"),
]


@pytest.mark.parametrize(("text", "actor"), OTHERS)
def test_another_or_a_word_is_not_the_well_known_man(text, actor):
    assert actor not in {name.actor for name in mentions(text)}


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("قال القائد الجولاني إن المعركة انتهت.", "ahmed-al-sharaa"),
        ("وصل الجولاني إلى المدينة.", "ahmed-al-sharaa"),
        ("ظهر أبو محمد الجولاني أمس، وبدا الرجل الجولاني متعبا.", "ahmed-al-sharaa"),
        ("ألقى كاميرون كلمة في البرلمان.", "david-cameron"),
        ("دعا إلى رحيل الأسد عن السلطة.", "bashar-al-assad"),
        ("قال لولا دا سيلفا إنه سيترشح، ثم غادر دا سيلفا القاعة.", "luiz-inacio-lula-da-silva"),
        ("التقى الرئيس التركي ارودوغان ضيفه.", "recep-tayyip-erdogan"),
        ("ذكر أوباما وكلنتون في خطابه.", "hillary-clinton"),
        ("فاز نادي ساوثامبتون أمس.", "southampton-fc"),
    ],
)
def test_the_well_known_man_is_found_by_his_surname(text, actor):
    assert actor in {name.actor for name in mentions(text)}
