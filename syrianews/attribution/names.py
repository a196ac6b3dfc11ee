"""Names that no registry knows: recognised by where they stand, behind a role and before what the person says."""

from __future__ import annotations

import re

from ..actors.name_classes import word_class
from ..actors.nations import nisbas
from ..actors.surnames import SONS
from ..actors.vocabulary import Vocabulary
from ..text import fold
from .adverbs import is_cognate, several_words
from .concord import gender_of_name, is_given_name
from .reading import Reading
from .shapes import is_definite, is_event, is_possessed, without_pronoun
from .title_holders import FAMILY
from .verb_shapes import MASDAR
from .wordlists import PARTS_OF_YEAR, PEOPLE, SEATED, bare, surnames

_COMMON = 300
"""A word seen more often than this in the counted news is no part of an unlisted name."""
_SEEN = 50
"""A word of the shape of a verbal noun that is seen less often than this is one of no Arabic root: `إيفان`."""
_MOST_WORDS = 4
"""The longest name that no registry knows, in words."""
_FURTHER = 3
"""The most further parts of a name."""
_MOOD = re.compile(r"(?:.ا..|مت?.{3,4})ا$")
"""The accusative of a participle by its shape: `غاضبا`, `مبتسما`."""
MOODS = word_class("mood")
_TOLD = 8
"""How often a word of this shape is seen in news that is no name."""
_WHEN = PARTS_OF_YEAR | set(map(fold, "مساء صباح فجر ليل ليلة ظهر عصر مرة".split()))
"""Nouns that open an adverbial of time behind a name: `بوتين مطلع الشهر الحالي`."""
RARE = 20
"""A word seen less often than this in the counted news is no common noun, but a name where one is expected."""
_OPEN_NAMES = frozenset(map(fold, (*SONS, "آل", "أبو", "آيت", "أيت", "ولد", "بنو")))
"""Words that open a name before the rest of it: `بن علي`, `آيت منصور`."""
_NAMELY = 10
"""From this share of its occurrences, in per cent, behind given names on, a word is a surname."""
_TITLED = fold("بعنوان")
"""It leads from whose text it is to what that is called."""
_SURNAME = re.compile(r"ال\w{2,}ي$")
"""A family's name with the article: an adjective of origin."""
_BEHIND = frozenset({"that", "addressee", "circumstance", "preposition", "day", "adverb"})


def takes_name(reading: Reading, k: int) -> bool:
    """Whether word `k` is a singular role noun (`وزير`, `المتحدث`), which a person's name can follow."""
    noun = reading.noun(k)
    return noun is not None and noun.type in PEOPLE and noun.number == "sg"


def is_surname(word: str) -> bool:
    """Whether a folded word stands behind given names in news or in the table of surnames, or is a rare one in ات: `النعيمات`."""
    vocabulary = Vocabulary.default()
    rare = word.endswith("ات") and vocabulary.count(word) < RARE
    return rare or vocabulary.after_name(word) >= _NAMELY or word in surnames()


def is_own_name(word: str, woman: bool) -> bool:
    """Whether a folded word behind a title is a name and no adjective of the title, which agrees with it: `الزهراوي`, and behind a woman's `الأمني`."""
    if is_given_name(word):
        return True
    if not _SURNAME.match(word) or (word[2:-1] in nisbas() and not woman):
        return False
    vocabulary = Vocabulary.default()
    seen, feminine = vocabulary.count(word), vocabulary.count(word + "ه")
    rare = seen < RARE and not feminine
    return woman or rare or (vocabulary.after_name(word) >= _NAMELY and feminine < seen)


