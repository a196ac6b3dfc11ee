"""Title, outlet, date, place, byline, agencies and relays, with their evidence."""

import pytest
from zoned_lines import THIRD

from syrianews.schema import Scrape
from syrianews.zoning.outlets import find_names
from syrianews.zoning.zones import segment

TITLE = "توقيف خمسة أشخاص في حملة أمنية بدمشق"
LEAD = "أعلنت وزارة الداخلية في دمشق توقيف خمسة أشخاص في حملة أمنية شملت أحياء عدة من المدينة."
SECOND = "وقال المتحدث باسم الوزارة إن الموقوفين سيحالون إلى القضاء المختص بعد انتهاء التحقيقات معهم."


def article(*lines: str):
    text = "\n".join(lines)
    found = segment(Scrape("a.txt", text))[1][0]
    for field, (start, end) in found.evidence.items():
        value = getattr(found, field, None)
        if field in ("title", "outlet", "place", "byline"):
            assert text[start:end] == value
    return found


@pytest.mark.parametrize(
    ("lines", "outlet"),
    [
        ((TITLE, LEAD, SECOND, "المصدر: عربي21"), "عربي21"),
        ((TITLE, "الجمعة 05 كانون الأول 2025 - 19:29 روسيا اليوم", LEAD, SECOND), "روسيا اليوم"),
        ((TITLE, f"دبي، الإمارات العربية المتحدة (CNN)-- {LEAD}", SECOND), "CNN"),
        ((TITLE, LEAD, "وأكد المتحدث لـ«عكاظ» أن الحملة مستمرة في جميع الأحياء."), "عكاظ"),
        ((TITLE, LEAD, SECOND, "غير أن بي بي سي لم تتمكن من تأكيد تلك الأخبار من مصدر مستقل."), "بي بي سي"),
        ((TITLE, LEAD, SECOND, "المسلة – متابعة – وكالات"), "المسلة"),
        ((TITLE, LEAD, SECOND, "يمكنكم تسلم إشعارات بأهم الموضوعات بعد تحميل أحدث نسخة من تطبيق بي بي سي عربي على هاتفكم."), "بي بي سي عربي"),
        ((TITLE, LEAD, SECOND, "جميع الحقوق محفوظة © اليوم السابع 2020"), "اليوم السابع"),
        ((TITLE, LEAD, SECOND, "جميع الحقوق محفوظة لموقع السوسنة © 2020"), "السوسنة"),
        ((f"{TITLE} - عنب بلدي", LEAD, SECOND), "عنب بلدي"),
        ((TITLE, f"سنابل نيوز- {LEAD}", SECOND, "--(بترا)"), "سنابل نيوز"),
        ((TITLE, f"صحيفة السنابل – {LEAD}", SECOND), "السنابل"),
        ((TITLE, f"حقول الريف – {LEAD}", SECOND, "اترك تعليقا", "حمل تطبيق حقول الريف"), "حقول الريف"),
        ((TITLE, "صوت الحقول|متابعات", LEAD, SECOND), "صوت الحقول"),
        ((TITLE, LEAD, "وجاء في بيان تلقته شفق نيوز أن الحملة مستمرة."), "شفق نيوز"),
        ((TITLE, LEAD, "وكتب في تغريدة رصدها «المشهد العربي» أن الحملة مستمرة."), "المشهد العربي"),
        ((TITLE, "جانب من الحملة الأمنية في دمشق (كونا)", LEAD, SECOND), None),
        ((TITLE, f"حلب – {LEAD}", SECOND), None),
        ((TITLE, f"رام الله – {LEAD}", SECOND, "رام الله - متابعات"), None),
        ((TITLE, LEAD, "وقال المتحدث لوكالة فرانس برس إن الحملة مستمرة."), None),
        ((TITLE, LEAD, 'وقال مسؤولان لشبكة "إن بي سي نيوز" إن الحملة مستمرة.'), None),
        ((TITLE, LEAD, "وجاء في البيان أن الحملة ستشمل الرياض والمدينة."), None),
        ((f"{TITLE} | السنابل.نت", LEAD, SECOND), "السنابل.نت"),
        ((f"{TITLE} - السنابل", "الرئيسية", "سياسة", TITLE, LEAD, SECOND), "السنابل"),
        (("السنابل", "الرئيسية", "سياسة", "اقتصاد", TITLE, "عمان - السنابل", LEAD, SECOND), "السنابل"),
        (("وكالة أنباء البحرين", "الرئيسية", "سياسة", "اقتصاد", TITLE, LEAD, SECOND), "وكالة أنباء البحرين"),
        ((TITLE, "أنقرة - (د ب أ):", LEAD, SECOND), None),
        ((TITLE, "أنقرة - د ب أ", LEAD, SECOND), None),
        ((TITLE, "اليوم، 10:30 صباحا", LEAD, SECOND), None),
        ((TITLE, "الرياض - اليوم", LEAD, SECOND), "اليوم"),
        ((TITLE, LEAD, SECOND, "المصدر: السنابل + وكالات"), "السنابل"),
        ((TITLE, f"بكين - «السنابل»: {LEAD}", SECOND), "السنابل"),
        ((TITLE, LEAD, "وكتب في تغريدة رصدها «السنابل» أن الحملة مستمرة."), "السنابل"),
        ((TITLE, LEAD, SECOND, "اتصل بنا", "عن حقول الريف", "المحتوى المنشور في حقول الريف مرخص"), "حقول الريف"),
        ((TITLE, LEAD, 'وجاء في نسخة من القرار اطلعت عليها "رويترز" أن الحملة مستمرة.'), None),
        ((TITLE, LEAD, SECOND, "اتصل بنا", "حول العالم", "العالم", "سياسة"), None),
        (("جولة الريف", "للأنباء والنشر", "الرئيسية", TITLE, "جولة الريف للأنباء والنشر", LEAD, SECOND), "جولة الريف للأنباء والنشر"),
        ((TITLE, LEAD, SECOND, "اتصل بنا", "رؤى", "© 2018 شبكة رؤى الإعلامية. جميع الحقوق محفوظة"), "رؤى"),
        ((TITLE, LEAD, SECOND, "اتصل بنا", "© سنابل اليوم 2015"), "سنابل اليوم"),
        ((TITLE, LEAD, SECOND, "جميع الحقوق محفوظة، شارع الجامعة، عمان"), None),
        ((TITLE, LEAD, "وأضاف أن سوق عكاظ يفتح أبوابه في موعده."), None),
    ],
)  # fmt: skip
def test_outlet(lines, outlet):
    assert article(*lines).outlet == outlet


