"""Lines over a text: menu, section, masthead, stamp, share bar."""

from zoned_lines import LEAD, OTHERS, SECOND, THIRD, TITLE, kinds


def test_menu_and_footer_of_a_page_are_boilerplate():
    page = kinds(
        "الرئيسية",
        "سياسة",
        "رياضة",
        "مجتمع",
        "ثقافة",
        "صحة",
        TITLE,
        LEAD,
        SECOND,
        THIRD,
        "من نحن",
        "اتصل بنا",
    )
    assert page[:6] == [("boilerplate", None)] * 6
    assert page[6:10] == [("headline", 0), ("body", 0), ("body", 0), ("body", 0)]
    assert page[10:] == [("boilerplate", None)] * 2


def test_section_name_under_the_menu_is_meta():
    page = kinds("الرئيسية", "سياسة", "رياضة", "مجتمع", "ثقافة", "سياسة", TITLE, LEAD, SECOND)
    assert page[4:7] == [("boilerplate", None), ("meta", 0), ("headline", 0)]


def test_stamp_byline_and_caption_between_headline_and_text_are_meta():
    page = kinds(
        TITLE, "كتب: سامر العلي", "الخميس 07 شتنبر 2018 - 14:30", "من الحملة الأمنية (سانا)", LEAD, SECOND
    )
    assert page[1:4] == [("meta", 0)] * 3


def test_one_date_at_the_top_makes_no_list_of_links():
    page = kinds(
        "الموقع العربي",
        "من حق الناس أن يعرفوا",
        "الأربعاء، 07 أكتوبر 2020",
        "الرئيسية",
        "سياسة",
        TITLE,
        LEAD,
        SECOND,
    )
    assert page[0] == page[1] == ("boilerplate", None)


def test_a_second_menu_over_the_headline_is_no_section():
    menu = ["رئيسية", "أخبار", "اقتصاد", "رياضة", "فيديو", "تحقيقات"]
    page = kinds(*menu, *menu, TITLE, "الجمعة 5 يناير 2024", LEAD, SECOND)
    assert page[:12] == [("boilerplate", None)] * 12


def test_a_line_that_announces_the_text_is_text():
    page = kinds(TITLE, "الجمعة 5 يناير 2024", "قرأ السكان بيان الوزارة على النحو التالي:", LEAD, SECOND)
    assert page[2] == ("body", 0)


def test_stamp_over_the_headline_is_the_articles_own():
    lines = (
        "الرئيسية",
        "سياسة",
        "العالم",
        "سياسة",
        "الجمعة 31 تموز 2015",
        TITLE,
        "(أ ف ب)",
        LEAD,
        SECOND,
        THIRD,
    )
    assert kinds(*lines)[3:7] == [("meta", 0), ("meta", 0), ("headline", 0), ("meta", 0)]


def test_masthead_names_its_people():
    lines = ("الإشراف العام", "سلمى الحقل", "رئيس التحرير", "كريم السنابل", TITLE, "31/7/2015", LEAD, SECOND)
    assert kinds(*lines)[:5] == [("boilerplate", None)] * 4 + [("headline", 0)]


def test_share_bar_of_platforms_in_one_line():
    assert kinds(TITLE, "تويتر واتساب فيسبوك", LEAD, SECOND)[1] == ("boilerplate", None)


def test_a_caption_that_comes_again_between_paragraphs_is_a_caption():
    caption = "سيارات الشرطة في شارع من دمشق"
    assert kinds(TITLE, caption, LEAD, SECOND, caption, THIRD)[4] == ("meta", 0)


def test_a_label_parted_from_the_menu_heads_the_titles_under_it():
    lines = [OTHERS[0], OTHERS[1] + "\n", TITLE, "5 يوليو 2024", LEAD, SECOND]
    page = kinds("سياسة", "رياضة\n", "حصاد", *lines)
    assert page[1:5] == [("boilerplate", None)] + [("related", None)] * 3
    assert kinds("سياسة", "رياضة", "حصاد", *lines)[2] == ("boilerplate", None)


def test_bars_and_dashes_of_a_masthead_make_a_menu():
    assert kinds("أضف إلى المفضلة | أرشيف الصور | English", TITLE, LEAD, SECOND)[:2] == [
        ("boilerplate", None), ("headline", 0)]  # fmt: skip
    assert kinds("عنب بلدي - البث الحي", "سياسة", TITLE, LEAD, SECOND)[0] == ("boilerplate", None)


def test_unknown_words_between_buttons_are_buttons():
    page = kinds(TITLE, "5 يوليو 2024", "فيسبوك", "Zzz", "12", "طباعة", LEAD, SECOND)
    assert page[2:6] == [("boilerplate", None)] * 4


def test_a_caption_with_a_year_and_a_credit_ends_no_search_for_the_headline():
    caption = "مبنى وزارة الداخلية في دمشق في 12 آذار/مارس 2020 © أ ف ب / أرشيف"
    page = kinds("سياسة", TITLE, "5 يوليو 2024", caption, LEAD, SECOND)
    assert page[1:4] == [("headline", 0), ("meta", 0), ("meta", 0)]


MENU = ["الرئيسية", "سياسة", "اقتصاد", "رياضة"]
DECK = "المتحدث باسم الوزارة يعد بمواصلة الحملة في جميع الأحياء"


def between(*lines):
    """The kinds of lines between a headline and its text."""
    page = [*MENU, TITLE, *lines, LEAD, SECOND, THIRD]
    return [kind for kind, _ in kinds(*page)][5 : 5 + len(lines)]


