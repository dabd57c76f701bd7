"""Scores of many conversations, counted: accuracy per key with intervals, inventions, questions, latency."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import sqrt

from evals.reading.scoring import Score
from evals.reading.suite import KEYS

Z_95 = 1.959964
"""Standard normal quantile of a two-sided 95 % interval."""


@dataclass(frozen=True, slots=True)
class Share:
    """So many out of so many."""

    right: int
    of: int

    @property
    def percent(self) -> float:
        """Return the share in percent; 100 of nothing."""
        return 100.0 * self.right / self.of if self.of else 100.0

    @property
    def interval(self) -> tuple[float, float]:
        """Return the 95 % score interval in percent (E. B. Wilson, JASA 22, 1927)."""
        if not self.of:
            return (0.0, 100.0)
        share, n = self.right / self.of, self.of
        middle = (share + Z_95**2 / (2 * n)) / (1 + Z_95**2 / n)
        half = Z_95 / (1 + Z_95**2 / n) * sqrt(share * (1 - share) / n + Z_95**2 / (4 * n**2))
        return (100 * max(middle - half, 0.0), 100 * min(middle + half, 1.0))

    def row(self, name: str) -> str:
        """Return one line of a table."""
        low, high = self.interval
        return f"{name:<16} {self.right:>5} / {self.of:<5} {self.percent:6.1f} %   {low:5.1f} to {high:5.1f}"


def share_of(right: Iterable[bool]) -> Share:
    """Count."""
    values = list(right)
    return Share(sum(values), len(values))


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value below which `share` of `values` lie, the nearest rank; 0 for none."""
    ordered = sorted(values)
    return ordered[min(int(share * len(ordered)), len(ordered) - 1)] if ordered else 0.0


def report_lines(scores: Sequence[Score], message_ms: Sequence[float], *, misses: bool = False) -> list[str]:
    """Return the report.

    Args:
        scores: One per conversation.
        message_ms: Milliseconds per message.
        misses: Whether to list each wrong key with what was expected and what was read.
    """
    verdicts = [verdict for score in scores for verdict in score.verdicts]
    lines = [
        f"{len(scores)} conversations, {sum(len(score.conversation.messages) for score in scores)} messages, "
        f"{len(verdicts)} scored fields; intervals are Wilson's, 95 %",
        "",
        share_of(verdict.right for verdict in verdicts).row("all fields"),
    ]
    lines += [
        share_of(verdict.right for verdict in verdicts if verdict.key == key).row(f"  {key}")
        for key in KEYS
        if any(verdict.key == key for verdict in verdicts)
    ]
    lines += ["", share_of(score.perfect for score in scores).row("perfect"), ""]
    for language in sorted({score.conversation.language for score in scores}):
        chosen = [score for score in scores if score.conversation.language == language]
        lines.append(share_of(v.right for s in chosen for v in s.verdicts).row(f"fields, {language}"))
    for name, several in (("fields, 1 turn", False), ("fields, more", True)):
        chosen = [score for score in scores if (len(score.conversation.messages) > 1) is several]
        if chosen:
            lines.append(share_of(v.right for s in chosen for v in s.verdicts).row(name))
    invented = [f"{score.conversation.conversation_id} {key}" for score in scores for key in score.invented]
    needless = [
        f"{score.conversation.conversation_id} {score.needless}" for score in scores if score.needless
    ]
    silent = [
        f"{score.conversation.conversation_id} {name}"
        for score in scores
        for name in score.missing
        if name not in score.owned_up
    ]
    lines += [
        "",
        share_of(name in score.owned_up for score in scores for name in score.missing).row("missing told")
        + "   asked for or labelled as assumed",
        *([f"  silent: {', '.join(silent)}"] if silent else []),
        f"invented values  {len(invented)}" + (f": {', '.join(invented)}" if invented else ""),
        f"needless questions {len(needless)}" + (f": {', '.join(needless)}" if needless else ""),
        f"latency per message: p50 {percentile(message_ms, 0.5):.1f} ms, "
        f"p95 {percentile(message_ms, 0.95):.1f} ms, worst {max(message_ms, default=0.0):.1f} ms",
    ]
    if misses:
        lines += ["", *_misses(scores)]
    return lines


def _misses(scores: Sequence[Score]) -> Iterable[str]:
    for score in scores:
        wrong = [verdict for verdict in score.verdicts if not verdict.right]
        if wrong:
            yield f"{score.conversation.conversation_id}: {' | '.join(score.conversation.messages)}"
            for verdict in wrong:
                yield f"    {verdict.key}: expected {verdict.expected!r}, read {verdict.got!r}"
