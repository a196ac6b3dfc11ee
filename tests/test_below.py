"""Lines below a text: credits, tags, lists of links, comments."""

from zoned_lines import LEAD, OTHERS, SECOND, THIRD, TITLE, kinds


def test_related_cards_with_their_dates_and_counters_are_related():
    page = kinds(
        TITLE, LEAD, SECOND, "مقالات متعلقة", OTHERS[0], "يناير 14 2025", "3930", OTHERS[1], "قبل ساعتين"
    )
    assert page[3:] == [("related", None)] * 6


def test_credits_below_the_text_are_meta():
    assert kinds(TITLE, LEAD, SECOND, "(أ ف ب)", "الميادين نت")[3:] == [("meta", 0)] * 2


def test_tags_with_and_without_a_head_are_keywords():
    assert kinds(TITLE, LEAD, SECOND, "الوسوم", "دمشق", "أمن")[3:] == [("keywords", None)] * 3
    assert kinds(TITLE, LEAD, SECOND, "دمشق", "حملة أمنية", "مشاركة")[3:5] == [("keywords", None)] * 2


def test_head_of_a_lost_tag_list_is_keywords():
    assert kinds(TITLE, LEAD, SECOND, "الكلمات")[-1] == ("keywords", None)


def test_readers_comments_are_boilerplate_and_the_list_below_them_is_related():
    page = kinds(
        TITLE,
        LEAD,
        SECOND,
        "التعليقات",
        "زائر",
        "الله يحفظ البلد وأهله من كل سوء يا رب.",
        "اختيارات الأسبوع",
        *OTHERS,
    )
    assert page[3:6] == [("boilerplate", None)] * 3
    assert page[6:] == [("related", None)] * 4


def test_topics_under_a_head_of_related_articles_are_keywords():
    page = kinds(
        TITLE,
        LEAD,
        SECOND,
        THIRD,
        "مواضيع ذات صلة",
        "دمشق",
        "القضاء",
        "وزارة الداخلية",
        "أخبار أخرى",
        *OTHERS,
    )
    assert page[4:8] == [("keywords", None)] * 4
    assert page[8:] == [("related", None)] * 4


def test_list_of_short_titles_under_its_head():
    names = ("سلمى الحقل", "ماذا بعد الحملة؟", "كريم السنابل", "المدينة تنتظر الجواب")
    assert kinds(TITLE, LEAD, SECOND, "الأكثر قراءة", *names, "من نحن")[3:] == [
        *[("related", None)] * 5,
        ("boilerplate", None),
    ]


def test_menu_under_a_head_is_no_list():
    menu = ("سياسة", "اقتصاد", "رياضة", "ثقافة", "منوعات")
    assert kinds(TITLE, LEAD, SECOND, "الأكثر قراءة", *menu)[3:] == [("boilerplate", None)] * 6


def test_pager_stands_over_its_neighbour():
    found = kinds(TITLE, LEAD, SECOND, "السابق", OTHERS[0], "التالي", OTHERS[1])
    assert found[3:] == [("related", None)] * 4


def test_a_name_that_signs_a_text_is_no_head_of_the_list_below():
    assert kinds(TITLE, LEAD, SECOND, "عنب بلدي", *OTHERS)[3] == ("meta", 0)


def test_ranked_and_bulleted_titles_among_comments_are_a_list():
    thread = ["التعليقات", "زائر", "الله يحفظ البلد وأهله من كل سوء يا رب.", "ما يشغل الناس"]
    ranked = [part for rank, title in enumerate(OTHERS, 1) for part in (str(rank), title)]
    assert kinds(TITLE, LEAD, SECOND, *thread, *ranked)[6:] == [("related", None)] * 7
    assert (
        kinds(TITLE, LEAD, SECOND, *thread, *(f"• {title}" for title in OTHERS))[6:]
        == [("related", None)] * 4
    )


def test_short_lines_that_stand_in_every_card_are_the_lists():
    cards = [part for title in OTHERS for part in (title, "Sanabel 24", "30/07/2024 11:20:05")]
    assert kinds(TITLE, LEAD, SECOND, "مواضيع ذات صلة", *cards)[4:] == [("related", None)] * 9


def test_what_speaks_to_the_reader_ends_a_list():
    form = ["اكتبوا إلينا وسيصلكم الجديد على عنوان بريدكم", "من نحن"]
    assert kinds(TITLE, LEAD, SECOND, "مقالات ذات صلة", *OTHERS, *form)[-2:] == [("boilerplate", None)] * 2


