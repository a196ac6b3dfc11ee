"""How far the name of a body reaches behind its head noun: over adjectives, what it is for, and rare words.

| what follows the head | example |
| --- | --- |
| definite nouns and adjectives | هيئة **الثقافة والإعلام** |
| a noun that a definite one completes | منظمة **حظر الأسلحة** الكيميائية |
| a purpose | مركز جدة **للدراسات الأمنية**، الهيئة العليا **لتطوير مدينة الرياض** |
| rare words that describe nothing | شركة **أوراسكوم**، but not حركة بهلوانية |
| adjectives of institutions | بنك دبي **الإسلامي** |
"""

from __future__ import annotations

from dataclasses import dataclass

from ..document import Words
from ..lexicons import lexicon
from ..text import fold
from .candidates import Candidate
from .gazetteer import Match
from .name_classes import word_class
from .name_shapes import FOREIGN
from .name_words import NameWords
from .nations import ALSO_WORDS, nisbas
from .word_forms import SEEN_ENOUGH

NOT_A_NAME = word_class("description")
_ADJECTIVES = word_class("body_adjective")
COMPOUNDS = {fold(row["word"]): row["type"] for row in lexicon("compound_words")}
"""English words that make a name with a place before them, and the type of what they make."""
_HEADS = frozenset(fold(row["noun"]) for row in lexicon("head_nouns") if row["noun"].startswith("ال"))
_YEAR, _NEXT = fold("العام"), word_class("next")
_NEVER_JOINED = word_class("another_body")
_LETTERS, _FIGHTERS = word_class("letter_name"), word_class("fighters")
_LIABILITY, _LONGEST_COMPANY = word_class("company_form"), 4
HONOURS = word_class("honour")
"""Titles of those whom bodies and sites are called after (`جامعة الملك سعود`)."""
INSTITUTIONAL = word_class("institution_adjective")
_PURPOSES, _NO_PURPOSES, _OWNERS = word_class("purpose"), word_class("no_purpose"), word_class("owner")
_PARTICLES, _GOVERNING = word_class("particle"), word_class("governing_purpose")
_ELATIVES = frozenset(
    map(fold, ("العليا", "الدنيا", "الكبرى", "الصغرى", "الوسطى", "العظمى", "الأخرى", "الأولى"))
)
"""Feminine adjectives without the ending of others."""
_GOVERNS = frozenset(map(fold, ("اتجار", "عناية", "نهوض", "تعريف")))
"""Verbal nouns whose object has `ب`."""
_PLACE_NOUNS = word_class("place_noun")
_PRONOUNS = ("ها", "هم", "نا")
_PEOPLE = ("يين", "يون")
OBJECTS = ("ها", "ته", "تها", "تهم")
"""Endings of verbs and nouns with a pronoun, which no name has."""
_ARABS = fold("العرب")
"""What the names of unions of Arab states end in (`اتحاد المحامين العرب`)."""
_SELDOM = 60
"""How often the news may have a surname that a company is called by (`مجموعة داسو`)."""
_SHORT_NOUNS = frozenset(fold(word) for word in ("اليد", "الحج", "البر", "الفن", "الطب", "الحق"))
"""Nouns of two letters that names of bodies have; other words of four letters in `ال` may be verbs (`ألغت`)."""
_SEEN, _PARTICIPLE = 15, 5
"""How often a word is seen in news that is a known one; a feminine word in م with more letters than this may be a participle."""
_MANAGING = fold("إدارة")
"""A purpose behind ل only: `مركز إدارة …` and `مجلس إدارة …` belong to what follows."""
_TWO = frozenset(
    "لل" + fold(word) for word in ("دولتين", "بلدين", "طرفين", "جانبين", "حزبين", "وزيرين", "رئيسين")
)
"""Two of whom the text has spoken, and no purpose."""
_ARMED, _FORCES = fold("المسلحة"), "قوات"
"""`المسلحة` describes a group, but belongs to `القوات المسلحة`."""
_ALSO_COMPLETED = frozenset(map(fold, ("قيادة", "دار")))
"""Nouns of bodies that also stand behind another with what completes them (`مجلس قيادة الثورة`, `جامعة دار العلوم`)."""
_TIMES = frozenset(fold(word) for word in ("مدة", "عام", "يوم", "مرة", "فترة", "صالح", "جانب"))
"""Nouns behind ل that say when or for whom a body acts."""
_RATHER_FOREIGN = 0.3
"""How foreign a word that begins like a verb may be spelled to be one."""
_VERBS = {True: ("ت", "ست"), False: ("ي", "سي")}
"""What verbs begin with behind a feminine and behind a masculine noun."""

