"""Stock phrases that every site composes anew of the same few words: `مقالات قد تهمك`, `أكثر المواضيع مشاهدة`, `شاركوا هذا المقال`.

No table of phrases holds them all, but their make is the same everywhere: what a site carries with what relates it to the page, a
superlative with how readers like it, a button's verb or noun with the page as its object. The words are data (`data/site_words.csv`).
"""

from __future__ import annotations

import re
from functools import lru_cache

from ..lexicons import lexicon
from ..text import fold

MOST_WORDS = 8
"""The most words of such a phrase."""
_OPENING = frozenset({"items", "latest", "show", "done_with_items", "writing", "rules"})
_SUPERLATIVES = frozenset({"اكثر", "الاكثر", "اعلي", "الاعلي"})
_IF_YOU = re.compile(
    r"(?:اذا|ان|هل) (?:كنت|كنتم|كان لديكم?|لديكم?|وجدتم?|لاحظتم?|اعجبكم?|رغبتم?|اردتم?)(?!\w).*(?<!\w)[وبل]?(?:ال)?(?:مقال|خبر|موقع|تعليق|محتوي|صفحه|نشره|اشتراك|ماده|حساب)(?!\w)"
)
"""How a page asks its reader for something."""
_GREETS = re.compile(r"(?:مرحبا|اهلا)(?: وسهلا)? ب(?:ك|كم)(?!\w)")
_SPOKEN = re.compile('[:«"“]')
_APPEAL = r"(?:(?:قد|ربما|مما|لا|(?:من ال)?ممكن ان|يمكن ان) )?[تي](?:همكم?|عجبكم?|فيدكم?|فوتكم?|ثير اهتمامكم?|نال اعجابكم?)"
_WHEN = r"(?: (?:يوميا|اسبوعيا|شهريا))*(?: (?:اليوم|الان|حاليا|هذا|خلال|في|علي|لهذا|من) ?.{0,24})?"
_ABOUT = r"(?: (?:من|في|عن|حول|علي|عبر|ب) ?.{2,24})?"
_OF_SITE = r"(?:و|لل?|ب|في |علي )?(?:ال)?(?:تعليقات|موقع\w*|صحيفه|جريده|قناه|بوابه|منصه|محتوي|زوار|قراء|مستخدم\w*|بيانات|معلومات|شخصيه|ملفات|كوكيز|صحفي\w*|مهني\w*|اعلامي\w*|فكريه)"
"""What a site's rules are for; those of others (`قواعد استخدام القوة`, `اتفاقية نشر القوات`) are news."""
_COUNT = r"(?: ?\(? ?\d+ ?(?:تعليق\w*|رد|ردود|نشر)? ?\)?)?"
PATTERNS = (
    ("related_head", rf"(?:ال)?{{items}} (?:ذات (?:ال)?(?:صله|علاقه|ارتباط)|(?:ال)?{{relation}}|{_APPEAL})(?: ايضا)?{_ABOUT}"),
    ("related_head", r"(?:محتوي|خبر|مقال|تقرير) ذو (?:ال)?(?:صله|علاقه)"),
    ("related_head", r"(?:قد|ربما) (?:[تي](?:همكم?|عجبكم?|فيدكم?|هتمون|هتم)|تودو?ن?|ترغبو?ن?)(?: (?:ايضا|كذلك|في|ب?قراءه|ب?مشاهده|ب?متابعه|ب?معرفه))*"),
    ("related_head", r"(?:قد|ربما|مما) [تي]نال (?:علي )?(?:اعجابكم?|رضاكم?|اهتمامكم?)(?: ايضا)?"),
    ("related_head", r"لا [تي]فوتكم?(?: (?:ايضا|قراءه|مشاهده|متابعه))*"),
    ("related_head", r"(?:اقرا\w{0,2}|اقري\w?|شاهد\w{0,2}|طالع\w{0,2}|تابع\w{0,2}|انظر\w{0,2}|تصفح\w{0,2}) (?:ايضا|كذلك)(?: (?:علي|في|عن|حول|من|عبر) .{2,24})?"),
    ("related_head", r"و?من (?:اخبارنا|مقالاتنا|موادنا|ارشيفنا)(?: ايضا)?"),
    ("related_head", r"للمزيد (?:علي|في|من|عن|حول) .{2,24}"),
    ("related_head", r"(?:related|recommended|similar|more) (?:stories|posts|news|articles|topics|videos|content)|(?:articles|sujets|contenus) (?:similaires|liés|associés|connexes)"),
    ("popular_head", r"(?:latest|recent|popular|trending|top|featured) (?:stories|posts|news|articles|topics|videos)|(?:articles|actualités) (?:récents|récentes|populaires)"),
    ("popular_head", rf"(?:(?:ال)?{{items}} )?(?:ال)?(?:اكثر|اعلي|اوسع) (?:(?:ال)?{{items}} )?(?:ال)?{{liking}}(?: (?:و ?|او )(?:ال)?{{liking}})?{_WHEN}"),
    ("popular_head", r"(?:(?:ال)?(?:زوار|زوارنا|قراء|قراونا|اخرون) )?ي(?:قرا|قراون|قرءون|شاهد|شاهدون|تصفح|تصفحون|طالع|طالعون|قراه|قراها)(?: (?:الان|حاليا|ايضا|(?:ال)?(?:اخرون|قراء|زوار|زوارنا)))+"),
    ("popular_head", r"(?:من )?{latest} ال{items}(?: (?:ال)(?:عاجله|يوم|محليه|عالميه|ان|مضافه|منشوره))?"),
    ("popular_head", r"(?:ال)?(?:اخبار|مقالات|مواضيع|موضوعات) (?:ال)(?:عاجله|اخيره|احدث|جديده)"),
    ("related_head", r"(?:ال)?{items} (?:اخري|سابقه) (?:(?:في|من) (?:هذا )?(?:ال)?|لهذا ال|لل)(?:قسم|كاتب|باب|زاويه|ملف|عدد|محرر)(?: نفسه)?"),
    ("popular_head", r"(?:اقرا|شاهد|تصفح|طالع)\w{0,2} (?:ال)?مزيد (?:من|في|عن) .{2,24}"),
    ("nav", r"(?:اقرا\w?|لقراءه|اكملو?ا?|تابعو?ا?|لمتابعه) (?:ال)?(?:مقال|مقاله|خبر|تقرير|نص|موضوع|قراءه|تفاصيل)(?: (?:كاملا|كامله|كامل|الكامل|الكامله|بالكامل))?(?: (?:من|علي|في) .{2,24})?"),
    ("nav", r"(?:ال)?(?:مواضيع|موضوعات|وسوم|كلمات) (?:ال)?(?:شايعه|رايجه|متداوله|ساخنه)"),
    ("nav", r"{show} {all}(?: من)?(?: (?:ال)?\w+)?"),
    ("nav", r"(?:كل|جميع|كافه) (?:ال)?(?:{items}|نتايج|اقسام|اعداد|كتاب)(?: (?:ال)?{writer}\w*| ال(?:عاجله|اخيره|سابقه|مشابهه))?"),
    ("nav", r"(?:ابحث|البحث|بحث) (?:في|داخل|ب) ?(?:ال)?(?:موقع|ارشيف|اخبار|صحيفه|جريده|مقالات)(?: .{2,24})?|ابحث (?:في|عن|هنا|داخل)(?: .{2,24})?"),
    ("nav", r"(?:ال)?رجوع (?:الي|ل) ?.{2,24}|ارجع (?:الي|ل) ?.{2,24}"),
    ("nav", r"(?:ال)?عوده (?:الي |ل)(?:ال|ل)?(?:صفحه|رييسيه|قايمه|موقع|اعلي|سابق|خلف|بدايه|ارشيف)(?: .{2,24})?"),
    ("nav", r"(?:ابلغو?ا?|الابلاغ|بلغو?ا?|بلاغ|تبليغ) عن (?:ال)?(?:اشهار|اعلان|خطا|اخطاء|محتوي|مخالفه|مشكله|اساءه|تعليق)(?: .{2,24})?"),
    ("share", r"{done_with_items} (?:(?:الي|علي|في|ل) )?(?:(?:هذ[اه] )?ال|لل){item}(?: (?:{item}|ال{item}))?(?: (?:علي|عبر|في|مع|الي|ب|ل) ?.{2,24})?"),
    ("share", r"{done_with_items} (?:علي|عبر|الي|في|ب|ل|ل ) ?(?:{platform}|(?:ال)?(?:بريد|ايميل)(?: (?:ال)?الكتروني)?|(?:ال)?اصدقا\w*|(?:ال)?صديقك?|(?:ال)?مفضل\w+)(?: .{2,20})?"),
    ("share", r"\d+ (?:shares?|likes?|tweets?|views?|comments?)"),
    ("share", r"{platform} (?:logo|icon|share)|(?:print|e-?mail|save|share|copy) (?:this )?(?:article|page|story|post|link)"),
    ("share", r"(?:مشاركه|شارك\w{0,3}|انشر\w{0,2}|ارسل\w{0,2})(?: \w+)? (?:علي|عبر)"),
    ("share", rf"(?:share|tweet|partager|envoyer) (?:this|on|via|to|sur|par) .{{2,20}}{_COUNT}"),
    ("comment_head", rf"(?:{{writing}} )?(?:ال)?(?:تعليقات|تعليقاتكم|ردود)(?: (?:ال)?(?:زوار|قراء|قرا|مستخدمين|فيسبوك)| (?:علي|حول) (?:ال)?(?:خبر|موضوع|مقال))?{_COUNT}|(?:لا يوجد|لا توجد|عدد|جميع|كل) (?:اي )?(?:ال)?(?:تعليقات|ردود){_COUNT}"),
    ("comment_head", rf"(?:ال)?(?:اراء|ردود|مشاركات|مساهمات) (?:ال)?(?:قراء|زوار|متابعين|قراينا|زوارنا){_COUNT}"),
    ("comment_head", r"(?:قم بكتابه|اكتب|كتابه|اضف|كن) اول (?:تعليق|من .{2,20})"),
    ("comment_head", r"{writing} (?:علي )?(?:ال|ب)?{written}(?: (?:ال)?(?:جديدا?|هنا|علي .{2,20}))?(?: الغاء الرد)?"),
    ("comment", r"(?:\w+ )?(?:بريدك|بريدكم|اسمك|اسمكم|تعليقك|تعليقكم|رسالتك|رسالتكم)(?: (?:ال)?الكتروني)?(?: (?:هنا|كاملا|مطلوب|اختياري))?"),
    ("comment", r"(?:ال)?(?:اسم|بريد|ايميل|رساله|هاتف|موقع|تعليق|عنوان)(?: (?:ال)?(?:الكتروني|كامل|كريم|اول|اخير))?\W{0,2}(?:مطلوب|اختياري|الزامي|اجباري)"),
    ("comment", r"(?:زاير|ضيف|مجهول|معلق) ?\d{1,3}"),
    ("comment", r"\d+ (?:حرف\w?|احرف) (?:متبقي\w?|متاح\w?)"),
    ("share", r"(?:نسخ\W?(?:لصق)?|انسخ) (?:ال)?رابط(?: .{2,24})?|copy to clipboard"),
    ("keywords_head", r"(?:ال)?(?:كلمات|وسوم|علامات|مواضيع|تاغات|تاقات|اوسمه|هاشتا[غج]\w*) (?:ال)?(?:مفتاحيه|دلاليه|دليليه|داله|مرجعيه|مفتاح|بحث|مقال|خبر|موضوع|ماده)"),
    ("caption", r"(?:(?:ال)?حقوق (?:ال)?(?:نشر|صوره?|طبع)\W{0,3})?(?:(?:ap|afp|epa|dpa|reuters|getty|canva|cleared|anadolu)(?: (?:photo|images))?(?: ?[/|].{0,40})?|[\w .-]{3,30}/ ?(?:ap|afp|epa|dpa|reuters|getty)(?: (?:photo|images))?)"),
    ("caption", r"[\w .-]{3,30}/ ?copyright \d{4} .{2,40}"),
    ("share", r"(?:تكبير|تصغير|حجم) (?:ال)?خط\W{0,3}(?:[عا]\W?){0,3}"),
    ("share", r"(?:(?:ال)?(?:اطبع|طباعه|طبع) )?(?:طباعه|طبع|حفظ|ارسال) (?:هذه )?(?:ال)?صفحه"),
    ("nav", r"listen to .{2,80} on (?:spreaker|spotify|soundcloud|anchor).{0,3}"),
    ("nav", r"(?:مساحه|اضافه|فاصل|مكان|محتوي|ماده|هنا|شريط) (?:ال)?(?:اعلان\w*|اشهار\w*|ترويجي\w*|مدفوع\w*|ممول\w*)(?: (?:مدفوع|ممول|تجاري)\w*)?"),
    ("author_box", r"(?:عن|حول|نبذه عن|معلومات عن) (?:ال)?{writer}"),
    ("poll_head", r"(?:ال)?(?:استطلاع|استفتاء|تصويت|استبيان)(?: (?:ال)?(?:راي|اراء|قراء|زوار|موقع|يوم|اسبوع|شهر))+"),
    ("subscribe", r"(?:سجلو?ا?|احصلو?ا?|انضمو?ا?|تابعو?ا?|اشتركو?ا?|اشتراك|الاشتراك|تسجيل) (?:الان|معنا|مجانا|هنا|بنا|الينا)"),
    ("footer", r"(?:اعلنو?ا?|للاعلان|الاعلان|للاشهار|اتصلو?ا?|الاتصال|للاتصال|تواصلو?ا?|التواصل|للتواصل|اكتبو?ا?) (?:معنا|بنا|لدينا|لنا|الينا|علي الموقع|في الموقع|مع الموقع|مع الاداره)"),
    ("footer", rf"{{rules}}(?: و ?{{rules}})? (?:ال)?{{ruled}}(?: و ?(?:{{rules}} )?(?:ال)?{{ruled}})?(?: {_OF_SITE})*"),
)  # fmt: skip
_GROUP = re.compile(r"\{(\w+)\}")


