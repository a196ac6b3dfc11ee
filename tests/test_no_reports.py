"""Words that are spelled like a cue and report nothing where they stand."""

from __future__ import annotations

import pytest
from attribution_reading import attributions


def cues(text: str) -> list[str]:
    return [text[slice(*a.cue)] for a in attributions(text)]


@pytest.mark.parametrize(
    "text",
    [
        "فندت الوزارة الادعاءات المتعلقة بالاستخدام المزعوم للمبيدات.",
        "تضم المقبرة على ما بين 150 و200 قبر.",
        "عودة اللاجئين وعودة السكان بسلام.",
        "نشر اللاعب صورة من مقابلة حديثة مع «رياضة الشمال».",
        "تصور نفسها على أنها واحة للسلام.",
    ],
)
def test_no_report(text):
    assert not {"الادعاءات", "على ما بين", "وعودة", "حديثة", "تصور"}.intersection(cues(text))


def test_the_same_words_report_elsewhere():
    assert "وعوده" in cues("انتقد السكان وعوده بإصلاح الطريق.")
    assert "مزاعم" in cues("تحدث السكان عن مزاعم بالتزوير.")
