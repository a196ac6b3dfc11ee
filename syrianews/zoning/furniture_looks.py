"""What the make of a short line of furniture says where no stock phrase does: invitations, buttons, addresses, weather, signatures.

All expressions are matched on folded text. `_MAKES` says which of them make what of a line, in the order in which they are tried.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

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
_TEASED = re.compile(r"(?:\.{2,}|…|[\[(])\s*(?:ال)?مزيد\W*$")
"""How a teaser ends that was cut off for a link to its article."""
_WEATHER = re.compile(r"\d\s?[°º℃]|[°º℃]\s?\d|\d درجه ميوي")
_PLATFORM = (
    r"(?:ال)?(?:فيس ?بوك|تويتر|اكس|انستغرام|انستقرام|انستجرام|يوتيوب|واتس ?اب|ت[يل]{1,3}[غجق]رام|تيك توك|سناب ?شات|لينكد ?ان|"
    r"google ?news|جوجل نيوز|غوغل نيوز|اخبار جوجل|اخبار غوغل|facebook|twitter|whats ?app|telegram|instagram|youtube|tiktok|نبض|app store|google play)"
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
    r"(?:هل (?:تريد|ترغب|تود)(?:و?ن|ين)? (?:في |ب)?)?(?:اشتركو?ا?ي?|اشتراك|الاشتراك|سجلو?ا?|انضمو?ا?|احصلو?ا?|للاشتراك|للحصول|لتصلكم?|ليصلكم?|تصلكم?|لتلقي|لمعرفه|استقبلو?ا?|تلقو?ا?)(?!\w).*"
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
    r"(?:\W*(?:تكبير|تصغير|تغيير) (?:حجم )?(?:ال)?(?:خط|نص)){1,2}\W*|(?=.*(?:[+-]|aa|حجم))[+\s-]*(?:(?:(?:ال)?(?:حجم|خط)\s+)*(?:aa?|اا?|t)(?:\s?[+-])?\s*){1,4}[+\s-]*|[+-] ?(?:ال)?(?:خط|حجم|نص) ?[+-]|[+-]\s?[عاa]\s?[+-]|t{1,2}(?: t{1,2}){1,2}|(?:[\w ]+ icon )?[—–-]?\s?ع(?: ع)+[+\s-]*",
    re.IGNORECASE,
)
"""Buttons that make the letters larger and smaller (`A+ A A-`, `+ الخط -`)."""
_EDITED = re.compile(
    r"\W*(?:اعداد|تغطيه|كتابه|اعد\w* للنشره|شارك في|ساهم في|تحرير)(?!\w)(?=.{0,90}?(?:للنشره|تحرير|التغطيه|التقرير|مراسل|صحفيه)).{5,120}\)\W*$"
    r"|اعداد \w+ .{3,50}للنشره \w+\s?[-–—]\s?تحرير \w+ .{3,40}$"
)
"""Who wrote and edited a report, in brackets or alone below it, as agencies sign (`(إعداد … للنشرة العربية – تحرير …)`)."""
_ASKS = re.compile(
    r"\W*(?:(?:للتواصل|للتعليق|للمشاركه|للاشتراك|لارسال)(?!\w)[^،:]{0,40}[،:] )?(?:(?:ال)?رجاء|يرجي|نرجو)(?: منكم?)? (?:ال)?(?:ادخال|تعبيه|كتابه|تسجيل|انتظار|ملء|اختيار|تاكد|ضغط|دخول|تحديد)(?!\w)"
)
"""What a form asks of whom it is for."""
_SENT = r"(?:(?:ال)?(?:نموذج|استماره|تعليق)|(?:رسالت|تعليق|طلب|مشاركت|اشتراك|تسجيل)(?:ك|كم))"
"""What a reader sends with a form."""
_THANKS = re.compile(
    rf"\W*(?:شكرا(?: جزيلا)?(?: ل(?:ك|كم))?\W{{0,3}}(?:و?ل?قد |سوف )?(?:تمت?|سيتم|[يت]تم) \w+ {_SENT}(?: \w+){{0,3}}\W*$"
    rf"|هذا (?:ال)?بريد (?:ال)?الكتروني (?:مسجل|مستخدم|موجود)(?: مسبقا| بالفعل)?\W*$|(?:ل?قد )?تمت?(?: \w+)? {_SENT}(?: \w+){{0,3}} بنجاح\W*$)"
)
"""What a form says of what was sent with it."""
_VERBS = re.compile(
    r"(?<!\w)[وف]?(?:س?[يت])?(?:بلغ|سجل|رتفع|ارتفع|تراجع|صل|وصل|نخفض|انخفض|صعد|هبط|ستقر|استقر|تحسن|زاد|تراوح|فاز|حصل|نال|حصد|قال|كان)(?:ت|وا|ه|ها)?(?!\w)"
)
"""Verbs with which prices, weather and votes are told in sentences."""
_VOTED = re.compile(
    r"(?:[^\W\d]+\W+){0,6}?(?:\d[\d.,]*\s?[%٪][\s،,(]*\d+\s?(?:صوتا?|اصوات|votes?)|\d+\s?(?:صوتا?|اصوات|votes?)[\s،,(]*\d[\d.,]*\s?[%٪])\W*$"
    r"|(?:(?:ال)?(?:اجمالي|مجموع|عدد) )+(?:ال)?(?:مصوت\w+|اصوات|مشارك\w+ في (?:ال)?(?:استطلاع|تصويت|استفتاء)) ?:? ?[\d,.]+\W*$"
)
"""How many voted for a choice, or in all (`جيد (31 %، 78 صوتا)`)."""
_THANKS_READER = re.compile(
    r"(?:thank(?:s| you) for (?:reading|visiting|watching|your)|(?:don.t|do not) forget to (?:subscribe|share|like|follow)|(?:please )?(?:subscribe|sign up|follow us|join us)(?: (?:to|for|on|our|now|and)|$))(?!\w)",
    re.IGNORECASE,
)
"""How a template speaks to its reader in English."""
_TABLE = re.compile(
    r"(?:(?:ال)?(?:اسعار|سعر)(?: صرف)? (?:ال)?(?:عملات|ذهب|صرف|دولار|يورو|معادن|نفط)|(?:ال)?(?:مواقيت|اوقات|توقيت) (?:ال)?صلاه"
    r"|(?:ال)?(?:درجات|درجه) (?:ال)?حراره|(?:حاله )?(?:ال)?طقس)(?!\w)|(?=.*(?<!\w)(?:ال)?رطوبه)(?=.*(?<!\w)(?:ال)?رياح)"
)
"""How prices, times of prayer and weather in one line of figures begin, or what is in it."""
_FIGURE, _FIGURES = re.compile(r"\d+"), 4
"""The figures of such a line, and the fewest of them."""
_IN_CLAUSE = re.compile(
    r"(?<!\w)(?:[وب]|من|الي|في|علي|عند|بين|نحو|مقابل|فيما|بينما|و(?:عيار|ال)\w*|لل(?:شراء|مبيع|بيع)|اليوم|ليرات|(?:ليره|جنيها?)(?! (?:استرليني|تركي|لبناني))|(?:19|20)\d\d)(?!\w)|\d\W*(?:[^\W\d]+\W+){3,}\d"
)
"""Words that tie figures to a clause or to a day, and three words and more between two."""
_TABLE_SIGNS, _POLL_SIGNS = (
    ("سعر", "سعار", "صلاه", "حرار", "طقس", "رطوب"),
    ("استطلاع", "استفتاء", "تصويت", "استبيان", "نعم", "صوات"),
)
"""One of these is in each line of either, which is quickly told."""
_POLLED = re.compile(
    r"(?:ال)?(?:استطلاع|استفتاء|تصويت|استبيان)(?: (?:ال)?راي)?\W*(?:هل|ما|كيف|من|اي)(?!\w).*[؟?]\W*$"
    r"|.*[؟?]\s*نعم\W+لا\W*$|(?:.*[%٪][\s،,(]*\d+\s?(?:صوتا?|اصوات)(?!\w)){2}"
)
"""A poll in one line: its head and its question, or question and answers, or the votes for its choices."""
_MAILED = re.compile(r"[^:@]{3,60}:\s?\S+@[\w-]+\.\w+(?:\s?[|/–-].*)?$")
"""A mailbox behind what it is for (`لإرسال خبر: …`)."""
_NUMBERED = re.compile(r"(?:رقم|كود|رمز)(?: (?:ال)?(?:خبر|مقال|ماده|موضوع))? ?: ?\d{2,}$|id ?: ?\d+$")
"""The number of a page on its site."""
_TODAY = re.compile(
    r"(?:تاريخ )?اليوم ?:|تاريخ اليوم(?!\w)|اليوم (?:\d{4}\s?[/-]\s?\d\d?|\d\d?\s?[/-]\s?\d\d?)\s?[/-]\s?\d+\W*$"
)
"""The day on which a page was read, as its head has it."""
_VISITED = re.compile(
    r"(?:(?:عدد|اجمالي|مجموع|انت) )?(?:ال)?(?:زوار|زيارات(?= \w)|زاير|متواجدون|متصلون|متواجدين)(?: (?:ال)?(?:ان|حاليا|يوم|موقع|صفحه|رقم))* ?:? ?[\d,.]+(?: \w+)?$"
)
"""How many visit the site."""
_PLAYED = re.compile(r"\d{1,2}:\d{2}\s?/\s?-?\d{1,2}:\d{2}$|صفحه \d+ (?:من|/) ?\d+$")
"""How much of a recording is played, and which page of how many is shown."""
_LICENSED = re.compile(
    r"(?:ترخيص|مرخصه?|رقم (?:ال)?(?:ترخيص|تسجيل|ايداع)|مسجله? (?:لدي|في|ب)|بترخيص|اعتماد) ?:?.{0,12}?(?:وزار\w+|هييه|اعلام|رقم|صحافه|نقابه|\d{2,})"
)
"""Who gave a site its licence."""
_CONTACTS = re.compile(r"(?:تواصلو?ا? مع|للتواصل مع|للاتصال ب|لمراسله|راسلوا) ?(?:ال)?\w+(?: \w+)?$")
"""How to reach the site by its name."""
_INITIALS = re.compile(
    r"^[ء-ي](?:\s?\.\s?[ء-ي]){1,3}\.?$|^[(/\s]*[ء-ي]{1,2}(?:\s?\.\s?[ء-ي]{1,2}){0,3}\.?(?:\s?[/،–-]\s?[ء-ي]{1,2}(?:\s?\.\s?[ء-ي]{1,2}){0,3}\.?){1,3}[)/\s]*$"
)
"""Initials of writer and editor, as agencies sign (`ع.ش/ف.ع`)."""
_MAILBOX = re.compile(
    r"(?:(?:e-?mail|mail|ايميل|بريد)\W{0,3})?(?:\w+[.-])*(?:\w*news\w*|info|editor\w*|contact\w*|admin|mail|office|press|support|ads|adv\w*|marketing|webmaster|redac\w*|desk|media)(?:[._-]\w+|\d+)*@[\w.-]+",
    re.IGNORECASE,
)
"""The mailbox of a house, and nobody's own."""
_IN_BRACKETS = re.compile(r"\s?\([^()]{2,30}\)$")
_OFFICE = re.compile(
    r"(?:رييسه? (?:مجلس الاداره(?: و ?رييس التحرير)?|التحرير)|مديره? (?:التحرير|الموقع|النشر)|نايب رييس التحرير|المشرف العام|الاشراف العام|صاحب الامتياز)"
    r"[\s:/.–-]+(?:[^\W\d]+\.? ?){2,5}$"
)
"""An office of the house with its holder's name."""
_BRIEF, _SHORT, _MEDIUM, _CARD = 5, 8, 14, 30
_CHARACTERS = 1000
"""No line of furniture is longer; what is, has words run together without end."""


