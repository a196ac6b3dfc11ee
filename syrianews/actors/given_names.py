"""Names that begin with a given name, and how sure they are: what stands behind it decides, and for one that is also a word, what stands before it."""

from __future__ import annotations

from dataclasses import dataclass

from ..document import Words
from ..text import fold
from .candidates import Candidate, person
from .clitics import DEFINITE, IMPERFECT, attached
from .fathers import son_before
from .name_classes import complementisers, word_class
from .name_reach import ALSO_VERBS, reach
from .name_shapes import FOREIGN
from .name_words import ALI, UNKNOWN, NameWords, is_served
from .namesakes import called_after_place
from .nations import double_nisbas, nisbas
from .surnames import is_set_off
from .titled import SAYING
from .triggers import QUOTES

SERVANT, _SIGN = "عبد", fold("آية")
_PARTS = ("given", "surname", "family", "link")
"""What may lengthen the name of a listed person."""
_UNLISTED = ("rare", "family", "likely")
_DESCRIBED = tuple(article for article in DEFINITE if article != "وال")
"""How a definite noun before a nationality begins; with `وال` verbs begin as well (`والتقى`)."""
_PARTS_UNLISTED = (*_UNLISTED, "surname", "foreign", "given")
"""What ends a person's name before another that `و` joins to it."""
_COMMAS = ("،", ",")
_LINKING = (" ", "، ", ", ", " (", ") ")
_SHORT = 4
_CLITIC_LETTERS = ("و", "ف", "ل", "ي", "ت", "ن", "م")
_DEMANDS, _DEMAND_REACH = fold("طالب"), 9
"""A given name that is also a verb, and how far behind it, in words, what somebody demands stands."""
_WITH_PREPOSITION = frozenset(fold(word) for word in ("على", "عليه", "عليها"))
"""What they govern besides words with `ب`."""
_MOSTLY_NAMES, _OFFICES, _OF_AGE = word_class("mostly_names"), word_class("office"), word_class("age_unit")
_APPOINTMENTS = frozenset(form for word in word_class("appointment") for form, _ in attached(word))
SETTLEMENTS = frozenset(form for noun in word_class("settlement") for form, _ in attached(noun))
_CALLED = frozenset(form for noun in word_class("called_thing") for form, _ in attached(noun))
_GOVERNED = frozenset(fold(word) for word in ("عليه", "عليها", "عليهم", "عليهما", "فيه", "فيها", "به", "بها"))
"""What a participle governs (`هبة متفق عليها`)."""
_ROOT_WITH_ARTICLE = 5
"""Letters of a noun of three with its article (`الظبي`), whose last is no ending of origin."""
_SPEECH = complementisers() | {fold("إلى"), "ل"}
"""Openings of what a speaker said."""
_ONE_OF = frozenset(fold(word) for word in ("أحد", "إحدى", "وهو", "وهي"))
_MOST_IN_MARKS, _LONGEST_DATELINE = 5, 3
_DASHES = ("-", "–", "—")
_PARTICLES = word_class("particle")
_NOT_IN_MARKS = (*IMPERFECT, "لل", "بال")
"""First letters of verbs and of nouns behind a preposition."""
_SEEN_SELDOM = 600
"""A given name that is also a word, seen less often, is rather the name."""


