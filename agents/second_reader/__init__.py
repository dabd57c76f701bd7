"""The second reader: a chat model, asked about what the embedded one left open; code verifies its words."""