def test_title_loses_the_site_behind_it():
    assert article(f"{TITLE} - عنب بلدي", LEAD, SECOND).title == TITLE


def test_date_of_a_neighbour_is_not_the_articles():
    found = article(
        TITLE, LEAD, SECOND, "مقالات متعلقة", "ارتفاع أسعار النفط مع تراجع المخزونات", "14 كانون الثاني 2025"
    )
    assert found.date is None


def test_date_bases():
    stamp = article(TITLE, "الخميس 07 شتنبر 2018", LEAD, SECOND)
    embed = article(TITLE, LEAD, "Exclusive: five people arrested", "— AP (@ap) January 24, 2025", SECOND)
    dateline = article(TITLE, f"الطائف 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس - {LEAD}", SECOND)
    month = article(
        TITLE,
        LEAD,
        "وكانت حملة سبقت في مايو الجاري، بعد أخرى في 2 أيار/مايو 2018.",
    )
    assert (stamp.date, stamp.date_basis, stamp.date_precision) == ("2018-09-07", "stamp", "day")
    assert (embed.date, embed.date_basis) == ("2025-01-24", "embed")
    assert (dateline.date, dateline.date_basis) == ("2015-08-10", "stamp")
    assert (month.date, month.date_basis, month.date_precision) == ("2018-05", "text", "month")


def test_date_in_a_caption_is_not_the_stamp():
    found = article(TITLE, "من الحملة في دمشق - 22 من نيسان 2018 (سانا)", "2018/04/23, 3:35 م", LEAD, SECOND)
    assert found.date == "2018-04-23"


def test_place_byline_and_agencies():
    found = article(TITLE, "كتب: سامر العلي", f"دمشق، سوريا (CNN) -- {LEAD}", SECOND, "(أ ف ب، رويترز)")
    assert (found.place, found.byline, found.agencies) == ("دمشق", "سامر العلي", ["أ ف ب", "رويترز"])
    assert article(TITLE, "Author, سامر العلي", LEAD, SECOND).byline == "سامر العلي"


