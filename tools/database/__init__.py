"""The PostgreSQL database: how to reach it, whether it answers, and how its tables come to be."""
