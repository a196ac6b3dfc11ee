"""What an outlet is called that presents itself or is named: `صحيفة السنابل`, `راديو السنابل`."""

from __future__ import annotations

from ..text import fold

MEDIA_NOUNS = tuple("صحيفة جريدة مجلة موقع بوابة منصة وكالة شبكة قناة تلفزيون إذاعة راديو".split())
"""Nouns for papers, sites, agencies and stations, as they are written."""
ONE_MEDIUM = f"(?:{'|'.join(map(fold, MEDIA_NOUNS))})"
"""One of them, in folded text."""
PAPERS = ("صحيفه", "جريده")
"""Those that say what a name names and never belong to it, either of which stands for the other, folded."""
PART_OF_NAME = f"(?:{'|'.join(map(fold, ('بوابة', 'منصة', 'تلفزيون', 'إذاعة', 'راديو')))})"
"""Those that are part of an outlet's name: `بوابة الأهرام`, `تلفزيون سوريا`."""
