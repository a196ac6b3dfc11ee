"""Lines inside a text: links, long crossheads, cards."""

from zoned_lines import LEAD, OTHERS, SECOND, THIRD, TITLE, kinds

FOURTH = "وأوضح أن لجان الأحياء ساعدت الدوريات في الوصول إلى الأماكن التي قصدتها منذ الصباح."
LONG_HEAD = "لجان الأحياء تطلب زيادة الدوريات الليلية في المدينة وريفها حتى نهاية العام الحالي"


def inside(*lines):
    return [kind for kind, _ in kinds(TITLE, LEAD, SECOND, *lines, THIRD, FOURTH)][3:-2]


def test_titles_in_a_row_between_paragraphs_are_links():
    assert inside(OTHERS[0], OTHERS[1]) == ["related", "related"]


def test_titles_behind_a_colon_are_a_list():
    assert inside("وفي ما يلي مطالب اللجان:", OTHERS[0], OTHERS[1])[1:] == ["body", "body"]


def test_invitations_are_links():
    assert inside(f"شاهد.. {OTHERS[0]}") == ["related"]
    assert inside(f"للمزيد، {OTHERS[0]}") == ["related"]


def test_long_title_alone_between_paragraphs_is_a_crosshead():
    assert inside(LONG_HEAD) == ["subhead"]
    assert inside(LONG_HEAD + "؟") == ["body"]


def test_a_title_with_a_sites_name_and_its_lead_are_a_card():
    card = [
        "معرض الكتاب في مسقط يستقبل زواره - عنب بلدي",
        "معرض مسقط للكتاب يستقبل مئات دور النشر العربية والأجنبية في دورته الجديدة هذا العام.",
    ]
    assert kinds(TITLE, LEAD, SECOND, *card, THIRD)[3:] == [("teaser", 0), ("teaser", 0), ("body", 0)]


def test_a_crosshead_may_follow_links():
    assert kinds(TITLE, LEAD, SECOND, "اقرأ المزيد", *OTHERS, "حملة مستمرة", THIRD)[7] == ("subhead", 0)


def test_a_post_under_a_bare_handle():
    post = ("وزارة الداخلية السورية", "@SyrMoi", "الحملة الأمنية مستمرة في دمشق", "10:42 AM - 5 Aug 2015")
    assert kinds(TITLE, LEAD, *post, SECOND)[2:6] == [("embed", 0)] * 4


def test_headlines_joined_by_colons_are_a_ticker():
    assert kinds("سياسة", " :: ".join(OTHERS), TITLE, LEAD, SECOND)[1] == ("related", None)


def test_a_short_nominal_title_behind_a_link_is_a_crosshead():
    assert inside("اقرأ أيضا", OTHERS[0], "حملة في كل الأحياء") == ["related", "related", "subhead"]
    assert inside("اقرأ أيضا", OTHERS[0], "الأردن يعيد فتح المعبر")[-1] == "related"


def test_titles_with_longer_decks_are_cards_where_they_come_twice():
    deck = "دور نشر عربية وأجنبية كثيرة تشارك هذا العام في المعرض السنوي الكبير الذي يستمر أسبوعين"
    found = kinds(TITLE, LEAD, SECOND, OTHERS[0], deck, THIRD, OTHERS[1], deck, FOURTH)
    assert [kind for kind, _ in found[3:5] + found[6:8]] == ["teaser"] * 4
    assert inside(OTHERS[0], deck) == ["related", "related"]


def test_titles_under_times_head_the_entries_of_a_running_report():
    page = (
        TITLE,
        "3/11/2023",
        LEAD,
        "22:06 (مكة المكرمة)",
        OTHERS[0],
        SECOND,
        "21:39 (مكة المكرمة)",
        OTHERS[1],
        THIRD,
    )
    assert [kind for kind, _ in kinds(*page)][3:] == ["meta", "subhead", "body"] * 2


def test_a_title_with_a_moment_under_it_between_paragraphs_is_a_card():
    assert inside(OTHERS[0], "أمس, 18:40 GMT") == ["related", "related"]
    assert inside("حملة في كل الأحياء", "أمس, 18:40 GMT")[0] != "related"


def test_a_card_may_have_its_section_between_title_and_lead():
    lead = "ارتفعت أسعار النفط العالمية اليوم مع تراجع المخزونات الأميركية إلى أدنى مستوى لها منذ أشهر طويلة بحسب..."
    page = kinds(TITLE, LEAD, SECOND, THIRD, FOURTH, OTHERS[0], "أسواق", lead, SECOND, THIRD, FOURTH)
    assert [kind for kind, _ in page[5:8]] == ["teaser"] * 3


def test_links_as_items_of_markdown_between_paragraphs_are_related():
    assert inside(f"*   [{OTHERS[0]}](https://alsanabil.example/1)") == ["related"]


def test_a_caption_that_says_where_its_picture_is_from_after_two_dots():
    assert inside("الوزير خلال الاجتماع .. صورة لـ(السنابل)") == ["meta"]


def test_the_blank_line_of_a_quotation_is_of_the_post():
    post = ["> — هدى سالم (@huda) [July 4, 2024](https://twitter.com/huda/status/1)"]
    page = kinds(TITLE, LEAD, SECOND, "> Great to be in Damascus, what a fine day here!", ">", *post, THIRD)
    assert [kind for kind, _ in page][3:6] == ["embed"] * 3


def test_a_title_that_begins_with_a_quotation_may_be_the_card_of_another_article():
    card = '"المستقبل": أسعار النفط ترتفع مع تراجع المخزونات'
    assert kinds(TITLE, LEAD, SECOND, card, "20:05 GMT", THIRD)[3:5] == [("related", None)] * 2
    assert (
        kinds(TITLE, LEAD, SECOND, '"الحملة مستمرة في أحياء المدينة كلها"', "20:05 GMT", THIRD)[3][0]
        != "related"
    )


def test_a_link_inside_a_sentence_and_the_point_behind_it_are_text():
    broken = [
        "وشملت الحملة أحياء في محافظة",
        "ريف دمشق",
        "، وأماكن أخرى زارتها الدوريات في الأيام الماضية كلها.",
    ]
    assert inside(*broken) == ["body", "body", "body"]
    assert inside("ودعت الحملة السكان إلى الالتزام بما تطلبه", "لجان الأحياء", ".")[1:] == ["body", "body"]


def test_a_sign_of_rights_over_an_agency_credits_a_picture():
    assert inside("©", "AFP / JOSEPH EID") == ["meta", "meta"]
