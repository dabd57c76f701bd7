"""Reads messages in German, French, Spanish and Portuguese by glossing them into English first."""
