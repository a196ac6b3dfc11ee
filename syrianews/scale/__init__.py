"""Runs over any number of files: partitions, tables in Parquet, runs that are continued, and Dask."""
