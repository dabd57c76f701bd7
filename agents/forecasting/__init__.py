"""What the Ads API and the history say a line will deliver."""
