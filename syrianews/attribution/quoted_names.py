"""Names in quotation marks that belong to a noun phrase (`موقع "نبع"`, `قوات "درع الفرات"`), apart from quoted speech, which ends it."""

from __future__ import annotations

from ..actors.vocabulary import Vocabulary
from ..actors.word_forms import COMMON
from ..text import fold
from .concord import Phrase
from .phrase_parts import BODIES
from .reading import Reading
from .shapes import is_definite, is_event, is_possessed
from .speech import WHEN, ends_sentence, holds_clause, names_body, tells_of_name
from .terms import TERM_HEADS, is_foreign_name
from .verb_shapes import MASDAR
from .wordlists import PEOPLE, PRONOUNS, SourceNoun

OF_NAMES = frozenset(map(fold, "أبو أبي أم بن ابن بنت عبد آل ذو أخو".split()))
"""First words of names that are common by themselves."""
_LONE = 3
"""One word in marks, the marks counted as words."""
_NAMED_BODIES = frozenset(("institution", "agency", "media"))
_HOLDERS = frozenset(("office", "person"))
_REST_OF_NAME = 2
"""How many words a name in quotation marks has at most behind a mention that begins it; more are speech: `"وودي صديقي وأنا أصدقه"`."""
_LONGEST_NAME = 7
"""How many words a name in quotation marks has at most behind a noun in the construct state: `قوات "درع الفرات الأول"`."""
_LONGEST_MEDIUM = 5
"""The longest name of a medium in quotation marks, the marks included, in words."""
_LONGEST_TERM = 3
"""The longest name in quotation marks, in words, that only its place in the phrase tells."""
_LONGEST_MENTION = 5
"""The longest that begins with a listed name."""
_LONGEST_ALONE = 4
"""The longest that is a phrase by itself."""


def quoted_name(reading: Reading, phrase: Phrase, k: int, stop: int) -> int:
    """The word behind the quotation at word `k`, taken into the phrase as a name; `k` where it is speech, which ends the phrase."""
    quotation = reading.quote_at[k]
    end = reading.word_at(quotation.end)
    head = reading.noun(phrase.end - 1) if phrase.end > phrase.first else None
    if not quotation.closed or end > stop or _opens_with_preposition(reading, k, stop):
        return k
    if k + 1 < stop and is_possessed(reading, k + 1) and reading.words[k + 1].endswith(PRONOUNS):
        return k  # `أبدى الوزير في بيان "استعداده للحوار"`
    who = reading.noun(phrase.first)
    if who is not None and who.type in PEOPLE and "preposition" in reading.tags(k + 1):
        return k  # `عبر مصدر مسؤول "عن أسفه"`
    if head is None and phrase.joints and phrase.end - 1 in reading.named:
        return k
    named = _begins_with_name(reading, k, end)
    if named and _is_told_medium(reading, phrase, k):
        return k  # `أفادت مصادر مطلعة "النهار"`
    parted = phrase.end == phrase.first and heads_in_quotes(reading, k) and is_definite(reading.words[end])
    if parted and not is_definite(reading.words[k + 1]):
        phrase.end = end  # `مصادر في "جيش" الاحتلال`
        return end
    if phrase.end == phrase.first:
        is_name = _is_name_alone(reading, k, end, stop, named)
    else:
        is_name = _is_name_behind(reading, phrase, head, (k, end), named) or (
            end < stop and _is_long_name(reading, phrase, head, k, end)
        )
    timed = "occasion" in reading.tags(phrase.first) and phrase.end > phrase.first + 1 and head is None
    if not is_name or timed:
        return k
    phrase.definite = (
        named or end - k - 2 > 1 or is_definite(reading.words[k + 1]) or _heads_name(phrase, head)
    )
    phrase.end = end
    for j in range(k, min(end, k + 2)):
        if j in reading.mention_at:
            phrase.mention = phrase.mention or reading.mention_at[j][1]
    return end


