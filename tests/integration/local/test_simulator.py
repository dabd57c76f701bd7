"""Child processes that serve on a TCP port, with a small program in the simulator's place."""

import json
import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest

import tools.local.simulator
from tools.local.errors import ChildStartError
from tools.local.process import answers_on, find_running, start_child
from tools.local.simulator import LocalSimulator, ensure_simulator
from tools.local.state import LocalState

HERE = Path(__file__).parent
IMPORT_ROOT = Path(tools.local.simulator.__file__).parents[2]
TODAY = date(2026, 11, 21)


def ensure(state: LocalState, seed: int = 1) -> LocalSimulator:
    return ensure_simulator(state, as_of=TODAY, seed=seed, module="fake_market", cwd=HERE)


def port_of(simulator: LocalSimulator) -> int:
    return int(simulator.target.removeprefix("127.0.0.1:"))


def test_one_market_is_started_once_and_ends_with_its_owner(state: LocalState) -> None:
    port_file = state.simulator_port_file(TODAY, 1)
    with ensure(state) as first:
        assert first.started_here
        assert answers_on(port_of(first))
        assert find_running(port_file) == port_of(first)
        with ensure(state) as shared:
            assert not shared.started_here
            assert shared.target == first.target
        assert answers_on(port_of(first))
        with ensure(state, seed=2) as other_market:
            assert other_market.started_here
            assert other_market.target != first.target
    assert not answers_on(port_of(first))
    assert find_running(port_file) is None
    assert not port_file.exists()
    first.stop()
    with ensure(state) as again:
        assert again.started_here


def test_two_at_once_share_one(state: LocalState) -> None:
    with ThreadPoolExecutor(2) as pool:
        both = list(pool.map(lambda _: ensure(state), range(2)))
    try:
        assert sorted(simulator.started_here for simulator in both) == [False, True]
        assert both[0].target == both[1].target
    finally:
        for simulator in both:
            simulator.stop()


def test_a_market_that_ends_early_is_quoted_and_can_be_tried_again(state: LocalState) -> None:
    for _ in range(2):
        with pytest.raises(ChildStartError, match="status 3:\nthis market is broken") as raised:
            ensure(state, seed=13)
    assert raised.value.code == "CHILD_START_FAILED"


def test_a_market_that_is_never_ready_is_ended(state: LocalState) -> None:
    port_file = state.directory / "never.port"
    with pytest.raises(ChildStartError, match=r"was not ready within 0\.3 s"):
        start_child(
            ["fake_market", "--seed", "14", "--port", "0", "--port-file", str(port_file)],
            port_file=port_file,
            ready=answers_on,
            log_file=state.simulator_log,
            timeout_s=0.3,
            cwd=HERE,
        )


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux signals the death of a parent")
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_no_market_outlives_its_owner(state: LocalState, number: signal.Signals) -> None:
    program = (
        "import sys, time\n"
        "from datetime import date\n"
        "from pathlib import Path\n"
        "from tools.local.simulator import ensure_simulator\n"
        "from tools.local.state import LocalState\n"
        "state = LocalState(Path(sys.argv[1]))\n"
        "today, here = date(2026, 11, 21), Path(sys.argv[2])\n"
        "ensure_simulator(state, as_of=today, seed=1, module='fake_market', cwd=here)\n"
        "print('ready', flush=True)\n"
        "time.sleep(60)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(state.directory), str(HERE)],
        cwd=IMPORT_ROOT,
        stdout=subprocess.PIPE,
        text=True,
    ) as owner:
        assert owner.stdout is not None
        assert owner.stdout.readline() == "ready\n"
        port_file = state.simulator_port_file(TODAY, 1)
        port = find_running(port_file)
        assert port is not None
        owner.send_signal(number)
    deadline = time.monotonic() + 20
    while answers_on(port):
        assert time.monotonic() < deadline
        time.sleep(0.01)
    assert find_running(port_file) is None
    with ensure(state) as mine:
        assert mine.started_here


def test_a_stale_record_is_not_believed(state: LocalState) -> None:
    port_file = state.directory / "stale.port"
    record = port_file.with_name(port_file.name + ".json")
    for text in (
        "not json",
        "{}",
        json.dumps({"pid": 2**22 + 1, "port": 1, "born": "1"}),
        json.dumps({"pid": os.getpid(), "port": 1, "born": "another time"}),
    ):
        record.write_text(text)
        assert find_running(port_file) is None
