"""Where a page's furniture speaks of its own site: promotions of its application, channels and letter, its terms, its advertising.

`حمل تطبيق …`, `تابعوا … على تويتر`, `النشرة البريدية لجريدة …`, `لا تعبر عن رأي …`: what stands behind such words is the
site's name, whether the catalogue has it or not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .boilerplate import phrase_category
from .composed import names_readers
from .lines import Line
from .media_nouns import ONE_MEDIUM, PAPERS
from .outlets import is_name
from .section_names import is_section_name

_PLATFORM = (
    r"(?:\w+ )?(?:ال)?(?:google|جوجل|غوغل|قوقل|كوكل|تويتر|اكس|فيس\s?بوك|الفيس|واتس\s?اب|تيل[يغج]\w*|تلي?[غج]\w*|يوتيوب|انست[غقج]\w*|نبض|تيك توك|سناب(?: ?شات)?(?!\w)|"
    r"منص(?:ه|ات)|مواقع|شبكات|شبكه|facebook|twitter|telegram|whatsapp|youtube|instagram|nabd|threads|x\b)"
)
_HEAD = r"(?:[لب]?(?:صحيفه|جريده|موقع|مجله) )?"
"""What may stand before a site's name and is no part of it, as `قناة` and `شبكة` may be."""
_NAMED_HEAD = rf"(?:ل|ب)?{ONE_MEDIUM} "
_NAME = r"[«\"“(]?(?P<name>[^\W\d_][^:؛،,|()«»\"“”©•!؟\n]{1,40}?)[»\"”)]?"
_END = r"(?=\s*(?:$|[،,.:|؛!(])|\s(?:لا|علي|عبر|في|من|لتصلك|ليصلك|بشكل|الان|الرسميه?|مجانا|او|لمتابعه|لل(?!انباء|دراسات|ابحاث|بحوث|اعلام|صحافه|نشر|اخبار|ثقافه)\w+|ولا|بل|مرخص\w*)(?!\w))"
_MEDIUM = f"(?:وكاله (?:ال)?(?:انباء|اخبار)|{ONE_MEDIUM})"
_KINDS = r"(?:اخباري\w*|اعلامي\w*|الي?كتروني\w*|يومي\w*|اسبوعي\w*|شهري\w*|مستقل\w*|شامل\w*|سياسي\w*|عربي\w*|دولي\w*|وطني\w*|محلي\w*|جهوي\w*|جامع\w*|منوع\w*)(?!\w)"
_KIND = rf"(?: \w+)? {_KINDS}"
"""What kind of paper or site a line says that it is."""
_LETTER = r"(?:ال)?(?:نشره|نشرات|قناه|قنوات|خدمه|قايمه|مجموعه|رسايل|رساله)(?: (?:البريديه|الاخباريه|الالكترونيه|الاخبار|اخبار|النشره|الواتساب))*"


