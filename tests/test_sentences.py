"""Where sentences end: not in numbers, abbreviations, quotations and omissions."""

import pytest

from syrianews.quotes import quotations
from syrianews.sentences import sentence_ends, split_sentences


def split(text: str) -> list[str]:
    ends = sentence_ends(text, quotes=quotations(text))
    return [text[a:b].strip() for a, b in zip([0, *ends], ends, strict=False)]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("قال نعم. ثم قال لا.", ["قال نعم.", "ثم قال لا."]),
        ("بلغ العدد 3.6 ملايين. انتهى.", ["بلغ العدد 3.6 ملايين.", "انتهى."]),
        ("قال د. علاء إنه عاد. ثم خرج.", ["قال د. علاء إنه عاد.", "ثم خرج."]),
        ("قال «نعم. لا» أمس. ثم خرج.", ["قال «نعم. لا» أمس.", "ثم خرج."]),
        ("قال «نعم. لا.» ثم خرج.", ["قال «نعم. لا.»", "ثم خرج."]),
        ("هل عاد؟ نعم!", ["هل عاد؟", "نعم!"]),
        ("قال (...) إنه عاد", ["قال (...) إنه عاد"]),
        ('قال العمدة.. "لن نعود". ثم خرج.', ['قال العمدة.. "لن نعود".', "ثم خرج."]),
        ("قال العمدة.. ثم خرج.", ["قال العمدة..", "ثم خرج."]),
        ("بلا نقطة", ["بلا نقطة"]),
        ("قال جوشوا إل. روفمان نعم. ثم خرج.", ["قال جوشوا إل. روفمان نعم.", "ثم خرج."]),
        ("قال للعربية.نت نعم. ثم خرج.", ["قال للعربية.نت نعم.", "ثم خرج."]),
        ("قال نعم. ثم خرج. ،", ["قال نعم.", "ثم خرج. ،"]),
        ("قال نعم. ثم خرج.\u200f", ["قال نعم.", "ثم خرج.\u200f"]),
    ],
)
def test_sentences(text, sentences):
    assert split(text) == sentences


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ('  قال: "هل نسي الجميع "أغنية البحر؟".', ['قال: "هل نسي الجميع "أغنية البحر؟".']),
        ("قال نعم.. !!", ["قال نعم.. !!"]),
        ("قال نعم. ثم قال: «لا. لن أعود».", ["قال نعم.", "ثم قال: «لا. لن أعود»."]),
        ("قال نعم", ["قال نعم"]),
        (" ", []),
    ],
)
def test_sentences_of_a_line_have_words(text, sentences):
    assert [text[a:b] for a, b in split_sentences(text)] == sentences
