"""What a single word can be by its shape and by the cue lexicon: a verb, a word of saying, a verbal noun."""

from __future__ import annotations

import re
from functools import lru_cache

from ..actors.vocabulary import Vocabulary
from ..per_word import PerWord
from ..text import fold
from .cues import CueLexicon
from .reading import Reading
from .traits import cues_that
from .wordlists import function_words

MASDAR = re.compile(
    r"(?!(?:تركي|تقني|تالي|منطق|مدين|مملك)ه$)(?:ت\w{2}ي\w|ا\w{2,4}ا\w|است\w{2,3}ا\w|است\wا\wه|م\w{2,3}[^\Wي]ه)$"
)
"""Shapes of verbal nouns: تطوير, اعتقال, استثمار, استحالة, متابعة."""
JOINED_NOUNS = frozenset(map(fold, "وأبرز وعلم وسجل".split()))
"""With و rather nouns (`كبار القادة وأبرز الوزراء`, `التغذية وعلم الأدوية`) than verbs, where no frame tells."""
_REMEMBERED = 50_000
"""How many words the answers of the cue lexicon are remembered for."""


def is_finite_cue(reading: Reading, i: int) -> bool:
    """Whether word `i` can be read as a finite cue verb and as no noun."""
    return reading.facts[i].may_be_cue and _finite(reading.words[i], reading.lexicon)


@lru_cache(maxsize=_REMEMBERED)
def _finite(word: str, lexicon: CueLexicon) -> bool:
    offset, forms = lexicon.find(word)
    if not forms or word in JOINED_NOUNS or any(form.pos in ("masdar", "noun") for form in forms):
        return False
    return forms[0].pos == "verb" and not (forms[0].strict and not offset)


def is_verbal(reading: Reading, k: int) -> bool:
    """Whether a phrase cannot begin with word `k`: a further verb (`تعهدت وتوعدت`) or a circumstantial participle (`قال مخاطبا`)."""
    if not reading.facts[k].may_be_cue or reading.noun(k) is not None:
        return False
    offset, forms = reading.lexicon.find(reading.words[k])
    if not forms:
        return False
    if offset and reading.words[k][0] in "وف" and forms[0].pos == "verb":
        return True
    return forms[0].pos == "participle" and (reading.has_tanwin(k) or reading.original(k).endswith("ا"))


_KNOWN = 80
"""From this share on, in per cent, a word is a verb wherever it stands; one joined by و may be so from a lower one on."""
JOINED_VERB = 70


def looks_verbal(reading: Reading, k: int) -> bool:
    """Whether word `k` is a finite verb by its shape, or one that news has as a verb only: `يعملون`, `زادت`, `استهدفت`, `غادر`; no name and no noun that news knows."""
    return k < len(reading) and (has_verb_shape(reading, k) or is_known_verb(reading, k))


def has_verb_shape(reading: Reading, k: int) -> bool:
    """Whether word `k` is a finite verb by its shape alone: `يعملون`, `زادت`, `استهدفت`."""
    return k not in reading.named and is_verb_shape(reading.words[k]) and reading.noun(k) is None


def is_known_verb(reading: Reading, k: int) -> bool:
    """Whether word `k`, of no shape of its own, is one that news has as a verb only: `غادر`, `أدى`, but not `إدي`."""
    if (
        k in reading.named
        or Vocabulary.default().verbal(reading.words[k]) < _KNOWN
        or reading.noun(k) is not None
    ):
        return False
    return reading.words[k][0] != "ا" or not reading.original(k).startswith("إ")


def _has_verb_shape(word: str) -> bool:
    """An imperfect in ي, a perfect in ت or a plural in وا, never seen with the article, which a noun of that shape would be."""
    if word.endswith(("ون", "وا")) and _PLURAL_VERB.match(word):
        return not word.endswith("يون")
    vocabulary = Vocabulary.default()
    feminine = word.startswith("ت") and _FEMININE_VERB.match(word) and vocabulary.count("ي" + word[1:])
    if not (feminine or _VERB.match(word)) or MASDAR.match(word) or function_words().get(word):
        return False
    return (
        vocabulary.count(word) > 0
        and not vocabulary.count("ال" + word)
        and vocabulary.after_name(word) < _NAMELY
    )


_VERB = re.compile(
    r"ي\w{3,}(?<!وما)(?<!ميا)$|(?!ال|\w\wوت$)\w{2,}[^\Wا]ت$|(?:است|ان|ا(?!ل)\w(?=ت))[^\Wا]{2,3}(?<!يه)$"
)
_FEMININE_VERB = re.compile(r"ت(?:\w[يو]\w|(?!\wا\w\w$)\w{4,})(?<!ه)(?<!ها)(?<!هم)(?<!هما)$")
"""The imperfect in ت, a verb where news also has it in ي (`تمتلك`, `يمتلك`), and of no shape of a verbal noun (`تجدد`, `تعاون`)."""
_PLURAL_VERB = re.compile(r"ي\w{2,}ون$|(?!ال)\w{3,}وا$")
_NAMELY = 10
"""From this share of its occurrences, in per cent, behind given names on, a word is a surname."""
_SAYS = cues_that("says")
_VERBAL = PerWord(_has_verb_shape)


def is_verb_shape(word: str) -> bool:
    """Whether a folded word is a finite verb by its shape.

    >>> [is_verb_shape(fold(word)) for word in ("يعملون", "استهدفت", "يونيو", "يمنيون", "الوقت")]
    [True, True, False, False, False]
    """
    return _VERBAL[word]


def is_saying(reading: Reading, k: int) -> bool:
    """Whether word `k` is `قوله`, `قولهم` … or `قائلا`, `قائلة` …: it opens speech and names nobody."""
    return reading.facts[k].may_be_cue and _saying(reading.words[k], reading.lexicon)


@lru_cache(maxsize=_REMEMBERED)
def _saying(word: str, lexicon: CueLexicon) -> bool:
    return any(
        form.lemma in _SAYS and (form.pos == "participle" or (form.pos == "masdar" and form.suffix))
        for form in lexicon.forms.get(word, ())
    )
