"""A simulated Ads API: a real gRPC server over a seeded, made-up market."""
