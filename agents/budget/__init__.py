"""The budget resolver: money and the rules on how it may be spent."""