def furniture_of(folded: str, words: int, stops: bool) -> str | None:
    """The category that the make of a folded line of up to thirty words gives it, or None.

    >>> furniture_of("طرابلس 29°", 2, False), furniture_of("هاتف: 4410023 - فاكس: 4410024", 5, False)
    ('nav', 'footer')
    """
    if len(folded) > _CHARACTERS:
        return None
    key = folded.strip()
    for category, made in _makes(min(words, _CARD + 1), stops, _DIGIT.search(key) is not None):
        if made(key):
            return category
    return None


def _invites(key: str) -> bool:
    """Whether a line invites to follow the site, or tells a reader what to send or where to click."""
    return _INVITES.match(_LEAD_IN.sub("", key)) is not None or _ORDERS.search(key) is not None


def _teases(key: str) -> bool:
    """Whether a line ends as a teaser that was cut off."""
    return key.rstrip(" |])")[-4:] == "مزيد" and _TEASED.search(key) is not None


def _asks_support(key: str) -> bool:
    """Whether a line asks the readers for consent or for their support."""
    found = _CONSENTS.match(key) or _APPEALS.match(key) or ("دعم" in key and _FUNDED.search(key))
    return bool(found)


def _is_address(key: str) -> bool:
    """Whether a line is the page's own address."""
    return "://" in key and _ADDRESSED.match(key) is not None


