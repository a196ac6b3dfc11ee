"""More pages in the habits of outlets: titles of pages, mastheads ahead of stamps, stamps that count back, boxes inside texts. The stories are made up."""

import pytest
from made_pages import CAMPS, GAS, WATER, lines, read, texts_of

from syrianews.schema import Scrape
from syrianews.zoning.zones import segment

SKY = [
    f"H {GAS.title} | سكاي نيوز عربية",
    *lines("X", "القائمة", "بث مباشر", "أخبار", "اقتصاد", "تكنولوجيا", "رياضة", "منوعات", "برامج"), "R عاجل", *GAS.links(0, 2),
    "M اقتصاد", f"H {GAS.title}", "M 14 مارس 2022 - 09:12 بتوقيت أبوظبي", "M سكاي نيوز عربية - أبوظبي", f"M {GAS.caption}",
    *GAS.body(0, 3), "R إقرأ أيضا", *GAS.links(2, 3), *GAS.body(3), *lines("K", "الأردن", "سوريا", "الغاز"),
    *lines("X", "جميع الحقوق محفوظة سكاي نيوز عربية © 2022", "سياسة الخصوصية"),
]  # fmt: skip
FRANCE = [
    f"H {CAMPS.title} – فرانس 24",
    *lines("X", "انتقل إلى المحتوى الرئيسي", "القائمة", "الشرق الأوسط", "أفريقيا", "فرنسا", "ثقافة", "رياضة", "تقنية"),
    "M الشرق الأوسط", f"H {CAMPS.title}", "M نشرت في: 12/03/2022 - 14:05آخر تحديث: 13/03/2022 - 09:11",
    "M رئيسة الوفد الأوروبي آنا كرويتزر في بيروت. © أ ف ب", "M نص: فرانس24", *CAMPS.body(0, 2), "X إعلان", *CAMPS.body(2),
    "M فرانس24/ أ ف ب", "X الرسالة الإخبارية", "R الأكثر قراءة", "R 1", *CAMPS.links(1, 2), "R 2", *CAMPS.links(2, 3),
    "X © 2022 فرانس 24 - جميع الحقوق محفوظة",
]  # fmt: skip
AAWSAT = [
    f"H {GAS.title}",
    *lines("X", "الأحد - 9 شعبان 1443 هـ - 13 مارس 2022 مـ", "الشرق الأوسط", "الرئيسية", "العالم العربي", "الخليج", "الاقتصاد", "الرأي", "الرياضة"),
    "M الاقتصاد", f"H {GAS.title}", "M السبت - 9 شعبان 1443 هـ - 12 مارس 2022 مـ رقم العدد [15810]", f"M {GAS.caption}",
    f"B عمّان: «الشرق الأوسط»: {GAS.texts[0]}", *GAS.body(1), "K الأردن", "X شارك", "R الأكثر قراءة", *GAS.links(0, 4),
    "X جميع الحقوق محفوظة للشرق الأوسط 2022",
]  # fmt: skip
BAGHDAD = [
    *lines("X", "بغداد اليوم", "الأحد 13 آذار 2022 | 21:10", "الرئيسية", "سياسة", "أمن", "اقتصاد", "رياضة", "عربي ودولي"),
    "R شريط الأخبار", *GAS.links(0, 3), "M اقتصاد", f"H {GAS.title}", "M منذ 4 ساعات", f"M {GAS.caption}", "X مشاركة", *GAS.body(),
    "X تابعوا بغداد اليوم على تلغرام", "R الأكثر قراءة", *GAS.links(3, 6), "X © بغداد اليوم 2022 جميع الحقوق محفوظة",
]  # fmt: skip
ARABY = [
    *lines("X", "العربي الجديد", "الأحد 13 مارس 2022 06:20", "سياسة", "اقتصاد", "مجتمع", "رياضة", "ثقافة"),
    "M اقتصاد", f"H {GAS.title}", "M عمّان | العربي الجديد | منذ 8 ساعات", f"M {GAS.caption} (فيسبوك)", *GAS.body(0, 3),
    "R ذات صلة", *GAS.links(0, 1), *GAS.body(3), "X شارك", "R الأكثر قراءة", *GAS.links(1, 4), "X © العربي الجديد 2022",
]  # fmt: skip
LEBANON24 = [
    *lines("X", "لبنان 24", "الأحد 13 آذار 2022", "الرئيسية", "لبنان", "عربي-دولي", "اقتصاد", "رياضة", "فن"),
    "M لبنان", f"H {CAMPS.title}", "M أمس 19:30", *CAMPS.body(), "X شارك", "R قد يهمك أيضاً", *CAMPS.links(0, 3),
    "R الأكثر قراءة", *CAMPS.links(3, 5), "X حقوق النشر محفوظة لبنان24 © 2022",
]  # fmt: skip
KIFACHE = [
    *lines("X", "كيفاش", "الرئيسية", "أخبار", "سياسة", "مجتمع", "فن", "رياضة", "من نحن", "هيئة التحرير"),
    f"H {CAMPS.title}", "M هيئة التحرير", "M السبت 12 مارس 2022 على الساعة 14:05", *CAMPS.body(), "X شارك", "R مقالات مشابهة",
    *CAMPS.links(0, 3), "X © 2022 كيفاش جميع الحقوق محفوظة",
]  # fmt: skip
RAI = [
    *lines("X", "الرأي", "السبت 12-03-2022 10:41 م", "الرئيسية", "محليات", "اقتصاد", "رياضة", "استفتاء",
           "هل ترى أن الأسعار ستنخفض في رمضان؟", "○ نعم", "○ لا", "○ لا أعرف", "صوت", "النتائج"),
    "M محليات", f"H {GAS.title}", "M الجمعة 11-03-2022", "M عمان - الرأي - طارق الحميدي", *GAS.body(0, 2),
    "M وزير الطاقة الأردني صالح الخرابشة", *GAS.body(2), *lines("R", "الأكثر مشاهدة", "اليوم", "الأسبوع", "الشهر"), *GAS.links(0, 3),
    "X هاتف: 4410023 - فاكس: 4410024",
]  # fmt: skip
HURRA = [
    *lines("X", "الحرة", "الرئيسية", "سوريا", "العراق", "لبنان", "اقتصاد", "برامج"), "M لبنان", f"H {CAMPS.title}",
    "M الحرة / وكالات - واشنطن", "M 12 مارس 2022", f"M {CAMPS.caption}", *CAMPS.body(0, 2), "X شاهد الفيديو 02:31",
    "X جولة في مخيمات بر الياس", *CAMPS.body(2, 4), "M مدخل المخيم بعد الظهر", "M AFP / Anwar Amro", *CAMPS.body(4),
    "R مواضيع ذات صلة", *CAMPS.links(0, 3),
]  # fmt: skip
MODON = [
    *lines("X", "المدن", "الرئيسية", "سياسة", "اقتصاد", "عرب وعالم", "ثقافة", "ميديا"), "M عرب وعالم", f"H {CAMPS.title}",
    "M المدن - عرب وعالم", "M السبت 2022/03/12", *CAMPS.body(0, 2), f"R اقرأ أيضاً: {CAMPS.others[1]}", *CAMPS.body(2, 3),
    "E فاتن رزق على إكس تنشر صورة من المخيم اليوم", "E — فاتن رزق (@fatenr) March 11, 2022", *CAMPS.body(3),
    *lines("X", "مشاركة عبر", "إرسال بالبريد", "انضم إلى قناة المدن على واتساب", "جميع الحقوق محفوظة للمدن 2022"),
]  # fmt: skip
THAWRA = [
    *lines("X", "الثورة نت", "الرئيسية", "محلي", "عربي ودولي", "اقتصاد", "رياضة"), "M محلي", f"H {GAS.title}",
    "M السبت 12 مارس 2022 10:22", *GAS.body(0, 2), "M جانب من التوقيع - أرشيف", *GAS.body(2), "R الأكثر قراءة", *GAS.links(0, 3),
    *lines("X", "أسعار العملات", "العملة\tشراء\tبيع", "دولار\t600\t605", "يورو\t650.5\t655.2", "صنعاء 21°", "جميع الحقوق محفوظة للثورة نت"),
]  # fmt: skip
SHARQ = [
    *lines("X", "جريدة الشرق", "محليات", "عربي ودولي", "اقتصاد", "رياضة", "مقالات"), "M عربي ودولي", f"H {CAMPS.title}", f"M {CAMPS.caption}",
    *CAMPS.body(), "R مختارات", *CAMPS.links(0, 1), "R 11.03.2022", *CAMPS.links(1, 2), "R 10.03.2022", "M تاريخ 12.03.2022",
    *lines("K", "كلمات مفتاحية", "البقاع", "اللاجئين السوريين"), "X حقوق النشر محفوظة لجريدة الشرق 2022",
]  # fmt: skip