@pytest.mark.parametrize(
    ("dateline", "place", "byline"),
    [
        ("دمشق (رويترز) ", "دمشق", None),
        ("القامشلي، سوريا – ", "القامشلي", None),
        ("بيروت - سامر العلي - ", "بيروت", "سامر العلي"),
        ("سامر العلي - بيروت - ", "بيروت", "سامر العلي"),
        ("العراق - ", None, None),
    ],
)
def test_a_plain_dateline(dateline, place, byline):
    found = article(TITLE, dateline + LEAD, SECOND)
    assert (found.place, found.byline) == (place, byline)


@pytest.mark.parametrize(
    ("lines", "relays"),
    [
        (
            ("كشفت صحيفة «واشنطن بوست» أن الولايات المتحدة شاركت معلومات سرية مع دمشق.", SECOND),
            ["واشنطن بوست"],
        ),
        (
            ("نشر موقع Middle East Eye البريطاني أن لصوصاً سرقوا أغراضاً فاخرة من المنزل.", SECOND),
            ["Middle East Eye"],
        ),
        (("أفادت مصادر للميادين بأن الجيش أوقع مجموعة في كمين على محور جبل الزاوية.", SECOND), ["الميادين"]),
        ((LEAD, SECOND, "فرانس24/ أ ف ب"), ["أ ف ب"]),
        ((LEAD, "ونقلت وكالة رويترز عن مصدر أن الحملة مستمرة."), []),
        (("ذكرت وكالة أنباء البحرين أن الحملة مستمرة في المدينة.", SECOND), ["وكالة أنباء البحرين"]),
        ((LEAD, "ونقلت وكالة الأنباء السورية عن مصدر أن الحملة مستمرة."), []),
        (
            (LEAD, "ونقلت وكالة الأنباء السورية عن مصدر أن الحملة مستمرة.", "وأضافت الوكالة أن الطريق آمن."),
            ["وكالة الأنباء السورية"],
        ),
        ((LEAD, "وذكرت صحيفة «النورس» أن الحملة مستمرة."), ["النورس"]),
        ((LEAD, "كما ذكرت صحيفة «النورس» أن الحملة مستمرة."), []),
        (
            (
                "بدأت حملة أمنية واسعة في أحياء المدينة القديمة شارك فيها عناصر الوزارة.",
                "أعلنت الوزارة بدء حملة أمنية واسعة في أحياء المدينة القديمة، وفق رويترز.",
                SECOND,
            ),
            ["رويترز"],
        ),
        ((LEAD, "وقال مصدر لوكالة الأنباء السورية إن الحملة مستمرة."), []),
        (("نشرت جريدة الأهرام أن الحملة مستمرة في دمشق.", SECOND), ["الأهرام"]),
        (("أعلنت وكالة رويترز أن الحملة مستمرة في دمشق.", SECOND), ["رويترز"]),
        ((LEAD, 'وفي حسابه على موقع "تويتر" قال الوزير إن الحملة مستمرة.'), []),
    ],
)
def test_relays(lines, relays):
    assert article(TITLE, *lines).relays == relays


def test_names_that_are_words_need_marks():
    assert [name.common for name in find_names("وجاء في البيان")] == [True]
    assert article(TITLE, LEAD, SECOND, "المصدر: البيان").outlet == "البيان"


@pytest.mark.parametrize(
    ("lines", "outlet"),
    [
        (["عمان - «وكالات»: أدى الوزراء الجدد اليمين القانونية أمس الخميس."], None),
        (["الكويت (الاتحاد) يكثر الحديث هذه الأيام حول كأس الخليج في الصحف."], "الاتحاد"),
        (["نشرت صحيفة (الاتحاد) أمس خبرا عن كأس الخليج وعن المنتخبات فيها."], None),
        (["أعلن الوزير في بيان وفي نبأ عاجل لـ«عكاظ» أن الحملة مستمرة حتى نهاية الشهر."], None),
        (
            [
                "الحملة مستمرة في المدينة | Source: Twitter/@name",
                "قال الوزير إن الحملة مستمرة في المدينة كلها.",
            ],
            None,
        ),
        (["قال الوزير إن الحملة مستمرة في المدينة كلها.", "المصدر: حساب الوزير على فيسبوك"], None),
        (["طرابلس (السنابل نيوز) وكالات", "قال الوزير إن الحملة مستمرة في المدينة كلها."], "السنابل نيوز"),
    ],
)
def test_what_names_no_publisher(lines, outlet):
    assert article(*lines).outlet == outlet