def _shares_on(key: str) -> bool:
    """Whether a line says what is shared, and on which platforms."""
    return _SHARED_ON.match(key) is not None and len(_PLATFORMS.findall(key)) >= _BUTTONS


def _is_icon(key: str) -> bool:
    """Whether a word is the name of a picture on a button."""
    return _ICONS.fullmatch(key.lower()) is not None


def _is_signed(key: str) -> bool:
    """Whether a line is initials, and somebody's name in brackets behind them."""
    signed = _IN_BRACKETS.sub("", key)
    return signed != key and _INITIALS.match(signed) is not None


def _is_office_address(key: str) -> bool:
    return _ADDRESS.match(key) is not None or _POST_BOX.search(key) is not None


def _tells_votes(key: str) -> bool:
    """Whether a line says how many voted, and is no sentence on who won."""
    voted = ("صو" in key or "vote" in key or "مشارك" in key) and _VOTED.match(key) is not None
    return voted and _VERBS.search(key) is None


def _is_poll(key: str) -> bool:
    """Whether a line is a whole poll."""
    polled = any(map(key.__contains__, _POLL_SIGNS)) and _POLLED.match(key) is not None
    return polled and (key.rstrip().endswith(("؟", "?", "لا")) or _VERBS.search(key) is None)


def _is_table(key: str) -> bool:
    """Whether a line is prices, times of prayer or weather, and no clause on them."""
    if not any(map(key.__contains__, _TABLE_SIGNS)) or _TABLE.match(key) is None:
        return False
    return len(_FIGURE.findall(key)) >= _FIGURES and not (_IN_CLAUSE.search(key) or _VERBS.search(key))


