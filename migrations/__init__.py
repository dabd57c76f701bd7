"""The database's migrations, applied by Alembic."""