@pytest.mark.parametrize(
    ("page", "title", "outlet", "date"),
    [
        (SKY, GAS.title, "سكاي نيوز عربية", "2022-03-14"),
        (FRANCE, CAMPS.title, "فرانس24", "2022-03-12"),
        (AAWSAT, GAS.title, "الشرق الأوسط", "2022-03-12"),
        (BAGHDAD, GAS.title, "بغداد اليوم", "2022-03-13"),
        (ARABY, GAS.title, "العربي الجديد", "2022-03-12"),
        (LEBANON24, CAMPS.title, "لبنان24", "2022-03-12"),
        (KIFACHE, CAMPS.title, "كيفاش", "2022-03-12"),
        (RAI, GAS.title, "الرأي", "2022-03-11"),
        (HURRA, CAMPS.title, "الحرة", "2022-03-12"),
        (MODON, CAMPS.title, "المدن", "2022-03-12"),
        (THAWRA, GAS.title, "الثورة نت", "2022-03-12"),
        (SHARQ, CAMPS.title, "الشرق", "2022-03-12"),
    ],
)
def test_pages_in_more_habits_of_outlets(page, title, outlet, date):
    (article,) = read(page)
    assert (article.title, article.outlet, article.date) == (title, outlet, date)


RAKOBA = [
    *lines("X", "الراكوبة نيوز", "الرئيسية", "أخبار السودان", "مقالات وآراء", "منوعات", "فيديو"), "M أخبار السودان", f"H {CAMPS.title}",
    "M مارس 12, 2022", "M الخرطوم: الراكوبة", *CAMPS.body(), "X مشاركة", "X فيسبوك", "X اترك تعليقاً",
    "X لن يتم نشر عنوان بريدك الإلكتروني.", "X التعليق *", "R الخبر التالي", f"H1 {GAS.title}", "M1 الراكوبة - وكالات", "M1 مارس 11, 2022",
    *GAS.body(0, 3, article=1), "X جميع الحقوق محفوظة © الراكوبة 2022",
]  # fmt: skip


