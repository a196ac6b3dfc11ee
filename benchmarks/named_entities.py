"""The actor finder beside trained named-entity models, on the same texts.

    pip install python-crfsuite          (in an environment of its own, beside the package's)
    python benchmarks/named_entities.py --shared ../shared

Two models are trained on the training split of ANERcorp (CAMeL Lab): a conditional random field with the package's own
lists as features, and spaCy's small entity recogniser. What the three systems find is mapped to persons, places and
organisations (`MAPPED`), and matched with the gold as everywhere in this project: one to one, a find counts if it shares
at least half of the characters that the two cover together. All read the gold's own headline and body lines.

ANERcorp's licence is unclear: it is read from a folder beside the project, and nothing of it is kept but the scores in
`benchmarks/named_entities.csv`, one row for each set of texts, system and type.
"""

from __future__ import annotations

import argparse
import csv
import datetime as dt
import random
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from importlib.metadata import version
from itertools import pairwise
from pathlib import Path

import pycrfsuite
import spacy
from spacy.tokens import Doc
from spacy.training import Example
from spacy.util import minibatch

from syrianews import __version__
from syrianews.actors.finder import ActorFinder
from syrianews.actors.listed import Listed, load_listed
from syrianews.actors.name_words import NameWords
from syrianews.document import Document, Words
from syrianews.gold import overlap, pair, read_gold
from syrianews.schema import TEXT_KINDS, Zone
from syrianews.text import Folded, fold

ROOT = Path(__file__).resolve().parent.parent
MAPPED = {
    "PERSON": "PER",
    "GPE": "LOC",
    "LOC": "LOC",
    "ORG": "ORG",
    "GROUP": "ORG",
    "MEDIA": "ORG",
    "PERS": "PER",
}
"""Types of this project and of ANERcorp to the three that all can be asked for; ANERcorp's MISC is left out."""
TYPES = ("PER", "LOC", "ORG")
COLUMNS = ("date", "texts", "system", "version", "type", "gold", "found", "precision", "recall", "f1")
EPOCHS = 8

Entity = tuple[int, int, str]
Sentence = list[tuple[str, str]]
Finder = Callable[[str], list[Entity]]
Marked = tuple[str, list[Entity]]
"""A text and the entities in it, in characters."""
_TOKEN = re.compile(r"\w+|[^\w\s]")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    parser.add_argument("--out", type=Path, default=ROOT / "benchmarks" / "named_entities.csv")
    args = parser.parse_args()
    anercorp = args.shared / "data" / "anercorp_camellab"
    train = list(sentences(anercorp / "ANERCorp_CamelLab_train.txt"))
    test = list(sentences(anercorp / "ANERCorp_CamelLab_test.txt"))
    systems = [
        ("syrianews", __version__, finder()),
        ("CRF with gazetteers", version("python-crfsuite"), crf(train)),
        ("spaCy NER", version("spacy"), spacy_ner(train)),
    ]
    rows = []
    for name, texts in {**gold_sets(args.shared / "gold"), "ANERcorp test": joined(test)}.items():
        for system, number, find in systems:
            rows += score(name, system, number, find, texts)
    with args.out.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    for row in rows:
        print(*(row[column] for column in COLUMNS), sep="\t")


def sentences(path: Path) -> Iterator[Sentence]:
    """The sentences of a file with a word and its tag on each line; MISC counts as outside."""
    sentence: Sentence = []
    for line in path.read_text("utf-8").splitlines():
        word, _, tag = line.strip().rpartition(" ")
        if word:
            sentence.append((word, "O" if tag.endswith("MISC") else tag))
        elif sentence:
            yield sentence
            sentence = []
    if sentence:
        yield sentence


def entities(tags: Iterable[str], spans: list[tuple[int, int]]) -> list[Entity]:
    """The entities that BIO tags mark, in characters."""
    found: list[Entity] = []
    last = ""
    for tag, (start, end) in zip(tags, spans, strict=True):
        kind = MAPPED.get(tag[2:], "")
        if kind and tag[0] == "I" and kind == last:
            found[-1] = (found[-1][0], end, kind)
        elif kind:
            found.append((start, end, kind))
        last = kind
    return found