@dataclass(slots=True)
class GivenNames:
    """Finds the name that a given name begins."""

    name_words: NameWords

    def behind(
        self, words: Words, i: int, offset: int, stop: dict[int, int], listed: dict[int, Candidate]
    ) -> list[Candidate]:
        """The name that begins `offset` letters into word `i`, which is a given name or the first word of one; a list of one, or empty."""
        name = words.forms[i][offset:]
        if i and words.gap(i - 1)[-1:] in QUOTES and words.forms[i - 1] in _CALLED:
            return []
        if (closed := self._in_marks(words, i, offset, name, stop)) > i:
            return [person(words, i, closed, "given", 0.8)]
        if (closed := _byline(words, i, offset, stop)) > i:
            return [person(words, i, closed, "given", 0.8)]
        if called_after_place(self.name_words, words, i, name, stop):
            return [person(words, i, i + 2, "given", 0.7, offset=offset)]
        second = self._first_part(words, i, name)
        family = (
            stop.get(second) == second + 1
            and words.forms[second].startswith("ال")
            and is_set_off(self.name_words, words, second)
        )
        if (
            not second
            or (second in stop and not family)
            or (name not in self.name_words.given and second == i + 1)
        ):
            return []
        spoken = not offset and self._is_speaker(words, i)
        if offset and self._rather_word(words, i, second, name):
            return []
        last = self._last(words, i, second, spoken, stop, listed)
        sure = self.name_words.kind(name) == "given" or second > i + 1
        if (
            not sure
            and last < len(words.forms)
            and words.forms[last] in _GOVERNED
            and words.gap(last - 1) == " "
        ):
            return []
        town = bool(i) and words.forms[i - 1] in SETTLEMENTS and words.gap(i - 1) == " "
        if not sure and last == i + 2 and not town and self._described_thing(words, last):
            return []
        if name in ALSO_VERBS and (last == i + 2 or not spoken) and self._governs(words, last, name):
            return []
        if last <= second and self._of_age(words, i):
            return [person(words, i, i + 1, "given", 0.6, offset=offset)]
        if last <= second and spoken and (_ends_name(words, second) if sure else _is_one_of(words, second)):
            return [person(words, i, second, "given", 0.6)]
        if last <= second or (second == i + 1 and self._joined_word(name, words.forms[second])):
            return []
        if not offset and self._surname_of(words, i, second, name, listed):
            return []
        if (not sure and second in listed) or self._runs_past(words, last, listed.get(i)):
            return []
        confidence = self._confidence(words, i, last, second, name, sure, spoken)
        if not confidence:
            return []
        son = 0 if offset or last < i + 2 else son_before(self.name_words, words, i - 1)
        if son:
            form = words.forms[son]
            joined = form[0] == "و" and form not in self.name_words.given
            cut = int(joined) or self.name_words.before_given(form)
            return [person(words, son, last, "given", confidence, offset=cut)]
        return [person(words, i, last, "given", confidence, offset=offset)]

    def _described_thing(self, words: Words, last: int) -> bool:
        """Whether two words of which the second has the article are a thing, with an adjective in the feminine behind them (`جمال الخيل الأصيلة`)."""
        if (
            last >= len(words.forms)
            or words.gap(last - 1) != " "
            or not words.forms[last - 1].startswith("ال")
        ):
            return False
        form = words.forms[last]
        return form.startswith("ال") and form.endswith("ه") and form not in self.name_words.roles

    def _joined_word(self, name: str, form: str) -> bool:
        """Whether an unlisted word behind given name `name` is rather `و` and a word (`خولة ونبلغهم`, but not `جون ووترز`)."""
        if form[0] != "و" or self.name_words.kind(form) not in _UNLISTED:
            return False
        foreign = self.name_words.shapes.foreignness
        return foreign(form) < 0 or (foreign(form) < FOREIGN and foreign(name) < FOREIGN)

    def _rather_word(self, words: Words, i: int, second: int, name: str) -> bool:
        """Whether `و` and a given name that is also a word are rather that word: the news has them together, and what follows is no given name
        (`وهاشم إسماعيل السيد`)."""
        if self.name_words.given.get(name) is not True or not self.name_words.vocabulary.count(
            words.forms[i]
        ):
            return False
        following = words.forms[second] if second < len(words.forms) and words.gap(second - 1) == " " else ""
        return self.name_words.kind(following) != "given"

    def _surname_of(self, words: Words, i: int, second: int, name: str, listed: dict[int, Candidate]) -> bool:
        """Whether given name `name` is here the surname of somebody whom the text names in full, before a verb (`قال إن شكري زار أنقرة`)."""
        if second >= len(words.forms) or self.name_words.kind(words.forms[second]) != "likely":
            return False
        full = (c for c in listed.values() if c.type == "PERSON" and c.last - c.first > 1)
        return any(words.forms[c.last - 1] == name and c.last != i + 1 for c in full)

    def _in_marks(self, words: Words, i: int, offset: int, name: str, stop: dict[int, int]) -> int:
        """The word behind a name in quotation marks of its own (`“قاسم الصباح المقداد”`): a given name and up to four words, none of
        them a particle or joined by `و`; `i` where no such stands there. A given name that is also a word needs a second."""
        if offset or not i or words.gap(i - 1)[-1:] not in QUOTES:
            return i
        for last in range(i + 1, min(len(words.forms), i + _MOST_IN_MARKS) + 1):
            if words.gap(last - 1)[:1] in QUOTES and words.gap(last - 1):
                sure = self.name_words.kind(name) == "given" or name in _MOSTLY_NAMES
                second = words.forms[i + 1] if last > i + 1 else ""
                told = sure or self.name_words.kind(second) in ("given", "surname", "family")
                return last if second and told else i
            form = words.forms[last] if last < len(words.forms) else ""
            if words.gap(last - 1) != " " or not form.isalpha() or form[0] == "و" or form in _PARTICLES:
                return i
            if last in stop or form.startswith(_NOT_IN_MARKS) or form in nisbas():
                return i
        return i

    def _last(
        self,
        words: Words,
        i: int,
        second: int,
        spoken: bool,
        stop: dict[int, int],
        listed: dict[int, Candidate],
    ) -> int:
        """The word behind the name that begins at word `i` and goes on at word `second`; `i` where it does not go on."""
        if spoken:
            return reach(self.name_words, words, i, stop, titled=True, people=listed)
        if words.gap(second - 1) in (" ", "-") and not self._preposition(words, i, second):
            return reach(self.name_words, words, second, stop, people=listed, given=True)
        return i

    def _confidence(
        self, words: Words, i: int, last: int, second: int, name: str, sure: bool, spoken: bool
    ) -> float:
        """How sure the name is, 0 where it is rather words: `sure` says that it begins with what is only a given name."""
        kind = self.name_words.kind(words.forms[second])
        named = kind in ("surname", "given") or (kind == "link" and last > i + 2)
        named |= words.forms[second] == ALI and second == i + 1
        if named or (sure and kind == "homograph"):
            return 0.9 if sure else 0.8
        if sure:
            return 0.8
        if kind == "rare" and self._foreign(words, i, name):
            return 0.5
        told = (
            spoken
            or (kind in ("family", "likely") and self._unlike_word(words, i, name))
            or (kind == "family" and name in _MOSTLY_NAMES)
            or (last - i > 2 and any(map(self._namely, words.forms[i + 1 : last])))
            or words.forms[i + 1] in self.name_words.doubles
            or self.name_words.of_a_father(words.forms[second])
            or (kind in _UNLISTED and self._joins_person(words, i, name))
            or (kind == "homograph" and (self._national(words, i) or self._in_office(words, i, last)))
            or (kind == "homograph" and self._set_off(words, i, last))
            or (kind in _UNLISTED and (self._countryman(words, i, second) or self._appointed(words, i, last)))
        )
        return 0.6 if told else 0

    def _is_speaker(self, words: Words, i: int) -> bool:
        """Whether a verb of saying stands straight before word `i`."""
        return i > 0 and words.forms[i - 1].removeprefix("و") in SAYING and words.gap(i - 1) == " "

    def _governs(self, words: Words, last: int, name: str) -> bool:
        """Whether what a verb governs stands at word `last`, so that what looked like a given name before a name is a verb; what somebody
        demands may stand behind his role or the one he asks: `طالب سمير الحداد، رئيس النادي، الاتحاد بفتح الملاعب`."""
        reach = _DEMAND_REACH if name == _DEMANDS else 1
        for i in range(last, min(len(words.forms), last + reach)):
            if words.gap(i - 1) not in _LINKING:
                return False
            if words.forms[i][0] == "ب" or (i == last and words.forms[i] in _WITH_PREPOSITION):
                return True
        return False

    def _runs_past(self, words: Words, last: int, whole: Candidate | None) -> bool:
        """Whether the name would go on behind the whole name of a listed person with a word that lengthens none."""
        if whole is None or whole.type != "PERSON" or whole.form != "full" or whole.last >= last:
            return False
        return self.name_words.kind(words.forms[whole.last]) not in _PARTS

    def _of_age(self, words: Words, i: int) -> bool:
        """Whether an age in parentheses stands behind the name `i`, and no other name before it (`حافظ (16 عاما)`)."""
        if i and words.gap(i - 1) == " " and self.name_words.kind(words.forms[i - 1]) != "common":
            return False
        return (
            words.gap(i) == " ("
            and i + 2 < len(words.forms)
            and words.forms[i + 1].isdigit()
            and words.forms[i + 2] in _OF_AGE
        )

    def _unlike_word(self, words: Words, i: int, name: str) -> bool:
        """Whether a given name that is also a word is the name before a rare word with the article (`حمد الدهلوس`, but not
        `عهد المماليك`): a seldom word, or one before a surname of origin."""
        following = words.forms[i + 1]
        doer = (
            len(following) == _SHORT
            and following[1] == "ا"
            and self.name_words.shapes.foreignness(following) < 0
        )
        if doer:  # `شامل داعم للنمو`
            return False
        seldom = self.name_words.vocabulary.count(name) < _SEEN_SELDOM // 2 and not following.endswith("ه")
        return seldom or (following.endswith("ي") and len(following) > _ROOT_WITH_ARTICLE)

    def _national(self, words: Words, i: int) -> bool:
        """Whether two given names that are also words stand behind a nationality (`للفلسطيني حسن حميد`)."""
        before = words.forms[i - 1] if i and words.gap(i - 1) == " " else ""
        double = double_nisbas().get((words.forms[i - 2][-len(before) :] if i > 1 else "", before))
        if double or not before.endswith(("ي", "يه")):
            return bool(double)
        return before in nisbas() or before[1:] in nisbas() or "ا" + before[1:] in nisbas()

    def _countryman(self, words: Words, i: int, second: int) -> bool:
        """Whether the nationality before word `i` is a person's: it describes no noun before it (`الدور المصري فاعل`), and the words behind
        it do not describe it (`السوري جميل المنظر`)."""
        before = words.forms[i - 2] if i > 1 and words.gap(i - 2) == " " else ""
        own = words.forms[i - 1].startswith(DEFINITE) and not before.startswith(_DESCRIBED)
        alone = words.forms[second].startswith("ال") and self.name_words.kind(words.forms[second]) != "rare"
        return own and not alone and self._national(words, i)

    def _appointed(self, words: Words, i: int, last: int) -> bool:
        """Whether an appointment stands straight before a given name that is also a word, or an office behind its unlisted surname
        (`تكليف منير البكاء`, `عادل جمجوم نائب رئيس …`)."""
        following = words.forms[i + 1]
        if self.name_words.attached(following) or last != i + 2:
            return False
        if i and words.gap(i - 1) == " " and words.forms[i - 1] in _APPOINTMENTS:
            return True
        behind = words.forms[last] if last < len(words.forms) and words.gap(last - 1) == " " else ""
        return (
            behind in _OFFICES
            and not following.startswith("ال")
            and not self.name_words.relational(following)
        )

    def _joins_person(self, words: Words, i: int, name: str) -> bool:
        """Whether `و` joins given name `name` at word `i`, before a word that is no form of another, to a person's name before it
        (`سامي الطباع وخليل حمدوش`)."""
        form, following = words.forms[i], words.forms[i + 1]
        if form != "و" + name or i < 2 or words.gap(i - 2) != " " or words.gap(i - 1) not in _LINKING:
            return False
        before = map(self.name_words.kind, words.forms[i - 2 : i])
        named = next(before) in ("given", "link") and next(before) in _PARTS_UNLISTED
        return named and not self.name_words.attached(following) and not self.name_words.relational(following)

    def _set_off(self, words: Words, i: int, last: int) -> bool:
        """Whether two given names that are also words stand between commas, as in a list of persons (`، جميل صباح،`)."""
        opened = i > 0 and words.gap(i - 1).strip() in _COMMAS and not words.forms[i].startswith("و")
        closed = last < len(words.forms) and words.gap(last - 1).strip() in _COMMAS
        return opened and closed and last == i + 2 and not words.forms[last - 1].endswith("ا")

    def _in_office(self, words: Words, i: int, last: int) -> bool:
        """Whether an office stands straight behind two given names that are also words, the first of which is mostly the name
        (`قاسم سلام أمين عام …`)."""
        mostly = words.forms[i].removeprefix("و") in _MOSTLY_NAMES
        return mostly and last == i + 2 and last < len(words.forms) and words.forms[last] in _OFFICES

    def _namely(self, form: str) -> bool:
        """Whether a word is rather a name than a form of a word that nobody has counted."""
        return self.name_words.kind(form) not in (*UNKNOWN, "common") or self.name_words.foreign_looking(form)

    def _preposition(self, words: Words, i: int, first_part: int) -> bool:
        """Whether a preposition is written onto the word behind a given name of two words (`عبد السلام بوسام …`)."""
        form = words.forms[first_part]
        return first_part > i + 1 and form not in self.name_words.given and self.name_words.attached(form)

    def _foreign(self, words: Words, i: int, name: str) -> bool:
        """Whether a given name that is also a word, but not a frequent one, is a name before this rare word: no form
        of a noun or verb with a pronoun, an ending or a proclitic."""
        following = words.forms[i + 1]
        if self.name_words.vocabulary.count(name) > _SEEN_SELDOM or following.startswith(_CLITIC_LETTERS):
            return False
        passive = len(following) == _SHORT + 1 and following[0] == "م" and following[3] == "و"
        if passive or self.name_words.attached(following) or self.name_words.relational(following):
            return False
        return not following.endswith(("ه", "ها", "ا", "هم", "يه", "ات")) and words.forms[i] == name

    def _first_part(self, words: Words, i: int, name: str) -> int:
        """The word behind the given name that begins at `i`: one word, or two in `عبد السلام`, `فتح الله`; 0 where none does
        (`آية الله` is a title)."""
        joined = i + 1 < len(words.forms) and words.gap(i) == " "
        if name == SERVANT:
            return i + 2 if joined and is_served(words.forms[i + 1]) else 0
        if name == _SIGN and joined and words.forms[i + 1] == "الله":
            return 0
        return i + 2 if joined and words.forms[i + 1] in ("الله", "الدين") else i + 1


