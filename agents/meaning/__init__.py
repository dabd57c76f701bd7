"""Compares words by what they mean: a small sentence model, and the taxonomies' names as vectors."""
