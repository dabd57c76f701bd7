"""Where people meet us. Surfaces are thin: verify, parse, call the service, render."""
