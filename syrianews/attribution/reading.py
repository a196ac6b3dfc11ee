"""A document read into words: the view that the attribution rules look at.

Words and punctuation marks are numbered through the whole document; rules speak of them by number. All offsets here
are offsets of the folded text; `Reading.span` gives the original span of a run of words.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import compress, repeat
from operator import is_not

from ..document import Document
from ..once import once
from ..per_word import PerWord
from ..quotes import Quotation, goes_on, quotations
from ..schema import Mention, Span
from ..sentences import sentence_ends
from ..text import fold
from .initials import has_own_initial
from .word_facts import PLAIN, RUN_ON, FactsOfWords
from .wordlists import (
    NOTHING,
    SAME,
    SourceNoun,
    function_words,
    noun_of,
    possessed_noun_of,
    source_nouns,
)

_SHADDA = "\u0651"
_COMPLEMENTISER = re.compile(r"\b([وفب]?ان)(?!ها|هم|ني|نا|ما|كم)\w{3,}")
_DOUBLED = re.compile("ن\u0651\\w|ن[\u064b-\u0650]\u0651\\w")
"""A doubled nun with a letter behind it."""


_NOUNS = PerWord(lambda word: (noun, None) if (noun := noun_of(word)) else (None, possessed_noun_of(word)))
"""The source noun that a word is a form of, and the one that it is with a pronoun behind it."""
_TANWIN = ("اً", "ًا")
_INNER_TA = re.compile("\u0629(?<=[\u0621-\u064a]\u0629)(?=[\u0621-\u064a]{2})")
"""A ta marbuta with further letters behind it, which only ends words; begins with the letter, which is quickly looked for."""


_GOVERNORS = {"والي": fold("محافظ"), "والية": fold("حاكمة")}
"""Governors as they are spelled, which fold to a preposition (`وإلى`, `وإليه`), and another word for each."""
_WALI = re.compile(rf"\b(?:{'|'.join(_GOVERNORS)})\b")
_TOWARDS_IN_YA = re.compile(r"\b(?:[إا]|وإ)لي\b")
"""The preposition as texts spell it that write ى with dots."""
_BEHIND_TOWARDS = frozenset(map(fold, "جانب ذلك هذا أن حين الآن".split()))
"""They follow the preposition and name nothing that is governed: `وإلى جانب`."""
_HAPPY, _EXCELLENCY = fold("سعادة"), fold("معالي")
_HAPPINESS = frozenset((_HAPPY, "و" + _HAPPY))
_IMAM = "إمام"
_PREPOSITIONS = frozenset(map(fold, "في من عن على إلى مع".split()))
"""Behind them `نهاية` and `نفس` are what the table of function words says."""
_BASIM = fold("باسم")
_ALI, _UPON = "علي", "على"
_WITH_UPON = frozenset(map(fold, "شدد شددت يشدد أكد يؤكد أصر يصر اتفق".split()))
"""Verbs that govern على."""
_BEFORE_ALI = frozenset(
    map(fold, "الأمير الشيخ السيد الدكتور الأستاذ الحاج الملا المهندس العقيد العميد اللواء".split())
)
"""Titles behind which `علي` with a preposition or a complementiser behind it is a man's name, however the text spells the preposition."""
_FRIDAY = fold("الجمعة")
_PRAYERS = frozenset(map(fold, "صلاة خطبة خطب خطيب خطباء إمام أئمة جامع".split()))
"""Nouns that Friday is the genitive of: `خطيب الجمعة`."""
_LEADING = frozenset({"that", "preposition"})
_DATED = frozenset({"day", "month"})
"""Classes that a word of a name does not have (`رجب طيب أردوغان`)."""


_STAGES = frozenset(map(fold, "نهاية بداية".split()))
_OF_TIME = frozenset(
    map(
        fold,
        "اليوم الأسبوع الشهر العام السنة الموسم الفصل القرن العقد الليل النهار الصيف الشتاء الربيع الخريف يوم أسبوع شهر عام سنة موسم فصل قرن عقد هذا هذه ذلك تلك العطلة الألفية الدوام الثمانينات التسعينات الستينات السبعينات".split(),
    )
)
"""What has a beginning and an end by which something else is dated."""


