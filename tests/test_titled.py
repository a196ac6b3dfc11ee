"""Names beside titles and roles, and what stands between."""

import pytest

from syrianews.actors.finder import ActorFinder
from syrianews.document import Document


@pytest.fixture(scope="module")
def persons():
    finder = ActorFinder.default()

    def find(text):
        document = Document.from_text(text)
        return [document.text[m.start : m.end] for m in finder(document) if m.type == "PERSON"]

    return find


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("كرمت الوزارة المصور السوري الأصل نزار عبد ربه أمس", ["نزار عبد ربه"]),
        ("غابت الممثلة المسرحية سوندي دانيلز عن العرض", ["سوندي دانيلز"]),
        ("قال رئيس بلدية شيلوكي نور الدين آيدمير إن المدينة هادئة", ["نور الدين آيدمير"]),
        ("هددوا المدعية العامة السابقة للمحكمة، باتو سانكودا، علنا", ["باتو سانكودا"]),
        ("وأشار د. أيمن الخضراء إلى أن العملية نجحت", ["أيمن الخضراء"]),
        ("ولدى الرجل وقرينته أسماء ابنان", ["أسماء"]),
        ("عثر على الرجل وابنته، كلوديا، في الحديقة", ["كلوديا"]),
        ("أكد المدير صالح بن عبدالرحمن الكثير أن العمل جار", ["صالح بن عبدالرحمن الكثير"]),
        ("كرم المدير محمد بن مجاهد آل ضيف الله.", ["محمد بن مجاهد آل ضيف الله"]),
        ("عبر السفير عن أبلغ التهاني", []),
        ("حضر حارس النادي وأحمد الشرع أمس", ["أحمد الشرع"]),
        ("قال الوزير عبدالرقيب سيف الأسكودي إن المطار جاهز", ["عبدالرقيب سيف الأسكودي"]),
        ("أكد المتحدث أن الرئيس السابق جاكوب زوما سيحاكم قريبا", ["جاكوب زوما"]),
        ("كتاب لمحمد بن مرزوق الرجوي عن صفي الدين الحلي", ["محمد بن مرزوق الرجوي", "صفي الدين الحلي"]),
        ("حضرت أستاذة التاريخ، ونويل مكافي، رئيسة قسم الفلسفة", ["نويل مكافي"]),
        ("أعلن مستشار الرئاسة كمال معدن أوغلو الخطة", ["كمال معدن أوغلو"]),
        ("اعتقلت الشرطة رجلا يدعى غاندرو كوليس قرب الحدود", ["غاندرو كوليس"]),
        ("وكانت المتهمة المعروفة باسم أم سياف في السجن", ["أم سياف"]),
        ("قال القائم بأعمال السفارة، رونيل كراوزمان، إن الوضع هادئ", ["رونيل كراوزمان"]),
        ("أعلن الناطق بلسان الجيش رونان منليسكي ذلك", ["رونان منليسكي"]),
        ("قال اللفتنانت كولونيل جونثان كونراد إن القوات انسحبت", ["جونثان كونراد"]),
        ("وقال المتحدث باسم المجلس هوغان جيدلسون للصحفيين إن", ["هوغان جيدلسون"]),
        ("التقى الزعيم الملا عمر أنصاره", ["عمر"]),
    ],
)
def test_the_name_is_found_whole(persons, text, expected):
    assert persons(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "واستغلالهم أمام الرأي العام والعالم بتقديمهم كضحايا للحرب",
        "أسست العائلة شركة تدعى كوليسترا في المدينة",
        "أرادت تركيا علاقات حسن جوار مع الجميع",
        "توفي عن عمر ناهز تسعين عاما",
        "وأشار المسؤول باستنكار وشجب إلى ما جرى",
    ],
)
def test_words_behind_a_title_are_no_names(persons, text):
    assert persons(text) == []


def test_a_linked_surname_is_a_short_form(persons):
    text = "غاب ماركو بولو ديل نيرو عن الاجتماع. ونفى ديل نيرو الخبر."
    assert persons(text) == ["ماركو بولو ديل نيرو", "ديل نيرو"]
    text = "قال المدير طارق بن هندي إن الأرقام سليمة. وأضاف ابن هندي أنها رسمية."
    assert persons(text) == ["طارق بن هندي", "ابن هندي"]


