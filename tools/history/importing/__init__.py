"""Campaign exports (CSV) on their way into the history."""
