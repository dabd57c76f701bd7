"""Past campaigns in PostgreSQL: tables, bulk loading, imports and the columns that planning reads."""
