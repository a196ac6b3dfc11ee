"""Sources: of what type a source is, for which actor it speaks, and whether it asked not to be named."""

from __future__ import annotations

from ..actors.nations import nisbas
from ..schema import Mention
from ..text import fold
from .anonymity import HIDES, AnonymityClause, find_anonymity
from .cited import counts_behind_for
from .concord import ADJECTIVES, Phrase, is_given_name
from .names import is_surname, names_relative
from .phrase_parts import ELATIVE, VAST, counts_some, is_share
from .reading import Reading
from .shapes import is_definite, is_possessed
from .title_holders import HELD_BY_MANY, is_anothers
from .unlisted import OF_MENTION, OF_NOUN, is_company, is_named_one, type_of_unlisted
from .verb_shapes import looks_verbal
from .wordlists import PEOPLE, SOME, SourceNoun, bare, noun_of, number_words

_NO_NEWS = frozenset(
    map(
        fold,
        "طاقة فضاء تنمية استخبارات مخابرات أمن هجرة أدوية دولية أممية لاجئين بيئة طقس أرصاد أبحاث مكلفة حماية مكافحة إدارة سلامة غوث إغاثة ناسا يوروبول إنتربول فرونتكس".split(),
    )
)
"""What follows وكالة, with or without the article, where it is a body and no press agency."""
_OWNER, _NETWORK = fold("صاحب"), fold("شبكة")
_DIGNITIES = frozenset(
    map(fold, "السمو الجلالة الفخامة المعالي السعادة الفضيلة السماحة الغبطة القداسة".split())
)
"""What a man of rank is owner of: `صاحب السمو الملكي أمير المنطقة`."""
_MEMBERS = tuple(map(fold, "أطباء محامي منظمات جمعيات حقوق لحقوق حماية مناصرة التواصل".split()))
"""Beginnings of what follows شبكة where it is a body and no broadcaster: `شبكة أطباء السودان`."""
_PLATFORMS = frozenset(
    "facebook instagram linkedin snapchat telegram tiktok twitter whatsapp x youtube".split()
)
"""Networks whose names are media where something is read there; speaking, they are companies."""
_BROADCASTERS = [fold(words).split() for words in ("هيئة الإذاعة", "هيئة البث", "الهيئة العامة للإذاعة")]
_LEADING = frozenset(map(fold, "آخر أول أحدث أبرز أهم".split()))
"""Elatives before what a source is: `آخر استطلاعات الرأي`."""
_QUANTIFIERS = frozenset(map(fold, "عديد بعض عدة كل جميع معظم أغلب إحدى مختلف كلا كلتا".split()))
"""They may be people by themselves, but not before what they count: `بعض الشركات`."""
_LEADING_ON = _LEADING | _QUANTIFIERS
_TEAM = fold("فريق")
"""A rank before a name, else a team: `فريق من الخبراء`."""
_ADJECTIVE = ("ي", "يه")

_BARE_SURVEY = 3
"""Surveys and counts named in so few words have nobody behind them: `استطلاعات الرأي`."""
_REPORTERS = frozenset(map(fold, "مراسلنا مراسلتنا".split()))
_MADE_BY = frozenset(map(fold, "أجراه أجراها أجرته أجرتها أعده أعدها أعدته أعدتها نفذه نفذته".split()))
"""Verbs of who made a survey, with the pronoun for it."""
_FIGURES = frozenset(map(fold, "تقديرات أرقام توقعات".split()))
"""What a body is the source of, where its name follows: `تقديرات الأمم المتحدة`."""
_ONE_WORD = 3
"""How many words a quotation of one word has, its marks counted."""
_BESIDE = 11
"""The farthest, in words, that a clause by which somebody who is named hides a part of his name ends behind his phrase."""
_OPENS = 3
"""The farthest, in words, that it begins behind the phrase: `سلمى، التي طلبت`."""
_SON = fold("ابن")
_BLOGGER = fold("المدونة")
"""A blog, or before a name the woman who writes one."""


