"""Paragraphs broken where they hold a link."""

import pytest
from zoned_lines import LEAD, SECOND, TITLE, kinds

from syrianews.schema import Scrape
from syrianews.zoning.lines import DATE, LABEL, PROSE, read_lines
from syrianews.zoning.lines import TITLE as TITLE_SHAPE
from syrianews.zoning.split import mend_split
from syrianews.zoning.zones import segment


def shapes(*lines: str) -> list[str]:
    read = read_lines("\n".join(lines))
    mend_split(read)
    return [line.shape for line in read]


@pytest.mark.parametrize(
    "pieces",
    [
        ["وزارة الصحة", "، في بيان أصدرته مساء أمس، إن اللقاح يصل إلى جميع المحافظات الشهر المقبل."],
        ["قالت الوزارة في بيان لها إن اللقاح الجديد سيصل إلى", "جميع المحافظات السورية قبل نهاية الشهر"],
        ["نشرت", "وزارة الصحة", "التي تشرف على حملة اللقاح تقريرا عن المحافظات كلها قبل نهاية الشهر"],
    ],
)
def test_pieces_of_a_sentence_are_text(pieces):
    assert shapes(*pieces)[-2:] == [PROSE, PROSE]


@pytest.mark.parametrize(
    "lines",
    [
        [
            "وصول اللقاح إلى المحافظات",
            "على الرغم من تأخر الشحنات وصلت أمس الدفعة الأولى من اللقاح إلى المحافظات كلها.",
        ],
        ["حملة اللقاح تبدأ غدا", "إلى متى تتأخر الشحنات", "علي حسن يفوز بالجائزة"],
        ["وزارة الصحة", "وزارة التربية", "وزارة العدل"],
    ],
)
def test_titles_and_labels_stay(lines):
    assert shapes(*lines)[0] in (TITLE_SHAPE, LABEL)
    assert PROSE not in shapes(*lines)[:1]


def test_a_last_word_parted_from_its_paragraph_is_text():
    cut = LEAD.replace(".", " بعد أسابيع من شكاوى سكان الأحياء ومن مناشدات لجانها")
    assert kinds(TITLE, cut, "وريفها.", SECOND)[2] == ("body", 0)


def test_a_page_split_at_its_links_keeps_title_and_date():
    page = [
        TITLE,
        "الخميس 12 آذار 2020",
        "قال المتحدث باسم وزارة الداخلية في تصريح نقلته",
        "وكالة السنابل",
        "، إن خمسة أشخاص أوقفوا في حملة أمنية بدمشق، وإن التحقيق معهم مستمر.",
        SECOND,
    ]
    assert shapes(*page)[:3] == [TITLE_SHAPE, DATE, PROSE]
    _, articles = segment(Scrape("a.txt", "\n".join(page)))
    assert (articles[0].title, articles[0].date) == (TITLE, "2020-03-12")
    assert kinds(*page)[2:] == [("body", 0)] * 4


def test_a_copy_of_the_page_s_title_is_no_piece_of_a_sentence():
    page = read_lines(
        "توقيف خمسة.. حملة أمنية جديدة في أحياء دمشق القديمة - السنابل\nتوقيف خمسة.. حملة أمنية جديدة في أحياء دمشق القديمة\nمن الحملة في حي الميدان"
    )
    mend_split(page)
    assert [line.shape for line in page[1:]] == ["title", "title"]
