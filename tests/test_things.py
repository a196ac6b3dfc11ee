"""Things and deeds that only show something, or are spoken of; each sentence shows one construction."""

import pytest
from attribution_reading import listed, read


@pytest.mark.parametrize(
    "text",
    [
        "ويؤكد الهجوم الحاجة إلى زيادة التدابير الأمنية.",
        "قال الخبير إن مكونات النمو تشير إلى متانة الاقتصاد.",
        "تمثل القناة قيمة تاريخية تؤكد قدرة المصريين على العمل.",
        "ويظهر الاكتشاف أن الصيادين عرفوا الخبز قديما.",
    ],
)
def test_things_show_and_say_nothing(text):
    assert not [cue for cue, _, _ in read(text) if cue in ("يؤكد", "تشير", "تؤكد", "يظهر")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "زار الوزير المدينة، وأدان محاولاتها العدائية.",
            ("أدان", "الوزير", ["محاولاتها العدائية"]),
        ),
        (
            "وكان المدرب سمير الحداد قد أكد عشية اللقاء أن الفريق جاهز.",
            ("أكد", "المدرب سمير الحداد", ["الفريق جاهز"]),
        ),
        ("وتقدر قيمة الصفقة بنحو مليوني دولار.", ("تقدر", None, ["قيمة الصفقة بنحو مليوني دولار"])),
        ("وقدّر عددهم بأكثر من مئة ألف شخص.", ("قدّر", None, ["عددهم بأكثر من مئة ألف شخص"])),
        (
            "وعزا تراجع الليرة إلى أسباب خارجية.",
            ("عزا", None, ["تراجع الليرة إلى أسباب خارجية"]),
        ),
    ],
)
def test_things_are_spoken_of(text, expected):
    assert read(text) == [expected]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("وأكد عدد منهم أن المحلات تضررت.", "عدد منهم"),
        ("وأكد ثلاثة أطفال أنهم وقعوا الورقة.", "ثلاثة أطفال"),
        ("وأكد الجميع أن الطريق مغلق.", "الجميع"),
        ("وأوضحت «الغذاء والدواء» أن المنع مؤقت.", "الغذاء والدواء"),
        ("وتعبر فئات واسعة من السكان عن خيبة أملها.", "فئات واسعة من السكان"),
    ],
)
def test_speakers_that_seldom_stand_behind_verbs_of_saying(text, source):
    assert source in [found for _, found, _ in read(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "وأشار البيان إلى أن عدداً من السكان أكدوا أن الطريق مغلق.",
            [
                ("أشار", "البيان", ["عدداً من السكان أكدوا أن الطريق مغلق"]),
                ("أكدوا", "عدداً من السكان", ["الطريق مغلق"]),
            ],
        ),
        (
            "لكن عددا كبيرا من الخبراء يرون أن الطريق مغلق.",
            ("يرون", "عددا كبيرا من الخبراء", ["الطريق مغلق"]),
        ),
        (
            "وقال الموقع إن مسؤولاً كبيراً في الوزارة أكد أن الطريق مغلق.",
            [
                ("قال", "الموقع", ["مسؤولاً كبيراً في الوزارة أكد أن الطريق مغلق"]),
                ("أكد", "مسؤولاً كبيراً في الوزارة", ["الطريق مغلق"]),
            ],
        ),
        (
            "وقال الموقع إن الأمير سمير سبق أن أكد أن الطريق مغلق.",
            [
                ("قال", "الموقع", ["الأمير سمير سبق أن أكد أن الطريق مغلق"]),
                ("أكد", "الأمير سمير", ["الطريق مغلق"]),
            ],
        ),
        (
            "وقال الموقع إن الوزارة سبق لها أن أكدت أن الطريق مغلق.",
            [
                ("قال", "الموقع", ["الوزارة سبق لها أن أكدت أن الطريق مغلق"]),
                ("أكدت", "الوزارة", ["الطريق مغلق"]),
            ],
        ),
    ],
)
def test_subjects_behind_that(text, expected):
    assert read(text) == listed(expected)


