"""Whose a name is that a title leads to: of the one before the title, or of the man who holds it.

`مستشار الرئيس الأميركي ستيف ويتكوف` names the adviser, `محامي الرئيس الأميركي دونالد ترامب` the president. What tells them apart:

| what tells | example |
| --- | --- |
| the name is known to bear the title | صهر **الرئيس** دونالد **ترامب**، زوج **نائبة** الرئيس، كامالا **هاريس** |
| the one before is indefinite and tied to the title by a preposition or verb | ناشط معارض **لـ**لرئيس X، مسؤول **رافق** الوزير X |
| the one before is of another gender than the title and the name | **مستشارة** الرئيس بشار الأسد |

A name behind a comma is the speaker's own unless it is known to bear the title.
"""

from __future__ import annotations

from functools import cache

from ..actors.nations import nisbas
from ..lexicons import lexicon, several
from ..text import fold
from .concord import ADJECTIVES, gender_of_name
from .reading import Reading
from .shapes import is_definite
from .wordlists import PEOPLE, bare, noun_of

FAMILY = frozenset(
    map(
        fold,
        "زوج زوجة أرملة والد والدة شقيق شقيقة أخ أخت نجل نجلة ابن ابنة عم خال جد جدة صهر حفيد حفيدة".split(),
    )
)
"""Nouns of kin: in the construct state it is the other one who is named."""
AIDES = FAMILY | frozenset(
    map(
        fold,
        "مستشار مستشارة مستشاري محامي محامية طبيب طبيبة مدرب مدربة سكرتير سكرتيرة مرافق سائق حارس حليف حليفة حلفاء صديق صديقة أصدقاء خصم خصوم منافس منافسة خليفة مبعوث مبعوثة ممثل ممثلة موفد مساعد مساعدة مساعدي معاون معاونة معاوني مقربي أنصار مؤيدي معارضي أتباع مكتب فريق حملة إدارة ديوان مسؤولي وكيل وكيلة حكومة حزب نظام".split(),
    )
)
"""Nouns of those who belong to the holder of an office, in the construct state before his title."""
HELD_BY_MANY = frozenset(
    map(fold, "قاضي قاضية قاض مهندس مهندسة دكتور دكتورة شيخ إمام عميد عقيد لواء رائد نقيب مقدم".split())
)
"""Ranks and professions, which by themselves do not say who is meant."""
_OWN = HELD_BY_MANY | frozenset(
    map(fold, "فريق طبيب طبيبة سيد سيدة أستاذ أستاذة محامي محامية صحفي صحافي".split())
)
"""Those that stand before the speaker's own name behind whatever he is besides."""
_DEPUTIES = frozenset(map(fold, "مساعد مساعدة معاون معاونة وكيل وكيلة ممثل ممثلة".split()))
"""Before a minister or head they are offices of their own: `مساعد وزير الخارجية علي الرازي`."""
_MINISTER = frozenset(map(fold, "وزير وزيرة مدير أمين".split()))
_LINKS = frozenset(map(fold, "من عن مع ضد لدى باسم إلى برفقة على".split()))
"""Prepositions between somebody and the one to whom he belongs."""
_WHO = frozenset(map(fold, "الذي التي الذين".split()))


@cache
def _holders() -> dict[str, frozenset[str]]:
    """Actors to the titles that news gives them."""
    return {row["actor"]: frozenset(map(fold, several(row["titles"]))) for row in lexicon("title_holders")}


def is_anothers(reading: Reading, k: int, j: int) -> bool:
    """Whether the name at word `j` is that of the holder of the title before it, to whom the one at word `k` belongs."""
    title = _title(reading, k, j)
    if title is None:
        return False
    tied = _is_for(reading.words[title]) or reading.words[title - 1] in _LINKS
    apart, held = reading.words[j - 1] in "،,", _holders().get(reading.mention_at[j][1].actor, frozenset())
    before = bare(reading.words[title - 1])
    deputy = before in _DEPUTIES and bare(reading.words[title]) in _MINISTER
    aide = before in AIDES and not is_definite(reading.words[title - 1]) and not deputy
    if any(bare(reading.words[i]) in held for i in range(title, j)):
        return tied or aide or _done_by(reading, k, title)
    if apart or is_definite(reading.words[k]) or bare(reading.words[title]) in _OWN:
        return False
    if tied or _done_by(reading, k, title):
        construct = is_definite(reading.words[k + 1]) or k + 1 in reading.mention_at
        return k + 1 < title and not construct
    return aide and _of_another_gender(reading, title - 1, title, j)


def _title(reading: Reading, k: int, j: int) -> int | None:
    """The first word, behind word `k`, of the title that leads to the name at word `j`; None where there is none."""
    i, title = j - 1, None
    if reading.words[i] in "،,":
        i -= 1
    while i > k:
        noun = reading.noun(i)
        person = (
            noun is not None and noun.type in PEOPLE and noun.number == "sg" and i not in reading.mention_at
        )
        if person and (bare(reading.words[i]) not in AIDES or is_definite(reading.words[i])):
            if title is not None and is_definite(reading.words[i]):
                break
            title = i
            if _is_for(reading.words[i]):
                break
        elif reading.words[i] in _LINKS or (title is not None and (noun or i not in reading.mention_at)):
            break
        i -= 1
    return title


def _is_for(word: str) -> bool:
    """Whether the preposition `ل` is written onto a folded title: `للرئيس`, `لزعيم`."""
    return word.startswith("لل") or (word[0] == "ل" and noun_of(word[1:]) is not None)


def _done_by(reading: Reading, k: int, title: int) -> bool:
    """Whether a verb stands before the title, whose subject is the one at word `k`: `مسؤول رافق الوزير`, `القيادي الذي يدعم الرئيس`."""
    verb = title - 1
    if verb <= k or verb in reading.mention_at or reading.tags(verb) or not reading.words[verb].isalpha():
        return False
    word = reading.words[verb]
    if word in ADJECTIVES or word in nisbas() or reading.noun(verb) is not None or bare(word) != word:
        return False
    one = reading.noun(k)
    some = one is not None and one.type != "office" and not is_definite(reading.words[k])
    return some or not _WHO.isdisjoint(reading.words[k:verb])


def _of_another_gender(reading: Reading, k: int, title: int, j: int) -> bool:
    """Whether the noun at word `k` is of another gender than both the title and the given name at word `j`."""
    one, holder = reading.noun(k), reading.noun(title)
    named = gender_of_name(reading.words[j])
    return bool(named) and one is not None and holder is not None and one.gender != named == holder.gender