class Reading:
    """The words of a document, with its quotations, sentences and mentions by word number.

    `words`, `starts`, `ends` are parallel; `lines` holds (first word, end word, zone kind) of each line.
    """

    def __init__(self, document: Document, mentions: Sequence[Mention], facts: FactsOfWords):
        self.document = document
        self.lexicon = facts.lexicon
        """The cues that it is read by."""
        self._nouns = source_nouns()
        self.folded = document.folded
        self.text = text = self.folded.text
        tokens = document.tokens
        self.words, self.starts, self.ends = tokens.forms[:], tokens.starts[:], tokens.ends[:]
        self.facts = facts.of(self.words)
        run_on = [match.end() for match in RUN_ON.finditer(text)] if "انال" in text else []
        spans = self.folded.folded_spans([(mention.start, mention.end) for mention in mentions])
        for offset in run_on + self._lost_blanks(spans):
            self._part(offset, facts)
        parted = len(self.words) > len(tokens.forms)
        self._distinct = frozenset(self.words) if parted else document.words.distinct()
        """The words that the text has, without its marks."""
        self.mentions = mentions
        self._classes = function_words()
        self._divide(document)
        self._men = self._men_called_ali() | self._preachers()
        self._mark_sameness()
        self._mark_governors()
        self._mark_excellencies()
        self._mark_stages()
        self._mark_fridays()
        self._place(mentions, spans)
        self._men |= self._men_called_basim()
        self.tags: Callable[[int], frozenset[str]] = self._all_tags().__getitem__
        """The closed classes of word `i`, its conjunction left aside where it has one; like the next, the look-up of a list."""
        self.sentence_of: Callable[[int], tuple[int, int]] = self._sentences.__getitem__
        """First and end word of the sentence that holds word `i`."""
        self.quote_at = {bisect_left(self.starts, q.start): q for q in self.quotes}
        self._quote_starts = [q.start for q in self.quotes]
        self._enclosing = _enclosing(self.quotes)

    @once
    def places(self) -> dict[str, list[int]]:
        """Where each word stands."""
        found: dict[str, list[int]] = {}
        for k, word in enumerate(self.words):
            found.setdefault(word, []).append(k)
        return found

    def _divide(self, document: Document) -> None:
        """Work out the lines, quotations and sentences by word number."""
        self.lines: list[tuple[int, int, str]] = []
        self.quotes: list[Quotation] = []
        self._sentences: list[tuple[int, int]] = []
        """For each word the first and end word of its sentence."""
        spans = self.folded.folded_spans([(line.start, line.end) for line in document.lines])
        for number, (line, (lo, hi)) in enumerate(zip(document.lines, spans, strict=True), 1):
            first, last = bisect_left(self.starts, lo), bisect_left(self.starts, hi)
            self.lines.append((first, last, line.kind))
            quotes = quotations(self.text, lo, hi)
            if quotes and number < len(spans) and goes_on(self.text, quotes[-1], spans[number][0]):
                quotes[-1].closed = True
            self.quotes.extend(quotes)
            at = first
            for end in sentence_ends(self.text, lo, hi, quotes):
                stop = bisect_left(self.starts, end, at, last)
                self._sentences += [(at, stop)] * (stop - at)
                at = max(at, stop)
        self._sentences += self._sentences[-1:]  # what is asked of the end of the text belongs to the last
        self.line_starts = [first for first, _, _ in self.lines]

    def _place(self, mentions: Sequence[Mention], spans: Sequence[tuple[int, int]]) -> None:
        """Find the words of each mention; `spans` are its offsets in the folded text."""
        self.named: set[int] = set()
        """The words that belong to a mention."""
        self.mention_at: dict[int, tuple[int, Mention]] = {}
        self.behind_clitic: set[int] = set()
        """The words in which a mention begins behind a letter or two (`لدمشق`)."""
        for mention, (lo, hi) in zip(mentions, spans, strict=True):
            first = bisect_right(self.starts, lo) - 1
            end = max(first + 1, bisect_left(self.starts, hi))
            self.mention_at[first] = (end, mention)
            if lo > self.starts[first]:
                self.behind_clitic.add(first)
            self.named.update(range(first, end))

    def _men_called_ali(self) -> frozenset[int]:
        """The words `علي` of a text that spells the preposition with its own letter (`على`), so that they are a man's name, or behind a title."""
        text = self.document.text
        if _ALI not in text:
            return frozenset()
        name, spelled = fold(_ALI), _UPON in text
        return frozenset(
            i
            for i, w in enumerate(self.words)
            if w == name and self.original(i) == _ALI and (spelled or self._is_titled_ali(i))
        )

    def _men_called_basim(self) -> frozenset[int]:
        """The words `باسم` with which the name of a person begins, so that they are no preposition: `الناطق باسم الحكومة، باسم العوادي`."""
        if _BASIM not in self.words:
            return frozenset()
        people = (i for i, (_, mention) in self.mention_at.items() if mention.type == "PERSON")
        return frozenset(i for i in people if self.words[i] == _BASIM)

    def _is_titled_ali(self, i: int) -> bool:
        """Whether a title stands before `علي` at word `i`, and nothing that a preposition would lead to behind it: `الأمير علي عن`."""
        if not i or i + 1 >= len(self.words) or self.words[i - 1] not in _BEFORE_ALI:
            return False
        word = self.words[i + 1]
        if "that" in self.facts[i + 1].tags and i > 1 and self.words[i - 2].removeprefix("و") in _WITH_UPON:
            return False  # `شدد اللواء علي أن`, as papers of Egypt spell it
        leads = not word[0].isalnum() or word.startswith(("بال", "لل"))
        return leads or not _LEADING.isdisjoint(self.facts[i + 1].tags)

    def _preachers(self) -> frozenset[int]:
        """The words `إمام`, which folds to the preposition `أمام`."""
        if _IMAM not in self.document.text:
            return frozenset()
        imams = (fold(_IMAM), fold("و" + _IMAM))
        return frozenset(i for i, w in enumerate(self.words) if w in imams and _IMAM in self.original(i))

    def _mark_governors(self) -> None:
        """Read `والي` and `والية` as other words for governors, where the text does not spell `وإلى` like that."""
        text = self.document.text
        if not _WALI.search(text) or _TOWARDS_IN_YA.search(text):
            return
        folded = {fold(word) for word in _GOVERNORS}
        for i, word in enumerate(self.words[:-1]):
            if word in folded and self.words[i + 1] not in _BEHIND_TOWARDS:
                governor = _GOVERNORS.get(self.original(i))
                if governor is not None:
                    self.words[i], self.facts[i] = governor, PLAIN

    def _mark_excellencies(self) -> None:
        """Read `سعادة` before an office (`سعادة السفير`) as the courtesy title that it is there, and as no happiness."""
        if _HAPPINESS.isdisjoint(self._distinct):
            return
        for i, word in enumerate(self.words[:-1]):
            if word in _HAPPINESS:
                noun = self.noun(i + 1)
                if noun is not None and noun.type in ("office", "speaker") and noun.number == "sg":
                    self.words[i] = word.removesuffix(_HAPPY) + _EXCELLENCY

    def _mark_stages(self) -> None:
        """Read `نهاية` and `بداية` as nouns where no time follows that they are a part of: `أعلن نهاية مشواره`, but `أعلن نهاية الشهر أن`."""
        if _STAGES.isdisjoint(self._distinct):
            return
        for i, word in enumerate(self.words[:-1]):
            if word not in _STAGES:
                continue
            following = self.words[i + 1]
            timed = following in _OF_TIME or following[0].isdigit() or self.facts[i + 1].tags & _DATED
            if not timed and not (i and self.words[i - 1] in _PREPOSITIONS):
                self.facts[i] = PLAIN

    def _mark_fridays(self) -> None:
        """Read Friday as no day by which something is dated where it is a prayer's: `خطيب صلاة الجمعة`."""
        if _FRIDAY not in self._distinct:
            return
        for i, word in enumerate(self.words[1:], 1):
            if word == _FRIDAY and self.words[i - 1].removeprefix("و") in _PRAYERS:
                self.facts[i] = PLAIN

    def _mark_sameness(self) -> None:
        """Tag `ذات` and `نفس` before a definite source noun, which they only point back to (`أضاف ذات المصدر`), as determiners."""
        if SAME.isdisjoint(self._distinct):
            return
        for i, word in enumerate(self.words[:-1]):
            if (
                word in SAME
                and self.words[i + 1].startswith("ال")
                and self.noun(i + 1) is not None
                and not (i and self.words[i - 1] in _PREPOSITIONS)
            ):
                self.facts[i] = self.facts[i]._replace(tags=frozenset({"determiner"}))

    def _lost_blanks(self, mentions: Sequence[Span]) -> list[int]:
        """Where a blank is missing, given the spans of the mentions in the folded text: behind a complementiser (`إنّسياسة`), a verb of saying (`أكدتوزارة`), a ta marbuta, a noun before a name (`مراسلالميادين`) or a name (`بكينإلى`)."""
        folded = self.folded
        marked = _SHADDA in self.document.text
        found = [
            match.end(1)
            for match in (_COMPLEMENTISER.finditer(self.text) if marked else ())
            if _DOUBLED.search(self.document.text[slice(*folded.raw_span(match.start(), match.end(1) + 1))])
        ]
        starts, facts = self.starts, self.facts
        found += [
            starts[k] + facts[k].lost
            for k in self.telling()
            if facts[k].lost and self.text[starts[k] - 1 : starts[k]] != "_"
        ]
        found += [folded.folded(match.end()) for match in _INNER_TA.finditer(self.document.text)]
        for lo, offset in mentions:
            k = bisect_right(starts, lo) - 1
            if starts[k] < lo < self.ends[k] and self.text[starts[k] : lo].removeprefix("و") in self._nouns:
                found.append(lo)
            if (
                offset + 1 < len(self.text)
                and self.text[offset].isalpha()
                and self.text[offset + 1].isalpha()
            ):
                found.append(offset)
        return found

    def _part(self, offset: int, facts: FactsOfWords) -> None:
        """Part the word that `offset` lies in at that offset."""
        k = bisect_right(self.starts, offset) - 1
        if not self.starts[k] < offset < self.ends[k]:
            return
        cut = offset - self.starts[k]
        parts = self.words[k][:cut], self.words[k][cut:]
        self.words[k : k + 1] = parts
        self.facts[k : k + 1] = facts.of(parts)
        self.starts.insert(k + 1, offset)
        self.ends.insert(k, offset)

    def __len__(self) -> int:
        return len(self.words)

    def telling(self) -> Iterator[int]:
        """The words that have any facts, in text order: most have nothing to tell."""
        return compress(range(len(self.facts)), map(is_not, self.facts, repeat(PLAIN)))

    def _all_tags(self) -> list[frozenset[str]]:
        """The closed classes of each word; a name has none of a day or month."""
        tags = [fact.tags for fact in self.facts]
        for i in self._men:
            tags[i] = NOTHING
        for i in self.named:
            if tags[i]:
                tags[i] -= _DATED
        return tags

    def classes(self, word: str) -> frozenset[str]:
        """The closed classes of a folded word."""
        return self._classes.get(word, NOTHING)

    def noun(self, i: int) -> SourceNoun | None:
        """The source noun that word `i` is a form of, article and clitics left aside."""
        noun, possessed = _NOUNS[self.words[i]]
        return noun if possessed is None or self.original(i).endswith("ة") else possessed

    def clitic(self, i: int, letters: str) -> bool:
        """Whether one of `letters` (و, ف, ب, ل, ك) is written onto word `i` as a word of its own."""
        word = self.words[i]
        if word[0] not in letters or len(word) < 3:
            return False
        if i in self.mention_at:
            return i in self.behind_clitic
        return not (i in self.named or word in self._nouns or has_own_initial(word))

    def line_of(self, i: int) -> tuple[int, int, str]:
        """First word, end word and kind of the line that holds word `i`."""
        return self.lines[bisect_right(self.line_starts, i) - 1]

    def quotation_around(self, i: int) -> Quotation | None:
        """The innermost quotation that word `i` stands in."""
        start = self.starts[i]
        at = bisect_right(self._quote_starts, start) - 1
        while at >= 0:
            quotation = self.quotes[at]
            if quotation.inner_end > start >= quotation.inner_start:
                return quotation
            at = self._enclosing[at]
        return None

    def has_quotation(self, first: int, end: int) -> bool:
        """Whether a quotation begins at one of the words `first` … `end - 1`."""
        at = bisect_left(self._quote_starts, self.starts[first]) if first < end else len(self.quotes)
        return at < len(self.quotes) and self._quote_starts[at] <= self.starts[end - 1]

    def quotations_in(self, span: Span) -> list[Quotation]:
        """The quotations that begin in a span of the folded text."""
        low, high = (bisect_left(self._quote_starts, offset) for offset in span)
        return self.quotes[low:high]

    def word_at(self, offset: int) -> int:
        """Number of the first word that starts at or behind `offset` of the folded text."""
        return bisect_left(self.starts, offset)

    def original(self, i: int) -> str:
        """Word `i` as the text spells it."""
        start, end = self.folded.raw_span(self.starts[i], self.ends[i])
        return self.document.text[start:end]

    def has_tanwin(self, i: int) -> bool:
        """Whether word `i` bears the tanwin, where written, of indefinite objects and adverbs (`رافضاً`)."""
        return self.words[i][-1] == "ا" and self.original(i).endswith(_TANWIN)


def _enclosing(quotes: list[Quotation]) -> list[int]:
    """For each quotation the number of the one it stands in, or of an earlier one's, or -1."""
    parents: list[int] = []
    stack: list[int] = []
    for number, quotation in enumerate(quotes):
        while stack and quotes[stack[-1]].end <= quotation.start:
            stack.pop()
        parents.append(stack[-1] if stack else -1)
        stack.append(number)
    return parents
