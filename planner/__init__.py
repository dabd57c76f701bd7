"""The media-planning assistant: what a plan is, how it is decided and how it is served."""
