"""Whose a name is that a title leads to: the speaker's own, or that of the man to whom he belongs."""

import pytest
from attribution_reading import attributions

from syrianews.lexicons import lexicon


@pytest.mark.parametrize(
    "speaker",
    [
        "حليف للرئيس السوري بشار الأسد",
        "معارض للرئيس التركي رجب طيب أردوغان",
        "دبلوماسي رافق وزير الخارجية مايك بومبيو",
        "كاتب من أنصار الرئيس المصري محمد مرسي",
        "القيادي الذي يساند الرئيس بشار الأسد",
        "مستشارة الرئيس بشار الأسد",
        "محامي الرئيس الأميركي دونالد ترامب",
        "صهر الرئيس الأميركي، دونالد ترامب،",
        "مدرب اللاعب المصري محمد صلاح",
        "ناطق باسم رئيسة الوزراء تيريزا ماي",
        "أحد كبار مساعدي رئيس الحكومة الإسرائيلية، بنيامين نتنياهو،",
        "شقيقة زعيم كوريا الشمالية، كيم جونغ أون،",
        "زوج نائبة الرئيس، كامالا هاريس،",
        "مدير مكتب الرئيس الروسي فلاديمير بوتين",
        "مصدر مقرب من وزير الدفاع سامي الطباع",
    ],
)
def test_who_belongs_to_a_holder_of_a_title_is_not_the_holder(speaker):
    (told,) = attributions(f"قال {speaker} إن الموعد ثابت.")
    assert told.actor is None or told.actor == "north-korea"


@pytest.mark.parametrize(
    ("speaker", "actor"),
    [
        ("مستشار الرئيس الأميركي ستيف ويتكوف", "steve-witkoff"),
        ("المبعوث الخاص للرئيس الأميركي ستيف ويتكوف", "steve-witkoff"),
        ("مستشارة الرئيس السوري بثينة شعبان", "bouthaina-shaaban"),
        ("مستشار الرئيس السوري، فيصل المقداد،", "faisal-mekdad"),
        ("وزير الخارجية السوري فيصل المقداد", "faisal-mekdad"),
        ("المتحدث باسم الكرملين دميتري بيسكوف", "dmitry-peskov"),
        ("دميتري بيسكوف المتحدث باسم الرئيس الروسي فلاديمير بوتين", "dmitry-peskov"),
        ("وكيل وزارة الزراعة لشؤون الري والإرشاد الدكتور سامي الطباع", "sami-al-tbaa"),
        ("محافظ الميناء رئيس المجلس المحلي سامي الطباع", "sami-al-tbaa"),
        ("زعيم حزب الله حسن نصر الله", "hassan-nasrallah"),
    ],
)
def test_an_own_name_stays_the_speakers(speaker, actor):
    (told,) = attributions(f"قال {speaker} إن الموعد ثابت.")
    assert (told.source_type, told.actor) == ("named_person", actor)


def test_holders_of_titles_are_listed_persons():
    persons = {row["id"] for row in lexicon("actors") if row["type"] == "PERSON"}
    assert {row["actor"] for row in lexicon("title_holders")} <= persons
