"""A made-up article and titles of others, and what each line of a page made of them is."""

from collections.abc import Iterable

from syrianews.schema import Scrape, Zone
from syrianews.zoning.zones import segment

LEAD = "أعلنت وزارة الداخلية في دمشق، الخميس، توقيف خمسة أشخاص في حملة أمنية شملت أحياء عدة من المدينة."
SECOND = "وقال المتحدث باسم الوزارة إن الموقوفين سيحالون إلى القضاء المختص بعد انتهاء التحقيقات معهم."
THIRD = "وأضاف أن الحملة ستستمر أياماً حتى تحقيق أهدافها في جميع الأحياء."
TITLE = "توقيف خمسة أشخاص في حملة أمنية بدمشق"
OTHERS = [
    "ارتفاع أسعار النفط مع تراجع المخزونات الأميركية",
    "منتخب تونس يفوز على ضيفه بهدفين في التصفيات",
    "افتتاح معرض الكتاب في مسقط بمشاركة عربية واسعة",
]


def kinds(*lines: str) -> list[tuple[str, int | None]]:
    """The kind and article of every line of a scrape made of `lines`."""
    text = "\n".join(lines)
    zones, _ = segment(Scrape("page.txt", text))
    starts = [sum(len(line) + 1 for line in lines[:i]) for i in range(len(lines))]
    return [next((zone.kind, zone.article) for zone in zones if zone.start <= at < zone.end) for at in starts]


def covered_once(text: str, zones: Iterable[Zone]) -> bool:
    """Whether every character of a text but blanks is in one zone."""
    times = [0] * len(text)
    for zone in zones:
        for at in range(zone.start, zone.end):
            times[at] += 1
    return all(count == 1 for count, character in zip(times, text, strict=True) if not character.isspace())
