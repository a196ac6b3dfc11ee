"""Names and terms in quotation marks, which quote nobody, against wordings, which do."""

import pytest
from attribution_reading import attributions


def _quote(text: str, kind: str = "body") -> str | None:
    return attributions(text, kind)[0].quote


@pytest.mark.parametrize(
    "text",
    [
        'قال الوزير إن السفينة غادرت "بريتوريوس" أمس.',
        'قال الوزير إن اللوحة تعرض في قاعة "دافيدينشي" منذ عام.',
        'ذكرت الصحيفة أن حصان المزرعة، الذي أطلق عليه "السراب"، فاز بالسباق.',
        'قال الوزير إن السوق تقع في شارع يدعى "درب الزهور" منذ عام.',
        'أفادت الصحيفة بأن المصابين نقلوا إلى مستوطنة "جنة عدن" أمس.',
        'وقال الوزير إن المبلغ سيخصص لمكافحة "الإرهاب" في البلاد.',
        'وقال الوزير إن الشرطة تلاحق مجموعات "إرهابية" في البلاد.',
        'ذكر الوزير أن "الزاهي" سيلعب مباراته الأولى غدا.',
        'ذكر الوزير أن شركة مملوكة لكل من "غيمة" الأردنية وأختها أفلست.',
    ],
)
def test_a_name_or_term_quotes_nobody(text):
    assert _quote(text) == "indirect"


@pytest.mark.parametrize(
    "text",
    [
        'قال الوزير إن الحملة "فاشلة" منذ بدايتها.',
        'قال الوزير إن الحزب يقود حملة "فاشلة" منذ أشهر.',
        'قال الوزير إن التفتيش كان إجراء "روتينيا" لا أكثر.',
        'قال الوزير إن الحكم يتجه إلى نظام "عسكري" لا يرحم.',
        'قال الوزير إن موقف الحزب "مهزلة" لا أكثر.',
        'قال الوزير إن بلاده يمكن أن "تفخر" بجيشها.',
    ],
)
def test_a_judgement_of_one_word_is_the_speakers(text):
    assert _quote(text) == "mixed"
