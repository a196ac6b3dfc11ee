"""Made-up stories, and pages of them written line by line with what each line is.

A line of a page is `KIND[ARTICLE] text`: H headline, M meta, B body, S subhead, E embed, K keywords, R related, X boilerplate; `""` is a blank line.
"""

from __future__ import annotations

from dataclasses import dataclass

from syrianews.schema import Article, Scrape
from syrianews.zoning.zones import segment

KINDS = {
    "H": "headline", "M": "meta", "B": "body", "S": "subhead", "E": "embed", "K": "keywords", "R": "related", "X": "boilerplate",
}  # fmt: skip
_OF_THE_PAGE = ("keywords", "related", "boilerplate")


@dataclass(frozen=True)
class Story:
    """A title, a caption, five paragraphs, three tags and six titles of other articles."""

    title: str
    caption: str
    texts: tuple[str, ...]
    tags: tuple[str, ...]
    others: tuple[str, ...]

    def body(self, first: int = 0, last: int = 5, article: int = 0) -> list[str]:
        return [f"B{article} {text}" for text in self.texts[first:last]]

    def links(self, first: int = 0, last: int = 6) -> list[str]:
        return [f"R {title}" for title in self.others[first:last]]


WATER = Story(
    "إعادة تشغيل محطة مياه الخفسة بعد توقف دام أسبوعين",
    "عمال صيانة داخل محطة الخفسة شرق حلب",
    (
        "أعادت مؤسسة المياه في حلب تشغيل محطة مياه الخفسة شرق المدينة بعد توقف دام أسبوعين بسبب عطل كهربائي أصاب المضخات الرئيسية.",
        "وقال مدير المؤسسة أحمد الناشد إن الورش أنهت استبدال ثلاث مضخات وأن ضخ المياه إلى الأحياء الشرقية بدأ فجر اليوم.",
        "وأضاف الناشد أن المحطة تعمل حالياً بنصف طاقتها، وأن المرحلة الثانية من الصيانة ستبدأ الشهر المقبل بتمويل من منظمات دولية.",
        "وكان سكان المدينة قد اعتمدوا خلال الأسبوعين الماضيين على صهاريج المياه التي ارتفع سعر الواحد منها إلى الضعف.",
        "ويبلغ عدد المستفيدين من المحطة نحو مليون ونصف مليون نسمة، بحسب تقديرات المؤسسة.",
    ),
    ("حلب", "مياه الخفسة", "الكهرباء"),
    (
        "وزارة الكهرباء تعلن برنامج تقنين جديداً في الساحل",
        "مزارعو الغاب يشكون نقص السماد قبل موسم القمح",
        "افتتاح معرض الكتاب في دمشق بمشاركة مئتي دار",
        "لجنة حكومية تبحث أسعار النقل بين المحافظات",
        "فريق الفتوة يتصدر الدوري بعد فوزه على تشرين",
        "دراسة: السهر الطويل يضعف ذاكرة المراهقين",
    ),
)
CAMPS = Story(
    "وفد برلماني أوروبي يزور مخيمات اللاجئين في البقاع",
    "أعضاء الوفد خلال جولتهم في بر الياس",
    (
        "وصل وفد من البرلمان الأوروبي إلى البقاع اللبناني أمس في زيارة تستمر ثلاثة أيام للاطلاع على أوضاع اللاجئين السوريين في المخيمات.",
        "والتقى الوفد رئيس بلدية بر الياس الذي شرح الأعباء التي تتحملها البلدية في جمع النفايات وتأمين المياه.",
        "وقالت رئيسة الوفد آنا كرويتزر في مؤتمر صحافي إن الاتحاد سيواصل دعم المجتمعات المضيفة ولن يخفض مساهمته هذا العام.",
        "من جهته، طالب ممثل اللاجئين بتسريع إجراءات الإقامة وفتح المدارس المسائية أمام الأطفال المتسربين.",
        "ومن المقرر أن يلتقي الوفد وزير الشؤون الاجتماعية قبل مغادرته بيروت يوم السبت.",
    ),
    ("البقاع", "البرلمان الأوروبي", "اللاجئين السوريين"),
    (
        "مصرف لبنان يمدد العمل بتعميم السحوبات حتى الصيف",
        "حريق في غابات عكار يلتهم عشرات الهكتارات",
        "عودة الحركة إلى مرفأ طرابلس بعد إضراب العمال",
        "نقابة المعلمين تلوح بالإضراب مع بداية الفصل",
        "الراسينغ يفوز على النجمة بهدف متأخر",
        "كيف تختارين حذاء الرياضة المناسب؟",
    ),
)
GAS = Story(
    "توقيع اتفاق لنقل الغاز عبر الأردن إلى محطات دمشق",
    "جانب من توقيع الاتفاق في عمّان",
    (
        "وقع وزراء الطاقة في سوريا والأردن ومصر في عمّان اتفاقاً لنقل الغاز عبر الأردن إلى محطات توليد الكهرباء جنوب دمشق.",
        "وقال وزير الطاقة الأردني صالح الخرابشة إن الاتفاق يضمن ضخ كميات تكفي لتوليد أربعمئة ميغاواط يومياً.",
        "وأكد نظيره السوري أن أعمال صيانة الخط العربي انتهت، وأن الضخ التجريبي سيبدأ خلال أسابيع.",
        "وأشار بيان مشترك إلى أن البنك الدولي أبدى استعداده لتمويل المرحلة الأولى من المشروع.",
        "وتعاني سوريا نقصاً حاداً في الكهرباء منذ سنوات، إذ لا تتجاوز ساعات التغذية في بعض المناطق أربع ساعات.",
    ),
    ("الغاز", "خط الغاز العربي", "الأردن"),
    (
        "ارتفاع أسعار النفط بعد تراجع المخزونات الأمريكية",
        "البنك المركزي المصري يثبت أسعار الفائدة",
        "طيران الإمارات تعيد رحلاتها إلى دمشق",
        "إطلاق منصة إلكترونية لتسجيل الشركات الناشئة",
        "المنتخب الأردني يستعد لمواجهة عُمان ودياً",
        "نصائح لحفظ الخضار في الثلاجة أسبوعاً",
    ),
)


def lines(kind: str, *texts: str) -> list[str]:
    """Lines of one kind."""
    return [f"{kind} {text}" for text in texts]


def texts_of(page: list[str]) -> list[str]:
    """The lines of a page as a scrape has them."""
    return [line.partition(" ")[2] for line in page]


def read(page: list[str]) -> list[Article]:
    """The articles of a page; every line must be what it says."""
    texts = texts_of(page)
    text = "\n".join(texts)
    zones, articles = segment(Scrape("page.txt", text))
    wrong, at = [], 0
    for line, words in zip(page, texts, strict=True):
        if words:
            kind = KINDS[line[0]]
            number = None if kind in _OF_THE_PAGE else int(line.split(" ")[0][1:] or 0)
            zone = max(zones, key=lambda each: min(each.end, at + len(words)) - max(each.start, at))
            if (zone.kind, zone.article) != (kind, number):
                wrong.append(f"{line} is {zone.kind} {zone.article}")
        at += len(words) + 1
    assert not wrong, "\n".join(wrong)
    return articles
