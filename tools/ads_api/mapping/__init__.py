"""Translates between the wire of the Ads API and the domain, one file for each service."""
