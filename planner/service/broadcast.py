"""Live turn events for whoever watches a conversation, within this process."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager

from planner.domain.turn import TurnEvent

BACKLOG = 1000
"""Events a slow watcher may be behind before it is cut off; a turn has some twenty."""


class WatcherTooSlowError(RuntimeError):
    """A watcher did not read its events; it can read the stored turn instead."""


class Broadcast:
    """Publishes turn events to the watchers of a conversation. Nothing is kept for those who come later."""

    def __init__(self) -> None:
        self._watchers: dict[str, set[asyncio.Queue[tuple[str, TurnEvent] | None]]] = defaultdict(set)

    def publish(self, conversation_id: str, turn_id: str, event: TurnEvent) -> None:
        """Hand `event` of a turn to all who watch the conversation."""
        for queue in tuple(self._watchers.get(conversation_id, ())):
            try:
                queue.put_nowait((turn_id, event))
            except asyncio.QueueFull:
                self._watchers[conversation_id].discard(queue)
                queue.get_nowait()
                queue.put_nowait(None)

    @contextmanager
    def watching(self, conversation_id: str) -> Iterator[AsyncIterator[tuple[str, TurnEvent]]]:
        """Watch a conversation from now on: a context with an iterator of (turn id, event)."""
        queue: asyncio.Queue[tuple[str, TurnEvent] | None] = asyncio.Queue(BACKLOG)
        self._watchers[conversation_id].add(queue)
        try:
            yield self._events(queue)
        finally:
            self._watchers[conversation_id].discard(queue)
            if not self._watchers[conversation_id]:
                del self._watchers[conversation_id]

    @staticmethod
    async def _events(
        queue: asyncio.Queue[tuple[str, TurnEvent] | None],
    ) -> AsyncIterator[tuple[str, TurnEvent]]:
        while True:
            item = await queue.get()
            if item is None:
                msg = "events came faster than they were read"
                raise WatcherTooSlowError(msg)
            yield item