@lru_cache(1)
def _words() -> dict[str, str]:
    """Alternatives of folded words by class, the longest first."""
    classes: dict[str, set[str]] = {}
    for row in lexicon("site_words"):
        classes.setdefault(row["class"], set()).add(fold(row["word"]).lower())
    return {
        name: "(?:" + "|".join(sorted(map(re.escape, words), key=len, reverse=True)) + ")"
        for name, words in classes.items()
    }


@lru_cache(1)
def composed_starts() -> frozenset[str]:
    """The words that most of these phrases begin with, folded: what is looked for where a page was dumped in one line."""
    words = {fold(row["word"]).lower() for row in lexicon("site_words") if row["class"] in _OPENING}
    return frozenset(words | {"ال" + word for word in words} | _SUPERLATIVES)


@lru_cache(1)
def _reader_word() -> re.Pattern[str]:
    """What belongs to the reader or to the site, with its pronoun, behind any first letter."""
    return re.compile(rf"(?<!\w)[وبلفك]?{_words()['reader']}(?!\w)")


def names_readers(folded: str) -> bool:
    """Whether a folded line has a word for what is the reader's or the site's own."""
    return _reader_word().search(folded) is not None


def addresses_reader(folded: str) -> bool:
    """Whether a folded line speaks of what is the reader's or the site's own: forms, rules, promotions, no title of an article.

    >>> addresses_reader("لن ينشر عنوان بريدك"), addresses_reader("الوفد يصل الي دمشق")
    (True, False)
    """
    if _IF_YOU.match(folded) or _GREETS.match(folded):
        return True
    return names_readers(folded) and not _SPOKEN.search(folded)


@lru_cache(1)
def _expression() -> re.Pattern[str]:
    """One expression with a group for each pattern."""
    words = _words()
    filled = (_GROUP.sub(lambda group: words.get(group[1], group[0]), pattern) for _, pattern in PATTERNS)
    return re.compile("|".join(f"({pattern})" for pattern in filled))


def composed_category(key: str) -> str | None:
    """The category of a folded line, bare of its outer punctuation, that is composed as the stock phrases of sites are.

    >>> composed_category("اكثر المواضيع مشاهده"), composed_category("شاركوا هذا المقال"), composed_category("وصول الوفد")
    ('popular_head', 'share', None)
    """
    if key.count(" ") >= MOST_WORDS:
        return None
    match = _expression().fullmatch(key)
    return None if match is None or match.lastindex is None else PATTERNS[match.lastindex - 1][0]
