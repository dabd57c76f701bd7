"""Version 1 of the simulator's own switches."""
