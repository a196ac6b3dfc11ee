"""Words by which a speaker calls untrue what others said: `هذه الاتهامات لا أساس لها`, `تقارير غير صحيحة`."""

from __future__ import annotations

import re

from .text import fold

LIES = re.compile(r"كاذب|مفبرك|ملفق|مختلق")
"""Words for what is untrue, wherever they stand in a passage, in folded text."""
UNTRUE = re.compile(
    r"(?:غير صحيح|غير دقيق|عدم صحه|لا صحه|لا اساس (?:له|من)|عار(?:يه)? (?:تماما )?(?:من|عن) الصحه|محض (?:كذب|افتراء)|"
    rf"\b(?:ب\W?(?:ال)?)?(?:{LIES.pattern})(?:ه|ات)?\b|"
    r"لا [يت]مت (?:الي ال|لل)(?:حقيق|واقع|صح)|كون\w* ادعاءات|مجرد (?:ادعاءات|مزاعم|شايعات))"
)
"""Words that call something untrue, in folded text."""
SAYINGS = re.compile(
    r"معلومات|انباء|اخبار|تقارير|تقرير|مزاعم|ادعاءات|اتهامات|شايعات|تصريحات|ما (?:ورد|نشر|تردد|قيل|سبق|اشيع|نقل)"
)
"""Words for what others said: with `UNTRUE`, they make a denial."""
LYING = re.compile(
    rf"(?:ادلاء|نشر|بث|ترويج|تقديم|اشاعه|اختلاق)\w*\W+(?:ب\W*)?(?:{SAYINGS.pattern})\w*\W+(?:{LIES.pattern})\w*"
)
"""That somebody lies, which is told of him and denies no claim: `بتهمة الإدلاء بتصريحات كاذبة`."""

OF_OTHERS = ("claim", "accuse", "cite")
"""Classes of cues whose content is told of others or taken from them: what it calls untrue, its speaker need not deny."""


def calls_untrue(said: str) -> bool:
    """Whether what somebody says calls untrue what others said.

    >>> calls_untrue("هذه الاتهامات لا أساس لها"), calls_untrue("الطريق غير صحيح")
    (True, False)
    """
    folded = LYING.sub("", fold(said))
    return bool(UNTRUE.search(folded) and SAYINGS.search(folded))
