"""The schedule resolver: when the campaign runs."""
