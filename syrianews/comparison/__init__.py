"""Comparison: which articles tell one story, and what each repeats, rewords, leaves out, contradicts or denies."""
