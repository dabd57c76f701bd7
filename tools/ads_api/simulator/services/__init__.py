"""One servicer per service of the Ads API."""