def source_type(reading: Reading, phrase: Phrase) -> str:
    """The source type of a phrase: by its head noun, or by the mention that it is.

    A head that no table of nouns has goes by its mention first, then by its form. Of one that a table has, exceptions come before what the
    table says: a noun of people in the name of a group is a body, a blog before a name is a woman.
    """
    k = head_at_source(reading, phrase)
    noun = reading.noun(k)
    if reading.words[k].removeprefix("ل") in _FIGURES and (owner := _type_of_owner(reading, phrase, k)):
        return owner
    if noun is None:
        if is_company(reading, phrase):
            return "institution"
        if k in reading.mention_at:
            return _type_of_mention(reading, k)
        if _is_press_agency(reading, phrase, k):
            return "media"
        if _is_body_in_marks(reading, phrase, k):
            return "institution"
        return type_of_unlisted(reading, phrase, k)
    if noun.type == "reports" and _is_of_people(reading, phrase, k):
        return "unnamed_person"
    if noun.type in PEOPLE and k in reading.mention_at and reading.mention_at[k][1].type in ("ORG", "GROUP"):
        return "institution"  # `أنصار الله`
    if noun.type == "survey":
        return _type_of_survey(reading, phrase, k)
    if reading.words[k] == _OWNER and not _DIGNITIES.isdisjoint(reading.words[k + 1 : k + 2]):
        return "named_person"
    if reading.words[k : k + 2] in _BROADCASTERS:
        return "media"
    if bare(reading.words[k]) == _NETWORK and any(
        w.startswith(_MEMBERS) for w in reading.words[k + 1 : phrase.end]
    ):
        return "institution"
    if noun.type in OF_NOUN:
        return _type_of_thing(reading, phrase, k, noun)
    if noun.type == "agency":
        return _type_of_agency(reading, phrase, k)
    return _type_of_person(reading, phrase, k, noun)


def _type_of_thing(reading: Reading, phrase: Phrase, k: int, noun: SourceNoun) -> str:
    """The source type of a body, medium or text: the noun's at word `k`, unless the phrase names another that the noun is said of."""
    if k in reading.mention_at and reading.mention_at[k][1].type in ("MEDIA", "ORG"):
        return _type_of_mention(reading, k)
    if noun.type == "media" and bare(reading.words[k]) in _REPORTERS and _names_somebody(reading, phrase):
        return "named_person"  # `مراسلتنا، سلمى الحداد`
    if noun.type == "media" and phrase.mention is not None and phrase.mention.actor in _PLATFORMS:
        return "institution"
    blogger = reading.words[k] == _BLOGGER and _named_person(reading, phrase, k) is not None
    return "named_person" if blogger else OF_NOUN[noun.type]


def _type_of_agency(reading: Reading, phrase: Phrase, k: int) -> str:
    """The source type of an agency: of news, unless a mention or what follows says what else it is for (`وكالة الفضاء`)."""
    if k in reading.mention_at and reading.mention_at[k][1].type not in ("GROUP", "GPE"):
        return _type_of_mention(reading, k, "media")
    words = (bare(word) for word in reading.words[k : phrase.end])
    return "media" if _NO_NEWS.isdisjoint(words) else "institution"


def _names_somebody(reading: Reading, phrase: Phrase) -> bool:
    """Whether a person's name or a given name stands in the phrase."""
    inside = range(phrase.first + 1, phrase.end)
    return phrase.unknown or any(is_person(reading, k) or is_given_name(reading.words[k]) for k in inside)


def _type_of_mention(reading: Reading, k: int, other: str = "institution") -> str:
    """The source type of the mention at word `k`."""
    mention = reading.mention_at[k][1]
    return "institution" if mention.actor in _PLATFORMS else OF_MENTION.get(mention.type, other)