def test_counts_of_shares_and_comments_are_furniture_and_a_count_alone_is_not():
    assert between("5 تموز 2024", "6421", "7") == ["meta", "boilerplate", "boilerplate"]
    assert between("5 تموز 2024", "0", "شارك") == ["meta", "boilerplate", "boilerplate"]
    assert between("5 تموز 2024", "25") == ["meta", "meta"]
    assert between("5", "تموز", "2024") == ["meta"] * 3


def test_a_deck_over_the_stamp_is_a_crosshead_and_a_caption_there_is_not():
    assert between(DECK, "5 تموز 2024") == ["subhead", "meta"]
    assert between(f"{DECK} (رويترز)", "5 تموز 2024") == ["meta", "meta"]
    assert between("عناصر من الشرطة خلال حملة في حي الميدان", "5 تموز 2024") == ["meta", "meta"]


def test_several_decks_are_crossheads_and_a_caption_twice_is_not():
    assert between("5 تموز 2024", f"• {DECK}", "• توقيف خمسة أشخاص الخميس") == [
        "meta",
        "subhead",
        "subhead",
    ]
    caption = "عناصر من الشرطة في حي الميدان بدمشق الخميس"
    assert between("5 تموز 2024", caption, caption) == ["meta"] * 3
    assert between(caption, caption, "5 تموز 2024") == ["meta"] * 3


def test_a_paragraph_over_the_stamp_is_of_the_text_below_it():
    page = kinds(
        *MENU, TITLE, LEAD, "نشرت في: 05/07/2024", "اقرأ المزيد", THIRD.replace("وأضاف", "يذكر"), SECOND
    )
    assert page[5] == page[8] == page[9] == ("body", 0)


def test_a_path_of_sections_over_the_headline_is_meta():
    assert kinds(*MENU, "اقتصاد > أسواق عربية", TITLE, LEAD, SECOND)[4] == ("meta", 0)


def test_the_title_over_a_picture_is_its_caption():
    page = kinds(TITLE, "5 تموز 2024", f"{TITLE} - صورة من حي الميدان", LEAD, SECOND, THIRD)
    assert page[2] == ("meta", 0)


def test_pieces_of_a_stamp():
    assert between("5/7/2024", "-", "|", "آخر تحديث: 5/7/2024") == ["meta"] * 4


def test_the_end_of_a_menu_behind_the_head_of_a_list_is_no_section():
    page = kinds(*MENU, "مختارات", "دراسات", "مرئيات", TITLE, LEAD, SECOND)
    assert page[5:7] == [("boilerplate", None)] * 2


def test_an_item_that_looks_like_the_head_of_a_list_is_in_the_menu():
    page = kinds(*MENU, "رياضة", "مناسبات", "مقالات مختارة", "خلف الأضواء", TITLE, LEAD, SECOND)
    assert page[-4] == ("boilerplate", None)


def test_a_text_begins_under_the_last_copy_of_its_title():
    summary = "توقيف خمسة أشخاص في حملة أمنية واسعة بدمشق شملت أحياء عدة من المدينة واستمرت حتى ساعات الصباح الأولى بحسب وزارة الداخلية"
    menu = ("السنابل", "محليات", "أسواق", "رياضة", "ثقافة", "منوعات")
    page = kinds(
        TITLE, f"{TITLE} | السنابل", summary, *menu, TITLE, "30 أكتوبر 2021، 8:12 ص", LEAD, SECOND, THIRD
    )
    assert page[:2] == [("headline", 0)] * 2
    assert page[3:9] == [("boilerplate", None)] * 6
    assert page[9:] == [("headline", 0), ("meta", 0), *[("body", 0)] * 3]


def test_the_title_is_a_headline_under_its_copy_with_the_site_s_name():
    page = kinds("الرئيسية", f"{TITLE} | شبكة السنابل", TITLE, "18 - مارس - 2021", LEAD, SECOND)
    assert page[1:4] == [("headline", 0), ("headline", 0), ("meta", 0)]


def test_hashtags_over_a_headline_are_not_its_section():
    page = [
        "الرئيسية",
        "سياسة",
        "رياضة",
        "مجتمع",
        OTHERS[0],
        "#دمشق",
        TITLE,
        "18 - مارس - 2021",
        LEAD,
        SECOND,
    ]
    assert kinds(*page)[5] != ("meta", 0)
    assert kinds(*[line.strip("#") for line in page])[5] == ("meta", 0)


def test_the_page_s_title_behind_the_site_s_name_is_a_copy():
    for site in ("السنابل - ", "السنابل | ", "السنابل محليات/"):
        assert kinds(f"{site}{TITLE}", "الرئيسية", "سياسة", "رياضة", "ثقافة", TITLE, LEAD, SECOND)[0] == (
            "headline",
            0,
        )


def test_section_and_site_behind_bars_make_no_menu_of_the_page_s_title():
    for site in (
        "أخبار عربية ودولية | السنابل",
        "صحيفة السنابل الإلكترونية | مرخصة من وزارة الثقافة والإعلام",
    ):
        found = kinds(f"{TITLE} | {site}", TITLE, "تاريخ النشر: 02/12/2017 - 17:51", LEAD, SECOND)
        assert found[:3] == [("headline", 0), ("headline", 0), ("meta", 0)]


def test_a_stamp_with_strokes_is_no_menu():
    stamp = "الجمعة / 13 / ربيع الأول / 1439 هـ - الجمعة 1 ديسمبر 2017 22:13"
    assert kinds(TITLE, stamp, LEAD, SECOND)[1] == ("meta", 0)
