"""What only a simulated Ads API offers."""
