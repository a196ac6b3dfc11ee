"""Set adverbs of several words: `من جهة أخرى`, `في وقت سابق`, `هو الآخر`."""

from __future__ import annotations

from ..text import fold
from .reading import Reading
from .wordlists import ON_HIS_PART, PEOPLE, STRETCHES, is_number

_SEVERAL_WORDS = [
    fold(words).split()
    for words in (
        "أكثر من مرة", "فيما بعد", "في ما بعد", "على الفور", "في هذا الصدد", "في هذا السياق", "في هذا الإطار",
        "في هذا الشأن", "في هذا الخصوص", "في هذا المجال", "في هذه المناسبة", "بهذه المناسبة", "بهذا الصدد", "بهذا الشأن", "بهذا الخصوص", "في المقابل", "في السياق نفسه", "في السياق ذاته",
        "في الوقت نفسه", "في الوقت ذاته", "من جانب آخر", "من جهة أخرى", "من ناحية أخرى", "مرة أخرى", "مرة ثانية", "قبل ذلك", "بعد ذلك", "من قبل", "منذ ذلك الحين", "حتى الآن", "حتى اللحظة", "حتى الساعة",
        "إلى الآن", "بكل شدة", "بكل قوة", "بكل حزم", "بكل وضوح", "بكل صراحة", "بكل حسم", "بكل ثقة", "بكل جدية", "بكل أسف", "بكل بساطة", "لهذا اليوم", "بمشيئة الله تعالى", "بمشيئة الله", "بإذن الله تعالى", "بإذن الله", "بكل صرامة", "لأول مرة", "للمرة الأولى",
        "للمرة الثانية", "للمرة الثالثة", "هو الآخر", "هي الأخرى", "هم الآخرون", "هو أيضا", "هي أيضا", "هم أيضا", "في معرض حديثه", "في معرض حديثها", "في معرض رده", "في معرض ردها", "في معرض كلامه",
        "في وقت سابق", "في وقت لاحق", "في وقت متأخر", "في وقت مبكر", "في الأثناء", "في غضون ذلك", "في سياق متصل", "في سياق آخر", "من جانب ثان", "جملة وتفصيلا", "مع ذلك", "رغم ذلك", "بناء على ذلك", "في الوقت عينه", "إلى ذلك", "على صعيد آخر", "على صعيد متصل", "بالتزامن مع ذلك", "في الإطار نفسه", "في الإطار ذاته",
        "في نفس السياق", "في ذات السياق", "في نفس الإطار", "في ذات الإطار", "في نفس الصدد", "في ذات الصدد", "في الصدد نفسه", "في الصدد ذاته", "في نفس الشأن", "في ذات الشأن", "في الشأن نفسه",
        "في الشأن ذاته", "في نفس الوقت", "في ذات الوقت", "على نفس الصعيد", "على ذات الصعيد", "على الصعيد نفسه", "على الصعيد ذاته",
        "العام الماضي", "العام الجاري", "العام الحالي", "العام المقبل", "العام المنصرم", "العام الفائت",
        "في أكثر من مناسبة", "في أكثر من مرة", "في غير مناسبة", "في غير مرة", "في مناسبات عدة", "في مناسبات عديدة", "في مناسبات سابقة", "في كل مناسبة", "في كل مرة",
        "حق الإدراك", "تمام الإدراك", "كل الإدراك", "حق المعرفة", "تمام المعرفة", "كل المعرفة", "حق العلم", "تمام العلم", "تمام اليقين", "كل الثقة",
    )
]  # fmt: skip
"""Adverbs of several words behind the verb."""
_IN_TURN = frozenset(map(fold, "بدوره بدورها بدورهم كذلك بالمقابل بالتوازي لاحقا".split()))
"""Single words with which a text turns to something further."""
IN_ANSWER = frozenset(map(fold, "ردا تعليقا تعقيبا جوابا".split()))
"""With على they tell what somebody answers."""
_WITHIN = frozenset(map(fold, "في خلال".split()))
"""They lead to what somebody speaks in."""
_LONGEST_TURN = 7
"""The longest of such turns, in words."""
_COGNATE = frozenset(map(fold, "نفيا رفضا تأكيدا انتقادا اتهاما تحذيرا".split()))
"""Verbal nouns that only strengthen their verb: `نفت نفيا قاطعا`."""
SEVERAL_FROM = frozenset(first for first, *_ in _SEVERAL_WORDS)
"""The first words of adverbs of several words."""
_BY_PAIR = {(one, two): [w for w in _SEVERAL_WORDS if w[:2] == [one, two]] for one, two, *_ in _SEVERAL_WORDS}
"""Adverbs of several words, by their first two words."""
_AT_SOME_TIME = fold("في وقت").split()
_OF_WHICH = STRETCHES | {fold("أمس")}
"""The times that a part of is meant: `في وقت سابق من اليوم`."""
_YEAR = fold("العام")
_ABOUT = frozenset(map(fold, "يقرب يقارب يزيد يقل يربو يصل يناهز".split()))
"""Verbs that say with ما that a number is not exact: `ما يقارب مئة`, `ما لا يقل عن مئة`."""
_FROM_TO = frozenset(map(fold, "من عن على إلى".split()))
"""The prepositions of those verbs."""
MORE_THAN = frozenset(map(fold, "أكثر أقل أزيد".split()))
"""With من and a number they say about how many."""
_NEARLY = frozenset(map(fold, "نحو حوالي قرابة زهاء".split()))
"""Before a number they say about how many."""


