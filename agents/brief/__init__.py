"""The brief between turns: what is remembered, how readings change it, and what a turn then does."""
