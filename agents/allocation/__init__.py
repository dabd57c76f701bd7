"""The choice of line items and their money."""
