"""What the make of a line of furniture says of it."""

import pytest

from syrianews.zoning.lines import MENU, NUMBER, read_lines


@pytest.mark.parametrize(
    ("line", "category"),
    [
        ("لا يجوز نسخ أو توزيع مقالات الصحيفة دون ترخيص من الإدارة", "disclaimer"),
        ("يمنع نقل أو اقتباس المواد المنشورة إلا بذكر المصدر", "disclaimer"),
        ("لا يجوز نقل المصابين إلى خارج المدينة قبل فحصهم", None),
        ("الخرطوم - السودان | هاتف: 183771245 249 | فاكس: 183771246 249", "footer"),
        ("مقر الصحيفة: شارع الاستقلال، عمان", "footer"),
        ("جريدة السنابل - مسقط ص ب 463", "footer"),
        ("راسلونا: desk@example.org", "footer"),
        ("السنابل العامة نيل سات: HD 10992 V SR:5000", "footer"),
        ("بالضغط على زر الاشتراك، فإنك توافق على شروط الاستخدام", "subscribe"),
        ("باستخدام الموقع توافق على سياسة ملفات الارتباط", "cookies"),
        ("بمواصلة التصفح توافقون على الشروط", "subscribe"),
        ("بمتابعة الملف توافق الوزارة على الشروط الجديدة", None),
        ("بالضغط على الحكومة، توقع المراقبون تراجعها", None),
        ("لمتابعة كل جديد من السنابل عبر:", "subscribe"),
        ("| 11:53 . دعوة إلى الحيطة بسبب الأحوال الجوية... المزيد |", "related_inline"),
        ("دعت الوزارة الطلاب إلى بذل المزيد", None),
        ("الآن بإمكانك تصفح الأخبار في خدمة قارئ الأخبار السريع", "app"),
        ("tag icon ع ع ع", "share"),
        ("A+ A A-", "share"),
        ("الحجم  Aa Aa", "share"),
        ("+ الخط -", "share"),
        ("TT", None),
        ("رابط مختصر   http://example.org/local/5271", "share"),
        ("المصدر الأول: http://example.org/local/5271", None),
        ("Share on FacebookShare on Twitterwhatsapp", "share"),
        ("شارك على فيسبوك وتويتر", "share"),
        ("فيسبوك وتويتر يحذفان مئات الحسابات", None),
        ("لا يفوتك.. تابع آخر الأخبار على قناة السنابل على تليجرام", "subscribe"),
        ("احصل على آخر الأخبار من السنابل عبر البريد", "subscribe"),
        ("يمكنكم تسلم إشعارات بأهم الموضوعات من تطبيق السنابل على هاتفكم المحمول.", "app"),
        ("الآراء المنشورة في هذا الموقع لا تعبر إلا عن رأي أصحابها", "disclaimer"),
        ("المعلومات الواردة في المقال صحيحة بحسب الوزير", None),
        ("م.أ.م/ ع.ش (أ ف ب، د ب أ)", "credit"),
        ("googletag.cmd.push(function() { googletag.display('div-7'); });", "nav"),
        ('var host = (("https:" == document.location.protocol) ? "a" : "b");', "nav"),
        (".menu { color: red; margin: 0; }", "nav"),
        ("function (f) is continuous", None),
        ("طرابلس 29°", "nav"),
        ("24° C | الرطوبة 41% | رياح شمالية", "nav"),
        ("رئيس التحرير سالم الحلبي", "masthead"),
        ("رئيس التحرير يستقبل وفداً من طلاب كلية الإعلام في الجامعة", None),
        ("ف.ع", "credit"),
        ("يمكنك متابعة أخبار السنابل عبر تليجرام", "subscribe"),
        ("انضم إلى قناة السنابل على واتساب لتصلك الأخبار", "subscribe"),
        ("تابع السنابل على:", "subscribe"),
        ("السنابل على الواتساب", "subscribe"),
        ('أضف رقمنا وأرسل كلمة "اشتراك" لتصلك الأخبار', "subscribe"),
        ("غضب على تويتر", None),
        ("الحكومة تحجب واتساب في أيام الامتحانات", None),
        ("أنت هنا: الرئيسية", "nav"),
        ("الوفد في بيروت. © أ ف ب", "caption"),
        ("السنابل © 2022", "footer"),
    ],
)
def test_category_by_the_make(line, category):
    assert read_lines(line)[0].category == category