def joined(corpus: list[Sentence]) -> list[Marked]:
    """Sentences as texts of thirty each, and the entities in them."""
    out = []
    for at in range(0, len(corpus), 30):
        text, marked = "", []
        for sentence in corpus[at : at + 30]:
            line, spans = spaced(sentence)
            moved = [(start + len(text), end + len(text)) for start, end in spans]
            marked += entities([tag for _, tag in sentence], moved)
            text += line + "\n"
        out.append((text, marked))
    return out


def gold_sets(shared: Path) -> dict[str, list[Marked]]:
    """The gold that ships and, where it is at hand, the `dev` set beside the project: texts with their entities."""
    wikinews = ROOT / "benchmarks" / "wikinews"
    sets = {
        "seeds": (ROOT / "seeds", ROOT / "seeds" / "gold"),
        "wikinews": (wikinews / "texts", wikinews / "gold"),
        "dev": (shared / "texts" / "dev", shared / "dev"),
    }
    found = {}
    for name, (texts, gold) in sets.items():
        if gold.is_dir():
            found[name] = [item for path in sorted(gold.glob("*.json")) for item in articles(path, texts)]
    return found


def articles(path: Path, texts: Path) -> Iterator[Marked]:
    """The text of each article of a gold file, and the entities in it."""
    file = texts / f"{path.stem}.txt"
    if not file.is_file():
        return
    gold = read_gold(path, file.read_text("utf-8"))
    for article in gold.articles:
        number = article["article"]
        zones = [
            Zone(start, end, kind, number)
            for start, end, kind, owner in gold.lines
            if owner == number and kind in TEXT_KINDS
        ]
        document = Document.from_zones(gold.text, zones, article=number)
        places = {document.to_scrape((i, i + 1))[0]: i for i in range(len(document.text))}
        marked = [
            (places[m["span"][0]], places[m["span"][1] - 1] + 1, MAPPED[m["type"]])
            for m in gold.mentions
            if m["span"][0] in places
        ]
        yield document.text, marked


def finder() -> Finder:
    """The package's own."""
    actors = ActorFinder.default()
    return lambda text: [(m.start, m.end, MAPPED[m.type]) for m in actors(Document.from_text(text))]


def score(name: str, system: str, number: str, find: Finder, texts: list[Marked]) -> list[dict[str, object]]:
    """Precision, recall and F1 of a system on a set, for each type, for all types, and for detection alone."""
    gold: Counter[str] = Counter()
    found: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for text, marked in texts:
        system_found = find(text)
        gold.update(kind for *_, kind in marked)
        found.update(kind for *_, kind in system_found)
        pairs = pair(marked, system_found, _agreement)
        right["detection"] += len(pairs)
        right.update(marked[i][2] for i, j in pairs if marked[i][2] == system_found[j][2])
    for counts in (gold, found):
        counts["detection"] = counts["typed"] = sum(counts[kind] for kind in TYPES)
    right["typed"] = sum(right[kind] for kind in TYPES)
    return [
        {
            "date": dt.date.today().isoformat(), "texts": name, "system": system, "version": number, "type": kind,
            "gold": gold[kind], "found": found[kind],
            "precision": _share(right[kind], found[kind]), "recall": _share(right[kind], gold[kind]),
            "f1": _share(2 * right[kind], gold[kind] + found[kind]),
        }
        for kind in (*TYPES, "typed", "detection")
    ]  # fmt: skip


def _agreement(a: Entity, b: Entity) -> float:
    shared = overlap(a[:2], b[:2])
    whole = max(a[1], b[1]) - min(a[0], b[0])
    return shared / whole if 2 * shared >= whole else 0.0


def _share(part: int, whole: int) -> float:
    return round(part / whole, 4) if whole else 0.0


def tokens(line: str) -> list[tuple[int, int]]:
    """The spans of the words and marks of a line."""
    return [match.span() for match in _TOKEN.finditer(line)]


def by_line(tag: Callable[[str, list[tuple[int, int]]], list[Entity]]) -> Finder:
    """A finder that reads a text line by line."""

    def find(text: str) -> list[Entity]:
        found, at = [], 0
        for line in text.split("\n"):
            if spans := tokens(line):
                found += [(at + start, at + end, kind) for start, end, kind in tag(line, spans)]
            at += len(line) + 1
        return found

    return find


