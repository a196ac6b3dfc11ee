"""Whether a noun before a verb can be its subject, or the head of its relative clause, by number and gender."""

from __future__ import annotations

from ..text import fold
from .concord import Phrase, gender_of
from .cues import CueForm
from .reading import Reading
from .shapes import without_pronoun
from .traits import cues_that
from .verb_shapes import looks_verbal
from .wordlists import PEOPLE

GAVE = frozenset(
    map(
        fold,
        "ألقا ألقى ألقت نشر نشرت كتب كتبت وجه وجهت أصدر أصدرت أجرا أجرى أجرت بث بثت عقد عقدت بعث بعثت أرسل أرسلت أعد أعدت أورد أوردت".split(),
    )
)
"""Verbs of giving a speech or a text, alone and as they are before a pronoun (`ألقاه`)."""
_DELIVERED, _BY_IT = frozenset(map(fold, "أدلى أدلت أدلا تقدم تقدمت".split())), frozenset(("به", "بها"))
"""Verbs of giving a text that take ب."""
_GOES_ON = cues_that("goes_on") - {"أضاف", "أردف", "استطرد", "أوضح", "زاد"} | {"أنهى", "استهل"}
"""Verbs behind which somebody's own words may stand as what he goes on with."""
OWN_WORDS = frozenset(
    fold(noun + whose)
    for noun in ("حديث", "كلام", "كلمت", "خطاب", "مداخلت", "تصريح", "تصريحات")
    for whose in ("ه", "ها", "هم")
)
"""What a speaker goes on with or closes: `وتابع الوزير حديثه: "…"`."""
_TITLED = frozenset(map(fold, ("بعنوان", "عنوانه", "تحت")))
"""Before the title of a text."""
_OWN = {fold("الذي"): "ه", fold("التي"): "ها", fold("الذين"): "هم"}
"""Relative pronouns, with the pronoun for their head."""
_MANY = frozenset(map(fold, "الذين اللذين اللذان".split()))
_GENDERS = dict(zip(map(fold, ("الذي", "التي")), "mf", strict=True))
"""Relative pronouns of several people, and of one."""


def is_head_of(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether the relative pronoun at word `k` agrees with the noun before it, and does not go back to one farther off: `شبكة تنظيم داعش التي`, `الأكراد في شمال العراق الذين`."""
    pronoun = reading.words[k].lstrip("و")
    noun = reading.noun(phrase.first)
    if phrase.joints or "determiner" in reading.tags(phrase.first):
        return True
    one = noun is not None and noun.number == "sg" and noun.type in PEOPLE
    one = one or (noun is None and phrase.mention is not None and phrase.mention.type in ("GPE", "PERSON"))
    gender = gender_of(reading, phrase)
    if pronoun in _MANY:
        return not one
    return not gender or gender == _GENDERS.get(pronoun, gender)


def are_many_for_one(reading: Reading, phrase: Phrase, form: CueForm) -> bool:
    """Whether people in the plural stand before a masculine verb in the singular, whose subject they are not: `استهداف رجال الأمن يعتبر هدفا`."""
    noun = reading.noun(phrase.first)
    many = (
        noun is not None and noun.type in PEOPLE and noun.number == "pl" and phrase.first not in reading.named
    )
    return many and form.pos == "verb" and (form.gender, form.number) == ("m", "s")


def looks_issued(reading: Reading, k: int) -> bool:
    """Whether a verb with a pronoun for the text before it stands at word `k`, by which somebody gave it: `خطاب ألقاه`, `مقال نشره`."""
    return without_pronoun(reading.words[k]) in GAVE and reading.words[k].endswith(("ه", "ها"))


def behind_issue(reading: Reading, k: int) -> int:
    """The word behind a verb at word `k` by which somebody gave the text before it, where a name begins: `خطاب ألقاه`, `تصريحات أدلى بها`; `k` where none stands."""
    if looks_issued(reading, k):
        return k + 1
    given = reading.words[k] in _DELIVERED and k + 1 < len(reading) and reading.words[k + 1] in _BY_IT
    return k + 2 if given else k


def gave_text(reading: Reading, phrase: Phrase) -> bool:
    """Whether somebody stands right behind the verb by which he gave a text: `تغريدة نشرها الرئيس`."""
    return any(
        k > 0 and behind_issue(reading, k) == phrase.first for k in range(phrase.first - 2, phrase.first)
    )


def gives_text(reading: Reading, k: int) -> bool:
    """Whether word `k` is a verb in the perfect of giving a speech or a text: `أصدر`, `ونشرت`."""
    word = reading.words[k]
    return k not in reading.named and (word in GAVE or (word[1:] in GAVE and word[0] in "وف"))


def without_own_words(reading: Reading, phrase: Phrase, form: CueForm) -> Phrase:
    """The phrase behind a verb of going on without the words of the speaker that it ends in: `وتابع الوزير حديثه: "…"`, `وتابع حديثه: "…"`."""
    if form.lemma in _GOES_ON and phrase.end > phrase.first and reading.words[phrase.end - 1] in OWN_WORDS:
        phrase.end -= 1
    return phrase


def behind_title(reading: Reading, k: int, stop: int) -> int:
    """The word behind the title of a text at word `k` (`مقالا للوزير بعنوان: "…"، يدعو فيه`); `k` where none is."""
    if k + 1 >= stop or reading.words[k] not in _TITLED:
        return k
    at = k + 1 + (reading.words[k + 1] == ":")
    return reading.word_at(reading.quote_at[at].end) if at in reading.quote_at else k


def stands_in_clause(reading: Reading, phrase: Phrase, form: CueForm, lo: int) -> bool:
    """Whether a phrase before the verb is no subject of it, since it is that of a relative clause (`الخطوات التي اتخذتها موسكو تظهر`) or people before a verb in the singular."""
    b = phrase.first - 1
    verb = b > lo and (looks_verbal(reading, b) or reading.words[b].endswith(("ته", "تها", "وه", "وها")))
    inside = verb and form.pos == "verb" and "relative" in reading.tags(b - 1)
    return inside or are_many_for_one(reading, phrase, form)


def leads_back_to(reading: Reading, k: int, i: int) -> bool:
    """Whether the pronoun on the verb at word `i` stands for the head of its relative clause, which then is its object: `الشروط التي تعدّها تعجيزية`."""
    return reading.words[i].endswith(_OWN.get(reading.words[k].removeprefix("و"), "-"))