def heads_in_quotes(reading: Reading, k: int) -> bool:
    """Whether the quotation at word `k` is but the noun of a body, which is called into doubt: `"جيش" الاحتلال`, `"الحكومة"`."""
    noun = reading.noun(k + 1) if k + 1 < len(reading) else None
    body = noun is not None and noun.type == "institution"
    return body and k + 3 < len(reading) and reading.starts[k + 2] == reading.quote_at[k].inner_end


def name_between_commas(reading: Reading, phrase: Phrase, k: int, stop: int) -> int:
    """The comma behind the short name in quotation marks of a body or medium at word `k`: `وكالة الأنباء السورية، "سانا"،`; 0 where none is."""
    quotation, noun = reading.quote_at.get(k), reading.noun(phrase.first)
    if quotation is None or not quotation.closed or noun is None or noun.type not in _NAMED_BODIES:
        return 0
    end = reading.word_at(quotation.end)
    if end >= stop or reading.words[end] not in "،,":
        return 0
    listed = reading.mention_at.get(k + 1, (0, None))[0] == end - 1
    return end if listed or (noun.type == "agency" and end - k - 2 == 1) else 0


def _is_told_medium(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether the medium named at word `k` is whom unnamed sources with an adjective tell."""
    noun = reading.noun(phrase.first) if phrase.end > phrase.first + 1 else None
    medium = k + 1 in reading.mention_at and reading.mention_at[k + 1][1].type == "MEDIA"
    return (
        medium
        and noun is not None
        and noun.type in ("person", "reports")
        and not phrase.definite
        and phrase.end == phrase.first + 2
        and reading.noun(k - 1) is None
    )


def _opens_with_preposition(reading: Reading, k: int, stop: int) -> bool:
    """Whether the quotation begins with ل or ب, as no name does: `دعا "لوقف النار"`, `اتهم المنظمة "بتخويف النازحين"`."""
    if k + 1 >= stop:
        return False
    word = reading.words[k + 1]
    if word in WHEN:
        return True  # `ستعلن "خلال أيام" قرارها`
    if word.startswith("ب"):
        # `صحيفة "باريزيان"`
        named = reading.noun(k - 1) is not None and not is_definite(reading.words[k - 1])
        return not named and (word.startswith("بال") or bool(MASDAR.match(word[1:])))
    if reading.words[k - 1] in TERM_HEADS:
        return word.startswith("لل")  # `معركة "لهيب داريا"`
    return word.startswith("لل") or (word.startswith("ل") and reading.clitic(k + 1, "ل"))


def _begins_with_name(reading: Reading, k: int, end: int) -> bool:
    """Whether a mention begins the quotation and takes up all but a word or two of it."""
    mentions = reading.mention_at
    return any(j in mentions and mentions[j][0] + _REST_OF_NAME >= end - 1 for j in range(k, min(end, k + 3)))


def _is_name_alone(reading: Reading, k: int, end: int, stop: int, named: bool) -> bool:
    """Whether a quotation with no noun before it is a name: a listed one, one that says what it is, or one that the clause goes on behind."""
    if end - k - 2 > _LONGEST_ALONE:
        body = reading.noun(k + 1)
        comma = end < stop and reading.words[end] in "،,"
        if names_body(reading, k) and end < stop and not comma:
            return True
        return body is not None and body.type in BODIES and _is_gloss(reading, end + comma)
    if (named and not tells_of_name(reading, k)) or _names_medium(reading, k):
        return True
    if end >= stop or reading.words[end] in ".،":
        return False
    word = reading.words[end]
    answers = reading.facts[end].may_be_cue or "circumstance" in reading.tags(end)
    return end - k == _LONE or not (
        answers and word.endswith("ا")
    )  # `وأضاف "المكان جميل" مشيرا إلى`, `وقال "لا لم يحدث" ردا على`


def _is_name_behind(
    reading: Reading, phrase: Phrase, head: SourceNoun | None, quoted: tuple[int, int], named: bool
) -> bool:
    """Whether a short quotation behind the phrase names it: a listed name, or one where the phrase still wants a name."""
    k, end = quoted
    inner = end - k - 2
    if named or inner > _LONGEST_TERM:
        return named and inner <= _LONGEST_MENTION and not tells_of_name(reading, k)
    definite = is_definite(reading.words[k - 1])
    if head is not None and (head.type in PEOPLE or definite) and holds_clause(reading, k):
        return _is_gloss(reading, end)  # `قال المدير "لن نغادر"`
    if is_foreign_name(reading, k + 1, end - 1):
        return True  # `أكد اللاعب البرازيلي «ايلتون ميدا» على`
    if definite and inner > 1 and _is_wording(reading, phrase, k, end):
        return _is_gloss(reading, end)  # `أكد الوزير "ضرورة العمل"`
    if definite and ends_sentence(reading, k):
        return _is_gloss(reading, end)  # `قال وزير الداخلية "الطريق مغلق منذ يومين"`
    return head is not None or not phrase.definite or _is_gloss(reading, end) or _belongs(reading, phrase)


def _is_wording(reading: Reading, phrase: Phrase, k: int, end: int) -> bool:
    """Whether the quotation at word `k`, behind a definite noun, opens with a deed, or behind a person with a common noun, as names do not: `أدانت الوزارة "الهجوم الجبان"`, `أكد الوزير "ضرورة العمل"`."""
    word, head = reading.words[k + 1], reading.noun(phrase.first)
    if word in OF_NAMES or any(j in reading.named for j in range(k + 1, end)):
        return False
    if is_event(reading, k + 1):
        return True
    count = Vocabulary.default().count
    if head is None or max(count(word), count(word.removeprefix("ال"))) < COMMON:
        return False
    thing = head.type == "institution" and is_definite(word) and not word.endswith(("ي", "يه"))
    return head.type in PEOPLE or thing


def _is_long_name(reading: Reading, phrase: Phrase, head: SourceNoun | None, k: int, end: int) -> bool:
    """Whether a longer quotation is the name behind a noun in the construct state: `قوات "درع الفرات الأول"`, `رئيس "هيئة …"`."""
    if head is None or not _LONGEST_TERM < end - k - 2 <= _LONGEST_NAME or holds_clause(reading, k):
        return False
    if reading.words[phrase.end - 1].startswith("ال"):
        return False
    body = reading.noun(k + 1)
    return head.type in _NAMED_BODIES or (head.type in _HOLDERS and body is not None and body.type in BODIES)


def _belongs(reading: Reading, phrase: Phrase) -> bool:
    """Whether the phrase ends in ل and a noun without the article, which a name must follow: `المدير العام لمبادرة "نفهم"`."""
    k = phrase.end - 1
    return k > phrase.first and not reading.words[k].startswith("لل") and reading.clitic(k, "ل")


def _heads_name(phrase: Phrase, head: SourceNoun | None) -> bool:
    """Whether the phrase is but the noun of a body, medium or agency, whose name in quotation marks makes it definite: `موقع "نبع"`."""
    return head is not None and head.type in _NAMED_BODIES and phrase.end == phrase.first + 1


def quotes_medium(reading: Reading, k: int) -> bool:
    """Whether the quotation at word `k` is the name of a medium by its first word, and no longer than such names are."""
    return _names_medium(reading, k) and reading.word_at(reading.quote_at[k].end) - k <= _LONGEST_MEDIUM


def _names_medium(reading: Reading, k: int) -> bool:
    """Whether the name in quotation marks at word `k` begins with what it is (`"القناة 13"`)."""
    noun = reading.noun(k + 1) if k + 1 < len(reading) else None
    return noun is not None and noun.type == "media"


def _is_gloss(reading: Reading, end: int) -> bool:
    """Whether a complementiser or a colon follows the quotation that ends before word `end`: then it names the source again."""
    if end < len(reading) and reading.words[end] == "(":
        end = next((k + 1 for k in range(end, min(len(reading), end + 8)) if reading.words[k] == ")"), end)
    return end < len(reading) and (reading.words[end] == ":" or "that" in reading.tags(end))
