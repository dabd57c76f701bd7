"""The `ads` package family of the Ads API."""
