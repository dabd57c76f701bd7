"""Trains the model that reads from what people do what they are into."""