def _patterns(*patterns: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


_SLOTS = _patterns(
    rf"(?:حمل\w*|نزل\w*|تحميل|تنزيل)(?: الان)? تطبيق(?:ات)? {_HEAD}{_NAME}{_END}",
    rf"^تطبيق(?:ات)? {_HEAD}{_NAME}(?: علي| عبر| للهواتف| متاح|$)",
    rf"^{_NAME} on (?:the )?(?:apple store|app store|play store|google play)",
    rf"^(?:تابع|تابعوا|تابعونا|تابعي|انضم|انضموا|انضمي|للانضمام|للاشتراك|لمتابعه|ومتابعه)(?: علي| عبر| في)? (?:(?:الي|ل?كل|ل?جميع|ل?اخر|ل?احدث|ل?اهم) )*(?:ل?(?:الاخبار|اخبار|المستجدات|والمستجدات|قناه|صفحه|حساب|حسابات|مجموعه) )*"
    rf"(?:(?:(?:\w+ )?(?:من|علي|عبر)) )?{_HEAD}{_NAME} (?:علي|عبر|في) {_PLATFORM}",
    rf"^(?:قناه|صفحات|حسابات) {_HEAD}{_NAME} (?:الرسميه )?(?:علي|عبر|في) {_PLATFORM}",
    rf"(?:لترك|اترك|ترك|لاضافه|اضف|اضافه|ارسال|كتابه|لكتابه) (?:ال)?(?:تعليق|تعليقك|تعليقكم|رايك|رايكم|رد|ردك)(?: \w+)? (?:علي|في|ل) ?{_NAMED_HEAD}{_NAME}{_END}",
    rf"(?:الموقع|الصفحه|القناه|الحساب|التطبيق|الناطق) الرسمي[هة]? (?:ب?اسم |باسم )?ل?{_NAMED_HEAD}{_NAME}{_END}",
    rf"(?:اشترك\w*|الاشتراك|انضم\w*|سجل\w*) (?:(?:الان|معنا) )*(?:في |ب|الي |مع )?{_LETTER} (?:من |الخاصه ب|ل(?!بنان|يبيا|لندن))?{_HEAD}{_NAME}{_END}",
    rf"(?:اخر|احدث|كل|جميع|مزيد من) (?:\w+ ){{1,2}}(?:من|علي) {_NAMED_HEAD}{_NAME}{_END}",
    rf"^(?:للاعلان|للاشهار|للنشر|اعلن|اعلنوا|الاعلان|الاشهار|انشر|اكتب)(?: معنا| معكم)? (?:في|علي|مع|لدي) {_HEAD}{_NAME}$",
    rf"(?<!\w)(?:لا|ولا) ?(?:[تي]عبر\w*|[تي]مثل\w*|[تي]عكس\w*)(?: بالضروره| باي حال(?: من الاحوال)?)?(?: عن)? "
    rf"(?:(?:(?:ال)?راي|اراء|موقف|مواقف|وجهه نظر|سياسه|توجهات|توجه)(?: الرسمي)? )+{_HEAD}{_NAME}{_END}",
    rf"(?:ال)?(?:وارده?|منشوره?|منقوله?) (?:في|علي|عبر) {_NAMED_HEAD}{_NAME}{_END}",
    rf"(?:شروط|اتفاقيه|سياسه) (?:ال)?(?:استخدام|خصوصيه) (?:في |ل)?{_NAMED_HEAD}{_NAME}$",
    rf"^(?:محتوي|محتويات|مواد) {_HEAD}{_NAME} (?:متوفره?|متاحه?|مرخصه?)(?!\w)",
    rf"نسب (?:المقال|الماده|المحتوي) الي {_HEAD}{_NAME}{_END}",
    rf"(?<!\w)[تي]حتفظ {_HEAD}{_NAME} ب(?:حق|كامل)",
    rf"^{_MEDIUM} (?!{_KINDS}){_NAME} (?:هي |هو )?(?:{_MEDIUM}{_KIND}|{_KINDS}(?= {_KINDS}|$)|(?:ال)?{_KINDS} [تي]صدر)",
    rf"^{_NAME}\s?(?:[:|،–—-]\s?)?(?:هي |هو )?(?:(?:اول|اكبر|اسرع|اهم) )?{_MEDIUM}{_KIND}",
    rf"(?:مقالات|مواد|اراء|ما)(?: \w+)? (?:[تي]نشر|المنشوره?) (?:في|علي|عبر) {_HEAD}{_NAME} (?:لا )?[تي]عبر",
    rf"(?:ذكر|الاشاره الي|ذكر اسم) المصدر\W{{1,3}}{_HEAD}{_NAME}{_END}",
    rf"^(?:تنويه\W{{1,3}}|ان )?(?:(?:اداره|ان) )?{_HEAD}{_NAME} (?:غير مسو?ول\w*|ليست? مسو?ول\w*|لا [تي]تحمل(?: \w+)? مسو?وليه) عن(?!\w)",
    rf"(?:[تي]ستخدم|[تي]ستعمل) {_HEAD}{_NAME} (?:ملفات (?:تعريف|ال?ارتباط|كوكيز|cookies)|الكوكيز|cookies)",
    rf"^{_HEAD}{_NAME} [تي](?:لتزم ب|حترم )(?:حمايه |احترام )?(?:خصوصي|بيانات)",
    rf"(?<!\w)[وي]?حق ل ?{_HEAD}{_NAME} (?:حذف|عدم نشر|تعديل|رفض)",
    rf"^(?:[تي]مكنكم? |بامكانكم? )?(?:ل?متابعه|تابعوا?) {_HEAD}{_NAME} (?:علي|عبر)\W*$",
)
_ALONE = _patterns(
    r"^(?:عن|حول|about|من نحن\s?[|:–-])\s(?!us$|me$|the )(?P<name>[a-z][\w.&' -]{1,40})$",
    rf"^(?:انطلق|تاسس|انشي|صدر)ت? (?={_NAMED_HEAD}){_NAME} (?:اولا|عام|سنه|منذ|من|في)(?!\w)",
    rf"^(?:اتصلو?ا?|للاتصال|الاتصال|تواصلو?ا?|للتواصل|التواصل) (?:ب ?(?!نا|ي(?!\w))|مع ){_HEAD}{_NAME}$",
    rf"^(?:مرحبا|اهلا|اهلا وسهلا)(?: (?:بك|بكم))? في {_HEAD}{_NAME}$",
    rf"^(?:شعار|لوغو|لوجو|logo) {_HEAD}{_NAME}$",
    rf"^{_NAME} logo$",
)
"""What fills a line and is the site's own below a text, where what it names is no section, place or button; titles of links may say it of
others (`شعار الحملة الانتخابية`)."""
_ALONE_HINT = re.compile(
    rf"^(?:ادعم\w*|راسلو?ا?|تابعو?ا?|follow|فريق) (?!اخر|احدث|اهم|.* (?:علي|عبر|من|في) ){_HEAD}{_NAME}$",
    re.IGNORECASE,
)
"""What may be said of others there as well."""
_HINTS = _patterns(
    rf"^(?:صفحه|حساب) {_HEAD}{_NAME} (?:الرسميه? )?(?:علي|عبر|في) {_PLATFORM}",
    rf"^(?:عن|حول) {_HEAD}{_NAME}$",
    rf"^(?:مختارات|بودكاست|تليفزيون|تلفزيون|راديو|تصفح|ارشيف|اسره|كتاب) {_HEAD}{_NAME}(?: pdf)?$",
    rf"(?:بواسطه فريق|فريق عمل|هييه تحرير|رييس تحرير|المنشور في|المنشوره في|تعليقات من) {_HEAD}{_NAME}{_END}",
    rf"^{_NAME} (?:غير مسو?ول|ليست? مسو?ول)",
)
"""What may be said of other things as well (`حول العالم`)."""
_ON_PLATFORM = re.compile(rf"^{_NAME} (?:علي|عبر) {_PLATFORM}(?: \w+){{0,2}}$", re.IGNORECASE)
"""A name on a platform, as the page links to it there."""
_SIGNS = re.compile(
    r"تطبيق|حمل|نزل|تابع|انضم|اشترك|اشتراك|سجل|قناه|صفح|حساب|اخر|احدث|كل |جميع|مزيد|اعل|اشهار|نشر|منشور|اكتب|عبر|تمثل|يمثل|عكس|استخدام|خصوصيه|حتفظ|تلتزم|يلتزم|حترم|حق ل|انطلق|تاسس|انشي|صدر|اتصل|تصال|تواصل|مرحبا|اهلا|شعار|لوغو|لوجو|logo|about|ادعم|راسل|follow|من نحن|مصدر|كوكيز|cookies|ملفات| on |عن |حول |مختارات|بودكاست|تلي?فزيون|راديو|تصفح|ارشيف|اسره|كتاب|محتوي|مواد|نسب|فريق|تحرير|تعليق|راي|رد |ردك|رسمي|واتس|تي?ل[يغج]|نبض|فيس|تويتر|(?:19|20)\d\d|مسو?ول|مستقل|شامل|اخباري|كتروني|يومي|اسبوعي|اذاع",
    re.IGNORECASE,
)
"""One of these is in every line that a slot matches."""
_NOBODY = re.compile(
    r"[لب]?(?:ال)?(?:موقع|صحيفه|صحيفت|جريده|جريدت|قنات|شبكت|بوابتنا?|مدونه|صفحه|صفحت|حساب|ناشر|كاتب|كتاب|مولف|مزيد|اخبار|خبر|نشره|هاتف|"
    r"هواتف|جوال|بريد|محمول|مستخدم|مشاهدين|قراء|قاري|جديد|كل|جميع|كافه|بث|مقال|مقالات|تعليق|هذا|هذه|نحن|فيديو|مباشر|عالم|عاجله|يوميه|اسبوعيه|بريديه|الكترونيه|اخباريه|مجانيه)"
    r"(?:نا|ها|ه|ي|ك|كم)?(?: (?:ال|ب|ل|\w*نا$|من|و).*)?"
    r"|[لب]?(?:ال)?(?:قناه|وكاله|شبكه|مجله|اذاعه|منصه|بوابه)(?: (?:ال(?:رسمي|خاص|عام|كتروني|اخبار|اعلام|انترنت|اتصال|تواصل|مواقع|واتس|ت[يل]|يوتيوب|فيس|فضايي|مباشر|حكومي|دول|سياس|ثقاف|يومي|شهري|جديد)\w*|ب|ل|\w*نا$|من|و).*)?"
    rf"|(?:ادار[هت]|اصحاب|صاحب|هيي[هت] ?(?:ال)?تحرير|اسره (?:ال)?تحرير|فريق)(?:ها|ه|نا)?(?: .*)?|{_PLATFORM}|معنا|بنا|لنا|app|our .*|(?:[يت]صل|شارك|مشارك|انشر|نشر|ارسل|ارسال|تغريد|اضغط|انقر|اعجاب)\w*(?: .*)?|(?:ال)?رييسيه"
    r"|(?:اول|كاول|اكبر|اسرع|اهم|احد|عن|حول|من|تاسست?|انطلقت?|صدرت?|[يت]صدر)(?: .*)?"
)
"""What stands in a name's place and names nobody: the site itself by its noun, platforms, readers."""
_NO_NAME = frozenset(
    "اخبار اقسام شريط صور فيديو مقالات تقارير مملكه رييس وزير طقس شباب دنيا دين عالم وطن عرب محافظات بانوراما كتاب اراء "
    "نعم قسم برنامج حلقه زاويه تردد ترددات عدد نشره قايمه بريد موقع صفحه مرحبا اهلا مستخدم اعلان اعلانات نسخه بحث روابط خدمات خبر عاجل للتواصل تواصل تذكرني اتصل للاتصال".split()
)
"""Words that begin no name of a site, without the article, folded: sections, parts of a page, what greets its readers."""
_ORDERS = re.compile(
    r"(?:سجل|ادعم|كن|اضغط|انقر|تجاوز|تخط\w*|انتقل|شارك|اختر|ادخل|حمل|نزل|ابحث|اترك|اكتب|اقرا|شاهد|تابع|[يت]صل)(?:وا?|ي|ك|كم|نا)?"
)
"""What a page's reader is told to do, or gets."""
_CLAUSE = re.compile(
    r"(?:ل?[يت]صل\w*|تحت|[يت]تم|تحصل|وباستثناء|باستثناء|شروط|الاسيله|الرسايل|الموقع الرسمي|تطبيق|اعلانات|للمزيد|لمتابعه|نشر|علي|عن|من|في|الي)(?: |$)"
)
_BARE = re.compile(rf"(?:ال)?(?:{ONE_MEDIUM}|مجموعه|مجتمع|اعلام|دراسات|وقايع|انشطه|getty|al)|content .*")
"""What names no site: clauses that a promotion goes on with, and nouns of the trade without a name."""
_WORDS, _CHARACTERS = 4, 400
_YEARS = re.compile(
    r"(?:©\s?)?(?P<a>(?:19|20)\d\d)\s?[-–/]\s?(?P<b>(?:19|20)\d\d)\W{0,3}(?P<name>[^\W\d_][^:؛،,|()©•!؟\n\d]{1,40}\d{0,2})"
    r"|(?P<name_>[^\W\d_][^:؛،,|()©•!؟\n\d]{1,40}?\d{0,2})\W{0,3}(?P<a_>(?:19|20)\d\d)\s?[-–/]\s?(?P<b_>(?:19|20)\d\d)"
)
"""The years since a site has been there, beside its name (`السنابل | 2011-2017`); two years in a row are a season."""
_OPENING = tuple('«"“')
_OF_MEDIUM = re.compile(rf"(?<!\w)[لب]?{ONE_MEDIUM} $")
_PAPER = re.compile(rf"(?:{'|'.join(PAPERS)}) [«\"“(]?$")
_SITE_NOUN = re.compile(rf"^(?:{ONE_MEDIUM}|موسوعه) ")
_PAPER_KIND = re.compile(r" (?:الالكترونيه|اليوميه)$")
"""What a paper says that it is, behind its name (`صحيفة السنابل الإلكترونية`)."""


@dataclass(slots=True, frozen=True)
class SelfNaming:
    """A name that a page gives its own site: its span in the line's text, the name folded, whether it can be nothing else, and whether the line is of nothing else."""

    start: int
    end: int
    folded: str
    sure: bool = True
    alone: bool = False


def self_namings(line: Line) -> Iterator[SelfNaming]:
    """The names that a line of furniture gives its own site.

    >>> from syrianews.zoning.lines import read_lines
    >>> line = read_lines("اشترك في النشرة البريدية لجريدة السنابل لتصلك آخر الأخبار")[0]
    >>> [line.text[n.start:n.end] for n in self_namings(line)]
    ['السنابل']
    """
    if len(line.text) > _CHARACTERS or not _SIGNS.search(line.folded):
        return
    if found := _with_years(line):
        yield found
        return
    seen: set[int] = set()
    for slot in (*_SLOTS, *_ALONE, *_HINTS, _ALONE_HINT, _ON_PLATFORM):
        for match in slot.finditer(line.folded):
            name, at = match["name"].strip(), match.start("name")
            quoted = line.folded[at - 1 : at] in _OPENING
            if _PAPER.search(line.folded[:at]):
                name = _PAPER_KIND.sub("", name)
            quoted = quoted or (_OF_MEDIUM.search(line.folded[:at]) is not None and is_name(name))
            named = len(name) > 1 and name.count(" ") < _WORDS and (quoted or not _NOBODY.fullmatch(name))
            if slot in _ALONE or slot is _ALONE_HINT:
                named = named and not (names_nobody(name) or is_section_name(name))
            named = named and (slot is not _ON_PLATFORM or not names_nobody(name))
            if named and at not in seen:
                seen.add(at)
                yield SelfNaming(
                    *line.folding.raw_span(at, at + len(name)), name, slot in _SLOTS, slot in _ALONE
                )


def _with_years(line: Line) -> SelfNaming | None:
    match = _YEARS.fullmatch(line.folded.strip()) if not line.dates else None
    if match is None:
        return None
    side = "name" if match["name"] else "name_"
    first, last = sorted(int(match[side.replace("name", year)]) for year in ("a", "b"))
    name = match[side].strip()
    if last - first < 2 or name.count(" ") >= _WORDS or names_nobody(_SITE_NOUN.sub("", name)):
        return None
    at = line.folded.find(name)
    return SelfNaming(*line.folding.raw_span(at, at + len(name)), name)


def names_nobody(name: str) -> bool:
    """Whether a few folded words that stand where a site's name does are none: a section, a button, a greeting, a count.

    >>> names_nobody("السنابل"), names_nobody("شباب"), names_nobody("سجل اعجابك"), names_nobody("العدد 12")
    (False, True, True, True)
    """
    words = name.split()
    counted = any(any(map(str.isdecimal, word)) and word != "24" for word in words)
    if not words or counted or phrase_category(name) is not None:
        return True
    first = words[0].removeprefix("ال")
    return first in _NO_NAME or _ORDERS.fullmatch(words[0]) is not None or names_readers(name)


def names_no_site(name: str) -> bool:
    """Whether folded words that a page seems to call itself by are a clause, a bare noun of the trade, or no words.

    >>> names_no_site("لتصلك بالبريد"), names_no_site("شبكه"), names_no_site("شبكه السنابل")
    (True, True, False)
    """
    lettered = sum(map(str.isalpha, name)) > 1
    ordered = _ORDERS.fullmatch(name.partition(" ")[0]) is not None
    return (
        not lettered
        or ordered
        or _CLAUSE.match(name) is not None
        or _BARE.fullmatch(name.lower()) is not None
    )
