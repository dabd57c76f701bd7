"""Resolves what a campaign is for: delivery goal, formats, ad category and buying channel."""
