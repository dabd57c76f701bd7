"""Durable conversations, turns, plan versions and the reasoner's checkpoints in PostgreSQL."""