def _byline(words: Words, i: int, offset: int, stop: dict[int, int]) -> int:
    """The word behind the two or three of an author's name that stand between dashes where a line begins (`القاهرة - سامية سيد -`);
    `i` where no such stand there."""
    if offset or i in stop or not i or words.gap(i - 1).strip() not in _DASHES:
        return i
    first = max(0, i - _LONGEST_DATELINE)
    if first and not any("\n" in words.gap(j) for j in range(first - 1, i - 1)):
        return i
    for last in range(i + 1, min(len(words.forms), i + 3) + 1):
        closing = words.gap(last - 1).strip()
        if closing in _DASHES or closing == ":":
            return last if last > i + 1 else i
        form = words.forms[last] if last < len(words.forms) else ""
        if closing or last in stop or not form.isalpha() or form[0] == "و" or form in _PARTICLES:
            return i
    return i


def _is_one_of(words: Words, i: int) -> bool:
    """Whether a comma and `أحد`, `إحدى` or `وهو` before word `i` show that a speaker was named (`تقول ربى، إحدى المتطوعات`)."""
    return i < len(words.forms) and words.gap(i - 1) == "، " and words.forms[i] in _ONE_OF


def _ends_name(words: Words, i: int) -> bool:
    """Whether word `i` cannot belong to the name before it: what was said begins (`وقال عبد الرحمن إنه`), or a mark stands between."""
    return i >= len(words.forms) or words.gap(i - 1) != " " or words.forms[i] in _SPEECH
