"""Zoning: what each line of a scrape is, which articles it carries, and what it says about them."""
