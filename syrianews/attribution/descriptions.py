"""Descriptions: whom `الصحيفة`, `المتحدث`, `المصدر` stand for, by who was named with that noun or title elsewhere in the text."""

from __future__ import annotations

from dataclasses import dataclass

from ..actors.nations import nisbas
from ..text import fold
from .chains import Draft
from .concord import Phrase
from .names import is_own_name, takes_name
from .phrase_words import SELF
from .reading import Reading
from .shapes import is_definite
from .wordlists import PEOPLE, SAME, bare

_SOURCE = "مصدر"
_SOURCES = frozenset(("مصدر", "مصادر", "مصدران", "مصدرين"))
_BODIES = {"media", "institution"}
"""What a noun like `الشبكة` may be: that which the same noun was before."""
_AGENCY = fold("وكالة")
_NO_TITLE = frozenset((_SOURCE, fold("مسؤول"), fold("شخص"), fold("رجل")))
"""Nouns for people that stand for anybody, whoever else is called so."""
_ANYBODY = frozenset(
    map(
        fold,
        "أب والد والدة أم أخ أخت ابن ابنة زوج زوجة شقيق شقيقة ضحية شاهد قارئ مشاهد متهم بعض عالم جمهور آخر أخرى مواطن شعب طفل طفلة متابع مرء إنسان ناس كثيرون غير".split(),
    )
)
"""Nouns for people beside somebody else, or for anybody, which take nobody up."""
_AGENCIES = frozenset(map(fold, "الفرنسية الألمانية الإسبانية".split()))
"""Agencies that are called by their nation alone: `ذكرت الفرنسية أن`."""
_IN_NAME = "باسم"
"""Behind a title it leads to another man: `المتحدث باسم الرئيس سمير الحداد`."""
_TELLERS = frozenset(("media", "document"))


def link_descriptions(reading: Reading, drafts: list[Draft]) -> None:
    """Give `الصحيفة`, `المتحدث`, `الرئيس التركي` the actor of the earlier source with the same noun; who is named anywhere is named.

    `المصدر` is the medium or text that spoke before, where no unnamed source did.
    """
    known: dict[str, Draft] = {}
    told, people = None, False
    speaker: Draft | None = None
    titles = _named_titles(reading, drafts)
    for draft in drafts:
        phrase = draft.found.source
        if phrase is None or draft.source is None:
            continue
        own = _own_name(reading, draft)
        if own:
            draft.source_type, draft.actor = "named_person", _bearer(reading, own)
            speaker = draft if draft.within is None else speaker
            continue
        at = phrase.first + (reading.words[phrase.first] in SAME and phrase.end > phrase.first + 1)
        head = bare(reading.words[at])
        named = _named_elsewhere(reading, draft, titles)
        if named is not None and not _is_in_words_of(draft, named.actor):
            draft.source_type = "named_person"
            draft.actor = named.actor or draft.actor
        elif _is_woman_by_nation(reading, draft):
            draft.source_type = "named_person"
        elif speaker is not None and _takes_up(reading, draft, speaker):
            draft.source_type, draft.actor = "named_person", speaker.actor
        plain = head == _SOURCE and (phrase.definite or at > phrase.first)
        plain = plain and all(word in SELF for word in reading.words[at + 1 : phrase.end])
        resumed = told or speaker
        if plain and resumed is not None and not people:
            draft.source_type, draft.actor = resumed.source_type, resumed.actor
            continue
        people = people or head in _SOURCES
        if draft.source_type == "named_person" and draft.within is None:
            speaker = draft
        elif draft.source_type == "unnamed_person" and draft.within is None:
            speaker = None
        if draft.source_type in (*_TELLERS, "unnamed_person"):
            told = draft if draft.source_type in _TELLERS else None
        if draft.actor is None and phrase.mention is None and phrase.definite and head in known:
            earlier = known[head]
            if _is_in_words_of(draft, earlier.actor):
                continue
            draft.actor = earlier.actor
            if earlier.source_type == "named_person" and draft.source_type == "unnamed_person":
                draft.source_type = "named_person"
            elif {earlier.source_type, draft.source_type} == _BODIES:
                draft.source_type = earlier.source_type
        elif draft.actor is not None:
            for k in range(phrase.first, phrase.end):
                if reading.words[k] == _IN_NAME:
                    break
                if k not in reading.named and reading.noun(k) is not None:
                    known[bare(reading.words[k])] = draft