_LONGEST_OF_STATE = 4
"""The most words behind a noun that name a body of a state."""
_AGAINST = frozenset(("عن", "علي", "ضد"))
"""Prepositions behind a noun that says what a body does (`هيئة الرقابة على …`)."""
_STATELESS = word_class("country_adjective")
_RATHER_INDEFINITE = ("الماني", "الباني")
"""Adjectives without article whose first letters are those of it (`ألمانية`)."""
_FOR_THE_SAKE, _LONGEST_LATIN = [fold("من"), fold("أجل")], 5
"""The most words in Latin letters of one name (`Responsible State Craft`)."""
_ADDRESS = ("http", "https", "www")
"""Words in Latin letters that begin an address and no name."""
_DEVICE = "جهاز"
"""An agency, but with Latin letters behind it a thing (`جهاز iPhone`)."""


@dataclass(slots=True)
class HeadSpans:
    """Tells how far a name reaches behind its head noun.

    >>> words = Words("مركز جده للدراسات الامنيه اعلن")
    >>> HeadSpans(NameWords.default()).over_purpose(words, 2, {})
    4
    """

    name_words: NameWords

    def definite_noun(self, form: str) -> bool:
        """Whether a word with the article can be part of a name."""
        definite = form.startswith("ال") and not (form.startswith(_RATHER_INDEFINITE) and form in nisbas())
        return definite and (len(form) > 4 or form in _SHORT_NOUNS) and form not in NOT_A_NAME

    def construct_noun(self, words: Words, i: int) -> bool:
        """Whether word `i` is a verbal noun or noun that a definite one completes (`حظر الأسلحة`)."""
        form = words.forms[i]
        if i + 1 >= len(words.forms) or words.gap(i) != " " or not self.definite_noun(words.forms[i + 1]):
            return False
        if form in _PURPOSES:
            return True
        if (
            form in _PARTICLES
            or (form in self.name_words.never and form not in _ALSO_COMPLETED)
            or (self.name_words.relational(form) and form[2] != "ا" and not self._sound_plural(form))
            or form.endswith("يه")
            or form.endswith(_PRONOUNS)
            or not form.isalpha()
            or form in nisbas()
        ):
            return False
        return not form.startswith(("ي", "س", "و", "ف", "ل", "ب")) and (
            form[0] != "ت" or (len(form) > 4 and form[3] == "ي") or form.endswith("ه")
        )

    def _sound_plural(self, form: str) -> bool:
        """Whether a word in `ي` is a plural of people that another noun completes (`رابطة معتقلي الثورة`)."""
        return self.name_words.vocabulary.count(f"ال{form[:-1]}ين") >= SEEN_ENOUGH

    def over_article(self, words: Words, i: int, purpose: bool = False, strict: bool = False) -> int:
        """The word behind the definite adjectives that begin at `i`, `و` between them allowed; behind a `purpose` those
        that are also roles (`للشؤون السياسية`) and peoples (`للصحفيين التونسيين`). What `و` joins may be a noun, unless `strict`."""
        last = i
        while last < len(words.forms) and last - i < 3 and words.gap(last - 1) == " ":
            form = words.forms[last].removeprefix("و")
            joined = words.forms[last].startswith("و") and not strict
            role = form in self.name_words.never and form not in _ADJECTIVES
            people = form.endswith(_PEOPLE) and words.forms[last].startswith("و")
            if (joined and (form in _HEADS or form in _NEVER_JOINED)) or (strict and people):
                break
            armed = form == _ARMED and words.forms[last - 1].endswith(_FORCES)
            if not (armed or self.definite_noun(form)) or (
                role and not (purpose and self._of_purpose(words, last))
            ):
                break
            people = (purpose and form in nisbas()) or form == _ARABS
            following = words.forms[last + 1] if last + 1 < len(words.forms) else ""
            if form == _YEAR and (following in _NEXT or following.isdigit()):
                break
            if not joined and not adjectival(form) and not people:
                break
            last += 1
        return last

    def over_agreeing(self, words: Words, i: int, last: int) -> int:
        """The word behind those from `i` to `last` that agree in gender with the noun before them: behind the first that does not stands
        something else (`القوات الهندية الأراضي …`).

        >>> HeadSpans(NameWords.default()).over_agreeing(Words("القوات الهنديه الاراضي"), 1, 3)
        2
        """
        feminine = words.forms[i - 1].endswith(("ه", "ات"))
        for j in range(i + 1, last):
            form = words.forms[j]
            if feminine and not form.endswith(("ه", "ات")) and form[0] != "و" and form not in _ELATIVES:
                return j
        return last

    def _of_purpose(self, words: Words, i: int) -> bool:
        """Whether a role at word `i` is an adjective of the purpose before it (`للشؤون السياسية`), and not the title of a name behind
        it (`للتعاون الإعلامي`, but not `للتعاون الإعلامي سامي …`)."""
        if words.forms[i].endswith("يه"):
            return True
        following = words.forms[i + 1] if i + 1 < len(words.forms) and words.gap(i) == " " else ""
        return words.forms[i].endswith("ي") and self.name_words.kind(following) == "common"

    def over_purpose(self, words: Words, i: int, listed: dict[int, Candidate], free: bool = False) -> int:
        """The word behind `للدراسات الأمنية`, `لحقوق الإنسان`, `لتطوير مدينة الرياض`; `i` where nothing of the kind follows.

        With `free`, any noun will do that a definite one completes (`المؤسسة العامة لتحلية المياه`).
        """
        if i >= len(words.forms) or words.gap(i - 1) != " ":
            return i
        form = words.forms[i]
        if (town := listed.get(i)) and town.type == "GPE" and town.last > i + 1:
            return i
        if self.is_purpose(form):
            last = self.over_article(words, i + 1, purpose=True)
            second = words.forms[last] if last == i + 1 < len(words.forms) and words.gap(i) == " " else ""
            if form in _GOVERNING and self.is_purpose(second):
                last = self.over_article(words, last + 1, purpose=True)
            last += last == i + 1 and self._is_completed(words, last)
            return i if form in _OWNERS and last == i + 1 else self.over_further(words, last)
        purpose = form[0] == "ل" and (
            form[1:] in _PURPOSES or form[1:] == _MANAGING or (free and self._known_noun(form[1:]))
        )
        if purpose and i + 1 < len(words.forms) and words.gap(i) == " ":
            if (last := self.over_further(words, i + 1)) > i + 1:
                return last
            if self.definite_noun(words.forms[i + 1]):
                last = self.over_article(words, i + 2, purpose=True)
                return self.over_further(words, last + (last == i + 2 and self._is_completed(words, last)))
            place = i + 1 + (words.forms[i + 1] in _PLACE_NOUNS and words.gap(i + 1) == " ")
            name = listed.get(place)
            if name and name.type in ("GPE", "LOC") and name.start == words.starts[place]:
                return name.last
        return i

    def _is_completed(self, words: Words, i: int) -> bool:
        """Whether word `i` is what the noun before it governs with `ب` (`لمكافحة الاتجار بالبشر`)."""
        noun = words.forms[i - 1].removeprefix("لل").removeprefix("ال")
        return (
            i < len(words.forms)
            and words.gap(i - 1) == " "
            and noun in _GOVERNS
            and words.forms[i].startswith("بال")
        )

    def over_further(self, words: Words, i: int) -> int:
        """The word behind a second purpose that `و` joins at word `i` (`للدستور وحقوق الإنسان`, `توليد الوظائف ومكافحة البطالة`); `i`
        where none follows."""
        joined = i + 1 < len(words.forms) and words.gap(i - 1) == " " and words.gap(i) == " "
        if not joined or words.forms[i][0] != "و" or words.forms[i][1:] not in _PURPOSES:
            return i
        return self.over_article(words, i + 2, purpose=True) if self.definite_noun(words.forms[i + 1]) else i

    def _known_noun(self, form: str) -> bool:
        """Whether a word behind ل is a noun of the news, and neither a role nor a body of its own."""
        if len(form) < 3 or form in _PARTICLES or form in self.name_words.never or form.endswith(_PRONOUNS):
            return False
        return form.isalpha() and self.name_words.vocabulary.count(form) >= _SEEN and form not in _TIMES

    def is_purpose(self, form: str) -> bool:
        """Whether a word says what a body is for (`للدراسات`), not how often or what for it acts (`للمرة`, `للإطاحة`)."""
        return form.startswith("لل") and len(form) > 4 and form not in _NO_PURPOSES and form not in _TWO

    def over_institution(self, words: Words, i: int) -> int:
        """The word behind the adjectives of an institution or the English words of a firm that begin at `i` (`بنك دبي
        الإسلامي`, `شركة ديترويت إنرجي`)."""
        last = i
        while last < min(len(words.forms), i + 2) and words.gap(last - 1) == " ":
            if words.forms[last] not in INSTITUTIONAL and words.forms[last] not in COMPOUNDS:
                break
            last += 1
        return last

    def over_national(self, words: Words, i: int) -> int:
        """The word behind the definite nouns that begin at word `i` and end in the nationality of the head before them, with which it
        agrees (`دائرة الجمارك الفيدرالية الروسية`); `i` where there is none.

        >>> HeadSpans(NameWords.default()).over_national(Words("دائره الجمارك الروسيه اكدت"), 1)
        3
        """
        feminine = words.forms[i - 1].endswith("ه")
        for j in range(i, min(len(words.forms), i + _LONGEST_OF_STATE)):
            form = words.forms[j]
            if words.gap(j - 1) != " " or not self.definite_noun(form) or form in self.name_words.roles:
                break
            national = form in nisbas() and form not in ALSO_WORDS
            if j > i and national and form.endswith("ه") == feminine:
                return j + 1
        return i

    def names_firm(self, words: Words, i: int, last: int) -> bool:
        """Whether the words from `i` on, before what a company is for, name it: one definite noun, or names (`شركة الطيار للسفر`,
        `شركة روتانا للصوتيات`)."""
        if last == i + 1 and self.definite_noun(words.forms[i]):
            return True
        kinds = [self.name_words.kind(form) for form in words.forms[i:last]]
        joined = any(form.startswith("و") for form in words.forms[i + 1 : last])
        return "common" not in kinds and not joined and not words.forms[i].endswith("ه")

    def over_rare(self, words: Words, head: Match, i: int, most: int) -> int:
        """The word behind the rare words that begin at `i`, behind `head`; `i` where the first describes the head."""
        last = self.over_letters(words, i)
        if i < len(words.forms) and last == i and self.describes(words.forms[head.last - 1], words.forms[i]):
            return i
        most += last - i
        while last < len(words.forms) and (last == i or words.gap(last - 1) in (" ", "-")):
            if last - i >= (_LONGEST_LATIN if words.forms[last].isascii() else most):
                break
            form = words.forms[last]
            kind = self.name_words.kind(form)
            seldom = kind == "surname" and self.name_words.vocabulary.count(form) < _SELDOM
            latin = (
                form.isascii() and form.isalpha() and form not in _ADDRESS and words.forms[i - 1] != _DEVICE
            )
            behind = (last > i and form.startswith("ال")) or self.governed(form)
            if behind or not (seldom or latin or kind in ("rare", "family", "foreign")):
                break
            last += 1
        return last

    def governed(self, form: str) -> bool:
        """Whether a word behind a head or a rare word is rather a noun of the news behind a preposition (`لجنة لتقصي …`, `مركز بلقاس بدفن …`)."""
        known = form[0] in "بل" and self.name_words.vocabulary.count(form[1:]) >= SEEN_ENOUGH
        return known and self.name_words.shapes.foreignness(form) < FOREIGN

    def is_outlet(self, words: Words, i: int) -> bool:
        """Whether word `i` and the English word behind it are an outlet, whatever the first is (`قناة سكاي سبورتس`).

        >>> HeadSpans(NameWords.default()).is_outlet(Words("قناه سكاي سبورتس"), 1)
        True
        """
        if i + 1 >= len(words.forms) or words.gap(i) != " " or not words.forms[i].isalpha():
            return False
        return COMPOUNDS.get(words.forms[i + 1]) == "MEDIA"

    def is_cut(self, words: Words, i: int) -> bool:
        """Whether more of a body's name, how much cannot be told, stands behind its noun (`جمعية الدفاع عن …`, `جمعية الأطفال المعوقين`)."""
        following = words.forms[i] if i < len(words.forms) and words.gap(i - 1) == " " else ""
        return self.definite_noun(following.removeprefix("و")) or following in _AGAINST

    def before_nation(self, words: Words, noun: str, i: int) -> int:
        """The word behind one word or two without article that begin at `i` behind `noun`, before a nationality with the article that
        describes the noun: such words make it definite only as a name (`نادي فولهام الإنجليزي`); `i` where there is none.

        >>> HeadSpans(NameWords.default()).before_nation(Words("نادي استون فيلا الانجليزي"), "نادي", 1)
        3
        """
        for j in range(i, min(len(words.forms) - 1, i + 2)):
            form, following = words.forms[j], words.forms[j + 1]
            if words.gap(j - 1) != " " or words.gap(j) != " " or not self._own_word(form):
                return i
            if following.startswith("ال") and (following[2:] in nisbas() or following in _STATELESS):
                return j + 1 if following.endswith("ه") == noun.endswith("ه") else i
        return i

    def _own_word(self, form: str) -> bool:
        """Whether a word may be in a name that nothing else shows: no article, nationality, particle, noun of bodies or preposition on it."""
        if not form.isalpha() or form.startswith(("ال", "لل", "و")) or form in _PARTICLES or form in nisbas():
            return False
        governed = form[0] in "بل" and self.name_words.vocabulary.count("ال" + form[1:]) >= SEEN_ENOUGH
        return not governed and form not in self.name_words.never and not form.endswith(_PRONOUNS)

    def over_sake(self, words: Words, i: int) -> int:
        """The word behind what a national body is for the sake of (`الجمعية اللبنانية من أجل ديمقراطية الانتخابات`), or `i`."""
        j = i + 2
        if words.forms[i:j] != _FOR_THE_SAKE or j >= len(words.forms) or words.gap(j - 1) != " ":
            return i
        if self.definite_noun(words.forms[j]):
            return self.over_article(words, j + 1)
        completed = (
            j + 1 < len(words.forms) and words.gap(j) == " " and self.definite_noun(words.forms[j + 1])
        )
        return self.over_article(words, j + 2) if completed else i

    def over_company(self, words: Words, i: int) -> int:
        """The word behind `القابضة` or `كابيتال`, which ends the name of a company, 0 where none follows soon."""
        for j in range(i, min(len(words.forms), i + _LONGEST_COMPANY)):
            if words.gap(j - 1) != " ":
                return 0
            if j > i and self.is_purpose(words.forms[j]) and self.names_firm(words, i, j):
                return self.over_article(words, j + 1)
            if words.forms[j] in _LIABILITY or (j > i and COMPOUNDS.get(words.forms[j]) == "ORG"):
                return j + 1 if j > i else 0
        return 0

    def over_fighters(self, words: Words, i: int, listed: dict[int, Candidate]) -> int:
        """The word behind the fighters, or their arms, that a definite noun completes at word `i` (`فيلق فرسان الحق`), or `i`."""
        j = i + 1
        if words.forms[i] not in _FIGHTERS or j >= len(words.forms) or words.gap(i) != " " or j in listed:
            return i
        return j + 1 if self.definite_noun(words.forms[j]) else i

    def over_letters(self, words: Words, i: int) -> int:
        """The word behind the initials that begin at `i`, two letters or more (`إتش بي إس إنترناشيونال`); `i` where none do."""
        last, forms = i, words.forms
        while last < len(forms) and forms[last] in _LETTERS and (last == i or words.gap(last - 1) == " "):
            last += 1
        return last if last > i + 1 else i

    def describes(self, noun: str, form: str) -> bool:
        """Whether a rare word behind a noun is an adjective or verb said of it (`حركة بهلوانية`, `جماعة متكاتفة`, `محكمة تبرئ`);
        `تراحم` and the like are nouns."""
        feminine = noun.endswith(("ه", "ات"))
        foreign = self.name_words.shapes.foreignness(form)
        if form.startswith("ال") or foreign > FOREIGN:
            return False
        participle = form[0] == "م" and len(form) > _PARTICIPLE and form.endswith("ه")
        if form in _PARTICLES or form.endswith(OBJECTS) or (feminine and (participle or form.endswith("يه"))):
            return True
        mutual = form[0] == "ت" and form[2:3] == "ا"
        verb = form.startswith(_VERBS[feminine]) and not mutual and not form.endswith("ا")
        return verb and foreign < _RATHER_FOREIGN

    def foreign(self, form: str) -> bool:
        """Whether a word is spelled like a foreign name or in Latin letters."""
        return form.isascii() or self.name_words.shapes.foreignness(form) > FOREIGN


def adjectival(form: str) -> bool:
    """Whether a word with the article is built like an adjective of relation, or is a known adjective of bodies."""
    return form.endswith(("ي", "يه", *_PEOPLE)) or form in _ADJECTIVES
