"""Pages: what a reader sees in Jupyter and in a report: tables, figures with their data, articles to read."""
