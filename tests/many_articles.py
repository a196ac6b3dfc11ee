"""Made-up short articles, as many as a test wants, and a comparison of folders byte for byte."""

from __future__ import annotations

import json
from pathlib import Path

SPEAKERS = ["وزير الزراعة", "رئيس البلدية", "المتحدث باسم الوزارة", "مصدر أمني", "مدير المشفى"]
VERBS = ["قال", "أكد", "نفى", "أعلن", "أوضح"]
CLAIMS = ["إن الطريق سيفتح غدًا", "أن المياه عادت إلى الحي", "وقوع إصابات في الحادث", "أن القمح يكفي عامين"]


def article(number: int) -> str:
    """One of 100 different texts."""
    speaker, verb, claim = (
        SPEAKERS[number % 5], VERBS[number // 5 % 5], CLAIMS[number // 25 % 4],
    )  # fmt: skip
    return f"خبر من دمشق\n\n{verb} {speaker} {claim}، بحسب صحيفة الوطن.\nوأضاف أن العمل مستمر في حلب."


def write_jsonl(path: Path, articles: int) -> Path:
    lines = (json.dumps({"text": article(n), "id": n}, ensure_ascii=False) for n in range(articles))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder but the lock."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != ".lock"
    }