@pytest.mark.parametrize(
    ("line", "shape"),
    [
        ("تعليقات 12 | إعجاب 5 | مشاهدات 1904", NUMBER),
        ("3   97   دقيقتان", NUMBER),
        ("عدد التعليقات: 0", NUMBER),
        ("الدولار      481      484", MENU),
        ("أسعار الصرف      شراء      بيع", MENU),
        ("أخبار   اقتصاد   عربي ودولي   رياضة   ملفات", MENU),
    ],
)
def test_shape_by_the_make(line, shape):
    assert read_lines(line)[0].shape == shape


def test_one_row_of_digits_with_dots_is_quickly_told():
    assert read_lines("1.1" * 200_000 + " ا")[0].shape != NUMBER


@pytest.mark.parametrize(
    ("line", "category"),
    [
        ("facebook-love", "share"),
        ("icon-share", "share"),
        ("tag icon — ع ع ع +", "share"),
        ("أرسل الموضوع Facebook Twitter google+", "share"),
        ("👁 3.1K", "meta_label"),
        ("E - mail: admin@alsanabil.example", "footer"),
        ("الوحدة للصحافة والطباعة والنشر - دمشق", "footer"),
        ("المؤسسة تطلق جائزة للصحافة والنشر", None),
        ("منتديات السهل > المنتديات العامة > منتدى الأخبار", "nav"),
        ("السنابل ناشرها ورئيس تحريرها محمد علي", "masthead"),
        ("تعتمد صحافتنا المستقلة على دعم القراء. انضم إلى برنامج العضوية.", "subscribe"),
        ("انضم اللاعب إلى النادي المستقل أمس.", None),
        ("طباعة Email فيسبوك تويتر لينكدين Pin Interest Whats App", "share"),
        ("السهل - الثلاثاء 8 يونيو 2004م العدد (1348) السنة الرابعة", "masthead"),
        ("قال إن العدد 14 مات في 8 يونيو 2004", None),
    ],
)
def test_furniture_of_pages_nobody_prepared_for(line, category):
    assert read_lines(line)[0].category == category


@pytest.mark.parametrize(
    ("line", "shape"),
    [("3 س", "date"), ("22:06 (مكة المكرمة)", "date"), ("18 د", "label")],
)
def test_ages_and_counters_in_short(line, shape):
    assert read_lines(line)[0].shape == shape


def test_an_arrow_is_a_bullet_and_no_post():
    line = read_lines("➤ وصول الوفد الرسمي إلى دمشق")[0]
    assert (line.bulleted, line.shape) == (True, "title")


@pytest.mark.parametrize(
    ("line", "category"),
    [
        ("-ع+", "share"),
        ("يستخدم موقع السنابل ملفات تعريف الارتباط", "cookies"),
        ("يستخدم القراصنة ملفات تعريف الارتباط للسرقة", None),
        ("السنابل منظمة غير ربحية، وما نجمعه يذهب إلى دعم عملنا الصحافي.", "subscribe"),
    ],
)
def test_buttons_notices_and_appeals(line, category):
    assert read_lines(line)[0].category == category


@pytest.mark.parametrize(
    ("line", "category"),
    [
        ("لا يتحمل موقع السنابل مسؤولية محتوى المواقع الخارجية.", "disclaimer"),
        ("لا تتحمل إدارة النادي مسؤولية الخسارة الأخيرة.", None),
        ("تتمة ص 8", "pager"),
        ("زائر 1", "comment"),
    ],
)
def test_what_stands_under_texts_of_paper_and_screen(line, category):
    assert read_lines(line)[0].category == category