def unknown_name_end(reading: Reading, first: int, stop: int) -> int:
    """The word behind a name of two to four words that begins at word `first`; `first` where none does.

    Its words belong to no closed class, no lexicon and no mention, and are no imperfect with its subject (`تشكل التجارة`); behind it the clause goes on with a comma, a colon, a
    quotation, a complementiser or an adverbial: `الوزير، إسحق جهانكيري، أن`.
    """
    k = first
    if several_words(reading, first):
        return first
    while k < min(stop, first + _MOST_WORDS + 1) and could_be_name(reading, k):
        k += 1
    if not 2 <= k - first <= _MOST_WORDS or reading.original(first).startswith("ال"):
        return first
    if k - first == 2 and reading.words[first][0] in "تي" and reading.words[first + 1].startswith("ال"):
        return first
    if k >= stop or reading.words[k] in "،,:(ل" or k in reading.quote_at or reading.tags(k) & _BEHIND:
        return k
    return first


def further_name_end(reading: Reading, first: int, stop: int) -> int:
    """The word behind further parts of a person's name at word `first`; `first` where none is.

    Those are a part behind a hyphen, the names of fathers (`بن سفير`), and up to three unknown words that a comma, a colon, a
    bracket, a quotation, a complementiser or the party of a member of parliament (`عن حزب الشعب`) follows.
    """
    k = first = _behind_hyphen(reading, _behind_fathers(reading, first, stop), stop)
    while k < min(stop, first + _FURTHER) and could_be_name(reading, k) and not _has_clitic(reading.words[k]):
        k += 1
    if k == first or k >= stop or reading.words[first].startswith("ال") or reading.words[k - 1].endswith("ا"):
        return first
    sits = reading.words[k] == "عن" and k + 1 < stop and bare(reading.words[k + 1]) in SEATED
    if sits or reading.words[k] in "،,:(ل" or k in reading.quote_at or "that" in reading.tags(k):
        return k
    return first


def _behind_hyphen(reading: Reading, k: int, stop: int) -> int:
    """The word behind a part of a double name that a hyphen without blanks joins at word `k`: `إتامي-مبا`."""
    if k + 1 >= stop or reading.words[k] != "-" or not reading.words[k + 1].isalpha():
        return k
    joined = reading.ends[k - 1] == reading.starts[k] and reading.ends[k] == reading.starts[k + 1]
    return k + 2 if joined and k + 1 not in reading.mention_at else k


def _behind_fathers(reading: Reading, k: int, stop: int) -> int:
    """The word behind the names of fathers at word `k` that an office or a common word is spelled like, with the family's: `سمير بن سفير الخثعمي`."""
    while k + 1 < stop and reading.words[k] in SONS and reading.words[k + 1].isalpha():
        k += 2
        family = k < stop and _SURNAME.match(reading.words[k]) and reading.noun(k) is None
        k += bool(family) and k not in reading.mention_at
    return k


def _has_clitic(word: str) -> bool:
    """Whether a word is likelier one with a preposition or conjunction on it (`بزهو`) than a name."""
    count = Vocabulary.default().count
    return word[0] in "بلكو" and count(word[1:]) > count(word)


def rare_name_end(reading: Reading, first: int, stop: int) -> int:
    """The word behind the rare words from word `first` on, at most four, that are nothing but parts of a name."""
    count = Vocabulary.default().count
    k = first + (reading.words[first] in _OPEN_NAMES if first < stop else 0)
    opened = k
    while (
        k < min(stop, opened + _MOST_WORDS)
        and count(reading.words[k]) < _COMMON
        and could_be_name(reading, k)
        and not (is_cognate(reading, k) or several_words(reading, k))
    ):
        k += 1
    return k if k > opened else first


def given_name_end(reading: Reading, k: int, stop: int, gender: str) -> int:
    """The word behind a given name of a gender, or a surname that is no other word, alone at word `k`; `k` where none is: `أكد سليمان محاصرة المدينة`, `أعلن أوغلو أمس جلسة`."""
    word = reading.words[k] if k + 1 < stop else ""
    own = word in surnames() and not Vocabulary.default().count("ال" + word)
    named = (own or gender_of_name(word) == gender != "") and could_be_name(reading, k)
    return k + (named and not is_event(reading, k) and not is_given_name(reading.words[k + 1]))


