"""Loading: files, folders and tables of every format become scrapes, and scrapes a corpus."""
