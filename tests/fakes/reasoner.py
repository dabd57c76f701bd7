"""A scripted `Reasoner`: yields what it was told to, in order, one script a turn."""

from collections.abc import AsyncIterator, Sequence

from planner.domain.turn import TurnEvent, TurnOutcome, TurnRequest

Script = Sequence[TurnEvent | TurnOutcome | Exception]


class ScriptedReasoner:
    """Plays its scripts; an exception in a script is raised. It complains when the scripts run out."""

    def __init__(self, *scripts: Script) -> None:
        self.requests: list[TurnRequest] = []
        self._scripts = list(scripts)

    async def run(self, request: TurnRequest) -> AsyncIterator[TurnEvent | TurnOutcome]:
        self.requests.append(request)
        if not self._scripts:
            msg = "the scripted reasoner has no script left"
            raise AssertionError(msg)
        for item in self._scripts.pop(0):
            if isinstance(item, Exception):
                raise item
            yield item
