"""Local services, PostgreSQL and the Ads API simulator, for a machine where nothing is installed."""
