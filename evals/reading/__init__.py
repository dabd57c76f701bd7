"""How well briefs are understood."""
