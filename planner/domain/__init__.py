"""Pure values: money, briefs, inventory, forecasts, history, evidence and plans. No input or output."""
