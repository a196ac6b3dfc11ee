"""Bodies of a head noun and a companion, in whole sentences."""

from __future__ import annotations

import pytest
from actor_reading import mentions, named


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('انسحب "الجيش" الإسرائيلي من البلدة', '"الجيش" الإسرائيلي'),
        ('أعلن "جيش" الاحتلال الإسرائيلي ذلك', '"جيش" الاحتلال الإسرائيلي'),
        ('دورية ل"جيش" الاحتلال مرت من هناك', '"جيش" الاحتلال'),
        ("تقدم الجيش النظامي السوداني شرقا", "الجيش النظامي السوداني"),
        ("وصل إلى مقر الحكومة الليبية المؤقت", "الحكومة الليبية"),
        ("تأخرت رحلة الخطوط الجوية الإثيوبية ساعتين", "الخطوط الجوية الإثيوبية"),
        ("نفى مكتب رئيس الوزراء العراقي الخبر", "مكتب رئيس الوزراء العراقي"),
        ("صوت مجلس الشيوخ على الميزانية", "مجلس الشيوخ"),
        ("أنقذ خفر السواحل عشرين صيادا", "خفر السواحل"),
        ("رئيس مجلس الشورى للجماعة استقال", "مجلس الشورى"),
        ("طالبت حكومة بغداد بالانسحاب", "حكومة بغداد"),
        ("نزاع طويل مع نظام كييف على الحدود", "نظام كييف"),
        ("سقطت حكومة طالبان في ذلك الشتاء", "حكومة طالبان"),
        ("تقدمت قوات الأسد نحو التلال", "قوات الأسد"),
        ("قررت الاتحادية الجزائرية لكرة القدم تأجيل اللقاء", "الاتحادية الجزائرية"),
        ("وقعت القوى الست، مجموعة 5+1، الاتفاق", "مجموعة 5+1"),
        ("عين قائد جديد للمنطقة العسكرية السادسة", "لمنطقة العسكرية السادسة"),
        ("تأخر سلاح الجو عن الموعد", "سلاح الجو"),
        ("استدعت وزارة خارجية مملكة البحرين السفير", "وزارة خارجية مملكة البحرين"),
        ("زار الوفد المركز الروسي لمصالحة الأطراف", "المركز الروسي لمصالحة الأطراف"),
        ("راجع التاجر مصلحة الضرائب", "مصلحة الضرائب"),
    ],
)
def test_a_body_is_found_whole(text, name):
    assert (name, "ORG") in named(text)


@pytest.mark.parametrize(
    "text",
    [
        "أعاد (البنك المركزي) الأميركيين إلى الطاولة",
        'قرأ صحيفة "الاتحاد" الإماراتية في الطائرة',
        "اخترقت الخطوط الروسية في الجنوب",
    ],
)
def test_marks_alone_make_no_body(text):
    assert "ORG" not in {kind for _, kind in named(text)}


def test_a_body_in_marks_keeps_its_nation():
    text = 'قال "جيش" الاحتلال إنه انسحب'
    (mention,) = mentions(text)
    assert mention.actor == "israeli-army"


@pytest.mark.parametrize(
    "text",
    [
        "نسقت وزارات الصحة عملها",
        "درس الإدارة المالية في الجامعة",
        "انسحب من سباق الرئاسة الأميركية",
        "طلبت الحكومة الشرعية لتلك الجزيرة قوات",
        "لم تنل الفرق أي مركز تصنيفي",
        "لعب المهاجم ضد الدفاع البرازيلي في الشوط الأول من المباراة وسجل المهاجم هدفين",
    ],
)
def test_these_are_no_body(text):
    assert "ORG" not in {kind for _, kind in named(text)}


def test_the_malian_army_is_one_where_the_text_has_the_state():
    assert ("الإدارة المالية", "ORG") in named("سافر الوزير إلى مالي والتقى الإدارة المالية")


def test_the_ministers_of_a_council_leave_it_its_name():
    (mention,) = mentions("اجتمع وزراء مجلس التعاون الخليجي أمس")
    assert mention.actor == "gcc"


def test_adherents_tell_a_group_called_by_a_word():
    assert ("القاعدة", "GROUP") in named("حاصر الجيش كتيبة مرتبطة بالقاعدة")
    assert ("القاعدة", "GROUP") not in named("أضاءت الأنوار مدرج القاعدة")


def test_civil_defence_is_that_of_the_state_of_which_the_text_speaks():
    text = "أخمد الدفاع المدني حريقا في جدة، وعادت الحركة إلى شوارع الرياض في السعودية"
    assert mentions(text)[0].actor == "saudi-civil-defense"


def test_a_council_agrees_with_its_first_word():
    assert ("مجلس الدولة اليوناني", "ORG") in named("ألغى مجلس الدولة اليوناني القرار")
