"""Version 1 of the Ads API."""