def _own_name(reading: Reading, draft: Draft) -> str:
    """The name that no registry knows at the end of a definite title in the singular with its adjectives, so that nobody else is taken up: `النائب المعارض الزهراوي`, `الناشطة سلمى`."""
    phrase = draft.found.source
    if phrase is None or draft.actor is not None or phrase.mention is not None or phrase.joints:
        return ""
    first, last = phrase.first, phrase.end - 1
    if first >= last or not takes_name(reading, first) or last in reading.named:
        return ""
    if not all(is_definite(reading.words[k]) and reading.words[k].isalpha() for k in range(first, last)):
        return ""
    word, noun = reading.words[last], reading.noun(first)
    woman = noun is not None and noun.gender == "f"
    return word if reading.noun(last) is None and is_own_name(word, woman) else ""


def _bearer(reading: Reading, name: str) -> str | None:
    """The last person whose name in the text has a word in it."""
    people = (
        m.actor
        for k, (end, m) in reversed(reading.mention_at.items())
        if m.type == "PERSON" and name in reading.words[k:end]
    )
    return next(people, None)


def _is_in_words_of(draft: Draft, actor: str | None) -> bool:
    """Whether a statement stands in the words of the person `actor`, who does not speak of himself by a title: `قال الوزير: سمعت الوزير يزعم أن`."""
    outer = draft.within
    while outer is not None:
        if outer.source_type == "named_person" and outer.actor == actor and outer.found.form.pos != "prep":
            return True
        outer = outer.within
    return False


def _takes_up(reading: Reading, draft: Draft, speaker: Draft) -> bool:
    """Whether a definite noun for one person, whom the text has not introduced without a name, stands for the named speaker before it: `المدرب`, `المسؤول الحكومي`."""
    phrase = draft.found.source
    if draft.source_type != "unnamed_person" or draft.anonymity or phrase is None or phrase.joints:
        return False
    noun = reading.noun(phrase.first)
    if noun is None or noun.number != "sg" or noun.type not in PEOPLE:
        return False
    head = bare(reading.words[phrase.first])
    if (
        head == _SOURCE
        or not reading.words[phrase.first].startswith("ال")
        or head in _ANYBODY
        or phrase.mention is not None
    ):
        return False
    if noun.gender and speaker.gender and noun.gender != speaker.gender:
        return False
    outer = draft.within
    inside = outer is not None and outer.found.form.pos != "prep"
    words = range(phrase.first + 1, phrase.end)
    of_body = noun.type == "speaker" and any(
        reading.words[k] == _IN_NAME or ((held := reading.noun(k)) is not None and held.type == "institution")
        for k in words
    )  # `المتحدث الأمني بوزارة الداخلية`
    of_other = of_body or _is_of_other_state(reading, phrase, speaker.found.source)
    return not (inside or of_other or _is_introduced(reading, head, phrase.first))


def _is_woman_by_nation(reading: Reading, draft: Draft) -> bool:
    """Whether a verb's subject is but the adjective of a nation, in a text that has named somebody and no agency: `أكدت البريطانية أنها ستستأنف`."""
    phrase = draft.found.source
    if draft.source_type not in _BODIES or draft.found.form.pos != "verb" or phrase is None:
        return False
    word = reading.words[phrase.first]
    alone = (
        phrase.first == draft.found.end == phrase.end - 1 and word.startswith("ال") and word.endswith("يه")
    )
    if not alone or word in _AGENCIES or word[2:-1] not in nisbas() or phrase.first in reading.mention_at:
        return False
    named = any(m.type == "PERSON" for k, (_, m) in reading.mention_at.items() if k < phrase.first)
    return named and not any(w.endswith(_AGENCY) for w in reading.words)