def test_a_whole_article_under_the_head_for_the_next_one():
    first, second = read(RAKOBA)
    assert (first.date, second.title, second.date) == ("2022-03-12", GAS.title, "2022-03-11")


def test_one_paragraph_under_the_head_for_the_next_article_is_a_card():
    page = [*RAKOBA[:-4], *GAS.body(0, 1), RAKOBA[-1]]
    _, articles = segment(Scrape("page.txt", "\n".join(texts_of(page))))
    assert [article.title for article in articles] == [CAMPS.title]


def test_a_card_between_paragraphs():
    text = "\n".join(
        [
            WATER.title,
            "12 مارس 2022",
            *WATER.texts[:3],
            "سد الفرات يستعيد نصف مخزونه من المياه",
            "استعاد سد الفرات نصف مخزونه من المياه بعد أمطار غزيرة هطلت على المنطقة خلال الأسبوعين الماضيين...",
            *WATER.texts[3:],
        ]
    )
    zones, _ = segment(Scrape("page.txt", text))
    (card,) = [zone for zone in zones if zone.kind == "teaser"]
    assert text[card.start : card.end].startswith("سد الفرات")
    assert text[card.start : card.end].endswith("...")


def test_two_titles_between_paragraphs_are_links():
    titles = [
        "نادي الفتوة يتصدر الدوري الممتاز بعد فوزه",
        "الدوري الممتاز: ما يجب أن تعرفه عن المرحلة العاشرة من البطولة",
    ]
    text = "\n".join([WATER.title, "12 مارس 2022", *WATER.texts[:3], *titles, *WATER.texts[3:]])
    zones, _ = segment(Scrape("page.txt", text))
    assert [zone.kind for zone in zones if text[zone.start :].startswith(titles[0])] == ["related"]