class Features:
    """What the random field is told of each word of a line: the word, its letters, its neighbours, and the lists."""

    def __init__(self) -> None:
        self.listed: Listed = load_listed()
        self.name_words = NameWords.default()

    def __call__(self, line: str, spans: list[tuple[int, int]]) -> list[list[str]]:
        forms = [fold(line[start:end]) for start, end in spans]
        lists = self._lists(line, spans)
        out = []
        for i, form in enumerate(forms):
            features = ["bias", f"w={form}", f"list={lists[i]}", f"name={self.name_words.kind(form or '.')}"]
            features += [f"p{n}={form[:n]}" for n in (1, 2, 3)] + [f"s{n}={form[-n:]}" for n in (1, 2, 3)]
            for step in (-2, -1, 1, 2):
                if 0 <= i + step < len(forms):
                    near = forms[i + step] or "."
                    features += [f"{step}w={near}", f"{step}list={lists[i + step]}"]
                    features += [f"{step}name={self.name_words.kind(near)}"]
                else:
                    features.append(f"{step}edge")
            out.append(features)
        return out

    def _lists(self, line: str, spans: list[tuple[int, int]]) -> list[str]:
        """For each word the type of the listed name that it is in."""
        folded = Folded(line)
        words = Words(folded.text)
        types = ["-"] * len(spans)
        for match in self.listed.matches(words, self.listed.names.places(words)):
            kind = self.listed.actor(match.values[0]).type + "/" + match.values[0].kind
            span = folded.raw_span(match.start, words.ends[match.last - 1])
            for i, token in enumerate(spans):
                if overlap(span, token):
                    types[i] = kind
        return types


def crf(train: list[Sentence]) -> Finder:
    """A linear-chain random field over the words of a line."""
    features = Features()
    trainer = pycrfsuite.Trainer(verbose=False)
    for sentence in train:
        line, spans = spaced(sentence)
        trainer.append(features(line, spans), [tag for _, tag in sentence])
    trainer.set_params({"c1": 0.1, "c2": 0.01, "max_iterations": 150})
    model = ROOT / "build" / "named_entities.crfsuite"
    model.parent.mkdir(exist_ok=True)
    trainer.train(str(model))
    tagger = pycrfsuite.Tagger()
    tagger.open(str(model))
    model.unlink()
    return by_line(lambda line, spans: entities(tagger.tag(features(line, spans)), spans))


def spaced(sentence: Sentence) -> tuple[str, list[tuple[int, int]]]:
    """A sentence as one line, and the spans of its words."""
    line, spans = "", []
    for word, _ in sentence:
        spans.append((len(line), len(line) + len(word)))
        line += word + " "
    return line[:-1], spans


def spacy_ner(train: list[Sentence]) -> Finder:
    """spaCy's entity recogniser with its default small network, trained from nothing."""
    random.seed(0)
    spacy.util.fix_random_seed(0)
    nlp = spacy.blank("ar")
    nlp.add_pipe("ner")
    examples = []
    for sentence in train:
        words, tags = [word for word, _ in sentence], [tag for _, tag in sentence]
        strict = [_strict(tag, before) for before, tag in pairwise(["O", *tags])]
        reference = Doc(nlp.vocab, words=words, ents=strict)
        examples.append(Example(Doc(nlp.vocab, words=words), reference))
    optimizer = nlp.initialize(lambda: examples)
    for _ in range(EPOCHS):
        random.shuffle(examples)
        for batch in minibatch(examples, size=32):
            nlp.update(batch, drop=0.2, sgd=optimizer)

    def tag(line: str, spans: list[tuple[int, int]]) -> list[Entity]:
        doc = nlp(Doc(nlp.vocab, words=[line[start:end] for start, end in spans]))
        return [
            (spans[ent.start][0], spans[ent.end - 1][1], MAPPED[ent.label_])
            for ent in doc.ents
            if ent.label_ in MAPPED
        ]

    return by_line(tag)


def _strict(tag: str, before: str) -> str:
    """A tag that begins an entity where none of its kind goes before."""
    if tag[0] == "I" and before[2:] != tag[2:]:
        return "B" + tag[1:]
    return tag


if __name__ == "__main__":
    main()
