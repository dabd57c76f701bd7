"""The application: conversations, turns and plans. It speaks no transport and no storage."""