def test_an_agencys_caption_dates_no_article():
    note = "EDITORS NOTE: Graphic content / Men of the local council walk through a street after rain on December 7, 2019. (Photo by A. B / AFP)"
    assert (
        article("توقيف خمسة أشخاص في دمشق", note, "أعلنت الوزارة توقيف خمسة أشخاص في دمشق وريفها.").date
        is None
    )


def test_a_latin_name_between_paragraphs_credits_a_picture():
    page = [
        "توقيف خمسة أشخاص في دمشق",
        "أعلنت الوزارة توقيف خمسة أشخاص في دمشق.",
        "Sputnik",
        "وقال الوزير إن الحملة مستمرة أياما.",
    ]
    assert article(*page).outlet is None


@pytest.mark.parametrize(
    ("dateline", "byline", "place"),
    [
        ("عمر العلي - سبق - دمشق: ", "عمر العلي", "دمشق"),
        ("عمر العلي- سبق- الرياض: ", "عمر العلي", "الرياض"),
        ("عمر العلي - سبق: ", "عمر العلي", None),
        ("عين اليوم – عمر العلي: ", "عمر العلي", None),
        ("دمشق - سبق: ", None, "دمشق"),
    ],
)
def test_a_person_in_the_dateline_is_the_writer(dateline, byline, place):
    found = article(TITLE, dateline + LEAD, SECOND)
    assert (found.byline, found.place) == (byline, place)


def test_the_number_of_a_piece_is_no_part_of_its_title():
    _, (article,) = segment(Scrape("a.txt", f"3. {TITLE}\n\n{LEAD}\n{SECOND}\n{THIRD}"))
    assert article.title == TITLE
    assert article.evidence["title"] == (3, 3 + len(TITLE))
    _, (article,) = segment(Scrape("a.txt", f"7 - 1 .. {TITLE}\n\n{LEAD}\n{SECOND}\n{THIRD}"))
    assert article.title.startswith("7 - 1")


def test_of_a_headline_in_several_lines_the_first_is_the_title():
    column = [
        "أعلنت إدارة السد صباح أمس الأربعاء أنها خفضت", "تصريف المياه إلى النصف، بعد أن تراجع الوارد من",
        "المنبع خلال الأسابيع الثلاثة الأخيرة تراجعا كبيرا", "لم يشهده الحوض منذ عشرين عاما.",
        "وقال مزارعون في القرى الواقعة على الضفتين إن", "محاصيلهم الصيفية مهددة بالتلف، وطالبوا بجدول",
        "معلن للضخ. وأوضح مهندس في السد أن المنسوب", "سيعود إلى حاله في أول الشتاء.",
    ]  # fmt: skip
    page = ["السهل", "إدارة السد تخفض تصريف المياه", "إلى نصف المعتاد", "الرقة: خالد الأحمد", *column]
    zones, (article,) = segment(Scrape("a.txt", "\n".join(page)))
    assert article.title == page[1]
    headline = next(zone for zone in zones if zone.kind == "headline")
    assert headline.end - headline.start == len("\n".join(page[1:3]))


def test_a_site_in_latin_letters_behind_the_title_is_not_of_it():
    assert article(f"{TITLE} - S A N A", LEAD, SECOND).title == TITLE
    assert article(f"{TITLE} - عنب بلدي |", LEAD, SECOND).title == TITLE


@pytest.mark.parametrize(
    ("lines", "place", "byline"),
    [
        (("هسبريس - أمال الطحان", "5 تموز 2024"), None, "أمال الطحان"),  # the given name is a word as well
        (("هسبريس - تل العصافير", "5 تموز 2024"), "تل العصافير", None),
        (("الرباط", "عادل الطحان", "5 تموز 2024"), "الرباط", "عادل الطحان"),
        (("الرباط", "القاهرة", "5 تموز 2024"), None, None),
    ],
)
def test_the_writer_and_the_town_in_lines_of_their_own(lines, place, byline):
    page = (
        "السنابل",
        "الرئيسية",
        "سياسة",
        "اقتصاد",
        TITLE,
        *lines,
        LEAD,
        SECOND,
        "جميع الحقوق محفوظة © السنابل",
    )
    found = article(*page)
    assert (found.place, found.byline) == (place, byline)