def test_what_is_counted_behind_a_verb_is_no_subject():
    assert ("يهتف", "عددا من الرهائن", ["الحرية"]) not in read(
        'احتجز الرجل عددا من الرهائن وهو يهتف "الحرية".'
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("رغم أن الوزير جدد تأكيداته بأنه لن يستقيل.", ("جدد", "الوزير", ["لن يستقيل"])),
        ("وجدد التأكيد على أن الموازنة جيدة.", ("جدد", None, ["الموازنة جيدة"])),
        (
            "وجدد عزمه على المضي قدما.",
            [("جدد", None, ["عزمه على المضي قدما"]), ("عزمه", None, ["المضي قدما"])],
        ),
        ("وجدد القائد التأكيد أن الطريق مغلق.", ("جدد", "القائد", ["الطريق مغلق"])),
        ("واعتبر مراقبون، هذا الأسلوب، بأنه محاولة بائسة.", ("اعتبر", "مراقبون", ["محاولة بائسة"])),
        (
            "وأوضح سمير الحداد؛ نائب مدير الشركة، أن الأسعار ارتفعت.",
            ("أوضح", "سمير الحداد؛ نائب مدير الشركة", ["الأسعار ارتفعت"]),
        ),
    ],
)
def test_what_is_said_again_and_who_says_it(text, expected):
    assert read(text) == listed(expected)


def test_broken_plurals_with_a_hamza_above_are_no_deeds():
    assert read("كان الأنصار يلوحون بالأعلام.") == []
    assert ("أكدت", "الشركة", ["إعلام العملاء بالأمر"]) in read("وأكدت الشركة إعلام العملاء بالأمر.")


@pytest.mark.parametrize(
    "formula", ["تعالى", "الله تعالى", "الله", "سبحانه وتعالى", "صلى الله عليه وسلم", "عز من قائل", "جل وعلا"]
)
@pytest.mark.parametrize("verb", ["قال", "يقول", "كما قال"])
def test_scripture_has_no_speaker(verb, formula):
    assert read(f'{verb} {formula}: "وأوفوا بالعهد إن العهد كان مسؤولا".') == []


def test_names_and_quantifiers_that_begin_like_a_formula_speak():
    assert [found[1] for found in read("قال عز الدين الحداد إن السوق أغلقت.")] == ["عز الدين الحداد"]
    assert [found[1] for found in read("قال جل المسؤولين إن السوق أغلقت.")] == ["جل المسؤولين"]
    assert [found[1] for found in read("ورفع الإمام يديه داعيا الله أن يحفظ البلاد.")] == []


@pytest.mark.parametrize("any_one", ["أي دليل", "أي مؤشر", "أي عاقل"])
def test_any_one_at_all_has_not_spoken(any_one):
    assert read(f"وليس هناك {any_one} يؤكد أن السوق أغلقت.") == []
    assert read(f"يدرك {any_one} أن السوق أغلقت.") == []


def test_a_joined_verb_does_not_go_on_with_what_was_not_given():
    text = "ولم يعط الوزير أية أرقام محددة وأكد أن السوق أغلقت."
    assert [(cue, source) for cue, source, _ in read(text)] == [("أكد", "الوزير")]


def test_any_official_may_say_nothing_and_a_channel_may_be_called_so():
    assert [found[0] for found in read("ولم يعلق أي مسؤول على النبأ.")] == ["لم يعلق"]
    assert [found[1] for found in read("وقالت أي بي سي إن السوق أغلقت.")] == ["أي بي سي"]
    assert [found[1] for found in read("وأكدت أي تي واي أن السوق أغلقت.")] == ["أي تي واي"]


def test_days_that_are_counted_are_no_speaker():
    assert [found[1] for found in read("قبل عدة أيام قال إن السوق أغلقت.")] == [None]