def _is_of_people(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether the reports that word `k` stands for are of somebody who is no adjective of them: `روايات شهود`."""
    told = reading.noun(k + 1) if k + 1 < phrase.end else None
    return told is not None and told.type == "person" and not reading.words[k + 1].endswith(_ADJECTIVE)


def _type_of_owner(reading: Reading, phrase: Phrase, k: int) -> str:
    """The type of the body or the people in the genitive right behind the figures at word `k` (`تقديرات الأمم المتحدة`, `توقعات المراقبين`); empty where none is."""
    if k + 1 >= phrase.end:
        return ""
    if k + 1 in reading.mention_at:
        return "institution" if reading.mention_at[k + 1][1].type in ("ORG", "GROUP") else ""
    noun = reading.noun(k + 1)
    if noun is None or reading.words[k + 1].endswith(_ADJECTIVE) or not phrase.definite:
        return ""
    return {"institution": "institution", "person": "unnamed_person"}.get(noun.type, "")


def _type_of_survey(reading: Reading, phrase: Phrase, k: int) -> str:
    """The source type of surveys and counts: whose they are, or a text, as which somebody made them (`استطلاع أجراه المركز`); those that nobody stands behind are reports."""
    made = any(looks_verbal(reading, j) or reading.words[j] in _MADE_BY for j in range(k + 1, phrase.end))
    if phrase.mention is not None and not made:
        return OF_MENTION.get(phrase.mention.type, "document")
    bare_plural = reading.words[k].endswith("ات") and phrase.end - k <= _BARE_SURVEY
    return "reports" if bare_plural else "document"


def _type_of_person(reading: Reading, phrase: Phrase, k: int, noun: SourceNoun) -> str:
    """The source type of a noun for people at word `k`: named where a name or the office says who, else unnamed."""
    owned = noun.type == "person" and not reading.words[k].startswith("ال") and phrase.end - k <= 3
    if phrase.unknown and not owned:
        return "named_person"
    if reading.words[k] == _SON and _is_fathers_name(reading, k + 1, phrase.end):
        return "named_person"
    tagged = noun.number != "pl" and _has_tagged_name(reading, k, phrase.end)
    if tagged or _named_person(reading, phrase, k) is not None or is_named_one(reading, phrase):
        return "named_person"
    if bare(reading.words[k]) == _TEAM:
        return "institution"
    if noun.type == "office" and noun.number != "pl" and phrase.definite:
        if _is_one_of_many(reading, phrase, k):
            return "unnamed_person"
        alone = phrase.end == k + 1 and bare(reading.words[k]) in HELD_BY_MANY
        described = noun_of(reading.words[k]) is None and noun_of(reading.words[k].removesuffix("ا")) == noun
        return "unnamed_person" if alone or described else "named_person"
    return "unnamed_person"


def _is_fathers_name(reading: Reading, k: int, end: int) -> bool:
    """Whether nothing but a name stands behind `ابن`, so that both are a family's name: `ابن خلدون`, but not `ابن الضحية`, `ابن شقيقه`."""
    if k + 1 != end or reading.noun(k) is not None or reading.tags(k):
        return False
    return not (is_definite(reading.words[k]) or is_possessed(reading, k))


def _is_one_of_many(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether an indefinite office stands before a preposition or an indefinite adjective, so that others may hold it: `مدير في الشركة`, `سفير سابق لدى دمشق`."""
    definite = is_definite(reading.words[k]) or reading.words[k].startswith("لل") or is_possessed(reading, k)
    if k + 1 >= phrase.end or definite or k in reading.named:
        return False
    word = reading.words[k + 1]
    return word == "في" or word in ADJECTIVES or word in nisbas()


def _is_press_agency(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether a phrase is but the nationality of a press agency: `وفقا للفرنسية`, `بحسب "الألمانية"`."""
    word = "ال" + reading.words[k][2:] if reading.words[k].startswith("لل") else reading.words[k]
    alone = phrase.end - k == 1 + (phrase.first in reading.quote_at)
    return alone and word.startswith("ال") and word.endswith("يه") and word[2:-1] in nisbas()


def _is_body_in_marks(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether a phrase is wholly in quotation marks, as papers write the short names of bodies (`«المياه الوطنية» تطالب`), and no plural of people."""
    quotation = reading.quote_at.get(phrase.first)
    if quotation is None or reading.ends[phrase.end - 1] not in (quotation.end, quotation.inner_end):
        return False
    if reading.word_at(quotation.end) - phrase.first == _ONE_WORD and is_surname(reading.words[k]):
        return False  # `دعا "الغامدي" إلى`
    definite = any(is_definite(reading.words[j]) for j in range(k, phrase.end))
    return definite and not reading.words[k].endswith(("ون", "ين"))


def _has_tagged_name(reading: Reading, k: int, end: int) -> bool:
    """Whether a name written as a hashtag follows a title: `الممثل #باسم_مغنية`."""
    return any(reading.words[j] == "#" and "_" in reading.words[j + 1 : j + 3] for j in range(k + 1, end - 1))


def head_at_source(reading: Reading, phrase: Phrase) -> int:
    """The word that says what the source is: behind quantifiers, numerals and opening marks."""
    k = phrase.first
    while k < phrase.end - 1 and (
        ("determiner" in reading.tags(k) and reading.noun(k) is None)
        or counts_behind_for(reading, k)
        or not reading.words[k][0].isalpha()
        or reading.words[k] == "من"
        or counts_some(reading, k)
        or (k > phrase.first and reading.words[k].endswith("ا") and reading.words[phrase.first] in SOME)
        or (reading.words[k] in number_words() and reading.noun(k) is None)
        or (k > phrase.first and reading.words[k] in VAST)
        or (k > phrase.first and ELATIVE.match(reading.words[k]) and reading.noun(k) is None)
        or is_share(reading, k + 1)
        or (reading.words[k] in _LEADING_ON and reading.noun(k + 1) is not None)
    ):
        k += 1
    return k


def _named_person(reading: Reading, phrase: Phrase, k: int) -> Mention | None:
    """The person that a role noun is the title of; not the one whose aide or family the source is."""
    noun = reading.noun(k)
    if noun is not None and noun.number == "pl":
        return None
    for j in range(k, phrase.end):
        if j in reading.mention_at and reading.mention_at[j][1].type == "PERSON":
            before = reading.words[j - 1]
            if names_relative(reading, k, j, phrase.end):
                return None
            governed = (
                before in ("باسم", "من", "عن", "في")
                or is_anothers(reading, k, j)
                or _is_spoken_for(reading, k, j)
                or (
                    j == k + 1
                    and noun is not None
                    and noun.type != "office"
                    and not (reading.words[k].startswith("ال") or is_possessed(reading, k))
                )
            )
            if not governed:
                return reading.mention_at[j][1]
            end = reading.mention_at[j][0]
            end += end < phrase.end and reading.words[end] in "،,"
            if not is_person(reading, end) or reading.words[end][0] == "و":
                return None
    return None


def _is_spoken_for(reading: Reading, k: int, j: int) -> bool:
    """Whether the title before the name at word `j` is that of another man, for whom the one at `k` speaks: `المتحدث باسم الرئيس X`.

    A name that no registry knows is that of the one who speaks: `الناطقة باسم المبعوث الدولي X`.
    """
    if reading.mention_at[j][1].rule != "registry" and is_definite(reading.words[k]):
        return False
    title = j - 1
    while title > k and ((noun := reading.noun(title)) is None or noun.type not in PEOPLE):
        if reading.words[title] in "،," or is_person(reading, title):
            return False
        title -= 1
    noun = reading.noun(title)
    return title > k and noun is not None and noun.type == "office" and reading.words[title - 1] == "باسم"


def is_person(reading: Reading, k: int) -> bool:
    return k in reading.mention_at and reading.mention_at[k][1].type == "PERSON"


def anonymity(reading: Reading, phrase: Phrase, named: bool = False) -> AnonymityClause | None:
    """The clause, behind an unnamed source in its sentence, that says that it is not named; of somebody `named`, one that begins in his phrase or right behind it (`سلمى، التي رفضت ذكر اسم عائلتها`)."""
    _, stop = reading.sentence_of(phrase.first)
    first, last = phrase.end - 1, min(stop, phrase.end + 25) - 1
    if not named:
        return find_anonymity(reading.text, reading.ends[first], reading.ends[last])
    last = min(last, phrase.end + _BESIDE)
    if HIDES.isdisjoint(reading.words[phrase.first : last + 1]):
        return None
    clause = find_anonymity(reading.text, reading.ends[phrase.first], reading.ends[last])
    near = reading.ends[min(last, first + _OPENS)]
    return clause if clause is not None and clause.requested and clause.span[0] <= near else None
