"""Decides what a message wants and which resolvers have to read it."""