def test_a_surname_may_gain_its_article(persons):
    assert persons("اعتذر الوزير نهاد مشنوق أمس. ورفض آخرون اعتذار المشنوق.") == ["نهاد مشنوق", "المشنوق"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وصرح أمين عام الوزارة هاني خليفات أن الحملة مستمرة", ["هاني خليفات"]),
        ("قال الكاتب عبد الوهاب المسيري إن الكتاب صدر", ["عبد الوهاب المسيري"]),
        ("له ابنان، حافظ (16 عاما) وكريم (13 عاما)", ["حافظ", "كريم"]),
        ("وقالت إلسا جونزاليس للصحيفة إنها عادت", ["إلسا جونزاليس"]),
        ("حكمت الأسرتان تشين وتشاو البلاد", []),
        ("وزير يهدد بتصفية الأسد", ["الأسد"]),
        ("يقول عمرو حسني الروائي والمترجم", ["عمرو حسني"]),
        ("دخلت القوات بلدتي أبو حمام وغرانيج", []),
    ],
)
def test_where_a_name_stops(persons, text, expected):
    assert persons(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وقالت جوستين الفورد من المركز", ["جوستين الفورد"]),
        ("وشددت أكشينر على أن الوضع صعب", ["أكشينر"]),
        ("وقال الدكتور طارق إن الحالة مستقرة", ["طارق"]),
        ("قال الكاتب الصحافي جوني منير للقناة", ["جوني منير"]),
        ("واستدعى المحقق العدلي طارق البيطار الشهود", ["طارق البيطار"]),
        ("أوضح مولانا أحمد هارون الأمر", ["أحمد هارون"]),
        ("وذكرت تقارير أن الوضع صعب", []),
    ],
)
def test_speakers_and_single_names(persons, text, expected):
    assert persons(text) == expected


def test_a_proclitic_is_no_part_of_a_name_before_its_role(persons):
    assert persons("وجه الفوز ضربة لمسعود كالانوف، مهندس الاستفتاء") == ["مسعود كالانوف"]


def test_a_device_that_is_called_something_is_no_person(persons):
    assert persons("ابتكرت الشركة جهازا يدعى فولدي ميت") == []


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("قال المبعوث الهولندي إلى ليبيا سامي الدروبي إن", "سامي الدروبي", "المبعوث الهولندي إلى ليبيا"),
        ("قال المبعوث الخاص إلى ليبيا والسودان، سامي الدروبي، إن", "سامي الدروبي", "المبعوث الخاص إلى ليبيا والسودان"),
        ("كتب السفير الكندي لدى الأمم المتحدة مارك دوبوا", "مارك دوبوا", "السفير الكندي لدى الأمم المتحدة"),
        ('قال محلل الشؤون الدولية في موقع "سكوب"،سامي الدروبي، إن', "سامي الدروبي", 'محلل الشؤون الدولية في موقع "سكوب"'),
    ],
)  # fmt: skip
def test_where_an_envoy_is_sent_belongs_to_his_title(text, name, title):
    found = ActorFinder.default()(Document.from_text(text))
    assert [m.title for m in found if text[m.start : m.end] == name] == [title]


def test_the_place_where_a_minister_is_does_not():
    text = "التقى الوزير في بيروت وليد المعلم"
    found = ActorFinder.default()(Document.from_text(text))
    assert [(m.actor, m.title) for m in found if m.type == "PERSON"] == [("walid-al-muallem", None)]


@pytest.mark.parametrize(
    "text",
    [
        'قال طبيب الأطفال في مستشفى "لينوكس هيل" إن الأمر انتهى',
        "كانت العملية مقررة سلفا",
        "انتقد الجهات السياسية الناضجة المتوافقة",
        "حصلت الطالبة نور 91.5 درجة",
    ],
)
def test_these_are_no_names(persons, text):
    assert persons(text) == []


def test_a_rare_word_and_a_foreign_given_name_speak(persons):
    assert persons("قال بختيار دوغان في مؤتمر صحفي إن الاتفاق تم") == ["بختيار دوغان"]
    assert persons("أضاف زميلاه خيسوس كورونا هدفين") == ["خيسوس كورونا"]
    assert persons("ثم قال لآبي شينزو إن المشكلة كبيرة") == []


