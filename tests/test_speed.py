"""Cost grows with the text and no faster; tolerances are wide, for machines that do other things as well."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest

import syrianews as sn
from syrianews.corpus import Corpus, ScrapeRecord
from syrianews.schema import Article, Scrape, Zone
from syrianews.zoning.zones import segment

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))
LAPS = 2


def annotate(text: str) -> Corpus:
    scrape = Scrape("a.txt", text)
    return sn.annotate(Corpus([ScrapeRecord(scrape, *segment(scrape))]))


def annotate_all(text: str) -> Corpus:
    """Divide a text into zones, and annotate all of it whatever these are."""
    scrape = Scrape("a.txt", text)
    segment(scrape)
    return sn.annotate(Corpus([ScrapeRecord(scrape, [Zone(0, len(text), "body", 0)], [Article("a.txt", 0)])]))


def seconds(text: str, work: Callable[[str], Corpus] = annotate) -> float:
    """The shortest of some laps, in processor time."""
    times = []
    for _ in range(LAPS):
        start = time.process_time()
        work(text)
        times.append(time.process_time() - start)
    return min(times)


@pytest.fixture(scope="module")
def paragraph() -> str:
    text = " ".join(" ".join(SEEDS[0].read_text("utf-8").split()) for _ in range(4))[:20_000]
    annotate(text)  # lexicons are read once
    return text


def test_eight_times_the_lines_cost_eight_times_the_time(paragraph):
    lines = paragraph.replace(". ", ".\n") + "\n"
    assert seconds(lines * 8) < 12 * seconds(lines)


def test_eight_times_the_length_of_a_paragraph_costs_eight_times_the_time(paragraph):
    assert seconds(f"{paragraph} " * 8) < 12 * seconds(paragraph)


@pytest.mark.parametrize(
    "unit",
    [
        '"نعم" ',
        '" ',
        "« ",
        "قال إن ",
        "قال ",
        ": ",
        "أحمد ",
        "وزير ",
        "، و",
        "نقلت صحيفة عن ",
        "الوزير قال إن الوفد أعلن ",
        'قال "نعم ',
        'قال سمير: "لا نعم لا نعم لا" ثم ',
        "قال (الوزير إن ",
    ],
)
def test_a_long_row_of_one_sign_or_word_stays_linear(unit, paragraph):
    few, many = unit * 1_250, unit * 10_000
    assert seconds(many, annotate_all) < 16 * seconds(few, annotate_all) + 0.1


def test_reporting_clauses_without_a_full_stop_cost_the_same_each(paragraph):
    clause = "قال الوزير أحمد الخالد إن الأمر انتهى وأكد المتحدث أن الاتفاق قريب، "
    assert seconds(clause * 2_400) < 12 * seconds(clause * 300)


@pytest.mark.parametrize("text", ['"' * 50_000, "«قال»" * 10_000, "(" * 50_000])
def test_fifty_thousand_marks(text):
    assert not annotate(text).failures
    assert seconds(text) < 4 * seconds("قال الوزير إن الأمر انتهى. " * 10_000)


def test_a_paragraph_of_300_kilobytes(paragraph):
    text = (paragraph * 20)[:300_000]
    start = time.process_time()
    assert not annotate(text).failures
    assert time.process_time() - start < 15


def test_thousands_of_reporting_sentences_in_one_line(paragraph):
    """Each sentence costs the same, however many stand in its line: about 20 characters a millisecond at the least."""
    text = "قال الوزير أحمد الشرع إن الأمر انتهى في دمشق، وأضاف المتحدث أن الوفد غادر. " * 4_000
    start = time.process_time()
    assert not annotate(text).failures
    assert time.process_time() - start < len(text) / 20_000
