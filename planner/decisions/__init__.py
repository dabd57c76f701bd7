"""Pure functions: the only place where numbers are made."""
