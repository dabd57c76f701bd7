"""Data access: what the application asks of the world, answered."""
