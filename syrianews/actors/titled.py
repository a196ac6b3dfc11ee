"""Names behind titles and roles, and names with their role behind them.

`syrianews.actors.names` says which rules there are. Between a title and its name stand adjectives; between an
office and its holder the body, of any length (`المتحدث باسم الخارجية الروسية ماريا زاخاروفا`).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from ..document import Words
from ..lexicons import Row, lexicon, several
from ..text import fold
from .candidates import Candidate, person
from .clitics import attached
from .fathers import SAYING, son_before
from .gazetteer import Gazetteer, Match
from .lone_speakers import foreign_alone
from .name_classes import word_class
from .name_reach import reach
from .name_shapes import FOREIGN
from .name_words import UNKNOWN, NameWords
from .nations import RELATIONAL, nisbas
from .sports import on_sport
from .surnames import BORN, SONS
from .triggers import QUOTES
from .word_forms import SELDOM_ALONE

_COMMAS = ("،", ",")
TEAM = fold("الفريق")
"""A general, but in a text on sport a team (`مدرب الفريق`)."""
_OF_THE_PRESS = frozenset(fold(word) for word in ("صحافي", "صحفي", "صحافية", "صحفية", "إعلامي", "إعلامية"))
"""Journalists, and what is said of a meeting with them (`مؤتمر صحافي`)."""
_PRESS = frozenset(form for word in word_class("for_the_press") for form, _ in attached(word))
_DIVINE = word_class("divine")
_CHILD = (*SONS, *(fold(word) for word in ("ابنة", "نجل", "نجلة")))
_OFFICE_WORDS = 12
"""The most words of an office between its title and the name."""
_PARTS_OF_BODIES = frozenset(map(fold, "مكتب قسم مجلس مركز طاقم جناح جهاز".split()))
"""What bodies consist of, called by what it is for."""
_DESCENT = (*SONS, BORN)
_PERSONAL = ("kin", "honorific")
"""Kinds of titles behind which one given name is enough."""
_HONORIFIC = frozenset(fold(word) for word in ("معالي", "سعادة", "فضيلة", "سماحة"))
"""Honorifics behind which a role is more likely than a given name (`معالي مساعد الرئيس`)."""
_SPELLED = 0.3
"""How foreign the spelling of a rare word with `و` must be for it to begin a name."""
_CLAUSE = (" ", "  ", ' "', '" ', " “", "” ", " «", "» ", " (", ") ")
_ENDS_OFFICE = word_class("clause_opener")
_ADJECTIVES = word_class("title_adjective")
_ABBREVIATED = "م"
"""A title of one letter that is one only with a stop (`م. خالد`)."""
_BEFORE_PLACES = frozenset(
    fold(word) for word in ("في", "لدى", "باسم", "من", "إلى", "شركة", "قناة", "صحيفة", "موقع")
)
"""Words behind which an unknown word is a place or a firm rather than the holder of an office."""
_ENVOYS = word_class("envoy")
_SENT = frozenset(fold(word) for word in ("إلى", "لدى", "في"))
"""Prepositions between an envoy and the place he is sent to (`المبعوث الأميركي إلى سوريا توم باراك`)."""


@dataclass(slots=True)
class TitledNames:
    """Finds persons beside titles and roles."""

    name_words: NameWords
    titles: Gazetteer[Row]
    bodies: frozenset[str]
    """Nouns of bodies: the rare word behind one names it (`طبيب في مستشفى …`)."""
    heads: frozenset[str]
    """Nouns of place: the rare word behind one is a town, no name (`رئيس بلدية شيلوبي سيف الدين أيدمير`)."""

    @classmethod
    @lru_cache(maxsize=1)
    def default(cls) -> TitledNames:
        """The package's titles."""
        titles: Gazetteer[Row] = Gazetteer()
        for row in lexicon("titles"):
            titles.add(row["title"], row)
        places = (
            noun
            for row in lexicon("head_nouns")
            if row["type"] in ("GPE", "LOC")
            for noun in (row["noun"], *several(row["forms"]))
        )
        bodies = frozenset(
            fold(row["noun"])
            for row in lexicon("head_nouns")
            if row["type"] in ("ORG", "MEDIA") and not row["noun"].startswith("ال")
        )
        return cls(NameWords.default(), titles, bodies, frozenset(map(fold, (*places, "بلدية", "في"))))

    def behind(
        self,
        words: Words,
        title: Match[Row],
        stop: dict[int, int],
        listed: dict[int, Candidate],
        prepositions: frozenset[int],
    ) -> list[Candidate]:
        own = words.text[title.start : words.ends[title.last - 1]]
        if (own == TEAM and on_sport(words)) or (own in _OF_THE_PRESS and _is_adjective(words, title)):
            return []
        if own.endswith(RELATIONAL) and self._of_a_body(words, title):
            return []
        construct = any(row["use"] == "construct" for row in title.values)
        if words.forms[title.first] == _ABBREVIATED and not self._abbreviated(words, title.first):
            return []
        first = self._name_after(words, title, construct, listed)
        if first is None or first in prepositions:
            return self._between_commas(words, title, stop, listed, construct)
        if words.forms[first] in _DESCENT and first > title.last and words.gap(first - 1) == " ":
            first -= (
                self.name_words.kind(words.forms[first - 1]) != "common"
                or son_before(self.name_words, words, first) > 0
            )
        unlisted = self.name_words.kind(words.forms[first]) == "common"
        begun = first + (unlisted and not self.name_words.compound(words, first))
        last = self._listed_end(words, first, listed)
        last = last or reach(self.name_words, words, begun, stop, titled=True, people=listed)
        alone = first == title.last or not construct or self._by_nation(words, first)
        sole = alone and title.values[0]["kind"] in _PERSONAL and self._sole(words, first, last)
        if not sole and not self._plausible(words, first, last, alone):
            return []
        rule = "office" if construct else "title"
        return [person(words, first, last, rule, 0.9 if last - first > 1 else 0.6, title=title.start)]

    def _of_a_body(self, words: Words, title: Match[Row]) -> bool:
        """Whether a title that is also an adjective is one of the body before it, which is a part of another, or in which somebody has an office: `القسم الإعلامي`, `عضو المكتب السياسي`, but not `اعتقلت الشرطة الصحفي سمير`."""
        i = title.first - 1
        if i < 0 or words.gap(i) != " " or words.forms[i][:2] != "ال":
            return False
        held = i > 0 and words.gap(i - 1) == " " and words.forms[i - 1] in self.name_words.roles
        body = words.forms[i].removeprefix("ال")
        return body in _PARTS_OF_BODIES or (held and body in self.bodies)

    def _by_nation(self, words: Words, i: int) -> bool:
        """Whether word `i` is a listed surname straight behind a nationality with the article (`وزير الدفاع الأميركي كارتر`)."""
        before, form = words.forms[i - 1], words.forms[i]
        national = before.startswith("ال") and before in nisbas() and words.gap(i - 1) == " "
        return national and form in self.name_words.surnames and self.name_words.kind(form) == "surname"

    def _sole(self, words: Words, first: int, last: int) -> bool:
        """Whether the name is one word: a given name that is also a word, and no frequent one (`وقرينته أسماء`), or a rare
        word spelled like a foreign name (`وزوجته ماريتسا`)."""
        form = words.forms[first]
        kind = self.name_words.kind(form)
        if last != first + 1 or self.name_words.attached(form):
            return False
        if kind == "homograph":
            role = form in self.name_words.roles and words.forms[first - 1] in _HONORIFIC
            return self.name_words.vocabulary.count(form) < SELDOM_ALONE and not role
        return kind in UNKNOWN and self.name_words.shapes.foreignness(form) > FOREIGN

    def _between_commas(
        self,
        words: Words,
        title: Match[Row],
        stop: dict[int, int],
        listed: dict[int, Candidate],
        construct: bool,
    ) -> list[Candidate]:
        """A name of two words or more between commas behind a title (`الفنان الأميركي، سبنسر تونيك، …`) or an
        office (`نقيب الشرطة، حسن نور، …`), of one behind kin (`وابنته، يوليا، …`)."""
        first, limit = title.last, min(len(words.forms), title.last + _OFFICE_WORDS // 2)
        while first < limit and (
            words.gap(first - 1) == " " or (construct and words.gap(first - 1) in _CLAUSE)
        ):
            form = words.forms[first]
            if self._ends_office(form):
                return []
            name = listed.get(first)
            if self._sent(words, title, first, listed):
                first += 1
                continue
            if not (construct or self._qualifies(form) or form.startswith("ل") or name):
                return []
            first = name.last if name else first + 1
        if (
            first >= len(words.forms)
            or words.gap(first - 1).strip(QUOTES + " ") not in _COMMAS
            or first in stop
        ):
            return []
        last = reach(self.name_words, words, first, stop, titled=True, people=listed)
        closed = words.gap(last - 1).strip()[:1] in _COMMAS
        if last < first + 2:
            kin = closed and last > first == title.last and title.values[0]["kind"] == "kin"
            sole = kin and self.name_words.kind(words.forms[first]) == "given"
            return [person(words, first, last, "title", 0.7, title=title.start)] if sole else []
        kinds = [self.name_words.kind(form) for form in words.forms[first : first + 2]]
        sure = kinds[0] in ("given", "homograph") and kinds[1] not in ("common", "homograph")
        sure |= all(map(self.name_words.foreign_looking, words.forms[first : first + 2]))
        likely = kinds[0] in ("given", "surname", "homograph", *UNKNOWN)
        likely |= kinds[0] == "family" and kinds[1] in ("surname", *UNKNOWN)
        if not sure and not (closed and likely):
            return []
        joined = self.name_words.joined(words.forms[first])
        return [person(words, first, last, "title", 0.7, title=title.start, offset=int(joined))]

    def _qualifies(self, form: str) -> bool:
        """Whether a word is an adjective between a title and a name."""
        return form in _ADJECTIVES or form in nisbas()

    def _listed_end(self, words: Words, first: int, listed: dict[int, Candidate]) -> int:
        """The end of the listed person who begins at word `first`, 0 where a longer name may stand there."""
        known = listed.get(first)
        if known is None:
            return 0
        if known.form != "full" and self.name_words.kind(words.forms[first]) in ("given", "homograph"):
            return 0
        joined = known.last < len(words.forms) and words.gap(known.last - 1) == " "
        following = self.name_words.kind(words.forms[known.last]) if joined else "common"
        goes_on = following == "link" or (known.form != "full" and following in UNKNOWN)
        return 0 if goes_on else known.last

    def _name_after(
        self, words: Words, title: Match[Row], construct: bool, listed: dict[int, Candidate]
    ) -> int | None:
        """The word at which a name may begin behind a title."""
        envoy = words.text[title.start : words.ends[title.last - 1]] in _ENVOYS
        i = start = title.last
        limit = min(len(words.forms), i + (_OFFICE_WORDS if construct or envoy else 4))
        while i < limit and (words.gap(i - 1) in _CLAUSE or self._abbreviated(words, i - 1)):
            form = words.forms[i]
            name = listed.get(i)
            if name and name.type == "PERSON":
                return i if name.start == words.starts[i] else None
            if name:
                i = name.last
            elif (
                self._qualifies(form)
                or self._sent(words, title, i, listed)
                or self._before_given(words, i)
                or (construct and self._place_before_name(words, i))
            ):
                i += 1
            elif self._may_begin(words, i) and not (construct and self._belongs_to_role(words, i, start)):
                return i
            elif construct and not self._ends_office(form):
                i += 1
            else:
                return None
        return None

    def _ends_office(self, form: str) -> bool:
        """Whether a word cannot be in the phrase of an office: it opens a clause, or is a finite verb (`مدير يعلق عمله`, `وزيرة قامت بـ`)."""
        finite = self.name_words.forms.is_verb(form) or self.name_words.forms.is_past(form)
        return finite or form in _ENDS_OFFICE or form in SAYING

    def _sent(self, words: Words, title: Match[Row], i: int, listed: dict[int, Candidate]) -> bool:
        """Whether word `i` is the preposition between an envoy and the place or body that he is sent to."""
        if words.forms[i] not in _SENT or words.text[title.start : words.ends[title.last - 1]] not in _ENVOYS:
            return False
        goal = listed.get(i + 1)
        return goal is not None and goal.type in ("GPE", "LOC", "ORG") and words.gap(i) == " "

    def _abbreviated(self, words: Words, i: int) -> bool:
        """Whether word `i` is a title of one letter with its stop (`د. أيمن`), and no measure behind a figure (`20 م.`)."""
        counted = i > 0 and words.forms[i - 1].isdigit()
        return len(words.forms[i]) == 1 and not counted and words.gap(i) in (".", ". ", "/", "/ ")

    def _before_given(self, words: Words, i: int) -> bool:
        """Whether word `i` is an adjective (`القيادي الحوثي غازي …`): with the article, before a given name, or one
        of relation before a foreign or rare word (`الممثلة المسرحية ستورمي …`)."""
        form = words.forms[i]
        if (
            not form.startswith("ال")
            or form in _ENDS_OFFICE
            or i + 1 >= len(words.forms)
            or words.gap(i) != " "
        ):
            return False
        following = self.name_words.kind(words.forms[i + 1])
        relational = form.endswith(RELATIONAL) and self.name_words.kind(form) in ("common", "family")
        return following == "given" or (relational and following in (*UNKNOWN, "surname", "homograph"))

    def _place_before_name(self, words: Words, i: int) -> bool:
        """Whether word `i` is an unlisted town behind its noun, and a given name follows (`رئيس بلدية شيلوبي سيف الدين …`)."""
        if i + 1 >= len(words.forms) or words.gap(i) != " " or words.forms[i - 1] not in self.heads:
            return False
        following = self.name_words.kind(words.forms[i + 1])
        given = following in ("given", "homograph") or self.name_words.compound(words, i + 1)
        return given and self.name_words.kind(words.forms[i]) in UNKNOWN

    def _may_begin(self, words: Words, i: int) -> bool:
        """Whether a name may begin at word `i` behind a title: a name word, or a word before a surname."""
        form = words.forms[i]
        kind = self.name_words.kind(form)
        if self.name_words.described(words, i) or (form[0] == "و" and form[1:] in self.name_words.roles):
            return False
        if (
            kind in UNKNOWN
            and self.name_words.attached(form)
            and (form[0] != "و" or self.name_words.shapes.foreignness(form) < _SPELLED)
        ):
            return False
        if kind == "rare" and self.name_words.shapes.acts(form) and words.gap(i) == " ":
            following = words.forms[i + 1 : i + 2]
            if following and self.name_words.kind(following[0]) in ("given", "surname"):
                return False  # `الملك يصافح نديم حداد`
        if kind != "common" or self.name_words.compound(words, i):
            return True
        if i + 1 >= len(words.forms) or words.gap(i) != " " or not self.name_words.possible(form):
            return False
        behind_title = words.gap(i - 1) == " " or self._abbreviated(words, i - 1)
        if not behind_title or (form[0] in "لب" and self.name_words.attached(form)):
            return False
        return self.name_words.kind(words.forms[i + 1]) in ("surname", "family", *UNKNOWN)

    def _belongs_to_role(self, words: Words, i: int, start: int) -> bool:
        """Whether a word that could be in a name is here rather part of the role that ends its title before word `start`:
        with the article (`وزير النفط`), unknown behind a preposition (`لدى كرييتيف ستراتيجيز`) or a number, or a common word
        behind an indefinite one (`حفل وداع …`)."""
        form, before = words.forms[i], words.forms[i - 1]
        named = words.gap(i - 1)[-1:] in QUOTES and (before in self.bodies or before in self.heads - {"في"})
        if form.startswith("ال") or named:
            return True
        kind = self.name_words.kind(form)
        if kind in UNKNOWN:
            return before in _BEFORE_PLACES or before in self.bodies
        if kind != "common" or i == start or self.name_words.compound(words, i):
            return False
        return before.isdigit() or not (before.startswith(("ال", "لل")) or self._known(before))

    def _known(self, form: str) -> bool:
        """Whether a word without the article is definite all the same: a nationality, or a name of a place or firm."""
        return form in nisbas() or self.name_words.kind(form) != "common"

    def _plausible(self, words: Words, first: int, last: int, alone: bool) -> bool:
        """Whether words `first` to `last` can be a person's name behind a title."""
        if last <= first:
            return False
        kinds = [self.name_words.kind(form) for form in words.forms[first:last]]
        if all(form.startswith("ال") and form.endswith("ه") for form in words.forms[first:last]):
            return False  # `الجهات السياسية الناضجة المتوافقة`
        if last - first == 1 and words.forms[first] in _DIVINE:
            return False
        if last - first == 1:
            son = last < len(words.forms) and words.gap(last - 1) == " " and words.forms[last] in _CHILD
            known = kinds[0] in (("given", "surname", "homograph") if son else ("given", "surname"))
            return alone and (known or foreign_alone(self.name_words, words, first))
        native = kinds[0] == "rare" and self.name_words.shapes.foreignness(words.forms[first]) < 0
        if native and kinds[1:] == ["common"] and not words.forms[last - 1].startswith("ال"):
            return False  # `خبير عالم معولم أحادي القطب`
        if native and words.forms[first].endswith("ه") and words.forms[first - 1].endswith("ه"):
            return False  # `رؤية إسلامية متسامحة تحبب …`
        if self.name_words.compound(words, first) or son_before(self.name_words, words, first + 1):
            return True
        if kinds[0] == "foreign" and kinds[1] in (*UNKNOWN, "likely"):
            return True
        if kinds[0] == "foreign" and len(kinds) == 2 and kinds[1] == "homograph":
            return True
        return kinds[0] in ("given", "homograph", "surname", "rare", "link") or kinds[1] in (
            "surname",
            "given",
            "family",
        )

    def before_role(self, words: Words, role: Match[Row], stop: dict[int, int]) -> list[Candidate]:
        """A name of two to four words, a comma, and this role behind it."""
        i = role.first
        if i < 2 or words.gap(i - 1).strip() not in ("،", ","):
            return []
        first = i
        while first > 0 and i - first < 4 and (first == i or words.gap(first - 1) == " "):
            if self.name_words.kind(words.forms[first - 1]) == "common" or first - 1 in stop:
                break
            first -= 1
        while first < i - 1 and self.name_words.kind(words.forms[first]) != "given":
            if self.name_words.kind(words.forms[first + 1]) != "given":
                break
            first += 1
        spoken = i - first < 2 and i > 2 and words.forms[i - 3] in SAYING and words.gap(i - 2) == " "
        if spoken and all(self.name_words.possible(form) for form in words.forms[i - 2 : i]):
            return [person(words, i - 2, i, "apposition", 0.6)]
        last = reach(self.name_words, words, first, stop)
        if last != i or last - first < 2 or not self._plausible(words, first, last, alone=False):
            return []
        form = words.forms[first]
        joined = self.name_words.joined(form) or (form[0] in "وفبل" and form[1:] in self.name_words.given)
        return [
            person(
                words,
                first,
                last,
                "apposition",
                0.8,
                offset=int(joined and form not in self.name_words.given),
            )
        ]


def _is_adjective(words: Words, title: Match[Row]) -> bool:
    """Whether a word for journalists is here said of the noun before it (`مؤتمر صحافي`, `تصريحات صحفية`)."""
    i = title.first
    return i > 0 and words.gap(i - 1) == " " and words.forms[i - 1] in _PRESS
