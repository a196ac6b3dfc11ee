"""What the make of a line says where no stock phrase does: paths, pieces of scripts, credits of pictures, legal notices, counters.

All expressions are matched on folded text. Which invitation, button, address or weather a line is says `furniture_looks`.
"""

from __future__ import annotations

import re

_CRUMB = re.compile(
    r"(?:انت (?:هنا|الان في)|مكانك الان|you are here)\s?:|(?:الصفحه )?الرييسيه\s?(?:[/»›>|\\–—-]|::)|home\s?[/»›>|]",
    re.IGNORECASE,
)
_SECTION_PATH = re.compile(
    r"(?:(?:انت هنا|مكانك الان)\s?:?\s?)?(?:الصفحه )?الرييسيه\s?[/»›>\\|–—-]{1,2}\s?\w+(?: \w+){0,3}\s?[/»›>\\]?$|home [ء-ي]+(?: [ء-ي]+){0,2}$",
    re.IGNORECASE,
)
_FORUM_PATH = re.compile(
    r"[^\W\d]+(?: [^\W\d]+){0,3}(?:\s?[»›>]\s?[^\W\d]+(?: [^\W\d]+){0,3}){2,5}\s?[»›>]?$"
)
"""A path of three places and more, whatever the first is called."""
_NAMED_PATH = re.compile(
    r"(?!(?:الصفحه )?الرييسيه)[^\W\d]+(?: [^\W\d]+){0,2}(?:\s?[»›>/\\]\s?[^\W\d]+(?: [^\W\d]+){0,2}){1,2}\s?[»›>/\\]?$"
)
"""A section and one inside it, without the home page before them."""
_SHORTCODE = re.compile(r"\[/?[a-z][\w-]+(?: [\w-]+=.*)?\]?$|\[/?[a-z][\w-]+ [\w-]+=", re.DOTALL)
"""A call of a content system's plug-in that a dump left in (`[gallery ids=…]`)."""
_CODE = re.compile(
    r"\bfunction\s?\w*\s?\([^()]{0,60}\)\s?\{|\b(?:var|let|const) \w{1,30}\s?=|\b(?:googletag|adsbygoogle|dataLayer|window|document)\b[.=\[(]|^\s*[.#@]?[\w-]{1,40}\s?\{[^{}]*:[^{}]*;|^\s*\}\)?;?\s*$"
)
"""What scripts and style sheets are made of."""
_LEGAL = re.compile(
    r"(?:لا (?:يجوز|يسمح|يحق)|غير مسموح|يمنع|يحظر|ممنوع)(?!\w).{0,60}?(?:نشر|نقل|نسخ|اقتباس|توزيع|استخدام|استعمال)"
    r".{0,120}?(?:اذن|موافقه|ترخيص|تصريح|ذكر المصدر|الاشاره ال|حقوق)"
)
"""A prohibition to reproduce the site's matter without leave."""
_OWNED = re.compile(
    r"(?:كل|جميع|كافه) (?:ما|المواد|المحتويات|المقالات|النصوص)(?!\w).{0,120}?(?<!\w)[وف]?(?:يمنع|لا يجوز|يحظر|ممنوع)(?!\w)"
)
"""That all of a site is its own and must not be reproduced."""
_AGGREGATES = re.compile(
    r"(?:ملاحظه|تنويه|تنبيه|اخلاء (?:ال)?مسووليه)\s?[:.](?=.{0,200}(?:محتوي|خبر|مقال|موضوع|ماده|موقع|تعليق|اراء))"
    r"|(?:تم )?(?:نقل|نشر|جلب|ورد|اعاده نشر) (?:هذا |هذه )?(?:ال)(?:خبر|مقال|مقاله|محتوي|موضوع|ماده)(?!\w).{0,80}?(?:(?:من|عن|علي|نقلا عن|اليا|بواسطه) (?:موقع|مصدر|صحيفه|المصدر|خلاصات)|اليا(?!\w))"
    r"|و?(?:يمكنكم?|بامكانكم?) (?:الان )?(?:الاطلاع|قراءه|متابعه|مطالعه)(?!\w).{0,160}?(?<!\w)(?:ال)?(?:مصدر|مصدره|مصدرها)(?!\w)"
)
"""How a site that gathers others' matter says whose it is."""
_LIABLE = re.compile(
    r"(?:لا [تي]تحمل|غير مسو?ول\w* عن|ليس\w* مسو?ول\w* عن)(?!\w).{0,60}(?<!\w)(?:محتوي|مضمون|(?:ال)?مواقع (?:ال)?(?:خارجيه|اخري)|(?:ال)?تعليقات|(?:ال)?اراء|ما [تي]نشر\w*)(?!\w)"
)
"""What a site does not answer for."""
_STATEMENT = re.compile(
    r"(?:ان )?(?:ال)(?:اخبار|مواد|مقالات|مقال|اراء|تعليقات|مشاركات|معلومات|محتوي|افكار)(?: و ?ال\w+)? (?:ال)?(?:منشوره?|وارده?|معروضه?|مدرجه?)"
    r" (?:في|علي|ب) ?(?:هذ[اه] )?(?:ال)?(?:موقع|صفحه|منصه|مقال|مقاله|جريده|صحيفه|مدونه|زاويه|ماده|قسم).{0,160}?"
    r"(?<!\w)(?:[تي]عبر\w*|[تي]مثل\w*|[تي]عكس\w*|اختصار|ملك|[تي]خضع\w*|مسو?ول\w*|راي|اراء)(?!\w)"
)
"""What a site says of the matter it publishes."""
_NOTICE = re.compile(
    "|".join(f"(?:{each.pattern})" for each in (_LEGAL, _OWNED, _STATEMENT, _LIABLE, _AGGREGATES))
)
"""Any of these, told in one go."""
_COUNTED = re.compile(
    r"عدد|(?:ال)?(?:مشاهد\w*|زيار\w*|قراء\w*|قراي\w*|تعليق\w*|اعجاب\w*|مشارك\w*|اهداء\w*|صوت|تصويت\w*|تقييم\w*|views?|comments?|shares?|likes?)|"
    r"و?(?:ال)?(?:مقيمين|اجمالي|اصوات|معدل|متوسط|نجوم|نجمه|تقييمات)|ثانيه|ثواني|ثوان|دقيقه|دقايق|دقيقتان|دقيقتين|واحده|ل?ل?قراءه",
    re.IGNORECASE,
)
"""What counters of a page count, and how long a text takes to read."""
_READ_TIMES = re.compile(
    r"(?:تمت? )?(?:قر[يا]\w{0,3}|قراءته?ا?|شوهدت?|مشاهدته?ا?|تصفحه?ا?)\s?:?\s?[\d,.]+ مر(?:ه|ات)\W*"
)
"""How often a text was read, in words (`قرأت 156 مرة`)."""
_COUNTER_WORD = re.compile(r"[^\W\d_]+|\d+")
_PICTURE_CREDIT = re.compile(
    r"(?!.*(?:حقوق|rights|copyright|(?:19|20)\d\d))[^©]{6,}\s?©\s?[^\d©]{2,30}$|(?!.*(?:حقوق|rights|copyright))[^©|]{25,}\s?©\s?[^\d©]{2,30}$|[^©|]{12,}\s[-–—|/(]\s*حقوق (?:النشر|الصوره?)\W{1,4}(?!محفوظ)[^\d©]{2,30}$",
    re.IGNORECASE,
)
_COLUMNS = frozenset({"شراء", "بيع"})
_FIGURE = re.compile(r"[+-]?\d[\d.,%-]*$")
_VERB = re.compile(
    r"(?<!\w)(?:ي(?!وم|ناير|ولي|وني|مين|سار|من|ورو|ونان|ابان|هود|وسف|حيي|اسر|اسين|عقوب|قين|وتيوب|اس)\w{2,}|تست\w{2,}|ت\wت[^\Wايو]{2}(?!\w)|(?!و?ال|[بفك]ال|لل)\w{4,}(?<![ايو])ت(?!\w))"
)
"""A verb of one who does or did something (`يصل`, `تستمر`, `تعترض`, `اطلقت`); nouns that begin with `ت` are many (`تنظيم`, `تحقيقات`), those
in `ي` few, and so are long ones that end in `ت` behind a consonant."""
_PERFECTS = frozenset(
    "ظهر بدا شوهد قال اعلن اكد كشف وصف رفض نشر نشرت حذر اتهم علق شدد اعتبر طالب انتقد اصدر رحب افاد ذكر ذكرت ادان نفي نفت دعا دعت قتل قتلت "
    "اصيب عثر وصل التقي استقبل زار فاز فازت حصل نال تراجع ارتفع انخفض شهد شهدت بدات قام قامت كان كانت".split()
)
"""Verbs with which the sentences of news begin and whose form tells nothing, folded."""
_GAP, _BAR = re.compile(r"\s{2,}|\t"), re.compile(r"\s*\|\s*")
_GAPPED, _ITEM_WORDS = 4, 3
"""The fewest items with wide gaps between them that are a menu, and their words on average."""