def is_sure_name(reading: Reading, first: int, end: int) -> bool:
    """Whether the words from `first` to before `end` are nothing but a name: rare and never seen with the article, or known behind given names."""
    return end > first and all(
        word in _OPEN_NAMES
        or (_is_foreign(word) and not reading.original(k).endswith("ة"))
        or is_surname(word)
        for k, word in enumerate(reading.words[first:end], first)
    )


def _is_foreign(word: str) -> bool:
    """Whether a folded word is hardly ever seen in news, with the article or without, and neither is what it is the accusative or the construct plural of."""
    count = Vocabulary.default().count
    if word[0] == "و" or (word[0] == "ف" and count(word[1:]) >= RARE):
        return False  # a conjunction, as likely as not
    forms = [word, "ال" + word, word[:-1]] if word.endswith("ا") else [word, "ال" + word]
    if word.endswith("و"):
        forms += [word[:-1] + "ين", "ال" + word[:-1] + "ين"]
    return max(map(count, forms)) < RARE


def could_be_name(reading: Reading, k: int) -> bool:
    """Whether word `k` belongs to no closed class, no lexicon and no mention, and is no verbal noun or adverb by its shape."""
    word = reading.words[k]
    if (
        word == _TITLED
        or not word.isalpha()
        or len(word) < 2
        or word in _WHEN
        or reading.tags(k)
        or k in reading.mention_at
    ):
        return False
    count = Vocabulary.default().count
    owned = is_possessed(reading, k) and (count(without_pronoun(word)) >= _SEEN or not word.endswith("يه"))
    if reading.noun(k) is not None or owned or reading.lexicon.find(word)[1]:
        return False
    if tells_mood(reading, k) or is_state(word):
        return False
    act = MASDAR.match(word) or (word[0] == "ت" and reading.original(k).endswith("ة"))
    if (act and count(word) >= _SEEN) or (word[0] == "ي" and count(word) >= _COMMON):
        return False
    return not reading.original(k).endswith(("اً", "ًا", "ات")) and not word.startswith(("لل", "بال", "وال"))


def names_relative(reading: Reading, k: int, j: int, end: int) -> bool:
    """Whether the name at word `j` is that of somebody whose relative, the kin noun at word `k`, speaks (`زوجة الأسير السابق ماهر`).

    A name between commas, behind a pronoun (`ابن عمه أحمد`) or behind another name is the relative's own.
    """
    if j == k or bare(reading.words[k]) not in FAMILY or is_definite(reading.words[k]):
        return False
    if any(reading.words[i] in "،," or is_possessed(reading, i) for i in range(k, j)):
        return False
    behind = range(reading.mention_at[j][0], end)
    return not any(reading.words[i] in "،," or i in reading.mention_at for i in behind)


def is_state(word: str) -> bool:
    """Whether a folded word is a participle in the accusative that says in what state somebody speaks, and no name: `غاضبا`, `مدافعا`, not `ماريا`.

    A participle is an adjective as well, and news knows it with the article and in the feminine.
    """
    if not _MOOD.match(word) or word in surnames() or gender_of_name(word):
        return False
    count = Vocabulary.default().count
    return bool(count("ال" + word[:-1]) and count(word[:-1] + "ه"))


def tells_mood(reading: Reading, k: int) -> bool:
    """Whether a participle that news knows leads right to words of somebody, and says how he speaks: `قال الوزير مازحا إن`."""
    word = reading.words[k]
    if k + 1 >= len(reading) or k in reading.named or not _MOOD.match(word):
        return False
    if word in surnames() or gender_of_name(word):
        return False
    leads = reading.words[k + 1] == ":" or k + 1 in reading.quote_at or "that" in reading.tags(k + 1)
    return leads and (Vocabulary.default().count(word) >= _TOLD or word in MOODS)
