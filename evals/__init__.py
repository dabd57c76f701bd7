"""Evaluations: suites of conversations with known answers, and how an answer is scored."""