def is_breadcrumb(folded: str) -> bool:
    """Whether a folded line begins as the path to a page (`الرئيسية / سياسة / …`)."""
    return _CRUMB.match(folded) is not None or (
        folded.count(">") + folded.count("»") + folded.count("›") > 1
        and _FORUM_PATH.match(folded) is not None
    )


def is_section_path(folded: str) -> bool:
    """Whether a folded line is the path to a page of one section, which it names.

    >>> is_section_path("الرييسيه › مجتمع"), is_section_path("الرييسيه › اقتصاد › اسواق")
    (True, False)
    """
    return _SECTION_PATH.match(folded) is not None


def is_named_path(folded: str) -> bool:
    """Whether a folded line is nothing but a section and one inside it.

    >>> is_named_path("اقتصاد > اسواق عربيه"), is_named_path("وصول الوفد الي دمشق")
    (True, False)
    """
    return _NAMED_PATH.match(folded) is not None


def tells(folded: str) -> bool:
    """Whether a folded line has a verb by its shape, as titles have and the crossheads of news hardly do.

    >>> tells("الوفد يصل الي دمشق"), tells("تضمنت الخطه الدقيق والارز"), tells("تنظيم المرور في اليمن")
    (True, True, False)
    >>> tells("واصلت الورش عملها"), tells("في الوقت نفسه")
    (True, False)
    """
    return _VERB.search(folded) is not None