def several_words(reading: Reading, k: int) -> int:
    """How many words the adverb of several words at word `k` has; 0 where there is none."""
    if reading.words[k] not in SEVERAL_FROM or k + 1 >= len(reading.words):
        return 0
    before = reading.noun(k - 1) if k and reading.words[k] == _YEAR else None
    if before is not None and before.type in PEOPLE:
        return 0  # `المدير العام الحالي`
    from_here = _BY_PAIR.get((reading.words[k], reading.words[k + 1]), ())
    count = next((len(w) for w in from_here if reading.words[k : k + len(w)] == w), 0)
    if count and reading.words[k : k + 2] == _AT_SOME_TIME:
        behind = reading.words[k + count : k + count + 2]
        count += 2 * (len(behind) == 2 and behind[0] == "من" and behind[1] in _OF_WHICH)
    return count


def is_cognate(reading: Reading, k: int) -> bool:
    """Whether a verbal noun at word `k` with its indefinite adjective only strengthens the verb before it: `نفته نفيا قاطعا`, but `نفيا قيامهما`."""
    if reading.words[k] not in _COGNATE or k + 1 >= len(reading):
        return False
    adjective = reading.words[k + 1]
    return adjective.endswith("ا") and not adjective.endswith(("ها", "هما", "نا"))


def turn_before(reading: Reading, i: int, lo: int) -> int:
    """The comma from which on nothing but a turn to something further leads to the verb at word `i`; 0 where none does.

    `، ومن جانبه دعا`, `، وفي المقابل حذر`, `، وردا على سؤال قال`, `، وفي بيان لاحق أعلن`
    """
    comma = next(
        (k for k in range(i - 2, max(lo, i - _LONGEST_TURN - 2), -1) if reading.words[k] in "،,؛"), 0
    )
    if not comma:
        return 0
    first, *others = reading.words[comma + 1 : i]
    bare = first.removeprefix("و")
    if [bare, *others] in _SEVERAL_WORDS or (not others and bare in _IN_TURN):
        return comma
    if bare == "من" and len(others) == 1 and others[0] in ON_HIS_PART:
        return comma
    if bare == first or not others:
        return 0
    answers = bare in IN_ANSWER and others[0] == "علي"
    spoken_in = bare in _WITHIN and bool(reading.tags(comma + 2) & {"occasion"})
    plain = not any("that" in reading.tags(k) or "relative" in reading.tags(k) for k in range(comma + 2, i))
    return comma if (answers or spoken_in) and plain else 0


def behind_about(reading: Reading, k: int) -> int:
    """The word behind what says at word `k` that a number is not exact (`ما يقرب من نصف السكان`); 0 where nothing does."""
    behind = k + 2 + (reading.words[k + 1 : k + 2] == ["لا"])
    if reading.words[k] != "ما" or behind >= len(reading) or reading.words[behind - 1] not in _ABOUT:
        return 0
    return behind + (reading.words[behind] in _FROM_TO)


def behind_more_than(reading: Reading, k: int, end: int) -> int:
    """The number behind `أكثر من`, `نحو` or `ما لا يقل عن` at word `k`, `k` where none follows."""
    if reading.words[k] in MORE_THAN and reading.words[k + 1 : k + 2] == ["من"]:
        number = k + 2
    else:
        number = behind_about(reading, k) or k + (reading.words[k] in _NEARLY)
    return number if k < number < end - 1 and is_number(reading.words[number]) else k
