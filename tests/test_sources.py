import pytest
from attribution_reading import attributions


@pytest.mark.parametrize(
    ("text", "source_types"),
    [
        ("قالت سلمى العابد، الموظفة في وزارة الصحة، إن السوق أغلقت.", ["named_person"]),
        ("قالت تقارير صحافية محلية إن السوق أغلقت.", ["reports"]),
        ("قالت آخر استطلاعات الرأي إن الحزب خسر.", ["reports"]),
        ("وقالت المعارضة السورية إن السوق أغلقت.", ["institution"]),
        ("وقالت بعض الشركات إن السوق أغلقت.", ["institution"]),
        ("وقال فريق من الخبراء إن السوق أغلقت.", ["institution"]),
        ("وقالت ألوية الفتح إن السوق أغلقت.", ["institution"]),
        ("وقالت وكالة الطقس المحلية إن المطر سيهطل.", ["institution"]),
        ("وقالت السفيرة البلجيكية إن السوق أغلقت.", ["named_person"]),
        ("وقال المدعي العام إن السوق أغلقت.", ["named_person"]),
        ("ويرى 81 بالمئة من الفرنسيين أن السوق أغلقت.", ["unnamed_person"]),
        ("قالت صحيفة النهار إن السوق أغلقت.\nوأضاف المصدر نفسه أنها ستفتح.", ["media", "media"]),
        ("قال مصدر محلي إن السوق أغلقت.\nوأضاف المصدر أنها ستفتح.", ["unnamed_person", "unnamed_person"]),
        (
            "مندوب بلجيكا في جنيف يعلن إغلاق السوق.\nأعلن مندوب بلجيكا في جنيف، إيغور بتروف، أن السوق أغلقت.",
            ["named_person", "named_person"],
        ),
        ('قال الوزير: "كما تعلمون فهم يزعمون أنها مغلقة".', ["named_person", "unnamed_person"]),
    ],
)  # fmt: skip
def test_what_a_source_is(text, source_types):
    found = attributions(text)
    assert [a.source_type for a in found] == source_types


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("قال نديم الحلبي مستشار الحريري إن السوق أغلقت.", ["ndim-al-hlbi"]),
        ('قال سامي الدروبي، طبيب الأطفال في مستشفى "لينوكس"، إن السوق أغلقت.', ["sami-al-drubi"]),
        ("قال مستشار الرئيس ترامب جون بولتون إن السوق أغلقت.", ["john-bolton"]),
        ("قال المتحدث باسم الرئيس بوتين، دميتري بيسكوف، إن السوق أغلقت.", ["dmitry-peskov"]),
        ("قال وزراء خارجية الأردن ومصر والعراق إن السوق أغلقت.", [None]),
        ("قال مسؤول في وزارة الصحة الأردنية إن السوق أغلقت.", ["jordanian-ministry-of-health"]),
        ("قالت المدونة في شؤون الطبخ سلمى الدروبي إن السوق أغلقت.", ["slmi-al-drubi"]),
    ],
)
def test_for_whom_a_source_speaks(text, actors):
    found = attributions(text)
    assert [a.actor for a in found] == actors


@pytest.mark.parametrize(
    ("text", "source_type"),
    [
        ("ويرى كلاهما أن السوق أغلقت.", "unnamed_person"),
        ("وأعلن الشمال أن السوق أغلقت.", "institution"),
        ("وقالت المدونة سلمى الدروبي إن السوق أغلقت.", "named_person"),
    ],
)
def test_both_the_sides_and_a_woman_who_blogs(text, source_type):
    found = attributions(text)
    assert [a.source_type for a in found] == [source_type]
