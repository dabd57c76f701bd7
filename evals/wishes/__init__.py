"""Trains the model that reads from one sentence what a business wants, from labelled sentences."""