def opens_with_verb(folded: str) -> bool:
    """Whether a folded line begins with a verb, as sentences do and captions and labels do not.

    >>> opens_with_verb("ظهر المدير في صوره"), opens_with_verb("المدير في صوره")
    (True, False)
    """
    first = folded.split(" ", 1)[0]
    return first in _PERFECTS or tells(first)


def is_shortcode(text: str) -> bool:
    """Whether a line is a plug-in's call.

    >>> is_shortcode('[gallery ids="1,2"]'), is_shortcode("[خاص] وصول الوفد")
    (True, False)
    """
    return text[0] == "[" and _SHORTCODE.match(text) is not None


def is_code(text: str) -> bool:
    """Whether a line is a piece of a script or style sheet that a dump left in.

    >>> is_code("googletag.cmd.push(function() { show('ad-1'); });"), is_code("(function) is a word.")
    (True, False)
    """
    return _CODE.search(text) is not None


def is_picture_credit(folded: str) -> bool:
    """Whether a folded line with a mark of rights is a caption and its credit, no notice of the site's.

    >>> is_picture_credit("الوفد في بيروت. © ا ف ب"), is_picture_credit("المسار © 2022"), is_picture_credit("© المسار")
    (True, False, False)
    """
    return _PICTURE_CREDIT.match(folded) is not None


def is_legal(folded: str) -> bool:
    """Whether a folded line forbids to reproduce the site's matter, or says whose opinions it is.

    >>> is_legal("لا يجوز نسخ مقالات الصحيفه دون اذن من الاداره"), is_legal("لا يجوز نقل السفاره من العاصمه")
    (True, False)
    """
    return _NOTICE.match(folded) is not None


def is_counter(folded: str) -> bool:
    """Whether a folded line is nothing but counters (`تعليقات 12 | زيارات 1904`, `3   97   دقيقتان`).

    >>> is_counter("تعليقات 12 | زيارات 1904"), is_counter("3   97   دقيقتان"), is_counter("قراءه 3 كتب")
    (True, True, False)
    """
    if _READ_TIMES.fullmatch(folded.strip()):
        return True
    counts = False
    for match in _COUNTER_WORD.finditer(folded):
        if match[0].isdecimal():
            counts = True
        elif not _COUNTED.fullmatch(match[0]):
            return False
    return counts


def is_gapped_menu(text: str) -> bool:
    """Whether wide gaps part a line into names of sections, as links side by side are dumped, or gaps or bars into a name and its figures.

    >>> is_gapped_menu("يورو | 20.6 | 20.8")
    True
    >>> is_gapped_menu("أخبار   اقتصاد   عربي ودولي   رياضة"), is_gapped_menu("وصول الوفد   إلى دمشق"), is_gapped_menu("يورو   20.6   20.8")
    (True, False, True)
    """
    gap = _BAR if "|" in text else _GAP
    pieces = [piece for piece in gap.split(text.strip(" |")) if piece]
    figures = sum(_FIGURE.match(piece) is not None for piece in pieces)
    if figures > 1 and len(pieces) - figures == 1 and len(pieces[0].split()) <= _ITEM_WORDS:
        return True
    if {*pieces} >= _COLUMNS:
        return True
    return (
        gap is _GAP
        and len(pieces) >= _GAPPED
        and sum(len(p.split()) for p in pieces) <= _ITEM_WORDS * len(pieces)
    )