@pytest.mark.parametrize(
    ("text", "title", "name"),
    [
        ("قال مدير المصنع سامر حداد إن العمل جار", "مدير المصنع", "سامر حداد"),
        ("رأى مدير قامت شركته بدعم سامر حداد أن العمل جار", None, "سامر حداد"),
        ("ظهر مدير يعلق عمله بسبب سامر حداد", None, "سامر حداد"),
        ("لعب مدافع الرائد لأول مرة عندما شارك أمام سامر حداد", None, "سامر حداد"),
        ("وصل قائد آخر وهو سامر حداد", None, "سامر حداد"),
        ("عقد الوزير مؤتمر صحافي مع سامر حداد", None, "سامر حداد"),
        ("كتب صحافي من المدينة اسمه سامر حداد", None, "سامر حداد"),
        ("وطالب سامر حداد البلدية بالإسراع", None, "سامر حداد"),
        ("سجل هدفا في المباراة، وشكر مدرب الفريق سامر حداد اللاعبين والمدافع", "مدرب الفريق", "سامر حداد"),
        ("وصل الفريق سامر حداد إلى القاعدة", "الفريق", "سامر حداد"),
        ("استنكر اللواء مسعود بن سفير الشملان ما جرى", "اللواء", "مسعود بن سفير الشملان"),
    ],
)
def test_a_title_holds_no_clause_and_no_thing(text, title, name):
    document = Document.from_text(text)
    found = [m for m in ActorFinder.default()(document) if m.type == "PERSON"]
    assert [(document.text[m.start : m.end], m.title) for m in found] == [(name, title)]


@pytest.mark.parametrize(
    "text",
    [
        "فازت في بطولة جمال الخيل العربية الأصيلة",
        "وهو أول رئيس وزراء مصري ورسام الكاريكاتير معا",
        "نعيش في عالم معولم أحادي القطب",
        "وقدمت رؤية خبير إسلامية متسامحة تحبب الخلق",
    ],
)
def test_common_words_behind_a_title_are_nobody(persons, text):
    assert persons(text) == []


def test_who_is_called_a_firm_is_no_person(persons):
    assert persons("أعلنت كروتشفيل، الشركة المصنعة للأجهزة، أرباحها") == []
    assert persons("وقال كروتشفيل، المدير السابق للمصنع، إنه استقال") == ["كروتشفيل"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("كشف م. عجب القحطاني الخطة. وقال م. القحطاني ذلك", ["عجب القحطاني", "القحطاني"]),
        ("بلغ الارتفاع 20 م. عجب القحطاني من ذلك", []),
        ("كشف م عجب القحطاني الخطة", []),
    ],
)
def test_a_title_of_one_letter_has_a_stop(persons, text, names):
    assert persons(text) == names


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("وصل المهندس سالم الدوسري إلى الورشة. ثم عاد والمهندس الدوسري أمس.", "المهندس"),
        ("وصل سالم الدوسري إلى الورشة. وأكد المهندس الدوسري أن الجسر آمن.", "المهندس"),
        ("وصل سالم الدوسري إلى الورشة. وأكد الدوسري أن الجسر آمن.", None),
        ("وصل سالم الدوسري إلى الورشة. وشكر القسم الإعلامي الدوسري أمس.", None),
        (
            "سجل المهاجم هدفا في الشوط الثاني من المباراة. وتعاقد الهلال مع سالم الدوسري. وغادر الفريق الدوسري أمس.",
            None,
        ),
    ],
)
def test_a_name_that_is_shortened_keeps_the_title_before_it(text, title):
    document = Document.from_text(text)
    last = [m for m in ActorFinder.default()(document) if m.type == "PERSON"][-1]
    assert (document.text[last.start : last.end], last.title) == ("الدوسري", title)


def test_what_describes_a_body_is_no_title():
    document = Document.from_text("قال رئيس المكتب السياسي لحركة الفجر سالم الدوسري إن المفاوضات متوقفة.")
    titles = [m.title for m in ActorFinder.default()(document) if m.type == "PERSON"]
    assert titles == ["رئيس المكتب السياسي لحركة الفجر"]
