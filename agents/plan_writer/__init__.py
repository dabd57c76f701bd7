"""The words around the numbers."""
