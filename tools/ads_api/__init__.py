"""Reaches the Ads API over gRPC: the only place that knows its protos."""
