"""What tests share: the seeds, loaded and annotated once, and closed figures."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from browser import browser  # noqa: F401  (a fixture)
from hypothesis import settings

import syrianews as sn

ROOT = Path(__file__).parent.parent
settings.register_profile("the same each time", derandomize=True)
settings.load_profile("the same each time")


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def seeds() -> Path:
    return ROOT / "seeds"


@pytest.fixture(scope="session")
def corpus(seeds: Path) -> sn.Corpus:
    """The annotated seeds."""
    return sn.annotate(sn.load(seeds))


@pytest.fixture(autouse=True)
def _close_figures():
    yield
    if "matplotlib.pyplot" in sys.modules:
        sys.modules["matplotlib.pyplot"].close("all")
