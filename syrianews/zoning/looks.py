"""What the make of a short line of furniture says where no stock phrase does: breadcrumbs, contacts, legal notices, weather, counters.

All expressions are matched on folded text.
"""

from __future__ import annotations

import re

_CRUMB = re.compile(
    r"(?:انت (?:هنا|الان في)|مكانك الان|you are here)\s?:|(?:الصفحه )?الرييسيه\s?(?:[/»›>|\\–—-]|::)|home\s?[/»›>|]",
    re.IGNORECASE,
)
_SECTION_PATH = re.compile(r"(?:الصفحه )?الرييسيه\s?[/»›>\\]\s?\w+(?: \w+){0,3}\s?[/»›>\\]?$")
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
_MENU_LINE = re.compile(r"(?:الصفحه )?الرييسيه\s")
"""What a menu in one line begins with."""
_PRAYER = re.compile(
    r"(?:صلاه )?(?:ال)?(?:امساك|فجر|شروق|ظهر|عصر|مغرب|عشاء)\W{1,3}\d{1,2}:\d{2}\W*(?:[صم]\W*)?$"
)
"""Times of prayer in a page's margin."""
_CONTACT = re.compile(
    r"^(?:ال)?(?:راسلونا|راسلنا|للتواصل(?: معنا)?|تواصل معنا|هاتف|فاكس|تلفون|تليفون|تلفاكس|جوال|موبايل|بريد|ايميل|tel|fax|phone|e\s?-?\s?mail)(?:\s\w+){0,2}\s?:?[^\w]*(?:\+?\d[\d\s/()-]{5,}|\S+@\S+)\W*$",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_NUMBERS = re.compile(
    r"(?<!\w)(?:ال)?(?:هاتف|هواتف|فاكس|تلفون|تليفون|تلفاكس|جوال|موبايل|tel|fax|phone)\s?[:.]\s?\(?\+?\d[\d\s/()-]{5,}",
    re.IGNORECASE,
)
"""A telephone number behind its label, among other particulars of an office."""
_POST_BOX = re.compile(r"(?<!\w)(?:ص\s?\.?\s?ب|صندوق (?:ال)?بريد)\W{0,3}\d{2}|p\.?\s?o\.? box", re.IGNORECASE)
_ADDRESS = re.compile(
    r"(?:ال)?(?:مقر|عنوان|مكتب|اداره)(?: \w+){0,3}\s?:.*(?<!\w)(?:شارع|طريق|ساحه|ميدان|حي|بنايه|مبني|عماره|برج|زنقه|نهج|ص\s?\.?\s?ب)(?!\w)"
)
"""An office's address behind its label."""
_LEGAL = re.compile(
    r"(?:لا (?:يجوز|يسمح|يحق)|غير مسموح|يمنع|يحظر|ممنوع)(?!\w).{0,60}?(?:نشر|نقل|نسخ|اقتباس|توزيع|استخدام|استعمال)"
    r".{0,120}?(?:اذن|موافقه|ترخيص|تصريح|ذكر المصدر|الاشاره ال|حقوق)"
)
"""A prohibition to reproduce the site's matter without leave."""
_OWNED = re.compile(
    r"(?:كل|جميع|كافه) (?:ما|المواد|المحتويات|المقالات|النصوص)(?!\w).{0,120}?(?<!\w)[وف]?(?:يمنع|لا يجوز|يحظر|ممنوع)(?!\w)"
)
"""That all of a site is its own and must not be reproduced."""
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
_TEASED = re.compile(r"(?:\.{2,}|…|[\[(])\s*(?:ال)?مزيد\W*$")
"""How a teaser ends that was cut off for a link to its article."""
_WEATHER = re.compile(r"\d\s?[°º℃]|[°º℃]\s?\d|\d درجه ميوي")
_COUNTED = re.compile(
    r"عدد|(?:ال)?(?:مشاهد\w*|زيار\w*|قراء\w*|قراي\w*|تعليق\w*|اعجاب\w*|مشارك\w*|اهداء\w*|صوت|تصويت\w*|تقييم\w*|views?|comments?|shares?|likes?)|"
    r"ثانيه|ثواني|ثوان|دقيقه|دقايق|دقيقتان|دقيقتين|واحده|ل?ل?قراءه",
    re.IGNORECASE,
)
"""What counters of a page count, and how long a text takes to read."""
_COUNTER_WORD = re.compile(r"[^\W\d_]+|\d+")
_PLATFORM = (
    r"(?:ال)?(?:فيس ?بوك|تويتر|اكس|انستغرام|انستقرام|انستجرام|يوتيوب|واتس ?اب|ت[يل]{1,3}[غجق]رام|تيك توك|سناب ?شات|لينكد ?ان|"
    r"google ?news|جوجل نيوز|غوغل نيوز|اخبار جوجل|اخبار غوغل|facebook|twitter|whats ?app|telegram|instagram|youtube|tiktok|نبض|app store|google play)"
)
_PICTURE_CREDIT = re.compile(
    r"(?!.*(?:حقوق|rights|copyright|(?:19|20)\d\d))[^©]{6,}\s?©\s?[^\d©]{2,30}$|(?!.*(?:حقوق|rights|copyright))[^©|]{25,}\s?©\s?[^\d©]{2,30}$|[^©|]{12,}\s[-–—|/(]\s*حقوق (?:النشر|الصوره?)\W{1,4}(?!محفوظ)[^\d©]{2,30}$",
    re.IGNORECASE,
)
_INVITES = re.compile(
    rf"(?:(?:يمكنكم?|بامكانكم?|تستطيع) (?:الان )?(?:متابعه|الاشتراك|الانضمام)|تابعو?ا?|لمتابعه|اشتركو?ا?|للاشتراك|انضمو?ا?|للانضمام|سجلو? ?ا?)(?!\w).{{0,90}}?(?<!\w)(?:علي|عبر|في|من خلال|ب) ?(?:(?:تطبيق|قناه|صفحه|منصه|خدمه|موقع) )?{_PLATFORM}(?!\w)"
    r"|(?:تابعو?ا?|لمتابعه) [\w ]{2,40} (?:علي|عبر)[^\w]*$",
    re.IGNORECASE,
)
"""An invitation to follow the site on a platform."""
_LEAD_IN = re.compile(r"^\w+(?: \w+){0,2}\s?(?:\.{2,}|…|!|:)\s?(?=\w)")
"""A word or two before an invitation (`لا يفوتك.. تابع …`)."""
_SUBSCRIBES = re.compile(
    r"(?:اشتركو?ا?ي?|اشتراك|الاشتراك|سجلو?ا?|انضمو?ا?|احصلو?ا?|للاشتراك|للحصول|لتصلكم?|ليصلكم?|تصلكم?|لتلقي|لمعرفه|استقبلو?ا?|تلقو?ا?)(?!\w).*"
    r"(?<!\w)[بلو]?(?:ال)?(?:نشره|نشرات|نشرتنا|بريد|بريديه|بريدكم?|رسايل|تنبيه\w*|اشعار\w*|تطبيق|قايمه البريديه|اخر الاخبار|اهم الاخبار|اخر المستجدات|احدث الاخبار)(?!\w)"
)
"""An invitation to have the news sent."""
_PROMISES = re.compile(
    r"(?:الان )?(?:يمكنكم?|بامكانكم?|بوسعكم?)(?!\w).{0,90}?(?<!\w)[بلو]?(?:ال)?(?:تطبيق|تطبيقنا|خدمه قاري|اشعارات|تنبيهات|هاتفكم?|نشرتنا|قناتنا|صفحتنا|بريدكم?)(?!\w)"
)
"""What a site's reader can do with its services, as a whole sentence."""
_CONSENTS = re.compile(
    r"(?:بالضغط|بالنقر|بضغطكم?|بنقركم?|باستخدامكم?|بتصفحكم?|بمتابعه|بمواصله|بتسجيلكم?|باشتراككم?)(?!\w).{0,80}?"
    r"(?<!\w)(?:[وف]?(?:فانكم?|انكم?|فانت|انت|انا) (?:توافقو?ن?|تقرو?ن?|تقبلو?ن?|اوافق)(?!\w)|(?:توافقو?ن?|تقبلو?ن?|اوافق) (?:علي|شروط|سياسه)(?!\w))"
)
"""What a reader agrees to by using the site."""
_FREQUENCY = re.compile(
    r"(?:نايل ?سات|عرب ?سات|هوت ?بيرد|hot ?bird|nile ?sat|arab ?sat|بدر|التردد|ترددات|تردد).{0,80}?\d{5}|\d{5}\s?(?:افقي|عمودي|[hv](?!\w))",
    re.IGNORECASE,
)
"""Where a channel is received."""
_ADDRESSED = re.compile(
    r"(?!.*(?:مصدر|source|t\.co/|twitter|x\.com|pic\.))(?:[^\W\d]+ ){0,3}:?\s*https?://\S+$", re.IGNORECASE
)
"""The page's own address, with up to three words that say so."""
_PLATFORMS = re.compile(
    r"facebook|فيس ?بوك|twitter|تويتر|whats ?app|واتس ?اب|telegram|ت[يل]{1,3}[غج]رام|messenger|ماسنجر|linked ?in|لينكد ?[اي]ن|instagram|pin ?interest|انست[غج]رام|google ?\+|pinterest|e-?mail"
    r"|share|tweet|partager|(?<!\w)(?:on|to|via|sur|by|شاركها?|شاركوا|مشاركه|علي|عبر|بواسطه|طباعه|نسخ|رابط)(?!\w)",
    re.IGNORECASE,
)
"""Platforms and the words around them on the buttons of a share bar."""
_BUTTONS = 3
_OWN_CHANNEL = re.compile(
    r"(?!عرض |نشر |كتب |قال |في |بيان |منشور )[\w ]{2,30} (?:علي|عبر) (?:ال)?(?:واتس ?اب|ت[يل]{1,3}[غجق]رام|whats ?app|telegram|google news|اخبار جوجل|نبض)[^\w:]*$",
    re.IGNORECASE,
)
"""A label that names the site on a platform (`السنابل على الواتساب`)."""
_ORDERS = re.compile(
    r"(?:و|ثم )?(?:ارسل\w*|ابعث\w*) (?:كلمه|كود|رمز|حرف|الرقم|sms|رساله (?:نصيه|قصيره))(?!\w)|(?:اضغط\w*|انقر\w*|كليك) هنا\W*$",
    re.IGNORECASE,
)
"""What a reader is told to do for a service or an issue."""
_VIEWED = re.compile("[👁👀]\\W*\\d[\\d.,]*\\s?[KkMm]?\\W*$")
"""How often a message was seen, behind an eye."""
_SHARED_ON = re.compile(
    r"(?:ارسلو?ا?|انشرو?ا?|شاركو?ا?|مشاركه|ارسال|نشر) (?:ال)?(?:موضوع|خبر|مقال|مقاله|تقرير|صفحه|الرابط)(?!\w)"
)
"""How a share bar in one line begins that says what is shared."""
_CONTINUED = re.compile(
    r"(?:ال)?(?:تتمه|بقيه|تابع)(?: (?:ال)?\w+)? (?:ص|(?:في |علي )?(?:ال)?صفحه)\W{0,2}\d{1,2}"
)
"""Where a printed text goes on (`تتمة ص 8`)."""
_RUN_BY = re.compile(
    r"(?:ناشر\w*|رييس\w*) (?:و ?رييس )?تحرير\w* \w+ \w+$|\w+ ناشر\w* و ?رييس تحرير\w* (?:\w+ ?){2,4}$"
)
"""Who publishes and edits the paper, as it says under its pages."""
_ICONS = re.compile(
    r"(?:facebook|twitter|whats ?app|telegram|linkedin|instagram|youtube|google|pinterest|messenger|icon|logo|arrow|social)s?(?:[-_][a-z]+){1,3}|[a-z]+[-_](?:icon|logo|arrow)"
)
"""Names of pictures on buttons (`facebook-love`, `icon-share`)."""
_PUBLISHING_HOUSE = re.compile(
    r"(?:ال)?(?:شركه|موسسه|دار|وحده|هييه|مجموعه|وكاله)(?: (?![يت]\w{2,})\w+){0,2} لل(?:صحافه|طباعه|نشر|اعلام)(?: و ?ال(?:صحافه|طباعه|نشر|اعلام|توزيع))+(?!\w)"
)
"""The house that publishes the paper, as it signs its pages."""
_SHARES = re.compile(r"(?:شاركو?ا?|مشاركه|ارسلو?ا?|اطبعو?ا?|احفظو?ا?|انسخو?ا?|قيمو?ا?) (?:هذا|هذه) (?:ال)\w+")
"""A button that says what is done with this piece (`شارك هذا التحديث`)."""
_APPEALS = re.compile(
    r"(?:ادعمو?ا?|انضمو?ا?|تبرعو?ا?|ساهمو?ا?)(?!\w).{0,40}(?<!\w)[لب]?(?:صحافتنا|عضويتنا|موقعنا|عملنا|ال?صحافه (?:ال)?مستقله|برنامج (?:ال)?عضويه)(?!\w)"
    r"|(?:تعتمد )?(?:صحافتنا|موقعنا|عملنا|استقلاليتنا)(?!\w).{0,60}(?<!\w)ب?(?:دعم|دعمكم?|تبرع\w*|اشتراك\w*|مساهم\w*)(?!\w)"
)
"""An appeal to the readers for their support."""
_FUNDED = re.compile(r"(?<!\w)ل?دعم (?:عملنا|صحافتنا|موقعنا|استقلاليتنا)(?!\w)")
_COOKIES = re.compile(
    r"(?:يستخدم|نستخدم|تستخدم) (?:(?:هذ[اه] )?(?:ال)?(?:موقع|صفحه|منصه)\w*(?: \w+){0,3} )?(?:ال)?(?:ملفات (?:ال)?(?:تعريف )?(?:ال)?ارتباط|كوكيز|cookies)"
)
"""What a page says of its cookies."""
_SIZES = re.compile(
    r"(?:\W*(?:تكبير|تصغير|تغيير) (?:حجم )?(?:ال)?(?:خط|نص)){1,2}\W*|(?=.*(?:[+-]|aa|حجم))[+\s-]*(?:(?:(?:ال)?(?:حجم|خط)\s+)*(?:aa?|اا?|t)(?:\s?[+-])?\s*){1,4}[+\s-]*|[+-] ?(?:ال)?(?:خط|حجم|نص) ?[+-]|[+-]\s?[عاa]\s?[+-]|(?:[\w ]+ icon )?[—–-]?\s?ع(?: ع)+[+\s-]*",
    re.IGNORECASE,
)
"""Buttons that make the letters larger and smaller (`A+ A A-`, `+ الخط -`)."""
_COLUMNS = frozenset({"شراء", "بيع"})
_FIGURE = re.compile(r"[+-]?\d[\d.,%-]*$")
_INITIALS = re.compile(
    r"^[ء-ي](?:\s?\.\s?[ء-ي]){1,3}\.?$|^[(/\s]*[ء-ي]{1,2}(?:\s?\.\s?[ء-ي]{1,2}){0,3}\.?(?:\s?[/،–-]\s?[ء-ي]{1,2}(?:\s?\.\s?[ء-ي]{1,2}){0,3}\.?){1,3}[)/\s]*$"
)
"""Initials of writer and editor, as agencies sign (`ع.ش/ف.ع`)."""
_IN_BRACKETS = re.compile(r"\s?\([^()]{2,30}\)$")
_OFFICE = re.compile(
    r"(?:رييسه? (?:مجلس الاداره(?: و ?رييس التحرير)?|التحرير)|مديره? (?:التحرير|الموقع|النشر)|نايب رييس التحرير|المشرف العام|الاشراف العام|صاحب الامتياز)"
    r"[\s:/.–-]+(?:[^\W\d]+\.? ?){2,5}$"
)
"""An office of the house with its holder's name."""
_GAP, _BAR = re.compile(r"\s{2,}|\t"), re.compile(r"\s*\|\s*")
_GAPPED, _ITEM_WORDS = 4, 3
"""The fewest items with wide gaps between them that are a menu, and their words on average."""
_BRIEF, _SHORT, _MEDIUM, _CARD = 5, 8, 14, 30
_CHARACTERS = 1000
"""No line of furniture is longer; what is, has words run together without end."""


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
    return (
        _LEGAL.match(folded) or _OWNED.match(folded) or _STATEMENT.match(folded) or _LIABLE.match(folded)
    ) is not None


def furniture_of(folded: str, words: int, stops: bool) -> str | None:
    """The category that the make of a folded line of up to thirty words gives it, or None.

    >>> furniture_of("طرابلس 29°", 2, False), furniture_of("هاتف: 4410023 - فاكس: 4410024", 5, False)
    ('nav', 'footer')
    """
    if len(folded) > _CHARACTERS:
        return None
    key = folded.strip()
    if words <= _CARD and not stops and (_INVITES.match(_LEAD_IN.sub("", key)) or _ORDERS.search(key)):
        return "subscribe"
    if words <= _CARD and not stops and _SUBSCRIBES.match(key):
        return "subscribe"
    if words > 3 and key.rstrip(" |])")[-4:] == "مزيد" and _TEASED.search(key):
        return "related_inline"
    if words <= _CARD and (
        _CONSENTS.match(key) or _APPEALS.match(key) or ("دعم" in key and _FUNDED.search(key))
    ):
        return "subscribe"
    if words <= _CARD and _COOKIES.match(key):
        return "cookies"
    if words <= _CARD and _PROMISES.match(key):
        return "app"
    figured = _DIGIT.search(folded) is not None
    if words <= _CARD and not stops and figured and _FREQUENCY.search(key):
        return "footer"
    if (words <= _BRIEF and "://" in key and _ADDRESSED.match(key)) or (
        words <= _MEDIUM and _is_share_bar(key)
    ):
        return "share"
    if words <= _BRIEF and _SHARES.fullmatch(key):
        return "share"
    if words <= _SHORT and _SIZES.fullmatch(key):
        return "share"
    if words <= _BRIEF and _VIEWED.match(key):
        return "meta_label"
    if words <= _SHORT and _SHARED_ON.match(key) and len(_PLATFORMS.findall(key)) >= _BUTTONS:
        return "share"
    if words <= _BRIEF and _CONTINUED.fullmatch(key):
        return "pager"
    if words <= _SHORT and _RUN_BY.match(key):
        return "masthead"
    if words == 1 and _ICONS.fullmatch(key.lower()):
        return "share"
    if words <= _MEDIUM and not stops and _PUBLISHING_HOUSE.match(key):
        return "footer"
    if words <= _BRIEF and _OWN_CHANNEL.match(key):
        return "subscribe"
    if words > 3 and _MENU_LINE.match(key) and not stops:
        return "nav"
    if _PRAYER.match(folded) or (words <= _MEDIUM and not stops and figured and _WEATHER.search(folded)):
        return "nav"
    if words <= 3 and _INITIALS.match(folded):
        return "credit"
    if words <= _MEDIUM and (signed := _IN_BRACKETS.sub("", key)) != key and _INITIALS.match(signed):
        return "credit"
    if _CONTACT.match(folded) or (words <= _CARD and figured and _NUMBERS.search(folded)):
        return "footer"
    if words <= _MEDIUM and not stops and (_ADDRESS.match(folded) or _POST_BOX.search(folded)):
        return "footer"
    if words <= _SHORT and _OFFICE.match(folded):
        return "masthead"
    return None


def _is_share_bar(key: str) -> bool:
    """Whether a line is nothing but platforms side by side, and the words that go with them on buttons."""
    if not (key.isascii() or "تويتر" in key or "فيس" in key or "واتس" in key):
        return False
    rest, found = _PLATFORMS.subn(" ", key)
    return found >= _BUTTONS and not any(map(str.isalpha, rest))


def is_counter(folded: str) -> bool:
    """Whether a folded line is nothing but counters (`تعليقات 12 | زيارات 1904`, `3   97   دقيقتان`).

    >>> is_counter("تعليقات 12 | زيارات 1904"), is_counter("3   97   دقيقتان"), is_counter("قراءه 3 كتب")
    (True, True, False)
    """
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
