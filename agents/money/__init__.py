"""Amounts of money in text: the grammar that every resolver reads money with."""