def _is_of_other_state(reading: Reading, phrase: Phrase, other: Phrase | None) -> bool:
    """Whether a description and the phrase of a named speaker name different states: `السفير الروسي سمير الحداد … المندوب الفرنسي`."""
    one, two = (
        {state for word in reading.words[p.first : p.end] if (state := nisbas().get(word.removeprefix("ال")))}
        for p in (phrase, other or phrase)
    )
    return bool(one and two) and one.isdisjoint(two)


def _is_introduced(reading: Reading, head: str, end: int) -> bool:
    """Whether a text speaks of somebody by an indefinite noun before word `end`, with no genitive or name behind it: `سأل ترامب موظفا`."""
    behind = (k + 1 for form in (head, head + "ا") for k in reading.places.get(form, ()) if k < end)
    return any(
        not (is_definite(reading.words[k]) or k in reading.named or k in reading.quote_at) for k in behind
    )


@dataclass(slots=True, frozen=True)
class _Named:
    """Somebody named, and the body or state named in his title."""

    actor: str | None
    body: str | None = None


def _named_titles(reading: Reading, drafts: list[Draft]) -> dict[str, _Named]:
    """The titles of the people that a text names, with the last of them and of the speakers who has each."""
    titles: dict[str, _Named] = {}
    for _, mention in reading.mention_at.values():
        title = fold(mention.title).split() if mention.type == "PERSON" and mention.title else []
        if title and title[0].startswith("ال") and _IN_NAME not in title:
            titles[bare(title[0])] = _Named(mention.actor)
    titles = {title: named for title, named in titles.items() if title not in _NO_TITLE}
    for draft in drafts:
        phrase = draft.found.source
        if phrase is not None and draft.source is not None and draft.source_type == "named_person":
            titles |= dict.fromkeys(_titles(reading, phrase), _Named(draft.actor, _body(draft)))
    return titles


def _body(draft: Draft) -> str | None:
    """The body or state named in the phrase of a source."""
    phrase = draft.found.source
    named = phrase.mention if phrase is not None else None
    return named.actor if named is not None and named.type != "PERSON" else None


def _titles(reading: Reading, phrase: Phrase) -> list[str]:
    """The definite titles of a named speaker, before the name and right behind it, without the article."""
    titles = [
        bare(reading.words[k])
        for k in sorted({phrase.first, phrase.name_end})
        if phrase.first <= k < phrase.end and reading.words[k].startswith("ال") and takes_name(reading, k)
    ]
    return [*titles, *filter(None, (_held_title(reading, phrase),))]


def _held_title(reading: Reading, phrase: Phrase) -> str:
    """A title with the body, state or office that makes it definite (`مندوب روسيا`); empty where the phrase begins with none."""
    k = phrase.first
    if k + 1 >= phrase.end or reading.words[k].startswith("ال") or not takes_name(reading, k):
        return ""
    person = k + 1 in reading.mention_at and reading.mention_at[k + 1][1].type == "PERSON"
    held = is_definite(reading.words[k + 1]) or k + 1 in reading.named
    return f"{reading.words[k]} {reading.words[k + 1]}" if held and not person else ""


def _named_elsewhere(reading: Reading, draft: Draft, titles: dict[str, _Named]) -> _Named | None:
    """Who is named elsewhere with the definite title that an unnamed speaker has, for the same body if for any: `المتحدث باسم الوزارة`, `مندوب روسيا`."""
    phrase = draft.found.source
    if draft.source_type != "unnamed_person" or draft.anonymity or phrase is None:
        return None
    if not takes_name(reading, phrase.first):
        return None
    held = _held_title(reading, phrase)
    if held:
        return titles.get(held)
    word = reading.words[phrase.first]
    named = titles.get(bare(word)) if bare(word) != word else None
    body = _body(draft)
    return named if named is not None and (body is None or named.body in (None, body)) else None