def _is_mailbox_for(key: str) -> bool:
    """Whether a line is a mailbox and what it is for."""
    return "@" in key and _MAILED.match(key) is not None


def _is_share_bar(key: str) -> bool:
    """Whether a line is nothing but platforms side by side, and the words that go with them on buttons."""
    if not (key.isascii() or "تويتر" in key or "فيس" in key or "واتس" in key):
        return False
    rest, found = _PLATFORMS.subn(" ", key)
    return found >= _BUTTONS and not any(map(str.isalpha, rest))


class _Make(NamedTuple):
    """What a line of furniture looks like: its category, the expression, how many words it has, whether it may end like a sentence,
    and whether it must have a figure."""

    category: str
    made: Callable[[str], object]
    most: int
    least: int = 1
    may_stop: bool = True
    figured: bool = False


_ANY = _CARD + 1
_MAKES = (
    _Make("subscribe", _invites, _CARD, may_stop=False),
    _Make("subscribe", _SUBSCRIBES.match, _CARD, may_stop=False),
    _Make("related_inline", _teases, _ANY, least=4),
    _Make("subscribe", _asks_support, _CARD),
    _Make("cookies", _COOKIES.match, _CARD),
    _Make("app", _PROMISES.match, _CARD),
    _Make("footer", _FREQUENCY.search, _CARD, may_stop=False, figured=True),
    _Make("share", _is_address, _BRIEF),
    _Make("share", _is_share_bar, _MEDIUM),
    _Make("share", _SHARES.fullmatch, _BRIEF),
    _Make("share", _SIZES.fullmatch, _SHORT),
    _Make("meta_label", _VIEWED.match, _BRIEF),
    _Make("share", _shares_on, _SHORT),
    _Make("pager", _CONTINUED.fullmatch, _BRIEF),
    _Make("masthead", _RUN_BY.match, _SHORT),
    _Make("share", _is_icon, 1),
    _Make("footer", _PUBLISHING_HOUSE.match, _MEDIUM, may_stop=False),
    _Make("subscribe", _OWN_CHANNEL.match, _BRIEF),
    _Make("nav", _MENU_LINE.match, _ANY, least=4, may_stop=False),
    _Make("nav", _PRAYER.match, _ANY),
    _Make("nav", _WEATHER.search, _MEDIUM, may_stop=False, figured=True),
    _Make("credit", _INITIALS.match, 3),
    _Make("credit", _EDITED.match, _MEDIUM),
    _Make("comment", _THANKS.match, _MEDIUM),
    _Make("poll", _tells_votes, _MEDIUM, may_stop=False, figured=True),
    _Make("poll", _is_poll, _CARD, may_stop=False),
    _Make("nav", _is_table, _CARD, may_stop=False, figured=True),
    _Make("subscribe", _THANKS_READER.match, _MEDIUM),
    _Make("nav", _ASKS.match, _CARD),
    _Make("nav", _VISITED.match, _SHORT, figured=True),
    _Make("nav", _PLAYED.match, _BRIEF, figured=True),
    _Make("nav", _TODAY.match, _SHORT, figured=True),
    _Make("share", _NUMBERED.match, _SHORT, figured=True),
    _Make("footer", _CONTACTS.match, _BRIEF - 1, may_stop=False),
    _Make("footer", _LICENSED.match, _SHORT, may_stop=False),
    _Make("credit", _is_signed, _MEDIUM),
    _Make("footer", _MAILBOX.fullmatch, _BRIEF),
    _Make("footer", _is_mailbox_for, _MEDIUM),
    _Make("footer", _CONTACT.match, _ANY),
    _Make("footer", _NUMBERS.search, _CARD, figured=True),
    _Make("footer", _is_office_address, _MEDIUM, may_stop=False),
    _Make("masthead", _OFFICE.match, _SHORT),
)
"""The first that a line fits says what it is: what asks for something stands before what only names a platform or a number."""


@cache
def _makes(words: int, stops: bool, figured: bool) -> tuple[tuple[str, Callable[[str], object]], ...]:
    """The makes that a line of so many words may have."""
    return tuple(
        (make.category, make.made)
        for make in _MAKES
        if make.least <= words <= make.most and (make.may_stop or not stops) and (figured or not make.figured)
    )