def test_an_address_in_a_box_on_the_author_signs_nothing():
    page = kinds(TITLE, LEAD, SECOND, "عن الكاتب", "سامر", "samer@example.org", "من نحن")
    assert page[3:] == [("boilerplate", None)] * 4


def test_tags_between_dashes_and_behind_a_source_line():
    page = kinds(TITLE, LEAD, SECOND, "دمشق - حملة أمنية - القضاء - سينما", "من نحن")
    assert page[3] == ("keywords", None)
    page = kinds(TITLE, LEAD, SECOND, "المصدر: السنابل", "دمشق", "حملة أمنية", "القضاء")
    assert page[3:] == [("meta", 0)] + [("keywords", None)] * 3


def test_comments_under_a_counted_head_and_the_list_behind_them():
    thread = [
        "عدد التعليقات (2 تعليق)",
        "1",
        "متتبع",
        "نتمنى ذلك",
        "والله كلام جميل ولكن أين التنفيذ",
        "2024/07/05 - 11:02",
    ]
    page = kinds(TITLE, LEAD, SECOND, *thread, "المزيد", *OTHERS)
    assert page[3:] == [("boilerplate", None)] * 6 + [("related", None)] * 4


def test_a_paragraph_that_signs_off_or_lost_its_stop_is_text():
    assert kinds(TITLE, LEAD, SECOND, THIRD.rstrip(".") + " انتهى/ م/ 12", "من نحن")[3] == ("body", 0)
    assert kinds(TITLE, LEAD, SECOND, THIRD.rstrip("."), "من نحن")[3] == ("body", 0)


def test_the_button_of_a_box_does_not_end_its_list():
    page = kinds(TITLE, LEAD, SECOND, "شاهد أيضاً", "إغلاق", OTHERS[0], "3 يوليو، 2024", "من نحن")
    assert page[3:] == [("related", None), ("boilerplate", None)] + [("related", None)] * 2 + [
        ("boilerplate", None)
    ]


def test_a_writer_s_name_over_a_list_is_meta():
    page = kinds(
        TITLE, LEAD, SECOND, "/السنابل/", "خميس السلطي", "أخبار مشابهة", OTHERS[0], "5 مايو 2023", OTHERS[1]
    )
    assert page[3:5] == [("meta", 0)] * 2


def test_a_name_behind_an_asterisk_signs_the_text():
    assert kinds(TITLE, LEAD, SECOND, "*أميرة الحلبي", "أخبار ذات صلة", OTHERS[0])[3] == ("meta", 0)


def test_a_field_of_the_comment_form_is_no_head_of_tags():
    form = ("التعليقات", "أضف تعليق جديد", "اسمك", "الموضوع", "التعليق *", "حفظ")
    assert kinds(TITLE, LEAD, SECOND, *form)[3:] == [("boilerplate", None)] * 6


def test_dated_titles_among_comments_are_a_list():
    listed = ("الأخيرة", OTHERS[0], "02-09-2020", OTHERS[1], "01-09-2020")
    page = kinds(TITLE, "3-9-2020", LEAD, SECOND, "تعليقات", "أضف تعليقا", "الاسم", *listed, "عن السنابل")
    assert page[8:12] == [("related", None)] * 4


def test_tags_as_links_of_markdown_are_keywords():
    tags = "[وزارة الداخلية](/t/1) [دمشق](/t/2) [حملة أمنية](/t/3)"
    assert kinds(TITLE, LEAD, SECOND, tags, "© السنابل")[3] == ("keywords", None)


def test_initials_of_editors_are_meta():
    for initials in ("ر ش/أ ك", "س ح / ١٥٣٢", "انتهى29/ط43"):
        assert kinds(TITLE, LEAD, SECOND, initials, "شارك الخبر", "الرئيسية")[3] == ("meta", 0)


def test_links_behind_angle_quotes_are_no_text():
    page = kinds(TITLE, LEAD, SECOND, THIRD, *(f"» {title}" for title in OTHERS), "» المزيد من المقالات ...")
    assert page[4:7] == [("related", None)] * 3


def test_a_note_on_the_writer_may_be_long():
    note = "* كاتب عماني من مسقط - نقلا عن صحيفة السنابل"
    assert kinds(TITLE, LEAD, SECOND, note, "شارك الخبر", "الرئيسية")[3] == ("meta", 0)
