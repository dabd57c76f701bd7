"""The reasoning agents, on LangGraph."""
